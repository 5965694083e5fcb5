/** What `serve` says at the start, and what it leaves where it could not start. */
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { describe, expect, it, vi } from 'vitest';
import { folder, hindcast } from './hindcast.ts';

const key = 'xb_test_0123456789abcdef0123456789abcdef';
const served = (at: string, more: string[] = [], env: Record<string, string> = {}) =>
  hindcast(at, ['serve', '--port', '0', '--database', join(at, 'plane.db'), ...more], { env });

it('a port that is taken leaves no database and no key', async () => {
  const at = folder();
  const other = createServer();
  await new Promise<void>((ready) => other.listen(0, '127.0.0.1', ready));
  const { port } = other.address() as { port: number };
  const { code, out, err } = await served(at, ['--port', String(port)]);
  other.close();
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(new RegExp(`port ${port} on 127\\.0\\.0\\.1 is taken\n.*\`--port\``));
  expect(readdirSync(at)).toEqual([]);
});

it('says that it takes the key of the environment, and not which', async () => {
  const { code, out, err } = await served(folder(), [], { HINDCAST_API_KEY: key });
  expect(code).toBe(0);
  expect(out).toContain('API key: the one in HINDCAST_API_KEY, with every right\n');
  expect(out + err).not.toContain(key);
});

it('warns where it listens beyond this machine', async () => {
  expect((await served(folder(), ['--host', '0.0.0.0'])).err).toContain('it listens on 0.0.0.0: whoever reaches this machine reaches it');
  expect((await served(folder())).err).not.toContain('it listens on');
});

it('refuses a key that is too short', async () => {
  const at = folder();
  expect(await served(at, [], { HINDCAST_API_KEY: 'xb_short' })).toMatchObject({ code: 2, err: expect.stringContaining('less than 20') });
  expect(readdirSync(at)).toEqual([]);
});

describe('a database whose secret is elsewhere', () => {
  it('says which file to put back, and makes none', async () => {
    const at = folder();
    expect((await served(at)).code).toBe(0);
    renameSync(join(at, 'plane.db.secret'), join(at, 'kept'));
    const { code, err } = await served(at);
    expect(code).toBe(2);
    expect(err).toMatch(/plane\.db\.secret` is not there.*\n {2}put the file back.*HINDCAST_SECRET/);
    expect(err).not.toContain('Node');
    expect(existsSync(join(at, 'plane.db.secret'))).toBe(false);
    renameSync(join(at, 'kept'), join(at, 'plane.db.secret'));
    expect((await served(at)).code).toBe(0);
  });

  it('an empty one, as a crash may leave it, seals nothing', async () => {
    const at = folder({ 'plane.db.secret': '' });
    expect(await served(at)).toMatchObject({
      code: 2,
      err: expect.stringMatching(/holds no secret of at least 32 characters\n {2}remove the file/),
    });
    rmSync(join(at, 'plane.db.secret'));
    expect((await served(at)).code).toBe(0);
    expect(readFileSync(join(at, 'plane.db.secret'), 'utf8')).toMatch(/^[0-9a-f]{64}\n$/);
    expect(readdirSync(at).filter((name) => name.includes('secret'))).toEqual(['plane.db.secret']);
  });

  it('is one, however many planes make it at the same moment', async () => {
    const at = folder();
    const together = new Int32Array(new SharedArrayBuffer(4));
    const script = `import { parentPort, workerData } from 'node:worker_threads';
      const { together, paths, module } = workerData;
      const { masterSecret } = await import(module);
      parentPort.postMessage(paths.map((path, round) => {
        Atomics.add(together, 0, 1);
        while (Atomics.load(together, 0) < 2 * (round + 1));
        return masterSecret(undefined, path, false);
      }));`;
    const paths = Array.from({ length: 20 }, (_, round) => join(at, `${round}.db`));
    const workerData = { together, paths, module: new URL('../../src/server/secrets.ts', import.meta.url).href };
    const plane = () => new Worker(new URL(`data:text/javascript,${encodeURIComponent(script)}`), { workerData });
    const [one, other] = await Promise.all([plane(), plane()].map(async (worker) => (await once(worker, 'message'))[0] as string[]));
    expect(one).toEqual(paths.map((path) => readFileSync(`${path}.secret`, 'utf8').trim()));
    expect(other).toEqual(one);
    expect(readdirSync(at)).toHaveLength(paths.length);
  });

  it('a wrong one is told as such', async () => {
    const at = folder();
    await served(at);
    writeFileSync(join(at, 'plane.db.secret'), 'f'.repeat(64));
    expect(await served(at)).toMatchObject({
      code: 2,
      err: expect.stringMatching(/is not the one this database was made with\n.*HINDCAST_SECRET/),
    });
  });
});

it('the files of a database are for their owner alone', async () => {
  const at = folder();
  await served(at);
  for (const name of readdirSync(at)) expect([name, statSync(join(at, name)).mode & 0o777]).toEqual([name, 0o600]);
});

describe('on a Node without SQLite', () => {
  it.each(['serve', 'demo'])('%s says which Node to use, and leaves nothing', async (command) => {
    const old = vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined as never);
    const at = folder();
    const { code, err } = await hindcast(at, [command]);
    old.mockRestore();
    expect(code).toBe(2);
    expect(err).toMatch(/needs Node 22\.13 or newer.*\n {2}install a newer Node; in a clone `npm run demo`/);
    expect(readdirSync(at)).toEqual([]);
  });
});
