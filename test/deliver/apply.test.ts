import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply, type Deployment, deploy, drift, isDrift, type Plan, plan, readLive, refusals, rollback } from '../../src/deliver/index.ts';
import { digest, type Policy, type PolicyPack } from '../../src/pack/index.ts';
import { FakePlane, type Trouble } from './fake-plane.ts';

/** Contents a, b, c ... differ in one number. */
const policies = (content: number): Policy[] => [
  { name: 'trust', policy_type: 'threshold', action_types: ['pay'], decision: 'escalate', trust_threshold: content },
];
const pack = (name: string, version: string, content: number): PolicyPack => ({ name, version, policies: policies(content) });
const deployTo = async (plane: FakePlane, ...target: PolicyPack[]) => apply(plan(await readLive(plane), target), plane);

describe('plan', () => {
  const live = async (...packs: PolicyPack[]) => {
    const plane = new FakePlane();
    for (const it of packs) plane.put(it.name, it.version, it.policies);
    return readLive(plane);
  };

  test.each<[string, PolicyPack[], PolicyPack, string]>([
    ['nothing is live', [], pack('a', '1.0.0', 1), 'deploy'],
    ['the same is live', [pack('a', '1.0.0', 1)], pack('a', '1.0.0', 1), 'unchanged'],
    ['equal policies, higher version', [pack('a', '1.0.0', 1)], pack('a', '1.0.1', 1), 'deploy'],
    ['other policies, higher version', [pack('a', '1.0.0', 1)], pack('a', '1.1.0', 2), 'deploy'],
    ['other policies, same version', [pack('a', '1.0.0', 1)], pack('a', '1.0.0', 2), 'version_reused'],
    ['lower version', [pack('a', '1.0.0', 1)], pack('a', '0.9.9', 2), 'version_not_higher'],
    ['only the build differs', [pack('a', '1.0.0+1', 1)], pack('a', '1.0.0+2', 2), 'version_not_higher'],
    ['a release above its own pre-release', [pack('a', '1.0.0-rc.1', 1)], pack('a', '1.0.0', 2), 'deploy'],
    ['a pre-release below what is live', [pack('a', '1.0.0', 1)], pack('a', '1.0.0-rc.1', 2), 'version_not_higher'],
    [
      'below the highest ever, above what is live',
      [pack('a', '2.0.0', 1), pack('a', '1.0.0', 2)],
      pack('a', '1.5.0', 3),
      'version_not_higher',
    ],
  ])('%s', async (_, before, target, outcome) => {
    const [step] = plan(await live(...before), [target]).steps;
    expect(step!.kind === 'refused' ? step!.code : step!.kind).toBe(outcome);
  });

  test('a refusal names the pack, the version in the way and what to do', async () => {
    const made = plan(await live(pack('a', '2.0.0', 1)), [pack('a', '1.0.0', 2)]);
    expect(refusals(made)[0]).toMatchObject({
      message: '`a` 1.0.0 is not above 2.0.0, the highest version that was ever live',
      help: 'give it a version above 2.0.0',
    });
  });

  test('two packs of one name are refused', async () => {
    expect(plan(await live(), [pack('a', '1.0.0', 1), pack('a', '1.0.1', 1)]).steps.map((it) => it.kind)).toEqual(['deploy', 'refused']);
  });

  test('a plan is data, and names the packs it leaves alone', async () => {
    const made = plan(await live(pack('other', '1.0.0', 1)), [pack('a', '1.0.0', 1)]);
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
    expect(made.others).toEqual([{ pack: 'other', version: '1.0.0' }]);
  });
});

describe('apply', () => {
  test('deploys all packs in one transaction, reads back, and says so', async () => {
    const plane = new FakePlane();
    const result = await deployTo(plane, pack('a', '1.0.0', 1), pack('b', '1.0.0', 2));
    expect(result).toMatchObject({
      kind: 'deployed',
      verified: true,
      packs: [
        { pack: 'a', outcome: 'deployed' },
        { pack: 'b', outcome: 'deployed' },
      ],
    });
    expect(plane.calls.filter((it) => it === 'deployPolicyPack')).toHaveLength(1);
    expect(plane.snapshot()).toMatchObject({ a: digest(pack('a', '1.0.0', 1)), b: digest(pack('b', '1.0.0', 2)) });
  });

  test('a second deploy of the same sends nothing', async () => {
    const plane = new FakePlane();
    await deployTo(plane, pack('a', '1.0.0', 1));
    const calls = plane.calls.length;
    expect(await deployTo(plane, pack('a', '1.0.0', 1))).toMatchObject({ kind: 'unchanged' });
    expect(plane.calls.slice(calls)).toEqual(['listPolicyPacks']);
  });

  test('a rolled-back pack is skipped with a warning, the others go live, a higher version lifts the hold', async () => {
    const plane = new FakePlane();
    await deployTo(plane, pack('a', '1.0.0', 1), pack('b', '1.0.0', 1));
    await deployTo(plane, pack('a', '2.0.0', 2), pack('b', '1.0.0', 1));
    expect(await rollback('a', '1.0.0', plane)).toMatchObject({ kind: 'rolled-back', verified: true });
    const made = plan(await readLive(plane), [pack('a', '2.0.0', 2), pack('b', '1.1.0', 2)]);
    expect(made.steps[0]).toMatchObject({ kind: 'held', live: '1.0.0', warning: expect.stringContaining('above 2.0.0') });
    expect(await apply(made, plane)).toMatchObject({ kind: 'deployed', packs: [{ outcome: 'held' }, { outcome: 'deployed' }] });
    expect([plane.version('a'), plane.version('b')]).toEqual(['1.0.0', '1.1.0']);
    expect(await deployTo(plane, pack('a', '2.0.1', 3), pack('b', '1.1.0', 2))).toMatchObject({ kind: 'deployed' });
    expect(plane.version('a')).toBe('2.0.1');
  });

  test('F5: what went live since the plan was made stops it, and is named', async () => {
    const plane = new FakePlane();
    plane.put('a', '1.0.0', policies(1));
    const made = plan(await readLive(plane), [pack('a', '1.1.0', 2)]);
    plane.put('a', '1.0.5', policies(3));
    const before = plane.snapshot();
    expect(await apply(made, plane)).toMatchObject({ kind: 'conflict', changed: [{ pack: 'a', version: '1.0.5' }] });
    expect(plane.snapshot()).toEqual(before);
  });

  test('F4: of two deploys at once the newer version ends up live, whatever the order', async () => {
    for (const [ours, theirs] of [
      ['1.1.0', '1.2.0'],
      ['1.2.0', '1.1.0'],
    ] as const) {
      const plane = new FakePlane();
      plane.put('a', '1.0.0', policies(0));
      let once = true;
      plane.meanwhile = () => {
        if (once) plane.put('a', theirs, policies(5));
        once = false;
      };
      const shown: Plan[] = [];
      const { deployment } = await deploy([pack('a', ours, 6)], plane, (made) => shown.push(made) > 0);
      expect(plane.version('a')).toBe('1.2.0');
      expect(shown).toHaveLength(2);
      expect(deployment!.kind).toBe(ours === '1.2.0' ? 'deployed' : 'refused');
    }
  });

  test('F9: one refused policy refuses all packs, before anything is sent', async () => {
    const plane = new FakePlane();
    const bad = {
      ...pack('b', '1.0.0', 1),
      policies: [...policies(1), { name: 'refused', policy_type: 'action_type', decision: 'block' } as const],
    };
    const result = await deployTo(plane, pack('a', '1.0.0', 1), bad);
    expect(result).toMatchObject({ kind: 'refused', refusals: [{ pack: 'b', policy: 'refused', code: 'policy_invalid' }] });
    expect(plane.calls).not.toContain('deployPolicyPack');
  });

  test('F10: a plane that stores something else is caught by reading back', async () => {
    const plane = new FakePlane();
    plane.garble = (sent) => sent.map((it) => ({ ...it, priority: 7 }));
    expect(await deployTo(plane, pack('a', '1.0.0', 1))).toMatchObject({
      kind: 'failed',
      code: 'deploy_not_verified',
      help: expect.stringContaining('rollback'),
    });
  });

  test('F2: a lost answer is settled by reading back', async () => {
    const done = new FakePlane({ troubles: [{ method: 'deployPolicyPack', at: 1, how: 'lose' }] });
    expect(await deployTo(done, pack('a', '1.0.0', 1))).toMatchObject({
      kind: 'deployed',
      verified: true,
      notes: [expect.stringContaining('lost')],
    });
    const undone = new FakePlane({ troubles: [{ method: 'deployPolicyPack', at: 1, how: 'offline' }] });
    expect(await deployTo(undone, pack('a', '1.0.0', 1))).toMatchObject({
      kind: 'failed',
      live: [{ pack: 'a', version: null, how: 'as before' }],
    });
  });

  test('what can no longer be read back is said, not assumed', async () => {
    const plane = new FakePlane({ troubles: [{ method: 'listPolicyPacks', at: 2, how: 'offline' }] });
    expect(await deployTo(plane, pack('a', '1.0.0', 1))).toMatchObject({
      kind: 'failed',
      code: 'deploy_not_verified',
      live: [{ how: 'unknown' }],
    });
  });
});

describe('a plane with only the published endpoints', () => {
  test('takes packs one by one; that nothing could be read back is said', async () => {
    const plane = new FakePlane({ published: true });
    const result = await deployTo(plane, pack('a', '1.0.0', 1), pack('b', '1.0.0', 2));
    expect(result).toMatchObject({ kind: 'deployed', verified: false, notes: [expect.stringContaining('not read back')] });
    expect(plane.calls.filter((it) => it === 'deployPolicyPack')).toHaveLength(2);
  });

  test('on a failure the earlier ones are rolled back and the report names what is live', async () => {
    const plane = new FakePlane({ published: true, troubles: [{ method: 'deployPolicyPack', at: 2, how: 'reject' }] });
    plane.put('a', '1.0.0', policies(1));
    const result = await deployTo(plane, pack('a', '2.0.0', 2), pack('b', '1.0.0', 2), pack('c', '1.0.0', 2));
    expect(result).toMatchObject({
      kind: 'failed',
      live: [
        { pack: 'a', version: '1.0.0', how: 'rolled back' },
        { pack: 'b', how: 'as before' },
        { pack: 'c', how: 'as before' },
      ],
    });
    expect(plane.version('a')).toBe('1.0.0');
  });

  test('a pack that had nothing before stays live, and the report says so', async () => {
    const plane = new FakePlane({ published: true, troubles: [{ method: 'deployPolicyPack', at: 2, how: 'reject' }] });
    expect(await deployTo(plane, pack('a', '1.0.0', 1), pack('b', '1.0.0', 2))).toMatchObject({
      live: [{ pack: 'a', version: '1.0.0', how: 'new' }, { pack: 'b' }],
    });
  });
});

describe('whatever happens', () => {
  const names = ['a', 'b', 'c'];
  const version = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 2 })).map(([major, minor]) => `${major}.${minor}.0`);
  const anyPack = fc.record({ name: fc.constantFrom(...names), version, content: fc.integer({ min: 1, max: 3 }) });
  const target = fc
    .uniqueArray(anyPack, { selector: (it) => it.name, minLength: 1, maxLength: 3 })
    .map((all) => all.map((it) => pack(it.name, it.version, it.content)));
  const action = fc.oneof(
    { weight: 3, arbitrary: target.map((packs) => ({ kind: 'deploy' as const, packs })) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...names), version).map(([name, to]) => ({ kind: 'rollback' as const, name, to })) },
  );
  const trouble: fc.Arbitrary<Trouble> = fc.record({
    method: fc.constantFrom('listPolicyPacks', 'getPolicyPack', 'validatePolicyPack', 'deployPolicyPack', 'rollbackPolicyPack'),
    at: fc.integer({ min: 1, max: 6 }),
    how: fc.constantFrom('refuse', 'lose', 'reject', 'offline'),
  });

  test('without trouble the plan foretells the plane, and good news is true', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 8 }), async (actions) => {
        const plane = new FakePlane();
        plane.put('foreign', '1.0.0', policies(9));
        for (const it of actions) {
          const before = plane.snapshot();
          if (it.kind === 'rollback') {
            const result = await rollback(it.name, it.to, plane);
            if (result.kind === 'refused') expect(plane.snapshot()).toEqual(before);
            else expect(plane.version(it.name)).toBe(it.to);
            continue;
          }
          const result = await deployTo(plane, ...it.packs);
          expect(['deployed', 'unchanged', 'refused']).toContain(result.kind);
          if (result.kind === 'refused') expect(plane.snapshot()).toEqual(before);
          if (result.kind === 'deployed' || result.kind === 'unchanged') expectLive(plane, it.packs, result);
          const left = names.filter((name) => !it.packs.some((one) => one.name === name));
          for (const name of ['foreign', 'byHand', ...left]) expect(plane.snapshot()[name]).toBe(before[name]);
          if (result.kind === 'deployed') {
            const held = result.packs.filter((one) => one.outcome === 'held').map((one) => one.pack);
            const found = drift(await readLive(plane, { policies: true }), it.packs)!.filter(isDrift);
            expect(found.map((one) => one.pack)).toEqual(held);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test('with trouble it is all packs or none, and the report is never wrong about what is live', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.boolean(),
        fc.array(target, { minLength: 1, maxLength: 5 }),
        fc.array(trouble, { maxLength: 4 }),
        async (published, targets, troubles) => {
          const plane = new FakePlane({ published, troubles });
          for (const packs of targets) {
            const before = plane.snapshot();
            const result = await deployTo(plane, ...packs).catch((error) => ({ kind: 'unread' as const, error }));
            const after = plane.snapshot();
            const moved = packs.filter((it) => after[it.name] !== before[it.name]);
            if (!published) {
              const wanted = packs.filter((it) => after[it.name] === digest(it) || before[it.name] === digest(it));
              if (moved.length > 0) expect(moved.every((it) => wanted.includes(it))).toBe(true);
            }
            if (result.kind === 'refused' || result.kind === 'unread') expect(after).toEqual(before);
            if (result.kind === 'deployed' || result.kind === 'unchanged') expectLive(plane, packs, result);
            if (result.kind !== 'failed') continue;
            for (const it of result.live) {
              if (it.how === 'as before') expect(after[it.pack]).toBe(before[it.pack]);
              if (it.how !== 'as before' && it.how !== 'unknown' && it.version) expect(plane.version(it.pack)).toBe(it.version);
            }
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  function expectLive(plane: FakePlane, packs: PolicyPack[], result: Extract<Deployment, { kind: 'deployed' | 'unchanged' }>): void {
    for (const it of packs) {
      const outcome = result.packs.find((one) => one.pack === it.name)!.outcome;
      if (outcome === 'held') expect(plane.snapshot()[it.name]).not.toBe(digest(it));
      else expect(plane.snapshot()[it.name]).toBe(digest(it));
    }
  }
});
