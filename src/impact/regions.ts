import { type Engine, rank, verdicts } from '../engine/index.ts';
import type { PolicyPack } from '../pack/index.ts';
import { type ActionCube, actionClasses, actionCubes } from './actions.ts';
import { Axes } from './axes.ts';
import { type Body, bodiesOf } from './bodies.ts';
import { changeOf } from './diagram.ts';
import type { BudgetName, Impact, Region, Switch, Witness } from './impact.ts';
import { type LivePolicy, livePolicies } from './policies.ts';
import type { Budget } from './text.ts';
import { meeting, Watchers } from './watching.ts';
import { type Switches, whereOf, witnessOf } from './where.ts';
import { engineOver, judged, switchesOf } from './witness.ts';

export interface Limits {
  /** Steps of searching: letters tried in automata and the like. */
  steps: number;
  /** Regions listed at most. */
  regions: number;
}

export const defaultLimits: Limits = { steps: 3_000_000, regions: 50_000 };

/** Two sets of live policies, sorted into what stands in both and what does not; only actions that the latter watch can change. */
interface Difference {
  removed: LivePolicy[];
  added: LivePolicy[];
  /** In both, and watching some action that a removed or added one watches. */
  same: LivePolicy[];
  touched: Set<string>;
  everywhere: boolean;
}

/** Every region of requests on which the two sets of packs differ, each with a witness that both engines have judged. */
export function compare(base: readonly PolicyPack[], head: readonly PolicyPack[], limits: Limits): Impact {
  const live = { base: livePolicies(base), head: livePolicies(head) };
  const difference = differenceOf(live.base, live.head);
  if (difference.removed.length + difference.added.length === 0) return { verdict: 'none', complete: true, regions: [] };
  const budget: Budget = { steps: limits.steps };
  const { removed, added, same, touched, everywhere } = difference;
  const axes = new Axes([...removed, ...added], same);
  const change = changeOf();
  const globs = new Set([...removed, ...added, ...same].flatMap((policy) => [...policy.globs, ...policy.own]));
  const found = actionClasses(globs, touched, everywhere, budget);
  const before = new Watchers([...removed, ...same]);
  const after = new Watchers([...added, ...same]);
  const judged = found.classes.map((actions) => {
    if (actions.sample === '') return { ...actions, of: -1 };
    const verdictBefore = axes.stricter(before.on(actions.globs).map((policy) => axes.trigger(policy)));
    const verdictAfter = axes.stricter(after.on(actions.globs).map((policy) => axes.trigger(policy)));
    return { ...actions, of: axes.apply(change, verdictBefore, verdictAfter) };
  });
  let ranOut: BudgetName | undefined = found.complete ? undefined : 'action types';
  const cubes = actionCubes(judged, found.wildcards, touched, everywhere);
  const switches = switchesOf(live.base, live.head);
  const judge = witnessJudge(live.base, live.head, difference);
  const bodies = new Map<number, Body[]>();
  const regions: Region[] = [];
  for (const cube of cubes) {
    let list = bodies.get(cube.of);
    if (!list) {
      const answer = bodiesOf(axes, cube.of, (value) => value > 0, budget, limits.regions);
      ranOut ??= answer.budget;
      list = answer.bodies;
      bodies.set(cube.of, list);
    }
    for (const body of list) {
      if (regions.length >= limits.regions) ranOut ??= 'regions';
      else regions.push(...regionsOf(cube, body, switches, judge));
    }
  }
  regions.sort((a, b) => Number(a.direction === 'tightens') - Number(b.direction === 'tightens'));
  return summary(regions, ranOut);
}

function summary(regions: Region[], ranOut: BudgetName | undefined): Impact {
  const loosens = ranOut !== undefined || regions.some(({ direction }) => direction === 'loosens');
  const tightens = regions.some(({ direction }) => direction === 'tightens');
  const verdict = loosens && tightens ? 'both' : loosens ? 'loosens' : tightens ? 'tightens' : 'none';
  return ranOut === undefined ? { verdict, complete: true, regions } : { verdict, complete: false, budget: ranOut, regions };
}

function differenceOf(base: readonly LivePolicy[], head: readonly LivePolicy[]): Difference {
  const effective = (policies: readonly LivePolicy[]) =>
    new Map(
      policies
        .filter((policy) => policy.decision !== 'allow' && !(policy.condition.kind === 'trust' && policy.condition.below <= 0))
        .map((policy) => [policy.key, policy]),
    );
  const [before, after] = [effective(base), effective(head)];
  const removed = [...before.values()].filter(({ key }) => !after.has(key));
  const added = [...after.values()].filter(({ key }) => !before.has(key));
  const changed = [...removed, ...added];
  const watched = changed.map(({ globs, own }) => (globs.length > 0 ? globs : own));
  const everywhere = watched.some((globs) => globs.length === 0);
  const touched = new Set(watched.flat());
  const meets = meeting(touched, everywhere);
  return { removed, added, same: [...before.values()].filter((policy) => after.has(policy.key) && meets(policy)), touched, everywhere };
}

type Judge = (witness: Witness, switches: readonly Switch[]) => Record<'before' | 'after', ReturnType<typeof judged>>;

/** Both engines, made when the first witness is there. */
function witnessJudge(base: readonly LivePolicy[], head: readonly LivePolicy[], { touched, everywhere }: Difference): Judge {
  const meets = meeting(touched, everywhere);
  let engines: [Engine, Engine] | undefined;
  return (witness, switches) => {
    engines ??= [engineOver(base, meets), engineOver(head, meets)];
    return { before: judged(engines[0], witness, switches, 'base'), after: judged(engines[1], witness, switches, 'head') };
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
