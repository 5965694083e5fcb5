import { quoted, type WarningCode } from '../diagnostic.ts';
import { contradictionIn, idleValue, type MetadataRule, type Policy } from '../pack/index.ts';

/** A finding on one policy. `field` is the address below the policy, such as `conditions/patterns`; empty for the policy itself. */
export interface Finding {
  code: WarningCode;
  field: string;
  message: string;
  help: string;
}

/** What is legal but likely wrong in one policy, whatever stands beside it. */
export function policyFindings(policy: Policy): Finding[] {
  return [...noEffect(policy), ...never(policy), ...always(policy), ...everything(policy), ...repeats(policy), ...unusedValues(policy)];
}

function noEffect({ decision }: Policy): Finding[] {
  if (decision !== 'allow') return [];
  const message = 'a policy that decides `allow` can never change a verdict';
  return [{ code: 'allow-has-no-effect', field: 'decision', message, help: 'remove it, or narrow the policies that block or escalate' }];
}

function never(policy: Policy): Finding[] {
  const reason = neverReason(policy);
  return reason ? [{ code: 'never-triggers', help: 'correct the condition, or remove the policy', ...reason }] : [];
}

export const triggersNever = (policy: Policy): boolean => neverReason(policy) !== undefined;

/** Why a policy never triggers; `help` where there is a better remedy than the usual one. */
type Reason = Pick<Finding, 'field' | 'message'> & { help?: string };

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

function always(policy: Policy): Finding[] {
  const everywhere = policy.action_types === undefined || policy.action_types.length === 0 || policy.action_types.some(isEverything);
  const finding = (field: string, message: string): Finding[] => [
    { code: 'always-triggers', field, message, help: 'narrow the condition, or make it an `action_type` policy if it is meant' },
  ];
  if (policy.policy_type === 'action_type' && everywhere && policy.decision !== 'allow')
    return finding('', 'the policy triggers on every request');
  if (policy.policy_type === 'temporal') {
    const { blocked_hours = [], blocked_days = [] } = policy.conditions;
    if (new Set(blocked_hours).size === 24) return finding('conditions/blocked_hours', 'all 24 hours are blocked');
    if (new Set(blocked_days).size === 7) return finding('conditions/blocked_days', 'all 7 days are blocked');
  }
  if (policy.policy_type === 'content_pattern') {
    const index = policy.conditions.patterns.findIndex(matchesAnything);
    if (index >= 0) return finding(`conditions/patterns/${index}`, 'the pattern matches every content, also the empty one');
  }
  if (policy.policy_type === 'sequence' && policy.conditions.mode === 'velocity' && policy.conditions.max_count === 0) {
    return finding('conditions/max_count', 'the first such action is already more than 0');
  }
  return [];
}

/** A list of action types that says "none" and means all, or in which one entry makes the others idle. */
function everything({ action_types }: Policy): Finding[] {
  if (action_types === undefined) return [];
  if (action_types.length === 0) {
    const help = 'list the actions, or leave `action_types` out if every action is meant';
    return [{ code: 'matches-everything', field: 'action_types', message: 'an empty list of action types matches every action', help }];
  }
  const index = action_types.findIndex(isEverything);
  if (index < 0 || action_types.every(isEverything)) return [];
  const message = `${quoted(action_types[index]!)} matches every action, so the other entries change nothing`;
  return [{ code: 'matches-everything', field: `action_types/${index}`, message, help: 'remove it, or the other entries' }];
}

function isEverything(glob: string): boolean {
  return /^\*+$/.test(glob);
}

/** Patterns that are nothing but anchors and `.*`. `^.*$` is one only where `.` also matches a newline, and `^$` is none. */
function matchesAnything(pattern: string): boolean {
  const [, flags = '', body = ''] = /^(?:\(\?([a-zA-Z]+)\))?(.*)$/s.exec(pattern)!;
  return /^(?:\^|\$|\^?\.\*\??|\.\*\??\$)$/.test(body) || (flags.includes('s') && /^\^\.\*\??\$$/.test(body));
}

function repeats(policy: Policy): Finding[] {
  const conditions = ('conditions' in policy ? policy.conditions : undefined) as Record<string, unknown> | undefined;
  const lists: [string, unknown][] = [
    ['action_types', policy.action_types],
    ...Object.entries(conditions ?? {}).map(([key, list]): [string, unknown] => [`conditions/${key}`, list]),
  ];
  return lists.flatMap(([field, list]): Finding[] => {
    if (!Array.isArray(list) || field.endsWith('/steps')) return [];
    const texts = list.map((entry) => JSON.stringify(entry));
    const index = texts.findIndex((text, at) => texts.indexOf(text) < at);
    return index < 0
      ? []
      : [
          {
            code: 'repeated-entry',
            field: `${field}/${index}`,
            message: 'this entry stands in the list twice',
            help: 'remove one of the two',
          },
        ];
  });
}

function unusedValues(policy: Policy): Finding[] {
  if (policy.policy_type !== 'metadata') return [];
  return policy.conditions.rules.flatMap((rule, index): Finding[] => {
    const idle = idleValue(rule);
    if (idle?.why !== 'unused') return [];
    return [{ code: 'unused-value', field: `conditions/rules/${index}/value`, message: idle.message, help: idle.help }];
  });
}
