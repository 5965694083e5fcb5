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

/**
 * Whether every name that glob `inner` matches is matched by `outer`. Exact: a run that `*` stands for can only be swallowed by another `*`. A glob
 * that asks for that very character matches no name of an action.
 */
export function within(inner: string, outer: string): boolean {
  return !outer.includes(anything) && matcher([outer])(inner.replaceAll('*', anything));
}

/**
 * Globs that match nothing but what both lists match. Two globs that merely overlap have no common glob and are left out, which only takes away. One
 * that lies within another stays: it may have more in common with the next list.
 */
export function intersect(a: readonly string[], b: readonly string[]): string[] {
  const common = a.flatMap((left) => b.flatMap((right) => (within(left, right) ? [left] : within(right, left) ? [right] : [])));
  const unique = [...new Set(common)];
  return unique.filter((glob) => !unique.some((other) => other < glob && within(glob, other) && within(other, glob)));
}
