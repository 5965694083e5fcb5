// One line: by a layout seen before, or token by token.

import { learning, startEvents, stopEvents } from './events';
import { known } from './fields';
import { F_DECISION, F_OTHER, F_TYPE, another, fieldOf, forgetKeys } from './keys';
import { layoutTop, layoutsEnd, learn, walk } from './layouts';
import { row, setFlags } from './row';
import { escaped, space, text } from './text';

// how well the layouts serve: after too many misses among the last lines they are not asked for a while
let asked: i32 = 0;
let missed: i32 = 0;
let pause: i32 = 0;

/** Lines read by a layout. */
export let walked: i32 = 0;

/** Fields seen in the record. */
let seen: i32 = 0;

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
