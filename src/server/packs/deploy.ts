import { compare as compareVersions } from 'semver';
import { ApiError } from '../../api/index.ts';
import { digest, type PolicyPack, sourceHash } from '../../pack/index.ts';
import type { Caller } from '../keys/keys.ts';
import { raiseRevision } from '../served.ts';
import type { Transaction } from '../transaction.ts';
import { type Deployment, goLive, nextSerial, type PackState, packState, replacePolicies, type Summary } from './state.ts';

export interface Target {
  pack: PolicyPack;
  /** What the caller believes to be live: `null`: no such pack; `undefined`: not asked. */
  expected?: string | null;
}

export interface Deployed {
  /** `recorded`: a higher version of equal content; no policy was touched. */
  outcome: 'deployed' | 'recorded' | 'unchanged' | 'held';
  state: PackState;
  summary: Summary;
}

/** Deploys all packs or none: whatever throws here takes the whole transaction with it. */
export async function deployAll(
  transaction: Transaction,
  caller: Caller,
  targets: readonly Target[],
  reason: string | null,
): Promise<Deployed[]> {
  const results: Deployed[] = [];
  for (const target of targets) results.push(await deploy(transaction, caller, target, reason));
  return results;
}

/** The four rules of `semantics.md`, "On deploy, checked in this order": what a deploy comes to, or why it is refused. Changes nothing. */
export function outcomeOf(state: PackState | undefined, { pack, expected }: Target): Deployed['outcome'] {
  const target = digest(pack);
  if (state?.live.digest === target) return 'unchanged';
  if (state?.held.some((held) => held.digest === target)) return 'held';
  checkExpected(pack.name, state, expected);
  if (state && compareVersions(pack.version, state.highest) <= 0) throw notHigher(pack, state);
  return state?.live.source_hash === sourceHash(pack.policies) ? 'recorded' : 'deployed';
}

async function deploy(transaction: Transaction, caller: Caller, target: Target, reason: string | null): Promise<Deployed> {
  const { rows } = transaction;
  const { pack } = target;
  const state = await packState(rows, pack.name);
  const outcome = outcomeOf(state, target);
  if (state && (outcome === 'unchanged' || outcome === 'held')) {
    return { outcome, state, summary: { created: 0, updated: 0, removed: 0, unchanged: state.live.policy_count } };
  }
  const now = transaction.now();
  const summary = await replacePolicies(rows, pack.name, pack.policies, now);
  const next: Deployment = {
    pack: pack.name,
    serial: await nextSerial(rows, pack.name),
    version: pack.version,
    description: pack.description ?? null,
    digest: digest(pack),
    source_hash: sourceHash(pack.policies),
    definitions: JSON.stringify(pack.policies),
    policy_count: pack.policies.length,
    summary: JSON.stringify(summary),
    restores: null,
    revision: await raiseRevision(rows),
    reason,
    created_at: now,
    created_by: caller.keyId,
  };
  await goLive(rows, next, pack.version, []);
  await transaction.audit('policy.deployed', { ...auditOf(next), summary });
  return { outcome, state: { live: next, highest: pack.version, held: [] }, summary };
}

/** What the vault says of a serial. */
export function auditOf({ pack, serial, version, description, digest, source_hash, restores, revision, reason, created_by }: Deployment) {
  return { pack, serial, version, description, digest, source_hash, restores, revision, reason, by: created_by };
}

/** Refuses when what the caller saw is no longer live. */
export function checkExpected(name: string, state: PackState | undefined, expected: string | null | undefined): void {
  const live = state?.live.source_hash ?? null;
  if (expected === undefined || expected === live) return;
  const message = live === null ? `pack \`${name}\` is not live` : `pack \`${name}\` is live with another source_hash than expected`;
  throw new ApiError('revision_conflict', `${message}; plan again`, {
    details: { pack: name, expected_source_hash: expected, live_source_hash: live, live_version: state?.live.version ?? null },
  });
}

function notHigher({ name, version }: PolicyPack, { live, highest }: PackState): ApiError {
  const details = { pack: name, version, live_version: live.version, highest_version: highest };
  if (compareVersions(version, highest) === 0 || version === live.version) {
    return new ApiError('version_reused', `pack \`${name}\` ${version} was already live with other content; raise the version`, {
      details,
    });
  }
  return new ApiError(
    'version_not_higher',
    `pack \`${name}\` ${version} is not above ${highest}, the highest version ever live; raise the version`,
    { details },
  );
}
