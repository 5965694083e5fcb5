import type { Verdict } from '../engine/index.ts';
import { type Example, type Gathered, type Group, nothing, type Place } from './gathered.ts';
import type { DecisionRecord } from './record.ts';
import { contentOf } from './redact.ts';
import type { Class, ReplayReport, Unreadable } from './report.ts';
import type { Rows, Shape } from './shape.ts';
import { reportOf } from './tally-report.ts';

const UNREADABLE_KEPT = 100;
export const HOUR = 3_600_000;

/** Sums up judged records. Sums do not care for order; first occurrences and unreadable lines are kept in file order. */
export class Tally {
  readonly #rows: Rows;
  readonly #keepContent: boolean;
  readonly #files: string[] = [];
  readonly #sums: Gathered;

  constructor(rows: Rows, keepContent: boolean) {
    this.#rows = rows;
    this.#keepContent = keepContent;
    this.#sums = nothing(rows);
  }

  /** Starts a file; returns its index. */
  file(name: string): number {
    return this.#files.push(name) - 1;
  }

  unreadable(file: number, fault: Omit<Unreadable, 'file'>): void {
    this.#sums.classes.unreadable++;
    if (this.#sums.unreadable.length < UNREADABLE_KEPT) this.#sums.unreadable.push({ file, fault });
  }

  /** Counts one record. */
  count(shape: Shape, recorded: Verdict): void {
    this.#recorded(shape, recorded, 1);
    this.#shaped(shape, 1);
  }

  /** Counts records of one shape, by recorded verdict. */
  counts(shape: Shape, [allow, escalate, block]: readonly [number, number, number]): void {
    this.#recorded(shape, 'allow', allow);
    this.#recorded(shape, 'escalate', escalate);
    this.#recorded(shape, 'block', block);
    this.#shaped(shape, allow + escalate + block);
  }

  #recorded({ before }: Shape, recorded: Verdict, times: number): void {
    if (before !== undefined && times > 0) add(this.#sums.recorded, `${recorded} ${before}`, times);
  }

  #shaped(shape: Shape, times: number): void {
    if (times === 0) return;
    const { before, after } = shape;
    this.#sums.classes[shape.class] += times;
    if (before !== undefined && after !== undefined) add(this.#sums.pairs, `${before} ${after}`, times);
    for (const reason of shape.reasons) add(this.#sums.reasons, reason, times);
    for (const side of ['before', 'after'] as const) {
      for (const row of shape.triggered[side]) this.#sums.triggered[side][row]! += times;
      if (shape.deciding[side].length === 1) this.#sums.alone[side][shape.deciding[side][0]!]! += times;
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
    this.#sums.first = Math.min(this.#sums.first, first);
    this.#sums.last = Math.max(this.#sums.last, last);
  }

  /** Counts escalations in an hour since 1970. */
  busy(side: 'before' | 'after', hour: number, times: number): void {
    add(this.#sums.hours[side], hour, times);
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
    const counts = what === 'actions' ? this.#sums.actions : this.#sums.agents;
    const known = counts.get(name) ?? { flips: 0, tightened: 0, loosened: 0 };
    known.flips += times;
    known[direction] += times;
    counts.set(name, known);
  }

  /** Counts flips of one shape, the first of which is the example. */
  example(shape: Shape, times: number, example: Example): void {
    const { before, after, deciding } = shape;
    if (before === undefined || after === undefined) return;
    this.#group(groupOf(shape), {
      from: before,
      to: after,
      deciding,
      count: times,
      first: example,
    });
  }

  #group(key: string, group: Group): void {
    const known = this.#sums.groups.get(key);
    const first = known !== undefined && !isEarlier(group.first.place, known.first.place) ? known.first : group.first;
    this.#sums.groups.set(key, { ...group, count: (known?.count ?? 0) + group.count, first });
  }

  /** All that was counted so far, to be added to another tally of the same rows. */
  gathered(): Gathered {
    return this.#sums;
  }

  /** Adds what another tally gathered; `placeOf` says where its places are in the files of this one. */
  add(other: Gathered, placeOf: (place: Place) => Place): void {
    for (const one of [...Object.keys(other.classes)] as Class[]) this.#sums.classes[one] += other.classes[one];
    for (const [pair, times] of other.pairs) add(this.#sums.pairs, pair, times);
    for (const [pair, times] of other.recorded) add(this.#sums.recorded, pair, times);
    for (const [reason, times] of other.reasons) add(this.#sums.reasons, reason, times);
    for (const side of ['before', 'after'] as const) {
      for (const [row, times] of other.triggered[side].entries()) this.#sums.triggered[side][row]! += times;
      for (const [row, times] of other.alone[side].entries()) this.#sums.alone[side][row]! += times;
      for (const [hour, times] of other.hours[side]) add(this.#sums.hours[side], hour, times);
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
    this.#sums.unreadable = [...this.#sums.unreadable, ...unreadable]
      .sort((a, b) => a.file - b.file || a.fault.line - b.fault.line)
      .slice(0, UNREADABLE_KEPT);
  }

  report(): Promise<ReplayReport> {
    return reportOf(this.#sums, this.#rows, this.#files);
  }
}

/** Does a record of this shape count as an escalation on that side? Only where both sides are determined. */
export function escalates(shape: Shape, side: 'before' | 'after'): boolean {
  return shape.class !== 'undetermined' && shape[side] === 'escalate';
}

/** Flips of one group are equal in this. */
export function groupOf({ before, after, deciding }: Shape): string {
  return `${before} ${after} ${deciding.before} ${deciding.after}`;
}

export function isEarlier(a: Place, b: Place): boolean {
  return a.file < b.file || (a.file === b.file && a.line < b.line);
}

function add<K>(counts: Map<K, number>, key: K, times: number): void {
  counts.set(key, (counts.get(key) ?? 0) + times);
}
