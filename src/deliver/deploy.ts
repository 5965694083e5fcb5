import type { PolicyPack } from '../pack/index.ts';
import { apply, type Deployment } from './apply.ts';
import { type Live, readLive } from './live.ts';
import { type Plan, type PlanOptions, plan } from './plan.ts';
import type { Plane } from './plane.ts';

/**
 * Reads what is live, plans, applies. When something else went live in between, it plans anew: `show` sees every plan, and what is live, before it is
 * applied and says whether to go on; a plan it declines is handed back unapplied.
 */
export async function deploy(
  target: readonly PolicyPack[],
  plane: Plane,
  show: (plan: Plan, live: Live) => boolean | Promise<boolean>,
  { tries = 3, ...options }: PlanOptions & { tries?: number } = {},
): Promise<{ plan: Plan; deployment: Deployment | undefined }> {
  for (let left = tries; ; left--) {
    const live = await readLive(plane, { policies: true });
    const made = plan(live, target, options);
    if (!(await show(made, live))) return { plan: made, deployment: undefined };
    const deployment = await apply(made, plane);
    if (deployment.kind !== 'conflict' || left <= 1) return { plan: made, deployment };
  }
}
