import { type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { ApiError, type ErrorCode } from '../../api/index.ts';
import { newId } from '../ids.ts';
import { methodsAt } from './errors.ts';

const told: Record<string, [ErrorCode, string]> = {
  HPE_HEADER_OVERFLOW: ['headers_too_large', 'the headers of the request are larger than this plane reads'],
  ERR_HTTP_REQUEST_TIMEOUT: ['request_timeout', 'the request did not arrive in time'],
};

/** Answers what is no HTTP, or comes too slowly, in the envelope of every error, and closes. */
export function answerBadSocket(error: BadSocket, socket: Duplex): void {
  const allowed = methodsOf(error);
  const [code, message] = told[error.code ?? ''] ?? (['invalid_request', 'the request is not valid HTTP'] as const);
  const answer =
    allowed.length > 0 ? notAllowed(allowed, `this path answers ${allowed.join(', ')}`) : wholeAnswer(new ApiError(code, message));
  if (socket.writable && error.code !== 'ECONNRESET') socket.write(answer);
  socket.destroy();
}

interface BadSocket {
  code?: string;
  /** What came over the socket. */
  rawPacket?: unknown;
}

/** What the path of a request answers whose method Node does not know. */
function methodsOf({ code, rawPacket }: BadSocket): string[] {
  if (code !== 'HPE_INVALID_METHOD') return [];
  const url = /^\S+ (\S+) HTTP\/1\.[01]\r\n/.exec(String(rawPacket))?.[1];
  return url === undefined ? [] : methodsAt(url);
}

/** A plane is nobody's proxy; it promises nothing that `Expect` asks for, and answers as always. */
export function refuseExtras(server: Server): void {
  server.on('checkExpectation', (request, response) => server.emit('request', request, response));
  server.on('connect', (_request, socket: Duplex) => {
    socket.end(notAllowed(['GET', 'POST', 'PUT', 'DELETE'], 'this is no proxy'));
  });
}

function notAllowed(methods: readonly string[], message: string): string {
  return wholeAnswer(new ApiError('method_not_allowed', message), `allow: ${methods.join(', ')}\r\n`);
}

function wholeAnswer({ code, message, status = 400 }: ApiError, headers = ''): string {
  const body = JSON.stringify({ ok: false, error: { code, message, request_id: newId('req_') } });
  const type = 'content-type: application/json; charset=utf-8\r\n';
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${headers}${type}content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`;
}
