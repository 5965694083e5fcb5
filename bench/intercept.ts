/**
 * Durable intercepts a second and their latency, over HTTP, by connections and by policies.
 *   node bench/intercept.ts [seconds] [postgres://...]
 * On PostgreSQL it makes, and drops, a database for each number of policies.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { load, requestOf } from './load.ts';

const seconds = Number(process.argv[2] ?? 3);
const shared = process.argv[3];
const key = 'xb_bench_0123456789abcdef';
const actions = Array.from({ length: 40 }, (_, index) => `tool_${index}`);

/** Policies of the kinds a pack holds, spread over the actions. */
function policies(count: number): object[] {
  return Array.from({ length: count }, (_, index) => {
    const common = {
      name: `policy ${index}`,
      action_types: [actions[index % actions.length], `other_${index}_*`],
      decision: index % 7 === 0 ? 'escalate' : 'block',
    };
    const kinds = [
      { policy_type: 'threshold', trust_threshold: 5 },
      { policy_type: 'metadata', conditions: { rules: [{ field: 'args.amount', operator: '>', value: 900 }] } },
      { policy_type: 'content_pattern', conditions: { patterns: [`forbidden-${index}`, '(?i)drop +table'] } },
      { policy_type: 'temporal', conditions: { blocked_days: [], blocked_hours: [(new Date().getUTCHours() + 12) % 24] } },
      { policy_type: 'chain_of_custody', conditions: { max_chain_depth: 50, forbidden_agents: [`ghost_${index}`] } },
    ];
    return { ...common, ...kinds[index % kinds.length] };
  });
}

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const rows: Record<string, unknown>[] = [];
for (const count of [10, 100, 1000]) {
  const plane = spawn(process.execPath, [join(import.meta.dirname, 'intercept-plane.ts'), await databaseFor(count), key], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, HINDCAST_SECRET: 'what the plane of a bench seals with' },
  });
  const url = String(((await once(plane.stdout, 'data')) as [Buffer])[0]).trim();
  const headers = { 'x-api-key': key };
  const pack = { name: 'bench', version: '1.0.0', policy_definitions: policies(count) };
  const deployed = await fetch(`${url}/api/v1/enforce/policy-packs`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(pack),
  });
  if (deployed.status !== 200) throw new Error(await deployed.text());
  const requests = Array.from({ length: 1000 }, (_, index) =>
    requestOf(new URL(url).host, '/api/v1/enforce/intercept', headers, {
      action_type: actions[index % actions.length],
      action_content: `Pay invoice ${index} to the usual supplier, reference 2026-${index}`,
      agent_id: `agent_${index % 50}`,
      metadata: { args: { amount: index % 800, currency: 'EUR' }, session: `s${index % 20}` },
    }),
  );
  await load(url, requests, 16, 1);
  for (const connections of [1, 16, 64]) {
    const before = cpuOf(plane.pid!);
    const measured = await load(url, requests, connections, seconds);
    const each = ((cpuOf(plane.pid!) - before) * 1000) / measured.answers;
    rows.push({ policies: count, connections, ...rounded(measured), 'µs of CPU each': Math.round(each) });
  }
  if (count === 100) rows.push({ policies: count, connections: '64 at 3000/s', ...rounded(await load(url, requests, 64, seconds, 3000)) });
  plane.kill('SIGTERM');
  await once(plane, 'exit');
  if (shared) await administer(`drop database bench_${count}`);
}
rmSync(folder, { recursive: true });
console.table(rows);

async function databaseFor(count: number): Promise<string> {
  if (!shared) return join(folder, `${count}.db`);
  await administer(`drop database if exists bench_${count}`);
  await administer(`create database bench_${count}`);
  const url = new URL(shared);
  url.pathname = `/bench_${count}`;
  return url.href;
}

async function administer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: shared });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** Milliseconds of processor time that a process has used: what stays comparable on a machine that others use too. Linux only. */
function cpuOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return Number.NaN;
  }
}

function rounded({ rate, p50, p99 }: { rate: number; p50: number; p99: number }) {
  return { 'decisions/s': Math.round(rate), 'p50 ms': Number(p50.toFixed(2)), 'p99 ms': Number(p99.toFixed(2)) };
}
