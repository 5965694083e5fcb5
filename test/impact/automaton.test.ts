import { describe, expect, test } from 'vitest';
import { compilePattern, type Pattern } from '../../src/engine/index.ts';
import { Automaton } from '../../src/impact/automaton.ts';
import { readExpression } from '../../src/impact/expression.ts';
import { shortestText } from '../../src/impact/text.ts';
import { type Dice, roll } from '../model/random.ts';

/** The automaton against the engine's library: the same answer for every pattern and text. */
function compare(source: string, texts: readonly string[]): void {
  const ours = new Automaton(readExpression(source));
  const theirs = compilePattern(source);
  for (const text of texts) if (ours.test(text) !== theirs.test(text)) expect.fail(JSON.stringify({ source, text, ours: ours.test(text) }));
}

const atoms = [
  'a',
  'b',
  'B',
  'k',
  's',
  '1',
  '_',
  ' ',
  '.',
  '[ab]',
  '[^a]',
  '[^\\w]',
  '\\d',
  '\\w',
  '\\W',
  '\\s',
  '\\S',
  '\\D',
  '[[:alpha:]]',
  '[[:^digit:]]',
  '[a-c1-3]',
  '\\n',
  '\\x41',
  'é',
  '\\pL',
  '\\p{Greek}',
  '\\PL',
  '[\\pL_]',
  '\\-',
  '\\Qa.b\\E',
  '\\x{1F600}',
];
const asserts = ['^', '$', '\\b', '\\B', '\\A', '\\z', '(?m:^)', '(?m:$)'];
const repeats = ['', '', '', '*', '+', '?', '{2}', '{1,2}', '{0}', '{2,}', '*?', '{'];

function pattern(r: Dice, depth: number): string {
  const pieces = Array.from({ length: r.int(0, 3) }, () => {
    const pick = r.int(0, 9);
    if (pick < 2) return r.pick(asserts);
    if (pick < 4 && depth > 0)
      return `${r.pick(['(', '(?:', '(?i:', '(?s:', '(?-i:', '(?im:', '(?P<n>', '(?i)('])}${pattern(r, depth - 1)})${r.pick(repeats.slice(0, 11))}`;
    if (pick === 4 && depth > 0) return `${pattern(r, depth - 1)}|${pattern(r, depth - 1)}`;
    return r.pick(atoms) + r.pick(repeats);
  });
  return (r.int(0, 4) === 0 ? '(?i)' : '') + pieces.join('');
}

function compiled(source: string): Pattern[] {
  try {
    return [compilePattern(source)];
  } catch {
    return [];
  }
}

const letters = [
  'a',
  'b',
  'A',
  'B',
  'c',
  'k',
  'K',
  '\u212a',
  's',
  'S',
  '\u017f',
  '1',
  '2',
  '_',
  ' ',
  '\n',
  '-',
  '.',
  'é',
  'É',
  'λ',
  'Λ',
  '😀',
  '\u0000',
  '{',
];

describe('patterns as automata', () => {
  test('answer as the library does, on random patterns and texts', () => {
    const r = roll(11);
    let read = 0;
    for (let i = 0; i < 3000; i++) {
      const source = pattern(r, 2);
      if (compiled(source).length === 0) continue;
      read += 1;
      compare(
        source,
        Array.from({ length: 12 }, () => Array.from({ length: r.int(0, 6) }, () => r.pick(letters)).join('')),
      );
    }
    expect(read).toBeGreaterThan(2000);
  });

  test.each([
    '(?i)k',
    '(?i)[^s]',
    '(?i)\\w',
    '(?i)\\W',
    '(?i)[[:^upper:]]',
    '\\pN',
    '(?i)\\p{Lu}',
    '(?i)[à-ý]',
    '(?i)ß',
    '\\p{^Greek}',
    '[^\\PL]',
    '.',
    '(?s).',
    '[\\d\\D]',
  ])('%s means the same for every character', (source) => {
    const ours = new Automaton(readExpression(source));
    const theirs = compilePattern(source);
    for (let point = 0; point <= 0x10ffff; point += point < 0x3000 ? 1 : 7) {
      if (point >= 0xd800 && point < 0xe000) continue;
      const text = String.fromCodePoint(point);
      if (ours.test(text) !== theirs.test(text)) expect.fail(`${source} at ${point.toString(16)}`);
    }
  });

  test.each([
    '(?i)\\bssn[:= ]+\\d{9}\\b',
    '\\bcurl\\b[^\\n|]*\\|\\s*(ba)?sh\\b',
    '-----BEGIN [A-Z ]*PRIVATE KEY-----',
    '(?i)\\bdelete\\s+from\\s+\\w+\\s*;',
    '\\b\\d{1,3}(,\\d{3}){2,}\\b',
    '^(?:yes|no)$',
    '(?m)^# .*$',
    '(?i)pass(word|wd)?\\s*[:=]\\s*\\S{8,}',
  ])('a shortest text for %s is found, and the library agrees', (source) => {
    const automaton = new Automaton(readExpression(source));
    const answer = shortestText([{ automaton, holds: true }], { steps: 100_000 });
    expect(answer.kind).toBe('found');
    if (answer.kind === 'found') expect(compilePattern(source).test(answer.text)).toBe(true);
  });

  test('what two random patterns can do together is what enumeration of short texts shows', () => {
    const r = roll(12);
    const small = ['a', 'b', '1', ' '];
    const texts = [''];
    for (let i = 0; texts.length < 341; i++) for (const letter of small) texts.push(texts[i]! + letter);
    for (let i = 0; i < 100; i++) {
      const sources = [pattern(r, 1), pattern(r, 1), pattern(r, 1)];
      const theirs = sources.flatMap(compiled);
      if (theirs.length < 3) continue;
      const automata = sources.map((source) => new Automaton(readExpression(source)));
      for (let bits = 0; bits < 8; bits++) {
        const demands = automata.map((automaton, index) => ({ automaton, holds: ((bits >> index) & 1) === 1 }));
        const answer = shortestText(demands, { steps: 1e6 });
        const shortest = texts.find((text) => demands.every(({ holds }, index) => theirs[index]!.test(text) === holds));
        if (shortest !== undefined) {
          expect([sources, bits, answer.kind]).toEqual([sources, bits, 'found']);
          if (answer.kind === 'found') expect(answer.text.length).toBeLessThanOrEqual(shortest.length);
        }
        if (answer.kind === 'found') {
          const { text } = answer;
          expect([sources, text, theirs.map((one) => one.test(text))]).toEqual([sources, text, demands.map(({ holds }) => holds)]);
        }
      }
    }
  });
});
