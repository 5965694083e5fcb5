/** What comes over a socket from somebody who means no good, or from too many at once. */
import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { createPlane, type PlaneOptions, type RunningServer, startServer } from '../../src/server/index.ts';
import { type Body, openSubject, type Subject, testKey } from './subject.ts';

let subject: Subject;
let plane: RunningServer;
async function open(options: Partial<PlaneOptions> = {}): Promise<void> {
  subject = await openSubject();
  plane = await startServer({ database: subject.database, ...options });
}
const sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await plane.close();
  await subject.close();
});

const headers = { 'x-api-key': testKey, 'content-type': 'application/json' };
const intercept = (body: object = { action_type: 'read' }) =>
  fetch(`${plane.url}/api/v1/enforce/intercept`, { method: 'POST', headers, body: JSON.stringify(body) });

interface Talk {
  socket: Socket;
  heard: Promise<string>;
}

function talk(text = ''): Talk {
  const socket = connect(Number(new URL(plane.url).port), '127.0.0.1');
  sockets.push(socket);
  let heard = '';
  socket.setEncoding('utf8').on('data', (part: string) => {
    heard += part;
  });
  socket.on('error', () => undefined);
  if (text) socket.write(text);
  return { socket, heard: new Promise((resolve) => socket.once('close', () => resolve(heard))) };
}

const told = (answer: string) => {
  const [head, body] = answer.split('\r\n\r\n') as [string, string];
  return `${head.split(' ')[1]} ${JSON.parse(body).error.code} ${/^allow: (.*)$/im.exec(head)?.[1] ?? ''}`.trim();
};

describe('every method that HTTP knows, or does not', () => {
  const request = (method: string, path: string) =>
    talk(`${method} ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-API-Key: ${testKey}\r\n\r\n`).heard;

  test('is told which methods a path answers', async () => {
    await open();
    for (const method of ['QUERY', 'TRACE', 'PROPFIND', 'OPTIONS', 'PATCH', 'M-SEARCH', 'PUT', 'GET'])
      expect(told(await request(method, '/api/v1/enforce/intercept')), method).toBe('405 method_not_allowed POST');
    expect(told(await request('QUERY', '/api/v1/enforce/roles/r?x=1'))).toBe('405 method_not_allowed GET, PUT, DELETE');
    expect(told(await request('POST', '/approvals'))).toBe('405 method_not_allowed GET');
    expect(told(await request('QUERY', '/nowhere'))).toBe('404 not_found');
    expect(told(await request('CONNECT', 'elsewhere.example:443'))).toMatch(/^405 method_not_allowed/);
    expect(told(await request('FOO', '/health'))).toBe('405 method_not_allowed GET');
    expect(told(await request('FOO', '/api/v1/enforce/roles/r?x=1'))).toBe('405 method_not_allowed GET, PUT, DELETE');
    expect(told(await request('FOO', '/nowhere'))).toBe('400 invalid_request');
    expect(await request('HEAD', '/health')).toMatch(/^HTTP\/1.1 405 .*allow: GET.*\r\n\r\n$/s);
  });
});

test('two Hosts, and bodies in an encoding or charset that is not read, are refused', async () => {
  await open();
  const get = (hosts: string) => talk(`GET /health HTTP/1.1\r\n${hosts}Connection: close\r\n\r\n`).heard;
  expect(told(await get('Host: a\r\nhost: b\r\n'))).toBe('400 invalid_request');
  expect(told(await get('Host: a\r\nHOST: a\r\n'))).toBe('400 invalid_request');
  const sent = async (more: Record<string, string>) => {
    const body = '{"action_type":"read"}';
    const response = await fetch(`${plane.url}/api/v1/enforce/intercept`, { method: 'POST', headers: { ...headers, ...more }, body });
    const answer = (await response.json()) as Body;
    return `${response.status} ${answer.error?.code ?? ''}`.trim();
  };
  const type = (parameters: string) => ({ 'content-type': `application/json${parameters}` });
  for (const encoding of ['gzip', 'br', 'x-unknown', 'identity, gzip'])
    expect(await sent({ 'content-encoding': encoding }), encoding).toBe('415 unsupported_media_type');
  for (const charset of ['; charset=utf-16', ';charset="latin1"', '; a=b; Charset=UTF-7'])
    expect(await sent(type(charset)), charset).toBe('415 unsupported_media_type');
  for (const fine of [{ 'content-encoding': 'identity' }, type('; charset=utf-8'), type(';charset="UTF-8"'), type('; charset=us-ascii')])
    expect(await sent(fine), JSON.stringify(fine)).toBe('200');
});

test('a missing Host and an odd Expect are answered in the envelope', async () => {
  await open();
  const get = (head: string) => talk(`GET /api/v1/enforce/nothing HTTP/1.1\r\n${head}Connection: close\r\n\r\n`).heard;
  const health = (head: string) => talk(`GET /health HTTP/1.1\r\n${head}Connection: close\r\n\r\n`).heard;
  expect(told(await health(''))).toBe('400 invalid_request');
  expect(told(await get('Host: x\r\nExpect: x\r\n'))).toBe('404 not_found');
  expect(await health('Host: x\r\nExpect: x\r\n')).toMatch(/^HTTP\/1.1 200/);
});

describe('G8: sockets that mean no good', () => {
  const post = (head: string, body: string) =>
    talk(
      `POST /api/v1/enforce/intercept HTTP/1.1\r\nHost: x\r\nX-API-Key: ${testKey}\r\nContent-Type: application/json\r\n${head}\r\n${body}`,
    );
  const count = async () => ((await (await fetch(`${plane.url}/api/v1/enforce/decisions`, { headers })).json()) as Body).total as number;

  test('slow headers, slow bodies and silence end by themselves, and others are answered meanwhile', async () => {
    await open({ patience: { headers: 1_000, body: 2_000 } });
    const silent = Array.from({ length: 150 }, () => talk());
    const slowHeads = Array.from({ length: 100 }, () => talk('POST /api/v1/enforce/intercept HTTP/1.1\r\nHost: x\r\n'));
    const slowBodies = Array.from({ length: 100 }, () => post('Content-Length: 1000\r\n', '{'));
    const drip = setInterval(() => {
      for (const { socket } of slowHeads) socket.write('a: b\r\n');
      for (const { socket } of slowBodies) socket.write(' ');
    }, 100);
    for (let times = 0; times < 50; times++) expect((await intercept()).status).toBe(200);
    const [, heads, bodies] = await Promise.all([silent, slowHeads, slowBodies].map((all) => Promise.all(all.map(({ heard }) => heard))));
    clearInterval(drip);
    for (const answer of [...heads!, ...bodies!]) expect(told(answer)).toBe('408 request_timeout');
    expect(await count()).toBe(50);
  });

  test('connections beyond the limit are closed, those within it go on', async () => {
    await open({ mostConnections: 20 });
    const all = Array.from({ length: 60 }, () => talk());
    await Promise.all(all.slice(20).map(({ heard }) => heard));
    for (const { socket } of all.slice(0, 20)) expect(socket.destroyed).toBe(false);
    for (const { socket } of all) socket.destroy();
    await expect
      .poll(() =>
        intercept().then(
          ({ status }) => status,
          () => 0,
        ),
      )
      .toBe(200);
  });

  test('headers too large, lengths that contradict, trailers and bodies in disguise make no second request', async () => {
    await open();
    const good = '{"action_type":"read"}';
    const hidden = 'POST /api/v1/enforce/intercept HTTP/1.1\r\nHost: x\r\n\r\n';
    const chunked = `${good.length.toString(16)}\r\n${good}\r\n0\r\n`;
    const end = 'Connection: close\r\n';
    const cases: [string, string, string][] = [
      [`A: ${'x'.repeat(40_000)}\r\n`, '', '431 headers_too_large'],
      [`Content-Length: 5\r\nTransfer-Encoding: chunked\r\n${end}`, `0\r\n\r\n${hidden}`, '400 invalid_request'],
      [`Content-Length: 5\r\nContent-Length: 6\r\n${end}`, 'abcdef', '400 invalid_request'],
      [`Content-Length: +5\r\n${end}`, 'abcde', '400 invalid_request'],
      [`Transfer-Encoding: chunked, identity\r\n${end}`, `0\r\n\r\n${hidden}`, '400 invalid_request'],
      [`Transfer-Encoding: xchunked\r\n${end}`, `0\r\n\r\n${hidden}`, '400 invalid_request'],
      [`Transfer-Encoding : chunked\r\n${end}`, `0\r\n\r\n${hidden}`, '400 invalid_request'],
      [`X: a\nTransfer-Encoding: chunked\r\n${end}`, `0\r\n\r\n${hidden}`, '400 invalid_request'],
    ];
    for (const [head, body, expected] of cases) expect(told(await post(head, body).heard), head.slice(0, 60)).toBe(expected);
    expect(await count()).toBe(0);
    const trailers = await post(`Transfer-Encoding: chunked\r\nTrailer: x-api-key\r\n${end}`, `${chunked}X-API-Key: other\r\n\r\n`).heard;
    expect(trailers).toMatch(/^HTTP\/1.1 200/);
    expect(await count()).toBe(1);
  });

  test('bodies are counted from when they begin to arrive, and no more when their senders are gone', async () => {
    const kilobyte = 1024;
    await open({ mostHeld: 300 * kilobyte });
    const body = (size: number) => JSON.stringify({ action_type: 'read', action_content: 'x'.repeat(size - 44) });
    const chunk = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n`;
    const status = async (size = 50) => fetch(`${plane.url}/api/v1/enforce/intercept`, { method: 'POST', headers, body: body(size) });
    const arriving = () => new Promise((resolve) => setTimeout(resolve, 300));
    const good = () => expect.poll(async () => (await status(200 * kilobyte)).status).toBe(200);
    for (let times = 0; times < 10; times++) expect((await status(200 * kilobyte)).status).toBe(200);

    const announced = [1, 2, 3].map(() => post(`Content-Length: ${100 * kilobyte}\r\n`, '{'));
    await arriving();
    expect((await status()).status).toBe(503);
    const refused = await post(`Content-Length: ${100 * kilobyte}\r\n`, '{').heard;
    expect(refused).toMatch(/retry-after: 1/i);
    expect(told(refused)).toBe('503 unavailable');
    expect(told(await post(`Content-Length: ${2 * 1024 * kilobyte}\r\n`, '{').heard)).toBe('413 body_too_large');
    expect((await fetch(`${plane.url}/health`)).status).toBe(200);
    for (const { socket } of announced) socket.destroy();
    await good();

    const whole = body(200 * kilobyte);
    const first = post('Transfer-Encoding: chunked\r\nConnection: close\r\n', chunk(whole.slice(0, 150 * kilobyte)));
    await arriving();
    expect((await status(200 * kilobyte)).status).toBe(503);
    expect(told(await post('Transfer-Encoding: chunked\r\n', chunk(whole)).heard)).toBe('503 unavailable');
    first.socket.write(`${chunk(whole.slice(150 * kilobyte))}0\r\n\r\n`);
    expect(await first.heard).toMatch(/^HTTP\/1.1 200/);
    await good();

    const gone = post('Transfer-Encoding: chunked\r\n', chunk(whole));
    await arriving();
    expect((await status(200 * kilobyte)).status).toBe(503);
    gone.socket.destroy();
    await good();
  });

  test('a chunked body that is too long is refused for that, and nobody else is', async () => {
    await open({ mostHeld: 3 * 1024 * 1024 });
    const chunk = `10000\r\n${' '.repeat(0x10000)}\r\n`;
    const { heard } = post('Transfer-Encoding: chunked\r\n', chunk.repeat(80));
    expect(told(await heard)).toBe('413 body_too_large');
    expect((await intercept()).status).toBe(200);
  });

  test('what comes to no route is answered before its body', async () => {
    await open();
    const { heard } = talk(
      'POST /nowhere HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\nConnection: close\r\n\r\n{',
    );
    expect(told(await heard)).toBe('404 not_found');
  });

  test('requests one after the other on one connection are answered in their order', async () => {
    await open();
    const one = (id: number) => {
      const body = JSON.stringify({ action_type: 'read', agent_id: `n${id}` });
      return `POST /api/v1/enforce/intercept HTTP/1.1\r\nHost: x\r\nX-API-Key: ${testKey}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n${id === 39 ? 'Connection: close\r\n' : ''}\r\n${body}`;
    };
    const heard = await talk(Array.from({ length: 40 }, (_, id) => one(id)).join('')).heard;
    expect([...heard.matchAll(/"agent_id":"n(\d+)"/g)].map((match) => Number(match[1]))).toEqual(Array.from({ length: 40 }, (_, id) => id));
  });
});

test('a request that never ends does not keep a plane from closing', async () => {
  await open({ patience: { headers: 300, body: 600 } });
  const { heard } = talk(
    `POST /api/v1/enforce/intercept HTTP/1.1\r\nHost: x\r\nX-API-Key: ${testKey}\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{`,
  );
  expect((await intercept()).status).toBe(200);
  await plane.close();
  await heard;
});

test('G9: overload is refused with 503 and retry-after, and what was answered is on record', async () => {
  await open();
  const busy = await createPlane({ database: subject.database, mostInHand: 40 });
  const ask = (path: string, init: RequestInit = {}) => busy.fetch(`http://plane${path}`, { headers, ...init });
  const judged = () => ask('/api/v1/enforce/intercept', { method: 'POST', body: '{"action_type":"read"}' });
  const answers = await Promise.all(Array.from({ length: 400 }, judged));
  const answered = answers.filter(({ status }) => status === 200);
  const refused = answers.filter(({ status }) => status !== 200);
  expect(answered.length).toBeGreaterThanOrEqual(40);
  expect(refused.length).toBeGreaterThan(0);
  for (const response of refused) {
    const { error } = (await response.json()) as Body;
    expect([response.status, error.code, response.headers.get('retry-after')]).toEqual([503, 'unavailable', '1']);
  }
  expect(((await (await ask('/api/v1/enforce/decisions')).json()) as Body).total).toBe(answered.length);
  expect((await judged()).status).toBe(200);
  await busy.close();
});
