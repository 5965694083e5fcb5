import { type Engine } from '../../engine/index.ts';
import type { ReplayReport } from '../report.ts';
import { type Dialect } from './dialects.ts';
import { type Unsaid } from './query.ts';
type Row = Record<string, unknown>;
/** Runs one query in the engine and gives its rows, columns by name; numbers may come as text. */
export type Run = (sql: string) => Promise<readonly Row[]>;
/**
 * The shadow report, counted by an engine over `table` (its columns: see `queryOf`). What it can't count is not in it: which lines are unreadable,
 * and samples. `unsaid` names the policies that were not judged.
 */
export declare function replayIn(run: Run, base: Engine, head: Engine, dialect: Dialect, table: string): Promise<{
    report: ReplayReport;
    unsaid: Unsaid[];
}>;
export {};
