import type { PolicyPack } from '../pack/index.ts';
import { Axes } from './axes.ts';
import type { Impact } from './impact.ts';
import type { LivePolicy } from './policies.ts';
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
/** Every region of requests on which the two sets of packs differ, each with a witness that both engines have judged. */
export declare function compare(base: readonly PolicyPack[], head: readonly PolicyPack[], limits: Limits, budgets?: Budgets): Impact;
export type Budgets = Record<'actions' | 'cubes' | 'diagrams' | 'search' | 'judging', Budget>;
/** What may be spent on each part of a comparison. */
export declare function budgetsOf(steps: number): Budgets;
/** A diagram, or -1 if it got too large. */
export declare function attempt(make: () => number): number;
/** What watches an action type: how many conditions that are, how many questions with a yes or a no, and the verdict as a diagram, made when asked for. */
export interface Watch {
    size: number;
    flags: number;
    policies(): LivePolicy[];
    /** Throws `TooDeep` if it got too large. */
    verdict(): number;
}
/** The verdicts of some policies as diagrams, by the globs that an action type matches. */
export declare class Verdicts {
    #private;
    constructor(axes: Axes, policies: readonly LivePolicy[], budget: Budget);
    get everywhere(): readonly LivePolicy[];
    on(globs: ReadonlySet<string>): Watch;
}
/** How many conditions some policies ask, roughly. */
export declare function sizeOf(policies: readonly LivePolicy[]): number;
