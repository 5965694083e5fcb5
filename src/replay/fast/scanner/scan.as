// Many lines: a row for each, but for those that are settled without one.

import { BUSY, busyCount } from './cells/hours';
import { setDue, settle, settles } from './cells/settle';
import { LIMIT, blank, lineEnd } from './lines';
import { read } from './read';
import { EXACT, ROW, flags, row, rows, setRow } from './row';

/** Where to go on, and how many lines were read. */
export let next: usize = 0;
export let line: i32 = 0;

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
