// The scanner: NDJSON bytes in, one row of numbers per line out. Built by scripts/build-scanner.ts into src/replay/generated/scanner.ts.
//
// It reads every byte of a line and accepts it only when the line is strict JSON in strict UTF-8, one object without a repeated top-level
// key, its known fields of the right type in their usual spelling. Whatever else a line is, its row says EXACT, and the exact reader decides.
// So a row is never a guess: the scanner may be asked less, never be wrong.
// `src/replay/cache/columns` is built on top of it: the same rows, from columns that were kept.
//
// Memory (places given by `layout`): input | rows | action names | layouts | scratch. Every line ends in LF inside the input; 64 bytes
// after it may be read but never matter.

import { actionOf, placeActions } from './actions';
import { bare, isNull } from './bare';
import { BUSY, busyCount } from './cells/hours';
import { setDue, settle, settles } from './cells/settle';
import { hash } from './hash';
import {
  F_AGENT,
  F_AGENTS,
  F_CHAIN,
  F_CONTENT,
  F_DECISION,
  F_ID,
  F_METADATA,
  F_OTHER,
  F_STEP,
  F_TIME,
  F_TRUST,
  F_TYPE,
  another,
  fieldOf,
  forgetKeys,
  placeKeys,
} from './keys';
import { LIMIT, blank, lineEnd } from './lines';
import { step, trust } from './number';
import {
  AGENT_ODD,
  CHAIN_ODD,
  CONTENT_ESCAPED,
  CONTENT_WIDE,
  EXACT,
  HAS_AGENT,
  HAS_CHAIN,
  HAS_CONTENT,
  HAS_ID,
  HAS_METADATA,
  ROW,
  flag,
  flags,
  placeRows,
  row,
  rows,
  setFlags,
  setRow,
} from './row';
import { escaped, space, text, wide } from './text';
import { instant } from './time';

const V_TEXT: i32 = 1;
const V_BARE: i32 = 2;
const V_END: i32 = 3;
const DEPTH: i32 = 512;
let layoutsEnd: usize = 0;
let layoutTop: usize = 0;
let events: usize = 0;
let lately: usize = 0;
let eventCount: i32 = 0;
let learning: bool = false;
let metadataFrom: usize = 0;
let metadataTo: usize = 0;
let root: i32 = 0;
let asked: i32 = 0;
let missed: i32 = 0;
let pause: i32 = 0;
let seen: i32 = 0;
export let next: usize = 0;
export let line: i32 = 0;
/** Lines read by a layout. */
export let walked: i32 = 0;

export function layout(rowsAt: usize, slotsAt: usize, slotCount: u32, namesAt: usize, namesTo: usize, nameMost: i32, othersAt: usize, layoutsAt: usize, layoutsTo: usize, eventsAt: usize, latelyAt: usize): void {
  placeRows(rowsAt);
  placeActions(slotsAt, slotCount, namesAt, namesTo, nameMost);
  placeKeys(othersAt);
  placeLayouts(layoutsAt, layoutsTo, latelyAt);
  placeEvents(eventsAt);
}

function placeLayouts(from: usize, to: usize, latelyAt: usize): void {
  layoutTop = from;
  layoutsEnd = to;
  lately = latelyAt;
}

function placeEvents(at: usize): void {
  events = at;
}

/** A line begins; is it to be learned from? */
// @ts-ignore: decorator
@inline
function startEvents(wanted: bool): void {
  learning = wanted;
  eventCount = 0;
  metadataFrom = 0;
}

// @ts-ignore: decorator
@inline
function stopEvents(): void {
  learning = false;
}

// @ts-ignore: decorator
@inline
function noteMetadata(from: usize, to: usize): void {
  metadataFrom = from;
  metadataTo = to;
}

/** For other makers of rows: where they stopped. */
// @ts-ignore: decorator
@inline
export function stopAt(at: usize, lines: i32): void {
  next = at;
  line = lines;
}

/** Scans the lines from `from` on; all end before `to`, with an LF. Stops when `most` rows are full. Returns the rows made; `next` is where it stopped. */
export function scan(from: usize, to: usize, most: i32): i32 {
  let at = from;
  let made = 0;
  line = 0;
  while (at < to && made < most && busyCount < BUSY) {
    setRow(rows + <usize>made * ROW);
    let end = read(at);
    if (end != 0 && end - at <= LIMIT) {
      store<i32>(row, flags);
      store<i32>(row, <i32>at, 4);
      store<i32>(row, <i32>(end - at), 8);
      store<i32>(row, line, 12);
      setDue(true);
      if (settles()) settle();
      else made++;
      setDue(false);
    } else {
      end = lineEnd(at);
      if (!blank(at, end)) {
        store<i32>(row, EXACT);
        store<i32>(row, <i32>at, 4);
        store<i32>(row, <i32>(end - at), 8);
        store<i32>(row, line, 12);
        made++;
      }
    }
    line++;
    at = end + 1;
  }
  next = at;
  return made;
}

/** One line: by a layout seen before, or token by token. Returns where its LF stands, 0 when the exact reader has to look. */
export function read(from: usize): usize {
  if (pause > 0) {
    pause--;
    startEvents((pause & 7) == 0 && layoutTop + 8192 < layoutsEnd);
    const end = record(from);
    if (end != 0 && learning) learn(from, end);
    return end;
  }
  stopEvents();
  const end = walk(from);
  if (end != 0) walked++;
  if (++asked == 256) {
    if (missed > 128) pause = 2048;
    asked = 0;
    missed = 0;
  }
  if (end != 0) return end;
  missed++;
  startEvents(layoutTop + 8192 < layoutsEnd);
  const found = record(from);
  if (found != 0 && learning) learn(from, found);
  return found;
}

/** Token by token. */
function record(from: usize): usize {
  seen = 0;
  forgetKeys();
  setFlags(0);
  store<i32>(row, 0, 24);
  let at = space(from);
  if (load<u8>(at) != 0x7b) return 0;
  at = space(at + 1);
  if (load<u8>(at) == 0x7d) return 0;
  while (true) {
    if (load<u8>(at) != 0x22) return 0;
    const key = at + 1;
    at = text(key);
    if (at == 0 || escaped) return 0;
    const field = fieldOf(key, at - key);
    if (field == F_OTHER) {
      if (!another(key, at - key)) return 0;
    } else if (seen & field) return 0;
    seen |= field;
    at = space(at + 1);
    if (load<u8>(at) != 0x3a) return 0;
    at = space(at + 1);
    at = known(field, at);
    if (at == 0) return 0;
    at = space(at);
    const byte = load<u8>(at);
    if (byte == 0x2c) {
      at = space(at + 1);
      continue;
    }
    if (byte != 0x7d) return 0;
    break;
  }
  at = space(at + 1);
  if (load<u8>(at) != 10) return 0;
  return (seen & (F_TYPE | F_DECISION)) == (F_TYPE | F_DECISION) ? at : 0;
}

/** Any value; returns the place after it. */
function value(at: usize, depth: i32): usize {
  const byte = load<u8>(at);
  if (byte == 0x22) {
    const end = text(at + 1);
    if (end == 0) return 0;
    event(at + 1, end, V_TEXT, F_OTHER);
    return end + 1;
  }
  if (byte == 0x7b) return object(at + 1, depth);
  if (byte == 0x5b) return array(at + 1, depth);
  const end = bare(at);
  event(at, end, V_BARE, F_OTHER);
  return end;
}

/** `depth` counts the containers around, this one not included. */
function object(from: usize, depth: i32): usize {
  if (depth >= DEPTH) return 0;
  let at = space(from);
  if (load<u8>(at) == 0x7d) return at + 1;
  while (true) {
    if (load<u8>(at) != 0x22) return 0;
    at = text(at + 1);
    if (at == 0) return 0;
    at = space(at + 1);
    if (load<u8>(at) != 0x3a) return 0;
    at = value(space(at + 1), depth + 1);
    if (at == 0) return 0;
    at = space(at);
    const byte = load<u8>(at);
    if (byte == 0x7d) return at + 1;
    if (byte != 0x2c) return 0;
    at = space(at + 1);
  }
}

function array(from: usize, depth: i32): usize {
  if (depth >= DEPTH) return 0;
  let at = space(from);
  if (load<u8>(at) == 0x5d) return at + 1;
  while (true) {
    at = value(at, depth + 1);
    if (at == 0) return 0;
    at = space(at);
    const byte = load<u8>(at);
    if (byte == 0x5d) return at + 1;
    if (byte != 0x2c) return 0;
    at = space(at + 1);
  }
}

/** The rest of a list of strings. */
function texts(from: usize): usize {
  let at = space(from);
  if (load<u8>(at) == 0x5d) return at + 1;
  while (true) {
    if (load<u8>(at) != 0x22) return 0;
    const end = text(at + 1);
    if (end == 0) return 0;
    event(at + 1, end, V_TEXT, F_OTHER);
    at = space(end + 1);
    const byte = load<u8>(at);
    if (byte == 0x5d) return at + 1;
    if (byte != 0x2c) return 0;
    at = space(at + 1);
  }
}

const PIECE: usize = 32;
const ALTERNATIVES: i32 = 32;
const EVENT: usize = 16;
const LATELY: usize = 4096;

// @ts-ignore: decorator
@inline
function event(from: usize, to: usize, kind: i32, field: i32): void {
  if (!learning) return;
  if (eventCount >= 1024) {
    learning = false;
    return;
  }
  const at = events + <usize>eventCount * EVENT;
  store<u32>(at, <u32>from);
  store<u32>(at, <u32>to, 4);
  store<i32>(at, kind, 8);
  store<i32>(at, field, 12);
  eventCount++;
}

/** Follows the tree. Returns where the LF stands, 0 when the line leaves it or a value is not plain. */
function walk(from: usize): usize {
  setFlags(0);
  store<i32>(row, 0, 24);
  let at = from;
  let metadata: usize = 0;
  let piece = <usize>root;
  while (piece != 0) {
    const length = <usize>load<i32>(piece, 4);
    if (!follows(piece + PIECE, at, length)) {
      piece = <usize>load<i32>(piece);
      continue;
    }
    const kind = load<i32>(piece, 8);
    const field = load<i32>(piece, 12);
    const after = at + length;
    if (kind == V_BARE) {
      const byte = load<u8>(after);
      if (byte == 0x22 || byte == 0x5b || byte == 0x7b) {
        piece = <usize>load<i32>(piece);
        continue;
      }
    }
    const opens = load<i32>(piece, 20);
    if (opens >= 0) metadata = at + <usize>opens;
    const closes = load<i32>(piece, 24);
    if (closes >= 0) metadataField(metadata, at + <usize>closes);
    if (kind == V_TEXT) {
      at = text(after);
      if (at == 0) return 0;
      if (field != F_OTHER && !textField(field, after, at)) return 0;
    } else if (kind == V_BARE) {
      at = field == F_OTHER ? bare(after) : known(field, after);
      if (at == 0) return 0;
    } else return after - 1;
    piece = <usize>load<i32>(piece, 16);
  }
  return 0;
}

// @ts-ignore: decorator
@inline
function follows(bytes: usize, at: usize, length: usize): bool {
  let done: usize = 0;
  while (length - done > 16) {
    if (v128.any_true(v128.xor(v128.load(bytes + done), v128.load(at + done)))) return false;
    done += 16;
  }
  const need = (1 << <i32>(length - done)) - 1;
  return (i8x16.bitmask(i8x16.eq(v128.load(bytes + done), v128.load(at + done))) & need) == need;
}

/** Was a line of this layout read lately? Only what comes back is worth a place in the tree. */
function again(from: usize): bool {
  let mark: u64 = 0;
  let at = from;
  for (let i = 0; i < eventCount; i++) {
    const entry = events + <usize>i * EVENT;
    mark = (mark ^ hash(at, <usize>load<u32>(entry) - at)) * 0x9fb21c651e98df25;
    mark ^= mark >>> 29;
    at = <usize>load<u32>(entry, 4);
  }
  const place = lately + ((<usize>mark & (LATELY - 1)) << 3);
  if (load<u64>(place) == mark) return true;
  store<u64>(place, mark);
  return false;
}

/** Adds the line just read to the tree. */
function learn(from: usize, lf: usize): void {
  event(lf + 1, lf + 1, V_END, 0);
  if (!learning || !again(from)) return;
  let at = from;
  let parent: usize = 0;
  for (let i = 0; i < eventCount; i++) {
    const entry = events + <usize>i * EVENT;
    const value = <usize>load<u32>(entry);
    const kind = load<i32>(entry, 8);
    const field = load<i32>(entry, 12);
    const length = value - at;
    let piece = parent == 0 ? <usize>root : <usize>load<i32>(parent, 16);
    let count = 0;
    while (piece != 0) {
      if (load<i32>(piece, 4) == <i32>length && load<i32>(piece, 8) == kind && follows(piece + PIECE, at, length)) break;
      piece = <usize>load<i32>(piece);
      count++;
    }
    if (piece == 0) {
      if (count >= ALTERNATIVES || layoutTop + PIECE + length + 32 > layoutsEnd) return;
      piece = layoutTop;
      layoutTop += PIECE + ((length + 15) & ~(<usize>15));
      const first = parent == 0 ? root : load<i32>(parent, 16);
      store<i32>(piece, first);
      store<i32>(piece, <i32>length, 4);
      store<i32>(piece, kind, 8);
      store<i32>(piece, field, 12);
      store<i32>(piece, 0, 16);
      store<i32>(piece, metadataFrom >= at && metadataFrom < value ? <i32>(metadataFrom - at) : -1, 20);
      store<i32>(piece, metadataFrom != 0 && metadataTo > at && metadataTo <= value ? <i32>(metadataTo - at) : -1, 24);
      memory.copy(piece + PIECE, at, length);
      if (parent == 0) root = <i32>piece;
      else store<i32>(parent, <i32>piece, 16);
    }
    parent = piece;
    at = <usize>load<u32>(entry, 4);
  }
}

/** Reads the value of a field into the row; returns the place after it. */
function known(field: i32, at: usize): usize {
  if (field == F_OTHER) return value(at, 1);
  const byte = load<u8>(at);
  if (byte == 0x6e) {
    if (!isNull(at) || field == F_TYPE || field == F_DECISION) return 0;
    event(at, at + 4, V_BARE, field);
    return at + 4;
  }
  if (byte == 0x22) {
    const end = text(at + 1);
    if (end == 0 || !textField(field, at + 1, end)) return 0;
    event(at + 1, end, V_TEXT, field);
    return end + 1;
  }
  if (field == F_AGENTS) return byte == 0x5b ? texts(at + 1) : 0;
  if (field == F_METADATA) {
    if (byte != 0x7b) return 0;
    const end = object(at + 1, 1);
    if (end == 0) return 0;
    metadataField(at, end);
    noteMetadata(at, end);
    return end;
  }
  const end = field == F_TRUST ? trust(at) : field == F_STEP ? step(at) : 0;
  event(at, end, V_BARE, field);
  return end;
}

function metadataField(from: usize, to: usize): void {
  flag(HAS_METADATA);
  store<i32>(row, <i32>from, 56);
  store<i32>(row, <i32>(to - from), 60);
}

/** A known field whose value is a string, from after its quote to the closing one. */
function textField(field: i32, from: usize, to: usize): bool {
  switch (field) {
    case F_TYPE: {
      const length = to - from;
      if (length == 0 || length > 256 || escaped || wide) return false;
      const id = actionOf(from, length);
      store<i32>(row, id, 16);
      return id >= 0;
    }
    case F_CONTENT:
      flag(HAS_CONTENT | (escaped ? CONTENT_ESCAPED : 0) | (wide ? CONTENT_WIDE : 0));
      store<i32>(row, <i32>from, 28);
      store<i32>(row, <i32>(to - from), 32);
      return true;
    case F_AGENT:
      flag(HAS_AGENT | (escaped || wide ? AGENT_ODD : 0));
      store<i32>(row, <i32>from, 64);
      store<i32>(row, <i32>(to - from), 68);
      return true;
    case F_CHAIN:
      flag(HAS_CHAIN | (escaped || wide ? CHAIN_ODD : 0));
      store<i32>(row, <i32>from, 72);
      store<i32>(row, <i32>(to - from), 76);
      return true;
    case F_TIME:
      return !escaped && instant(from, to);
    case F_DECISION: {
      if (escaped) return false;
      const word = load<u64>(from);
      const length = to - from;
      if (length == 5 && (word & 0xffffffffff) == 0x776f6c6c61) store<i32>(row, 0, 20);
      else if (length == 5 && (word & 0xffffffffff) == 0x6b636f6c62) store<i32>(row, 2, 20);
      else if (length == 8 && word == 0x6574616c61637365) store<i32>(row, 1, 20);
      else return false;
      return true;
    }
    case F_ID:
      flag(HAS_ID);
      store<i32>(row, <i32>from, 80);
      store<i32>(row, <i32>(to - from), 84);
      return true;
    default:
      return false;
  }
}
