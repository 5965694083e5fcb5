/** Another program, in another language, written from the docs alone, comes to the same root, and finds what was altered. */
import { spawnSync } from 'node:child_process';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { verifyVault } from '../../src/server/index.ts';
import { openSubject } from '../server/subject.ts';

const program = fileURLToPath(new URL('./verify_vault.py', import.meta.url));
const python = spawnSync('python3', ['--version']).status === 0;

test.skipIf(!python)('L9: twenty thousand entries are verified by Python’s standard library alone', async () => {
  const plane = await openSubject();
  const text = 'naïve “quotes” | \\ \u2028 😀 0.0 -0';
  for (let batch = 0; batch < 40; batch++) {
    const actions = Array.from({ length: 500 }, (_, at) => ({
      action_type: text,
      agent_id: `${text}${at % 7}`,
      chain_id: text,
      metadata: { text, at },
    }));
    await plane.ok('batchIntercept', { body: { actions } });
  }
  const { checkpoint } = await plane.ok('getVaultCheckpoint');
  await plane.restart();
  const run = (database: string) => spawnSync('python3', [program, database], { encoding: 'utf8' });
  const { stdout, stderr } = run(plane.database);
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual({ entries: 20_000, root: checkpoint.merkle_root });
  expect(await verifyVault(plane.database, [checkpoint])).toMatchObject({ ok: true, entries: 20_000, root: checkpoint.merkle_root });

  const db = new DatabaseSync(plane.database);
  db.exec(`update vault set content = replace(content, '"allow"', '"block"') where seq = 12345`);
  db.close();
  expect(run(plane.database)).toMatchObject({ status: 1, stderr: 'entry 12345 is not what was written\n' });
  await plane.close();
});
