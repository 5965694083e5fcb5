import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { killOnce } from '../server/killing.ts';

const kills = Number(process.env.HINDCAST_KILLS ?? 300);

/** The same as `test/server/kill.test.ts`, for longer: a fresh database every 25 kills, so that each is read whole quickly. */
test(`killed ${kills} times under load, a plane loses nothing it answered`, { timeout: 3_600_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kills-'));
  let answered = 0;
  for (let done = 0; done < kills; ) {
    const told = { decisions: new Map<string, string>(), version: 0 };
    for (let round = 0; round < 25 && done < kills; round++, done++) {
      expect(await killOnce(join(folder, `${Math.floor(done / 25)}.db`), told, 5 + ((done * 37) % 400)), `kill ${done + 1}`).toEqual([]);
    }
    answered += told.decisions.size;
  }
  expect(answered).toBeGreaterThan(kills);
  rmSync(folder, { recursive: true });
});
