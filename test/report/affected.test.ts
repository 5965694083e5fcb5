/** Where most verdicts change is told by names that packs write, never by those of the log. */
import picocolors from 'picocolors';
import { expect, it } from 'vitest';
import { json, markdown, text } from '../../src/report/index.ts';
import { story } from './story.ts';

const pack = (decision: string, globs: string[], version: string) =>
  `name: p\nversion: ${version}\npolicies:\n${globs.map((glob, i) => `  - { name: Rule ${i}, policy_type: action_type, action_types: ["${glob}"], decision: ${decision} }\n`).join('')}`;
const records = (counts: Record<string, number>, agent = 'agent-1') =>
  Object.entries(counts).flatMap(([action_type, n]) =>
    Array.from({ length: n }, () => ({ action_type, agent_id: agent, created_at: '2026-03-01T10:00:00Z', decision: 'allow' })),
  );
const told = (globs: string[], counts: Record<string, number>, more: { agent?: string; samples?: boolean } = {}) =>
  story({ p: pack('escalate', globs, '1.0.0') }, { p: pack('block', globs, '1.1.0') }, records(counts, more.agent), {
    samples: more.samples ?? false,
  });

it('the three names with most flips stand right after the replay', async () => {
  const review = await told(['pay', 'db:*', 'mail', 'x'], { pay: 4, 'db:one': 3, 'db:two': 2, mail: 3, x: 1 });
  const line = 'Most affected: `db:*` 5 tighter, `pay` 4 tighter, `mail` 3 tighter.';
  expect(markdown(review)).toMatch(/\*\*Replay\.\*\* .*\n\nMost affected: /);
  for (const shown of [markdown(review), text(review, picocolors.createColors(false))]) expect(shown).toContain(line);
  expect(JSON.parse(json(review))).not.toHaveProperty('affected');
});

it('what only `*` names is not named, and a longer glob says more', async () => {
  expect(markdown(await told(['*'], { secret: 3 }))).not.toMatch(/Most affected|secret/);
  const shown = markdown(await told(['a*', 'a:b*', '*'], { 'a:canary': 1, 'a:b:canary': 2, canary: 3 }));
  expect(shown).toContain('Most affected: `a:b*` 2 tighter, `a*` 1 tighter.');
  expect(shown).not.toContain('canary');
});

it('both directions are told apart', async () => {
  const side = (a: string, b: string, version: string) =>
    `name: p\nversion: ${version}\npolicies:\n  - { name: Old, policy_type: temporal, action_types: [pay], decision: ${a}, conditions: { blocked_hours: [10] } }\n  - { name: Mail, policy_type: action_type, action_types: [mail], decision: ${b} }\n`;
  const review = await story(
    { p: side('block', 'escalate', '1.0.0') },
    { p: side('escalate', 'block', '2.0.0') },
    records({ pay: 2, mail: 1 }),
  );
  expect(markdown(review)).toContain('Most affected: `pay` 2 looser, `mail` 1 tighter.');
});

it('agents are named only with samples, and redacted', async () => {
  expect(markdown(await told(['pay'], { pay: 2 }, { agent: 'ann@example.org' }))).not.toMatch(/ann@|by agent/);
  const shown = markdown(await told(['pay'], { pay: 2 }, { agent: 'ann@example.org', samples: true }));
  expect(shown).toMatch(/Most affected: `pay` 2 tighter; by agent `\[email [0-9a-f]{8}\]` 2 tighter\./);
  expect(shown).not.toContain('ann@');
});
