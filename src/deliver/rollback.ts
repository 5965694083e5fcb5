import { digest, type PolicyPack } from '../pack/index.ts';
import { historyOf, readLive } from './live.ts';
import { mayHaveHappened, type Plane, type PlaneError, planeError, type Revision, remedyOf } from './plane.ts';

/**
 * Going back, as a value: what is live, what would be. Shown and reviewed before it is done. `again`: the serial of the last time that
 * somebody went back to this version; something else went live since.
 */
export type RollbackPlan =
  | { kind: 'unchanged'; pack: string; version: string }
  | { kind: 'refused'; pack: string; code: string; message: string; help: string; exists: string[] }
  | { kind: 'rollback'; pack: string; from: PolicyPack; to: PolicyPack; expects: string; restores: number; again?: number }
  /** The plane tells nobody what is live or was: it is asked by the published contract, and its answer believed. */
  | { kind: 'blind'; pack: string; version: string; reason: string };

export type Rollback =
  | { kind: 'unchanged'; pack: string; version: string }
  | { kind: 'refused'; pack: string; code: string; message: string; help: string; exists: string[] }
  | { kind: 'rolled-back'; pack: string; version: string; digest: string | undefined; verified: boolean; notes: string[] }
  | { kind: 'failed'; pack: string; code: string; message: string; help: string; live: string | null | undefined };

/** In place of a version: what was live before. */
export const previous = 'previous';

/** Looks up the version, or the `previous` one, in the plane's history. Errors but "no such pack" and "no such endpoint" are the caller's. */
export async function planRollback(pack: string, asked: string, plane: Plane): Promise<RollbackPlan> {
  const live = await readLive(plane);
  if (live.kind === 'unreadable') return { kind: 'blind', pack, version: asked, reason: live.reason };
  const current = live.packs.find((it) => it.name === pack);
  if (!current) {
    const exists = live.packs.map((it) => it.name).sort();
    return refused(pack, 'pack_not_found', `no pack \`${pack}\` was ever live`, exists);
  }
  const history: Revision[] = [];
  for await (const it of historyOf(plane, pack)) history.push(it);
  const version = asked === previous ? before(history)?.version : asked;
  const revision = history.find((it) => it.version === version);
  if (version === undefined || !revision) {
    const exists = [...new Set(history.map((it) => it.version))];
    const why =
      version === undefined ? `nothing was live of \`${pack}\` before ${current.version}` : `\`${pack}\` ${version} was never live`;
    return refused(pack, 'pack_version_not_found', why, exists);
  }
  if (revision.digest === current.digest) return { kind: 'unchanged', pack, version };
  const again = history.find((it) => it.version === version && it.restores !== null)?.serial;
  const [from, to] = await Promise.all([plane.getPolicyPack(pack), plane.getPolicyPack(pack, { version })]);
  return {
    kind: 'rollback',
    pack,
    from: { name: pack, version: from.pack.version, policies: from.policy_definitions },
    to: { name: pack, version, policies: to.policy_definitions },
    expects: current.source_hash,
    restores: revision.restores ?? revision.serial,
    ...(again !== undefined && { again }),
  };
}

/** What was live before the newest revision; from one that was restored it walks on back. */
function before([newest, ...older]: readonly Revision[]): Revision | undefined {
  return newest && older.find(({ serial }) => serial < (newest.restores ?? newest.serial));
}

/** Does it and reads back. What is live has to be what the plan saw. */
export async function applyRollback(plan: RollbackPlan, plane: Plane): Promise<Rollback> {
  if (plan.kind === 'refused' || plan.kind === 'unchanged') return plan;
  const version = plan.kind === 'rollback' ? plan.to.version : plan.version;
  let answered: { version?: string } | undefined;
  let lost: PlaneError | undefined;
  try {
    const request = {
      ...(version !== previous && { version }),
      ...(plan.kind === 'rollback' && { expected_source_hash: plan.expects }),
    };
    answered = (await plane.rollbackPolicyPack(plan.pack, request)).pack;
  } catch (error) {
    const told = planeError(error);
    const before = plan.kind === 'rollback' ? plan.from.version : undefined;
    if (plan.kind === 'blind' || !mayHaveHappened(told)) return failed(plan.pack, told, mayHaveHappened(told) ? undefined : before);
    lost = told;
  }
  return plan.kind === 'blind' ? believed(plan, answered?.version) : verified(plan, plane, lost);
}

/** Plans and applies in one go. */
export async function rollback(pack: string, version: string, plane: Plane): Promise<Rollback> {
  return applyRollback(await planRollback(pack, version, plane), plane);
}

async function verified(plan: Extract<RollbackPlan, { kind: 'rollback' }>, plane: Plane, lost: PlaneError | undefined): Promise<Rollback> {
  const { pack, to } = plan;
  try {
    const now = await plane.getPolicyPack(pack);
    const stored = digest({ name: pack, version: now.pack.version, policies: now.policy_definitions });
    if (stored === digest(to)) {
      const notes = lost ? [`the answer to the rollback was lost (${lost.code}); read back, ${to.version} is live`] : [];
      return { kind: 'rolled-back', pack, version: to.version, digest: stored, verified: true, notes };
    }
    const code = lost?.code ?? 'deploy_not_verified';
    return failed(
      pack,
      { code, message: lost?.message ?? `what is live now is not \`${pack}\` ${to.version} as the history has it` },
      now.pack.version,
    );
  } catch (error) {
    const { code, message } = planeError(error);
    return failed(pack, { code: 'deploy_not_verified', message: `could not be read back (${code}: ${message})` }, undefined);
  }
}

function believed({ pack, version, reason }: Extract<RollbackPlan, { kind: 'blind' }>, answered: string | undefined): Rollback {
  if (answered !== undefined && answered !== version && version !== previous) {
    const message = `the control plane went back to ${answered}, not to ${version}: by the published contract it only goes to the version before`;
    return failed(pack, { code: 'deploy_not_verified', message }, answered);
  }
  const said = answered === undefined ? 'it does not say which version is live' : `it says that ${answered} is live`;
  const notes = [`not read back: ${reason}; ${said}`];
  return { kind: 'rolled-back', pack, version: answered ?? version, digest: undefined, verified: false, notes };
}

function refused(pack: string, code: string, message: string, exists: string[]): RollbackPlan {
  const help = exists.length > 0 ? `there is ${exists.map((it) => `\`${it}\``).join(', ')}` : 'nothing was ever deployed here';
  return { kind: 'refused', pack, code, message, help, exists };
}

function failed(pack: string, error: PlaneError, live: string | null | undefined): Rollback {
  const { code, message } = error;
  return { kind: 'failed', pack, code, message, help: remedyOf(error) ?? 'see what is live now with `hindcast status`', live };
}
