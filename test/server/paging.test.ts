import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OperationId } from '../../src/api/index.ts';
import { roll } from '../model/dice.ts';
import { type Body, openSubject, type Subject } from './subject.ts';

let plane: Subject;
let roleId: string | undefined;
beforeAll(async () => {
  plane = await openSubject('in process', { webhookTargets: ['127.0.0.0/8'] });
});
afterAll(() => plane.close());

const dice = roll(7);
let made = 0;
const fresh = (word: string) => `${word}-${dice.int(0, 999)}-${made++}`;

interface List {
  id: OperationId;
  params?: () => Record<string, string>;
  query?: object;
  /** Where the answer holds the items, and what tells one from another. */
  items: string;
  key: string;
  add(): Promise<string>;
  /** Takes an item out of the list, if anything can. */
  remove?: ((key: string) => Promise<unknown>) | undefined;
}

const grants = {
  items: 'delegations',
  key: 'grant_id',
  query: { status: 'active' },
  add: async () =>
    (await plane.ok('delegate', { body: { source_agent_id: 'lender', target_agent_id: fresh('t'), scopes: ['*'] } })).grant_id as string,
  remove: (grant_id: string) => plane.ok('revokeDelegation', { params: { grant_id }, body: {} }),
};
const windows = {
  items: 'windows',
  key: 'window_id',
  query: { status: 'active' },
  add: async () =>
    (await plane.ok('createTemporalWindow', { body: { agent_id: 'holder', scopes: ['*'], duration_minutes: 9 } })).window
      .window_id as string,
  remove: (window_id: string) => plane.ok('revokeTemporalWindow', { params: { window_id }, body: {} }),
};
const policy = () => ({ name: fresh('p'), policy_type: 'action_type', action_types: ['x'], decision: 'block', priority: dice.int(0, 2) });
const lists: List[] = [
  {
    ...{ id: 'listAgents', items: 'agents', key: 'agent_id', query: { status: 'active' } },
    add: async () => (await plane.ok('registerAgent', { body: { name: 'n', agent_id: fresh('a') } })).agent.agent_id,
    remove: (agent_id) => plane.ok('updateAgent', { params: { agent_id }, body: { status: 'suspended' } }),
  },
  { id: 'listDelegations', ...grants },
  { id: 'getAgentDelegations', params: () => ({ agent_id: 'lender' }), ...grants },
  { id: 'listTemporalWindows', ...windows },
  { id: 'getAgentTemporalWindows', params: () => ({ agent_id: 'holder' }), ...windows, query: {}, remove: undefined },
  {
    ...{ id: 'listBreakglass', items: 'events', key: 'breakglass_id', query: { status: 'active' } },
    add: async () =>
      (await plane.ok('triggerBreakglass', { body: { agent_id: fresh('b'), justification: 'a long enough one' } })).event.breakglass_id,
    remove: (breakglass_id) => plane.ok('closeBreakglass', { params: { breakglass_id }, body: {} }),
  },
  {
    ...{ id: 'listRoles', items: 'roles', key: 'role_id' },
    add: async () => (await plane.ok('createRole', { body: { name: fresh('r') } })).role.role_id,
    remove: (role_id) => plane.ok('deleteRole', { params: { role_id } }),
  },
  {
    ...{ id: 'listRoleAgents', params: () => ({ role_id: roleId! }), items: 'agents', key: 'agent_id' },
    async add() {
      roleId ??= (await plane.ok('createRole', { body: { name: 'held' } })).role.role_id as string;
      return (await plane.ok('assignRole', { params: { role_id: roleId }, body: { agent_id: fresh('a') } })).assignment.agent_id;
    },
    remove: (agent_id) => plane.ok('unassignRole', { params: { role_id: roleId! }, body: { agent_id } }),
  },
  {
    ...{ id: 'listFederations', items: 'links', key: 'link_id', query: { status: 'pending' } },
    add: async () => (await plane.ok('proposeFederation', { body: { target_workspace_id: 'elsewhere' } })).link_id,
    remove: (link_id) => plane.ok('revokeFederation', { params: { link_id }, body: {} }),
  },
  {
    ...{ id: 'listApiKeys', items: 'api_keys', key: 'key_id' },
    add: async () => (await plane.ok('createApiKey', { body: { name: 'k', rights: ['read'] } })).api_key.key_id,
  },
  {
    ...{ id: 'listWebhooks', items: 'webhooks', key: 'webhook_id' },
    add: async () =>
      (await plane.ok('createWebhook', { body: { url: 'https://127.0.0.1/', events: ['webhook.test'] } })).webhook.webhook_id,
    remove: (webhook_id) => plane.ok('deleteWebhook', { params: { webhook_id } }),
  },
  {
    ...{ id: 'listPolicies', items: 'policies', key: 'policy_id' },
    add: async () => (await plane.ok('createPolicy', { body: policy() })).policy.policy_id,
    remove: (policy_id) => plane.ok('deletePolicy', { params: { policy_id } }),
  },
  {
    ...{ id: 'policyPackHistory', params: () => ({ name: 'pages' }), items: 'history', key: 'serial' },
    add: async () =>
      (await plane.ok('deployPolicyPack', { body: { name: 'pages', version: `1.0.${made++}`, policy_definitions: [policy()] } })).pack
        .serial,
  },
];

describe.each(lists)('$id', ({ id, params, query, items, key, add, remove }) => {
  const page = async (per_page: number, more: object) => {
    const answer = await plane.ok(id, { ...(params && { params: params() }), query: { ...query, per_page, ...more } });
    return { keys: answer[items].map((item: Body) => item[key]) as string[], next: answer.next_cursor as string | null };
  };
  const all = async () => {
    const found = new Set<string>();
    for (let more = {}, next: string | null = ''; next !== null; more = { cursor: next }) {
      const { keys, next: cursor } = await page(500, more);
      for (const each of keys) found.add(each);
      next = cursor;
    }
    return found;
  };

  test('a walk over its pages sees what was there all the time once, whatever comes and goes meanwhile', async () => {
    for (let times = 0; times < 24; times++) await add();
    for (let walk = 0; walk < 4; walk++) {
      const there = await all();
      const gone = new Set<string>();
      const seen: string[] = [];
      for (let next: string | null | undefined; next !== null; ) {
        const { keys, next: cursor }: Awaited<ReturnType<typeof page>> = await page(
          1 + dice.int(0, 8),
          next === undefined ? {} : { cursor: next },
        );
        seen.push(...keys);
        next = cursor;
        for (let times = dice.int(0, 3); times > 0; times--) await add();
        for (let times = remove ? dice.int(0, 3) : 0; times > 0; times--) {
          const left = [...there].filter((each) => !gone.has(each));
          if (left.length < 8) break;
          const out =
            dice.chance(0.5) && keys.some((each) => left.includes(each)) ? keys.find((each) => left.includes(each))! : dice.pick(left);
          gone.add(out);
          await remove!(out);
        }
        if (seen.length > 500) throw new Error('the walk has no end');
      }
      expect(new Set(seen).size, 'no item twice').toBe(seen.length);
      expect([...there].filter((each) => !gone.has(each) && !seen.includes(each))).toEqual([]);
    }
  });

  test('a walk that takes out all it sees leaves nothing', async () => {
    if (!remove) return;
    const before = await all();
    const seen: string[] = [];
    for (let next: string | null | undefined; next !== null; ) {
      const { keys, next: cursor }: Awaited<ReturnType<typeof page>> = await page(5, next === undefined ? {} : { cursor: next });
      for (const each of keys) await remove(each);
      seen.push(...keys);
      next = cursor;
    }
    expect(seen.sort()).toEqual([...before].sort());
    expect((await all()).has(seen[0]!)).toBe(false);
  });

  test('pages by number go on working, and a cursor of another list is refused', async () => {
    for (let times = 0; times < 7; times++) await add();
    const { keys } = await page(7, {});
    expect((await page(3, { page: 2 })).keys).toEqual(keys.slice(3, 6));
    for (const cursor of ['nonsense', Buffer.from('7').toString('base64url'), Buffer.from('["a","b","c","d"]').toString('base64url')])
      expect(await plane.refusal(id, { ...(params && { params: params() }), query: { cursor } })).toBe('400 invalid_request');
  });
});
