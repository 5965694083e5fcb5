import { type Verdict, verdicts } from '../../engine/index.ts';
import { Fields } from '../fast/fields.ts';
import * as m from '../fast/machine.ts';
import type { DecisionRecord } from '../record.ts';
import type { Block, Section } from './block.ts';

/** What a row that was made of columns says. */
export class BlockFields extends Fields {
  readonly #machine: m.Machine;
  readonly #block: Block;
  readonly #whole: boolean;
  /** Brings the ids of the block, where they were left out; false when they can't be trusted. */
  bringIds: (() => boolean) | undefined;
  /** Reads a record in the log itself, by the number of its line. */
  recordInLog: ((line: number) => DecisionRecord) | undefined;

  /** `whole`: records are asked for with all they hold, not with their id alone. */
  constructor(machine: m.Machine, block: Block, whole: boolean) {
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
    const number = words[at + m.W.record]!;
    const read = (flag: number, section: Section) => {
      const { from, length } = this.#block.text(section, number);
      return (flags & flag) === 0 ? undefined : JSON.parse(this.slice(from, length));
    };
    const record: DecisionRecord = {
      request: { action_type: this.#machine.actionName(words[at + m.W.action]!) },
      decision: verdicts[words[at + m.W.decision]!] as Verdict,
    };
    const id = read(m.HAS_ID, 'id');
    if (id !== undefined) record.decision_id = id;
    if (!this.#whole) return record;
    const { request } = record;
    if ((flags & m.HAS_CONTENT) !== 0) request.action_content = read(m.HAS_CONTENT, 'content');
    if ((flags & m.HAS_METADATA) !== 0) request.metadata = read(m.HAS_METADATA, 'metadata');
    const agent = this.agent(at);
    if (agent !== undefined) request.agent_id = agent;
    if ((flags & m.HAS_TRUST) !== 0) request.trust_score = halves[(at >> 1) + m.HALF.trust]!;
    if ((flags & m.HAS_CHAIN) !== 0) request.chain_id = read(m.HAS_CHAIN, 'chain');
    if ((flags & m.HAS_STEP) !== 0) request.chain_step = words[at + m.W.step]!;
    if ((flags & m.HAS_TIME) !== 0) request.at = halves[(at >> 1) + m.HALF.time]!;
    return record;
  }
}
