import type { Engine } from '../../engine/index.ts';
import type { LogFile, ReplayReport } from '../report.ts';
/** Which records of a log are judged. The range comes first, then the limit or the sample. */
export interface Selection {
    /** Instants in milliseconds since 1970: from `since` on, and before `until`. */
    since?: number;
    until?: number;
    /** At most so many records, the first that are read. */
    limit?: number;
    /** So many records, each as likely as any other: the same ones for the same seed, however the log is cut into files, packed or read. */
    sample?: {
        size: number;
        seed: number;
    };
}
type Files = AsyncIterable<LogFile> | Iterable<LogFile>;
/** A log without the records that are not selected. Lines keep their numbers, and what is left is read as fast as before. */
export declare class Chosen {
    #private;
    readonly files: AsyncIterable<LogFile>;
    constructor(files: Files, selection: Selection, engines: readonly Engine[]);
    /** The report, with what was selected. */
    of(report: ReplayReport): ReplayReport;
}
export {};
