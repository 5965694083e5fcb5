/** What was typed: of a policy that came or went, what its author wrote, and no defaults. */
import { expect, it } from 'vitest';
import { markdown } from '../../src/report/index.ts';
import { story } from './story.ts';

const pack = (policies: string, version: string) => `name: p\nversion: ${version}\npolicies: [${policies}]\n`;
const night = '{ name: Night, policy_type: temporal, decision: escalate, conditions: { blocked_hours: [3] } }';
const fields = async (before: string, after: string) => {
  const shown = markdown(await story({ p: pack(before, '1.0.0') }, { p: pack(after, '2.0.0') }));
  return shown.split('\n').filter((line) => /^ {2}- `/.test(line));
};
const told = ['  - `conditions.blocked_hours`: `[3]`', '  - `decision`: `"escalate"`', '  - `policy_type`: `"temporal"`'];

it('added', async () => expect(await fields('', night)).toEqual(told));

it('removed', async () => expect(await fields(night, '')).toEqual(told));

it('a default that is changed to is told', async () => {
  expect(await fields(night.replace('decision', 'mode: shadow, decision'), night)).toEqual(['  - `mode`: `"shadow"` -> `"live"`']);
});
