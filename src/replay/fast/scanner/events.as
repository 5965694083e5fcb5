// What was read of a line token by token, kept so that a layout can be learned from it: each scalar value, and where metadata stands. Event: from, to,
// kind, field.

/** What kind of value stands at a place of a layout. */
export const V_TEXT: i32 = 1;
export const V_BARE: i32 = 2;
export const V_END: i32 = 3;

export const EVENT: usize = 16;

export let events: usize = 0;
export let eventCount: i32 = 0;
/** Is the line to be learned from? */
export let learning: bool = false;
export let metadataFrom: usize = 0;
export let metadataTo: usize = 0;

export function placeEvents(at: usize): void {
  events = at;
}

/** A line begins; is it to be learned from? */
// @ts-ignore: decorator
@inline
export function startEvents(wanted: bool): void {
  learning = wanted;
  eventCount = 0;
  metadataFrom = 0;
}

// @ts-ignore: decorator
@inline
export function stopEvents(): void {
  learning = false;
}

// @ts-ignore: decorator
@inline
export function noteMetadata(from: usize, to: usize): void {
  metadataFrom = from;
  metadataTo = to;
}

// @ts-ignore: decorator
@inline
export function event(from: usize, to: usize, kind: i32, field: i32): void {
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
