import { statSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

/** So many bytes of decisions are worth a second thread: at half of it, it costs a third more work and gains nothing. */
export const LARGE = 400 * 1024 * 1024;
/** Little of what a thread makes outlives a chunk: a small nursery keeps it small. */
const resourceLimits = { maxYoungGenerationSizeMb: 4 };

/** Starts a thread that waits for a part of a replay. `entry` is the module that this process was started with. */
export function startThread(entry: string): Worker {
  return new Worker(new URL(entry), { resourceLimits });
}

/** With these, records are judged in one thread, or elsewhere, or in as many threads as they say. */
const otherwise = ['--workers', '--since', '--until', '--limit', '--sample', '--cache', '--sql', '--engine'];

/** The thread that a replay of a large log is going to ask for; it is there by the time the rest of the program is. */
export function threadAhead([command, ...args]: readonly string[], entry: string): Worker | undefined {
  if (command !== 'replay' || args.some((arg) => otherwise.includes(arg.split('=', 1)[0]!)) || !args.some(isLarge)) return undefined;
  const worker = startThread(entry);
  worker.unref();
  // One that fails before it is asked is done without.
  worker.on('error', () => {});
  return worker;
}

function isLarge(path: string): boolean {
  try {
    return statSync(path).size >= LARGE;
  } catch {
    return false;
  }
}
