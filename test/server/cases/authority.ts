import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Body, Subject } from '../subject.ts';

export function authorityCases(open: () => Promise<Subject>): void {
  let plane: Subject;
  beforeEach(async () => {
    plane = await open();
  });
  afterEach(() => plane.close());

  const minutes = (count: number) => {
    plane.clock.ahead += count * 60_000;
  };
  const judge = async (action_type: string, more: object = {}) => {
    const { status, body } = await plane.call('intercept', { body: { action_type, agent_id: 'bot', ...more } });
    return status === 200 ? `${body.decision} ${body.decision_path}` : `${status} ${body.error.code}`;
  };
  const many = async (times: number, wanted: string, ask: () => Promise<string>) =>
    (await Promise.all(Array.from({ length: times }, ask))).filter((answer) => answer === wanted).length;
  const role = async (body: object) => (await plane.ok('createRole', { body: { name: 'role', ...body } })).role;
  const assign = (role_id: string, agent_id = 'bot') => plane.ok('assignRole', { params: { role_id }, body: { agent_id } });
  const policy = (body: object) =>
    plane.ok('createPolicy', { body: { name: 'p', policy_type: 'action_type', decision: 'block', ...body } });

  test('roles: any denial blocks, low trust blocks, no allowance blocks; an agent without roles is judged by policies alone', async () => {
    expect(await judge('pay')).toBe('allow fast');
    const reader = await role({
      name: 'reader',
      allowed_action_types: ['read_*'],
      denied_action_types: ['read_secret'],
      min_trust_level: 40,
    });
    await assign(reader.role_id);
    expect(await judge('read_mail')).toBe('allow fast');
    expect(await judge('read_secret')).toBe('block rbac');
    expect(await judge('pay')).toBe('block rbac');
    const payer = await role({ name: 'payer', allowed_action_types: ['pay', 'read_secret'] });
    await assign(payer.role_id);
    expect(await judge('pay')).toBe('allow fast');
    expect(await judge('read_secret')).toBe('block rbac');
    for (let times = 0; times < 4; times++) await judge('read_secret');
    expect(await judge('read_mail')).toBe('block rbac');
    await plane.ok('unassignRole', { params: { role_id: reader.role_id }, body: { agent_id: 'bot' } });
    expect(await judge('pay')).toBe('allow fast');
    expect(await plane.refusal('deleteRole', { params: { role_id: payer.role_id } })).toBe('409 role_in_use');
    expect((await plane.ok('listRoleAgents', { params: { role_id: payer.role_id } })).agents).toMatchObject([{ agent_id: 'bot' }]);
  });

  test('H7: roles inherit; a denial holds at every level; a cycle is refused', async () => {
    const base = await role({ name: 'base', allowed_action_types: ['read'], denied_action_types: ['pay:big'] });
    const child = await role({ name: 'child', allowed_action_types: ['pay:*'], inherits_from: base.role_id });
    await assign(child.role_id);
    expect([await judge('read'), await judge('pay:small'), await judge('pay:big'), await judge('x')]).toEqual([
      'allow fast',
      'allow fast',
      'block rbac',
      'block rbac',
    ]);
    expect(await plane.refusal('updateRole', { params: { role_id: base.role_id }, body: { inherits_from: child.role_id } })).toBe(
      '422 role_cycle',
    );
    expect(await plane.refusal('updateRole', { params: { role_id: base.role_id }, body: { inherits_from: base.role_id } })).toBe(
      '422 role_cycle',
    );
    expect(await plane.refusal('deleteRole', { params: { role_id: base.role_id } })).toBe('409 role_in_use');
    await plane.ok('updateRole', { params: { role_id: child.role_id }, body: { inherits_from: null } });
    expect(await judge('read')).toBe('block rbac');
    expect(await plane.refusal('createRole', { body: { name: 'child' } })).toBe('409 role_exists');
  });

  test('a temporal window stands in for a missing allowance, until its very second; a denial stays', async () => {
    const nothing = await role({ name: 'nothing', allowed_action_types: [], denied_action_types: ['db_drop'] });
    await assign(nothing.role_id);
    expect(await judge('db_write')).toBe('block rbac');
    const body = { agent_id: 'bot', scopes: ['db_*'], duration_minutes: 30, reason: 'migration' };
    const { window } = await plane.ok('createTemporalWindow', { body });
    expect(window).toMatchObject({ status: 'active', remaining_seconds: 1800, max_extensions: 3, uses: 0 });
    expect(await judge('db_write')).toBe('allow fast');
    expect(await judge('db_drop')).toBe('block rbac');
    expect(await judge('send_mail')).toBe('403 temporal_window_scope_exceeded');
    const check = async (action_type: string) =>
      (await plane.ok('checkTemporalWindow', { query: { agent_id: 'bot', action_type } })).allowed;
    expect([await check('db_write'), await check('send_mail')]).toEqual([true, false]);
    minutes(31);
    expect(await judge('db_write')).toBe('403 temporal_window_expired');
    const params = { window_id: window.window_id };
    expect((await plane.ok('getTemporalWindow', { params })).window).toMatchObject({ status: 'expired', uses: 1, remaining_seconds: 0 });
    expect(await plane.refusal('extendTemporalWindow', { params, body: { duration_minutes: 5 } })).toBe('403 temporal_window_expired');
  });

  test('I6: windows: limits on minutes, extensions and uses; revoked at once', async () => {
    const make = (more: object) =>
      plane.call('createTemporalWindow', { body: { agent_id: 'bot', scopes: ['w'], duration_minutes: 10, ...more } });
    for (const duration_minutes of [0, -5, 1441, 1e9, 1.5]) expect((await make({ duration_minutes })).status).toBe(400);
    const { window } = (await make({ max_extensions: 1, max_uses: 3 })).body;
    const params = { window_id: window.window_id };
    const extend = () => plane.call('extendTemporalWindow', { params, body: { duration_minutes: 10 } });
    expect((await extend()).body.window.remaining_seconds).toBeGreaterThan(1100);
    expect((await extend()).body.error.code).toBe('temporal_window_extensions_exhausted');
    await assign((await role({ allowed_action_types: [] })).role_id);
    expect(await many(20, 'allow fast', () => judge('w'))).toBe(3);
    const other = (await make({ action_types: ['w'], workflow_id: 'job' })).body.window;
    expect(await judge('w', { chain_id: 'other' })).toBe('403 temporal_window_expired');
    expect(await judge('w', { chain_id: 'job' })).toBe('allow fast');
    await plane.ok('revokeTemporalWindow', { params: { window_id: other.window_id } });
    expect(await judge('w', { chain_id: 'job' })).toBe('403 temporal_window_expired');
  });

  test('I1, I3, I5: a grant is the intersection along its chain, exact in its uses, and falls with the grant it stands on', async () => {
    const agent = (agent_id: string, delegation_policy: object, scopes: string[]) =>
      plane.ok('registerAgent', { body: { name: agent_id, agent_id, scopes, delegation_policy } });
    await agent('a', { delegable_scopes: ['trade:*', 'read'] }, ['trade:*', 'read', 'admin']);
    await agent('b', { acceptable_scopes: ['trade:*'], max_delegation_depth: 2 }, []);
    await agent('c', { can_delegate: false }, []);
    const lend = (source_agent_id: string, target_agent_id: string, scopes: string[], more: object = {}) =>
      plane.call('delegate', { body: { source_agent_id, target_agent_id, scopes, ...more } });
    const { grant } = (await lend('a', 'b', ['trade:buy', 'read', 'admin'])).body;
    expect(grant).toMatchObject({ attenuated_scopes: ['trade:buy'], depth: 1, is_valid: true, status: 'active' });
    expect((await lend('a', 'b', ['admin'])).body.error.code).toBe('delegation_not_permitted');
    expect((await lend('c', 'b', ['read'])).body.error.code).toBe('delegation_not_permitted');
    const wider = (await lend('b', 'd', ['*'], { parent_grant_id: grant.grant_id, max_uses: 2 })).body.grant;
    expect(wider).toMatchObject({ attenuated_scopes: ['trade:buy'], depth: 2 });
    expect(Date.parse(wider.expires_at)).toBeLessThanOrEqual(Date.parse(grant.expires_at));
    expect((await lend('b', 'a', ['*'], { parent_grant_id: grant.grant_id })).body.error.code).toBe('delegation_not_permitted');
    expect((await lend('d', 'e', ['*'], { parent_grant_id: grant.grant_id })).body.error.code).toBe('delegation_not_permitted');
    expect((await lend('d', 'e', ['*'], { parent_grant_id: 'dlg_0' })).body.error.code).toBe('delegation_not_found');

    const use = (action: string, more: object = {}) => judge(action, { agent_id: 'd', grant_id: wider.grant_id, ...more });
    expect(await use('trade:sell')).toBe('block fast');
    expect(await judge('trade:buy', { agent_id: 'x', grant_id: wider.grant_id })).toBe('block fast');
    expect(await judge('trade:buy', { grant_id: 'dlg_unknown' })).toBe('block fast');
    expect(await judge('trade:buy', { metadata: { on_behalf_of: 'a' } })).toBe('block delegation');
    expect(await use('trade:buy', { metadata: { on_behalf_of: 'z' } })).toBe('block fast');
    expect(await many(10, 'allow fast', () => use('trade:buy', { metadata: { on_behalf_of: 'a' } }))).toBe(2);
    const verify = async (grant_id: string) => (await plane.ok('verifyDelegation', { params: { grant_id } })).reason;
    expect(await verify(wider.grant_id)).toBe('the grant is exhausted');
    expect(await verify(grant.grant_id)).toBeNull();

    const { grant: leaf } = (await lend('b', 'd', ['trade:*'], { parent_grant_id: grant.grant_id })).body;
    expect(await judge('trade:buy', { agent_id: 'd', grant_id: leaf.grant_id })).toBe('allow fast');
    const revoked = await plane.ok('revokeDelegation', { params: { grant_id: grant.grant_id }, body: { reason: 'over' } });
    expect(revoked.revoked.sort()).toEqual([grant.grant_id, wider.grant_id, leaf.grant_id].sort());
    expect(await judge('trade:buy', { agent_id: 'd', grant_id: leaf.grant_id })).toBe('block fast');
    expect((await plane.ok('revokeDelegation', { params: { grant_id: grant.grant_id } })).revoked).toEqual([]);
    expect((await plane.ok('listDelegations', { query: { agent_id: 'd', direction: 'received' } })).delegations).toHaveLength(2);
  });

  test('I1: a grant is recomputed at use: a policy narrowed later, an agent suspended later', async () => {
    await plane.ok('registerAgent', { body: { name: 'a', agent_id: 'a', scopes: ['x', 'y'] } });
    const { grant } = await plane.ok('delegate', { body: { source_agent_id: 'a', target_agent_id: 'bot', scopes: ['x', 'y'] } });
    const use = (action: string) => judge(action, { grant_id: grant.grant_id });
    expect([await use('x'), await use('y')]).toEqual(['allow fast', 'allow fast']);
    const change = (body: object) => plane.ok('updateAgent', { params: { agent_id: 'a' }, body });
    await change({ scopes: ['y'] });
    expect([await use('x'), await use('y')]).toEqual(['block fast', 'allow fast']);
    await change({ status: 'suspended' });
    expect(await use('y')).toBe('block fast');
  });

  test('I9: breakglass lifts a block of the policies, never one of roles, grants or identity, and no escalation', async () => {
    await policy({ name: 'block', action_types: ['pay', 'drop'] });
    await policy({ name: 'ask', action_types: ['ask'], decision: 'escalate' });
    const body = { agent_id: 'bot', justification: 'production is down', severity: 'critical', action_type: 'pay', max_actions: 3 };
    const { event } = await plane.ok('triggerBreakglass', { body });
    expect(event).toMatchObject({ status: 'active', remaining_seconds: 900, review: { status: 'pending' } });
    expect([await judge('drop'), await judge('ask')]).toEqual(['block fast', 'escalate fast']);
    expect(await judge('pay', { grant_id: 'dlg_unknown' })).toBe('block fast');
    expect(await many(12, 'allow breakglass', () => judge('pay'))).toBe(3);
    expect(await judge('pay')).toBe('block fast');
    await assign((await role({ allowed_action_types: [] })).role_id, 'held');
    await plane.ok('triggerBreakglass', { body: { agent_id: 'held', justification: 'production is down' } });
    expect(await judge('pay', { agent_id: 'held' })).toBe('block rbac');
    expect((await plane.ok('getBreakglassStats')).overridden_decisions).toBe(3);
  });

  test('I8, I10: breakglass: exactly three in thirty minutes, and none before the review of the last', async () => {
    const trigger = (more: object = {}) =>
      plane.call('triggerBreakglass', { body: { agent_id: 'bot', justification: 'production is down', ...more } });
    expect((await trigger({ justification: 'too short' })).status).toBe(400);
    for (const justification of ['            ', '\u200b'.repeat(10), `ok${'\u2800\u00ad\ufe0f'.repeat(9)}`, 'a          b'])
      expect((await trigger({ justification })).status).toBe(400);
    expect((await trigger({ duration_minutes: 121 })).status).toBe(400);
    const results = await Promise.all(Array.from({ length: 12 }, () => trigger()));
    expect(results.filter(({ status }) => status === 200)).toHaveLength(3);
    expect(new Set(results.filter(({ status }) => status !== 200).map(({ status, body }) => `${status} ${body.error.code}`))).toEqual(
      new Set(['429 breakglass_cooldown']),
    );
    plane.clock.ahead = -3600_000;
    expect((await trigger()).body.error.code).toBe('breakglass_cooldown');
    plane.clock.ahead = 31 * 60_000;
    expect((await trigger()).body.error.code).toBe('breakglass_review_pending');
    const review = (breakglass_id: string) =>
      plane.call('reviewBreakglass', { params: { breakglass_id }, body: { outcome: 'justified', notes: 'ok' } });
    for (const { status, body } of results) if (status === 200) expect((await review(body.event.breakglass_id)).status).toBe(200);
    const next = await trigger();
    expect(next.status).toBe(200);
    const id = next.body.event.breakglass_id;
    expect((await review(id)).body.error.code).toBe('breakglass_still_active');
    await plane.ok('closeBreakglass', { params: { breakglass_id: id } });
    expect(await plane.refusal('closeBreakglass', { params: { breakglass_id: id } })).toBe('409 breakglass_already_closed');
    expect((await review(id)).body.event.review.outcome).toBe('justified');
    expect((await review(id)).body.error.code).toBe('breakglass_already_reviewed');
  });

  test('J3, J6, J7: a federation token counts on an active link alone, for its agent, its actions, its uses', async () => {
    const { link, link_id, shared_secret } = await plane.ok('proposeFederation', {
      body: { target_workspace_id: 'ws_partner', allowed_action_types: ['query_*'], max_trust_level: 30 },
    });
    expect(link).toMatchObject({ status: 'pending', direction: 'outbound' });
    const issue = (more: object = {}) =>
      plane.call('issueFederationToken', {
        params: { link_id },
        body: { source_agent_id: 'bot', scopes: ['query_db'], ttl_seconds: 300, ...more },
      });
    const { token, link_status } = (await issue()).body;
    expect(link_status).toBe('pending');
    const use = (federation_token: string, action = 'query_db', agent_id = 'bot') => judge(action, { federation_token, agent_id });
    expect(await use(token)).toBe('block federation');
    expect((await plane.call('acceptFederation', { params: { link_id }, body: { shared_secret: 'fls_wrong' } })).status).toBe(400);
    await plane.ok('acceptFederation', { params: { link_id }, body: { approved_by: 'ann', shared_secret } });
    await policy({ policy_type: 'threshold', trust_threshold: 40, action_types: ['query_secret'] });
    expect(await use(token)).toBe('allow fast');
    expect(await use(token, 'query_other')).toBe('block federation');
    expect(await use(token, 'query_db', 'other')).toBe('block federation');
    const { body: capped } = await plane.call('intercept', { body: { action_type: 'query_db', agent_id: 'bot', federation_token: token } });
    expect(capped.trust_score).toBe(30);
    const parts = token.split('.');
    const header = Buffer.from('{"alg":"none","typ":"federation+jwt"}').toString('base64url');
    for (const forged of [
      `${header}.${parts[1]}.`,
      `${token}x`,
      'a.b.c',
      `${parts[0]}.${Buffer.from('{}').toString('base64url')}.${parts[2]}`,
    ]) {
      expect(await use(forged)).toBe('block federation');
    }
    expect((await issue({ scopes: ['pay'] })).body.error.code).toBe('federation_scope_exceeded');
    expect((await issue({ ttl_seconds: 901 })).status).toBe(400);
    const once = (await issue({ max_uses: 1 })).body.token;
    expect(await many(8, 'allow fast', () => use(once))).toBe(1);
    minutes(6);
    expect(await use(token)).toBe('block federation');
    const fresh = (await issue()).body.token;
    await plane.ok('revokeFederation', { params: { link_id } });
    expect(await use(fresh)).toBe('block federation');
    expect((await issue()).body.error.code).toBe('federation_link_inactive');
  });

  test('I11, I12: an escalation is resolved once; nobody answers in time: rejected', async () => {
    await policy({ decision: 'escalate', action_types: ['pay'] });
    const ask = async () =>
      (await plane.ok('intercept', { body: { action_type: 'pay', agent_id: 'bot', action_content: 'rent' } })).escalation_id as string;
    const [first, second, third] = [await ask(), await ask(), await ask()];
    expect((await plane.ok('listEscalations')).escalations.map((each: Body) => each.escalation_id)).toEqual([third, second, first]);
    expect((await plane.ok('getEscalation', { params: { escalation_id: first! } })).escalation).toMatchObject({
      status: 'pending',
      action_content: 'rent',
    });
    const resolve = (escalation_id: string, resolution: string, more: object = {}) =>
      plane.call('resolveEscalation', { params: { escalation_id }, body: { resolution, ...more } });
    const status = async (escalation_id: string, query = {}) =>
      (await plane.ok('getEscalationStatus', { params: { escalation_id }, query })) as Body;
    const race = await Promise.all(['approved', 'rejected', 'approved', 'rejected'].map((resolution) => resolve(first!, resolution)));
    expect(race.filter(({ status: code }) => code === 200)).toHaveLength(1);
    expect(race.filter(({ body }) => body.error?.code === 'escalation_already_resolved')).toHaveLength(3);
    for (const resolved_by of ['bot', 'Bot', 'BOT', 'b\u200bot', 'ｂｏｔ'])
      expect((await resolve(second!, 'approved', { resolved_by })).body.error.code, resolved_by).toBe('escalation_self_approval');
    const unseen = ['\u034f', '\ufe0f', '\u180b', '\u115f', '\u3164', '\uffa0', '\u2800', '\u17b4', '\u{e0100}', '\u00ad', '\u200b'];
    for (const sign of unseen)
      for (const resolved_by of [`bot${sign}`, `${sign}bot`, `b${sign} ot`]) {
        const told = (await resolve(second!, 'approved', { resolved_by })).body.error.code;
        expect(told, JSON.stringify(resolved_by)).toBe('escalation_self_approval');
      }
    for (const resolved_by of ['bot ', ' ann', 'a\nnn', '\u00a0bot'])
      expect((await resolve(second!, 'approved', { resolved_by })).body.error.code, resolved_by).toBe('invalid_request');
    const waiting = status(second!, { wait_seconds: 20 });
    await resolve(second!, 'approved', { reason: 'known payee', resolved_by: 'ann' });
    expect(await waiting).toMatchObject({ status: 'approved', decision: 'allow', resolved_by: 'ann', resolution_reason: 'known payee' });
    expect(await status(third!, { wait_seconds: 0 })).toMatchObject({ status: 'pending', decision: 'pending' });
    minutes(24 * 60 + 1);
    await plane.restart();
    expect(await status(third!)).toMatchObject({ status: 'expired', decision: 'block' });
    expect(await status(second!)).toMatchObject({ status: 'approved', decision: 'block' });
    expect((await resolve(third!, 'approved')).body.error.code).toBe('escalation_already_resolved');
    expect((await plane.ok('listEscalations', { query: { status: 'expired' } })).total).toBe(1);
    expect(await plane.refusal('getEscalation', { params: { escalation_id: 'esc_0' } })).toBe('404 escalation_not_found');
  });

  test('policies by hand live beside packs, and neither touches the other', async () => {
    const { policy: made } = await policy({ name: 'by hand', action_types: ['pay'], mode: 'shadow' });
    const pack = {
      name: 'finance',
      version: '1.0.0',
      policy_definitions: [{ name: 'by hand', policy_type: 'action_type', action_types: ['drop'], decision: 'block' }],
    };
    expect((await plane.ok('deployPolicyPack', { body: pack })).summary).toMatchObject({ created: 1, removed: 0 });
    expect([await judge('pay'), await judge('drop')]).toEqual(['allow fast', 'block fast']);
    const { policies } = await plane.ok('listPolicies', { query: { pack: 'finance' } });
    const params = { policy_id: made.policy_id };
    const theirs = { policy_id: policies[0].policy_id };
    for (const id of ['deletePolicy', 'promoteShadowPolicy'] as const)
      expect(await plane.refusal(id, { params: theirs })).toBe('409 policy_managed_by_pack');
    expect((await plane.ok('promoteShadowPolicy', { params })).policy.mode).toBe('live');
    expect(await plane.refusal('promoteShadowPolicy', { params })).toBe('409 policy_not_shadow');
    expect(await judge('pay')).toBe('block fast');
    await plane.ok('updatePolicy', { params, body: { enabled: false } });
    expect(await judge('pay')).toBe('allow fast');
    await plane.ok('updatePolicy', { params, body: { enabled: true, decision: 'escalate' } });
    expect(await judge('pay')).toBe('escalate fast');
    expect(await plane.refusal('updatePolicy', { params, body: { policy_type: 'threshold' } })).toBe('422 policy_invalid');
    expect(await plane.refusal('createPolicy', { body: { name: 'by hand', policy_type: 'action_type', decision: 'block' } })).toBe(
      '409 policy_exists',
    );
    await plane.ok('deployPolicyPack', { body: { ...pack, version: '2.0.0', policy_definitions: [] } });
    expect((await plane.ok('listPolicies')).policies.map(({ policy_id }: Body) => policy_id)).toEqual([made.policy_id]);
    await plane.ok('deletePolicy', { params });
    expect(await plane.refusal('getPolicy', { params })).toBe('404 policy_not_found');
    expect(await judge('pay')).toBe('allow fast');
  });

  test('a batch is judged in order, each action alone', async () => {
    await policy({ action_types: ['pay'] });
    await policy({
      name: 'v',
      policy_type: 'sequence',
      decision: 'escalate',
      conditions: { mode: 'velocity', window_seconds: 60, max_count: 2, match_action_types: ['read'] },
    });
    const actions = [
      { ref: 'one', action_type: 'read' },
      { action_type: 'pay' },
      { action_type: 'read' },
      { ref: 'bad' },
      { action_type: 'read' },
      7,
    ];
    const { results, ...counts } = await plane.ok('batchIntercept', { body: { actions: actions.slice(0, 5) } });
    expect(counts).toMatchObject({ total: 5, allowed: 2, blocked: 1, escalated: 1, failed: 1 });
    expect(results.map(({ ok, decision, error }: Body) => (ok ? decision : error.code))).toEqual([
      'allow',
      'block',
      'allow',
      'invalid_action_type',
      'escalate',
    ]);
    expect(results[0]).toMatchObject({ index: 0, ref: 'one' });
    const full = await plane.ok('batchIntercept', { body: { actions: Array.from({ length: 500 }, () => ({ action_type: 'x' })) } });
    expect(full.allowed).toBe(500);
    expect(await plane.refusal('batchIntercept', { body: { actions: Array.from({ length: 501 }, () => ({ action_type: 'x' })) } })).toBe(
      '400 batch_too_large',
    );
    expect(await plane.refusal('batchIntercept', { body: { actions: [] } })).toBe('400 invalid_request');
  });
}
