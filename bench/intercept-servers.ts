/** What answers in the intercept bench: the plane on each database, and the servers of OPA and Cerbos. */
import { type ChildProcess, type ExecFileSyncOptions, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { asked, cerbosOf, packOf, policiesOf, regoOf, told } from './intercept-policies.ts';
import { requestOf } from './load.ts';

export interface Server {
  url: string;
  process: ChildProcess;
  requests: Buffer[];
  /** The verdict on each of the first of `asked`, one at a time. */
  verdicts(): Promise<string[]>;
}

const programs = join(import.meta.dirname, '..', 'build', 'bench', 'bin');
const versions = { opa: 'v1.22.2', cerbos: 'v0.55.0' };
const key = 'xb_bench_0123456789abcdef';

/** Builds a rival from the Go module proxy, once; `undefined` and a line on stderr when it can't be had. */
export function rival(name: keyof typeof versions): string | undefined {
  const program = join(programs, name);
  if (existsSync(program)) return program;
  mkdirSync(programs, { recursive: true });
  const quiet: ExecFileSyncOptions = { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, GOWORK: 'off' } };
  try {
    const module = { opa: 'github.com/open-policy-agent/opa', cerbos: 'github.com/cerbos/cerbos' }[name];
    const told = execFileSync('go', ['mod', 'download', '-json', `${module}@${versions[name]}`], quiet).toString();
    const { Dir } = JSON.parse(told) as { Dir: string };
    execFileSync('go', ['build', '-o', program, name === 'opa' ? '.' : './cmd/cerbos'], { ...quiet, cwd: Dir });
    return program;
  } catch (error) {
    console.error(`skipped: ${name}, ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    return undefined;
  }
}

/** Every answer after the disk has it: group commit, `synchronous = full` on SQLite, `synchronous_commit = on` on PostgreSQL. */
export async function startPlane(database: string, count: number): Promise<Server> {
  const plane = spawn(process.execPath, [join(import.meta.dirname, 'intercept-plane.ts'), database, key], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, HINDCAST_SECRET: 'what the plane of a bench seals with' },
  });
  const url = String(((await once(plane.stdout, 'data')) as [Buffer])[0]).trim();
  const headers = { 'x-api-key': key };
  await post(`${url}/api/v1/enforce/policy-packs`, packOf(policiesOf(count)), headers);
  const path = '/api/v1/enforce/intercept';
  return {
    ...{ url, process: plane },
    requests: asked.map((request) => requestOf(new URL(url).host, path, headers, request)),
    verdicts: () => inOrder((request) => post(`${url}${path}`, request, headers).then(({ decision }) => String(decision))),
  };
}

/** Decision log on the console, which goes to a file: nothing waits for the disk, so what was answered last may be lost. */
export async function startOpa(program: string, folder: string, count: number): Promise<Server> {
  const policy = join(folder, `${count}.rego`);
  writeFileSync(policy, regoOf(policiesOf(count)));
  const port = await freePort();
  const log = openSync(join(folder, `${count}.opa.log`), 'a');
  const options = ['--set', 'decision_logs.console=true', '--log-level', 'error', '--disable-telemetry', '--addr', `127.0.0.1:${port}`];
  const child = spawn(program, ['run', '--server', ...options, policy], { stdio: ['ignore', log, log] });
  const url = `http://127.0.0.1:${port}`;
  await answering(`${url}/health`);
  const path = '/v1/data/bench/answer';
  const body = (request: object) => ({ input: { ...request, ...told } });
  return {
    ...{ url, process: child },
    requests: asked.map((request) => requestOf(new URL(url).host, path, {}, body(request))),
    verdicts: () => inOrder((request) => post(url + path, body(request)).then(({ result }) => (result as { verdict: string }).verdict)),
  };
}

/** Audit log of decisions in the local backend, a key-value store that is written from memory now and then. */
export async function startCerbos(program: string, folder: string, count: number): Promise<Server> {
  const policies = join(folder, `${count}.cerbos`);
  mkdirSync(policies);
  writeFileSync(join(policies, 'tool.yaml'), cerbosOf(policiesOf(count)));
  const [port, other] = [await freePort(), await freePort()];
  const config = join(folder, `${count}.cerbos.json`);
  const settings = {
    server: { httpListenAddr: `127.0.0.1:${port}`, grpcListenAddr: `127.0.0.1:${other}` },
    storage: { driver: 'disk', disk: { directory: policies } },
    telemetry: { disabled: true },
    audit: { ...{ enabled: true, accessLogsEnabled: false, decisionLogsEnabled: true }, ...auditBackend(folder, count) },
  };
  writeFileSync(config, JSON.stringify(settings));
  const log = openSync(join(folder, `${count}.cerbos.log`), 'a');
  const child = spawn(program, ['server', '--config', config, '--log-level', 'error'], { stdio: ['ignore', log, log] });
  const url = `http://127.0.0.1:${port}`;
  await answering(`${url}/_cerbos/health`);
  const path = '/api/check/resources';
  const body = ({ action_type, action_content, agent_id, metadata }: (typeof asked)[number]) => {
    const { trust_score, ...chain } = told;
    const resource = { kind: 'tool', id: 'call', attr: { action_content, metadata, ...chain } };
    return { principal: { id: agent_id, roles: ['agent'], attr: { trust_score } }, resources: [{ actions: [action_type], resource }] };
  };
  return {
    ...{ url, process: child },
    requests: asked.map((request) => requestOf(new URL(url).host, path, {}, body(request))),
    verdicts: () =>
      inOrder(async (request) => {
        const { results } = (await post(url + path, body(request))) as { results: { actions: Record<string, string> }[] };
        return results[0]!.actions[request.action_type] === 'EFFECT_ALLOW' ? 'allow' : 'deny';
      }),
  };
}

function auditBackend(folder: string, count: number): object {
  return { backend: 'local', local: { storagePath: join(folder, `${count}.audit`), retentionPeriod: '1h' } };
}

async function inOrder(verdict: (request: (typeof asked)[number]) => Promise<string>): Promise<string[]> {
  const verdicts: string[] = [];
  for (const request of asked.slice(0, 300)) verdicts.push(await verdict(request));
  return verdicts;
}

async function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Record<string, unknown>> {
  const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
  const response = await fetch(url, init);
  if (response.status !== 200) throw new Error(await response.text());
  return (await response.json()) as Record<string, unknown>;
}

async function answering(url: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      if ((await fetch(url)).status === 200) return;
    } catch (error) {
      if (tries === 200) throw error;
    }
    await sleep(100);
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
