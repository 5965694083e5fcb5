/** The rows D10 and D11 of the catalogue: what a change does is told by what it does, whatever it looks like. */
import picocolors from 'picocolors';
import { describe, expect, it } from 'vitest';
import { sourceHash } from '../../src/pack/index.ts';
import { apart } from '../../src/report/escape.ts';
import { diffText, markdown } from '../../src/report/index.ts';
import type { Changed, Review } from '../../src/review.ts';
import { pack } from '../pack/load.ts';
import { rendered } from './rendered.ts';
import { story } from './story.ts';

const plain = picocolors.createColors(false);

interface Rule {
  name: string;
  policy_type: string;
  [field: string]: unknown;
}
const trust: Rule = { name: 'Trust', policy_type: 'threshold', action_types: ['pay*'], decision: 'block', trust_threshold: 50 };
const words: Rule = {
  name: 'Words',
  policy_type: 'content_pattern',
  action_types: ['mail'],
  decision: 'block',
  priority: 10,
  conditions: { patterns: ['pass-?word', 'secret'] },
};
const allow: Rule = { name: 'Let mail pass', policy_type: 'action_type', action_types: ['mail'], decision: 'allow', priority: 1 };
const rules = [trust, words, allow];

/** JSON is YAML, so a pack may be written so. */
const text = (policies: readonly object[], version = '1.0.0') => JSON.stringify({ name: 'p', version, policies });

async function changed(before: readonly object[] | string, after: readonly object[] | string): Promise<Changed> {
  const files = [before, after].map((it, at) => (typeof it === 'string' ? it : text(it, `${at + 1}.0.0`)));
  const told: Review = await story({ 'p.yaml': files[0]! }, { 'p.yaml': files[1]! });
  expect(told.kind).toBe('change');
  return told as Changed;
}
const verdictOf = ({ exact }: Changed) => exact!.impact.verdict;
const where = (change: Changed) => change.diff.changes.map(({ kind, policy }) => `${kind} ${policy}`);

describe('D10: what looks like a change and is none, and the other way round', () => {
  const spelled = `# The packs of the bank.
name: "p"
policies:
- {trust_threshold: 50.0, decision: block, action_types: ["pay*", 'pay*'], policy_type: threshold, name: Trust, description: new words}
- conditions:
    patterns: [secret, pass-?word]
  action_types: [mail]
  priority: 10
  name: Words
  decision: block
  policy_type: content_pattern
-   { name: Let mail pass, mode: live, policy_type: action_type, decision: allow, action_types: [ mail ], priority: 1 }

version: 1.0.0 # as before
`;

  it.each<[string, readonly object[] | string]>([
    ['policies in another order', [allow, words, trust]],
    ['keys in another order', rules.map((rule) => Object.fromEntries(Object.entries(rule).reverse()))],
    ['patterns in another order', [trust, { ...words, conditions: { patterns: ['secret', 'pass-?word'] } }, allow]],
    ['defaults written out', rules.map((rule) => ({ ...rule, mode: 'live' }))],
    ['other descriptions, comments, quotes, indents and line ends', spelled.replaceAll('\n', '\r\n')],
  ])('%s: the same digest of the source, and nothing to tell', async (_, after) => {
    const change = await changed(rules, after);
    const hash = (it: typeof after) => sourceHash(pack(typeof it === 'string' ? it : text(it)).pack.policies);
    expect(hash(after)).toBe(hash(rules));
    expect(where(change)).toEqual([]);
    expect(verdictOf(change)).toBe('none');
    expect(markdown(change)).toMatch(/^### No verdict can change\n/);
  });

  it.each<[string, Rule[], string[]]>([
    ['renamed', [{ ...trust, name: 'Trust in the payer' }, words, allow], ['renamed Trust in the payer']],
    ['two priorities swapped', [trust, { ...words, priority: 1 }, { ...allow, priority: 10 }], ['changed Let mail pass', 'changed Words']],
    ['another reason', [{ ...trust, reason: 'ask first' }, words, allow], ['changed Trust']],
  ])('%s: another digest, so it is told, and proven to change no verdict', async (_, after, told) => {
    const change = await changed(rules, after);
    expect(sourceHash(pack(text(after)).pack.policies)).not.toBe(sourceHash(pack(text(rules)).pack.policies));
    expect([where(change).sort(), verdictOf(change)]).toEqual([told, 'none']);
    expect(markdown(change)).toContain('What was typed:');
  });

  /** Name, what the pattern becomes, and the code points that say so. */
  const unseen: [string, string, string][] = [
    ['a zero-width space', 'pass\u200b-?word', 'nothing -> U+200B'],
    ['a soft hyphen for the hyphen', 'pass\u00ad?word', 'U+002D -> U+00AD'],
    ['a variation selector', 'pass\ufe0f-?word', 'nothing -> U+FE0F'],
    ['a Hangul filler', 'pass\u3164-?word', 'nothing -> U+3164'],
    ['a Cyrillic letter', 'p\u0430ss-?word', 'U+0061 -> U+0430'],
    ['a fullwidth letter', 'p\uff41ss-?word', 'U+0061 -> U+FF41'],
    ['a joiner of graphemes', 'pa\u034fss-?word', 'nothing -> U+034F'],
    ['a tag character', 'pass-?word\u{e0061}', 'nothing -> U+E0061'],
  ];
  it.each(unseen)('%s in a pattern is a change, shown by its code points in comment and terminal', async (_, pattern, points) => {
    const told: Review = await story(
      { 'p.yaml': text([trust, words]) },
      { 'p.yaml': text([trust, { ...words, conditions: { patterns: [pattern, 'secret'] } }], '2.0.0') },
    );
    // Where the pack itself is refused for the character, its fault names it.
    if (told.kind === 'invalid') {
      expect(markdown(told)).toMatch(new RegExp(points.split(' ').at(-1)!.replace('+', '\\+')));
      return;
    }
    const change = told as Changed;
    expect(where(change)).toEqual(['changed Words']);
    expect(verdictOf(change)).toBe('both');
    const { foreign, prose } = rendered(markdown(change));
    expect([foreign, prose.replaceAll('\n', '')]).toEqual([[], expect.stringContaining(`(${points})`)]);
    expect(diffText(change.diff, plain)).toContain(`, ${points}`);
    const seen = markdown(change) + diffText(change.diff, plain);
    expect(seen).not.toMatch(/[\p{Default_Ignorable_Code_Point}\u2800]/u);
  });

  it('letters with marks of their own and in one piece are told apart', async () => {
    const change = await changed([{ ...trust, action_types: ['caf\u00e9'] }], [{ ...trust, action_types: ['cafe\u0301'] }]);
    expect(diffText(change.diff, plain)).toContain('U+00E9 -> U+0065 U+0301');
  });

  it('a small change in a long list stands in the part that is shown', async () => {
    const many = Array.from({ length: 40 }, (_, index) => `word-number-${index}`);
    const other = many.with(20, 'word-numb3r-20');
    const change = await changed([{ ...words, conditions: { patterns: many } }], [{ ...words, conditions: { patterns: other } }]);
    const { code, prose } = rendered(markdown(change));
    expect(code).toContain('["word-number-20"]');
    expect(code).toContain('["word-numb3r-20"]');
    expect(prose).toContain('39 others stay');
  });

  it('an unseen character in a list that is sorted anew is shown by its code point', async () => {
    const globs = ['a', 'b', 'pay', 'z'];
    const change = await changed([{ ...trust, action_types: globs }], [{ ...trust, action_types: ['a', 'b', '\u0440ay', 'z'] }]);
    expect(rendered(markdown(change)).prose).toContain('(U+0070 -> U+0440)');
    expect(diffText(change.diff, plain)).toContain(', U+0070 -> U+0440');
  });

  it('two texts are cut around what differs, and never look the same', () => {
    const long = 'x'.repeat(200);
    expect(apart(`${long}a${long}`, `${long}b${long}`)).toEqual({
      before: `...${'x'.repeat(20)}a${'x'.repeat(20)}...`,
      after: `...${'x'.repeat(20)}b${'x'.repeat(20)}...`,
    });
    for (const [before, after] of [
      ['', '\u200b'],
      ['a b', 'a\u00a0b'],
      [long, `${long}y`],
      [`a${long}`, `b${long}`],
      [`${long}\u{1f600}`, `${long}\u{1f601}`],
      [long.repeat(2), long],
    ] as const) {
      const { before: was, after: is, points } = apart(before, after);
      expect(was !== is || points !== undefined, JSON.stringify([before.slice(-5), after.slice(-5)])).toBe(true);
    }
  });
});

describe('D11: every way of loosening is called loosening, and stands first', () => {
  const hours: Rule = {
    name: 'Night',
    policy_type: 'temporal',
    action_types: ['pay'],
    decision: 'block',
    conditions: { blocked_hours: [1, 2, 3] },
  };
  const chain: Rule = {
    name: 'Chain',
    policy_type: 'chain_of_custody',
    decision: 'escalate',
    conditions: { max_chain_depth: 3, forbidden_agents: ['mallory', 'eve'] },
  };
  const amount: Rule = {
    name: 'Amount',
    policy_type: 'metadata',
    action_types: ['pay'],
    decision: 'block',
    conditions: { operator: 'AND', rules: [{ field: 'amount', operator: '>', value: 100 }] },
  };
  const often: Rule = {
    name: 'Often',
    policy_type: 'sequence',
    action_types: ['pay'],
    decision: 'block',
    conditions: { mode: 'velocity', window_seconds: 60, max_count: 5 },
  };
  const service: Rule = {
    name: 'Tone',
    policy_type: 'semantic',
    action_types: ['mail'],
    decision: 'escalate',
    conditions: { semantic_rule: 'rude' },
  };
  const all = [trust, words, hours, chain, amount, often, service];
  const but = (name: string, changes: Record<string, unknown>): Rule[] =>
    all.map((rule) => (rule.name === name ? { ...rule, ...changes } : rule));

  const loosening: [string, Rule[]][] = [
    ...all.map((gone): [string, Rule[]] => [`without ${gone.name}`, all.filter((rule) => rule !== gone)]),
    ['all policies are gone', []],
    ['block becomes escalate', but('Trust', { decision: 'escalate' })],
    ['block becomes allow', but('Trust', { decision: 'allow' })],
    ['escalate becomes allow', but('Chain', { decision: 'allow' })],
    ['live becomes shadow', but('Words', { mode: 'shadow' })],
    ['a lower threshold', but('Trust', { trust_threshold: 49.9 })],
    ['a narrower glob of a block rule', but('Trust', { action_types: ['pay_*'] })],
    ['one pattern less', but('Words', { conditions: { patterns: ['secret'] } })],
    ['a narrower pattern', but('Words', { conditions: { patterns: ['pass-?word', '^secret$'] } })],
    ['one hour less', but('Night', { conditions: { blocked_hours: [1, 2] } })],
    ['days in place of hours of all days', but('Night', { conditions: { blocked_days: [1] } })],
    ['a deeper chain', but('Chain', { conditions: { max_chain_depth: 4, forbidden_agents: ['mallory', 'eve'] } })],
    ['one forbidden agent less', but('Chain', { conditions: { max_chain_depth: 3, forbidden_agents: ['mallory'] } })],
    ['a higher amount', but('Amount', { conditions: { rules: [{ field: 'amount', operator: '>', value: 101 }] } })],
    [
      'one more rule that has to hold',
      but('Amount', {
        conditions: {
          rules: [
            { field: 'amount', operator: '>', value: 100 },
            { field: 'currency', operator: 'exists' },
          ],
        },
      }),
    ],
    ['more in the same time', but('Often', { conditions: { mode: 'velocity', window_seconds: 60, max_count: 6 } })],
    ['the same in less time', but('Often', { conditions: { mode: 'velocity', window_seconds: 59, max_count: 5 } })],
    ['another question to the service', but('Tone', { conditions: { semantic_rule: 'very rude' } })],
  ];

  it.each(loosening)('%s', async (_, after) => {
    const change = await changed(all, after);
    expect(['loosens', 'both']).toContain(verdictOf(change));
    expect(change.gates.find(({ gate }) => gate === 'loosened')).toMatchObject({ holds: false });
    const comment = markdown(change);
    expect(comment.split('\n')[0]).toMatch(/^### Policy change: [1-9]\d* kinds? of request judged looser/);
    const rows = comment.split('\n').filter((line) => /^\| \d+ \| (\*\*looser\*\*|tighter) \|/.test(line));
    expect(rows[0]).toMatch(/^\| 1 \| \*\*looser\*\* \|/);
    expect(rows.join('\n')).not.toMatch(/\| tighter \|[\s\S]*looser/);
  });

  it.each<[string, Rule[], Rule[]]>([
    ['the glob of an allow rule widens', [trust, allow], [trust, { ...allow, action_types: ['*'] }]],
    [
      'a block rule goes below an allow rule',
      [words, allow],
      [
        { ...words, priority: 0 },
        { ...allow, priority: 99 },
      ],
    ],
    ['an allow rule comes above all', [trust], [trust, { ...allow, action_types: ['*'], priority: 1000 }]],
  ])('%s: no verdict can change, since the strictest verdict wins whatever the priority', async (_, before, after) => {
    const change = await changed(before, after);
    expect([verdictOf(change), change.gates.find(({ gate }) => gate === 'loosened')!.holds]).toEqual(['none', true]);
    expect(where(change)).not.toEqual([]);
  });
});

describe('D11: a pack that loses most of what it enforces', () => {
  const many = Array.from({ length: 6 }, (_, index): Rule => ({ ...trust, name: `Rule ${index}`, action_types: [`a${index}`] }));

  it.each<[string, Rule[], string]>([
    ['nothing is left', [], 'none of its 6 policies'],
    ['all are shadows', many.map((rule) => ({ ...rule, mode: 'shadow' })), 'none of its 6 policies'],
    ['two are left', many.slice(0, 2), 'only 2 of its 6 policies'],
  ])('is named in the review, with the word that its deploy needs: %s', async (_, after, words) => {
    const change = await changed(many, after);
    const { prose, code } = rendered(markdown(change));
    expect(prose).toContain(`would enforce ${words}`);
    expect(code).toEqual(expect.arrayContaining(['allow-shrink', 'p@2.0.0']));
  });

  it('of one policy is said without a number', async () => {
    expect(rendered(markdown(await changed(many.slice(0, 1), []))).prose).toContain('would enforce nothing any more');
  });

  it('is not named where half of it stays', async () => {
    expect(markdown(await changed(many, many.slice(3)))).not.toContain('allow-shrink');
  });
});
