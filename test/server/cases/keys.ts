import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Body, type Subject, testKey } from '../subject.ts';

export function keyCases(open: () => Promise<Subject>): void {
  let plane: Subject;
  beforeEach(async () => {
    plane = await open();
  });
  afterEach(() => plane.close());

  const with_ = (key: string) => ({ headers: { 'x-api-key': key } });
  const make = async (rights: string[], more: object = {}) => plane.ok('createApiKey', { body: { name: rights.join(), rights, ...more } });

  test('a key is made with rights, shown once, listed without itself, and revoked at once', async () => {
    const { api_key, key } = await make(['read'], { name: 'dashboard' });
    expect(key).toMatch(/^xb_live_[\w-]{43}$/);
    expect(api_key).toMatchObject({ name: 'dashboard', rights: ['read'], status: 'active', expires_at: null });
    expect(await plane.refusal('listPolicies', with_(key))).toBe('200');
    expect(await plane.refusal('listApiKeys', with_(key))).toBe('403 insufficient_permissions');
    const listed = await plane.ok('listApiKeys');
    expect(listed.api_keys).toContainEqual(api_key);
    expect(JSON.stringify(listed)).not.toContain(key);
    expect(await plane.stored()).not.toContain(key);

    const params = { key_id: api_key.key_id };
    expect((await plane.ok('revokeApiKey', { params, body: { reason: 'lost' } })).api_key.status).toBe('revoked');
    expect(await plane.refusal('listPolicies', with_(key))).toBe('401 expired_api_key');
    expect((await plane.ok('revokeApiKey', { params })).api_key.status).toBe('revoked');
    await plane.restart();
    expect(await plane.refusal('listPolicies', with_(key))).toBe('401 expired_api_key');
    expect(await plane.refusal('revokeApiKey', { params: { key_id: 'key_0' } })).toBe('404 api_key_not_found');
  });

  test('H9: nobody makes or revokes a key with a right that his own lacks, and the last who can stays', async () => {
    const { key: keeper } = await make(['keys', 'read']);
    const { api_key: deployer } = await make(['deploy']);
    const asKeeper = (rights: string[]) => plane.refusal('createApiKey', { body: { name: 'x', rights }, ...with_(keeper) });
    expect(await asKeeper(['read'])).toBe('200');
    expect(await asKeeper(['read', 'keys'])).toBe('200');
    for (const rights of [['deploy'], ['read', 'manage'], ['*'], ['approvals'], ['enforce']])
      expect(await asKeeper(rights)).toBe('403 insufficient_permissions');
    expect(await plane.refusal('revokeApiKey', { params: { key_id: deployer.key_id }, ...with_(keeper) })).toBe(
      '403 insufficient_permissions',
    );
    const { api_keys } = await plane.ok('listApiKeys');
    const keepers = api_keys.filter(({ rights }: Body) => rights.includes('keys') || rights.includes('*'));
    const answers = [];
    for (const { key_id } of keepers.sort((a: Body) => (a.rights.includes('*') ? 1 : -1))) {
      answers.push(await plane.refusal('revokeApiKey', { params: { key_id } }));
    }
    expect(answers).toEqual([...Array(keepers.length - 1).fill('200'), '409 api_key_last']);
    expect(await plane.refusal('listApiKeys', with_(testKey))).toBe('200');
    for (const body of [
      { name: 'x', rights: [] },
      { name: 'x', rights: ['root'] },
      { name: 'x', rights: ['read'], expires_in_days: 0 },
    ])
      expect(await plane.refusal('createApiKey', { body })).toBe('400 invalid_request');
  });

  test('a key expires by the clock of the plane, and its making happens once under an idempotency key', async () => {
    const headers = { 'idempotency-key': 'one-key' };
    const body = { name: 'short', rights: ['read'], expires_in_days: 1 };
    const first = await plane.ok('createApiKey', { body, headers });
    expect(await plane.ok('createApiKey', { body, headers })).toEqual(first);
    expect((await plane.ok('listApiKeys')).api_keys).toHaveLength(2);
    expect(await plane.refusal('listPolicies', with_(first.key))).toBe('200');
    plane.clock.ahead += 24 * 3600_000;
    await plane.restart();
    expect(await plane.refusal('listPolicies', with_(first.key))).toBe('401 expired_api_key');
    expect((await plane.ok('listApiKeys', { query: { per_page: 1 } })).api_keys[0].status).toBe('expired');
  });

  test('H4: who tries many different keys is made to wait; who is known goes on from the same address', async () => {
    const guess = (n: number) => plane.refusal('listPolicies', with_(`xb_live_guess_number_${n}`));
    const { key } = await make(['read']);
    for (let n = 0; n < 100; n++) expect(await guess(n)).toBe('401 invalid_api_key');
    expect(await guess(100)).toBe('429 rate_limited');
    expect(await guess(0), 'one that was tried before neither').toBe('429 rate_limited');
    const response = await plane.raw('/api/v1/enforce/policies', { headers: { 'x-api-key': 'xb_live_guess_number_101' } });
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(10);
    expect(await plane.refusal('listPolicies', with_(testKey))).toBe('200');
    expect(await plane.refusal('listPolicies', with_(key)), 'a key never seen here waits too').toBe('429 rate_limited');
  });

  test('H4: a key is refused in the URL, in other headers, and with anything beside it', async () => {
    const status = async (headers: Record<string, string>, query = '') =>
      (await plane.raw(`/api/v1/enforce/policies${query}`, { headers })).status;
    const answers = [
      await status({ authorization: testKey }),
      await status({ authorization: `Basic ${btoa(`${testKey}:`)}` }),
      await status({ 'x-xybern-api-key': testKey }),
      await status({ cookie: `x-api-key=${testKey}` }),
      await status({ 'x-api-key': `${testKey},${testKey}` }),
      await status({ 'x-api-key': `${testKey}%0a` }),
      await status({ 'x-api-key': testKey.toUpperCase() }),
      await status({}, `?apikey=${testKey}`),
      await status({ 'x-api-key': testKey }, `?access_token=${testKey}`),
    ];
    expect(answers).toEqual([401, 401, 401, 401, 401, 401, 401, 400, 400]);
  });

  test('H4: the same wrong key over and over is a mistake, no guess', async () => {
    for (let times = 0; times < 60; times++)
      expect(await plane.refusal('listPolicies', with_('xb_live_an_old_key_somewhere'))).toBe('401 invalid_api_key');
  });

  test('L8: contents are erased, and the record, its hashes and the vault stay', async () => {
    const ask = async (agent_id: string, n: number, more: object = {}) =>
      plane.ok('intercept', {
        body: { action_type: 'mail', agent_id, action_content: `canary-${agent_id}-${n}`, metadata: { n }, ...more },
      });
    const [first] = [await ask('ann', 1), await ask('ann', 2, { chain_id: 'c' }), await ask('bob', 3, { chain_id: 'c' })];
    const erase = async (body: object) => (await plane.ok('eraseContents', { body })).erased;
    const contents = async () =>
      (await plane.ok('listDecisions', { query: { include: 'content', order: 'asc' } })).decisions.map((it: Body) => it.action_content);

    expect(await plane.refusal('eraseContents', { body: {} })).toBe('400 invalid_request');
    expect(await plane.refusal('eraseContents', { body: { decision_ids: [first.decision_id, 'enf_000000000000'] } })).toBe(
      '404 decision_not_found',
    );
    expect(await erase({ agent_id: 'ann', chain_id: 'other' })).toBe(0);
    expect(await contents()).toEqual(['canary-ann-1', 'canary-ann-2', 'canary-bob-3']);
    expect(await erase({ agent_id: 'ann', chain_id: 'c' })).toBe(1);
    expect(await contents()).toEqual(['canary-ann-1', undefined, 'canary-bob-3']);
    expect(await erase({ decision_ids: [first.decision_id] })).toBe(1);
    expect(await erase({ decision_ids: [first.decision_id] }), 'once is enough').toBe(0);
    const { decision } = await plane.ok('getDecision', { params: { decision_id: first.decision_id } });
    expect(decision).toMatchObject({ decision: 'allow', content_sha256: first.content_sha256, metadata_sha256: first.metadata_sha256 });
    expect(decision.metadata).toBeUndefined();
    expect(await erase({ until: new Date(Date.now() + 3600_000).toISOString() })).toBe(1);
    expect(await contents()).toEqual([undefined, undefined, undefined]);
    const { entries } = await plane.ok('listVaultEntries');
    expect(entries.filter(({ entry_type }: Body) => entry_type === 'decision.erased')).toHaveLength(3);
  });

  test('an erasure and the end of a key are repeated under their idempotency key, and no other is done under it', async () => {
    for (const agent_id of ['ann', 'bob']) await plane.ok('intercept', { body: { action_type: 'mail', agent_id, action_content: 'x' } });
    const headers = { 'idempotency-key': 'once' };
    const erase = (agent_id: string) => ({ headers: { ...with_(testKey).headers, ...headers }, body: { agent_id } });
    const first = await plane.ok('eraseContents', erase('ann'));
    expect(first.erased).toBe(1);
    expect(await plane.ok('eraseContents', erase('ann'))).toEqual(first);
    expect(await plane.refusal('eraseContents', erase('bob'))).toBe('422 idempotency_key_reused');
    expect((await plane.ok('eraseContents', { body: { agent_id: 'bob' } })).erased, 'it was not done').toBe(1);

    for (let n = 0; n < 50; n++) await plane.ok('intercept', { body: { action_type: 'mail', agent_id: 'eve', action_content: `x ${n}` } });
    const headersOfAll = { ...with_(testKey).headers, 'idempotency-key': 'at-once' };
    const atOnce = Array.from({ length: 5 }, () => plane.ok('eraseContents', { headers: headersOfAll, body: { agent_id: 'eve' } }));
    expect((await Promise.all(atOnce)).map(({ erased }) => erased)).toEqual([50, 50, 50, 50, 50]);

    const make = async () => (await plane.ok('createApiKey', { body: { name: 'k', rights: ['read'] } })).api_key.key_id as string;
    const revoke = (key_id: string) => ({ params: { key_id }, headers: { ...with_(testKey).headers, 'idempotency-key': 'end' } });
    const [one, other] = [await make(), await make()];
    const ended = await plane.ok('revokeApiKey', revoke(one));
    expect(await plane.ok('revokeApiKey', revoke(one))).toEqual(ended);
    expect(await plane.refusal('revokeApiKey', revoke(other))).toBe('422 idempotency_key_reused');
  });
}
