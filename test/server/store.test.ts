import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSqlite } from '../../src/server/store/sqlite.ts';
import { Moved, type Rows, type Store, StoreError, type Table } from '../../src/server/store/store.ts';

const trust: Table = {
  name: 'trust',
  columns: { agent_id: 'text', level: 'double precision' },
  conflict: 'on conflict (agent_id) do update set level = excluded.level',
};
const levels = (rows: Rows) => rows.all<{ agent_id: string; level: number }>('select agent_id, level from trust order by agent_id');

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'store-'));
  store = await openSqlite(join(folder, 'plane.db'));
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

test('what was put is seen by every later statement, in the order it was put', async () => {
  const seen = await store.write(async (rows) => {
    rows.put(trust, 'a', 1);
    rows.put(trust, 'b', 2);
    rows.put(trust, 'a', 3);
    rows.later("update trust set level = level + 10 where agent_id = 'a'");
    const changed = rows.run("update trust set level = level * 2 where agent_id = 'a'");
    return [await changed, await levels(rows)];
  });
  expect(seen).toEqual([
    1,
    [
      { agent_id: 'a', level: 26 },
      { agent_id: 'b', level: 2 },
    ],
  ]);
  expect(await store.read(async (rows) => levels(rows))).toEqual(seen[1]);
});

test('questions of one tick are answered each with its own, in one transaction', async () => {
  await store.write(async (rows) => {
    for (const [index, id] of ['a', 'b', "c'", '"d"', '1'].entries()) rows.put(trust, id, index);
    const one = (id: string) => rows.get<{ level: number }>('select level from trust where agent_id = ?', id);
    expect(await Promise.all([one('b'), one('nobody'), one("c'"), levels(rows)])).toMatchObject([
      { level: 1 },
      undefined,
      { level: 2 },
      { length: 5 },
    ]);
    const found = await rows.all<{ level: number }>('select level from trust where agent_id in (??) order by level', [
      "c'",
      '"d"',
      '1',
      'x',
    ]);
    expect(found.map(({ level }) => level)).toEqual([2, 3, 4]);
    expect(await rows.all('select 1 from trust where agent_id in (??)', [])).toEqual([]);
  });
});

test('what the transaction must find and does not ends it, with all that was put', async () => {
  const put = (id: string, from: string) =>
    store.write(async (rows) => {
      rows.must('select 1 from trust where agent_id = ?', from);
      rows.put(trust, id, 1);
    });
  await expect(put('a', 'nobody')).rejects.toThrow(Moved);
  await store.write(async (rows) => rows.put(trust, 'b', 0));
  await put('c', 'b');
  expect(await store.read(async (rows) => levels(rows))).toMatchObject([{ agent_id: 'b' }, { agent_id: 'c' }]);
});

test('after a statement has failed the transaction does nothing more, whoever swallows the error', async () => {
  const swallowing = store.write(async (rows) => {
    rows.put(trust, 'a', 1);
    await Promise.resolve(rows.run('insert into nowhere values (1)')).catch(() => undefined);
    rows.put(trust, 'b', 1);
  });
  await expect(swallowing).rejects.toThrow(StoreError);
  expect(await store.read(async (rows) => levels(rows))).toEqual([]);
});

test('rows that outlive their transaction write nothing', async () => {
  let kept: Rows | undefined;
  await store.write(async (rows) => {
    kept = rows;
    rows.put(trust, 'a', 1);
  });
  await expect(kept!.run("insert into trust (agent_id, level) values ('late', 1)")).rejects.toThrow(StoreError);
  await store.write(async (rows) => rows.put(trust, 'b', 1));
  expect(await store.read(async (rows) => levels(rows))).toMatchObject([{ agent_id: 'a' }, { agent_id: 'b' }]);
});

test('writers come one after the other, each seeing what the last left', async () => {
  const raise = () =>
    store.write(async (rows) => {
      const row = await rows.get<{ level: number }>("select level from trust where agent_id = 'a'");
      await new Promise((resolve) => setImmediate(resolve));
      rows.put(trust, 'a', (row?.level ?? 0) + 1);
    });
  await Promise.all(Array.from({ length: 50 }, raise));
  expect(await store.read(async (rows) => levels(rows))).toEqual([{ agent_id: 'a', level: 50 }]);
});
