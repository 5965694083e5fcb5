import { type PolicyRef } from '../engine/index.ts';
import type { PolicyPack } from '../pack/index.ts';
import type { BudgetName } from './impact.ts';
/** What was found out about the policies of some packs, each beside all the others. */
export interface Redundancy {
    /** Proven: without any one of them every request is judged the same. */
    needless: PolicyRef[];
    /** Not found out, because a budget ran out. */
    unknown: PolicyRef[];
    budget?: BudgetName;
}
/**
 * The live policies that can never change a verdict beside the others: without any one of them every request is judged the same. Policies that never
 * trigger, that decide `allow`, or that say the same as another are left to other findings.
 */
export declare function redundantPolicies(packs: readonly PolicyPack[]): Redundancy;
