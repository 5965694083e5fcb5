import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import type { Worker } from 'node:worker_threads';
import picocolors from 'picocolors';
import { LARGE, startThread } from './ahead.ts';
import { run } from './run.ts';
import type { World } from './world.ts';

/** More are faster, and each takes some 30 MB. */
const MOST_THREADS = 2;

/** Runs the command line of this process. `entry` is the module that was started, `ahead` a thread of it that waits already. */
export async function start(entry: string, ahead?: Worker): Promise<void> {
  /** A reader that closes the pipe early, such as `head`, is no fault. */
  process.stdout.on('error', (fault: NodeJS.ErrnoException) => process.exit(fault.code === 'EPIPE' ? 0 : 2));
  process.exitCode = await run(process.argv.slice(2), worldOf(entry, ahead), asked());
}

function worldOf(entry: string, ahead?: Worker): World {
  const waiting = ahead ? [ahead] : [];
  const plainly = process.argv.includes('--no-color') || Boolean(process.env.NO_COLOR) || !process.stdout.isTTY;
  return {
    cwd: process.cwd(),
    env: process.env,
    stdin: process.stdin,
    out: (text) => new Promise<void>((resolve, reject) => process.stdout.write(text, (fault) => (fault ? reject(fault) : resolve()))),
    err: (text) => void process.stderr.write(text),
    colors: picocolors.createColors(!plainly),
    terminal: process.stderr.isTTY === true,
    now: Date.now,
    expectScan,
    threads: {
      count: Math.min(MOST_THREADS, availableParallelism()),
      start: () => waiting.pop() ?? startThread(entry),
      least: LARGE,
    },
  };
}

/**
 * Little of what a replay makes outlives a chunk: a nursery that is never made larger holds it, and there is nothing to mark meanwhile. And its work
 * is done in WebAssembly: to optimise the JavaScript around that as early as V8 does takes a tenth of the time of both processors, away from the
 * scanner. Flags of V8 come and go, and one that it does not know is complained of: these counts are those of Node 24 to 26, tenfold.
 */
function expectScan(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--no-incremental-marking');
  if (!/^1[34]\./.test(process.versions.v8)) return;
  setFlagsFromString('--invocation-count-for-maglev=4000');
  setFlagsFromString('--invocation-count-for-maglev-osr=1000');
  setFlagsFromString('--invocation-count-for-turbofan=30000');
  setFlagsFromString('--invocation-count-for-osr=5000');
}

/** Resolves when this process is asked to stop. */
function asked(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
