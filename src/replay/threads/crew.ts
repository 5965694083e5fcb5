import { moduleOf, scans } from '../fast/module.ts';
import type { Crew, Thread, Threads } from '../options.ts';
import type { LogFile } from '../report.ts';
import { jobsIn } from './jobs.ts';

/** Starts so many threads. They keep no process alive before they have their task. */
export function crewOf(size: number, start: () => Thread): Crew {
  const workers = Array.from({ length: size }, start);
  const answers = workers.map(answerOf);
  for (const worker of workers) {
    worker.unref();
    // What one thread finds worth optimising of the scanner is optimised for all.
    worker.postMessage(moduleOf());
  }
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

/** Starts the threads that a replay of these logs is going to use, so that they are there once its packs are read. */
export function startThreads({ count, start, least, part }: Threads, logs: readonly LogFile[]): Crew | undefined {
  const bytes = logs.reduce((sum, { size = 0 }) => sum + size, 0);
  const jobs = logs.reduce((sum, { size = 0 }) => sum + jobsIn(size, part), 0);
  const size = Math.min(count, jobs) - 1;
  const worth = size > 0 && bytes >= least && logs.every(({ path }) => path !== undefined);
  return worth && scans() ? crewOf(size, start) : undefined;
}

function answerOf(worker: Thread): Promise<unknown> {
  return new Promise((resolve) => {
    // It ended already: what it would say of that was said.
    if (worker.threadId < 0) resolve(undefined);
    worker.once('message', resolve);
    worker.once('error', () => resolve(undefined));
    worker.once('exit', () => resolve(undefined));
  });
}
