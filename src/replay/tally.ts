import { compareText } from '../diagnostic.ts';
import { type PolicyRef, rank, type Verdict, verdicts } from '../engine/index.ts';
import type { DecisionRecord } from './record.ts';
import { type Content, contentOf, render, saltOf } from './redact.ts';
import type { Class, Counts, FlipCounts, Load, ReplayReport, Sample, Unreadable } from './report.ts';
import type { Rows, Shape } from './shape.ts';

const UNREADABLE_KEPT = 100;
const SAMPLES = 10;
const DAY = 86_400_000;
const HOUR = 3_600_000;

export interface Place {
  /** Index of the file, in the order given. */
  file: number;
  line: number;
}

interface Group {
  from: Verdict;
  to: Verdict;
  deciding: Shape['deciding'];
  count: number;
  first: Place;
  decision_id?: string;
  content?: Content;
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

  /** Takes note of when a record was made. */
  date(shape: Shape, at: number | undefined): void {
    if (at === undefined) return;
    this.#first = Math.min(this.#first, at);
    this.#last = Math.max(this.#last, at);
    if (shape.class === 'undetermined') return;
    for (const side of ['before', 'after'] as const) if (shape[side] === 'escalate') add(this.#hours[side], Math.floor(at / HOUR), 1);
  }

  /** Takes note of a record whose verdict changes. */
  flip(shape: Shape, { request, decision_id }: DecisionRecord, place: Place): void {
    const { class: direction, before, after, deciding } = shape;
    if (before === undefined || after === undefined || (direction !== 'tightened' && direction !== 'loosened')) return;
    flipped(this.#actions, request.action_type, direction);
    if (request.agent_id !== undefined) flipped(this.#agents, request.agent_id, direction);
    const key = `${before} ${after} ${deciding.before} ${deciding.after}`;
    const group = this.#groups.get(key);
    if (group) group.count++;
    else
      this.#groups.set(key, {
        from: before,
        to: after,
        deciding,
        count: 1,
        first: place,
        ...(decision_id !== undefined && { decision_id }),
        ...(this.#keepContent && { content: contentOf(request) }),
      });
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
    const salt = await saltOf(chosen.flatMap(({ content }) => (content ? [content] : [])));
    return Promise.all(chosen.map((group) => this.#sample(group, salt)));
  }

  async #sample(group: Group, salt: Uint8Array): Promise<Sample> {
    const refs = (rows: readonly number[]): PolicyRef[] => rows.map((row) => ({ ...this.#rows.refs[row]! }));
    return {
      file: this.#files[group.first.file]!,
      line: group.first.line,
      ...(group.decision_id !== undefined && { decision_id: group.decision_id }),
      from: group.from,
      to: group.to,
      count: group.count,
      before: refs(group.deciding.before),
      after: refs(group.deciding.after),
      ...(group.content && { content: await render(group.content, salt) }),
    };
  }
}

/** Loosened before tightened, then the larger group, then the earlier in the files. */
function tellingFirst(a: Group, b: Group): number {
  const loosened = (group: Group) => Number(rank[group.to] < rank[group.from]);
  return loosened(b) - loosened(a) || b.count - a.count || a.first.file - b.first.file || a.first.line - b.first.line;
}

function add<K>(counts: Map<K, number>, key: K, times: number): void {
  counts.set(key, (counts.get(key) ?? 0) + times);
}

function flipped(counts: Map<string, FlipCounts>, name: string, direction: 'tightened' | 'loosened'): void {
  const known = counts.get(name) ?? { flips: 0, tightened: 0, loosened: 0 };
  known.flips++;
  known[direction]++;
  counts.set(name, known);
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
