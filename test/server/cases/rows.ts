import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OperationId } from '../../../src/api/index.ts';
import type { Body, Subject } from '../subject.ts';

/** Attacks on what one agent holds from another, on roles, and on what a body may say. */
export function rowCases(open: () => Promise<Subject>): void {
  let plane: Subject;
  beforeEach(async () => {
    plane = await open();
  });
  afterEach(() => plane.close());

  const judge = async (body: object) => {
    const { status, body: told } = await plane.call('intercept', { body: { action_type: 'pay', agent_id: 'bot', ...body } });
    return status === 200 ? (told.decision as string) : `${status} ${told.error.code}`;
  };
  const tally = (answers: readonly string[]) => {
    const counted: Record<string, number> = {};
    for (const answer of answers) counted[answer] = (counted[answer] ?? 0) + 1;
    return counted;
  };
  const lend = (source_agent_id: string, target_agent_id: string, more: object = {}) =>
    plane.call('delegate', { body: { source_agent_id, target_agent_id, scopes: ['pay'], ...more } });

  test('H7: a line of more than 32 roles is refused, and a denial at its far end counts', async () => {
    const role = (body: object) => plane.call('createRole', { body: { allowed_action_types: ['pay'], ...body } });
    const ids = [(await role({ name: 'r1', denied_action_types: ['pay'] })).body.role.role_id];
    for (let n = 2; n <= 32; n++) ids.push((await role({ name: `r${n}`, inherits_from: ids.at(-1) })).body.role.role_id);
    expect((await role({ name: 'r33', inherits_from: ids.at(-1) })).body.error.code).toBe('role_cycle');
    await plane.ok('assignRole', { params: { role_id: ids.at(-1) }, body: { agent_id: 'bot' } });
    expect(await judge({})).toBe('block');
    const { role: above } = await plane.ok('createRole', { body: { name: 'above', denied_action_types: ['read'] } });
    await plane.ok('updateRole', { params: { role_id: ids[0] }, body: { inherits_from: above.role_id, denied_action_types: [] } });
    expect(await judge({}), 'the line has 33 by now').toBe('allow');
    expect(await judge({ action_type: 'read' })).toBe('block');
    for (const body of [{ inherits_from: ids[5] }, { inherits_from: ids.at(-1) }])
      expect(await plane.refusal('updateRole', { params: { role_id: above.role_id }, body })).toBe('422 role_cycle');
  });

  test('H10: what is not for a caller to say is refused by name, and nothing is stored', async () => {
    const calls: [OperationId, object, Record<string, string>?][] = [
      ['registerAgent', { name: 'x', agent_id: 'x' }],
      ['createPolicy', { name: 'p', policy_type: 'action_type', decision: 'block' }],
      ['createRole', { name: 'r' }],
      ['createWebhook', { url: 'https://example.com/', events: ['*'] }],
      ['createApiKey', { name: 'k', rights: ['read'] }],
      ['delegate', { source_agent_id: 'a', target_agent_id: 'b', scopes: ['x'] }],
      ['createTemporalWindow', { agent_id: 'a', scopes: ['x'], duration_minutes: 5 }],
      ['triggerBreakglass', { agent_id: 'a', justification: 'production is down' }],
      ['proposeFederation', { target_workspace_id: 'w' }],
      ['deployPolicyPack', { name: 'p', version: '1.0.0', policy_definitions: [] }],
    ];
    const before = (await plane.ok('listVaultEntries')).entries.length;
    for (const [id, body] of calls) {
      for (const more of [
        { trust_score: 100 },
        { workspace_id: 'w' },
        { created_at: '2020-01-01T00:00:00Z' },
        { uses: -5 },
        { constructor: {} },
        { prototype: {} },
        { revision: 1 },
      ])
        expect(await plane.refusal(id, { body: { ...body, ...more } }), `${id} ${JSON.stringify(more)}`).toBe('400 unknown_field');
    }
    expect((await plane.ok('listVaultEntries')).entries).toHaveLength(before);
  });

  test('I4: a chain of grants is as deep as its limit and no deeper, and does not turn back', async () => {
    const first = (await lend('a', 'b')).body.grant;
    const second = (await lend('b', 'c', { parent_grant_id: first.grant_id })).body.grant;
    const third = (await lend('c', 'd', { parent_grant_id: second.grant_id })).body.grant;
    expect(third.depth).toBe(3);
    expect((await lend('d', 'e', { parent_grant_id: third.grant_id })).body.error.code).toBe('delegation_depth_exceeded');
    for (const back of ['a', 'b', 'c'])
      expect((await lend('c', back, { parent_grant_id: second.grant_id })).status, `c to ${back}`).toBe(422);
    expect((await lend('a', 'a')).status).toBe(422);
  });

  test('I5: a grant for one use is used once, however many use it at a time', async () => {
    const { grant } = (await lend('a', 'bot', { max_uses: 1 })).body;
    const answers = await Promise.all(Array.from({ length: 50 }, () => judge({ grant_id: grant.grant_id })));
    expect(tally(answers)).toEqual({ allow: 1, block: 49 });
    await plane.restart();
    expect(await judge({ grant_id: grant.grant_id })).toBe('block');
  });

  test('I3: grants made while their root is revoked are worth nothing afterwards', async () => {
    const { grant: root } = (await lend('a', 'b')).body;
    const racing: Promise<{ status: number; body: Body }>[] = [];
    for (let n = 0; n < 10; n++) racing.push(lend('b', 'bot', { parent_grant_id: root.grant_id }));
    racing.push(plane.call('revokeDelegation', { params: { grant_id: root.grant_id } }));
    for (let n = 0; n < 10; n++) racing.push(lend('b', 'bot', { parent_grant_id: root.grant_id }));
    for (const { body } of await Promise.all(racing))
      if (body.grant?.parent_grant_id) expect(await judge({ grant_id: body.grant.grant_id })).toBe('block');
    expect((await plane.ok('revokeDelegation', { params: { grant_id: root.grant_id } })).revoked).toEqual([]);
  });

  test('I13: an approval names the hash of what was approved, and other content is asked for anew', async () => {
    await plane.ok('createPolicy', { body: { name: 'ask', policy_type: 'action_type', decision: 'escalate' } });
    const ask = async (action_content: string) => plane.ok('intercept', { body: { action_type: 'pay', agent_id: 'bot', action_content } });
    const first = await ask('pay 5');
    const params = { escalation_id: first.escalation_id };
    await plane.ok('resolveEscalation', { params, body: { resolution: 'approved', resolved_by: 'ann' } });
    const { escalation } = await plane.ok('getEscalation', { params });
    expect(escalation.content_sha256).toBe(createHash('sha256').update('pay 5').digest('hex'));
    const second = await ask('pay 500');
    expect(second.decision).toBe('escalate');
    expect(second.escalation_id).not.toBe(first.escalation_id);
    expect((await plane.ok('getEscalationStatus', { params: { escalation_id: second.escalation_id } })).status).toBe('pending');
  });
}
