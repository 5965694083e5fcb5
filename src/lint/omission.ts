import { matcher } from '../engine/index.ts';
import type { MetadataPolicy, Policy } from '../pack/index.ts';

/**
 * The fields of a metadata policy that a caller can leave out to dodge it: a missing field makes every comparison false. A field is safe when a rule of the
 * policy, or another policy on the same actions that is no less strict, asks for its absence, or triggers whatever is given.
 */
export function dodgeableFields(policy: MetadataPolicy, all: readonly Policy[]): string[] {
  const { rules, operator = 'AND' } = policy.conditions;
  const compared = [...new Set(rules.filter((rule) => !rule.operator.endsWith('exists')).map(({ field }) => field))];
  const open = compared.filter((field) => !all.some((other) => asksForAbsence(other, field, policy)));
  if (operator === 'AND') return open;
  const anyAbsence = rules.some((rule) => rule.operator === 'not_exists');
  return anyAbsence || open.length < compared.length ? [] : open;
}

const order = { allow: 0, escalate: 1, block: 2 };

function asksForAbsence(other: Policy, field: string, policy: MetadataPolicy): boolean {
  if (other.policy_type !== 'action_type' && other.policy_type !== 'metadata') return false;
  if (other.mode === 'shadow' || order[other.decision] < order[policy.decision]) return false;
  if (other.policy_type === 'metadata' && !holdsOnAbsence(other, field)) return false;
  return covers(other.action_types ?? [], policy.action_types ?? []);
}

function holdsOnAbsence({ conditions: { rules, operator = 'AND' } }: MetadataPolicy, field: string): boolean {
  const absence = (rule: { field: string; operator: string }) => rule.operator === 'not_exists' && rule.field === field;
  return operator === 'OR' ? rules.some(absence) : rules.every(absence);
}

function covers(wide: readonly string[], narrow: readonly string[]): boolean {
  if (wide.length === 0 || wide.includes('*')) return true;
  const globs = wide.filter((glob) => glob.includes('*'));
  const matches = globs.length > 0 ? matcher(globs) : () => false;
  return narrow.length > 0 && narrow.every((glob) => wide.includes(glob) || (!glob.includes('*') && matches(glob)));
}
