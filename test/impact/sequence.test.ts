/** One sequence that follows from another: what the code claims, against histories that the engine judges. */
import { describe, expect, test } from 'vitest';
import { compile, Memory, type Request } from '../../src/engine/index.ts';
import { impact, redundantPolicies, requiredBump } from '../../src/impact/index.ts';
import { livePolicy } from '../../src/impact/policies.ts';
import { implies, type Sequence } from '../../src/impact/sequence.ts';
import type { PolicyPack, SequencePolicy } from '../../src/pack/index.ts';
import { type Dice, roll } from '../model/random.ts';

const velocity = (more: object = {}) => ({ mode: 'velocity', window_seconds: 60, max_count: 3, match_action_types: ['pay*'], ...more });
const ordered = (steps: string[], more: object = {}) => ({ mode: 'ordered', window_seconds: 60, steps, ...more });
const policy = (conditions: object, more: object = {}): SequencePolicy =>
  ({ name: 'rate', policy_type: 'sequence', decision: 'block', conditions, ...more }) as SequencePolicy;
const pack = (...policies: SequencePolicy[]): PolicyPack[] => [{ name: 'p', version: '1.0.0', policies }];
const asked = (one: SequencePolicy): Sequence | undefined => {
  const { condition } = livePolicy('p', structuredClone(one));
  return condition.kind === 'switch' ? condition.sequence : undefined;
};

describe('a sequence that asks for less', () => {
  test.each<[string, object, object]>([
    ['a lower count', velocity(), velocity({ max_count: 2 })],
    ['a count of 0', velocity(), velocity({ max_count: 0 })],
    ['a longer window', velocity(), velocity({ window_seconds: 120 })],
    ['more actions counted', velocity(), velocity({ match_action_types: ['p*', 'refund'] })],
    ['every action counted', velocity(), velocity({ match_action_types: [] })],
    ['the workspace, no longer each agent', velocity(), velocity({ scope: 'workspace' })],
    ['all of it', velocity(), velocity({ max_count: 1, window_seconds: 90, match_action_types: ['*'], scope: 'workspace' })],
    ['a wider step', ordered(['read', 'mail:send']), ordered(['read', 'mail:*'])],
    ['a wider first step', ordered(['read', 'mail:send']), ordered(['*', 'mail:send'])],
    ['a step less', ordered(['read', 'zip', 'mail']), ordered(['read', 'mail'])],
    ['a longer window in order', ordered(['read', 'mail']), ordered(['read', 'mail'], { window_seconds: 61 })],
  ])('%s only tightens, and the way back only loosens', (_, before, after) => {
    const [base, head] = [pack(policy(before)), pack(policy(after))];
    expect(impact(base, head)).toMatchObject({ verdict: 'tightens', complete: true });
    expect(requiredBump(impact(base, head))).toBe('minor');
    expect(impact(head, base)).toMatchObject({ verdict: 'loosens', complete: true });
  });

  test.each<[string, object, object]>([
    ['a lower count in a shorter window', velocity(), velocity({ max_count: 2, window_seconds: 30 })],
    ['other actions', velocity(), velocity({ max_count: 1, match_action_types: ['refund'] })],
    ['each agent, no longer the workspace', velocity({ scope: 'workspace' }), velocity({ max_count: 2 })],
    ['a scope that the service judges', velocity({ scope: 'team' }), velocity({ scope: 'team', max_count: 2 })],
    ['steps in another order', ordered(['a', 'b', 'c']), ordered(['b', 'a', 'c'])],
    ['another last step', ordered(['a', 'b', 'c']), ordered(['a', 'b'])],
    ['a count, no longer an order', ordered(['pay', 'pay']), velocity({ max_count: 1, match_action_types: ['pay'] })],
  ])('not %s', (_, before, after) => {
    expect(impact(pack(policy(before)), pack(policy(after)))).toMatchObject({ verdict: 'both', complete: true });
  });

  test('the region says which one holds', () => {
    const { regions } = impact(pack(policy(velocity())), pack(policy(velocity({ max_count: 2 }))));
    expect(regions).toMatchObject([
      {
        from: 'allow',
        to: 'block',
        where: {
          policies: [
            { side: 'head', holds: true },
            { side: 'base', holds: false },
          ],
        },
      },
    ]);
  });

  test('it makes the stricter question needless beside it', () => {
    const both = pack(policy(velocity(), { name: 'three' }), policy(velocity({ max_count: 2 }), { name: 'two' }));
    expect(redundantPolicies(both).needless).toMatchObject([{ policy: 'three', covered: [{ policy: 'two' }] }]);
  });

  test('a policy that watches less is no looser for what it counts', () => {
    const narrow = pack(policy(velocity(), { action_types: ['pay:send'] }));
    expect(impact(narrow, pack(policy(velocity({ max_count: 2 }))))).toMatchObject({ verdict: 'tightens' });
    expect(impact(pack(policy(velocity())), pack(policy(velocity({ max_count: 2 }), { action_types: ['pay:send'] })))).toMatchObject({
      verdict: 'both',
    });
  });
});

test('more than 0, this one included, is no question: it holds, as the engine says', () => {
  const first = policy(velocity({ max_count: 0 }));
  const blocks = { ...first, policy_type: 'action_type', action_types: ['pay*'], conditions: undefined } as unknown as SequencePolicy;
  expect(impact(pack(first), pack(blocks))).toMatchObject({ verdict: 'none', complete: true });
  expect(impact([], pack(first)).regions).toMatchObject([{ where: { action_type: { matches: ['pay*'] } }, to: 'block' }]);
  const engine = compile(pack(first));
  expect(engine.judge({ action_type: 'pay', at: 0 }, () => false)).toMatchObject({ least: 'block', most: 'block' });
  expect(engine.judge({ action_type: 'pay' })).toMatchObject({ least: 'allow', most: 'block' });
  expect(engine.judge({ action_type: 'read' })).toMatchObject({ least: 'allow', most: 'allow' });
});

const globs = ['a', 'b', 'ab', 'a*', '*b', '*', 'b*', '*a*'];
const actions = ['a', 'b', 'ab', 'aab', 'ba', 'bb', 'c'];

function randomSequence(dice: Dice): object {
  const common = { window_seconds: dice.int(1, 5), scope: dice.pick(['agent', 'agent', 'workspace', 'team']) };
  return dice.chance(0.5)
    ? { ...common, mode: 'velocity', max_count: dice.int(0, 3), match_action_types: dice.list(0, 2, () => dice.pick(globs)) }
    : { ...common, mode: 'ordered', steps: dice.list(2, 3, () => dice.pick(globs)) };
}

/** The same sequence with a thing or two changed: pairs that have nothing in common say little. */
function nearTo(dice: Dice, sequence: object): object {
  const other = randomSequence(dice);
  const keys = Object.keys(sequence).filter((key) => key in other && key !== 'mode');
  if ((sequence as Sequence).mode !== (other as Sequence).mode)
    return dice.chance(0.1) ? other : { ...sequence, window_seconds: dice.int(1, 5) };
  return Object.assign({ ...sequence }, ...dice.list(1, 2, () => dice.pick(keys)).map((key) => ({ [key]: other[key as keyof object] })));
}

test('no history shows one sequence without another that it implies', { timeout: 60_000 }, () => {
  const counts = { claimed: 0, first: 0, apart: 0 };
  for (let seed = 0; seed < 1500; seed++) {
    const dice = roll(90_000 + seed);
    const first = randomSequence(dice);
    const pair = [first, nearTo(dice, first)].map((conditions, i) => policy(conditions, { name: `${i}` }));
    const [one, other] = pair.map(asked);
    const claimed = one !== undefined && other !== undefined && implies(one, other);
    if (claimed) counts.claimed += 1;
    const engine = compile(pack(...pair));
    for (let round = 0; round < 4; round++) {
      const memory = new Memory([engine]);
      let at = 0;
      for (let i = 0; i < 14; i++) {
        at += dice.pick([0, 0, 500, 1000, 1000, 2500, -700]);
        const agent = dice.pick(['x', 'x', 'y', undefined]);
        const request: Request = { action_type: dice.pick(actions), at, ...(agent && { agent_id: agent }) };
        const { triggered } = engine.judge(request, memory.outcome(request));
        memory.observe(request);
        const holds = (name: string) => triggered.some((it) => it.policy === name);
        if (!holds('0')) continue;
        if (claimed) counts.first += 1;
        if (holds('1')) continue;
        counts.apart += 1;
        if (claimed) expect.fail(`seed ${seed}: ${JSON.stringify({ pair, request })}`);
      }
    }
  }
  expect(counts.claimed).toBeGreaterThan(300);
  expect(counts.first).toBeGreaterThan(1000);
  expect(counts.apart).toBeGreaterThan(1000);
});
