import { digest, type PolicyPack, sourceHash } from '../pack/index.ts';
import { type Live, type LivePack, readLive } from './live.ts';
import { changesAnything, type Plan, type RefusalCode, refusals } from './plan.ts';
import { mayHaveHappened, type Plane, type PlaneError, planeError, remedyOf, targetOf } from './plane.ts';

/** What came of a plan. Only `deployed` and `unchanged` are good news. */
export type Deployment =
  | { kind: 'unchanged'; packs: Delivered[]; notes: string[] }
  | { kind: 'deployed'; packs: Delivered[]; verified: boolean; notes: string[] }
  /** The plan can't be applied; nothing was sent or nothing was taken. */
  | { kind: 'refused'; refusals: Refusal[] }
  /** Something else went live since the plan was made; nothing was changed by us. */
  | { kind: 'conflict'; message: string; changed: Moved[] }
  | { kind: 'failed'; code: string; message: string; help: string; live: LiveNow[] };

export interface Delivered {
  pack: string;
  version: string;
  digest: string;
  outcome: 'deployed' | 'unchanged' | 'held';
}

export interface Refusal {
  pack: string;
  code: RefusalCode | (string & {});
  message: string;
  help: string;
  policy?: string;
}

/** A pack that is not what the plan expected: the `source_hash` then and now, null for "not live". */
export interface Moved {
  pack: string;
  expected: string | null;
  live: string | null;
  version: string | null;
}

/** What is live of one pack after a failure; `version` undefined: nobody can tell. */
export interface LiveNow {
  pack: string;
  version: string | null | undefined;
  how: 'as before' | 'new' | 'rolled back' | 'unknown';
}

/**
 * Carries a plan out: validates every pack on the plane, deploys all of them or none, reads back and compares digests.
 * A plane that tells what is live takes all packs in one transaction; another one takes them one by one, and on a failure
 * the earlier ones are rolled back.
 */
export async function apply(plan: Plan, plane: Plane): Promise<Deployment> {
  const refused = refusals(plan);
  if (refused.length > 0) return { kind: 'refused', refusals: refused };
  if (!changesAnything(plan)) return { kind: 'unchanged', packs: delivered(plan), notes: [] };
  try {
    const invalid = await validate(plan, plane);
    if (invalid.length > 0) return { kind: 'refused', refusals: invalid };
  } catch (error) {
    return failed(planeError(error), asBefore(plan));
  }
  return plan.readable === true ? applyTogether(plan, plane) : applyOneByOne(plan, plane);
}

async function validate(plan: Plan, plane: Plane): Promise<Refusal[]> {
  const found: Refusal[] = [];
  for (const pack of changing(plan)) {
    const { valid = true, errors = [] } = await plane.validatePolicyPack(targetOf(pack));
    if (valid && errors.length === 0) continue;
    const help = 'correct the pack; nothing was deployed';
    const faults =
      errors.length > 0 ? errors : [{ code: 'pack_invalid', message: 'the control plane calls the pack invalid and gives no reason' }];
    found.push(
      ...faults.map((it) => ({ pack: pack.name, code: it.code, message: it.message, help, ...('policy' in it && { policy: it.policy }) })),
    );
  }
  return found;
}

async function applyTogether(plan: Plan, plane: Plane): Promise<Deployment> {
  const held = new Set(plan.steps.flatMap((step) => (step.kind === 'held' ? [step.pack] : [])));
  const sent = plan.target.filter((pack) => !held.has(pack.name));
  let lost: PlaneError | undefined;
  try {
    await plane.deployPolicyPack({ packs: sent.map((pack) => targetOf(pack, plan.expects[pack.name])) });
  } catch (error) {
    const told = planeError(error);
    if (told.code === 'revision_conflict') return conflict(plan, plane, told.message);
    if (!mayHaveHappened(told)) return failed(told, asBefore(plan));
    lost = told;
  }
  return verify(plan, plane, lost);
}

/** Compares what the plane says and stores with what was sent; `lost`: no answer came to the deploy, so the state decides. */
async function verify(plan: Plan, plane: Plane, lost: PlaneError | undefined): Promise<Deployment> {
  const wanted = changing(plan);
  const byName = new Map<string, LivePack>();
  const stored = new Map<string, string>();
  const isLive = (pack: PolicyPack) => {
    const found = byName.get(pack.name);
    return found?.version === pack.version && found.source_hash === sourceHash(pack.policies);
  };
  try {
    const live = await readLive(plane);
    if (live.kind === 'known') for (const pack of live.packs) byName.set(pack.name, pack);
    for (const pack of wanted.filter(isLive)) stored.set(pack.name, await storedDigest(plane, pack.name));
  } catch (error) {
    const { code, message } = planeError(error);
    const unknown = plan.steps.map((step): LiveNow => ({ pack: step.pack, version: undefined, how: 'unknown' }));
    return notVerified(`the packs were sent, and what is live could not be read back (${code}: ${message})`, unknown);
  }
  const now = plan.target.map((pack): LiveNow => {
    const found = byName.get(pack.name);
    const how = isLive(pack) ? 'new' : (found?.source_hash ?? null) === plan.expects[pack.name] ? 'as before' : 'unknown';
    return { pack: pack.name, version: found?.version ?? null, how };
  });
  if (lost && !wanted.every(isLive)) return failed(lost, now);
  const wrong = wanted.filter((pack) => !isLive(pack) || stored.get(pack.name) !== digest(pack));
  if (wrong.length > 0)
    return notVerified(`what is live now is not what was sent: ${wrong.map((pack) => `\`${pack.name}\``).join(', ')}`, now);
  const notes = lost ? [`the answer to the deploy was lost (${lost.code}); read back, the packs are live`] : [];
  return { kind: 'deployed', packs: delivered(plan), verified: true, notes };
}

async function storedDigest(plane: Plane, name: string): Promise<string> {
  const { pack, policy_definitions } = await plane.getPolicyPack(name);
  return digest({ name: pack.name, version: pack.version, policies: policy_definitions });
}

async function applyOneByOne(plan: Plan, plane: Plane): Promise<Deployment> {
  const done: PolicyPack[] = [];
  for (const pack of changing(plan)) {
    const told = await deployOne(pack, plane);
    if (!told) {
      done.push(pack);
      continue;
    }
    const back = await rollBack(done, plane);
    const rest = plan.target.filter((it) => !done.includes(it));
    const others = rest.map((it): LiveNow => {
      const unsure = it === pack && mayHaveHappened(told);
      return { pack: it.name, version: undefined, how: unsure ? 'unknown' : 'as before' };
    });
    return failed(told, [...back, ...others]);
  }
  const note = `not read back: ${plan.readable}; the control plane accepted the packs, and nothing more is known`;
  return { kind: 'deployed', packs: delivered(plan), verified: false, notes: [note] };
}

/** Undefined when the plane took the pack; an answer that names another version is no success. */
async function deployOne(pack: PolicyPack, plane: Plane): Promise<PlaneError | undefined> {
  try {
    const answered = (await plane.deployPolicyPack(targetOf(pack))).pack?.version;
    if (answered === undefined || answered === pack.version) return undefined;
    const message = `the control plane was sent \`${pack.name}\` ${pack.version} and answers that ${answered} is live`;
    return { code: 'deploy_not_verified', message };
  } catch (error) {
    return planeError(error);
  }
}

/** Takes packs back in reverse order; a pack that can't be taken back is named as live. */
async function rollBack(done: readonly PolicyPack[], plane: Plane): Promise<LiveNow[]> {
  const live: LiveNow[] = [];
  for (const pack of [...done].reverse()) {
    try {
      const { pack: now } = await plane.rollbackPolicyPack(pack.name, {});
      live.push({ pack: pack.name, version: now?.version, how: 'rolled back' });
    } catch (error) {
      const told = planeError(error);
      live.push({
        pack: pack.name,
        version: mayHaveHappened(told) ? undefined : pack.version,
        how: mayHaveHappened(told) ? 'unknown' : 'new',
      });
    }
  }
  return live;
}

async function conflict(plan: Plan, plane: Plane, message: string): Promise<Deployment> {
  const live = await readLive(plane).catch((error): Live => ({ kind: 'unreadable', reason: planeError(error).message }));
  const byName = new Map(live.kind === 'known' ? live.packs.map((pack) => [pack.name, pack]) : []);
  const changed = Object.entries(plan.expects).flatMap(([pack, expected]): Moved[] => {
    const now = byName.get(pack)?.source_hash ?? null;
    return live.kind === 'known' && now !== expected ? [{ pack, expected, live: now, version: byName.get(pack)?.version ?? null }] : [];
  });
  return { kind: 'conflict', message, changed };
}

function changing(plan: Plan): PolicyPack[] {
  const names = new Set(plan.steps.flatMap((step) => (step.kind === 'deploy' ? [step.pack] : [])));
  return plan.target.filter((pack) => names.has(pack.name));
}

const asBefore = (plan: Plan): LiveNow[] => plan.steps.map((step) => ({ pack: step.pack, version: versionBefore(step), how: 'as before' }));

function versionBefore(step: Plan['steps'][number]): string | null | undefined {
  if (step.kind === 'deploy') return step.from === undefined ? undefined : (step.from?.version ?? null);
  if (step.kind === 'held') return step.live;
  return step.kind === 'unchanged' ? step.version : undefined;
}

function delivered(plan: Plan): Delivered[] {
  return plan.steps.flatMap((step): Delivered[] => {
    if (step.kind === 'refused') return [];
    if (step.kind === 'held') return [{ pack: step.pack, version: step.live, digest: '', outcome: 'held' }];
    return [{ pack: step.pack, version: step.version, digest: step.digest, outcome: step.kind === 'deploy' ? 'deployed' : 'unchanged' }];
  });
}

function failed(error: PlaneError, live: LiveNow[]): Deployment {
  const { code, message } = error;
  return { kind: 'failed', code, message, help: remedyOf(error) ?? 'see what is live now, then run the deploy again', live };
}

function notVerified(message: string, live: LiveNow[]): Deployment {
  const help = 'compare with `hindcast status`; `hindcast rollback PACK VERSION` brings an earlier version back';
  return { kind: 'failed', code: 'deploy_not_verified', message, help, live };
}
