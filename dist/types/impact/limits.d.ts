import type { Budget } from './text.ts';
export interface Limits {
    /** Steps that may be taken, a fifth each for finding action types, joining them, diagrams, regions, and judging witnesses. */
    steps: number;
    /** Regions listed at most. */
    regions: number;
    /** Questions with a yes or a no that may be asked about one action type; beyond that its diagrams would get too deep. */
    conditions: number;
}
export declare const defaultLimits: Limits;
export type Budgets = Record<'actions' | 'cubes' | 'diagrams' | 'search' | 'judging', Budget>;
/** What may be spent on each part of a comparison. */
export declare function budgetsOf(steps: number): Budgets;
