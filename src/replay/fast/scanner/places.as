// Where everything stands in memory: input | rows | action names | layouts | scratch. Every line ends in LF inside the input; 64 bytes after it may be
// read but never matter. What the cells need is laid out by `cells` (`cells/settle.as`).

import { placeActions } from './actions';
import { placeEvents } from './events';
import { placeKeys } from './keys';
import { placeLayouts } from './layouts';
import { placeRows } from './row';

export function layout(rowsAt: usize, slotsAt: usize, slotCount: u32, namesAt: usize, namesTo: usize, nameMost: i32, othersAt: usize, layoutsAt: usize, layoutsTo: usize, eventsAt: usize, latelyAt: usize): void {
  placeRows(rowsAt);
  placeActions(slotsAt, slotCount, namesAt, namesTo, nameMost);
  placeKeys(othersAt);
  placeLayouts(layoutsAt, layoutsTo, latelyAt);
  placeEvents(eventsAt);
}
