/** Many files: opened one after the other, closed whatever comes. */
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { compile } from '../../src/engine/index.ts';
import { type ReplayOptions, replay, type Selection } from '../../src/replay/index.ts';
import { openRecords } from '../../src/source/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'hindcast-records-'));
afterAll(() => rmSync(folder, { recursive: true }));
const parquet = new URL('parquet/json.parquet', import.meta.url).pathname;
const nothing = compile([]);

const line = (date: string) => `{"action_type":"a","decision":"allow","created_at":"${date}T12:00:00Z"}\n`;
const dates = Array.from({ length: 200 }, (_, day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10));
for (const kind of ['plain', 'packed', 'parquet']) mkdirSync(join(folder, kind));
for (const date of dates) {
  writeFileSync(join(folder, 'plain', `${date}.ndjson`), line(date).repeat(3));
  writeFileSync(join(folder, 'packed', `${date}.ndjson.gz`), gzipSync(line(date).repeat(3)));
}
for (let part = 0; part < 20; part++) copyFileSync(parquet, join(folder, 'parquet', `part-${part}.parquet`));

const descriptors = () => readdirSync('/dev/fd').length;

it.each<[string, Selection | undefined, number]>([
  ['plain', undefined, 600],
  ['packed', undefined, 600],
  ['parquet', undefined, 2400],
  ['.', undefined, 3600],
  ['.', { limit: 700 }, 700],
  ['plain', { limit: 2 }, 2],
  ['parquet', { limit: 130 }, 130],
  ['plain', { since: Date.UTC(2026, 3, 1), until: Date.UTC(2026, 3, 3) }, 6],
  ['packed', { since: Date.UTC(2026, 3, 1), sample: { size: 40, seed: 1 } }, 40],
])('%s %j leaves nothing open and few files at a time', async (path, select, total) => {
  const before = descriptors();
  let most = 0;
  const options: ReplayOptions = {
    progress: () => {
      most = Math.max(most, descriptors());
    },
    ...(select && { select }),
  };
  const log = openRecords([join(folder, path)], [] as never);
  const report = await replay(log, nothing, nothing, options);
  expect(report.total).toBe(total);
  expect(most).toBeLessThanOrEqual(before + 3);
  expect(descriptors()).toBeLessThanOrEqual(before);
});

it('tells how much of each file was read, and calls when it was', async () => {
  let woken = 0;
  const logs = openRecords([folder], [] as never, () => woken++);
  await replay(logs, nothing, nothing);
  for (const { name, size, taken } of logs) {
    if (name.endsWith('.parquet')) expect(taken!()).toBeGreaterThanOrEqual(size! / 2);
    else expect([name, taken!()]).toEqual([name, size]);
  }
  expect(woken).toBeGreaterThanOrEqual(logs.length);
});
