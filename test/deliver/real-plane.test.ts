import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Hindcast } from '../../src/client/index.ts';
import {
  apply,
  type Deployment,
  deploy,
  drift,
  isDrift,
  type Plane,
  plan,
  planeOf,
  planRollback,
  type Rollback,
  readLive,
  rollback,
} from '../../src/deliver/index.ts';
import { digest, type Policy, type PolicyPack } from '../../src/pack/index.ts';
import { createPlane, type RunningPlane } from '../../src/server/index.ts';
import { FakePlane } from './fake-plane.ts';

const apiKey = 'xb_key_for_the_delivery_tests';
let folder: string;
let running: RunningPlane;
let real: Plane;
let keys = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hindcast-deliver-'));
  running = await createPlane({ database: join(folder, 'plane.db'), apiKeys: [apiKey] });
  const client = new Hindcast({ apiKey, baseUrl: 'http://localhost', fetch: (input, init) => running.fetch(input as string, init) });
  real = planeOf(client, () => `key-${keys++}`);
});
afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true });
});

const policies = (content: number): Policy[] => [
  {
    name: 'trust',
    description: 'kept',
    policy_type: 'threshold',
    action_types: ['pay', 'pay'],
    decision: 'escalate',
    trust_threshold: content,
  },
  { name: 'words', policy_type: 'content_pattern', decision: 'block', conditions: { patterns: ['b', 'a'] } },
  {
    name: 'sums',
    policy_type: 'metadata',
    decision: 'block',
    conditions: { rules: [{ field: 'args.amount', operator: '>', value: 1.5 }] },
  },
  {
    name: 'flow',
    policy_type: 'flow',
    decision: 'block',
    conditions: { labels: { class_at_least: 'secret' }, camelCase: { snake_case: 1 } },
  },
];

/** Digests of what the plane stores of the packs of one round. */
async function stored(plane: Plane, prefix: string): Promise<Record<string, string>> {
  const { packs } = await plane.listPolicyPacks();
  const read = packs.filter(({ name }) => name.startsWith(prefix)).map(({ name }) => plane.getPolicyPack(name));
  const found = (await Promise.all(read)).map(({ pack, policy_definitions }) => ({ ...pack, policies: policy_definitions }));
  return Object.fromEntries(found.map(({ name, version, policies }) => [name, digest({ name, version, policies })]));
}

/** What matters of a result, without words. */
const gist = (result: Deployment | Rollback | undefined) => {
  if (result?.kind === 'refused')
    return ['refused', 'refusals' in result ? result.refusals.map((it) => [it.pack, it.code]) : [result.code, result.exists]];
  if (result?.kind === 'deployed' || result?.kind === 'unchanged') return [result.kind, 'packs' in result ? result.packs : result.version];
  return [result?.kind];
};

describe('the control plane, delivered to through the client', () => {
  let round = 0;
  const version = fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 })).map(([major, minor]) => `${major}.${minor}.0`);
  const aPack = fc.record({ name: fc.constantFrom('a', 'b', 'c'), version, content: fc.integer({ min: 1, max: 3 }) });
  const target = fc.uniqueArray(aPack, { selector: (it) => it.name, minLength: 1, maxLength: 3 });
  const action = fc.oneof(
    { weight: 2, arbitrary: target.map((packs) => ({ kind: 'deploy' as const, packs })) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('rollback' as const), name: fc.constantFrom('a', 'b', 'c'), to: version }) },
  );

  test('does what the model in memory does, step by step', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(action, { minLength: 1, maxLength: 10 }), async (actions) => {
        const model = new FakePlane();
        const prefix = `r${round++}-`;
        for (const it of actions) {
          if (it.kind === 'rollback') {
            const [ours, theirs] = [await rollback(prefix + it.name, it.to, real), await rollback(prefix + it.name, it.to, model)];
            expect(ours.kind).toEqual(theirs.kind);
            if (ours.kind !== 'refused' || ours.code !== 'pack_not_found') expect(gist(ours)).toEqual(gist(theirs));
          } else {
            const packs = it.packs.map(
              (one): PolicyPack => ({ name: prefix + one.name, version: one.version, policies: policies(one.content) }),
            );
            const ours = await deploy(packs, real, () => true);
            const theirs = await deploy(packs, model, () => true);
            expect(gist(ours.deployment)).toEqual(gist(theirs.deployment));
            expect(ours.plan.steps).toEqual(theirs.plan.steps);
            if (ours.deployment?.kind === 'deployed') {
              const held = ours.plan.steps.flatMap((step) => (step.kind === 'held' ? [step.pack] : []));
              const found = drift(await readLive(real), packs)!.filter(isDrift);
              expect(found.map((one) => one.pack)).toEqual(held);
            }
          }
        }
        const { byHand, ...expected } = model.snapshot();
        expect(await stored(real, prefix)).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  test('tells a plan that what it saw is gone', async () => {
    const pack = (at: string, content: number): PolicyPack => ({ name: 'raced', version: at, policies: policies(content) });
    const made = plan(await readLive(real), [pack('1.0.0', 1)]);
    await deploy([pack('0.5.0', 2)], real, () => true);
    expect(await apply(made, real)).toMatchObject({ kind: 'conflict', changed: [{ pack: 'raced', expected: null, version: '0.5.0' }] });
    const back = await planRollback('raced', '0.5.0', real);
    expect(back).toMatchObject({ kind: 'unchanged' });
  });
});
