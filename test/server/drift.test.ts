import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { drift, plan, planeOf, readLive } from '../../src/deliver/index.ts';
import type { PolicyPack } from '../../src/pack/index.ts';
import { pack, threshold } from './cases/packs.ts';
import { openSubject, type Subject } from './subject.ts';

let plane: Subject;
beforeEach(async () => {
  plane = await openSubject();
  await plane.ok('deployPolicyPack', { body: deployed });
});
afterEach(() => plane.close());

const deployed = pack('1.0.0', threshold(60, 'a'), { ...threshold(40, 'b'), decision: 'block' });
const target: PolicyPack = { name: 'finance', version: '1.0.0', policies: deployed.policy_definitions as PolicyPack['policies'] };
const beside = (statement: string) => {
  const db = new DatabaseSync(plane.database);
  db.exec(statement);
  db.close();
};
const live = () => readLive(planeOf({ call: (id: never, parts: never) => plane.ok(id, parts) }, () => 'key'));

test.each([
  ['loosened', `update policies set definition = replace(definition, '"trust_threshold":60', '"trust_threshold":1') where name = 'a'`],
  ['switched off', "update policies set enabled = 0 where name = 'b'"],
  ['deleted', "delete from policies where name = 'b'"],
  [
    'added',
    `insert into policies select 'x', pack, 'c', replace(definition, '"name":"a"', '"name":"c"'), 1, 0, 0 from policies where name = 'a'`,
  ],
])('F11: a policy that was %s behind the plane is told, and a higher version mends it', async (_, statement) => {
  expect(drift(await live(), [target])).toEqual([]);
  beside(statement);
  expect((await plane.ok('listPolicyPacks')).packs).toMatchObject([{ name: 'finance', edited: true }]);
  const got = await plane.ok('getPolicyPack', { params: { name: 'finance' } });
  expect(got.pack.edited).toBe(true);
  expect(got.policy_definitions).not.toEqual(deployed.policy_definitions);
  expect((await plane.ok('getPolicyPack', { params: { name: 'finance' }, query: { serial: 1 } })).pack.serial).toBe(1);
  expect(drift(await live(), [target])).toEqual([{ kind: 'edited', pack: 'finance', live: '1.0.0' }]);
  expect(plan(await live(), [target]).edited).toEqual(['finance']);

  await plane.ok('deployPolicyPack', { body: { ...deployed, version: '1.0.1' } });
  expect((await plane.ok('listPolicyPacks')).packs).toMatchObject([{ edited: false }]);
  const { policies } = await plane.ok('listPolicies');
  expect(policies.map(({ name, enabled }: { name: string; enabled: boolean }) => [name, enabled])).toEqual([
    ['a', true],
    ['b', true],
  ]);
});

test('a reworded description is stored and is no change of what is judged', async () => {
  const [a, b] = deployed.policy_definitions as object[];
  const reworded = { ...deployed, version: '1.0.1', policy_definitions: [{ ...a, description: 'in other words' }, b] };
  const { outcome, summary } = await plane.ok('deployPolicyPack', { body: reworded });
  expect([outcome, summary]).toEqual(['recorded', { created: 0, updated: 0, removed: 0, unchanged: 2 }]);
  const { policy_definitions, pack: told } = await plane.ok('getPolicyPack', { params: { name: 'finance' } });
  expect(policy_definitions[0].description).toBe('in other words');
  expect(told.edited).toBe(false);
});
