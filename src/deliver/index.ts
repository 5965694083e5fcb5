export { apply, type Delivered, type Deployment, type LiveNow, type Moved, type Refusal } from './apply.ts';
export { deploy } from './deploy.ts';
export { type Drift, drift, isDrift } from './drift.ts';
export { type Live, type LivePack, packsOf, readLive } from './live.ts';
export { type Caller, planeOf } from './over-client.ts';
export { changesAnything, outlook, type Plan, type PlanOptions, plan, type RefusalCode, refusals, type Step } from './plan.ts';
export type { Hold, PackOnPlane, Plane, PlaneFault, Revision, Target } from './plane.ts';
export { applyRollback, planRollback, type Rollback, type RollbackPlan, rollback } from './rollback.ts';
export { deploymentWords, driftWords, gateWords, planWords, rollbackPlanWords, rollbackWords } from './words.ts';
