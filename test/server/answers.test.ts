/** Every operation of the table is called, and every answer held against the published document, in which nothing may be missing. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listOperations, type OperationId, operations } from '../../src/api/index.ts';
import { wrong } from './document.ts';
import { openReceiver, type Receiver } from './receiver.ts';
import { type Body, openSubject, type Parts, type Subject, testKey } from './subject.ts';

const definition = { policy_type: 'threshold', action_types: ['execute_trade'], decision: 'escalate', trust_threshold: 80 };
const trade = { action_type: 'execute_trade', action_content: 'Buy 500 AAPL', agent_id: 'trader', metadata: { qty: 500 } };
type Said = Record<OperationId, Body>;

/** One call of each operation, in an order in which each finds what it needs; `said` holds the answers so far. */
const calls: Record<OperationId, (said: Said) => Parts> = {
  validatePolicyPack: () => ({ body: { name: 'finance', version: '1.0.0', policy_definitions: [{ name: 'Big', ...definition }] } }),
  deployPolicyPack: () => ({ body: { name: 'finance', version: '1.0.0', policy_definitions: [{ name: 'Big', ...definition }] } }),
  listPolicyPacks: () => ({}),
  getPolicyPack: () => ({ params: { name: 'finance' }, query: { version: '1.0.0' } }),
  policyPackHistory: () => ({ params: { name: 'finance' }, query: { per_page: 1 } }),
  rollbackPolicyPack: () => ({ params: { name: 'finance' }, body: { version: '1.0.0', reason: 'to be sure' } }),

  createPolicy: () => ({ body: { name: 'Watch trades', ...definition, decision: 'block', mode: 'shadow' } }),
  getPolicy: ({ createPolicy }) => ({ params: { policy_id: createPolicy.policy.policy_id } }),
  updatePolicy: ({ createPolicy }) => ({ params: { policy_id: createPolicy.policy.policy_id }, body: { trust_threshold: 60 } }),
  listPolicies: () => ({ query: { mode: 'shadow' } }),

  createWebhook: () => ({ body: { url: receiver.url, events: ['decision.*'], description: 'the pager' } }),

  registerAgent: () => ({
    body: {
      agent_id: 'trader',
      name: 'TradeBot',
      framework: 'langchain',
      scopes: ['execute_trade'],
      model: { family: 'x' },
      purpose: 'trading',
    },
  }),
  getAgent: () => ({ params: { agent_id: 'trader' } }),
  updateAgent: () => ({ params: { agent_id: 'trader' }, body: { description: 'trades', permission_boundary: { resource_rules: [] } } }),
  listAgents: () => ({ query: { status: 'active' } }),
  listCredentials: () => ({ params: { agent_id: 'trader' } }),
  rotateCredential: () => ({ params: { agent_id: 'trader' }, body: { grace_seconds: 60 } }),
  getActiveCredential: () => ({ params: { agent_id: 'trader' } }),
  revokeCredential: ({ registerAgent }) => ({ params: { credential_id: registerAgent.credential.credential_id }, body: { reason: 'old' } }),

  intercept: () => ({ body: { ...trade, chain_id: 'chain', chain_step: 1 } }),
  batchIntercept: () => ({
    body: { actions: [{ ref: 'first', ...trade }, { ref: 'second', action_type: '' }, { action_type: 'read_file' }] },
  }),
  interceptAgentComm: () => ({ body: { source_agent_id: 'trader', target_agent_id: 'clerk', instruction: 'File the trade' } }),
  getAgentHistory: () => ({ params: { agent_id: 'trader' }, query: { per_page: 2 } }),
  getAgentCommunications: () => ({ params: { agent_id: 'trader' }, query: { direction: 'sent' } }),
  getShadowReport: () => ({ query: { since: '2020-01-01T00:00:00Z', action_type: 'execute_trade' } }),
  promoteShadowPolicy: ({ createPolicy }) => ({ params: { policy_id: createPolicy.policy.policy_id } }),
  deletePolicy: ({ createPolicy }) => ({ params: { policy_id: createPolicy.policy.policy_id } }),

  listDecisions: () => ({ query: { include: 'content', order: 'asc', per_page: 2 } }),
  getDecision: ({ intercept }) => ({ params: { decision_id: intercept.decision_id } }),
  getStats: () => ({}),
  eraseContents: ({ intercept }) => ({ body: { decision_ids: [intercept.decision_id], agent_id: 'trader' } }),
  listEscalations: () => ({ query: { agent_id: 'trader' } }),
  getEscalation: ({ intercept }) => ({ params: { escalation_id: intercept.escalation_id } }),
  resolveEscalation: ({ intercept }) => ({
    params: { escalation_id: intercept.escalation_id },
    body: { resolution: 'approved', reason: 'known customer', resolved_by: 'ada' },
  }),
  getEscalationStatus: ({ intercept }) => ({ params: { escalation_id: intercept.escalation_id }, query: { wait_seconds: 1 } }),

  delegate: () => ({
    body: { source_agent_id: 'trader', target_agent_id: 'clerk', scopes: ['execute_trade'], duration_minutes: 60, max_uses: 10 },
  }),
  verifyDelegation: ({ delegate }) => ({ params: { grant_id: delegate.grant_id }, query: { action_type: 'execute_trade' } }),
  listDelegations: () => ({ query: { agent_id: 'trader', direction: 'given' } }),
  getAgentDelegations: () => ({ params: { agent_id: 'clerk' }, query: { direction: 'received' } }),
  revokeDelegation: ({ delegate }) => ({ params: { grant_id: delegate.grant_id }, body: { reason: 'done' } }),

  createTemporalWindow: () => ({ body: { agent_id: 'clerk', scopes: ['database_write'], duration_minutes: 30, reason: 'migration' } }),
  checkTemporalWindow: () => ({ query: { agent_id: 'clerk', action_type: 'database_write' } }),
  getTemporalWindow: ({ createTemporalWindow }) => ({ params: { window_id: createTemporalWindow.window.window_id } }),
  extendTemporalWindow: ({ createTemporalWindow }) => ({
    params: { window_id: createTemporalWindow.window.window_id },
    body: { duration_minutes: 10 },
  }),
  revokeTemporalWindow: ({ createTemporalWindow }) => ({ params: { window_id: createTemporalWindow.window.window_id } }),
  listTemporalWindows: () => ({ query: { status: 'revoked' } }),
  getAgentTemporalWindows: () => ({ params: { agent_id: 'clerk' } }),

  createApiKey: () => ({ body: { name: 'the dashboard', rights: ['read'], expires_in_days: 30 } }),
  listApiKeys: () => ({ query: { per_page: 1 } }),
  revokeApiKey: ({ createApiKey }) => ({ params: { key_id: createApiKey.api_key.key_id }, body: { reason: 'not needed' } }),

  triggerBreakglass: () => ({
    body: {
      agent_id: 'clerk',
      justification: 'production is down',
      severity: 'critical',
      duration_minutes: 60,
      action_type: 'db_*',
      max_actions: 3,
    },
  }),
  getBreakglass: ({ triggerBreakglass }) => ({ params: { breakglass_id: triggerBreakglass.event.breakglass_id } }),
  closeBreakglass: ({ triggerBreakglass }) => ({
    params: { breakglass_id: triggerBreakglass.event.breakglass_id },
    body: { reason: 'over' },
  }),
  reviewBreakglass: ({ triggerBreakglass }) => ({
    params: { breakglass_id: triggerBreakglass.event.breakglass_id },
    body: { outcome: 'justified', notes: 'fine' },
  }),
  listBreakglass: () => ({ query: { agent_id: 'clerk' } }),
  getBreakglassStats: () => ({ query: { since: '2020-01-01T00:00:00Z' } }),

  createRole: () => ({
    body: { name: 'reader', allowed_action_types: ['read_*'], denied_action_types: ['send_email'], min_trust_level: 40 },
  }),
  getRole: ({ createRole }) => ({ params: { role_id: createRole.role.role_id } }),
  updateRole: ({ createRole }) => ({ params: { role_id: createRole.role.role_id }, body: { description: 'reads', inherits_from: null } }),
  assignRole: ({ createRole }) => ({ params: { role_id: createRole.role.role_id }, body: { agent_id: 'clerk' } }),
  listRoleAgents: ({ createRole }) => ({ params: { role_id: createRole.role.role_id } }),
  unassignRole: ({ createRole }) => ({ params: { role_id: createRole.role.role_id }, body: { agent_id: 'clerk' } }),
  listRoles: () => ({ query: { page: 1 } }),
  deleteRole: ({ createRole }) => ({ params: { role_id: createRole.role.role_id } }),

  proposeFederation: () => ({
    body: { target_workspace_id: 'partner', allowed_action_types: ['query_database'], max_trust_level: 70, expires_in_days: 9 },
  }),
  issueFederationToken: ({ proposeFederation }) => ({
    params: { link_id: proposeFederation.link.link_id },
    body: { source_agent_id: 'trader', scopes: ['query_database'], ttl_seconds: 300 },
  }),
  acceptFederation: ({ proposeFederation }) => ({ params: { link_id: proposeFederation.link.link_id }, body: { approved_by: 'ada' } }),
  getFederation: ({ proposeFederation }) => ({ params: { link_id: proposeFederation.link.link_id } }),
  revokeFederation: ({ proposeFederation }) => ({ params: { link_id: proposeFederation.link.link_id }, body: { reason: 'ended' } }),
  listFederations: () => ({ query: { status: 'revoked' } }),

  getWebhook: ({ createWebhook }) => ({ params: { webhook_id: createWebhook.webhook.webhook_id } }),
  listWebhooks: () => ({}),
  testWebhook: ({ createWebhook }) => ({ params: { webhook_id: createWebhook.webhook.webhook_id } }),
  rotateWebhookSecret: ({ createWebhook }) => ({ params: { webhook_id: createWebhook.webhook.webhook_id }, body: { overlap_seconds: 60 } }),
  getWebhookDeliveries: ({ createWebhook }) => ({ params: { webhook_id: createWebhook.webhook.webhook_id }, query: { status: 'dead' } }),
  replayWebhookDelivery: ({ createWebhook, getWebhookDeliveries }) => ({
    params: { webhook_id: createWebhook.webhook.webhook_id, delivery_id: getWebhookDeliveries.deliveries[0].delivery_id },
  }),
  deleteWebhook: ({ createWebhook }) => ({ params: { webhook_id: createWebhook.webhook.webhook_id } }),

  deactivateAgent: () => ({ params: { agent_id: 'trader' }, body: { reason: 'retired' } }),
  revokeAgent: () => ({ params: { agent_id: 'trader' } }),

  getVaultKeys: () => ({}),
  getVaultCheckpoint: () => ({}),
  listVaultCheckpoints: () => ({}),
  rotateVaultKey: () => ({}),
  listVaultEntries: () => ({ query: { after: 1, limit: 3 } }),
  getVaultEntry: ({ intercept }) => ({ params: { entry_id: intercept.vault_entry_id } }),
  getInclusionProof: ({ intercept }) => ({ query: { entry_id: intercept.vault_entry_id } }),
  getConsistencyProof: () => ({ query: { from: 3 } }),
  health: () => ({}),
  metrics: () => ({}),
  openapi: () => ({}),
};

let plane: Subject;
let receiver: Receiver;

beforeAll(async () => {
  receiver = await openReceiver((response) => response.writeHead(410).end());
  plane = await openSubject('in process', { webhookTargets: ['127.0.0.0/8'] });
});
afterAll(async () => {
  await plane.close();
  await receiver.close();
});

describe('every operation answers as the document says', () => {
  const said = {} as Said;
  test.each(Object.keys(calls) as OperationId[])('%s', async (id) => {
    if (id === 'getWebhookDeliveries') await receiver.until(1);
    const { status, body } = await plane.call(id, calls[id](said));
    said[id] = body;
    expect([status, wrong(operations[id], status, body)]).toEqual([200, undefined]);
  });
});

test('the checker refuses what the document does not list', () => {
  const row = operations.health;
  expect(wrong(row, 200, { ok: true, status: 'ok' })).toBeUndefined();
  for (const [status, body] of [
    [200, { ok: true }],
    [200, { ok: true, status: 'ok', more: 1 }],
    [200, { ok: true, status: 'fine' }],
    [302, {}],
  ] as const)
    expect(wrong(row, status, body)).toBeTypeOf('string');
});

describe('every operation refuses as the document says', () => {
  const nowhere = { agent_id: 'nobody', name: 'nothing', serial: '1' };
  const closed = listOperations().filter(({ needs }) => needs !== 'none');
  test.each(closed.map((row) => [row.id, row] as const))('%s', async (id, row) => {
    const names = [...row.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
    const params = Object.fromEntries(names.map((name) => [name, (nowhere as Record<string, string>)[name] ?? 'nothing']));
    const attempts: [Parts, number | undefined][] = [
      [{ params, headers: { 'x-api-key': '' } }, 401],
      [{ params, headers: { 'x-api-key': 'xb_test_nobody_knows_me' } }, 401],
      [{ params, query: { no_such_field: 1 } }, 400],
      [{ params, body: [] }, undefined],
      [{ params, body: { no_such_field: 1 } }, undefined],
      [{ params, headers: { 'idempotency-key': 'a b' } }, row.method === 'GET' ? undefined : 400],
    ];
    for (const [parts, expected] of attempts) {
      const { status, body } = await plane.call(id, parts);
      expect([expected ?? status, wrong(row, status, body)]).toEqual([status, undefined]);
      expect(status).toBeLessThan(500);
    }
    if (row.request) {
      const path = row.path.replace(/\{(\w+)\}/g, 'nothing');
      const headers = { 'x-api-key': testKey, 'content-type': 'application/json' };
      expect((await plane.raw(path, { method: row.method, headers, body: 'null' })).status).toBe(400);
    }
    if (names.length > 0 && row.errors.length > 0) {
      const { body } = await plane.call(id, { params });
      expect(body.ok).toBe(false);
    }
  });
});

test.each([
  ['createApiKey', { name: 'CI', scopes: ['read'] }, '`/rights` is missing; the fields here are `name`, `rights`, `expires_in_days`'],
  [
    'createApiKey',
    { name: 'CI', rights: ['read'], days: 3 },
    '`/days` is not known here; the fields here are `name`, `rights`, `expires_in_days`',
  ],
  ['intercept', { action: 'pay' }, '`action_type` is missing or no text; the fields here are `action_type`, `action_content`, '],
] as const)('%s %j is told which fields there are', async (id, body, words) => {
  expect((await plane.call(id, { body })).body.error.message).toContain(words);
});

describe('a restriction that the plane does not keep is refused, lest it vanish', () => {
  const grant = { source_agent_id: 'lender', target_agent_id: 'borrower', scopes: ['pay'] };
  const window = { agent_id: 'borrower', scopes: ['pay'], duration_minutes: 5 };
  test.each([
    ['delegate', { ...grant, budgets: { max_actions: 3 } }],
    ['delegate', { ...grant, contract_id: 'mission' }],
    ['delegate', { ...grant, constraints: { max_rows: 10 } }],
    ['createTemporalWindow', { ...window, constraints: { max_recipients: 1 } }],
  ] as const)('%s %j', async (id, body) => expect(await plane.refusal(id, { body })).toBe('400 unknown_field'));

  test('the one that it keeps is taken', async () => {
    expect((await plane.ok('delegate', { body: { ...grant, constraints: { max_amount: 10 } } })).grant.constraints).toEqual({
      max_amount: 10,
    });
    expect(await plane.refusal('delegate', { body: { ...grant, constraints: { max_amount: '10' } } })).toBe('400 invalid_request');
  });
});
