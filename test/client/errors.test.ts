import { describe, expect, test } from 'vitest';
import {
  ApiError,
  AuthenticationError,
  ConflictError,
  InvalidRequestError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  UnexpectedResponseError,
} from '../../src/client/index.ts';
import { type Answer, byHand, clientOf, failure, faultOf, planeOf } from './plane.ts';

const once = { maxRetries: 0 };

describe('an error of the plane', () => {
  test.each([
    [400, 'invalid_action_type', InvalidRequestError],
    [401, 'invalid_api_key', AuthenticationError],
    [403, 'insufficient_permissions', PermissionError],
    [404, 'agent_not_found', NotFoundError],
    [405, 'method_not_allowed', ApiError],
    [409, 'escalation_already_resolved', ConflictError],
    [413, 'body_too_large', InvalidRequestError],
    [422, 'invalid_chain', InvalidRequestError],
    [429, 'breakglass_cooldown', RateLimitError],
    [500, 'internal_error', ServerError],
    [503, 'audit_unavailable', ServerError],
    [418, 'something_new', ApiError],
  ])('%d %s', async (status, code, type) => {
    const { url, received } = await planeOf(failure(status, code, { 'retry-after': '7' }));
    const error = await faultOf(clientOf(url, once).enforce.getAgent('a'));
    expect(error).toBeInstanceOf(type);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ name: type.name, code, status, requestId: 'req_1', message: expect.stringContaining(`${code} it is`) });
    if (error instanceof RateLimitError) expect(error.retryAfter).toBe(7);
    expect(received).toHaveLength(1);
  });

  test('carries its details, and the id from the header when the body has none', async () => {
    const { url } = await planeOf({
      status: 404,
      headers: { 'x-request-id': 'req_header' },
      body: { ok: false, error: { code: 'pack_version_not_found', message: 'no', details: { versions_that_exist: ['1.0.0'] } } },
    });
    const error = await faultOf(clientOf(url).enforce.rollbackPolicyPack('p', { version: '9.0.0' }));
    expect(error).toMatchObject({ requestId: 'req_header', details: { versions_that_exist: ['1.0.0'] } });
  });

  test('is one even under status 200', async () => {
    const { url } = await planeOf({ ...failure(200, 'agent_not_found') });
    expect(await faultOf(clientOf(url, once).enforce.getAgent('a'))).toMatchObject({
      name: 'NotFoundError',
      status: 404,
      code: 'agent_not_found',
    });
  });

  test('never shows the key', async () => {
    const { url } = await planeOf(failure(401, 'invalid_api_key'));
    const error = await faultOf(clientOf(url, { apiKey: 'xb_very_secret' }).enforce.getAgent('a'));
    expect(JSON.stringify({ ...error, text: String(error), stack: error.stack })).not.toContain('xb_very_secret');
  });
});

describe('an answer that is none', () => {
  const page = '<!doctype html><title>Sign in</title>';
  test.each<[string, Answer, string, number | undefined]>([
    ['200 with ok: false and nothing else', { body: { ok: false } }, 'unexpected_response', 200],
    ['200 with an HTML page', { text: page, headers: { 'content-type': 'text/html' } }, 'unexpected_response', 200],
    ['JSON under a wrong content type', { text: '{"ok":true}', headers: { 'content-type': 'text/plain' } }, 'unexpected_response', 200],
    ['JSON under no content type', { text: '{"ok":true}' }, 'unexpected_response', 200],
    ['an empty 204', byHand((response) => response.writeHead(204).end()), 'unexpected_response', 204],
    ['an empty 200', { text: '', headers: { 'content-type': 'application/json' } }, 'unexpected_response', 200],
    ['cut off JSON', { text: '{"ok":true,', headers: { 'content-type': 'application/json' } }, 'unexpected_response', 200],
    ['a JSON array', { body: [] }, 'unexpected_response', 200],
    ['a JSON null', { text: 'null', headers: { 'content-type': 'application/json' } }, 'unexpected_response', 200],
    ['a field missing', { body: { ok: true } }, 'unexpected_response', 200],
    [
      'nesting without end',
      { text: `{"agent":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, headers: { 'content-type': 'application/json' } },
      'unexpected_response',
      undefined,
    ],
    ['a redirect to a login page', { status: 301, headers: { location: 'https://login.example.org/' }, text: '' }, 'redirect_refused', 301],
    ['a temporary redirect', { status: 307, headers: { location: '/elsewhere' }, text: '' }, 'redirect_refused', 307],
  ])('%s', async (_, answer, code, status) => {
    const { url, received } = await planeOf(answer);
    const error = await faultOf(clientOf(url).enforce.getAgent('a'));
    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect(error).toMatchObject({ code, status });
    expect(received).toHaveLength(1);
  });

  test('names the endpoint and the request id', async () => {
    const { url } = await planeOf({ body: { ok: true }, headers: { 'x-request-id': 'req_9' } });
    const error = await faultOf(clientOf(url).enforce.getAgent('a'));
    expect(error).toMatchObject({ requestId: 'req_9', message: 'GET /api/v1/enforce/agents/{agent_id}: the answer lacks `agent`' });
  });

  test('an HTML error page keeps its status', async () => {
    const { url } = await planeOf({ status: 502, text: page, headers: { 'content-type': 'text/html' } });
    expect(await faultOf(clientOf(url, once).enforce.getAgent('a'))).toMatchObject({
      name: 'ServerError',
      code: 'http_error',
      status: 502,
    });
  });

  test('unknown fields are kept', async () => {
    const { url } = await planeOf({ body: { ok: true, agent: { agent_id: 'a', quite_new: { so_new: 1 } } } });
    expect(await clientOf(url).enforce.getAgent('a')).toMatchObject({ agent: { quiteNew: { soNew: 1 } } });
  });
});

describe('a body too large', () => {
  const big = JSON.stringify({ ok: true, agent: { padding: 'x'.repeat(200_000) } });

  test('is refused by its declared length', async () => {
    const { url } = await planeOf({ text: big, headers: { 'content-type': 'application/json', 'content-length': String(big.length) } });
    expect(await faultOf(clientOf(url, { maxResponseBytes: 100_000 }).enforce.getAgent('a'))).toMatchObject({ code: 'response_too_large' });
  });

  test('is refused while it streams, without reading it to the end', async () => {
    let sent = 0;
    const { url } = await planeOf(
      byHand((response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        const pour = () => {
          while (!response.destroyed && response.write('x'.repeat(65_536))) sent += 65_536;
        };
        response.on('drain', pour);
        pour();
      }),
    );
    expect(await faultOf(clientOf(url, { maxResponseBytes: 100_000 }).enforce.getAgent('a'))).toMatchObject({ code: 'response_too_large' });
    expect(sent).toBeLessThan(64 * 1024 * 1024);
  });

  test('fits exactly', async () => {
    const { url } = await planeOf({ text: big, headers: { 'content-type': 'application/json' } });
    expect(await clientOf(url, { maxResponseBytes: big.length }).enforce.getAgent('a')).toHaveProperty('agent');
    expect(await faultOf(clientOf(url, { maxResponseBytes: big.length - 1 }).enforce.getAgent('a'))).toMatchObject({
      code: 'response_too_large',
    });
  });
});
