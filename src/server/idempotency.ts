import { ApiError } from '../api/index.ts';
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
  const before = await answerBefore<T>(transaction, caller, idempotency);
  if (before !== undefined) return before;
  const answer = await work();
  keepAnswer(transaction, caller, idempotency, answer);
  return answer;
}

/** Keeps what is to be answered under an idempotency key, instead of what was kept before. */
export function keepAnswer({ rows, safe, now }: Transaction, caller: string, { key, requestHash }: Idempotency, answer: unknown): void {
  rows.later('delete from idempotency where created_at <= ?', now() - kept);
  rows.later(
    `insert into idempotency (key_id, idempotency_key, request_hash, response, created_at) values (?, ?, ?, ?, ?)
      on conflict (key_id, idempotency_key) do update set response = excluded.response, created_at = excluded.created_at`,
    ...[caller, safe.nameOf(key), safe.nameOf(requestHash), safe.seal(JSON.stringify(answer), key), now()],
  );
}

/** What was answered under an idempotency key before. Throws `idempotency_key_reused` when that was another request. */
export async function answerBefore<T>(
  { rows, safe, now }: Pick<Transaction, 'rows' | 'safe' | 'now'>,
  caller: string,
  { key, requestHash }: Idempotency,
): Promise<T | undefined> {
  const before = await rows.get<{ request_hash: string; response: string; created_at: number }>(
    'select request_hash, response, created_at from idempotency where key_id = ? and idempotency_key = ?',
    caller,
    safe.nameOf(key),
  );
  if (!before || before.created_at <= now() - kept) return undefined;
  if (before.request_hash === safe.nameOf(requestHash)) return JSON.parse(safe.open(before.response, key)) as T;
  throw new ApiError('idempotency_key_reused', 'this `Idempotency-Key` was used for another request');
}
