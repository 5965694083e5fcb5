import { hash, randomBytes, timingSafeEqual } from 'node:crypto';
import { ApiError } from '../../api/index.ts';
import { newId } from '../ids.ts';
import type { Rows, Store } from '../store/store.ts';

/** Who asks: the API key behind a request. */
export interface Caller {
  keyId: string;
  name: string;
  scopes: readonly string[];
}

const shortest = 20;

/** Makes an API key and keeps its hash alone: the text is returned once and can never be read again. */
export async function createKey(rows: Rows, now: number, name: string, scopes: readonly string[], key = newKey()): Promise<string> {
  if (key.length < shortest) throw new Error(`an API key has at least ${shortest} characters`);
  await rows.run(
    'insert into api_keys (key_id, hash, name, scopes, created_at) values (?, ?, ?, ?, ?) on conflict (hash) do nothing',
    newId('key_'),
    digestOf(key),
    name,
    JSON.stringify(scopes),
    now,
  );
  return key;
}

/** 256 random bits behind the published prefix. */
function newKey(): string {
  return `xb_live_${randomBytes(32).toString('base64url')}`;
}

export async function anyKey(rows: Rows): Promise<boolean> {
  return (await rows.get('select 1 as one from api_keys where revoked_at is null limit 1')) !== undefined;
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
export async function authenticate(rows: Rows, key: string): Promise<Caller> {
  const digest = digestOf(key);
  const row = await rows.get<{ key_id: string; hash: string; name: string; scopes: string; revoked_at: number | null }>(
    'select key_id, hash, name, scopes, revoked_at from api_keys where hash = ?',
    digest,
  );
  if (!row || !timingSafeEqual(Buffer.from(row.hash), Buffer.from(digest)))
    throw new ApiError('invalid_api_key', 'this API key is not known');
  if (row.revoked_at !== null) throw new ApiError('expired_api_key', 'this API key was revoked');
  return { keyId: row.key_id, name: row.name, scopes: JSON.parse(row.scopes) };
}

const remembered = 1000;
const believedFor = 1000;

/** Finds callers, remembering the answer for a second at the most; a key that is not known is looked up every time. */
export function keyring(store: Store): (key: string) => Promise<Caller> {
  const known = new Map<string, { caller: Caller; until: number }>();
  return async (key) => {
    const digest = digestOf(key);
    const found = known.get(digest);
    if (found && found.until > performance.now()) return found.caller;
    const caller = await store.read((rows) => authenticate(rows, key));
    if (known.size >= remembered) known.clear();
    known.set(digest, { caller, until: performance.now() + believedFor });
    return caller;
  };
}

function digestOf(key: string): string {
  return hash('sha256', key, 'hex');
}
