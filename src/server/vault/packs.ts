import { digest, type Policy, sourceHash } from '../../pack/index.ts';
import { type Deployment, type Held, packOf } from '../packs/state.ts';
import { byHand } from '../served.ts';
import type { ReadRows } from '../store/reading.ts';
import { differing, type Row } from './tables.ts';
import type { StoredEntry } from './verify.ts';

/** What the log says of packs. */
export interface PacksTold {
  /** What went live, by pack and serial. */
  serials: Map<string, Row>;
  /** Where each pack stands. */
  packs: Map<string, Standing>;
}

interface Standing {
  live: Omit<Held, 'since'>;
  highest: string;
  held: Held[];
}

interface Body extends Omit<Held, 'since'> {
  pack: string;
  restores: number | null;
  revision: number;
  reason: string | null;
  by: string;
  summary: object;
}

export function noPacksTold(): PacksTold {
  return { serials: new Map(), packs: new Map() };
}

export function hearOfPacks({ serials, packs }: PacksTold, { entry_type, content, at }: StoredEntry): void {
  if (entry_type !== 'policy.deployed' && entry_type !== 'policy.rollback') return;
  const { body } = JSON.parse(content) as { body: Body };
  const { pack, serial, by: created_by, summary, ...rest } = body;
  const { digest, version, source_hash } = body;
  serials.set(`${pack} ${serial}`, { ...rest, summary: JSON.stringify(summary), created_by, created_at: at });
  const before = packs.get(pack);
  const live = { digest, version, source_hash, serial };
  if (entry_type === 'policy.deployed') packs.set(pack, { live, highest: version, held: [] });
  else if (before) packs.set(pack, { live, highest: before.highest, held: heldAfter(before, digest, at) });
}

/** A rollback frees what it brings back, and holds what was live. */
function heldAfter({ live, held }: Standing, broughtBack: string, since: number): Held[] {
  return [...held.filter(({ digest }) => digest !== broughtBack && digest !== live.digest), { ...live, since }];
}

/** What went live of each pack, where it stands and what is in force are what the log says. */
export async function packProblems(rows: ReadRows, told: PacksTold): Promise<string[]> {
  const stored = await rows.all<Deployment>('select * from deployments order by pack, serial');
  const policies = await rows.all<{ pack: string; name: string; enabled: number; definition: string }>(
    'select pack, name, enabled, definition from policies where pack <> ? order by pack, name',
    byHand,
  );
  const packs = new Map((await rows.all<PackRow>('select * from packs order by name')).map((row) => [row.name, row]));
  const problems = serialProblems(stored, told.serials);
  for (const [name, standing] of told.packs) {
    const row = packs.get(name);
    const deployment = stored.find(({ pack, serial }) => pack === name && serial === standing.live.serial);
    const wrong = deployment && wrongPolicies(deployment, policies);
    if (row?.serial !== standing.live.serial)
      problems.push(`pack ${name}: serial ${standing.live.serial} went live last, ${row?.serial ?? 'none'} is live`);
    else if (row.highest !== standing.highest) problems.push(`pack ${name}: its highest version is not what was recorded`);
    else if (!isSameHold(row.held, standing.held)) problems.push(`pack ${name}: what is held of it is not what was recorded`);
    else if (wrong?.length) problems.push(`pack ${name}: the policies in force are not what went live: ${wrong.join(', ')}`);
  }
  const never = new Set([...packs.keys(), ...policies.map(({ pack }) => pack)].filter((name) => !told.packs.has(name)));
  for (const name of never) problems.push(`pack ${name}: it never went live, and has a row or policies`);
  return problems;
}

interface PackRow {
  name: string;
  serial: number;
  highest: string;
  held: string;
}

function serialProblems(stored: readonly Deployment[], serials: ReadonlyMap<string, Row>): string[] {
  const rowOf = new Map(stored.map((row) => [`${row.pack} ${row.serial}`, row]));
  const problems: string[] = [];
  for (const [name, told] of serials) {
    const row = rowOf.get(name);
    rowOf.delete(name);
    if (!row || differing({ ...row }, told).length > 0 || !isWhole(row))
      problems.push(`pack ${name.replace(' ', ', serial ')}: it is not what was recorded`);
  }
  for (const name of rowOf.keys()) problems.push(`pack ${name.replace(' ', ', serial ')}: it was never recorded`);
  return problems;
}

function isWhole(row: Deployment): boolean {
  try {
    const pack = packOf(row);
    return digest(pack) === row.digest && sourceHash(pack.policies) === row.source_hash && pack.policies.length === row.policy_count;
  } catch {
    return false;
  }
}

/** Names of policies that are not in force as they were sent. */
function wrongPolicies(deployment: Deployment, policies: readonly { pack: string; name: string; enabled: number; definition: string }[]) {
  if (!isWhole(deployment)) return [];
  const sent = new Map((JSON.parse(deployment.definitions) as Policy[]).map((policy) => [policy.name, JSON.stringify(policy)]));
  const wrong: string[] = [];
  for (const { name, enabled, definition } of policies.filter(({ pack }) => pack === deployment.pack)) {
    if (enabled !== 1 || definition !== sent.get(name)) wrong.push(name);
    sent.delete(name);
  }
  return [...wrong, ...sent.keys()];
}

function isSameHold(stored: string, told: readonly Held[]): boolean {
  try {
    const held = JSON.parse(stored) as Row[];
    return held.length === told.length && told.every((one, index) => differing(held[index]!, { ...one }).length === 0);
  } catch {
    return false;
  }
}
