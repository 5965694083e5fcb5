/** The generators keep their promises: what they call valid is valid, and a seed draws the same again. */
import { expect, test } from 'vitest';
import { loadPacks } from '../../src/pack/index.ts';
import { patternMatches } from './model.ts';
import { badInstants, randomLog, randomPacks, randomPattern, randomRecord, randomWire, roll, variant } from './random.ts';
import { instant, readObject, readRecord } from './read.ts';

const seeds = Array.from({ length: 300 }, (_, seed) => seed);

test('a seed draws the same again', () => {
  const draw = (seed: number) => {
    const dice = roll(seed);
    const packs = randomPacks(dice);
    return JSON.stringify([packs, variant(dice, packs), randomWire(dice, packs), [...randomLog(dice, packs, 5)]]);
  };
  for (const seed of seeds) expect(draw(seed)).toBe(draw(seed));
  expect(new Set(seeds.map(draw)).size).toBe(seeds.length);
});

test('packs and their variants are packs that an author could write', () => {
  for (const seed of seeds) {
    const dice = roll(seed);
    const packs = randomPacks(dice);
    for (const set of [packs, variant(dice, packs), randomPacks(dice, { local: true })]) {
      const files = set.map((pack) => ({ path: `${pack.name}.pack.yaml`, bytes: Buffer.from(JSON.stringify(pack)) }));
      const loaded = loadPacks(files);
      expect({ seed, errors: loaded.ok ? [] : loaded.errors }).toEqual({ seed, errors: [] });
      expect(loaded.ok && loaded.value.map(({ pack }) => pack).sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual(
        [...set].sort((a, b) => (a.name < b.name ? -1 : 1)),
      );
    }
  }
});

test('requests and records are readable, complete ones lack nothing', () => {
  for (const seed of seeds) {
    const dice = roll(seed);
    const packs = randomPacks(dice);
    const record = randomRecord(dice, packs);
    expect(readRecord(Buffer.from(JSON.stringify(record))), JSON.stringify(record)).toMatchObject({ ok: true });
    const complete = readObject(randomWire(dice, packs, { complete: true }));
    expect(complete.ok && Object.keys(complete.request).length).toBe(9);
  }
});

test('bad instants are none', () => {
  for (const text of badInstants) expect(instant(text), text).toBeUndefined();
});

test('a sample lies near its pattern: most often it matches', () => {
  const dice = roll(1);
  const matching = seeds.map(() => randomPattern(dice)).filter(({ pattern, sample }) => patternMatches(pattern, sample));
  expect(matching.length).toBeGreaterThan(0.8 * seeds.length);
});
