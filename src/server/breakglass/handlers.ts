import { ApiError, type BreakglassEvent, type BreakglassReview } from '../../api/index.ts';
import { note, refuseSuspended } from '../agents/store.ts';
import { instant } from '../clock.ts';
import { periodOf } from '../decisions/read.ts';
import { newId } from '../ids.ts';
import type { Handlers } from '../operation.ts';
import { cutSorted } from '../paging.ts';
import { invalid } from '../refusal.ts';
import type { Rows } from '../store/store.ts';
import { visible } from '../visible.ts';
import { type BreakglassRow, stateOf } from './breakglass.ts';

const minute = 60_000;
/** As published: at most three events for one agent in 30 minutes. */
const most = 3;
const cooldown = 30 * minute;

export const breakglassHandlers = {
  triggerBreakglass: {
    async writes(transaction, { body, caller }) {
      const {
        agent_id,
        justification,
        action_type = null,
        triggered_by = caller.name,
        severity = 'high',
        duration_minutes = 15,
        max_actions = null,
      } = body;
      if (readableLength(justification) < 10) throw invalid('/justification', 'has fewer than 10 characters that can be seen');
      const { rows } = transaction;
      await refuseSuspended(rows, agent_id);
      const now = transaction.now();
      const events = await rows.all<BreakglassRow>('select * from breakglass where agent_id = ?', agent_id);
      if (events.filter(({ created_at }) => created_at > now - cooldown).length >= most) {
        throw new ApiError('breakglass_cooldown', `the agent had ${most} breakglass events in the last 30 minutes`);
      }
      if (events.some((row) => row.reviewed_at === null && stateOf(row, now) !== 'active')) {
        throw new ApiError('breakglass_review_pending', 'an earlier breakglass event of the agent waits for its review');
      }
      const breakglass_id = newId('bg_');
      const terms = { justification, triggered_by };
      const { seq } = await transaction.audit('breakglass.triggered', {
        breakglass_id,
        agent_id,
        action_type,
        severity,
        duration_minutes,
        max_actions,
        ...terms,
      });
      await rows.run(
        `insert into breakglass (breakglass_id, agent_id, action_type, terms, severity, max_actions, actions_used, created_at, expires_at, seq)
          values (?, ?, ?, ?, ?, ?, 0, ?, ?, ?)`,
        ...[breakglass_id, agent_id, action_type, JSON.stringify(terms), severity, max_actions, now, now + duration_minutes * minute, seq],
      );
      return { ok: true, event: wireEvent(await known(rows, breakglass_id), now) };
    },
  },
  listBreakglass: {
    async reads(rows, { query, plane }) {
      const now = plane.clock();
      const all = await rows.all<BreakglassRow>('select * from breakglass');
      const asked = all.filter(
        (row) =>
          (query.agent_id === undefined || row.agent_id === query.agent_id) &&
          (query.status === undefined || stateOf(row, now) === query.status),
      );
      const { shown, next_cursor } = cutSorted(asked, query, ({ seq }) => [-seq]);
      return { ok: true, events: shown.map((row) => wireEvent(row, now)), next_cursor };
    },
  },
  getBreakglass: {
    async reads(rows, { params, plane }) {
      return { ok: true, event: wireEvent(await known(rows, params.breakglass_id), plane.clock()) };
    },
  },
  closeBreakglass: {
    async writes(transaction, { params, body }) {
      const { rows } = transaction;
      const row = await known(rows, params.breakglass_id);
      const now = transaction.now();
      if (stateOf(row, now) !== 'active') throw new ApiError('breakglass_already_closed', `the event is ${stateOf(row, now)}`);
      await rows.run('update breakglass set closed_at = ? where breakglass_id = ?', now, row.breakglass_id);
      const { breakglass_id, agent_id, actions_used } = row;
      await transaction.audit('breakglass.deactivated', { breakglass_id, agent_id, actions_used, reason: body.reason ?? null });
      return { ok: true, event: wireEvent(await known(rows, breakglass_id), now) };
    },
  },
  reviewBreakglass: {
    async writes(transaction, { params, body, caller }) {
      const { rows } = transaction;
      const row = await known(rows, params.breakglass_id);
      const now = transaction.now();
      if (stateOf(row, now) === 'active') throw new ApiError('breakglass_still_active', 'close the event before its review');
      if (row.reviewed_at !== null) throw new ApiError('breakglass_already_reviewed', 'the event was reviewed already');
      const review = { outcome: body.outcome, notes: body.notes ?? null, reviewed_by: body.reviewed_by ?? caller.name };
      await rows.run(
        'update breakglass set reviewed_at = ?, review = ? where breakglass_id = ?',
        now,
        JSON.stringify(review),
        row.breakglass_id,
      );
      await note(transaction, row.agent_id, 'breakglass.reviewed', { breakglass_id: row.breakglass_id, ...review });
      return { ok: true, event: wireEvent(await known(rows, row.breakglass_id), now) };
    },
  },
  getBreakglassStats: {
    async reads(rows, { query, plane }) {
      const now = plane.clock();
      const { since = 0, until = Number.MAX_SAFE_INTEGER } = periodOf(query);
      const events = await rows.all<BreakglassRow>('select * from breakglass where created_at >= ? and created_at < ?', since, until);
      const count = (is: (row: BreakglassRow) => boolean) => events.filter(is).length;
      const severity = (name: string) => count((row) => row.severity === name);
      return {
        ok: true,
        since: query.since ?? null,
        until: query.until ?? null,
        total: events.length,
        active: count((row) => stateOf(row, now) === 'active'),
        pending_review: count((row) => row.reviewed_at === null && stateOf(row, now) !== 'active'),
        overridden_decisions: events.reduce((sum, { actions_used }) => sum + actions_used, 0),
        by_severity: { critical: severity('critical'), high: severity('high'), medium: severity('medium') },
      };
    },
  },
} satisfies Partial<Handlers>;

async function known(rows: Rows, id: string): Promise<BreakglassRow> {
  const row = await rows.get<BreakglassRow>('select * from breakglass where breakglass_id = ?', id);
  if (!row) throw new ApiError('breakglass_not_found', 'there is no such breakglass event');
  return row;
}

function wireEvent(row: BreakglassRow, now: number): BreakglassEvent {
  const { justification, triggered_by } = JSON.parse(row.terms) as { justification: string; triggered_by: string };
  const status = stateOf(row, now);
  const review: BreakglassReview =
    row.reviewed_at === null
      ? { status: 'pending' }
      : { status: 'reviewed', ...JSON.parse(row.review!), reviewed_at: instant(row.reviewed_at) };
  return {
    breakglass_id: row.breakglass_id,
    agent_id: row.agent_id,
    action_type: row.action_type,
    justification,
    triggered_by,
    severity: row.severity,
    status,
    actions_used: row.actions_used,
    max_actions: row.max_actions,
    created_at: instant(row.created_at),
    expires_at: instant(row.expires_at),
    remaining_seconds: status === 'active' ? Math.floor((row.expires_at - now) / 1000) : 0,
    closed_at: row.closed_at === null ? null : instant(row.closed_at),
    review,
  };
}

/** How many characters a reader sees; spaces in a row are one. */
function readableLength(text: string): number {
  return [...visible(text.replace(/\s+/g, ' ')).trim()].length;
}
