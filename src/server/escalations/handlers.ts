import { ApiError, type Escalation, type EscalationStatus } from '../../api/index.ts';
import { instant } from '../clock.ts';
import { decisionAt, wireDecision } from '../decisions/read.ts';
import type { Handlers } from '../operation.ts';
import { cut, pageOf } from '../paging.ts';
import { invalid } from '../refusal.ts';
import type { Rows, Value } from '../store/store.ts';
import { visible } from '../visible.ts';
import { patience } from './escalations.ts';

interface EscalationRow {
  escalation_id: string;
  decision_id: string;
  seq: number;
  agent_id: string | null;
  status: 'pending' | 'approved' | 'rejected';
  created_at: number;
  expires_at: number;
  resolved_at: number | null;
  resolved_by: string | null;
  resolution_reason: string | null;
  /** The entry of the vault that says so, as JSON; null: there is none. */
  resolution: string | null;
  recorded_at: number | null;
  /** The API key that asked for the action. */
  requested_by: string;
}

/** An escalation with the entry of its resolution. */
const selected = `select * from (select e.*, v.content as resolution, v.at as recorded_at from escalations e
  left join vault v on v.seq = e.resolved_seq and v.entry_type = 'escalation.resolved') e`;

export const escalationHandlers = {
  listEscalations: {
    async reads(rows, { query, plane }) {
      const now = plane.clock();
      const { limit, offset, after } = pageOf(query);
      const { where, values } = filterOf(query.status ?? 'pending', query.agent_id, now);
      const found = await rows.all<EscalationRow>(
        `${selected} where seq < ? and ${where} order by seq desc limit ? offset ?`,
        ...[after ?? Number.MAX_SAFE_INTEGER, ...values, limit + 1, offset],
      );
      const total = await rows.get<{ n: number }>(`select count(*) as n from escalations where ${where}`, ...values);
      const { shown, next_cursor } = cut(found, limit, ({ seq }) => seq);
      const escalations: Escalation[] = [];
      for (const row of shown) escalations.push(await wireEscalation(rows, row, now, false));
      return { ok: true, escalations, next_cursor, total: total!.n };
    },
  },
  getEscalation: {
    async reads(rows, { params, plane }) {
      return { ok: true, escalation: await wireEscalation(rows, await known(rows, params.escalation_id), plane.clock(), true) };
    },
  },
  getEscalationStatus: {
    async answers({ params, query, plane }) {
      const until = performance.now() + (query.wait_seconds ?? 0) * 1000;
      for (;;) {
        const { rings } = plane.resolutions;
        const row = await plane.read((rows) => known(rows, params.escalation_id));
        const left = until - performance.now();
        if (stateOf(row, plane.clock()) !== 'pending' || left <= 0 || plane.status() === 'stopping')
          return { ok: true, ...statusOf(row, plane.clock()) };
        await plane.resolutions.next(rings, Math.min(left, row.expires_at - plane.clock(), 1000));
      }
    },
  },
  resolveEscalation: {
    async writes(transaction, { params, body, caller, plane }) {
      const { rows } = transaction;
      const row = await known(rows, params.escalation_id);
      const now = transaction.now();
      const state = stateOf(row, now);
      if (state !== 'pending')
        throw new ApiError('escalation_already_resolved', `the escalation is ${state}`, { details: { status: state } });
      const resolvedBy = body.resolved_by ?? caller.name;
      if (/^\s|\s$|\p{Cc}/u.test(body.resolved_by ?? ''))
        throw invalid('/resolved_by', 'has a control character, or a space at its start or end');
      if (row.agent_id !== null && isSameName(resolvedBy, row.agent_id)) {
        throw new ApiError('escalation_self_approval', 'the agent that asked cannot resolve its own escalation');
      }
      const { escalation_id, decision_id } = row;
      const told = {
        escalation_id,
        decision_id,
        resolution: body.resolution,
        resolved_by: resolvedBy,
        by_key: caller.keyId,
        reason: body.reason ?? null,
      };
      const { seq } = await transaction.audit('escalation.resolved', told);
      await rows.run(
        'update escalations set status = ?, resolved_at = ?, resolved_by = ?, resolution_reason = ?, resolved_seq = ? where escalation_id = ?',
        ...[told.resolution, now, resolvedBy, told.reason, seq, escalation_id],
      );
      transaction.afterwards(plane.resolutions.ring);
      const after = await known(rows, escalation_id);
      const { status, decision } = statusOf(after, now);
      return { ok: true, escalation: await wireEscalation(rows, after, now, true), escalation_id, status, decision };
    },
  },
} satisfies Partial<Handlers>;

/** Spelling in another case, with other spaces or with invisible characters makes nobody another. */
function isSameName(one: string, other: string): boolean {
  const plain = (name: string) => visible(visible(name).normalize('NFKC')).replace(/\s/g, '').toLowerCase();
  return plain(one) === plain(other);
}

async function known(rows: Rows, id: string): Promise<EscalationRow> {
  const row = await rows.get<EscalationRow>(`${selected} where escalation_id = ?`, id);
  if (!row) throw new ApiError('escalation_not_found', 'there is no such escalation');
  return row;
}

/**
 * An escalation that nobody answered in time has expired, whether or not anything noticed. An approval that the vault does not hold was written by
 * somebody else than a plane, and counts as rejected.
 */
function stateOf(row: EscalationRow, now: number): Escalation['status'] {
  if (row.status === 'approved' && !isHeld(row)) return 'rejected';
  return row.status === 'pending' && now >= row.expires_at ? 'expired' : row.status;
}

function isHeld({ escalation_id, status, resolution }: EscalationRow): boolean {
  if (resolution === null) return false;
  const { body } = JSON.parse(resolution) as { body: { escalation_id: string; resolution: string } };
  return body.escalation_id === escalation_id && body.resolution === status;
}

function statusOf(row: EscalationRow, now: number): Omit<EscalationStatus, 'ok'> {
  const status = stateOf(row, now);
  return {
    escalation_id: row.escalation_id,
    decision_id: row.decision_id,
    status,
    decision: status === 'pending' ? 'pending' : status === 'approved' && now < row.recorded_at! + patience ? 'allow' : 'block',
    resolution_reason: row.resolution_reason,
    resolved_at: row.resolved_at === null ? null : instant(row.resolved_at),
    resolved_by: row.resolved_by,
    expires_at: instant(row.expires_at),
  };
}

async function wireEscalation(rows: Rows, row: EscalationRow, now: number, withContent: boolean): Promise<Escalation> {
  const decision = wireDecision((await decisionAt(rows, row.seq))!, withContent);
  const { action_type, reasoning, content_sha256, policies_triggered, trust_score, action_content, metadata } = decision;
  const { metadata_sha256 } = decision as { metadata_sha256?: string | null };
  return {
    escalation_id: row.escalation_id,
    decision_id: row.decision_id,
    status: stateOf(row, now),
    action_type,
    agent_id: row.agent_id,
    reasoning,
    content_sha256,
    metadata_sha256,
    created_at: instant(row.created_at),
    expires_at: instant(row.expires_at),
    resolved_at: row.resolved_at === null ? null : instant(row.resolved_at),
    resolved_by: row.resolved_by,
    resolution_reason: row.resolution_reason,
    policies_triggered,
    trust_score,
    ...(action_content !== undefined && { action_content }),
    ...(metadata !== undefined && { metadata }),
  };
}

function filterOf(status: Escalation['status'], agentId: string | undefined, now: number): { where: string; values: Value[] } {
  const byStatus = {
    pending: { where: "status = 'pending' and expires_at > ?", values: [now] },
    expired: { where: "status = 'pending' and expires_at <= ?", values: [now] },
    approved: { where: "status = 'approved'", values: [] },
    rejected: { where: "status = 'rejected'", values: [] },
  }[status];
  if (agentId === undefined) return byStatus;
  return { where: `${byStatus.where} and agent_id = ?`, values: [...byStatus.values, agentId] };
}
