import { ApiError, type ListDecisionsQuery } from '../../api/index.ts';
import type { Handlers } from '../operation.ts';
import { cut, pageOf } from '../paging.ts';
import type { Value } from '../store/store.ts';
import { type DecisionRow, decisionAt, joined, periodOf, wireDecision } from './read.ts';

export const decisionHandlers = {
  listDecisions: {
    async reads(rows, { query }) {
      const { where, values } = filterOf(query);
      const { limit, offset, after } = pageOf(query);
      const [way, order] = query.order === 'asc' ? ['>', 'asc'] : ['<', 'desc'];
      const from = after ?? (order === 'asc' ? -1 : Number.MAX_SAFE_INTEGER);
      const found = await rows.all<DecisionRow>(
        `${joined} where d.seq ${way} ?${where} order by d.seq ${order} limit ? offset ?`,
        ...[from, ...values, limit + 1, offset],
      );
      const total = await rows.get<{ total: number }>(`select count(*) as total from decisions d where 1 = 1${where}`, ...values);
      const { shown, next_cursor } = cut(found, limit, ({ seq }) => seq);
      const decisions = shown.map((row) => wireDecision(row, query.include === 'content'));
      return { ok: true, decisions, next_cursor, total: total!.total, per_page: limit };
    },
  },
  getDecision: {
    async reads(rows, { params, plane }) {
      const row = await decisionAt(rows, plane.settings.decisionIds.numberOf(params.decision_id) ?? 0);
      if (row?.decision_id !== params.decision_id) throw new ApiError('decision_not_found', 'there is no such decision');
      return { ok: true, decision: wireDecision(row, true) };
    },
  },
} satisfies Partial<Handlers>;

function filterOf(query: ListDecisionsQuery): { where: string; values: Value[] } {
  const values: Value[] = [];
  let where = '';
  for (const field of ['decision', 'action_type', 'agent_id', 'chain_id'] as const) {
    if (query[field] === undefined) continue;
    where += ` and d.${field} = ?`;
    values.push(query[field]);
  }
  const { since, until } = periodOf(query);
  if (since !== undefined) {
    where += ' and d.at >= ?';
    values.push(since);
  }
  if (until !== undefined) {
    where += ' and d.at < ?';
    values.push(until);
  }
  return { where, values };
}
