/** Policies with so many conditions that a diagram of them would be deeper than a stack (B4). */
import { expect, test } from 'vitest';
import { impact, prove, redundantPolicies } from '../../src/impact/index.ts';
import type { Policy, PolicyPack } from '../../src/pack/index.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);
const packOf = (...policies: Policy[]): PolicyPack => ({ name: 'p', version: '1.0.0', policies });
const patterns = (count: number): Policy => ({
  name: 'patterns',
  policy_type: 'content_pattern',
  action_types: ['pay'],
  decision: 'block',
  conditions: { patterns: numbers(count).map((at) => `pat${at}[a-z]+x`) as [string, ...string[]] },
});
const rules = (count: number): Policy => ({
  name: 'rules',
  policy_type: 'metadata',
  action_types: ['pay'],
  decision: 'block',
  conditions: { operator: 'OR', rules: numbers(count).map((at) => ({ field: `f${at}`, operator: '==', value: at })) as never },
});

test.each([
  ['10,000 patterns', patterns(10_000)],
  ['5,000 rules', rules(5000)],
  ['3,500 rules', rules(3500)],
])('B4: %s in one policy run out of a named budget, and of nothing else', (_, policy) => {
  expect(impact([], [packOf(policy)])).toMatchObject({ complete: false, budget: 'conditions' });
  expect(redundantPolicies([packOf(policy)])).toMatchObject({ needless: [] });
  expect(prove([packOf(policy)], { action_type: 'pay', verdict: 'block', where: {} })).toMatchObject({
    holds: 'unknown',
    budget: 'conditions',
  });
});
