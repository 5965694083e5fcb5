// The agents of a block: each is kept once, and its records tell its number. Slot: hash, number and one.

import { hash } from '../../fast/scanner/hash';
import { SLOTS, addAgent, agents, slotsAt } from './block';
import { AGENT, copy, setTop, startsOf, textsOf, topOf } from './sections';

export function agentOf(from: usize, length: usize): u16 {
  const h = hash(from, length);
  let slot = <u32>h & (SLOTS - 1);
  const texts = textsOf(AGENT);
  while (true) {
    const entry = slotsAt + (<usize>slot << 4);
    const where = <usize>load<u32>(entry, 8);
    if (where == 0) break;
    const start = startsOf(AGENT) + ((where - 1) << 2);
    const known = <usize>load<u32>(start);
    if (load<u64>(entry) == h && <usize>load<u32>(start, 4) - known == length && equal(texts + known, from, length)) return <u16>(where - 1);
    slot = (slot + 1) & (SLOTS - 1);
  }
  const entry = slotsAt + (<usize>slot << 4);
  store<u64>(entry, h);
  store<u32>(entry, agents + 1, 8);
  const top = topOf(AGENT);
  copy(texts + top, from, length);
  setTop(AGENT, top + length);
  addAgent();
  store<u32>(startsOf(AGENT) + (<usize>agents << 2), <u32>(top + length));
  return <u16>(agents - 1);
}

function equal(a: usize, b: usize, length: usize): bool {
  for (let i: usize = 0; i < length; i++) if (load<u8>(a + i) != load<u8>(b + i)) return false;
  return true;
}
