import type { Crew, Thread, Threads } from '../options.ts';
import type { LogFile } from '../report.ts';
/** Starts so many threads. They keep no process alive before they have their task. */
export declare function crewOf(size: number, start: () => Thread): Crew;
/** Starts the threads that a replay of these logs is going to use, so that they are there once its packs are read. */
export declare function startThreads({ count, start, least, part }: Threads, logs: readonly LogFile[]): Crew | undefined;
