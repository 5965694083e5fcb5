import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { verifyVault } from '../../src/server/index.ts';
import { pack, threshold } from './cases/packs.ts';
import { testKey } from './subject.ts';

const headers = { 'x-api-key': testKey, 'content-type': 'application/json' };
const policiesEach = 20;
export const planeProgram = fileURLToPath(new URL('./plane-process.ts', import.meta.url));

/** Planes that are started before they are needed, since most of a short life would be start. `program`: what a plane process runs. */
export function planesToKill(program: string) {
  const spares: ChildProcess[] = [];
  const spare = () =>
    spares.push(
      spawn(process.execPath, [program, testKey], { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, NODE_OPTIONS: '' } }),
    );
  spare();
  return {
    async start(database: string): Promise<{ url: string; child: ChildProcess }> {
      spare();
      const child = spares.shift()!;
      child.stdin!.end(`${database}\n`);
      const [line] = (await once(child.stdout!, 'data')) as [Buffer];
      return { url: line.toString().trim(), child };
    },
    close() {
      for (const child of spares) child.kill('SIGKILL');
    },
  };
}

/** What all lives of the planes over one database were seen to do. */
interface Told {
  /** The content of every decision that was answered, by its id. */
  decisions: Map<string, string>;
  /** The version that is live, 0 for none, by the last answer; and the one that may be live, since its answer never came. */
  live: number;
  pending: number | undefined;
  /** The highest version that was ever sent. */
  sent: number;
  /** Kills while a deploy or rollback was under way. */
  midway: number;
}

/** Kills planes over one database, one after the other, under load, and says what is wrong with what they leave. */
export function killer(planes: ReturnType<typeof planesToKill>, database: string) {
  const told: Told = { decisions: new Map(), live: 0, pending: undefined, sent: 0, midway: 0 };
  let fresh: string[] = [];

  /** What the plane that was killed last left, as the next one finds it. */
  async function faultsOf(url: string): Promise<string[]> {
    const faults = [...lostOf(database, fresh, told.decisions), ...(await packFaults(url, told))];
    fresh = [];
    return faults;
  }

  /** Everything that was ever answered, and the whole vault, as the last kill left them; nothing is started or mended for it. */
  async function verify(): Promise<string[]> {
    const { problems } = await verifyVault(database);
    return [...problems, ...lostOf(database, [...told.decisions.keys()], told.decisions)];
  }

  return {
    told,
    /** One life: looks at what was left, is loaded, and killed after `milliseconds`. */
    async kill(milliseconds: number): Promise<string[]> {
      const { url, child } = await planes.start(database);
      const faults = await faultsOf(url);
      const answered = (id: string, content: string) => {
        told.decisions.set(id, content);
        fresh.push(id);
      };
      const clients = [
        ...Array.from({ length: 8 }, (_, index) => interceptUntilDead(url, `bot-${index}`, answered)),
        changeUntilDead(url, told),
      ];
      setTimeout(() => child.kill('SIGKILL'), milliseconds);
      await Promise.all([...clients, gone(child)]);
      if (told.pending !== undefined) told.midway += 1;
      return faults;
    },
    verify,
    /** The same, after one more life that is not killed under load. */
    async end(): Promise<string[]> {
      const { url, child } = await planes.start(database);
      const faults = await faultsOf(url);
      child.kill('SIGKILL');
      await gone(child);
      return [...faults, ...(await verify())];
    },
  };
}

async function gone(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

function lostOf(database: string, ids: readonly string[], decisions: ReadonlyMap<string, string>): string[] {
  const db = new DatabaseSync(database, { readOnly: true });
  const stored = new Map(
    ids.length === 0
      ? []
      : (db.prepare('select decision_id, action_content from decisions').all() as { decision_id: string; action_content: string }[]).map(
          (row) => [row.decision_id, JSON.parse(row.action_content) as string],
        ),
  );
  db.close();
  return ids.flatMap((id) => (stored.get(id) === decisions.get(id) ? [] : [`decision ${id} was answered and is lost`]));
}

async function interceptUntilDead(url: string, agent_id: string, answered: (id: string, content: string) => void): Promise<void> {
  for (let step = 0; ; step++) {
    const action_content = `${agent_id} ${step}`;
    const answer = await post(`${url}/api/v1/enforce/intercept`, { action_type: 'execute_trade', agent_id, action_content });
    if (!answer) return;
    answered(answer.decision_id as string, action_content);
  }
}

/** Deploys version after version, and now and then goes back to the one before. */
async function changeUntilDead(url: string, told: Told): Promise<void> {
  for (let step = 1; ; step++) {
    const back = step % 4 === 0 && told.live > 1;
    told.pending = back ? Math.max(1, told.sent - 1) : told.sent + 1;
    if (!back) told.sent += 1;
    const answer = back
      ? await post(`${url}/api/v1/enforce/policy-packs/finance/rollback`, { version: `1.0.${told.pending}` })
      : await post(`${url}/api/v1/enforce/policy-packs`, packOf(told.pending));
    if (!answer) return;
    if (answer.ok) told.live = told.pending;
    told.pending = undefined;
  }
}

function packOf(version: number) {
  return pack(`1.0.${version}`, ...Array.from({ length: policiesEach }, (_, index) => threshold(version % 100, `p${index}`)));
}

/** What is live must be what was answered last, or what was under way then; and all of it, wherever one looks. */
async function packFaults(url: string, told: Told): Promise<string[]> {
  const get = async (path: string) => (await fetch(`${url}${path}`, { headers })).json() as Promise<Record<string, never>>;
  const { pack: live, policy_definitions: inForce = [] } = (await get('/api/v1/enforce/policy-packs/finance')) as unknown as {
    pack?: { version: string; serial: number; edited: boolean };
    policy_definitions?: { trust_threshold: number }[];
  };
  const version = Number(live?.version.split('.')[2] ?? 0);
  const faults: string[] = [];
  if (version !== told.live && version !== told.pending)
    faults.push(`version ${told.live} was answered, ${told.pending} under way, ${version} is live`);
  const { policies } = (await get('/api/v1/enforce/policies?per_page=500')) as unknown as { policies: { trust_threshold: number }[] };
  for (const part of [inForce, policies]) {
    if (part.length !== (live ? policiesEach : 0) || part.some(({ trust_threshold }) => trust_threshold !== version % 100))
      faults.push(`half of ${version} is live`);
  }
  if (live?.edited) faults.push(`the policies of ${version} are not those that were deployed`);
  told.live = version;
  told.pending = undefined;
  return faults;
}

/** The answer, undefined when the plane is gone. A rollback to what was never live, since its deploy was killed, is refused and changes nothing. */
async function post(url: string, body: unknown): Promise<Record<string, unknown> | undefined> {
  try {
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
    const answer = (await response.json()) as Record<string, unknown>;
    if (![200, 404, 409].includes(response.status)) throw new Error(`${response.status} ${JSON.stringify(answer)}`);
    return answer;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
