import { asNumber, matcher } from '../engine/index.ts';

/** What a window, a grant or a token reaches: globs over action types. */
export interface Reach {
  scopes: readonly string[];
  /** Narrows `scopes`; empty: no further. */
  action_types?: readonly string[];
  constraints?: Record<string, unknown> | null;
}

/** Whether an action is within reach: some scope names it, some action type too if there are any, and no limit is passed. */
export function covers({ scopes, action_types = [], constraints }: Reach, actionType: string, metadata: Record<string, unknown>): boolean {
  if (scopes.length === 0 || !matcher(scopes)(actionType)) return false;
  return matcher(action_types)(actionType) && withinAmount(constraints?.max_amount, metadata);
}

/** Whether `metadata.amount` keeps a limit. With a limit, an amount that is missing or no number does not keep it. */
export function withinAmount(limit: unknown, metadata: Record<string, unknown>): boolean {
  if (limit === undefined || limit === null) return true;
  const amount = Object.hasOwn(metadata, 'amount') ? asNumber(metadata.amount) : undefined;
  return typeof limit === 'number' && amount !== undefined && amount <= limit;
}

/** What no name holds, so that only a `*` can stand for it. */
const anything = '\u0001';

/** A glob, read once for many comparisons. */
interface Glob {
  glob: string;
  /** A name that it matches, with `anything` where any run may stand. */
  sample: string;
  matches(sample: string): boolean;
}

/** A glob that asks for `anything` itself matches no name of an action, so nothing lies within it. */
function read(glob: string): Glob {
  return { glob, sample: glob.replaceAll('*', anything), matches: glob.includes(anything) ? () => false : matcher([glob]) };
}

/** Whether every name that glob `inner` matches is matched by `outer`. Exact: a run that `*` stands for can only be swallowed by another `*`. */
export function within(inner: string, outer: string): boolean {
  return read(outer).matches(read(inner).sample);
}

/**
 * Globs that match nothing but what both lists match. Two globs that merely overlap have no common glob and are left out, which only takes away. One
 * that lies within another stays: it may have more in common with the next list.
 */
export function intersect(a: readonly string[], b: readonly string[]): string[] {
  const [lefts, rights] = [a.map(read), b.map(read)];
  const common = lefts.flatMap((left) =>
    rights.flatMap((right) => (right.matches(left.sample) ? [left] : left.matches(right.sample) ? [right] : [])),
  );
  const unique = [...new Map(common.map((one) => [one.glob, one])).values()];
  const same = (one: Glob, other: Glob) => one.matches(other.sample) && other.matches(one.sample);
  return unique.filter((one) => !unique.some((other) => other.glob < one.glob && same(one, other))).map(({ glob }) => glob);
}
