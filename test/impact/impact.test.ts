import { describe, expect, test } from 'vitest';
import { compile, type Outcome, readRequest } from '../../src/engine/index.ts';
import { classifier, contains, type Impact, impact, type Outcomes } from '../../src/impact/index.ts';
import type { PolicyPack } from '../../src/pack/index.ts';
import { type Dice, randomPacks, randomWire, roll, variant } from '../model/random.ts';
import { answers, sorted } from './answers.ts';
import { membership, type Said } from './membership.ts';

const flipped = ({ regions, ...rest }: Impact) => ({
  ...rest,
  verdict: rest.verdict === 'tightens' ? 'loosens' : rest.verdict === 'loosens' ? 'tightens' : rest.verdict,
  regions: regions
    .map((region) => ({
      ...region,
      from: region.to,
      to: region.from,
      direction: region.direction === 'tightens' ? 'loosens' : 'tightens',
      before: region.after,
      after: region.before,
      where: {
        ...region.where,
        ...(region.where.policies && {
          policies: region.where.policies.map((one) => ({
            ...one,
            side: one.side === 'both' ? 'both' : one.side === 'base' ? 'head' : 'base',
          })),
        }),
      },
    }))
    .map((region) => JSON.stringify(sorted(region)))
    .sort(),
});
const plain = ({ regions, ...rest }: Impact) => ({ ...rest, regions: regions.map((region) => JSON.stringify(sorted(region))).sort() });

const outcome =
  (said: Said, side: 'base' | 'head'): Outcome =>
  ({ pack, policy }) =>
    said(pack, policy, side);

interface Tally {
  cases: number;
  changed: number;
  incomplete: number;
}

/** Regions and engines agree on random requests, regions are disjoint, and the witnesses hold under the whole packs. */
function check(dice: Dice, base: PolicyPack[], head: PolicyPack[], requests: number, tally: Tally): Impact {
  const result = impact(base, head);
  const engines = [compile(base), compile(head)] as const;
  const regionOf = classifier(result);
  const verdictsOf = (request: Parameters<typeof contains>[1], said: Said) =>
    [engines[0].judge(request, outcome(said, 'base')), engines[1].judge(request, outcome(said, 'head'))].map(({ least, most }) => {
      if (least !== most) expect.fail(`undetermined, seed ${dice.seed}`);
      return least;
    });
  if (!result.complete) tally.incomplete += 1;
  for (let i = 0; i < requests; i++) {
    const wire = randomWire(dice, dice.chance(0.5) ? base : head, { complete: true });
    const read = readRequest(wire);
    if (!read.ok) throw new Error(read.reason);
    const said = answers(dice, base, head);
    const [before, after] = verdictsOf(read.request, said);
    const liesIn = membership(read.request, said);
    const inside = result.regions.filter(({ where }) => liesIn(where));
    tally.cases += 1;
    if (before !== after) tally.changed += 1;
    const story = () => `seed ${dice.seed}: ${JSON.stringify({ base, head, wire, before, after, inside })}`;
    if (inside.length > 1) expect.fail(`regions overlap, ${story()}`);
    if (result.complete && inside.length !== (before === after ? 0 : 1)) expect.fail(`missed or made up, ${story()}`);
    if (inside[0] && (inside[0].from !== before || inside[0].to !== after)) expect.fail(`another change, ${story()}`);
    const outcomes: Outcomes = ({ side, pack, policy }) => said(pack, policy, side === 'head' ? 'head' : 'base');
    if (inside[0] && !contains(inside[0].where, read.request, outcomes)) expect.fail(`contains() disagrees, ${story()}`);
    if (regionOf(read.request, outcomes) !== (inside[0] && result.regions.indexOf(inside[0])))
      expect.fail(`the classifier disagrees, ${story()}`);
  }
  for (const region of result.regions.slice(0, 25)) {
    const read = readRequest(JSON.parse(JSON.stringify(region.witness)));
    if (!read.ok) throw new Error(read.reason);
    const said: Said = (pack, policy, side) =>
      region.where.policies?.some(
        (one) => one.pack === pack && one.policy === policy && one.holds && (one.side === 'both' || one.side === side),
      ) ?? false;
    const story = () => `seed ${dice.seed}: ${JSON.stringify(region)}`;
    if (verdictsOf(read.request, said).join() !== `${region.from},${region.to}`) expect.fail(`witness, ${story()}`);
    const liesIn = membership(read.request, said);
    const inside = result.regions.filter(({ where }) => liesIn(where));
    if (inside.length !== 1 || inside[0] !== region) expect.fail(`the witness lies elsewhere, ${story()}`);
  }
  return result;
}

describe('impact', () => {
  test('random requests lie in a region if and only if the verdicts differ', { timeout: 180_000 }, () => {
    const tally: Tally = { cases: 0, changed: 0, incomplete: 0 };
    for (let seed = 0; seed < 2100; seed++) {
      const dice = roll(seed);
      const options = { local: seed % 3 !== 0, policies: seed % 20 === 0 ? 7 : 2 + (seed % 3) };
      const base = randomPacks(dice, options);
      check(dice, base, seed % 8 === 0 ? randomPacks(dice, options) : variant(dice, base, options), 48, tally);
    }
    expect(tally.cases).toBeGreaterThan(100_000);
    expect(tally.changed).toBeGreaterThan(5_000);
    expect(tally.incomplete).toBeLessThan(6);
  });

  test('nothing changes from a set of packs to itself, and the way back is the mirror', () => {
    for (let seed = 0; seed < 200; seed++) {
      const dice = roll(70_000 + seed);
      const base = randomPacks(dice);
      const head = variant(dice, base);
      expect(impact(base, structuredClone(base))).toEqual({ verdict: 'none', complete: true, regions: [] });
      const there = impact(base, head);
      const back = impact(head, base);
      if (there.complete && back.complete) expect(flipped(there)).toEqual(plain(back));
    }
  });
});
