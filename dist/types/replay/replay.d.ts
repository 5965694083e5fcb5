import { type Engine } from '../engine/index.ts';
import type { ReplayOptions } from './options.ts';
import type { LogFile, ReplayReport } from './report.ts';
/**
 * Judges every recorded decision under both engines, in file order, in bounded memory. Never throws for what a line holds; passes on what a
 * file's chunks throw.
 */
export declare function replay(files: AsyncIterable<LogFile> | Iterable<LogFile>, base: Engine, head: Engine, options?: ReplayOptions): Promise<ReplayReport>;
/** The same, record by record through the engine and nothing else: what `replay` is held against. */
export declare function replayPlain(files: AsyncIterable<LogFile> | Iterable<LogFile>, base: Engine, head: Engine, options?: ReplayOptions): Promise<ReplayReport>;
