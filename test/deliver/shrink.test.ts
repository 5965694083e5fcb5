import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, deploy, type Plan, plan, planWords, readLive, refusals } from '../../src/deliver/index.ts';
import { type Policy, type PolicyPack, shrinks } from '../../src/pack/index.ts';
import { FakePlane } from './fake-plane.ts';

const rule = (name: string, changes: Partial<Policy> = {}): Policy =>
  ({ name, policy_type: 'action_type', action_types: [name], decision: 'block', ...changes }) as Policy;
const rules = (count: number, changes: Partial<Policy> = {}, prefix = 'r'): Policy[] =>
  Array.from({ length: count }, (_, index) => rule(`${prefix}${index}`, changes));
const pack = (name: string, version: string, policies: Policy[]): PolicyPack => ({ name, version, policies });

async function planned(before: PolicyPack[], after: PolicyPack[], allowShrink: string[] = []): Promise<Plan> {
  const plane = new FakePlane();
  for (const it of before) plane.put(it.name, it.version, it.policies);
  return plan(await readLive(plane, { policies: true }), after, { allowShrink });
}

const ten = [pack('a', '1.0.0', rules(10))];

describe('D11: a deploy that takes most of what is enforced away has to be allowed', () => {
  it.each<[string, PolicyPack[], PolicyPack[], string]>([
    ['all policies go', ten, [pack('a', '2.0.0', [])], 'pack_emptied'],
    ['all become shadows', ten, [pack('a', '2.0.0', rules(10, { mode: 'shadow' }))], 'pack_emptied'],
    ['all allow', ten, [pack('a', '2.0.0', rules(10, { decision: 'allow' }))], 'pack_emptied'],
    ['more than half go', ten, [pack('a', '2.0.0', rules(4))], 'pack_shrunk'],
    ['more than half become shadows', ten, [pack('a', '2.0.0', [...rules(4), ...rules(6, { mode: 'shadow' }, 's')])], 'pack_shrunk'],
    ['half go', ten, [pack('a', '2.0.0', rules(5))], 'deploy'],
    ['all get other names', ten, [pack('a', '2.0.0', rules(10, {}, 'new'))], 'deploy'],
    ['the last of one goes', [pack('a', '1.0.0', rules(1))], [pack('a', '2.0.0', [])], 'pack_emptied'],
    ['nothing was enforced before', [pack('a', '1.0.0', rules(3, { mode: 'shadow' }))], [pack('a', '2.0.0', [])], 'deploy'],
    ['a small pack empties beside a big one', [...ten, pack('b', '1.0.0', rules(1))], [...ten, pack('b', '2.0.0', [])], 'pack_emptied'],
    ['the policies move to another pack', ten, [pack('a', '2.0.0', rules(1)), pack('b', '1.0.0', rules(10).slice(1))], 'deploy'],
    [
      'others of the same names were there before',
      [...ten, pack('b', '1.0.0', rules(10))],
      [pack('a', '2.0.0', []), pack('b', '1.0.0', rules(10))],
      'pack_emptied',
    ],
  ])('%s: %#', async (_, before, after, outcome) => {
    const found = (await planned(before, after)).steps.find((step) => step.kind !== 'unchanged')!;
    expect(found.kind === 'refused' ? found.code : found.kind).toBe(outcome);
  });

  it('the refusal says how many are left, and the very words that allow it', async () => {
    const made = await planned(ten, [pack('a', '2.0.0', rules(3))]);
    expect(planWords(made)).toEqual([
      'a 2.0.0: refused (pack_shrunk). `a` 2.0.0 leaves fewer than half (3) of the 10 policies that 1.0.0 enforces: if that is meant, allow exactly this one: `--allow-shrink a@2.0.0`, or `allow-shrink: a@2.0.0` for the action',
    ]);
  });

  it('of a pack with one policy it says so', async () => {
    const [words] = planWords(await planned([pack('a', '1.0.0', rules(1))], [pack('a', '2.0.0', [])]));
    expect(words).toContain('`a` 2.0.0 drops the one policy that 1.0.0 enforces: if that is meant');
  });

  it('allowed, it goes live, and the plan says what it loses; the word allows no other version and no other pack', async () => {
    const after = [pack('a', '2.0.0', rules(3))];
    const made = await planned(ten, after, ['b@2.0.0', 'a@2.0.0']);
    expect(made.steps).toMatchObject([{ kind: 'deploy', shrinks: { before: 10, after: 3 } }]);
    expect(planWords(made)[0]).toContain('enforces 3 of 10 policies, as allowed');
    for (const other of ['a@2.0.1', 'a', 'a@', '*', 'A@2.0.0', 'a@2.0'])
      expect(refusals(await planned(ten, after, [other]))).toHaveLength(1);
  });

  it('a refused plan changes nothing, also for the packs beside it', async () => {
    const plane = new FakePlane();
    plane.put('a', '1.0.0', rules(10));
    const target = [pack('a', '2.0.0', []), pack('b', '1.0.0', rules(1, {}, 'other'))];
    const before = plane.snapshot();
    const { plan: made, deployment } = await deploy(target, plane, () => true);
    expect(deployment).toMatchObject({ kind: 'refused', refusals: [{ pack: 'a', code: 'pack_emptied' }] });
    expect(await apply(made, plane)).toMatchObject({ kind: 'refused' });
    expect(plane.snapshot()).toEqual(before);
    expect(plane.calls).not.toContain('deployPolicyPack');
    expect((await deploy(target, plane, () => true, { allowShrink: ['a@2.0.0'] })).deployment).toMatchObject({ kind: 'deployed' });
  });

  it('a plane that tells nobody what is live cannot be measured, and the plan says that it cannot be read', async () => {
    const made = plan(await readLive(new FakePlane({ published: true }), { policies: true }), [pack('a', '2.0.0', [])]);
    expect(refusals(made)).toEqual([]);
    expect(planWords(made).at(-1)).toContain('what is live cannot be read');
  });

  it('counts as a plain count does, for one pack', () => {
    const policies = fc
      .uniqueArray(fc.nat(12), { maxLength: 12 })
      .chain((names) =>
        fc.tuple(
          ...names.map((n) =>
            fc
              .record({ mode: fc.constantFrom('live', 'shadow'), decision: fc.constantFrom('allow', 'block', 'escalate') })
              .map((it) => rule(`r${n}`, it as Partial<Policy>)),
          ),
        ),
      );
    const count = (all: Policy[]) => all.filter((it) => it.mode !== 'shadow' && it.decision !== 'allow').length;
    fc.assert(
      fc.property(policies, policies, (before, after) => {
        const found = shrinks([pack('a', '1.0.0', before)], [pack('a', '2.0.0', after)]);
        expect(found.length === 1).toBe(count(after) < count(before) / 2);
      }),
      { numRuns: 500 },
    );
  });
});
