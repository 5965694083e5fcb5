import { expect, test } from 'vitest';
import { bell } from '../../src/server/escalations/bell.ts';
import { openSubject } from './subject.ts';

test('who waited in vain is forgotten, and a ring between look and wait is heard', async () => {
  const own = bell();
  await Promise.all(Array.from({ length: 100 }, () => own.next(own.rings, 1)));
  expect(own.waiting).toBe(0);
  const heard = own.rings;
  own.ring();
  await own.next(heard, 60_000);
  const waiting = own.next(own.rings, 60_000);
  own.ring();
  await waiting;
  expect(own.waiting).toBe(0);
});

test('a long poll ends with the resolution, not at the next look', async () => {
  const plane = await openSubject();
  await plane.ok('createPolicy', { body: { name: 'p', policy_type: 'action_type', action_types: ['pay'], decision: 'escalate' } });
  const late: number[] = [];
  for (let times = 0; times < 3; times++) {
    const { escalation_id } = await plane.ok('intercept', { body: { action_type: 'pay' } });
    const params = { escalation_id };
    const waiting = plane.ok('getEscalationStatus', { params, query: { wait_seconds: 20 } });
    await new Promise((resolve) => setTimeout(resolve, 50));
    await plane.ok('resolveEscalation', { params, body: { resolution: 'approved' } });
    const resolved = performance.now();
    expect((await waiting).status).toBe('approved');
    late.push(performance.now() - resolved);
  }
  expect(Math.min(...late)).toBeLessThan(500);
  await plane.close();
});
