import type { InterceptResult, Verdict } from '../api/index.ts';
import type { Camel } from './casing.ts';
/** A decision as this client gives it: `decision` is one of three, whatever the plane said. */
export type Intercepted<T = Camel<InterceptResult>> = T & {
    /** What the plane said, when it was none of `allow`, `escalate`, `block`. */
    originalDecision?: string;
    /** `plane_unreachable`, when this client decided by itself because no plane answered. */
    code?: string;
};
/** Reads a verdict. `allow_with_warning` lets the action proceed; whatever is not known does not. */
export declare function readVerdict(decision: unknown): Verdict;
/** Whether the action may go ahead. Anything but a clear yes is a no: an unknown verdict, a missing one, a pending escalation. */
export declare function isAllowed(result: {
    decision?: unknown;
    ok?: unknown;
} | null | undefined): boolean;
/** The same answer with its verdict read. */
export declare function withVerdict<T extends object>(answer: T): T;
