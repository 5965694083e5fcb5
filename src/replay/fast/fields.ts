import { type DecisionRecord, readRecord } from '../record.ts';
import * as m from './machine.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What a row of the scanner says, as JavaScript has it. `at` is the first word of the row. */
export class Fields {
  readonly #machine: m.Machine;

  constructor(machine: m.Machine) {
    this.#machine = machine;
  }

  agent(at: number): string | undefined {
    const flags = this.#machine.words[at]!;
    return (flags & m.HAS_AGENT) === 0 ? undefined : this.#text(at, m.W.agent, (flags & m.AGENT_ODD) !== 0);
  }

  chain(at: number): string | undefined {
    const flags = this.#machine.words[at]!;
    return (flags & m.HAS_CHAIN) === 0 ? undefined : this.#text(at, m.W.chain, (flags & m.CHAIN_ODD) !== 0);
  }

  metadata(at: number): Record<string, unknown> | undefined {
    const { words } = this.#machine;
    if ((words[at]! & m.HAS_METADATA) === 0) return undefined;
    return JSON.parse(this.slice(words[at + m.W.metadata]!, words[at + m.W.metadataLength]!));
  }

  /** The bytes of the line. */
  line(at: number): Uint8Array {
    const { words, bytes } = this.#machine;
    return bytes.slice(words[at + m.W.at]!, words[at + m.W.at]! + words[at + m.W.length]!);
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
