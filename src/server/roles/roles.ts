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
  const line = [role];
  for (let parent = role.inherits_from; parent !== null; ) {
    const row: RoleRow | undefined = await rows.get<RoleRow>('select * from roles where role_id = ?', parent);
    if (!row || line.some(({ role_id }) => role_id === row.role_id)) break;
    line.push(row);
    parent = row.inherits_from;
  }
  return line;
}

/**
 * As published: any role that denies, blocks; trust below any role's minimum, blocks; no role that allows, blocks. A role has what it inherits too,
 * and a deny wins at any level.
 */
export async function askRoles(rows: Rows, agentId: string | undefined, actionType: string, trust: number): Promise<RoleAnswer> {
  if (agentId === undefined) return { kind: 'none' };
  const held = await rows.all<RoleRow>(
    "select r.* from role_agents a join roles r on r.role_id = a.role_id where a.agent_id = ? and r.status = 'active' order by r.name",
    agentId,
  );
  if (held.length === 0) return { kind: 'none' };
  let allowed = false;
  let tooLow: string | undefined;
  for (const role of held) {
    const line = (await lineage(rows, role)).filter(({ status }) => status === 'active').map(definitionOf);
    if (line.some(({ denied_action_types: denied = [] }) => denied.length > 0 && matcher(denied)(actionType)))
      return { kind: 'denied', role: role.name };
    if (line.some(({ min_trust_level: least }) => typeof least === 'number' && trust < least)) tooLow ??= role.name;
    allowed ||= line.some(({ allowed_action_types: names = [] }) => names.length > 0 && matcher(names)(actionType));
  }
  if (tooLow !== undefined) return { kind: 'low trust', role: tooLow };
  return { kind: allowed ? 'allowed' : 'not allowed' };
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
