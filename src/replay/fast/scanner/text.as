// Strings of JSON in strict UTF-8, and the spaces between tokens.

// Constants of 16 equal bytes. They are read from memory once a call, and so stay in registers: a literal is made anew at every use.
const QUOTES: usize = memory.data<u64>([0x2222222222222222, 0x2222222222222222]);
export const BACKSLASHES: usize = memory.data<u64>([0x5c5c5c5c5c5c5c5c, 0x5c5c5c5c5c5c5c5c]);
const SPACES: usize = memory.data<u64>([0x2020202020202020, 0x2020202020202020]);

/** Does the string read last hold escapes, and characters beyond ASCII? */
export let escaped: bool = false;
export let wide: bool = false;

// @ts-ignore: decorator
@inline
export function space(from: usize): usize {
  let at = from;
  let byte = load<u8>(at);
  while (byte == 32 || byte == 9 || byte == 13) byte = load<u8>(++at);
  return at;
}

/** Bits of the bytes that a string can't hold as they are: quotes, backslashes, controls; and of those beyond ASCII. */
// @ts-ignore: decorator
@inline
function special(bytes: v128, quotes: v128, backslashes: v128, spaces: v128): i32 {
  return i8x16.bitmask(v128.or(v128.or(i8x16.eq(bytes, quotes), i8x16.eq(bytes, backslashes)), i8x16.lt_s(bytes, spaces)));
}

/** The text of a string from after its opening quote to its closing one; 0 when it is not valid. Sets `escaped` and `wide`. */
// @ts-ignore: decorator
@inline
export function text(from: usize): usize {
  escaped = false;
  wide = false;
  const mask = special(v128.load(from), v128.load(QUOTES), v128.load(BACKSLASHES), v128.load(SPACES));
  if (mask) {
    const at = from + <usize>ctz(mask);
    if (load<u8>(at) == 0x22) return at;
    return textOn(at);
  }
  return textOn(from + 16);
}

function textOn(from: usize): usize {
  const quotes = v128.load(QUOTES);
  const backslashes = v128.load(BACKSLASHES);
  const spaces = v128.load(SPACES);
  let at = from;
  while (true) {
    const mask = special(v128.load(at), quotes, backslashes, spaces);
    if (!mask) {
      at += 16;
      continue;
    }
    at += <usize>ctz(mask);
    const byte = load<u8>(at);
    if (byte == 0x22) return at;
    if (byte == 0x5c) {
      escaped = true;
      at = escape(at + 1);
    } else if (byte < 0x20) return 0;
    else {
      wide = true;
      at = character(at);
    }
    if (at == 0) return 0;
  }
}

/** What follows a backslash. Half a surrogate pair is left to the exact reader. */
function escape(at: usize): usize {
  switch (load<u8>(at)) {
    case 0x22:
    case 0x5c:
    case 0x2f:
    case 0x62:
    case 0x66:
    case 0x6e:
    case 0x72:
    case 0x74:
      return at + 1;
    case 0x75: {
      const a = hex(load<u8>(at, 1));
      const b = hex(load<u8>(at, 2));
      if (a > 15 || b > 15 || hex(load<u8>(at, 3)) > 15 || hex(load<u8>(at, 4)) > 15) return 0;
      if (a != 13 || b < 8) return at + 5;
      if (b > 11 || load<u16>(at, 5) != 0x755c || hex(load<u8>(at, 7)) != 13) return 0;
      const low = hex(load<u8>(at, 8));
      return low > 11 && low < 16 && hex(load<u8>(at, 9)) < 16 && hex(load<u8>(at, 10)) < 16 ? at + 11 : 0;
    }
    default:
      return 0;
  }
}

// @ts-ignore: decorator
@inline
export function hex(byte: u8): u32 {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const low = byte | 0x20;
  return low >= 0x61 && low <= 0x66 ? low - 0x57 : 16;
}

/** One character of more than one byte in strict UTF-8: shortest form, no surrogates, up to U+10FFFF. */
function character(at: usize): usize {
  const a = load<u8>(at);
  const b = load<u8>(at, 1);
  if (a < 0xc2) return 0;
  if (a < 0xe0) return (b & 0xc0) == 0x80 ? at + 2 : 0;
  const c = load<u8>(at, 2);
  if (a < 0xf0) {
    if ((b & 0xc0) != 0x80 || (c & 0xc0) != 0x80) return 0;
    if (a == 0xe0 && b < 0xa0) return 0;
    if (a == 0xed && b >= 0xa0) return 0;
    return at + 3;
  }
  const d = load<u8>(at, 3);
  if (a > 0xf4 || (b & 0xc0) != 0x80 || (c & 0xc0) != 0x80 || (d & 0xc0) != 0x80) return 0;
  if (a == 0xf0 && b < 0x90) return 0;
  if (a == 0xf4 && b >= 0x90) return 0;
  return at + 4;
}
