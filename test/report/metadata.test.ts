/** Rules on one field are told as one phrase, and what a missing field does is not lost on the way. */
import { expect, it, test } from 'vitest';
import type { RuleAnswer } from '../../src/impact/index.ts';
import { markdown } from '../../src/report/index.ts';
import { metadataWords } from '../../src/report/metadata.ts';
import { story } from './story.ts';

const words = (rules: RuleAnswer[]) =>
  metadataWords(rules)
    .map((pieces) => pieces.map((piece) => (typeof piece === 'string' ? piece : `\`${piece.code}\``)).join(''))
    .join(', ');
type Short = [field: string, operator: RuleAnswer['operator'], value: RuleAnswer['value'], holds: boolean];
const given: Short = ['f', 'exists', undefined, true];

test.each<[string, Short[]]>([
  [
    '`f` from 1000 to under 5000',
    [
      ['f', '>=', 1000, true],
      ['f', '>=', 5000, false],
    ],
  ],
  ['`f` from 1000 to under 5000', [['f', '<', 1000, false], ['f', '<', 5000, true], given]],
  [
    '`f` above 1 and at most 7',
    [
      ['f', '>', 1, true],
      ['f', '>', 7, false],
      ['f', '>=', 1, true],
      ['f', '>', 9, false],
    ],
  ],
  ['`f` above 1000', [['f', '>', '1e3', true], given]],
  ['`f` at most 5 or no number', [['f', '>', 5, false]]],
  [
    '`f` from 1 to under 5 or no number',
    [
      ['f', '>=', 5, false],
      ['f', '<', 1, false],
    ],
  ],
  ['`f` given, and at most 5 or no number', [given, ['f', '>', 5, false]]],
  ['`f > 5`', [['f', '>', 5, true]]],
  ['not `f > "much"`', [['f', '>', 'much', false]]],
  [
    '`f` given, and none of `"a"`, `"b"`',
    [
      ['f', '!=', 'a', true],
      ['f', '!=', 'b', true],
    ],
  ],
  ['`f` given, and none of 5 values', [1, 2, 3, 4, 5].map((value): Short => ['f', '!=', value, true])],
  [
    '`f` missing or none of `"a"`, `"b"`',
    [
      ['f', '==', 'a', false],
      ['f', '==', 'b', false],
    ],
  ],
  ['`f` missing or not `"a"`', [['f', '==', 'a', false]]],
  ['`f` given, and not `"a"`', [given, ['f', '==', 'a', false]]],
  [
    '`f` above 2 and not `3`',
    [
      ['f', '>', 2, true],
      ['f', '==', 3, false],
    ],
  ],
  ['`f != "a"`', [['f', '!=', 'a', true]]],
  ['`f == 5`', [['f', '==', 5, true], ['f', '>', 1, true], ['f', '==', 6, false], given]],
  [
    '`f` missing',
    [
      ['f', 'exists', undefined, false],
      ['f', '>', 1, false],
    ],
  ],
  [
    '`f` missing',
    [
      ['f', 'not_exists', undefined, true],
      ['f', '==', 'a', false],
    ],
  ],
  ['`f` given', [['f', 'not_exists', undefined, false]]],
  ['`f contains "x"`, not `f contains "y"`', [given, ['f', 'contains', 'x', true], ['f', 'contains', 'y', false]]],
  ['`f` given, not `f contains "y"`', [given, ['f', 'contains', 'y', false]]],
  [
    '`f` above 1 and under 3, `g` missing',
    [
      ['f', '>', 1, true],
      ['g', 'exists', undefined, false],
      ['f', '<', 3, true],
    ],
  ],
])('%s', (said, rules) => {
  expect(words(rules.map(([field, operator, value, holds]) => ({ field, operator, ...(value !== undefined && { value }), holds })))).toBe(
    said,
  );
});

it('a limit that moved is one span', async () => {
  const pack = (limit: number, version: string) =>
    `name: p\nversion: ${version}\npolicies:\n  - { name: Limit, policy_type: metadata, action_types: [pay], decision: block, conditions: { rules: [{ field: args.amount, operator: '>=', value: ${limit} }] } }\n`;
  const shown = markdown(await story({ p: pack(5000, '1.0.0') }, { p: pack(1000, '1.1.0') }));
  expect(shown).toContain('| `pay` with `args.amount` from 1000 to under 5000 | allow -> block |');
});
