/** Milliseconds since 1970. */
export type Clock = () => number;

/**
 * A clock that never goes back and never stands still: a wall clock set back does not lengthen a window, a grant or a cooldown.
 * `notBefore` is the newest instant on record, so that this holds across restarts too.
 */
export function steadyClock(notBefore: number, wall: Clock = Date.now, monotonic: Clock = () => performance.now()): Clock {
  let latest = Math.max(wall(), notBefore);
  let seen = monotonic();
  return () => {
    const tick = monotonic();
    latest = Math.max(wall(), latest + (tick - seen));
    seen = tick;
    return Math.floor(latest);
  };
}

/** A clock that shows the instant at which it was first looked at. */
export function stopped(clock: Clock): Clock {
  let at: number | undefined;
  return () => (at ??= clock());
}

/** An instant on the wire: RFC 3339, UTC, milliseconds. */
export function instant(at: number): string {
  return new Date(at).toISOString();
}
