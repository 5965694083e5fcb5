import { describe, expect, test } from 'vitest';
import { listOperations } from '../../src/api/index.ts';
import { queryFields } from '../../src/api/schemas/index.ts';
import { snakeName } from '../../src/client/casing.ts';
import { Hindcast, Xybern } from '../../src/client/index.ts';
import { hashOfMethods, pageMethods, pageMethodsHash } from '../samples/page-methods.ts';
import { clientOf, planeOf } from './plane.ts';

const { enforce } = new Hindcast({ apiKey: 'xb_test', baseUrl: 'https://plane.example.org' });

test('Xybern is another name of the class', () => expect(Xybern).toBe(Hindcast));

test('every method of the page is there', () => {
  expect([pageMethods.length, hashOfMethods(pageMethods)]).toEqual([52, pageMethodsHash]);
  const methods = Object.keys(enforce).map(snakeName);
  expect(pageMethods.filter((name) => !methods.includes(name))).toEqual([]);
});

test('every operation of the table has its method, and every method an operation or a reason', () => {
  const operations = listOperations().map(({ id }) => id);
  const more = ['waitForEscalation', 'deployPolicyPacks', 'validatePolicyPacks']; // asks again and again; several at once
  expect(Object.keys(enforce).sort()).toEqual([...operations, ...more].sort());
});

/** What a method is called with beside its path parameters, which are told to it as `<name>-1`. */
const calledWith: Partial<Record<keyof typeof enforce, unknown[]>> = {
  batchIntercept: [[{ actionType: 'x' }]],
  assignRole: ['role_id-1', 'agent-1'],
  unassignRole: ['role_id-1', 'agent-1'],
  acceptFederation: [{ linkId: 'link_id-1', approvedBy: 'x' }],
  issueFederationToken: [{ linkId: 'link_id-1', sourceAgentId: 'x' }],
};

describe('each method calls its own operation', () => {
  test.each(listOperations().map((row) => [row.id, row] as const))('%s', async (id, row) => {
    const essentials = Object.fromEntries((row.essential ?? []).map((field) => [field, []]));
    const text = row.response ? undefined : '# metrics';
    const { url, received } = await planeOf({ text, body: { ok: true, results: [{ ok: true }], ...essentials } });
    const params = [...row.path.matchAll(/\{(\w+)\}/g)].map((match) => `${match[1]}-1`);
    const extra = row.query ? { [queryFields(row.query)[0]!.name]: '1' } : row.request ? { some_field: '1' } : undefined;
    const method = clientOf(url).enforce[id] as (...given: unknown[]) => Promise<unknown>;
    await method(...(calledWith[id] ?? [...params, ...(extra ? [extra] : [])]));
    expect(received).toHaveLength(1);
    const [{ method: verb, url: target, body, headers }] = received as [(typeof received)[0]];
    const [path, query] = target.split('?');
    expect([verb, path]).toEqual([row.method, row.path.replace(/\{(\w+)\}/g, '$1-1')]);
    expect('x-api-key' in headers).toBe(row.needs !== 'none');
    expect(query !== undefined).toBe(row.query !== undefined);
    expect(body !== '').toBe(row.request !== undefined);
  });
});

test('call takes and gives the names of the wire, and touches none', async () => {
  const stored = { name: 'p', policyType: 1, conditions: { someKey: 1, snake_key: { camelKey: 2 } } };
  const { url, received } = await planeOf({ body: { ok: true, pack: {}, policy_definitions: [stored] } });
  const client = clientOf(url);
  const answer = await client.call('getPolicyPack', { params: { name: 'p q' }, query: { serial: 3 } });
  expect(answer.policy_definitions).toEqual([stored]);
  expect(received[0]!.url).toBe('/api/v1/enforce/policy-packs/p%20q?serial=3');
  await client.call('deployPolicyPack', { body: { name: 'p', version: '1.0.0', policy_definitions: answer.policy_definitions } });
  expect(JSON.parse(received[1]!.body).policy_definitions).toEqual([stored]);
});
