import { globAutomaton } from './actions.ts';
import { patternOf } from './bodies.ts';
import { fieldValue } from './field.ts';
import { globMatches, readGlob } from './globs.ts';
import type { Where } from './impact.ts';
import { ruleKey } from './policies.ts';
import { type Demand, shortestText } from './text.ts';

const steps = 150_000;

/** Whether every request of `inner` surely lies in `outer`. `false` also where that is not found out. */
export function liesWithin(inner: Where, outer: Where): boolean {
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
    rulesWithin(inner.metadata ?? [], outer.metadata ?? []) &&
    wordsWithin(inner.action_type, outer.action_type, actionImplies) &&
    wordsWithin(inner.content, outer.content, contentImplies)
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

function rulesWithin(inner: NonNullable<Where['metadata']>, outer: NonNullable<Where['metadata']>): boolean {
  return outer.every((asked) => {
    if (inner.some((own) => own.holds === asked.holds && ruleKey(own) === ruleKey(asked))) return true;
    const own = inner.filter(({ field }) => field === asked.field).map(({ holds, ...rule }) => ({ rule, holds }));
    const { holds, ...rule } = asked;
    return fieldValue([...own, { rule, holds: !holds }], { steps }).kind === 'impossible';
  });
}

type Words = { matches: string[]; excludes: string[] };
type Implies = (inner: Words, text: string, holds: boolean) => boolean;

function wordsWithin(
  inner: Words = { matches: [], excludes: [] },
  outer: Words = { matches: [], excludes: [] },
  implies: Implies,
): boolean {
  return (
    outer.matches.every((text) => inner.matches.includes(text) || implies(inner, text, true)) &&
    outer.excludes.every((text) => inner.excludes.includes(text) || implies(inner, text, false))
  );
}

const actionImplies: Implies = remembered((inner, text, holds) => {
  const name = inner.matches.find((glob) => !glob.includes('*'));
  if (name !== undefined) return globMatches(readGlob(text), name) === holds;
  return impossible(inner, text, !holds, (glob) => globAutomaton(readGlob(glob)));
});
const contentImplies: Implies = remembered((inner, text, holds) =>
  impossible(inner, text, !holds, (source) => patternOf(source).automaton),
);

function impossible(inner: Words, text: string, holds: boolean, automatonOf: (text: string) => Demand['automaton'] | undefined): boolean {
  const all = [
    ...inner.matches.map((one) => ({ text: one, holds: true })),
    ...inner.excludes.map((one) => ({ text: one, holds: false })),
    { text, holds },
  ];
  const demands = all.flatMap((one): Demand[] => {
    const automaton = automatonOf(one.text);
    return automaton ? [{ automaton, holds: one.holds }] : [];
  });
  if (!automatonOf(text)) return false;
  return shortestText(demands, { steps }).kind === 'impossible';
}

function remembered(implies: Implies): Implies {
  const known = new Map<string, boolean>();
  return (inner, text, holds) => {
    const key = JSON.stringify([inner, text, holds]);
    const answer = known.get(key) ?? implies(inner, text, holds);
    if (known.size > 4096) known.clear();
    known.set(key, answer);
    return answer;
  };
}
