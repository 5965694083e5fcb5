import { type Machine, RECORDS } from '../fast/machine.ts';
import type { ColumnExports } from '../fast/module.ts';
import type { Kept } from './shelf.ts';

/** The sections of texts, in the order in which they are kept. */
export const sections = ['agent', 'chain', 'id', 'content', 'metadata', 'line'] as const;
export type Section = (typeof sections)[number];
const numberOf = (section: Section) => sections.indexOf(section);
/** The longest columns that can be: every field in its widest form. */
const PACKED = 24 + RECORDS * 31;

/** Where something stands in what was kept. */
export interface Piece {
  length: number;
  /** By `sum`, as hexadecimal digits. */
  sum: string;
}

/** A block of records in the machine's memory: gathered from lines, or loaded from what was kept. */
export class Block {
  readonly #machine: Machine;
  readonly #columns: ColumnExports;
  readonly #packed: number;

  constructor(machine: Machine) {
    this.#machine = machine;
    this.#columns = machine.columns;
    this.#packed = machine.reserve(PACKED);
    this.#columns.place(machine.reserve(this.#columns.place(0)));
    this.#columns.clear();
  }

  get records(): number {
    return this.#columns.records.value;
  }

  get full(): boolean {
    return this.#columns.full() !== 0;
  }

  clear(): void {
    this.#columns.clear();
  }

  /** Takes lines of the input until the block is full. `before`: lines between the block's first and these. */
  gather(from: number, to: number, before: number): { next: number; lines: number; records: number } {
    const { columns } = this.#machine;
    const records = columns.gather(from, to, before);
    return { next: columns.next.value, lines: columns.line.value, records };
  }

  /** Takes note of a line that is too long to be kept. */
  keepLong(length: number, before: number): void {
    this.#columns.keepLong(length, before);
  }

  /** Makes rows of the records from number `from` on; `next` is where it stopped. */
  rows(from: number, most: number): { rows: number; next: number } {
    const rows = this.#columns.rowsFrom(from, most);
    return { rows, next: this.#columns.line.value };
  }

  /** For each record, a word of buckets. */
  get buckets(): Uint32Array {
    return new Uint32Array(this.#machine.bytes.buffer, this.#columns.bucketsAt.value, this.records);
  }

  /** Looks for windows in every plain content; the buckets say which are in it, all of them where it is not plain. */
  watch(): void {
    this.#columns.watchContents();
  }

  flags(record: number): number {
    return this.#columns.flagsOf(record);
  }

  /** Where the text of a record stands, strings with their quotes; nowhere it has no length. */
  text(section: Section, record: number): { from: number; length: number } {
    const number = numberOf(section);
    const word = (this.#columns.startsOf(number) >> 2) + record;
    const { words } = this.#machine;
    return { from: this.#columns.textsOf(number) + words[word]!, length: words[word + 1]! - words[word]! };
  }

  /** The columns, as they are kept. Valid until the next call. */
  packed(): { bytes: Uint8Array[]; piece: Piece } {
    const length = this.#columns.pack(this.#packed);
    return this.#piece([[this.#packed, length]]);
  }

  /** A section, as it is kept. Valid until the block is cleared. */
  section(section: Section): { bytes: Uint8Array[]; piece: Piece } {
    const number = numberOf(section);
    const length = this.#columns.topOf(number);
    if (length === 0) return { bytes: [], piece: { length: 0, sum: '0' } };
    return this.#piece([
      [this.#columns.startsOf(number), (this.#countOf(section) + 1) * 4],
      [this.#columns.textsOf(number), length],
    ]);
  }

  /** Loads kept columns; false when they are not what was kept, or name more than `names` action types. */
  load(kept: Kept, at: number, { length, sum }: Piece, names: number): boolean {
    if (length > PACKED || !kept.read(this.#bytes(this.#packed, length), at)) return false;
    if (this.#sum([[this.#packed, length]]) !== sum || this.#columns.unpack(this.#packed, length) === 0) return false;
    for (const section of sections) this.#columns.leaveOut(numberOf(section));
    return this.#columns.sound(names) !== 0;
  }

  /** Loads a kept section of the block that was loaded last; false when it is not what was kept. */
  loadSection(section: Section, kept: Kept, at: number, { length, sum }: Piece): boolean {
    if (length === 0) return true;
    const number = numberOf(section);
    const starts = (this.#countOf(section) + 1) * 4;
    const texts = length - starts;
    if (texts < 0 || texts > this.#columns.textsOf(1) - this.#columns.textsOf(0)) return false;
    const places: [number, number][] = [
      [this.#columns.startsOf(number), starts],
      [this.#columns.textsOf(number), texts],
    ];
    if (!kept.read(this.#bytes(...places[0]!), at) || !kept.read(this.#bytes(...places[1]!), at + starts)) return false;
    this.#columns.setTopOf(number, texts);
    return this.#sum(places) === sum && this.#columns.soundSection(number, this.#countOf(section), texts) !== 0;
  }

  /** Says what the scanner calls the action types that the columns know by their numbers. */
  name(numbers: readonly number[]): void {
    this.#machine.words.set(numbers, this.#columns.actionNumbers() >> 2);
  }

  #countOf(section: Section): number {
    return section === 'agent' ? this.#columns.agents.value : this.records;
  }

  #piece(places: readonly [number, number][]): { bytes: Uint8Array[]; piece: Piece } {
    const length = places.reduce((all, [, one]) => all + one, 0);
    return { bytes: places.map(([from, one]) => this.#bytes(from, one)), piece: { length, sum: this.#sum(places) } };
  }

  #bytes(from: number, length: number): Uint8Array {
    return this.#machine.bytes.subarray(from, from + length);
  }

  #sum(places: readonly [number, number][]): string {
    const sum = places.reduce((seed, [from, length]) => this.#columns.sum(seed, from, length), 0n);
    return BigInt.asUintN(64, sum).toString(16);
  }
}
