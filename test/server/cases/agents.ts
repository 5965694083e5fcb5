import { createHash, createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { SignJWT } from 'jose';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Body, Subject } from '../subject.ts';

export function agentCases(open: () => Promise<Subject>): void {
  let plane: Subject;
  beforeEach(async () => {
    plane = await open();
  });
  afterEach(() => plane.close());

  const register = async (body: object = {}) => plane.ok('registerAgent', { body: { name: 'Bot', agent_id: 'bot', ...body } });
  const assertion = (key: KeyObject | string, claims: Body = {}, age = 0) =>
    new SignJWT({ jti: crypto.randomUUID(), sub: 'bot', action_type: 'read', ...claims })
      .setProtectedHeader({ alg: 'EdDSA', typ: claims.typ ?? 'agent-assertion+jwt', ...(claims.kid && { kid: claims.kid }) })
      .setIssuedAt(Math.floor(Date.now() / 1000) - age)
      .sign(typeof key === 'string' ? createPrivateKey(key) : key);
  const prove = async (signed_assertion: unknown, more: object = {}) => {
    const { status, body } = await plane.call('intercept', { body: { action_type: 'read', agent_id: 'bot', signed_assertion, ...more } });
    return status === 200 ? (body.identity_verified ? 'verified' : 'unverified') : `${status} ${body.error.code}`;
  };

  test('H5: an agent is registered once; its private key is shown once and kept nowhere', async () => {
    const { agent, credential } = await register({ framework: 'langchain', scopes: ['read_*'], owner: 'ops' });
    expect(agent).toMatchObject({ agent_id: 'bot', status: 'active', trust_level: 50, framework: 'langchain', declared: { owner: 'ops' } });
    expect(credential.private_key).toContain('PRIVATE KEY');
    expect(agent.did).toMatch(/^did:xybern:[0-9a-f]{32}:bot$/);
    expect(await plane.refusal('registerAgent', { body: { name: 'Bot', agent_id: 'bot' } })).toBe('409 agent_exists');
    const made = await plane.ok('registerAgent', { body: { name: 'Other' } });
    expect(made.agent.agent_id).toMatch(/^agent_[0-9a-f]{12}$/);
    expect((await plane.ok('listAgents')).total).toBe(2);
    expect((await plane.ok('getActiveCredential', { params: { agent_id: 'bot' } })).credential.key_fingerprint).toBe(
      credential.key_fingerprint,
    );
    const secret = credential.private_key.split('\n')[1];
    expect(await plane.stored()).not.toContain(secret);
    expect(await plane.refusal('getAgent', { params: { agent_id: 'nobody' } })).toBe('404 agent_not_found');
  });

  test('H8: a suspended agent is refused from the next request on; a deactivated one stays so', async () => {
    await register();
    const status = (value: string) => plane.ok('updateAgent', { params: { agent_id: 'bot' }, body: { status: value } });
    await status('suspended');
    expect(await plane.refusal('intercept', { body: { action_type: 'a', agent_id: 'bot' } })).toBe('403 agent_suspended');
    await status('active');
    expect((await plane.ok('intercept', { body: { action_type: 'a', agent_id: 'bot' } })).decision).toBe('allow');
    await plane.ok('deactivateAgent', { params: { agent_id: 'bot' }, body: { reason: 'retired' } });
    expect(await plane.refusal('updateAgent', { params: { agent_id: 'bot' }, body: { status: 'active' } })).toBe('409 agent_deactivated');
    expect(await plane.refusal('intercept', { body: { action_type: 'a', agent_id: 'bot' } })).toBe('403 agent_suspended');
  });

  test('H8: a suspended agent is not answered again what was allowed it under an idempotency key', async () => {
    await register();
    const headers = { 'idempotency-key': 'once' };
    const body = { action_type: 'a', agent_id: 'bot' };
    const first = await plane.ok('intercept', { body, headers });
    const batch = () => plane.ok('batchIntercept', { body: { actions: [body] }, headers: { 'idempotency-key': 'many' } });
    await batch();
    const status = (value: string) => plane.ok('updateAgent', { params: { agent_id: 'bot' }, body: { status: value } });
    await status('suspended');
    expect(await plane.refusal('intercept', { body, headers })).toBe('403 agent_suspended');
    expect((await batch()).results[0].error.code).toBe('agent_suspended');
    await status('active');
    expect(await plane.ok('intercept', { body, headers })).toEqual(first);
  });

  test('H1: under its idempotency key an answer is given again when the assertion is too old, and to no other request', async () => {
    const { credential } = await register();
    const body = { action_type: 'read', agent_id: 'bot', signed_assertion: await assertion(credential.private_key) };
    const headers = { 'idempotency-key': 'signed' };
    const first = await plane.ok('intercept', { body, headers });
    expect(first.identity_verified).toBe(true);
    const actions = [{ ...body, signed_assertion: await assertion(credential.private_key) }];
    const batch = { body: { actions }, headers: { 'idempotency-key': 'signed-batch' } };
    const inBatch = await plane.ok('batchIntercept', batch);
    plane.clock.ahead = 3600_000;
    expect(await plane.ok('intercept', { body, headers })).toEqual(first);
    expect(await plane.ok('batchIntercept', batch)).toEqual(inBatch);
    expect(await plane.refusal('intercept', { body: { ...body, metadata: { n: 1 } }, headers })).toBe('422 idempotency_key_reused');
    for (const other of [undefined, { 'idempotency-key': 'another' }])
      expect(await plane.refusal('intercept', { body, ...(other && { headers: other }) })).toBe('403 identity_invalid');
    const { key } = await plane.ok('createApiKey', { body: { name: 'other', rights: ['enforce'] } });
    const stranger = { ...headers, 'x-api-key': key };
    expect(await plane.refusal('intercept', { body, headers: stranger })).toBe('403 identity_invalid');
    plane.clock.ahead = 25 * 3600_000;
    expect(await plane.refusal('intercept', { body, headers })).toBe('403 identity_invalid');
    expect((await plane.ok('listDecisions')).total).toBe(2);
  });

  test('H1, H2: a signed assertion counts once, within five minutes, by a good credential of the agent', async () => {
    const { credential } = await register();
    const key = credential.private_key as string;
    const good = await assertion(key);
    expect(await prove(good)).toBe('verified');
    expect(await prove(good)).toBe('409 nonce_replayed');
    await plane.restart();
    expect(await prove(good)).toBe('409 nonce_replayed');
    expect(await prove(await assertion(key, { jti: 'same-nonce', x: 1 }))).toBe('verified');
    expect(await prove(await assertion(key, { jti: 'same-nonce', x: 2 }))).toBe('409 nonce_replayed');

    const bad: Record<string, unknown> = {
      'too old': await assertion(key, {}, 360),
      'from the future': await assertion(key, {}, -360),
      'another agent': await assertion(key, { sub: 'other' }),
      'no nonce': await assertion(key, { jti: undefined }),
      'no action': await assertion(key, { action_type: undefined }),
      'another action': await assertion(key, { action_type: 'delete' }),
      'another content': await assertion(key, { content_sha256: '00' }),
      'another kind of token': await assertion(key, { typ: 'federation+jwt' }),
      'another key': await assertion(generateKeyPairSync('ed25519').privateKey),
      'not signed': `${Buffer.from('{"alg":"none"}').toString('base64url')}.${good.split('.')[1]}.`,
      'other claims': [good.split('.')[0], Buffer.from('{"sub":"bot","iat":1}').toString('base64url'), good.split('.')[2]].join('.'),
      'not a token': 'nonsense',
      'not a text': { agent_id: 'bot' },
    };
    for (const [name, value] of Object.entries(bad)) expect(await prove(value), name).toBe('403 identity_invalid');
    expect(await prove(await assertion(key, { kid: credential.credential_id }))).toBe('verified');
    const shared = await assertion(key);
    const race = await Promise.all(Array.from({ length: 12 }, () => prove(shared)));
    expect(race.filter((answer) => answer === 'verified')).toHaveLength(1);
  });

  test('a signed assertion is for one action and one content, and is read after the status', async () => {
    const { credential } = await register();
    const signed = async (claims: object) => assertion(credential.private_key, claims);
    const content_sha256 = createHash('sha256').update('rm -rf /').digest('hex');
    expect(await prove(await signed({}), { action_content: 'rm -rf /' })).toBe('403 identity_invalid');
    expect(await prove(await signed({ content_sha256: null }), { content: 'rm -rf /' })).toBe('403 identity_invalid');
    expect(await prove(await signed({ content_sha256 }), { action_content: 'ls' })).toBe('403 identity_invalid');
    expect(await prove(await signed({ content_sha256 }), { action_content: 'rm -rf /' })).toBe('verified');
    await plane.ok('updateAgent', { params: { agent_id: 'bot' }, body: { status: 'suspended' } });
    for (const bad of ['x.y.z', 'nonsense', await signed({ action_type: 'pay' })]) expect(await prove(bad)).toBe('403 agent_suspended');
  });

  test('a batch is judged in the order of its list, whatever its items bring along', async () => {
    const { credential } = await register();
    const conditions = { mode: 'ordered', window_seconds: 3600, steps: ['read_secret', 'send_out'] };
    await plane.ok('createPolicy', { body: { name: 'order', policy_type: 'sequence', decision: 'block', conditions } });
    const signed_assertion = await assertion(credential.private_key, { action_type: 'read_secret' });
    const { link_id } = await plane.ok('proposeFederation', { body: { target_workspace_id: 'ws_partner' } });
    await plane.ok('acceptFederation', { params: { link_id }, body: {} });
    const { token } = await plane.ok('issueFederationToken', { params: { link_id }, body: { source_agent_id: 'guest' } });
    const batch = async (agent_id: string, proof: object) => {
      const actions = [
        { action_type: 'read_secret', agent_id, ...proof },
        { action_type: 'send_out', agent_id },
      ];
      return (await plane.ok('batchIntercept', { body: { actions } })).results.map(({ decision }: Body) => decision);
    };
    expect(await batch('bot', { signed_assertion })).toEqual(['allow', 'block']);
    expect(await batch('guest', { federation_token: token })).toEqual(['allow', 'block']);
  });

  test('H2: a rotated key is good for its grace alone, a revoked one never again', async () => {
    const { credential: first } = await register();
    const params = { agent_id: 'bot' };
    const { credential: second } = await plane.ok('rotateCredential', { params, body: { grace_seconds: 60 } });
    expect(await prove(await assertion(first.private_key))).toBe('verified');
    expect(await prove(await assertion(second.private_key))).toBe('verified');
    plane.clock.ahead = 61_000;
    expect(await prove(await assertion(first.private_key))).toBe('403 identity_invalid');
    await plane.ok('revokeCredential', { params: { credential_id: second.credential_id } });
    expect(await prove(await assertion(second.private_key))).toBe('403 identity_invalid');
    const { credentials } = await plane.ok('listCredentials', { params });
    expect(credentials.map(({ status }: Body) => status).sort()).toEqual(['revoked', 'rotated']);
    expect(await plane.refusal('getActiveCredential', { params })).toBe('404 credential_not_found');
  });

  test('permissions and the boundary of an agent come before the policies', async () => {
    await register({
      permissions: { allowed_action_types: ['read_*', 'pay'], denied_action_types: ['read_secret'] },
      permission_boundary: { resource_rules: [{ action_types: ['pay'], max_amount: 100 }] },
    });
    const judge = async (action_type: string, metadata = {}) => {
      const { decision, decision_path } = await plane.ok('intercept', { body: { action_type, metadata, agent_id: 'bot' } });
      return `${decision} ${decision_path}`;
    };
    expect(await judge('read_mail')).toBe('allow fast');
    expect(await judge('read_secret')).toBe('block permissions');
    expect(await judge('write')).toBe('block permissions');
    expect(await judge('pay', { amount: 100 })).toBe('allow fast');
    for (const metadata of [{ amount: 100.01 }, {}, { amount: 'lots' }, { amount: '1e999' }])
      expect(await judge('pay', metadata)).toBe('block permissions');
  });

  test('an empty list of allowed actions allows nothing; scopes limit no action of the agent itself', async () => {
    const judge = async (body: object) => {
      await plane.ok('updateAgent', { params: { agent_id: 'bot' }, body });
      return (await plane.ok('intercept', { body: { action_type: 'pay', agent_id: 'bot' } })).decision;
    };
    await register();
    expect(await judge({ permissions: { allowed_action_types: [] } })).toBe('block');
    expect(await judge({ permissions: { allowed_action_types: [], denied_action_types: [] } })).toBe('block');
    expect(await judge({ permissions: { denied_action_types: [] } })).toBe('allow');
    expect(await judge({ permissions: {}, scopes: ['read'] })).toBe('allow');
  });

  test('a misspelt restriction is refused, however deep it stands', async () => {
    const rule = (more: object) => ({ permission_boundary: { resource_rules: [{ action_types: ['pay*'], max_amount: 10, ...more }] } });
    const bad: object[] = [
      rule({ max_amout: 10 }),
      { permission_boundary: { resource_rule: [] } },
      { permissions: { denied_actions: ['pay'] } },
      { delegation_policy: { can_delgate: false } },
    ];
    await register(rule({}));
    for (const body of bad) {
      expect(await plane.refusal('registerAgent', { body: { name: 'Other', ...body } })).toBe('400 unknown_field');
      expect(await plane.refusal('updateAgent', { params: { agent_id: 'bot' }, body })).toBe('400 unknown_field');
    }
    for (const body of [rule({ max_amount: undefined }), rule({ max_amount: undefined, max_amout: 10 })])
      expect(await plane.refusal('updateAgent', { params: { agent_id: 'bot' }, body })).toBe('400 invalid_request');
    const terms = { scopes: ['pay'], duration_minutes: 5, constraints: { max_amout: 10 } };
    expect(await plane.refusal('createTemporalWindow', { body: { agent_id: 'bot', ...terms } })).toBe('400 unknown_field');
    expect(await plane.refusal('delegate', { body: { source_agent_id: 'bot', target_agent_id: 'b', ...terms } })).toBe('400 unknown_field');
  });

  test('the history tells decisions, trust and events, newest first', async () => {
    await register();
    await plane.ok('createPolicy', { body: { name: 'no', policy_type: 'action_type', action_types: ['bad'], decision: 'block' } });
    for (const action_type of ['a', 'bad', 'a']) await plane.ok('intercept', { body: { action_type, agent_id: 'bot' } });
    await plane.ok('updateAgent', { params: { agent_id: 'bot' }, body: { status: 'suspended' } });
    const { history, trust_level } = await plane.ok('getAgentHistory', { params: { agent_id: 'bot' } });
    expect(history.map(({ event, trust_level: level, trust_change }: Body) => [event, level, trust_change])).toEqual([
      ['agent.suspended', 48.4, undefined],
      ['decision', 48.4, 0.2],
      ['decision', 48.2, -2],
      ['decision', 50.2, 0.2],
      ['agent.registered', 50, undefined],
    ]);
    expect(trust_level).toBe(48.4);
    expect((await plane.ok('getAgent', { params: { agent_id: 'bot' } })).agent).toMatchObject({
      total_actions: 3,
      allowed_actions: 2,
      blocked_actions: 1,
    });
  });

  test('H8: a message to an agent that is suspended or deactivated is refused, and changes nothing', async () => {
    await register();
    await plane.ok('registerAgent', { body: { name: 'Other', agent_id: 'other' } });
    const body = { source_agent_id: 'bot', target_agent_id: 'other', instruction: 'read it' };
    const status = (value: string) => plane.ok('updateAgent', { params: { agent_id: 'other' }, body: { status: value } });
    expect((await plane.ok('interceptAgentComm', { body })).decision).toBe('allow');
    await status('suspended');
    expect(await plane.refusal('interceptAgentComm', { body })).toBe('403 agent_suspended');
    await status('active');
    expect((await plane.ok('interceptAgentComm', { body })).decision).toBe('allow');
    await plane.ok('deactivateAgent', { params: { agent_id: 'other' } });
    expect(await plane.refusal('interceptAgentComm', { body })).toBe('403 agent_suspended');
    expect((await plane.ok('getAgentCommunications', { params: { agent_id: 'other' } })).communications).toHaveLength(2);
    expect((await plane.ok('interceptAgentComm', { body: { ...body, target_agent_id: 'nobody' } })).decision).toBe('allow');
  });

  test('the history tells when a key of the agent was replaced or revoked', async () => {
    const { credential } = await register();
    await plane.ok('rotateCredential', { params: { agent_id: 'bot' }, body: {} });
    await plane.ok('revokeCredential', { params: { credential_id: credential.credential_id } });
    const { history } = await plane.ok('getAgentHistory', { params: { agent_id: 'bot' } });
    expect(history.map(({ event }: Body) => event)).toEqual(['credential.revoked', 'credential.rotated', 'agent.registered']);
  });

  test('agents are walked by cursor, each once, while they leave the list and others come', async () => {
    const make = (name: string) => plane.ok('registerAgent', { body: { name, agent_id: name } });
    for (let n = 0; n < 12; n++) await make(`agent-${n}`);
    const seen: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await plane.ok('listAgents', { query: { status: 'active', per_page: 5, ...(cursor && { cursor }) } });
      cursor = page.next_cursor;
      for (const { agent_id } of page.agents) {
        seen.push(agent_id);
        await plane.ok('updateAgent', { params: { agent_id }, body: { status: 'suspended' } });
      }
      await make(`late-${seen.length}`);
    }
    expect(seen.filter((id) => id.startsWith('agent')).sort()).toEqual(Array.from({ length: 12 }, (_, n) => `agent-${n}`).sort());
    for (const cursor of ['[1]', '["a","b"]', '[1.5,"a"]', '[1,"\\u0000"]'])
      expect(await plane.refusal('listAgents', { query: { cursor: Buffer.from(cursor).toString('base64url') } })).toBe(
        '400 invalid_request',
      );
  });

  test('messages between agents are judged and listed on both sides', async () => {
    await register();
    await plane.ok('registerAgent', { body: { name: 'Other', agent_id: 'other' } });
    await plane.ok('createPolicy', {
      body: {
        name: 'no',
        policy_type: 'content_pattern',
        action_types: ['agent_instruction'],
        decision: 'block',
        conditions: { patterns: ['(?i)delete'] },
      },
    });
    const send = async (instruction: string) =>
      plane.ok('interceptAgentComm', { body: { source_agent_id: 'bot', target_agent_id: 'other', instruction } });
    expect(await send('read it')).toMatchObject({ decision: 'allow', source_agent_id: 'bot', target_agent_id: 'other' });
    expect(await send('Delete it')).toMatchObject({ decision: 'block', action_type: 'agent_instruction' });
    const list = async (agent_id: string, query = {}) =>
      (await plane.ok('getAgentCommunications', { params: { agent_id }, query })).communications.map(
        ({ direction, decision }: Body) => `${direction} ${decision}`,
      );
    expect(await list('bot')).toEqual(['sent block', 'sent allow']);
    expect(await list('other')).toEqual(['received block', 'received allow']);
    expect(await list('other', { direction: 'sent' })).toEqual([]);
    const unproven = { source_agent_id: 'bot', target_agent_id: 'other', instruction: 'read it', signed_assertion: 'x.y.z' };
    expect(await plane.refusal('interceptAgentComm', { body: unproven })).toBe('403 identity_invalid');
  });
}
