import type { Engine } from '../../engine/index.ts';
import type { Rows } from '../shape.ts';
import type { Tally } from '../tally.ts';
import type { Conditions } from './conditions.ts';
import { Hours } from './hours.ts';
import type { Machine } from './machine.ts';
import { Plan } from './plan.ts';

/** So many action types are remembered. */
export const PLANS = 8192;

/** The plans of the action types met so far, by the scanner's number and by name. */
export class Plans {
  readonly #base: Engine;
  readonly #head: Engine;
  readonly #rows: Rows;
  readonly #machine: Machine;
  readonly #conditions: Conditions;
  readonly #hours = new Hours();
  readonly #byName = new Map<string, Plan>();
  readonly #byId: Plan[] = [];

  constructor(base: Engine, head: Engine, rows: Rows, machine: Machine, conditions: Conditions) {
    this.#base = base;
    this.#head = head;
    this.#rows = rows;
    this.#machine = machine;
    this.#conditions = conditions;
  }

  /** The plan of the action type that the scanner gave this number; from now on the scanner counts its records by itself where it can. */
  of(id: number): Plan {
    return this.#byId[id] ?? this.#meet(id);
  }

  /** Ever new action types don't grow the memory without end: what is beyond the limit is forgotten after each record. */
  named(name: string): Plan {
    const known = this.#byName.get(name);
    if (known !== undefined) return known;
    const plan = new Plan(name, this.#base, this.#head, this.#conditions, this.#rows, this.#hours);
    if (this.#byName.size < PLANS) this.#byName.set(name, plan);
    return plan;
  }

  /** Is the plan remembered, or to be flushed before it is forgotten? */
  keeps(plan: Plan): boolean {
    return this.#byName.get(plan.name) === plan;
  }

  /** All action types; `undefined` where there were too many to remember. */
  get names(): ReadonlySet<string> | undefined {
    return this.#byName.size < PLANS ? new Set(this.#byName.keys()) : undefined;
  }

  /** Hands what all plans counted to the tally. */
  flush(tally: Tally): void {
    for (const plan of new Set([...this.#byId.filter(Boolean), ...this.#byName.values()])) this.flushPlan(plan, tally);
  }

  flushPlan(plan: Plan, tally: Tally): void {
    for (const { shape, counts: seen, first, place } of plan.cells) {
      const settled = place === undefined ? [0, 0, 0] : this.#machine.countsOf(place);
      const counts = seen.map((count, index) => count + settled[index]!) as [number, number, number];
      tally.counts(shape, counts);
      const all = counts[0] + counts[1] + counts[2];
      if (shape.class === 'tightened' || shape.class === 'loosened') tally.flipped('actions', plan.name, shape.class, all);
      if (first) tally.example(shape, all, first);
    }
  }

  #meet(id: number): Plan {
    const plan = this.named(this.#machine.actionName(id));
    this.#byId[id] = plan;
    const tables = this.#conditions.remembers ? undefined : plan.tables((shared) => this.#conditions.placeOf(shared));
    if (tables !== undefined && this.keeps(plan) && this.#machine.affords(tables.classes))
      plan.published = this.#machine.publish(id, tables);
    return plan;
  }
}
