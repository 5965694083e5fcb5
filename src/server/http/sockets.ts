import { type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { ApiError, type ErrorCode } from '../../api/index.ts';
import { newId } from '../ids.ts';

const told: Record<string, [ErrorCode, string]> = {
  HPE_HEADER_OVERFLOW: ['headers_too_large', 'the headers of the request are larger than this plane reads'],
  ERR_HTTP_REQUEST_TIMEOUT: ['request_timeout', 'the request did not arrive in time'],
};

/** Answers what is no HTTP, or comes too slowly, in the envelope of every error, and closes. */
export function answerBadSocket(error: { code?: string }, socket: Duplex): void {
  const [code, message] = told[error.code ?? ''] ?? (['invalid_request', 'the request is not valid HTTP'] as const);
  if (socket.writable && error.code !== 'ECONNRESET') socket.write(wholeAnswer(new ApiError(code, message)));
  socket.destroy();
}

/** A plane is nobody's proxy. */
export function refuseTunnels(server: Server): void {
  server.on('connect', (_request, socket: Duplex) => {
    socket.end(wholeAnswer(new ApiError('method_not_allowed', 'this is no proxy'), 'allow: GET, POST, PUT, DELETE\r\n'));
  });
}

function wholeAnswer({ code, message, status = 400 }: ApiError, headers = ''): string {
  const body = JSON.stringify({ ok: false, error: { code, message, request_id: newId('req_') } });
  const type = 'content-type: application/json; charset=utf-8\r\n';
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${headers}${type}content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`;
}
