import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createPlane } from '../../src/server/index.ts';
import { openSqlite } from '../../src/server/store/sqlite.ts';
import { type StoredEntry, verifyChain } from '../../src/server/vault/verify.ts';
import { pack, threshold } from './cases/packs.ts';
import { testKey } from './subject.ts';

/** What one round of load was told before the process was killed. */
interface Told {
  decisions: Map<string, string>;
  /** The highest version that was acknowledged. */
  version: number;
}

const headers = { 'x-api-key': testKey, 'content-type': 'application/json' };

/** Starts a plane, loads it with intercepts and deploys, kills it after `milliseconds`, and says what is wrong with what it left. */
export async function killOnce(database: string, told: Told, milliseconds: number): Promise<string[]> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('./plane-process.ts', import.meta.url)), database, testKey], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout!, 'data')) as [Buffer];
  const url = line.toString().trim();
  const clients = [...Array.from({ length: 8 }, (_, index) => interceptUntilDead(url, `bot-${index}`, told)), deployUntilDead(url, told)];
  setTimeout(() => child.kill('SIGKILL'), milliseconds);
  await Promise.all([...clients, gone(child)]);
  return faultsOf(database, told);
}

async function gone(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

async function interceptUntilDead(url: string, agent_id: string, told: Told): Promise<void> {
  for (let step = 0; ; step++) {
    const action_content = `${agent_id} ${step}`;
    const body = { action_type: 'execute_trade', agent_id, action_content };
    const answer = await post(`${url}/api/v1/enforce/intercept`, body);
    if (!answer) return;
    told.decisions.set(answer.decision_id as string, action_content);
  }
}

async function deployUntilDead(url: string, told: Told): Promise<void> {
  for (let version = told.version + 1; ; version++) {
    const policies = Array.from({ length: 20 }, (_, index) => threshold(version % 100, `p${index}`));
    const answer = await post(`${url}/api/v1/enforce/policy-packs`, pack(`1.0.${version}`, ...policies));
    if (!answer) return;
    told.version = version;
  }
}

async function post(url: string, body: unknown): Promise<Record<string, unknown> | undefined> {
  try {
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
    const answer = (await response.json()) as Record<string, unknown>;
    if (response.status !== 200 && response.status !== 409) throw new Error(`${response.status} ${JSON.stringify(answer)}`);
    return answer;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Reads the database that a killed plane left, through a plane and past it. */
async function faultsOf(database: string, told: Told): Promise<string[]> {
  const faults: string[] = [];
  const store = await openSqlite(database);
  await store.read(async (rows) => {
    const check = await verifyChain(await rows.all<StoredEntry>('select * from vault order by seq'));
    if (!check.ok) faults.push(`vault entry ${check.sequence}: ${check.problem}`);
    const stored = await rows.all<{ decision_id: string; action_content: string }>('select decision_id, action_content from decisions');
    const known = new Map(stored.map((row) => [row.decision_id, JSON.parse(row.action_content) as string]));
    for (const [id, content] of told.decisions) if (known.get(id) !== content) faults.push(`decision ${id} was answered and is lost`);
  });
  await store.close();

  const plane = await createPlane({ database });
  const get = async (path: string) => (await plane.fetch(`http://plane${path}`, { headers })).json() as Promise<Record<string, never>>;
  const { pack: live, policy_definitions } = (await get('/api/v1/enforce/policy-packs/finance')) as unknown as {
    pack?: { version: string };
    policy_definitions: { trust_threshold: number }[];
  };
  const { policies } = (await get('/api/v1/enforce/policies')) as unknown as { policies: { trust_threshold: number }[] };
  await plane.close();
  if (!live) return told.version > 0 ? [...faults, 'an acknowledged deploy is lost'] : faults;
  const version = Number(live.version.split('.')[2]);
  if (version < told.version) faults.push(`version ${told.version} was acknowledged, ${version} is live`);
  told.version = version;
  for (const part of [policy_definitions, policies]) {
    if (part.length !== 20 || part.some(({ trust_threshold }) => trust_threshold !== version % 100))
      faults.push(`half of ${version} is live`);
  }
  return faults;
}
