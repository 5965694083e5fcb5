// The block: an array for each field of its records, and the sections.

import { FULL, RECORDS, SECTIONS, placeSections, setTop, startsOf, topOf } from './sections';

/** An exact line that is too long to be kept: its length stands in its place. */
export const LONG: i32 = 8192;

export const SLOTS: u32 = 32768;

export let flagsAt: usize = 0;
export let actionsAt: usize = 0;
export let agentsAt: usize = 0;
export let decisionsAt: usize = 0;
export let stepsAt: usize = 0;
export let linesAt: usize = 0;
export let trustAt: usize = 0;
export let timesAt: usize = 0;
export let numbersAt: usize = 0;
export let slotsAt: usize = 0;

/** For each record, the buckets of the conditions that it may meet. */
export let bucketsAt: usize = 0;
/** Records in the block, and agents in its dictionary. */
export let records: i32 = 0;
export let agents: i32 = 0;

/** Lays the block out from `base` on; returns the end. */
export function place(base: usize): usize {
  let at = base;
  trustAt = at;
  at += RECORDS * 8;
  timesAt = at;
  at += RECORDS * 8;
  stepsAt = at;
  at += RECORDS * 4;
  linesAt = at;
  at += RECORDS * 4;
  bucketsAt = at;
  at += RECORDS * 4;
  flagsAt = at;
  at += RECORDS * 2;
  actionsAt = at;
  at += RECORDS * 2;
  agentsAt = at;
  at += RECORDS * 2;
  decisionsAt = at;
  at += RECORDS;
  numbersAt = at;
  at += 8192 * 4;
  slotsAt = at;
  at += <usize>SLOTS * 16;
  return placeSections(at);
}

// @ts-ignore: decorator
@inline
export function addRecord(): void {
  records++;
}

// @ts-ignore: decorator
@inline
export function addAgent(): void {
  agents++;
}

// @ts-ignore: decorator
@inline
export function setCounts(recordCount: i32, agentCount: i32): void {
  records = recordCount;
  agents = agentCount;
}

/** An empty block. */
export function clear(): void {
  records = 0;
  agents = 0;
  for (let section = 0; section < SECTIONS; section++) {
    setTop(section, 0);
    store<u32>(startsOf(section), 0);
  }
  memory.fill(slotsAt, 0, <usize>SLOTS * 16);
}

export function full(): bool {
  if (<usize>records >= RECORDS) return true;
  for (let section = 0; section < SECTIONS; section++) if (topOf(section) >= FULL) return true;
  return false;
}

/** A section that was not loaded: nobody will look at its texts. */
export function leaveOut(section: i32): void {
  setTop(section, 0);
  memory.fill(startsOf(section), 0, (<usize>records + 1) << 2);
}

/** The flags of a record. */
export function flagsOf(n: usize): i32 {
  return <i32>load<u16>(flagsAt + (n << 1));
}

/** Where the numbers of the actions stand: what the scanner calls, in this run, each action type that the columns know by a number. */
export function actionNumbers(): usize {
  return numbersAt;
}
