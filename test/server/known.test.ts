import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Body, openSubject, type Subject } from './subject.ts';

/** What a plane remembers of agents between groups of intercepts must never outlive a change, whichever plane over the file makes it. */
let plane: Subject;
let other: Subject;
beforeAll(async () => {
  plane = await openSubject();
  other = await openSubject('in process', { database: plane.database });
});
afterAll(async () => {
  await other.close();
  await plane.close();
});

const ask = (through: Subject, agent_id = 'bot') => through.call('intercept', { body: { action_type: 'pay', agent_id } });
const verdict = async (through: Subject): Promise<string> => {
  const { status, body } = await ask(through);
  return status === 200 ? body.decision : body.error.code;
};

const changes: Record<string, { expected: string; make(by: Subject): Promise<Body>; undo(by: Subject, made: Body): Promise<Body> }> = {
  'a role that denies': {
    expected: 'block',
    async make(by) {
      const { role } = await by.ok('createRole', { body: { name: `r${Math.random()}`, denied_action_types: ['pay'] } });
      await by.ok('assignRole', { params: { role_id: role.role_id }, body: { agent_id: 'bot' } });
      return role;
    },
    undo: (by, { role_id }) => by.ok('unassignRole', { params: { role_id }, body: { agent_id: 'bot' } }),
  },
  'a role that its role inherits from': {
    expected: 'block',
    async make(by) {
      const { role: parent } = await by.ok('createRole', { body: { name: `p${Math.random()}`, allowed_action_types: ['pay'] } });
      const { role } = await by.ok('createRole', { body: { name: `c${Math.random()}`, inherits_from: parent.role_id } });
      await by.ok('assignRole', { params: { role_id: role.role_id }, body: { agent_id: 'bot' } });
      expect(await verdict(plane)).toBe('allow');
      await by.ok('updateRole', { params: { role_id: parent.role_id }, body: { denied_action_types: ['pay'] } });
      return role;
    },
    undo: (by, { role_id }) => by.ok('unassignRole', { params: { role_id }, body: { agent_id: 'bot' } }),
  },
  'a policy by hand': {
    expected: 'block',
    make: async (by) => {
      const body = { name: `x${Math.random()}`, policy_type: 'threshold', trust_threshold: 100, decision: 'block', action_types: ['pay'] };
      return (await by.ok('createPolicy', { body })).policy;
    },
    undo: (by, { policy_id }) => by.ok('deletePolicy', { params: { policy_id } }),
  },
  'its suspension': {
    expected: 'agent_suspended',
    make: (by) => by.ok('updateAgent', { params: { agent_id: 'bot' }, body: { status: 'suspended' } }),
    undo: (by) => by.ok('updateAgent', { params: { agent_id: 'bot' }, body: { status: 'active' } }),
  },
};

test.each(Object.keys(changes))('%s counts from its answer on, under load, through either plane', async (name) => {
  const { expected, make, undo } = changes[name]!;
  if ((await plane.call('getAgent', { params: { agent_id: 'bot' } })).status !== 200)
    await plane.ok('registerAgent', { body: { name: 'Bot', agent_id: 'bot' } });
  for (const by of [plane, other, plane]) {
    const load = Array.from({ length: 40 }, (_, index) => ask(index % 3 ? plane : other, `agent ${index % 7}`));
    const made = await make(by);
    expect([await verdict(plane), await verdict(other)]).toEqual([expected, expected]);
    const more = Array.from({ length: 40 }, (_, index) => ask(index % 3 ? plane : other, `agent ${index % 7}`));
    await undo(by, made);
    expect([await verdict(plane), await verdict(other)]).toEqual(['allow', 'allow']);
    expect((await Promise.all([...load, ...more])).map(({ status }) => status)).toEqual(Array(80).fill(200));
  }
});

test('trust moves from answer to answer, whichever plane is asked', async () => {
  const scores: number[] = [];
  for (let times = 0; times < 12; times++) scores.push((await ask(times % 3 === 1 ? other : plane, 'mover')).body.trust_score);
  expect(scores).toEqual(Array.from({ length: 12 }, (_, index) => Math.round(500 + index * 2) / 10));
});
