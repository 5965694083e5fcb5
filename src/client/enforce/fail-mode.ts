import type { Input } from '../calls.ts';
import type { Intercepted } from '../verdict.ts';

export type FailMode = 'closed' | 'open' | 'throw';

type Asked = Pick<Input<'intercept'>, 'actionType' | 'agentId' | 'chainId'>;

/** What this client decides by itself when no plane can be reached. Nothing was recorded, so the ids are empty. */
export function unreachable(failMode: FailMode, { actionType, agentId, chainId }: Asked): Intercepted {
  const open = failMode === 'open';
  if (open) console.warn("hindcast: the control plane can't be reached; an action was let through because `failMode` is `open`");
  return {
    ok: true,
    decision: open ? 'allow' : 'block',
    code: 'plane_unreachable',
    decisionId: '',
    decisionPath: 'unreachable' as never,
    trustScore: 0,
    reasoning: `the control plane can't be reached; fail mode \`${failMode}\``,
    policiesEvaluated: [],
    policiesTriggered: [],
    vaultEntryId: '',
    latencyMs: 0,
    createdAt: new Date().toISOString(),
    escalationId: null,
    actionType,
    agentId: agentId ?? null,
    chainId: chainId ?? null,
  };
}
