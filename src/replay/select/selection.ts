import type { Engine } from '../../engine/index.ts';
import { remembering } from '../fast/conditions.ts';
import type { LogFile, ReplayReport, Selected } from '../report.ts';
import { limited } from './limit.ts';
import { newestFirst, spansOf } from './names.ts';
import { Sieve } from './range.ts';
import { Sampler } from './sample.ts';

/** Which records of a log are judged. The range comes first, then the limit or the sample. */
export interface Selection {
  /** Instants in milliseconds since 1970: from `since` on, and before `until`. */
  since?: number;
  until?: number;
  /** At most so many records, the first that are read. */
  limit?: number;
  /** So many records, each as likely as any other: the same ones for the same seed, however the log is cut into files, packed or read. */
  sample?: { size: number; seed: number };
}

type Files = AsyncIterable<LogFile> | Iterable<LogFile>;
const KEPT = 100;

/** A log without the records that are not selected. Lines keep their numbers, and what is left is read as fast as before. */
export class Chosen {
  readonly files: AsyncIterable<LogFile>;
  readonly #selection: Selection;
  readonly #sieve: Sieve | undefined;
  readonly #sampler: Sampler | undefined;
  readonly #skipped: string[] = [];
  #turned = false;

  constructor(files: Files, selection: Selection, engines: readonly Engine[]) {
    const { since, until, limit, sample } = selection;
    this.#selection = selection;
    if (since !== undefined || until !== undefined) this.#sieve = new Sieve(since, until);
    if (sample !== undefined) this.#sampler = new Sampler(sample.size, sample.seed);
    const inRange = this.#inRange(files, remembering(...engines));
    this.files = this.#sampler?.files(inRange) ?? (limit === undefined ? inRange : limited(inRange, limit));
  }

  /** The report, with what was selected. */
  of(report: ReplayReport): ReplayReport {
    const unreadable = this.#sampler ? report.unreadable.map((fault) => this.#sampler!.placed(fault)) : report.unreadable;
    return { ...report, unreadable, selection: this.#selected() };
  }

  #selected(): Selected {
    const { since, until, limit, sample } = this.#selection;
    return {
      ...(since !== undefined && { since: new Date(since).toISOString() }),
      ...(until !== undefined && { until: new Date(until).toISOString() }),
      ...(this.#sieve && {
        outside: this.#sieve.left.outside,
        undated: this.#sieve.left.undated,
        skipped: { files: this.#skipped.length, first: this.#skipped.slice(0, KEPT) },
      }),
      ...(limit !== undefined && { limit }),
      ...(this.#turned && { order: 'newest file first' as const }),
      ...(sample && { sample: { size: sample.size, of: this.#sampler!.seen, seed: sample.seed } }),
    };
  }

  async *#inRange(given: Files, remembers: boolean): AsyncGenerator<LogFile> {
    const { since = Number.NEGATIVE_INFINITY, until = Number.POSITIVE_INFINITY, limit } = this.#selection;
    let files = given;
    if (Array.isArray(given)) {
      const spans = this.#sieve && spansOf(given.map(({ name }) => name));
      const kept = given.filter((file, index) => {
        const span = spans?.[index];
        const within = span === undefined || (span.from < until && span.to > since);
        if (!within) this.#skipped.push(file.name);
        return within;
      });
      const turned = limit !== undefined && !remembers ? newestFirst(kept) : undefined;
      this.#turned = turned !== undefined;
      files = turned ?? kept;
    }
    for await (const file of files) yield this.#sieve?.of(file) ?? file;
  }
}
