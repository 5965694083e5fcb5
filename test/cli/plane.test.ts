/** The commands that talk to a control plane, against a real one in this process. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gunzipSync } from 'node:zlib';
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

  it('rollback --dry-run shows what would change, and changes nothing', async () => {
    const { code, out, err } = await run('rollback', 'trust', '1.0.0', '--dry-run');
    expect([code, out]).toEqual([0, 'nothing was changed (`--dry-run`)\n']);
    expect(err).toContain('goes back from 2.0.0 to 1.0.0');
    expect((await run('rollback', 'trust', '1.0.0', '--dry-run', '--json')).out).toContain('"rollback": null');
    expect((await run('status')).code).toBe(0);
  });

  it('rollback exits 0 and shows what changes', async () => {
    const { code, err } = await run('rollback', 'trust', '1.0.0');
    expect([code, err]).toEqual([0, expect.stringContaining('trust_threshold: 30 -> 50')]);
    expect((await run('status')).out).toContain('trust 1.0.0 is live');
  });

  it('the version that was rolled back does not come back by itself; a higher one does', async () => {
    expect((await run('deploy')).code).toBe(0);
    const { out } = await run('status');
    expect(out).toContain('trust 1.0.0 is live');
    expect(out).toContain('trust: 2.0.0 does not come back by itself; to go on, fix the pack and deploy it with a version above 2.0.0\n');
    write(at, { 'trust.pack.yaml': trustPack(30, '2.0.1') });
    expect((await run('deploy')).code).toBe(0);
    expect((await run('status')).out).toContain('trust 2.0.1 is live');
  });

  it('a policy that was edited in the database is drift, told by status and plan, and mended by a higher version', async () => {
    expect((await run('status')).code).toBe(0);
    const db = new DatabaseSync(join(at, 'plane.db'));
    db.exec(`update policies set definition = replace(definition, '"trust_threshold":30', '"trust_threshold":1')`);
    db.close();
    expect(await run('status')).toMatchObject({ code: 1, out: expect.stringContaining('trust 2.0.1: its live policies were edited') });
    expect((await run('plan')).out).toContain(
      'trust: its live policies are not what was deployed; a deploy with a higher version puts them right',
    );
    write(at, { 'trust.pack.yaml': trustPack(30, '2.0.2') });
    expect((await run('deploy')).code).toBe(0);
    expect((await run('status')).code).toBe(0);
  });

  it('what was decided is recorded to a file, whole, and can be replayed', async () => {
    const client = new Hindcast({ apiKey: key, baseUrl: plane.url });
    for (const actionType of ['pay', 'read', 'pay']) await client.enforce.intercept({ actionType, actionContent: 'x', agentId: 'a' });
    expect(await run('record', '--out', 'decisions.ndjson')).toMatchObject({ code: 0, out: '', err: '3 decisions recorded\n' });
    const lines = readFileSync(join(at, 'decisions.ndjson'), 'utf8').trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).action_type)).toEqual(['pay', 'read', 'pay']);
    const args = ['--base', 'trust.pack.yaml', '--head', 'trust.pack.yaml', '--decisions', 'decisions.ndjson', '--json'];
    expect(JSON.parse((await hindcast(at, ['replay', ...args])).out)).toMatchObject({ total: 3, recorded: { reproduced: 3, differs: [] } });
    expect((await run('record', '--limit', '1', '--out', 'one.ndjson')).err).toBe('1 decision recorded\n');
    expect(await run('record', '--out', 'no/such/folder.ndjson')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^error: `no\/such\/folder.ndjson` can't be written \(ENOENT\)\n {2}make its directory first/),
    });
    expect((await run('record', '--limit', '2', '--quiet')).out.trim().split('\n')).toHaveLength(2);
  });

  it('a record of a period, packed where its name says so, replaces no file unasked', async () => {
    const recorded = async (...more: string[]) => (await run('record', ...more)).err;
    expect(await recorded('--since', '2000-01-01')).toBe('3 decisions recorded\n');
    expect(await recorded('--until', '2000-01-01')).toBe('0 decisions recorded\n');
    expect(await recorded('--since', '2001-01-01', '--until', '2000-01-01')).toContain('no record is both');
    expect(await recorded('--out', 'packed.ndjson.gz')).toBe('3 decisions recorded\n');
    expect(gunzipSync(readFileSync(join(at, 'packed.ndjson.gz'))).toString()).toBe(readFileSync(join(at, 'decisions.ndjson'), 'utf8'));
    const args = ['--base', '-', '--head', 'trust.pack.yaml', '--decisions', 'packed.ndjson.gz', '--json'];
    expect(JSON.parse((await hindcast(at, ['replay', ...args])).out)).toMatchObject({ total: 3 });
    expect(await run('record', '--limit', '1', '--out', 'decisions.ndjson')).toMatchObject({
      code: 2,
      err: 'error: `decisions.ndjson` is there already\n  choose another `--out`, or replace it with `--force`\n',
    });
    expect(await recorded('--limit', '1', '--out', 'decisions.ndjson', '--force')).toBe('1 decision recorded\n');
    expect(readFileSync(join(at, 'decisions.ndjson'), 'utf8').trim().split('\n')).toHaveLength(1);
    expect(await recorded('--out', 'packed.zst')).toContain('zstd is read and not written here');
    expect(await recorded('--out', 'packed.parquet')).toContain('Parquet is read and not written here');
    expect(statSync(join(at, 'packed.ndjson.gz')).mode & 0o777).toBe(0o600);
    expect(readdirSync(at).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});

describe('a plan, seen from what is live', () => {
  const other = (threshold: number, version: string) => trustPack(threshold, version, 'block', 'other').replace('[pay]', '[ship]');
  const deployed = async () => {
    const here = folder({ 'other.pack.yaml': other(50, '1.0.0') });
    const own = (await import('../../src/server/index.ts')).startServer({ database: join(here, 'plane.db'), port: 0, apiKeys: [key] });
    const { url, close } = await own;
    const at = (...args: string[]) => hindcast(here, [...args, '--url', url], { env: { HINDCAST_API_KEY: key } });
    expect((await at('deploy')).code).toBe(0);
    return { here, at, close };
  };

  it('and its deploy call a pack that stays by one word', async () => {
    const { here, at, close } = await deployed();
    write(here, { 'trust.pack.yaml': trustPack(50) });
    const { out, err } = await at('deploy');
    for (const said of [out, err]) expect(said).toContain('other 1.0.0: live already\n');
    await close();
  });

  it('says which requests change verdict, in the words of diff, and does nothing', async () => {
    const { here, at, close } = await deployed();
    const same = await at('plan');
    expect(same).toEqual({ code: 0, out: 'other 1.0.0: live already\n', err: '' });
    write(here, { 'before.yaml': other(50, '1.0.0'), 'other.pack.yaml': other(30, '2.0.0') });
    const { code, out } = await at('plan');
    const diff = await hindcast(here, ['diff', '--base', 'before.yaml', '--head', 'other.pack.yaml']);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^other 2.0.0: goes live \(from 1.0.0\), sha256:\w{12}\ngate loosened: warns. [^\n]+\n\nVerdicts can only get looser.\n {2}looser {2}`ship` with trust 30 to under 50/,
    );
    expect(out.endsWith(diff.out)).toBe(true);
    expect((await at('status')).out).toContain('other 1.0.0 is live');
    await close();
  });

  it('in JSON as diff has it, beside the steps', async () => {
    const { here, at, close } = await deployed();
    write(here, { 'before.yaml': other(50, '1.0.0'), 'other.pack.yaml': other(70, '1.1.0') });
    const plan = JSON.parse((await at('plan', '--json')).out);
    const diff = JSON.parse((await hindcast(here, ['diff', '--base', 'before.yaml', '--head', 'other.pack.yaml', '--json'])).out);
    expect(plan).toMatchObject({ steps: [{ kind: 'deploy', pack: 'other' }], expects: { other: expect.any(String) }, readable: true });
    expect({ changes: plan.changes, impact: plan.impact }).toEqual(diff);
    expect(plan.impact.verdict).toBe('tightens');
    await close();
  });

  it('counts what is live beside it, and shows a refused change too', async () => {
    const { here, at, close } = await deployed();
    write(here, { 'other.pack.yaml': other(50, '1.0.0').replace('name: other', 'name: second') });
    expect((await at('plan')).out).toContain('No verdict can change');
    write(here, { 'other.pack.yaml': other(10, '0.9.0') });
    const refused = await at('plan');
    expect([refused.code, refused.out]).toEqual([1, expect.stringMatching(/version_not_higher[\s\S]*looser {2}`ship`/)]);
    await close();
  });

  it('D11: a pack that empties is refused by name, and goes live when exactly that was allowed', async () => {
    const { here, at, close } = await deployed();
    write(here, { 'other.pack.yaml': 'name: other\nversion: 2.0.0\npolicies: []\n' });
    const plan = await at('plan');
    expect([plan.code, plan.out]).toEqual([
      1,
      expect.stringMatching(/refused \(pack_emptied\)[\s\S]*looser {2}`ship` with trust under 50/),
    ]);
    expect((await at('deploy')).code).toBe(1);
    expect((await at('deploy', '--allow-shrink', 'other@1.9.9')).code).toBe(1);
    expect((await at('status')).out).toContain('other 1.0.0 is live');
    expect((await at('plan', '--allow-shrink', 'other@2.0.0')).out).toContain('enforces 0 of 1 policy, as allowed');
    expect((await at('deploy', '--allow-shrink', 'x@1.0.0', 'other@2.0.0')).code).toBe(0);
    expect((await at('status')).out).toContain('other 2.0.0 is live');
    await close();
  });

  it.each(['other', 'other@', '@1.0.0', ''])('--allow-shrink %j is no pack and version', async (word) => {
    expect(await run('plan', '--allow-shrink', word)).toMatchObject({ code: 2, err: expect.stringContaining('name@version') });
  });
});

describe('packs with faults', () => {
  it.each(['plan', 'deploy', 'status'])('%s exits 1 with each at its place, and asks no plane', async (command) => {
    const here = folder({ 'a.pack.yaml': `${trustPack(101)}colour: red\n` });
    const { code, out, err } = await hindcast(here, [command, '--url', 'http://127.0.0.1:9'], { env: { HINDCAST_API_KEY: key } });
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/a.pack.yaml:4:\d+: error .*number_out_of_range[\s\S]*a.pack.yaml:5:1: error .*unknown_field/);
  });
});

describe('an address or a key that can not be used is told in the words of the command line, and not repeated', () => {
  it.each([
    ['http://pass-word.example.com', /`--url` must start with `https:/],
    ['https://ann:pass-word@x', /`--url` carries a user name or password/],
    ['https://x?pass-word', /`--url` takes no query/],
    ['pass-word', /`--url` is not an address/],
  ])('%s', async (url, words) => {
    for (const command of [['plan'], ['deploy'], ['status'], ['record'], ['rollback', 'a', '1.0.0'], ['vault', 'verify']]) {
      const { code, err } = await hindcast(at, [...command, '--url', url], { env: { HINDCAST_API_KEY: key } });
      expect([code, err]).toEqual([2, expect.stringMatching(words)]);
      expect(err).not.toMatch(/pass-word|baseUrl|apiKey|allowHttp/);
    }
  });

  it('a key with a line break', async () => {
    const { code, err } = await hindcast(at, ['plan', '--url', plane.url], { env: { HINDCAST_API_KEY: 'xb_a\nb' } });
    expect([code, err]).toEqual([2, expect.stringMatching(/^error: HINDCAST_API_KEY holds a space/)]);
    expect(err).not.toMatch(/xb_a|apiKey/);
  });
});

describe('F14: a plane that fails while it is written to exits 2, one whose rules stand against it 1', () => {
  const json = (status: number, body: object) => ({ status, body: JSON.stringify(body) });
  const list = json(200, { ok: true, packs: [], set_digest: 'sha256:0' });
  const refused = json(409, { ok: false, error: { code: 'version_not_higher', message: 'no' } });

  it.each([
    ['knows no path', json(404, {}), json(404, {}), 2],
    ['forgets the path to deploy', list, json(404, {}), 2],
    ['breaks', list, json(500, {}), 2],
    ['denies the key that right', list, json(403, { ok: false, error: { code: 'insufficient_permissions', message: 'no' } }), 2],
    ['takes nothing for it', list, json(200, {}), 2],
    ['has a higher version', list, refused, 1],
  ])('it %s', async (_, reads, writes, expected) => {
    const broken = createServer((request, response) => {
      const { status, body } = request.method === 'GET' ? reads : writes;
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    });
    await new Promise<void>((done) => broken.listen(0, '127.0.0.1', done));
    const url = `http://127.0.0.1:${(broken.address() as AddressInfo).port}`;
    const { code, out } = await hindcast(at, ['deploy', '--url', url], { env: { HINDCAST_API_KEY: key } });
    broken.closeAllConnections();
    broken.close();
    expect([code, out]).toEqual([expected, expect.not.stringContaining('internal error')]);
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
    expect(err).toMatch(
      /^error: no control plane answers at http:\/\/127\.0\.0\.1:9 \(GET \/.*\)\n {2}is `hindcast serve` running there\?\n$/,
    );
  });
});
