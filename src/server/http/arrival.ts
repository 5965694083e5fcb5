import { type Readable, Transform } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { ApiError } from '../../api/index.ts';
import type { Bounds, HeldBody } from './bounds.ts';

/**
 * Looks at every body before any of it is read: refuses one in an encoding or charset that would be read as another, and counts it against
 * `bounds` from then on until its request is answered or its sender is gone.
 */
export function watchArrivals(app: FastifyInstance, bounds: Bounds): void {
  app.addHook('preParsing', (request, reply, payload, done) => {
    const { method, headers, routeOptions } = request;
    const { 'content-length': length, 'transfer-encoding': transfer, 'content-encoding': encoding, 'content-type': type } = headers;
    if (method === 'GET' || ((length ?? '0') === '0' && transfer === undefined)) return done(null, payload);
    try {
      checkReadable(encoding, type);
      const body = bounds.body();
      request.heldBody = body;
      reply.raw.once('close', body.release);
      // One that is too long to be read is refused for that.
      if (transfer === undefined && Number(length) <= routeOptions.bodyLimit) body.add(Number(length));
      done(null, transfer === undefined ? payload : counted(payload as Readable, body));
    } catch (error) {
      reply.header('connection', 'close');
      done(error as ApiError);
    }
  });
  app.addHook('onSend', ({ heldBody }, _reply, payload, done) => {
    heldBody?.release();
    done(null, payload);
  });
}

declare module 'fastify' {
  interface FastifyRequest {
    heldBody?: HeldBody;
  }
}

/** The same bytes, counted as they come, since nobody said how many there will be. */
function counted(payload: Readable, body: HeldBody): Transform {
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, next) {
      try {
        body.add(chunk.length);
        next(null, chunk);
      } catch (error) {
        next(error as Error);
      }
    },
  });
  payload.once('error', (error) => counter.destroy(error));
  // Whoever reads may have left off listening by then.
  counter.on('error', () => undefined);
  return payload.pipe(counter);
}

function checkReadable(encoding: string | undefined, type: string | undefined): void {
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity')
    throw new ApiError('unsupported_media_type', 'no `Content-Encoding` is read here; send the body as it is');
  const charset = type === undefined || type === 'application/json' ? undefined : /;\s*charset\s*=\s*"?([^\s;"]*)/i.exec(type)?.[1];
  if (charset !== undefined && !/^(utf-?8|us-ascii)$/i.test(charset))
    throw new ApiError('unsupported_media_type', 'no charset but UTF-8 is read here; send the body in UTF-8');
}
