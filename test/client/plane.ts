import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { Hindcast, type HindcastOptions } from '../../src/client/index.ts';

export interface Received {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
  /** Milliseconds. */
  at: number;
}

/** How one request is answered: with a status and a body (`text` as it stands, without a content type of its own), or by hand. */
export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
  text?: string;
  byHand?: (response: ServerResponse) => void;
}

export type Line = Answer | ((request: Received) => Answer);

/** A real HTTP server on loopback that answers from a script, the last line again and again; it ends with the test. */
export async function planeOf(...script: Line[]): Promise<{ url: string; received: Received[] }> {
  const received: Received[] = [];
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const request: Received = {
        method: incoming.method!,
        url: incoming.url!,
        headers: incoming.headers,
        body: Buffer.concat(chunks).toString(),
        at: performance.now(),
      };
      received.push(request);
      answer(script[Math.min(received.length, script.length) - 1]!, request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received };
}

function answer(line: Line, request: Received, response: ServerResponse): void {
  const { status = 200, headers = {}, body, text, byHand } = typeof line === 'function' ? line(request) : line;
  if (byHand) {
    byHand(response);
    return;
  }
  response.writeHead(status, { ...(text === undefined ? { 'content-type': 'application/json' } : {}), ...headers });
  response.end(text ?? JSON.stringify(body ?? { ok: true }));
}

/** Answers with the response itself in hand. */
export const byHand = (write: (response: ServerResponse) => void): Answer => ({ byHand: (response) => void write(response) });

export function clientOf(url: string, options: Partial<HindcastOptions> = {}): Hindcast {
  return new Hindcast({ apiKey: 'xb_test', baseUrl: url, ...options });
}

export const failure = (status: number, code: string, headers: Record<string, string> = {}): Answer => ({
  status,
  headers,
  body: { ok: false, error: { code, message: `${code} it is`, request_id: 'req_1' } },
});

export const decision = { ok: true, decision: 'allow', decision_id: 'enf_1', reasoning: '', policies_triggered: [] };

/** What a promise fails with. */
export async function faultOf(promise: PromiseLike<unknown>): Promise<Error & Record<string, unknown>> {
  try {
    await promise;
  } catch (error) {
    return error as Error & Record<string, unknown>;
  }
  throw new Error('it did not fail');
}
