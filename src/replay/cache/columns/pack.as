// The block's columns packed for keeping, each array in the narrowest form that holds its values exactly.
//
// Records (u32), agents (u32), how (u32: 1 trust in hundredths, 2 instants as u32 from the earliest, 4 steps as u8, 8 lines follow each other),
// 0 (u32), the earliest instant (f64); then flags, actions, agents, decisions, steps, lines, trust, instants.

import { HAS_TIME, HAS_TRUST } from '../../fast/scanner/row';
import { actionsAt, agents, agentsAt, decisionsAt, flagsAt, linesAt, records, setCounts, stepsAt, timesAt, trustAt } from './block';
import { RECORDS } from './sections';

const HUNDREDTHS: i32 = 1;
const NEAR: i32 = 2;
const SMALL: i32 = 4;
const ONE_BY_ONE: i32 = 8;
const HEAD: usize = 24;

function packedLength(n: usize, how: i32): usize {
  return (
    HEAD + n * (7 + (how & SMALL ? 1 : 4) + (how & ONE_BY_ONE ? 0 : 4) + (how & HUNDREDTHS ? 2 : 8) + (how & NEAR ? 4 : 8))
  );
}

/** Writes the block's columns to `into`; returns how many bytes. */
export function pack(into: usize): usize {
  const n = <usize>records;
  let how = HUNDREDTHS | NEAR | SMALL | ONE_BY_ONE;
  let earliest: f64 = Infinity;
  let latest: f64 = -Infinity;
  for (let i: usize = 0; i < n; i++) {
    const bits = <i32>load<u16>(flagsAt + (i << 1));
    if (bits & HAS_TRUST) {
      const trust = load<f64>(trustAt + (i << 3));
      if (<f64>(<i32>Math.round(trust * 100)) / 100 != trust) how &= ~HUNDREDTHS;
    }
    if (bits & HAS_TIME) {
      const time = load<f64>(timesAt + (i << 3));
      if (time < earliest) earliest = time;
      if (time > latest) latest = time;
    }
    if (<u32>load<i32>(stepsAt + (i << 2)) > 255) how &= ~SMALL;
    if (load<u32>(linesAt + (i << 2)) != <u32>i) how &= ~ONE_BY_ONE;
  }
  if (earliest > latest) earliest = 0;
  else if (latest - earliest > 4294967295) how &= ~NEAR;
  store<u32>(into, <u32>n);
  store<u32>(into, agents, 4);
  store<i32>(into, how, 8);
  store<u32>(into, 0, 12);
  store<f64>(into, earliest, 16);
  let at = into + HEAD;
  memory.copy(at, flagsAt, n << 1);
  at += n << 1;
  memory.copy(at, actionsAt, n << 1);
  at += n << 1;
  memory.copy(at, agentsAt, n << 1);
  at += n << 1;
  memory.copy(at, decisionsAt, n);
  at += n;
  if (how & SMALL) {
    for (let i: usize = 0; i < n; i++) store<u8>(at + i, <u8>load<i32>(stepsAt + (i << 2)));
    at += n;
  } else {
    memory.copy(at, stepsAt, n << 2);
    at += n << 2;
  }
  if (!(how & ONE_BY_ONE)) {
    memory.copy(at, linesAt, n << 2);
    at += n << 2;
  }
  if (how & HUNDREDTHS) {
    for (let i: usize = 0; i < n; i++) store<u16>(at + (i << 1), <u16>Math.round(load<f64>(trustAt + (i << 3)) * 100));
    at += n << 1;
  } else {
    memory.copy(at, trustAt, n << 3);
    at += n << 3;
  }
  if (how & NEAR) {
    for (let i: usize = 0; i < n; i++) {
      const dated = load<u16>(flagsAt + (i << 1)) & <u16>HAS_TIME;
      store<u32>(at + (i << 2), dated ? <u32>(load<f64>(timesAt + (i << 3)) - earliest) : 0);
    }
    at += n << 2;
  } else {
    memory.copy(at, timesAt, n << 3);
    at += n << 3;
  }
  return at - into;
}

/** Takes columns that `pack` wrote; false when they can't be. */
export function unpack(from: usize, length: usize): bool {
  if (length < HEAD) return false;
  const n = <usize>load<u32>(from);
  const how = load<i32>(from, 8);
  if (n > RECORDS || load<u32>(from, 4) > <u32>n || (how & ~15) != 0 || packedLength(n, how) != length) return false;
  const earliest = load<f64>(from, 16);
  setCounts(<i32>n, load<i32>(from, 4));
  let at = from + HEAD;
  memory.copy(flagsAt, at, n << 1);
  at += n << 1;
  memory.copy(actionsAt, at, n << 1);
  at += n << 1;
  memory.copy(agentsAt, at, n << 1);
  at += n << 1;
  memory.copy(decisionsAt, at, n);
  at += n;
  if (how & SMALL) {
    for (let i: usize = 0; i < n; i++) store<i32>(stepsAt + (i << 2), <i32>load<u8>(at + i));
    at += n;
  } else {
    memory.copy(stepsAt, at, n << 2);
    at += n << 2;
  }
  if (how & ONE_BY_ONE) for (let i: usize = 0; i < n; i++) store<u32>(linesAt + (i << 2), <u32>i);
  else {
    memory.copy(linesAt, at, n << 2);
    at += n << 2;
  }
  if (how & HUNDREDTHS) {
    for (let i: usize = 0; i < n; i++) store<f64>(trustAt + (i << 3), <f64>load<u16>(at + (i << 1)) / 100);
    at += n << 1;
  } else {
    memory.copy(trustAt, at, n << 3);
    at += n << 3;
  }
  if (how & NEAR) for (let i: usize = 0; i < n; i++) store<f64>(timesAt + (i << 3), earliest + <f64>load<u32>(at + (i << 2)));
  else memory.copy(timesAt, at, n << 3);
  return true;
}
