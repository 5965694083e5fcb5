import type { PolicyPack } from '../pack/index.ts';
import type { Impact } from './impact.ts';
import type { LivePolicy } from './policies.ts';
export interface Limits {
    /** Steps of searching, and again so many of judging witnesses: a letter tried in automata is several, a condition judged is one. */
    steps: number;
    /** Regions listed at most. */
    regions: number;
    /** Conditions at most that may watch one action type; beyond that its diagrams would get too deep. */
    conditions: number;
}
export declare const defaultLimits: Limits;
/** Every region of requests on which the two sets of packs differ, each with a witness that both engines have judged. */
export declare function compare(base: readonly PolicyPack[], head: readonly PolicyPack[], limits: Limits): Impact;
/** How many conditions some policies ask, roughly. */
export declare function sizeOf(policies: readonly LivePolicy[]): number;
