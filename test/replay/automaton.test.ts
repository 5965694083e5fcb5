import { describe, expect, it } from 'vitest';
import { compilePattern, programOf } from '../../src/engine/index.ts';
import { Automaton, MATCHED, OVER } from '../../src/replay/fast/automaton.ts';
import { windowsOf } from '../../src/replay/fast/windows.ts';
import { randomPattern, roll } from '../model/random.ts';

const sources = [
  '\\bssn[:= ]+\\d{9}\\b',
  '(?i)\\bdrop\\s+table\\b',
  '(?i)ignore (all )?previous instructions',
  '^a|b$',
  '(?m)^a+$',
  'a.c',
  '(?s)a.c',
  '[^a-c]x',
  '\\Aab?\\z',
  '\\Bx\\B',
  '(?i)sk',
  'é+',
  '[à-ü]{2}',
  '\\pL\\d',
  '日本|本日',
  '(a|aa)+b',
  'x*',
  '',
  '(?U)a+?b',
  '[[:alpha:]]-',
  '\\x{1F600}',
  '$^',
];
const letters = [...'abcdxk sS-_0129\n\rKſKéüÀ日本😀\u2028.'];

/** Runs an automaton over text, code point by code point. */
function runs(automaton: Automaton, text: string): boolean {
  const { bounds, ofBound, count } = automaton.symbols;
  let state = 0;
  for (const char of text) {
    const code = char.codePointAt(0)!;
    state = automaton.step(state, ofBound[bounds.findLastIndex((bound) => bound <= code)]!);
    if (state === MATCHED) return true;
  }
  const end = automaton.step(state, count - 1);
  expect(end === MATCHED || end === OVER).toBe(true);
  return end === MATCHED;
}

function holdsWindow(windows: readonly (readonly Uint8Array[])[], text: string): boolean {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at++)
    for (const window of windows) if (window.every((set, place) => set.every(Boolean) || set[bytes[at + place]!] === 1)) return true;
  return false;
}

describe('the automaton of a pattern', () => {
  const dice = roll(3);
  const all = [...sources, ...Array.from({ length: 150 }, () => randomPattern(dice).pattern)];

  it('matches what the regex library matches', () => {
    let matched = 0;
    for (const source of all) {
      const program = programOf(source)!;
      const automaton = new Automaton([program]);
      const pattern = compilePattern(source);
      for (let round = 0; round < 60; round++) {
        const text = dice.list(0, 12, () => dice.pick(letters)).join('');
        const expected = pattern.test(text);
        if (expected) matched++;
        expect([source, text, runs(automaton, text)]).toEqual([source, text, expected]);
      }
    }
    expect(matched).toBeGreaterThan(500);
  });

  it('of several patterns is one for any of them', () => {
    for (let round = 0; round < 60; round++) {
      const some = dice.list(1, 3, () => dice.pick(all));
      const automaton = new Automaton(some.map((source) => programOf(source)!));
      for (let texts = 0; texts < 30; texts++) {
        const text = dice.list(0, 9, () => dice.pick(letters)).join('');
        expect([some, text, runs(automaton, text)]).toEqual([some, text, some.some((source) => compilePattern(source).test(text))]);
      }
    }
  });

  it('never matches a text that holds none of its windows', () => {
    const ascii = letters.filter((char) => char < '\u0080');
    let named = 0;
    for (const source of all) {
      const choices = windowsOf(programOf(source)!);
      if (choices.length > 0) named++;
      for (let round = 0; round < 60; round++) {
        const text = dice.list(0, 12, () => dice.pick(round % 2 === 0 ? ascii : letters)).join('');
        if (!compilePattern(source).test(text)) continue;
        for (const { plain, wide } of choices) {
          if (round % 2 === 0) expect([source, text, holdsWindow(plain, text)]).toEqual([source, text, true]);
          expect([source, text, holdsWindow(wide, text)]).toEqual([source, text, true]);
        }
      }
    }
    expect(named).toBeGreaterThan(20);
  });
});
