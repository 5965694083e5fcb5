import { type Engine, rank, verdicts } from '../engine/index.ts';
import type { PolicyPack } from '../pack/index.ts';
import { type ActionCube, actionClasses, actionCubes } from './actions.ts';
import { Axes } from './axes.ts';
import { type Body, bodiesOf } from './bodies.ts';
import { changeOf } from './diagram.ts';
import { type Difference, differenceOf } from './difference.ts';
import type { BudgetName, Impact, Region, Switch, Witness } from './impact.ts';
import type { LivePolicy } from './policies.ts';
import type { Budget } from './text.ts';
import { Watchers } from './watching.ts';
import { type Switches, whereOf, witnessOf } from './where.ts';
import { engineOver, judged, requestOf, switchesOf } from './witness.ts';

export interface Limits {
  /** Steps of searching, and again so many of judging witnesses: a letter tried in automata is several, a condition judged is one. */
  steps: number;
  /** Regions listed at most. */
  regions: number;
  /** Conditions at most that may watch one action type; beyond that its diagrams would get too deep. */
  conditions: number;
}

export const defaultLimits: Limits = { steps: 6_000_000, regions: 50_000, conditions: 2000 };

/** Every region of requests on which the two sets of packs differ, each with a witness that both engines have judged. */
export function compare(base: readonly PolicyPack[], head: readonly PolicyPack[], limits: Limits): Impact {
  const difference = differenceOf(base, head);
  if (difference.removed.length + difference.added.length === 0) return { verdict: 'none', complete: true, regions: [] };
  const budget: Budget = { steps: limits.steps, answers: new Map() };
  const { removed, added, same, touched, everywhere } = difference;
  const axes = new Axes([...removed, ...added], same);
  const change = changeOf();
  const globs = new Set([...removed, ...added, ...same].flatMap((policy) => [...policy.globs, ...policy.own]));
  const found = actionClasses(globs, touched, everywhere, budget);
  const before = new Watchers([...removed, ...same]);
  const after = new Watchers([...added, ...same]);
  let ranOut: BudgetName | undefined = found.complete ? undefined : 'action types';
  const judged = found.classes.map((actions) => {
    if (actions.sample === '') return { ...actions, of: -1 };
    const [watchingBefore, watchingAfter] = [before.on(actions.globs), after.on(actions.globs)];
    if (sizeOf(watchingBefore) + sizeOf(watchingAfter) > limits.conditions) {
      ranOut = 'conditions';
      return { ...actions, of: -1 };
    }
    const verdictBefore = axes.stricter(watchingBefore.map((policy) => axes.trigger(policy)));
    const verdictAfter = axes.stricter(watchingAfter.map((policy) => axes.trigger(policy)));
    return { ...actions, of: axes.apply(change, verdictBefore, verdictAfter) };
  });
  const cubes = actionCubes(judged, found, touched, everywhere);
  const switches = switchesOf(difference.base, difference.head);
  const judge = witnessJudge(difference);
  const bodies = new Map<number, Body[]>();
  const regions: Region[] = [];
  const price = 1 + 2 * sizeOf([...removed, ...added, ...same].filter(({ globs }) => globs.length === 0));
  let judging = limits.steps;
  for (const cube of cubes) {
    let list = bodies.get(cube.of);
    if (!list) {
      const answer = bodiesOf(axes, cube.of, (value) => value > 0, budget, limits.regions);
      ranOut ??= answer.budget;
      list = answer.bodies;
      bodies.set(cube.of, list);
    }
    for (const body of list) {
      judging -= price;
      if (regions.length >= limits.regions || judging < 0) ranOut ??= 'regions';
      else regions.push(...regionsOf(cube, body, switches, judge));
    }
  }
  regions.sort((a, b) => Number(a.direction === 'tightens') - Number(b.direction === 'tightens'));
  return summary(regions, ranOut);
}

/** How many conditions some policies ask, roughly. */
export function sizeOf(policies: readonly LivePolicy[]): number {
  const parts = ({ condition }: LivePolicy) => (condition.kind === 'any' || condition.kind === 'all' ? condition.parts.length : 1);
  return policies.reduce((sum, policy) => sum + parts(policy), 0);
}

function summary(regions: Region[], ranOut: BudgetName | undefined): Impact {
  const loosens = ranOut !== undefined || regions.some(({ direction }) => direction === 'loosens');
  const tightens = regions.some(({ direction }) => direction === 'tightens');
  const verdict = loosens && tightens ? 'both' : loosens ? 'loosens' : tightens ? 'tightens' : 'none';
  return ranOut === undefined ? { verdict, complete: true, regions } : { verdict, complete: false, budget: ranOut, regions };
}

type Judge = (witness: Witness, switches: readonly Switch[]) => Record<'before' | 'after', ReturnType<typeof judged>>;

/** Both engines, made when the first witness is there. */
function witnessJudge({ base, head }: Difference): Judge {
  let engines: [Engine, Engine] | undefined;
  return (witness, switches) => {
    engines ??= [engineOver(base), engineOver(head)];
    const request = requestOf(witness);
    return { before: judged(engines[0], request, switches, 'base'), after: judged(engines[1], request, switches, 'head') };
  };
}

function regionsOf(cube: ActionCube, body: Body, switches: Switches, judge: Judge): Region[] {
  const from = verdicts[Math.floor(body.value / 3)]!;
  const to = verdicts[body.value % 3]!;
  return whereOf(cube, body, switches).map((where): Region => {
    const witness = witnessOf(cube, body, where);
    const { before, after } = judge(witness, where.policies ?? []);
    if (before.verdict !== from || after.verdict !== to)
      throw new Error(
        `internal error: the witness of ${from} -> ${to} is judged ${before.verdict} -> ${after.verdict}: ${JSON.stringify({ where, witness })}`,
      );
    return {
      from,
      to,
      direction: rank[to] > rank[from] ? 'tightens' : 'loosens',
      where,
      witness,
      before: before.triggered,
      after: after.triggered,
    };
  });
}
