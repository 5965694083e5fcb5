import { hash } from 'node:crypto';
import { instant } from '../clock.ts';
import type { Rows, Table } from '../store/store.ts';
import type { Tell } from '../webhooks/outbox.ts';

export interface Entry {
  seq: number;
  /** `ve_`, the sequence in 12 hex digits, and the first 12 of the entry's hash. */
  entryId: string;
  hash: string;
}

/** The end of the chain as one transaction sees it, and the only way to lengthen it. */
export interface Chain {
  /** The newest instant on record, or 0. */
  readonly at: number;
  readonly seq: number;
  /** The hash of the last entry: whoever knows it knows everything before. */
  readonly hash: string;
  append(type: string, at: number, body: object, known?: Known): Promise<Entry>;
}

/** Where the chain ends. */
export interface End {
  seq: number;
  at: number;
  hash: string;
}

/** What whoever appends knows already. */
export interface Known {
  /** The body as JSON. */
  text?: string;
  /** The trust in the agent of a decision, before it. */
  trust?: number;
}

const vault: Table = {
  name: 'vault',
  columns: { seq: 'bigint', entry_type: 'text', at: 'bigint', content: 'text', entry_hash: 'text' },
};

export const genesis = 'genesis';

/**
 * Reads the end of the chain. Call it once in a write transaction: there is one writer at a time, so nobody else lengthens it meanwhile.
 * `tell` hears of every entry.
 */
export async function endOfChain(rows: Rows, tell?: Tell): Promise<Chain> {
  const last = await rows.get<End>('select seq, at, entry_hash as hash from vault order by seq desc limit 1');
  return chainFrom(rows, last ?? { seq: 0, at: 0, hash: genesis }, tell);
}

/** The chain, if it ends where it is thought to; if not, the transaction ends with `Moved`. */
export function chainAt(rows: Rows, end: End, tell?: Tell): Chain {
  rows.must('select 1 from vault where seq = ? and entry_hash = ? and seq = (select max(seq) from vault)', end.seq, end.hash);
  return chainFrom(rows, end, tell);
}

function chainFrom(rows: Rows, end: End, tell: Tell | undefined): Chain {
  let { seq, at: newest, hash: previous } = end;
  return {
    get at() {
      return newest;
    },
    get seq() {
      return seq;
    },
    get hash() {
      return previous;
    },
    async append(type, at, body, { text = JSON.stringify(body), trust } = {}) {
      const content = entryText(seq + 1, type, previous, at, text);
      const entryHash = leafHash(content);
      rows.put(vault, seq + 1, type, at, content, entryHash);
      seq += 1;
      newest = at;
      previous = entryHash;
      await tell?.(type, at, seq, body, trust);
      return { seq, entryId: entryIdOf(seq, entryHash), hash: entryHash };
    },
  };
}

/** What is hashed, byte for byte: nothing of an entry stands outside it. */
function entryText(sequence: number, entryType: string, previousHash: string, at: number, body: string): string {
  return `{"sequence":${sequence},"entry_type":"${entryType}","previous_hash":"${previousHash}","at":"${instant(at)}","body":${body}}`;
}

/** The leaf hash of RFC 6962: SHA-256 over a zero byte and the entry's UTF-8 text, in hex. */
export function leafHash(content: string): string {
  return hash('sha256', `\0${content}`, 'hex');
}

export function entryIdOf(seq: number, entryHash: string): string {
  return `ve_${seq.toString(16).padStart(12, '0')}${entryHash.slice(0, 12)}`;
}

/** The sequence that an entry's id tells; the entry must have that id, or it is another's. */
export function sequenceOf(entryId: string): number | undefined {
  const digits = /^ve_([0-9a-f]{12})[0-9a-f]{12}$/.exec(entryId)?.[1];
  return digits === undefined ? undefined : Number.parseInt(digits, 16);
}
