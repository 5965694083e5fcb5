import { expect, test } from 'vitest';
import type { Row, Where } from '../../src/impact/index.ts';
import { impactWords, type Piece, rowWords } from '../../src/report/impact.ts';

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
    '`execute_trade` with trust 50 to under 80, Saturday and Sunday',
  ],
  [[{}], 'any action'],
  [[{ action_type: { matches: [], excludes: ['a', 'b', 'c', 'd'] } }], 'any action except `a`, `b`, `c` and 1 more'],
  [[{ ...only('pay:*'), hours: [22, 23, 0, 1, 5] }], '`pay:*` with 22:00 to 02:00 and 05:00 to 06:00 UTC'],
  [
    [
      { ...only('a'), trust_score: { lt: 10 } },
      { ...only('b*', '*c'), trust_score: { lt: 10 } },
    ],
    '`a`, `b*` and `*c` with trust under 10',
  ],
  [[{ chain_step: { gte: 6, lte: 6 } }], 'any action with chain step 6'],
  [[{ chain_step: { gte: 6 }, days: [1, 2, 3] }], 'any action with Monday to Wednesday, chain step 6 and up'],
  [[{ content: { matches: ['x+'], excludes: ['y'] } }], 'any action with content matching `x+`, content not matching `y`'],
  [[{ trust_score: { gte: 60 } }, { days: [1] }], 'any action with trust 60 and up, or any action with Monday'],
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
])('a row says which requests: %j', (where, words) => {
  expect(text(rowWords(row(where)).where)).toBe(words);
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
