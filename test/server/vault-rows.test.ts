import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyVault } from '../../src/server/index.ts';
import { pack, threshold } from './cases/packs.ts';
import { openSubject, type Subject } from './subject.ts';

let plane: Subject;
const folder = mkdtempSync(join(tmpdir(), 'rows-'));
const closed = join(folder, 'closed.db');

beforeAll(async () => {
  plane = await openSubject();
  for (const [version, value] of [['1.0.0', 10] as const, ['2.0.0', 20] as const, ['3.0.0', 30] as const])
    await plane.ok('deployPolicyPack', { body: pack(version, threshold(value)) });
  for (let times = 0; times < 2; times++) await plane.ok('rollbackPolicyPack', { params: { name: 'finance' } });
  const shadow = { name: 's', policy_type: 'action_type', action_types: ['pay'], decision: 'block', mode: 'shadow' };
  await plane.ok('createPolicy', { body: shadow });
  for (const agent_id of ['ann', 'ben', 'cid'])
    await plane.ok('intercept', {
      body: { action_type: 'pay', agent_id, chain_id: 'c', action_content: agent_id, metadata: { agent_id } },
    });
  await plane.ok('eraseContents', { body: { agent_id: 'ann' } });
  const source = new DatabaseSync(plane.database);
  source.exec(`vacuum into '${closed}'`);
  source.close();
});
afterAll(() => plane.close());

let copies = 0;
async function problemsAfter(statement?: string): Promise<string[]> {
  const path = join(folder, `${copies++}.db`);
  copyFileSync(closed, path);
  const db = new DatabaseSync(path);
  if (statement) expect(db.prepare(statement).run().changes, statement).toBeGreaterThan(0);
  db.close();
  return (await verifyVault(path)).problems;
}

test('what was erased through the plane, held and freed agrees', async () => {
  expect(await problemsAfter()).toEqual([]);
});

const row = /^decision at entry \d+: its row is not what was recorded$/;
const gone = /^decision at entry \d+: its content or metadata is gone, and no entry says so$/;

test.each<[string, RegExp]>([
  ['at = at - 1', row],
  ["chain_id = 'other', agent_id = 'other'", row],
  ['latency_ms = latency_ms + 1', row],
  ['shadow = null', row],
  ["action_content = 'evil'", row],
  ["action_content = '5'", row],
  ['action_content = null, metadata = null', gone],
  ['action_content = null', gone],
  ['metadata = null', gone],
])('decisions: %s', async (change, expected) => {
  const problems = await problemsAfter(`update decisions set ${change} where agent_id = 'ben'`);
  expect(problems.find((problem) => problem.startsWith('decision'))).toMatch(expected);
});

test('an erased content that is there again, and a row before the first entry, are named', async () => {
  const back = `update decisions set action_content = '"ann"', metadata = '{"agent_id":"ann"}' where agent_id = 'ann'`;
  expect(await problemsAfter(back)).toEqual([expect.stringMatching(/: its content is there, and an entry says that it was erased$/)]);
  const early = `insert into decisions select -1, decision_id, at, null, action_type, decision, null, latency_ms, action_content, metadata, shadow
    from decisions limit 1`;
  expect((await problemsAfter(early))[0]).toMatch(/^decision at entry -1: its row/);
});

test.each<[string, RegExp]>([
  ["update packs set held = '[]'", /^pack finance: what is held of it is not/],
  ["update packs set held = 'x'", /^pack finance: what is held of it is not/],
  ["update packs set highest = '1.0.0'", /^pack finance: its highest version is not/],
  [`insert into packs values ('ghost', 1, '1.0.0', '[]')`, /^pack ghost: it never went live/],
  [
    `insert into policies select 'p', 'ghost', name, definition, 1, 0, 0 from policies where pack = 'finance'`,
    /^pack ghost: it never went live/,
  ],
  ["update policies set definition = '{' where pack = 'finance'", /^pack finance: the policies in force are not what went live: \S/],
  ["update policies set enabled = 0 where pack = 'finance'", /^pack finance: the policies in force are not what went live: \S/],
  ["update deployments set version = '9.0.0' where serial = 1", /^pack finance, serial 1: it is not what was recorded/],
  ['update deployments set restores = 2 where restores = 1', /^pack finance, serial 5: it is not what was recorded/],
  ["update deployments set created_by = 'mallory', reason = 'x' where serial = 2", /^pack finance, serial 2: it is not what was recorded/],
])('packs: %s', async (statement, expected) => {
  expect((await problemsAfter(statement))[0]).toMatch(expected);
});

test('a plane that keeps no contents says so once, and what it did not keep agrees', async () => {
  const own = await openSubject('in process', { content: false });
  await own.restart();
  await own.ok('intercept', { body: { action_type: 'pay', action_content: 'secret' } });
  await own.restart({ content: true });
  await own.ok('intercept', { body: { action_type: 'pay', action_content: 'open' } });
  const { entries } = await own.ok('listVaultEntries');
  expect(entries.map(({ entry_type }: { entry_type: string }) => entry_type)).toEqual(['content.not_kept', 'decision', 'decision']);
  expect(await verifyVault(own.database)).toMatchObject({ ok: true, problems: [] });
  await own.close();
});
