import type { CompiledPolicy, Engine, PolicyRef } from '../../engine/index.ts';
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
/** A policy and the column that answers it. */
export interface Asked {
    policy: CompiledPolicy;
    column: string;
}
/** What both sides ask of a record: each condition once, as a column that is true, false, or NULL where it is unknown. */
export interface Conditions {
    columns: string[];
    sides: {
        before: Asked[];
        after: Asked[];
    };
    unsaid: Unsaid[];
}
/**
 * Both sets of packs as one aggregate query over `table`, with the columns of a decision record: `action_type`, `action_content`, `trust_score`,
 * `chain_step`, `agent_id`, `decision`, `created_at` (a time stamp) and `metadata` (JSON). Its rows are `QueryRow`s.
 */
export declare function queryOf(base: Engine, head: Engine, dialect: Dialect, table: string): Query;
/** The table, made ready where some condition needs that. */
export declare function sourceOf(dialect: Dialect, table: string, columns: readonly string[]): string;
export declare function conditionsOf(base: Engine, head: Engine, dialect: Dialect): Conditions;
/** The verdict when it is the same whatever the unknown policies say. */
export declare function verdictOf(side: readonly Asked[]): string;
/** What the rows say, in the words of the report. */
export type QueryReport = Pick<ReplayReport, 'total' | 'before' | 'after' | 'flips' | 'recorded'> & {
    classes: Record<Class, number>;
};
/** Folds the result of a query. Lines that are no records never reached the table, so none is unreadable here. */
export declare function reportOf(rows: readonly QueryRow[]): QueryReport;
