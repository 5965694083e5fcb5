import type { SequencePolicy } from '../../pack/index.ts';
import type { Condition } from '../condition.ts';
import { matcher } from '../globs.ts';

/** The scopes counted here; any other is judged by the service. */
const localScopes = ['agent', 'workspace'];

/** Whose windows are kept and judged here. */
export function isLocal({ conditions }: SequencePolicy): boolean {
  return localScopes.includes(conditions.scope ?? 'agent');
}

/** The actions that can trigger the policy: `match_action_types`, or the last of `steps`. */
export function ownMatcher({ conditions }: SequencePolicy): (actionType: string) => boolean {
  return matcher(conditions.mode === 'velocity' ? (conditions.match_action_types ?? []) : conditions.steps.slice(-1));
}

export function condition(policy: SequencePolicy): Condition {
  const concerns = ownMatcher(policy);
  const local = isLocal(policy);
  const alone = policy.conditions.mode === 'velocity' && policy.conditions.max_count === 0;
  return ({ action_type, at }, outcome, compiled) => {
    if (!concerns(action_type)) return false;
    if (!local) return outcome?.(compiled) ?? 'service-judged: sequence';
    if (at === undefined) return 'no created_at';
    return alone || (outcome?.(compiled) ?? false);
  };
}

export const says = ({ conditions }: SequencePolicy): string =>
  conditions.mode === 'velocity'
    ? `more than ${conditions.max_count} such actions within ${conditions.window_seconds} seconds`
    : `the steps happened in order within ${conditions.window_seconds} seconds`;
