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

/** What a tally holds, as data that goes from thread to thread. */
export interface Gathered {
  classes: Record<Class, number>;
  pairs: Map<`${Verdict} ${Verdict}`, number>;
  recorded: Map<`${Verdict} ${Verdict}`, number>;
  reasons: Map<string, number>;
  unreadable: { file: number; fault: Omit<Unreadable, 'file'> }[];
  triggered: Sides<number[]>;
  alone: Sides<number[]>;
  actions: Map<string, FlipCounts>;
  agents: Map<string, FlipCounts>;
  hours: Sides<Map<number, number>>;
  first: number;
  last: number;
  groups: Map<string, Group>;
}

interface Sides<T> {
  before: T;
  after: T;
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
  #unreadable: { file: number; fault: Omit<Unreadable, 'file'> }[] = [];
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
    if (this.#unreadable.length < UNREADABLE_KEPT) this.#unreadable.push({ file, fault });
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
    this.#group(`${before} ${after} ${deciding.before} ${deciding.after}`, {
      from: before,
      to: after,
      deciding,
      count: times,
      first: example,
    });
  }

  #group(key: string, group: Group): void {
    const known = this.#groups.get(key);
    const first = known !== undefined && !isEarlier(group.first.place, known.first.place) ? known.first : group.first;
    this.#groups.set(key, { ...group, count: (known?.count ?? 0) + group.count, first });
  }

  /** All that was counted so far, to be added to another tally of the same rows. */
  gathered(): Gathered {
    return {
      classes: this.#classes,
      pairs: this.#pairs,
      recorded: this.#recorded,
      reasons: this.#reasons,
      unreadable: this.#unreadable,
      triggered: this.#triggered,
      alone: this.#alone,
      actions: this.#actions,
      agents: this.#agents,
      hours: this.#hours,
      first: this.#first,
      last: this.#last,
      groups: this.#groups,
    };
  }

  /** Adds what another tally gathered; `placeOf` says where its places are in the files of this one. */
  add(other: Gathered, placeOf: (place: Place) => Place): void {
    for (const one of [...Object.keys(other.classes)] as Class[]) this.#classes[one] += other.classes[one];
    for (const [pair, times] of other.pairs) add(this.#pairs, pair, times);
    for (const [pair, times] of other.recorded) add(this.#recorded, pair, times);
    for (const [reason, times] of other.reasons) add(this.#reasons, reason, times);
    for (const side of ['before', 'after'] as const) {
      for (const [row, times] of other.triggered[side].entries()) this.#triggered[side][row]! += times;
      for (const [row, times] of other.alone[side].entries()) this.#alone[side][row]! += times;
      for (const [hour, times] of other.hours[side]) add(this.#hours[side], hour, times);
    }
    for (const what of ['actions', 'agents'] as const)
      for (const [name, counts] of other[what])
        for (const direction of ['tightened', 'loosened'] as const)
          if (counts[direction] > 0) this.flipped(what, name, direction, counts[direction]);
    if (other.last >= other.first) this.span(other.first, other.last);
    for (const [key, group] of other.groups) this.#group(key, { ...group, first: { ...group.first, place: placeOf(group.first.place) } });
    const unreadable = other.unreadable.map(({ file, fault }) => {
      const place = placeOf({ file, line: fault.line });
      return { file: place.file, fault: { ...fault, line: place.line } };
    });
    this.#unreadable = [...this.#unreadable, ...unreadable]
      .sort((a, b) => a.file - b.file || a.fault.line - b.fault.line)
      .slice(0, UNREADABLE_KEPT);
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
      unreadable: this.#unreadable.map(({ file, fault }) => ({ file: this.#files[file]!, ...fault })),
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
    const contents = chosen.flatMap(({ first }) => (first.content ? [first.content] : []));
    const salt = contents.length > 0 ? await saltOf(contents) : undefined;
    return Promise.all(chosen.map((group) => this.#sample(group, salt)));
  }

  async #sample({ from, to, deciding, count, first }: Group, salt: Uint8Array | undefined): Promise<Sample> {
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
      ...(first.content && salt && { content: await render(first.content, salt) }),
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
