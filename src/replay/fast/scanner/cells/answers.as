// What the open conditions of a plan say of the row's content: by windows and automata, or as was kept with the columns.

import { matches } from '../automaton';
import { CONTENT_ESCAPED, CONTENT_WIDE, HAS_CONTENT, flags, row } from '../row';
import { unescape } from '../unescape';
import { windowsIn } from '../windows';

/** The number of the record in its block, where rows are made of columns. */
let recordNumber: i32 = 0;
/** Room for a content without its escapes. */
let scratch: usize = 0;
/** Automata run for the record. */
export let runs: i32 = 0;

export function placeScratch(at: usize): void {
  scratch = at;
}

// @ts-ignore: decorator
@inline
export function setRecord(number: i32): void {
  recordNumber = number;
}

// @ts-ignore: decorator
@inline
export function forgetRuns(): void {
  runs = 0;
}

/** A digit for each condition on the content: 0 no, 1 yes, 2 unknown. -1: an automaton is missing. */
export function answers(plan: usize): i64 {
  const count = load<i32>(plan, 48);
  if (count == 0) return -1;
  if (count < 0) return keptAnswers(<usize>load<i32>(plan, 52), -count);
  let key: i64 = 0;
  if (!(flags & HAS_CONTENT)) {
    for (let i = 0; i < count; i++) key = key * 3 + 2;
    return key;
  }
  let from = <usize>load<i32>(row, 28);
  let length = <usize>load<i32>(row, 32);
  let buckets = load<u32>(row, 36);
  if (flags & (CONTENT_ESCAPED | CONTENT_WIDE)) {
    if (flags & CONTENT_ESCAPED) {
      length = unescape(from, length, scratch);
      from = scratch;
    }
    buckets = windowsIn(from, length, load<u32>(plan, 16));
  }
  let open = <usize>load<i32>(plan, 52);
  for (let i = 0; i < count; i++) {
    const mask = load<u32>(open);
    let digit = 0;
    if (mask == 0 || (buckets & mask) != 0) {
      const automaton = <usize>load<i32>(open, 4);
      const tables = <usize>load<i32>(automaton, 4);
      if (tables == 0) return -1;
      runs++;
      if (matches(load<i32>(automaton), tables, <usize>load<i32>(automaton, 8), from, length)) digit = 1;
    }
    key = key * 3 + digit;
    open += 8;
  }
  return key;
}

/** The same, where a bit for each record of a block says which conditions hold: the field that is needed and the place of the bits each. */
function keptAnswers(from: usize, count: i32): i64 {
  let open = from;
  let key: i64 = 0;
  for (let i = 0; i < count; i++) {
    let digit = 2;
    if (flags & load<i32>(open)) digit = (<i32>load<u8>(<usize>load<i32>(open, 4) + <usize>(recordNumber >> 3)) >> (recordNumber & 7)) & 1;
    key = key * 3 + digit;
    open += 8;
  }
  return key;
}
