import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { literalOf, type Targets } from './target.ts';

export interface Message {
  url: string;
  headers: Record<string, string>;
  body: string;
}

/** What one attempt came to. `retryAfter` in milliseconds. `error` is a word of ours or the system's, never the receiver's. */
export type Outcome = { status: number; retryAfter?: number } | { error: string };

export type Send = (message: Message, signal: AbortSignal) => Promise<Outcome>;

const patience = 15_000;
/** How much of an answer is read at the most; nothing of it is kept. */
const mostRead = 64 * 1024;

/**
 * Makes one attempt, over a connection of its own. The address is checked here, on what is really connected to: a name's addresses when it is
 * looked up for this connection, and an address that stands in the URL before it, since no look-up ever sees that one. Redirects are not followed.
 */
export function sender(targets: Targets, limit = patience): Send {
  return (message, signal) =>
    new Promise((resolve) => {
      const url = targets.read(message.url);
      if (!(url instanceof URL)) return resolve({ error: 'target forbidden' });
      const request = (url.protocol === 'https:' ? https : http).request(url, {
        method: 'POST',
        agent: false,
        headers: { ...message.headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(message.body) },
        lookup: guardedLookup(targets, url),
        signal,
      });
      // It settles by itself: a request that is destroyed already tells of nothing more.
      const timer = setTimeout(() => {
        settle({ error: 'timed out' });
        request.destroy();
      }, limit);
      const settle = (outcome: Outcome) => {
        clearTimeout(timer);
        resolve(outcome);
      };
      const answered = ({ statusCode = 0, headers }: http.IncomingMessage) =>
        settle({ status: statusCode, ...retryAfterOf(headers['retry-after']) });
      request.on('error', (error) => settle({ error: wordFor(error) }));
      request.on('close', () => settle({ error: 'failed' }));
      request.on('response', (response) => {
        answered(response);
        readAway(response);
      });
      request.on('upgrade', (response, socket) => {
        answered(response);
        socket.destroy();
      });
      request.end(message.body);
    });
}

/** Whether the URL names an address, or leads to some, and all of them may be called. */
function guardedLookup(targets: Targets, url: URL): LookupFunction {
  if (literalOf(url) !== undefined) return (_name, _options, callback) => callback(new Forbidden(), []);
  return (name, options, callback) => {
    targets.resolve(name).then(
      (addresses) => {
        if (addresses.length === 0 || !addresses.every(({ address }) => targets.allows(url, address))) callback(new Forbidden(), []);
        else if (options.all) callback(null, addresses);
        else callback(null, addresses[0]!.address, addresses[0]!.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, []),
    );
  };
}

class Forbidden extends Error {
  override message = 'target forbidden';
}

/** The answer is of no interest, but a receiver should be able to finish it. */
function readAway(response: http.IncomingMessage): void {
  let read = 0;
  const enough = setTimeout(() => response.destroy(), 2000);
  response.on('data', (chunk: Buffer) => {
    read += chunk.length;
    if (read > mostRead) response.destroy();
  });
  response.on('error', () => undefined);
  response.on('close', () => clearTimeout(enough));
}

function wordFor(error: NodeJS.ErrnoException): string {
  if (error.name === 'AbortError') return 'interrupted';
  return error.code ?? (error instanceof Forbidden ? error.message : 'failed');
}

const longestWait = 24 * 3600 * 1000;

/** Seconds, or a date. */
function retryAfterOf(header: string | undefined): { retryAfter?: number } {
  if (header === undefined) return {};
  const wait = /^\d{1,9}$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(wait) ? { retryAfter: Math.min(longestWait, Math.max(0, wait)) } : {};
}
