/** Every kind of review in every format, as it was last looked at. UPDATE=1 writes the files of `test/golden/` anew. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import picocolors from 'picocolors';
import { describe, expect, it } from 'vitest';
import { annotations, json, markdown, text } from '../../src/report/index.ts';
import { defaultGates, passes, type Review } from '../../src/review.ts';
import { pack } from '../pack/load.ts';
import { rendered } from './rendered.ts';
import { story } from './story.ts';

const finance = `name: finance
version: 1.2.0
policies:
  - name: Block high-value trades
    policy_type: threshold
    action_types: [execute_trade]
    decision: block
    trust_threshold: 80
  - name: No secrets in mail
    policy_type: content_pattern
    action_types: [send_email]
    decision: block
    conditions: { patterns: ['password', 'secret'] }
  - name: Markets are closed
    policy_type: temporal
    action_types: [execute_trade]
    decision: escalate
    conditions: { blocked_days: [6, 7] }
`;
const changed = finance
  .replace('1.2.0', '1.3.0')
  .replace('trust_threshold: 80', 'trust_threshold: 60')
  .replace("'password', 'secret'", "'(?i)password', 'secret'")
  .replace('name: Markets are closed', 'name: Closed at the weekend');
const broken = finance.replace('decision: block', 'decision: blokc').replace('version: 1.2.0', 'version: one');

const records = Array.from({ length: 60 }, (_, i) => ({
  decision_id: `d${i}`,
  action_type: i % 3 === 0 ? 'send_email' : 'execute_trade',
  action_content: i % 9 === 0 ? 'the Password is here' : 'hello',
  agent_id: `agent-${i % 4}`,
  ...(i % 10 !== 4 && { trust_score: (i * 7) % 101 }),
  created_at: new Date(Date.UTC(2026, 0, 1 + (i % 9), i % 24)).toISOString(),
  decision: i % 3 !== 0 && (i * 7) % 101 < 80 ? 'block' : 'allow',
}));
const gates = { ...defaultGates, loosened: 'fail' as const };

const reviews: Record<string, () => Promise<Review>> = {
  invalid: () => story({}, { 'policies/finance.pack.yaml': broken }),
  'unreadable-base': () => story({ 'policies/finance.pack.yaml': broken }, { 'policies/finance.pack.yaml': changed }),
  first: () => story({}, { 'policies/finance.pack.yaml': finance }),
  'no-change': () => story({ 'a.pack.yaml': finance }, { 'b.pack.yaml': finance }),
  change: () => story({ 'policies/finance.pack.yaml': finance }, { 'policies/finance.pack.yaml': changed }),
  'change-with-replay': () =>
    story({ 'policies/finance.pack.yaml': finance }, { 'policies/finance.pack.yaml': changed }, [...records, 'not JSON'] as object[]),
  'change-that-stops': () =>
    story({ 'policies/finance.pack.yaml': finance }, { 'policies/finance.pack.yaml': changed.replace('1.3.0', '1.2.0') }, records, {
      gates,
      rules: {
        protect: ['execute_*'],
        label: 'loosens',
        never: [{ action_type: 'execute_trade', verdict: 'allow', where: { days: [6, 7] } }],
      },
    }),
  drift: () =>
    story({ 'policies/finance.pack.yaml': finance }, { 'policies/finance.pack.yaml': changed }, undefined, {
      live: [pack(finance.replace('trust_threshold: 80', 'trust_threshold: 90')).pack],
    }),
  'samples-asked-for': () =>
    story({ 'policies/finance.pack.yaml': finance }, { 'policies/finance.pack.yaml': changed }, records, { samples: true }),
};

const formats: Record<string, { ending: string; print(review: Review): string }> = {
  markdown: { ending: 'md', print: (review) => markdown(review) },
  text: { ending: 'txt', print: (review) => text(review, picocolors.createColors(false)) },
  json: { ending: 'json', print: json },
  annotations: { ending: 'json', print: ({ diagnostics }) => `${JSON.stringify(annotations(diagnostics), null, 2)}\n` },
};

const fileOf = (format: string, kind: string) => `test/golden/${format}/${kind}.${formats[format]!.ending}`;

describe.each(Object.keys(formats))('%s', (format) => {
  it.each(Object.keys(reviews))('%s', async (kind) => {
    const shown = formats[format]!.print(await reviews[kind]!());
    const path = fileOf(format, kind);
    if (process.env.UPDATE) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, shown);
    }
    expect(shown).toBe(readFileSync(path, 'utf8'));
  });

  it('has no file that nothing writes', () => {
    expect(readdirSync(`test/golden/${format}`).sort()).toEqual(
      Object.keys(reviews)
        .map((kind) => fileOf(format, kind).split('/').at(-1))
        .sort(),
    );
  });
});

describe('every comment', () => {
  it.each(Object.keys(reviews))('%s: the verdict stands in its first line, digests in its last, and it is well-formed', async (kind) => {
    const review = await reviews[kind]!();
    const lines = markdown(review).trimEnd().split('\n');
    expect(lines[0]).toMatch(/^### \S/);
    expect(lines.join('\n')).toContain(passes(review) ? '**This change passes' : '**This change does not pass.**');
    if (review.kind !== 'invalid') expect(lines.at(-1)).toMatch(/^<sub>digest /);
    expect(rendered(lines.join('\n')).foreign).toEqual([]);
  });

  it('loosened rows stand before tighter ones, and outside of any fold', async () => {
    const comment = markdown(await reviews.change!());
    const open = comment.replace(/<details>.*?<\/details>/gs, '');
    expect(open.indexOf('looser**')).toBeGreaterThan(0);
    expect(open.lastIndexOf('**looser**')).toBeLessThan(
      open.indexOf('| tighter |') < 0 ? Number.POSITIVE_INFINITY : open.indexOf('| tighter |'),
    );
  });

  it('a poor self-check stands in the second line', async () => {
    const poor = records.map((record) => ({ ...record, decision: 'allow' }));
    const comment = markdown(await story({ 'a.yaml': finance }, { 'a.yaml': changed }, poor));
    expect(comment.split('\n')[1]).toMatch(/reproduce only \d+(\.\d)?%/);
  });

  it('shrinks in steps, and says where the rest is', async () => {
    const review = await reviews['change-with-replay']!();
    const whole = markdown(review);
    for (let limit = whole.length; limit > 50; limit -= 97) {
      const shown = markdown(review, { limit, elsewhere: 'The rest is elsewhere.' });
      expect(shown.length).toBeLessThanOrEqual(limit);
      if (limit > 3000) expect(shown.split('\n')[0]).toBe(whole.split('\n')[0]);
      if (limit < whole.length && limit > 3000) expect(shown).toContain('The rest is elsewhere.');
    }
  });

  it('the same input gives the same bytes', async () => {
    for (const kind of Object.keys(reviews)) expect(markdown(await reviews[kind]!())).toBe(markdown(await reviews[kind]!()));
  });
});
