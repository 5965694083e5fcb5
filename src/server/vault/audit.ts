import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { isPostgres, openPostgres } from '../store/postgres.ts';
import { openSqlite } from '../store/sqlite.ts';
import { type Rows, type Store, StoreError } from '../store/store.ts';
import { type CheckpointRow, isSigned, publicKeys } from './checkpoints.ts';
import { GrowingTree } from './merkle.ts';
import { type StoredEntry, verifyChain } from './verify.ts';

/** A checkpoint that was kept outside the database: only that tells a log cut at its end, or replaced by an older copy. */
export interface KeptCheckpoint {
  tree_size: number;
  merkle_root: string;
  note?: string;
  signature?: string;
}

export interface VaultReport {
  ok: boolean;
  entries: number;
  /** RFC 6962 root over all entries, hex; null when the chain is broken. */
  root: string | null;
  checkpoints: number;
  /** First the broken entry, if there is one; then everything else that does not agree. */
  problems: string[];
}

/** Reads a plane's database whole, changing nothing, and says whether its vault is what was written: every entry, every checkpoint, every decision. */
export async function verifyVault(database: string, kept: readonly KeptCheckpoint[] = []): Promise<VaultReport> {
  const shared = isPostgres(database);
  if (!shared && !existsSync(database)) throw new StoreError(`there is no database at ${database}`);
  const store = await (shared ? openPostgres(database) : openSqlite(database));
  try {
    return await auditVault(store, kept);
  } finally {
    await store.close();
  }
}

export async function auditVault(store: Store, kept: readonly KeptCheckpoint[] = []): Promise<VaultReport> {
  return store.read(async (rows) => {
    const tree = new GrowingTree();
    const own = await rows.all<CheckpointRow>('select * from checkpoints order by tree_size');
    const roots = new Map<number, string>([[0, tree.root]]);
    const wanted = new Set([...own.map(({ tree_size }) => tree_size), ...kept.map(({ tree_size }) => tree_size)]);
    const chain = await verifyChain(
      grown(rows, tree, () => {
        if (wanted.has(tree.size)) roots.set(tree.size, tree.root);
      }),
    );
    const problems = chain.ok ? [] : [`entry ${chain.sequence}: ${chain.problem}`];
    if (chain.ok) {
      problems.push(
        ...(await checkpointProblems(rows, own, roots)),
        ...keptProblems(kept, roots, tree.size),
        ...(await decisionProblems(rows)),
      );
    }
    return {
      ok: problems.length === 0,
      entries: chain.ok ? chain.entries : chain.sequence - 1,
      root: chain.ok ? tree.root : null,
      checkpoints: own.length,
      problems,
    };
  });
}

const pageSize = 1000;

async function* entries(rows: Rows): AsyncGenerator<StoredEntry> {
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

async function* grown(rows: Rows, tree: GrowingTree, onEntry: () => void): AsyncGenerator<StoredEntry> {
  for await (const entry of entries(rows)) {
    yield entry;
    tree.add(entry.entry_hash);
    onEntry();
  }
}

async function checkpointProblems(rows: Rows, own: readonly CheckpointRow[], roots: ReadonlyMap<number, string>): Promise<string[]> {
  const keys = await publicKeys(rows);
  return own.flatMap((row) => {
    const name = `checkpoint ${row.tree_size}`;
    if (!isSigned(row, keys.get(row.key_id) ?? '')) return [`${name}: its signature is not by key ${row.key_id}`];
    const root = roots.get(row.tree_size);
    if (root === undefined) return [`${name}: the log was cut, it is shorter now`];
    return root === row.root ? [] : [`${name}: the log had another root then`];
  });
}

function keptProblems(kept: readonly KeptCheckpoint[], roots: ReadonlyMap<number, string>, size: number): string[] {
  return kept.flatMap(({ tree_size, merkle_root }) => {
    const root = roots.get(tree_size);
    if (root === undefined) return [`kept checkpoint ${tree_size}: the log was cut or is an older copy, it has ${size} entries`];
    return root === merkle_root ? [] : [`kept checkpoint ${tree_size}: the log had another root then`];
  });
}

interface DecisionRow {
  seq: number;
  decision_id: string;
  agent_id: string | null;
  action_type: string;
  decision: string;
  action_content: string | null;
  metadata: string | null;
  content: string | null;
}

/** The table of decisions stands beside the log and must say the same; contents that are still there must have the hash that was recorded. */
async function decisionProblems(rows: Rows): Promise<string[]> {
  const problems: string[] = [];
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

function agrees(row: DecisionRow): boolean {
  if (row.content === null) return false;
  const { body } = JSON.parse(row.content) as { body: Record<string, unknown> };
  for (const field of ['decision_id', 'agent_id', 'action_type', 'decision'] as const) if (body[field] !== row[field]) return false;
  const sha256 = (text: string) => hash('sha256', text, 'hex');
  if (row.action_content !== null && sha256(JSON.parse(row.action_content) as string) !== (body.content_sha256 ?? sha256(''))) return false;
  return row.metadata === null || sha256(row.metadata) === (body.metadata_sha256 ?? sha256('{}'));
}
