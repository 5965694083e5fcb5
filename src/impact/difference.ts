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
  const near =
    changed.length === 0
      ? []
      : alike.filter(({ policy }) => meets(policy.action_types ?? [])).map(({ pack, policy }) => livePolicy(pack, policy));
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

const keysOf = (policies: readonly LivePolicy[]) => new Set(policies.map(({ key }) => key));

/** Whether it could ever change a verdict, as far as that is seen at a glance. */
function isEffective({ decision, condition }: LivePolicy): boolean {
  return decision !== 'allow' && !(condition.kind === 'trust' && condition.below <= 0);
}

interface Sides {
  /** Written alike in both under the same name. */
  alike: { pack: string; policy: Policy }[];
  before: LivePolicy[];
  after: LivePolicy[];
}

function sides(base: readonly PolicyPack[], head: readonly PolicyPack[]): Sides {
  const result: Sides = { alike: [], before: [], after: [] };
  const known = new Map(base.map((pack) => [pack.name, new Map(pack.policies.filter(isLive).map((policy) => [policy.name, policy]))]));
  for (const { name, policies } of head) {
    const twins = known.get(name);
    for (const policy of policies) {
      if (!isLive(policy)) continue;
      const twin = twins?.get(policy.name);
      if (twin && isAlike(twin, policy)) {
        result.alike.push({ pack: name, policy });
        twins!.delete(policy.name);
      } else result.after.push(livePolicy(name, policy));
    }
  }
  for (const [pack, twins] of known) for (const policy of twins.values()) result.before.push(livePolicy(pack, policy));
  return result;
}

const isLive = ({ mode }: Policy) => mode !== 'shadow';

function isAlike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && isAlike((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]));
}
