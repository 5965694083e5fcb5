/** What a scan of one line finds, valid JSON or not. */
export interface Scan {
  /** Deepest nesting of objects and arrays. */
  depth: number;
  /** Members of the outermost object, when the line is one. */
  members: number;
  /** Does a `\uD8xx` to `\uDFxx` escape stand in it? */
  surrogate: boolean;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** One pass over the bytes, strings skipped: what `JSON.parse` does not tell. */
export function scan(bytes: Uint8Array): Scan {
  let depth = 0;
  let deepest = 0;
  let commas = 0;
  let filled = false;
  let surrogate = false;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte === QUOTE) {
      if (depth === 1) filled = true;
      for (i++; i < bytes.length && bytes[i] !== QUOTE; i++) {
        if (bytes[i] !== BACKSLASH) continue;
        i++;
        if (bytes[i] === 0x75 && (bytes[i + 1]! | 0x20) === 0x64 && isSurrogateNibble(bytes[i + 2]!)) surrogate = true;
      }
    } else if (byte === 0x7b || byte === 0x5b) deepest = Math.max(deepest, ++depth);
    else if (byte === 0x7d || byte === 0x5d) depth--;
    else if (byte === 0x2c && depth === 1) commas++;
  }
  return { depth: deepest, members: filled ? commas + 1 : 0, surrogate };
}

/** `8` to `b`, `c` to `f`: the third digit from the right of a surrogate's code. */
function isSurrogateNibble(byte: number): boolean {
  return byte === 0x38 || byte === 0x39 || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66);
}

/**
 * The index of the first byte where the text stops being JSON (RFC 8259); `bytes.length` when more was to come, -1 when it is JSON.
 * Only for lines that `JSON.parse` refused, nested no deeper than the limit.
 */
export function faultAt(bytes: Uint8Array): number {
  const after = value(bytes, space(bytes, 0));
  if (after < 0) return ~after;
  const end = space(bytes, after);
  return end === bytes.length ? -1 : end;
}

/** Each of these takes an index and returns the index after what it read, or the complement of the index of the fault. */
function value(bytes: Uint8Array, at: number): number {
  switch (bytes[at]) {
    case 0x7b:
      return list(bytes, at, 0x7d, member);
    case 0x5b:
      return list(bytes, at, 0x5d, value);
    case QUOTE:
      return string(bytes, at);
    case 0x74:
      return word(bytes, at, 'true');
    case 0x66:
      return word(bytes, at, 'false');
    case 0x6e:
      return word(bytes, at, 'null');
    default:
      return number(bytes, at);
  }
}

function list(bytes: Uint8Array, open: number, close: number, item: (bytes: Uint8Array, at: number) => number): number {
  let at = space(bytes, open + 1);
  if (bytes[at] === close) return at + 1;
  for (;;) {
    at = item(bytes, at);
    if (at < 0) return at;
    at = space(bytes, at);
    if (bytes[at] === close) return at + 1;
    if (bytes[at] !== 0x2c) return ~at;
    at = space(bytes, at + 1);
  }
}

function member(bytes: Uint8Array, at: number): number {
  const key = bytes[at] === QUOTE ? string(bytes, at) : ~at;
  if (key < 0) return key;
  const colon = space(bytes, key);
  return bytes[colon] === 0x3a ? value(bytes, space(bytes, colon + 1)) : ~colon;
}

function string(bytes: Uint8Array, open: number): number {
  for (let at = open + 1; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte === QUOTE) return at + 1;
    if (byte < 0x20) return ~at;
    if (byte !== BACKSLASH) continue;
    at++;
    if (bytes[at] === 0x75) {
      for (let digit = 0; digit < 4; digit++) if (!isHex(bytes[++at])) return ~at;
    } else if (at >= bytes.length || !'"\\/bfnrt'.includes(String.fromCharCode(bytes[at]!))) return ~at;
  }
  return ~bytes.length;
}

function number(bytes: Uint8Array, start: number): number {
  let at = bytes[start] === 0x2d ? start + 1 : start;
  if (bytes[at] === 0x30) at++;
  else at = digits(bytes, at);
  if (at >= 0 && bytes[at] === 0x2e) at = digits(bytes, at + 1);
  if (at >= 0 && (bytes[at]! | 0x20) === 0x65) at = digits(bytes, bytes[at + 1] === 0x2b || bytes[at + 1] === 0x2d ? at + 2 : at + 1);
  return at;
}

function digits(bytes: Uint8Array, start: number): number {
  let at = start;
  while (bytes[at]! >= 0x30 && bytes[at]! <= 0x39) at++;
  return at === start ? ~at : at;
}

function word(bytes: Uint8Array, start: number, text: string): number {
  for (let i = 0; i < text.length; i++) if (bytes[start + i] !== text.charCodeAt(i)) return ~(start + i);
  return start + text.length;
}

function space(bytes: Uint8Array, start: number): number {
  let at = start;
  while (bytes[at] === 0x20 || bytes[at] === 0x09 || bytes[at] === 0x0d || bytes[at] === 0x0a) at++;
  return at;
}

function isHex(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66));
}
