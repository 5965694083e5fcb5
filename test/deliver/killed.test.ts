import { expect, it } from 'vitest';
import { applyRollback, deploy, type Plane, planRollback } from '../../src/deliver/index.ts';
import type { Policy, PolicyPack } from '../../src/pack/index.ts';
import { FakePlane } from './fake-plane.ts';

const policies = (content: number): Policy[] => [
  { name: 'trust', policy_type: 'threshold', action_types: ['pay'], decision: 'escalate', trust_threshold: content },
];
const pack = (name: string, version: string, content: number): PolicyPack => ({ name, version, policies: policies(content) });

/** The runner dies at the n-th call: before the plane gets it, or after the plane did it. Nobody hears of anything any more. */
function dying(plane: FakePlane, at: number, when: 'before' | 'after'): { plane: Plane; dead: Promise<'dead'> } {
  let resolve: (word: 'dead') => void = () => {};
  const dead = new Promise<'dead'>((done) => {
    resolve = done;
  });
  const never = new Promise<never>(() => {});
  let calls = 0;
  const through = new Proxy(plane, {
    get: (target, name: keyof Plane) => {
      const method = (target[name] as (...given: unknown[]) => Promise<unknown>).bind(target);
      return async (...given: unknown[]) => {
        if (++calls > at) return never;
        if (calls < at || when === 'after') {
          const done = await method(...given);
          if (calls < at) return done;
        }
        resolve('dead');
        return never;
      };
    },
  });
  return { plane: through, dead };
}

const revisions = (plane: FakePlane, name: string) => plane.packs.get(name)?.revisions.map((it) => it.version) ?? [];

it('E8: killed at any step of a deploy, the plane has all packs or none, and the next run makes it all', async () => {
  let killed = 0;
  for (const when of ['before', 'after'] as const) {
    for (let at = 1; ; at++) {
      const plane = new FakePlane();
      plane.put('a', '1.0.0', policies(1));
      plane.put('b', '1.0.0', policies(1));
      const target = [pack('a', '1.1.0', 2), pack('b', '1.1.0', 2), pack('c', '1.0.0', 2)];
      const run = dying(plane, at, when);
      const ended = await Promise.race([deploy(target, run.plane, () => true), run.dead]);
      expect([
        ['1.0.0', '1.0.0', undefined],
        ['1.1.0', '1.1.0', '1.0.0'],
      ]).toContainEqual(['a', 'b', 'c'].map((name) => plane.version(name)));
      const { deployment } = await deploy(target, plane, () => true);
      expect(['deployed', 'unchanged']).toContain(deployment!.kind);
      expect(['a', 'b', 'c'].map((name) => revisions(plane, name))).toEqual([['1.0.0', '1.1.0'], ['1.0.0', '1.1.0'], ['1.0.0']]);
      if (ended !== 'dead') break;
      killed++;
    }
  }
  expect(killed).toBeGreaterThan(12);
});

it('E8: killed at any step of a rollback, the next run ends at the same version, gone back to once', async () => {
  for (const when of ['before', 'after'] as const) {
    for (let at = 1; ; at++) {
      const plane = new FakePlane();
      for (const [index, version] of ['1.0.0', '1.1.0'].entries()) plane.put('a', version, policies(index));
      const run = dying(plane, at, when);
      const ended = await Promise.race([planRollback('a', '1.0.0', run.plane).then((made) => applyRollback(made, run.plane)), run.dead]);
      const done = await applyRollback(await planRollback('a', '1.0.0', plane), plane);
      expect(['rolled-back', 'unchanged']).toContain(done.kind);
      expect(revisions(plane, 'a')).toEqual(['1.0.0', '1.1.0', '1.0.0']);
      if (ended !== 'dead') break;
    }
  }
});
