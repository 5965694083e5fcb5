import type { PackDiff } from '../diff/index.ts';
import type { PolicyRow, ReplayReport } from '../replay/index.ts';
import type { Exact } from '../review.ts';

/** The counts of a policy on both sides. */
export interface MovedPolicy extends PolicyRow {
  /** The name that it had before. */
  was?: string;
}

/** The policies whose counts differ. One that was only renamed is one policy: its counts go on under the new name. */
export function movedPolicies({ policies }: ReplayReport, changes: PackDiff['changes'] = []): MovedPolicy[] {
  const rowOf = new Map(policies.map((row) => [address(row.pack, row.policy), row]));
  const former = new Map(
    changes.flatMap(({ pack, policy, was }) => {
      const row = was === undefined ? undefined : rowOf.get(address(pack, was));
      return row ? [[address(pack, policy), row] as const] : [];
    }),
  );
  const gone = new Set(former.values());
  return policies
    .filter((row) => !gone.has(row))
    .map((row) => {
      const was = former.get(address(row.pack, row.policy));
      return was ? { ...row, was: was.policy, before: was.before, decides: { ...row.decides, before: was.decides.before } } : row;
    })
    .filter(({ before, after, decides }) => before !== after || decides.before !== decides.after);
}

/** What to make of counts that differ, where it is proven that the verdicts do not. */
export function provenNote(exact: Exact | undefined): string | undefined {
  if (exact?.impact.verdict !== 'none' || !exact.impact.complete) return undefined;
  return 'Proven: no verdict can change. These policies only share their requests in another way.';
}

function address(pack: string, policy: string): string {
  return `${pack}/${policy}`;
}
