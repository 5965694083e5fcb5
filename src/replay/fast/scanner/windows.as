// Three-byte windows: which conditions a text may meet, so that automata run for these alone (`windows.ts`).

const WIDE_TABLES: usize = 384;
/** 16 equal bytes, read from memory as those in `text.as` are. */
const LOW_HALVES: usize = memory.data<u64>([0x0f0f0f0f0f0f0f0f, 0x0f0f0f0f0f0f0f0f]);

export let windowTables: usize = 0;
let windowGroups: i32 = 0;

/**
 * `tables`: 6 x 16 bytes for every group of 8 buckets, at most 4 groups: for each of three bytes, the buckets by its low and by its high half. First
 * those for ASCII texts, then those for others.
 */
export function setWindows(tables: usize, groups: i32): void {
  windowTables = tables;
  windowGroups = groups;
}

/** Buckets (bits) of which some three-byte window stands in the ASCII text. May say too much, never too little. */
export function windows(from: usize, length: usize): u32 {
  return windowsBy(windowTables, from, length, 0xffffffff);
}

/** The same for a text that may hold more than ASCII, whose windows have tables of their own. */
export function windowsOfAny(from: usize, length: usize): u32 {
  return windowsIn(from, length, 0xffffffff);
}

export function windowsIn(from: usize, length: usize, wanted: u32): u32 {
  return windowsBy(isAscii(from, length) ? windowTables : windowTables + WIDE_TABLES, from, length, wanted);
}

/** Only groups that hold a wanted bucket are looked for. */
export function windowsBy(tables: usize, from: usize, length: usize, wanted: u32): u32 {
  let all: u32 = 0;
  if (windowGroups > 0 && wanted & 0xffff) all = windowGroups > 1 && wanted & 0xff00 ? bucketsOf2(tables, from, length) : bucketsOf(tables, from, length);
  if (windowGroups > 2 && wanted & 0xffff0000)
    all |= (windowGroups > 3 && wanted & 0xff000000 ? bucketsOf2(tables + 192, from, length) : bucketsOf(tables + 192, from, length)) << 16;
  return all;
}

function isAscii(from: usize, length: usize): bool {
  const end = from + length;
  let at = from;
  for (; at + 16 <= end; at += 16) if (i8x16.bitmask(v128.load(at))) return false;
  const left = <i32>(end - at);
  return (i8x16.bitmask(v128.load(at)) & ((1 << left) - 1)) == 0;
}

/** What stands in the table for each of 16 numbers below 16. */
// @ts-ignore: decorator
@inline
function lookUp(table: v128, numbers: v128): v128 {
  return ASC_FEATURE_RELAXED_SIMD ? i8x16.relaxed_swizzle(table, numbers) : i8x16.swizzle(table, numbers);
}

/** The high half of each byte; shifting words and clearing what came from the neighbour is faster than shifting bytes. */
// @ts-ignore: decorator
@inline
function halves(bytes: v128, low: v128): v128 {
  return v128.and(i16x8.shr_u(bytes, 4), low);
}

function bucketsOf(tables: usize, from: usize, length: usize): u32 {
  const low = v128.load(LOW_HALVES);
  const a0 = v128.load(tables);
  const a1 = v128.load(tables, 16);
  const b0 = v128.load(tables, 32);
  const b1 = v128.load(tables, 48);
  const c0 = v128.load(tables, 64);
  const c1 = v128.load(tables, 80);
  let found = i8x16.splat(0);
  const end = from + length;
  for (let at = from; at < end; at += 16) {
    const x = v128.load(at);
    const y = v128.load(at, 1);
    const z = v128.load(at, 2);
    const first = v128.and(lookUp(a0, v128.and(x, low)), lookUp(a1, halves(x, low)));
    const second = v128.and(lookUp(b0, v128.and(y, low)), lookUp(b1, halves(y, low)));
    const third = v128.and(lookUp(c0, v128.and(z, low)), lookUp(c1, halves(z, low)));
    found = v128.or(found, v128.and(first, v128.and(second, third)));
  }
  return together(found);
}

/** Two groups at once: the bytes are loaded and halved once. */
function bucketsOf2(tables: usize, from: usize, length: usize): u32 {
  const low = v128.load(LOW_HALVES);
  let found = i8x16.splat(0);
  let other = i8x16.splat(0);
  const end = from + length;
  for (let at = from; at < end; at += 16) {
    const x = v128.load(at);
    const y = v128.load(at, 1);
    const z = v128.load(at, 2);
    const x0 = v128.and(x, low);
    const x1 = halves(x, low);
    const y0 = v128.and(y, low);
    const y1 = halves(y, low);
    const z0 = v128.and(z, low);
    const z1 = halves(z, low);
    const a = v128.and(lookUp(v128.load(tables), x0), lookUp(v128.load(tables, 16), x1));
    const b = v128.and(lookUp(v128.load(tables, 32), y0), lookUp(v128.load(tables, 48), y1));
    const c = v128.and(lookUp(v128.load(tables, 64), z0), lookUp(v128.load(tables, 80), z1));
    found = v128.or(found, v128.and(a, v128.and(b, c)));
    const d = v128.and(lookUp(v128.load(tables, 96), x0), lookUp(v128.load(tables, 112), x1));
    const e = v128.and(lookUp(v128.load(tables, 128), y0), lookUp(v128.load(tables, 144), y1));
    const f = v128.and(lookUp(v128.load(tables, 160), z0), lookUp(v128.load(tables, 176), z1));
    other = v128.or(other, v128.and(d, v128.and(e, f)));
  }
  return together(found) | (together(other) << 8);
}

// @ts-ignore: decorator
@inline
function together(found: v128): u32 {
  const half = i64x2.extract_lane(found, 0) | i64x2.extract_lane(found, 1);
  const quarter = <u32>half | <u32>(half >>> 32);
  const eighth = quarter | (quarter >>> 16);
  return (eighth | (eighth >>> 8)) & 0xff;
}
