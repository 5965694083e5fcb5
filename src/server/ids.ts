import { randomBytes } from 'node:crypto';

let pool = Buffer.alloc(0);

/** So many hex digits of randomness behind a prefix: `enf_1f2e...`. */
export function newId(prefix: string, digits = 12): string {
  const bytes = digits / 2;
  if (pool.length < bytes) pool = randomBytes(2048);
  const id = pool.toString('hex', 0, bytes);
  pool = pool.subarray(bytes);
  return prefix + id;
}

/** Ids that lead back to a number: they look random, never repeat, and need no index to be found by. */
export interface NumberedIds {
  idOf(number: number): string;
  /** undefined: no id of this kind. What it answers need not exist. */
  numberOf(id: string): number | undefined;
}

const half = 0x1000000;

/** Numbers up to 2^48 as 12 hex digits behind `prefix`, in an order of their own for each `key` of 32 hex digits. Hides nothing from who has the key. */
export function numberedIds(prefix: string, key: string): NumberedIds {
  const rounds = [0, 8, 16, 24].map((at) => Number.parseInt(key.slice(at, at + 8), 16));
  const mix = (value: number, round: number) => {
    const stirred = Math.imul(value ^ round, 0x9e3779b1);
    return (Math.imul(stirred ^ (stirred >>> 15), 0x85ebca6b) >>> 8) & (half - 1);
  };
  return {
    idOf(number) {
      let [left, right] = [Math.floor(number / half), number % half];
      for (const round of rounds) [left, right] = [right, left ^ mix(right, round)];
      return prefix + hex(left) + hex(right);
    },
    numberOf(id) {
      if (id.length !== prefix.length + 12 || !id.startsWith(prefix) || !/^[0-9a-f]{12}$/.test(id.slice(-12))) return undefined;
      let [left, right] = [Number.parseInt(id.slice(-12, -6), 16), Number.parseInt(id.slice(-6), 16)];
      for (const round of rounds.toReversed()) [left, right] = [right ^ mix(left, round), left];
      return left * half + right;
    },
  };
}

function hex(value: number): string {
  return value.toString(16).padStart(6, '0');
}
