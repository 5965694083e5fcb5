import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyVault } from '../../src/server/index.ts';
import { leafHash } from '../../src/server/vault/chain.ts';
import { openSubject, type Subject } from './subject.ts';

let plane: Subject;
const ids: Record<string, string> = {};
const folder = mkdtempSync(join(tmpdir(), 'tables-'));
const closed = join(folder, 'closed.db');

const policy = (name: string, decision: string) => ({ name, policy_type: 'action_type', action_types: [name], decision });

beforeAll(async () => {
  plane = await openSubject('in process', { webhookTargets: ['127.0.0.0/8'] });
  await plane.ok('createPolicy', { body: policy('pay', 'escalate') });
  await plane.ok('createPolicy', { body: policy('wipe', 'block') });
  for (const agent_id of ['bot', 'other']) await plane.ok('registerAgent', { body: { name: agent_id, agent_id } });
  const role = (await plane.ok('createRole', { body: { name: 'trader', allowed_action_types: ['*'] } })).role;
  await plane.ok('assignRole', { params: { role_id: role.role_id }, body: { agent_id: 'bot' } });
  const parties = { source_agent_id: 'bot', target_agent_id: 'other' };
  const { grant_id } = await plane.ok('delegate', { body: { ...parties, scopes: ['*'], max_uses: 5 } });
  await plane.ok('createTemporalWindow', { body: { agent_id: 'bot', scopes: ['pay'], duration_minutes: 5, max_uses: 5 } });
  await plane.ok('triggerBreakglass', { body: { agent_id: 'bot', justification: 'a long enough one', max_actions: 5 } });
  const { link_id } = await plane.ok('proposeFederation', { body: { target_workspace_id: 'elsewhere', expires_in_days: 9 } });
  await plane.ok('issueFederationToken', { params: { link_id }, body: { source_agent_id: 'bot', max_uses: 1 } });
  const { api_key } = await plane.ok('createApiKey', { body: { name: 'reader', rights: ['read'] } });
  await plane.ok('revokeApiKey', { params: { key_id: api_key.key_id } });
  await plane.ok('createWebhook', { body: { url: 'https://127.0.0.1/in', events: ['policy.*'] } });
  const act = (action_type: string, more: object = {}) =>
    plane.ok('intercept', { body: { action_type, agent_id: 'bot', chain_id: 'c', ...more } });
  ids.pending = (await act('pay')).escalation_id;
  ids.rejected = (await act('pay')).escalation_id;
  await plane.ok('resolveEscalation', { params: { escalation_id: ids.rejected! }, body: { resolution: 'rejected' } });
  await act('wipe');
  await act('read', { agent_id: 'other', grant_id });
  const source = new DatabaseSync(plane.database);
  source.exec(`vacuum into '${closed}'`);
  source.close();
});
afterAll(() => plane.close());

async function escalated(from: Subject): Promise<string> {
  return (await from.ok('intercept', { body: { action_type: 'pay', agent_id: 'bot' } })).escalation_id;
}

let copies = 0;
async function problemsAfter(...statements: string[]): Promise<string[]> {
  const path = join(folder, `${copies++}.db`);
  copyFileSync(closed, path);
  const db = new DatabaseSync(path);
  for (const statement of statements) expect(db.prepare(statement).run().changes, statement).toBeGreaterThan(0);
  db.close();
  return (await verifyVault(path)).problems;
}

test('a forged approval is named', async () => {
  const approve = (id: string) => `update escalations set status = 'approved', resolved_by = 'mallory' where escalation_id = '${id}'`;
  expect(await problemsAfter(approve(ids.pending!))).toEqual([`escalation ${ids.pending}: not what was recorded in status, resolved_by`]);
  expect(await problemsAfter(approve(ids.rejected!))).toEqual([`escalation ${ids.rejected}: not what was recorded in status, resolved_by`]);
});

test('a forged approval is not served, nor one that is made to look fresh', async () => {
  const own = await openSubject();
  await own.ok('createPolicy', { body: policy('pay', 'escalate') });
  const [forged, stale] = [await escalated(own), await escalated(own)];
  await own.ok('resolveEscalation', { params: { escalation_id: stale }, body: { resolution: 'approved' } });
  const status = (escalation_id: string) => own.ok('getEscalationStatus', { params: { escalation_id } });
  expect((await status(stale)).decision).toBe('allow');
  const db = new DatabaseSync(own.database);
  db.exec("update escalations set status = 'approved', resolved_by = 'mallory', resolved_at = created_at where status = 'pending'");
  expect(await status(forged)).toMatchObject({ status: 'rejected', decision: 'block' });
  db.exec('update escalations set resolved_seq = (select max(resolved_seq) from escalations)');
  expect((await status(forged)).decision, "another's entry").toBe('block');
  own.clock.ahead = 25 * 3600 * 1000;
  db.exec('update escalations set resolved_at = resolved_at + 86400000');
  expect((await status(stale)).decision).toBe('block');
  db.close();
  await own.close();
});

test.each<[string, RegExp]>([
  ['update escalations set resolved_at = resolved_at + 86400000 where resolved_at is not null', /^escalation esc_\w+: .* in resolved_at$/],
  ['update escalations set expires_at = expires_at + 86400000', /^escalation esc_\w+: .* in expires_at, and 1 more of this table$/],
  ['delete from escalations', /^escalation esc_\w+: it was recorded and is not in the table/],
  ["update policies set enabled = 0 where name = 'pay'", /^policy made by hand \w+: .* in definition$/],
  ["update policies set definition = 'x' where name = 'pay'", /^policy made by hand \w+: .* in definition$/],
  ["delete from policies where name = 'pay'", /^policy made by hand \w+: it was recorded/],
  [`update agents set profile = '{"scopes":["*"]}' where agent_id = 'bot'`, /^agent bot: .* in profile$/],
  ["update agents set status = 'suspended' where agent_id = 'bot'", /^agent bot: .* in status$/],
  ['update credentials set public_key = (select max(public_key) from credentials)', /^credential cred_\w+: .* in public_key$/],
  [
    `insert into credentials select 'cred_x', agent_id, public_key, 'f', status, created_at, expires_at, grace_until, revoked_at from credentials limit 1`,
    /^credential cred_x: it was never recorded$/,
  ],
  ['update api_keys set revoked_at = null where revoked_at is not null', /^API key key_\w+: .* in revoked_at$/],
  [`update api_keys set hash = 'x' where scopes = '["read"]'`, /^API key key_\w+: .* in hash$/],
  [`update api_keys set scopes = '["*"]' where scopes = '["read"]'`, /^API key key_\w+: .* in scopes$/],
  ['update grants set uses = 0', /^grant dlg_\w+: .* in uses$/],
  ['update grants set expires_at = expires_at + 3600000', /^grant dlg_\w+: .* in expires_at$/],
  ['update breakglass set actions_used = 0', /^breakglass event bg_\w+: .* in actions_used$/],
  ["update breakglass set agent_id = 'other'", /^breakglass event bg_\w+: .* in agent_id$/],
  ['update windows set expires_at = expires_at + 3600000', /^temporal window tw_\w+: .* in expires_at$/],
  [`update roles set definition = '{"allowed_action_types":[]}'`, /^role role_\w+: .* in definition$/],
  ['delete from role_agents', /^role assignment role_\w+ bot: it was recorded/],
  ["insert into role_agents select role_id, 'mallory', assigned_at from role_agents", /^role assignment role_\w+ mallory: it was never/],
  ["update links set status = 'active'", /^federation link fed_\w+: .* in status$/],
  ['update links set expires_at = null', /^federation link fed_\w+: .* in expires_at$/],
  ["update link_tokens set agent_id = 'mallory'", /^federation token fdt_\w+: .* in agent_id$/],
  ["update trust set level = 99 where agent_id = 'bot'", /^trust of agent bot: .* in level$/],
  ["insert into trust (agent_id, level) values ('mallory', 99)", /^trust of agent mallory: it was never recorded$/],
  ["update webhooks set url = 'https://mallory.example/in'", /^webhook wh_\w+: .* in url$/],
  ['delete from chains', /^chains: of the agents that acted in them 2 are missing, 0 were put in$/],
  ["update decisions set chain_id = null where agent_id = 'bot'", /^chains: .* 0 are missing, 1 were put in$/],
])('%s', async (statement, expected) => {
  expect((await problemsAfter(statement))[0]).toMatch(expected);
});

test('an entry that follows the chain and says what no plane says is named', async () => {
  const path = join(folder, 'odd.db');
  copyFileSync(closed, path);
  const db = new DatabaseSync(path);
  const { seq, at, entry_hash } = db.prepare('select * from vault order by seq desc limit 1').get() as Record<string, number>;
  const next = {
    sequence: seq! + 1,
    entry_type: 'delegation.revoked',
    previous_hash: entry_hash,
    at: new Date(at!).toISOString(),
    body: null,
  };
  const content = JSON.stringify(next);
  db.prepare('insert into vault values (?, ?, ?, ?, ?)').run(seq! + 1, next.entry_type, at!, content, leafHash(content));
  db.close();
  expect((await verifyVault(path)).problems).toEqual([`entry ${seq! + 1}: no plane writes such an entry`]);
});

test('L1: what is untouched agrees, and an instant that lies a millisecond beside its own does not', async () => {
  expect(await problemsAfter()).toEqual([]);
  for (const [table, column] of [
    ['escalations', 'resolved_at'],
    ['windows', 'expires_at'],
    ['grants', 'expires_at'],
    ['link_tokens', 'expires_at'],
    ['breakglass', 'expires_at'],
  ])
    expect((await problemsAfter(`update ${table} set ${column} = ${column} + 1 where ${column} is not null`))[0]).toMatch(`in ${column}`);
});

test('L1: a resolution that is taken from its escalation, and another path of a webhook, are named', async () => {
  const unlinked = await problemsAfter('update escalations set resolved_seq = null where resolved_seq is not null');
  expect(unlinked).toEqual([`escalation ${ids.rejected}: not what was recorded in resolved_seq`]);
  expect((await problemsAfter("update webhooks set url = url || '/of/mallory'"))[0]).toMatch(/^webhook wh_\w+: .* in url$/);
});
