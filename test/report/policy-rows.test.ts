/** The policies of a replay: one row for one policy, whatever it is called, and what the counts mean where a proof stands beside them. */
import picocolors from 'picocolors';
import { expect, it } from 'vitest';
import { markdown, text } from '../../src/report/index.ts';
import { story } from './story.ts';

const plain = picocolors.createColors(false);
const policy = (name: string, actions: string, decision = 'block') =>
  `  - { name: ${name}, policy_type: action_type, action_types: [${actions}], decision: ${decision} }\n`;
const files = (version: string, ...policies: string[]) => ({
  'p.yaml': `name: p\nversion: ${version}\npolicies:\n${policies.join('')}`,
});
const records = [
  ...Array.from({ length: 3 }, () => ({ action_type: 'pay', decision: 'block' })),
  ...Array.from({ length: 2 }, () => ({ action_type: 'refund', decision: 'block' })),
];

it('a renamed policy is one row, and none where its counts stay', async () => {
  const before = files('1.0.0', policy('Old', 'pay'));
  const same = await story(before, files('1.0.1', policy('New', 'pay')), records);
  expect(markdown(same)).not.toContain('| triggers |');
  expect(text(same, plain)).not.toContain('triggers');
  const beside = await story(before, files('1.1.0', policy('New', 'pay'), policy('Other', '"*"')), records);
  expect(markdown(beside)).toContain('| `p` | `Old` -> `New` | 3 -> 3 | 3 -> 0 |');
  expect(text(beside, plain)).toContain('  p/Old -> New: triggers 3 -> 3, decides alone 3 -> 0');
});

it('a policy that was split and proven to be the same says so at its rows', async () => {
  const review = await story(
    files('1.0.0', policy('Money', 'pay, refund')),
    files('1.0.1', policy('Pay', 'pay'), policy('Refund', 'refund')),
    records,
  );
  for (const shown of [markdown(review), text(review, plain)]) {
    expect(shown).toContain('Proven: no verdict can change. These policies only share their requests in another way.');
  }
  const looser = await story(files('1.0.0', policy('Money', 'pay, refund')), files('2.0.0', policy('Pay', 'pay')), records);
  expect(markdown(looser)).not.toContain('Proven:');
});

it('where there are no base packs, nothing is said of what they reproduce', async () => {
  const first = await story({}, files('1.0.0', policy('Pay', 'pay')), records);
  for (const shown of [markdown(first), text(first, plain)]) expect(shown).not.toContain('reproduce');
  const change = await story(files('1.0.0', policy('Mail', 'mail')), files('1.1.0', policy('Pay', 'pay')), records);
  for (const shown of [markdown(change), text(change, plain)]) expect(shown).toContain('The base packs reproduce none');
});
