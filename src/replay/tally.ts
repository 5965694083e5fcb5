import { compareText } from '../diagnostic.ts';
import { type PolicyRef, rank, type Verdict, verdicts } from '../engine/index.ts';
import type { DecisionRecord } from './record.ts';
import { type Content, contentOf, render, saltOf } from './redact.ts';
import type { Class, Counts, FlipCounts, Load, ReplayReport, Sample, Unreadable } from './report.ts';
import type { Rows, Shape } from './shape.ts';

const UNREADABLE_KEPT = 100;
const SAMPLES = 10;
const DAY = 86_400_000;
export const HOUR = 3_600_000;

export interface Place {
  /** Index of the file, in the order given. */
  file: number;
  line: number;
}

/** A record that stands for its group. */
export interface Example {
  place: Place;
  decision_id?: string;
  content?: Content;
}

interface Group {
  from: Verdict;
  to: Verdict;
  deciding: Shape['deciding'];
  count: number;
  first: Example;
}

/** Sums up judged records. Sums do not care for order; first occurrences and unreadable lines are kept in file order. */
export class Tally {
  readonly #rows: Rows;
  readonly #keepContent: boolean;
  readonly #files: string[] = [];
  readonly #classes: Record<Class, number> = { unchanged: 0, tightened: 0, loosened: 0, undetermined: 0, unreadable: 0 };
  readonly #pairs = new Map<`${Verdict} ${Verdict}`, number>();
  readonly #recorded = new Map<`${Verdict} ${Verdict}`, number>();
  readonly #reasons = new Map<string, number>();
  readonly #unreadable: Unreadable[] = [];
  readonly #triggered: { before: number[]; after: number[] };
  readonly #alone: { before: number[]; after: number[] };
  readonly #actions = new Map<string, FlipCounts>();
  readonly #agents = new Map<string, FlipCounts>();
  readonly #hours = { before: new Map<number, number>(), after: new Map<number, number>() };
  #first = Number.POSITIVE_INFINITY;
  #last = Number.NEGATIVE_INFINITY;
  readonly #groups = new Map<string, Group>();

  constructor(rows: Rows, keepContent: boolean) {
    this.#rows = rows;
    this.#keepContent = keepContent;
    const zeros = () => rows.refs.map(() => 0);
    this.#triggered = { before: zeros(), after: zeros() };
    this.#alone = { before: zeros(), after: zeros() };
  }

  /** Starts a file; returns its index. */
  file(name: string): number {
    return this.#files.push(name) - 1;
  }

  unreadable(file: number, fault: Omit<Unreadable, 'file'>): void {
    this.#classes.unreadable++;
    if (this.#unreadable.length < UNREADABLE_KEPT) this.#unreadable.push({ file: this.#files[file]!, ...fault });
  }

  /** Counts `times` records of one shape and recorded verdict. */
  count(shape: Shape, recorded: Verdict, times = 1): void {
    const { before, after } = shape;
    this.#classes[shape.class] += times;
    if (before !== undefined && after !== undefined) add(this.#pairs, `${before} ${after}`, times);
    if (before !== undefined) add(this.#recorded, `${recorded} ${before}`, times);
    for (const reason of shape.reasons) add(this.#reasons, reason, times);
    for (const side of ['before', 'after'] as const) {
      for (const row of shape.triggered[side]) this.#triggered[side][row]! += times;
      if (shape.deciding[side].length === 1) this.#alone[side][shape.deciding[side][0]!]! += times;
    }
  }

  /** Takes note of when one record was made. */
  date(shape: Shape, at: number | undefined): void {
    if (at === undefined) return;
    this.span(at, at);
    const hour = Math.floor(at / HOUR);
    for (const side of ['before', 'after'] as const) if (escalates(shape, side)) this.busy(side, hour, 1);
  }

  /** Takes note of the earliest and the latest instant of some records. */
  span(first: number, last: number): void {
    this.#first = Math.min(this.#first, first);
    this.#last = Math.max(this.#last, last);
  }

  /** Counts escalations in an hour since 1970. */
  busy(side: 'before' | 'after', hour: number, times: number): void {
    add(this.#hours[side], hour, times);
  }

  /** Takes note of one record whose verdict changes. */
  flip(shape: Shape, record: DecisionRecord, place: Place): void {
    if (shape.class !== 'tightened' && shape.class !== 'loosened') return;
    this.flipped('actions', record.request.action_type, shape.class, 1);
    if (record.request.agent_id !== undefined) this.flipped('agents', record.request.agent_id, shape.class, 1);
    this.example(shape, 1, this.exampleOf(record, place));
  }

  /** What is kept of the first record of a group. */
  exampleOf({ request, decision_id }: DecisionRecord, place: Place): Example {
    return { place, ...(decision_id !== undefined && { decision_id }), ...(this.#keepContent && { content: contentOf(request) }) };
  }

  /** Counts flips of an action type or an agent. */
  flipped(what: 'actions' | 'agents', name: string, direction: 'tightened' | 'loosened', times: number): void {
    const counts = what === 'actions' ? this.#actions : this.#agents;
    const known = counts.get(name) ?? { flips: 0, tightened: 0, loosened: 0 };
    known.flips += times;
    known[direction] += times;
    counts.set(name, known);
  }

  /** Counts flips of one shape, the first of which is the example. */
  example({ before, after, deciding }: Shape, times: number, example: Example): void {
    if (before === undefined || after === undefined) return;
    const key = `${before} ${after} ${deciding.before} ${deciding.after}`;
    const known = this.#groups.get(key);
    const first = known !== undefined && !isEarlier(example.place, known.first.place) ? known.first : example;
    this.#groups.set(key, { from: before, to: after, deciding, count: (known?.count ?? 0) + times, first });
  }

  async report(): Promise<ReplayReport> {
    const classes = { ...this.#classes };
    return {
      total: Object.values(classes).reduce((a, b) => a + b),
      classes,
      before: this.#counts(0),
      after: this.#counts(1),
      flips: split(this.#pairs)
        .filter(([from, to]) => from !== to)
        .map(([from, to, count]) => ({ from, to, count })),
      recorded: {
        reproduced: verdicts.reduce((sum, verdict) => sum + (this.#recorded.get(`${verdict} ${verdict}`) ?? 0), 0),
        differs: split(this.#recorded)
          .filter(([recorded, computed]) => recorded !== computed)
          .map(([recorded, computed, count]) => ({ recorded, computed, count })),
      },
      undetermined: [...this.#reasons]
        .map(([reason, count]) => ({ reason, count }))
        .sort((a, b) => b.count - a.count || compareText(a.reason, b.reason)),
      unreadable: this.#unreadable,
      policies: this.#rows.refs.map((ref, row) => ({
        ...ref,
        before: this.#triggered.before[row]!,
        after: this.#triggered.after[row]!,
        decides: { before: this.#alone.before[row]!, after: this.#alone.after[row]! },
      })),
      actions: flips(this.#actions).map(([action_type, counts]) => ({ action_type, ...counts })),
      agents: flips(this.#agents).map(([agent_id, counts]) => ({ agent_id, ...counts })),
      approvals: { before: this.#load('before', 0), after: this.#load('after', 1) },
      samples: await this.#samples(),
    };
  }

  #counts(side: 0 | 1): Counts {
    const counts: Counts = { allow: 0, escalate: 0, block: 0 };
    for (const pair of split(this.#pairs)) counts[pair[side]] += pair[2];
    return counts;
  }

  #load(side: 'before' | 'after', index: 0 | 1): Load {
    const days = this.#last > this.#first ? Math.max(1, (this.#last - this.#first) / DAY) : 1;
    let busiest = 0;
    for (const count of this.#hours[side].values()) busiest = Math.max(busiest, count);
    return { per_day: this.#counts(index).escalate / days, busiest_hour: busiest };
  }

  async #samples(): Promise<Sample[]> {
    const chosen = [...this.#groups.values()].sort(tellingFirst).slice(0, SAMPLES);
    const salt = await saltOf(chosen.flatMap(({ first }) => (first.content ? [first.content] : [])));
    return Promise.all(chosen.map((group) => this.#sample(group, salt)));
  }

  async #sample({ from, to, deciding, count, first }: Group, salt: Uint8Array): Promise<Sample> {
    const refs = (rows: readonly number[]): PolicyRef[] => rows.map((row) => ({ ...this.#rows.refs[row]! }));
    return {
      file: this.#files[first.place.file]!,
      line: first.place.line,
      ...(first.decision_id !== undefined && { decision_id: first.decision_id }),
      from,
      to,
      count,
      before: refs(deciding.before),
      after: refs(deciding.after),
      ...(first.content && { content: await render(first.content, salt) }),
    };
  }
}

/** Does a record of this shape count as an escalation on that side? Only where both sides are determined. */
export function escalates(shape: Shape, side: 'before' | 'after'): boolean {
  return shape.class !== 'undetermined' && shape[side] === 'escalate';
}

function isEarlier(a: Place, b: Place): boolean {
  return a.file < b.file || (a.file === b.file && a.line < b.line);
}

/** Loosened before tightened, then the larger group, then the earlier in the files. */
function tellingFirst(a: Group, b: Group): number {
  const loosened = (group: Group) => Number(rank[group.to] < rank[group.from]);
  return (
    loosened(b) - loosened(a) || b.count - a.count || a.first.place.file - b.first.place.file || a.first.place.line - b.first.place.line
  );
}

function add<K>(counts: Map<K, number>, key: K, times: number): void {
  counts.set(key, (counts.get(key) ?? 0) + times);
}

function flips(counts: ReadonlyMap<string, FlipCounts>): [string, FlipCounts][] {
  return [...counts].sort(([a, x], [b, y]) => y.flips - x.flips || compareText(a, b));
}

/** Pairs of verdicts with their counts: the largest first, ties from the least to the most restrictive. */
function split(counts: ReadonlyMap<`${Verdict} ${Verdict}`, number>): [Verdict, Verdict, number][] {
  return [...counts]
    .map(([pair, count]): [Verdict, Verdict, number] => [...(pair.split(' ') as [Verdict, Verdict]), count])
    .sort((a, b) => b[2] - a[2] || rank[a[0]] - rank[b[0]] || rank[a[1]] - rank[b[1]]);
}
