import type { LogFile } from '../report.ts';
/** One thread's piece of work: a whole log, or the lines between two bytes of a plain one. */
export interface Job {
    /** Index of the file. */
    file: number;
    path: string;
    from?: number;
    to?: number;
}
/** The work on all files that other threads can open too, and how many bytes it is. A packed file is one job. */
export declare function jobsOf(files: readonly LogFile[], part?: number): {
    jobs: Job[];
    bytes: number;
};
/** How many jobs a plain log of so many bytes is, give or take its lines. */
export declare function jobsIn(size: number, part?: number): number;
