import type { Policy, PolicyPack } from '../../src/pack/index.ts';
import type { Dice } from '../model/random.ts';
import type { Said } from './membership.ts';

/** One random answer for each question that a request alone does not settle; the same question asked by two policies gets the same answer. */
export function answers(dice: Dice, base: readonly PolicyPack[], head: readonly PolicyPack[]): Said {
  const known = new Map<string, boolean>();
  const sides = { base, head };
  return (pack, policy, side) => {
    const found = sides[side].find(({ name }) => name === pack)!.policies.find(({ name }) => name === policy)!;
    const question = questionOf(pack, found);
    if (!known.has(question)) known.set(question, dice.chance(0.5));
    return known.get(question)!;
  };
}

function questionOf(pack: string, policy: Policy): string {
  const conditions = { ...(policy as { conditions?: Record<string, unknown> }).conditions };
  if (policy.policy_type === 'sequence') {
    conditions.scope ??= 'agent';
    const watched = policy.conditions.mode === 'velocity' ? (policy.conditions.match_action_types ?? []) : [];
    conditions.match_action_types = watched.some((glob) => /^\*+$/.test(glob)) ? [] : [...new Set(watched)].sort();
  } else if (Object.keys(conditions).length === 0) return `${policy.policy_type} of ${pack} ${policy.name}`;
  return JSON.stringify(sorted({ ...conditions, type: policy.policy_type, steps: undefined })) + JSON.stringify(conditions.steps);
}

/** The same for every order of keys and of lists. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
