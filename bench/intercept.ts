/**
 * Intercepts a second and their latency over HTTP, by connections and policies: the plane on SQLite and on PostgreSQL, OPA's server and Cerbos's.
 *   npm run bench:intercept -- [seconds for each, 2] [policies, 10,100,1000] [servers, sqlite,postgresql,opa,cerbos]
 * All decide equal policies on equal requests (their verdicts are compared first), under the same load, in turns. What a row of the plane counts is
 * durable: no answer before its decision is on disk. OPA writes its decision log to a file and Cerbos its audit log to a local store without waiting
 * for the disk, so a crash takes their last answers' records along. The load comes from this process, which takes its share of the same processors.
 */
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCluster, postgresPrograms } from '../test/judges/postgres-cluster.ts';
import { rival, type Server, startCerbos, startOpa, startPlane } from './intercept-servers.ts';
import { type Load, load } from './load.ts';

const [, , given = '2', counts = '10,100,1000', names = 'sqlite,postgresql,opa,cerbos'] = process.argv;
const seconds = Number(given);
const wanted = new Set(names.split(','));
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const [opa, cerbos] = (['opa', 'cerbos'] as const).map((name) => (wanted.has(name) ? rival(name) : undefined));
const postgres = wanted.has('postgresql') ? postgresPrograms() : { missing: 'not asked for' };
if ('missing' in postgres) console.error(`skipped: PostgreSQL, ${postgres.missing}`);
const cluster = 'missing' in postgres ? undefined : await openCluster(postgres.programs);

const rows: Record<string, unknown>[] = [];
const met: Record<string, unknown>[] = [];
for (const count of counts.split(',').map(Number)) {
  const servers: Record<string, Server> = { sqlite: await startPlane(join(folder, `${count}.db`), count) };
  if (cluster) servers.postgresql = await startPlane(await cluster.database(), count);
  if (opa) servers.opa = await startOpa(opa, folder, count);
  if (cerbos) servers.cerbos = await startCerbos(cerbos, folder, count);
  await compareVerdicts(servers);
  for (const server of Object.values(servers)) await load(server.url, server.requests, 64, 1);
  const measured = new Map<string, Load>();
  for (const connections of [1, 16, 64]) {
    for (const [name, server] of Object.entries(servers)) {
      const before = cpuOf(server);
      const found = await load(server.url, server.requests, connections, seconds);
      measured.set(`${name} ${connections}`, found);
      const rate = (of: string) => measured.get(`${of} ${connections}`)?.rate ?? Number.NaN;
      rows.push({
        ...{ policies: count, connections, server: name, ...rounded(found) },
        'µs of CPU each': Math.round(((cpuOf(server) - before) * 1000) / found.answers),
        ...(name === 'opa' && { 'sqlite is': `${(rate('sqlite') / found.rate).toFixed(2)} times` }),
        ...(name === 'cerbos' && { 'sqlite is': `${(rate('sqlite') / found.rate).toFixed(2)} times` }),
      });
    }
  }
  if (count === 100) {
    const steady = await load(servers.sqlite!.url, servers.sqlite!.requests, 64, Math.max(seconds, 10), 3000);
    rows.push({ policies: count, connections: '64 at 3000/s', server: 'sqlite', ...rounded(steady) });
    const [plane, other, shared] = ['sqlite', 'opa', 'postgresql'].map((name) => measured.get(`${name} 64`)?.rate);
    met.push(
      { target: 'sqlite, 64 connections', least: '5000/s', measured: `${Math.round(plane!)}/s`, met: plane! >= 5000 },
      { target: 'sqlite, p99 at 3000/s', least: 'under 20 ms', measured: `${steady.p99.toFixed(1)} ms`, met: steady.p99 < 20 },
    );
    if (other !== undefined) {
      met.push({ target: 'sqlite beside OPA', least: 'above 1', measured: (plane! / other).toFixed(2), met: plane! > other });
    }
    if (shared !== undefined) {
      met.push({ target: 'postgresql, 64 connections', least: '1500/s', measured: `${Math.round(shared)}/s`, met: shared >= 1500 });
    }
  }
  for (const { process: child } of Object.values(servers)) {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
  }
}
cluster?.close();
rmSync(folder, { recursive: true });
console.log(`${cpus().length} processors: ${cpus()[0]?.model}; Node ${process.version}; ${seconds} s each`);
console.table(rows);
console.table(met);

/** Cerbos knows no escalation: there, everything that is not allowed is denied. */
async function compareVerdicts(servers: Record<string, Server>): Promise<void> {
  const expected = await servers.sqlite!.verdicts();
  for (const [name, server] of Object.entries(servers)) {
    const found = name === 'sqlite' ? expected : await server.verdicts();
    const same = (verdict: string, index: number) =>
      verdict === (name === 'cerbos' && expected[index] !== 'allow' ? 'deny' : expected[index]);
    const wrong = found.findIndex((verdict, index) => !same(verdict, index));
    if (wrong >= 0) throw new Error(`${name} says ${found[wrong]} to request ${wrong}, the plane on SQLite ${expected[wrong]}`);
  }
  if (new Set(expected).size === 1) throw new Error('the verdicts of the sample are all the same, so nothing was compared');
}

/** Milliseconds of processor time that a process has used: what stays comparable on a machine that others use too. Linux only. */
function cpuOf({ process: { pid } }: Server): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return Number.NaN;
  }
}

function rounded({ rate, p50, p99 }: Load) {
  return { 'decisions/s': Math.round(rate), 'p50 ms': Number(p50.toFixed(2)), 'p99 ms': Number(p99.toFixed(2)) };
}
