import { ApiError, type Operation, type OperationId, operations } from '../api/index.ts';
import { type Address, urlOf } from './address.ts';
import { readAnswer } from './answer.ts';
import { AbortedError, ConnectionError, InvalidRequestError, TimeoutError } from './errors.ts';
import { mayPass, mayRepeat, waitBefore } from './retry.ts';

/** Timers of the platform overflow above this many milliseconds. */
const longestTimer = 2 ** 31 - 1;

/** What one call may ask for itself. */
export interface RequestOptions {
  /** Ends the call, retries and waiting included. */
  signal?: AbortSignal;
  /** Milliseconds for one attempt, the reading of the answer included. */
  timeoutMs?: number;
  /** How many times to try again. */
  maxRetries?: number;
  /** Lets an unsafe write be repeated: the plane does it once however often the key comes. At most 255 visible ASCII characters. */
  idempotencyKey?: string;
}

/** What all calls of one client share. */
export interface Settings {
  address: Address;
  apiKey: string;
  fetch: typeof globalThis.fetch;
  timeoutMs: number;
  maxRetries: number;
  maxResponseBytes: number;
}

/** The parts of a call in wire names. */
export interface Parts {
  params?: Record<string, string>;
  query?: object;
  body?: unknown;
}

/** Sends one operation and gives back its answer as it came over the wire. */
export async function send(settings: Settings, id: OperationId, parts: Parts, options: RequestOptions = {}): Promise<unknown> {
  const operation: Operation = operations[id];
  const url = urlOf(settings.address, filled(operation.path, parts.params ?? {})) + queryString(parts.query ?? {});
  const init: RequestInit = { method: operation.method, headers: headers(settings, operation, options), redirect: 'manual' };
  if (operation.request) init.body = serialised(parts.body ?? {});
  const retries = mayRepeat(operation, options.idempotencyKey) ? (options.maxRetries ?? settings.maxRetries) : 0;
  for (let attempt = 0; ; attempt++) {
    try {
      return await once(settings, operation, url, init, options);
    } catch (error) {
      const wait = attempt < retries && mayPass(error) ? waitBefore(attempt, error) : undefined;
      if (wait === undefined) throw error;
      await pause(wait, options.signal);
    }
  }
}

/** One attempt, answered whole within its time. */
async function once(settings: Settings, operation: Operation, url: string, init: RequestInit, options: RequestOptions): Promise<unknown> {
  const { signal, timeoutMs = settings.timeoutMs } = options;
  if (signal?.aborted) throw aborted(signal);
  const controller = new AbortController();
  const abort = () => controller.abort();
  const timer = setTimeout(abort, Math.min(timeoutMs, longestTimer));
  signal?.addEventListener('abort', abort, { once: true });
  try {
    const answer = settings
      .fetch(url, { ...init, signal: controller.signal })
      .then((response) => readAnswer(response, operation, settings.maxResponseBytes));
    return await Promise.race([answer, whenAborted(controller.signal)]); // a `fetch` of the caller's may not know signals
  } catch (cause) {
    if (cause instanceof ApiError) throw cause;
    if (signal?.aborted) throw aborted(signal);
    const endpoint = `${operation.method} ${operation.path}`;
    if (controller.signal.aborted) throw new TimeoutError('timeout', `${endpoint}: no whole answer within ${timeoutMs} ms`, { cause });
    throw new ConnectionError('plane_unreachable', `no control plane answers at ${settings.address.root} (${endpoint})`, { cause });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));
}

/** Waits, unless the signal fires. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(aborted(signal));
    const stop = () => {
      clearTimeout(timer);
      reject(aborted(signal!));
    };
    const timer = setTimeout(
      () => {
        signal?.removeEventListener('abort', stop);
        resolve();
      },
      Math.min(ms, longestTimer),
    );
    signal?.addEventListener('abort', stop, { once: true });
  });
}

function aborted(signal: AbortSignal): AbortedError {
  return new AbortedError('aborted', 'the call was aborted', { cause: signal.reason });
}

function headers({ apiKey }: Settings, operation: Operation, { idempotencyKey }: RequestOptions): Record<string, string> {
  if (idempotencyKey !== undefined && !/^[\x21-\x7e]{1,255}$/.test(idempotencyKey)) {
    throw new InvalidRequestError('invalid_argument', '`idempotencyKey` must be 1 to 255 visible ASCII characters');
  }
  return {
    accept: operation.response ? 'application/json' : 'text/plain',
    ...(operation.request ? { 'content-type': 'application/json' } : {}),
    ...(operation.needs === 'none' ? {} : { 'x-api-key': apiKey }),
    ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
  };
}

/** The path with its parameters. A dot segment would lead to another path, so it is refused. */
function filled(path: string, params: Record<string, string>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (typeof value !== 'string' || /^\.{0,2}$|\p{Surrogate}/u.test(value)) {
      throw new InvalidRequestError('invalid_argument', `\`${name}\` is not an id: give the text that the plane gave`);
    }
    return encodeURIComponent(value);
  });
}

function queryString(query: object): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null) search.append(name, value instanceof Date ? value.toISOString() : String(value));
  }
  const text = search.toString();
  return text && `?${text}`;
}

/** JSON text. A number that JSON can't carry would arrive as null, that is as absent, and slip past every rule on it: refused. */
function serialised(body: unknown): string {
  try {
    return JSON.stringify(body, (key, value) => {
      if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`\`${key}\` is ${value}, which JSON can't carry`);
      return value;
    });
  } catch (cause) {
    throw new InvalidRequestError('invalid_argument', `the request can't be written as JSON: ${(cause as Error).message}`, { cause });
  }
}
