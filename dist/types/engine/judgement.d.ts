import type { Policy, Verdict } from '../pack/index.ts';
export type { Verdict };
/** `allow` < `escalate` < `block`. */
export declare const verdicts: readonly ["allow", "escalate", "block"];
export declare const rank: Record<Verdict, 0 | 1 | 2>;
/** The more restrictive of two verdicts. */
export declare function stricter(a: Verdict, b: Verdict): Verdict;
/** A request as the engine reads it. An absent field is unknown; a live request has had its defaults filled in before (`liveRequest`). */
export interface Request {
    action_type: string;
    action_content?: string;
    metadata?: Record<string, unknown>;
    agent_id?: string;
    /** 0 to 100. */
    trust_score?: number;
    /** RFC 3339 instant in milliseconds since 1970, UTC. */
    at?: number;
    chain_id?: string;
    chain_step?: number;
    /** The agents that acted earlier in the same chain. */
    chain_agents?: readonly string[];
    /** Characters of content that patterns may still read, counted down as they do; absent: no limit. A plane sets it, since others wait meanwhile. */
    reading?: {
        left: number;
    };
}
/** Why a policy could not be judged. `service-judged: T` names the policy type. */
export type UnknownReason = 'no trust_score' | 'no action_content' | 'no created_at' | 'no metadata' | 'evaluation_budget' | `service-judged: ${string}`;
/** Which policy: the pack and the name are its address everywhere. */
export interface PolicyRef {
    pack: string;
    policy: string;
}
export interface Triggered extends PolicyRef {
    policy_type: Policy['policy_type'];
    decision: Verdict;
    priority: number;
    reason: string;
}
export interface Unknown extends PolicyRef {
    decision: Verdict;
    reason: UnknownReason;
}
/** What the packs say of one request. `least` and `most` are the verdicts that the unknowns leave open; equal, the verdict is determined. */
export interface Judgement {
    least: Verdict;
    most: Verdict;
    /** Highest priority first, ties by policy name, then pack. */
    triggered: Triggered[];
    unknown: Unknown[];
}
