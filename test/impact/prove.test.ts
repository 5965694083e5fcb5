import { describe, expect, test } from 'vitest';
import { compile, type Request, readRequest } from '../../src/engine/index.ts';
import { impact, loosenedAmong, type Never, prove, type RuleAnswer, requiredBump, type Where } from '../../src/impact/index.ts';
import type { Policy, PolicyPack } from '../../src/pack/index.ts';
import { globMatches } from '../model/model.ts';
import { type Dice, randomPacks, randomWire, roll } from '../model/random.ts';
import { membership } from './membership.ts';

const pack = (...policies: unknown[]): PolicyPack[] => [
  { name: 'p', version: '1.0.0', policies: policies.map((policy, i) => ({ name: `policy ${i}`, ...(policy as object) })) as Policy[] },
];
const deletes = { policy_type: 'threshold', action_types: ['delete_*'], decision: 'block', trust_threshold: 60 };

const rule = (field: string, operator: string, value?: number, holds = true) => ({ field, operator, value, holds }) as RuleAnswer;

function randomWhere(dice: Dice): Where {
  const parts: Where[] = [
    { trust_score: { lt: dice.pick([10, 50, 60]) } },
    { trust_score: { gte: dice.pick([10, 50]) } },
    { hours: dice.list(1, 6, () => dice.int(0, 23)) },
    { days: dice.list(1, 3, () => dice.int(1, 7)) },
    { chain_step: { gte: dice.int(0, 3) } },
    { chain_step: { lte: dice.int(0, 3) } },
    { agents: { any_of: ['bot-1', 'bot-2'] } },
    { agents: { none_of: ['bot-1'], all_of: ['bot-3'] } },
    { content: { matches: ['a'], excludes: ['DROP'] } },
    { metadata: [{ field: 'amount', operator: '>', value: 5, holds: dice.chance(0.7) }] },
    { action_type: { matches: ['*a*'], excludes: ['*:*'] } },
  ];
  return Object.assign({}, ...dice.list(0, 3, () => dice.pick(parts)));
}

describe('prove', () => {
  test('an invariant holds, or a request breaks it', () => {
    const never: Never = { action_type: 'delete_*', verdict: 'allow', where: { trust_score: { lt: 60 } } };
    expect(prove(pack(deletes), never)).toEqual({ holds: true });
    const broken = prove(pack({ ...deletes, trust_threshold: 59.5 }), never);
    expect(broken).toMatchObject({ holds: false, counterexample: { verdict: 'allow', witness: { trust_score: 59.5 } } });
    expect(prove(pack({ ...deletes, action_types: ['delete_?*'] }), never)).toMatchObject({ holds: false });
    expect(prove([], { action_type: '*', verdict: 'block' })).toEqual({ holds: true });
    expect(prove([], { action_type: '*', verdict: 'allow' })).toMatchObject({ holds: false });
  });

  test.each<[string, string, Where]>([
    ['bounds on one field', '*', { metadata: [rule('a', '<', 5), rule('a', '>', 10)] }],
    ['a field that is missing and equals', '*', { metadata: [rule('a', 'exists', undefined, false), rule('a', '==', 1)] }],
    ['patterns that never match together', '*', { content: { matches: ['^a$', '^b$'], excludes: [] } }],
    ['a pattern that matches what is excluded', '*', { content: { matches: ['drop'], excludes: ['d'] } }],
    ['an agent who is there and is not', '*', { agents: { all_of: ['x'], none_of: ['x'] } }],
    ['one of no agents', '*', { agents: { any_of: [] } }],
    ['no hour', '*', { hours: [] }],
    ['a name that is too long', 'a'.repeat(257), {}],
    ['a name that is excluded', 'pay', { action_type: { matches: [], excludes: ['p*'] } }],
  ])('a rule that means no request is not proven: %s', (_, action_type, where) => {
    for (const verdict of ['allow', 'block'] as const)
      for (const packs of [[], pack(deletes)]) expect(prove(packs, { action_type, verdict, where })).toEqual({ holds: 'no request' });
    const unasked = { limits: { steps: 0 } };
    expect(prove([], { action_type, verdict: 'allow', where }, unasked).holds).not.toBe(true);
  });

  test('agrees with random requests', () => {
    const counts = { proven: 0, broken: 0, empty: 0, unknown: 0 };
    for (let seed = 0; seed < 400; seed++) {
      const dice = roll(40_000 + seed);
      const packs = randomPacks(dice, { local: true, policies: 4 });
      const never: Never = {
        action_type: dice.pick(['*', 'pay*', 'deploy', '*a*', 'db:*']),
        verdict: dice.pick(['allow', 'escalate', 'block']),
        where: randomWhere(dice),
      };
      const proof = prove(packs, never);
      const engine = compile(packs);
      const requestOf = (wire: object) => {
        const read = readRequest(JSON.parse(JSON.stringify(wire)));
        if (!read.ok) throw new Error(read.reason);
        return read.request;
      };
      const isMeant = (request: Request) => globMatches(never.action_type, request.action_type) && membership(request)(never.where!);
      const breaks = (wire: object): boolean => {
        const request = requestOf(wire);
        return isMeant(request) && engine.judge(request).most === never.verdict;
      };
      if (proof.holds === false) expect([seed, breaks(proof.counterexample.witness)]).toEqual([seed, true]);
      for (let i = 0; i < 40 && proof.holds === true; i++) {
        const wire = randomWire(dice, packs, { complete: true });
        if (breaks(wire)) expect.fail(`seed ${seed}: ${JSON.stringify({ packs, never, wire })}`);
      }
      for (let i = 0; i < 40 && proof.holds === 'no request'; i++) {
        const wire = randomWire(dice, packs, { complete: true });
        if (isMeant(requestOf(wire))) expect.fail(`seed ${seed}: ${JSON.stringify({ never, wire })}`);
      }
      const said = proof.holds === true ? 'proven' : proof.holds === false ? 'broken' : proof.holds === 'no request' ? 'empty' : 'unknown';
      counts[said] += 1;
    }
    expect(counts.proven).toBeGreaterThan(50);
    expect(counts.broken).toBeGreaterThan(100);
    expect(counts.empty).toBeGreaterThan(10);
    expect(counts.unknown).toBeLessThan(6);
  });
});

describe('what a change asks for', () => {
  const looser = () => impact(pack(deletes), pack({ ...deletes, trust_threshold: 50 }));

  test('regions that loosen a protected action type are found through overlapping globs', () => {
    expect(loosenedAmong(looser(), ['*_user']).length).toBe(1);
    expect(loosenedAmong(looser(), ['pay:*']).length).toBe(0);
    expect(loosenedAmong(impact(pack({ ...deletes, trust_threshold: 50 }), pack(deletes)), ['*'])).toEqual([]);
  });

  test.each([
    [deletes, deletes, 'patch'],
    [{ ...deletes, trust_threshold: 50 }, deletes, 'minor'],
    [deletes, { ...deletes, trust_threshold: 50 }, 'major'],
    [deletes, { ...deletes, action_types: ['*_delete'] }, 'major'],
  ])('the version step', (before, after, step) => {
    expect(requiredBump(impact(pack(before), pack(after)))).toBe(step);
  });

  test('an impact that is not complete asks for a major step', () => {
    const result = impact(pack(deletes), pack({ ...deletes, trust_threshold: 70 }), { limits: { regions: 0 } });
    expect(result).toMatchObject({ complete: false, budget: 'regions', verdict: 'loosens' });
    expect(requiredBump(result)).toBe('major');
  });
});
