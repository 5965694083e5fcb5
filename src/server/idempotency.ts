import { createCipheriv, createDecipheriv, hash, randomBytes } from 'node:crypto';
import { ApiError } from '../api/index.ts';
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
 * Answers may carry a private key or a secret, so they are sealed with the idempotency key, which itself is kept as a hash alone.
 */
export async function once<T>(
  transaction: Transaction,
  caller: string,
  idempotency: Idempotency | undefined,
  work: () => Promise<T>,
): Promise<T> {
  if (!idempotency) return work();
  const { rows } = transaction;
  const now = transaction.now();
  const before = await answerBefore<T>(rows, caller, idempotency, now);
  if (before !== undefined) return before;
  const answer = await work();
  rows.later('delete from idempotency where created_at <= ?', now - kept);
  rows.later(
    'insert into idempotency (key_id, idempotency_key, request_hash, response, created_at) values (?, ?, ?, ?, ?)',
    ...[caller, nameOf(idempotency), idempotency.requestHash, seal(idempotency.key, JSON.stringify(answer)), now],
  );
  return answer;
}

/** What was answered under an idempotency key before. Throws `idempotency_key_reused` when that was another request. */
export async function answerBefore<T>(rows: Rows, caller: string, idempotency: Idempotency, now: number): Promise<T | undefined> {
  const before = await rows.get<{ request_hash: string; response: string; created_at: number }>(
    'select request_hash, response, created_at from idempotency where key_id = ? and idempotency_key = ?',
    caller,
    nameOf(idempotency),
  );
  if (!before || before.created_at <= now - kept) return undefined;
  if (before.request_hash === idempotency.requestHash) return JSON.parse(open(idempotency.key, before.response)) as T;
  throw new ApiError('idempotency_key_reused', 'this `Idempotency-Key` was used for another request');
}

function nameOf({ key }: Idempotency): string {
  return hash('sha256', `name ${key}`, 'hex');
}

function sealingKey(key: string): Buffer {
  return hash('sha256', `seal ${key}`, 'buffer');
}

function seal(key: string, text: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', sealingKey(key), iv);
  const sealed = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return sealed.toString('base64');
}

function open(key: string, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', sealingKey(key), bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(-16));
  return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString('utf8');
}
