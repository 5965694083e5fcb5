import { expect, test } from 'vitest';
import { compile, type Request } from '../../src/engine/index.ts';
import { impact } from '../../src/impact/index.ts';
import type { Policy, PolicyPack } from '../../src/pack/index.ts';
import { type Dice, roll } from '../model/random.ts';
import { membership } from './membership.ts';

const upTo = (length: number, letters: string[]): string[] =>
  length === 0 ? [''] : ['', ...letters.flatMap((letter) => upTo(length - 1, letters).map((rest) => letter + rest))];

/** What stands on each axis: everything a small pack can tell apart, and more. */
const universe: Record<string, Partial<Request>[]> = {
  action: upTo(3, ['a', 'b'])
    .slice(1)
    .map((action_type) => ({ action_type })),
  content: upTo(3, ['a', 'b', ' ']).map((action_content) => ({ action_content })),
  trust: [0, 9.9, 10, 19.9, 20, 50, 100].map((trust_score) => ({ trust_score })),
  time: [5, 6, 7, 8].flatMap((day) => [0, 3, 12, 23].map((hour) => ({ at: Date.UTC(2026, 0, day, hour, 30) }))),
  step: [0, 1, 2, 3, 4].map((chain_step) => ({ chain_step })),
  agents: [[], ['x'], ['y'], ['z'], ['x', 'y'], ['y', 'z'], ['x', 'y', 'z']].map(([agent_id = 'w', ...chain_agents]) => ({
    agent_id,
    chain_agents,
  })),
  metadata: [undefined, null, 1, 5, 7, 10, '5', '1e1', 'ab', 'b', '', true, false, [], [5], ['ab', 5], ['5'], {}]
    .flatMap((m) => [undefined, 5, { n: 7 }].map((n) => ({ ...(m !== undefined && { m }), ...(n !== undefined && { 'm.n': n }) })))
    .map((metadata) => ({ metadata })),
};
const plain: Request = {
  action_type: 'a',
  action_content: '',
  metadata: {},
  trust_score: 50,
  at: Date.UTC(2026, 0, 5, 12),
  chain_step: 0,
  agent_id: 'w',
  chain_agents: [],
};

const conditions: Record<string, (dice: Dice) => object> = {
  action: () => ({ policy_type: 'action_type' }),
  content: (dice) => ({
    policy_type: 'content_pattern',
    conditions: {
      patterns: dice.list(1, 2, () => dice.pick(['a', 'ab', '^a', 'b$', '\\ba', 'a+b?$', '[^a]', '(?i)B', 'a b', '^$', '^(a|b)*$'])),
    },
  }),
  trust: (dice) => ({ policy_type: 'threshold', trust_threshold: dice.pick([0, 10, 20, 50, 100]) }),
  time: (dice) => ({
    policy_type: 'temporal',
    conditions: { blocked_hours: dice.list(0, 2, () => dice.pick([0, 3, 12])), blocked_days: dice.list(0, 2, () => dice.int(1, 3)) },
  }),
  step: (dice) => ({ policy_type: 'chain_of_custody', conditions: { max_chain_depth: dice.int(0, 3) } }),
  agents: (dice) => ({
    policy_type: 'chain_of_custody',
    conditions: { max_chain_depth: 3, forbidden_agents: dice.list(1, 3, () => dice.pick(['x', 'y', 'z'])) },
  }),
  metadata: (dice) => ({
    policy_type: 'metadata',
    conditions: {
      operator: dice.pick(['AND', 'OR']),
      rules: dice.list(1, 3, () => ({
        field: dice.pick(['m', 'm', 'm.n']),
        ...dice.pick<object>([
          { operator: dice.pick(['exists', 'not_exists']) },
          { operator: dice.pick(['>', '<', '>=', '<=']), value: dice.pick([5, 7, '5', 10]) },
          { operator: dice.pick(['==', '!=', 'contains', 'not_contains']), value: dice.pick([5, '5', 'ab', 'b', '', true]) },
        ]),
      })),
    },
  }),
};

function policies(dice: Dice, axes: readonly string[]): Policy[] {
  return Array.from({ length: dice.int(1, 4) }, (_, i) => {
    const action_types = dice.chance(0.5) ? dice.list(1, 2, () => dice.pick(['a', 'a*', '*b', 'ab', '*a*', 'b*b', 'aba'])) : [];
    return { name: `p${i}`, action_types, decision: dice.pick(['escalate', 'block']), ...conditions[dice.pick(axes)]!(dice) } as Policy;
  });
}

const packOf = (list: Policy[]): PolicyPack[] => [{ name: 'p', version: '1.0.0', policies: list }];

test('every request of a small universe lies in a region if and only if the verdicts differ', () => {
  let cases = 0;
  for (let seed = 0; seed < 90; seed++) {
    const dice = roll(seed);
    const others = Object.keys(universe).slice(1);
    const axes = ['action', dice.pick(others), dice.pick(others)];
    const [base, head] = [packOf(policies(dice, axes)), packOf(policies(dice, axes))];
    const { complete, regions } = impact(base, head);
    expect(complete).toBe(true);
    const engines = [compile(base), compile(head)] as const;
    let requests: Request[] = [plain];
    for (const axis of new Set(axes)) requests = requests.flatMap((request) => universe[axis]!.map((value) => ({ ...request, ...value })));
    for (const request of requests) {
      const [before, after] = engines.map((engine) => engine.judge(request).least);
      const liesIn = membership(request);
      const inside = regions.filter(({ where }) => liesIn(where)).map(({ from, to }) => `${from} ${to}`);
      cases += 1;
      if (inside.join() !== (before === after ? '' : `${before} ${after}`))
        expect.fail(`seed ${seed}: ${JSON.stringify({ request, before, after, inside, base, head })}`);
    }
  }
  expect(cases).toBeGreaterThan(60_000);
});
