import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  headers: Record<string, string>;
  body: string;
}

export interface Receiver {
  url: string;
  received: Received[];
  /** Resolves when so many deliveries have come. */
  until(count: number): Promise<Received[]>;
  close(): Promise<void>;
}

/** A webhook's endpoint on loopback. `answer` writes the answer; by default 200. */
export async function openReceiver(
  answer: (response: ServerResponse, count: number, request: IncomingMessage) => void = (response) => response.end('ok'),
): Promise<Receiver> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (text: string) => {
      body += text;
    });
    request.on('end', () => {
      received.push({ headers: request.headers as Record<string, string>, body });
      answer(response, received.length, request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received,
    async until(count) {
      const end = Date.now() + 20_000;
      while (received.length < count) {
        if (Date.now() > end) throw new Error(`${received.length} deliveries came instead of ${count}`);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      return received;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
