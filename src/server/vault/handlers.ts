import { hash } from 'node:crypto';
import { ApiError, type VaultEntry, type VaultKey } from '../../api/index.ts';
import { instant } from '../clock.ts';
import type { Handlers } from '../operation.ts';
import { cut, pageOf } from '../paging.ts';
import { pemOf } from '../secrets.ts';
import type { Rows } from '../store/store.ts';
import { entryIdOf, sequenceOf } from './chain.ts';
import { type CheckpointRow, checkpoint, wireCheckpoint } from './checkpoints.ts';
import { consistencyPath, inclusionPath } from './merkle.ts';
import { subtreesOf } from './tiles.ts';
import type { StoredEntry } from './verify.ts';

export const vaultHandlers = {
  getVaultKeys: {
    async reads(rows) {
      return { ok: true, keys: (await rows.all<KeyRow>(`${selectKeys} order by created_at desc`)).map(wireKey) };
    },
  },
  /** The key that goes signs the entry that names the one that comes, so that whoever trusts the old one can trust the new one. */
  rotateVaultKey: {
    async writes(transaction, { caller, plane }) {
      const { rows } = transaction;
      const previous = await plane.signing.active(rows);
      const next = await plane.signing.make(rows, transaction.now());
      const told = { key_id: next.keyId, public_key_pem: pemOf(next), previous_key_id: previous.keyId, by: caller.keyId };
      await transaction.audit('vault.key_rotated', told);
      const signed = await checkpoint(transaction, previous, plane.workspaceId);
      await plane.signing.retire(rows, previous, transaction.now());
      const row = await rows.get<KeyRow>(`${selectKeys} where key_id = ?`, next.keyId);
      return { ok: true, key: wireKey(row!), checkpoint: wireCheckpoint(signed) };
    },
  },
  listVaultEntries: {
    async reads(rows, { query: { after = 0, limit = 100 } }) {
      const found = await rows.all<StoredEntry>('select * from vault where seq > ? order by seq limit ?', after, limit + 1);
      const shown = found.slice(0, limit);
      return { ok: true, entries: shown.map(wireEntry), next_after: found.length > limit ? shown.at(-1)!.seq : null };
    },
  },
  getVaultEntry: {
    async reads(rows, { params }) {
      return { ok: true, entry: wireEntry(await entryById(rows, params.entry_id)) };
    },
  },
  getVaultCheckpoint: {
    async answers({ plane }) {
      const row = await plane.change(async (transaction) =>
        checkpoint(transaction, await plane.signing.active(transaction.rows), plane.workspaceId),
      );
      return { ok: true, checkpoint: wireCheckpoint(row) };
    },
  },
  listVaultCheckpoints: {
    async reads(rows, { query }) {
      const { limit, offset, after } = pageOf(query);
      const found = await rows.all<CheckpointRow>(
        'select * from checkpoints where tree_size < ? order by tree_size desc limit ? offset ?',
        ...[after ?? Number.MAX_SAFE_INTEGER, limit + 1, offset],
      );
      const { shown, next_cursor } = cut(found, limit, ({ tree_size }) => tree_size);
      return { ok: true, checkpoints: shown.map(wireCheckpoint), next_cursor };
    },
  },
  getInclusionProof: {
    async reads(rows, { query }) {
      const size = await sizeOf(rows);
      const { tree_size = size } = query;
      const entry = await entryAsked(rows, query);
      if (tree_size > size || entry.seq > tree_size) throw impossible(size);
      const subtree = subtreesOf(rows);
      const leaf_index = entry.seq - 1;
      const path = await inclusionPath(subtree, leaf_index, tree_size);
      return { ok: true, leaf_index, tree_size, leaf_hash: entry.entry_hash, root_hash: await subtree(0, tree_size), path };
    },
  },
  getConsistencyProof: {
    async reads(rows, { query: { from, to: asked } }) {
      const size = await sizeOf(rows);
      const to = asked ?? size;
      if (to > size || from > to) throw impossible(size);
      const subtree = subtreesOf(rows);
      const path = await consistencyPath(subtree, from, to);
      return { ok: true, from, to, from_root: await subtree(0, from), to_root: await subtree(0, to), path };
    },
  },
} satisfies Partial<Handlers>;

interface KeyRow {
  key_id: string;
  public_key: string;
  created_at: number;
  retired_at: number | null;
}

const selectKeys = 'select key_id, public_key, created_at, retired_at from signing_keys';

function wireKey({ key_id, public_key, created_at, retired_at }: KeyRow): VaultKey {
  return {
    key_id,
    algorithm: 'Ed25519',
    public_key_pem: public_key,
    status: retired_at === null ? 'active' : 'retired',
    created_at: instant(created_at),
    retired_at: retired_at === null ? null : instant(retired_at),
  };
}

async function sizeOf(rows: Rows): Promise<number> {
  const row = await rows.get<{ size: number | null }>('select max(seq) as size from vault');
  return row?.size ?? 0;
}

function impossible(size: number): ApiError {
  return new ApiError('vault_proof_impossible', `the log has ${size} entries; what is asked for does not lie in it so`);
}

async function entryAsked(
  rows: Rows,
  { entry_id, sequence_number }: { entry_id?: string; sequence_number?: number },
): Promise<StoredEntry> {
  if (entry_id !== undefined) return entryById(rows, entry_id);
  if (sequence_number === undefined) throw new ApiError('invalid_request', 'name the entry by `entry_id` or `sequence_number`');
  const row = await rows.get<StoredEntry>('select * from vault where seq = ?', sequence_number);
  if (!row) throw new ApiError('vault_entry_not_found', 'there is no such entry');
  return row;
}

async function entryById(rows: Rows, id: string): Promise<StoredEntry> {
  const row = await rows.get<StoredEntry>('select * from vault where seq = ?', sequenceOf(id) ?? 0);
  if (!row || entryIdOf(row.seq, row.entry_hash) !== id) throw new ApiError('vault_entry_not_found', 'there is no such entry');
  return row;
}

/** With `text`, which is what the hashes cover, byte for byte. */
function wireEntry({ seq, entry_type, content, entry_hash }: StoredEntry): VaultEntry & { text: string } {
  const { previous_hash, at, body } = JSON.parse(content) as { previous_hash: string; at: string; body: Record<string, unknown> };
  return {
    entry_id: entryIdOf(seq, entry_hash),
    sequence_number: seq,
    entry_type,
    previous_hash,
    content_hash: hash('sha256', content, 'hex'),
    entry_hash,
    signed_at: at,
    content: body,
    text: content,
  };
}
