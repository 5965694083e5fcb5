import { expect, it } from 'vitest';
import { markdown } from '../../src/report/index.ts';
import { story } from './story.ts';

const pack = (actions: string) =>
  `name: p\nversion: 1.0.0\npolicies:\n  - { name: a, policy_type: threshold, action_types: [${actions}], decision: block, trust_threshold: 50 }\n`;
const records = ['pay:send', 'pay:send', 'db:read'].map((action_type) => ({ action_type, decision: 'allow', trust_score: 60 }));
const warned = async (actions: string, log: readonly object[] | undefined = records) => {
  const { diagnostics } = await story({}, { 'p.yaml': pack(actions) }, log);
  return diagnostics.filter(({ code }) => code === 'unseen-action-type');
};

it('a review warns of an action type that no record bears while a near neighbour does', async () => {
  expect(await warned('"pay:sned"')).toMatchObject([{ span: { file: 'p.yaml', line: 4 } }]);
  expect(await warned('"pay:send", "db:*", "deploy"')).toEqual([]);
});

it('also where the verdict of no record changes, and of records in the odd spelling', async () => {
  expect(await warned('"db:raed"')).toHaveLength(1);
  expect(await warned('"pay:send"', ['{"action_type":"pay:sen\\u0064","decision":"allow"}' as unknown as object])).toEqual([]);
});

it('without records there is nothing to warn of', async () => {
  const { diagnostics } = await story({}, { 'p.yaml': pack('"pay:sned"') });
  expect(diagnostics).toEqual([]);
});

it('no recorded action type is told', async () => {
  expect(markdown(await story({}, { 'p.yaml': pack('"pay:sned"') }, records))).not.toContain('pay:send');
});
