import type { Calls, Input, Output } from '../calls.ts';
import { ConnectionError, InvalidRequestError, UnexpectedResponseError } from '../errors.ts';
import type { RequestOptions } from '../transport.ts';
import { type Intercepted, withVerdict } from '../verdict.ts';
import { type FailMode, unreachable } from './fail-mode.ts';

const largestBatch = 500;

export type BatchAction = Input<'batchIntercept'>['actions'][number];
type Batch = Output<'batchIntercept'>;

export function coreMethods({ one }: Calls, failMode: FailMode) {
  /** Runs a judgement; if no plane can be reached, decides by the fail mode. */
  async function judged<T>(run: () => Promise<T>, otherwise: (reason: ConnectionError) => T): Promise<T> {
    try {
      return await run();
    } catch (error) {
      if (failMode !== 'throw' && error instanceof ConnectionError) return otherwise(error);
      throw error;
    }
  }

  return {
    /**
     * Asks whether an action may happen. Go ahead only on `isAllowed(result)`; on `escalate`, wait with `waitForEscalation(result.escalationId)`.
     * A refusal is an answer, not an error. Never repeated without an `idempotencyKey`.
     */
    intercept(request: Input<'intercept'>, options?: RequestOptions): Promise<Intercepted> {
      return judged<Intercepted>(
        async () => withVerdict(await one('intercept', { body: request }, options)),
        () => unreachable(failMode, request),
      );
    },

    /** Asks for up to 500 actions at once. `results` are in the order of the actions; one that could not be judged is `ok: false` and a block. */
    async batchIntercept(actions: readonly BatchAction[], options?: RequestOptions): Promise<Batch> {
      if (!Array.isArray(actions) || actions.length > largestBatch) {
        throw new InvalidRequestError('invalid_argument', `a batch is a list of at most ${largestBatch} actions: send several`);
      }
      if (actions.length === 0) return { ok: true, total: 0, allowed: 0, blocked: 0, escalated: 0, failed: 0, results: [] };
      return judged<Batch>(
        async () => checkedBatch(await one('batchIntercept', { body: { actions } }, options), actions.length),
        () => unreachableBatch(failMode, actions),
      );
    },

    /** Asks whether one agent may instruct another. Pass the instruction on only if `isAllowed(result)`. */
    interceptAgentComm(message: Input<'interceptAgentComm'>, options?: RequestOptions): Promise<Intercepted<Output<'interceptAgentComm'>>> {
      return judged<Intercepted<Output<'interceptAgentComm'>>>(
        async () => withVerdict(await one('interceptAgentComm', { body: message }, options)),
        () => {
          const { sourceAgentId, targetAgentId, actionType = 'agent_instruction', chainId } = message;
          return { ...unreachable(failMode, { actionType, agentId: sourceAgentId, chainId }), sourceAgentId, targetAgentId };
        },
      );
    },
  };
}

/** The batch with every verdict read. A result too few or too many could be taken for that of another action. */
function checkedBatch(batch: Batch, asked: number): Batch {
  if (!Array.isArray(batch.results)) return batch;
  if (batch.results.length !== asked) {
    throw new UnexpectedResponseError('unexpected_response', `the batch has ${batch.results.length} results for ${asked} actions`);
  }
  return {
    ...batch,
    results: batch.results.map((item) => (item.ok === false ? { ...item, decision: 'block' as const } : withVerdict(item))),
  };
}

function unreachableBatch(failMode: FailMode, actions: readonly BatchAction[]): Batch {
  const results = actions.map((action, index) => ({ ...unreachable(failMode, action), index, ref: action.ref ?? null }));
  const allowed = results.filter(({ decision }) => decision === 'allow').length;
  return { ok: true, total: results.length, allowed, blocked: results.length - allowed, escalated: 0, failed: 0, results };
}
