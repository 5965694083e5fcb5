/** What gets looser is shown as long as there is room; what gets tighter may be folded. */
import picocolors from 'picocolors';
import { describe, expect, it } from 'vitest';
import { markdown, text } from '../../src/report/index.ts';
import type { Review } from '../../src/review.ts';
import { pack } from '../pack/load.ts';
import { story } from './story.ts';

const plain = picocolors.createColors(false);
const packOf = (decisions: Record<string, string>, version: string) =>
  `name: p\nversion: ${version}\npolicies:\n${Object.entries(decisions)
    .map(([name, decision]) => `  - { name: ${name}, policy_type: action_type, action_types: [${name}], decision: ${decision} }\n`)
    .join('')}`;

/** So many policies that get looser, and so many that get tighter. */
function change(looser: number, tighter: number): Promise<Review> {
  const names = (word: string, n: number, decision: string) =>
    Array.from({ length: n }, (_, i) => [`${word}${String(i).padStart(4, '0')}`, decision]);
  const side = (a: string, b: string) => Object.fromEntries([...names('a', looser, a), ...names('b', tighter, b)]);
  return story({ p: packOf(side('block', 'escalate'), '1.0.0') }, { p: packOf(side('escalate', 'block'), '2.0.0') });
}

const open = (comment: string) => comment.replace(/<details>.*?<\/details>/gs, '');
const rows = (comment: string, direction: RegExp) => comment.split('\n').filter((line) => line.startsWith('|') && direction.test(line));

describe('a comment', () => {
  it('shows every looser row outside of any fold, and folds tighter ones beyond ten rows', async () => {
    const comment = markdown(await change(14, 30));
    expect(rows(open(comment), /\*\*looser\*\*/)).toHaveLength(14);
    expect(rows(open(comment), /tighter/)).toHaveLength(0);
    expect(comment).toContain('<details><summary>30 more tighter rows</summary>');
    expect(rows(comment, /tighter/)).toHaveLength(30);
  });

  it('shows ten rows at once where few get looser', async () => {
    const comment = markdown(await change(3, 9));
    expect(rows(open(comment), /\*\*looser\*\*|tighter/)).toHaveLength(10);
    expect(comment).toContain('<summary>2 more tighter rows</summary>');
  });

  it('drops everything else first, and then says how many looser rows are left out, and where they are', async () => {
    const review = await change(40, 5);
    const all = markdown(review).length;
    for (let limit = all; limit > 2000; limit -= 300) {
      const comment = markdown(review, { limit, elsewhere: 'The rest is elsewhere.' });
      expect(comment.length).toBeLessThanOrEqual(limit);
      const shown = rows(open(comment), /\*\*looser\*\*/).length;
      const [, more, loose] = /\.\.\. and (\d+) more, (\d+) of them looser\. The rest is elsewhere\./.exec(comment) ?? [];
      if (shown < 40) {
        expect([Number(more), Number(loose)]).toEqual([45 - shown, 40 - shown]);
        expect(comment).not.toContain('<details>');
      }
    }
    expect(rows(markdown(review, { limit: 2000 }), /looser/).length).toBeLessThan(40);
  });

  it('does so for what is live, too', async () => {
    const names = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`a${i}`, 'escalate']));
    const live = pack(packOf(Object.fromEntries(Object.keys(names).map((name) => [name, 'block'])), '0.9.0')).pack;
    const file = { p: packOf(names, '1.0.0') };
    const comment = markdown(await story(file, file, undefined, { live: [live] }));
    for (const name of Object.keys(names)) expect(comment).toContain(`- \`${name}\`: block -> escalate`);
  });
});

it('rows and their witnesses bear the same numbers, also in the fold', async () => {
  const comment = markdown(await change(2, 12));
  const table = new Map([...comment.matchAll(/^\| (\d+) \|[^|]*\| `(\w+)`/gm)].map(([, number, action]) => [number, action]));
  expect([...table.keys()]).toEqual(Array.from({ length: 14 }, (_, i) => String(i + 1)));
  const witnesses = [...comment.matchAll(/^(\d+) \{"action_type":"(\w+)"/gm)];
  expect(witnesses).toHaveLength(10);
  for (const [, number, action] of witnesses) expect(table.get(number!)).toBe(action);
});

it('a terminal shows every looser row', async () => {
  const shown = text(await change(30, 5), plain);
  expect(shown.match(/^ {2}looser /gm)).toHaveLength(30);
  expect(shown).toContain('... and 5 more tighter rows; `--json` lists all');
});
