/** The commands that talk to a control plane, against a real one in this process. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Hindcast } from '../../src/client/index.ts';
import { folder, hindcast, trustPack, write } from './hindcast.ts';

const key = 'xb_test_0123456789abcdef0123456789abcdef';
const at = folder({ 'trust.pack.yaml': trustPack(50) });
let plane: { url: string; close(): Promise<void> };

beforeAll(async () => {
  const { startServer } = await import('../../src/server/index.ts');
  plane = await startServer({ database: join(at, 'plane.db'), port: 0, apiKeys: [key] });
});
afterAll(() => plane.close());

const run = (...args: string[]) => hindcast(at, [...args, '--url', plane.url], { env: { HINDCAST_API_KEY: key } });

describe('from nothing live to a rollback and back, in order', () => {
  it('status exits 1: what stands here is not live', async () => {
    expect((await run('status')).code).toBe(1);
  });

  it('plan exits 0 and does nothing', async () => {
    expect((await run('plan')).code).toBe(0);
    expect((await run('status')).code).toBe(1);
  });

  it('deploy exits 0, and then live is what stands here', async () => {
    expect(await run('deploy')).toMatchObject({ code: 0 });
    expect(await run('status')).toMatchObject({ code: 0, out: expect.stringContaining('trust 1.0.0 is live') });
  });

  it('deployed again, nothing changes', async () => {
    expect(await run('deploy', '--json')).toMatchObject({ code: 0, out: expect.stringContaining('"kind": "unchanged"') });
  });

  it('changed without a higher version, plan and deploy exit 1', async () => {
    write(at, { 'trust.pack.yaml': trustPack(30) });
    expect((await run('plan')).code).toBe(1);
    expect((await run('deploy')).code).toBe(1);
    expect((await run('status')).code).toBe(1);
  });

  it('with a higher one it goes live', async () => {
    write(at, { 'trust.pack.yaml': trustPack(30, '2.0.0') });
    expect((await run('deploy')).code).toBe(0);
    expect((await run('status')).code).toBe(0);
  });

  it('rollback to a version nobody knows exits 1 and lists what there is', async () => {
    const { code, out, err } = await run('rollback', 'trust', '9.9.9');
    expect(code).toBe(1);
    expect(out + err).toContain('1.0.0');
  });

  it('rollback exits 0 and shows what changes', async () => {
    const { code, err } = await run('rollback', 'trust', '1.0.0');
    expect([code, err]).toEqual([0, expect.stringContaining('trust_threshold: 30 -> 50')]);
    expect((await run('status')).out).toContain('trust 1.0.0 is live');
  });

  it('the version that was rolled back does not come back by itself; a higher one does', async () => {
    expect((await run('deploy')).code).toBe(0);
    expect((await run('status')).out).toContain('trust 1.0.0 is live');
    write(at, { 'trust.pack.yaml': trustPack(30, '2.0.1') });
    expect((await run('deploy')).code).toBe(0);
    expect((await run('status')).out).toContain('trust 2.0.1 is live');
  });

  it('what was decided is recorded to a file, whole, and can be replayed', async () => {
    const client = new Hindcast({ apiKey: key, baseUrl: plane.url });
    for (const actionType of ['pay', 'read', 'pay']) await client.enforce.intercept({ actionType, actionContent: 'x', agentId: 'a' });
    expect(await run('record', '--out', 'decisions.ndjson')).toMatchObject({ code: 0, out: '', err: '3 decisions recorded\n' });
    const lines = readFileSync(join(at, 'decisions.ndjson'), 'utf8').trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).action_type)).toEqual(['pay', 'read', 'pay']);
    const args = ['--base', 'trust.pack.yaml', '--head', 'trust.pack.yaml', '--decisions', 'decisions.ndjson', '--json'];
    expect(JSON.parse((await hindcast(at, ['replay', ...args])).out)).toMatchObject({ total: 3, recorded: { reproduced: 3, differs: [] } });
    expect((await run('record', '--limit', '2', '--quiet')).out.trim().split('\n')).toHaveLength(2);
  });
});

describe('what goes wrong on the way exits 2 and names no key', () => {
  it.each(['plan', 'deploy', 'status', 'record'])('%s with another key', async (command) => {
    const { code, out, err } = await hindcast(at, [command, '--url', plane.url], { env: { HINDCAST_API_KEY: 'xb_wrong_secret' } });
    expect([code, out]).toEqual([2, '']);
    expect(err).not.toMatch(/xb_wrong_secret|internal error/);
  });

  it.each(['plan', 'deploy', 'status', 'record'])('%s where nobody answers', async (command) => {
    const { code, err } = await hindcast(at, [command, '--url', 'http://127.0.0.1:9'], { env: { HINDCAST_API_KEY: key } });
    expect([code, err]).toEqual([2, expect.not.stringMatching(/internal error|xb_test/)]);
  });
});
