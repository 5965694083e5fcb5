import { ApiError, type BatchItem } from '../../api/index.ts';
import { type Call, type Delivery, type Handlers, Written } from '../operation.ts';
import { invalid } from '../refusal.ts';
import type { Case } from './pipeline.ts';
import { type Intercept, readIntercept } from './request.ts';

type Fields = Record<string, unknown>;
type BatchCall = Call<'batchIntercept'>;

export const interceptHandlers = {
  intercept: {
    async answers({ body, caller, plane }, { idempotency }) {
      const intercept = readIntercept(body as unknown as Fields);
      const { text } = await plane.judge(await plane.prove(intercept, caller, idempotency), idempotency);
      return new Written(`{"ok":true,${text.slice(1)}`);
    },
  },
  batchIntercept: {
    async answers(call, delivery) {
      const { actions } = call.body as { actions?: unknown };
      if (Array.isArray(actions) && actions.length > mostActions)
        throw new ApiError('batch_too_large', `a batch has at most ${mostActions} actions`);
      if (!Array.isArray(actions) || actions.length === 0) throw invalid('/actions', `is not a list of 1 to ${mostActions} actions`);
      const proved = await Promise.allSettled(actions.map((action, index) => proveItem(call, delivery, action as Fields, index)));
      const results = await Promise.all(proved.map((item, index) => judgeItem(call, delivery, item, actions[index] as Fields, index)));
      const count = (decision: string) => results.filter((result) => result.ok && result.decision === decision).length;
      const failed = results.filter(({ ok }) => !ok).length;
      return {
        ok: true,
        total: results.length,
        allowed: count('allow'),
        blocked: count('block'),
        escalated: count('escalate'),
        failed,
        results,
      };
    },
  },
  interceptAgentComm: {
    async answers({ body, caller, plane }, { idempotency }) {
      const { source_agent_id, target_agent_id, instruction, action_type = 'agent_instruction', ...rest } = body;
      const fields = { ...rest, action_type, action_content: instruction, agent_id: source_agent_id };
      const intercept: Intercept = { ...readIntercept(fields as Fields), message: { target: target_agent_id } };
      const { answer } = await plane.judge(await plane.prove(intercept, caller, idempotency), idempotency);
      return { ok: true, ...answer, source_agent_id, target_agent_id };
    },
  },
} satisfies Partial<Handlers>;

const mostActions = 500;

async function proveItem({ caller, plane }: BatchCall, { idempotency }: Delivery, action: Fields, index: number): Promise<Case> {
  if (typeof action !== 'object' || action === null || Array.isArray(action)) throw invalid(`/actions/${index}`, 'is not a JSON object');
  return plane.prove(readIntercept(action), caller, idempotency);
}

/** Judges one action of a batch. It queues before it first waits, so that the list sets the order; whatever is wrong with it stays with it. */
async function judgeItem(
  { plane }: BatchCall,
  { idempotency, requestId }: Delivery,
  proved: PromiseSettledResult<Case>,
  action: Fields,
  index: number,
): Promise<BatchItem> {
  const ref = typeof action?.ref === 'string' ? action.ref.slice(0, 256) : null;
  try {
    if (proved.status === 'rejected') throw proved.reason;
    const own = idempotency && { ...idempotency, key: `${idempotency.key} ${index}` };
    const { answer } = await plane.judge(proved.value, own);
    return { index, ok: true, ref, ...answer };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const { code, message, details } = error;
    return { index, ok: false, ref, error: { code, message, request_id: requestId, ...(details !== undefined && { details }) } };
  }
}
