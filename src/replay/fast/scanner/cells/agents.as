// Flips by agent. Slot: hash, place of the entry. Entry: flips that tighten, that loosen, length of the name, the name.

import { hash, same } from '../hash';
import { AGENT_ODD, flags, row } from '../row';
import { LOOSENS } from './plan';

let agents: usize = 0;
let agentMask: u32 = 0;
let agentsFrom: usize = 0;
let agentsTop: usize = 0;
let agentsTo: usize = 0;
let agentCount: u32 = 0;

export function agentTable(slotsAt: usize, slotCount: u32, from: usize, to: usize): void {
  agents = slotsAt;
  agentMask = slotCount - 1;
  agentsFrom = from;
  agentsTop = from;
  agentsTo = to;
}

/** Where the entries end. */
export function agentsEnd(): usize {
  return agentsTop;
}

/** Counts a flip of the row's agent. False for a name with escapes or beyond ASCII, and where there is no room for another. */
export function flip(bits: i32): bool {
  if (flags & AGENT_ODD) return false;
  const from = <usize>load<i32>(row, 64);
  const length = <usize>load<i32>(row, 68);
  const h = hash(from, length);
  let slot = <u32>h & agentMask;
  let entry: usize = 0;
  while (true) {
    const place = agents + (<usize>slot << 4);
    entry = <usize>load<u32>(place, 8);
    if (entry == 0) {
      if (agentCount >= (agentMask >> 1) || agentsTop + length + 32 > agentsTo) return false;
      entry = agentsTop;
      store<u64>(place, h);
      store<u32>(place, <u32>entry, 8);
      store<u32>(entry, 0);
      store<u32>(entry, 0, 4);
      store<u32>(entry, <u32>length, 8);
      memory.copy(entry + 12, from, length);
      agentsTop += (length + 15) & ~(<usize>3);
      agentCount++;
      break;
    }
    if (load<u64>(place) == h && same(entry + 12, from, length)) break;
    slot = (slot + 1) & agentMask;
  }
  const count = entry + (bits & LOOSENS ? 4 : 0);
  store<u32>(count, load<u32>(count) + 1);
  return true;
}
