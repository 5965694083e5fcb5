import { type Verdict, verdicts } from '../../engine/index.ts';
import { Fields } from '../fast/fields.ts';
import type { Machine } from '../fast/machine.ts';
import * as r from '../fast/row.ts';
import type { DecisionRecord } from '../record.ts';
import type { Block, Section } from './block.ts';

/** What a row that was made of columns says. */
export class BlockFields extends Fields {
  readonly #machine: Machine;
  readonly #block: Block;
  readonly #whole: boolean;
  /** Brings the ids of the block, where they were left out; false when they can't be trusted. */
  bringIds: (() => boolean) | undefined;
  /** Reads a record in the log itself, by the number of its line. */
  recordInLog: ((line: number) => DecisionRecord) | undefined;

  /** `whole`: records are asked for with all they hold, not with their id alone. */
  constructor(machine: Machine, block: Block, whole: boolean) {
    super(machine);
    this.#machine = machine;
    this.#block = block;
    this.#whole = whole;
  }

  override record(at: number, line: number): DecisionRecord {
    if (this.bringIds?.() === false) return this.recordInLog!(line);
    this.bringIds = undefined;
    const { words, halves } = this.#machine;
    const flags = words[at]!;
    const number = words[at + r.W.record]!;
    const read = (flag: number, section: Section) => {
      const { from, length } = this.#block.text(section, number);
      return (flags & flag) === 0 ? undefined : JSON.parse(this.slice(from, length));
    };
    const record: DecisionRecord = {
      request: { action_type: this.#machine.actionName(words[at + r.W.action]!) },
      decision: verdicts[words[at + r.W.decision]!] as Verdict,
    };
    const id = read(r.HAS_ID, 'id');
    if (id !== undefined) record.decision_id = id;
    if (!this.#whole) return record;
    const { request } = record;
    if ((flags & r.HAS_CONTENT) !== 0) request.action_content = read(r.HAS_CONTENT, 'content');
    if ((flags & r.HAS_METADATA) !== 0) request.metadata = read(r.HAS_METADATA, 'metadata');
    const agent = this.agent(at);
    if (agent !== undefined) request.agent_id = agent;
    if ((flags & r.HAS_TRUST) !== 0) request.trust_score = halves[(at >> 1) + r.HALF.trust]!;
    if ((flags & r.HAS_CHAIN) !== 0) request.chain_id = read(r.HAS_CHAIN, 'chain');
    if ((flags & r.HAS_STEP) !== 0) request.chain_step = words[at + r.W.step]!;
    if ((flags & r.HAS_TIME) !== 0) request.at = halves[(at >> 1) + r.HALF.time]!;
    return record;
  }
}
