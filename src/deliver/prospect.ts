import type { PolicyPack } from '../pack/index.ts';
import { type Exact, exactGates, exactOf, type GateResult, type Gates, type Rules } from '../review.ts';
import type { Live } from './live.ts';
import { changesAnything, outlook, type Plan, refusals } from './plan.ts';

/** A plan seen from what is live: what it does to every possible request, and what the gates say of that. */
export interface Prospect {
  before: PolicyPack[];
  after: PolicyPack[];
  /** Absent where nobody can tell what is live, or the two could not be compared. */
  exact?: Exact;
  /** Why they could not. */
  fault?: string;
  /** Whether there is something to judge: a pack that goes live, or would if it were not refused. */
  goes: boolean;
  gates: GateResult[];
}

/** A plan that changes nothing passes every gate. What can't be compared counts as looser. Needs `readLive` with `policies: true`. */
export function prospectOf(plan: Plan, live: Live, gates: Gates, rules: Rules): Prospect {
  const seen = outlook(plan, live);
  const { before, after } = seen ?? { before: [], after: plan.target };
  const compared = seen ? compare(before, after) : {};
  const goes = changesAnything(plan) || refusals(plan).length > 0;
  const placed = after.map((pack) => ({ pack }));
  return { before, after, ...compared, goes, gates: goes ? exactGates(gates, rules, before, placed, compared.exact?.impact) : [] };
}

function compare(before: readonly PolicyPack[], after: readonly PolicyPack[]): Pick<Prospect, 'exact' | 'fault'> {
  try {
    return { exact: exactOf(before, after) };
  } catch (error) {
    return { fault: `what it changes could not be shown (${error instanceof Error ? error.name : 'unknown fault'})` };
  }
}
