import { expect, test } from 'vitest';
import { compilePattern } from '../../src/engine/index.ts';
import { explainPatterns } from '../../src/impact/index.ts';
import { randomPattern, roll } from '../model/random.ts';

test.each([
  [['drop table'], ['(?i)drop\\s+table'], { newlyMatched: 'drop tablE', complete: true }],
  [['a'], ['a', 'ab'], { complete: true }],
  [['\\bkey\\b'], ['key'], { newlyMatched: 'keya', complete: true }],
  [['a|b'], ['b', 'a'], { complete: true }],
  [['^x'], ['x$'], { newlyMatched: 'ax', noLongerMatched: 'xa', complete: true }],
])('%j to %j', (before, after, change) => {
  expect(explainPatterns(before, after)).toEqual(change);
});

test('strings do what is said of them, for random patterns', () => {
  let told = 0;
  for (let seed = 0; seed < 300; seed++) {
    const dice = roll(seed);
    const [before, after] = [dice.list(1, 2, () => randomPattern(dice).pattern), dice.list(1, 2, () => randomPattern(dice).pattern)];
    const change = explainPatterns(before, after);
    const matches = (patterns: string[], text: string) => patterns.some((pattern) => compilePattern(pattern).test(text));
    if (change.newlyMatched !== undefined)
      expect([matches(before, change.newlyMatched), matches(after, change.newlyMatched)]).toEqual([false, true]);
    if (change.noLongerMatched !== undefined)
      expect([matches(before, change.noLongerMatched), matches(after, change.noLongerMatched)]).toEqual([true, false]);
    if (change.complete && change.newlyMatched === undefined)
      for (let i = 0; i < 30; i++) {
        const text = dice.list(0, 6, () => dice.pick(['a', 'b', ' ', '7', 'é', '-', 'pay', 'DROP'])).join('');
        if (matches(after, text) && !matches(before, text)) expect.fail(JSON.stringify({ before, after, text }));
      }
    told += change.newlyMatched === undefined ? 0 : 1;
  }
  expect(told).toBeGreaterThan(150);
});
