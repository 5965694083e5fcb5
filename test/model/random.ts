/**
 * Seeded packs, requests and logs for property tests. Everything is drawn from a small world (few action types, agents, fields, words),
 * so that packs overlap and requests fall on their edges: trust exactly at a threshold, the last millisecond of a blocked hour, a depth at its limit.
 *
 *   const dice = roll(seed);                 // print the seed when a test fails: the same seed draws the same things
 *   const packs = randomPacks(dice);         // valid packs, no two of one name; `local: true` leaves out what needs the service or time
 *   const head = variant(dice, packs);       // the same packs after a few small edits
 *   const wire = randomWire(dice, packs);    // a valid request in wire names, with gaps; `complete: true` leaves nothing out
 *   const log = randomLog(dice, packs, 50);  // NDJSON lines, most of them decision records, some hostile
 *
 * Patterns keep to what RE2 and V8 both write alike (`model.ts` says what still differs).
 */
export { type Dice, roll } from './dice.ts';
export { badInstants, type LogOptions, randomLog } from './logs.ts';
export { type PackOptions, randomPacks, variant } from './packs.ts';
export { randomPattern } from './patterns.ts';
export { randomRecord, randomWire, type WireOptions, writeInstant } from './requests.ts';
