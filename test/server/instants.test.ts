/** Time: clocks that lie, and the very second at which something ends. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { steadyClock } from '../../src/server/clock.ts';
import { stateOf as grantState } from '../../src/server/delegations/grants.ts';
import { stateOf as linkState } from '../../src/server/federation/links.ts';
import { stateOf as windowState } from '../../src/server/windows/windows.ts';

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
