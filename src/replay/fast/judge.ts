import type { Engine, Request } from '../../engine/index.ts';
import type { Example, Place } from '../gathered.ts';
import type { DecisionRecord } from '../record.ts';
import { readRecord } from '../record.ts';
import type { Rows, Shape } from '../shape.ts';
import { groupOf, HOUR, isEarlier, type Tally } from '../tally.ts';
import { Answers } from './answers.ts';
import { Changes } from './changes.ts';
import { Conditions } from './conditions.ts';
import { Fields } from './fields.ts';
import { HOURS, hourOfWeek } from './hours.ts';
import { type Machine, ROWS } from './machine.ts';
import { type Looks, noPaths, type Paths } from './paths.ts';
import type { Cell, Plan } from './plan.ts';
import { Plans } from './plans.ts';
import type { Published } from './published.ts';
import * as r from './row.ts';

/** So many bytes of contents tell which windows are rare in a log; half of it does, and so do many short ones. */
const SAMPLE = 64 * 1024;
/** Rows of each of the first scans, and how many those are. */
const FIRST = 512;
const FIRST_SCANS = 8;

type Classify = (request: Request, shape: Shape) => void;

/**
 * Judges rows of the scanner. Records that no condition tells apart share a cell; a cell is judged once and counted from then on.
 * `flush` hands all counts to the tally.
 */
export class Judge {
  readonly paths: Paths = { ...noPaths };
  readonly #tally: Tally;
  readonly #machine: Machine;
  readonly #fields: Fields;
  readonly #conditions: Conditions;
  readonly #plans: Plans;
  readonly #answers: Answers;
  readonly #changes: Changes;
  readonly #classify: Classify | undefined;
  /** The first flip of each group. */
  readonly #firsts = new Map<string, Example>();
  #tuned: boolean;
  #scans = 0;

  /** `kept`: where the rows do not come from the scanner, what they say and what answers the conditions. */
  constructor(
    base: Engine,
    head: Engine,
    rows: Rows,
    tally: Tally,
    machine: Machine,
    classify: Classify | undefined,
    kept?: { fields: Fields; conditions: Conditions },
  ) {
    this.#tally = tally;
    this.#machine = machine;
    this.#tuned = kept !== undefined;
    this.#fields = kept?.fields ?? new Fields(machine);
    this.#conditions = kept?.conditions ?? new Conditions(base, head, machine);
    this.#plans = new Plans(base, head, rows, machine, this.#conditions);
    this.#answers = new Answers(this.#conditions, machine, this.#fields, this.paths);
    this.#changes = new Changes(tally);
    this.#classify = classify;
  }

  /** So many rows are to be scanned at once: few at first, for between two scans the scanner is told what it may count by itself. */
  get most(): number {
    return this.#scans < FIRST_SCANS ? FIRST : ROWS;
  }

  /** Judges the rows just scanned. `line` is the number of the first line of the scan. */
  rows(count: number, file: number, line: number): void {
    this.#scans++;
    if (!this.#tuned) this.#tune(count);
    for (let row = 0; row < count; row++) this.#row(this.#machine.rowAt(row), file, line);
    this.#takeHours(false);
  }

  /** Judges a line that the scanner leaves to the exact reader; without `bytes` it is too long to be read. */
  line(bytes: Uint8Array | undefined, about: { number: number; offset: number; length: number; ended: boolean }, file: number): void {
    this.paths.exact++;
    const reading = readRecord(bytes === undefined ? about : { ...about, bytes });
    if (reading.ok) this.#record(reading.record, { file, line: about.number });
    else {
      this.paths.unreadable++;
      this.#tally.unreadable(file, reading.fault);
    }
  }

  /** The action types of all readable records; `undefined` where there were too many to remember. */
  get actions(): ReadonlySet<string> | undefined {
    return this.#plans.names;
  }

  /** The policies that take more than the bytes of a record. */
  get looks(): Looks {
    return this.#conditions.looks;
  }

  /** Hands everything counted to the tally. */
  flush(): void {
    this.#plans.flush(this.#tally);
    const { first, last } = this.#machine.settled;
    if (last >= first) this.#tally.span(first, last);
    for (const { agent, tightened, loosened } of this.#machine.agents()) {
      if (tightened > 0) this.#tally.flipped('agents', agent, 'tightened', tightened);
      if (loosened > 0) this.#tally.flipped('agents', agent, 'loosened', loosened);
    }
    this.#changes.flush();
    this.#takeHours(true);
    this.paths.patterns += this.#machine.ran;
  }

  #row(at: number, file: number, line: number): void {
    const { words, halves } = this.#machine;
    const flags = words[at]!;
    const number = line + words[at + r.W.line]!;
    if ((flags & r.EXACT) !== 0) {
      this.#exact(at, file, number);
      return;
    }
    const plan = this.#plans.of(words[at + r.W.action]!);
    const trust = (flags & r.HAS_TRUST) === 0 ? undefined : halves[(at >> 1) + r.HALF.trust]!;
    const dated = (flags & r.HAS_TIME) !== 0;
    const instant = dated ? halves[(at >> 1) + r.HALF.time]! : 0;
    const hour = Math.floor(instant / HOUR);
    const index = plan.classOf(trust, dated ? hourOfWeek(hour) : HOURS, words[at + r.W.step]!);
    const cell = this.#cell(plan, index, at);
    if (cell.place === undefined && plan.published !== undefined) cell.place = this.#show(plan, plan.published, cell);
    cell.counts[words[at + r.W.decision]! as 0 | 1 | 2]++;
    if (dated) this.#changes.date(instant, hour, cell);
    if (cell.flips) this.#flipped(cell, this.#fields.agent(at), () => this.#fields.record(at, number), { file, line: number });
  }

  #cell(plan: Plan, index: number, at: number): Cell {
    const { words } = this.#machine;
    const plain =
      plan.open.length === 0 ||
      (plan.contentsOnly && (words[at]! & plan.mask) === plan.need && (words[at + r.W.buckets]! & plan.buckets) === 0);
    if (this.#conditions.remembers) return this.#answers.open(plan, index, at);
    if (plain) return this.#plain(plan, index);
    return plan.contents ? this.#answers.contents(plan, index, at) : this.#answers.open(plan, index, at);
  }

  /** The cell of a class where no open condition holds. */
  #plain(plan: Plan, index: number): Cell {
    return plan.plain(index) ?? plan.cell(index, 0, (shared) => (plan.open.includes(shared) ? false : plan.classAnswer(shared, index)));
  }

  /** From the second record of a cell on, the scanner counts by itself; who classifies flips is shown each. */
  #show(plan: Plan, published: Published, { index, key, shape, flips, escalatesBefore, escalatesAfter }: Cell): number {
    if (typeof key !== 'number' || (key !== 0 && !plan.scanned)) return 0;
    const bits =
      (flips ? r.CELL.flips : 0) |
      (flips && this.#classify !== undefined ? r.CELL.shown : 0) |
      (shape.class === 'loosened' ? r.CELL.loosens : 0) |
      (escalatesBefore ? r.CELL.escalatesBefore : 0) |
      (escalatesAfter ? r.CELL.escalatesAfter : 0);
    return this.#machine.addCell(published, index, key, bits);
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
    if (cell.flips) this.#flipped(cell, request.agent_id, () => record, place);
    if (!this.#plans.keeps(plan)) this.#plans.flushPlan(plan, this.#tally);
  }

  #flipped(cell: Cell, agent: string | undefined, read: () => DecisionRecord, place: Place): void {
    if (agent !== undefined) this.#changes.flip(agent, cell.shape.class === 'tightened' ? 'tightened' : 'loosened');
    cell.first ??= this.#firstOf(cell, read, place);
    this.#classify?.({ ...read().request, chain_agents: this.#answers.earlier }, cell.shape);
  }

  /** What is kept of the first record of a cell: that of its group, where the group was met before. */
  #firstOf({ shape }: Cell, read: () => DecisionRecord, place: Place): Example {
    const group = groupOf(shape);
    const known = this.#firsts.get(group);
    if (known !== undefined && !isEarlier(place, known.place)) return known;
    const first = this.#tally.exampleOf(read(), place);
    this.#firsts.set(group, first);
    return first;
  }

  #exact(at: number, file: number, number: number): void {
    const length = this.#machine.words[at + r.W.length]!;
    const bytes = this.#machine.fits(length) ? this.#fields.line(at) : undefined;
    this.line(bytes, { number, offset: 0, length, ended: true }, file);
  }

  #takeHours(all: boolean): void {
    for (const [hour, before, after] of this.#machine.takeHours(all)) {
      if (before > 0) this.#tally.busy('before', hour, before);
      if (after > 0) this.#tally.busy('after', hour, after);
    }
  }

  /** Once there is enough to tell by. */
  #tune(count: number): void {
    const { words } = this.#machine;
    const contents: { from: number; length: number }[] = [];
    let bytes = 0;
    for (let row = 0; row < count && bytes < SAMPLE; row++) {
      const at = this.#machine.rowAt(row);
      if ((words[at]! & (r.EXACT | r.PLAIN_CONTENT)) !== r.HAS_CONTENT) continue;
      contents.push({ from: words[at + r.W.content]!, length: words[at + r.W.contentLength]! });
      bytes += contents.at(-1)!.length;
    }
    if (bytes < SAMPLE / 2 && contents.length < FIRST / 2) return;
    this.#conditions.tune(contents);
    this.#tuned = true;
  }
}
