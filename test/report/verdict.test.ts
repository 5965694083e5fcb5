/** The first lines of a report: what changes, in which unit, and what follows from it. */
import picocolors from 'picocolors';
import { describe, expect, it } from 'vitest';
import { markdown, text } from '../../src/report/index.ts';
import { type Change, defaultGates } from '../../src/review.ts';
import { story } from './story.ts';

const pack = (trusts: number[], version: string) =>
  `name: p\nversion: ${version}\npolicies:\n${trusts
    .map(
      (trust, i) => `  - { name: Rule ${i}, policy_type: threshold, action_types: [a${i}], decision: block, trust_threshold: ${trust} }\n`,
    )
    .join('')}`;
const told = (before: number[], after: number[], version = '2.0.0', more: Partial<Change> = {}) =>
  story({ p: pack(before, '1.0.0') }, { p: pack(after, version) }, undefined, more);
const hint = 'Loosening only warns here; `gates: {loosened: fail}` in hindcast.yaml would stop it.';

describe('the headline counts kinds of request', () => {
  it.each<[number[], number[], string]>([
    [[50], [40], '1 kind of request judged looser'],
    [[50, 50, 50], [40, 60, 60], '1 kind of request judged looser, 2 tighter'],
    [[50, 50], [60, 60], '2 kinds of request judged tighter, none looser'],
  ])('%j -> %j', async (before, after, words) => {
    expect(markdown(await told(before, after)).split('\n')[0]).toBe(`### Policy change: ${words}`);
  });
});

it('the headline is not said again in other words', async () => {
  const review = await told([50, 50], [40, 60]);
  for (const shown of [markdown(review), text(review, picocolors.createColors(false))]) expect(shown).not.toMatch(/verdicts can/i);
});

describe('the verdict', () => {
  const line = async (...given: Parameters<typeof told>) => {
    const review = await told(...given);
    const shown = markdown(review)
      .split('\n')
      .find((it) => it.startsWith('**This change'))!;
    expect(text(review, picocolors.createColors(false))).toContain(shown.replaceAll('**', '').replace(/ No verdict.*/, ''));
    return shown;
  };

  it('says how many warnings there are, and what would make loosening a stop', async () => {
    expect(await line([50], [40])).toBe(`**This change passes, with 1 warning.** ${hint}`);
    expect(await line([50], [40], '1.1.0')).toBe(`**This change passes, with 2 warnings.** ${hint}`);
  });

  it('says no more than that where there is none, or where it stops', async () => {
    expect(await line([50], [60], '1.1.0')).toBe('**This change passes.**');
    expect(await line([50], [40], '2.0.0', { gates: { ...defaultGates, loosened: 'fail' } })).toBe('**This change does not pass.**');
    expect(await line([50], [50])).toBe('**This change passes.** No verdict can change, for any request.');
  });
});
