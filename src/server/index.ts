import { createServer } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Operation } from '../api/index.ts';
import type { Clock } from './clock.ts';
import { handlers } from './handlers.ts';
import { closeApp, type HttpOptions, httpApp } from './http/app.ts';
import { admitKey, anyKey, newKey } from './keys/keys.ts';
import { openPlane, type Plane } from './plane.ts';
import { isSealed, masterSecret, type Safe, safeOf } from './secrets.ts';
import { isPostgres, openPostgres } from './store/postgres.ts';
import { openSqlite } from './store/sqlite.ts';
import type { Store } from './store/store.ts';
import { begin } from './transaction.ts';
import { targets } from './webhooks/target.ts';

export { StoreError } from './store/store.ts';
export { verifyVault } from './vault/audit.ts';
export type { KeptCheckpoint, VaultReport } from './vault/examine.ts';
export { provesConsistency, provesInclusion } from './vault/merkle.ts';
export { type ServedVault, verifyServedVault } from './vault/served.ts';

/** An API key that may do only some things. */
export interface GivenKey {
  key: string;
  /** Shown where the record says who did something. */
  name: string;
  rights: readonly Operation['needs'][];
}

export interface PlaneOptions extends HttpOptions {
  /** The path of the SQLite file, made when it is not there; or `postgres://...`, which several planes may share. */
  database: string;
  /** API keys to accept from now on, at least 20 characters each; a text alone holds every right. Kept as hashes. */
  apiKeys?: readonly (string | GivenKey)[];
  /** What signing keys, webhook secrets and answers kept under an idempotency key are sealed with, at least 32 characters. Default: a file beside the database, made when it is not there. */
  secret?: string;
  /** false: of contents and metadata only hashes are kept. Default true. */
  content?: boolean;
  /** How many different wrong API keys one address may try in a minute before it is told 429. Default 100. */
  wrongKeysPerMinute?: number;
  /** Ranges (CIDR) that webhooks may reach, over plain HTTP too, although they are not public: your own network. Default: none. */
  webhookTargets?: readonly string[];
  /** Where the time comes from, in milliseconds since 1970. Default: the machine. */
  clock?: Clock;
}

export interface RunningPlane {
  app: FastifyInstance;
  /** Answers a request without a port. */
  fetch(input: Request | string | URL, init?: RequestInit): Promise<Response>;
  /** The first API key, made when the database had none: shown once, kept as a hash. */
  generatedKey: string | undefined;
  /** Stops accepting, finishes what was begun, closes the database. */
  close(): Promise<void>;
}

export interface RunningServer extends RunningPlane {
  /** `http://127.0.0.1:4242` */
  url: string;
}

/** Opens the control plane over its database, without a port. Throws `StoreError` when there is no database to be had. */
export async function createPlane(options: PlaneOptions): Promise<RunningPlane> {
  const shared = isPostgres(options.database);
  const store = await (shared ? openPostgres(options.database) : openSqlite(options.database));
  try {
    const secret = masterSecret(options.secret, shared ? undefined : options.database, await store.read(isSealed));
    return await planeOver(store, safeOf(secret), options);
  } catch (error) {
    await store.close();
    throw error;
  }
}

const minute = 60_000;
const clockAhead =
  "what is on record is newer than the machine's clock, so time goes on from there, and assertions signed by the right time are refused; docs/control-plane.md says the way back";

async function planeOver(store: Store, safe: Safe, options: PlaneOptions): Promise<RunningPlane> {
  const { content: keepContent = true, wrongKeysPerMinute = 100 } = options;
  const plane = await openPlane(store, safe, { keepContent, wrongKeysPerMinute }, targets(options.webhookTargets), options.clock);
  const generatedKey = await admitKeys(plane, options.apiKeys ?? []).catch(async (error) => {
    await plane.stop();
    throw error;
  });
  const app = httpApp(plane, handlers, options);
  if (plane.ahead() > minute) app.log.warn({ aheadSeconds: Math.floor(plane.ahead() / 1000) }, clockAhead);
  let closing: Promise<void> | undefined;
  const close = async () => {
    const stopped = plane.stop();
    await closeApp(app, options);
    await stopped;
    await store.close();
  };
  return {
    app,
    generatedKey,
    async fetch(input, init) {
      return inject(app, new Request(input, init));
    },
    close() {
      closing ??= close();
      return closing;
    },
  };
}

/** The port can't be had. The first API key may have been made by then: it is told here, for it is kept as a hash alone. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
  readonly generatedKey: string | undefined;

  constructor(cause: unknown, { port, host }: Where, generatedKey?: string) {
    const { code, message } = cause as NodeJS.ErrnoException;
    super(code === 'EADDRINUSE' ? `port ${port} on ${host} is taken` : message, { cause });
    this.generatedKey = generatedKey;
  }
}

interface Where {
  port: number;
  host: string;
}

/** The control plane on a port; on loopback, unless told otherwise. Throws `ListenError`. */
export async function startServer(options: PlaneOptions & Partial<Where>): Promise<RunningServer> {
  const where = { port: options.port ?? 0, host: options.host ?? '127.0.0.1' };
  await tryPort(where);
  const plane = await createPlane(options);
  try {
    const url = await plane.app.listen(where);
    return { ...plane, url };
  } catch (error) {
    await plane.close();
    throw new ListenError(error, where, plane.generatedKey);
  }
}

/** Listens for a moment, so that no database and no key are made for a port that can't be had. */
async function tryPort(where: Where): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(new ListenError(error, where)));
    server.listen(where, () => server.close(() => resolve()));
  });
}

async function admitKeys(plane: Plane, given: readonly (string | GivenKey)[]): Promise<string | undefined> {
  return plane.store.write(async (rows) => {
    const transaction = await begin(rows, plane.clock, plane.safe);
    for (const one of given) {
      const { key, name, rights } = typeof one === 'string' ? { key: one, name: 'given at start', rights: ['*'] } : one;
      await admitKey(rows, transaction.now(), { name, scopes: rights, key });
    }
    if (await anyKey(rows)) return undefined;
    const key = newKey();
    await admitKey(rows, transaction.now(), { name: 'first key', scopes: ['*'], key });
    return key;
  });
}

async function inject(app: FastifyInstance, request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const body = request.body === null ? undefined : Buffer.from(await request.arrayBuffer());
  const answer = await app.inject({
    method: request.method as 'GET',
    url: pathname + search,
    headers: Object.fromEntries(request.headers),
    ...(body && { payload: body }),
  });
  const headers = new Headers();
  for (const [name, value] of Object.entries(answer.headers)) if (value !== undefined) headers.set(name, String(value));
  return new Response(answer.statusCode === 204 ? null : new Uint8Array(answer.rawPayload), { status: answer.statusCode, headers });
}
