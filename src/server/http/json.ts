import { ApiError } from '../../api/index.ts';
import { escapePointer } from '../../pack/index.ts';
import { invalid } from '../refusal.ts';

export interface JsonLimits {
  depth: number;
  /** Members and elements together. */
  values: number;
}

/**
 * Parses a request body more strictly than `JSON.parse`: no key twice in one object, no `__proto__` key, no text that is not Unicode,
 * no number that would be recorded as another, no U+0000 in a name or id, and no more depth or values than `limits`. Each refusal says where, never what.
 */
export function parseBody(text: string, limits: JsonLimits): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ApiError('invalid_request', 'the body is not JSON');
  }
  scan(text, limits);
  if (text.includes('\\u') && some(value, (leaf) => typeof leaf === 'string' && /\p{Surrogate}/u.test(leaf))) {
    throw new ApiError('invalid_request', 'a text in the body is not Unicode: it has half of a surrogate pair');
  }
  return value;
}

/** Walks JSON that is known to be well-formed, keeping the keys of the objects it is in. */
function scan(text: string, limits: JsonLimits): void {
  const open: Level[] = [];
  const mayHaveZero = text.includes('\\u0000');
  let values = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) {
      const end = endOfString(text, at);
      const level = open.at(-1);
      const key = typeof level === 'object' && isKey(text, end);
      if (mayHaveZero) checkZero(text.slice(at, end + 1), key ? open.slice(0, -1) : open);
      if (key) addKey(level, text.slice(at + 1, end));
      at = end;
    } else if (code === 0x7b || code === 0x5b) {
      open.push(code === 0x7b ? [] : 0);
      if (open.length > limits.depth) throw new ApiError('invalid_request', `the body is nested deeper than ${limits.depth} levels`);
    } else if (code === 0x7d || code === 0x5d) open.pop();
    else if (code === 0x2c) {
      if (++values > limits.values) throw new ApiError('invalid_request', `the body has more than ${limits.values} values`);
      const level = open.at(-1);
      if (typeof level === 'number') open[open.length - 1] = level + 1;
    } else if (code === 0x2d || (code >= 0x30 && code <= 0x39)) {
      const end = endOfNumber(text, at);
      if (end - at >= shortestDoubtful) checkNumber(text.slice(at, end), open);
      at = end - 1;
    }
  }
}

/** Where the walk is in an object, which it knows by the keys so far, or in an array, by the index. */
type Level = string[] | number;

function pointerOf(open: readonly Level[]): string {
  return open
    .map((level) => (typeof level === 'number' ? String(level) : level.at(-1)!.slice(0, 64)))
    .map((part) => `/${escapePointer(part)}`)
    .join('');
}

/** Contents are kept as JSON, in which U+0000 is no harm; of an action type it is refused with a code of its own. */
const elsewhere = new Set(['action_content', 'content', 'instruction', 'metadata', 'action_type']);

/** PostgreSQL has no U+0000 in a text, so no plane takes it where names and ids may stand. */
function checkZero(literal: string, open: readonly Level[]): void {
  if (!literal.includes('\\u0000') || !(JSON.parse(literal) as string).includes('\0')) return;
  if (open.some((level) => typeof level === 'object' && elsewhere.has(level.at(-1)!))) return;
  throw invalid(pointerOf(open), 'has the character U+0000; leave it out');
}

function endOfNumber(text: string, start: number): number {
  for (let end = start + 1; ; end++) {
    const code = text.charCodeAt(end);
    const inNumber = (code >= 0x2b && code <= 0x39 && code !== 0x2c) || code === 0x65 || code === 0x45;
    if (!inNumber) return end;
  }
}

/** The length of `1e999`; anything shorter is held as it is written. */
const shortestDoubtful = 5;

/** A whole number that a double does not hold would be judged and recorded as another one, and so would infinity. */
function checkNumber(literal: string, open: readonly Level[]): void {
  const value = Number(literal);
  if (Number.isSafeInteger(value)) return;
  if (!Number.isFinite(value)) throw invalid(pointerOf(open), 'is a number out of range; send it as a string');
  if (/^-?\d+$/.test(literal) && BigInt(literal) !== BigInt(value))
    throw invalid(pointerOf(open), 'is a whole number with too many digits to be kept exactly; send it as a string');
}

function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  for (;;) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === 0x5c) slashes++;
    if (slashes % 2 === 0) return end;
    end = text.indexOf('"', end + 1);
  }
}

function isKey(text: string, end: number): boolean {
  let next = end + 1;
  while (text.charCodeAt(next) <= 0x20) next++;
  return text.charCodeAt(next) === 0x3a;
}

const manyKeys = 32;

function addKey(keys: string[] & { known?: Set<string> }, raw: string): void {
  const key = raw.includes('\\') ? (JSON.parse(`"${raw}"`) as string) : raw;
  if (key === '__proto__') throw new ApiError('invalid_request', 'the body has a `__proto__` key');
  if (keys.length === manyKeys) keys.known = new Set(keys);
  if (keys.known ? keys.known.has(key) : keys.includes(key))
    throw new ApiError('invalid_request', 'the body has the same key twice in one object');
  if (keys.known) keys.known.add(key);
  keys.push(key);
}

/** Whether any key or leaf of a JSON value is so. */
function some(value: unknown, is: (leaf: unknown) => boolean): boolean {
  if (typeof value !== 'object' || value === null) return is(value);
  return Object.entries(value).some(([key, inner]) => is(key) || some(inner, is));
}
