import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { planeProgram } from './killing.ts';
import { testKey } from './subject.ts';

/** Every field that a line of the log may have, and nothing below it but these. */
const fields = ['level', 'time', 'reqId', 'req.method', 'req.route', 'res.statusCode', 'responseTime', 'msg', 'errorName', 'frames'];
const messages = /^(incoming request|request completed|Server listening at http:\/\/127\.0\.0\.1:\d+|internal error)$/;

test('a log line has the listed fields alone, whatever callers send', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'log-'));
  const child = spawn(process.execPath, [planeProgram, testKey, join(folder, 'plane.db')], {
    env: { ...process.env, LOG_LEVEL: 'debug' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let logged = '';
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    logged += part;
  });
  const url = String(((await once(child.stdout, 'data')) as [Buffer])[0]).trim();
  const ask = (path: string, body?: string, headers: Record<string, string> = {}) =>
    fetch(`${url}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'x-api-key': testKey, 'content-type': 'application/json', 'user-agent': 'canary', 'x-canary': 'canary', ...headers },
      ...(body !== undefined && { body }),
    });
  const answers = [
    await ask(
      '/api/v1/enforce/intercept',
      '{"action_type":"canary","agent_id":"canary","action_content":"canary","metadata":{"canary":"canary"}}',
    ),
    await ask('/api/v1/enforce/intercept', '{"canary": canary'),
    await ask('/api/v1/enforce/intercept', '{}', { 'x-api-key': 'xb_canary_canary_canary' }),
    await ask('/api/v1/enforce/decisions/canary'),
    await ask('/api/v1/enforce/decisions?agent_id=canary'),
    await ask('/api/v1/enforce/decisions?api_key=canary'),
    await ask('/canary?canary=canary'),
    await ask('/api/v1/enforce/agents', '{"name":"canary","canary":1}'),
    await ask('/api/v1/enforce/intercept', '"canary"', { 'content-type': 'text/canary' }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 400, 401, 404, 200, 400, 404, 400, 415]);
  child.kill('SIGTERM');
  await once(child, 'close');
  const lines = logged
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.filter(({ msg }) => msg === 'request completed')).toHaveLength(answers.length);
  for (const line of lines) {
    const named = Object.entries(line).flatMap(([key, value]) =>
      typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value).map((inner) => `${key}.${inner}`) : [key],
    );
    expect(named.filter((name) => !fields.includes(name))).toEqual([]);
    expect(line.msg).toMatch(messages);
  }
  expect(logged).toContain('/decisions/{decision_id}');
  expect(logged).not.toMatch(/canary/i);
  expect(logged).not.toContain(testKey);
  rmSync(folder, { recursive: true });
});
