import { INPUT, Machine } from '../fast/machine.ts';
import { scans } from '../fast/module.ts';
import * as r from '../fast/row.ts';
import { LINE_LIMIT, type Line } from '../lines.ts';
import { readRecord } from '../record.ts';
import type { LogFile } from '../report.ts';

const CHUNK = 1024 * 1024;
const LF = 10;
const BLANK = 32;
const MARK = [0xef, 0xbb, 0xbf];

/**
 * Takes records out of a log by when they were made. Their lines become blanks, so that every other line keeps its number and its place. An
 * unreadable line has no time: it stays, to be named.
 */
export class Sieve {
  readonly since: number;
  readonly until: number;
  /** Records left out: made at another time, or nobody knows when. */
  readonly left = { outside: 0, undated: 0 };
  /** Without SIMD every line goes to the exact reader. */
  readonly #machine = scans() ? new Machine() : undefined;
  readonly #room = this.#machine === undefined ? new Uint8Array(INPUT) : undefined;

  constructor(since = Number.NEGATIVE_INFINITY, until = Number.POSITIVE_INFINITY) {
    this.since = since;
    this.until = until;
  }

  of(file: LogFile): LogFile {
    const { name, brokeOff } = file;
    return { name, chunks: this.#chunks(file), ...(brokeOff && { brokeOff }) };
  }

  async *#chunks(file: LogFile): AsyncGenerator<Uint8Array> {
    let held: Uint8Array = new Uint8Array(0);
    /** Inside a line that is too long to be held: nobody reads it. */
    let skipping = false;
    let started = false;
    const parted = file.within?.(this.since, this.until, this.left);
    for await (const chunk of parted ?? file.chunks)
      for (let from = 0; from < chunk.length; from += CHUNK) {
        let part = chunk.subarray(from, from + CHUNK);
        if (skipping) {
          const end = part.indexOf(LF);
          yield part.slice(0, end < 0 ? part.length : end + 1);
          if (end < 0) continue;
          skipping = false;
          part = part.subarray(end + 1);
        }
        const { bytes, input } = this.#machine ?? { bytes: this.#room!, input: 0 };
        bytes.set(held, input);
        bytes.set(part, input + held.length);
        const to = input + held.length + part.length;
        const end = bytes.subarray(input + held.length, to).lastIndexOf(LF) + 1;
        if (end > 0) {
          const whole = input + held.length + end;
          yield this.#sift(started || !marked(bytes, input) ? input : input + MARK.length, whole, input);
          started = true;
          held = bytes.slice(whole, to);
        } else held = bytes.slice(input, to);
        if (held.length <= LINE_LIMIT + MARK.length) continue;
        yield held;
        held = new Uint8Array(0);
        skipping = true;
        started = true;
      }
    if (!(file.brokeOff?.() ?? false)) this.#last(started || !marked(held, 0) ? held : held.subarray(MARK.length));
    yield held;
  }

  /** Blanks the records of whole lines that are not in the range; returns all bytes from `first` on. */
  #sift(from: number, to: number, first: number): Uint8Array {
    const machine = this.#machine;
    if (machine === undefined) return this.#siftPlainly(this.#room!, from, to, first);
    const { bytes, words, halves } = machine;
    for (let at = from; at < to; ) {
      const { rows, next } = machine.scan(at, to);
      for (let row = 0; row < rows; row++) {
        const word = machine.rowAt(row);
        const flags = words[word]!;
        const start = words[word + r.W.at]!;
        const length = words[word + r.W.length]!;
        if ((flags & r.EXACT) !== 0 ? this.#keeps(bytes.subarray(start, start + length), true) : this.#holds(timeIn(flags, halves, word)))
          continue;
        bytes.fill(BLANK, start, start + length);
      }
      at = next;
    }
    return bytes.slice(first, to);
  }

  #siftPlainly(bytes: Uint8Array, from: number, to: number, first: number): Uint8Array {
    for (let at = from; at < to; ) {
      const end = bytes.indexOf(LF, at);
      if (!this.#keeps(bytes.subarray(at, end), true)) bytes.fill(BLANK, at, end);
      at = end + 1;
    }
    return bytes.slice(first, to);
  }

  #last(line: Uint8Array): void {
    if (line.length > 0 && !this.#keeps(line, false)) line.fill(BLANK);
  }

  /** Is the record in the range, or the line none? */
  #keeps(bytes: Uint8Array, ended: boolean): boolean {
    if (bytes.length > LINE_LIMIT || bytes.every(isBlank)) return true;
    const line: Line = { number: 1, offset: 0, length: bytes.length, ended, bytes };
    const reading = readRecord(line);
    return !reading.ok || this.#holds(reading.record.request.at);
  }

  #holds(at: number | undefined): boolean {
    if (at !== undefined && at >= this.since && at < this.until) return true;
    this.left[at === undefined ? 'undated' : 'outside']++;
    return false;
  }
}

function timeIn(flags: number, halves: Float64Array, word: number): number | undefined {
  return (flags & r.HAS_TIME) === 0 ? undefined : halves[(word >> 1) + r.HALF.time]!;
}

function marked(bytes: Uint8Array, at: number): boolean {
  return MARK.every((byte, index) => bytes[at + index] === byte);
}

function isBlank(byte: number): boolean {
  return byte === 32 || byte === 9 || byte === 13;
}
