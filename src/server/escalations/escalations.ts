import type { Rows, Table } from '../store/store.ts';

/** What of a decision its escalation keeps. */
interface Undecided {
  escalation_id: string | null;
  decision_id: string;
  agent_id: string | null;
}

/** How long an escalation waits for an approver; then it counts as rejected. */
export const patience = 24 * 3600 * 1000;

const escalations: Table = {
  name: 'escalations',
  columns: {
    ...{ escalation_id: 'text', decision_id: 'text', seq: 'bigint', agent_id: 'text', status: 'text' },
    ...{ created_at: 'bigint', expires_at: 'bigint', requested_by: 'text' },
  },
};

/** Opens the escalation of a decision, in the decision's own transaction. */
export function openEscalation(rows: Rows, decision: Undecided, seq: number, at: number, requestedBy: string): void {
  const { escalation_id, decision_id, agent_id } = decision;
  rows.put(escalations, ...[escalation_id, decision_id, seq, agent_id, 'pending', at, at + patience, requestedBy]);
}
