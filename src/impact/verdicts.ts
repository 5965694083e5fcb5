import { type Axes, flagsOf } from './axes.ts';
import type { LivePolicy } from './policies.ts';
import type { Budget } from './text.ts';
import { Watchers } from './watching.ts';

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
function sizeOf(policies: readonly LivePolicy[]): number {
  const parts = ({ condition }: LivePolicy) => (condition.kind === 'any' || condition.kind === 'all' ? condition.parts.length : 1);
  return policies.reduce((sum, policy) => sum + parts(policy), 0);
}
