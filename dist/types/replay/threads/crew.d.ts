import type { Crew, Threads } from '../options.ts';
import type { LogFile } from '../report.ts';
/** Fewer bytes are not worth another thread. */
export declare const LEAST: number;
/** Starts so many threads. They keep no process alive before they have their task. */
export declare function crewOf(entry: URL | string, size: number): Crew;
/** Starts the threads that a replay of these logs is going to use, so that they are there once its packs are read; `stop` them when it is done. */
export declare function startThreads(threads: Threads, logs: readonly LogFile[]): Crew | undefined;
