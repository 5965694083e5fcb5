import type { PolicyPack } from '../pack/index.ts';
import type { Impact } from './impact.ts';
import { type Limits } from './limits.ts';
export { cover, type Row } from './cover.ts';
export { explainPatterns, type PatternChange } from './explain.ts';
export { canMeet, isEverything } from './globs.ts';
export type { BudgetName, Direction, Impact, Region, RuleAnswer, Side, Switch, Where, Witness } from './impact.ts';
export type { Limits } from './limits.ts';
export { classifier, contains, type Outcomes } from './membership.ts';
export { type Counterexample, loosenedAmong, type Never, type Proof, prove } from './prove.ts';
export { type Redundancy, redundantPolicies } from './redundant.ts';
/**
 * The complete set of regions of requests whose verdict changes from `base` to `head`, disjoint, each with a witness that the engine has judged under both.
 * The universe is every complete live request. Throws only if a witness is judged otherwise than its region says: a bug here.
 */
export declare function impact(base: readonly PolicyPack[], head: readonly PolicyPack[], options?: {
    limits?: Partial<Limits>;
}): Impact;
/** How much higher the version of a changed pack must be at least (`semantics.md`, "Identity, versions"). */
export declare function requiredBump({ verdict, complete }: Pick<Impact, 'verdict' | 'complete'>): 'patch' | 'minor' | 'major';
