import { compareText } from '../diagnostic.ts';
import type { MetadataRule, Policy, PolicyPack, Verdict } from '../pack/index.ts';
import { isEverything } from './globs.ts';
import { holdsAlone, type Sequence, sequenceOf } from './sequence.ts';

/** What the impact reads of a live policy. */
export interface LivePolicy {
  pack: string;
  policy: Policy;
  decision: Verdict;
  /** The globs of `action_types`; empty: every action. */
  globs: readonly string[];
  /** The globs that a sequence itself asks for; empty: every action. */
  own: readonly string[];
  condition: Part;
  /** Equal for two policies that trigger on the same requests for the same decision, as far as their text shows. */
  key: string;
}

/** A condition as the diagram takes it: parts of one shape each, joined by `any` and `all`. */
export type Part =
  | { kind: 'always' }
  | { kind: 'trust'; below: number }
  | { kind: 'step'; above: number }
  | { kind: 'hours'; mask: number }
  | { kind: 'days'; mask: number }
  | { kind: 'agents'; ids: readonly string[] }
  | { kind: 'pattern'; source: string }
  | { kind: 'rule'; rule: MetadataRule }
  | { kind: 'switch'; key: string; sequence?: Sequence }
  | { kind: 'any'; parts: readonly Part[] }
  | { kind: 'all'; parts: readonly Part[] }
  | { kind: 'not'; part: Part };

/** The live policies of all packs, in the form the comparison needs. */
export function livePolicies(packs: readonly PolicyPack[]): LivePolicy[] {
  return packs.flatMap((pack) => pack.policies.filter((policy) => policy.mode !== 'shadow').map((policy) => livePolicy(pack.name, policy)));
}

const read = new WeakMap<Policy, LivePolicy>();

/** One policy as the comparison needs it. */
export function livePolicy(pack: string, policy: Policy): LivePolicy {
  const known = read.get(policy);
  if (known?.pack === pack) return known;
  const globs = globsOf(policy.action_types);
  const own = policy.policy_type === 'sequence' ? globsOf(ownGlobs(policy)) : [];
  const condition = conditionOf(pack, policy);
  const result = {
    pack,
    policy,
    decision: policy.decision,
    globs,
    own,
    condition,
    key: JSON.stringify([policy.decision, globs, own, condition]),
  };
  read.set(policy, result);
  return result;
}

function globsOf(globs: readonly string[] | undefined): readonly string[] {
  if (!globs || globs.length === 0 || globs.some(isEverything)) return [];
  return globs.length === 1 ? globs : [...new Set(globs)].sort(compareText);
}

function ownGlobs(policy: Extract<Policy, { policy_type: 'sequence' }>): readonly string[] {
  return policy.conditions.mode === 'velocity' ? (policy.conditions.match_action_types ?? []) : policy.conditions.steps.slice(-1);
}

function conditionOf(pack: string, policy: Policy): Part {
  switch (policy.policy_type) {
    case 'action_type':
      return { kind: 'always' };
    case 'threshold':
      return { kind: 'trust', below: policy.trust_threshold };
    case 'content_pattern':
      return some(
        'any',
        [...new Set(policy.conditions.patterns)].sort(compareText).map((source) => ({ kind: 'pattern', source })),
      );
    case 'temporal': {
      const { blocked_hours = [], blocked_days = [] } = policy.conditions;
      return some('any', [
        { kind: 'days', mask: blocked_days.reduce((mask, day) => mask | (1 << (day - 1)), 0) },
        { kind: 'hours', mask: blocked_hours.reduce((mask, hour) => mask | (1 << hour), 0) },
      ]);
    }
    case 'chain_of_custody': {
      const { max_chain_depth, forbidden_agents = [] } = policy.conditions;
      return some('any', [
        ...(max_chain_depth === undefined ? [] : [{ kind: 'step' as const, above: max_chain_depth }]),
        ...(forbidden_agents.length === 0 ? [] : [{ kind: 'agents' as const, ids: [...new Set(forbidden_agents)].sort(compareText) }]),
      ]);
    }
    case 'metadata': {
      const rules = new Map(policy.conditions.rules.map((rule) => [ruleKey(rule), rule]));
      const parts = [...rules].sort(([a], [b]) => compareText(a, b)).map(([, rule]): Part => ({ kind: 'rule', rule: plain(rule) }));
      return some(policy.conditions.operator === 'OR' ? 'any' : 'all', parts);
    }
    case 'sequence': {
      const sequence = sequenceOf(policy, globsOf);
      return holdsAlone(sequence) ? { kind: 'always' } : { kind: 'switch', key: `sequence ${canonical(sequence)}`, sequence };
    }
    default: {
      const asked = canonical(policy.conditions ?? {});
      return {
        kind: 'switch',
        key: asked === '{}' ? JSON.stringify([policy.policy_type, pack, policy.name]) : `${policy.policy_type} ${asked}`,
      };
    }
  }
}

function some(kind: 'any' | 'all', parts: Part[]): Part {
  return parts.length === 1 ? parts[0]! : { kind, parts };
}

/** Two rules with the same key ask the same. */
export function ruleKey({ field, operator, value }: MetadataRule): string {
  return JSON.stringify([field, operator, operator === 'exists' || operator === 'not_exists' ? null : value]);
}

function plain({ field, operator, value }: MetadataRule): MetadataRule {
  return operator === 'exists' || operator === 'not_exists' ? { field, operator } : { field, operator, value };
}

/** JSON with sorted keys. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).sort(([a], [b]) => compareText(a, b));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join()}}`;
}
