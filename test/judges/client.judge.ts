/** The client, bundled as a page would bundle it, in a real browser and against a real plane: nothing but what the browser has. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSubject, type Subject, testKey } from '../server/subject.ts';
import { findChromium, openPage, type Page } from './browser.ts';

const chromium = findChromium();

describe.skipIf(!chromium)('the client in Chromium', () => {
  let plane: Subject;
  let server: Server;
  let page: Page;
  /** Answers of the page's own server beside the plane's, by path. */
  const beside: Record<string, { status: number; headers?: Record<string, string>; body?: string }> = {
    '/': {
      status: 200,
      headers: { 'content-type': 'text/html' },
      body: '<!doctype html><title>page</title><script src="/client.js"></script>',
    },
    '/odd/enforce/intercept': {
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: '{"ok":true,"decision":"probably","escalation_id":null}',
    },
    '/moved/enforce/intercept': { status: 307, headers: { location: '/api/v1/enforce/intercept' } },
  };

  beforeAll(async () => {
    plane = await openSubject();
    await plane.ok('createPolicy', {
      body: { name: 'No deletes', policy_type: 'action_type', action_types: ['delete'], decision: 'block' },
    });
    const made = await rolldown({ input: `${process.cwd()}/src/client/index.ts`, platform: 'browser' });
    const { output } = await made.generate({ format: 'iife', name: 'hindcast', minify: true });
    beside['/client.js'] = { status: 200, headers: { 'content-type': 'text/javascript' }, body: output[0].code };
    server = createServer(async (request, response) => {
      const path = request.url!.split('?')[0]!;
      const own = beside[path];
      if (own) return void response.writeHead(own.status, own.headers).end(own.body);
      if (path === '/slow/enforce/stats') return;
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      const { 'x-api-key': key, 'content-type': type } = request.headers;
      const headers = { ...(key && { 'x-api-key': String(key) }), ...(type && { 'content-type': type }) };
      const answer = await plane.raw(request.url!, {
        method: request.method!,
        headers,
        ...(parts.length > 0 && { body: Buffer.concat(parts) }),
      });
      response
        .writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' })
        .end(Buffer.from(await answer.arrayBuffer()));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    page = await openPage(chromium!);
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.evaluate(`client = new hindcast.Xybern({ apiKey: '${testKey}', baseUrl: location.origin }); void 0`);
  }, 60_000);
  afterAll(async () => {
    await page?.close();
    server?.close();
    await plane?.close();
  });

  const run = <T>(body: string) => page.evaluate<T>(`(async () => { const { enforce } = client; ${body} })()`);
  const fault = (call: string) =>
    run<object>(`try { await ${call}; return {}; } catch ({ name, code, status }) { return { name, code, status }; }`);

  test('asks before it acts, one by one and in a batch', async () => {
    expect(await run(`return (await enforce.intercept({ actionType: 'read', metadata: { snake_key: 1, camelKey: 2 } })).decision`)).toBe(
      'allow',
    );
    expect(await run(`return hindcast.isAllowed(await enforce.intercept({ actionType: 'delete' }))`)).toBe(false);
    const actions = `Array.from({ length: 500 }, (_, at) => ({ ref: String(at), actionType: at % 2 ? 'read' : 'delete' }))`;
    expect(await run(`const { allowed, blocked } = await enforce.batchIntercept(${actions}); return [allowed, blocked]`)).toEqual([
      250, 250,
    ]);
  });

  test('walks over pages', async () => {
    const walk = `let count = 0; for await (const { decisionId } of enforce.listDecisions({ perPage: 100 })) if (decisionId) count++; return count`;
    expect(await run(walk)).toBe(502);
  });

  test('signs an assertion that the plane takes', async () => {
    const agent = `const { agent, credential } = await enforce.registerAgent({ name: 'Browser', agentId: 'browser' });`;
    const proof = `const signedAssertion = await hindcast.signAssertion(credential, { actionType: 'read' });`;
    const ask = `return (await enforce.intercept({ actionType: 'read', agentId: 'browser', signedAssertion })).identityVerified`;
    expect(await run(`${agent} ${proof} ${ask}`)).toBe(true);
  });

  test('errors are classes by meaning', async () => {
    expect(await fault(`enforce.getDecision('enf_000000000000')`)).toEqual({
      name: 'NotFoundError',
      code: 'decision_not_found',
      status: 404,
    });
    const other = `new hindcast.Hindcast({ apiKey: 'xb_wrong_0123456789abcdef', baseUrl: location.origin }).enforce.listPolicies()`;
    expect(await fault(other)).toEqual({ name: 'AuthenticationError', code: 'invalid_api_key', status: 401 });
  });

  test('an unknown verdict is a block, a redirect is refused, and what is aborted ends', async () => {
    const at = (path: string) => `new hindcast.Hindcast({ apiKey: 'xb_key', baseUrl: location.origin + '${path}' }).enforce`;
    expect(
      await run(
        `const { decision, originalDecision } = await ${at('/odd')}.intercept({ actionType: 'x' }); return [decision, originalDecision]`,
      ),
    ).toEqual(['block', 'probably']);
    expect(await fault(`${at('/moved')}.intercept({ actionType: 'x' })`)).toMatchObject({
      name: 'UnexpectedResponseError',
      code: 'redirect_refused',
    });
    expect(await fault(`${at('/slow')}.getStats({}, { signal: AbortSignal.timeout(200) })`)).toMatchObject({ name: 'AbortError' });
    expect(await fault(`${at('/slow')}.getStats({}, { timeoutMs: 200, maxRetries: 0 })`)).toMatchObject({
      name: 'TimeoutError',
      code: 'timeout',
    });
  });
});
