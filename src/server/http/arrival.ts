import type { FastifyInstance } from 'fastify';
import { ApiError } from '../../api/index.ts';

/** Refuses, before any of it is read, a body in an encoding or charset that would be read as another. */
export function readPlainJson(app: FastifyInstance): void {
  app.addHook('preParsing', ({ method, headers }, reply, payload, done) => {
    const refusal = method === 'GET' ? undefined : unread(headers['content-encoding'], headers['content-type']);
    if (refusal) reply.header('connection', 'close');
    done(refusal, payload);
  });
}

function unread(encoding: string | undefined, type: string | undefined): ApiError | undefined {
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity')
    return new ApiError('unsupported_media_type', 'no `Content-Encoding` is read here; send the body as it is');
  const charset = type === undefined || type === 'application/json' ? undefined : /;\s*charset\s*=\s*"?([^\s;"]*)/i.exec(type)?.[1];
  if (charset === undefined || /^(utf-?8|us-ascii)$/i.test(charset)) return undefined;
  return new ApiError('unsupported_media_type', 'no charset but UTF-8 is read here; send the body in UTF-8');
}
