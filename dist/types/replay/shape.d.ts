import { type Engine, type Judgement, type PolicyRef, type Verdict } from '../engine/index.ts';
import type { Class } from './report.ts';
/** What the report needs to know of two judgements of one record, whatever the record. */
export interface Shape {
    class: Exclude<Class, 'unreadable'>;
    /** Absent where undetermined. */
    before?: Verdict;
    after?: Verdict;
    /** Why it is undetermined; each reason once. */
    reasons: readonly string[];
    /** Indices of rows. */
    triggered: {
        before: readonly number[];
        after: readonly number[];
    };
    /** Indices of the rows that triggered with the rank of the verdict. */
    deciding: {
        before: readonly number[];
        after: readonly number[];
    };
}
/** The live policies of both sides, by pack and policy: the rows of the report. */
export declare class Rows {
    #private;
    readonly refs: readonly PolicyRef[];
    constructor(base: Engine, head: Engine);
    indexOf(ref: PolicyRef): number;
}
/** One judgement, policies by their rows, ascending. */
export interface Side {
    least: Verdict;
    most: Verdict;
    triggered: readonly {
        row: number;
        decision: Verdict;
    }[];
    unknown: readonly {
        decision: Verdict;
        reason: string;
    }[];
}
export declare function sideOf({ least, most, triggered, unknown }: Judgement, rows: Rows): Side;
export declare function shapeOf(base: Side, head: Side): Shape;
