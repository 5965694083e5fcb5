// Action types get numbers in the order of their coming. Slot: hash, place of the name, number. Name: its length, its bytes.

import { hash, same } from './hash';

let slots: usize = 0;
let slotMask: u32 = 0;
let namesEnd: usize = 0;
let nameTop: usize = 0;
/** Names so far; how many there may be. */
let nameCount: i32 = 0;
let nameLimit: i32 = 0;

export function placeActions(slotsAt: usize, slotCount: u32, from: usize, to: usize, most: i32): void {
  slots = slotsAt;
  slotMask = slotCount - 1;
  nameTop = from;
  namesEnd = to;
  nameLimit = most;
}

export function actionCount(): i32 {
  return nameCount;
}

/** The number of an action type; -1 when there is no room for another. */
export function actionOf(from: usize, length: usize): i32 {
  const h = hash(from, length);
  let slot = <u32>h & slotMask;
  while (true) {
    const entry = slots + (<usize>slot << 4);
    const where = <usize>load<u32>(entry, 8);
    if (where == 0) break;
    if (load<u64>(entry) == h && same(where + 4, from, length)) return load<i32>(entry, 12);
    slot = (slot + 1) & slotMask;
  }
  if (nameCount >= nameLimit || nameTop + length + 4 > namesEnd) return -1;
  const entry = slots + (<usize>slot << 4);
  store<u64>(entry, h);
  store<u32>(entry, <u32>nameTop, 8);
  store<i32>(entry, nameCount, 12);
  store<u32>(nameTop, <u32>length);
  memory.copy(nameTop + 4, from, length);
  nameTop += length + 4;
  return nameCount++;
}
