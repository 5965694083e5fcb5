import { compareText } from '../diagnostic.ts';
import type { PolicyRef, Verdict } from '../engine/index.ts';
import type { Policy, PolicyPack } from '../pack/index.ts';
import type { Direction, Region, Where } from './impact.ts';
import { budgetsOf, defaultLimits } from './limits.ts';
import { livePolicies } from './policies.ts';
import { compare } from './regions.ts';
import { widened } from './widen.ts';
import { type Asking, asking } from './within.ts';

/** One way in which one policy alone changes, or several that change so. */
export interface Candidate {
  direction: Direction;
  from: Verdict;
  to: Verdict;
  cubes: Where[];
  policies: PolicyRef[];
}

/** The policies that changed, and how each changes by itself. What that takes comes out of one purse. */
export class Changes {
  readonly #purse = { steps: 4_000_000 };
  readonly #ask = asking(2_000_000);
  #open: readonly Changed[];

  constructor(base: readonly PolicyPack[], head: readonly PolicyPack[]) {
    this.#open = changedPolicies(base, head);
  }

  /** What was not taken before. */
  take(isWanted: (policy: PolicyRef) => boolean): Candidate[] {
    const wanted = this.#open.filter(({ before, after }) => isWanted((after ?? before)!));
    this.#open = this.#open.filter(({ before, after }) => !isWanted((after ?? before)!));
    return wanted.flatMap((changed) => changesOf(changed, this.#purse, this.#ask));
  }
}

/** A policy that gets stricter makes its own verdict, one that gets looser gives its own up; the other end is made by all together. */
export function claims({ direction, from, to }: Candidate, region: Region): boolean {
  return direction === region.direction && (direction === 'tightens' ? region.to === to : region.from === from);
}

export const address = ({ pack, policy }: PolicyRef) => JSON.stringify([pack, policy]);

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

function changesOf({ before, after }: Changed, purse: { steps: number }, ask: Asking): Candidate[] {
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
  return [...groups.values()].map((group) => ({ ...group, cubes: widened(group.cubes, ask) }));
}
