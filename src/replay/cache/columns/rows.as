// Rows of the block's records, as the scanner makes them of lines.

import { setRecord } from '../../fast/scanner/cells/answers';
import { BUSY, busyCount } from '../../fast/scanner/cells/hours';
import { settle, settles } from '../../fast/scanner/cells/settle';
import {
  CONTENT_ESCAPED,
  CONTENT_WIDE,
  EXACT,
  HAS_AGENT,
  HAS_CHAIN,
  HAS_CONTENT,
  HAS_TIME,
  ROW,
  rows,
  setFlags,
  setRow,
} from '../../fast/scanner/row';
import { stopAt } from '../../fast/scanner/scan';
import { setTime } from '../../fast/scanner/time';
import { windows } from '../../fast/scanner/windows';
import {
  LONG,
  actionsAt,
  agentsAt,
  bucketsAt,
  decisionsAt,
  flagsAt,
  linesAt,
  numbersAt,
  records,
  stepsAt,
  timesAt,
  trustAt,
} from './block';
import { AGENT, CHAIN, CONTENT, LINE, startsOf, textsOf } from './sections';

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
