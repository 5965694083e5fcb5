import { describe, expect, test } from 'vitest';
import { commonErrors, errorStatus, listOperations, type Operation, operations } from '../../src/api/index.ts';
import { pathParameters, queryFields, schemas, summaries } from '../../src/api/schemas/index.ts';

const rows = listOperations();

/** Methods and paths that stand on the vendor's pages. */
const published = `
  POST /api/v1/enforce/intercept            POST /api/v1/enforce/agent-comm
  POST /api/v1/enforce/agents               GET /api/v1/enforce/agents
  GET /api/v1/enforce/agents/{}             GET /api/v1/enforce/agents/{}/history
  GET /api/v1/enforce/policies              POST /api/v1/enforce/policies
  PUT /api/v1/enforce/policies/{}           DELETE /api/v1/enforce/policies/{}
  GET /api/v1/enforce/shadow/report         GET /api/v1/enforce/stats
  GET /api/v1/enforce/decisions             GET /api/v1/enforce/decisions/{}
  GET /api/v1/enforce/escalations           POST /api/v1/enforce/escalations/{}/resolve
  GET /api/v1/enforce/escalations/{}/status POST /api/v1/enforce/delegate
  POST /api/v1/enforce/temporal-windows     POST /api/v1/enforce/breakglass
  POST /api/v1/enforce/roles                GET /api/v1/enforce/roles
  GET /api/v1/enforce/roles/{}              PUT /api/v1/enforce/roles/{}
  POST /api/v1/enforce/policy-packs         POST /api/v1/enforce/policy-packs/{}/rollback
  POST /api/v1/enforce/policy-packs/validate
  GET /api/sentinel/vault/v2/keys`;

/** Methods and paths that the vendor's Python package calls, and no page states. */
const official = `
  POST /api/v1/enforce/batch                POST /api/v1/enforce/agents/{}/revoke
  GET /api/v1/enforce/agents/{}/delegations GET /api/v1/enforce/agents/{}/temporal-windows
  POST /api/v1/enforce/delegate/{}/revoke`;

const known = (text: string) => [...text.matchAll(/([A-Z]+) (\/\S+)/g)].map((match) => `${match[1]} ${match[2]}`).sort();
const called = (certainty: Operation['certainty']) =>
  rows
    .filter((row) => row.certainty === certainty)
    .map((row) => `${row.method} ${row.path.replace(/\{\w+\}/g, '{}')}`)
    .sort();

describe('the table', () => {
  test('calls published what is published, and nothing else', () => expect(called('published')).toEqual(known(published)));
  test('calls known from the official client what is, and nothing else', () => expect(called('official client')).toEqual(known(official)));

  test('gives each method and path to one operation', () => {
    const addresses = rows.map((row) => `${row.method} ${row.path.replace(/\{\w+\}/g, '{}')}`);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test.each(rows.map((row) => [row.id, row] as const))('%s hangs together', (id, row) => {
    const parameters = pathParameters(row.path);
    expect(new Set(parameters).size).toBe(parameters.length);
    expect(row.path).toMatch(/^(\/(api|v1|enforce|[a-z]+[a-z0-9.-]*|\{[a-z_]+\}))+$/);
    expect(summaries[id]).toMatch(/^[A-Z].*\.$/);
    expect(row.errors.every((code) => code in errorStatus)).toBe(true);
    expect(new Set(row.errors).size).toBe(row.errors.length);
    if (row.method === 'GET') expect([row.safety, row.request]).toEqual(['safe', undefined]);
    if (row.method === 'PUT' || row.method === 'DELETE') expect(row.safety).toBe('idempotent');
    if (row.query) for (const field of queryFields(row.query)) expect(parameters).not.toContain(field.name);
    const answer = row.response ? (schemas[row.response] as { required?: string[] }) : undefined;
    for (const field of row.essential ?? []) if (row.id !== 'openapi') expect(answer?.required).toContain(field);
  });

  test('uses every error code', () => {
    const used = new Set<string>([...commonErrors, ...rows.flatMap((row) => row.errors)]);
    expect(Object.keys(errorStatus).filter((code) => !used.has(code))).toEqual([]);
  });

  test('uses every schema', () => {
    const text = JSON.stringify(schemas);
    const direct = new Set(rows.flatMap((row) => [row.request, row.query, row.response]));
    const unused = Object.keys(schemas).filter((name) => !direct.has(name as never) && !text.includes(`"#/$defs/${name}"`));
    expect(unused.sort()).toEqual(['ErrorAnswer']); // what every failure answers
  });

  test('only what is open to everybody asks for no right', () => {
    const open = rows.filter((row) => row.needs === 'none').map((row) => row.id);
    expect(open).toEqual(['getVaultKeys', 'health', 'metrics', 'openapi']);
  });

  test('nothing that changes rights is open to an agent key', () => {
    const agents = Object.entries(operations)
      .filter(([, row]) => row.needs === 'enforce')
      .map(([id]) => id);
    expect(agents.sort()).toEqual([
      'batchIntercept',
      'checkTemporalWindow',
      'getEscalationStatus',
      'intercept',
      'interceptAgentComm',
      'verifyDelegation',
    ]);
  });
});

describe('the published error codes', () => {
  test.each([
    ['missing_api_key', 401],
    ['invalid_api_key', 401],
    ['expired_api_key', 401],
    ['insufficient_permissions', 403],
    ['agent_not_found', 404],
    ['agent_suspended', 403],
    ['decision_not_found', 404],
    ['escalation_not_found', 404],
    ['escalation_already_resolved', 409],
    ['invalid_action_type', 400],
    ['invalid_chain', 422],
    ['breakglass_cooldown', 429],
    ['temporal_window_expired', 403],
    ['temporal_window_scope_exceeded', 403],
    ['policy_not_found', 404],
  ] as const)('%s is %d', (code, status) => expect(errorStatus[code]).toBe(status));
});
