import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ConnectionError, RateLimitError, ServerError } from '../../src/client/index.ts';
import { readRetryAfter, waitBefore } from '../../src/client/retry.ts';

const now = Date.parse('2026-03-01T12:00:00Z');

describe('Retry-After', () => {
  test.each<[string | null, number | undefined]>([
    [null, undefined],
    ['0', 0],
    [' 7 ', 7],
    ['1.5', 1.5],
    ['Sun, 01 Mar 2026 12:00:30 GMT', 30],
    ['Sun, 01 Mar 2026 11:00:00 GMT', 0],
    ['-1', undefined],
    ['soon', undefined],
    ['', undefined],
    ['1e9', undefined],
    ['0x10', undefined],
    ['99999999999', undefined],
    ['2026-03-01T12:00:30Z', undefined],
  ])('%j is %s seconds', (header, seconds) => expect(readRetryAfter(header, now)).toBe(seconds));
});

describe('the wait', () => {
  const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  const lost = new ConnectionError('plane_unreachable', '');

  test('is anything from nothing to a ceiling that doubles, and no more than 8 s', () => {
    fc.assert(
      fc.property(fc.nat(40), chance, (attempt, random) => {
        const wait = waitBefore(attempt, lost, () => random)!;
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThanOrEqual(Math.min(8_000, 250 * 2 ** attempt));
      }),
    );
    expect([0, 1, 2, 9].map((attempt) => waitBefore(attempt, lost, () => 0.5))).toEqual([125, 250, 500, 4_000]);
  });

  test('is never shorter than the plane asked, and not taken at all when that is more than a minute', () => {
    fc.assert(
      fc.property(fc.nat(5), chance, fc.double({ min: 0, max: 120, noNaN: true }), (attempt, random, retryAfter) => {
        for (const error of [new RateLimitError('rate_limited', '', { retryAfter }), new ServerError('unavailable', '', { retryAfter })]) {
          const wait = waitBefore(attempt, error, () => random);
          if (retryAfter > 60) expect(wait).toBeUndefined();
          else expect(wait).toBeGreaterThanOrEqual(retryAfter * 1000);
        }
      }),
    );
  });
});
