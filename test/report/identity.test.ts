/** A report names what was compared: packs with versions and digests, and what is known of live. */
import picocolors from 'picocolors';
import { expect, it } from 'vitest';
import { digest } from '../../src/pack/index.ts';
import { markdown, text } from '../../src/report/index.ts';
import type { Review } from '../../src/review.ts';
import { pack } from '../pack/load.ts';
import { story } from './story.ts';

const source = (name: string, trust: number, version: string) =>
  `name: ${name}\nversion: ${version}\npolicies:\n  - { name: Trust, policy_type: threshold, decision: block, trust_threshold: ${trust} }\n`;
const short = (text: string) => digest(pack(text).pack).slice(0, 19);
const [was, is] = [source('b', 50, '1.0.0'), source('b', 60, '1.1.0')];
const [same, gone, come] = [source('a', 10, '0.1.0'), source('c', 10, '0.1.0'), source('d', 10, '0.1.0')];

const formats: [string, (review: Review, about?: object) => string][] = [
  ['markdown', (review, about) => markdown(review, about)],
  ['text', (review, about) => text(review, picocolors.createColors(false), about)],
];

it.each(formats)('%s: each pack has the version and the digest that deploy prints, changed ones first', async (_, show) => {
  const shown = show(await story({ a: same, b: was, c: gone }, { a: same, b: is, d: come }));
  expect(shown).toContain(
    `acks: \`b\` \`1.0.0\` \`${short(was)}\` -> \`1.1.0\` \`${short(is)}\`, \`c\` \`0.1.0\` \`${short(gone)}\` -> gone, ` +
      `\`d\` new -> \`0.1.0\` \`${short(come)}\`, \`a\` \`0.1.0\` \`${short(same)}\`, unchanged`,
  );
});

it.each(formats)('%s: of many packs the first ten', async (_, show) => {
  const files = Object.fromEntries(Array.from({ length: 13 }, (_, i) => [`${i}`, source(`p${i}`, 10, '1.0.0')]));
  expect(show(await story({}, files))).toContain(', and 3 more packs');
});

it.each(formats)('%s: what was compared, and why live was not asked', async (_, show) => {
  const review = await story({ b: was }, { b: is });
  const shown = show(review, { compared: '`main` with `a|b`', live: 'not asked (no API key)' });
  expect(shown).toMatch(/ompared `main` with (`a\|b`|<code>a&#124;b<\/code>)/);
  expect(shown).toContain('Live: not asked (no API key).');
  expect(show(review)).toContain('Live: not asked.');
});

it.each(formats)('%s: how live stands to the base', async (_, show) => {
  const told = (live: string) => story({ b: was }, { b: is }, undefined, { live: [pack(live).pack] });
  expect(show(await told(was))).toContain('Live equals the base.');
  expect(show(await told(is))).toMatch(/Live is `sha256:\w{12}` and differs from the base\./);
});

it.each(formats)('%s: a base that cannot be read is not called new', async (_, show) => {
  expect(show(await story({ b: 'name: b\n' }, { b: is }))).toContain(`\`b\` unreadable -> \`1.1.0\` \`${short(is)}\``);
});
