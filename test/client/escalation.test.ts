import { describe, expect, test } from 'vitest';
import { isAllowed } from '../../src/client/index.ts';
import { byHand, clientOf, failure, faultOf, planeOf } from './plane.ts';

const state = (status: string, decision = 'pending') => ({ body: { ok: true, escalation_id: 'esc_1', status, decision } });
const soon = { pollIntervalMs: 15, timeoutMs: 5_000 };

describe('waitForEscalation', () => {
  test.each([
    ['approved', 'allow', true],
    ['rejected', 'block', false],
    ['expired', 'block', false],
  ])('ends when it is %s', async (status, decision, allowed) => {
    const { url, received } = await planeOf(state('pending'), state('pending'), state(status, decision));
    const result = await clientOf(url).enforce.waitForEscalation('esc_1', soon);
    expect(result).toMatchObject({ status, decision, escalationId: 'esc_1' });
    expect(isAllowed(result)).toBe(allowed);
    expect(received.map((request) => request.url)).toEqual(Array(3).fill('/api/v1/enforce/escalations/esc_1/status'));
  });

  test('asks no more often than told', async () => {
    const { url, received } = await planeOf(state('pending'), state('pending'), state('pending'), state('approved', 'allow'));
    const start = performance.now();
    await clientOf(url).enforce.waitForEscalation('esc_1', { pollIntervalMs: 60 });
    expect(received).toHaveLength(4);
    expect(received.at(-1)!.at - start).toBeGreaterThanOrEqual(3 * 60 - 5);
  });

  test('lets the plane hold the question for as long as it would have waited', async () => {
    const { url, received } = await planeOf(
      byHand((response) => {
        setTimeout(() => {
          response.writeHead(200, { 'content-type': 'application/json' });
          response.end(JSON.stringify(state('approved', 'allow').body));
        }, 80);
      }),
    );
    await clientOf(url, { timeoutMs: 40 }).enforce.waitForEscalation('esc_1', { pollIntervalMs: 2_000 });
    expect(received.map((request) => request.url)).toEqual(['/api/v1/enforce/escalations/esc_1/status?wait_seconds=2']);
  });

  test('runs out', async () => {
    const { url } = await planeOf(state('pending'));
    const error = await faultOf(clientOf(url).enforce.waitForEscalation('esc_1', { pollIntervalMs: 20, timeoutMs: 100 }));
    expect(error).toMatchObject({ name: 'TimeoutError', code: 'escalation_timeout' });
  });

  test('a state that nobody knows is not the end', async () => {
    const { url } = await planeOf(state('granted_by_nobody', 'allow'), state('rejected', 'block'));
    expect(await clientOf(url).enforce.waitForEscalation('esc_1', soon)).toMatchObject({ status: 'rejected' });
  });

  test('outlives a plane that is away for a while', async () => {
    const { url } = await planeOf(
      failure(503, 'unavailable'),
      byHand((response) => response.destroy()),
      state('approved', 'allow'),
    );
    expect(await clientOf(url, { maxRetries: 0 }).enforce.waitForEscalation('esc_1', soon)).toMatchObject({ status: 'approved' });
  });

  test('but not an escalation that is not there', async () => {
    const { url, received } = await planeOf(failure(404, 'escalation_not_found'));
    expect(await faultOf(clientOf(url).enforce.waitForEscalation('esc_1', soon))).toMatchObject({ name: 'NotFoundError' });
    expect(received).toHaveLength(1);
  });

  test('ends with the signal', async () => {
    const { url } = await planeOf(state('pending'));
    const signal = AbortSignal.timeout(60);
    expect(await faultOf(clientOf(url).enforce.waitForEscalation('esc_1', { pollIntervalMs: 1_000, signal }))).toMatchObject({
      code: 'aborted',
    });
  });

  test.each([undefined, null, ''])('not without an id (%j)', async (id) => {
    expect(await faultOf(clientOf('http://127.0.0.1:1').enforce.waitForEscalation(id))).toMatchObject({ code: 'invalid_argument' });
  });
});
