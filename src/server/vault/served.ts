import type { VaultCheckpoint, VaultEntry, VaultKey } from '../../api/index.ts';
import { entryIdOf } from './chain.ts';
import type { CheckpointRow } from './checkpoints.ts';
import { examine, type KeptCheckpoint, type VaultReport } from './examine.ts';
import { provesConsistency } from './merkle.ts';
import type { StoredEntry } from './verify.ts';

/** A vault as a plane serves it, in wire names. */
export interface ServedVault {
  keys(): Promise<readonly VaultKey[]>;
  /** All of them, in order. */
  entries(): AsyncIterable<VaultEntry>;
  checkpoints(): AsyncIterable<VaultCheckpoint>;
  /** Signs and reads a checkpoint of the log as it is now. */
  checkpoint(): Promise<VaultCheckpoint>;
  consistency(from: number, to: number): Promise<{ path: readonly string[] }>;
}

/**
 * Verifies a vault through what its plane serves: every entry, every checkpoint and its signature, and that the plane's own proofs lead from each
 * kept checkpoint to one signed now. Of decisions only what the log holds is seen.
 */
export async function verifyServedVault(vault: ServedVault, kept: readonly KeptCheckpoint[] = []): Promise<VaultReport> {
  const now = await vault.checkpoint();
  const found: CheckpointRow[] = [];
  for await (const checkpoint of vault.checkpoints()) if (checkpoint.tree_size <= now.tree_size) found.push(rowOf(checkpoint));
  const checkpoints = [...found.filter(({ tree_size }) => tree_size !== now.tree_size), rowOf(now)];
  const keys = new Map((await vault.keys()).map((key) => [key.key_id, { pem: key.public_key_pem, retiredAt: retirementOf(key) }]));
  return examine({ entries: upTo(vault.entries(), now.tree_size), checkpoints, keys }, kept, async () => {
    const problems: string[] = [];
    for (const { tree_size, merkle_root } of kept) {
      if (tree_size < 1 || tree_size > now.tree_size) continue;
      const { path } = await vault.consistency(tree_size, now.tree_size);
      if (!provesConsistency(tree_size, now.tree_size, merkle_root, now.merkle_root, path))
        problems.push(`kept checkpoint ${tree_size}: the plane's proof does not lead from it to ${now.tree_size}`);
    }
    return problems;
  });
}

/** Entries that came after the checkpoint are for the next time. */
async function* upTo(entries: AsyncIterable<VaultEntry>, size: number): AsyncGenerator<StoredEntry> {
  if (size === 0) return;
  for await (const entry of entries) {
    yield storedOf(entry);
    if (entry.sequence_number >= size) return;
  }
}

/** What is shown of an entry must be what was hashed; if it is not, the entry is as good as altered. */
function storedOf({ sequence_number, entry_type, signed_at, text, entry_hash, entry_id, content, previous_hash }: VaultEntry): StoredEntry {
  const said = read(text);
  const shown =
    entry_id === entryIdOf(sequence_number, entry_hash) &&
    said.previous_hash === previous_hash &&
    JSON.stringify(said.body) === JSON.stringify(content);
  return { seq: sequence_number, entry_type, at: Date.parse(signed_at), content: shown ? text : '', entry_hash };
}

function retirementOf({ retired_at }: VaultKey): number | null {
  return retired_at ? Date.parse(retired_at) : null;
}

function read(text: string): { previous_hash?: unknown; body?: unknown } {
  try {
    return (JSON.parse(text) as object | null) ?? {};
  } catch {
    return {};
  }
}

function rowOf({ tree_size, merkle_root, created_at, key_id, note, signature }: VaultCheckpoint): CheckpointRow {
  return { tree_size, root: merkle_root, created_at: Date.parse(created_at), key_id, note, signature };
}
