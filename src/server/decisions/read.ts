import type { DecisionRecord } from '../../api/index.ts';
import { parseInstant } from '../../engine/index.ts';
import type { DecisionRecord as Recorded } from '../intercept/pipeline.ts';
import { invalid } from '../refusal.ts';
import type { Rows } from '../store/store.ts';
import { entryIdOf } from '../vault/chain.ts';

export interface DecisionRow {
  seq: number;
  decision_id: string;
  action_content: string | null;
  metadata: string | null;
  content: string;
  entry_hash: string;
}

/** The decisions `d`, each with its entry `v` in the vault. */
export const joined =
  'select d.seq, d.decision_id, d.action_content, d.metadata, v.content, v.entry_hash from decisions d join vault v on v.seq = d.seq';

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
