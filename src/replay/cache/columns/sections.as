// Texts stand in sections: where each starts (u32, one more than there are), then their bytes, strings with their quotes and escapes as recorded.

/** A block holds at most so many. */
export const RECORDS: usize = 16384;
const MIB: usize = 1024 * 1024;

export const AGENT: i32 = 0;
export const CHAIN: i32 = 1;
export const ID: i32 = 2;
export const CONTENT: i32 = 3;
export const METADATA: i32 = 4;
export const LINE: i32 = 5;
export const SECTIONS: i32 = 6;
/** A block is full when one of its sections holds so much; a line may add one more MiB. */
export const FULL: usize = 3 * MIB;
const ROOM: usize = 4 * MIB + 4096;

let startsAt: usize = 0;
let textsAt: usize = 0;
let tops = memory.data(4 * SECTIONS);

/** Lays the sections out from `at` on; returns the end. */
export function placeSections(at: usize): usize {
  startsAt = at;
  textsAt = (at + (RECORDS + 1) * 4 * SECTIONS + 15) & ~(<usize>15);
  return textsAt + ROOM * SECTIONS;
}

export function startsOf(section: i32): usize {
  return startsAt + <usize>section * ((RECORDS + 1) * 4);
}

export function textsOf(section: i32): usize {
  return textsAt + <usize>section * ROOM;
}

export function topOf(section: i32): usize {
  return <usize>load<u32>(tops + (<usize>section << 2));
}

// @ts-ignore: decorator
@inline
export function setTop(section: i32, top: usize): void {
  store<u32>(tops + (<usize>section << 2), <u32>top);
}

export function setTopOf(section: i32, top: usize): void {
  setTop(section, top);
}

/** Copies 16 bytes at a time; up to 15 more are written, and overwritten by what comes next. */
// @ts-ignore: decorator
@inline
export function copy(to: usize, from: usize, length: usize): void {
  for (let i: usize = 0; i < length; i += 16) v128.store(to + i, v128.load(from + i));
}
