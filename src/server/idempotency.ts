import { ApiError } from '../api/index.ts';
import type { Safe } from './secrets.ts';
import type { Rows } from './store/store.ts';
import type { Transaction } from './transaction.ts';

/** A caller's own name for a change, under which it happens once. */
export interface Idempotency {
  key: string;
  /** Over the operation, its path and its body. */
  requestHash: string;
}

const kept = 24 * 3600 * 1000;

/**
 * Does a change once under its idempotency key: the second time its first answer is given again, and nothing happens. Kept for 24 hours.
 * Answers may carry a private key or a secret, and idempotency keys are easily guessed, so an answer is sealed with the plane's secret and the key
 * together, and the key itself is kept under a name that needs the secret too.
 */
export async function once<T>(
  transaction: Transaction,
  caller: string,
  idempotency: Idempotency | undefined,
  work: () => Promise<T>,
): Promise<T> {
  if (!idempotency) return work();
  const { rows, safe } = transaction;
  const now = transaction.now();
  const before = await answerBefore<T>(rows, safe, caller, idempotency, now);
  if (before !== undefined) return before;
  const answer = await work();
  rows.later('delete from idempotency where created_at <= ?', now - kept);
  rows.later(
    'insert into idempotency (key_id, idempotency_key, request_hash, response, created_at) values (?, ?, ?, ?, ?)',
    ...[
      caller,
      safe.nameOf(idempotency.key),
      safe.nameOf(idempotency.requestHash),
      safe.seal(JSON.stringify(answer), idempotency.key),
      now,
    ],
  );
  return answer;
}

/** What was answered under an idempotency key before. Throws `idempotency_key_reused` when that was another request. */
export async function answerBefore<T>(
  rows: Rows,
  safe: Safe,
  caller: string,
  idempotency: Idempotency,
  now: number,
): Promise<T | undefined> {
  const before = await rows.get<{ request_hash: string; response: string; created_at: number }>(
    'select request_hash, response, created_at from idempotency where key_id = ? and idempotency_key = ?',
    caller,
    safe.nameOf(idempotency.key),
  );
  if (!before || before.created_at <= now - kept) return undefined;
  if (before.request_hash === safe.nameOf(idempotency.requestHash)) return JSON.parse(safe.open(before.response, idempotency.key)) as T;
  throw new ApiError('idempotency_key_reused', 'this `Idempotency-Key` was used for another request');
}
