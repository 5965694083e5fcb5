import { type PolicyRef, rank, type Verdict } from '../engine/index.ts';
import type { PolicyPack } from '../pack/index.ts';
import { address, type Candidate, Changes } from './candidates.ts';
import type { Direction, Impact, Where } from './impact.ts';
import { both, literalsOf } from './literals.ts';
import { type Held, Placing, triggeredIn } from './placing.ts';
import { holdTogether } from './together.ts';
import { type Asking, asking } from './within.ts';

/**
 * What a reviewer reads at once: one changed condition, or some that make a change together. Inside `where` (any of them) the verdict changes from each of
 * `from` to each of `to` somewhere, and nowhere the other way for this reason. `unless`: not where another policy is already (or still) as strict as that.
 */
export interface Row {
  direction: Direction;
  from: Verdict[];
  to: Verdict[];
  where: Where[];
  unless?: Verdict;
  /** The policies whose change this is; both sides where the name stayed. */
  policies: PolicyRef[];
  /** Numbers of the regions that lie in it. */
  regions: number[];
}

/** Rows that hold every region, what gets looser first. */
export function cover(impact: Impact, base: readonly PolicyPack[], head: readonly PolicyPack[]): Row[] {
  const changes = new Changes(base, head);
  const placing = new Placing();
  const triggered = new Set(impact.regions.flatMap(triggeredIn).map(address));
  placing.add(changes.take((policy) => triggered.has(address(policy))));
  const ask = asking(5_000_000);
  const open = impact.regions.flatMap((region, index) => (placing.byCube(region, index, ask) ? [] : [index]));
  if (open.length > 0) placing.add(changes.take(() => true));
  const joining = asking(3_000_000);
  const left = open.filter((index) => !placing.together(impact.regions[index]!, index, joining));
  const telling = asking(1_000_000);
  const rows = placing.inOrder().map(([candidate, taken]) => rowOf(candidate, needed(taken), impact, telling));
  return [...rows, ...leftOver(left, impact)].sort(byUrgency);
}

/** Without the cubes whose regions all lie in others too, those with the fewest first. */
function needed(taken: ReadonlyMap<Where, Held>): [Where, Held][] {
  const times = new Map<number, number>();
  for (const { whole } of taken.values()) for (const index of whole) times.set(index, (times.get(index) ?? 0) + 1);
  const spare = new Set<Where>();
  for (const [cube, { whole, part }] of [...taken].sort(([, a], [, b]) => a.whole.length - b.whole.length)) {
    if (part.length > 0 || whole.some((index) => times.get(index) === 1)) continue;
    for (const index of whole) times.set(index, times.get(index)! - 1);
    spare.add(cube);
  }
  return [...taken].filter(([cube]) => !spare.has(cube));
}

/** Whether more regions than that make up a row to the last request is not looked into. */
const mostJoined = 20;

/** The cubes of a change, or its regions themselves where these are no more and say it shorter, or, at the price of one condition, without an `unless`. */
function rowOf({ direction, from, to, policies }: Candidate, taken: readonly [Where, Held][], impact: Impact, ask: Asking): Row {
  const regions = [...new Set(taken.flatMap(([, { whole, part }]) => [...whole, ...part]))].sort((a, b) => a - b);
  const inside = regions.map((index) => impact.regions[index]!);
  const where = taken.map(([cube, { whole, part }]) =>
    trimmed(
      cube,
      [...whole, ...part].map((index) => impact.regions[index]!.where),
    ),
  );
  const changing = inside.map((region) => region.where);
  const exact = changing.length <= mostJoined && where.every((cube) => holdTogether(cube, changing, ask) !== undefined);
  const plainer = changing.length <= where.length && lengthOf(changing) <= lengthOf(where) + (exact ? -1 : 1);
  return {
    direction,
    from: verdictsOf(inside.map((region) => region.from)),
    to: verdictsOf(inside.map((region) => region.to)),
    where: plainer ? changing.map((one) => ({ ...one })) : where,
    ...(!exact && !plainer && { unless: direction === 'tightens' ? to : from }),
    policies,
    regions,
  };
}

/** How many things some cubes demand. */
const lengthOf = (cubes: readonly Where[]) => cubes.reduce((sum, cube) => sum + literalsOf(cube).length, 0);

const verdictsOf = (list: Verdict[]) => [...new Set(list)].sort((a, b) => rank[a] - rank[b]);

/** On each axis that the cube speaks of, no wider than its regions. */
function trimmed(cube: Where, inside: readonly Where[]): Where {
  const least = (ends: (number | undefined)[]) => Math.min(...ends.map((end) => end ?? 0));
  const most = (ends: (number | undefined)[]) => Math.max(...ends.map((end) => end ?? Number.POSITIVE_INFINITY));
  const hull: Where = {};
  if (cube.trust_score) {
    const [gte, lt] = [least(inside.map((one) => one.trust_score?.gte)), most(inside.map((one) => one.trust_score?.lt))];
    hull.trust_score = { ...(gte > 0 && { gte }), ...(lt < Number.POSITIVE_INFINITY && { lt }) };
  }
  if (cube.chain_step) {
    const [gte, lte] = [least(inside.map((one) => one.chain_step?.gte)), most(inside.map((one) => one.chain_step?.lte))];
    hull.chain_step = { ...(gte > 0 && { gte }), ...(lte < Number.POSITIVE_INFINITY && { lte }) };
  }
  for (const key of ['hours', 'days'] as const)
    if (cube[key]) hull[key] = cube[key].filter((member) => inside.some((one) => one[key]?.includes(member) ?? true));
  return both(cube, hull)!;
}

/** Regions that no changes explain, one row for those in which the same policies trigger. */
function leftOver(indexes: readonly number[], impact: Impact): Row[] {
  const rows = new Map<string, Row>();
  for (const index of indexes) {
    const region = impact.regions[index]!;
    const { from, to, direction } = region;
    const policies = [...triggeredIn(region)];
    const key = JSON.stringify([from, to, policies]);
    const row = rows.get(key) ?? { direction, from: [from], to: [to], where: [], policies, regions: [] };
    rows.set(key, row);
    row.where.push(region.where);
    row.regions.push(index);
  }
  return [...rows.values()];
}

function byUrgency(a: Row, b: Row): number {
  const depth = (row: Row) =>
    Math.max(...row.from.map((verdict) => rank[verdict])) * 3 - Math.min(...row.to.map((verdict) => rank[verdict]));
  return Number(a.direction === 'tightens') - Number(b.direction === 'tightens') || (a.direction === 'loosens' ? depth(b) - depth(a) : 0);
}
