import { sign, verify } from 'node:crypto';
import type { VaultCheckpoint } from '../../api/index.ts';
import { instant } from '../clock.ts';
import type { SigningKey } from '../secrets.ts';
import type { Rows } from '../store/store.ts';
import type { Transaction } from '../transaction.ts';
import { emptyRoot } from './merkle.ts';
import { extendTiles, subtreesOf } from './tiles.ts';

export interface CheckpointRow {
  tree_size: number;
  root: string;
  created_at: number;
  key_id: string;
  note: string;
  signature: string;
}

/** Signs the log as it is now; the same log gets the same checkpoint again. */
export async function checkpoint({ rows, chain, now }: Transaction, key: SigningKey, workspaceId: string): Promise<CheckpointRow> {
  const size = chain.seq;
  const before = await rows.get<CheckpointRow>('select * from checkpoints where tree_size = ?', size);
  if (before) return before;
  await extendTiles(rows, size);
  const root = size === 0 ? emptyRoot : await subtreesOf(rows)(0, size);
  const note = noteOf(workspaceId, size, root);
  const signature = sign(null, Buffer.from(note), key.privateKey).toString('base64');
  const row: CheckpointRow = { tree_size: size, root, created_at: now(), key_id: key.keyId, note, signature };
  await rows.run(
    'insert into checkpoints (tree_size, root, created_at, key_id, note, signature) values (?, ?, ?, ?, ?, ?)',
    ...[size, root, row.created_at, row.key_id, note, signature],
  );
  return row;
}

/** The body of a signed note as transparency logs write it: origin, size, root in base64, a line each. */
function noteOf(workspaceId: string, size: number, root: string): string {
  return `${originOf(workspaceId)}\n${size}\n${Buffer.from(root, 'hex').toString('base64')}\n`;
}

export function originOf(workspaceId: string): string {
  return `hindcast/${workspaceId}`;
}

/** Whether a checkpoint says what its note says, and the key signed it. Never throws on what it is given. */
export function isSigned(
  { note, signature, root, tree_size }: Omit<CheckpointRow, 'created_at' | 'key_id'>,
  publicKeyPem: string,
): boolean {
  try {
    const [, size, base64] = note.split('\n');
    const told = Number(size) === tree_size && Buffer.from(base64 ?? '', 'base64').toString('hex') === root;
    return told && verify(null, Buffer.from(note), publicKeyPem, Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
}

export interface PublicKey {
  pem: string;
  /** In milliseconds since 1970; null: it is active. */
  retiredAt: number | null;
}

export async function publicKeys(rows: Pick<Rows, 'all'>): Promise<Map<string, PublicKey>> {
  const found = await rows.all<{ key_id: string; public_key: string; retired_at: number | null }>(
    'select key_id, public_key, retired_at from signing_keys',
  );
  return new Map(found.map(({ key_id, public_key, retired_at }) => [key_id, { pem: public_key, retiredAt: retired_at }]));
}

export function wireCheckpoint({ tree_size, root, created_at, key_id, signature, note }: CheckpointRow): VaultCheckpoint {
  return { origin: note.split('\n')[0]!, tree_size, merkle_root: root, created_at: instant(created_at), key_id, signature, note };
}
