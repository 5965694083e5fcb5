// The values of the known fields, into the row.

import { actionOf } from './actions';
import { isNull } from './bare';
import { V_BARE, V_TEXT, event, noteMetadata } from './events';
import { F_AGENT, F_AGENTS, F_CHAIN, F_CONTENT, F_DECISION, F_ID, F_METADATA, F_OTHER, F_STEP, F_TIME, F_TRUST, F_TYPE } from './keys';
import { step, trust } from './number';
import {
  AGENT_ODD,
  CHAIN_ODD,
  CONTENT_ESCAPED,
  CONTENT_WIDE,
  HAS_AGENT,
  HAS_CHAIN,
  HAS_CONTENT,
  HAS_ID,
  HAS_METADATA,
  flag,
  row,
} from './row';
import { escaped, text, wide } from './text';
import { instant } from './time';
import { object, texts, value } from './values';

/** Reads the value of a field into the row; returns the place after it. */
export function known(field: i32, at: usize): usize {
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

export function metadataField(from: usize, to: usize): void {
  flag(HAS_METADATA);
  store<i32>(row, <i32>from, 56);
  store<i32>(row, <i32>(to - from), 60);
}

/** A known field whose value is a string, from after its quote to the closing one. */
export function textField(field: i32, from: usize, to: usize): bool {
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
