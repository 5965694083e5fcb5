import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readRequest } from '../../src/engine/index.ts';
import { cover, impact, type Where } from '../../src/impact/index.ts';
import type { PolicyPack } from '../../src/pack/index.ts';
import { randomPacks, roll, variant } from '../model/random.ts';
import { membership, type Said } from './membership.ts';

const pack = (name: string): PolicyPack => parse(readFileSync(new URL(`./cases/${name}.yaml`, import.meta.url), 'utf8'));

describe('cover', () => {
  test('eight changes of forty policies read as eight rows, looser first', () => {
    const [base, head] = [[pack('forty-before')], [pack('forty-after')]];
    const rows = cover(impact(base, head), base, head);
    expect(
      rows.map(({ direction, from, to, unless, policies }) => [policies[0]!.policy, direction, from.join(), to.join(), unless]),
    ).toEqual([
      ['con-ssn', 'loosens', 'block', 'allow,escalate', 'block'],
      ['act-payapprove', 'tightens', 'escalate', 'block', 'block'],
      ['coc-all', 'tightens', 'allow,escalate', 'block', 'block'],
      ['con-ssn', 'tightens', 'allow,escalate', 'block', 'block'],
      ['thr-low', 'tightens', 'allow', 'escalate', 'escalate'],
      ['thr-shell', 'tightens', 'allow', 'escalate', 'escalate'],
      ['thr-trade', 'tightens', 'allow,escalate', 'block', 'block'],
      ['tmp-pay', 'tightens', 'allow,escalate', 'block', 'block'],
    ]);
    expect(rows.find(({ policies }) => policies[0]!.policy === 'thr-trade')!.where).toEqual([
      { action_type: { matches: ['execute_trade'], excludes: [] }, trust_score: { gte: 55, lt: 60 } },
    ]);
  });

  test('every region lies in a row, and no row claims a change that no region has', () => {
    let joined = 0;
    for (let seed = 0; seed < 200; seed++) {
      const dice = roll(90_000 + seed);
      const base = randomPacks(dice, { policies: 5 });
      const head = variant(dice, base);
      const result = impact(base, head);
      const rows = cover(result, base, head);
      const placed = new Set(rows.flatMap(({ regions }) => regions));
      expect([seed, placed.size]).toEqual([seed, result.regions.length]);
      for (const row of rows) {
        if (row.regions.length > 1) joined += 1;
        const inside = row.regions.map((index) => result.regions[index]!);
        for (const from of row.from) expect(inside.some((region) => region.from === from && row.to.includes(region.to))).toBe(true);
        for (const to of row.to) expect(inside.some((region) => region.to === to && row.from.includes(region.from))).toBe(true);
        for (const region of inside) {
          expect(region.direction).toBe(row.direction);
          const lies = row.where.some(holdsFor(region));
          if (!lies) expect.fail(`seed ${seed}: ${JSON.stringify({ row, region })}`);
        }
      }
      expect(rows.map(({ direction }) => direction)).toEqual(rows.map(({ direction }) => direction).sort());
    }
    expect(joined).toBeGreaterThan(25);
  });
});

function holdsFor({ witness, where }: { witness: object; where: Where }): (row: Where) => boolean {
  const read = readRequest(JSON.parse(JSON.stringify(witness)));
  if (!read.ok) throw new Error(read.reason);
  const said: Said = (pack, policy, side) =>
    where.policies?.some((one) => one.pack === pack && one.policy === policy && one.holds && (one.side === 'both' || one.side === side)) ??
    false;
  return membership(read.request, said);
}
