import type { Answer, Engine, Request } from '../../engine/index.ts';
import type { DecisionRecord } from '../record.ts';
import { readRecord } from '../record.ts';
import type { Rows, Shape } from '../shape.ts';
import { HOUR, type Place, type Tally } from '../tally.ts';
import { Conditions, type Shared } from './conditions.ts';
import * as m from './machine.ts';
import { type Cell, DIGITS, HOURS, hourOfWeek, Plan } from './plan.ts';

const PLANS = 8192;
/** So many contents tell which windows are rare in a log. */
const SAMPLE = 400;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** How many records took which way. */
export interface Paths {
  /** Read along a layout seen before; token by token; by the exact reader. */
  layout: number;
  tokens: number;
  exact: number;
  /** Contents that a window or an odd character made a candidate, and for which an automaton was run. */
  patterns: number;
  /** Contents tested as text, since their pattern has no automaton. */
  texts: number;
  /** Metadata objects that were parsed, since a rule looks at them. */
  metadata: number;
  /** Records kept in mind for sequences and chains. */
  remembered: number;
}

type Classify = (request: Request, shape: Shape) => void;

/**
 * Judges rows of the scanner. Records that no condition tells apart share a cell; a cell is judged once and counted from then on.
 * `flush` hands all counts to the tally.
 */
export class Judge {
  readonly paths: Paths = { layout: 0, tokens: 0, exact: 0, patterns: 0, texts: 0, metadata: 0, remembered: 0 };
  readonly #base: Engine;
  readonly #head: Engine;
  readonly #rows: Rows;
  readonly #tally: Tally;
  readonly #machine: m.Machine;
  readonly #conditions: Conditions;
  readonly #classify: Classify | undefined;
  readonly #byName = new Map<string, Plan>();
  readonly #byId: Plan[] = [];
  readonly #agents = new Map<string, { tightened: number; loosened: number }>();
  #first = Number.POSITIVE_INFINITY;
  #last = Number.NEGATIVE_INFINITY;
  #tuned = false;
  /** The agents that acted earlier in the chain of the record at hand. */
  #earlier: readonly string[] = [];
  #hour = 0;
  #busyBefore = 0;
  #busyAfter = 0;

  constructor(base: Engine, head: Engine, rows: Rows, tally: Tally, machine: m.Machine, classify: Classify | undefined) {
    this.#base = base;
    this.#head = head;
    this.#rows = rows;
    this.#tally = tally;
    this.#machine = machine;
    this.#conditions = new Conditions(base, head, machine);
    this.#classify = classify;
  }

  /** Judges the rows just scanned. `line` is the number of the first line of the scan. */
  rows(count: number, file: number, line: number): void {
    if (!this.#tuned && count >= SAMPLE) this.#tune(count);
    for (let row = 0; row < count; row++) this.#row(this.#machine.rowAt(row), file, line);
    this.#takeHours(false);
  }

  #row(at: number, file: number, line: number): void {
    const { words, halves } = this.#machine;
    const flags = words[at]!;
    const number = line + words[at + m.W.line]!;
    if ((flags & m.EXACT) !== 0) {
      this.#exact(at, file, number);
      return;
    }
    const plan = this.#byId[words[at + m.W.action]!] ?? this.#planOf(words[at + m.W.action]!);
    const trust = (flags & m.HAS_TRUST) === 0 ? undefined : halves[(at >> 1) + m.HALF.trust]!;
    const dated = (flags & m.HAS_TIME) !== 0;
    const instant = dated ? halves[(at >> 1) + m.HALF.time]! : 0;
    const hour = Math.floor(instant / HOUR);
    const index = plan.classOf(trust, dated ? hourOfWeek(hour) : HOURS, words[at + m.W.step]!);
    const plain =
      !this.#conditions.remembers &&
      (plan.open.length === 0 ||
        (plan.contentsOnly && (flags & PLAIN_CONTENT) === m.HAS_CONTENT && (words[at + m.W.buckets]! & plan.buckets) === 0));
    const cell = plain
      ? this.#plain(plan, index)
      : plan.contents && !this.#conditions.remembers
        ? this.#contents(plan, index, at)
        : this.#open(plan, index, at);
    cell.counts[words[at + m.W.decision]! as 0 | 1 | 2]++;
    if (dated) {
      if (instant < this.#first) this.#first = instant;
      if (instant > this.#last) this.#last = instant;
      if (cell.escalatesBefore || cell.escalatesAfter) this.#busy(hour, cell);
    }
    if (cell.flips) this.#flip(plan, cell, at, file, number);
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

  /** Judges a line that the scanner leaves to the exact reader. */
  line(bytes: Uint8Array | undefined, about: { number: number; offset: number; length: number; ended: boolean }, file: number): void {
    this.paths.exact++;
    const reading = readRecord(bytes === undefined ? about : { ...about, bytes });
    if (reading.ok) this.#record(reading.record, { file, line: about.number });
    else this.#tally.unreadable(file, reading.fault);
  }

  /** The action types of all readable records; `undefined` where there were too many to remember. */
  get actions(): ReadonlySet<string> | undefined {
    return this.#byName.size < PLANS ? new Set(this.#byName.keys()) : undefined;
  }

  /** Hands everything counted to the tally. */
  flush(): void {
    for (const plan of new Set([...this.#byId.filter(Boolean), ...this.#byName.values()])) this.#flushPlan(plan);
    for (const [agent, counts] of this.#agents)
      for (const direction of ['tightened', 'loosened'] as const)
        if (counts[direction] > 0) this.#tally.flipped('agents', agent, direction, counts[direction]);
    const { first, last } = this.#machine.settled;
    if (last >= first) this.#tally.span(first, last);
    if (this.#last >= this.#first) this.#tally.span(this.#first, this.#last);
    this.#flushHour();
    this.#takeHours(true);
  }

  #flushPlan(plan: Plan): void {
    for (const { shape, counts: seen, first, place } of plan.cells) {
      const settled = place === undefined ? [0, 0, 0] : this.#machine.countsOf(place);
      const counts = seen.map((count, index) => count + settled[index]!) as [number, number, number];
      if (counts[0] > 0) this.#tally.count(shape, 'allow', counts[0]);
      if (counts[1] > 0) this.#tally.count(shape, 'escalate', counts[1]);
      if (counts[2] > 0) this.#tally.count(shape, 'block', counts[2]);
      if (first) this.#tally.example(shape, counts[0] + counts[1] + counts[2], first);
    }
    if (plan.tightened > 0) this.#tally.flipped('actions', plan.name, 'tightened', plan.tightened);
    if (plan.loosened > 0) this.#tally.flipped('actions', plan.name, 'loosened', plan.loosened);
  }

  #planOf(id: number): Plan {
    const name = this.#machine.actionName(id);
    const plan = this.#planNamed(name);
    this.#byId[id] = plan;
    const tables = this.#conditions.remembers ? undefined : plan.tables;
    if (tables !== undefined && this.#byName.get(name) === plan && this.#machine.affords(tables.classes))
      plan.published = this.#machine.publish(id, tables);
    return plan;
  }

  /** Ever new action types don't grow the memory without end: what is beyond the limit is forgotten after each record. */
  #planNamed(name: string): Plan {
    const known = this.#byName.get(name);
    if (known !== undefined) return known;
    const plan = new Plan(name, this.#base, this.#head, this.#conditions, this.#rows);
    if (this.#byName.size < PLANS) this.#byName.set(name, plan);
    return plan;
  }

  /** The cell of a row whose open conditions all look at the content. */
  #contents(plan: Plan, index: number, at: number): Cell {
    const { words } = this.#machine;
    const flags = words[at]!;
    let from = words[at + m.W.content]!;
    let length = words[at + m.W.contentLength]!;
    let buckets = (flags & m.CONTENT_WIDE) === 0 ? words[at + m.W.buckets]! : -1;
    if ((flags & m.CONTENT_ESCAPED) !== 0) {
      ({ from, length } = this.#machine.unescape(from, length));
      buckets = this.#machine.wide(from, length) ? -1 : this.#machine.windows(from, length);
    }
    const known = (flags & m.HAS_CONTENT) !== 0;
    let key = 0;
    for (const shared of plan.open) {
      let digit = 2;
      if (known) {
        digit = 0;
        if (shared.buckets === 0 || (buckets & shared.buckets) !== 0) {
          this.paths.patterns++;
          if (this.#conditions.matches(shared, from, length)) digit = 1;
        }
      }
      key = key * 3 + digit;
    }
    return plan.find(index, key) ?? plan.cell(index, key, (shared) => this.#contentAnswer(plan, shared, index, key));
  }

  #contentAnswer(plan: Plan, shared: Shared, index: number, key: number): Answer {
    const place = plan.open.indexOf(shared);
    if (place < 0) return plan.classAnswer(shared, index);
    const digit = Math.floor(key / 3 ** (plan.open.length - 1 - place)) % 3;
    return digit === 2 ? 'no action_content' : digit === 1;
  }

  /** The cell of a row for which some condition has to be looked at. */
  #open(plan: Plan, index: number, at: number): Cell {
    const { words, halves } = this.#machine;
    const flags = words[at]!;
    const request: Request = { action_type: plan.name, chain_step: words[at + m.W.step]! };
    if (this.#conditions.remembers || plan.asks) {
      if ((flags & m.HAS_AGENT) !== 0) request.agent_id = this.#text(at, m.W.agent, (flags & m.AGENT_ODD) !== 0);
      if ((flags & m.HAS_CHAIN) !== 0) request.chain_id = this.#text(at, m.W.chain, (flags & m.CHAIN_ODD) !== 0);
      if ((flags & m.HAS_TIME) !== 0) request.at = halves[(at >> 1) + m.HALF.time]!;
    }
    if (plan.needsMetadata && (flags & m.HAS_METADATA) !== 0) {
      this.paths.metadata++;
      request.metadata = JSON.parse(this.#slice(words[at + m.W.metadata]!, words[at + m.W.metadataLength]!));
    }
    let from = words[at + m.W.content]!;
    let length = words[at + m.W.contentLength]!;
    let buckets = words[at + m.W.buckets]!;
    if (plan.needsContent && (flags & m.CONTENT_ESCAPED) !== 0) {
      ({ from, length } = this.#machine.unescape(from, length));
      const wide = (flags & m.CONTENT_WIDE) !== 0 || this.#machine.wide(from, length);
      buckets = wide ? -1 : this.#machine.windows(from, length);
    } else if ((flags & m.CONTENT_WIDE) !== 0) buckets = -1;
    const known = (flags & m.HAS_CONTENT) !== 0;
    return this.#answered(plan, index, request, (shared) => {
      if (!known) return 'no action_content';
      if (shared.way === 'text') {
        this.paths.texts++;
        return shared.policy.condition({ action_type: plan.name, action_content: this.#slice(from, length) }, undefined, shared.policy);
      }
      if (shared.buckets !== 0 && (buckets & shared.buckets) === 0) return false;
      this.paths.patterns++;
      return this.#conditions.matches(shared, from, length);
    });
  }

  /** The cell for the answers of the open conditions; `content` answers those on contents, the engine the others. */
  #answered(plan: Plan, index: number, request: Request, content: (shared: Shared) => Answer): Cell {
    const { memory, remembers } = this.#conditions;
    const outcome = remembers ? memory.outcome(request) : undefined;
    const asked: Request = remembers ? { ...request, chain_agents: memory.chainAgents(request) } : request;
    const answers = plan.open.map((shared) =>
      shared.way === 'asked' ? shared.policy.condition(asked, outcome, shared.policy) : content(shared),
    );
    if (remembers) {
      this.#earlier = asked.chain_agents ?? [];
      this.paths.remembered++;
      memory.observe(request);
    }
    let key: number | string = 0;
    if (answers.length <= DIGITS) for (const answer of answers) key = key * 3 + digitOf(answer);
    else if (answers.some((answer) => answer !== false)) key = answers.map(digitOf).join('');
    return plan.cell(index, key, (shared) => {
      const place = plan.open.indexOf(shared);
      if (place >= 0) return answers[place]!;
      return plan.classAnswer(shared, index);
    });
  }

  #record(record: DecisionRecord, place: Place): void {
    const { request, decision } = record;
    const plan = this.#planNamed(request.action_type);
    const { at, trust_score, chain_step = 0 } = request;
    const hour = at === undefined ? 0 : Math.floor(at / HOUR);
    const index = plan.classOf(trust_score, at === undefined ? HOURS : hourOfWeek(hour), chain_step);
    const cell = this.#answered(plan, index, request, (shared) => shared.policy.condition(request, undefined, shared.policy));
    cell.counts[decision === 'allow' ? 0 : decision === 'escalate' ? 1 : 2]++;
    if (at !== undefined) {
      if (at < this.#first) this.#first = at;
      if (at > this.#last) this.#last = at;
      if (cell.escalatesBefore || cell.escalatesAfter) this.#busy(hour, cell);
    }
    if (cell.flips) this.#flipped(plan, cell, request.agent_id, () => record, place);
    if (this.#byName.get(plan.name) !== plan) this.#flushPlan(plan);
  }

  #busy(hour: number, cell: Cell): void {
    if (hour !== this.#hour) {
      this.#flushHour();
      this.#hour = hour;
    }
    if (cell.escalatesBefore) this.#busyBefore++;
    if (cell.escalatesAfter) this.#busyAfter++;
  }

  #flushHour(): void {
    if (this.#busyBefore > 0) this.#tally.busy('before', this.#hour, this.#busyBefore);
    if (this.#busyAfter > 0) this.#tally.busy('after', this.#hour, this.#busyAfter);
    this.#busyBefore = 0;
    this.#busyAfter = 0;
  }

  #flip(plan: Plan, cell: Cell, at: number, file: number, line: number): void {
    const { words } = this.#machine;
    const flags = words[at]!;
    const agent = (flags & m.HAS_AGENT) === 0 ? undefined : this.#text(at, m.W.agent, (flags & m.AGENT_ODD) !== 0);
    const read = (): DecisionRecord => {
      const length = words[at + m.W.length]!;
      const reading = readRecord({ number: line, offset: 0, length, ended: true, bytes: this.#copy(words[at + m.W.at]!, length) });
      if (!reading.ok) throw new Error(`line ${line}: the scanner read what the exact reader does not`);
      return reading.record;
    };
    this.#flipped(plan, cell, agent, read, { file, line });
  }

  #flipped(plan: Plan, cell: Cell, agent: string | undefined, read: () => DecisionRecord, place: Place): void {
    const direction = cell.shape.class === 'tightened' ? 'tightened' : 'loosened';
    plan[direction]++;
    if (agent !== undefined) {
      let counts = this.#agents.get(agent);
      if (counts === undefined) {
        counts = { tightened: 0, loosened: 0 };
        this.#agents.set(agent, counts);
      }
      counts[direction]++;
    }
    if (cell.first === undefined) cell.first = this.#tally.exampleOf(read(), place);
    this.#classify?.({ ...read().request, chain_agents: this.#earlier }, cell.shape);
  }

  #exact(at: number, file: number, number: number): void {
    const { words } = this.#machine;
    const length = words[at + m.W.length]!;
    this.line(
      this.#machine.fits(length) ? this.#copy(words[at + m.W.at]!, length) : undefined,
      { number, offset: 0, length, ended: true },
      file,
    );
  }

  #copy(from: number, length: number): Uint8Array {
    return this.#machine.bytes.slice(from, from + length);
  }

  #slice(from: number, length: number): string {
    return utf8.decode(this.#machine.bytes.subarray(from, from + length));
  }

  /** A string value of a row; `odd` ones hold escapes or more than ASCII. */
  #text(at: number, word: number, odd: boolean): string {
    const from = this.#machine.words[at + word]!;
    const length = this.#machine.words[at + word + 1]!;
    return odd ? JSON.parse(this.#slice(from - 1, length + 2)) : this.#machine.ascii(from, length);
  }
}

const PLAIN_CONTENT = m.HAS_CONTENT | m.CONTENT_ESCAPED | m.CONTENT_WIDE;

function digitOf(answer: Answer): 0 | 1 | 2 {
  return answer === false ? 0 : answer === true ? 1 : 2;
}
