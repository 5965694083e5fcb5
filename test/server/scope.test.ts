import { expect, test } from 'vitest';
import { intersect, within } from '../../src/server/scope.ts';
import { globMatches } from '../model/model.ts';
import { type Dice, roll } from '../model/random.ts';

const glob = (dice: Dice) => Array.from({ length: dice.int(0, 5) }, () => dice.pick(['a', 'b', ':', '*', '*'])).join('');

/** Every word up to 5 letters, one letter more than any glob here spells out: enough to tell two of these globs apart. */
const letters = ['a', 'b', ':', 'z'];
const words = [''];
for (let start = 0, length = 0; length < 5; length++) {
  const end = words.length;
  for (; start < end; start++) for (const letter of letters) words.push(words[start]! + letter);
}

test('I2: a glob lies within another exactly when every word of it does', { timeout: 60_000 }, () => {
  const dice = roll(5);
  const known = new Map<string, Set<string>>();
  const wordsOf = (pattern: string) => {
    const found = known.get(pattern) ?? new Set(words.filter((word) => globMatches(pattern, word)));
    known.set(pattern, found);
    return found;
  };
  for (let times = 0; times < 20_000; times++) {
    const [inner, outer] = [glob(dice), glob(dice)];
    const expected = [...wordsOf(inner)].every((word) => wordsOf(outer).has(word));
    expect(within(inner, outer), `${inner} within ${outer}`).toBe(expected);
  }
});

test('I1, I2: what two lists have in common reaches no further than either', () => {
  const dice = roll(6);
  for (let times = 0; times < 5_000; times++) {
    const [a, b] = [Array.from({ length: dice.int(0, 3) }, () => glob(dice)), Array.from({ length: dice.int(0, 3) }, () => glob(dice))];
    const word = dice.pick(words);
    const matches = (globs: readonly string[]) => globs.some((each) => globMatches(each, word));
    if (matches(intersect(a, b))) expect(matches(a) && matches(b), `${word}: ${a} and ${b}`).toBe(true);
  }
  expect(intersect(['pay:*', 'read'], ['*'])).toEqual(['pay:*', 'read']);
  expect(intersect(['pay*'], ['payment:*'])).toEqual(['payment:*']);
  expect(intersect(['a*'], ['*b'])).toEqual([]);
  expect(intersect(['*', '**'], ['*'])).toHaveLength(1);
  expect(intersect(intersect(['read:x', '*x'], ['*']), ['read:*'])).toEqual(['read:x']);
  expect([within('pay:*', 'pay:\u0001*'), within('pay:\u0001*', 'pay:*')]).toEqual([false, true]);
});
