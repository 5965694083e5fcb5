import { rank } from '../engine/index.ts';
import type { Axes } from './axes.ts';
import { bodiesOf } from './bodies.ts';
import { changeOf, TooDeep } from './diagram.ts';
import type { LivePolicy } from './policies.ts';
import type { Budget } from './text.ts';

/** What can be left out at once, and what makes it so; asked of the policies that watch each class of actions. */
export class Removable {
  readonly #axes: Axes;
  readonly #classes: readonly (() => readonly LivePolicy[])[];
  readonly #change = changeOf();
  #search: Budget;
  #ranOut = false;

  constructor(axes: Axes, classes: readonly (() => readonly LivePolicy[])[], search: Budget) {
    this.#axes = axes;
    this.#classes = classes;
    this.#search = search;
  }

  /**
   * Of policies that can be left out one by one, those that can be left out together, the last ones first: of two that say the same one has to stay. What
   * was not found out stays, and is `unknown`.
   */
  together(candidates: readonly LivePolicy[]): { gone: ReadonlySet<LivePolicy>; unknown: LivePolicy[] } {
    const gone = new Set<LivePolicy>();
    const unknown: LivePolicy[] = [];
    const leaveOut = (some: readonly LivePolicy[]): void => {
      if (some.length === 0) return;
      this.#ranOut = false;
      if (this.#changesNothing(new Set([...gone, ...some]))) for (const policy of some) gone.add(policy);
      else if (some.length > 1) {
        leaveOut(some.slice(0, some.length >> 1));
        leaveOut(some.slice(some.length >> 1));
      } else if (this.#ranOut) unknown.push(...some);
    };
    leaveOut([...candidates].reverse());
    return { gone, unknown };
  }

  /** As few of the others as are as strict wherever this one triggers; none where that is not found out. */
  coverOf(policy: LivePolicy, others: (other: LivePolicy) => boolean, search: Budget): LivePolicy[] {
    this.#search = search;
    const watched: (readonly LivePolicy[])[] = [];
    const possible = new Set<LivePolicy>();
    for (const watchers of this.#classes) {
      if (search.steps <= 0) return [];
      const watching = watchers();
      search.steps -= watching.length;
      if (!watching.includes(policy)) continue;
      watched.push(watching);
      for (const other of watching)
        if (other !== policy && rank[other.decision] >= rank[policy.decision] && others(other)) possible.add(other);
    }
    const enough = (some: readonly LivePolicy[]) => {
      const chosen = new Set(some);
      return watched.every((watching) => {
        const covering = watching.filter((other) => chosen.has(other));
        return this.#same([...covering, policy], covering);
      });
    };
    return enough([...possible]) ? leastOf([...possible], enough) : [];
  }

  #changesNothing(gone: ReadonlySet<LivePolicy>): boolean {
    return this.#classes.every((watchers) => {
      const watching = watchers();
      const left = watching.filter((policy) => !gone.has(policy));
      return left.length === watching.length || this.#same(watching, left);
    });
  }

  /** Whether two lists of policies always give the same verdict. `false` also where that is not found out. */
  #same(some: readonly LivePolicy[], others: readonly LivePolicy[]): boolean {
    this.#search.steps -= some.length + others.length;
    try {
      if (this.#search.steps <= 0) throw new TooDeep();
      const [a, b] = [some, others].map((list) => this.#axes.stricter(list.map((policy) => this.#axes.trigger(policy)))) as [
        number,
        number,
      ];
      if (a === b) return true;
      const { bodies, budget } = bodiesOf(this.#axes, this.#axes.apply(this.#change, a, b), (value) => value > 0, this.#search, 1);
      this.#ranOut ||= bodies.length === 0 && budget !== undefined;
      return bodies.length === 0 && budget === undefined;
    } catch (error) {
      if (!(error instanceof TooDeep)) throw error;
      this.#ranOut = true;
      return false;
    }
  }
}

/** Of a list that is enough, as few as are enough: each part that the rest can do without is left out as a whole. */
function leastOf<T>(list: readonly T[], enough: (some: readonly T[]) => boolean): T[] {
  const needed = (some: readonly T[], beside: readonly T[]): T[] => {
    if (some.length === 0 || enough(beside)) return [];
    if (some.length === 1) return [...some];
    const [left, right] = [some.slice(0, some.length >> 1), some.slice(some.length >> 1)];
    const ofLeft = needed(left, [...beside, ...right]);
    return [...ofLeft, ...needed(right, [...beside, ...ofLeft])];
  };
  return needed(list, []);
}
