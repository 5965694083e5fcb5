import { type PolicyRef } from '../engine/index.ts';
import type { PolicyPack } from '../pack/index.ts';
import type { BudgetName } from './impact.ts';
/** What was found out about the policies of some packs, each beside all the others. */
export interface Redundancy {
    /** Proven: without all of them together every request is judged the same. `covered`: those that stay and are as strict, if that was found out. */
    needless: (PolicyRef & {
        covered: PolicyRef[];
    })[];
    /** Proven: no request triggers them. */
    idle: PolicyRef[];
    /** Not found out, because a budget ran out. */
    unknown: PolicyRef[];
    budget?: BudgetName;
}
/**
 * The live policies that can never change a verdict beside the others, such that all of them can be left out: of several that make each other needless
 * enough stay. Policies that decide `allow`, or that say the same as another, are left to other findings.
 */
export declare function redundantPolicies(packs: readonly PolicyPack[]): Redundancy;
