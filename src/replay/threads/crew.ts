import { Worker } from 'node:worker_threads';
import { moduleOf, scans } from '../fast/module.ts';
import type { Crew, Threads } from '../options.ts';
import type { LogFile } from '../report.ts';

/** Fewer bytes are not worth another thread. */
export const LEAST = 100 * 1024 * 1024;
/** Little of what a thread makes outlives a chunk: a small nursery keeps it small. */
const resourceLimits = { maxYoungGenerationSizeMb: 4 };

/** Starts so many threads. They keep no process alive before they have their task. */
export function crewOf(entry: URL | string, size: number): Crew {
  const workers = Array.from({ length: size }, () => new Worker(entry, { workerData: moduleOf(), resourceLimits }));
  const answers = workers.map(answerOf);
  for (const worker of workers) worker.unref();
  return {
    ask(task) {
      for (const worker of workers) {
        worker.ref();
        worker.postMessage(task);
      }
      return answers;
    },
    async stop() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** Starts the threads that a replay of these logs is going to use, so that they are there once its packs are read; `stop` them when it is done. */
export function startThreads(threads: Threads, logs: readonly LogFile[]): Crew | undefined {
  const bytes = logs.reduce((sum, { size = 0 }) => sum + size, 0);
  const worth = threads.count > 1 && bytes > 0 && bytes >= (threads.least ?? LEAST) && logs.every(({ path }) => path !== undefined);
  return worth && scans() ? crewOf(threads.entry, threads.count - 1) : undefined;
}

function answerOf(worker: Worker): Promise<unknown> {
  return new Promise((resolve) => {
    worker.once('message', resolve);
    worker.once('error', () => resolve(undefined));
    worker.once('exit', () => resolve(undefined));
  });
}
