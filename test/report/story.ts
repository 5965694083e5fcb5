import { loadPacks, type SourceFile } from '../../src/pack/index.ts';
import type { LogFile } from '../../src/replay/index.ts';
import { type Change, defaultGates, type Review, review } from '../../src/review.ts';

/** The files of a set of packs by name, as text. */
export type Files = Record<string, string>;

/** A change told with the real review: packs as files, recorded decisions as lines. */
export function story(base: Files, head: Files, records?: readonly object[], more: Partial<Change> = {}): Promise<Review> {
  return review({
    base: loadPacks(sources(base)),
    head: loadPacks(sources(head)),
    ...(records && { log: [logOf(records)] }),
    gates: defaultGates,
    ...more,
  });
}

export function logOf(records: readonly object[], name = 'decisions.ndjson'): LogFile {
  const text = records.map((record) => (typeof record === 'string' ? record : JSON.stringify(record))).join('\n');
  return { name, chunks: [new TextEncoder().encode(`${text}\n`)] };
}

function sources(files: Files): SourceFile[] {
  return Object.entries(files).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
}
