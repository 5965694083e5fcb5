import type { Outcome } from './condition.ts';
import type { Engine } from './engine.ts';
import type { Request } from './judgement.ts';
/**
 * What happened before, fed one request at a time in file order: the windows of sequence policies and the agents of each chain. Exact in any order of
 * time, and bounded: a velocity window keeps at most `max_count` instants a scope, an ordered one an instant a step, a chain only its forbidden agents.
 */
export declare class Memory {
    #private;
    constructor(engines: readonly Engine[]);
    /** Answers for the sequence policies, from what was observed so far; the request itself counts as the current action. */
    outcome(request: Request): Outcome;
    /** The agents that acted earlier in the request's chain, as far as some policy forbids them. */
    chainAgents({ chain_id }: Request): readonly string[];
    /** Adds a request to the past. One without an instant is counted in no window. */
    observe(request: Request): void;
}
