// Instants, and the hour that the row's falls into.

import { digit } from './bare';
import { HAS_TIME, flag, row } from './row';

// the last date, so that a log in order of time computes it once a day
let dateA: u64 = 0;
let dateB: u16 = 0;
let dateDays: i32 = 0;
let dateInWeek: i32 = 0;

/** Of the row's instant, where it has one. */
export let hourOfTime: i32 = 0;
export let hourInWeek: i32 = 0;

/** Takes note of the instant of the row: hours since 1970, and since the Monday of the week. */
export function setTime(instant: f64): void {
  hourOfTime = <i32>Math.floor(instant / 3600000);
  hourInWeek = (hourOfTime + 72) % 168;
  if (hourInWeek < 0) hourInWeek += 168;
}

// @ts-ignore: decorator
@inline
function two(at: usize): i32 {
  const a = <i32>load<u8>(at) - 0x30;
  const b = <i32>load<u8>(at, 1) - 0x30;
  return <u32>a < 10 && <u32>b < 10 ? a * 10 + b : -1;
}

/** RFC 3339 with `T` and `Z` in capitals and no leap second; other spellings are left to the exact reader. Milliseconds, finer digits cut off. */
export function instant(from: usize, to: usize): bool {
  if (to - from < 20) return false;
  const a = load<u64>(from);
  const b = load<u16>(from, 8);
  if (a != dateA || b != dateB) {
    if (!date(from)) return false;
    dateA = a;
    dateB = b;
  }
  if (load<u8>(from, 10) != 0x54 || load<u8>(from, 13) != 0x3a || load<u8>(from, 16) != 0x3a) return false;
  const hour = two(from + 11);
  const minute = two(from + 14);
  const second = two(from + 17);
  if (<u32>hour > 23 || <u32>minute > 59 || <u32>second > 59) return false;
  let at = from + 19;
  let milli = 0;
  if (load<u8>(at) == 0x2e) {
    at++;
    let unit = 100;
    if (!digit(load<u8>(at))) return false;
    while (digit(load<u8>(at))) {
      milli += <i32>(load<u8>(at) - 0x30) * unit;
      unit /= 10;
      at++;
    }
  }
  const zone = load<u8>(at);
  let offset = 0;
  if (zone == 0x5a) at++;
  else if (zone == 0x2b || zone == 0x2d) {
    const zoneHour = two(at + 1);
    const zoneMinute = two(at + 4);
    if (<u32>zoneHour > 23 || <u32>zoneMinute > 59 || load<u8>(at, 3) != 0x3a) return false;
    offset = (zoneHour * 60 + zoneMinute) * (zone == 0x2d ? -1 : 1);
    at += 6;
  } else return false;
  if (at != to) return false;
  flag(HAS_TIME);
  const minutes = <i64>dateDays * 1440 + <i64>(hour * 60 + minute - offset);
  const time = <f64>(minutes * 60000 + <i64>(second * 1000 + milli));
  store<f64>(row, time, 48);
  if (offset == 0) {
    hourOfTime = dateDays * 24 + hour;
    hourInWeek = dateInWeek + hour;
  } else setTime(time);
  return true;
}

/** Sets `dateDays`, days since 1970, for a date that exists. */
function date(from: usize): bool {
  const century = two(from);
  const inCentury = two(from + 2);
  const month = two(from + 5);
  const day = two(from + 8);
  if (century < 0 || inCentury < 0 || load<u8>(from, 4) != 0x2d || load<u8>(from, 7) != 0x2d) return false;
  const year = century * 100 + inCentury;
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  const most = month == 2 ? (leap ? 29 : 28) : month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
  if (day > most) return false;
  // Days of the civil calendar, years counted from March so that the leap day is the last.
  const y = month <= 2 ? year + 399 : year + 400;
  const inYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
  dateDays = y * 365 + y / 4 - y / 100 + y / 400 + inYear - 719468 - 146097;
  setTime(<f64>dateDays * 86400000);
  dateInWeek = hourInWeek;
  return true;
}
