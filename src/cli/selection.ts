import { parseInstant } from '../engine/index.ts';
import type { Selection } from '../replay/index.ts';
import { UsageError } from './world.ts';

export interface SelectionOptions {
  limit?: number;
  sample?: number;
  seed?: number;
  since?: number;
  until?: number;
}

/** Which of the recorded decisions are to be judged; `undefined`: all. */
export function selection({ limit, sample, seed, since, until }: SelectionOptions): Selection | undefined {
  if (seed !== undefined && sample === undefined) throw new UsageError('`--seed` chooses a sample', 'add `--sample`, or leave it out');
  if (limit !== undefined && sample !== undefined)
    throw new UsageError('`--limit` and `--sample` both say how many records are judged', 'leave one of them out');
  if (since !== undefined && until !== undefined && since >= until)
    throw new UsageError('no record is both from `--since` on and before `--until`', 'write the earlier time as `--since`');
  const asked: Selection = {
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(limit !== undefined && { limit }),
    ...(sample !== undefined && { sample: { size: sample, seed: seed ?? 1 } }),
  };
  return Object.keys(asked).length > 0 ? asked : undefined;
}

/** An RFC 3339 instant, or a date, which begins at midnight UTC: milliseconds since 1970. */
export function instant(text: string): number {
  const at = parseInstant(/^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00:00Z` : text);
  if (at === undefined)
    throw new UsageError(`\`${text}\` is no time`, 'write a date (2026-01-31) or an instant with a zone (2026-01-31T18:00:00Z)');
  return at;
}
