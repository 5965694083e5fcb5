import type { Program } from '../../engine/index.ts';
import { scanner } from '../generated/scanner.ts';
import { Automaton, UNKNOWN } from './automaton.ts';
import { tableOf, type Window } from './windows.ts';

/** Flags of a row; the words of a row stand in `scanner.as` and below. */
export const EXACT = 1;
export const HAS_CONTENT = 2;
export const CONTENT_ESCAPED = 4;
export const CONTENT_WIDE = 8;
export const HAS_TRUST = 16;
export const HAS_TIME = 32;
export const HAS_AGENT = 64;
export const HAS_CHAIN = 128;
export const HAS_METADATA = 256;
export const AGENT_ODD = 512;
export const CHAIN_ODD = 1024;

/** Words (i32) of a row; trust and time are f64 at these half indices. */
export const WORDS = 24;
export const W = {
  flags: 0,
  at: 1,
  length: 2,
  line: 3,
  action: 4,
  decision: 5,
  step: 6,
  content: 7,
  contentLength: 8,
  buckets: 9,
  metadata: 14,
  metadataLength: 15,
  agent: 16,
  agentLength: 17,
  chain: 18,
  chainLength: 19,
} as const;
export const HALF = { trust: 5, time: 6 } as const;

export const BUCKETS = 32;
export const ROWS = 4096;
const KIB = 1024;
const MIB = KIB * KIB;
const PAGE = 64 * KIB;
const NAMES = 8192;
/** Where things lie in the scanner's memory. */
const at = {
  tables: 512 * KIB,
  plans: 528 * KIB,
  others: 600 * KIB,
  busy: 700 * KIB,
  lately: 640 * KIB,
  rows: MIB,
  slots: 2 * MIB,
  names: 3 * MIB,
  layouts: 6 * MIB,
  events: 7 * MIB,
  scratch: 8 * MIB,
  input: 10 * MIB,
  heap: 16 * MIB,
};
/** So many bytes may lie in the input at once, some slack beside them. */
export const INPUT = at.heap - at.input - PAGE;
const TRANSITIONS = 64 * KIB;
const MOST_HEAP = 64 * MIB;

interface Exports {
  layout(...places: number[]): void;
  scan(from: number, to: number, most: number): number;
  lastLineEnd(from: number, to: number): number;
  actionCount(): number;
  setWindows(tables: number, groups: number): void;
  windows(from: number, length: number): number;
  matches(id: number, tables: number, transitions: number, start: number, from: number, length: number): number;
  unescape(from: number, length: number, into: number): number;
  cells(plans: number, busy: number): void;
  closeHour(): void;
  forgetHours(): void;
  settled: { value: number };
  first: { value: number };
  last: { value: number };
  busyCount: { value: number };
  next: { value: number };
  line: { value: number };
  walked: { value: number };
}

/** What the scanner must know of a plan. */
export interface PlanTables {
  thresholds: readonly number[];
  depths: readonly number[];
  hours: Uint8Array;
  timeClasses: number;
  trustClasses: number;
  classes: number;
  buckets: number;
  /** Are there conditions on contents at all? */
  looks: boolean;
}

interface Loaded {
  automaton: Automaton;
  tables: number;
  transitions: number;
  most: number;
}

let compiled: WebAssembly.Module | undefined;

/** The scanner with its memory. */
export class Machine {
  readonly #memory = new WebAssembly.Memory({ initial: (at.heap + 2 * MIB) / PAGE });
  readonly #exports: Exports;
  readonly #automata: Loaded[] = [];
  #top: number = at.heap;
  readonly input = at.input;
  #buffer = Buffer.alloc(0);
  bytes: Uint8Array;
  words: Int32Array;
  halves: Float64Array;

  /** Throws where WebAssembly SIMD is missing. */
  constructor() {
    compiled ??= new WebAssembly.Module(Uint8Array.from(atob(scanner), (char) => char.charCodeAt(0)));
    const env = { memory: this.#memory, step: (id: number, state: number, symbol: number) => this.#step(id, state, symbol) };
    this.#exports = new WebAssembly.Instance(compiled, { env }).exports as unknown as Exports;
    this.#exports.layout(at.rows, at.slots, 2 * NAMES, at.names, at.layouts, NAMES, at.others, at.layouts, at.events, at.events, at.lately);
    this.#exports.cells(at.plans, at.busy);
    [this.bytes, this.words, this.halves] = this.#views();
  }

  /** Scans lines of the input; all end before `to`. Gives the rows made, the records read, where it stopped and how many lines it went over. */
  scan(from: number, to: number): { rows: number; records: number; next: number; lines: number } {
    const { settled, next, line } = this.#exports;
    const before = settled.value;
    const rows = this.#exports.scan(from, to, ROWS);
    return { rows, records: rows + settled.value - before, next: next.value, lines: line.value };
  }

  /** Just after the last LF of the input between these places; 0 when there is none. */
  lastLineEnd(from: number, to: number): number {
    return this.#exports.lastLineEnd(from, to);
  }

  /** Lines that followed a known layout. */
  get walked(): number {
    return this.#exports.walked.value;
  }

  get actions(): number {
    return this.#exports.actionCount();
  }

  /** Lets the scanner count records of an action type by itself, in the cells it is told of. Returns where the cells' places stand. */
  publish(action: number, plan: PlanTables): number {
    const { thresholds, depths, hours, timeClasses, trustClasses, buckets, looks, classes } = plan;
    const cells = this.#room(classes * 4);
    const hoursAt = this.#room(hours.length);
    const numbers = this.#room((thresholds.length + depths.length) * 8);
    const place = this.#room(40);
    this.words.fill(0, cells >> 2, (cells >> 2) + classes);
    this.bytes.set(hours, hoursAt);
    this.halves.set([...thresholds, ...depths], numbers >> 3);
    this.words.set(
      [
        thresholds.length,
        depths.length,
        timeClasses,
        trustClasses,
        buckets,
        looks ? 1 : 0,
        cells,
        hoursAt,
        numbers,
        numbers + thresholds.length * 8,
      ],
      place >> 2,
    );
    this.words[(at.plans >> 2) + action] = place;
    return cells;
  }

  /** Is there room for so many cells more? */
  affords(classes: number): boolean {
    return this.#top + classes * 4 < MOST_HEAP;
  }

  /** A cell for one class; `bits` as the scanner reads them. Returns its place. */
  addCell(cells: number, index: number, bits: number): number {
    const place = this.#room(16);
    this.words.set([0, 0, 0, bits], place >> 2);
    this.words[(cells >> 2) + index] = place;
    return place;
  }

  /** What the scanner counted in a cell, by recorded verdict. */
  countsOf(cell: number): readonly [number, number, number] {
    const word = cell >> 2;
    return [this.words[word]! >>> 0, this.words[word + 1]! >>> 0, this.words[word + 2]! >>> 0];
  }

  /** Takes the hours since 1970 with escalations that the scanner counted; `all`: the one under way too. */
  takeHours(all: boolean): [hour: number, before: number, after: number][] {
    if (all) this.#exports.closeHour();
    const count = this.#exports.busyCount.value;
    if (count === 0) return [];
    const from = at.busy >> 2;
    const taken = Array.from({ length: count }, (_, index): [number, number, number] => {
      const word = from + index * 3;
      return [this.words[word]!, this.words[word + 1]!, this.words[word + 2]!];
    });
    this.#exports.forgetHours();
    return taken;
  }

  /** Records the scanner counted by itself, and the span of their instants. */
  get settled(): { records: number; first: number; last: number } {
    const { settled, first, last } = this.#exports;
    return { records: settled.value, first: first.value, last: last.value };
  }

  /** The action type of this number. */
  actionName(id: number): string {
    let place: number = at.names;
    for (let before = 0; before < id; before++) place += 4 + this.#lengthAt(place);
    return this.ascii(place + 4, this.#lengthAt(place));
  }

  #lengthAt(place: number): number {
    return new DataView(this.bytes.buffer).getInt32(place, true);
  }

  ascii(from: number, length: number): string {
    return this.#buffer.toString('latin1', from, from + length);
  }

  /** Is any byte beyond ASCII? */
  wide(from: number, length: number): boolean {
    for (let place = from; place < from + length; place++) if (this.bytes[place]! >= 0x80) return true;
    return false;
  }

  /** Is a line of this length within the limit? */
  fits(length: number): boolean {
    return length <= MIB;
  }

  /** The first word of a row. */
  rowAt(row: number): number {
    return (at.rows >> 2) + row * WORDS;
  }

  /** Asks the scanner to look for these windows in every plain content from now on. */
  watch(buckets: readonly (readonly Window[])[]): void {
    const groups = Math.ceil(buckets.length / 8);
    for (let group = 0; group < groups; group++) this.bytes.set(tableOf(buckets.slice(group * 8, group * 8 + 8)), at.tables + group * 96);
    this.#exports.setWindows(at.tables, groups);
  }

  windows(from: number, length: number): number {
    return this.#exports.windows(from, length);
  }

  /** The text of a JSON string without its escapes, in the scratch space. */
  unescape(from: number, length: number): { from: number; length: number } {
    return { from: at.scratch, length: this.#exports.unescape(from, length, at.scratch) };
  }

  /** Makes room for an automaton of these patterns; returns its number. */
  load(programs: readonly Program[]): number {
    const automaton = new Automaton(programs);
    const { bounds, ofBound, count } = automaton.symbols;
    const tables = this.#room(136 + bounds.length * 8);
    const bytes = Math.max(TRANSITIONS, count * 4 * 8);
    const transitions = this.#room(bytes);
    for (let code = 0; code < 128; code++) this.bytes[tables + code] = ofBound[bounds.findLastIndex((bound) => bound <= code)]!;
    this.words.set([count, bounds.length, ...bounds, ...ofBound], (tables + 128) >> 2);
    const most = Math.floor(bytes / 4 / count);
    this.words.fill(UNKNOWN, transitions >> 2, (transitions >> 2) + most * count);
    return this.#automata.push({ automaton, tables, transitions, most }) - 1;
  }

  /** Does the automaton match anywhere in the UTF-8 text? */
  matches(id: number, from: number, length: number): boolean {
    const { tables, transitions } = this.#automata[id]!;
    return this.#exports.matches(id, tables, transitions, 0, from, length) !== 0;
  }

  /** One transition that was not known yet. When the table is full it is begun anew. */
  #step(id: number, state: number, symbol: number): number {
    const { automaton, transitions, most } = this.#automata[id]!;
    const count = automaton.symbols.count;
    const to = automaton.step(state, symbol);
    if (to < most) {
      this.words[(transitions >> 2) + state * count + symbol] = to;
      return to;
    }
    const described = automaton.describe(to);
    automaton.forget();
    this.words.fill(UNKNOWN, transitions >> 2, (transitions >> 2) + most * count);
    return automaton.recall(described);
  }

  #room(bytes: number): number {
    const place = this.#top;
    this.#top += (bytes + 15) & ~15;
    const missing = this.#top - this.#memory.buffer.byteLength;
    if (missing > 0) {
      this.#memory.grow(Math.ceil(missing / PAGE) + 16);
      [this.bytes, this.words, this.halves] = this.#views();
    }
    return place;
  }

  #views(): [Uint8Array, Int32Array, Float64Array] {
    const { buffer } = this.#memory;
    this.#buffer = Buffer.from(buffer);
    return [new Uint8Array(buffer), new Int32Array(buffer), new Float64Array(buffer)];
  }
}
