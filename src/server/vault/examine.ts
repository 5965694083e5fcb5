import { type CheckpointRow, isSigned, type PublicKey } from './checkpoints.ts';
import { GrowingTree } from './merkle.ts';
import { type StoredEntry, verifyChain } from './verify.ts';

/** A checkpoint that was kept outside the plane: only that tells a log cut at its end, or replaced by an older copy. */
export interface KeptCheckpoint {
  tree_size: number;
  merkle_root: string;
  /** With `note` and `signature`: the signature is checked too. */
  key_id?: string;
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

/** A vault as it can be read, wherever it is. */
export interface VaultSource {
  entries: AsyncIterable<StoredEntry> | Iterable<StoredEntry>;
  checkpoints: readonly CheckpointRow[];
  /** By their ids. */
  keys: ReadonlyMap<string, PublicKey>;
}

/** What is known when every entry was read and follows the one before it. */
export interface Read {
  size: number;
  /** The roots at the sizes that checkpoints speak of, and at the end. */
  roots: ReadonlyMap<number, string>;
}

/** Reads a vault from its first entry to its last, and holds it against its own checkpoints and those that were kept. `more`: what else to look at. */
export async function examine(
  { entries, checkpoints, keys }: VaultSource,
  kept: readonly KeptCheckpoint[],
  more: (read: Read) => Promise<string[]> = async () => [],
): Promise<VaultReport> {
  const tree = new GrowingTree();
  const roots = new Map<number, string>([[0, tree.root]]);
  const wanted = new Set([...checkpoints, ...kept].map(({ tree_size }) => tree_size));
  async function* grown() {
    for await (const entry of entries) {
      yield entry;
      tree.add(entry.entry_hash);
      if (wanted.has(tree.size)) roots.set(tree.size, tree.root);
    }
  }
  const chain = await verifyChain(grown());
  const told = { checkpoints: checkpoints.length };
  if (!chain.ok) {
    const problems = [`entry ${chain.sequence}: ${chain.problem}`, ...forks(kept)];
    return { ok: false, entries: chain.sequence - 1, root: null, ...told, problems };
  }
  roots.set(tree.size, tree.root);
  const own = checkpoints.flatMap((row) => ownProblems(row, keys, roots));
  const foreign = kept.flatMap((checkpoint) => keptProblems(checkpoint, keys, roots, tree.size));
  const problems = [...own, ...forks(kept), ...foreign, ...(await more({ size: tree.size, roots }))];
  return { ok: problems.length === 0, entries: tree.size, root: tree.root, ...told, problems };
}

function ownProblems(row: CheckpointRow, keys: ReadonlyMap<string, PublicKey>, roots: ReadonlyMap<number, string>): string[] {
  const name = `checkpoint ${row.tree_size}`;
  const key = keys.get(row.key_id);
  if (!isSigned(row, key?.pem ?? '')) return [`${name}: its signature is not by key ${row.key_id}`];
  if (row.created_at > (key?.retiredAt ?? Number.POSITIVE_INFINITY)) return [`${name}: key ${row.key_id} had been retired before`];
  const root = roots.get(row.tree_size);
  if (root === undefined) return [`${name}: the log was cut, it is shorter now`];
  return root === row.root ? [] : [`${name}: the log had another root then`];
}

function keptProblems(
  { tree_size, merkle_root, key_id, note, signature }: KeptCheckpoint,
  keys: ReadonlyMap<string, PublicKey>,
  roots: ReadonlyMap<number, string>,
  size: number,
): string[] {
  const name = `kept checkpoint ${tree_size}`;
  const problems: string[] = [];
  if (signature !== undefined || note !== undefined) {
    const key = keys.get(key_id ?? '');
    if (key === undefined) problems.push(`${name}: the key that signed it is none of this vault`);
    else if (!isSigned({ tree_size, root: merkle_root, note: note ?? '', signature: signature ?? '' }, key.pem))
      problems.push(`${name}: its signature is not by key ${key_id}`);
  }
  const root = roots.get(tree_size);
  if (root === undefined) problems.push(`${name}: the log was cut or is an older copy, it has ${size} entries`);
  else if (root !== merkle_root) problems.push(`${name}: the log had another root then`);
  return problems;
}

/** Two kept checkpoints of one size that differ: the plane showed two logs. */
function forks(kept: readonly KeptCheckpoint[]): string[] {
  const seen = new Map<number, string>();
  return kept.flatMap(({ tree_size, merkle_root }) => {
    const other = seen.get(tree_size);
    seen.set(tree_size, merkle_root);
    return other === undefined || other === merkle_root
      ? []
      : [`kept checkpoints ${tree_size}: two of one size differ, the log was forked`];
  });
}
