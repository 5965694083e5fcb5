import { type Engine, type Request } from '../engine/index.ts';
import type { Paths } from './fast/judge.ts';
import type { LogFile, ReplayReport } from './report.ts';
import { type Shape } from './shape.ts';
export interface Progress {
    file: string;
    /** Records judged so far, over all files. */
    records: number;
    /** Unpacked bytes read so far, over all files. */
    bytes: number;
}
export interface ReplayOptions {
    /** Show redacted content with the samples. Off: ids and policies only. */
    samples?: boolean;
    /** Called, in file order, with each record whose verdict changes, and the shape of the change. */
    classify?: (request: Request, shape: Shape) => void;
    /** Called at the end with the action types of the readable records, unless there were too many to remember. */
    actions?: (seen: ReadonlySet<string>) => void;
    /** Called after every chunk. */
    progress?: (progress: Progress) => void;
    /** Called at the end: how many records took which path. */
    explain?: (paths: Paths) => void;
}
/**
 * Judges every recorded decision under both engines, in file order, in bounded memory. Never throws for what a line holds; passes on what a
 * file's chunks throw.
 */
export declare function replay(files: AsyncIterable<LogFile> | Iterable<LogFile>, base: Engine, head: Engine, options?: ReplayOptions): Promise<ReplayReport>;
/** The same, record by record through the engine and nothing else: what `replay` is held against. */
export declare function replayPlain(files: AsyncIterable<LogFile> | Iterable<LogFile>, base: Engine, head: Engine, options?: ReplayOptions): Promise<ReplayReport>;
