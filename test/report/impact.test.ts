import { expect, test } from 'vitest';
import type { Row, Where } from '../../src/impact/index.ts';
import { impactWords, rowWords } from '../../src/report/impact.ts';
import { patternWords } from '../../src/report/patterns.ts';
import type { Piece } from '../../src/report/pieces.ts';

const text = (pieces: Piece[]) => pieces.map((piece) => (typeof piece === 'string' ? piece : `\`${piece.code}\``)).join('');
const row = (where: Where[], rest: Partial<Row> = {}): Row => ({
  direction: 'loosens',
  from: ['block'],
  to: ['allow'],
  where,
  policies: [],
  regions: [0],
  ...rest,
});
const only = (...matches: string[]) => ({ action_type: { matches, excludes: [] } });

test.each<[Where[], string]>([
  [
    [{ ...only('execute_trade'), trust_score: { gte: 50, lt: 80 }, days: [6, 7] }],
    '`execute_trade` on Saturday and Sunday with trust 50 to under 80',
  ],
  [[{}], 'any action'],
  [[{ action_type: { matches: [], excludes: ['a', 'b', 'c', 'd'] } }], 'any action (but not `a`, `b`, `c`, `d`)'],
  [[{ ...only('pay:*'), hours: [22, 23, 0, 1, 5] }], '`pay:*` between 22:00 and 02:00 or between 05:00 and 06:00 UTC'],
  [
    [
      { ...only('a'), trust_score: { lt: 10 } },
      { ...only('b*', '*c'), trust_score: { lt: 10 } },
    ],
    '`a`, `b*` (that also match `*c`) with trust under 10',
  ],
  [[{ chain_step: { gte: 6, lte: 6 } }], 'any action with chain step 6'],
  [[{ chain_step: { gte: 6 }, days: [1, 2, 3] }], 'any action on Monday to Wednesday with chain step 6 and up'],
  [[{ content: { matches: ['x+'], excludes: ['y'] } }], 'any action with content matching `x+`, content not matching `y`'],
  [[{ trust_score: { gte: 60 } }, { days: [1] }], 'any action with trust 60 and up, or any action on Monday'],
  [
    [
      {
        metadata: [
          { field: 'amount', operator: '>', value: 5, holds: true },
          { field: 'who', operator: 'exists', holds: false },
        ],
      },
    ],
    'any action with `amount > 5`, `who` missing',
  ],
  [
    [{ agents: { any_of: ['a', 'b'], none_of: ['c'] } }],
    'any action with one of the agents `a`, `b` in the chain, none of the agents `c` in the chain',
  ],
  [[{ policies: [{ pack: 'p', policy: 'q', side: 'both', holds: false }] }], 'any action with `p/q` not holding'],
  [
    [
      {
        policies: [
          { pack: 'p', policy: 'q', side: 'base', holds: true },
          { pack: 'p', policy: 'q', side: 'head', holds: false },
        ],
      },
    ],
    'any action with `p/q` holding before, `p/q` not holding after',
  ],
  [[{ action_type: { matches: ['delete_*'], excludes: ['delete_user'] } }, only('wire')], '`wire`, `delete_*` (but not `delete_user`)'],
  [['b', 'c', 'd', 'e'].map((name) => only(name)), '`b`, `c`, `d`, `e`'],
  [
    [{ content: { matches: [' '], excludes: ['a\tb '] } }],
    'any action with content matching `U+0020`, content not matching `aU+0009bU+0020`',
  ],
])('a row says which requests: %j', (where, words) => {
  expect(text(rowWords(row(where)).where)).toBe(words);
});

test('of a tighter row three names are told, and how many more', () => {
  const where = ['b', 'c', 'd', 'e'].map((name) => only(name));
  expect(text(rowWords(row(where, { direction: 'tightens' })).where)).toBe('`b`, `c`, `d` and 1 more');
});

test.each([
  ['', 'now also matches the empty text'],
  [' ', 'now also matches `U+0020`'],
  ['a b', 'now also matches `a b`'],
  ['\u212a', 'now also matches `U+212A`'],
])('the shortest string %j is told so that no other reads like it', (newlyMatched, words) => {
  const [line] = patternWords([{ pack: 'p', policy: 'q', newlyMatched, complete: true }]);
  expect(text(line!)).toBe(`\`q\` ${words}`);
});

test.each<[Partial<Row>, string]>([
  [{}, 'block -> allow'],
  [{ to: ['allow', 'escalate'], unless: 'block' }, 'block -> allow or escalate, unless another policy still blocks'],
  [
    { direction: 'tightens', from: ['allow', 'escalate'], to: ['block'], unless: 'block' },
    'allow or escalate -> block, unless already blocked',
  ],
  [
    { direction: 'tightens', from: ['allow'], to: ['escalate'], unless: 'escalate' },
    'allow -> escalate, unless already escalated or blocked',
  ],
])('and what changes: %j', (rest, words) => {
  expect(rowWords(row([{}], rest)).change).toBe(words);
});

test('nothing can change is said only when it is proven', () => {
  expect(impactWords({ verdict: 'none', complete: true, regions: [] })).toBe('No verdict can change, for any request.');
  expect(impactWords({ verdict: 'loosens', complete: false, budget: 'regions', regions: [] })).toContain('not complete');
});
