import type { ApiError, Operation } from '../api/index.ts';
import { ConnectionError, RateLimitError, ServerError, TimeoutError } from './errors.ts';

const firstWait = 250;
const longestWait = 8_000;
/** A plane that asks for more patience than this, in ms, gets no retry: the caller is told instead. */
const patience = 60_000;

/** Whether sending it once more can do no harm: it changes nothing, or nothing twice, or the plane will know the key again. */
export function mayRepeat(operation: Operation, idempotencyKey: string | undefined): boolean {
  return operation.safety !== 'unsafe' || idempotencyKey !== undefined;
}

/** Whether the fault may pass by itself. */
export function mayPass(error: unknown): error is ApiError {
  if (error instanceof ServerError) return error.status !== 501 && error.status !== 505;
  return error instanceof ConnectionError || error instanceof RateLimitError || error instanceof TimeoutError;
}

/**
 * Milliseconds to wait before the attempt after number `attempt` (from 0): what the plane asked for, otherwise anything up to a
 * ceiling that doubles (full jitter). Undefined: too long to wait for.
 */
export function waitBefore(attempt: number, error: ApiError, random: () => number = Math.random): number | undefined {
  const jitter = random() * Math.min(longestWait, firstWait * 2 ** attempt);
  const asked = retryAfterOf(error);
  if (asked === undefined) return jitter;
  const wait = asked * 1000;
  return wait > patience ? undefined : wait + random() * firstWait;
}

/** Seconds that the plane asked to wait. */
export function retryAfterOf(error: unknown): number | undefined {
  return error instanceof RateLimitError || error instanceof ServerError ? error.retryAfter : undefined;
}

/** Reads `Retry-After`: seconds, or an HTTP date. Undefined when absent or unreadable. */
export function readRetryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const text = header.trim();
  if (/^\d{1,9}(\.\d+)?$/.test(text)) return Number(text);
  const date = /^[A-Z][a-z]{2}, /.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, (date - now) / 1000);
}
