import { connect, type Socket } from 'node:net';

export interface Load {
  /** Answers a second. */
  rate: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  answers: number;
}

/** Keeps `connections` sockets busy for `seconds`, one request at a time each; `perSecond` spaces the requests evenly instead, and counts waiting in. */
export async function load(
  url: string,
  requests: readonly Buffer[],
  connections: number,
  seconds: number,
  perSecond?: number,
): Promise<Load> {
  const { hostname, port } = new URL(url);
  const latencies: number[] = [];
  const start = performance.now();
  const end = start + seconds * 1000;
  let next = 0;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const socket = connect(Number(port), hostname).setNoDelay(true);
      const answered = answersOf(socket);
      for (;;) {
        const index = next++;
        const due = perSecond === undefined ? performance.now() : start + (index * 1000) / perSecond;
        if (due >= end) break;
        if (due > performance.now()) await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
        if (performance.now() >= end) break;
        socket.write(requests[index % requests.length]!);
        await answered();
        latencies.push(performance.now() - due);
      }
      socket.destroy();
    }),
  );
  const took = (performance.now() - start) / 1000;
  latencies.sort((a, b) => a - b);
  const at = (share: number) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? Number.NaN;
  return { rate: latencies.length / took, p50: at(0.5), p99: at(0.99), answers: latencies.length };
}

/** Waits for one whole answer; anything but 200 ends the run. */
function answersOf(socket: Socket): () => Promise<void> {
  let buffered: Buffer = Buffer.alloc(0);
  let done: { resolve(): void; reject(error: Error): void } | undefined;
  socket.on('data', (chunk: Buffer) => {
    buffered = buffered.length === 0 ? chunk : Buffer.concat([buffered, chunk]);
    const head = buffered.indexOf('\r\n\r\n');
    if (head < 0) return;
    const headers = buffered.toString('latin1', 0, head);
    const length = /content-length: (\d+)/i.exec(headers)?.[1];
    if (
      length === undefined
        ? !buffered.toString('latin1', buffered.length - 7).endsWith('\r\n0\r\n\r\n')
        : buffered.length < head + 4 + Number(length)
    )
      return;
    const answer = buffered;
    buffered = Buffer.alloc(0);
    if (headers.startsWith('HTTP/1.1 200')) done?.resolve();
    else done?.reject(new Error(answer.toString()));
  });
  socket.on('error', (error) => done?.reject(error));
  return () =>
    new Promise((resolve, reject) => {
      done = { resolve, reject };
    });
}

export function requestOf(host: string, path: string, headers: Record<string, string>, body: unknown): Buffer {
  const text = JSON.stringify(body);
  const all = { host, 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)), ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return Buffer.from(`POST ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${text}`);
}
