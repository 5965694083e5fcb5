import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { verifyVault } from '../../src/server/index.ts';
import { openSubject } from './subject.ts';

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
