// Escalations by hour: those of the hour under way, and a list of the hours before it, which JavaScript takes from time to time. Entry: the hour, what
// the policies before escalate in it, what those after do.

import { hourOfTime } from '../time';
import { ESCALATES_AFTER, ESCALATES_BEFORE } from './plan';

/** So many entries fill the list. */
export const BUSY: i32 = 4096;

let busyAt: usize = 0;
let busyHour: i32 = 0;
let busyBefore: i32 = 0;
let busyAfter: i32 = 0;
/** Hours on the list, ready to be taken. */
export let busyCount: i32 = 0;

export function placeHours(at: usize): void {
  busyAt = at;
}

/** Counts an escalation in the hour of the row. */
// @ts-ignore: decorator
@inline
export function countHour(bits: i32): void {
  if (hourOfTime != busyHour) {
    closeHour();
    busyHour = hourOfTime;
  }
  if (bits & ESCALATES_BEFORE) busyBefore++;
  if (bits & ESCALATES_AFTER) busyAfter++;
}

/** Puts the hour under way on the list too. */
export function closeHour(): void {
  if (busyBefore | busyAfter) {
    const entry = busyAt + <usize>busyCount * 12;
    store<i32>(entry, busyHour);
    store<i32>(entry, busyBefore, 4);
    store<i32>(entry, busyAfter, 8);
    busyCount++;
    busyBefore = 0;
    busyAfter = 0;
  }
}

/** The list was read. */
export function forgetHours(): void {
  busyCount = 0;
}
