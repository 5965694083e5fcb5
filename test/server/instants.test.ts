/** Time: clocks that lie, and the very second at which something ends. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { steadyClock } from '../../src/server/clock.ts';
import { stateOf as grantState } from '../../src/server/delegations/grants.ts';
import { stateOf as linkState } from '../../src/server/federation/links.ts';
import { stateOf as windowState } from '../../src/server/windows/windows.ts';
import { planeProgram } from './killing.ts';
import { openSubject, testKey } from './subject.ts';

const jump = fc.oneof(fc.constant(0), fc.integer({ min: -86_400_000, max: 86_400_000 }));

test('G6: however a wall clock jumps, the plane’s never goes back, never stands still, and is never behind the wall', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(jump, fc.integer({ min: 0, max: 60_000 })), { maxLength: 40 }), (steps) => {
      let wall = 1_700_000_000_000;
      let monotonic = 5;
      const clock = steadyClock(
        0,
        () => wall,
        () => monotonic,
      );
      let last = clock();
      for (const [by, passed] of steps) {
        wall += by + passed;
        monotonic += passed;
        const now = clock();
        expect(now - last).toBeGreaterThanOrEqual(passed);
        expect(now).toBeGreaterThanOrEqual(wall);
        last = now;
      }
    }),
  );
});

test('G6: over a restart it goes on from the newest instant on record', () => {
  const clock = steadyClock(
    2_000_000_000_000,
    () => 1_700_000_000_000,
    () => 0,
  );
  expect(clock()).toBe(2_000_000_000_000);
});

test('I6, J6: what ends at an instant has ended at that instant', () => {
  const row = { revoked_at: null, expires_at: 1000, uses: 0, max_uses: null, status: 'active' as const };
  for (const stateOf of [windowState, grantState, linkState] as ((row: never, now: number) => string)[]) {
    expect(stateOf(row as never, 999)).toBe('active');
    expect(stateOf(row as never, 1000)).toBe('expired');
    expect(stateOf({ ...row, revoked_at: 1 } as never, 0)).toBe('revoked');
  }
});

test('G6: a plane whose records are ahead of the machine says so at its start and in its health, and is well', async () => {
  const day = 24 * 3600_000;
  const plane = await openSubject('in process', { clock: () => Date.now() + 3 * day });
  await plane.ok('intercept', { body: { action_type: 'a' } });
  expect((await plane.ok('health')).clock_ahead_seconds, 'the machine says so itself').toBe(0);
  await plane.restart({ clock: Date.now });
  const { status, clock_ahead_seconds } = await plane.ok('health');
  expect(status).toBe('ok');
  expect(clock_ahead_seconds).toBeGreaterThan(3 * 86_400 - 60);
  const env = { ...process.env, LOG_LEVEL: 'warn' };
  const child = spawn(process.execPath, [planeProgram, testKey, plane.database], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let logged = '';
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    logged += part;
  });
  await once(child.stdout, 'data');
  child.kill('SIGTERM');
  await once(child, 'close');
  const line = JSON.parse(logged) as { level: number; aheadSeconds: number; msg: string };
  expect([line.level, line.aheadSeconds > 3 * 86_400 - 60]).toEqual([40, true]);
  expect(line.msg).toMatch(/newer than the machine's clock/);
  await plane.close();
});
