import { ApiError } from '../../api/index.ts';
import { refuseSuspended } from '../agents/store.ts';
import { newId } from '../ids.ts';
import type { Handlers } from '../operation.ts';
import { cutSorted } from '../paging.ts';
import { covers } from '../scope.ts';
import type { Rows } from '../store/store.ts';
import { stateOf, type Terms, termsOf, type WindowRow, wireWindow } from './windows.ts';

const minute = 60_000;

export const windowHandlers = {
  createTemporalWindow: {
    async writes(transaction, { body }) {
      const { agent_id, scopes, duration_minutes, action_types = [], constraints = null, reason = null, workflow_id = null } = body;
      const { max_uses = null, max_extensions = 3 } = body;
      const { rows } = transaction;
      await refuseSuspended(rows, agent_id);
      const now = transaction.now();
      const window_id = newId('tw_');
      const terms: Terms = { scopes, action_types, constraints, reason, workflow_id };
      const { seq } = await transaction.audit('temporal.window_opened', {
        window_id,
        agent_id,
        ...terms,
        duration_minutes,
        max_uses,
        max_extensions,
      });
      await rows.run(
        `insert into windows (window_id, agent_id, terms, max_uses, uses, extensions, max_extensions, created_at, expires_at, seq)
          values (?, ?, ?, ?, 0, 0, ?, ?, ?, ?)`,
        ...[window_id, agent_id, JSON.stringify(terms), max_uses, max_extensions, now, now + duration_minutes * minute, seq],
      );
      return { ok: true, window: wireWindow(await known(rows, window_id), now) };
    },
  },
  listTemporalWindows: {
    async reads(rows, { query, plane }) {
      return { ok: true, ...(await list(rows, query, plane.clock())) };
    },
  },
  getAgentTemporalWindows: {
    async reads(rows, { params, query, plane }) {
      return { ok: true, ...(await list(rows, { ...query, agent_id: params.agent_id }, plane.clock())) };
    },
  },
  getTemporalWindow: {
    async reads(rows, { params, plane }) {
      return { ok: true, window: wireWindow(await known(rows, params.window_id), plane.clock()) };
    },
  },
  checkTemporalWindow: {
    async reads(rows, { query, plane }) {
      const now = plane.clock();
      const windows = query.window_id === undefined ? await ofAgent(rows, query.agent_id) : [await known(rows, query.window_id)];
      const mine = windows.filter(({ agent_id }) => query.agent_id === undefined || agent_id === query.agent_id);
      const asked = query.action_type ?? query.scope;
      const active = mine.filter((row) => stateOf(row, now) === 'active');
      const covering = active.find((row) => asked === undefined || covers({ ...termsOf(row), constraints: null }, asked, {}));
      const shown = covering ?? active[0] ?? mine[0];
      const reason = covering
        ? null
        : active.length > 0
          ? 'no open window covers this'
          : shown
            ? `the window is ${stateOf(shown, now)}`
            : 'there is no window';
      return {
        ok: true,
        active: active.length > 0,
        allowed: covering !== undefined,
        window: shown ? wireWindow(shown, now) : null,
        reason,
      };
    },
  },
  extendTemporalWindow: {
    async writes(transaction, { params, body }) {
      const { rows } = transaction;
      const row = await known(rows, params.window_id);
      const now = transaction.now();
      const state = stateOf(row, now);
      if (state === 'expired') throw new ApiError('temporal_window_expired', 'the window has lapsed; open another');
      if (state !== 'active') throw new ApiError('temporal_window_inactive', `the window is ${state}`);
      if (row.extensions >= row.max_extensions) {
        throw new ApiError('temporal_window_extensions_exhausted', `the window was extended ${row.extensions} times, which is its limit`);
      }
      const expires = Math.min(row.expires_at + body.duration_minutes * minute, now + 1440 * minute);
      await rows.run('update windows set expires_at = ?, extensions = extensions + 1 where window_id = ?', expires, row.window_id);
      await transaction.audit('temporal.window_extended', { window_id: row.window_id, agent_id: row.agent_id, ...body });
      return { ok: true, window: wireWindow(await known(rows, row.window_id), now) };
    },
  },
  revokeTemporalWindow: {
    async writes(transaction, { params, body }) {
      const { rows } = transaction;
      const { window_id, agent_id, revoked_at } = await known(rows, params.window_id);
      const now = transaction.now();
      if (revoked_at === null) {
        await rows.run('update windows set revoked_at = ? where window_id = ?', now, window_id);
        await transaction.audit('temporal.window_revoked', { window_id, agent_id, reason: body.reason ?? null });
      }
      return { ok: true, window: wireWindow(await known(rows, window_id), now) };
    },
  },
} satisfies Partial<Handlers>;

async function known(rows: Rows, id: string): Promise<WindowRow> {
  const row = await rows.get<WindowRow>('select * from windows where window_id = ?', id);
  if (!row) throw new ApiError('temporal_window_not_found', 'there is no such window');
  return row;
}

async function ofAgent(rows: Rows, agentId: string | undefined): Promise<WindowRow[]> {
  return agentId === undefined ? [] : rows.all<WindowRow>('select * from windows where agent_id = ? order by seq desc', agentId);
}

async function list(
  rows: Rows,
  query: { agent_id?: string; status?: string; per_page?: number; page?: number; cursor?: string },
  now: number,
) {
  const all = query.agent_id === undefined ? await rows.all<WindowRow>('select * from windows') : await ofAgent(rows, query.agent_id);
  const asked = all.filter((row) => query.status === undefined || stateOf(row, now) === query.status);
  const { shown, next_cursor } = cutSorted(asked, query, ({ seq }) => [-seq]);
  return { windows: shown.map((row) => wireWindow(row, now)), next_cursor };
}
