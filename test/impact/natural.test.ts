import { expect, it } from 'vitest';
import { impact, prove } from '../../src/impact/index.ts';
import type { MetadataRule, PolicyPack } from '../../src/pack/index.ts';

const policy = (name: string, ...rules: [MetadataRule, ...MetadataRule[]]) => ({
  name,
  policy_type: 'metadata' as const,
  decision: 'block' as const,
  conditions: { rules },
});
const pack = (...policies: PolicyPack['policies']): PolicyPack => ({ name: 'p', version: '1.0.0', policies });
const large = policy('large', { field: 'args.amount', operator: '>=', value: 1000 }, { field: 'args.to', operator: 'exists' });
const witnesses = (...policies: PolicyPack['policies']) =>
  impact([pack()], [pack(...policies)]).regions.map(({ witness }) => witness.metadata);

it('a witness has its fields nested, as records have them', () => {
  expect(witnesses(large)).toEqual([{ args: { amount: expect.any(Number), to: expect.anything() } }]);
  const proof = prove([pack(large)], { action_type: '*', verdict: 'block' });
  expect(proof).toMatchObject({ holds: false, counterexample: { witness: { metadata: { args: { amount: expect.any(Number) } } } } });
});

it.each([
  ['a mapping is asked for itself', policy('whole', { field: 'args', operator: 'exists' }), { 'args.amount': 1000 }],
  ['a key that no path has', policy('odd', { field: 'a..b', operator: 'exists' }), { 'a..b': '' }],
  ['a key of every object', policy('own', { field: 'a.constructor', operator: 'exists' }), { 'a.constructor': '' }],
])('it stays as it was where that would say something else: %s', (_, other, metadata) => {
  const found = witnesses(policy('one', { field: 'args.amount', operator: '>=', value: 1000 }), other);
  expect(found).toContainEqual(expect.objectContaining(Object.fromEntries(Object.keys(metadata).map((key) => [key, expect.anything()]))));
});
