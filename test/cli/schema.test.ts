/** `schemas/commands.schema.json` against what the commands really print. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folder, hindcast, type Outcome, trustPack, write } from './hindcast.ts';

const schemaOf = (name: string) => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'));
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
ajv.addSchema(schemaOf('review'));
ajv.addSchema(schemaOf('commands'), 'commands');

function fits(command: string, output: string): unknown {
  const validate = ajv.getSchema(`commands#/$defs/${command}`)!;
  const value = JSON.parse(output);
  validate(value);
  expect(validate.errors ?? [], output).toEqual([]);
  return value;
}

const key = 'xb_test_0123456789abcdef0123456789abcdef';
const at = folder({ 'trust.pack.yaml': trustPack(50) });
let plane: { url: string; close(): Promise<void> };
beforeAll(async () => {
  const { startServer } = await import('../../src/server/index.ts');
  plane = await startServer({ database: join(at, 'plane.db'), port: 0, apiKeys: [key] });
});
afterAll(() => plane.close());

const run = (...args: string[]): Promise<Outcome> =>
  hindcast(at, [...args, '--json', '--url', plane.url], { env: { HINDCAST_API_KEY: key } });
const told = async (command: string, ...args: string[]) => fits(command, (await run(command, ...args)).out);

describe('in order, from nothing live to a rollback', () => {
  it('nothing live', async () => {
    expect(await told('status')).toMatchObject({ live: [], drift: [{ kind: 'missing' }] });
    expect(await told('plan')).toMatchObject({ steps: [{ kind: 'deploy', from: null }], gates: [{}, {}], impact: {} });
    expect(await told('deploy')).toMatchObject({ deployment: { kind: 'deployed' } });
    expect(await told('deploy')).toMatchObject({ gates: [], deployment: { kind: 'unchanged' } });
  });

  it('a refused pack, and one that a gate stops', async () => {
    write(at, { 'trust.pack.yaml': trustPack(30) });
    expect(await told('plan')).toMatchObject({ steps: [{ kind: 'refused' }] });
    expect(await told('deploy')).toMatchObject({ deployment: null });
    expect(await told('status')).toMatchObject({ drift: [{ kind: 'policies' }] });
    write(at, { 'trust.pack.yaml': trustPack(30, '2.0.0'), 'strict.yaml': 'gates: { loosened: fail }\n' });
    expect(await told('deploy', '--config', 'strict.yaml')).toMatchObject({ deployment: null });
  });

  it('one that shrinks', async () => {
    write(at, { 'trust.pack.yaml': trustPack(30, '2.0.0', 'allow') });
    expect(await told('plan', '--allow-shrink', 'trust@2.0.0')).toMatchObject({ steps: [{ shrinks: { before: 1, after: 0 } }] });
  });

  it('a rollback', async () => {
    write(at, { 'trust.pack.yaml': trustPack(30, '2.0.0') });
    await told('deploy');
    expect(await told('rollback', 'trust', '9.0.0')).toMatchObject({ plan: { kind: 'refused', exists: ['2.0.0', '1.0.0'] } });
    expect(await told('rollback', 'trust', '2.0.0')).toMatchObject({ plan: { kind: 'unchanged' } });
    expect(await told('rollback', 'trust', '1.0.0')).toMatchObject({ plan: { kind: 'rollback' }, rollback: { kind: 'rolled-back' } });
    expect(await told('status')).toMatchObject({ live: [{ held: [{ version: '2.0.0' }] }], drift: [{ kind: 'held' }] });
    expect(await told('deploy')).toMatchObject({ plan: { steps: [{ kind: 'held' }] } });
  });
});

it('a control plane that tells nobody what is live', async () => {
  const { createServer } = await import('node:http');
  const bare = createServer((request, response) => {
    const known = request.method === 'POST';
    response.writeHead(known ? 200 : 404, { 'content-type': 'application/json' });
    response.end(known ? '{}' : '{"error":{"code":"not_found","message":"no such endpoint"}}');
  });
  await new Promise<void>((ready) => bare.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(bare.address() as { port: number }).port}`;
  const ask = (...args: string[]) => hindcast(at, [...args, '--json', '--url', url], { env: { HINDCAST_API_KEY: key } });
  expect(fits('plan', (await ask('plan')).out)).toMatchObject({ readable: expect.stringContaining('does not list') });
  expect(fits('deploy', (await ask('deploy')).out)).toMatchObject({ deployment: { kind: 'deployed', verified: false } });
  expect(fits('rollback', (await ask('rollback', 'trust', '1.0.0')).out)).toMatchObject({ plan: { kind: 'blind' } });
  bare.close();
});

it('judge, a line at a time', async () => {
  const input = '{"action_type":"pay","trust_score":1}\n{"action_type":"pay"}\nnope\n';
  const { out } = await hindcast(at, ['judge', '--packs', 'trust.pack.yaml', '--json'], { input });
  const lines = out.trim().split('\n');
  expect(lines.map((line) => fits('judge', line))).toMatchObject([{ least: 'block' }, { unknown: [{}] }, { line: 3 }]);
});

it('vault verify', async () => {
  expect(fits('vault', (await run('vault', 'verify')).out)).toMatchObject({ ok: true });
});

it('serve', async () => {
  const { out } = await hindcast(at, ['serve', '--json', '--port', '0', '--database', join(at, 'other.db')]);
  expect(fits('serve', out)).toMatchObject({ api_key: expect.any(String) });
});

it('demo prints no JSON, and says so', async () => {
  const { code, out, err } = await hindcast(at, ['demo', '--json']);
  expect([code, out, err]).toEqual([2, '', expect.stringContaining('`demo` prints no JSON')]);
});

it('the schema knows no other keys and kinds', () => {
  const validate = ajv.getSchema('commands#/$defs/rollback')!;
  const unchanged = { kind: 'unchanged', pack: 'a', version: '1.0.0' };
  expect(validate({ plan: unchanged, rollback: unchanged })).toBe(true);
  expect(validate({ plan: unchanged, rollback: { ...unchanged, kind: 'other' } })).toBe(false);
  expect(validate({ plan: { ...unchanged, extra: 1 }, rollback: unchanged })).toBe(false);
});
