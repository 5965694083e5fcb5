import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { verifyWebhook } from '../../src/client/index.ts';
import { pack, threshold } from './cases/packs.ts';
import { openReceiver, type Received, type Receiver } from './receiver.ts';
import { type Body, openSubject, type Subject } from './subject.ts';

let plane: Subject;
const opened: Receiver[] = [];

beforeEach(async () => {
  plane = await openSubject('in process', { webhookTargets: ['127.0.0.0/8'] });
});
afterEach(async () => {
  await plane.close();
  for (const receiver of opened.splice(0)) await receiver.close();
});

async function receiver(...given: Parameters<typeof openReceiver>): Promise<Receiver> {
  const made = await openReceiver(...given);
  opened.push(made);
  return made;
}

async function hook(url: string, events: string[] = ['*']): Promise<Body> {
  return (await plane.ok('createWebhook', { body: { url, events } })).webhook;
}

const parsed = ({ body }: Received): Body => JSON.parse(body);
const act = (body: object = {}) => plane.ok('intercept', { body: { action_type: 'pay', agent_id: 'bot', ...body } });
const deliveriesOf = async (webhook_id: string, query = {}) =>
  (await plane.ok('getWebhookDeliveries', { params: { webhook_id }, query })).deliveries;

async function eventually<T>(read: () => Promise<T>, holds: (value: T) => boolean): Promise<T> {
  const end = Date.now() + 15_000;
  for (;;) {
    const value = await read();
    if (holds(value) || Date.now() > end) return value;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test('an event is told as published, signed in both ways', async () => {
  const { url, until } = await receiver();
  const { secret, webhook_id } = await hook(url, ['decision.allow', 'policy.*']);
  const { decision_id, vault_entry_id } = await act({ action_content: 'top secret', metadata: { card: 4111 } });
  await plane.ok('deployPolicyPack', { body: pack('1.0.0', threshold(10)) });
  const [first, second] = await until(2);
  expect(parsed(first!)).toMatchObject({
    event: 'decision.allow',
    sequence: expect.any(Number),
    data: { decision_id, agent_id: 'bot', action_type: 'pay', decision: 'allow', decision_path: 'fast', trust_score: 50 },
  });
  expect(parsed(first!).workspace_id).toMatch(/^[0-9a-f]{32}$/);
  expect(vault_entry_id).toMatch(/^ve_/);
  expect(parsed(second!)).toMatchObject({ event: 'policy.deployed', data: { pack: 'finance', version: '1.0.0', serial: 1, revision: 1 } });
  for (const { body, headers } of [first!, second!]) {
    expect(await verifyWebhook({ body, headers, secret })).toBe(true);
    expect(headers['x-xybern-signature']).toBe(createHmac('sha256', secret).update(body).digest('hex'));
    const published = { 'x-xybern-signature': headers['x-xybern-signature']! };
    expect(await verifyWebhook({ body, headers: published, secret })).toBe(true);
    expect(await verifyWebhook({ body: body.replace('event', 'Event'), headers, secret })).toBe(false);
  }
  const told = await eventually(
    () => deliveriesOf(webhook_id),
    (all) => all.every(({ status }: Body) => status === 'delivered'),
  );
  expect(told.map(({ event, status, attempts, response_status }: Body) => [event, status, attempts, response_status])).toEqual([
    ['policy.deployed', 'delivered', 1, 200],
    ['decision.allow', 'delivered', 1, 200],
  ]);
  expect(told.map(({ delivery_id }: Body) => delivery_id)).toContain(first!.headers['webhook-id']);
});

test('K7: events carry the sequence and the revision to order them by', async () => {
  const { url, until } = await receiver();
  await hook(url, ['policy.deployed']);
  for (const version of ['1.0.0', '1.0.1', '1.0.2'])
    await plane.ok('deployPolicyPack', { body: pack(version, threshold(Number(version.at(-1)))) });
  const told = (await until(3)).map(parsed).sort((a, b) => a.sequence - b.sequence);
  expect(told.map(({ data }) => [data.version, data.revision])).toEqual([
    ['1.0.0', 1],
    ['1.0.1', 2],
    ['1.0.2', 3],
  ]);
});

test('K9: no content, metadata, definition, secret or written word is in a payload', async () => {
  const { url, until, received } = await receiver();
  const { secret } = await hook(url);
  const canary = 'canary-7d1f';
  await act({ action_content: canary, metadata: { [canary]: canary } });
  await plane.ok('createPolicy', {
    body: { name: canary, policy_type: 'content_pattern', decision: 'escalate', conditions: { patterns: [canary] }, description: canary },
  });
  const { escalation_id } = await act({ action_content: 'other', metadata: { note: canary } });
  expect(escalation_id).toBeNull();
  const { credential } = await plane.ok('registerAgent', { body: { agent_id: 'a1', name: canary, framework: canary } });
  await plane.ok('triggerBreakglass', { body: { agent_id: 'a1', justification: `${canary} ${canary}`, severity: 'high' } });
  await plane.ok('createTemporalWindow', { body: { agent_id: 'a1', scopes: ['x'], duration_minutes: 5, reason: canary } });
  await plane.ok('createPolicy', { body: { name: 'ask', policy_type: 'action_type', action_types: ['pay'], decision: 'escalate' } });
  const { escalation_id: asked } = await act({ action_type: 'pay' });
  const resolution = { resolution: 'rejected', resolved_by: canary, reason: canary };
  await plane.ok('resolveEscalation', { params: { escalation_id: asked }, body: resolution });
  const { link } = await plane.ok('proposeFederation', { body: { target_workspace_id: 'other', source_org_name: canary } });
  const { token } = await plane.ok('issueFederationToken', {
    params: { link_id: link.link_id },
    body: { source_agent_id: 'a1', scopes: ['x'] },
  });
  await until(14);
  const all = received.map(({ body, headers }) => body + JSON.stringify(headers)).join('\n');
  for (const event of [
    'policy.created',
    'agent.registered',
    'breakglass.triggered',
    'temporal.window_opened',
    'escalation.resolved',
    'federation.token_issued',
  ])
    expect(all).toContain(`"event":"${event}"`);
  for (const hidden of [canary, secret, token, credential.private_key]) expect(all.includes(hidden)).toBe(false);
});

test('K10: events are asked for by one kind of glob, and names that do not exist are refused', async () => {
  const { url, until } = await receiver();
  const ask = (events: string[]) => plane.refusal('createWebhook', { body: { url, events } });
  for (const bad of [
    'decision.bloc',
    'decision.(block)',
    'a.b',
    '',
    'decision[.]block',
    'Decision.block',
    '^decision',
    'breakglass.+',
    'x*',
  ])
    expect(await ask([bad]), bad).toBe('400 invalid_request');
  for (const good of ['*', '**', 'breakglass.*', '*.deployed', 'd*.block']) expect(await ask([good]), good).toBe('200');
  const { webhooks } = await plane.ok('listWebhooks');
  for (const { webhook_id } of webhooks) await plane.ok('deleteWebhook', { params: { webhook_id } });
  await hook(url, ['*.deployed', 'decision.e*']);
  await act();
  await plane.ok('deployPolicyPack', { body: pack('1.0.0', threshold(90)) });
  await act({ action_type: 'execute_trade' });
  expect((await until(2)).map((one) => parsed(one).event)).toEqual(['policy.deployed', 'decision.escalate']);
});

test('K1: creation refuses what leads inside; a name that does not resolve is accepted', async () => {
  await plane.restart({ webhookTargets: [] });
  const ask = (url: string) => plane.refusal('createWebhook', { body: { url, events: ['*'] } });
  for (const url of [
    'http://example.com/',
    'https://127.1/',
    'https://169.254.169.254/',
    'https://localhost/',
    'https://[::ffff:7f00:1]/',
    'nonsense',
  ])
    expect(await ask(url), url).toBe('422 webhook_target_forbidden');
  expect(await ask('https://your-system.invalid/xybern-events')).toBe('200');
});

test('K3: a redirect is a failure and is not followed', async () => {
  const inside = await receiver();
  const { url } = await receiver((response) => response.writeHead(302, { location: inside.url }).end());
  const { webhook_id } = await hook(url, ['policy.deployed']);
  const { delivery } = await plane.ok('testWebhook', { params: { webhook_id } });
  expect(delivery).toMatchObject({ status: 'pending', attempts: 1, response_status: 302, event: 'webhook.test', test: true });
  expect(inside.received).toEqual([]);
});

test('K4: a receiver that resets, or answers without end, is dealt with by its status', async () => {
  const cases: [Parameters<typeof openReceiver>[0], object][] = [
    [(response) => response.destroy(), { status: 'pending', error: 'ECONNRESET', response_status: null }],
    [(response) => void response.writeHead(200).write('x'.repeat(1024 * 1024)), { status: 'delivered', response_status: 200 }],
    [(response) => void (response.writeHead(200).write('x') && setImmediate(() => response.destroy())), { status: 'delivered' }],
    [(response) => response.writeHead(503).end(), { status: 'pending', response_status: 503, error: 'answered 503' }],
    [(response) => response.writeHead(404).end(), { status: 'pending', response_status: 404 }],
    [
      (response) => void response.socket!.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n'),
      { status: 'pending', response_status: 101, error: 'answered 101' },
    ],
    [(response) => response.writeHead(204).end(), { status: 'delivered', error: null }],
  ];
  for (const [answer, expected] of cases) {
    const { url } = await receiver(answer);
    const { webhook_id } = await hook(url, ['agent.registered']);
    expect((await plane.ok('testWebhook', { params: { webhook_id } })).delivery).toMatchObject(expected);
  }
});

test('K4: 410 disables the webhook and makes its queue dead letters; a good test takes it up again, and what is dead is replayed', async () => {
  let status = 410;
  const { url, received, until } = await receiver((response) => response.writeHead(status).end());
  const other = await receiver();
  await hook(other.url, ['webhook.*']);
  const { webhook_id } = await hook(url, ['decision.*']);
  const { decision_id } = await act();
  const state = async () => (await plane.ok('getWebhook', { params: { webhook_id } })).webhook;
  expect(await eventually(state, (webhook) => webhook.status === 'disabled')).toMatchObject({
    status: 'disabled',
    disabled_reason: 'the endpoint answered 410',
    pending: 0,
    dead_letters: 1,
  });
  expect(parsed((await other.until(1))[0]!)).toMatchObject({ event: 'webhook.disabled', data: { webhook_id, cause: 'gone' } });
  await act();
  expect((await state()).dead_letters).toBe(1);
  expect(received).toHaveLength(1);

  const [{ delivery_id }] = await deliveriesOf(webhook_id, { status: 'dead' });
  const replay = () => plane.call('replayWebhookDelivery', { params: { webhook_id, delivery_id } });
  expect((await replay()).body.delivery.status).toBe('dead');
  status = 200;
  expect((await plane.ok('testWebhook', { params: { webhook_id } })).delivery.status).toBe('delivered');
  expect(await state()).toMatchObject({ status: 'active', disabled_reason: null });
  expect((await replay()).body.delivery).toMatchObject({ status: 'delivered', attempts: 1 });
  expect((await replay()).body.error.code).toBe('webhook_delivery_not_dead');
  const again = (await until(4)).filter(({ headers }) => headers['webhook-id'] === delivery_id);
  expect(again).toHaveLength(3);
  expect(again.map(parsed).map(({ data }) => data.decision_id)).toEqual([decision_id, decision_id, decision_id]);
});

test('K8: in a rotation both secrets verify until the overlap ends; without one the old is worthless at once', async () => {
  const { url, until } = await receiver();
  const { webhook_id, secret: old } = await hook(url, ['decision.allow']);
  const rotate = (body: object) => plane.ok('rotateWebhookSecret', { params: { webhook_id }, body });
  const { secret: next, webhook } = await rotate({ overlap_seconds: 60 });
  expect(next).not.toBe(old);
  expect(Date.parse(webhook.previous_secret_expires_at)).toBeGreaterThan(Date.now());
  await act();
  const [during] = await until(1);
  const verified = ({ body, headers }: Received, secret: string) => verifyWebhook({ body, headers, secret, toleranceSeconds: 1000 });
  expect([await verified(during!, old), await verified(during!, next)]).toEqual([true, true]);
  expect(during!.headers['x-xybern-signature']).toBe(createHmac('sha256', next).update(during!.body).digest('hex'));
  plane.clock.ahead += 61_000;
  await act();
  const [, after] = await until(2);
  expect([await verified(after!, old), await verified(after!, next)]).toEqual([false, true]);
  const { secret: last } = await rotate({ overlap_seconds: 0 });
  await act();
  const [, , at] = await until(3);
  expect([await verified(at!, next), await verified(at!, last)]).toEqual([false, true]);
});

test('H5: no secret is in the database, and none is shown a second time', async () => {
  const { url } = await receiver();
  const { secret, webhook_id } = await hook(url);
  const { secret: next } = await plane.ok('rotateWebhookSecret', { params: { webhook_id }, body: {} });
  const bytes = ['', '-wal'].map((end) => readFileSync(plane.database + end).toString('latin1')).join('');
  expect(bytes).toContain(webhook_id);
  for (const one of [secret, next]) expect([bytes.includes(one), bytes.includes(one.slice(6))]).toEqual([false, false]);
  expect(JSON.stringify([await plane.ok('listWebhooks'), await plane.ok('getWebhook', { params: { webhook_id } })])).not.toContain(
    'whsec_',
  );
});

test('K11: a plane takes no delivery of a plane, so that events cannot go round in a circle', async () => {
  const { url, until } = await receiver();
  await hook(url, ['decision.allow']);
  await act();
  const [delivery] = await until(1);
  expect(
    await plane.refusal('intercept', {
      body: { action_type: 'pay' },
      headers: { 'x-hindcast-delivery': delivery!.headers['x-hindcast-delivery']! },
    }),
  ).toBe('400 invalid_request');
});

test('the trust that a decision moves is told with its amount', async () => {
  const { url, until } = await receiver();
  await hook(url, ['agent.trust_changed']);
  await act();
  await act();
  const told = (await until(2)).map((one) => parsed(one).data);
  expect(told.map(({ trust_before, trust_after }) => [trust_before, trust_after])).toEqual([
    [50, 50.2],
    [50.2, 50.4],
  ]);
});

test('what ends by itself is told once', async () => {
  const { url, until, received } = await receiver();
  await hook(url, ['temporal.window_expired', 'breakglass.deactivated']);
  await plane.ok('createTemporalWindow', { body: { agent_id: 'bot', scopes: ['x'], duration_minutes: 5 } });
  await plane.ok('triggerBreakglass', { body: { agent_id: 'bot', justification: 'a good reason', severity: 'high', duration_minutes: 5 } });
  plane.clock.ahead += 5 * 60_000;
  await until(2);
  await new Promise((resolve) => setTimeout(resolve, 1200));
  expect(received.map((one) => parsed(one).event).sort()).toEqual(['breakglass.deactivated', 'temporal.window_expired']);
  expect(received.map((one) => parsed(one).data.agent_id)).toEqual(['bot', 'bot']);
});

describe('a webhook that is not there', () => {
  test('is not found by any operation', async () => {
    const params = { webhook_id: 'wh_000000000000', delivery_id: 'whd_0' };
    for (const id of [
      'getWebhook',
      'deleteWebhook',
      'testWebhook',
      'rotateWebhookSecret',
      'getWebhookDeliveries',
      'replayWebhookDelivery',
    ] as const)
      expect(await plane.refusal(id, { params, body: {} }), id).toBe('404 webhook_not_found');
    const { webhook_id } = await hook((await receiver()).url);
    expect(await plane.refusal('replayWebhookDelivery', { params: { ...params, webhook_id } })).toBe('404 webhook_delivery_not_found');
    await plane.ok('deleteWebhook', { params: { webhook_id } });
    expect(await plane.refusal('getWebhook', { params: { webhook_id } })).toBe('404 webhook_not_found');
    expect((await plane.ok('listWebhooks')).webhooks).toEqual([]);
  });
});

test('deliveries are listed newest first, by state and in pages', async () => {
  const { url, until } = await receiver();
  const { webhook_id } = await hook(url, ['decision.allow']);
  for (let times = 0; times < 5; times++) await act();
  await until(5);
  await eventually(
    () => deliveriesOf(webhook_id, { status: 'delivered' }),
    ({ length }) => length === 5,
  );
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await plane.ok('getWebhookDeliveries', { params: { webhook_id }, query: { per_page: 2, ...(cursor && { cursor }) } });
    seen.push(...page.deliveries.map(({ delivery_id }: Body) => delivery_id));
    cursor = page.next_cursor ?? undefined;
  } while (cursor);
  expect(new Set(seen).size).toBe(5);
  expect(await deliveriesOf(webhook_id, { status: 'pending' })).toEqual([]);
});
