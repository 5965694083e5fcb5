const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** How long to wait after the first failed attempt, the second, and so on: some 75 hours in all, so that a weekend is outlasted. */
const waits = [5 * second, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 14 * hour, 20 * hour, 24 * hour];

/**
 * When to try again after so many failed attempts, in milliseconds from now; undefined: not again. `luck` is between 0 and 1 and spreads the
 * attempts by a tenth; a receiver's own wish for more time is heard.
 */
export function nextWait(attempts: number, luck: number, retryAfter = 0): number | undefined {
  const wait = waits[attempts - 1];
  return wait === undefined ? undefined : Math.max(retryAfter, Math.round(wait * (0.95 + luck / 10)));
}

/** How long an endpoint rests that failed so many times in a row, so that a long queue does not hammer it. */
export function rest(failures: number): number {
  return failures < 3 ? 0 : Math.min(5 * minute, 2 ** (failures - 3) * second);
}
