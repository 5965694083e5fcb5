import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { killOnce } from './killing.ts';

test('killed under load, a plane loses no answered decision and leaves no pack half live', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kill-'));
  const told = { decisions: new Map<string, string>(), version: 0 };
  for (let round = 0; round < 6; round++) {
    expect(await killOnce(join(folder, 'plane.db'), told, 30 + round * 61)).toEqual([]);
  }
  expect(told.decisions.size).toBeGreaterThan(50);
  rmSync(folder, { recursive: true });
});
