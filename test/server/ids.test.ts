import { expect, test } from 'vitest';
import { numberedIds } from '../../src/server/ids.ts';
import { roll } from '../model/random.ts';

test('a numbered id leads back to its number, and no two numbers share one', () => {
  const dice = roll(3);
  const ids = numberedIds('enf_', '00112233445566778899aabbccddeeff');
  const numbers = [...Array.from({ length: 20_000 }, (_, index) => index), ...Array.from({ length: 20_000 }, () => dice.int(0, 2 ** 40))];
  const made = new Map(numbers.map((number) => [ids.idOf(number), number]));
  expect(made.size).toBe(new Set(numbers).size);
  for (const [id, number] of made) {
    expect(id).toMatch(/^enf_[0-9a-f]{12}$/);
    expect(ids.numberOf(id)).toBe(number);
  }
  expect(numberedIds('enf_', 'ffeeddccbbaa99887766554433221100').idOf(1)).not.toBe(ids.idOf(1));
  for (const stranger of ['', 'enf_', 'enf_00000000000g', 'esc_000000000000', 'enf_0000000000000'])
    expect(ids.numberOf(stranger)).toBeUndefined();
});
