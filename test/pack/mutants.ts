/** Packs with a few random edits: most of them broken, in all ways that a file can be. */
import { globSync, readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { type Dice, randomPacks, roll } from '../model/random.ts';

const originals = [
  ...globSync('examples/packs/*.yaml')
    .sort()
    .map((path) => readFileSync(path, 'utf8')),
  ...Array.from({ length: 30 }, (_, seed) => stringify(randomPacks(roll(seed), { policies: 4 })[0])),
];
const pieces = [
  '&a ',
  '*a',
  '<<: ',
  '!!str ',
  '"',
  "'",
  '|',
  '>',
  '%',
  '@',
  '`',
  '---\n',
  '...\n',
  '\t',
  '\r',
  '[',
  '{',
  ']',
  '}',
  ',',
  '? ',
  '- ',
  ': ',
  '#',
  '\n',
  '  ',
  '~',
  'null',
  '-0',
  '1e999',
  '0x',
  '__proto__: 1\n',
  '\u0000',
  '\u0085',
  '\u2028',
  '\ufeff',
  '\ud83d',
  '\u202e',
];
const words = originals.flatMap((text) => text.split(/\s+/)).filter((word) => word !== '');

/** The bytes of a file. */
export function mutant(dice: Dice): Uint8Array {
  let text = dice.pick(originals);
  for (let edits = dice.int(1, 4); edits > 0; edits--) {
    const at = dice.int(0, text.length);
    const end = Math.min(text.length, at + dice.int(0, 12));
    const kind = dice.int(0, 5);
    if (kind === 0) text = text.slice(0, at) + text.slice(end);
    else if (kind === 1) text = text.slice(0, at) + dice.pick(pieces) + text.slice(at);
    else if (kind === 2) text = text.slice(0, at) + dice.pick(words) + text.slice(end);
    else if (kind === 3) text = text.slice(0, end) + text.slice(at);
    else if (kind === 4) text = text.slice(0, at) + String.fromCharCode(dice.int(0, 0x250)) + text.slice(end);
    else
      text = text
        .split('\n')
        .toSorted((a, b) => ((a.length + edits) % 3) - ((b.length + edits) % 3))
        .join('\n');
  }
  const bytes = Buffer.from(text);
  for (let flips = dice.chance(0.3) ? dice.int(1, 3) : 0; flips > 0 && bytes.length > 0; flips--)
    bytes[dice.int(0, bytes.length - 1)] = dice.int(0, 255);
  return bytes;
}
