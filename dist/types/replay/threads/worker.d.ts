import { type compile, type Program } from '../../engine/index.ts';
import { Pass } from '../fast/pass.ts';
import type { Paths } from '../fast/paths.ts';
import type { Gathered } from '../gathered.ts';
import type { LogFile } from '../report.ts';
import type { Job } from './jobs.ts';
/** What a thread is told. */
export interface Task {
    base: Packs;
    head: Packs;
    /** What the patterns of both were compiled to. */
    programs: ReadonlyMap<string, Program | undefined>;
    samples: boolean;
    jobs: readonly Job[];
    /** Shared: the next job, then records and KiB so far. */
    state: Int32Array;
}
/** What it answers. Files of its places are jobs in the order it took them: `took` are their numbers, `lines` how many lines each has. */
export interface Found {
    gathered: Gathered;
    paths: Paths;
    actions: ReadonlySet<string> | undefined;
    took: number[];
    lines: number[];
}
interface Seen {
    records: number;
    bytes: number;
}
type Packs = Parameters<typeof compile>[0];
/** Waits for a part of a replay and does it. `open` is how the door opens a log. The scanner comes first, to be set up while packs are still read. */
export declare function serveReplay(open: (path: string) => LogFile): Promise<void>;
/** Jobs that no thread has taken yet. */
export declare function claims(jobs: readonly Job[], state: Int32Array): Generator<[number, Job]>;
/** Adds what one thread has seen to what all have seen. */
export declare function tellOf(state: Int32Array): (seen: Seen) => Seen;
/** Does job after job. */
export declare function work(pass: Pass, jobs: Iterable<readonly [number, Job]>, open: (path: string, file: number) => LogFile, progress: (file: number) => void): Promise<Found>;
export {};
