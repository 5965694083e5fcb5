/** What to write when a version is too low: once, with the place. */
import { expect, it } from 'vitest';
import { markdown } from '../../src/report/index.ts';
import { type Change, defaultGates } from '../../src/review.ts';
import { story } from './story.ts';

const pack = (name: string, trust: number, version: string) =>
  `name: ${name}\nversion: ${version}\npolicies:\n  - { name: Trust, policy_type: threshold, action_types: [${name}], decision: block, trust_threshold: ${trust} }\n`;
const steps = async (before: Record<string, string>, after: Record<string, string>, more: Partial<Change> = {}) => {
  const shown = markdown(await story(before, after, undefined, more));
  return shown.split('\n').filter((line) => /^- [a-z].*version/.test(line));
};

it.each<[string, number, string, string]>([
  ['1.2.3', 40, '2.0.0', 'the change as a whole loosens'],
  ['1.2.3', 60, '1.3.0', 'the change as a whole tightens'],
  ['0.9.9-rc.1', 40, '1.0.0', 'the change as a whole loosens'],
])('%s that did not rise: one line', async (version, trust, next, why) => {
  expect(await steps({ 'p.yaml': pack('p', 50, version) }, { 'dir/p.yaml': pack('p', trust, version) })).toEqual([
    `- the policies of \`p\` changed, but version \`${version}\` is not above \`${version}\`: write \`version: ${next}\` in \`dir/p.yaml:2\` (${why})`,
  ]);
});

it('a patch where no verdict changes', async () => {
  const reason = (version: string, words: string) => pack('p', 50, version).replace(' }', `, reason: ${words} }`);
  const [step] = await steps({ 'p.yaml': reason('1.2.3', 'a') }, { 'p.yaml': reason('1.2.3', 'b') });
  expect(step).toContain('write `version: 1.2.4` in `p.yaml:2` (no verdict changes)');
});

it('one that rose too little is for the gate, and names only such', async () => {
  const before = { p: pack('p', 50, '1.0.0'), q: pack('q', 50, '1.0.0') };
  const lines = await steps(
    before,
    { p: pack('p', 40, '1.1.0'), q: pack('q', 60, '1.0.0') },
    { gates: { ...defaultGates, version: 'fail' } },
  );
  expect(lines).toEqual([
    expect.stringContaining('the policies of `q` changed'),
    '- stops this change (`version`): `p` `1.0.0` -> `1.1.0` is too small a step: write `version: 2.0.0` in `p:2` (the change as a whole loosens)',
  ]);
});
