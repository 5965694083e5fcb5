import type { Engine } from '../../engine/index.ts';
import type { ReplayOptions } from '../replay.ts';
import type { LogFile, ReplayReport } from '../report.ts';
import { Tally } from '../tally.ts';
import { type Job } from './jobs.ts';
import { type Found } from './worker.ts';
/** Threads to judge with. */
export interface Threads {
    /** In all, the one that asks included. */
    count: number;
    /** A module that calls `serveReplay` when it is started as a worker: the door itself. */
    entry: URL | string;
    /** Fewer bytes than this are not worth another thread. */
    least?: number;
    /** Bytes of a plain log that are one job. */
    part?: number;
}
/** The report of a replay in several threads; or why one thread has to do it. */
export declare function replayInThreads(files: AsyncIterable<LogFile> | Iterable<LogFile>, base: Engine, head: Engine, options: ReplayOptions & {
    threads: Threads;
}): Promise<ReplayReport | string>;
/** Puts together what the threads found. */
export declare function gather(found: readonly Found[], jobs: readonly Job[], logs: readonly Pick<LogFile, 'name'>[], tally: Tally, options: Pick<ReplayOptions, 'explain' | 'actions'>): void;
