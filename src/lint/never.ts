import { quoted } from '../diagnostic.ts';
import { canMeet } from '../impact/index.ts';
import { contradictionIn, idleValue, type MetadataRule, type Policy, type SequencePolicy } from '../pack/index.ts';
import type { Finding, Reason } from './finding.ts';

/** A policy that no request triggers, as its text alone shows. */
export function never(policy: Policy): Finding[] {
  const reason = neverReason(policy);
  return reason ? [{ code: 'never-triggers', help: 'correct the condition, or remove the policy', ...reason }] : [];
}

export const triggersNever = (policy: Policy): boolean => neverReason(policy) !== undefined;

function neverReason(policy: Policy): Reason | undefined {
  switch (policy.policy_type) {
    case 'threshold':
      return policy.trust_threshold === 0 ? { field: 'trust_threshold', message: 'trust is never below 0' } : undefined;
    case 'temporal': {
      const { blocked_hours = [], blocked_days = [] } = policy.conditions;
      return blocked_hours.length + blocked_days.length === 0
        ? { field: 'conditions', message: 'no hour and no day is listed' }
        : undefined;
    }
    case 'chain_of_custody': {
      const { max_chain_depth, forbidden_agents = [] } = policy.conditions;
      return max_chain_depth === undefined && forbidden_agents.length === 0
        ? { field: 'conditions', message: 'no agent is listed' }
        : undefined;
    }
    case 'metadata':
      return impossibleRules(policy.conditions.rules, policy.conditions.operator ?? 'AND');
    case 'sequence':
      return unwatched(policy);
    default:
      return undefined;
  }
}

/** Rules that no value satisfies: an order against something that is no number, or bounds on one field that exclude each other. */
function impossibleRules(rules: readonly MetadataRule[], operator: 'AND' | 'OR'): Reason | undefined {
  const hopeless = rules.map((rule) => (idleValue(rule)?.why === 'no number' ? idleValue(rule) : undefined));
  const index = hopeless.findIndex((found) => found !== undefined);
  if (index >= 0 && (operator === 'AND' || hopeless.every(Boolean))) {
    const { message, help } = hopeless[index]!;
    return { field: `conditions/rules/${index}/value`, message, help };
  }
  const message = operator === 'AND' ? contradictionIn(rules) : undefined;
  return message === undefined ? undefined : { field: 'conditions/rules', message };
}

/** A sequence that can only be triggered by actions that its policy does not watch. */
function unwatched({ action_types = [], conditions }: SequencePolicy): Reason | undefined {
  const own = conditions.mode === 'velocity' ? (conditions.match_action_types ?? []) : conditions.steps.slice(-1);
  if (action_types.length === 0 || own.length === 0 || own.some((glob) => action_types.some((other) => canMeet(glob, other))))
    return undefined;
  if (conditions.mode === 'velocity')
    return { field: 'conditions/match_action_types', message: 'no action that is counted is one of `action_types`' };
  const message = `no action of \`action_types\` can be the last step ${quoted(own[0]!)}`;
  return { field: `conditions/steps/${conditions.steps.length - 1}`, message };
}
