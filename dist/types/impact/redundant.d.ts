import type { PolicyRef } from '../engine/index.ts';
import type { PolicyPack } from '../pack/index.ts';
/**
 * The live policies that can never change a verdict beside the others: without any one of them every request is judged the same. Policies that never
 * trigger, that decide `allow`, or that say the same as another are left to other findings. Only what is proven is listed; a very large set is not looked at.
 */
export declare function redundantPolicies(packs: readonly PolicyPack[]): PolicyRef[];
