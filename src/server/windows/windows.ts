import type { TemporalWindow } from '../../api/index.ts';
import { instant } from '../clock.ts';
import { covers, type Reach } from '../scope.ts';
import type { Rows } from '../store/store.ts';

export interface WindowRow {
  window_id: string;
  agent_id: string;
  /** `Terms`, as JSON. */
  terms: string;
  max_uses: number | null;
  uses: number;
  extensions: number;
  max_extensions: number;
  created_at: number;
  expires_at: number;
  revoked_at: number | null;
  seq: number;
}

export interface Terms extends Reach {
  scopes: string[];
  action_types: string[];
  constraints: Record<string, unknown> | null;
  reason: string | null;
  workflow_id: string | null;
}

export function stateOf({ revoked_at, expires_at, uses, max_uses }: WindowRow, now: number): TemporalWindow['status'] {
  if (revoked_at !== null) return 'revoked';
  if (now >= expires_at) return 'expired';
  return max_uses !== null && uses >= max_uses ? 'exhausted' : 'active';
}

/** What the windows of an agent say to an action. */
export type WindowAnswer = { kind: 'open'; window: WindowRow } | { kind: 'lapsed' | 'other scope' | 'none' };

/** The windows of these agents, in the order in which each agent uses them. */
export async function windowsOf(rows: Rows, agentIds: readonly string[]): Promise<WindowRow[]> {
  return rows.all<WindowRow>('select * from windows where agent_id in (??) order by expires_at, seq', agentIds);
}

/** `windows`: all of one agent. */
export function askWindows(
  windows: readonly WindowRow[],
  action: { type: string; metadata: Record<string, unknown>; workflow: string | undefined },
  now: number,
): WindowAnswer {
  if (windows.length === 0) return { kind: 'none' };
  const covering = windows.filter((row) => reaches(row, action.type, action.metadata, action.workflow));
  const open = covering.find((row) => stateOf(row, now) === 'active');
  if (open) return { kind: 'open', window: open };
  if (covering.length > 0) return { kind: 'lapsed' };
  return { kind: windows.some((row) => stateOf(row, now) === 'active') ? 'other scope' : 'none' };
}

export function reaches(row: WindowRow, actionType: string, metadata: Record<string, unknown>, workflow: string | undefined): boolean {
  const terms = termsOf(row);
  return (terms.workflow_id === null || terms.workflow_id === workflow) && covers(terms, actionType, metadata);
}

export function termsOf({ terms }: WindowRow): Terms {
  return JSON.parse(terms) as Terms;
}

export function wireWindow(row: WindowRow, now: number): TemporalWindow {
  return {
    window_id: row.window_id,
    agent_id: row.agent_id,
    ...termsOf(row),
    status: stateOf(row, now),
    uses: row.uses,
    max_uses: row.max_uses,
    extensions: row.extensions,
    max_extensions: row.max_extensions,
    created_at: instant(row.created_at),
    expires_at: instant(row.expires_at),
    remaining_seconds: Math.max(0, Math.floor((row.expires_at - now) / 1000)),
    revoked_at: row.revoked_at === null ? null : instant(row.revoked_at),
  };
}
