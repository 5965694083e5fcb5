import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compile, type Request, rank, readRequest, type Verdict } from '../../src/engine/index.ts';
import { cover, impact, type Where } from '../../src/impact/index.ts';
import type { PolicyPack } from '../../src/pack/index.ts';
import { type Dice, randomPacks, randomWire, roll, variant } from '../model/random.ts';
import { answers } from './answers.ts';
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

  test('the regions themselves are the row where they say it shorter, or say it without an `unless`', () => {
    const one = (...policies: object[]) =>
      [
        { name: 'p', version: '1.0.0', policies: policies.map((policy, i) => ({ name: `${i}`, action_types: ['trade'], ...policy })) },
      ] as PolicyPack[];
    const trust = (below: number) => ({ policy_type: 'threshold', decision: 'block', trust_threshold: below });
    const days = (decision: string, ...blocked_days: number[]) => ({ policy_type: 'temporal', decision, conditions: { blocked_days } });
    const rows = (base: PolicyPack[], head: PolicyPack[]) =>
      cover(impact(base, head), base, head).map(({ direction, where, unless }) => ({ direction, where, unless }));
    const trade = { action_type: { matches: ['trade'], excludes: [] } };
    expect(rows(one(trust(80)), one(trust(50), days('block', 1, 2, 3, 4, 5)))).toEqual([
      { direction: 'loosens', where: [{ ...trade, trust_score: { gte: 50, lt: 80 }, days: [6, 7] }], unless: undefined },
      { direction: 'tightens', where: [{ ...trade, trust_score: { gte: 80 }, days: [1, 2, 3, 4, 5] }], unless: undefined },
    ]);
    const spread = (decision: string, by: number) => [0, 1, 2, 3, 4, 5, 6].map((day) => days(decision, 1 + day, 1 + ((day + by) % 7)));
    expect(rows(one(...spread('block', 1)), one(...spread('escalate', 2)))).toEqual([
      { direction: 'loosens', where: [trade], unless: undefined },
    ]);
  });

  test('every region lies in a row, and no row claims a change that no region has', () => {
    let [joined, leftOver] = [0, 0];
    for (const { seed, base, head } of pairs(200)) {
      const result = impact(base, head);
      const rows = cover(result, base, head);
      const placed = new Set(rows.flatMap(({ regions }) => regions));
      expect([seed, placed.size]).toEqual([seed, result.regions.length]);
      for (const row of rows) {
        if (row.regions.length > 1) joined += 1;
        if (row.where.every((where) => result.regions.some((region) => region.where === where))) leftOver += 1;
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
    expect(joined).toBeGreaterThan(100);
    expect(leftOver).toBe(0);
  });

  test('random requests lie in a row where the verdict changes, and elsewhere only where the row says so', () => {
    const counts = { changed: 0, whole: 0, unless: 0 };
    for (const { seed, dice, base, head } of pairs(200)) {
      const result = impact(base, head);
      const rows = cover(result, base, head);
      const engines = [compile(base), compile(head)] as const;
      for (let i = 0; i < 40 && rows.length > 0; i++) {
        const wire = randomWire(dice, dice.chance(0.5) ? base : head, { complete: true });
        const near = {
          ...dice.pick(result.regions).witness,
          ...Object.fromEntries(dice.list(0, 2, () => dice.pick(Object.entries(wire)))),
        };
        const request = requestOf(dice.chance(0.3) ? wire : near);
        const said = answers(dice, base, head);
        const [before, after] = (['base', 'head'] as const).map(
          (side, i) => engines[i]!.judge(request, ({ pack, policy }) => said(pack, policy, side)).least,
        ) as [Verdict, Verdict];
        const liesIn = membership(request, said);
        const holding = rows.filter(({ where }) => where.some(liesIn));
        const story = () => `seed ${seed}: ${JSON.stringify({ base, head, request, before, after, holding })}`;
        if (before !== after) counts.changed += 1;
        if (before !== after && result.complete && !holding.some(({ from, to }) => from.includes(before) && to.includes(after)))
          expect.fail(`in no row, ${story()}`);
        for (const { direction, from, to, unless } of holding) {
          counts[unless ? 'unless' : 'whole'] += 1;
          const [looser, stricter] = direction === 'tightens' ? [before, after] : [after, before];
          if (unless ? rank[looser] < rank[unless] && rank[stricter] < rank[unless] : !from.includes(before) || !to.includes(after))
            expect.fail(`a row says too much, ${story()}`);
        }
      }
    }
    expect(counts.changed).toBeGreaterThan(2000);
    expect(counts.whole).toBeGreaterThan(150);
    expect(counts.unless).toBeGreaterThan(2000);
  });
});

/** Packs beside an edit of theirs, and beside others: there changes of several policies meet. */
function* pairs(most: number): Generator<{ seed: number; dice: Dice; base: PolicyPack[]; head: PolicyPack[] }> {
  for (let seed = 90_000; seed < 90_000 + most; seed++) {
    const dice = roll(seed);
    const base = randomPacks(dice, { policies: 5 });
    const head = seed % 4 === 0 ? randomPacks(dice, { policies: 3 }) : variant(dice, base);
    yield { seed, dice, base, head };
  }
}

function requestOf(wire: object): Request {
  const read = readRequest(JSON.parse(JSON.stringify(wire)));
  if (!read.ok) throw new Error(read.reason);
  return read.request;
}

function holdsFor({ witness, where }: { witness: object; where: Where }): (row: Where) => boolean {
  const said: Said = (pack, policy, side) =>
    where.policies?.some((one) => one.pack === pack && one.policy === policy && one.holds && (one.side === 'both' || one.side === side)) ??
    false;
  return membership(requestOf(witness), said);
}
