import { type Engine, rank, verdicts } from '../engine/index.ts';
import type { PolicyPack } from '../pack/index.ts';
import { actionClasses } from './action-classes.ts';
import { type ActionCube, actionCubes } from './action-cubes.ts';
import { Axes, asksMore } from './axes.ts';
import { type Body, bodiesOf } from './bodies.ts';
import { attempt, changeOf } from './diagram.ts';
import { type Difference, differenceOf } from './difference.ts';
import type { BudgetName, Impact, Region, Switch, Witness } from './impact.ts';
import { budgetsOf, type Limits } from './limits.ts';
import { contains } from './membership.ts';
import { natural } from './natural.ts';
import { Verdicts } from './verdicts.ts';
import { type Switches, whereOf, witnessOf } from './where.ts';
import { engineOver, judged, requestOf, switchesOf } from './witness.ts';

/** Every region of requests on which the two sets of packs differ, each with a witness that both engines have judged. */
export function compare(
  base: readonly PolicyPack[],
  head: readonly PolicyPack[],
  limits: Limits,
  budgets = budgetsOf(limits.steps),
): Impact {
  const difference = differenceOf(base, head);
  const { removed, added, same, touched, everywhere } = difference;
  if (removed.length + added.length === 0) return { verdict: 'none', complete: true, regions: [] };
  const axes = new Axes([...removed, ...added], same, budgets.diagrams);
  const globs = new Set([...removed, ...added, ...same].flatMap((policy) => [...policy.globs, ...policy.own]));
  const found = actionClasses(globs, touched, everywhere, budgets.actions);
  const before = new Verdicts(axes, [...removed, ...same], budgets.diagrams);
  const after = new Verdicts(axes, [...added, ...same], budgets.diagrams);
  const change = changeOf();
  let ranOut: BudgetName | undefined = found.complete ? undefined : 'action types';
  const sizes = new Map<string, number>();
  const hopeless = asksMore([...before.everywhere, ...after.everywhere], limits.conditions);
  const judged = found.classes.map((actions) => {
    if (actions.sample === '') return { ...actions, of: -1 };
    const [was, is] = [before.on(actions.globs), after.on(actions.globs)];
    sizes.set(actions.sample, was.size + is.size);
    const many =
      !hopeless && was.flags + is.flags > limits.conditions && asksMore([...was.policies(), ...is.policies()], limits.conditions);
    const tooMany = hopeless || many || budgets.diagrams.steps <= 0;
    const of = tooMany ? -1 : attempt(() => axes.apply(change, was.verdict(), is.verdict()));
    if (of < 0) ranOut = 'conditions';
    return { ...actions, of };
  });
  const { cubes, complete } = actionCubes(judged, found, touched, everywhere, budgets.cubes);
  if (!complete) ranOut ??= 'action types';
  const switches = switchesOf(difference.base, difference.head);
  const judge = witnessJudge(difference);
  const bodies = new Map<number, Body[]>();
  const regions: Region[] = [];
  for (const cube of cubes) {
    let list = bodies.get(cube.of);
    if (!list) {
      const answer = bodiesOf(axes, cube.of, (value) => value > 0, budgets.search, limits.regions);
      ranOut ??= answer.budget;
      list = answer.bodies;
      bodies.set(cube.of, list);
    }
    const size = sizes.get(cube.sample)!;
    for (const body of list) {
      budgets.judging.steps -= 20 + body.demands.length + size * (2 + (body.content.length >> 2));
      if (regions.length >= limits.regions || budgets.judging.steps < 0) ranOut ??= 'regions';
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
    const made = witnessOf(cube, body, where);
    const { policies = [], metadata = [] } = where;
    const judgement = judge(made, policies);
    const { before, after } = judgement;
    if (before.verdict !== from || after.verdict !== to)
      throw new Error(
        `internal error: the witness of ${from} -> ${to} is judged ${before.verdict} -> ${after.verdict}: ${JSON.stringify({ where, witness: made })}`,
      );
    const alike = JSON.stringify(judgement);
    return {
      from,
      to,
      direction: rank[to] > rank[from] ? 'tightens' : 'loosens',
      where,
      witness: natural(made, (it) => contains({ metadata }, requestOf(it)) && JSON.stringify(judge(it, policies)) === alike),
      before: before.triggered,
      after: after.triggered,
    };
  });
}
