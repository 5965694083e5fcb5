import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The rows of the catalogue of faults that concern the plane, by group: what its tests are named after. */
const groups = { G: 12, H: 10, I: 13, J: 8, K: 11, L: 9 };

test('every row has a test that bears its name', () => {
  const named = new Set<string>();
  for (const file of globSync('test/**/*.ts')) {
    for (const [, title] of readFileSync(file, 'utf8').matchAll(/(?:\(|^\s+)['"`]((?:[A-Z]\d+(?:, )?)+)(?::|['"`])/gm))
      for (const row of title!.split(', ')) named.add(row);
  }
  const rows = Object.entries(groups).flatMap(([group, count]) => Array.from({ length: count }, (_, index) => `${group}${index + 1}`));
  expect(rows.filter((row) => !named.has(row))).toEqual([]);
});
