/** Steps are counted, so each answer, and the budget that runs out, is the same on every machine. The steps bound the time: about 2 s for the worst of these. */
import { describe, expect, test } from 'vitest';
import { compile, readRequest } from '../../src/engine/index.ts';
import { contains, cover, type Impact, impact, type Outcomes, redundantPolicies } from '../../src/impact/index.ts';
import { budgetsOf, defaultLimits } from '../../src/impact/limits.ts';
import { compare } from '../../src/impact/regions.ts';
import type { PolicyPack } from '../../src/pack/index.ts';
import { roll } from '../model/random.ts';
import type { Said } from './membership.ts';
import { nasty } from './nasty.ts';

/** What the last question of a part may cost beyond its budget. */
const lastQuestion = 1_600_000;

/** `complete` or the budget that runs out: where all policies are added, where one decides otherwise, where all do, and in the search for needless ones. */
const answers: Record<string, string[]> = {
  'hundreds of patterns': ['steps', 'complete', 'content patterns', 'content patterns'],
  'hundreds of patterns that overlap': ['content patterns', 'complete', 'content patterns', 'steps'],
  'hundreds of long patterns': ['content patterns', 'content patterns', 'content patterns', 'steps'],
  'more patterns than can be asked': ['conditions', 'conditions', 'conditions', 'conditions'],
  'patterns with many states': ['content patterns', 'content patterns', 'content patterns', 'steps'],
  'patterns of all letters there are': ['content patterns', 'complete', 'content patterns', 'steps'],
  'hundreds of long alternations': ['content patterns', 'steps', 'content patterns', 'steps'],
  'long alternations where case does not count': ['content patterns', 'complete', 'content patterns', 'steps'],
  'one alternation too long to read': ['pattern syntax', 'pattern syntax', 'pattern syntax', 'pattern syntax'],
  'nested repeats': ['content patterns', 'complete', 'content patterns', 'steps'],
  'nested repeats beside each other': ['content patterns', 'content patterns', 'content patterns', 'content patterns'],
  'globs of two stars': ['complete', 'complete', 'complete', 'complete'],
  'globs of one letter': ['action types', 'action types', 'action types', 'action types'],
  'hundreds of globs in a policy': ['action types', 'action types', 'action types', 'action types'],
  'thousands of globs that meet': ['action types', 'complete', 'action types', 'complete'],
  'a glob of a hundred stars': ['action types', 'action types', 'action types', 'action types'],
  'ten thousand names': ['complete', 'complete', 'complete', 'complete'],
  'rules by the hundred, one is enough': ['steps', 'complete', 'steps', 'complete'],
  'rules on one field, one is enough': ['complete', 'complete', 'complete', 'steps'],
  'rules that must hold together': ['conditions', 'conditions', 'conditions', 'conditions'],
  'thousands of rules that must hold together': ['conditions', 'conditions', 'conditions', 'conditions'],
  'hundreds of contains': ['steps', 'complete', 'complete', 'complete'],
  'contains within each other': ['steps', 'complete', 'steps', 'steps'],
  'contains that must hold together': ['steps', 'steps', 'steps', 'steps'],
  'numbers that contain': ['steps', 'metadata text', 'steps', 'steps'],
  'hundreds of lists of agents': ['complete', 'complete', 'complete', 'conditions'],
  'a list of thousands of agents': ['conditions', 'conditions', 'conditions', 'complete'],
  'hours and days': ['complete', 'complete', 'complete', 'complete'],
  'hours, days, depths and thresholds': ['complete', 'complete', 'complete', 'complete'],
  'ten thousand thresholds': ['complete', 'complete', 'complete', 'complete'],
  'hundreds of sequences and service-judged': ['steps', 'complete', 'complete', 'steps'],
  'a thousand of all kinds': ['steps', 'complete', 'steps', 'steps'],
  'three thousand of all kinds': ['conditions', 'conditions', 'conditions', 'conditions'],
};

describe.each(nasty)('$name', ({ name, packs, edited, turned }) => {
  test('each comparison ends within its budget, and its regions and rows are right', () => {
    const found = [[[], packs] as const, [packs, edited] as const, [packs, turned] as const].map(([base, head]) => {
      const budgets = budgetsOf(defaultLimits.steps);
      const result = compare(base, head, defaultLimits, budgets);
      for (const [part, { steps }] of Object.entries(budgets)) expect([part, steps > -lastQuestion]).toEqual([part, true]);
      checkRegions(result, base, head);
      checkRows(result, base, head);
      if (!result.complete) expect(['loosens', 'both']).toContain(result.verdict);
      return result.budget ?? 'complete';
    });
    expect(found).toEqual(answers[name]?.slice(0, 3));
  });

  test('what is needless is so, or the budget is named', () => {
    const { needless, unknown, budget } = redundantPolicies(packs);
    expect(budget ?? 'complete').toBe(answers[name]?.[3]);
    if (unknown.length > 0) expect(budget).toBeDefined();
    for (const { policy } of [needless[0], needless.at(-1)].flatMap((one) => one ?? [])) {
      const without = packs.map((pack) => ({ ...pack, policies: pack.policies.filter((other) => other.name !== policy) }));
      const { verdict, complete } = impact(packs, without);
      if (complete) expect([policy, verdict]).toEqual([policy, 'none']);
    }
  });
});

/** Whole packs judge witnesses as their regions say, and each lies in its own region alone. */
function checkRegions({ regions }: Impact, base: readonly PolicyPack[], head: readonly PolicyPack[]): void {
  const dice = roll(1);
  if (regions.length === 0) return;
  const engines = [compile(base), compile(head)] as const;
  for (let i = 0; i < 10; i++) {
    const region = dice.pick(regions);
    const holding = new Set(region.where.policies?.flatMap(({ policy, side, holds }) => (holds ? [`${policy} ${side}`] : [])));
    const said: Said = (_, policy, side) => holding.has(`${policy} ${side}`) || holding.has(`${policy} both`);
    const read = readRequest(JSON.parse(JSON.stringify(region.witness)));
    if (!read.ok) throw new Error(read.reason);
    const { request } = read;
    const judged = (['base', 'head'] as const).map(
      (side, i) => engines[i]!.judge(request, ({ pack, policy }) => said(pack, policy, side)).most,
    );
    expect(judged).toEqual([region.from, region.to]);
    const outcomes: Outcomes = ({ pack, policy, side }) => said(pack, policy, side === 'head' ? 'head' : 'base');
    expect(regions.filter(({ where }) => contains(where, request, outcomes))).toEqual([region]);
  }
}

function checkRows(result: Impact, base: readonly PolicyPack[], head: readonly PolicyPack[]): void {
  const rows = cover(result, base, head);
  expect(new Set(rows.flatMap(({ regions }) => regions)).size).toBe(result.regions.length);
  for (const { direction, from, to, regions } of rows)
    for (const region of regions.map((index) => result.regions[index]!))
      if (region.direction !== direction || !from.includes(region.from) || !to.includes(region.to)) expect.fail(JSON.stringify(region));
}
