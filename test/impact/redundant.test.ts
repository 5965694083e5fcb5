import { expect, test } from 'vitest';
import { impact, redundantPolicies } from '../../src/impact/index.ts';
import type { Policy, PolicyPack } from '../../src/pack/index.ts';
import { randomPacks, roll } from '../model/random.ts';

const pack = (...policies: object[]): PolicyPack[] => [
  { name: 'p', version: '1.0.0', policies: policies.map((policy, i) => ({ name: `${i}`, decision: 'block', ...policy })) as Policy[] },
];
const trust = (below: number, action_types: string[] = [], decision = 'block') => ({
  policy_type: 'threshold',
  trust_threshold: below,
  action_types,
  decision,
});
const content = (...patterns: string[]) => ({ policy_type: 'content_pattern', conditions: { patterns } });

const metadata = (operator: string, ...values: number[]) => ({
  policy_type: 'metadata',
  conditions: { rules: values.map((value) => ({ field: 'a', operator, value })) },
});
const sequence = (more: object) => ({
  policy_type: 'sequence',
  conditions: { mode: 'velocity', window_seconds: 60, max_count: 3, match_action_types: ['pay'] },
  ...more,
});
const hours = (from: number, to: number) => ({
  policy_type: 'temporal',
  conditions: { blocked_hours: Array.from({ length: to - from }, (_, i) => from + i) },
});

test.each<[object[], string[]]>([
  [[trust(50), trust(40)], ['1']],
  [[trust(50), trust(40, [], 'escalate')], ['1']],
  [[trust(50, [], 'escalate'), trust(40)], []],
  [
    [trust(50, ['pay:*']), trust(50, ['*']), trust(40, ['pay:x'])],
    ['0', '2'],
  ],
  [[content('drop'), content('drop\\s+table')], ['1']],
  [[content('a', 'b'), content('[ab]+')], ['1']],
  [
    [content('[ab]'), content('a'), content('b')],
    ['1', '2'],
  ],
  [[content('a'), content('b'), content('[ab]')], ['2']],
  [[hours(0, 12), hours(12, 24), hours(0, 24)], ['2']],
  [
    [hours(0, 24), hours(0, 12), hours(12, 24)],
    ['1', '2'],
  ],
  [
    [
      { policy_type: 'action_type', action_types: ['a*'] },
      { policy_type: 'action_type', action_types: ['*b'] },
      trust(100, ['a*b'], 'escalate'),
    ],
    ['2'],
  ],
])('%j', (policies, expected) => {
  expect(redundantPolicies(pack(...policies)).needless.map(({ policy }) => policy)).toEqual(expected);
});

/** Left to other findings: not live, decides nothing, never triggers, or says the same as another. */
function isExcused(packs: readonly PolicyPack[], name: string, policy: Policy): boolean {
  const alone = (pack: string, one: Policy): PolicyPack[] => [{ name: pack, version: '1.0.0', policies: [one] }];
  const others = packs.flatMap((pack) =>
    pack.policies.filter((each) => each !== policy && each.mode !== 'shadow').map((each) => alone(pack.name, each)),
  );
  return [[], ...others].some((other) => impact(alone(name, policy), other).verdict === 'none');
}

test.each<[string, object[], [string, string[]][]]>([
  [
    'one',
    [trust(50), trust(60), trust(40)],
    [
      ['0', ['1']],
      ['2', ['1']],
    ],
  ],
  ['two together', [content('a'), content('x'), content('b'), content('[ab]')], [['3', ['0', '2']]]],
  ['one on each action', [trust(50, ['a']), trust(60, ['b']), trust(40, ['a', 'b'])], [['2', ['0', '1']]]],
])('what covers a needless policy: %s', (_, policies, expected) => {
  const { needless } = redundantPolicies(pack(...policies));
  expect(needless.map(({ policy, covered }) => [policy, covered.map((one) => one.policy)])).toEqual(expected);
});

test.each<[string, object[], string[]]>([
  ['a pattern that nothing matches', [content('a$b'), trust(50, ['pay'])], ['0']],
  ['rules that nothing meets', [metadata('==', 1, 2), trust(50)], ['0']],
  ['no hour', [{ policy_type: 'temporal', conditions: { blocked_hours: [] } }], ['0']],
  ['a sequence of actions that it does not watch', [sequence({ action_types: ['read'] }), trust(50)], ['0']],
  ['a sequence of one action that it watches', [sequence({ action_types: ['re*', 'pay'] }), trust(50)], []],
])('what no request triggers is not called needless: %s', (_, policies, expected) => {
  const { needless, idle } = redundantPolicies(pack(...policies));
  expect([needless, idle.map(({ policy }) => policy)]).toEqual([[], expected]);
});

test('what is listed can be left out together, and then nothing more', () => {
  let listed = 0;
  for (let seed = 0; seed < 100; seed++) {
    const packs = randomPacks(roll(50_000 + seed), { policies: 4 });
    const { needless, idle } = redundantPolicies(packs);
    const found = new Set([...needless, ...idle].map(({ pack, policy }) => `${pack} ${policy}`));
    listed += needless.length;
    const left = packs.map((each) => ({ ...each, policies: each.policies.filter(({ name }) => !found.has(`${each.name} ${name}`)) }));
    const all = impact(packs, left);
    if (all.complete) expect([seed, all.verdict]).toEqual([seed, 'none']);
    for (const { pack, policy } of idle) {
      const one = packs.find(({ name }) => name === pack)!.policies.find(({ name }) => name === policy)!;
      expect([seed, policy, impact([], [{ name: pack, version: '1.0.0', policies: [one] }]).regions]).toEqual([seed, policy, []]);
    }
    for (const { name, policies } of left)
      for (const policy of policies) {
        const without = left.map((each) =>
          each.name === name ? { ...each, policies: policies.filter((other) => other !== policy) } : each,
        );
        const result = impact(left, without);
        if (result.complete && result.verdict === 'none')
          expect([seed, policy.name, isExcused(packs, name, policy)]).toEqual([seed, policy.name, true]);
      }
  }
  expect(listed).toBeGreaterThan(20);
});
