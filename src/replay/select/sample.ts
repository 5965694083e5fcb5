import { type Line, Lines } from '../lines.ts';
import type { LogFile, Unreadable } from '../report.ts';
import { SelectionError } from './selection-error.ts';

const MOST_BYTES = 64 * 1024 * 1024;
const LF = 10;
const BLOCK = 256 * 1024;
const mark = Uint8Array.of(0xef, 0xbb, 0xbf);
const filler = new Uint8Array(BLOCK).fill('x'.charCodeAt(0));
const gap = new Uint8Array(BLOCK).fill(LF);

interface Kept {
  rank: number;
  file: number;
  line: Omit<Line, 'bytes'>;
  /** Absent where the line is too long to be read. */
  bytes?: Uint8Array;
}

/**
 * Draws records by their number in the log: those whose numbers mix with the seed to the smallest values. So the choice depends on nothing but the
 * seed and the order of the records, and a smaller sample is part of a larger one. One pass, in memory bounded by the sample.
 */
export class Sampler {
  /** Records to choose from, so far. */
  seen = 0;
  readonly #size: number;
  readonly #seed: number;
  /** A heap, the largest rank on top. */
  readonly #heap: Kept[] = [];
  #bytes = 0;
  /** By file: where its last line starts. */
  readonly #lastLines = new Map<string, number>();

  constructor(size: number, seed: number) {
    this.#size = size;
    this.#seed = seed;
  }

  /** Reads all files, then gives them again with the lines of the sample alone, at their numbers. */
  async *files(files: AsyncIterable<LogFile>): AsyncGenerator<LogFile> {
    const read: { name: string; brokeOff: { line: number } | undefined }[] = [];
    for await (const { name, chunks, brokeOff } of files) {
      const lines = new Lines();
      for await (const chunk of chunks) for (const line of lines.push(chunk)) this.#offer(read.length, line);
      const { number, offset } = lines.next;
      const last = lines.end();
      const broken = brokeOff?.() ?? false;
      if (!broken && last) this.#offer(read.length, last);
      this.#lastLines.set(name, broken ? offset : (last?.offset ?? offset));
      read.push({ name, brokeOff: broken ? { line: number } : undefined });
    }
    const kept = this.#heap.sort((a, b) => a.file - b.file || a.line.number - b.line.number);
    for (const [file, { name, brokeOff }] of read.entries()) {
      const own = kept.filter((one) => one.file === file);
      yield { name, chunks: written(own, brokeOff?.line), brokeOff: () => brokeOff !== undefined };
    }
  }

  /** A fault at its true place in the file. */
  placed(fault: Unreadable): Unreadable {
    return fault.offset === undefined ? fault : { ...fault, offset: this.#lastLines.get(fault.file) ?? fault.offset };
  }

  #offer(file: number, { bytes, ...line }: Line): void {
    const rank = mixed(this.#seed, this.seen++);
    const heap = this.#heap;
    if (heap.length === this.#size) {
      if (this.#size === 0 || rank >= heap[0]!.rank) return;
      this.#bytes -= heap[0]!.bytes?.length ?? 0;
      heap[0] = { rank, file, line, ...(bytes && { bytes: bytes.slice() }) };
      sink(heap);
    } else {
      heap.push({ rank, file, line, ...(bytes && { bytes: bytes.slice() }) });
      rise(heap);
    }
    this.#bytes += bytes?.length ?? 0;
    if (this.#bytes > MOST_BYTES)
      throw new SelectionError(`a sample of ${this.#size} of these records is more than 64 MiB: ask for a smaller one`);
  }
}

/** The lines at their numbers, nothing between them but line ends. */
async function* written(kept: readonly Kept[], brokenLine: number | undefined): AsyncGenerator<Uint8Array> {
  let at = 1;
  // Readers take one mark off the start of a file: this one, not what a line starts with.
  yield mark;
  for (const { line, bytes } of kept) {
    yield* lineEnds(line.number - at);
    if (bytes) yield bytes;
    else for (let left = line.length; left > 0; left -= BLOCK) yield filler.subarray(0, Math.min(left, BLOCK));
    at = line.number;
    if (!line.ended) continue;
    yield* lineEnds(1);
    at++;
  }
  if (brokenLine !== undefined) yield* lineEnds(brokenLine - at);
}

function* lineEnds(count: number): Generator<Uint8Array> {
  for (let missing = count; missing > 0; missing -= BLOCK) yield gap.subarray(0, Math.min(missing, BLOCK));
}

/** 53 bits that the seed and a number mix to, as evenly as a coin would; no two numbers of one seed give the same. */
function mixed(seed: number, number: number): number {
  const low = scrambled((number >>> 0) ^ scrambled(seed ^ Math.floor(number / 2 ** 32)));
  return (low >>> 0) * 2 ** 21 + (scrambled(low ^ 0x9e3779b9 ^ seed) >>> 11);
}

function scrambled(value: number): number {
  let x = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}

function sink(heap: Kept[]): void {
  for (let at = 0; ; ) {
    let largest = at;
    for (const child of [2 * at + 1, 2 * at + 2]) if (child < heap.length && heap[child]!.rank > heap[largest]!.rank) largest = child;
    if (largest === at) return;
    [heap[at], heap[largest]] = [heap[largest]!, heap[at]!];
    at = largest;
  }
}

function rise(heap: Kept[]): void {
  for (let at = heap.length - 1; at > 0; ) {
    const parent = (at - 1) >> 1;
    if (heap[parent]!.rank >= heap[at]!.rank) return;
    [heap[at], heap[parent]] = [heap[parent]!, heap[at]!];
    at = parent;
  }
}
