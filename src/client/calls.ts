import type { OperationId, Query, RequestBody, ResponseBody } from '../api/index.ts';
import { type Camel, toCamel, toSnake } from './casing.ts';
import { InvalidRequestError, UnexpectedResponseError } from './errors.ts';
import { Pages } from './pages.ts';
import { type Parts, type RequestOptions, type Settings, send } from './transport.ts';

/** The bodies, queries and answers of an operation in camel case. */
export type Input<Id extends OperationId> = Camel<RequestBody<Id>>;
export type Filter<Id extends OperationId> = Camel<Query<Id>>;
export type Output<Id extends OperationId> = Camel<ResponseBody<Id>>;

type ItemOf<T> = T extends readonly (infer Item)[] ? Item : never;

/** How the methods of all groups reach the plane: camel case in and out. */
export interface Calls {
  /** Milliseconds for one attempt, unless a call says otherwise. */
  readonly timeoutMs: number;

  one<Id extends OperationId>(id: Id, parts?: Parts, options?: RequestOptions): Promise<Output<Id>>;
  /** In the wire's own names. */
  raw<Id extends OperationId>(id: Id, parts?: Parts, options?: RequestOptions): Promise<ResponseBody<Id>>;
  pages<Id extends OperationId, Key extends keyof Output<Id>>(
    id: Id,
    key: Key,
    parts?: Parts,
    options?: RequestOptions,
  ): Pages<Output<Id> & object, ItemOf<Output<Id>[Key]>>;
}

export function callsOf(settings: Settings): Calls {
  async function one<Id extends OperationId>(id: Id, parts: Parts = {}, options?: RequestOptions): Promise<Output<Id>> {
    return received(await send(settings, id, wireParts(parts), options)) as Output<Id>;
  }
  return {
    timeoutMs: settings.timeoutMs,
    one,
    raw: (id, parts = {}, options) => send(settings, id, parts, options) as Promise<never>,
    pages(id, key, parts = {}, options) {
      const query = parts.query as { page?: number } | undefined;
      const load = (place: object) => one(id, { ...parts, query: { ...query, ...place } }, options) as Promise<Output<typeof id> & object>;
      return new Pages(load, (page) => page[key as keyof typeof page] as never, query?.page);
    },
  };
}

function wireParts({ params, query, body }: Parts): Parts {
  try {
    return { params, query: query && (toSnake(query) as object), body: toSnake(body) };
  } catch (cause) {
    throw new InvalidRequestError('invalid_argument', `the request is ${(cause as Error).message}`, { cause });
  }
}

function received(answer: unknown): unknown {
  try {
    return toCamel(answer);
  } catch (cause) {
    throw new UnexpectedResponseError('unexpected_response', `the answer is ${(cause as Error).message}`, { cause });
  }
}
