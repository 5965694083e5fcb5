import type { Request } from '../engine/index.ts';
import type { Paths } from './fast/paths.ts';
import type { Selection } from './select/selection.ts';
import type { Shape } from './shape.ts';
export interface Progress {
    file: string;
    /** Records judged so far, over all files. */
    records: number;
    /** Unpacked bytes read so far, over all files. */
    bytes: number;
}
/** Threads that are there and wait for their task. */
export interface Crew {
    /** What each of them answers; nothing where it failed. */
    ask(task: unknown): readonly Promise<unknown>[];
    stop(): Promise<void>;
}
/** What a replay uses of a `Worker` of the platform, whose own declarations those of this package do without. */
export interface Thread {
    threadId: number;
    postMessage(told: unknown): void;
    once(event: 'message' | 'error' | 'exit', heard: (value: unknown) => void): unknown;
    ref(): void;
    unref(): void;
    terminate(): Promise<unknown>;
}
/** Threads to judge with. */
export interface Threads {
    /** In all, the one that asks included. */
    count: number;
    /** Starts a thread that calls `serveReplay`. */
    start(): Thread;
    /** Fewer bytes than this are not worth another thread, more where there are thousands of policies. */
    least: number;
    /** Bytes of a plain log that are one job. */
    part?: number;
    /** The others, where they were started already. */
    crew?: Crew;
}
export interface ReplayOptions {
    /** Judge only some of the records. The report is that of a log which holds these alone, at their places. */
    select?: Selection;
    /** Judge columns instead of lines: those that an earlier replay kept, where a log has a shelf, or new ones, to be kept there. */
    columns?: boolean;
    /** Show redacted content with the samples. Off: ids and policies only. */
    samples?: boolean;
    /** Called, in file order, with each record whose verdict changes, and the shape of the change. */
    classify?: (request: Request, shape: Shape) => void;
    /** Called at the end with the action types of the readable records, unless there were too many to remember. */
    actions?: (seen: ReadonlySet<string>) => void;
    /** Judge in several threads where that pays and nothing depends on the order. The report is the same, byte for byte. */
    threads?: Threads;
    /** Called after every chunk. */
    progress?: (progress: Progress) => void;
    /** Called at the end: how many records took which path. */
    explain?: (paths: Paths) => void;
}
