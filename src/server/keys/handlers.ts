import { ApiError, type ApiKey } from '../../api/index.ts';
import { instant } from '../clock.ts';
import type { Handlers } from '../operation.ts';
import { cutSorted } from '../paging.ts';
import type { Rows } from '../store/store.ts';
import { admitKey, type Caller, digestOf, holds, type KeyRow, newKey, statusOf } from './keys.ts';

const day = 24 * 3600 * 1000;

export const keyHandlers = {
  createApiKey: {
    async writes(transaction, { body, caller }) {
      const { name, rights, expires_in_days } = body;
      refuseMore(caller, rights, 'give');
      const now = transaction.now();
      const key = newKey();
      const expiresAt = expires_in_days === undefined ? null : now + expires_in_days * day;
      await admitKey(transaction.rows, now, { name, scopes: rights, key, expiresAt });
      const row = (await transaction.rows.get<KeyRow>('select * from api_keys where hash = ?', digestOf(key)))!;
      await transaction.audit('api_key.created', { ...auditOf(row), key_sha256: row.hash, by: caller.keyId });
      return { ok: true, api_key: wireKey(row, now), key };
    },
  },
  listApiKeys: {
    async reads(rows, { query, plane }) {
      const all = await rows.all<KeyRow>('select * from api_keys');
      const { shown, next_cursor } = cutSorted(all, query, ({ created_at, key_id }) => [-created_at, key_id]);
      return { ok: true, api_keys: shown.map((row) => wireKey(row, plane.clock())), next_cursor };
    },
  },
  revokeApiKey: {
    async writes(change, { params, caller, plane }) {
      const { rows } = change;
      const now = change.now();
      const row = await rows.get<KeyRow>('select * from api_keys where key_id = ?', params.key_id);
      if (!row) throw new ApiError('api_key_not_found', 'there is no such API key');
      if (row.revoked_at !== null) return { ok: true, api_key: wireKey(row, now) };
      refuseMore(caller, rightsOf(row), 'revoke');
      if (!(await anotherKeeper(rows, row.key_id, now)))
        throw new ApiError('api_key_last', 'no other key could make or revoke keys then; make one first');
      await rows.run('update api_keys set revoked_at = ? where key_id = ?', now, row.key_id);
      await change.audit('api_key.revoked', { ...auditOf(row), by: caller.keyId });
      change.afterwards(plane.keys.forget);
      return { ok: true, api_key: wireKey({ ...row, revoked_at: now }, now) };
    },
  },
} satisfies Partial<Handlers>;

/** Nobody gives, or takes, what he does not hold. */
function refuseMore({ scopes }: Caller, rights: readonly string[], what: string): void {
  const missing = rights.find((right) => !holds(scopes, right));
  if (missing !== undefined)
    throw new ApiError('insufficient_permissions', `this API key can't ${what} the right \`${missing}\`: it lacks it`);
}

/** Whether somebody else could still manage keys. */
async function anotherKeeper(rows: Rows, keyId: string, now: number): Promise<boolean> {
  const others = await rows.all<KeyRow>('select * from api_keys where key_id <> ? and revoked_at is null', keyId);
  return others.some((row) => row.expires_at === null && statusOf(row, now) === 'active' && holds(rightsOf(row), 'keys'));
}

function rightsOf({ scopes }: KeyRow): ApiKey['rights'] {
  return JSON.parse(scopes);
}

function auditOf(row: KeyRow) {
  return {
    key_id: row.key_id,
    name: row.name,
    rights: rightsOf(row),
    expires_at: row.expires_at === null ? null : instant(row.expires_at),
  };
}

function wireKey(row: KeyRow, now: number): ApiKey {
  const at = (milliseconds: number | null) => (milliseconds === null ? null : instant(milliseconds));
  return {
    key_id: row.key_id,
    name: row.name,
    rights: rightsOf(row),
    status: statusOf(row, now),
    created_at: instant(row.created_at),
    expires_at: at(row.expires_at),
    revoked_at: at(row.revoked_at),
  };
}
