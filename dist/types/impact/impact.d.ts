import type { PolicyRef, Verdict } from '../engine/index.ts';
import type { MetadataRule } from '../pack/index.ts';
export type Side = 'base' | 'head' | 'both';
/** Whether the condition of a policy that is judged elsewhere or over time holds. `both`: the definitions are equal, so the answers are. */
export interface Switch extends PolicyRef {
    side: Side;
    holds: boolean;
}
/** A metadata rule and whether it holds; `holds: false` also where the field is missing or of another type. */
export interface RuleAnswer extends MetadataRule {
    holds: boolean;
}
/** A set of requests: all that is given must hold, what is absent is free. In globs, patterns and rules as a pack writes them. */
export interface Where {
    /** All of `matches`, none of `excludes`. */
    action_type?: {
        matches: string[];
        excludes: string[];
    };
    /** From `gte` to under `lt`. */
    trust_score?: {
        gte?: number;
        lt?: number;
    };
    hours?: number[];
    days?: number[];
    chain_step?: {
        gte?: number;
        lte?: number;
    };
    /** Over the acting agent and those that acted earlier in the chain. */
    agents?: {
        all_of?: string[];
        any_of?: string[];
        none_of?: string[];
    };
    content?: {
        matches: string[];
        excludes: string[];
    };
    metadata?: RuleAnswer[];
    policies?: Switch[];
}
/** A complete request in wire names. */
export interface Witness {
    action_type: string;
    action_content: string;
    metadata: Record<string, unknown>;
    agent_id: string;
    trust_score: number;
    created_at: string;
    chain_id: string;
    chain_step: number;
    chain_agents?: string[];
}
export type Direction = 'tightens' | 'loosens';
/** Requests whose verdict changes in the same way, with one of them as a witness and what triggers for it. */
export interface Region {
    from: Verdict;
    to: Verdict;
    direction: Direction;
    where: Where;
    witness: Witness;
    before: PolicyRef[];
    after: PolicyRef[];
}
/** What ran out when an impact is not complete. */
export type BudgetName = 'action types' | 'conditions' | 'content patterns' | 'metadata text' | 'pattern syntax' | 'regions' | 'steps';
/** Every region of requests whose verdict changes. A request in none has the same verdict before and after, if it is `complete`. */
export interface Impact {
    verdict: 'none' | 'tightens' | 'loosens' | 'both';
    complete: boolean;
    /** The budget that ran out; the impact then counts as looser. */
    budget?: BudgetName;
    regions: Region[];
}
