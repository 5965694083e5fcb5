// Lines into the block, by way of the scanner's row.

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
  flags,
  row,
  rows,
  setRow,
} from '../../fast/scanner/row';
import { stopAt } from '../../fast/scanner/scan';
import { windows } from '../../fast/scanner/windows';
import { agentOf } from './agents';
import {
  LONG,
  actionsAt,
  addRecord,
  agentsAt,
  bucketsAt,
  decisionsAt,
  flagsAt,
  full,
  linesAt,
  records,
  stepsAt,
  timesAt,
  trustAt,
} from './block';
import { CHAIN, CONTENT, ID, LINE, METADATA, SECTIONS, copy, setTop, startsOf, textsOf, topOf } from './sections';

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
