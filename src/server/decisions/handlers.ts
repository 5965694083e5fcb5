import { ApiError, type DecisionRecord, type ListDecisionsQuery } from '../../api/index.ts';
import { parseInstant } from '../../engine/index.ts';
import type { DecisionRecord as Recorded } from '../intercept/pipeline.ts';
import type { Handlers } from '../operation.ts';
import { cut, pageOf } from '../paging.ts';
import { invalid } from '../refusal.ts';
import type { Rows, Value } from '../store/store.ts';
import { entryIdOf } from '../vault/chain.ts';

export interface DecisionRow {
  seq: number;
  decision_id: string;
  action_content: string | null;
  metadata: string | null;
  content: string;
  entry_hash: string;
}

const joined =
  'select d.seq, d.decision_id, d.action_content, d.metadata, v.content, v.entry_hash from decisions d join vault v on v.seq = d.seq';

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

/** The decision at an entry of the vault. */
export async function decisionAt(rows: Rows, seq: number): Promise<DecisionRow | undefined> {
  return rows.get<DecisionRow>(`${joined} where d.seq = ?`, seq);
}

/** The record as the vault holds it, with the id of its entry; content and metadata only when asked for, and as long as they are kept. */
export function wireDecision({ seq, content, entry_hash, action_content, metadata }: DecisionRow, withContent: boolean): DecisionRecord {
  const { body } = JSON.parse(content) as { body: Recorded };
  return {
    ...body,
    vault_entry_id: entryIdOf(seq, entry_hash),
    ...(withContent && action_content !== null && { action_content: JSON.parse(action_content) }),
    ...(withContent && metadata !== null && { metadata: JSON.parse(metadata) }),
  };
}

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

/** `since` and `until` in milliseconds. */
export function periodOf({ since, until }: { since?: string; until?: string }): { since?: number; until?: number } {
  return { since: instantAt('/since', since), until: instantAt('/until', until) };
}

function instantAt(pointer: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const at = parseInstant(text);
  if (at === undefined) throw invalid(pointer, 'is not an RFC 3339 instant with a zone');
  return at;
}
