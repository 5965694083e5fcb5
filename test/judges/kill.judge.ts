import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';
import { killer, planeProgram, planesToKill } from '../server/killing.ts';

const kills = Number(process.env.HINDCAST_KILLS ?? 300);
const perDatabase = 50;
const perSample = 25;

/** The same as `test/server/kill.test.ts`, for longer; the plane as one file, so that it starts in a fraction of the time. */
test(`G2, F1: killed ${kills} times under load and deploys, a plane loses nothing it answered`, { timeout: 3_600_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kills-'));
  const program = join(folder, 'plane.mjs');
  const made = await rolldown({ input: planeProgram, platform: 'node', logLevel: 'silent' });
  await made.write({ file: program, format: 'esm', codeSplitting: false });
  const planes = planesToKill(program);
  const began = performance.now();
  let [answered, midway] = [0, 0];
  for (let done = 0; done < kills; ) {
    const { kill, verify, end, told } = killer(planes, join(folder, `${done}.db`));
    for (let round = 0; round < perDatabase && done < kills; round++, done++) {
      expect(await kill(30 + ((done * 37) % 300)), `before kill ${done + 1}`).toEqual([]);
      if ((round + 1) % perSample === 0) expect(await verify(), `after kill ${done + 1}`).toEqual([]);
    }
    expect(await end(), `after ${done} kills`).toEqual([]);
    answered += told.decisions.size;
    midway += told.midway;
  }
  planes.close();
  expect(answered).toBeGreaterThan(kills);
  expect(midway, 'kills while a deploy or rollback was under way').toBeGreaterThan(kills / 3);
  console.info(
    `${kills} kills, ${midway} in the middle of a deploy, in ${Math.round((performance.now() - began) / 1000)} s: ${answered} decisions, none lost`,
  );
  rmSync(folder, { recursive: true });
});
