// The scanner: NDJSON bytes in, one row of numbers per line out. Built by scripts/build-scanner.ts into src/replay/generated/scanner.ts.
//
// It reads every byte of a line and accepts it only when the line is strict JSON in strict UTF-8, one object without a repeated top-level
// key, its known fields of the right type in their usual spelling. Whatever else a line is, its row says EXACT, and the exact reader decides.
// So a row is never a guess: the scanner may be asked less, never be wrong.
// `src/replay/cache/columns` is built on top of it: the same rows, from columns that were kept.
//
// Memory (places given by `layout`): input | rows | action names | layouts | scratch. Every line ends in LF inside the input; 64 bytes
// after it may be read but never matter.

import { placeActions } from './actions';
import { BUSY, busyCount } from './cells/hours';
import { setDue, settle, settles } from './cells/settle';
import { placeEvents } from './events';
import { placeKeys } from './keys';
import { placeLayouts } from './layouts';
import { LIMIT, blank, lineEnd } from './lines';
import { read } from './read';
import { EXACT, ROW, flags, placeRows, row, rows, setRow } from './row';

export let next: usize = 0;
export let line: i32 = 0;

export function layout(rowsAt: usize, slotsAt: usize, slotCount: u32, namesAt: usize, namesTo: usize, nameMost: i32, othersAt: usize, layoutsAt: usize, layoutsTo: usize, eventsAt: usize, latelyAt: usize): void {
  placeRows(rowsAt);
  placeActions(slotsAt, slotCount, namesAt, namesTo, nameMost);
  placeKeys(othersAt);
  placeLayouts(layoutsAt, layoutsTo, latelyAt);
  placeEvents(eventsAt);
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
