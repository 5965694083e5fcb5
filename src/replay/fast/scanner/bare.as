// Values of JSON that stand without quotes: numbers, `true`, `false`, `null`.
//
// A number is measured without a loop, and its end is told apart from whether it is one, so that reading on does not have to wait for that.

/** How many bytes from here on are digits, points or slashes; at most 16. */
// @ts-ignore: decorator
@inline
export function lengthAt(bytes: v128): i32 {
  return ctz(i8x16.bitmask(i8x16.gt_u(i8x16.sub(bytes, i8x16.splat(0x2e)), i8x16.splat(0x0b))) | 0x10000);
}

/** Bits of the digits. */
// @ts-ignore: decorator
@inline
export function digitsOf(bytes: v128): i32 {
  return i8x16.bitmask(i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0x30)), i8x16.splat(10)));
}

/** How many digits come first. */
// @ts-ignore: decorator
@inline
export function countOf(digits: i32): i32 {
  return ctz(~digits);
}

/** Do so many bytes, fewer than 16, form a decimal number without a sign and an exponent, of which `whole` digits stand before the point? */
// @ts-ignore: decorator
@inline
export function isDecimal(from: usize, length: i32, digits: i32, whole: i32): bool {
  if (whole == 0 || (load<u8>(from) == 0x30 && whole != 1)) return false;
  if (whole == length) return true;
  return load<u8>(from + <usize>whole) == 0x2e && length > whole + 1 && countOf(digits >> (whole + 1)) == length - whole - 1;
}

// @ts-ignore: decorator
@inline
export function exponent(at: usize): bool {
  return (load<u8>(at) | 0x20) == 0x65;
}

/** `true`, `false`, `null` or a number. */
// @ts-ignore: decorator
@inline
export function bare(from: usize): usize {
  const bytes = v128.load(from);
  const length = lengthAt(bytes);
  const digits = digitsOf(bytes);
  if (length > 15 || !isDecimal(from, length, digits, countOf(digits)) || exponent(from + <usize>length)) return anyBare(from);
  return from + <usize>length;
}

function anyBare(from: usize): usize {
  let at = from;
  let byte = load<u8>(at);
  if (byte == 0x74) return load<u32>(at) == 0x65757274 ? at + 4 : 0;
  if (byte == 0x6e) return isNull(at) ? at + 4 : 0;
  if (byte == 0x66) return load<u32>(at, 1) == 0x65736c61 ? at + 5 : 0;
  if (byte == 0x2d) byte = load<u8>(++at);
  if (byte == 0x30) byte = load<u8>(++at);
  else {
    if (!digit(byte)) return 0;
    do byte = load<u8>(++at);
    while (digit(byte));
  }
  if (byte == 0x2e) {
    byte = load<u8>(++at);
    if (!digit(byte)) return 0;
    do byte = load<u8>(++at);
    while (digit(byte));
  }
  if ((byte | 0x20) == 0x65) {
    byte = load<u8>(++at);
    if (byte == 0x2b || byte == 0x2d) byte = load<u8>(++at);
    if (!digit(byte)) return 0;
    do byte = load<u8>(++at);
    while (digit(byte));
  }
  return at;
}

// @ts-ignore: decorator
@inline
export function digit(byte: u8): bool {
  return <u8>(byte - 0x30) < 10;
}

// @ts-ignore: decorator
@inline
export function isNull(at: usize): bool {
  return load<u32>(at) == 0x6c6c756e;
}
