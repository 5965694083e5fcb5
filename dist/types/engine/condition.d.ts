import type { Policy } from '../pack/index.ts';
import type { PolicyRef, Request, UnknownReason, Verdict } from './judgement.ts';
/** Whether a condition holds, or why that cannot be known. */
export type Answer = boolean | UnknownReason;
/** Judges the condition of a policy whose action types match. */
export type Condition = (request: Request, outcome: Outcome | undefined, policy: CompiledPolicy) => Answer;
/** Answers for what one request alone cannot tell: sequences, and policies judged by the service. `undefined`: not known here. */
export type Outcome = (policy: CompiledPolicy) => boolean | undefined;
/** A policy ready to judge. */
export interface CompiledPolicy extends PolicyRef {
    definition: Policy;
    decision: Verdict;
    priority: number;
    /** The text shown to people: the author's, or what the condition says. */
    reason: string;
    matches(actionType: string): boolean;
    condition: Condition;
}
