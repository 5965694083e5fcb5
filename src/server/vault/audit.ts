import { hash } from 'node:crypto';
import { digest, sourceHash } from '../../pack/index.ts';
import { type Deployment, inForce, packOf } from '../packs/state.ts';
import { type ReadRows, readDatabase } from '../store/reading.ts';
import { type CheckpointRow, publicKeys } from './checkpoints.ts';
import { examine, type KeptCheckpoint, type VaultReport } from './examine.ts';
import { retell } from './retell.ts';
import { nothingTold, type Told, tableProblems } from './tables.ts';
import type { StoredEntry } from './verify.ts';

/**
 * Reads a plane's database whole, changing nothing, and says whether its vault is what was written: every entry, every checkpoint, every decision,
 * every pack, every table whose changes are entries. Throws `StoreError` when there is no such database.
 */
export async function verifyVault(database: string, kept: readonly KeptCheckpoint[] = []): Promise<VaultReport> {
  return readDatabase(database, (rows) => auditVault(rows, kept));
}

async function auditVault(rows: ReadRows, kept: readonly KeptCheckpoint[]): Promise<VaultReport> {
  const checkpoints = await rows.all<CheckpointRow>('select * from checkpoints order by tree_size');
  const [live, told, odd]: [LiveSerial[], Told, string[]] = [[], nothingTold(), []];
  const source = { entries: noting(entries(rows), live, told, odd), checkpoints, keys: await publicKeys(rows) };
  return examine(source, kept, async () => [
    ...odd,
    ...(await decisionProblems(rows)),
    ...(await packProblems(rows, live)),
    ...(await tableProblems(rows, told)),
  ]);
}

const pageSize = 1000;

async function* entries(rows: ReadRows): AsyncGenerator<StoredEntry> {
  for (let after = Number.MIN_SAFE_INTEGER; ; ) {
    const page = await rows.all<StoredEntry>(
      `select seq, entry_type, at, content, entry_hash from vault where seq > ? order by seq limit ${pageSize}`,
      after,
    );
    yield* page;
    if (page.length < pageSize) return;
    after = page.at(-1)!.seq;
  }
}

/** What the log says went live. */
interface LiveSerial {
  pack: string;
  serial: number;
  digest: string;
}

/** Hands entries on, and notes what they tell once they were found to be whole. */
async function* noting(log: AsyncIterable<StoredEntry>, live: LiveSerial[], told: Told, odd: string[]): AsyncGenerator<StoredEntry> {
  for await (const entry of log) {
    yield entry;
    try {
      retell(told, entry);
    } catch {
      odd.push(`entry ${entry.seq}: no plane writes such an entry`);
      continue;
    }
    if (entry.entry_type === 'policy.deployed' || entry.entry_type === 'policy.rollback')
      live.push((JSON.parse(entry.content) as { body: LiveSerial }).body);
  }
}

interface DecisionRow {
  seq: number;
  decision_id: string;
  agent_id: string | null;
  action_type: string;
  decision: string;
  chain_id: string | null;
  action_content: string | null;
  metadata: string | null;
  content: string | null;
}

/** The table of decisions stands beside the log and must say the same; contents that are still there must have the hash that was recorded. */
async function decisionProblems(rows: ReadRows): Promise<string[]> {
  const problems = await chainProblems(rows);
  const logged = await rows.get<{ n: number }>("select count(*) as n from vault where entry_type = 'decision'");
  let found = 0;
  for (let after = 0; ; ) {
    const page = await rows.all<DecisionRow>(
      `select d.*, v.content from decisions d left join vault v on v.seq = d.seq and v.entry_type = 'decision' where d.seq > ? order by d.seq limit ${pageSize}`,
      after,
    );
    found += page.length;
    for (const row of page) if (!agrees(row)) problems.push(`decision at entry ${row.seq}: its row is not what was recorded`);
    if (page.length < pageSize) break;
    after = page.at(-1)!.seq;
  }
  if (found !== logged!.n) problems.push(`decisions: ${logged!.n} were recorded, ${found} are in the table`);
  return problems;
}

/** The agents that acted in a chain are those of its decisions. */
async function chainProblems(rows: ReadRows): Promise<string[]> {
  const acted = 'select chain_id, agent_id from decisions where chain_id is not null and agent_id is not null';
  const kept = 'select chain_id, agent_id from chains';
  const count = async (sql: string) => (await rows.get<{ n: number }>(`select count(*) as n from (${sql}) t`))!.n;
  const [gone, added] = [await count(`${acted} except ${kept}`), await count(`${kept} except ${acted}`)];
  return gone + added === 0 ? [] : [`chains: of the agents that acted in them ${gone} are missing, ${added} were put in`];
}

function agrees(row: DecisionRow): boolean {
  if (row.content === null) return false;
  const { body } = JSON.parse(row.content) as { body: Record<string, unknown> };
  for (const field of ['decision_id', 'agent_id', 'action_type', 'decision', 'chain_id'] as const)
    if (body[field] !== row[field]) return false;
  const sha256 = (text: string) => hash('sha256', text, 'hex');
  if (row.action_content !== null && sha256(JSON.parse(row.action_content) as string) !== (body.content_sha256 ?? sha256(''))) return false;
  return row.metadata === null || sha256(row.metadata) === (body.metadata_sha256 ?? sha256('{}'));
}

/** What went live of each pack is what the log says, and what is in force is what went live last. */
async function packProblems(rows: ReadRows, logged: readonly LiveSerial[]): Promise<string[]> {
  const stored = await rows.all<Deployment>('select * from deployments order by pack, serial');
  const rowOf = new Map(stored.map((row) => [`${row.pack} ${row.serial}`, row]));
  const problems: string[] = [];
  const last = new Map<string, LiveSerial>();
  for (const one of logged) {
    const row = rowOf.get(`${one.pack} ${one.serial}`);
    rowOf.delete(`${one.pack} ${one.serial}`);
    last.set(one.pack, one);
    if (!row || row.digest !== one.digest || !isWhole(row))
      problems.push(`pack ${one.pack}, serial ${one.serial}: it is not what was recorded`);
  }
  for (const name of rowOf.keys()) problems.push(`pack ${name.replace(' ', ', serial ')}: it was never recorded`);
  const live = new Map(
    (await rows.all<{ name: string; serial: number }>('select name, serial from packs')).map((row) => [row.name, row.serial]),
  );
  for (const { pack, serial } of last.values()) {
    const row = stored.find((one) => one.pack === pack && one.serial === serial);
    if (live.get(pack) !== serial) problems.push(`pack ${pack}: serial ${serial} went live last, ${live.get(pack) ?? 'none'} is live`);
    else if (row && sourceHash(await inForce(rows, row)) !== row.source_hash)
      problems.push(`pack ${pack}: the policies in force are not what went live`);
  }
  return problems;
}

function isWhole(row: Deployment): boolean {
  try {
    const pack = packOf(row);
    return digest(pack) === row.digest && sourceHash(pack.policies) === row.source_hash;
  } catch {
    return false;
  }
}
