import type { OperationId, PathParameters, Query, RequestBody, ResponseBody } from '../api/index.ts';
import { readAddress } from './address.ts';
import { callsOf } from './calls.ts';
import { type Enforce, enforceOf } from './enforce/index.ts';
import { InvalidRequestError } from './errors.ts';
import { type Parts, type RequestOptions, type Settings, send } from './transport.ts';

export interface HindcastOptions {
  /** The API key, `xb_...`. It goes to the host of `baseUrl` and nowhere else. */
  apiKey: string;
  /** Where the plane is. Default: `HINDCAST_URL` where the platform has an environment, else the vendor's address. */
  baseUrl?: string;
  /** What to use instead of the platform's `fetch`. */
  fetch?: typeof globalThis.fetch;
  /** Milliseconds for one attempt, the reading of the answer included. Default 30,000. */
  timeoutMs?: number;
  /** How many times to try again what may be repeated. Default 2. */
  maxRetries?: number;
  /**
   * What `intercept` and its kin answer when no plane can be reached. `closed` (default): a block with the code `plane_unreachable`.
   * `throw`: a `ConnectionError`. `open`: an allow, with a warning on the console.
   */
  failMode?: 'closed' | 'open' | 'throw';
  /** Lets the key go over plain http to another machine. Default false. */
  allowHttp?: boolean;
  /** Larger answers are refused. Default 8 MiB. */
  maxResponseBytes?: number;
}

type WireParts<Id extends OperationId> = (keyof PathParameters<Id> extends never
  ? { params?: undefined }
  : { params: PathParameters<Id> }) &
  (Query<Id> extends undefined ? { query?: undefined } : { query?: Query<Id> }) &
  (RequestBody<Id> extends undefined ? { body?: undefined } : { body: RequestBody<Id> });

/** A client of the control plane. `enforce` has every method of the SDK page; `call` speaks the wire's own names. */
export class Hindcast {
  readonly enforce: Enforce;
  readonly #settings: Settings;

  constructor(options: HindcastOptions) {
    // JavaScript may leave them out: what is missing then is the key.
    const given: Partial<HindcastOptions> = options ?? {};
    const { apiKey, baseUrl, timeoutMs = 30_000, maxRetries = 2, maxResponseBytes = 8 * 1024 * 1024 } = given;
    if (typeof apiKey !== 'string' || !/^[\x21-\x7e]+$/.test(apiKey)) {
      throw new InvalidRequestError('invalid_configuration', '`apiKey` is missing, or has a space or line break in it');
    }
    for (const [name, value, least] of [
      ['timeoutMs', timeoutMs, 1],
      ['maxRetries', maxRetries, 0],
      ['maxResponseBytes', maxResponseBytes, 1],
    ] as const) {
      if (!(value >= least)) throw new InvalidRequestError('invalid_configuration', `\`${name}\` must be a number from ${least}`);
    }
    this.#settings = {
      address: readAddress(baseUrl, given.allowHttp ?? false),
      apiKey,
      fetch: given.fetch ?? ((input, init) => globalThis.fetch(input, init)),
      timeoutMs,
      maxRetries,
      maxResponseBytes,
    };
    this.enforce = enforceOf(callsOf(this.#settings), given.failMode ?? 'closed');
  }

  /** Calls an operation in the wire's own names, without changing a key on either way. What was read so can be written back as it is. */
  call<Id extends OperationId>(
    id: Id,
    ...[parts, options]: Partial<WireParts<Id>> extends WireParts<Id>
      ? [parts?: WireParts<Id>, options?: RequestOptions]
      : [parts: WireParts<Id>, options?: RequestOptions]
  ): Promise<ResponseBody<Id>> {
    return send(this.#settings, id, (parts ?? {}) as Parts, options) as Promise<ResponseBody<Id>>;
  }
}
