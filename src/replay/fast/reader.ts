import { LINE_LIMIT, type Line } from '../lines.ts';
import { INPUT, type Machine } from './machine.ts';

export const CHUNK = 1024 * 1024;
const LF = 10;

/** What becomes of the lines. */
export interface Sink {
  /** Takes lines of the input that all end before `to`; says where it stopped, and how many lines and records it went over. */
  scan(from: number, to: number, at: { line: number; offset: number }): { next: number; lines: number; records: number };
  /** Takes a line on its own; without `bytes` it is too long to be held. */
  line(bytes: Uint8Array | undefined, about: Omit<Line, 'bytes'>): void;
}

/** Lays the bytes of one file before the scanner, chunk by chunk, and keeps count of its lines. */
export class Reader {
  readonly #machine: Machine;
  readonly #sink: Sink;
  readonly #seen: { records: number; bytes: number };
  /** Bytes in the input that no LF has ended yet. */
  #held = 0;
  /** The first line held, and where it starts in the file. */
  #line: number;
  #offset: number;
  #started: boolean;
  /** A line that is too long to be held: bytes of it gone by, and whether they were all blank. */
  #skipped: { length: number; blank: boolean } | undefined;

  /** `start`: a place between two lines that the reading starts at. */
  constructor(machine: Machine, sink: Sink, seen: { records: number; bytes: number }, start = { line: 1, offset: 0 }) {
    this.#machine = machine;
    this.#sink = sink;
    this.#seen = seen;
    this.#line = start.line;
    this.#offset = start.offset;
    this.#started = start.offset > 0;
  }

  /** The number of the line that comes next. */
  get line(): number {
    return this.#line;
  }

  give(chunk: Uint8Array): void {
    for (let from = 0; from < chunk.length; from += CHUNK) {
      const part = chunk.subarray(from, from + CHUNK);
      this.take((into) => {
        into.set(part);
        return part.length;
      });
    }
  }

  /** Takes what `read` writes after the bytes held; false when it writes nothing. */
  take(read: (into: Uint8Array) => number): boolean {
    const machine = this.#machine;
    const length = read(machine.bytes.subarray(machine.input + this.#held, machine.input + INPUT));
    if (length === 0) return false;
    this.#seen.bytes += length;
    let from = machine.input;
    let to = from + this.#held + length;
    if (this.#skipped !== undefined) {
      const ended = this.#skip(from, to);
      if (ended === undefined) return true;
      from = ended;
    }
    if (!this.#started) {
      if (to - from < 3 && machine.bytes[from] === 0xef) {
        this.#held = to - from;
        return true;
      }
      this.#started = true;
      if (machine.bytes[from] === 0xef && machine.bytes[from + 1] === 0xbb && machine.bytes[from + 2] === 0xbf) {
        from += 3;
        this.#offset += 3;
      }
    }
    const end = machine.lastLineEnd(Math.max(from, to - length), to);
    if (end !== 0) {
      this.#scan(from, end);
      from = end;
    }
    to = machine.input + this.#keep(from, to);
    return true;
  }

  /** The rest of the file. Returns the place of a line that broke off with its packed file. */
  end(brokeOff: boolean): { line: number; offset: number } | undefined {
    const machine = this.#machine;
    if (brokeOff) return { line: this.#line, offset: this.#offset };
    const place = { number: this.#line, offset: this.#offset, ended: false };
    if (this.#skipped !== undefined) {
      if (!this.#skipped.blank) this.#exact(undefined, { ...place, length: this.#skipped.length });
      return undefined;
    }
    let bytes = machine.bytes.slice(machine.input, machine.input + this.#held);
    if (!this.#started && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) bytes = bytes.slice(3);
    if (!bytes.every(isBlank)) this.#exact(bytes.length <= LINE_LIMIT ? bytes : undefined, { ...place, length: bytes.length });
    return undefined;
  }

  #scan(from: number, to: number): void {
    for (let at = from; at < to; ) {
      const { next, lines, records } = this.#sink.scan(at, to, { line: this.#line, offset: this.#offset });
      this.#seen.records += records;
      this.#line += lines;
      this.#offset += next - at;
      at = next;
    }
  }

  /** Moves what no LF has ended to the start of the input; gives up holding it when it is too long. */
  #keep(from: number, to: number): number {
    const { bytes, input } = this.#machine;
    this.#held = to - from;
    if (this.#held > LINE_LIMIT) {
      this.#skipped = { length: this.#held, blank: bytes.subarray(from, to).every(isBlank) };
      this.#held = 0;
    } else if (from > input) bytes.copyWithin(input, from, to);
    return this.#held;
  }

  /** Goes on over a line that is too long; returns the place after its LF, or nothing when it goes on. */
  #skip(from: number, to: number): number | undefined {
    const { bytes } = this.#machine;
    const skipped = this.#skipped!;
    const found = bytes.subarray(from, to).indexOf(LF);
    const end = found < 0 ? to : from + found;
    skipped.length += end - from;
    skipped.blank &&= bytes.subarray(from, end).every(isBlank);
    if (found < 0) return undefined;
    if (!skipped.blank) this.#exact(undefined, { number: this.#line, offset: this.#offset, length: skipped.length, ended: true });
    this.#line++;
    this.#offset += skipped.length + 1;
    this.#skipped = undefined;
    return end + 1;
  }

  #exact(bytes: Uint8Array | undefined, about: Omit<Line, 'bytes'>): void {
    this.#seen.records++;
    this.#sink.line(bytes, about);
  }
}

function isBlank(byte: number): boolean {
  return byte === 32 || byte === 9 || byte === 13;
}
