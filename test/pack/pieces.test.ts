/**
 * A long file is read in pieces: with the same value and the same places as one that is read at once, and only where that one has no fault.
 * `HINDCAST_MUTANTS` says how many files of each kind (3,000), `HINDCAST_SEED` where to begin.
 */
import { expect, it, vi } from 'vitest';
import { Composer, type CST } from 'yaml';
import { decode, type SourceText } from '../../src/pack/text.ts';
import { type Places, parseWhole, parseYaml } from '../../src/pack/yaml.ts';
import { parseInPieces } from '../../src/pack/yaml-pieces.ts';
import { type Dice, roll } from '../model/random.ts';
import { bothWays } from './both-ways.ts';
import { layout } from './layouts.ts';
import { mutant } from './mutants.ts';

const files = Number(process.env.HINDCAST_MUTANTS ?? 3000);
const firstSeed = Number(process.env.HINDCAST_SEED ?? 1);
const composed = vi.spyOn(Composer.prototype, 'next');

/** How many files are read alike in both ways, how many of them in more than one piece, and how many are left to the one way without a reason. */
function countOf(make: (dice: Dice) => Uint8Array) {
  const count = { same: 0, parted: 0, left: 0, faulty: 0 };
  for (let seed = firstSeed; seed < firstSeed + files; seed++) {
    const dice = roll(seed);
    const bytes = make(dice);
    composed.mockClear();
    try {
      count[bothWays(bytes, dice.int(1, 4))]++;
    } catch (cause) {
      throw new Error(`seed ${seed}: ${JSON.stringify(Buffer.from(bytes).toString())}`, { cause });
    }
    // One document is that of the whole file, one the last piece.
    if (composed.mock.calls.filter(([{ type }]) => type === 'document').length > 2) count.parted++;
  }
  return count;
}

it(`${files} mutants`, () => {
  const { same, left } = countOf(mutant);
  expect(same).toBeGreaterThan(files / 20);
  expect(left).toBe(0);
});

it(`${files} layouts`, () => {
  const { same, parted, left } = countOf((dice) => Buffer.from(layout(dice)));
  expect(same).toBeGreaterThan(files / 2);
  expect(parted).toBeGreaterThan(files / 4);
  expect(left).toBe(0);
});

it(`${files} layouts with an edit`, () => {
  const edits = ['', ' ', '\n', ',', ':', '- ', '[', '}', '"', '\t', '#', '?', '*a', '---\n'];
  const { same, left } = countOf((dice) => {
    const text = layout(dice);
    const at = dice.int(0, text.length);
    return Buffer.from(text.slice(0, at) + dice.pick(edits) + text.slice(at + dice.int(0, 2)));
  });
  expect(same).toBeGreaterThan(files / 5);
  expect(left).toBe(0);
});

it('keeps to the limit of a list', () => {
  const lists = [(n: number) => `p:\n${'- a\n'.repeat(n)}`, (n: number) => `p: [${'a,'.repeat(n - 1)}a]`];
  for (const list of lists) {
    const [longest, longer] = [sourceOf(list(20_000)), sourceOf(list(20_001))];
    for (const most of [2, 4]) {
      expect(parseInPieces(longest, undefined, most)?.value).toHaveProperty('p.length', 20_000);
      expect(parseInPieces(longer, undefined, most)).toBeUndefined();
    }
    expect(parseWhole(longer).faults).toHaveLength(1);
  }
});

it('takes no longer where a key is long', () => {
  for (const key of ['k'.repeat(40_000), `${'k'.repeat(40_000)}.`, `"${'k'.repeat(40_000)}"`]) {
    const source = sourceOf(`? ${key}\n: [${'[a, 1e999], '.repeat(5000)}]\nb: {c: [d]}\n`);
    const places: Places = new Map();
    const start = performance.now();
    parseInPieces(source, places);
    expect(parseWhole(source, places).faults).toHaveLength(5000);
    expect(performance.now() - start).toBeLessThan(10_000);
    expect([...places.keys()].filter((pointer) => pointer.length < 1000)).toEqual(['', '/b', '/b/c', '/b/c/0']);
    expect(places.size).toBe(5);
  }
});

it('never composes more of a long list than a few entries', () => {
  const policies = Array.from({ length: 3000 }, (_, index) => ({ name: `policy ${index}`, action_types: ['a', 'b'] }));
  const pack = { name: 'x', policies };
  const entries = policies.map(({ name }) => `  # why\n  - name: ${name}\n    action_types:\n      - a\n      - b\n\n`);
  for (const text of [JSON.stringify(pack), JSON.stringify(pack, null, 2), `name: x\npolicies:\n${entries.join('')}`]) {
    composed.mockClear();
    expect(parseYaml(sourceOf(text))).toEqual({ value: pack, faults: [], faulty: new Set() });
    expect(Math.max(...composed.mock.calls.map(([token]) => longest(token)))).toBeLessThan(10);
  }
});

function sourceOf(text: string): SourceText {
  const source = decode({ path: 'pack.yaml', bytes: Buffer.from(text) });
  if ('code' in source) throw new Error(source.message);
  return source;
}

/** How many entries the longest list or mapping of a token has. */
function longest(token: CST.Token | null | undefined): number {
  if (!token) return 0;
  const { items = [], value } = token as { items?: CST.CollectionItem[]; value?: CST.Token };
  return Math.max(items.length, longest(value), ...items.map((item) => Math.max(longest(item.key), longest(item.value))));
}
