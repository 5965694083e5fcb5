import type { Engine, PolicyRef } from '../../engine/index.ts';
import { type Verdict } from '../../engine/index.ts';
import type { Class, ReplayReport } from '../report.ts';
import { type Dialect } from './dialects.ts';
/** A policy that the query can't judge: it is unknown wherever its action types match, and its records are undetermined unless others settle them. */
export interface Unsaid extends PolicyRef {
    why: string;
}
export interface Query {
    sql: string;
    unsaid: Unsaid[];
}
/** One row of the result: records with these verdicts; NULL (`null`) where a verdict is not determined. */
export interface QueryRow {
    recorded: Verdict;
    before: Verdict | null;
    after: Verdict | null;
    records: number;
}
/**
 * Both sets of packs as one aggregate query over `table`, with the columns of a decision record: `action_type`, `action_content`, `trust_score`,
 * `chain_step`, `agent_id`, `decision`, `created_at` (a time stamp) and `metadata` (JSON). Its rows are `QueryRow`s.
 */
export declare function queryOf(base: Engine, head: Engine, dialect: Dialect, table: string): Query;
/** What the rows say, in the words of the report. */
export type QueryReport = Pick<ReplayReport, 'total' | 'before' | 'after' | 'flips' | 'recorded'> & {
    classes: Record<Class, number>;
};
/** Folds the result of a query. Lines that are no records never reached the table, so none is unreadable here. */
export declare function reportOf(rows: readonly QueryRow[]): QueryReport;
