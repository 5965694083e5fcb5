import type { Policy, PolicyPack, SequencePolicy } from '../../src/pack/index.ts';
import { globMatches } from '../model/model.ts';
import type { Dice } from '../model/random.ts';
import type { Said } from './membership.ts';

/**
 * One random answer for each question that a request alone does not settle; the same question asked by two policies gets the same answer, and no sequence
 * holds without those that hold whenever it does.
 */
export function answers(dice: Dice, base: readonly PolicyPack[], head: readonly PolicyPack[]): Said {
  const known = new Map<string, boolean>();
  const sides = { base, head };
  const sequences = [...base, ...head].flatMap(({ policies }) => policies.filter((policy) => policy.policy_type === 'sequence'));
  const drawn = new Map(sequences.map((policy) => [questionOf('', policy), { policy, holds: holdsAlone(policy) || dice.chance(0.5) }]));
  for (const [question, { policy }] of drawn) {
    const follows = [...drawn.values()].some((other) => other.holds && mayImply(other.policy, policy));
    known.set(question, drawn.get(question)!.holds || follows);
  }
  return (pack, policy, side) => {
    const found = sides[side].find(({ name }) => name === pack)!.policies.find(({ name }) => name === policy)!;
    const question = questionOf(pack, found);
    if (!known.has(question)) known.set(question, dice.chance(0.5));
    return known.get(question)!;
  };
}

const counted = ({ conditions: { scope = 'agent' } }: SequencePolicy) => ['agent', 'workspace'].includes(scope);

function holdsAlone(policy: SequencePolicy): boolean {
  return counted(policy) && policy.conditions.mode === 'velocity' && policy.conditions.max_count === 0;
}

/** Every action type that random requests bear, and some more. */
const names = [
  'pay',
  'pa',
  'paid',
  'pay:send',
  'pay:refund',
  'deploy',
  'db:drop',
  'ab',
  'aab',
  'a',
  '[a]',
  'xy',
  'x:y',
  '.',
  '.a',
  'Pay',
  'é',
  'q',
];

/** Whether one sequence may be the stricter question, judged on some names: it says so of all that are, and of a few more. */
function mayImply(first: SequencePolicy, second: SequencePolicy): boolean {
  const [a, b] = [first.conditions, second.conditions];
  if (!counted(first) || !counted(second) || a.window_seconds > b.window_seconds) return false;
  if ((a.scope ?? 'agent') !== (b.scope ?? 'agent') && b.scope !== 'workspace') return false;
  const within = (narrow: readonly string[], wide: readonly string[]) =>
    names.every((name) => !matches(narrow, name) || matches(wide, name));
  if (a.mode === 'velocity' && b.mode === 'velocity')
    return a.max_count >= b.max_count && within(a.match_action_types ?? [], b.match_action_types ?? []);
  if (a.mode !== 'ordered' || b.mode !== 'ordered') return false;
  const embeds = (i: number, j: number): boolean =>
    j < 0 || (i >= 0 && ((within([a.steps[i]!], [b.steps[j]!]) && embeds(i - 1, j - 1)) || embeds(i - 1, j)));
  return within(a.steps.slice(-1), b.steps.slice(-1)) && embeds(a.steps.length - 2, b.steps.length - 2);
}

const matches = (globs: readonly string[], name: string) => globs.length === 0 || globs.some((glob) => globMatches(glob, name));

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
