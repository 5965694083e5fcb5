import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ApiError, type ErrorCode, listOperations } from '../../api/index.ts';
import { pagePath } from '../page/approvals.ts';
import { StoreError } from '../store/store.ts';

/** Every error leaves the plane in one envelope; of those that nobody foresaw only the request id is told. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError | ApiError | StoreError, request, reply) => {
    const refusal = error instanceof ApiError ? error : request.is404 ? notHere(request, reply) : translated(error);
    if (refusal.code === 'internal_error')
      app.log.error({ reqId: request.id, errorName: error.name, frames: framesOf(error) }, 'internal error');
    if (refusal.code === 'rate_limited' || refusal.code === 'audit_unavailable' || refusal.code === 'unavailable')
      reply.header('retry-after', String((refusal.details as { retry_after?: number } | undefined)?.retry_after ?? 1));
    return answer(request, reply, refusal);
  });

  app.setNotFoundHandler((request, reply) => {
    throw notHere(request, reply);
  });
}

/** Answers for a path that cannot be read, which comes to no route, hook or handler; never repeats it. */
export function answerBadPath(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const long = error.code === 'FST_ERR_MAX_PARAM_LENGTH';
  const message = long
    ? 'a part of the path is longer than any id'
    : 'the path is no URL: after a `%` come two hexadecimal digits of UTF-8';
  answer(request, reply, new ApiError('invalid_request', message));
}

function answer(request: FastifyRequest, reply: FastifyReply, { code, message, details, status = 500 }: ApiError): FastifyReply {
  const error = { code, message, request_id: request.id, ...(details !== undefined && { details }) };
  return reply.status(status).send({ ok: false, error });
}

const served = [...listOperations(), { method: 'GET', path: pagePath }].map(({ method, path }) => ({
  method,
  is: new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`),
}));

/** The methods that a path answers. */
export function methodsAt(url: string): string[] {
  const path = url.split('?')[0]!;
  return served.filter(({ is }) => is.test(path)).map((row) => row.method);
}

/** Why a request came to no route: no such path, or another method than the path answers. */
export function notHere({ url, method }: FastifyRequest, reply: FastifyReply): ApiError {
  const allowed = methodsAt(url);
  if (allowed.length === 0 || allowed.includes(method)) return new ApiError('not_found', 'there is no such path');
  reply.header('allow', allowed.join(', '));
  return new ApiError('method_not_allowed', `this path answers ${allowed.join(', ')}`);
}

/** Where an error came from, without its message, which may hold what a caller said. */
function framesOf({ stack = '' }: Error): string[] {
  return stack.split('\n').flatMap((line) => /^\s+at (.*)$/.exec(line)?.[1] ?? []);
}

const known: Record<string, [ErrorCode, string]> = {
  FST_ERR_CTP_BODY_TOO_LARGE: ['body_too_large', 'the body is larger than this plane reads'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ['unsupported_media_type', 'send the body as application/json'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: ['invalid_request', 'the body is not as long as `Content-Length` says'],
};

function translated(error: FastifyError | StoreError): ApiError {
  if (error instanceof StoreError)
    return new ApiError('audit_unavailable', 'nothing can be recorded now, so nothing is allowed or changed; try again');
  const [code, message] = known[error.code] ?? [];
  if (code) return new ApiError(code, message!);
  if (error.statusCode === 400) return new ApiError('invalid_request', 'the request is not valid HTTP or JSON');
  return new ApiError('internal_error', 'the plane failed; tell the operator the request id');
}
