import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyVault } from '../../src/server/index.ts';
import { openSubject } from './subject.ts';

const folder = mkdtempSync(join(tmpdir(), 'columns-'));
const closed = join(folder, 'closed.db');
const tried = join(folder, 'tried.db');

beforeAll(async () => {
  // Every look at this clock is a second later than the one before.
  let looks = 0;
  const plane = await openSubject('in process', { webhookTargets: ['127.0.0.0/8'], clock: () => Date.now() + 1000 * looks++ });
  const policy = (name: string, decision: string) => ({ name, policy_type: 'action_type', action_types: [name], decision });
  await plane.ok('createPolicy', { body: policy('pay', 'escalate') });
  await plane.ok('deployPolicyPack', {
    body: { name: 'finance', version: '1.0.0', description: 'what it is for', policy_definitions: [policy('wipe', 'block')] },
  });
  await plane.ok('deployPolicyPack', { body: { name: 'finance', version: '1.1.0', policy_definitions: [policy('wipe', 'escalate')] } });
  await plane.ok('rollbackPolicyPack', { params: { name: 'finance' }, body: { reason: 'too soon' } });
  for (const agent_id of ['bot', 'other']) await plane.ok('registerAgent', { body: { name: agent_id, agent_id, credential_ttl_days: 9 } });
  await plane.ok('rotateCredential', { params: { agent_id: 'bot' }, body: { grace_seconds: 60 } });
  const { role } = await plane.ok('createRole', { body: { name: 'trader', allowed_action_types: ['*'] } });
  await plane.ok('assignRole', { params: { role_id: role.role_id }, body: { agent_id: 'bot' } });
  const parties = { source_agent_id: 'bot', target_agent_id: 'other' };
  const { grant_id } = await plane.ok('delegate', { body: { ...parties, scopes: ['*'], max_uses: 5 } });
  const opened = { agent_id: 'bot', scopes: ['pay'], duration_minutes: 5, max_uses: 5 };
  const { window } = await plane.ok('createTemporalWindow', { body: opened });
  await plane.ok('extendTemporalWindow', { params: { window_id: window.window_id }, body: { duration_minutes: 5 } });
  const { event } = await plane.ok('triggerBreakglass', { body: { agent_id: 'bot', justification: 'a long enough one', max_actions: 5 } });
  const { link_id } = await plane.ok('proposeFederation', { body: { target_workspace_id: 'elsewhere', expires_in_days: 9 } });
  await plane.ok('acceptFederation', { params: { link_id }, body: {} });
  await plane.ok('issueFederationToken', { params: { link_id }, body: { source_agent_id: 'bot', max_uses: 1 } });
  const { api_key } = await plane.ok('createApiKey', { body: { name: 'reader', rights: ['read'], expires_in_days: 9 } });
  await plane.ok('createWebhook', { body: { url: 'https://127.0.0.1/in?token=1', events: ['policy.*'], description: 'mine' } });
  const act = (action_type: string, more: object = {}) =>
    plane.ok('intercept', { body: { action_type, agent_id: 'bot', chain_id: 'c', action_content: 'x', metadata: { n: 1 }, ...more } });
  const { escalation_id } = await act('pay');
  await plane.ok('resolveEscalation', { params: { escalation_id }, body: { resolution: 'approved', reason: 'known' } });
  await act('wipe');
  await act('read', { agent_id: 'other', grant_id });
  const say = { source_agent_id: 'bot', target_agent_id: 'other', instruction: 'go' };
  await plane.ok('interceptAgentComm', { body: say, headers: { 'idempotency-key': 'said' } });
  await plane.ok('closeBreakglass', { params: { breakglass_id: event.breakglass_id }, body: {} });
  await plane.ok('reviewBreakglass', { params: { breakglass_id: event.breakglass_id }, body: { outcome: 'justified' } });
  await plane.ok('revokeApiKey', { params: { key_id: api_key.key_id } });
  await plane.ok('revokeDelegation', { params: { grant_id }, body: { reason: 'done' } });
  await plane.ok('revokeTemporalWindow', { params: { window_id: window.window_id }, body: {} });
  await plane.ok('getVaultCheckpoint');
  const source = new DatabaseSync(plane.database);
  source.exec(`vacuum into '${closed}'`);
  source.close();
  await plane.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Whether `vault verify` says anything about the database after a statement. */
async function notices(statement: string): Promise<boolean> {
  copyFileSync(closed, tried);
  const db = new DatabaseSync(tried);
  try {
    expect(db.prepare(statement).run().changes, statement).toBeGreaterThan(0);
  } finally {
    db.close();
  }
  return !(await verifyVault(tried).catch(() => ({ ok: false }))).ok;
}

/** As `docs/control-plane.md` says under Vault. */
const notCovered = `
  checkpoints.created_at
  escalations.requested_by
  idempotency.created_at idempotency.idempotency_key idempotency.key_id idempotency.request_hash idempotency.response
  link_tokens.uses
  meta.name meta.value
  migrations.applied_at
  policies.created_at policies.policy_id policies.updated_at
  signing_keys.created_at signing_keys.sealed
  webhooks.previous_secret webhooks.secret
`;

test('L1, L2: any column of any table that is altered is found, but for those that are named', { timeout: 120_000 }, async () => {
  expect((await verifyVault(closed)).problems).toEqual([]);
  const db = new DatabaseSync(closed, { readOnly: true });
  const tables = db.prepare("select name from sqlite_master where type = 'table' order by name").all() as { name: string }[];
  const columns = tables.flatMap(({ name: table }) =>
    (db.prepare(`select name, type from pragma_table_info('${table}')`).all() as { name: string; type: string }[])
      .map(({ name, type }) => ({ table, name, isText: type === 'text' }))
      .filter(() => db.prepare(`select 1 from ${table}`).get() !== undefined),
  );
  db.close();
  const unnoticed: string[] = [];
  for (const { table, name, isText } of columns) {
    const other = isText ? `coalesce(${name}, '') || 'x'` : `coalesce(${name}, 0) + 1000`;
    // Of a key that was given at the start there is no entry.
    const from = table === 'api_keys' ? "api_keys where name = 'reader'" : table;
    for (const which of ['min', 'max']) {
      const statement = `update ${table} set ${name} = ${other} where rowid = (select ${which}(rowid) from ${from})`;
      if (!(await notices(statement))) unnoticed.push(`${table}.${name}`);
    }
  }
  expect([...new Set(unnoticed)].sort()).toEqual(notCovered.trim().split(/\s+/).sort());
});
