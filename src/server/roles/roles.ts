import { ApiError, type Role } from '../../api/index.ts';
import { matcher } from '../../engine/index.ts';
import { instant } from '../clock.ts';
import type { Rows } from '../store/store.ts';

export interface RoleRow {
  role_id: string;
  name: string;
  /** A `RoleDefinition`, as JSON. */
  definition: string;
  inherits_from: string | null;
  status: 'active' | 'inactive';
  created_at: number;
  updated_at: number;
}

export interface RoleDefinition {
  description?: string | null;
  allowed_action_types?: string[];
  denied_action_types?: string[];
  scopes?: string[];
  min_trust_level?: number | null;
}

/** How the roles of an agent judge an action. `none`: it has no role, so roles say nothing. */
export type RoleAnswer = { kind: 'none' | 'allowed' | 'not allowed' } | { kind: 'denied' | 'low trust'; role: string };

/** So many roles may stand in a line; one that came to be longer is read whole all the same, lest a denial at its end be lost. */
export const longestLine = 32;

export async function roleById(rows: Rows, id: string): Promise<RoleRow> {
  const row = await rows.get<RoleRow>('select * from roles where role_id = ?', id);
  if (!row) throw new ApiError('role_not_found', 'there is no such role');
  return row;
}

/** A role and those it inherits from, nearest first. */
export async function lineage(rows: Rows, role: RoleRow): Promise<RoleRow[]> {
  return lineIn(await allRoles(rows), role);
}

async function allRoles(rows: Rows): Promise<ReadonlyMap<string, RoleRow>> {
  return new Map((await rows.all<RoleRow>('select * from roles')).map((row) => [row.role_id, row]));
}

function lineIn(roles: ReadonlyMap<string, RoleRow>, role: RoleRow): RoleRow[] {
  const line = new Map([[role.role_id, role]]);
  for (let row = parentIn(roles, role); row && !line.has(row.role_id); row = parentIn(roles, row)) line.set(row.role_id, row);
  return [...line.values()];
}

function parentIn(roles: ReadonlyMap<string, RoleRow>, { inherits_from }: RoleRow): RoleRow | undefined {
  return inherits_from === null ? undefined : roles.get(inherits_from);
}

/** A role that an agent holds, with all that it inherits. */
export interface HeldRole {
  name: string;
  denies(actionType: string): boolean;
  allows(actionType: string): boolean;
  /** The trust it asks for. */
  least: number;
}

/** The active roles of each of these agents, by name. An agent without roles is not listed. */
export async function heldRoles(rows: Rows, agentIds: readonly string[]): Promise<ReadonlyMap<string, readonly HeldRole[]>> {
  const held = await rows.all<RoleRow & { agent_id: string }>(
    `select a.agent_id, r.* from role_agents a join roles r on r.role_id = a.role_id
      where a.agent_id in (??) and r.status = 'active' order by r.name`,
    agentIds,
  );
  if (held.length === 0) return new Map();
  const roles = await allRoles(rows);
  const known = new Map<string, HeldRole>();
  const found = new Map<string, HeldRole[]>();
  for (const row of held) {
    const role = known.get(row.role_id) ?? heldRole(row.name, lineIn(roles, roles.get(row.role_id)!));
    known.set(row.role_id, role);
    found.set(row.agent_id, [...(found.get(row.agent_id) ?? []), role]);
  }
  return found;
}

function heldRole(name: string, line: readonly RoleRow[]): HeldRole {
  const definitions = line.filter(({ status }) => status === 'active').map(definitionOf);
  const any = (lists: readonly (readonly string[])[]) => {
    const globs = lists.flat();
    return globs.length > 0 ? matcher(globs) : () => false;
  };
  return {
    name,
    denies: any(definitions.map(({ denied_action_types: denied = [] }) => denied)),
    allows: any(definitions.map(({ allowed_action_types: allowed = [] }) => allowed)),
    least: Math.max(...definitions.map(({ min_trust_level: least }) => (typeof least === 'number' ? least : Number.NEGATIVE_INFINITY))),
  };
}

/**
 * As published: any role that denies, blocks; trust below any role's minimum, blocks; no role that allows, blocks. A role has what it inherits too,
 * and a deny wins at any level.
 */
export function askRoles(held: readonly HeldRole[], actionType: string, trust: number): RoleAnswer {
  if (held.length === 0) return { kind: 'none' };
  const denying = held.find(({ denies }) => denies(actionType));
  if (denying) return { kind: 'denied', role: denying.name };
  const tooHigh = held.find(({ least }) => trust < least);
  if (tooHigh) return { kind: 'low trust', role: tooHigh.name };
  return { kind: held.some(({ allows }) => allows(actionType)) ? 'allowed' : 'not allowed' };
}

export function definitionOf({ definition }: RoleRow): RoleDefinition {
  return JSON.parse(definition) as RoleDefinition;
}

export async function wireRole(rows: Rows, row: RoleRow): Promise<Role> {
  const {
    description = null,
    allowed_action_types = [],
    denied_action_types = [],
    scopes = [],
    min_trust_level = null,
  } = definitionOf(row);
  const counted = await rows.get<{ n: number }>('select count(*) as n from role_agents where role_id = ?', row.role_id);
  return {
    role_id: row.role_id,
    name: row.name,
    description,
    allowed_action_types,
    denied_action_types,
    scopes,
    min_trust_level,
    inherits_from: row.inherits_from,
    status: row.status,
    created_at: instant(row.created_at),
    updated_at: instant(row.updated_at),
    agent_count: counted!.n,
  };
}
