import { type PolicyRef, type Verdict } from '../engine/index.ts';
import type { PolicyPack } from '../pack/index.ts';
import type { BudgetName, Impact, Region, Where, Witness } from './impact.ts';
import { type Limits } from './limits.ts';
/** An invariant: no request whose action type matches, and that lies in `where`, is ever judged so. */
export interface Never {
    action_type: string;
    verdict: Verdict;
    where?: Where;
}
export interface Counterexample {
    where: Where;
    witness: Witness;
    verdict: Verdict;
    triggered: PolicyRef[];
}
/** `no request`: the rule means none, so it says nothing of the packs. */
export type Proof = {
    holds: true;
} | {
    holds: false;
    counterexample: Counterexample;
} | {
    holds: 'no request';
} | {
    holds: 'unknown';
    budget: BudgetName;
};
/** Proves an invariant of a set of packs, or finds a request that breaks it, judged by the engine. */
export declare function prove(packs: readonly PolicyPack[], never: Never, options?: {
    limits?: Partial<Limits>;
}): Proof;
/** The regions that loosen some action type matching one of the globs. Where that can't be ruled out, it counts. */
export declare function loosenedAmong({ regions }: Pick<Impact, 'regions'>, globs: readonly string[]): Region[];
