// What the strings of JSON say, without their escapes.

import { BACKSLASHES, hex } from './text';

/** Writes the text of a JSON string without its escapes to `into`, where 16 bytes more may be written; returns its length. The text is valid. */
export function unescape(from: usize, length: usize, into: usize): usize {
  const end = from + length;
  const backslashes = v128.load(BACKSLASHES);
  let at = from;
  let to = into;
  while (at < end) {
    const bytes = v128.load(at);
    v128.store(to, bytes);
    const plain = ctz(i8x16.bitmask(i8x16.eq(bytes, backslashes)) | 0x10000);
    if (plain > 0) {
      at += plain;
      to += plain;
      continue;
    }
    const byte = load<u8>(at, 1);
    if (byte == 0x75) {
      let code = unit(at + 2);
      at += 6;
      if (code >= 0xd800 && code < 0xdc00) {
        code = 0x10000 + ((code & 0x3ff) << 10) + (unit(at + 2) & 0x3ff);
        at += 6;
      }
      to = put(to, code);
    } else {
      store<u8>(to++, unescaped(byte));
      at += 2;
    }
  }
  return to - into - (at - end);
}

// @ts-ignore: decorator
@inline
function unit(at: usize): u32 {
  return (hex(load<u8>(at)) << 12) | (hex(load<u8>(at, 1)) << 8) | (hex(load<u8>(at, 2)) << 4) | hex(load<u8>(at, 3));
}

/** What stands for the letter after a backslash. */
function unescaped(letter: u8): u8 {
  switch (letter) {
    case 0x6e:
      return 10;
    case 0x74:
      return 9;
    case 0x72:
      return 13;
    case 0x62:
      return 8;
    case 0x66:
      return 12;
    default:
      return letter;
  }
}

/** Writes a character in UTF-8; returns the place after it. */
function put(to: usize, code: u32): usize {
  if (code < 0x80) {
    store<u8>(to, <u8>code);
    return to + 1;
  }
  if (code < 0x800) {
    store<u8>(to, <u8>(0xc0 | (code >> 6)));
    store<u8>(to, <u8>(0x80 | (code & 0x3f)), 1);
    return to + 2;
  }
  if (code < 0x10000) {
    store<u8>(to, <u8>(0xe0 | (code >> 12)));
    store<u8>(to, <u8>(0x80 | ((code >> 6) & 0x3f)), 1);
    store<u8>(to, <u8>(0x80 | (code & 0x3f)), 2);
    return to + 3;
  }
  store<u8>(to, <u8>(0xf0 | (code >> 18)));
  store<u8>(to, <u8>(0x80 | ((code >> 12) & 0x3f)), 1);
  store<u8>(to, <u8>(0x80 | ((code >> 6) & 0x3f)), 2);
  store<u8>(to, <u8>(0x80 | (code & 0x3f)), 3);
  return to + 4;
}
