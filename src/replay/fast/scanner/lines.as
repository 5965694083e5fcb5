// Lines: where they end, which of them are blank, how long one may be.

export const LIMIT: usize = 1024 * 1024;

/** The last LF before `to`, plus one; 0 when there is none from `from` on. */
export function lastLineEnd(from: usize, to: usize): usize {
  let at = to;
  while (at > from) {
    at--;
    if (load<u8>(at) == 10) return at + 1;
  }
  return 0;
}

export function lineEnd(from: usize): usize {
  const lf = i8x16.splat(10);
  let at = from;
  while (true) {
    const mask = i8x16.bitmask(i8x16.eq(v128.load(at), lf));
    if (mask) return at + <usize>ctz(mask);
    at += 16;
  }
}

export function blank(from: usize, to: usize): bool {
  for (let at = from; at < to; at++) {
    const byte = load<u8>(at);
    if (byte != 32 && byte != 9 && byte != 13) return false;
  }
  return true;
}
