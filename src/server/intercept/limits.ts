import { matcher } from '../../engine/index.ts';
import { type AgentRow, profileOf } from '../agents/store.ts';
import { withinAmount } from '../scope.ts';

/** What an agent's own boundary and permissions say to an action. */
export type Limits = (actionType: string, metadata: Record<string, unknown>) => 'denied' | 'allowed' | 'not allowed';

/** They bind agents that are registered. */
export function limitsOf(agent: AgentRow | undefined): Limits {
  if (!agent) return () => 'allowed';
  const { permissions = {}, permission_boundary: boundary } = profileOf(agent);
  const { allowed_action_types: allowed = ['*'], denied_action_types: denied = [] } = permissions;
  const rules = (boundary?.resource_rules ?? []).map(({ action_types, max_amount }) => ({ matches: matcher(action_types), max_amount }));
  const denies = someOf(denied);
  const allows = someOf(allowed);
  return (actionType, metadata) => {
    if (rules.some(({ matches, max_amount }) => matches(actionType) && !withinAmount(max_amount, metadata))) return 'denied';
    if (denies(actionType)) return 'denied';
    return allows(actionType) ? 'allowed' : 'not allowed';
  };
}

/** Here an empty list names nothing. */
function someOf(globs: readonly string[]): (actionType: string) => boolean {
  return globs.length > 0 ? matcher(globs) : () => false;
}
