// Records as columns: the scanner's rows of a block of lines, kept field by field, and given back as rows without reading a line again.
//
// In memory a block is wide (an array for each field); packed for keeping, each array takes the narrowest form that holds its values exactly.
// Texts stand in sections: where each starts (u32, one more than there are), then their bytes, strings with their quotes and escapes as recorded.
// A line that only the exact reader can read stands in the block as it is.

import { setRecord } from '../../fast/scanner/cells/answers';
import { BUSY, busyCount } from '../../fast/scanner/cells/hours';
import { settle, settles } from '../../fast/scanner/cells/settle';
import { hash } from '../../fast/scanner/hash';
import { LIMIT, blank, lineEnd } from '../../fast/scanner/lines';
import { read } from '../../fast/scanner/read';
import {
  CONTENT_ESCAPED,
  CONTENT_WIDE,
  EXACT,
  HAS_AGENT,
  HAS_CHAIN,
  HAS_CONTENT,
  HAS_ID,
  HAS_METADATA,
  HAS_TIME,
  HAS_TRUST,
  ROW,
  flags,
  row,
  rows,
  setFlags,
  setRow,
} from '../../fast/scanner/row';
import { stopAt } from '../../fast/scanner/scan';
import { setTime } from '../../fast/scanner/time';
import { windows } from '../../fast/scanner/windows';

export { actionCount, actionOf } from '../../fast/scanner/actions';
export { matches } from '../../fast/scanner/automaton';
export { agentTable, agentsEnd } from '../../fast/scanner/cells/agents';
export { busyCount, closeHour, forgetHours } from '../../fast/scanner/cells/hours';
export { addKeyed } from '../../fast/scanner/cells/keyed';
export { cells, first, last, ran, settled } from '../../fast/scanner/cells/settle';
export { lastLineEnd } from '../../fast/scanner/lines';
export { layout } from '../../fast/scanner/places';
export { walked } from '../../fast/scanner/read';
export { line, next, scan } from '../../fast/scanner/scan';
export { unescape } from '../../fast/scanner/unescape';
export { setWindows, windows, windowsOfAny } from '../../fast/scanner/windows';

const RECORDS: usize = 16384;
/** An exact line that is too long to be kept: its length stands in its place. */
const LONG: i32 = 8192;
const MIB: usize = 1024 * 1024;
const AGENT: i32 = 0;
const CHAIN: i32 = 1;
const ID: i32 = 2;
const CONTENT: i32 = 3;
const METADATA: i32 = 4;
const LINE: i32 = 5;
const SECTIONS: i32 = 6;
/** A block is full when one of its sections holds so much; a line may add one more MiB. */
const FULL: usize = 3 * MIB;
const ROOM: usize = 4 * MIB + 4096;
const SLOTS: u32 = 32768;
let flagsAt: usize = 0;
let actionsAt: usize = 0;
let agentsAt: usize = 0;
let decisionsAt: usize = 0;
let stepsAt: usize = 0;
let linesAt: usize = 0;
let trustAt: usize = 0;
let timesAt: usize = 0;
let numbersAt: usize = 0;
let slotsAt: usize = 0;
let startsAt: usize = 0;
let textsAt: usize = 0;
/** For each record, the buckets of the conditions that it may meet. */
export let bucketsAt: usize = 0;
/** Records in the block, and agents in its dictionary. */
export let records: i32 = 0;
export let agents: i32 = 0;
let tops = memory.data(4 * SECTIONS);

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

/** Lays the sections out from `at` on; returns the end. */
function placeSections(at: usize): usize {
  startsAt = at;
  textsAt = (at + (RECORDS + 1) * 4 * SECTIONS + 15) & ~(<usize>15);
  return textsAt + ROOM * SECTIONS;
}

export function startsOf(section: i32): usize {
  return startsAt + <usize>section * ((RECORDS + 1) * 4);
}

export function textsOf(section: i32): usize {
  return textsAt + <usize>section * ROOM;
}

export function topOf(section: i32): usize {
  return <usize>load<u32>(tops + (<usize>section << 2));
}

// @ts-ignore: decorator
@inline
function setTop(section: i32, top: usize): void {
  store<u32>(tops + (<usize>section << 2), <u32>top);
}

// @ts-ignore: decorator
@inline
function addRecord(): void {
  records++;
}

// @ts-ignore: decorator
@inline
function addAgent(): void {
  agents++;
}

// @ts-ignore: decorator
@inline
function setCounts(recordCount: i32, agentCount: i32): void {
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

/** Puts lines into the block until it is full; all end before `to`, with an LF. `before`: lines between the block's first and `from`. Returns the records. */
export function gather(from: usize, to: usize, before: i32): i32 {
  const already = records;
  let at = from;
  let count = 0;
  setRow(rows);
  while (at < to && !full()) {
    let end = read(at);
    if (end != 0 && end - at <= LIMIT) keep(before + count);
    else {
      end = lineEnd(at);
      if (!blank(at, end)) {
        if (end - at <= LIMIT) keepLine(at, end - at, before + count);
        else keepLong(<i32>(end - at), before + count);
      }
    }
    count++;
    at = end + 1;
  }
  stopAt(at, count);
  return records - already;
}

function keep(number: i32): void {
  const n = <usize>records;
  store<u16>(flagsAt + (n << 1), <u16>flags);
  store<u32>(linesAt + (n << 2), number);
  store<u16>(actionsAt + (n << 1), <u16>load<i32>(row, 16));
  store<u8>(decisionsAt + n, <u8>load<i32>(row, 20));
  store<i32>(stepsAt + (n << 2), load<i32>(row, 24));
  store<f64>(trustAt + (n << 3), flags & HAS_TRUST ? load<f64>(row, 40) : 0);
  store<f64>(timesAt + (n << 3), flags & HAS_TIME ? load<f64>(row, 48) : 0);
  store<u32>(
    bucketsAt + (n << 2),
    (flags & (CONTENT_ESCAPED | CONTENT_WIDE)) != 0 ? 0xffffffff : flags & HAS_CONTENT ? windows(<usize>load<i32>(row, 28), <usize>load<i32>(row, 32)) : 0,
  );
  store<u16>(agentsAt + (n << 1), flags & HAS_AGENT ? agentOf(<usize>load<u32>(row, 64) - 1, <usize>load<u32>(row, 68) + 2) : 0);
  add(CHAIN, n, HAS_CHAIN, 72, 1);
  add(ID, n, HAS_ID, 80, 1);
  add(CONTENT, n, HAS_CONTENT, 28, 1);
  add(METADATA, n, HAS_METADATA, 56, 0);
  store<u32>(startsOf(LINE) + ((n + 1) << 2), <u32>topOf(LINE));
  addRecord();
}

/** A text of the row, with `quotes` more bytes on either side. */
// @ts-ignore: decorator
@inline
function add(section: i32, n: usize, flag: i32, word: usize, quotes: usize): void {
  let top = topOf(section);
  if (flags & flag) {
    const from = <usize>load<u32>(row + word) - quotes;
    const length = <usize>load<u32>(row + word, 4) + 2 * quotes;
    copy(textsOf(section) + top, from, length);
    top += length;
    setTop(section, top);
  }
  store<u32>(startsOf(section) + ((n + 1) << 2), <u32>top);
}

/** Copies 16 bytes at a time; up to 15 more are written, and overwritten by what comes next. */
// @ts-ignore: decorator
@inline
function copy(to: usize, from: usize, length: usize): void {
  for (let i: usize = 0; i < length; i += 16) v128.store(to + i, v128.load(from + i));
}

function agentOf(from: usize, length: usize): u16 {
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

function keepLine(at: usize, length: usize, number: i32): void {
  memory.copy(textsOf(LINE) + topOf(LINE), at, length);
  setTop(LINE, topOf(LINE) + length);
  keepExact(EXACT, number);
}

/** A line that is too long to be read. */
export function keepLong(length: i32, number: i32): void {
  store<i32>(textsOf(LINE) + topOf(LINE), length);
  setTop(LINE, topOf(LINE) + 4);
  keepExact(EXACT | LONG, number);
}

function keepExact(bits: i32, number: i32): void {
  const n = <usize>records;
  store<u16>(flagsAt + (n << 1), <u16>bits);
  store<u32>(linesAt + (n << 2), number);
  store<u16>(actionsAt + (n << 1), 0);
  store<u8>(decisionsAt + n, 0);
  store<i32>(stepsAt + (n << 2), 0);
  store<f64>(trustAt + (n << 3), 0);
  store<f64>(timesAt + (n << 3), 0);
  store<u16>(agentsAt + (n << 1), 0);
  store<u32>(bucketsAt + (n << 2), 0);
  for (let section = CHAIN; section < SECTIONS; section++)
    store<u32>(startsOf(section) + ((n + 1) << 2), <u32>topOf(section));
  addRecord();
}

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

/** Where the numbers of the actions stand: what the scanner calls, in this run, each action type that the columns know by a number. */
export function actionNumbers(): usize {
  return numbersAt;
}

/** A section that was not loaded: nobody will look at its texts. */
export function leaveOut(section: i32): void {
  setTop(section, 0);
  memory.fill(startsOf(section), 0, (<usize>records + 1) << 2);
}

export function setTopOf(section: i32, top: usize): void {
  setTop(section, top);
}

/** Makes rows of the records from number `from` on, at most so many; those whose cell is known are counted and make none. `line` is where it stopped. */
export function rowsFrom(from: i32, most: i32): i32 {
  let made = 0;
  let n = <usize>from;
  const count = <usize>records;
  const agentStarts = startsOf(AGENT);
  const chainStarts = startsOf(CHAIN);
  const lineStarts = startsOf(LINE);
  while (n < count && made < most && busyCount < BUSY) {
    const to = rows + <usize>made * ROW;
    const bits = <i32>load<u16>(flagsAt + (n << 1));
    setRow(to);
    setRecord(<i32>n);
    setFlags(bits);
    store<i32>(to, bits);
    store<u32>(to, load<u32>(linesAt + (n << 2)), 12);
    if (bits & EXACT) {
      const start = load<u32>(lineStarts + (n << 2));
      const at = <u32>textsOf(LINE) + start;
      store<u32>(to, at, 4);
      store<u32>(to, bits & LONG ? load<u32>(at) : load<u32>(lineStarts + ((n + 1) << 2)) - start, 8);
      made++;
      n++;
      continue;
    }
    store<i32>(to, load<i32>(numbersAt + (<usize>load<u16>(actionsAt + (n << 1)) << 2)), 16);
    store<i32>(to, <i32>load<u8>(decisionsAt + n), 20);
    store<i32>(to, load<i32>(stepsAt + (n << 2)), 24);
    store<u32>(to, load<u32>(bucketsAt + (n << 2)), 36);
    store<f64>(to, load<f64>(trustAt + (n << 3)), 40);
    store<f64>(to, load<f64>(timesAt + (n << 3)), 48);
    if (bits & HAS_TIME) setTime(load<f64>(timesAt + (n << 3)));
    const agent = <usize>load<u16>(agentsAt + (n << 1));
    text(to, 64, agentStarts, agent, textsOf(AGENT), bits & HAS_AGENT);
    if (settles()) settle();
    else {
      text(to, 72, chainStarts, n, textsOf(CHAIN), bits & HAS_CHAIN);
      store<u32>(to, <u32>n, 88);
      made++;
    }
    n++;
  }
  stopAt(0, <i32>n);
  return made;
}

// @ts-ignore: decorator
@inline
function text(to: usize, word: usize, starts: usize, n: usize, texts: usize, present: i32): void {
  if (!present) return;
  const start = load<u32>(starts + (n << 2));
  store<u32>(to + word, <u32>texts + start + 1);
  store<u32>(to + word, load<u32>(starts + (n << 2), 4) - start - 2, 4);
}

/** Looks for the windows in every plain content of the block. */
export function watchContents(): void {
  const starts = startsOf(CONTENT);
  const texts = textsOf(CONTENT);
  for (let n: usize = 0; n < <usize>records; n++) {
    const bits = <i32>load<u16>(flagsAt + (n << 1)) & (EXACT | HAS_CONTENT | CONTENT_ESCAPED | CONTENT_WIDE);
    let found: u32 = 0;
    if (bits == HAS_CONTENT) {
      const start = <usize>load<u32>(starts + (n << 2));
      found = windows(texts + start + 1, <usize>load<u32>(starts + (n << 2), 4) - start - 2);
    } else if (bits & HAS_CONTENT) found = 0xffffffff;
    store<u32>(bucketsAt + (n << 2), found);
  }
}

/** The flags of a record. */
export function flagsOf(n: usize): i32 {
  return <i32>load<u16>(flagsAt + (n << 1));
}

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
