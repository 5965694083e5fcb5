import { type Dice, roll } from './dice.ts';

/** A random regular expression and a text that it matches (unless an anchor or `\b` inside forbids it). */
export function randomPattern(dice: Dice): { pattern: string; sample: string } {
  const atom = (depth: number): [string, string] => {
    switch (dice.int(0, depth > 0 ? 11 : 7)) {
      case 0:
        return [dice.pick(['\\d', '[0-9]']), dice.pick(['0', '7'])];
      case 1:
        return [dice.pick(['\\w', '[a-z]', '[^0-9 ]', '[ab]']), dice.pick(['a', 'b'])];
      case 2:
        return [dice.pick(['\\s', '[ \\s]', ' ']), ' '];
      case 3:
        return dice.pick([
          ['.', 'é'],
          ['.', '😀'],
          ['\\.', '.'],
          ['[^a]', '\n'],
          ['\\$', '$'],
        ]);
      case 8:
      case 9: {
        const [left, right] = [part(depth - 1), part(depth - 1)];
        return [`(${left[0]}|${right[0]})`, dice.pick([left[1], right[1]])];
      }
      case 10:
      case 11: {
        const [inner, text] = part(depth - 1);
        const [quantifier, times] = dice.pick([
          ['*', 0],
          ['*', 2],
          ['+', 1],
          ['?', 0],
          ['{2}', 2],
          ['{1,3}', 3],
          ['+?', 2],
        ] as const);
        return [`(?:${inner})${quantifier}`, text.repeat(times)];
      }
      default: {
        const word = dice.pick(['a', 'b', 'ab', 'pay', 'DROP', 'drop', 'é', '-', '1', 'key:']);
        return [word, word];
      }
    }
  };
  const part = (depth: number): [string, string] => {
    const atoms = dice.list(1, 3, () => atom(depth));
    return [atoms.map((each) => each[0]).join(''), atoms.map((each) => each[1]).join('')];
  };
  let [pattern, sample] = part(2);
  if (dice.chance(0.15)) pattern = `^${pattern}`;
  if (dice.chance(0.15)) pattern = `${pattern}$`;
  if (dice.chance(0.15)) pattern = dice.pick([`\\b${pattern}`, `${pattern}\\b`]);
  if (dice.chance(0.25)) {
    pattern = `(?i)${pattern}`;
    if (dice.chance(0.5)) sample = sample.toUpperCase();
  }
  return { pattern, sample };
}

const seeded = roll(20260302);

/** Patterns with a text on their edge. A fixed library: the same in every run, so that requests can be aimed at the patterns of a pack. */
export const patterns: ReadonlyMap<string, string> = new Map(
  seeded.list(600, 600, () => randomPattern(seeded)).map(({ pattern, sample }) => [pattern, sample]),
);
