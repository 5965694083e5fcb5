import type { SequencePolicy } from '../pack/index.ts';
import { covers, readGlob } from './globs.ts';
import type { Budget } from './text.ts';

/** What a sequence asks of the past, told apart by nothing else. No globs in `of`: every action. */
export type Sequence =
  | { mode: 'velocity'; window: number; most: number; of: readonly string[]; scope: string }
  | { mode: 'ordered'; window: number; steps: readonly string[]; scope: string };

/** `globs`: a list of action types as it is compared, without repeats and without globs that stand for every action. */
export function sequenceOf({ conditions }: SequencePolicy, globs: (listed: readonly string[] | undefined) => readonly string[]): Sequence {
  const { window_seconds: window, scope = 'agent' } = conditions;
  return conditions.mode === 'velocity'
    ? { mode: 'velocity', window, most: conditions.max_count, of: globs(conditions.match_action_types), scope }
    : { mode: 'ordered', window, steps: conditions.steps, scope };
}

/** A count of more than 0, this one included, is there with the action itself (`semantics.md`, "A pack and its policies"). */
export function holdsAlone(sequence: Sequence): boolean {
  return sequence.mode === 'velocity' && sequence.most === 0 && isCounted(sequence.scope);
}

/** Scopes whose actions are counted by the page; what any other means, the service knows alone. */
const isCounted = (scope: string) => scope === 'agent' || scope === 'workspace';

/**
 * Whether one sequence holds for every request, whatever came before, for which the other does. `false` also where that is not found out. The proof, by
 * the table of `semantics.md`, "A pack and its policies". Let the first hold for an action at `t`.
 *
 * Its window and scope: what it looks at is later than `t - window` and in its scope. The second looks no less far back, and its scope holds as many or
 * more: the actions of an agent, and those without one, which count together, all are actions of the workspace. So the second looks at all of it too.
 *
 * `velocity`: the action matches a glob of the first, so one of the second that covers it, or the second counts every action. The same goes for each of
 * the earlier ones that the first counts. So the second counts no fewer, this one included on both sides: more than `most` of the first, which is no less
 * than that of the second.
 *
 * `ordered`: the action matches the last step of the first, so that of the second, which covers it. Earlier actions match the other steps of the first in
 * order; those that stand for the steps of the second match these, and in the same order, and the rest are other actions, which are allowed between.
 *
 * The `action_types` of a policy play no part: they say what the policy watches, not what is counted, and the two are compared on an action that both watch.
 */
export function implies(first: Sequence, second: Sequence): boolean {
  if (!isCounted(first.scope) || !isCounted(second.scope) || (first.scope !== second.scope && second.scope !== 'workspace')) return false;
  if (first.window > second.window) return false;
  if (first.mode === 'velocity' && second.mode === 'velocity') return first.most >= second.most && allCovered(first.of, second.of);
  return first.mode === 'ordered' && second.mode === 'ordered' && stepsHeld(first.steps, second.steps);
}

function allCovered(narrow: readonly string[], wide: readonly string[]): boolean {
  return wide.length === 0 || (narrow.length > 0 && narrow.every((glob) => wide.some((other) => covers(readGlob(other), readGlob(glob)))));
}

/** Each step of `wide`, in order, covers one of `narrow`; the last one the last. The first that fits is taken: a later one never helps. */
function stepsHeld(narrow: readonly string[], wide: readonly string[]): boolean {
  const fits = (step: string, at: number) => covers(readGlob(step), readGlob(narrow[at]!));
  if (!fits(wide.at(-1)!, narrow.length - 1)) return false;
  let from = 0;
  for (const step of wide.slice(0, -1)) {
    while (from < narrow.length - 1 && !fits(step, from)) from++;
    if (from >= narrow.length - 1) return false;
    from++;
  }
  return true;
}

/** Which sequences hold and which do not, without those for which others say so. */
export interface Answered {
  holding: readonly Sequence[];
  failing: readonly Sequence[];
}

/** One answer more; `undefined` where it can't be beside the others, since one sequence would hold without another that it implies. */
export function withAnswer(
  { holding, failing }: Answered = { holding: [], failing: [] },
  sequence: Sequence,
  holds: boolean,
  budget: Budget,
): Answered | undefined {
  budget.steps -= holding.length + failing.length;
  const held = holding.some((other) => implies(other, sequence));
  const fails = failing.some((other) => implies(sequence, other));
  if (holds ? fails : held) return undefined;
  if (held || fails) return { holding, failing };
  return holds
    ? { holding: [...holding.filter((other) => !implies(sequence, other)), sequence], failing }
    : { holding, failing: [...failing.filter((other) => !implies(other, sequence)), sequence] };
}
