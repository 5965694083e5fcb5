import type { Engine } from '../../engine/index.ts';
import { Conditions } from '../fast/conditions.ts';
import { Judge } from '../fast/judge.ts';
import { Machine, ROWS } from '../fast/machine.ts';
import { CHUNK, Reader, type Sink } from '../fast/reader.ts';
import { Lines } from '../lines.ts';
import type { ReplayOptions } from '../options.ts';
import { type DecisionRecord, readRecord } from '../record.ts';
import type { LogFile, ReplayReport } from '../report.ts';
import { Rows } from '../shape.ts';
import { Tally } from '../tally.ts';
import { Asker } from './asker.ts';
import { Block, type Section } from './block.ts';
import { Columns, type Rest, type Start, Writer } from './columns.ts';
import { BlockFields } from './fields.ts';
import { Found, type Hits, MOST_HELD, show } from './hits.ts';
import type { Shelf } from './shelf.ts';

/** The same report as the plain replay gives, by way of columns: those that an earlier replay kept, or new ones, kept for the next. */
export async function replayKept(
  files: AsyncIterable<LogFile> | Iterable<LogFile>,
  base: Engine,
  head: Engine,
  options: ReplayOptions,
): Promise<ReplayReport> {
  const run = new Run(base, head, options);
  for await (const log of files) await run.log(log);
  return run.report();
}

/** Columns of a log that is read: what was found of it, and where it is kept. */
interface Making {
  shelf: Shelf | undefined;
  writer: Writer | undefined;
  found: Found;
  start: Start;
  rest: Rest;
}

class Run {
  readonly #base: Engine;
  readonly #head: Engine;
  readonly #options: ReplayOptions;
  readonly #machine = new Machine();
  readonly #block = new Block(this.#machine);
  readonly #tally: Tally;
  readonly #judge: Judge;
  readonly #fields: BlockFields;
  readonly #conditions: Conditions;
  /** The conditions that look at one field alone, by their keys. */
  readonly #keys: readonly string[];
  #asker: Asker | undefined;
  readonly #seen = { records: 0, bytes: 0 };
  readonly #doubts: string[] = [];
  #tornIds = false;

  constructor(base: Engine, head: Engine, options: ReplayOptions) {
    this.#base = base;
    this.#head = head;
    this.#options = options;
    const rows = new Rows(base, head);
    this.#tally = new Tally(rows, options.samples ?? false);
    this.#conditions = new Conditions(base, head, this.#machine, true);
    this.#keys = [...this.#conditions.all].filter(([, { way }]) => way === 'kept').map(([key]) => key);
    this.#fields = new BlockFields(this.#machine, this.#block, this.#whole);
    const kept = { fields: this.#fields, conditions: this.#conditions };
    this.#judge = new Judge(base, head, rows, this.#tally, this.#machine, options.classify, kept);
  }

  async log(log: LogFile): Promise<void> {
    const file = this.#tally.file(log.name);
    const shelf = log.shelf?.();
    if (shelf?.doubt !== undefined) this.#doubts.push(`\`${log.name}\`: ${shelf.doubt}`);
    const columns = shelf && attempt(() => Columns.on(shelf));
    const broken = columns && shelf ? this.#kept(log, file, columns, shelf) : { line: 1, offset: 0 };
    if (broken === undefined) return;
    if (columns) this.#doubts.push(`\`${log.name}\`: what was kept can't be used from line ${broken.line} on; the log itself was read`);
    if (columns) shelf?.forget();
    await this.#read(log, file, broken, broken.line === 1 ? shelf : undefined);
  }

  async report(): Promise<ReplayReport> {
    const { paths } = this.#judge;
    this.#judge.flush();
    paths.layout = this.#machine.walked;
    paths.tokens = this.#seen.records - paths.exact - paths.layout - paths.kept;
    paths.doubts = this.#doubts;
    this.#options.explain?.({ ...paths, looks: this.#judge.looks });
    if (this.#judge.actions) this.#options.actions?.(this.#judge.actions);
    return this.#tally.report();
  }

  /** Are records asked for with all they hold? */
  get #whole(): boolean {
    return this.#options.samples === true || this.#options.classify !== undefined;
  }

  /** Judges the columns that were kept. Returns where the log itself has to be read on from, when they can't be trusted. */
  #kept(log: LogFile, file: number, columns: Columns, shelf: Shelf): Start | undefined {
    try {
      const numbers = columns.names.map((name) => this.#machine.numberOf(name));
      if (numbers.includes(-1)) return { line: 1, offset: 0 };
      this.#block.name(numbers);
      const found = new Found(this.#keys);
      const unknown = found.load(shelf, columns.hash, columns.blocks.length);
      this.#tornIds = false;
      const late = !this.#whole && log.open !== undefined && canOpen(log);
      const wanted = this.#wanted(unknown, late);
      for (const [index, { line, offset, records }] of columns.blocks.entries()) {
        if (!attempt(() => columns.load(this.#block, index, wanted))) return { line, offset };
        const bring = () => attempt(() => columns.loadSection(this.#block, index, 'id')) || this.#torn(log.name, line);
        this.#fields.bringIds = late ? bring : undefined;
        this.#fields.recordInLog = (number) => recordIn(log, { line, offset }, number);
        const exact = this.#judge.paths.exact;
        this.#judgeBlock(file, line, this.#hits(found, index, unknown, false));
        this.#judge.paths.kept += records - (this.#judge.paths.exact - exact);
        this.#seen.records += records;
        this.#seen.bytes += (columns.blocks[index + 1]?.offset ?? columns.rest.bytes) - offset;
        this.#options.progress?.({ file: log.name, ...this.#seen });
      }
      if (this.#tornIds) shelf.forget();
      else found.keep(shelf, columns.hash, columns.blocks.length, unknown);
      if (columns.rest.tail) this.#seen.records++;
      this.#end(file, columns.rest);
      return undefined;
    } finally {
      this.#fields.bringIds = undefined;
      columns.close();
      this.#block.clear();
    }
  }

  /** Ids of a block that can't be used: its records are read in the log. */
  #torn(name: string, line: number): false {
    if (!this.#tornIds)
      this.#doubts.push(`\`${name}\`: the ids that were kept can't be used from line ${line} on; they were read in the log`);
    this.#tornIds = true;
    return false;
  }

  /** The sections that some record may be asked for. The ids may come `late`: few records are ever asked for theirs. */
  #wanted(unknown: readonly number[], late: boolean): ReadonlySet<Section> {
    const wanted = new Set<Section>(late ? ['agent', 'line'] : ['agent', 'line', 'id']);
    for (const condition of unknown) wanted.add(JSON.parse(this.#keys[condition]!)[0] === 'metadata' ? 'metadata' : 'content');
    if (this.#conditions.remembers) wanted.add('chain');
    if (this.#whole) for (const section of ['chain', 'content', 'metadata'] as const) wanted.add(section);
    return wanted;
  }

  /** Reads the log from a place on, and keeps its columns where there is a shelf. */
  async #read(log: LogFile, file: number, from: Start, shelf: Shelf | undefined): Promise<void> {
    const writer = shelf && Writer.on(shelf);
    const making: Making = { shelf, writer, found: new Found(this.#keys), start: from, rest: { bytes: 0 } };
    this.#ask();
    this.#block.name(Array.from({ length: 8192 }, (_, number) => number));
    const before = this.#seen.bytes;
    const reader = new Reader(this.#machine, this.#sink(making, file), this.#seen, from);
    try {
      await this.#feed(log, reader, from.offset);
      const cut = reader.end(log.brokeOff?.() ?? false);
      this.#close(making, file);
      if (cut !== undefined) making.rest.cut = cut;
      making.rest.bytes = this.#seen.bytes - before;
      this.#end(file, making.rest);
    } catch (error) {
      writer?.drop();
      throw error;
    }
    this.#keep(making);
  }

  async #feed(log: LogFile, reader: Reader, skipped: number): Promise<void> {
    const opened = log.open?.();
    if (opened === undefined) {
      let left = skipped;
      for await (const chunk of log.chunks) {
        reader.give(chunk.subarray(Math.min(left, chunk.length)));
        left -= Math.min(left, chunk.length);
        this.#options.progress?.({ file: log.name, ...this.#seen });
      }
      return;
    }
    try {
      let at = skipped;
      const read = (into: Uint8Array): number => {
        const length = opened.read(into.subarray(0, CHUNK), skipped === 0 ? undefined : at);
        at += length;
        return length;
      };
      while (reader.take(read)) this.#options.progress?.({ file: log.name, ...this.#seen });
    } finally {
      opened.close();
    }
  }

  #sink(making: Making, file: number): Sink {
    const begin = (start: Start) => {
      if (this.#block.records === 0) making.start = start;
    };
    return {
      scan: (from, to, at) => {
        begin(at);
        const scanned = this.#block.gather(from, to, at.line - making.start.line);
        if (this.#block.full) this.#close(making, file);
        return scanned;
      },
      line: (bytes, about) => {
        if (!about.ended) {
          making.rest.tail = { about, ...(bytes && { bytes: Buffer.from(bytes).toString('base64') }) };
          return;
        }
        begin({ line: about.number, offset: about.offset });
        this.#block.keepLong(about.length, about.number - making.start.line);
        if (this.#block.full) this.#close(making, file);
      },
    };
  }

  /** Judges the block that was gathered, and keeps it. */
  #close(making: Making, file: number): void {
    if (this.#block.records === 0) return;
    const { writer, found, start } = making;
    const index = writer?.blocks ?? 0;
    const all = this.#keys.map((_, condition) => condition);
    writer?.add(this.#block, start);
    this.#judgeBlock(file, start.line, this.#hits(found, index, all, true));
    this.#block.clear();
  }

  #judgeBlock(file: number, line: number, hits: readonly Hits[]): void {
    const { buckets } = this.#block;
    buckets.fill(0);
    for (const [condition, one] of hits.entries())
      show(this.#conditions.all.get(this.#keys[condition]!)!, one, this.#machine.bytes, buckets);
    for (let from = 0; from < this.#block.records; ) {
      const { rows, next } = this.#block.rows(from, ROWS);
      this.#judge.rows(rows, file, line);
      from = next;
    }
  }

  /** On which records each condition holds; the unknown ones are asked. */
  #hits(found: Found, block: number, unknown: readonly number[], watched: boolean): Hits[] {
    const asked =
      unknown.length === 0
        ? []
        : this.#ask().ask(
            unknown.map((condition) => this.#keys[condition]!),
            watched,
          );
    const hits = this.#keys.map((_, condition) => asked[unknown.indexOf(condition)] ?? found.of(condition, block)!);
    if (found.held < MOST_HELD) for (const [place, condition] of unknown.entries()) found.add(condition, block, asked[place]!);
    return hits;
  }

  #ask(): Asker {
    this.#asker ??= new Asker(this.#base, this.#head, this.#machine, this.#block, this.#fields, this.#judge.paths);
    return this.#asker;
  }

  #end(file: number, { tail, cut }: Rest): void {
    if (tail) this.#judge.line(tail.bytes === undefined ? undefined : Buffer.from(tail.bytes, 'base64'), tail.about, file);
    if (cut) this.#tally.unreadable(file, { line: cut.line, reason: 'incomplete', offset: cut.offset });
  }

  #keep({ shelf, writer, found, rest }: Making): void {
    if (shelf === undefined || writer === undefined) return;
    const names = Array.from({ length: this.#machine.actions }, (_, number) => this.#machine.actionName(number));
    const hash = writer.keep(names, rest);
    if (hash === undefined) this.#doubts.push('the columns could not be kept');
    else
      found.keep(
        shelf,
        hash,
        writer.blocks,
        this.#keys.map((_, condition) => condition),
      );
  }
}

/** Can its bytes be read from any place on? */
function canOpen(log: LogFile): boolean {
  const opened = log.open?.();
  opened?.close();
  return opened !== undefined;
}

/** A record of a log that can be opened, by the number of its line, read from the start of its block on. */
function recordIn(log: LogFile, { line, offset }: Start, number: number): DecisionRecord {
  const opened = log.open!()!;
  try {
    const lines = new Lines();
    const chunk = new Uint8Array(CHUNK);
    for (let at = offset, length = opened.read(chunk, at); length > 0; length = opened.read(chunk, at)) {
      at += length;
      for (const one of lines.push(chunk.subarray(0, length))) {
        if (one.number + line - 1 !== number) continue;
        const reading = readRecord(one);
        if (reading.ok) return reading.record;
      }
    }
    throw new Error(`line ${number}: the log holds another record than was kept`);
  } finally {
    opened.close();
  }
}

/** What can't be read is not there. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
