// Values of JSON that no field takes: they are only checked.

import { bare } from './bare';
import { V_BARE, V_TEXT, event } from './events';
import { F_OTHER } from './keys';
import { space, text } from './text';

const DEPTH: i32 = 512;

/** Any value; returns the place after it. */
export function value(at: usize, depth: i32): usize {
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
export function object(from: usize, depth: i32): usize {
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
export function texts(from: usize): usize {
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
