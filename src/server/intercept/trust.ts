import type { Verdict } from '../../engine/index.ts';
import type { Rows, Table } from '../store/store.ts';

/** Where trust begins, and what a request without an agent is judged by. */
export const initialTrust = 50;

/** How trust moves with each decision, as published. */
const step: Record<Verdict, number> = { allow: 0.2, block: -2, escalate: -0.5 };

/** The trust in an agent, registered or not, before the decision at hand. */
export async function trustOf(rows: Rows, agentId: string | undefined): Promise<number> {
  if (agentId === undefined) return initialTrust;
  const row = await rows.get<{ level: number }>('select level from trust where agent_id = ?', agentId);
  return row?.level ?? initialTrust;
}

export const trustTable: Table = {
  name: 'trust',
  columns: { agent_id: 'text', level: 'double precision' },
  conflict: 'on conflict (agent_id) do update set level = excluded.level',
};

/** Within 0 to 100, in tenths: sums of 0.2 stay exact. */
export function moved(from: number, decision: Verdict): number {
  return Math.min(100, Math.max(0, Math.round((from + step[decision]) * 10) / 10));
}
