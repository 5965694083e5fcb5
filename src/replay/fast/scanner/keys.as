// Top-level keys: the known fields, as bits, and whether another key was there before.

import { hash } from './hash';

export const F_TYPE: i32 = 1;
export const F_CONTENT: i32 = 2;
export const F_METADATA: i32 = 4;
export const F_AGENT: i32 = 8;
export const F_TRUST: i32 = 16;
export const F_TIME: i32 = 32;
export const F_CHAIN: i32 = 64;
export const F_STEP: i32 = 128;
export const F_AGENTS: i32 = 256;
export const F_DECISION: i32 = 512;
export const F_ID: i32 = 1024;
export const F_OTHER: i32 = 2048;

const OTHER_KEYS: i32 = 48;

/** The hashes of the other keys of the record. */
let others: usize = 0;
let otherCount: i32 = 0;

export function placeKeys(at: usize): void {
  others = at;
}

/** A record begins. */
// @ts-ignore: decorator
@inline
export function forgetKeys(): void {
  otherCount = 0;
}

export function fieldOf(key: usize, length: usize): i32 {
  const start = load<u64>(key);
  switch (<i32>length) {
    case 8:
      if (start == 0x6e6f697369636564) return F_DECISION;
      if (start == 0x617461646174656d) return F_METADATA;
      if (start == 0x64695f746e656761) return F_AGENT;
      if (start == 0x64695f6e69616863) return F_CHAIN;
      return F_OTHER;
    case 10:
      if (start == 0x5f64657461657263 && load<u16>(key, 8) == 0x7461) return F_TIME;
      if (start == 0x74735f6e69616863 && load<u16>(key, 8) == 0x7065) return F_STEP;
      return F_OTHER;
    case 11:
      if (start == 0x745f6e6f69746361 && load<u32>(key, 7) == 0x65707974) return F_TYPE;
      if (start == 0x63735f7473757274 && load<u32>(key, 7) == 0x65726f63) return F_TRUST;
      if (start == 0x6e6f697369636564 && load<u32>(key, 7) == 0x64695f6e) return F_ID;
      return F_OTHER;
    case 12:
      return start == 0x67615f6e69616863 && load<u32>(key, 8) == 0x73746e65 ? F_AGENTS : F_OTHER;
    case 14:
      return start == 0x635f6e6f69746361 && load<u64>(key, 6) == 0x746e65746e6f635f ? F_CONTENT : F_OTHER;
    default:
      return F_OTHER;
  }
}

/** Takes note of an unknown key; false when it may have been there before. */
export function another(key: usize, length: usize): bool {
  if (otherCount >= OTHER_KEYS) return false;
  const mark = hash(key, length);
  for (let i = 0; i < otherCount; i++) if (load<u64>(others + (<usize>i << 3)) == mark) return false;
  store<u64>(others + (<usize>otherCount << 3), mark);
  otherCount++;
  return true;
}
