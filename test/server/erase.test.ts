import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { verifyVault } from '../../src/server/index.ts';
import { openSubject, type Subject } from './subject.ts';

test('L8: what was erased is in no file when the plane has closed, and the vault verifies', async () => {
  const plane = await openSubject();
  for (const size of [1, 500, 20_000]) {
    const action_content = `canary ${'x'.repeat(size)} canary`;
    const actions = Array.from({ length: 20 }, () => ({
      action_type: 'mail',
      agent_id: 'bot',
      action_content,
      metadata: { note: 'canary' },
    }));
    await plane.ok('batchIntercept', { body: { actions } });
  }
  expect(await plane.stored()).toContain('canary');
  expect(await plane.ok('eraseContents', { body: { agent_id: 'bot' } })).toMatchObject({ erased: 60 });
  expect(await verifyVault(plane.database), 'while it runs').toMatchObject({ ok: true, problems: [] });
  const folder = dirname(plane.database);
  await plane.restart();
  const files = readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes('canary'));
  expect(files).toEqual([]);
  const { decisions } = await plane.ok('listDecisions', { query: { include: 'content', per_page: 1 } });
  expect(decisions[0].action_content).toBeUndefined();
  expect(await verifyVault(plane.database)).toMatchObject({ ok: true, problems: [] });
  await plane.close();
});

const mails = async (plane: Subject, count: number) => {
  const mail = { action_type: 'mail', agent_id: 'bot', action_content: 'x' };
  for (let left = count; left > 0; left -= 500) {
    const actions = Array.from({ length: Math.min(left, 500) }, () => mail);
    await plane.ok('batchIntercept', { body: { actions } });
  }
};

test('L8: an erasure that breaks off is finished under its idempotency key, and counted whole', async () => {
  const plane = await openSubject();
  await mails(plane, 1100);
  const db = new DatabaseSync(plane.database);
  db.exec("create trigger stop before update on decisions when old.seq > 700 begin select raise(abort, 'no'); end");
  const erase = { headers: { 'idempotency-key': 'all-of-bot' }, body: { agent_id: 'bot' } };
  expect(await plane.refusal('eraseContents', erase)).toBe('503 audit_unavailable');
  db.exec('drop trigger stop');
  expect(db.prepare('select count(*) as n from decisions where action_content is null').get()).toEqual({ n: 500 });
  db.close();
  await plane.restart();
  for (let times = 0; times < 2; times++) expect(await plane.ok('eraseContents', erase)).toEqual({ ok: true, erased: 1100 });
  expect(await verifyVault(plane.database)).toMatchObject({ ok: true, problems: [] });
  await plane.close();
});

test('L8: an erasure takes what was on record when it began, so that it ends although new contents come in', async () => {
  const plane = await openSubject();
  await mails(plane, 600);
  const db = new DatabaseSync(plane.database);
  const columns = 'decision_id, at, agent_id, action_type, decision, chain_id, latency_ms, action_content, metadata, shadow';
  db.exec(`create trigger late before update on decisions when old.seq = 1 begin
    insert into decisions (seq, ${columns}) select 9999, ${columns} from decisions where seq = 1; end`);
  db.close();
  expect((await plane.ok('eraseContents', { body: { agent_id: 'bot' } })).erased).toBe(600);
  await plane.close();
});
