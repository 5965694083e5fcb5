import type { MetadataRule, Policy, PolicyPack, Verdict } from '../pack/index.ts';
/** What the impact reads of a live policy. */
export interface LivePolicy {
    pack: string;
    policy: Policy;
    decision: Verdict;
    /** The globs of `action_types`; empty: every action. */
    globs: readonly string[];
    /** The globs that a sequence itself asks for; empty: every action. */
    own: readonly string[];
    condition: Part;
    /** Equal for two policies that trigger on the same requests for the same decision, as far as their text shows. */
    key: string;
}
/** A condition as the diagram takes it: parts of one shape each, joined by `any` and `all`. */
export type Part = {
    kind: 'always';
} | {
    kind: 'trust';
    below: number;
} | {
    kind: 'step';
    above: number;
} | {
    kind: 'hours';
    mask: number;
} | {
    kind: 'days';
    mask: number;
} | {
    kind: 'agents';
    ids: readonly string[];
} | {
    kind: 'pattern';
    source: string;
} | {
    kind: 'rule';
    rule: MetadataRule;
} | {
    kind: 'switch';
    key: string;
} | {
    kind: 'any';
    parts: readonly Part[];
} | {
    kind: 'all';
    parts: readonly Part[];
} | {
    kind: 'not';
    part: Part;
};
/** The live policies of all packs, in the form the comparison needs. */
export declare function livePolicies(packs: readonly PolicyPack[]): LivePolicy[];
/** One policy as the comparison needs it. */
export declare function livePolicy(pack: string, policy: Policy): LivePolicy;
/** Two rules with the same key ask the same. */
export declare function ruleKey({ field, operator, value }: MetadataRule): string;
