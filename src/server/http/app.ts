import { isUtf8 } from 'node:buffer';
import { hash } from 'node:crypto';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, type FastifyRequest } from 'fastify';
import { ApiError, listOperations, type OperationId } from '../../api/index.ts';
import { type Idempotency, once } from '../idempotency.ts';
import { newId } from '../ids.ts';
import { type Caller, holds, presentedKey } from '../keys/keys.ts';
import { type Call, type Handler, type Handlers, Written } from '../operation.ts';
import { servePage } from '../page/approvals.ts';
import type { Plane } from '../plane.ts';
import { invalid } from '../refusal.ts';
import { deliveryHeader } from '../webhooks/worker.ts';
import { watchArrivals } from './arrival.ts';
import { bounds } from './bounds.ts';
import { answerBadPath, answerErrors, notHere } from './errors.ts';
import { parseBody } from './json.ts';
import { type LogLevel, logger } from './log.ts';
import { answerBadSocket, refuseExtras } from './sockets.ts';
import { contractChecks } from './validate.ts';

export interface HttpOptions {
  /** The largest body in bytes; packs may have sixteen times as much. Default 1 MiB. */
  bodyLimit?: number;
  /** What is logged to stderr, as JSON. Default: nothing. */
  logLevel?: LogLevel;
  /** How long the headers of a request may take to arrive, and then its body, in milliseconds. Default 10,000 and 30,000. */
  patience?: { headers: number; body: number };
  /** Connections beyond this many are closed at once. Default 10,000. */
  mostConnections?: number;
  /** Requests in hand beyond this many are refused with 503. Default 10,000. */
  mostInHand?: number;
  /** Bodies of more bytes than this together, arriving or in hand, are refused with 503. Default 256 MiB. */
  mostHeld?: number;
}

const mebibyte = 1024 * 1024;
const usualPatience = { headers: 10_000, body: 30_000 };
const nobody: Caller = { keyId: 'none', name: 'nobody', scopes: [] };

/** Ends what still arrives when a request's time would be over: once a server closes, Node itself looks at that no more. */
export async function closeApp(app: FastifyInstance, { patience = usualPatience }: HttpOptions): Promise<void> {
  const late = setTimeout(() => app.server.closeAllConnections(), patience.body);
  try {
    await app.close();
  } finally {
    clearTimeout(late);
  }
}

/** The HTTP of the plane: one route for each operation of the contract. */
export function httpApp(plane: Plane, handlers: Handlers, options: HttpOptions = {}): FastifyInstance {
  const { bodyLimit = mebibyte, logLevel = 'silent', patience = usualPatience } = options;
  const { mostConnections = 10_000, mostInHand = 10_000, mostHeld = 256 * mebibyte } = options;
  const app = Fastify({
    ...(logLevel !== 'silent' && { loggerInstance: logger(logLevel) as FastifyBaseLogger }),
    genReqId: () => newId('req_'),
    // A logger for each request costs more than judging it; what is logged above `info` names the request itself.
    childLoggerFactory: (own, bindings, given) => (logLevel === 'info' || logLevel === 'debug' ? own.child(bindings, given) : own),
    bodyLimit,
    routerOptions: { maxParamLength: 1024 },
    exposeHeadRoutes: false,
    requestTimeout: patience.body,
    http: {
      requireHostHeader: false,
      headersTimeout: patience.headers,
      connectionsCheckingInterval: Math.min(patience.headers / 2, 5_000),
    },
    clientErrorHandler: answerBadSocket,
    frameworkErrors: answerBadPath,
    keepAliveTimeout: 72_000,
    forceCloseConnections: 'idle',
  });
  acceptJson(app);
  answerErrors(app);
  servePage(app);
  const checks = contractChecks();
  const inHand = bounds(mostInHand, mostHeld);
  watchArrivals(app, inHand);
  app.server.maxConnections = mostConnections;
  refuseExtras(app.server);

  app.addHook('onRequest', (request, reply, done) => {
    const { headers, raw, is404 } = request;
    if (raw.httpVersion === '1.1' && headers.host === undefined) return done(new ApiError('invalid_request', 'there is no `Host`'));
    if (hasHostTwice(raw.rawHeaders)) return done(new ApiError('invalid_request', 'there is more than one `Host`; send one'));
    // Told at once: without a route there is no key either, and no body is read from nobody.
    done(is404 ? notHere(request, reply) : undefined);
  });
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (plane.status() === 'stopping') reply.header('connection', 'close');
    done(null, payload);
  });
  app.addHook('onResponse', ({ method, routeOptions }, { statusCode }, done) => {
    plane.metrics.answered(method, routeOptions.config.path ?? routeOptions.url ?? 'none', statusCode);
    done();
  });
  for (const { id, method, path, needs, response } of listOperations()) {
    const handler = handlers[id] as unknown as Handler<OperationId>;
    app.route({
      method,
      url: path.replace(/\{(\w+)\}/g, ':$1'),
      bodyLimit: readsPacks(id) ? 16 * bodyLimit : bodyLimit,
      config: { path, values: readsPacks(id) ? 1_000_000 : 50_000 },
      async onRequest(request) {
        if (needs !== 'none') request.caller = await admit(plane, request, needs);
      },
      async handler(request, reply) {
        if (!response) reply.type('text/plain; version=0.0.4; charset=utf-8');
        const { params, query } = request as { params: Record<string, string>; query: Record<string, unknown> };
        const given = request.body === undefined ? {} : request.body;
        if (given === null) throw new ApiError('invalid_request', 'the body is null; send an object, or nothing');
        for (const [name, value] of Object.entries(params)) checkParameter(name, value);
        for (const [name, value] of Object.entries(query))
          if (String(value).includes('\0')) throw invalid(`/${name}`, 'has the character U+0000');
        checks.query(id, query);
        const body = checksItself(id) ? given : checks.body(id, given);
        const call = { params, query, body, caller: request.caller ?? nobody, plane } as unknown as Call<OperationId>;
        const answer = () => run(handler, call, request.id, () => idempotencyOf(request, id));
        const answered = await (id === 'getEscalationStatus' ? answer() : inHand.within(answer));
        if (!(answered instanceof Written)) return answered;
        reply.type('application/json; charset=utf-8');
        return answered.json;
      },
    });
  }
  return app;
}

async function run(
  handler: Handler<OperationId>,
  call: Call<OperationId>,
  requestId: string,
  idempotency: () => Idempotency | undefined,
): Promise<unknown> {
  if ('reads' in handler) return call.plane.read((rows) => handler.reads(rows, call));
  if ('answers' in handler) return handler.answers(call, { idempotency: idempotency(), requestId });
  const key = idempotency();
  return call.plane.change((transaction) => once(transaction, call.caller.keyId, key, () => handler.writes(transaction, call)));
}

/** Packs are checked as pack files are, intercepts and batches of them by the reader of live requests. */
function checksItself(id: OperationId): boolean {
  return readsPacks(id) || id === 'intercept' || id === 'batchIntercept';
}

function readsPacks(id: OperationId): boolean {
  return id === 'deployPolicyPack' || id === 'validatePolicyPack';
}

async function admit(plane: Plane, { headers, url, ip }: FastifyRequest, right: string): Promise<Caller> {
  if (plane.status() === 'stopping') throw new ApiError('unavailable', 'the plane is stopping');
  if (headers[deliveryHeader] !== undefined)
    throw new ApiError('invalid_request', 'this is a delivery of a webhook; its receiver is no plane');
  const caller = await plane.keys.callerOf(presentedKey(headers, url), ip);
  if (holds(caller.scopes, right)) return caller;
  throw new ApiError('insufficient_permissions', `this API key lacks the right \`${right}\``);
}

/** JSON and nothing else, decoded and parsed strictly; an empty body is an empty object. */
function acceptJson(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, bytes: Buffer, done) => {
    try {
      if (!isUtf8(bytes)) throw new ApiError('invalid_request', 'the body is not UTF-8');
      const text = bytes.toString('utf8');
      request.bodyText = text;
      done(null, text.trim() === '' ? undefined : parseBody(text, { depth: 32, values: request.routeOptions.config.values ?? 50_000 }));
    } catch (error) {
      done(error as Error);
    }
  });
}

/** Node tells of the first alone; a proxy may have gone by another. */
function hasHostTwice(rawHeaders: readonly string[]): boolean {
  let hosts = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]!;
    if (name.length === 4 && name.toLowerCase() === 'host') hosts++;
  }
  return hosts > 1;
}

function checkParameter(name: string, value: string): void {
  if (value.length === 0 || value.length > 256 || /\p{Cc}/u.test(value)) throw invalid(`/${name}`, 'is not a text of 1 to 256 characters');
}

function idempotencyOf(request: FastifyRequest, id: OperationId): Idempotency | undefined {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return undefined;
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,255}$/.test(key))
    throw invalid('/Idempotency-Key', 'is not 1 to 255 visible ASCII characters');
  return { key, requestHash: hash('sha256', `${id} ${request.url}\n${request.bodyText ?? ''}`, 'hex') };
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** As the contract writes it. */
    path?: string;
    /** The most values a body may hold. */
    values?: number;
  }
  interface FastifyRequest {
    caller?: Caller;
    bodyText?: string;
  }
}
