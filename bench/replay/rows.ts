/** What the peers answer: how many records of each (recorded, before, after), and how long the decisions alone took where that can be told. */
import { readFileSync } from 'node:fs';
import type { Policy, PolicyPack } from '../../src/pack/index.ts';
import { type QueryRow, reportOf } from '../../src/replay/index.ts';

export interface Answer {
  total: number;
  classes: object;
  flips: object;
  /** Seconds that the decisions took, start and reading left out. */
  inner?: number;
}

export type Verdict = QueryRow['recorded'];

export interface Recorded {
  action_type: string;
  action_content: string;
  trust_score: number;
  chain_step: number;
  created_at: string;
  decision: Verdict;
}

/** Prints counts the way the report has them. */
export function answer(counts: ReadonlyMap<string, number>, inner?: number): void {
  const rows = [...counts].map(([key, records]) => {
    const [recorded, before, after] = key.split(' ') as [Verdict, Verdict, Verdict];
    return { recorded, before, after, records };
  });
  process.stdout.write(JSON.stringify({ ...reportOf(rows), ...(inner !== undefined && { inner }) }));
}

/** Asks `judge` for both verdicts of every record and counts them; the time is that of the asking alone. */
export function countEach(records: readonly Recorded[], judge: (record: Recorded, side: 0 | 1) => Verdict): void {
  const counts = new Map<string, number>();
  const started = performance.now();
  for (const record of records) {
    const key = `${record.decision} ${judge(record, 0)} ${judge(record, 1)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  answer(counts, (performance.now() - started) / 1000);
}

export function recordsOf(log: string): Recorded[] {
  return readFileSync(log, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Recorded);
}

export function policiesOf(pack: string): Policy[] {
  return (JSON.parse(readFileSync(pack, 'utf8')) as PolicyPack).policies;
}

export function matcherOf(globs: readonly string[] | undefined): (action: string) => boolean {
  if (!globs?.length) return () => true;
  const all = globs.map(patternOf).map((source) => new RegExp(source));
  return (action) => all.some((one) => one.test(action));
}

/** A glob of the workload, whose only wildcard is `*`, as a regular expression. */
export function patternOf(glob: string): string {
  return `^${glob.replace(/[.+^${}()|[\]\\?]/g, '\\$&').replaceAll('*', '.*')}$`;
}

/** A pattern as JavaScript writes it: flags in front, as RE2 has them, become flags. */
export function regexOf(pattern: string): RegExp {
  return pattern.startsWith('(?i)') ? new RegExp(pattern.slice(4), 'i') : new RegExp(pattern);
}

/** Monday is 1, Sunday 7. */
export function weekday(at: Date): number {
  return at.getUTCDay() || 7;
}

export const rank: Record<Verdict, number> = { allow: 0, escalate: 1, block: 2 };
