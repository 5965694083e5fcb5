import { ApiError, type Pack, type PackHold, type PackRevision } from '../../api/index.ts';
import { type Policy, setDigest, sourceHash } from '../../pack/index.ts';
import { instant } from '../clock.ts';
import type { Handlers } from '../operation.ts';
import { cut, pageOf } from '../paging.ts';
import type { Rows } from '../store/store.ts';
import type { PackFault } from './check.ts';
import { type Deployed, deployAll } from './deploy.ts';
import { preview } from './preview.ts';
import { rollback } from './rollback.ts';
import { type Deployment, deploymentOf, deploymentOfVersion, inForce, type PackState, packOf, packState, versionsOf } from './state.ts';
import { readTargets } from './submitted.ts';

export const packHandlers = {
  deployPolicyPack: {
    async writes(transaction, { body, caller }) {
      const checked = readTargets(body);
      if (!checked.ok) throw packInvalid(checked.faults);
      const reason = 'packs' in body ? (body.reason ?? null) : null;
      const done = (await deployAll(transaction, caller, checked.targets, reason)).map(shown);
      if ('packs' in body) return { ok: true, outcome: together(done.map(({ outcome }) => outcome)), packs: done };
      return { ok: true, ...done[0]! };
    },
  },
  validatePolicyPack: {
    async reads(rows, { body }) {
      const checked = readTargets(body);
      if (!checked.ok) return { ok: true, valid: false, errors: checked.faults.map(wireFault), warnings: [], packs: [] };
      return { ok: true, warnings: [], ...(await preview(rows, checked.targets, checked.bases)) };
    },
  },
  listPolicyPacks: {
    async reads(rows) {
      const names = await rows.all<{ name: string }>('select name from packs order by name');
      const states = await Promise.all(names.map(async ({ name }) => (await packState(rows, name))!));
      const packs = states.map(async (state) => ({
        ...wirePack(state, state.live),
        edited: isEdited(state.live, await inForce(rows, state.live)),
      }));
      return {
        ok: true,
        packs: await Promise.all(packs),
        set_digest: setDigest(states.map(({ live }) => packOf(live))),
      };
    },
  },
  getPolicyPack: {
    async reads(rows, { params, query }) {
      const state = await known(rows, params.name);
      const asked = await asSpecified(rows, state, query);
      if (asked.serial === state.live.serial) {
        const policies = await inForce(rows, asked);
        return { ok: true, pack: { ...wirePack(state, asked), edited: isEdited(asked, policies) }, policy_definitions: policies };
      }
      return { ok: true, pack: wirePack(state, asked), policy_definitions: packOf(asked).policies };
    },
  },
  policyPackHistory: {
    async reads(rows, { params, query }) {
      const { live } = await known(rows, params.name);
      const { limit, offset, after } = pageOf(query);
      const found = await rows.all<Deployment>(
        'select * from deployments where pack = ? and serial < ? order by serial desc limit ? offset ?',
        ...[params.name, after ?? Number.MAX_SAFE_INTEGER, limit + 1, offset],
      );
      const { shown, next_cursor } = cut(found, limit, ({ serial }) => serial);
      return { ok: true, name: params.name, history: shown.map((each) => wireRevision(each, live.serial)), next_cursor };
    },
  },
  rollbackPolicyPack: {
    async writes(transaction, { params, body, caller }) {
      const { version, expected_source_hash: expected, reason = null } = body;
      const { outcome, from, state, summary } = await rollback(transaction, caller, params.name, { version, expected, reason });
      const rolled_back_from = from && { version: from.version, serial: from.serial, source_hash: from.source_hash };
      return { ok: true, outcome, pack: wirePack(state, state.live), summary, rolled_back_from };
    },
  },
} satisfies Partial<Handlers>;

function packInvalid(faults: readonly PackFault[]): ApiError {
  const first = faults[0]!;
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : '';
  return new ApiError('pack_invalid', `\`${first.pointer}\`: ${first.message}; ${first.help}${more}`, {
    details: { errors: faults.map(wireFault) },
  });
}

function wireFault(fault: PackFault) {
  return { ...fault, severity: 'error' as const };
}

/** What became of several packs in a word: the one with the most effect. */
function together(outcomes: readonly Deployed['outcome'][]): Deployed['outcome'] {
  return (['deployed', 'recorded', 'held', 'unchanged'] as const).find((outcome) => outcomes.includes(outcome)) ?? 'unchanged';
}

function shown({ outcome, state, summary }: Deployed) {
  const pack = wirePack(state, state.live);
  if (outcome !== 'held') return { outcome, pack, summary };
  const warning = `pack \`${pack.name}\` is held: this content was rolled back; ${pack.version} stays live until a higher version is deployed`;
  return { outcome, pack, summary, warning };
}

/** Whether somebody changed the policies in force behind the plane's back. */
function isEdited({ source_hash }: Deployment, policies: readonly Policy[]): boolean {
  return sourceHash(policies) !== source_hash;
}

async function known(rows: Rows, name: string): Promise<PackState> {
  const state = await packState(rows, name);
  if (!state) throw new ApiError('pack_not_found', `no pack \`${name}\` was ever live`);
  return state;
}

async function asSpecified(
  rows: Rows,
  { live }: PackState,
  { version, serial }: { version?: string; serial?: number },
): Promise<Deployment> {
  if (version === undefined && serial === undefined) return live;
  const found = serial === undefined ? await deploymentOfVersion(rows, live.pack, version!) : await deploymentOf(rows, live.pack, serial);
  if (found && (version === undefined || found.version === version)) return found;
  const versions = await versionsOf(rows, live.pack);
  throw new ApiError('pack_version_not_found', `pack \`${live.pack}\` was never live so; there is ${versions.join(', ')}`, {
    details: { versions },
  });
}

function wirePack({ live, highest, held }: PackState, shown: Deployment): Pack {
  return {
    ...wireRevision(shown, live.serial),
    name: shown.pack,
    highest_version: highest,
    held: holdOf(held),
  };
}

function holdOf(held: PackState['held']): PackHold | null {
  const newest = held.at(-1);
  return newest === undefined
    ? null
    : { version: newest.version, source_hash: newest.source_hash, serial: newest.serial, since: instant(newest.since) };
}

function wireRevision(deployment: Deployment, live: number): PackRevision {
  const { version, serial, source_hash, digest, policy_count, created_at, restores, created_by, description, reason, summary } = deployment;
  return {
    serial,
    version,
    ...(description !== null && { description }),
    source_hash,
    digest,
    policy_count,
    deployed_at: instant(created_at),
    deployed_by: created_by,
    restores,
    reason,
    summary: JSON.parse(summary),
    live: serial === live,
  };
}
