import type { Transform } from 'node:stream';
import * as zlib from 'node:zlib';
import { Decompress } from 'fzstd';
import { RecordsError } from './records-error.ts';

export type Packing = 'gzip' | 'zstd';

/** How a packed file ended: `brokeOff` when its end is missing. */
export interface End {
  brokeOff: boolean;
}

type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
const CHUNK = 256 * 1024;
/** Node has its own zstd decoder from 22.15 on. */
const hasZstd = typeof (zlib as Partial<typeof zlib>).createZstdDecompress === 'function';
/** A file that unpacks to more than this many bytes for one packed byte is no log but a bomb; small ones are let pass. */
const RATIO = 250;
const SMALL = 64 * 1024 * 1024;

/** The packing that the first four bytes of a file announce. No NDJSON starts like this. */
export function packingOf(start: Uint8Array): Packing | undefined {
  if (start[0] === 0x1f && start[1] === 0x8b) return 'gzip';
  return isFrame(start) ? 'zstd' : undefined;
}

/**
 * Unpacks gzip of any number of members, or zstd of any number of frames. A file that breaks off gives what it holds and sets `end.brokeOff`.
 * Throws `RecordsError` for one that is damaged, followed by other bytes, or a bomb.
 */
export async function* unpack(name: string, packed: Bytes, packing: Packing, end: End, native = hasZstd): AsyncGenerator<Uint8Array> {
  const source = new Source(packed);
  const frames = packing === 'gzip' ? gunzip(source, end) : native ? zstdFrames(source, end) : zstdInScript(source, end);
  let unpacked = 0;
  try {
    for await (const chunk of frames) {
      unpacked += chunk.length;
      if (unpacked > SMALL && unpacked > source.taken * RATIO)
        throw new RecordsError(`\`${name}\` unpacks to more than ${RATIO} times its size: a log does not, a bomb does`);
      yield chunk;
    }
  } catch (error) {
    if (error instanceof RecordsError) throw error;
    throw new RecordsError(
      `\`${name}\` is damaged or no ${packing} file (${error instanceof Error ? error.message : 'unknown fault'}): write it anew`,
    );
  }
}

/** Chunks that can be given back. */
class Source {
  taken = 0;
  readonly #chunks: AsyncIterator<Uint8Array> | Iterator<Uint8Array>;
  #back: Uint8Array | undefined;

  constructor(chunks: Bytes) {
    this.#chunks = Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
  }

  async next(): Promise<Uint8Array | undefined> {
    const back = this.#back;
    this.#back = undefined;
    if (back?.length) return back;
    const { done, value } = await this.#chunks.next();
    if (done) return undefined;
    this.taken += value.length;
    return value;
  }

  giveBack(bytes: Uint8Array): void {
    this.#back = bytes;
  }

  /** The next bytes without taking them: at least `count`, if there are so many left. */
  async peek(count: number): Promise<Uint8Array> {
    let held: Uint8Array = new Uint8Array(0);
    while (held.length < count) {
      const more = await this.next();
      if (more === undefined) break;
      held = held.length === 0 ? more : Buffer.concat([held, more]);
    }
    this.giveBack(held);
    return held;
  }
}

async function* gunzip(source: Source, end: End): AsyncGenerator<Uint8Array> {
  yield* through(zlib.createGunzip({ chunkSize: CHUNK }), source, end);
  for (let rest = await source.next(); rest !== undefined; rest = await source.next())
    if (rest.some((byte) => byte !== 0)) throw new Error('other bytes follow its end');
}

/** The platform's decoder stops at the end of a frame: each further frame gets its own. */
async function* zstdFrames(source: Source, end: End): AsyncGenerator<Uint8Array> {
  do {
    yield* through(zlib.createZstdDecompress({ chunkSize: CHUNK }), source, end);
    const next = await source.peek(4);
    if (next.length === 0) return;
    if (!isFrame(next)) throw new Error('other bytes follow its end');
  } while (!end.brokeOff);
}

async function* zstdInScript(source: Source, end: End): AsyncGenerator<Uint8Array> {
  let out: Uint8Array[] = [];
  const decoder = new Decompress((chunk) => out.push(chunk));
  let empty = true;
  for (let chunk = await source.next(); chunk !== undefined; chunk = await source.next()) {
    empty = false;
    decoder.push(chunk);
    yield* out;
    out = [];
  }
  try {
    decoder.push(new Uint8Array(0), true);
    end.brokeOff ||= empty;
  } catch (error) {
    if ((error as { code?: number }).code !== 5) throw error;
    end.brokeOff = true;
  }
  yield* out;
}

/** Feeds a decoder chunk by chunk and takes all it makes before the next, so that nothing is lost when it fails; gives back what it did not take. */
async function* through(decoder: Transform & { bytesWritten: number }, source: Source, end: End): AsyncGenerator<Uint8Array> {
  let wake = () => {};
  let fault: (Error & { code?: string }) | undefined;
  let ended = false;
  let written = false;
  decoder.on('readable', () => wake());
  decoder.on('end', () => {
    ended = true;
    wake();
  });
  decoder.on('error', (error) => {
    fault = error;
    wake();
  });
  const fed: Uint8Array[] = [];
  let total = 0;
  while (!ended) {
    const chunk = await source.next();
    written = chunk === undefined;
    if (chunk === undefined) decoder.end();
    else {
      fed.push(chunk);
      total += chunk.length;
      decoder.write(chunk, () => {
        written = true;
        wake();
      });
    }
    for (;;) {
      for (let made = decoder.read() as Uint8Array | null; made !== null; made = decoder.read() as Uint8Array | null) yield made;
      if (fault !== undefined || ended || (written && chunk !== undefined)) break;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    if (fault !== undefined) {
      if (fault.code !== 'Z_BUF_ERROR') throw fault;
      end.brokeOff = true;
      return;
    }
    while (fed.length > 2) fed.shift();
  }
  const left = total - decoder.bytesWritten;
  if (left > 0) source.giveBack(Buffer.concat(fed).subarray(-left));
}

/** A zstd frame, or one to be skipped. */
function isFrame(start: Uint8Array): boolean {
  const [a = 0, b, c, d] = start;
  return (a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd) || (a >> 4 === 5 && b === 0x2a && c === 0x4d && d === 0x18);
}
