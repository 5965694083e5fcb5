import { type Engine, rank, verdicts } from '../engine/index.ts';
import type { PolicyPack } from '../pack/index.ts';
import { actionClasses } from './action-classes.ts';
import { type ActionCube, actionCubes } from './action-cubes.ts';
import { Axes, asksMore, flagsOf } from './axes.ts';
import { type Body, bodiesOf } from './bodies.ts';
import { changeOf, TooDeep } from './diagram.ts';
import { type Difference, differenceOf } from './difference.ts';
import type { BudgetName, Impact, Region, Switch, Witness } from './impact.ts';
import type { LivePolicy } from './policies.ts';
import type { Budget } from './text.ts';
import { Watchers } from './watching.ts';
import { type Switches, whereOf, witnessOf } from './where.ts';
import { engineOver, judged, requestOf, switchesOf } from './witness.ts';

export interface Limits {
  /** Steps that may be taken, a fifth each for finding action types, joining them, diagrams, regions, and judging witnesses. */
  steps: number;
  /** Regions listed at most. */
  regions: number;
  /** Questions with a yes or a no that may be asked about one action type; beyond that its diagrams would get too deep. */
  conditions: number;
}

export const defaultLimits: Limits = { steps: 12_000_000, regions: 50_000, conditions: 2000 };

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

export type Budgets = Record<'actions' | 'cubes' | 'diagrams' | 'search' | 'judging', Budget>;

/** What may be spent on each part of a comparison. */
export function budgetsOf(steps: number): Budgets {
  const part = () => ({ steps: Math.ceil(steps / 5) });
  return { actions: part(), cubes: part(), diagrams: part(), judging: part(), search: { ...part(), answers: new Map() } };
}

/** A diagram, or -1 if it got too large. */
export function attempt(make: () => number): number {
  try {
    return make();
  } catch (error) {
    if (error instanceof TooDeep) return -1;
    throw error;
  }
}

/** What watches an action type: how many conditions that are, how many questions with a yes or a no, and the verdict as a diagram, made when asked for. */
export interface Watch {
  size: number;
  flags: number;
  policies(): LivePolicy[];
  /** Throws `TooDeep` if it got too large. */
  verdict(): number;
}

/** The verdicts of some policies as diagrams, by the globs that an action type matches. */
export class Verdicts {
  readonly #axes: Axes;
  readonly #watchers: Watchers;
  readonly #budget: Budget;
  readonly #size: number;
  readonly #flags: number;
  #everywhere: number | undefined;

  constructor(axes: Axes, policies: readonly LivePolicy[], budget: Budget) {
    this.#axes = axes;
    this.#watchers = new Watchers(policies);
    this.#budget = budget;
    this.#size = sizeOf(this.#watchers.everywhere);
    this.#flags = flagsOfAll(this.#watchers.everywhere);
  }

  get everywhere(): readonly LivePolicy[] {
    return this.#watchers.everywhere;
  }

  on(globs: ReadonlySet<string>): Watch {
    const { everywhere } = this.#watchers;
    const scoped = this.#watchers.on(globs);
    this.#budget.steps -= 10 + scoped.length;
    return {
      size: this.#size + sizeOf(scoped),
      flags: this.#flags + flagsOfAll(scoped),
      policies: () => {
        this.#budget.steps -= 20 * (everywhere.length + scoped.length);
        return [...everywhere, ...scoped];
      },
      verdict: () => {
        this.#everywhere ??= this.#axes.stricter(everywhere.map((policy) => this.#axes.trigger(policy)));
        return this.#axes.stricter([this.#everywhere, ...scoped.map((policy) => this.#axes.trigger(policy))]);
      },
    };
  }
}

const flagsOfAll = (policies: readonly LivePolicy[]) => policies.reduce((sum, policy) => sum + flagsOf(policy), 0);

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
