import type { Calls, Input, Output } from '../calls.ts';
import type { RequestOptions } from '../transport.ts';
import { type Intercepted } from '../verdict.ts';
import { type FailMode } from './fail-mode.ts';
export type BatchAction = Input<'batchIntercept'>['actions'][number];
type Batch = Output<'batchIntercept'>;
export declare function coreMethods({ one }: Calls, failMode: FailMode): {
    /**
     * Asks whether an action may happen. Go ahead only on `isAllowed(result)`; on `escalate`, wait with `waitForEscalation(result.escalationId)`.
     * A refusal is an answer, not an error. Never repeated without an `idempotencyKey`.
     */
    intercept(request: Input<'intercept'>, options?: RequestOptions): Promise<Intercepted>;
    /** Asks for up to 500 actions at once. `results` are in the order of the actions; one that could not be judged is `ok: false` and a block. */
    batchIntercept(actions: readonly BatchAction[], options?: RequestOptions): Promise<Batch>;
    /** Asks whether one agent may instruct another. Pass the instruction on only if `isAllowed(result)`. */
    interceptAgentComm(message: Input<'interceptAgentComm'>, options?: RequestOptions): Promise<Intercepted<Output<'interceptAgentComm'>>>;
};
export {};
