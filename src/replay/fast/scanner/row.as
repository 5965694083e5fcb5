// The row that a line becomes, 24 x i32; what each word means stands in `row.ts` as well. AssemblyScript lets only the file that declares a variable
// set it: hence the setters, here and elsewhere.

export const ROW: usize = 96;
export const EXACT: i32 = 1;
export const HAS_CONTENT: i32 = 2;
export const CONTENT_ESCAPED: i32 = 4;
export const CONTENT_WIDE: i32 = 8;
export const HAS_TRUST: i32 = 16;
export const HAS_TIME: i32 = 32;
export const HAS_AGENT: i32 = 64;
export const HAS_CHAIN: i32 = 128;
export const HAS_METADATA: i32 = 256;
export const AGENT_ODD: i32 = 512;
export const CHAIN_ODD: i32 = 1024;
export const HAS_STEP: i32 = 2048;
export const HAS_ID: i32 = 4096;

/** Where the first row stands, and the one being made. */
export let rows: usize = 0;
export let row: usize = 0;
/** The flags of the one being made. */
export let flags: i32 = 0;

export function placeRows(at: usize): void {
  rows = at;
}

// @ts-ignore: decorator
@inline
export function setRow(at: usize): void {
  row = at;
}

// @ts-ignore: decorator
@inline
export function setFlags(bits: i32): void {
  flags = bits;
}

// @ts-ignore: decorator
@inline
export function flag(bits: i32): void {
  flags |= bits;
}
