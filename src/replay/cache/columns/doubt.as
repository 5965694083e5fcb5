// Whatever is read back from a disk may be damaged: sums over it, and whether it holds together.

import { EXACT, HAS_AGENT } from '../../fast/scanner/row';
import { actionsAt, agents, agentsAt, decisionsAt, flagsAt, records } from './block';
import { startsOf } from './sections';

/** A sum over some bytes that changes whenever one of them does; `seed` is the sum of what came before. No protection against those who know it. */
export function sum(seed: u64, from: usize, length: usize): u64 {
  let a = seed ^ 0x9e3779b97f4a7c15;
  let b = seed ^ 0xbf58476d1ce4e5b9;
  let c = seed ^ 0x94d049bb133111eb;
  let d = seed ^ (<u64>length * 0xff51afd7ed558ccd);
  const end = from + length;
  let at = from;
  while (at + 32 <= end) {
    a = rotl<u64>((a ^ load<u64>(at)) * 0x9fb21c651e98df25, 29);
    b = rotl<u64>((b ^ load<u64>(at, 8)) * 0x9fb21c651e98df25, 31);
    c = rotl<u64>((c ^ load<u64>(at, 16)) * 0x9fb21c651e98df25, 33);
    d = rotl<u64>((d ^ load<u64>(at, 24)) * 0x9fb21c651e98df25, 37);
    at += 32;
  }
  while (at < end) a = rotl<u64>((a ^ <u64>load<u8>(at++)) * 0x9fb21c651e98df25, 29);
  return mixed(mixed(mixed(a) + b) + c) + d;
}

function mixed(value: u64): u64 {
  let x = (value ^ (value >>> 32)) * 0xd6e8feb86659fd93;
  x = (x ^ (x >>> 32)) * 0xd6e8feb86659fd93;
  return x ^ (x >>> 32);
}

/** Do the columns name only action types, agents and verdicts that there are? */
export function sound(names: u32): bool {
  let good = true;
  for (let n: usize = 0; n < <usize>records; n++) {
    const bits = <i32>load<u16>(flagsAt + (n << 1));
    if (bits & EXACT) continue;
    if (<u32>load<u16>(actionsAt + (n << 1)) >= names || load<u8>(decisionsAt + n) > 2) good = false;
    if (bits & HAS_AGENT && <i32>load<u16>(agentsAt + (n << 1)) >= agents) good = false;
  }
  return good;
}

/** Do the texts of a section follow each other, up to its length? */
export function soundSection(section: i32, count: u32, length: u32): bool {
  const starts = startsOf(section);
  if (load<u32>(starts) != 0 || load<u32>(starts + (<usize>count << 2)) != length) return false;
  for (let n: usize = 0; n < <usize>count; n++) if (load<u32>(starts + (n << 2)) > load<u32>(starts + (n << 2), 4)) return false;
  return true;
}
