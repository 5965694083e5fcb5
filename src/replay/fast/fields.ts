import { type DecisionRecord, readRecord } from '../record.ts';
import type { Machine } from './machine.ts';
import * as r from './row.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What a row of the scanner says, as JavaScript has it. `at` is the first word of the row. */
export class Fields {
  readonly #machine: Machine;

  constructor(machine: Machine) {
    this.#machine = machine;
  }

  agent(at: number): string | undefined {
    const flags = this.#machine.words[at]!;
    return (flags & r.HAS_AGENT) === 0 ? undefined : this.#text(at, r.W.agent, (flags & r.AGENT_ODD) !== 0);
  }

  chain(at: number): string | undefined {
    const flags = this.#machine.words[at]!;
    return (flags & r.HAS_CHAIN) === 0 ? undefined : this.#text(at, r.W.chain, (flags & r.CHAIN_ODD) !== 0);
  }

  metadata(at: number): Record<string, unknown> | undefined {
    const { words } = this.#machine;
    if ((words[at]! & r.HAS_METADATA) === 0) return undefined;
    return JSON.parse(this.slice(words[at + r.W.metadata]!, words[at + r.W.metadataLength]!));
  }

  /** The bytes of the line. */
  line(at: number): Uint8Array {
    const { words, bytes } = this.#machine;
    return bytes.slice(words[at + r.W.at]!, words[at + r.W.at]! + words[at + r.W.length]!);
  }

  /** The whole record, by the exact reader. */
  record(at: number, number: number): DecisionRecord {
    const bytes = this.line(at);
    const reading = readRecord({ number, offset: 0, length: bytes.length, ended: true, bytes });
    if (!reading.ok) throw new Error(`line ${number}: the scanner read what the exact reader does not`);
    return reading.record;
  }

  slice(from: number, length: number): string {
    return utf8.decode(this.#machine.bytes.subarray(from, from + length));
  }

  /** A string value of a row; `odd` ones hold escapes or more than ASCII. */
  #text(at: number, word: number, odd: boolean): string {
    const from = this.#machine.words[at + word]!;
    const length = this.#machine.words[at + word + 1]!;
    return odd ? JSON.parse(this.slice(from - 1, length + 2)) : this.#machine.ascii(from, length);
  }
}
