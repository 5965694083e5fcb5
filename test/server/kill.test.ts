import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { killer, planeProgram, planesToKill } from './killing.ts';

test('G2, F1: killed under load, a plane loses no answered decision and leaves no pack half live', { timeout: 300_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kill-'));
  const planes = planesToKill(planeProgram);
  const { kill, end, told } = killer(planes, join(folder, 'plane.db'));
  for (let round = 0; round < 6 || told.decisions.size <= 20; round++) expect(await kill(30 + round * 61)).toEqual([]);
  expect(await end()).toEqual([]);
  planes.close();
  rmSync(folder, { recursive: true });
});
