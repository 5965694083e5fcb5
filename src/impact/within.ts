import { globAutomaton } from './action-name.ts';
import { fieldValue } from './field.ts';
import { covers, globMatches, overlap, readGlob } from './globs.ts';
import type { Where } from './impact.ts';
import { patternOf } from './patterns.ts';
import { ruleKey } from './policies.ts';
import { type Budget, type Demand, shortestText } from './text.ts';

const mostStepsOfOneQuestion = 150_000;

/** Steps that may still be taken, and what was found out about words. */
export interface Asking {
  budget: Budget;
  known: Map<string, boolean>;
}

export function asking(steps: number): Asking {
  return { budget: { steps }, known: new Map() };
}

/** Whether every request of `inner` surely lies in `outer`. `false` also where that is not found out. */
export function liesWithin(inner: Where, outer: Where, ask: Asking): boolean {
  ask.budget.steps -= 10;
  return (
    lineWithin(inner.trust_score, outer.trust_score, 'lt') &&
    lineWithin(inner.chain_step, outer.chain_step, 'lte') &&
    setWithin(inner.hours, outer.hours) &&
    setWithin(inner.days, outer.days) &&
    agentsWithin(inner.agents ?? {}, outer.agents ?? {}) &&
    (outer.policies ?? []).every((one) =>
      (inner.policies ?? []).some(
        (own) => own.pack === one.pack && own.policy === one.policy && own.side === one.side && own.holds === one.holds,
      ),
    ) &&
    rulesWithin(inner.metadata ?? [], outer.metadata ?? [], ask) &&
    wordsWithin(inner.action_type, outer.action_type, ask, actionImplies) &&
    wordsWithin(inner.content, outer.content, ask, contentImplies)
  );
}

type Line<T extends string> = { gte?: number } & { [K in T]?: number };

function lineWithin<T extends string>(inner: Line<T> | undefined, outer: Line<T> | undefined, end: T): boolean {
  if (!outer) return true;
  return (
    (inner?.gte ?? 0) >= (outer.gte ?? 0) &&
    ((inner?.[end] ?? Number.POSITIVE_INFINITY) as number) <= ((outer[end] ?? Number.POSITIVE_INFINITY) as number)
  );
}

function setWithin(inner: readonly number[] | undefined, outer: readonly number[] | undefined): boolean {
  return !outer || (inner?.every((member) => outer.includes(member)) ?? false);
}

function agentsWithin(inner: NonNullable<Where['agents']>, outer: NonNullable<Where['agents']>): boolean {
  const all = inner.all_of ?? [];
  const any = inner.any_of;
  return (
    (outer.all_of ?? []).every((agent) => all.includes(agent)) &&
    (!outer.any_of ||
      all.some((agent) => outer.any_of!.includes(agent)) ||
      (any?.every((agent) => outer.any_of!.includes(agent)) ?? false)) &&
    (outer.none_of ?? []).every((agent) => inner.none_of?.includes(agent))
  );
}

function rulesWithin(inner: NonNullable<Where['metadata']>, outer: NonNullable<Where['metadata']>, ask: Asking): boolean {
  ask.budget.steps -= 4 * inner.length * outer.length;
  return outer.every((asked) => {
    if (inner.some((own) => own.field === asked.field && own.holds === asked.holds && ruleKey(own) === ruleKey(asked))) return true;
    const own = inner.filter(({ field }) => field === asked.field).map((rule) => ({ rule, holds: rule.holds }));
    return limited(ask, (budget) => fieldValue([...own, { rule: asked, holds: !asked.holds }], budget).kind === 'impossible');
  });
}

type Words = { matches: string[]; excludes: string[] };
type Implies = (inner: Words, text: string, holds: boolean, ask: Asking) => boolean;

/** One question may not use up the steps of all. */
function limited(ask: Asking, find: (budget: Budget) => boolean): boolean {
  const budget: Budget = { steps: Math.min(mostStepsOfOneQuestion, ask.budget.steps) };
  const allowed = budget.steps;
  const answer = allowed > 0 && find(budget);
  ask.budget.steps -= allowed - budget.steps;
  return answer;
}

function wordsWithin(
  inner: Words = { matches: [], excludes: [] },
  outer: Words = { matches: [], excludes: [] },
  ask: Asking,
  implies: Implies,
): boolean {
  return (
    outer.matches.every((text) => inner.matches.includes(text) || implies(inner, text, true, ask)) &&
    outer.excludes.every((text) => inner.excludes.includes(text) || implies(inner, text, false, ask))
  );
}

const actionImplies: Implies = (inner, text, holds, ask) => {
  const name = inner.matches.find((glob) => !glob.includes('*'));
  if (name !== undefined) return globMatches(readGlob(text), name) === holds;
  const glob = readGlob(text);
  if (holds && inner.matches.some((own) => covers(glob, readGlob(own)))) return true;
  if (!holds && inner.matches.some((own) => !overlap(glob, readGlob(own)))) return true;
  return remembered('action', inner, text, holds, ask, (one) => globAutomaton(readGlob(one)));
};
const contentImplies: Implies = (inner, text, holds, ask) =>
  remembered('content', inner, text, holds, ask, (source) => patternOf(source).automaton);

type AutomatonOf = (text: string) => Demand['automaton'] | undefined;

function remembered(kind: string, inner: Words, text: string, holds: boolean, ask: Asking, automatonOf: AutomatonOf): boolean {
  ask.budget.steps -= 10 * (inner.matches.length + inner.excludes.length);
  if (ask.budget.steps <= 0) return false;
  const key = JSON.stringify([kind, inner, text, holds]);
  const answer = ask.known.get(key) ?? limited(ask, (budget) => impossible(inner, text, !holds, budget, automatonOf));
  ask.known.set(key, answer);
  return answer;
}

function impossible(inner: Words, text: string, holds: boolean, budget: Budget, automatonOf: AutomatonOf): boolean {
  if (!automatonOf(text)) return false;
  const all = [
    ...inner.matches.map((one) => ({ text: one, holds: true })),
    ...inner.excludes.map((one) => ({ text: one, holds: false })),
    { text, holds },
  ];
  const demands = all.flatMap((one): Demand[] => {
    const automaton = automatonOf(one.text);
    return automaton ? [{ automaton, holds: one.holds }] : [];
  });
  return shortestText(demands, budget).kind === 'impossible';
}
