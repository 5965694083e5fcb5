import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Subject } from '../subject.ts';

export function delegationCases(open: () => Promise<Subject>): void {
  let plane: Subject;
  beforeEach(async () => {
    plane = await open();
  });
  afterEach(() => plane.close());

  const register = (agent_id: string, body: object = {}) => plane.ok('registerAgent', { body: { name: agent_id, agent_id, ...body } });
  const change = (agent_id: string, body: object) => plane.ok('updateAgent', { params: { agent_id }, body });
  const lend = (source_agent_id: string, target_agent_id: string, more: object = {}) =>
    plane.call('delegate', { body: { source_agent_id, target_agent_id, scopes: ['pay'], ...more } });
  const grant = async (source: string, target: string, more: object = {}): Promise<string> =>
    (await lend(source, target, more)).body.grant_id;
  const hold = async (agent_id: string, body: object) => {
    const { role } = await plane.ok('createRole', { body: { name: `role of ${agent_id}`, ...body } });
    await plane.ok('assignRole', { params: { role_id: role.role_id }, body: { agent_id } });
  };
  const pay = async (agent_id: string, grant_id?: string, amount = 1) => {
    const { body } = await plane.call('intercept', { body: { action_type: 'pay', agent_id, grant_id, metadata: { amount } } });
    return `${body.decision} ${body.decision_path}`;
  };

  test('a grant lends nothing that its root may not do itself', async () => {
    await register('b', { permissions: { allowed_action_types: ['read'] } });
    await register('a', { permissions: { allowed_action_types: ['pay'] } });
    const given = await grant('a', 'b');
    expect([await pay('b'), await pay('b', given)]).toEqual(['block permissions', 'allow fast']);
    for (const permissions of [{ allowed_action_types: ['read'] }, { denied_action_types: ['pay'] }]) {
      await change('a', { permissions });
      expect([await pay('a'), await pay('b', given)]).toEqual(['block permissions', 'block fast']);
    }
    await change('a', { permissions: {}, permission_boundary: { resource_rules: [{ action_types: ['pay'], max_amount: 10 }] } });
    expect([await pay('b', given, 10), await pay('b', given, 1_000_000)]).toEqual(['allow fast', 'block fast']);
    await hold('low', { allowed_action_types: ['pay'], min_trust_level: 90 });
    expect([await pay('low'), await pay('b', await grant('low', 'b'))]).toEqual(['block rbac', 'block fast']);
  });

  test('the trust of a root is exact within a group, whatever was judged before in it', async () => {
    await hold('a', { allowed_action_types: ['pay'], min_trust_level: 49 });
    const grant_id = await grant('a', 'b');
    const lower = { action_type: 'drop', agent_id: 'a' };
    const use = { action_type: 'pay', agent_id: 'b', grant_id };
    const { results } = await plane.ok('batchIntercept', { body: { actions: [use, lower, use] } });
    expect(results.map(({ decision }: { decision: string }) => decision)).toEqual(['allow', 'block', 'block']);
  });

  test('every agent along a chain lends only what it is not denied', async () => {
    for (const agent of ['a', 'b', 'c']) await register(agent);
    await change('b', { permissions: { allowed_action_types: ['read'] } });
    await change('c', { permissions: { allowed_action_types: ['read'] } });
    const given = await grant('b', 'c', { parent_grant_id: await grant('a', 'b') });
    expect([await pay('b'), await pay('c', given)]).toEqual(['block permissions', 'allow fast']);
    await change('b', { permission_boundary: { resource_rules: [{ action_types: ['pay'], max_amount: 10 }] } });
    expect([await pay('c', given, 10), await pay('c', given, 11)]).toEqual(['allow fast', 'block fast']);
    await change('b', { permissions: { denied_action_types: ['pay'] } });
    expect(await pay('c', given)).toBe('block fast');
    await change('b', { permissions: {} });
    await change('a', { permissions: { allowed_action_types: ['read'] } });
    expect(await pay('c', given)).toBe('block fast');
  });

  test('a chain is no longer than any of its sources allows, when it is made and when it is used', async () => {
    const depth = (max_delegation_depth: number) => ({ delegation_policy: { max_delegation_depth } });
    await register('a', depth(1));
    const first = await grant('a', 'b');
    const again = () => lend('b', 'c', { parent_grant_id: first });
    expect((await again()).body.error.code).toBe('delegation_depth_exceeded');
    await change('a', depth(2));
    const second = (await again()).body.grant_id;
    expect((await lend('c', 'd', { parent_grant_id: second })).body.error.code).toBe('delegation_depth_exceeded');
    expect(await pay('c', second)).toBe('allow fast');
    await change('a', depth(1));
    expect([await pay('b', first), await pay('c', second)]).toEqual(['allow fast', 'block fast']);
    await change('a', depth(0));
    expect([await pay('b', first), (await lend('a', 'b')).body.error.code]).toEqual(['block fast', 'delegation_depth_exceeded']);
  });

  test('a scope is not lost because a wider one stands beside it', async () => {
    await register('t', { delegation_policy: { acceptable_scopes: ['read:*'] } });
    for (const scopes of [['read:x'], ['read:x', '*x']]) {
      await register(scopes.join(), { scopes });
      const { body } = await lend(scopes.join(), 't', { scopes: ['read:*'] });
      expect(body.grant).toMatchObject({ attenuated_scopes: ['read:x'] });
    }
  });

  test('a glob with control characters, which no action has, is refused', async () => {
    const globs = ['pay:\u0001*'];
    const link = (more: object) => plane.refusal('proposeFederation', { body: { target_workspace_id: 'ws_partner', ...more } });
    expect(await link({ allowed_scopes: globs })).toBe('400 invalid_request');
    expect(await link({ allowed_action_types: globs })).toBe('400 invalid_request');
    expect((await lend('a', 'b', { scopes: globs })).body.error.code).toBe('invalid_request');
    const agent = (body: object) => plane.refusal('registerAgent', { body: { name: 'a', ...body } });
    expect(await agent({ scopes: globs })).toBe('400 invalid_request');
    expect(await agent({ delegation_policy: { acceptable_scopes: globs } })).toBe('400 invalid_request');
    expect(await agent({ permissions: { allowed_action_types: globs } })).toBe('400 invalid_request');
  });
}
