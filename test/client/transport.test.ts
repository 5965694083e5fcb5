import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type HindcastOptions, RateLimitError, TimeoutError, Xybern } from '../../src/client/index.ts';
import { byHand, clientOf, decision, failure, faultOf, planeOf } from './plane.ts';

const fine = { body: { ok: true, agent: { agent_id: 'a' } } };
const silence = byHand(() => {});

describe('what is sent', () => {
  test('the key, JSON, and nothing twice', async () => {
    const { url, received } = await planeOf({ body: decision });
    await clientOf(url).enforce.intercept({ actionType: 'pay' }, { idempotencyKey: 'k-1' });
    const [{ method, url: path, headers, body }] = received as [(typeof received)[0]];
    expect([method, path, body]).toEqual(['POST', '/api/v1/enforce/intercept', '{"action_type":"pay"}']);
    expect(headers).toMatchObject({
      'x-api-key': 'xb_test',
      'content-type': 'application/json',
      accept: 'application/json',
      'idempotency-key': 'k-1',
    });
  });

  test('no key to what is open to everybody', async () => {
    const { url, received } = await planeOf({ body: { ok: true, status: 'ok' } });
    await clientOf(url).enforce.health();
    expect(received[0]).toMatchObject({ method: 'GET', url: '/health' });
    expect(received[0]!.headers).not.toHaveProperty('x-api-key');
  });

  test('ids and filters, escaped', async () => {
    const { url, received } = await planeOf({ body: { ok: true, history: [], next_cursor: null } });
    await clientOf(url).enforce.getAgentHistory('a/b?c#d é', { perPage: 5, cursor: undefined });
    expect(received[0]!.url).toBe('/api/v1/enforce/agents/a%2Fb%3Fc%23d%20%C3%A9/history?per_page=5');
  });

  test.each(['', '.', '..', '\ud800'])('not the id %j, which is none', async (id) => {
    const { url, received } = await planeOf(fine);
    expect(await faultOf(clientOf(url).enforce.getAgent(id))).toMatchObject({ code: 'invalid_argument' });
    expect(received).toHaveLength(0);
  });

  test.each([
    ['a number that is none', { metadata: { amount: Number.NaN } }],
    ['an endless number', { metadata: { args: [{ amount: Number.POSITIVE_INFINITY }] } }],
    ['a big integer', { metadata: { amount: 1n } }],
  ])('not %s, which JSON would lose', async (_, more) => {
    const { url, received } = await planeOf({ body: decision });
    expect(await faultOf(clientOf(url).enforce.intercept({ actionType: 'pay', ...more }))).toMatchObject({ code: 'invalid_argument' });
    expect(received).toHaveLength(0);
  });

  test('not what has no end', async () => {
    const { url, received } = await planeOf(fine);
    const loop: { permissions: object } = { permissions: {} };
    loop.permissions = loop;
    expect(await faultOf(clientOf(url).enforce.registerAgent({ name: 'a', ...loop } as never))).toMatchObject({ code: 'invalid_argument' });
    expect(await faultOf(clientOf(url).enforce.intercept({ actionType: 'a', metadata: loop as never }))).toMatchObject({
      code: 'invalid_argument',
    });
    expect(received).toHaveLength(0);
  });

  test.each(['', 'a b', 'é', 'a\r\nx-api-key: other', 'x'.repeat(256)])('not the idempotency key %j', async (idempotencyKey) => {
    const { url, received } = await planeOf({ body: decision });
    expect(await faultOf(clientOf(url).enforce.intercept({ actionType: 'a' }, { idempotencyKey }))).toMatchObject({
      code: 'invalid_argument',
    });
    expect(received).toHaveLength(0);
  });
});

describe('where it is sent', () => {
  const settings = { apiKey: 'xb_test' };
  const asked = async (baseUrl: string | undefined, more: Partial<HindcastOptions> = {}) => {
    let seen = '';
    const fetch = async (url: string | URL | Request) => {
      seen = String(url);
      return Response.json({ ok: true, policies: [] });
    };
    await new Xybern({ ...settings, baseUrl, fetch, ...more }).enforce.listPolicies();
    return seen;
  };

  test.each([
    ['https://plane.example.org', 'https://plane.example.org/api/v1/enforce/policies'],
    ['https://plane.example.org/', 'https://plane.example.org/api/v1/enforce/policies'],
    ['https://plane.example.org/api/v1/', 'https://plane.example.org/api/v1/enforce/policies'],
    ['https://relay.example.org/team/api/v1', 'https://relay.example.org/team/api/v1/enforce/policies'],
    ['https://api.example.org/v1', 'https://api.example.org/v1/enforce/policies'],
    ['http://127.0.0.1:4000', 'http://127.0.0.1:4000/api/v1/enforce/policies'],
    ['http://localhost', 'http://localhost/api/v1/enforce/policies'],
    ['http://[::1]:4000', 'http://[::1]:4000/api/v1/enforce/policies'],
  ])('%s means %s', async (baseUrl, expected) => expect(await asked(baseUrl)).toBe(expected));

  test('by HINDCAST_URL, else to the vendor', async () => {
    const before = process.env.HINDCAST_URL;
    onTestFinished(() => {
      if (before === undefined) delete process.env.HINDCAST_URL;
      else process.env.HINDCAST_URL = before;
    });
    process.env.HINDCAST_URL = 'https://mine.example.org';
    expect(await asked(undefined)).toBe('https://mine.example.org/api/v1/enforce/policies');
    delete process.env.HINDCAST_URL;
    expect(await asked(undefined)).toBe('https://www.xybern.com/api/v1/enforce/policies');
  });

  test.each([
    'http://plane.example.org',
    'http://10.0.0.7:4000',
    'http://127.0.0.1.example.org',
    'http://localhost.example.org',
    'ftp://plane.example.org',
    'plane.example.org',
    '',
    'https://user:secret@plane.example.org',
    'https://plane.example.org/?x=1',
    'https://plane.example.org/#x',
  ])('not to %s', (baseUrl) => {
    expect(() => new Xybern({ ...settings, baseUrl })).toThrow(expect.objectContaining({ code: 'invalid_configuration' }));
  });

  test('over http to another machine only when told so', async () => {
    expect(await asked('http://plane.example.org', { allowHttp: true })).toBe('http://plane.example.org/api/v1/enforce/policies');
  });

  test.each([undefined, null, 'xb_key'])('not with %j in place of the options', (options) => {
    expect(() => new Xybern(options as never)).toThrow(expect.objectContaining({ code: 'invalid_configuration' }));
  });

  test.each([undefined, '', ' ', 'xb_a\n', 'xb_ä', 'xb a'])('not with the key %j', (apiKey) => {
    expect(() => new Xybern({ apiKey: apiKey as string })).toThrow(expect.objectContaining({ code: 'invalid_configuration' }));
  });

  test.each([{ timeoutMs: 0 }, { timeoutMs: Number.NaN }, { maxRetries: -1 }, { maxResponseBytes: 0 }])('not with %j', (options) => {
    expect(() => new Xybern({ ...settings, ...options })).toThrow(expect.objectContaining({ code: 'invalid_configuration' }));
  });

  test('a redirect never carries the key to another host', async () => {
    const other = await planeOf(fine);
    for (const status of [301, 302, 303, 307, 308]) {
      const { url } = await planeOf({ status, headers: { location: `${other.url}/api/v1/enforce/agents/a` }, text: '' });
      expect(await faultOf(clientOf(url).enforce.getAgent('a'))).toMatchObject({ code: 'redirect_refused', status });
    }
    expect(other.received).toHaveLength(0);
  });
});

describe('trying again', () => {
  test('what is safe, until it works', async () => {
    const { url, received } = await planeOf(failure(503, 'unavailable'), failure(500, 'internal_error'), fine);
    expect(await clientOf(url).enforce.getAgent('a')).toMatchObject({ agent: { agentId: 'a' } });
    expect(received).toHaveLength(3);
  });

  test('a bounded number of times', async () => {
    const { url, received } = await planeOf(failure(503, 'unavailable'));
    expect(await faultOf(clientOf(url, { maxRetries: 1 }).enforce.getAgent('a'))).toMatchObject({ status: 503 });
    expect(await faultOf(clientOf(url).enforce.getAgent('a', { maxRetries: 0 }))).toMatchObject({ status: 503 });
    expect(received).toHaveLength(3);
  });

  test('never an unsafe write', async () => {
    const { url, received } = await planeOf(failure(503, 'unavailable', { 'retry-after': '0' }));
    const { enforce } = clientOf(url, { failMode: 'throw' });
    for (const write of [
      () => enforce.intercept({ actionType: 'pay' }),
      () => enforce.registerAgent({ name: 'a' }),
      () => enforce.resolveEscalation('esc_1', { resolution: 'approved' }),
      () => enforce.deployPolicyPack({ name: 'p', version: '1.0.0', policyDefinitions: [] }),
      () => enforce.triggerBreakglass({ agentId: 'a', justification: 'ten letters or more' }),
    ]) {
      const before = received.length;
      expect(await faultOf(write())).toMatchObject({ name: 'ServerError' });
      expect(received.length - before).toBe(1);
    }
  });

  test('nor one that lost its connection', async () => {
    const { url, received } = await planeOf(byHand((response) => response.destroy()));
    expect(await faultOf(clientOf(url, { failMode: 'throw' }).enforce.intercept({ actionType: 'pay' }))).toMatchObject({
      name: 'ConnectionError',
      code: 'plane_unreachable',
    });
    expect(received).toHaveLength(1);
  });

  test('an unsafe write under an idempotency key, which comes along each time', async () => {
    const { url, received } = await planeOf(
      byHand((response) => response.destroy()),
      failure(503, 'unavailable'),
      { body: decision },
    );
    expect(await clientOf(url).enforce.intercept({ actionType: 'pay' }, { idempotencyKey: 'k' })).toMatchObject({ decision: 'allow' });
    expect(received.map(({ headers }) => headers['idempotency-key'])).toEqual(['k', 'k', 'k']);
    expect(new Set(received.map(({ body }) => body)).size).toBe(1);
  });

  test.each([400, 401, 403, 404, 409, 413, 422, 501])('not after %d', async (status) => {
    const { url, received } = await planeOf(failure(status, 'some_code'));
    await faultOf(clientOf(url).enforce.getAgent('a'));
    expect(received).toHaveLength(1);
  });

  test('no sooner than the plane asked', async () => {
    const { url, received } = await planeOf(failure(429, 'rate_limited', { 'retry-after': '1' }), fine);
    await clientOf(url).enforce.getAgent('a');
    expect(received[1]!.at - received[0]!.at).toBeGreaterThanOrEqual(990);
  });

  test('not when the plane asks for too much patience', async () => {
    const { url, received } = await planeOf(failure(429, 'rate_limited', { 'retry-after': '3600' }));
    const error = await faultOf(clientOf(url).enforce.getAgent('a'));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error.retryAfter).toBe(3600);
    expect(received).toHaveLength(1);
  });
});

describe('time', () => {
  test('runs out when no answer comes', async () => {
    const { url, received } = await planeOf(silence);
    const error = await faultOf(clientOf(url, { timeoutMs: 60, maxRetries: 1 }).enforce.getAgent('a'));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ code: 'timeout', status: undefined });
    expect(received).toHaveLength(2);
  });

  test('runs out when the answer only drips', async () => {
    const { url } = await planeOf(
      byHand((response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        const drip = setInterval(() => response.write(' '), 10);
        response.on('close', () => clearInterval(drip));
      }),
    );
    expect(await faultOf(clientOf(url, { maxRetries: 0 }).enforce.getAgent('a', { timeoutMs: 80 }))).toMatchObject({ code: 'timeout' });
  });

  test('runs out under a fetch that knows no signals', async () => {
    const client = clientOf('http://127.0.0.1:1', { fetch: () => new Promise(() => {}), timeoutMs: 20, maxRetries: 0 });
    expect(await faultOf(client.enforce.getAgent('a'))).toMatchObject({ code: 'timeout' });
  });

  test('is not cut short by a time-out of months', async () => {
    const { url } = await planeOf(fine);
    expect(await clientOf(url, { timeoutMs: 1e12 }).enforce.getAgent('a')).toHaveProperty('agent');
  });
});

describe('the signal', () => {
  test('ends a call that is under way', async () => {
    const { url } = await planeOf(silence);
    const controller = new AbortController();
    setTimeout(() => controller.abort('enough'), 30);
    const error = await faultOf(clientOf(url).enforce.getAgent('a', { signal: controller.signal }));
    expect(error).toMatchObject({ name: 'AbortError', code: 'aborted', cause: 'enough' });
  });

  test('ends the wait between attempts', async () => {
    const { url, received } = await planeOf(failure(503, 'unavailable', { 'retry-after': '30' }));
    const controller = new AbortController();
    const call = faultOf(clientOf(url).enforce.getAgent('a', { signal: controller.signal }));
    while (received.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    setTimeout(() => controller.abort(), 30);
    expect(await call).toMatchObject({ code: 'aborted' });
    expect(received).toHaveLength(1);
  });

  test('set off before, sends nothing', async () => {
    const { url, received } = await planeOf(fine);
    expect(await faultOf(clientOf(url).enforce.getAgent('a', { signal: AbortSignal.abort() }))).toMatchObject({ code: 'aborted' });
    expect(received).toHaveLength(0);
  });
});

describe('a plane that is not there', () => {
  const nowhere = async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    return `http://127.0.0.1:${port}`;
  };

  test('is a ConnectionError with its cause', async () => {
    const error = await faultOf(clientOf(await nowhere(), { maxRetries: 0 }).enforce.getAgent('a'));
    expect(error).toMatchObject({ name: 'ConnectionError', code: 'plane_unreachable', status: undefined });
    expect(error.cause).toBeInstanceOf(Error);
  });
});
