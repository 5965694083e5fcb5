import { type PolicyRef, rank } from '../engine/index.ts';
import type { PolicyPack } from '../pack/index.ts';
import { type ActionClass, actionClasses } from './action-classes.ts';
import { Axes, asksMore, flagsOf } from './axes.ts';
import { bodiesOf } from './bodies.ts';
import { attempt, changeOf, TooDeep } from './diagram.ts';
import type { BudgetName } from './impact.ts';
import { type Budgets, budgetsOf, defaultLimits } from './limits.ts';
import { holdsAt, type Point, QuietPoints } from './point.ts';
import { type LivePolicy, livePolicies } from './policies.ts';
import { Removable } from './removable.ts';
import type { Budget } from './text.ts';
import { Watchers } from './watching.ts';

/** What was found out about the policies of some packs, each beside all the others. */
export interface Redundancy {
  /** Proven: without all of them together every request is judged the same. `covered`: those that stay and are as strict, if that was found out. */
  needless: (PolicyRef & { covered: PolicyRef[] })[];
  /** Proven: no request triggers them. */
  idle: PolicyRef[];
  /** Not found out, because a budget ran out. */
  unknown: PolicyRef[];
  budget?: BudgetName;
}

const steps = 8_000_000;

/**
 * The live policies that can never change a verdict beside the others, such that all of them can be left out: of several that make each other needless
 * enough stay. Policies that decide `allow`, or that say the same as another, are left to other findings.
 */
export function redundantPolicies(packs: readonly PolicyPack[]): Redundancy {
  const live = livePolicies(packs);
  const counts = new Map<string, number>();
  for (const { key } of live) counts.set(key, (counts.get(key) ?? 0) + 1);
  const effective = live.filter(({ decision }) => decision !== 'allow');
  const single = effective.filter(({ key }) => counts.get(key) === 1);
  const budgets = budgetsOf(steps);
  const globs = new Set(effective.flatMap(({ globs, own }) => [...globs, ...own]));
  const { classes, complete } = actionClasses(globs, new Set(), true, budgets.actions);
  const watched = withWatchers(classes, effective);
  const search = new Search(effective, single, budgets);
  for (const { watchers, ...actions } of watched) search.look(actions, watchers());
  return search.all(search.result(complete ? undefined : 'action types'), watched, budgets);
}

const refOf = ({ pack, policy }: LivePolicy): PolicyRef => ({ pack, policy: policy.name });

/** What was found of each policy beside all the others. */
interface Found extends Record<'needless' | 'idle' | 'unknown', LivePolicy[]> {
  budget: BudgetName | undefined;
}

/** A class of actions with the policies that watch it. */
interface Watched extends ActionClass {
  watchers(): LivePolicy[];
  /** Whether one of them is such. */
  watches(isSuch: (policy: LivePolicy) => boolean): boolean;
}

/** The classes with what watches them, those with the fewest watching policies first: there most policies are seen to be needed. */
function withWatchers(classes: readonly ActionClass[], policies: readonly LivePolicy[]): Watched[] {
  const watchers = new Watchers(policies);
  const { everywhere } = watchers;
  return classes
    .map((actions) => ({ ...actions, scoped: watchers.on(actions.globs) }))
    .sort((a, b) => a.scoped.length - b.scoped.length)
    .map(({ scoped, ...actions }) => ({
      ...actions,
      watchers: () => [...everywhere, ...scoped],
      watches: (isSuch) => scoped.some(isSuch) || everywhere.some(isSuch),
    }));
}

class Search {
  readonly #axes: Axes;
  readonly #quiet: QuietPoints;
  readonly #budgets: Record<'diagrams' | 'search', Budget>;
  readonly #open: Set<LivePolicy>;
  readonly #watched = new Set<LivePolicy>();
  readonly #unknown = new Set<LivePolicy>();
  readonly #idle = new Set<LivePolicy>();
  readonly #points = new Map<LivePolicy, Point | undefined>();
  readonly #change = changeOf();
  #ranOut: BudgetName | undefined;

  constructor(effective: readonly LivePolicy[], candidates: readonly LivePolicy[], budgets: Record<'diagrams' | 'search', Budget>) {
    this.#budgets = budgets;
    this.#axes = new Axes([], effective, budgets.diagrams);
    this.#quiet = new QuietPoints(effective);
    this.#open = new Set(candidates);
    for (const policy of candidates) if (this.#trigger(policy) === 0) this.#setIdle(policy);
  }

  result(ranOut: BudgetName | undefined): Found {
    const open = [...this.#open];
    return {
      needless: ranOut ? [] : open.filter((policy) => this.#watched.has(policy) && !this.#unknown.has(policy)),
      idle: [...this.#idle, ...(ranOut ? [] : open.filter((policy) => !this.#watched.has(policy)))],
      unknown: ranOut ? open : open.filter((policy) => this.#unknown.has(policy)),
      budget: ranOut ?? this.#ranOut,
    };
  }

  /** What was found of single policies, as it holds of all together. */
  all({ needless, idle, unknown, budget }: Found, classes: readonly Watched[], { judging, cubes }: Budgets): Redundancy {
    const concerned = new Set(needless);
    const among = classes.filter(({ watches }) => watches((policy) => concerned.has(policy))).map(({ watchers }) => watchers);
    const removable = new Removable(this.#axes, among, judging);
    const { gone, unknown: open } = removable.together(needless);
    const ranOut = budget ?? (open.length > 0 ? 'steps' : undefined);
    const covered = (policy: LivePolicy) => removable.coverOf(policy, (other) => !gone.has(other), cubes).map(refOf);
    return {
      needless: needless.filter((policy) => gone.has(policy)).map((policy) => ({ ...refOf(policy), covered: covered(policy) })),
      idle: idle.map(refOf),
      unknown: [...unknown, ...open].map(refOf),
      ...(ranOut && { budget: ranOut }),
    };
  }

  /** On the actions of one class: a policy is needed if some request is judged otherwise without it. */
  look({ sample }: ActionClass, watching: readonly LivePolicy[]): void {
    this.#budgets.search.steps -= watching.length;
    const open = watching.filter((policy) => this.#open.has(policy) && !this.#unknown.has(policy));
    if (open.length === 0) return;
    for (const policy of open) this.#watched.add(policy);
    if (sample === '' || this.#budgets.search.steps <= 0) {
      this.#giveUp(open, sample === '' ? 'action types' : 'steps');
      return;
    }
    const left = open.filter((policy) => {
      const settled = this.#isSeenNeeded(policy, watching) || this.#idle.has(policy);
      if (settled) this.#open.delete(policy);
      return !settled;
    });
    if (left.length === 0) return;
    const flags = watching.reduce((sum, policy) => sum + flagsOf(policy), 0);
    try {
      if (flags > defaultLimits.conditions && asksMore(watching, defaultLimits.conditions)) throw new TooDeep();
      this.#prove(new Set(left), watching);
    } catch (error) {
      if (!(error instanceof TooDeep)) throw error;
      this.#giveUp(left, 'conditions');
    }
  }

  #giveUp(policies: readonly LivePolicy[], budget: BudgetName): void {
    for (const policy of policies) if (this.#open.has(policy)) this.#unknown.add(policy);
    this.#ranOut ??= budget;
  }

  #setIdle(policy: LivePolicy): void {
    this.#open.delete(policy);
    this.#idle.add(policy);
  }

  /** -1 if it got too large. */
  #trigger(policy: LivePolicy): number {
    return attempt(() => this.#axes.trigger(policy));
  }

  /** One request on which the policy triggers is tried: where no other is as strict, it is needed. */
  #isSeenNeeded(policy: LivePolicy, watching: readonly LivePolicy[]): boolean {
    const { search } = this.#budgets;
    if (search.steps <= 0) return false;
    if (!this.#points.has(policy)) {
      const trigger = this.#trigger(policy);
      if (trigger < 0) return false;
      const { bodies, budget } = bodiesOf(this.#axes, trigger, (value) => value > 0, search, 1);
      const [body] = bodies;
      if (body === undefined && budget === undefined) this.#setIdle(policy);
      this.#points.set(policy, body && this.#quiet.on(body));
    }
    const point = this.#points.get(policy);
    const least = rank[policy.decision];
    if (point === undefined || !holdsAt(policy.condition, point, search)) return false;
    const covered = watching.some(
      (other) => search.steps <= 0 || (other !== policy && rank[other.decision] >= least && holdsAt(other.condition, point, search)),
    );
    return !covered;
  }

  /** Diagrams of all policies but one each, made by halves, compared with the one of all. */
  #prove(left: ReadonlySet<LivePolicy>, watching: readonly LivePolicy[]): void {
    const axes = this.#axes;
    const triggers = watching.map((policy) => axes.trigger(policy));
    const all = axes.stricter(triggers);
    const split = (from: number, to: number, others: number): void => {
      if (!watching.slice(from, to).some((policy) => left.has(policy))) return;
      if (to - from > 1) {
        const middle = (from + to) >> 1;
        split(from, middle, axes.stricter([others, ...triggers.slice(middle, to)]));
        split(middle, to, axes.stricter([others, ...triggers.slice(from, middle)]));
        return;
      }
      if (others === all) return;
      const { bodies, budget } = bodiesOf(axes, axes.apply(this.#change, all, others), (value) => value > 0, this.#budgets.search, 1);
      if (bodies.length > 0) this.#open.delete(watching[from]!);
      else if (budget !== undefined) this.#giveUp([watching[from]!], budget);
    };
    split(0, watching.length, 0);
  }
}
