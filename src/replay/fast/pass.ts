import type { Engine } from '../../engine/index.ts';
import type { ReplayOptions } from '../options.ts';
import type { LogFile, Opened } from '../report.ts';
import { Rows } from '../shape.ts';
import { Tally } from '../tally.ts';
import { Judge } from './judge.ts';
import { type Machine, unusedMachine } from './machine.ts';
import type { Paths } from './paths.ts';
import { CHUNK, Reader, type Sink } from './reader.ts';

/** One thread's way through its logs, or its parts of logs. */
export class Pass {
  readonly tally: Tally;
  readonly seen = { records: 0, bytes: 0 };
  readonly judge: Judge;
  readonly #machine = unusedMachine();

  constructor(base: Engine, head: Engine, { samples = false, classify }: ReplayOptions) {
    const rows = new Rows(base, head);
    this.tally = new Tally(rows, samples);
    this.judge = new Judge(base, head, rows, this.tally, this.#machine, classify);
  }

  /** Judges a whole log. */
  async whole(log: LogFile, progress: () => void): Promise<void> {
    const file = this.tally.file(log.name);
    const reader = this.#reader(file);
    const opened = log.open?.();
    if (opened !== undefined) {
      try {
        while (reader.take((into) => opened.read(into.subarray(0, CHUNK)))) progress();
      } finally {
        opened.close();
      }
    } else
      for await (const chunk of log.chunks) {
        reader.give(chunk);
        progress();
      }
    const cut = reader.end(log.brokeOff?.() ?? false);
    if (cut !== undefined) this.tally.unreadable(file, { line: cut.line, reason: 'incomplete', offset: cut.offset });
  }

  /** Judges the lines between two bytes of a plain log, as if they were a file of their own. Returns how many they are. */
  part(opened: Opened, name: string, from: number, to: number, progress: () => void): number {
    const reader = this.#reader(this.tally.file(name), from);
    let at = from;
    const read = (into: Uint8Array): number => {
      const length = opened.read(into.subarray(0, Math.min(CHUNK, to - at)), at);
      at += length;
      return length;
    };
    while (at < to && reader.take(read)) progress();
    reader.end(false);
    return reader.line - 1;
  }

  /** Hands all counts to the tally; says which way the records went. */
  end(): Paths {
    this.judge.flush();
    const { paths } = this.judge;
    paths.layout = this.#machine.walked;
    paths.tokens = this.seen.records - paths.exact - this.#machine.walked;
    return paths;
  }

  #reader(file: number, offset = 0): Reader {
    return new Reader(this.#machine, sinkOf(this.#machine, this.judge, file), this.seen, { line: 1, offset });
  }
}

/** Scans lines and judges their rows at once. */
function sinkOf(machine: Machine, judge: Judge, file: number): Sink {
  return {
    scan(from, to, { line }) {
      const { rows, ...scanned } = machine.scan(from, to, judge.most);
      judge.rows(rows, file, line);
      return scanned;
    },
    line: (bytes, about) => judge.line(bytes, about, file),
  };
}
