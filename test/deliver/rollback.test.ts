import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  apply,
  applyRollback,
  drift,
  isDrift,
  packsOf,
  plan,
  planRollback,
  readLive,
  rollback,
  rollbackPlanWords,
} from '../../src/deliver/index.ts';
import type { Policy, PolicyPack } from '../../src/pack/index.ts';
import { FakePlane, type Trouble } from './fake-plane.ts';

const policies = (content: number): Policy[] => [
  { name: 'trust', policy_type: 'threshold', decision: 'escalate', trust_threshold: content },
];
const pack = (name: string, version: string, content: number): PolicyPack => ({ name, version, policies: policies(content) });

function withHistory(...versions: string[]): FakePlane {
  const plane = new FakePlane();
  for (const [index, version] of versions.entries()) plane.put('a', version, policies(index + 1));
  return plane;
}

describe('rollback', () => {
  test('shows what it will do, then does it: the content comes from the history', async () => {
    const plane = withHistory('1.0.0', '1.1.0', '1.2.0');
    const made = await planRollback('a', '1.0.0', plane);
    expect(made).toMatchObject({ kind: 'rollback', from: pack('a', '1.2.0', 3), to: pack('a', '1.0.0', 1), restores: 1 });
    expect(plane.version('a')).toBe('1.2.0');
    expect(await applyRollback(made, plane)).toMatchObject({ kind: 'rolled-back', version: '1.0.0', verified: true });
    expect(plane.version('a')).toBe('1.0.0');
  });

  test('F7: a version that never was, a pack that never was, the current one', async () => {
    const plane = withHistory('1.0.0', '1.1.0', '1.2.0', '1.3.0', '1.4.0');
    const never = await rollback('a', '9.9.9', plane);
    expect(never).toMatchObject({ kind: 'refused', code: 'pack_version_not_found', exists: ['1.4.0', '1.3.0', '1.2.0', '1.1.0', '1.0.0'] });
    expect(await rollback('b', '1.0.0', plane)).toMatchObject({ kind: 'refused', code: 'pack_not_found', exists: ['a'] });
    expect(await rollback('a', '1.4.0', plane)).toEqual({ kind: 'unchanged', pack: 'a', version: '1.4.0' });
    expect(plane.calls).not.toContain('rollbackPolicyPack');
  });

  test('F7: back, and back again, and forward to a version between', async () => {
    const plane = withHistory('1.0.0', '1.1.0', '1.2.0');
    for (const version of ['1.1.0', '1.0.0', '1.1.0']) {
      expect(await rollback('a', version, plane)).toMatchObject({ kind: 'rolled-back', version });
      expect(plane.version('a')).toBe(version);
    }
  });

  test('`previous` walks back, from a restored version on from there, and ends at the first', async () => {
    const plane = withHistory('1.0.0', '1.1.0', '1.2.0');
    expect(await planRollback('a', 'previous', plane)).toMatchObject({
      from: pack('a', '1.2.0', 3),
      to: pack('a', '1.1.0', 2),
      restores: 2,
    });
    for (const version of ['1.1.0', '1.0.0'])
      expect(await rollback('a', 'previous', plane)).toMatchObject({ kind: 'rolled-back', version });
    expect(await rollback('a', 'previous', plane)).toMatchObject({
      kind: 'refused',
      message: 'nothing was live of `a` before 1.0.0',
      exists: ['1.0.0', '1.1.0', '1.2.0'],
    });
    plane.put('a', '2.0.0', policies(9));
    expect(await rollback('a', 'previous', plane)).toMatchObject({ version: '1.0.0' });
  });

  test('`previous` of a plane that cannot tell what is live is its own', async () => {
    const plane = new FakePlane({ published: true });
    for (const [index, version] of ['1.0.0', '1.1.0'].entries()) plane.put('a', version, policies(index));
    expect(rollbackPlanWords(await planRollback('a', 'previous', plane))[0]).toMatch(/^a goes back to the version before;/);
    expect(await rollback('a', 'previous', plane)).toMatchObject({ kind: 'rolled-back', version: '1.0.0', verified: false });
  });

  test('everything that was rolled back stays held, not only the last', async () => {
    const plane = withHistory('1.0.0', '1.1.0', '1.2.0');
    await rollback('a', '1.1.0', plane);
    await rollback('a', '1.0.0', plane);
    for (const [content, version] of [
      [3, '1.2.0'],
      [2, '1.1.0'],
    ] as const) {
      const made = plan(await readLive(plane), [pack('a', version, content)]);
      expect(made.steps[0]).toMatchObject({ kind: 'held', version, live: '1.0.0' });
    }
    await rollback('a', '1.2.0', plane);
    expect(plan(await readLive(plane), [pack('a', '1.2.0', 3)]).steps[0]).toMatchObject({ kind: 'unchanged' });
    expect(plan(await readLive(plane), [pack('a', '1.1.0', 2)]).steps[0]).toMatchObject({ kind: 'held' });
  });

  test('F8: a deploy in between stops it', async () => {
    const plane = withHistory('1.0.0', '1.1.0');
    const made = await planRollback('a', '1.0.0', plane);
    plane.put('a', '1.2.0', policies(7));
    expect(await applyRollback(made, plane)).toMatchObject({ kind: 'failed', code: 'revision_conflict' });
    expect(plane.version('a')).toBe('1.2.0');
  });

  test('a plane that cannot tell what is live is asked, and its answer is weighed', async () => {
    const plane = new FakePlane({ published: true });
    for (const [index, version] of ['1.0.0', '1.1.0', '1.2.0'].entries()) plane.put('a', version, policies(index));
    expect(await rollback('a', '1.1.0', plane)).toMatchObject({
      kind: 'rolled-back',
      verified: false,
      notes: [expect.stringContaining('it says that 1.1.0 is live')],
    });
    plane.put('a', '1.3.0', policies(8));
    expect(await rollback('a', '1.0.0', plane)).toMatchObject({ kind: 'failed', code: 'deploy_not_verified', live: '1.1.0' });
  });

  test('whatever breaks, "rolled back" is true and a named version is the live one', async () => {
    const trouble: fc.Arbitrary<Trouble> = fc.record({
      method: fc.constantFrom('getPolicyPack', 'rollbackPolicyPack'),
      at: fc.integer({ min: 1, max: 5 }),
      how: fc.constantFrom('refuse', 'lose', 'reject', 'offline'),
    });
    const wanted = fc.array(fc.constantFrom('1.0.0', '1.1.0', '1.2.0', '3.0.0'), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.array(trouble, { maxLength: 3 }), wanted, async (troubles, versions) => {
        const plane = withHistory('1.0.0', '1.1.0', '1.2.0');
        plane.troubles.push(...troubles);
        for (const version of versions) {
          const before = plane.snapshot();
          const made = await planRollback('a', version, plane).catch(() => undefined);
          expect(plane.snapshot()).toEqual(before);
          if (!made) continue;
          const result = await applyRollback(made, plane);
          if (result.kind === 'rolled-back' || result.kind === 'unchanged') expect(plane.version('a')).toBe(version);
          if (result.kind === 'refused') expect(plane.snapshot()).toEqual(before);
          if (result.kind === 'failed' && result.live) expect(plane.version('a')).toBe(result.live);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('drift', () => {
  test('names every difference, and does not call a foreign pack one', async () => {
    const plane = new FakePlane();
    plane.put('same', '1.0.0', policies(1));
    plane.put('bumped', '1.0.0', policies(1));
    plane.put('older', '1.0.0', policies(1));
    plane.put('newer', '2.0.0', policies(1));
    plane.put('reused', '1.0.0', policies(1));
    plane.put('back', '1.0.0', policies(1));
    plane.put('back', '2.0.0', policies(2));
    await rollback('back', '1.0.0', plane);
    plane.put('foreign', '1.0.0', policies(1));
    const target = [
      pack('same', '1.0.0', 1),
      pack('bumped', '1.0.1', 1),
      pack('older', '1.1.0', 2),
      pack('newer', '1.5.0', 2),
      pack('reused', '1.0.0', 2),
      pack('back', '2.0.0', 2),
      pack('gone', '1.0.0', 1),
    ];
    const found = drift(await readLive(plane), target)!;
    expect(found).toEqual([
      { kind: 'version', pack: 'bumped', target: '1.0.1', live: '1.0.0' },
      { kind: 'policies', pack: 'older', target: '1.1.0', live: '1.0.0', ahead: 'target' },
      { kind: 'policies', pack: 'newer', target: '1.5.0', live: '2.0.0', ahead: 'live' },
      { kind: 'policies', pack: 'reused', target: '1.0.0', live: '1.0.0', ahead: 'neither' },
      { kind: 'held', pack: 'back', target: '2.0.0', live: '1.0.0' },
      { kind: 'missing', pack: 'gone', target: '1.0.0' },
      { kind: 'extra', pack: 'foreign', live: '1.0.0' },
    ]);
    expect(found.filter((it) => !isDrift(it)).map((it) => it.pack)).toEqual(['foreign']);
  });

  test('F11: a policy that was edited on the plane is drift, and a plan names it', async () => {
    const plane = withHistory('1.0.0');
    const live = await readLive(plane, { policies: true });
    expect(drift(live, [pack('a', '1.0.0', 1)])).toEqual([]);
    if (live.kind === 'known') live.packs[0]!.policies = policies(50);
    expect(drift(live, [pack('a', '1.0.0', 1)])).toEqual([{ kind: 'edited', pack: 'a', live: '1.0.0' }]);
    expect(plan(live, [pack('a', '1.0.0', 1)]).edited).toEqual(['a']);
  });

  test('a plane that cannot tell gives no answer, not "no drift"', async () => {
    const live = await readLive(new FakePlane({ published: true }));
    expect(live).toMatchObject({ kind: 'unreadable' });
    expect(drift(live, [])).toBeUndefined();
  });

  test('live packs come back as packs, for a review against them', async () => {
    const plane = withHistory('1.0.0');
    const packs = packsOf(await readLive(plane, { policies: true }));
    expect(packs).toEqual([pack('a', '1.0.0', 1)]);
    expect(await apply(plan(await readLive(plane), packs), plane)).toMatchObject({ kind: 'unchanged' });
  });
});
