import { createHash } from 'node:crypto';
import type { Shared } from '../fast/conditions.ts';
import { RECORDS } from '../fast/machine.ts';
import type { Shelf } from './shelf.ts';
import { VERSION } from './version.ts';

/** On which records of a block a condition holds, in order. */
export type Hits = Uint16Array;

const DENSE = RECORDS / 16;
const DENSE_MARK = 0xffff;
const HEAD = 40;
const SEAL = 32;
/** No more than this is held of the answers to one log. */
export const MOST_HELD = 48 * 1024 * 1024;

/** What conditions answered on the records of one log, block by block; those on record are not asked again. */
export class Found {
  readonly #blocks: (Hits | undefined)[][];
  readonly #keys: readonly string[];
  held = 0;

  constructor(keys: readonly string[]) {
    this.#keys = keys;
    this.#blocks = keys.map(() => []);
  }

  of(condition: number, block: number): Hits | undefined {
    return this.#blocks[condition]![block];
  }

  add(condition: number, block: number, hits: Hits): void {
    this.#blocks[condition]![block] = hits;
    this.held += hits.byteLength + 64;
  }

  /** Takes what was kept of these conditions for these very columns. Returns which are not known. */
  load(shelf: Shelf, columns: Uint8Array, blocks: number): number[] {
    return this.#keys.flatMap((key, condition) => {
      const read = this.held < MOST_HELD ? readHits(shelf, key, columns, blocks) : undefined;
      if (read === undefined) return [condition];
      for (const [block, hits] of read.entries()) this.add(condition, block, hits);
      return [];
    });
  }

  /** Keeps what was found of these conditions, where it was found for all blocks. */
  keep(shelf: Shelf, columns: Uint8Array, blocks: number, conditions: readonly number[]): void {
    for (const condition of conditions) {
      const found = Array.from({ length: blocks }, (_, block) => this.of(condition, block));
      if (found.every((hits) => hits !== undefined)) writeHits(shelf, this.#keys[condition]!, columns, found);
    }
  }
}

/** A condition's bit for each record, and its buckets. */
export function show({ hits: place, buckets: own }: Shared, hits: Hits, bytes: Uint8Array, buckets: Uint32Array): void {
  bytes.fill(0, place, place + RECORDS / 8);
  for (const record of hits) {
    bytes[place + (record >> 3)]! |= 1 << (record & 7);
    buckets[record]! |= own;
  }
}

function nameOf(key: string): string {
  return `answers-${createHash('sha256').update(`${VERSION} ${key}`).digest('hex').slice(0, 32)}`;
}

function writeHits(shelf: Shelf, key: string, columns: Uint8Array, found: readonly Hits[]): void {
  const draft = shelf.begin(nameOf(key));
  if (draft === undefined) return;
  const count = Buffer.alloc(HEAD);
  count.set(columns.subarray(0, HEAD - 8));
  count.writeUInt32LE(found.length, HEAD - 4);
  const bytes = Buffer.concat([count, ...found.flatMap(written)]);
  const seal = createHash('sha256').update(bytes).digest();
  if (draft.write(bytes) && draft.write(seal)) draft.keep();
  else draft.drop();
}

function written(hits: Hits): Uint8Array[] {
  if (hits.length <= DENSE) return [Uint16Array.of(hits.length), hits].map(bytesOf);
  const bits = new Uint8Array(RECORDS / 8);
  for (const record of hits) bits[record >> 3]! |= 1 << (record & 7);
  return [bytesOf(Uint16Array.of(DENSE_MARK)), bits];
}

function bytesOf(numbers: Uint16Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

function readHits(shelf: Shelf, key: string, columns: Uint8Array, blocks: number): Hits[] | undefined {
  const kept = shelf.open(nameOf(key));
  if (kept === undefined) return undefined;
  try {
    if (kept.size < HEAD + SEAL || kept.size > MOST_HELD) return undefined;
    const all = Buffer.alloc(kept.size);
    if (!kept.read(all, 0)) return undefined;
    const bytes = all.subarray(0, -SEAL);
    if (!createHash('sha256').update(bytes).digest().equals(all.subarray(-SEAL))) return undefined;
    if (!bytes.subarray(0, HEAD - 8).equals(columns.subarray(0, HEAD - 8)) || bytes.readUInt32LE(HEAD - 4) !== blocks) return undefined;
    return parsed(bytes, blocks);
  } finally {
    kept.close();
  }
}

function parsed(bytes: Buffer, blocks: number): Hits[] | undefined {
  const found: Hits[] = [];
  let at = HEAD;
  for (let block = 0; block < blocks; block++) {
    if (at + 2 > bytes.length) return undefined;
    const count = bytes.readUInt16LE(at);
    at += 2;
    const length = count === DENSE_MARK ? RECORDS / 8 : count * 2;
    if (at + length > bytes.length) return undefined;
    const part = bytes.subarray(at, at + length);
    at += length;
    const hits = count === DENSE_MARK ? fromBits(part) : new Uint16Array(new Uint8Array(part).buffer);
    if (hits.some((record) => record >= RECORDS)) return undefined;
    found.push(hits);
  }
  return at === bytes.length ? found : undefined;
}

function fromBits(bits: Uint8Array): Hits {
  const hits: number[] = [];
  for (let record = 0; record < RECORDS; record++) if ((bits[record >> 3]! >> (record & 7)) & 1) hits.push(record);
  return Uint16Array.from(hits);
}
