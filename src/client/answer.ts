import { type ApiError, errorStatus, type Operation } from '../api/index.ts';
import { errorFor, UnexpectedResponseError } from './errors.ts';
import { readRetryAfter } from './retry.ts';

/** What the plane answered, as JSON (or text, where the operation has no schema); anything else is thrown as a typed error. */
export async function readAnswer(response: Response, operation: Operation, limit: number): Promise<unknown> {
  const requestId = response.headers.get('x-request-id') ?? undefined;
  const endpoint = `${operation.method} ${operation.path}`;
  const unexpected = (what: string, code = 'unexpected_response') =>
    new UnexpectedResponseError(code, `${endpoint}: ${what}`, { status: response.status || undefined, requestId });

  if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
    await response.body?.cancel();
    throw unexpected(
      'answered with a redirect, which is never followed: the key belongs to one host; check the base URL',
      'redirect_refused',
    );
  }
  const text = await readText(response, limit);
  if (text === undefined) throw unexpected(`the answer is larger than ${limit} bytes`, 'response_too_large');
  const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  const isJson = type === 'application/json' || type.endsWith('+json');
  const body = isJson ? parse(text) : undefined;

  if (!response.ok) throw failure(response, body, endpoint, requestId);
  if (!operation.response) return text;
  if (text === '') throw unexpected(`answered ${response.status} without a body`);
  if (!isJson) throw unexpected(`answered with \`${type || 'no content type'}\` instead of JSON; check the base URL`);
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw unexpected('answered with something that is not a JSON object');
  if ('ok' in body && body.ok === false) throw failure(response, body, endpoint, requestId);
  for (const field of operation.essential ?? []) {
    if ((body as Record<string, unknown>)[field] === undefined) throw unexpected(`the answer lacks \`${field}\``);
  }
  return body;
}

/** The error that an answer carries, in the published envelope or in whatever came instead. */
function failure(response: Response, body: unknown, endpoint: string, headerId: string | undefined): ApiError {
  const { error, message } = isObject(body) ? body : {};
  const inner = isObject(error) ? error : { code: error, message };
  const known = typeof inner.code === 'string' && /^[a-z][a-z0-9_]{1,63}$/.test(inner.code) ? inner.code : undefined;
  const status = response.ok ? (errorStatus[known as keyof typeof errorStatus] ?? response.status) : response.status;
  const text = typeof inner.message === 'string' && inner.message !== '' ? inner.message : `answered ${response.status}`;
  const requestId = typeof inner.request_id === 'string' ? inner.request_id : headerId;
  const retryAfter = readRetryAfter(response.headers.get('retry-after'), Date.now());
  if (response.ok && !known) return new UnexpectedResponseError('unexpected_response', `${endpoint}: ${text}`, { status, requestId });
  return errorFor(status, known ?? 'http_error', `${endpoint}: ${text}`, { requestId, details: inner.details, retryAfter });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The body as text, undefined when it is larger than `limit` bytes; no more than that is ever held. */
async function readText(response: Response, limit: number): Promise<string | undefined> {
  if (Number(response.headers.get('content-length')) > limit) {
    await response.body?.cancel();
    return undefined;
  }
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let [text, size] = ['', 0];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
