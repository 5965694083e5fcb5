import { ApiError } from '../../api/index.ts';
import { note } from '../agents/store.ts';
import { instant } from '../clock.ts';
import { newId } from '../ids.ts';
import type { Handlers } from '../operation.ts';
import { cutSorted } from '../paging.ts';
import type { Rows } from '../store/store.ts';
import { definitionOf, lineage, longestLine, type RoleRow, roleById, wireRole } from './roles.ts';

export const roleHandlers = {
  createRole: {
    async writes(transaction, { body }) {
      const { name, inherits_from = null, ...definition } = body;
      const { rows } = transaction;
      await refuseTaken(rows, name, undefined);
      if (inherits_from !== null) await refuseCycle(rows, undefined, inherits_from);
      const role_id = newId('role_');
      const now = transaction.now();
      await rows.run(
        "insert into roles (role_id, name, definition, inherits_from, status, created_at, updated_at) values (?, ?, ?, ?, 'active', ?, ?)",
        ...[role_id, name, JSON.stringify(definition), inherits_from, now, now],
      );
      await transaction.audit('rbac.role_created', { role_id, name, inherits_from, ...definition });
      return { ok: true, role: await wireRole(rows, await roleById(rows, role_id)) };
    },
  },
  listRoles: {
    async reads(rows, { query }) {
      const all = await rows.all<RoleRow>('select * from roles');
      const { shown, next_cursor } = cutSorted(all, query, ({ name, role_id }) => [name, role_id]);
      const roles = [];
      for (const row of shown) roles.push(await wireRole(rows, row));
      return { ok: true, roles, next_cursor };
    },
  },
  getRole: {
    async reads(rows, { params }) {
      return { ok: true, role: await wireRole(rows, await roleById(rows, params.role_id)) };
    },
  },
  updateRole: {
    async writes(transaction, { params, body }) {
      const { rows } = transaction;
      const row = await roleById(rows, params.role_id);
      const { name = row.name, status = row.status, inherits_from = row.inherits_from, ...changes } = body;
      await refuseTaken(rows, name, row.role_id);
      if (inherits_from !== null) await refuseCycle(rows, row, inherits_from);
      const definition = { ...definitionOf(row), ...changes };
      await rows.run(
        'update roles set name = ?, status = ?, inherits_from = ?, definition = ?, updated_at = ? where role_id = ?',
        ...[name, status, inherits_from, JSON.stringify(definition), transaction.now(), row.role_id],
      );
      await transaction.audit('rbac.role_updated', { role_id: row.role_id, name, status, inherits_from, ...definition });
      return { ok: true, role: await wireRole(rows, await roleById(rows, row.role_id)) };
    },
  },
  deleteRole: {
    async writes(transaction, { params }) {
      const { rows } = transaction;
      const { role_id, name } = await roleById(rows, params.role_id);
      const used = await rows.get(
        'select 1 as one from role_agents where role_id = ? union select 1 as one from roles where inherits_from = ?',
        ...[role_id, role_id],
      );
      if (used) throw new ApiError('role_in_use', 'an agent holds this role, or a role inherits from it');
      await rows.run('delete from roles where role_id = ?', role_id);
      await transaction.audit('rbac.role_deleted', { role_id, name });
      return { ok: true };
    },
  },
  assignRole: {
    async writes(transaction, { params, body }) {
      const { rows } = transaction;
      const { role_id, name } = await roleById(rows, params.role_id);
      const { agent_id } = body;
      const now = transaction.now();
      const added = await rows.run(
        'insert into role_agents (role_id, agent_id, assigned_at) values (?, ?, ?) on conflict do nothing',
        ...[role_id, agent_id, now],
      );
      if (added > 0) await note(transaction, agent_id, 'rbac.role_assigned', { role_id, name });
      const row = await rows.get<{ assigned_at: number }>(
        'select assigned_at from role_agents where role_id = ? and agent_id = ?',
        role_id,
        agent_id,
      );
      return { ok: true, assignment: { role_id, agent_id, assigned_at: instant(row!.assigned_at) } };
    },
  },
  unassignRole: {
    async writes(transaction, { params, body }) {
      const { role_id, name } = await roleById(transaction.rows, params.role_id);
      const gone = await transaction.rows.run('delete from role_agents where role_id = ? and agent_id = ?', role_id, body.agent_id);
      if (gone === 0) throw new ApiError('role_not_assigned', 'the agent does not hold this role');
      await note(transaction, body.agent_id, 'rbac.role_unassigned', { role_id, name });
      return { ok: true };
    },
  },
  listRoleAgents: {
    async reads(rows, { params, query }) {
      const { role_id } = await roleById(rows, params.role_id);
      const held = await rows.all<{ agent_id: string; assigned_at: number }>(
        'select agent_id, assigned_at from role_agents where role_id = ?',
        role_id,
      );
      const { shown, next_cursor } = cutSorted(held, query, ({ assigned_at, agent_id }) => [assigned_at, agent_id]);
      return {
        ok: true,
        agents: shown.map(({ agent_id, assigned_at }) => ({ role_id, agent_id, assigned_at: instant(assigned_at) })),
        next_cursor,
      };
    },
  },
} satisfies Partial<Handlers>;

async function refuseTaken(rows: Rows, name: string, own: string | undefined): Promise<void> {
  const taken = await rows.get<{ role_id: string }>('select role_id from roles where name = ?', name);
  if (taken && taken.role_id !== own) throw new ApiError('role_exists', 'another role has this name');
}

async function refuseCycle(rows: Rows, role: RoleRow | undefined, parent: string): Promise<void> {
  const line = await lineage(rows, await roleById(rows, parent));
  if (line.some(({ role_id }) => role_id === role?.role_id)) throw new ApiError('role_cycle', 'the role would inherit from itself');
  if (line.length >= longestLine) throw new ApiError('role_cycle', `the role would inherit from more than ${longestLine - 1} others`);
}
