import { createHash } from 'node:crypto';
import { RECORDS } from '../fast/machine.ts';
import type { Line } from '../lines.ts';
import { type Block, type Piece, type Section, sections } from './block.ts';
import type { Draft, Kept, Shelf } from './shelf.ts';
import { VERSION } from './version.ts';

/**
 * The file: the pieces of every block one after the other, then the footer (JSON), its SHA-256 (32 bytes), its length (u32) and a mark (12 bytes).
 * What is read of it is checked: the footer by its hash, each piece by its sum.
 */
const NAME = 'columns';
const MARK = 'hindcastcols';
const END = 32 + 4 + MARK.length;
const MOST_FOOTER = 64 * 1024 * 1024;

/** Where a block's lines begin in the log. */
export interface Start {
  line: number;
  offset: number;
}

interface KeptBlock extends Start {
  records: number;
  /** The columns, then the sections. */
  pieces: Piece[];
}

/** What the log holds beside its blocks. */
export interface Rest {
  /** The last line, where no newline ends it. */
  tail?: { about: Omit<Line, 'bytes'>; bytes?: string };
  /** Where a packed file breaks off. */
  cut?: Start;
  /** Unpacked bytes. */
  bytes: number;
}

interface Footer {
  version: string;
  /** The action types, by their numbers in the columns. */
  names: string[];
  blocks: KeptBlock[];
  rest: Rest;
}

/** Writes the columns of a log as they are made. Whatever goes wrong, nothing is kept. */
export class Writer {
  readonly #blocks: KeptBlock[] = [];
  readonly #draft: Draft;
  #good = true;

  private constructor(draft: Draft) {
    this.#draft = draft;
  }

  static on(shelf: Shelf): Writer | undefined {
    const draft = shelf.begin(NAME);
    return draft && new Writer(draft);
  }

  get blocks(): number {
    return this.#blocks.length;
  }

  add(block: Block, start: Start): void {
    const parts = [block.packed(), ...sections.map((section) => block.section(section))];
    for (const { bytes } of parts) for (const one of bytes) this.#good &&= this.#draft.write(one);
    this.#blocks.push({ ...start, records: block.records, pieces: parts.map(({ piece }) => piece) });
  }

  /** Returns the hash of the footer, which names these columns. */
  keep(names: string[], rest: Rest): Uint8Array | undefined {
    const footer: Footer = { version: VERSION, names, blocks: this.#blocks, rest };
    const bytes = Buffer.from(JSON.stringify(footer));
    const hash = createHash('sha256').update(bytes).digest();
    const length = Buffer.alloc(4);
    length.writeUInt32LE(bytes.length);
    this.#good &&= this.#draft.write(Buffer.concat([bytes, hash, length, Buffer.from(MARK)]));
    if (this.#good && this.#draft.keep()) return hash;
    this.#draft.drop();
    return undefined;
  }

  drop(): void {
    this.#draft.drop();
  }
}

/** The kept columns of a log. */
export class Columns {
  readonly blocks: readonly KeptBlock[];
  readonly names: readonly string[];
  readonly rest: Rest;
  readonly hash: Uint8Array;
  readonly #kept: Kept;
  /** Where each block stands. */
  readonly #places: readonly number[];

  private constructor(kept: Kept, { blocks, names, rest }: Footer, hash: Uint8Array, places: readonly number[]) {
    this.#kept = kept;
    this.blocks = blocks;
    this.names = names;
    this.rest = rest;
    this.hash = hash;
    this.#places = places;
  }

  /** `undefined` where nothing is kept, or not what this version wrote. */
  static on(shelf: Shelf): Columns | undefined {
    const kept = shelf.open(NAME);
    if (kept === undefined) return undefined;
    const columns = readFooter(kept);
    if (columns === undefined) {
      kept.close();
      return undefined;
    }
    const { footer, hash, end } = columns;
    const places: number[] = [];
    let at = 0;
    for (const { pieces } of footer.blocks) {
      places.push(at);
      for (const { length } of pieces) at += length;
    }
    if (at === end) return new Columns(kept, footer, hash, places);
    kept.close();
    return undefined;
  }

  /** Loads a block with some of its sections; false when they are not what was kept. */
  load(block: Block, index: number, wanted: ReadonlySet<Section>): boolean {
    const { pieces, records } = this.blocks[index]!;
    let at = this.#places[index]!;
    const [columns, ...texts] = pieces as [Piece, ...Piece[]];
    if (!block.load(this.#kept, at, columns, this.names.length) || block.records !== records) return false;
    at += columns.length;
    return sections.every((section, number) => {
      const piece = texts[number]!;
      const good = !wanted.has(section) || block.loadSection(section, this.#kept, at, piece);
      at += piece.length;
      return good;
    });
  }

  /** Loads a section of the block that was loaded last. */
  loadSection(block: Block, index: number, section: Section): boolean {
    const { pieces } = this.blocks[index]!;
    const number = sections.indexOf(section) + 1;
    const before = pieces.slice(0, number).reduce((all, { length }) => all + length, this.#places[index]!);
    return block.loadSection(section, this.#kept, before, pieces[number]!);
  }

  close(): void {
    this.#kept.close();
  }
}

function readFooter(kept: Kept): { footer: Footer; hash: Uint8Array; end: number } | undefined {
  const tail = Buffer.alloc(END);
  if (kept.size < END || !kept.read(tail, kept.size - END) || tail.toString('latin1', 36) !== MARK) return undefined;
  const length = tail.readUInt32LE(32);
  const end = kept.size - END - length;
  if (end < 0 || length > MOST_FOOTER) return undefined;
  const bytes = Buffer.alloc(length);
  if (!kept.read(bytes, end)) return undefined;
  const hash = createHash('sha256').update(bytes).digest();
  if (!hash.equals(tail.subarray(0, 32))) return undefined;
  const footer = parsed(bytes.toString());
  return footer && { footer, hash, end };
}

function parsed(text: string): Footer | undefined {
  const footer = JSON.parse(text) as Footer;
  if (footer.version !== VERSION) return undefined;
  const whole = ({ records, pieces, line, offset }: KeptBlock) =>
    records > 0 &&
    records <= RECORDS &&
    pieces.length === sections.length + 1 &&
    Number.isSafeInteger(line) &&
    Number.isSafeInteger(offset);
  return footer.blocks.every(whole) ? footer : undefined;
}
