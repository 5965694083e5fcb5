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

test.each<[object[], string[]]>([
  [[trust(50), trust(40)], ['1']],
  [[trust(50), trust(40, [], 'escalate')], ['1']],
  [[trust(50, [], 'escalate'), trust(40)], []],
  [
    [trust(50, ['pay:*']), trust(50, ['*']), trust(40, ['pay:x'])],
    ['0', '2'],
  ],
  [[content('drop'), content('drop\\s+table')], ['1']],
  [
    [content('a', 'b'), content('[ab]+')],
    ['0', '1'],
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

test('a policy is listed if and only if leaving it out changes nothing', () => {
  let listed = 0;
  for (let seed = 0; seed < 100; seed++) {
    const packs = randomPacks(roll(50_000 + seed), { policies: 4 });
    const found = new Set(redundantPolicies(packs).needless.map(({ pack, policy }) => `${pack} ${policy}`));
    listed += found.size;
    for (const { name, policies } of packs)
      for (const policy of policies) {
        const without = packs.map((each) =>
          each.name === name ? { ...each, policies: policies.filter((other) => other !== policy) } : each,
        );
        const result = impact(packs, without);
        if (!result.complete) continue;
        if (found.has(`${name} ${policy.name}`)) expect([seed, policy.name, result.verdict]).toEqual([seed, policy.name, 'none']);
        else if (result.verdict === 'none') expect([seed, policy.name, isExcused(packs, name, policy)]).toEqual([seed, policy.name, true]);
      }
  }
  expect(listed).toBeGreaterThan(20);
});
