import { quoted } from '../diagnostic.ts';
import { compilePattern } from '../engine/index.ts';
import { explainPatterns, isEverything } from '../impact/index.ts';
import type { MetadataRule, Policy } from '../pack/index.ts';
import type { Finding, Reason } from './finding.ts';

/** A policy that every request triggers whose action type it watches. */
export function always(policy: Policy): Finding[] {
  const reason = alwaysReason(policy);
  const help = 'narrow the condition, or make it an `action_type` policy if it is meant';
  return reason ? [{ code: 'always-triggers', help, ...reason }] : [];
}

function alwaysReason(policy: Policy): Reason | undefined {
  const everywhere = policy.action_types === undefined || policy.action_types.length === 0 || policy.action_types.some(isEverything);
  switch (policy.policy_type) {
    case 'action_type':
      if (!everywhere || policy.decision === 'allow') return undefined;
      return { field: '', message: 'the policy triggers on every request', help: 'list the actions that are meant in `action_types`' };
    case 'temporal': {
      const { blocked_hours = [], blocked_days = [] } = policy.conditions;
      if (new Set(blocked_hours).size === 24) return { field: 'conditions/blocked_hours', message: 'all 24 hours are blocked' };
      return new Set(blocked_days).size === 7 ? { field: 'conditions/blocked_days', message: 'all 7 days are blocked' } : undefined;
    }
    case 'content_pattern':
      return anyContent(policy.conditions.patterns);
    case 'metadata':
      return policy.conditions.operator === 'OR' ? presentOrAbsent(policy.conditions.rules) : undefined;
    case 'sequence': {
      const first = policy.conditions.mode === 'velocity' && policy.conditions.max_count === 0;
      return first ? { field: 'conditions/max_count', message: 'the first such action is already more than 0' } : undefined;
    }
    default:
      return undefined;
  }
}

/** A pattern that matches every content, or several that do so together. */
function anyContent(patterns: readonly string[]): Reason | undefined {
  const index = patterns.findIndex((pattern) => matchEverything([pattern]));
  if (index >= 0) return { field: `conditions/patterns/${index}`, message: 'the pattern matches every content, also the empty one' };
  return patterns.length > 1 && matchEverything(patterns)
    ? { field: 'conditions/patterns', message: 'together the patterns match every content' }
    : undefined;
}

/** A few contents that are soon tried: only patterns that match them all are worth a proof. */
const contents = ['', 'x', '7', '\n', ' - ', 'DROP TABLE a;\n'];

function matchEverything(patterns: readonly string[]): boolean {
  const tests = patterns.map((pattern) => compilePattern(pattern));
  if (!contents.every((content) => tests.some((pattern) => pattern.test(content)))) return false;
  const { noLongerMatched, complete } = explainPatterns([''], patterns);
  return complete && noLongerMatched === undefined;
}

/** Rules of which any is enough, one for the presence of a field and one for its absence. */
function presentOrAbsent(rules: readonly MetadataRule[]): Reason | undefined {
  const absent = new Set(rules.filter(({ operator }) => operator === 'not_exists').map(({ field }) => field));
  const both = rules.find(({ field, operator }) => operator === 'exists' && absent.has(field));
  return both && { field: 'conditions/rules', message: `${quoted(both.field)} is always there or not there` };
}
