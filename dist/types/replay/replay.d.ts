import { type Engine, type Request } from '../engine/index.ts';
import { type Paths } from './fast/paths.ts';
import type { LogFile, ReplayReport } from './report.ts';
import { type Selection } from './select/selection.ts';
import { type Shape } from './shape.ts';
import { type Threads } from './threads/threads.ts';
export interface Progress {
    file: string;
    /** Records judged so far, over all files. */
    records: number;
    /** Unpacked bytes read so far, over all files. */
    bytes: number;
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
/**
 * Judges every recorded decision under both engines, in file order, in bounded memory. Never throws for what a line holds; passes on what a
 * file's chunks throw.
 */
export declare function replay(files: AsyncIterable<LogFile> | Iterable<LogFile>, base: Engine, head: Engine, options?: ReplayOptions): Promise<ReplayReport>;
/** The same, record by record through the engine and nothing else: what `replay` is held against. */
export declare function replayPlain(files: AsyncIterable<LogFile> | Iterable<LogFile>, base: Engine, head: Engine, options?: ReplayOptions): Promise<ReplayReport>;
