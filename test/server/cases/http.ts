import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Subject, testKey } from '../subject.ts';

export function httpCases(open: () => Promise<Subject>): void {
  let plane: Subject;
  beforeEach(async () => {
    plane = await open();
  });
  afterEach(() => plane.close());

  const intercept = '/api/v1/enforce/intercept';
  const post = async (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) => {
    const all = { 'x-api-key': testKey, 'content-type': 'application/json', ...headers };
    const response = await plane.raw(intercept, { method: 'POST', headers: all, body });
    return { status: response.status, body: await response.json() };
  };
  const answer = async (body: string | Uint8Array<ArrayBuffer>, headers?: Record<string, string>) => {
    const { status, body: told } = await post(body, headers);
    return status === 200 ? '200' : `${status} ${told.error.code}`;
  };
  const good = '{"action_type":"read"}';

  test('H4: a key is needed, as X-API-Key or as Bearer, and never in the URL', async () => {
    const status = async (headers: Record<string, string>, path = '/api/v1/enforce/policies') => {
      const response = await plane.raw(path, { headers });
      return `${response.status} ${((await response.json()) as { error?: { code: string } }).error?.code ?? ''}`.trim();
    };
    expect(await status({})).toBe('401 missing_api_key');
    expect(await status({ 'x-api-key': `${testKey}x` })).toBe('401 invalid_api_key');
    expect(await status({ 'x-api-key': testKey.slice(0, -1) })).toBe('401 invalid_api_key');
    expect(await status({ authorization: `Bearer ${testKey}` })).toBe('200');
    expect(await status({ 'x-api-key': testKey })).toBe('200');
    expect(await status({ 'x-api-key': testKey }, `/api/v1/enforce/policies?api_key=${testKey}`)).toBe('400 invalid_request');
    expect(await status({}, '/health')).toBe('200');
  });

  test('H5: the key is nowhere in the database', async () => {
    await plane.ok('intercept', { body: { action_type: 'read' } });
    const bytes = await plane.stored();
    expect(bytes).toContain('key_');
    expect(bytes).not.toContain(testKey);
  });

  test('G7, B5: bodies are read strictly', async () => {
    expect(await answer(good)).toBe('200');
    const cases: Record<string, string | Uint8Array<ArrayBuffer>> = {
      'cut off': '{"action_type":',
      'key twice': '{"action_type":"a","action_type":"b"}',
      'key twice, escaped': '{"action_type":"a","\\u0061ction_type":"b"}',
      'key twice in metadata': '{"action_type":"a","metadata":{"x":[{"y":1,"y":2}]}}',
      'prototype key': '{"action_type":"a","metadata":{"__proto__":{"admin":true}}}',
      'too deep': `{"action_type":"a","metadata":{"x":${'['.repeat(5000)}${']'.repeat(5000)}}}`,
      'half a surrogate pair': '{"action_type":"a","action_content":"\\ud800"}',
      'number out of range': '{"action_type":"a","metadata":{"x":1e999}}',
      'not UTF-8': new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d]),
      'not an object': '[]',
    };
    for (const [name, body] of Object.entries(cases)) expect(await answer(body), name).toMatch(/^400 invalid_(request|action_type)$/);
    expect(await answer('{"action_type":"a","metadata":{"x":"\\\\\\"y\\":1,\\"y\\":2","z":{"a:":1,"b":"a:"}}}'), 'what only looks so').toBe(
      '200',
    );
    expect(await answer(`{"action_type":"a","action_content":"${'x'.repeat(1024 * 1024)}"}`)).toBe('413 body_too_large');
    expect(await answer(good, { 'content-type': 'text/plain' })).toBe('415 unsupported_media_type');
  });

  test('G7: a number that would be recorded as another one is refused by its place', async () => {
    const metadata = async (text: string) => {
      const { status, body } = await post(`{"action_type":"a","metadata":${text}}`);
      return status === 200 ? '200' : `${status} ${body.error.details?.pointer}`;
    };
    const refused: Record<string, string> = {
      '{"account":12345678901234567891}': '/metadata/account',
      '{"x":[1,"a,b",{"y/z~":-9007199254740993}]}': '/metadata/x/2/y~1z~0',
      '{"x":[[],[0,9007199254740993\r\n]]}': '/metadata/x/1/1',
      [`{"x":1${'0'.repeat(299)}e20}`]: '/metadata/x',
      [`{"x":-1${'0'.repeat(320)}}`]: '/metadata/x',
      '{"x":1e0400}': '/metadata/x',
      '{"x":1E+309}': '/metadata/x',
    };
    for (const [text, pointer] of Object.entries(refused)) expect(await metadata(text), text).toBe(`400 ${pointer}`);
    const { body } = await post('{"action_type":"a","metadata":{"account":12345678901234567891}}');
    expect(body.error.message).toContain('send it as a string');
    const held = ['9007199254740991', '-9007199254740992', '1152921504606846976', '1e22', '0.1', '1e-400', '12345678901234567891.5', '-0'];
    const strings = ['"12345678901234567891"', '"a 1e999"', String.raw`"x\",12345678901234567891"`];
    for (const value of [...held, ...strings]) expect(await metadata(`{"x":${value},"y":[${value}]}`), value).toBe('200');
  });

  test('U+0000 is refused in names, ids and queries, and kept in contents', async () => {
    const nul = 'a\0b';
    const asked: [Parameters<Subject['refusal']>[0], Parameters<Subject['refusal']>[1]][] = [
      ['createRole', { body: { name: nul } }],
      ['createRole', { body: { name: 'x', description: nul } }],
      ['registerAgent', { body: { name: 'x', agent_id: nul } }],
      ['registerAgent', { body: { name: 'x', [nul]: 1 } }],
      ['createApiKey', { body: { name: nul, rights: ['read'] } }],
      ['triggerBreakglass', { body: { agent_id: 'bot', justification: 'a good enough reason', triggered_by: nul } }],
      ['triggerBreakglass', { body: { agent_id: 'bot', justification: 'a good enough reason', action_type: nul } }],
      ['proposeFederation', { body: { target_workspace_id: nul } }],
      ['createPolicy', { body: { name: nul, policy_type: 'action_type', action_types: ['x'], decision: 'block' } }],
      ['interceptAgentComm', { body: { source_agent_id: 'bot', target_agent_id: nul, instruction: 'x' } }],
      ['intercept', { body: { action_type: 'x', metadata: { a: 1 }, parent_decision_id: nul } }],
      ['batchIntercept', { body: { actions: [{ action_type: 'x', ref: nul }] } }],
      ['eraseContents', { body: { agent_id: nul } }],
      ['listDecisions', { query: { action_type: nul } }],
      ['listDelegations', { query: { agent_id: nul } }],
      ['getAgent', { params: { agent_id: nul } }],
    ];
    for (const [id, parts] of asked) expect(await plane.refusal(id, parts), `${id} ${JSON.stringify(parts)}`).toBe('400 invalid_request');
    const { body: told } = await post('{"action_type":"x","agent_id":"\\u0000"}');
    expect(told.error.details).toEqual({ pointer: '/agent_id' });
    const metadata = { [nul]: [nul] };
    const { decision_id } = await plane.ok('intercept', { body: { action_type: 'x', action_content: nul, metadata, agent_id: '\\u0000' } });
    expect((await plane.ok('getDecision', { params: { decision_id } })).decision).toMatchObject({ metadata, agent_id: '\\u0000' });
    await plane.ok('interceptAgentComm', { body: { source_agent_id: 'bot', target_agent_id: 'other', instruction: nul } });
  });

  test('harmless prototype names are data', async () => {
    const metadata = { constructor: { prototype: { admin: true } }, toString: 'x', hasOwnProperty: 1 };
    const { decision_id } = await plane.ok('intercept', { body: { action_type: 'a', metadata } });
    expect((await plane.ok('getDecision', { params: { decision_id } })).decision.metadata).toEqual(metadata);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  test('paths, methods and queries that are not of the contract', async () => {
    const get = async (path: string, method = 'GET') => {
      const response = await plane.raw(path, { method, headers: { 'x-api-key': testKey } });
      return {
        status: response.status,
        allow: response.headers.get('allow'),
        body: (await response.json()) as { error: { code: string; request_id: string } },
      };
    };
    const missing = await get('/api/v1/enforce/nothing');
    expect([missing.status, missing.body.error.code]).toEqual([404, 'not_found']);
    expect(missing.body.error.request_id).toMatch(/^req_[0-9a-f]{12}$/);
    const wrong = await get(intercept);
    expect([wrong.status, wrong.body.error.code, wrong.allow]).toEqual([405, 'method_not_allowed', 'POST']);
    expect(await plane.refusal('listDecisions', { query: { per_page: 0 } })).toBe('400 invalid_request');
    expect(await plane.refusal('listDecisions', { query: { perpage: 1 } })).toBe('400 unknown_field');
    expect(await plane.refusal('listDecisions', { query: { cursor: 'nonsense' } })).toBe('400 invalid_request');
    expect(await plane.refusal('listDecisions', { query: { since: '2026-02-30T00:00:00Z' } })).toBe('400 invalid_request');
    expect(await plane.refusal('getDecision', { params: { decision_id: 'enf_000000000000' } })).toBe('404 decision_not_found');
  });

  test('a path that cannot be read is refused like everything else, and not repeated', async () => {
    for (const part of ['%zz', '%ff', 'canary%', `canary${'a'.repeat(1100)}`, 'a'.repeat(300)]) {
      const response = await plane.raw(`/api/v1/enforce/agents/${part}`, { headers: { 'x-api-key': testKey } });
      const text = await response.text();
      const { ok, error } = JSON.parse(text) as { ok: boolean; error: { code: string; message: string; request_id: string } };
      expect([response.status, ok, error.code], part).toEqual([400, false, 'invalid_request']);
      expect(error.request_id).toMatch(/^req_[0-9a-f]{12}$/);
      expect(text).not.toContain('canary');
      expect(text).not.toContain('FST_');
      expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    }
  });

  test('F3: an idempotency key makes a change happen once', async () => {
    const headers = { 'idempotency-key': 'once-1' };
    const body = { action_type: 'pay', agent_id: 'bot' };
    const first = await plane.ok('intercept', { body, headers });
    expect(await plane.ok('intercept', { body, headers })).toEqual(first);
    expect(await plane.refusal('intercept', { body: { ...body, agent_id: 'other' }, headers })).toBe('422 idempotency_key_reused');
    expect((await plane.ok('listDecisions')).total).toBe(1);
    const pack = { name: 'finance', version: '1.0.0', policy_definitions: [] };
    const deployed = await plane.ok('deployPolicyPack', { body: pack, headers: { 'idempotency-key': 'once-2' } });
    await plane.restart();
    expect(deployed.outcome).toBe('deployed');
    expect(await plane.ok('deployPolicyPack', { body: pack, headers: { 'idempotency-key': 'once-2' } })).toEqual(deployed);
    expect(await plane.refusal('intercept', { body, headers: { 'idempotency-key': 'with space' } })).toBe('400 invalid_request');
  });

  test('the contract is served', async () => {
    const document = await plane.ok('openapi');
    expect(document.openapi).toMatch(/^3\.1\./);
    expect(document.paths[intercept].post).toBeDefined();
  });

  test('metrics and statistics count, and name nothing that a caller said', async () => {
    await plane.ok('createPolicy', {
      body: { name: 'p', policy_type: 'action_type', action_types: ['canary-action'], decision: 'escalate' },
    });
    const body = { action_type: 'canary-action', agent_id: 'canary-agent', action_content: 'canary-content' };
    for (let times = 0; times < 3; times++) await plane.ok('intercept', { body });
    await plane.ok('intercept', { body: { action_type: 'read' } });
    await plane.refusal('getDecision', { params: { decision_id: 'canary-id' } });
    const response = await plane.raw('/metrics');
    expect(response.headers.get('content-type')).toContain('version=0.0.4');
    const text = await response.text();
    for (const line of [
      'hindcast_decisions_total{decision="escalate"} 3',
      'hindcast_decision_seconds_count 4',
      'hindcast_escalations_pending 3',
      'hindcast_sealed 0',
    ]) {
      expect(text.split('\n')).toContain(line);
    }
    expect(text).toMatch(/route="\/api\/v1\/enforce\/decisions\/\{decision_id\}",status="404"} 1/);
    expect(text).not.toContain('canary');
    const stats = await plane.ok('getStats');
    expect(stats).toMatchObject({ decisions: { total: 4, allow: 1, escalate: 3, block: 0 }, block_rate: 0, escalations: { pending: 3 } });
    expect((await plane.ok('getStats', { query: { until: '2020-01-01T00:00:00Z' } })).decisions.total).toBe(0);
  });

  test('health says that the plane can record', async () => {
    expect(await plane.ok('health')).toMatchObject({ status: 'ok', keeps_content: true });
  });
}
