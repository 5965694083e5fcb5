import { compilePattern } from '../engine/index.ts';

/** A set of code points as flat, sorted, disjoint, inclusive ranges: `[lo, hi, lo, hi, ...]`. */
export type CodePoints = readonly number[];

const last = 0x10ffff;
export const everything: CodePoints = [0, last];
export const newline: CodePoints = [10, 10];
export const digits: CodePoints = [48, 57];
export const wordCharacters: CodePoints = [48, 57, 65, 90, 95, 95, 97, 122];
export const spaces: CodePoints = [9, 10, 12, 13, 32, 32];

/** Sorts and joins ranges that may overlap. */
export function join(ranges: CodePoints): CodePoints {
  const pairs: [number, number][] = [];
  for (let i = 0; i < ranges.length; i += 2) pairs.push([ranges[i]!, ranges[i + 1]!]);
  pairs.sort((a, b) => a[0] - b[0]);
  const joined: number[] = [];
  for (const [lo, hi] of pairs) {
    if (joined.length > 0 && lo <= joined.at(-1)! + 1) joined[joined.length - 1] = Math.max(joined.at(-1)!, hi);
    else joined.push(lo, hi);
  }
  return joined;
}

export function complement(ranges: CodePoints): CodePoints {
  const rest: number[] = [];
  let from = 0;
  for (let i = 0; i < ranges.length; i += 2) {
    if (ranges[i]! > from) rest.push(from, ranges[i]! - 1);
    from = ranges[i + 1]! + 1;
  }
  if (from <= last) rest.push(from, last);
  return rest;
}

const kelvin = 0x212a;
const longS = 0x17f;

/** Adds what equals these code points when case does not count, as RE2 folds. ASCII is folded here; for the rest the engine's library is asked. */
export function fold(ranges: CodePoints): CodePoints {
  if (ranges.length === 0 || (ranges[0] === 0 && ranges[1] === last)) return ranges;
  if (ranges.at(-1)! > 127)
    return askEngine(`(?i:[${ranges.map((point, i) => `${i % 2 ? '-' : ''}\\x{${point.toString(16)}}`).join('')}])`);
  const folded = [...ranges];
  for (let i = 0; i < ranges.length; i += 2) {
    for (let point = ranges[i]!; point <= ranges[i + 1]!; point++) {
      const lower = point | 32;
      if (lower < 97 || lower > 122 || point < 65) continue;
      folded.push(lower, lower, lower - 32, lower - 32);
      if (lower === 107) folded.push(kelvin, kelvin);
      if (lower === 115) folded.push(longS, longS);
    }
  }
  return join(folded);
}

const asked = new Map<string, CodePoints>();

/**
 * The code points that a one-character expression matches, found by asking the engine's library about ever smaller pieces of Unicode. So classes such as
 * `\pL` can never mean something else here than when the pack runs.
 */
export function askEngine(source: string): CodePoints {
  const known = asked.get(source);
  if (known) return known;
  const some = compilePattern(source);
  const all = compilePattern(`^(?:${source})*$`);
  const found: number[] = [];
  const search = (from: number, to: number): void => {
    if (from > to) return;
    const text = pieceOf(from, to);
    if (!some.test(text)) return;
    if (all.test(text)) {
      found.push(from, to);
      return;
    }
    const middle = (from + to) >> 1;
    search(from, middle);
    search(middle + 1, to);
  };
  for (let from = 0; from <= last; from += 1024) if (from < 0xd800 || from >= 0xe000) search(from, Math.min(from + 1023, last));
  const result = join(found);
  asked.set(source, result);
  return result;
}

function pieceOf(from: number, to: number): string {
  const points: number[] = [];
  for (let point = from; point <= to; point++) points.push(point);
  return String.fromCodePoint(...points);
}
