import { ApiError } from '../../api/index.ts';
import type { Caller } from '../keys/keys.ts';
import { raiseRevision } from '../served.ts';
import type { Rows } from '../store/store.ts';
import type { Transaction } from '../transaction.ts';
import { auditOf, checkExpected } from './deploy.ts';
import {
  type Deployment,
  deploymentOf,
  deploymentOfVersion,
  goLive,
  nextSerial,
  type PackState,
  packOf,
  packState,
  replacePolicies,
  type Summary,
  versionsOf,
} from './state.ts';

export interface RolledBack {
  outcome: 'rolled_back' | 'unchanged';
  /** What was live before. */
  from: Deployment | null;
  state: PackState;
  summary: Summary;
}

/** Brings back a version, or the one before what is live, as a new serial. What was live is held: the next merge does not bring it back. */
export async function rollback(
  transaction: Transaction,
  caller: Caller,
  name: string,
  { version, expected, reason }: { version?: string; expected?: string | null; reason: string | null },
): Promise<RolledBack> {
  const { rows } = transaction;
  const state = await packState(rows, name);
  if (!state) throw new ApiError('pack_not_found', `no pack \`${name}\` was ever live`);
  const target = version === undefined ? await previous(rows, state.live) : await deploymentOfVersion(rows, name, version);
  if (!target) throw await noSuchVersion(rows, name, version);
  const policies = packOf(target).policies;
  if (target.digest === state.live.digest) {
    return { outcome: 'unchanged', from: null, state, summary: { created: 0, updated: 0, removed: 0, unchanged: policies.length } };
  }
  checkExpected(name, state, expected);
  const now = transaction.now();
  const summary = await replacePolicies(rows, name, policies, now);
  const next: Deployment = {
    ...target,
    serial: await nextSerial(rows, name),
    summary: JSON.stringify(summary),
    restores: target.serial,
    revision: await raiseRevision(rows),
    reason,
    created_at: now,
    created_by: caller.keyId,
  };
  const { digest, version: from, source_hash, serial } = state.live;
  const others = state.held.filter((held) => held.digest !== target.digest && held.digest !== digest);
  const held = [...others, { digest, version: from, source_hash, serial, since: now }];
  await goLive(rows, next, state.highest, held);
  await transaction.audit('policy.rollback', { ...auditOf(next), summary });
  return { outcome: 'rolled_back', from: state.live, state: { ...state, live: next, held }, summary };
}

/** What was live before a serial; from a restored one it walks on back. */
async function previous(rows: Rows, live: Deployment): Promise<Deployment | undefined> {
  const before = await deploymentOf(rows, live.pack, (live.restores ?? live.serial) - 1);
  return before && before.restores !== null ? deploymentOf(rows, live.pack, before.restores) : before;
}

async function noSuchVersion(rows: Rows, name: string, version: string | undefined): Promise<ApiError> {
  const versions = await versionsOf(rows, name);
  const message =
    version === undefined ? `pack \`${name}\` has no version before the live one` : `pack \`${name}\` was never live as ${version}`;
  return new ApiError('pack_version_not_found', `${message}; there is ${versions.join(', ')}`, { details: { versions } });
}
