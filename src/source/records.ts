import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../diagnostic.ts';
import type { LogFile, Opened } from '../replay/index.ts';
import { RecordsError } from './records-error.ts';
import { isParquet, parquetLines, type Range } from './records-parquet.ts';
import { type End, packingOf, unpack } from './records-unpack.ts';

export { RecordsError };

const CHUNK = 1024 * 1024;
const packedName = /\.(gz|zst)$/;
const logName = /\.(ndjson|jsonl|gz|zst|parquet)$/;

/**
 * The logs behind the given paths, in the order given: a file (NDJSON, gzip, zstd, Parquet; told apart by its first bytes), a directory (all `*.ndjson`,
 * `*.jsonl`, `*.gz`, `*.zst` and `*.parquet` below it, by name, dot folders and `node_modules` left out), or `-` for `stdin`. Nothing is opened before
 * its turn. `wake` is called when more of a file was read. Throws `RecordsError` for a path that is not there or a directory without logs.
 */
export function openRecords(paths: readonly string[], stdin: AsyncIterable<Uint8Array>, wake: () => void = () => {}): LogFile[] {
  return paths.flatMap((path) => {
    if (path === '-') return [streamOf(path, stdin, wake)];
    return (isDirectory(path) ? logsIn(path) : [path]).map((file) => fileOf(file, wake));
  });
}

function streamOf(name: string, stdin: AsyncIterable<Uint8Array>, wake: () => void): LogFile {
  const end: End = { brokeOff: false };
  let taken = 0;
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of stdin) {
      taken += chunk.length;
      wake();
      yield chunk;
    }
  };
  return { name, chunks: unpacked(name, counted(), end), brokeOff: () => end.brokeOff, taken: () => taken };
}

function fileOf(path: string, wake: () => void): LogFile {
  const end: End = { brokeOff: false };
  let taken = 0;
  const take = (bytes: number): void => {
    taken += bytes;
    wake();
  };
  const chunks = (range?: Range) => (startsAsParquet(path) ? parquetLines(path, range, take) : unpacked(path, chunksOf(path, take), end));
  return {
    name: path,
    path,
    chunks: { [Symbol.asyncIterator]: () => chunks() },
    brokeOff: () => end.brokeOff,
    open: () => openPlain(path, take),
    within: (since, until, left) => chunks({ since, until, left }),
    size: guarded(path, () => statSync(path)).size,
    taken: () => taken,
  };
}

function startsAsParquet(path: string): boolean {
  return guarded(path, () => {
    if (!statSync(path).isFile()) return false;
    const descriptor = openSync(path, 'r');
    try {
      const start = new Uint8Array(4);
      readSync(descriptor, start, 0, 4, 0);
      return isParquet(start);
    } finally {
      closeSync(descriptor);
    }
  });
}

/** A regular file that is not packed, to be read without waiting. */
function openPlain(path: string, take: (bytes: number) => void): Opened | undefined {
  return guarded(path, () => {
    const about = statSync(path);
    if (!about.isFile() || packedName.test(path)) return undefined;
    const descriptor = openSync(path, 'r');
    const start = new Uint8Array(4);
    const length = readSync(descriptor, start, 0, 4, 0);
    const read = (into: Uint8Array, at: number | null = null): number => {
      const length = guarded(path, () => readSync(descriptor, into, 0, into.length, at));
      take(length);
      return length;
    };
    if (packingOf(start.subarray(0, length)) === undefined && !isParquet(start))
      return { size: about.size, read, close: () => closeSync(descriptor) };
    closeSync(descriptor);
    return undefined;
  });
}

async function* unpacked(name: string, packed: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, end: End): AsyncGenerator<Uint8Array> {
  const chunks = Symbol.asyncIterator in packed ? packed[Symbol.asyncIterator]() : packed[Symbol.iterator]();
  try {
    let start: Uint8Array = new Uint8Array(0);
    while (start.length < 4) {
      const { done, value } = await chunks.next();
      if (done) break;
      start = start.length === 0 ? value : Buffer.concat([start, value]);
    }
    const all = resumed(start, chunks);
    const packing = packingOf(start);
    if (isParquet(start)) throw new RecordsError(`\`${name}\` is Parquet, which is read from its end: give it as a file`);
    if (packing !== undefined) yield* unpack(name, all, packing, end);
    else if (start.length > 0 && packedName.test(name))
      throw new RecordsError(`\`${name}\` is no ${name.endsWith('.gz') ? 'gzip' : 'zstd'} file: rename it, or write it anew`);
    else {
      end.brokeOff = start.length === 0 && packedName.test(name);
      yield* all;
    }
  } finally {
    await chunks.return?.();
  }
}

async function* resumed(start: Uint8Array, rest: AsyncIterator<Uint8Array> | Iterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (start.length > 0) yield start;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** Every chunk is only valid until the next one is asked for. */
function* chunksOf(file: string, take: (bytes: number) => void): Generator<Uint8Array> {
  const descriptor = guarded(file, () => openSync(file, 'r'));
  try {
    for (;;) {
      const buffer = new Uint8Array(CHUNK);
      const length = guarded(file, () => readSync(descriptor, buffer));
      if (length === 0) return;
      take(length);
      yield buffer.subarray(0, length);
    }
  } finally {
    closeSync(descriptor);
  }
}

function isDirectory(path: string): boolean {
  return guarded(path, () => statSync(path)).isDirectory();
}

function logsIn(directory: string): string[] {
  const found = guarded(directory, () => walk(directory)).sort(compareText);
  if (found.length === 0) throw new RecordsError(`no log in \`${directory}\`: put *.ndjson, *.jsonl, *.gz, *.zst or *.parquet files there`);
  return found.map((file) => join(directory, file));
}

function walk(directory: string, below = ''): string[] {
  return readdirSync(join(directory, below), { withFileTypes: true }).flatMap((entry) => {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) return entry.name.startsWith('.') || entry.name === 'node_modules' ? [] : walk(directory, name);
    return logName.test(entry.name) ? [name] : [];
  });
}

function guarded<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new RecordsError(code === 'ENOENT' ? `\`${path}\` is not there` : `\`${path}\` can't be read (${code ?? 'unknown fault'})`);
  }
}
