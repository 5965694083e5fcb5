/** Whole processes, timed in alternating rounds, printed as ratios. */
import { spawnSync } from 'node:child_process';
import type { Answer } from './rows.ts';

/** One thing that is run. */
export interface Row {
  name: string;
  /** Arguments of `node`. */
  run: string[];
  records: number;
  /** Takes the time of the decisions alone, where the row tells it. */
  inner?: boolean;
  /** Its counts are held against those of the row of this name. */
  same?: Row;
}

export interface Took extends Row {
  /** Median, in seconds. */
  seconds: number;
  answer: Answer;
}

export const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;

/** Runs all rows in turn, so often; throws where two count otherwise. */
export function measure(rows: readonly Row[], rounds: number): Took[] {
  const times = rows.map((): number[] => []);
  const answers: string[] = [];
  for (let round = 0; round < rounds; round++)
    for (const [index, row] of rows.entries()) {
      const { seconds, stdout } = time(row);
      const { inner } = row.inner ? (JSON.parse(stdout) as Answer) : {};
      times[index]!.push(inner ?? seconds);
      answers[index] = stdout;
    }
  const took = rows.map((row, index) => ({ ...row, seconds: median(times[index]!), answer: JSON.parse(answers[index]!) as Answer }));
  for (const { name, same, answer } of took) {
    const other = took.find((one) => one.run === same?.run);
    if (other && counts(answer) !== counts(other.answer))
      throw new Error(`${name} counts otherwise than ${other.name}:\n${counts(answer)}\n${counts(other.answer)}`);
  }
  return took;
}

/**
 * Most memory that a row ever has, in MB: one more run, not timed. Told by `/proc`, since what the platform gives (`maxRSS`) begins with that of the
 * process which started it, on Linux.
 */
export function peakOf(row: Row): number {
  const hook = `import { readFileSync } from 'node:fs';
    process.on('exit', () => process.stderr.write('peak ' + /VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]));`;
  const said = `data:text/javascript,${encodeURIComponent(hook)}`;
  const { stderr } = spawnSync('node', ['--import', said, ...row.run], { encoding: 'utf8', maxBuffer: 1e9 });
  const peaks = [...stderr.matchAll(/peak (\d+)/g)].map(([, kib]) => Number(kib));
  return Math.round(Math.max(...peaks) / 1024);
}

function time({ name, run }: Row): { seconds: number; stdout: string } {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync('node', run, { encoding: 'utf8', maxBuffer: 1e9 });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${name}: ${stderr}`);
  return { seconds, stdout };
}

function counts({ total, classes, flips }: Answer): string {
  return JSON.stringify({ total, classes, flips });
}

export function print(title: string, head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  console.log(`\n${title}\n\n| ${head.join(' | ')} |\n| --- |${' --: |'.repeat(head.length - 1)}`);
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
}

/** A ratio beside its target, and whether it is met. */
export function against(ratio: number, target: number, atMost = false): string {
  const met = atMost ? ratio <= target : ratio >= target;
  return `${ratio.toFixed(2)} (${atMost ? 'at most' : 'at least'} ${target}: ${met ? 'met' : 'not met'})`;
}
