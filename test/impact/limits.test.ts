import { describe, expect, test } from 'vitest';
import { compile, type Request } from '../../src/engine/index.ts';
import { impact, prove, requiredBump } from '../../src/impact/index.ts';
import type { Policy, PolicyPack } from '../../src/pack/index.ts';
import { roll } from '../model/random.ts';
import { membership } from './membership.ts';

const pack = (...policies: object[]): PolicyPack[] => [
  {
    name: 'p',
    version: '1.0.0',
    policies: policies.map((policy, i) => ({ name: `policy ${i}`, decision: 'block', ...policy })) as Policy[],
  },
];
const patterns = (...list: string[]) => ({ policy_type: 'content_pattern', conditions: { patterns: list } });
const trust = (trust_threshold: number, ...action_types: string[]) => ({ policy_type: 'threshold', trust_threshold, action_types });
const letters = Array.from({ length: 20 }, (_, i) => String.fromCharCode(97 + i));
const many = (raise: number) => pack(...letters.map((letter, i) => trust(10 + raise + i, `*${letter}*`)));

describe('where a budget runs out', () => {
  test.each<[string, PolicyPack[], PolicyPack[]]>([
    ['content patterns', pack(patterns('^[ab]*a[ab]{15}$'), patterns('^[ab]*b[ab]{15}$')), pack(patterns('^[ab]{16,}$'))],
    ['pattern syntax', [], pack(patterns('(?:abcdefghijklmnopqrstuvwxyz){1000}'))],
    ['action types', many(0), many(40)],
    ['conditions', [], pack(...Array.from({ length: 2100 }, (_, i) => patterns(`word${i}`)))],
  ])('%s: it is named, and counts as looser', (budget, base, head) => {
    const result = impact(base, head);
    expect(result).toMatchObject({ complete: false, budget });
    expect(['loosens', 'both']).toContain(result.verdict);
    expect(requiredBump(result)).toBe('major');
  });

  test('the regions that were found still say nothing wrong', () => {
    const [base, head] = [many(0), many(40)];
    const engines = [compile(base), compile(head)] as const;
    const { regions } = impact(base, head);
    expect(regions.length).toBeGreaterThan(0);
    const dice = roll(1);
    let inside = 0;
    for (let i = 0; i < 300; i++) {
      const action_type = dice.pick(regions).witness.action_type + dice.pick(['', '', 'z', dice.pick(letters)]);
      const request: Request = { action_type, trust_score: dice.int(0, 100), at: 0, chain_step: 0, metadata: {}, action_content: '' };
      const liesIn = membership(request);
      const found = regions.filter(({ where }) => liesIn(where));
      inside += found.length;
      expect(found.length).toBeLessThan(2);
      for (const { from, to } of found) expect([from, to]).toEqual(engines.map((engine) => engine.judge(request).least));
    }
    expect(inside).toBeGreaterThan(10);
  });

  test('a proof says that it is none', () => {
    const never = { action_type: '*', verdict: 'allow', where: { content: { matches: ['^[ab]{16,}$'], excludes: [] } } } as const;
    expect(
      prove(pack(patterns('^[ab]*a[ab]{15}$'), patterns('^[ab]*b[ab]{15}$')), {
        ...never,
        where: { content: { matches: [...never.where.content.matches], excludes: [] } },
      }),
    ).toEqual({
      holds: 'unknown',
      budget: 'content patterns',
    });
  });
});
