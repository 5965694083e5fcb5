import type { Program } from '../../engine/index.ts';
import { Automaton, UNKNOWN } from './automaton.ts';
import { type ColumnExports, type Exports, moduleOf, shareModule } from './module.ts';
import { type PlanTables, type Published, trustTable } from './published.ts';
import { WORDS } from './row.ts';
import { tableOf, type Window } from './windows.ts';

export const BUCKETS = 32;
/** Records that a block of columns holds at most. */
export const RECORDS = 16_384;
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
  keyed: 2 * MIB + 512 * KIB,
  names: 3 * MIB,
  layouts: 6 * MIB,
  events: 7 * MIB,
  scratch: 8 * MIB,
  input: 10 * MIB,
  agents: 16 * MIB,
  agentNames: 17 * MIB,
  heap: 20 * MIB,
};
/** So many bytes may lie in the input at once, some slack beside them. */
export const INPUT = at.agents - at.input - PAGE;
/**
 * Said to be shared, though one thread alone has it: V8 counts other memory towards the limit of its heap, and would sweep all of that just when
 * the scanning begins. The greatest size is the one of `scripts/build-scanner.ts`.
 */
const memory = { initial: (at.heap + 2 * MIB) / PAGE, maximum: (1024 * MIB) / PAGE, shared: true };
const TRANSITIONS = 64 * KIB;
const WIDE_TABLES = 384;
const MOST_HEAP = 64 * MIB;
const KEYED_SLOTS = 32 * KIB;
const AGENT_SLOTS = 64 * KIB;

interface Loaded {
  automaton: Automaton;
  tables: number;
  transitions: number;
  most: number;
}

let prepared: Machine | undefined;

/** Takes a scanner that was compiled elsewhere, and sets up the next machine. */
export function prepare(module: WebAssembly.Module): void {
  shareModule(module);
  prepared = new Machine();
}

/** A machine that nobody has used yet: the one that was prepared, where there is one. */
export function unusedMachine(): Machine {
  const machine = prepared ?? new Machine();
  prepared = undefined;
  return machine;
}

/** The scanner with its memory. */
export class Machine {
  readonly #memory = new WebAssembly.Memory(memory);
  readonly #exports: Exports;
  readonly #automata: Loaded[] = [];
  #top: number = at.heap;
  #most = MOST_HEAP;
  readonly input = at.input;
  #buffer = Buffer.alloc(0);
  bytes: Uint8Array;
  words: Int32Array;
  halves: Float64Array;

  /** Throws where WebAssembly SIMD is missing. */
  constructor() {
    const env = { memory: this.#memory, step: (id: number, state: number, symbol: number) => this.#step(id, state, symbol) };
    this.#exports = new WebAssembly.Instance(moduleOf(), { env }).exports as unknown as Exports;
    this.#exports.layout(at.rows, at.slots, 2 * NAMES, at.names, at.layouts, NAMES, at.others, at.layouts, at.events, at.events, at.lately);
    this.#exports.cells(at.plans, at.busy, at.keyed, KEYED_SLOTS, at.scratch);
    this.#exports.agentTable(at.agents, AGENT_SLOTS, at.agentNames, at.heap);
    [this.bytes, this.words, this.halves] = this.#views();
    // A page that is read before it is written is mapped twice, and threads wait for each other meanwhile.
    this.bytes.fill(0, at.slots, at.names);
    this.bytes.fill(0, at.agents, at.agentNames);
  }

  /** Scans lines of the input; all end before `to`. Gives the rows made, the records read, where it stopped and how many lines it went over. */
  scan(from: number, to: number, most = ROWS): { rows: number; records: number; next: number; lines: number } {
    const { settled, next, line } = this.#exports;
    const before = settled.value;
    const rows = this.#exports.scan(from, to, most);
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

  get columns(): ColumnExports {
    return this.#exports;
  }

  /** Makes room for so many bytes, for good; returns where. */
  reserve(bytes: number): number {
    this.#most += bytes;
    return this.#room(bytes);
  }

  /** The number of an action type; -1 when there is no room for another. */
  numberOf(name: string): number {
    const length = this.#buffer.write(name, at.scratch, 'latin1');
    return this.#exports.actionOf(at.scratch, length);
  }

  get actions(): number {
    return this.#exports.actionCount();
  }

  /** Lets the scanner count records of an action type by itself, in the cells it is told of. */
  publish(action: number, tables: PlanTables): Published {
    const { thresholds, depths, hours, timeClasses, trustClasses, buckets, mask, need, classes, open, kept } = tables;
    const cells = this.#room(classes * 4);
    const hoursAt = this.#room(hours.length);
    const numbers = this.#room((thresholds.length + depths.length) * 8);
    const openAt = this.#room(open.length * 8);
    const trusts = trustTable(thresholds);
    const trustsAt = this.#room(trusts.length);
    const plan = this.#room(60);
    this.words.set(open.flat(), openAt >> 2);
    this.words.fill(0, cells >> 2, (cells >> 2) + classes);
    this.bytes.set(hours, hoursAt);
    this.bytes.set(trusts, trustsAt);
    this.halves.set([...thresholds, ...depths], numbers >> 3);
    this.words.set(
      [
        thresholds.length,
        depths.length,
        timeClasses,
        trustClasses,
        buckets,
        mask,
        cells,
        hoursAt,
        numbers,
        numbers + thresholds.length * 8,
        need,
        classes,
        kept ? -open.length : open.length,
        openAt,
        trustsAt,
      ],
      plan >> 2,
    );
    this.words[(at.plans >> 2) + action] = plan;
    return { plan, cells, classes };
  }

  /** Is there room for so many cells more? */
  affords(classes: number): boolean {
    return this.#top + classes * 4 < this.#most;
  }

  /** A cell of a published plan; `bits` as in `CELL`. Returns its place, 0 where there is no room for it. */
  addCell({ plan, cells, classes }: Published, index: number, key: number, bits: number): number {
    const place = this.#room(16);
    this.words.set([0, 0, 0, bits], place >> 2);
    if (key === 0) this.words[(cells >> 2) + index] = place;
    else {
      const whole = key * classes + index;
      if (!this.#exports.addKeyed(plan, Math.floor(whole / 2 ** 32), whole | 0, place)) return 0;
    }
    return place;
  }

  /** What the scanner counted in a cell, by recorded verdict. */
  countsOf(cell: number): readonly [number, number, number] {
    if (cell === 0) return [0, 0, 0];
    const word = cell >> 2;
    return [this.words[word]! >>> 0, this.words[word + 1]! >>> 0, this.words[word + 2]! >>> 0];
  }

  /** The agents whose flips the scanner counted. */
  *agents(): Generator<{ agent: string; tightened: number; loosened: number }> {
    const end = this.#exports.agentsEnd();
    for (let place: number = at.agentNames; place < end; ) {
      const [tightened, loosened, length] = this.countsOf(place);
      yield { agent: this.ascii(place + 12, length), tightened, loosened };
      place += (length + 15) & ~3;
    }
  }

  /** Automata that the scanner ran for records it counted by itself. */
  get ran(): number {
    return this.#exports.ran.value;
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

  /** Asks the scanner to look for these windows in every content from now on: `plain` in ASCII texts, `wide` in others. */
  watch(plain: readonly (readonly Window[])[], wide: readonly (readonly Window[])[]): void {
    const groups = Math.ceil(plain.length / 8);
    for (const [buckets, place] of [[plain, at.tables] as const, [wide, at.tables + WIDE_TABLES] as const])
      for (let group = 0; group < groups; group++) this.bytes.set(tableOf(buckets.slice(group * 8, group * 8 + 8)), place + group * 96);
    this.#exports.setWindows(at.tables, groups);
  }

  windows(from: number, length: number): number {
    return this.#exports.windows(from, length);
  }

  /** The windows of a text that may hold more than ASCII. */
  windowsOfAny(from: number, length: number): number {
    return this.#exports.windowsOfAny(from, length);
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

  /** A place where the scanner finds an automaton, once it is shown there. */
  announce(): number {
    const place = this.#room(16);
    this.words.fill(0, place >> 2, (place >> 2) + 4);
    return place;
  }

  show(id: number, place: number): void {
    const { tables, transitions } = this.#automata[id]!;
    this.words.set([id, tables, transitions], place >> 2);
  }

  /** Does the automaton match anywhere in the UTF-8 text? */
  matches(id: number, from: number, length: number): boolean {
    const { tables, transitions } = this.#automata[id]!;
    return this.#exports.matches(id, tables, transitions, from, length) !== 0;
  }

  /** One transition that was not known yet, from the state whose row stands at `row`. When the table is full it is begun anew. */
  #step(id: number, row: number, symbol: number): number {
    const { automaton, transitions, most } = this.#automata[id]!;
    const count = automaton.symbols.count;
    const rowOf = (state: number) => (state < 0 ? state : transitions + state * count * 4);
    const to = automaton.step((row - transitions) / count / 4, symbol);
    if (to < most) {
      this.words[(row >> 2) + symbol] = rowOf(to);
      return rowOf(to);
    }
    const described = automaton.describe(to);
    automaton.forget();
    this.words.fill(UNKNOWN, transitions >> 2, (transitions >> 2) + most * count);
    return rowOf(automaton.recall(described));
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
