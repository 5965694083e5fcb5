import { compareText } from '../diagnostic.ts';
import { type Engine, type Judgement, type PolicyRef, rank, type Verdict } from '../engine/index.ts';
import type { Class } from './report.ts';

/** What the report needs to know of two judgements of one record, whatever the record. */
export interface Shape {
  class: Exclude<Class, 'unreadable'>;
  /** Absent where undetermined. */
  before?: Verdict;
  after?: Verdict;
  /** Why it is undetermined; each reason once. */
  reasons: readonly string[];
  /** Indices of rows. */
  triggered: { before: readonly number[]; after: readonly number[] };
  /** Indices of the rows that triggered with the rank of the verdict. */
  deciding: { before: readonly number[]; after: readonly number[] };
}

/** The live policies of both sides, by pack and policy: the rows of the report. */
export class Rows {
  readonly refs: readonly PolicyRef[];
  readonly #index: ReadonlyMap<string, number>;

  constructor(base: Engine, head: Engine) {
    const byKey = new Map([...base.live, ...head.live].map(({ pack, policy }) => [keyOf({ pack, policy }), { pack, policy }]));
    this.refs = [...byKey.values()].sort((a, b) => compareText(a.pack, b.pack) || compareText(a.policy, b.policy));
    this.#index = new Map(this.refs.map((ref, index) => [keyOf(ref), index]));
  }

  indexOf(ref: PolicyRef): number {
    return this.#index.get(keyOf(ref))!;
  }
}

/** One judgement, policies by their rows, ascending. */
export interface Side {
  least: Verdict;
  most: Verdict;
  triggered: readonly { row: number; decision: Verdict }[];
  unknown: readonly { decision: Verdict; reason: string }[];
}

export function sideOf({ least, most, triggered, unknown }: Judgement, rows: Rows): Side {
  const found = triggered.map((ref) => ({ row: rows.indexOf(ref), decision: ref.decision })).sort((a, b) => a.row - b.row);
  return { least, most, triggered: found, unknown };
}

export function shapeOf(base: Side, head: Side): Shape {
  const before = verdictOf(base);
  const after = verdictOf(head);
  const shape: Shape = {
    class: classOf(before, after),
    reasons: [...new Set([...openReasons(base), ...openReasons(head)])],
    triggered: { before: base.triggered.map(rowOf), after: head.triggered.map(rowOf) },
    deciding: { before: deciding(base, before), after: deciding(head, after) },
  };
  if (before !== undefined) shape.before = before;
  if (after !== undefined) shape.after = after;
  return shape;
}

function verdictOf({ least, most }: Side): Verdict | undefined {
  return least === most ? least : undefined;
}

function classOf(before: Verdict | undefined, after: Verdict | undefined): Shape['class'] {
  if (before === undefined || after === undefined) return 'undetermined';
  return before === after ? 'unchanged' : rank[after] > rank[before] ? 'tightened' : 'loosened';
}

/** Only what leaves the verdict open is a reason: an unknown policy no stricter than what is certain can't change it. */
function openReasons({ least, unknown }: Side): string[] {
  return unknown.filter(({ decision }) => rank[decision] > rank[least]).map(({ reason }) => reason);
}

function deciding({ triggered }: Side, verdict: Verdict | undefined): number[] {
  return triggered.filter(({ decision }) => decision === verdict).map(rowOf);
}

function rowOf({ row }: { row: number }): number {
  return row;
}

function keyOf({ pack, policy }: PolicyRef): string {
  return `${pack}\0${policy}`;
}
