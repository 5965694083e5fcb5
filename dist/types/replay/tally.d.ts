import type { Verdict } from '../engine/index.ts';
import { type Example, type Gathered, type Place } from './gathered.ts';
import type { DecisionRecord } from './record.ts';
import type { ReplayReport, Unreadable } from './report.ts';
import type { Rows, Shape } from './shape.ts';
export declare const HOUR = 3600000;
/** Sums up judged records. Sums do not care for order; first occurrences and unreadable lines are kept in file order. */
export declare class Tally {
    #private;
    constructor(rows: Rows, keepContent: boolean);
    /** Starts a file; returns its index. */
    file(name: string): number;
    unreadable(file: number, fault: Omit<Unreadable, 'file'>): void;
    /** Counts one record. */
    count(shape: Shape, recorded: Verdict): void;
    /** Counts records of one shape, by recorded verdict. */
    counts(shape: Shape, [allow, escalate, block]: readonly [number, number, number]): void;
    /** Takes note of when one record was made. */
    date(shape: Shape, at: number | undefined): void;
    /** Takes note of the earliest and the latest instant of some records. */
    span(first: number, last: number): void;
    /** Counts escalations in an hour since 1970. */
    busy(side: 'before' | 'after', hour: number, times: number): void;
    /** Takes note of one record whose verdict changes. */
    flip(shape: Shape, record: DecisionRecord, place: Place): void;
    /** What is kept of the first record of a group. */
    exampleOf({ request, decision_id }: DecisionRecord, place: Place): Example;
    /** Counts flips of an action type or an agent. */
    flipped(what: 'actions' | 'agents', name: string, direction: 'tightened' | 'loosened', times: number): void;
    /** Counts flips of one shape, the first of which is the example. */
    example(shape: Shape, times: number, example: Example): void;
    /** All that was counted so far, to be added to another tally of the same rows. */
    gathered(): Gathered;
    /** Adds what another tally gathered; `placeOf` says where its places are in the files of this one. */
    add(other: Gathered, placeOf: (place: Place) => Place): void;
    report(): Promise<ReplayReport>;
}
/** Does a record of this shape count as an escalation on that side? Only where both sides are determined. */
export declare function escalates(shape: Shape, side: 'before' | 'after'): boolean;
/** Flips of one group are equal in this. */
export declare function groupOf({ before, after, deciding }: Shape): string;
export declare function isEarlier(a: Place, b: Place): boolean;
