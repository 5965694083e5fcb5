/** The demo tells one story: what it shows under a command is what that command prints, with the same names and digests throughout. */
import { beforeAll, expect, it } from 'vitest';
import { folder, hindcast } from './hindcast.ts';

const steps: string[] = [];
beforeAll(async () => {
  const { code, out } = await hindcast(folder(), ['demo']);
  expect(code).toBe(0);
  steps.push(...out.split(/^(?=\d\. )/m));
});

it('what was reviewed and what goes live have the same digest', () => {
  const [, digest] = /banking 2\.0\.0: goes live .*, (sha256:\w{12})$/m.exec(steps[4]!)!;
  expect(steps[3]).toContain(`-> \`2.0.0\` \`${digest}\``);
});

it('the decisions are shown by the path that was typed', () => {
  expect(steps[3]).toContain('--decisions decisions/agentdojo-dev.ndjson.gz');
  expect(steps[3]).toContain('decisions like `decisions/agentdojo-dev.ndjson.gz` line');
});

it('the last step names the command whose output it shows, and what to do next', () => {
  expect(steps[7]).toMatch(/^\$ .*; hindcast status --head demo\/before\.yaml --url http:\/\/127\.0\.0\.1:\d+$/m);
  expect(steps[7]).toContain(
    'banking: 2.0.0 does not come back by itself; to go on, fix the pack and deploy it with a version above 2.0.0\n',
  );
});
