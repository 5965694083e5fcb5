/** A report says of the log what the log can say: what nobody judged is never told as what nobody did. */
import picocolors from 'picocolors';
import { describe, expect, it } from 'vitest';
import { markdown, text } from '../../src/report/index.ts';
import { story } from './story.ts';

const plain = picocolors.createColors(false);
const pack = (trust: number, version: string) =>
  `name: p\nversion: ${version}\npolicies:\n  - { name: Trust, policy_type: threshold, action_types: [pay], decision: block, trust_threshold: ${trust} }\n`;
const files = [{ 'p.yaml': pack(30, '1.0.0') }, { 'p.yaml': pack(50, '1.1.0') }] as const;
const told = (records: readonly object[], more = {}) => story(...files, records, more);

const pay = (more: object = {}) => ({ action_type: 'pay', decision: 'allow', ...more });
const dated = (more: object = {}) => pay({ created_at: '2026-03-01T10:00:00Z', ...more });
const many = (length: number, record: object) => Array.from({ length }, () => record);

describe('a row without a record', () => {
  it('has no traffic on record where every record was judged', async () => {
    const review = await told(many(3, pay({ trust_score: 90 })));
    expect(markdown(review)).toContain('| no traffic on record |');
    expect(markdown(review)).not.toContain('may lie in any row');
    expect(text(review, plain)).toContain('block, no traffic on record\n');
  });

  it('is told apart from what could not be judged', async () => {
    const review = await told([...many(1200, pay({ trust_score: 90 })), ...many(2400, pay()), 'no JSON' as unknown as object]);
    for (const shown of [markdown(review), text(review, plain)]) {
      expect(shown).not.toContain('no traffic on record');
      expect(shown).toContain('none of the 1,200 replayed');
      expect(shown).toContain(
        'On record: among the 1,200 recorded decisions replayed; 2,400 could not be judged, 1 could not be read, and may lie in any row.',
      );
    }
  });

  it('is told apart from what was not to be judged', async () => {
    const review = await told(many(30, pay({ trust_score: 90 })), { select: { limit: 10 } });
    expect(markdown(review)).toContain('| none of the 10 replayed |');
    expect(markdown(review)).toContain('others were not to be judged, and may lie in any row');
  });
});

it('a replay that judged nothing says so, why, and what helps', async () => {
  const review = await told(many(1500, dated()));
  for (const shown of [markdown(review), text(review, plain)]) {
    expect(shown).toContain(
      'None of the 1,500 recorded decisions could be judged, so the log says nothing about this change. ' +
        'Main reason: `no trust_score` (1,500). Record `trust_score`, or replay a log that has it.',
    );
    expect(shown).not.toMatch(/approvals|on record|no verdict changes/i);
  }
});

it('names what only the service can tell', async () => {
  const semantic = (decision: string, version: string) =>
    `name: p\nversion: ${version}\npolicies:\n  - { name: Tone, policy_type: semantic, decision: ${decision}, conditions: { semantic_rule: rude } }\n`;
  const review = await story({ 'p.yaml': semantic('escalate', '1.0.0') }, { 'p.yaml': semantic('block', '1.1.0') }, many(2, pay()));
  expect(markdown(review)).toContain('What `semantic` policies say only the service can tell.');
});

it('the gates count with the same commas', async () => {
  const review = await told([...many(1, pay({ trust_score: 40 })), ...many(1500, pay())]);
  expect(markdown(review)).toContain('1,500 recorded decisions could not be judged again');
});

it('says what the triggers of a policy are counted over, where not all records were judged', async () => {
  const note = 'Triggers are counted over all 8 records that were read, also the 5 that could not be judged';
  const half = await told([...many(3, pay({ trust_score: 40 })), ...many(5, pay())]);
  const whole = await told(many(3, pay({ trust_score: 40 })));
  for (const show of [markdown, (review: typeof half) => text(review, plain)]) {
    expect(show(half)).toContain(note);
    expect(show(whole)).not.toContain('Triggers are counted');
  }
});

it('does not know under which policies the decisions were made', async () => {
  const shown = markdown(await told(many(3, pay({ trust_score: 10 }))));
  expect(shown.split('\n')[1]).toContain('these decisions were likely made under other policies');
});
