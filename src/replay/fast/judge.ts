import type { Engine, Request } from '../../engine/index.ts';
import type { DecisionRecord } from '../record.ts';
import { readRecord } from '../record.ts';
import type { Rows, Shape } from '../shape.ts';
import { HOUR, type Place, type Tally } from '../tally.ts';
import { Answers } from './answers.ts';
import { Changes } from './changes.ts';
import { Conditions } from './conditions.ts';
import { Fields } from './fields.ts';
import * as m from './machine.ts';
import type { Paths } from './paths.ts';
import { type Cell, HOURS, hourOfWeek, type Plan } from './plan.ts';
import { Plans } from './plans.ts';

/** So many contents tell which windows are rare in a log. */
const SAMPLE = 400;
const PLAIN_CONTENT = m.HAS_CONTENT | m.CONTENT_ESCAPED | m.CONTENT_WIDE;

type Classify = (request: Request, shape: Shape) => void;

/**
 * Judges rows of the scanner. Records that no condition tells apart share a cell; a cell is judged once and counted from then on.
 * `flush` hands all counts to the tally.
 */
export class Judge {
  readonly paths: Paths = { layout: 0, tokens: 0, exact: 0, patterns: 0, texts: 0, metadata: 0, remembered: 0 };
  readonly #tally: Tally;
  readonly #machine: m.Machine;
  readonly #fields: Fields;
  readonly #conditions: Conditions;
  readonly #plans: Plans;
  readonly #answers: Answers;
  readonly #changes: Changes;
  readonly #classify: Classify | undefined;
  #tuned = false;

  constructor(base: Engine, head: Engine, rows: Rows, tally: Tally, machine: m.Machine, classify: Classify | undefined) {
    this.#tally = tally;
    this.#machine = machine;
    this.#fields = new Fields(machine);
    this.#conditions = new Conditions(base, head, machine);
    this.#plans = new Plans(base, head, rows, machine, this.#conditions);
    this.#answers = new Answers(this.#conditions, machine, this.#fields, this.paths);
    this.#changes = new Changes(tally);
    this.#classify = classify;
  }

  /** Judges the rows just scanned. `line` is the number of the first line of the scan. */
  rows(count: number, file: number, line: number): void {
    if (!this.#tuned && count >= SAMPLE) this.#tune(count);
    for (let row = 0; row < count; row++) this.#row(this.#machine.rowAt(row), file, line);
    this.#takeHours(false);
  }

  /** Judges a line that the scanner leaves to the exact reader; without `bytes` it is too long to be read. */
  line(bytes: Uint8Array | undefined, about: { number: number; offset: number; length: number; ended: boolean }, file: number): void {
    this.paths.exact++;
    const reading = readRecord(bytes === undefined ? about : { ...about, bytes });
    if (reading.ok) this.#record(reading.record, { file, line: about.number });
    else this.#tally.unreadable(file, reading.fault);
  }

  /** The action types of all readable records; `undefined` where there were too many to remember. */
  get actions(): ReadonlySet<string> | undefined {
    return this.#plans.names;
  }

  /** Hands everything counted to the tally. */
  flush(): void {
    this.#plans.flush(this.#tally);
    const { first, last } = this.#machine.settled;
    if (last >= first) this.#tally.span(first, last);
    this.#changes.flush();
    this.#takeHours(true);
  }

  #row(at: number, file: number, line: number): void {
    const { words, halves } = this.#machine;
    const flags = words[at]!;
    const number = line + words[at + m.W.line]!;
    if ((flags & m.EXACT) !== 0) {
      this.#exact(at, file, number);
      return;
    }
    const plan = this.#plans.of(words[at + m.W.action]!);
    const trust = (flags & m.HAS_TRUST) === 0 ? undefined : halves[(at >> 1) + m.HALF.trust]!;
    const dated = (flags & m.HAS_TIME) !== 0;
    const instant = dated ? halves[(at >> 1) + m.HALF.time]! : 0;
    const hour = Math.floor(instant / HOUR);
    const index = plan.classOf(trust, dated ? hourOfWeek(hour) : HOURS, words[at + m.W.step]!);
    const cell = this.#cell(plan, index, at);
    cell.counts[words[at + m.W.decision]! as 0 | 1 | 2]++;
    if (dated) this.#changes.date(instant, hour, cell);
    if (cell.flips) this.#flipped(plan, cell, this.#fields.agent(at), () => this.#fields.record(at, number), { file, line: number });
  }

  #cell(plan: Plan, index: number, at: number): Cell {
    const { words } = this.#machine;
    const plain =
      plan.open.length === 0 ||
      (plan.contentsOnly && (words[at]! & PLAIN_CONTENT) === m.HAS_CONTENT && (words[at + m.W.buckets]! & plan.buckets) === 0);
    if (this.#conditions.remembers) return this.#answers.open(plan, index, at);
    if (plain) return this.#plain(plan, index);
    return plan.contents ? this.#answers.contents(plan, index, at) : this.#answers.open(plan, index, at);
  }

  /** The cell of a class where no open condition holds; from the second record on, the scanner counts by itself where it can. */
  #plain(plan: Plan, index: number): Cell {
    const known = plan.plain(index);
    if (known?.place !== undefined || (known !== undefined && plan.published === undefined)) return known;
    const cell = plan.cell(index, 0, (shared) => (plan.open.includes(shared) ? false : plan.classAnswer(shared, index)));
    if (plan.published !== undefined) {
      const bits = (cell.flips ? 1 : 0) | (cell.escalatesBefore ? 2 : 0) | (cell.escalatesAfter ? 4 : 0);
      cell.place = this.#machine.addCell(plan.published, index, bits);
    }
    return cell;
  }

  #record(record: DecisionRecord, place: Place): void {
    const { request, decision } = record;
    const plan = this.#plans.named(request.action_type);
    const { at, trust_score, chain_step = 0 } = request;
    const hour = at === undefined ? 0 : Math.floor(at / HOUR);
    const index = plan.classOf(trust_score, at === undefined ? HOURS : hourOfWeek(hour), chain_step);
    const cell = this.#answers.asked(plan, index, request, (shared) => shared.policy.condition(request, undefined, shared.policy));
    cell.counts[decision === 'allow' ? 0 : decision === 'escalate' ? 1 : 2]++;
    if (at !== undefined) this.#changes.date(at, hour, cell);
    if (cell.flips) this.#flipped(plan, cell, request.agent_id, () => record, place);
    if (!this.#plans.keeps(plan)) this.#plans.flushPlan(plan, this.#tally);
  }

  #flipped(plan: Plan, cell: Cell, agent: string | undefined, read: () => DecisionRecord, place: Place): void {
    const direction = cell.shape.class === 'tightened' ? 'tightened' : 'loosened';
    plan[direction]++;
    if (agent !== undefined) this.#changes.flip(agent, direction);
    if (cell.first === undefined) cell.first = this.#tally.exampleOf(read(), place);
    this.#classify?.({ ...read().request, chain_agents: this.#answers.earlier }, cell.shape);
  }

  #exact(at: number, file: number, number: number): void {
    const length = this.#machine.words[at + m.W.length]!;
    const bytes = this.#machine.fits(length) ? this.#fields.line(at) : undefined;
    this.line(bytes, { number, offset: 0, length, ended: true }, file);
  }

  #takeHours(all: boolean): void {
    for (const [hour, before, after] of this.#machine.takeHours(all)) {
      if (before > 0) this.#tally.busy('before', hour, before);
      if (after > 0) this.#tally.busy('after', hour, after);
    }
  }

  #tune(count: number): void {
    const { words } = this.#machine;
    const contents = Array.from({ length: count }, (_, row) => this.#machine.rowAt(row))
      .filter((at) => (words[at]! & (m.EXACT | PLAIN_CONTENT)) === m.HAS_CONTENT)
      .slice(0, SAMPLE)
      .map((at) => ({ from: words[at + m.W.content]!, length: words[at + m.W.contentLength]! }));
    this.#conditions.tune(contents);
    this.#tuned = true;
  }
}
