import { type Policy, type PolicyPack, sourceHash } from '../../pack/index.ts';
import { newId } from '../ids.ts';
import type { PolicyRow } from '../served.ts';
import type { Rows, Table } from '../store/store.ts';

/** One serial of a pack: something that went live. */
export interface Deployment {
  pack: string;
  serial: number;
  version: string;
  description: string | null;
  digest: string;
  source_hash: string;
  /** The policies as they were sent, as JSON. */
  definitions: string;
  policy_count: number;
  /** A `Summary`, as JSON. */
  summary: string;
  /** The serial that a rollback brought back; always one that was deployed, never a rollback itself. */
  restores: number | null;
  revision: number;
  reason: string | null;
  created_at: number;
  created_by: string;
}

/** Where a pack stands. */
export interface PackState {
  live: Deployment;
  /** The highest version that was ever live. */
  highest: string;
  /** What was rolled back since the last deploy, newest last; not empty: the pack is held. */
  held: Held[];
}

/** Content that a rollback took away: it does not go live again under its version. */
export interface Held {
  digest: string;
  version: string;
  source_hash: string;
  serial: number;
  /** When it was rolled back. */
  since: number;
}

export interface Summary {
  created: number;
  updated: number;
  removed: number;
  unchanged: number;
}

export async function packState(rows: Rows, name: string): Promise<PackState | undefined> {
  const row = await rows.get<{ serial: number; highest: string; held: string }>(
    'select serial, highest, held from packs where name = ?',
    name,
  );
  if (!row) return undefined;
  return { live: (await deploymentOf(rows, name, row.serial))!, highest: row.highest, held: JSON.parse(row.held) };
}

export async function deploymentOf(rows: Rows, name: string, serial: number): Promise<Deployment | undefined> {
  return rows.get<Deployment>('select * from deployments where pack = ? and serial = ?', name, serial);
}

/** The deployment that brought a version in, whatever was restored since. */
export async function deploymentOfVersion(rows: Rows, name: string, version: string): Promise<Deployment | undefined> {
  return rows.get<Deployment>(
    'select * from deployments where pack = ? and version = ? and restores is null order by serial desc limit 1',
    name,
    version,
  );
}

/** Makes a new serial live and writes down where the pack stands now. */
export async function goLive(rows: Rows, next: Deployment, highest: string, held: readonly Held[]): Promise<void> {
  rows.later(
    `insert into deployments (pack, serial, version, description, digest, source_hash, definitions, policy_count, summary, restores, revision, reason,
      created_at, created_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[next.pack, next.serial, next.version, next.description, next.digest, next.source_hash, next.definitions, next.policy_count],
    ...[next.summary, next.restores, next.revision, next.reason, next.created_at, next.created_by],
  );
  rows.later(
    `insert into packs (name, serial, highest, held) values (?, ?, ?, ?)
      on conflict (name) do update set serial = excluded.serial, highest = excluded.highest, held = excluded.held`,
    ...[next.pack, next.serial, highest, JSON.stringify(held)],
  );
}

/** The next serial of a pack: serials count from 1 and are never used twice. */
export async function nextSerial(rows: Rows, name: string): Promise<number> {
  const row = await rows.get<{ serial: number | null }>('select max(serial) as serial from deployments where pack = ?', name);
  return (row?.serial ?? 0) + 1;
}

/** What must happen for a pack's policies to become others, matched by name. */
export interface PolicyChanges {
  created: Policy[];
  updated: { row: PolicyRow; policy: Policy }[];
  removed: PolicyRow[];
  /** Only words about them changed. */
  reworded: { row: PolicyRow; policy: Policy }[];
  unchanged: number;
}

export async function comparePolicies(rows: Rows, pack: string, policies: readonly Policy[]): Promise<PolicyChanges> {
  const before = new Map((await rows.all<PolicyRow>('select * from policies where pack = ?', pack)).map((row) => [row.name, row]));
  const changes: PolicyChanges = { created: [], updated: [], removed: [], reworded: [], unchanged: 0 };
  for (const policy of policies) {
    const row = before.get(policy.name);
    before.delete(policy.name);
    if (!row) changes.created.push(policy);
    else if (row.enabled !== 1) changes.updated.push({ row, policy });
    else if (sourceHash([JSON.parse(row.definition)]) === sourceHash([policy])) {
      changes.unchanged++;
      if (row.definition !== JSON.stringify(policy)) changes.reworded.push({ row, policy });
    } else changes.updated.push({ row, policy });
  }
  return { ...changes, removed: [...before.values()] };
}

/**
 * The policies of a pack that are in force, in the order of `deployed`; what it does not name comes last. They are what was deployed, unless
 * somebody changed the database.
 */
export async function inForce(rows: Pick<Rows, 'all'>, { pack, definitions }: Deployment): Promise<Policy[]> {
  const stored = await rows.all<{ definition: string }>(
    'select definition from policies where pack = ? and enabled = 1 order by name',
    pack,
  );
  const place = new Map((JSON.parse(definitions) as Policy[]).map(({ name }, index) => [name, index]));
  const placeOf = ({ name }: Policy) => place.get(name) ?? place.size;
  return stored.map(({ definition }) => JSON.parse(definition) as Policy).sort((a, b) => placeOf(a) - placeOf(b));
}

export function summaryOf({ created, updated, removed, unchanged }: PolicyChanges): Summary {
  return { created: created.length, updated: updated.length, removed: removed.length, unchanged };
}

const policiesTable: Table = {
  name: 'policies',
  columns: {
    ...{ policy_id: 'text', pack: 'text', name: 'text', definition: 'text' },
    ...{ enabled: 'bigint', created_at: 'bigint', updated_at: 'bigint' },
  },
};

/** Makes the policies of one pack what `policies` says. Policies of other packs and those made by hand are not looked at. */
export async function replacePolicies(rows: Rows, pack: string, policies: readonly Policy[], now: number): Promise<Summary> {
  const changes = await comparePolicies(rows, pack, policies);
  for (const policy of changes.created) {
    rows.put(policiesTable, newId('', 32), pack, policy.name, JSON.stringify(policy), 1, now, now);
  }
  for (const { row, policy } of changes.reworded) {
    rows.later('update policies set definition = ? where policy_id = ?', JSON.stringify(policy), row.policy_id);
  }
  for (const { row, policy } of changes.updated) {
    rows.later(
      'update policies set definition = ?, enabled = 1, updated_at = ? where policy_id = ?',
      ...[JSON.stringify(policy), now, row.policy_id],
    );
  }
  for (const row of changes.removed) rows.later('delete from policies where policy_id = ?', row.policy_id);
  return summaryOf(changes);
}

/** The versions that a pack was ever live as, newest first. */
export async function versionsOf(rows: Rows, name: string): Promise<string[]> {
  const known = await rows.all<{ version: string }>(
    'select version from deployments where pack = ? and restores is null order by serial desc',
    name,
  );
  return known.map(({ version }) => version);
}

export function packOf({ pack, version, description, definitions }: Deployment): PolicyPack {
  return { name: pack, version, ...(description !== null && { description }), policies: JSON.parse(definitions) };
}
