/** A pack that leaves the repository stays live: what a report says of it must not claim otherwise. */
import picocolors from 'picocolors';
import { describe, expect, it } from 'vitest';
import { markdown, text } from '../../src/report/index.ts';
import { story } from './story.ts';

const pack = (name: string, policies: string, version = '1.0.0') => `name: ${name}\nversion: ${version}\npolicies: ${policies}\n`;
const block = (action: string) => `[{ name: Stop ${action}, policy_type: action_type, action_types: [${action}], decision: block }]`;
const stays = { a: pack('stays', block('pay')) };

describe('a removed pack', () => {
  it('is said to stay live, and its rows to come true only once it is taken off', async () => {
    const review = await story({ ...stays, b: pack('gone', block('mail')) }, { a: pack('stays', block('refund'), '2.0.0') });
    for (const shown of [markdown(review), text(review, picocolors.createColors(false))]) {
      expect(shown).toMatch(/the pack `gone` left the repository; deploying does not remove it, so it stays live, and rows marked/);
      expect(shown).toMatch(/keep its file with `policies: \[\]` and a higher version, and deploy that with `allow-shrink`/);
      const of = (action: string) => shown.split('\n').find((line) => /looser/.test(line) && line.includes(`\`${action}\``));
      expect(of('mail')).toContain('once removed');
      expect(of('pay')).not.toContain('once removed');
    }
  });

  it('that enforced nothing changes nothing', async () => {
    const shown = markdown(await story({ ...stays, b: pack('gone', '[]') }, stays));
    expect(shown).toContain('the pack `gone` left the repository; deploying does not remove it, so it stays live\n');
    expect(shown).not.toContain('once removed');
  });
});
