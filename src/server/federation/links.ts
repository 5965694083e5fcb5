import type { FederationLink } from '../../api/index.ts';
import { instant } from '../clock.ts';
import type { Rows } from '../store/store.ts';

export interface LinkRow {
  link_id: string;
  direction: FederationLink['direction'];
  /** `Terms`, as JSON. */
  terms: string;
  secret_hash: string;
  status: 'pending' | 'active';
  approved_by: string | null;
  created_at: number;
  accepted_at: number | null;
  expires_at: number | null;
  revoked_at: number | null;
  seq: number;
}

export interface Terms {
  source_workspace_id: string;
  target_workspace_id: string;
  source_org_name: string | null;
  target_org_name: string | null;
  allowed_action_types: string[];
  allowed_scopes: string[];
  max_trust_level: number;
}

export interface TokenRow {
  token_id: string;
  link_id: string;
  agent_id: string;
  max_uses: number | null;
  uses: number;
  expires_at: number;
  revoked_at: number | null;
}

export async function linkById(rows: Rows, id: string): Promise<LinkRow | undefined> {
  return rows.get<LinkRow>('select * from links where link_id = ?', id);
}

export function stateOf({ status, revoked_at, expires_at }: LinkRow, now: number): FederationLink['status'] {
  if (revoked_at !== null) return 'revoked';
  return expires_at !== null && now >= expires_at ? 'expired' : status;
}

export function termsOf({ terms }: LinkRow): Terms {
  return JSON.parse(terms) as Terms;
}

export function wireLink(row: LinkRow, now: number): FederationLink {
  const at = (value: number | null) => (value === null ? null : instant(value));
  return {
    link_id: row.link_id,
    direction: row.direction,
    status: stateOf(row, now),
    ...termsOf(row),
    approved_by: row.approved_by,
    created_at: instant(row.created_at),
    accepted_at: at(row.accepted_at),
    expires_at: at(row.expires_at),
    revoked_at: at(row.revoked_at),
  };
}
