import { hash, randomBytes, timingSafeEqual } from 'node:crypto';
import { ApiError } from '../../api/index.ts';
import { newId } from '../ids.ts';
import type { Rows } from '../store/store.ts';

/** Who asks: the API key behind a request. */
export interface Caller {
  keyId: string;
  name: string;
  scopes: readonly string[];
}

export interface KeyRow {
  key_id: string;
  hash: string;
  name: string;
  /** The rights, as JSON. */
  scopes: string;
  created_at: number;
  expires_at: number | null;
  revoked_at: number | null;
}

const shortest = 20;

/** Admits an API key and keeps its hash alone. A key that was admitted before stays as it is, also a revoked one. */
export async function admitKey(
  rows: Rows,
  now: number,
  { name, scopes, key, expiresAt = null }: { name: string; scopes: readonly string[]; key: string; expiresAt?: number | null },
): Promise<void> {
  if (key.length < shortest) throw new Error(`an API key has at least ${shortest} characters`);
  await rows.run(
    'insert into api_keys (key_id, hash, name, scopes, created_at, expires_at) values (?, ?, ?, ?, ?, ?) on conflict (hash) do nothing',
    ...[newId('key_'), digestOf(key), name, JSON.stringify(scopes), now, expiresAt],
  );
}

/** 256 random bits behind the published prefix. */
export function newKey(): string {
  return `xb_live_${randomBytes(32).toString('base64url')}`;
}

export async function anyKey(rows: Rows): Promise<boolean> {
  return (await rows.get('select 1 as one from api_keys where revoked_at is null limit 1')) !== undefined;
}

export function holds(scopes: readonly string[], right: string): boolean {
  return scopes.includes('*') || scopes.includes(right);
}

/** The text of the key a request carries, from `X-API-Key` or `Authorization: Bearer`. A key in a URL is refused: URLs end up in logs. */
export function presentedKey(headers: Record<string, string | string[] | undefined>, url: string): string {
  if (/[?&](api[-_]?key|x-api-key|token|access_token)=/i.test(url)) {
    throw new ApiError('invalid_request', 'an API key never goes into a URL; send it as `X-API-Key`, and replace this one');
  }
  const named = headers['x-api-key'];
  const bearer = /^Bearer +(\S+)$/i.exec(String(headers.authorization ?? ''))?.[1];
  const key = typeof named === 'string' ? named : bearer;
  if (!key) throw new ApiError('missing_api_key', 'send an API key as `X-API-Key` or `Authorization: Bearer`');
  return key;
}

/**
 * Finds the caller of a key. The row is looked up by the hash of the whole key, 256 bits that nobody can steer, and compared in constant time,
 * so that neither says how much of a guess was right.
 */
export async function authenticate(rows: Rows, digest: string, now: number): Promise<Caller> {
  const row = await rows.get<KeyRow>('select * from api_keys where hash = ?', digest);
  if (!row || !timingSafeEqual(Buffer.from(row.hash), Buffer.from(digest)))
    throw new ApiError('invalid_api_key', 'this API key is not known');
  if (row.revoked_at !== null) throw new ApiError('expired_api_key', 'this API key was revoked');
  if (row.expires_at !== null && now >= row.expires_at) throw new ApiError('expired_api_key', 'this API key has expired');
  return { keyId: row.key_id, name: row.name, scopes: JSON.parse(row.scopes) };
}

export function digestOf(key: string): string {
  return hash('sha256', key, 'hex');
}

export function statusOf({ revoked_at, expires_at }: KeyRow, now: number): 'active' | 'expired' | 'revoked' {
  if (revoked_at !== null) return 'revoked';
  return expires_at !== null && now >= expires_at ? 'expired' : 'active';
}
