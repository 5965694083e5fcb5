import { expect, test } from 'vitest';
import { impact, requiredBump } from '../../src/impact/index.ts';
import type { Policy, PolicyPack } from '../../src/pack/index.ts';
import { type Dice, randomPacks, roll } from '../model/random.ts';

const named = (policy: Policy, suffix: string, change: object = {}) =>
  ({ ...structuredClone(policy), name: `${policy.name} ${suffix}`, ...change }) as Policy;

/** Ways to write the same in another way. */
const rewrites: ((policy: Policy, dice: Dice) => Policy[])[] = [
  (policy) => [named(policy, 'renamed')],
  (policy) => [{ ...policy, reason: 'another', priority: 7, description: 'new' }],
  (policy) =>
    policy.action_types?.length
      ? policy.action_types.map((glob, i) => named(policy, `${i}`, { action_types: [glob] }))
      : [named(policy, 'all', { action_types: ['*'] })],
  (policy) => [named(policy, 'a', { action_types: [...(policy.action_types ?? [])].reverse() }), policy],
  (policy) =>
    policy.policy_type === 'threshold' ? [named(policy, 'low', { trust_threshold: policy.trust_threshold / 2 }), policy] : [policy],
  (policy) =>
    policy.policy_type === 'content_pattern'
      ? policy.conditions.patterns.map((pattern, i) => named(policy, `${i}`, { conditions: { patterns: [pattern] } }))
      : [policy],
  (policy) =>
    policy.policy_type === 'content_pattern'
      ? [{ ...policy, conditions: { patterns: [policy.conditions.patterns.map((pattern) => `(?:${pattern})`).join('|')] } }]
      : [policy],
  (policy) =>
    policy.policy_type === 'temporal'
      ? [
          named(policy, 'hours', { conditions: { blocked_hours: policy.conditions.blocked_hours ?? [] } }),
          named(policy, 'days', { conditions: { blocked_days: policy.conditions.blocked_days ?? [] } }),
        ]
      : [policy],
  (policy) =>
    policy.policy_type === 'metadata' && policy.conditions.operator === 'OR'
      ? policy.conditions.rules.map((rule, i) => named(policy, `${i}`, { conditions: { rules: [rule] } }))
      : policy.policy_type === 'metadata'
        ? [{ ...policy, conditions: { ...policy.conditions, rules: [...policy.conditions.rules, ...policy.conditions.rules] as never } }]
        : [policy],
  (policy) =>
    policy.policy_type === 'chain_of_custody' && policy.conditions.forbidden_agents
      ? [
          ...policy.conditions.forbidden_agents.map((agent, i) => named(policy, `${i}`, { conditions: { forbidden_agents: [agent] } })),
          ...(policy.conditions.max_chain_depth === undefined
            ? []
            : [named(policy, 'depth', { conditions: { max_chain_depth: policy.conditions.max_chain_depth } })]),
        ]
      : [policy],
];

test('a refactoring changes no verdict, and that is proven', () => {
  let rewritten = 0;
  for (let seed = 0; seed < 400; seed++) {
    const dice = roll(20_000 + seed);
    const base = randomPacks(dice, { policies: 5 });
    const head: PolicyPack[] = base.map((pack) => ({
      ...pack,
      policies: pack.policies
        .flatMap((policy) => (dice.chance(0.6) ? dice.pick(rewrites)(policy, dice) : [policy]))
        .sort(() => dice.next() - 0.5),
    }));
    if (JSON.stringify(head) !== JSON.stringify(base)) rewritten += 1;
    const service = head.some(({ policies }) =>
      policies.some(
        (policy) => policy.name.includes(' ') && !('conditions' in policy) && !['action_type', 'threshold'].includes(policy.policy_type),
      ),
    );
    if (service) continue;
    const result = impact(base, head.reverse());
    expect([seed, result]).toEqual([seed, { verdict: 'none', complete: true, regions: [] }]);
    expect(requiredBump(result)).toBe('patch');
  }
  expect(rewritten).toBeGreaterThan(200);
});

const pack = (...policies: object[]): PolicyPack[] => [
  { name: 'p', version: '1.0.0', policies: policies.map((policy, i) => ({ name: `${i}`, decision: 'block', ...policy })) as Policy[] },
];
const rules = (...list: [string, string, unknown?][]) => ({
  policy_type: 'metadata',
  conditions: { rules: list.map(([field, operator, value]) => ({ field, operator, ...(value !== undefined && { value }) })) },
});
const patterns = (...list: string[]) => ({ policy_type: 'content_pattern', conditions: { patterns: list } });

test.each<[string, PolicyPack[], PolicyPack[]]>([
  ['a contradiction is no policy', [], pack(rules(['a', '>', 10], ['a', '<', 5]))],
  ['a point between neighbours', [], pack(rules(['a', '>', 1], ['a', '<', 1.0000000000000002]))],
  ['an equality says that the field is there', pack(rules(['a', '!=', 'x'])), pack(rules(['a', '!=', 'x'], ['a', 'exists']))],
  ['a value of one type is not of another', [], pack(rules(['a', '==', 'x'], ['a', '==', 5]))],
  ['what is equal contains its parts', pack(rules(['a', '==', 'abc'])), pack(rules(['a', '==', 'abc'], ['a', 'contains', 'b']))],
  [
    'a longer part contains a shorter',
    pack(rules(['a', 'contains', 'abc'])),
    pack(
      rules(['a', 'contains', 'abc'], ['a', 'not_contains', 'x']),
      rules(['a', 'contains', 'abc'], ['a', 'contains', 'x']),
      rules(['a', 'contains', 'abc']),
    ),
  ],
  [
    'a glob within another',
    pack({ policy_type: 'action_type', action_types: ['a*'] }),
    pack({ policy_type: 'action_type', action_types: ['a*', 'ab*c', 'abc'] }),
  ],
  ['globs that make up everything', pack({ policy_type: 'action_type', action_types: ['**'] }), pack({ policy_type: 'action_type' })],
  ['a pattern within another', pack(patterns('drop')), pack(patterns('drop', 'drop\\s+table'))],
  ['a pattern that everything matches', pack({ policy_type: 'action_type' }), pack(patterns('x*'))],
  ['a pattern that nothing matches', [], pack(patterns('a\\bb'))],
  ['patterns that nothing misses', pack({ policy_type: 'action_type' }), pack(patterns('^$', '(?s).'))],
  [
    'hours and days that are all',
    pack({ policy_type: 'action_type' }),
    pack({ policy_type: 'temporal', conditions: { blocked_days: [1, 2, 3, 4, 5, 6, 7] } }),
  ],
  [
    'a weaker policy beside a stronger',
    pack({ policy_type: 'threshold', trust_threshold: 50 }),
    pack({ policy_type: 'threshold', trust_threshold: 50 }, { policy_type: 'threshold', trust_threshold: 50, decision: 'escalate' }),
  ],
  ['shadow policies', [], pack({ policy_type: 'action_type', mode: 'shadow' })],
  ['allow policies', [], pack({ policy_type: 'action_type', decision: 'allow' })],
])('%s', (_, base, head) => {
  expect(impact(base, head)).toEqual({ verdict: 'none', complete: true, regions: [] });
});
