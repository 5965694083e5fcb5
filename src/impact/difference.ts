import type { Policy, PolicyPack } from '../pack/index.ts';
import { type LivePolicy, livePolicy } from './policies.ts';
import { meeting } from './watching.ts';

/** Two sets of live policies, sorted into what stands in both and what does not; only actions that the latter watch can change. */
export interface Difference {
  removed: LivePolicy[];
  added: LivePolicy[];
  /** In both, and watching some action that a removed or added one watches. */
  same: LivePolicy[];
  /** Every policy of each side that watches such an action, also those that can't change a verdict. */
  base: LivePolicy[];
  head: LivePolicy[];
  /** The globs of what was removed or added; `everywhere`: one of them watches every action. */
  touched: ReadonlySet<string>;
  everywhere: boolean;
}

/** What differs. Policies that are written alike are only looked into where they watch the same actions as one that differs, so the cost follows the change. */
export function differenceOf(base: readonly PolicyPack[], head: readonly PolicyPack[]): Difference {
  const { alike, before, after } = sides(base, head);
  const [keysBefore, keysAfter] = [keysOf(before), keysOf(after)];
  const changed = [...before.filter(({ key }) => !keysAfter.has(key)), ...after.filter(({ key }) => !keysBefore.has(key))].filter(
    isEffective,
  );
  const watched = changed.map(({ globs, own }) => (globs.length > 0 ? globs : own));
  const everywhere = watched.some((globs) => globs.length === 0);
  const touched = new Set(watched.flat());
  const meets = meeting(touched, everywhere);
  const near = changed.length === 0 ? [] : nearTo(meets, alike);
  const keysNear = keysOf(near);
  const watching = (policies: readonly LivePolicy[]) => policies.filter(({ globs }) => meets(globs));
  const unique = (policies: readonly LivePolicy[]) => [
    ...new Map(policies.filter(isEffective).map((policy) => [policy.key, policy])).values(),
  ];
  return {
    removed: unique(before.filter(({ key }) => !keysAfter.has(key) && !keysNear.has(key))),
    added: unique(after.filter(({ key }) => !keysBefore.has(key) && !keysNear.has(key))),
    same: unique([...near, ...watching(before).filter(({ key }) => keysAfter.has(key))]),
    base: [...near, ...watching(before)],
    head: [...near, ...watching(after)],
    touched,
    everywhere,
  };
}

/** Of the policies that are alike those that watch such an action. */
function nearTo(meets: (actionTypes: readonly string[]) => boolean, alike: Sides['alike']): LivePolicy[] {
  const near: LivePolicy[] = [];
  for (const [pack, policies] of alike)
    for (const policy of policies) if (meets(policy.action_types ?? everyAction)) near.push(livePolicy(pack, policy));
  return near;
}

const everyAction: readonly string[] = [];

const keysOf = (policies: readonly LivePolicy[]) => new Set(policies.map(({ key }) => key));

/** Whether it could ever change a verdict, as far as that is seen at a glance. */
function isEffective({ decision, condition }: LivePolicy): boolean {
  return decision !== 'allow' && !(condition.kind === 'trust' && condition.below <= 0);
}

interface Sides {
  /** Written alike in both under the same name, by pack. */
  alike: Map<string, Policy[]>;
  before: LivePolicy[];
  after: LivePolicy[];
}

function sides(base: readonly PolicyPack[], head: readonly PolicyPack[]): Sides {
  const result: Sides = { alike: new Map(), before: [], after: [] };
  const left = new Map(base.map(({ name, policies }) => [name, policies]));
  for (const { name, policies } of head) {
    pair(name, left.get(name) ?? [], policies, result);
    left.delete(name);
  }
  for (const [name, policies] of left) pair(name, policies, [], result);
  return result;
}

/** Sorts the policies of one pack. As long as names come in the same order no table of them is made. */
function pair(pack: string, base: readonly Policy[], head: readonly Policy[], { alike, before, after }: Sides): void {
  const written: Policy[] = [];
  alike.set(pack, written);
  const sort = (twin: Policy | undefined, policy: Policy | undefined): void => {
    const live = policy !== undefined && isLive(policy);
    if (live && twin !== undefined && isAlike(twin, policy)) {
      written.push(policy);
      return;
    }
    if (live) after.push(livePolicy(pack, policy));
    if (twin !== undefined && isLive(twin)) before.push(livePolicy(pack, twin));
  };
  let same = 0;
  for (; same < base.length && base[same]!.name === head[same]?.name; same++) sort(base[same], head[same]);
  const twins = new Map(base.slice(same).map((policy) => [policy.name, policy]));
  for (const policy of head.slice(same)) {
    sort(twins.get(policy.name), policy);
    twins.delete(policy.name);
  }
  for (const policy of twins.values()) sort(policy, undefined);
}

const isLive = ({ mode }: Policy) => mode !== 'shadow';

/** The same values under the same keys, whatever the order of the keys. It looks at every policy there is, so it is written for speed. */
function isAlike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && areAlike(a, b);
  if (Array.isArray(b)) return false;
  let more = 0;
  for (const key in a) {
    if (!isAlike((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key])) return false;
    more++;
  }
  for (const _ in b) more--;
  return more === 0;
}

function areAlike(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (!isAlike(a[index], b[index])) return false;
  return true;
}
