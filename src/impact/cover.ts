import { compareText } from '../diagnostic.ts';
import type { PolicyRef, Verdict } from '../engine/index.ts';
import { rank } from '../engine/index.ts';
import type { Policy, PolicyPack } from '../pack/index.ts';
import type { Direction, Impact, Region, Where } from './impact.ts';
import { budgetsOf, defaultLimits } from './limits.ts';
import { livePolicies } from './policies.ts';
import { compare } from './regions.ts';
import { type Asking, asking, liesWithin } from './within.ts';

/**
 * What a reviewer reads at once: one changed condition, or a region that comes of several. Inside `where` (any of them) the verdict changes from each of
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
  const purse = { steps: 4_000_000 };
  const ask = asking(5_000_000);
  const triggered = new Set(impact.regions.flatMap(triggeredIn).map(address));
  const candidates = changedPolicies(base, head).flatMap((changed) => {
    const { pack, policy } = (changed.after ?? changed.before)!;
    return triggered.has(address({ pack, policy })) ? candidatesOf(changed, purse) : [];
  });
  const byPolicy = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const place = address(candidate.policies[0]!);
    byPolicy.set(place, [...(byPolicy.get(place) ?? []), candidate]);
  }
  const inside = new Map<Candidate, Map<Where, number[]>>();
  const rest = impact.regions.flatMap((region, index) => (place(region, index, byPolicy, inside, ask) ? [] : [leftOver(region, index)]));
  const rows = candidates.flatMap((candidate): Row[] => {
    const taken = inside.get(candidate);
    if (!taken) return [];
    const cubes = [...taken].map(([cube, indexes]) =>
      trimmed(
        cube,
        indexes.map((index) => impact.regions[index]!.where),
      ),
    );
    const regions = [...new Set([...taken.values()].flat())].sort((a, b) => a - b);
    return [rowOf(candidate, cubes, regions, impact, ask)];
  });
  return [...rows, ...rest].sort(byUrgency);
}

/** Notes a region with every candidate that holds it. Only a policy that triggers for the witness can. */
function place(
  region: Region,
  index: number,
  byPolicy: ReadonlyMap<string, readonly Candidate[]>,
  inside: Map<Candidate, Map<Where, number[]>>,
  ask: Asking,
): boolean {
  let placed = false;
  for (const ref of triggeredIn(region))
    for (const candidate of byPolicy.get(address(ref)) ?? [])
      for (const cube of claims(candidate, region) ? candidate.cubes : []) {
        if (!liesWithin(region.where, cube, ask)) continue;
        const taken = inside.get(candidate) ?? new Map<Where, number[]>();
        inside.set(candidate, taken);
        const indexes = taken.get(cube) ?? [];
        taken.set(cube, indexes);
        indexes.push(index);
        placed = true;
      }
  return placed;
}

/** What makes the verdict stricter, or made it so before. */
function triggeredIn({ direction, before, after }: Region): readonly PolicyRef[] {
  return direction === 'tightens' ? after : before;
}

const address = ({ pack, policy }: PolicyRef) => JSON.stringify([pack, policy]);

interface Changed {
  before: (PolicyRef & { policy_: Policy }) | undefined;
  after: (PolicyRef & { policy_: Policy }) | undefined;
}

function changedPolicies(base: readonly PolicyPack[], head: readonly PolicyPack[]): Changed[] {
  const [before, after] = [livePolicies(base), livePolicies(head)];
  const keys = [before, after].map((policies) => new Set(policies.map(({ key }) => key)));
  const pairs = new Map<string, Changed>();
  const add = (side: 'before' | 'after', policies: typeof before, others: ReadonlySet<string>) => {
    for (const { pack, policy, key } of policies) {
      if (others.has(key)) continue;
      const place = address({ pack, policy: policy.name });
      const pair = pairs.get(place) ?? { before: undefined, after: undefined };
      pair[side] = { pack, policy: policy.name, policy_: policy };
      pairs.set(place, pair);
    }
  };
  add('before', before, keys[1]!);
  add('after', after, keys[0]!);
  return [...pairs].sort(([a], [b]) => compareText(a, b)).map(([, pair]) => pair);
}

/** One way in which one policy alone changes. */
interface Candidate {
  direction: Direction;
  from: Verdict;
  to: Verdict;
  cubes: Where[];
  policies: PolicyRef[];
}

/** What is spent comes out of the purse of all. */
function candidatesOf({ before, after }: Changed, purse: { steps: number }): Candidate[] {
  const alone = (one: Changed['before']): PolicyPack[] => (one ? [{ name: one.pack, version: '0.0.0', policies: [one.policy_] }] : []);
  const steps = Math.min(1_000_000, purse.steps);
  if (steps <= 0) return [];
  const budgets = budgetsOf(steps);
  const own = compare(alone(before), alone(after), { ...defaultLimits, regions: 500 }, budgets);
  purse.steps -= 50 + steps - Object.values(budgets).reduce((sum, { steps }) => sum + steps, 0);
  const { pack, policy } = (after ?? before)!;
  const groups = new Map<string, Candidate>();
  for (const { from, to, direction, where } of own.regions) {
    const group = groups.get(`${from} ${to}`) ?? { direction, from, to, cubes: [], policies: [{ pack, policy }] };
    groups.set(`${from} ${to}`, group);
    group.cubes.push(where);
  }
  return [...groups.values()];
}

/** A policy that gets stricter makes its own verdict, one that gets looser gives its own up; the other end is made by all together. */
function claims({ direction, from, to }: Candidate, region: Region): boolean {
  return direction === region.direction && (direction === 'tightens' ? region.to === to : region.from === from);
}

function rowOf({ direction, from, to, policies }: Candidate, where: Where[], regions: number[], impact: Impact, ask: Asking): Row {
  const inside = regions.map((index) => impact.regions[index]!);
  const verdicts = (list: Verdict[]) => [...new Set(list)].sort((a, b) => rank[a] - rank[b]);
  const exact = where.length === inside.length && where.every((cube) => inside.some((region) => liesWithin(cube, region.where, ask)));
  return {
    direction,
    from: verdicts(inside.map((region) => region.from)),
    to: verdicts(inside.map((region) => region.to)),
    where,
    ...(!exact && { unless: direction === 'tightens' ? to : from }),
    policies,
    regions,
  };
}

/** On each axis that the cube speaks of, no wider than its regions. */
function trimmed(cube: Where, inside: readonly Where[]): Where {
  const result = { ...cube };
  const least = (ends: (number | undefined)[]) => Math.min(...ends.map((end) => end ?? 0));
  const most = (ends: (number | undefined)[]) => Math.max(...ends.map((end) => end ?? Number.POSITIVE_INFINITY));
  const union = (sets: readonly (number[] | undefined)[]) => [...new Set(sets.flatMap((set) => set!))].sort((a, b) => a - b);
  if (cube.trust_score) {
    const [gte, lt] = [least(inside.map((one) => one.trust_score?.gte)), most(inside.map((one) => one.trust_score?.lt))];
    result.trust_score = { ...(gte > 0 && { gte }), ...(lt < Number.POSITIVE_INFINITY && { lt }) };
  }
  if (cube.chain_step) {
    const [gte, lte] = [least(inside.map((one) => one.chain_step?.gte)), most(inside.map((one) => one.chain_step?.lte))];
    result.chain_step = { ...(gte > 0 && { gte }), ...(lte < Number.POSITIVE_INFINITY && { lte }) };
  }
  if (cube.hours) result.hours = union(inside.map((one) => one.hours));
  if (cube.days) result.days = union(inside.map((one) => one.days));
  return result;
}

/** A region that no changed policy explains alone stands for itself. */
function leftOver({ from, to, direction, where, before, after }: Region, index: number): Row {
  return { direction, from: [from], to: [to], where: [where], policies: direction === 'tightens' ? after : before, regions: [index] };
}

function byUrgency(a: Row, b: Row): number {
  const depth = (row: Row) =>
    Math.max(...row.from.map((verdict) => rank[verdict])) * 3 - Math.min(...row.to.map((verdict) => rank[verdict]));
  return Number(a.direction === 'tightens') - Number(b.direction === 'tightens') || (a.direction === 'loosens' ? depth(b) - depth(a) : 0);
}
