/** `hindcast vault verify`, over a database and through a plane, whole and tampered with. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Hindcast } from '../../src/client/index.ts';
import { type RunningServer, startServer } from '../../src/server/index.ts';
import { folder, hindcast, write } from './hindcast.ts';

const key = 'xb_test_0123456789abcdef0123456789abcdef';
const at = folder();
const database = join(at, 'plane.db');
let plane: RunningServer;
const checkpoints: object[] = [];

beforeAll(async () => {
  plane = await startServer({ database, apiKeys: [key] });
  const { enforce } = new Hindcast({ apiKey: key, baseUrl: plane.url });
  for (const count of [700, 30]) {
    for (let left = count; left > 0; left -= 350)
      await enforce.batchIntercept(
        Array.from({ length: Math.min(350, left) }, () => ({ actionType: 'read', metadata: { snake_key: 1, camelKey: 2 } })),
      );
    const { checkpoint } = await new Hindcast({ apiKey: key, baseUrl: plane.url }).call('getVaultCheckpoint');
    checkpoints.push(checkpoint);
    write(at, { [`kept-${checkpoints.length}.json`]: JSON.stringify({ ok: true, checkpoint }) });
  }
  const other = { ...(checkpoints[0] as { merkle_root: string }), merkle_root: 'ab'.repeat(32) };
  write(at, {
    'forged.json': JSON.stringify(other),
    'bare.json': JSON.stringify({ tree_size: 700, merkle_root: other.merkle_root }),
    'none.json': '{}',
  });
});
afterAll(() => plane.close());

const env = { HINDCAST_API_KEY: key };
const verify = (...args: string[]) => hindcast(at, ['vault', 'verify', ...args], { env });
const ways: [string, () => string[]][] = [
  ['a database', () => ['--database', 'plane.db']],
  ['a plane', () => ['--url', plane.url]],
];

describe.each(ways)('%s', (_, where) => {
  it('that is whole passes with 0, and says what only a kept checkpoint tells', async () => {
    const { code, out, err } = await verify(...where());
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/^730 entries, none altered; 2 checkpoints of its own, 0 kept elsewhere; root [0-9a-f]{64}\n$/),
    ]);
    expect(err).toMatch(/--checkpoint/);
  });

  it('agrees with the checkpoints that were kept', async () => {
    const { code, out, err } = await verify(...where(), '--checkpoint', 'kept-1.json', 'kept-2.json', '--json');
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({ ok: true, entries: 730, problems: [] });
  });

  it('does not pass, with 1, beside a kept checkpoint that is not of this log', async () => {
    const forged = await verify(...where(), '--checkpoint', 'forged.json');
    expect([forged.code, forged.out]).toEqual([1, expect.stringMatching(/^kept checkpoint 700: its signature is not by key vsk_/)]);
    const bare = await verify(...where(), '--checkpoint', 'bare.json');
    expect([bare.code, bare.out]).toEqual([1, expect.stringMatching(/^kept checkpoint 700: the log had another root then\n/)]);
  });
});

it('what cannot be read exits 2 and verifies nothing', async () => {
  const cases: [string[], RegExp, object?][] = [
    [['--database', 'nothing.db'], /there is no database/],
    [['--checkpoint', 'none.json'], /holds no checkpoint/],
    [['--url', plane.url, '--database', 'plane.db'], /choose one/],
    [['--url', plane.url], /no API key/, {}],
    [['--url', plane.url], /invalid_api_key/, { HINDCAST_API_KEY: 'xb_wrong_0123456789abcdef' }],
    [['--url', 'http://127.0.0.1:9'], /plane_unreachable/],
  ];
  for (const [args, expected, other] of cases) {
    const { code, out, err } = await hindcast(at, ['vault', 'verify', ...args], { env: (other ?? env) as Record<string, string> });
    expect([code, out, err]).toEqual([2, '', expect.stringMatching(expected)]);
  }
});

it('an entry that was altered does not pass, with 1, in the file and through its plane', async () => {
  const db = new DatabaseSync(database);
  db.exec(`update vault set content = replace(content, '"allow"', '"block"') where seq = 555`);
  db.close();
  for (const [, where] of ways) {
    const { code, out } = await verify(...where());
    expect([code, out]).toEqual([1, 'entry 555: the entry was altered: its hash is another\n']);
  }
});
