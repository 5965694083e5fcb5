import { type Answer, type Engine, stricter, type Verdict } from '../../engine/index.ts';
import type { Example } from '../gathered.ts';
import { type Rows, type Shape, type Side, shapeOf } from '../shape.ts';
import { escalates } from '../tally.ts';
import { type Conditions, fixedAnswer, type Shared } from './conditions.ts';
import { HOURS, type Hours } from './hours.ts';
import type { PlanTables, Published } from './published.ts';
import { PLAIN_CONTENT } from './row.ts';

const DENSEST = 1 << 16;
const PUBLISHED = 1 << 14;
/** No flags are this: the open conditions have to be asked each time. */
const ALWAYS = -1;
/** Answers of more open conditions than this are told apart by a text. */
export const DIGITS = 20;

/** Records that no condition tells apart: one shape, and what was counted of it. */
export interface Cell {
  shape: Shape;
  /** By recorded verdict. */
  counts: [number, number, number];
  /** The verdict changes. */
  flips: boolean;
  escalatesBefore: boolean;
  escalatesAfter: boolean;
  first: Example | undefined;
  /** The class, and what its open conditions answered. */
  index: number;
  key: number | string;
  /** Where the scanner counts it too; 0: nowhere. */
  place?: number;
}

/** What one action type needs: its conditions, and a cell for each combination of answers that was met. */
export class Plan {
  readonly name: string;
  readonly conditions: readonly Shared[];
  /** The conditions that a class of trust, time or depth does not answer, in the order their answers are told. */
  readonly open: readonly Shared[];
  readonly thresholds: readonly number[];
  readonly depths: readonly number[];
  /** Class of each hour of the week, Monday first; the last is for no time. */
  readonly hours: Uint8Array;
  /** Whether an open condition looks at contents, at metadata, or asks the engine at all. */
  readonly needsContent: boolean;
  readonly needsMetadata: boolean;
  readonly asks: boolean;
  /** A plain content in none of `buckets` answers all open conditions with no. */
  readonly contentsOnly: boolean;
  /** The flags of a record that matter for that, and what they must be. */
  readonly mask: number;
  readonly need: number;
  /** All open conditions run automata over the content, few enough to tell their answers by a number. */
  readonly contents: boolean;
  readonly buckets: number;
  /** Where the scanner finds the cells of this plan, when it does. */
  published: Published | undefined;
  readonly cells: Cell[] = [];
  readonly #sides: readonly [readonly Judged[], readonly Judged[]];
  /** What the action type alone answers, by condition. */
  readonly #fixed: readonly (Answer | undefined)[];
  readonly #hours: Hours;
  readonly #trustClasses: number;
  readonly #timeClasses: number;
  readonly #classes: number;
  readonly #dense: (Cell | undefined)[];
  readonly #sparse = new Map<number | string, Cell>();

  constructor(name: string, base: Engine, head: Engine, all: Conditions, rows: Rows, hours: Hours) {
    this.name = name;
    const places = new Map<Shared, number>();
    const placeOf = (shared: Shared): number => {
      if (!places.has(shared)) places.set(shared, places.size);
      return places.get(shared)!;
    };
    const sideOf = (engine: Engine) =>
      engine.live
        .filter((policy) => policy.matches(name))
        .map((policy): Judged => ({ decision: policy.decision, row: rows.indexOf(policy), condition: placeOf(all.of(policy)) }))
        .sort((a, b) => a.row - b.row);
    this.#sides = [sideOf(base), sideOf(head)];
    this.conditions = [...places.keys()];
    this.#fixed = this.conditions.map((shared) => (shared.way === 'fixed' ? fixedAnswer(shared, name) : undefined));
    this.#hours = hours;
    this.open = this.conditions.filter(({ way }) => way === 'content' || way === 'text' || way === 'asked' || way === 'kept');
    this.thresholds = ascending(
      this.conditions.flatMap(({ policy: { definition } }) => (definition.policy_type === 'threshold' ? [definition.trust_threshold] : [])),
    );
    this.depths = ascending(this.conditions.filter(({ way }) => way === 'depth').map(depthOf));
    const { classes, count } = hours.classesOf(this.conditions.filter(({ way }) => way === 'time'));
    this.hours = classes;
    this.needsContent = this.open.some(({ way, policy }) => way !== 'kept' && policy.definition.policy_type === 'content_pattern');
    this.needsMetadata = this.open.some(({ way, policy }) => way === 'asked' && policy.definition.policy_type === 'metadata');
    this.asks = this.open.some(({ way }) => way === 'asked');
    this.contentsOnly = this.open.every(({ way, buckets }) => (way === 'content' || way === 'kept') && buckets !== 0);
    this.contents = this.open.length <= DIGITS && this.open.every(({ way }) => way === 'content' || way === 'kept');
    this.mask = this.open.reduce((all, { way, field }) => all | (way === 'kept' ? field : PLAIN_CONTENT), 0);
    this.need = this.open.reduce((all, { field }) => all | field, 0);
    this.buckets = this.open.reduce((all, { buckets }) => all | buckets, 0);
    this.#trustClasses = this.thresholds.length + 2;
    this.#timeClasses = count;
    this.#classes = this.#trustClasses * count * (this.depths.length + 1);
    this.#dense = this.#classes <= DENSEST ? new Array(this.#classes).fill(undefined) : [];
  }

  /** Was all that is open answered before? */
  get kept(): boolean {
    return this.open.length > 0 && this.open.every(({ way }) => way === 'kept');
  }

  /** Can the scanner answer the open conditions too? */
  get scanned(): boolean {
    return this.contents && (this.kept || this.open.every(({ way }) => way === 'content'));
  }

  /** What the scanner needs to count by itself, the open conditions' automata at the places given; nothing where that would not do. */
  tables(placeOf: (shared: Shared) => number): PlanTables | undefined {
    if (this.#dense.length === 0 || !(this.contentsOnly || this.scanned) || this.#classes > PUBLISHED) return undefined;
    return {
      thresholds: this.thresholds,
      depths: this.depths,
      hours: this.hours,
      timeClasses: this.#timeClasses,
      trustClasses: this.#trustClasses,
      classes: this.#classes,
      buckets: this.buckets,
      mask: this.mask,
      need: this.contentsOnly ? this.need : ALWAYS,
      open:
        this.kept && this.scanned
          ? this.open.map(({ field, hits }) => [field, hits] as const)
          : this.scanned
            ? this.open.map((shared) => [shared.buckets, placeOf(shared)] as const)
            : [],
      kept: this.kept,
    };
  }

  /** The class of a record by trust, time and depth. `hour` counts from the Monday of the week; 168: no time. */
  classOf(trust: number | undefined, hour: number, step: number): number {
    let trustClass = 0;
    if (trust === undefined) trustClass = this.#trustClasses - 1;
    else while (trustClass < this.thresholds.length && trust >= this.thresholds[trustClass]!) trustClass++;
    let depth = 0;
    while (depth < this.depths.length && step > this.depths[depth]!) depth++;
    return (depth * this.#timeClasses + this.hours[hour]!) * this.#trustClasses + trustClass;
  }

  /** What a class of trust, time and depth answers. */
  classAnswer(shared: Shared, index: number): Answer {
    const { way, policy } = shared;
    const trust = index % this.#trustClasses;
    const rest = Math.floor(index / this.#trustClasses);
    const time = rest % this.#timeClasses;
    const depth = Math.floor(rest / this.#timeClasses);
    const { definition } = policy;
    if (way === 'trust' && definition.policy_type === 'threshold')
      return trust === this.#trustClasses - 1 ? 'no trust_score' : trust <= this.thresholds.indexOf(definition.trust_threshold);
    if (way === 'time') {
      const hour = this.hours.indexOf(time);
      return hour === HOURS ? 'no created_at' : this.#hours.holds(shared, hour);
    }
    return way === 'depth' ? depth > this.depths.indexOf(depthOf({ policy })) : false;
  }

  /** The cell of a class where every open condition is known not to hold. */
  plain(index: number): Cell | undefined {
    return this.#dense[index] ?? (this.#dense.length === 0 ? this.#sparse.get(index) : undefined);
  }

  /** The cell of a class and a key, when it was made. */
  find(index: number, key: number): Cell | undefined {
    return key === 0 ? this.plain(index) : this.#sparse.get(key * this.#classes + index);
  }

  /** The cell of a class and the answers of the open conditions. `key` is 0 where none holds or is unknown. */
  cell(index: number, key: number | string, answer: (shared: Shared) => Answer): Cell {
    const whole = typeof key === 'number' ? key * this.#classes + index : `${key} ${index}`;
    const known = key === 0 && this.#dense.length > 0 ? this.#dense[index] : this.#sparse.get(whole);
    if (known !== undefined) return known;
    const made = this.#make(index, key, answer);
    this.cells.push(made);
    if (key === 0 && this.#dense.length > 0) this.#dense[index] = made;
    else this.#sparse.set(whole, made);
    return made;
  }

  #make(index: number, key: number | string, answer: (shared: Shared) => Answer): Cell {
    const answers = this.conditions.map((shared, condition) => this.#fixed[condition] ?? answer(shared));
    const shape = shapeOf(judged(this.#sides[0], answers), judged(this.#sides[1], answers));
    return {
      shape,
      counts: [0, 0, 0],
      flips: shape.class === 'tightened' || shape.class === 'loosened',
      escalatesBefore: escalates(shape, 'before'),
      escalatesAfter: escalates(shape, 'after'),
      first: undefined,
      index,
      key,
    };
  }
}

interface Judged {
  decision: Verdict;
  row: number;
  /** Its place among the conditions of the plan. */
  condition: number;
}

/** What the engine would say, its conditions answered. */
function judged(policies: readonly Judged[], answers: readonly Answer[]): Side {
  let least: Verdict = 'allow';
  let most: Verdict = 'allow';
  const triggered: Judged[] = [];
  const unknown: { decision: Verdict; reason: string }[] = [];
  for (const policy of policies) {
    const answer = answers[policy.condition]!;
    if (answer === false) continue;
    const { decision } = policy;
    most = stricter(most, decision);
    if (answer === true) {
      least = stricter(least, decision);
      triggered.push(policy);
    } else unknown.push({ decision, reason: answer });
  }
  return { least, most, triggered, unknown };
}

function depthOf({ policy: { definition } }: Pick<Shared, 'policy'>): number {
  return definition.policy_type === 'chain_of_custody' ? (definition.conditions.max_chain_depth ?? Number.POSITIVE_INFINITY) : 0;
}

function ascending(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
