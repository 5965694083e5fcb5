import type { BreakglassEvent } from '../../api/index.ts';
import { matcher } from '../../engine/index.ts';
import type { Rows } from '../store/store.ts';

export interface BreakglassRow {
  breakglass_id: string;
  agent_id: string;
  /** A glob; null: every action. */
  action_type: string | null;
  terms: string;
  severity: BreakglassEvent['severity'];
  max_actions: number | null;
  actions_used: number;
  created_at: number;
  expires_at: number;
  closed_at: number | null;
  reviewed_at: number | null;
  review: string | null;
  seq: number;
}

/** The events of these agents that nothing has ended yet, unless it is their count of uses. */
export async function openBreakglass(rows: Rows, agentIds: readonly string[], now: number): Promise<BreakglassRow[]> {
  return rows.all<BreakglassRow>(
    'select * from breakglass where agent_id in (??) and expires_at > ? and closed_at is null order by seq',
    agentIds,
    now,
  );
}

/** The override that lets a blocked action of an agent pass now, if there is one among its events; it is used up by asking. */
export function useOverride(rows: Rows, events: readonly BreakglassRow[], actionType: string, now: number): string | undefined {
  const event = events.find(
    (row) => stateOf(row, now) === 'active' && (row.action_type === null || matcher([row.action_type])(actionType)),
  );
  if (!event) return undefined;
  event.actions_used += 1;
  rows.later('update breakglass set actions_used = actions_used + 1 where breakglass_id = ?', event.breakglass_id);
  return event.breakglass_id;
}

/** An event that is past its time or its last action has ended, whether or not anything noticed. */
export function stateOf({ closed_at, expires_at, actions_used, max_actions }: BreakglassRow, now: number): BreakglassEvent['status'] {
  if (closed_at !== null) return 'closed';
  if (now >= expires_at) return 'expired';
  return max_actions !== null && actions_used >= max_actions ? 'exhausted' : 'active';
}
