import { expect, test } from 'vitest';
import { guesses } from '../../src/server/keys/guesses.ts';

/** How many of the addresses may still send a wrong key, at three a minute for each network. */
function allowed(addresses: readonly string[]): number {
  const limit = guesses(3, () => 0);
  return addresses.filter((address, at) => {
    try {
      limit.allow(address);
    } catch {
      return false;
    }
    limit.wrong(address, String(at));
    return true;
  }).length;
}

const numbers = Array.from({ length: 40 }, (_, at) => (at + 1).toString(16));

test.each([
  ['one IPv4 address', numbers.map(() => '192.0.2.1'), 3],
  ['the same, written as IPv6', numbers.map((_, at) => (at % 2 ? '192.0.2.1' : '::ffff:192.0.2.1')), 3],
  ['IPv4 addresses', numbers.map((_, at) => `192.0.2.${at}`), 40],
  ['one /64, shortened in its host part', numbers.map((n) => `2001:db8::${n}:1:1:1`), 3],
  ['one /64, written out', numbers.map((n) => `2001:db8:0:0:${n}:1:1:1`), 3],
  ['networks of IPv6', numbers.map((n) => `2001:db8:0:${n}::1`), 40],
])('wrong keys from %s', (_, addresses, expected) => {
  expect(allowed(addresses)).toBe(expected);
});
