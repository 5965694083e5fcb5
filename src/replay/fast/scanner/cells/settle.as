// Settles a record: finds its cell and counts it there.

import { CONTENT_ESCAPED, CONTENT_WIDE, HAS_AGENT, HAS_CONTENT, HAS_TIME, HAS_TRUST, flags, row } from '../row';
import { hourInWeek } from '../time';
import { windowTables, windowsBy } from '../windows';
import { flip } from './agents';
import { answers, forgetRuns, placeScratch, runs } from './answers';
import { countHour, placeHours } from './hours';
import { keyedCell, placeKeyed } from './keyed';
import { ESCALATES_AFTER, ESCALATES_BEFORE, FLIPS, SHOWN } from './plan';

let plans: usize = 0;
/** Does the row come from a line whose windows were not looked for yet? */
let due: bool = false;

/** Records that were counted without a row; automata run for them; the earliest and the latest instant of them. */
export let settled: i32 = 0;
export let ran: i32 = 0;
export let first: f64 = Infinity;
export let last: f64 = -Infinity;

export function cells(plansAt: usize, busyListAt: usize, keyedAt: usize, keyedSlots: u32, scratchAt: usize): void {
  plans = plansAt;
  placeHours(busyListAt);
  placeKeyed(keyedAt, keyedSlots);
  placeScratch(scratchAt);
}

/** A record was counted. */
// @ts-ignore: decorator
@inline
export function settle(): void {
  settled++;
}

// @ts-ignore: decorator
@inline
export function setDue(yes: bool): void {
  due = yes;
}

/** Counts the row's record where its cell is known; false where the row is needed. */
export function settles(): bool {
  const plan = <usize>load<i32>(plans + (<usize>load<i32>(row, 16) << 2));
  if (plan == 0) {
    look(0xffffffff);
    return false;
  }
  const trust = load<f64>(row, 40);
  let trustClass = <i32>load<u8>(<usize>load<i32>(plan, 56) + (flags & HAS_TRUST ? <usize><u32>trust : 101));
  if (trustClass == 255) trustClass = trustClassOf(plan, trust);
  const depths = load<i32>(plan, 4);
  let depth = 0;
  if (depths) {
    const step = <f64>load<i32>(row, 24);
    const at = <usize>load<i32>(plan, 36);
    while (depth < depths && step > load<f64>(at + (<usize>depth << 3))) depth++;
  }
  const dated = (flags & HAS_TIME) != 0;
  const inWeek = dated ? hourInWeek : 168;
  const timeClass = <i32>load<u8>(<usize>load<i32>(plan, 28) + <usize>inWeek);
  const index = (depth * load<i32>(plan, 8) + timeClass) * load<i32>(plan, 12) + trustClass;
  forgetRuns();
  let key: i64 = 0;
  const mask = load<i32>(plan, 20);
  if (mask) look(load<u32>(plan, 16));
  if (mask && ((flags & mask) != load<i32>(plan, 40) || (load<u32>(row, 36) & load<u32>(plan, 16)) != 0)) key = answers(plan);
  if (key < 0) return false;
  const cell =
    key == 0
      ? <usize>load<i32>(<usize>load<i32>(plan, 24) + (<usize>index << 2))
      : keyedCell(plan, <u64>key * <u64>load<i32>(plan, 44) + <u64>index);
  if (cell == 0) return false;
  const bits = load<i32>(cell, 12);
  if (bits & (FLIPS | SHOWN)) {
    if (bits & SHOWN) return false;
    if (flags & HAS_AGENT && !flip(bits)) return false;
  }
  const count = cell + (<usize>load<i32>(row, 20) << 2);
  store<u32>(count, load<u32>(count) + 1);
  ran += runs;
  if (dated) {
    const instant = load<f64>(row, 48);
    if (instant < first) first = instant;
    if (instant > last) last = instant;
    if (bits & (ESCALATES_BEFORE | ESCALATES_AFTER)) countHour(bits);
  }
  return true;
}

/** Looks for the windows of these buckets in the content of a line just read, when it is plain. */
function look(buckets: u32): void {
  if (due && (flags & (HAS_CONTENT | CONTENT_ESCAPED | CONTENT_WIDE)) == HAS_CONTENT)
    store<u32>(row, windowsBy(windowTables, <usize>load<i32>(row, 28), <usize>load<i32>(row, 32), buckets), 36);
}

/** The class of a trust that its whole part alone does not tell. */
function trustClassOf(plan: usize, trust: f64): i32 {
  const thresholds = load<i32>(plan);
  if (!(flags & HAS_TRUST)) return thresholds + 1;
  const at = <usize>load<i32>(plan, 32);
  let trustClass = 0;
  while (trustClass < thresholds && trust >= load<f64>(at + (<usize>trustClass << 3))) trustClass++;
  return trustClass;
}
