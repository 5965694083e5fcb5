// Trust and step: numbers into the row.

import { countOf, digit, digitsOf, exponent, isDecimal, lengthAt } from './bare';
import { HAS_STEP, HAS_TRUST, flag, row } from './row';

// Powers of ten.
const TENS: usize = memory.data<f64>([1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8]);

/** The number that up to 8 digits tell, the first one in the lowest byte that is not zero. */
// @ts-ignore: decorator
@inline
function numberOf(digits: u64): u32 {
  const twos = ((digits & 0x0f0f0f0f0f0f0f0f) * 2561) >>> 8;
  const fours = ((twos & 0x00ff00ff00ff00ff) * 6553601) >>> 16;
  return <u32>(((fours & 0x0000ffff0000ffff) * 42949672960001) >>> 32);
}

/** Plain decimals of at most 15 digits: one exact division gives the nearest double. Anything else is left to the exact reader. */
// @ts-ignore: decorator
@inline
export function trust(from: usize): usize {
  const bytes = v128.load(from);
  const length = lengthAt(bytes);
  const digits = digitsOf(bytes);
  const whole = countOf(digits);
  const at = from + <usize>length;
  if (length > 8 || !isDecimal(from, length, digits, whole) || exponent(at)) return longTrust(from);
  const text = load<u64>(from);
  const kept = ((<u64>1) << (<u64>whole << 3)) - 1;
  const fraction = length - whole - (length > whole ? 1 : 0);
  const joined = length > whole ? (text & kept) | ((text >>> 8) & ~kept) : text;
  const number = <f64>numberOf(joined << (64 - (<u64>(whole + fraction) << 3))) / load<f64>(TENS + (<usize>fraction << 3));
  if (number > 100) return 0;
  flag(HAS_TRUST);
  store<f64>(row, number, 40);
  return at;
}

function longTrust(from: usize): usize {
  let at = from;
  let byte = load<u8>(at);
  let mantissa: i64 = 0;
  if (byte == 0x30) byte = load<u8>(++at);
  else {
    if (!digit(byte)) return 0;
    do {
      mantissa = mantissa * 10 + <i64>(byte - 0x30);
      byte = load<u8>(++at);
    } while (digit(byte) && at - from < 15);
  }
  let scale: f64 = 1;
  if (byte == 0x2e) {
    byte = load<u8>(++at);
    if (!digit(byte)) return 0;
    do {
      mantissa = mantissa * 10 + <i64>(byte - 0x30);
      scale *= 10;
      byte = load<u8>(++at);
    } while (digit(byte) && at - from < 16);
  }
  if (digit(byte) || byte == 0x2e || (byte | 0x20) == 0x65) return 0;
  const number = <f64>mantissa / scale;
  if (number > 100) return 0;
  flag(HAS_TRUST);
  store<f64>(row, number, 40);
  return at;
}

export function step(from: usize): usize {
  let at = from;
  let byte = load<u8>(at);
  let number = 0;
  if (byte == 0x30) byte = load<u8>(++at);
  else {
    if (!digit(byte)) return 0;
    do {
      number = number * 10 + <i32>(byte - 0x30);
      byte = load<u8>(++at);
    } while (digit(byte) && at - from < 9);
  }
  if (digit(byte) || byte == 0x2e || (byte | 0x20) == 0x65) return 0;
  flag(HAS_STEP);
  store<i32>(row, number, 24);
  return at;
}
