import type { Verdict } from '../engine/index.ts';
import type { Content } from './redact.ts';
import type { Class, FlipCounts, Unreadable } from './report.ts';
import type { Rows, Shape } from './shape.ts';
export interface Place {
    /** Index of the file, in the order given. */
    file: number;
    line: number;
}
/** A record that stands for its group. */
export interface Example {
    place: Place;
    decision_id?: string;
    content?: Content;
}
export interface Group {
    from: Verdict;
    to: Verdict;
    deciding: Shape['deciding'];
    count: number;
    first: Example;
}
/** What a tally holds, as data that goes from thread to thread. */
export interface Gathered {
    classes: Record<Class, number>;
    pairs: Map<`${Verdict} ${Verdict}`, number>;
    recorded: Map<`${Verdict} ${Verdict}`, number>;
    reasons: Map<string, number>;
    unreadable: {
        file: number;
        fault: Omit<Unreadable, 'file'>;
    }[];
    triggered: Sides<number[]>;
    alone: Sides<number[]>;
    actions: Map<string, FlipCounts>;
    agents: Map<string, FlipCounts>;
    hours: Sides<Map<number, number>>;
    first: number;
    last: number;
    groups: Map<string, Group>;
}
interface Sides<T> {
    before: T;
    after: T;
}
/** Sums of which nothing was counted yet. */
export declare function nothing(rows: Rows): Gathered;
export {};
