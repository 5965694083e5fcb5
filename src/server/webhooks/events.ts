import { matcher, type Verdict } from '../../engine/index.ts';
import { moved, trustOf } from '../intercept/trust.ts';
import { invalid } from '../refusal.ts';
import type { Rows } from '../store/store.ts';

/** One thing that happened, as webhooks tell it. */
export interface Event {
  event: string;
  data: Record<string, unknown>;
}

const agentFields = ['agent_id'];
const packFields = ['pack', 'serial', 'version', 'digest', 'source_hash', 'restores', 'revision', 'summary', 'by'];
const policyFields = ['policy_id', 'mode', 'enabled', 'revision'];
const decisionFields = [
  ...['decision_id', 'agent_id', 'action_type', 'decision', 'decision_path', 'reasoning', 'trust_score'],
  ...['chain_id', 'escalation_id', 'content_sha256', 'metadata_sha256', 'revision'],
];

/**
 * What may be told of each event, by the name of its field in the vault: ids, names of rules, numbers and hashes, and the `reasoning` of a decision,
 * which is published. Contents, metadata, definitions and what else people wrote never leave; a field that is added to an entry stays inside until
 * it is added here.
 */
const catalogue: Record<string, readonly string[]> = {
  'decision.allow': decisionFields,
  'decision.block': decisionFields,
  'decision.escalate': decisionFields,
  'escalation.resolved': ['escalation_id', 'decision_id', 'status', 'resolution'],
  'agent.registered': agentFields,
  'agent.updated': agentFields,
  'agent.suspended': agentFields,
  'agent.resumed': agentFields,
  'agent.deactivated': agentFields,
  'agent.revoked': [...agentFields, 'credentials', 'delegations', 'temporal_windows', 'federation_tokens', 'roles'],
  'agent.trust_changed': ['agent_id', 'decision_id', 'trust_before', 'trust_after'],
  'credential.issued': ['agent_id', 'credential_id', 'key_fingerprint'],
  'credential.rotated': ['agent_id', 'credential_id', 'key_fingerprint'],
  'credential.revoked': ['agent_id', 'credential_id', 'key_fingerprint'],
  'policy.created': policyFields,
  'policy.updated': policyFields,
  'policy.promoted': policyFields,
  'policy.deleted': ['policy_id', 'revision'],
  'policy.deployed': packFields,
  'policy.rollback': packFields,
  'delegation.granted': ['grant_id', 'parent_grant_id', 'source_agent_id', 'target_agent_id', 'scopes', 'action_types', 'max_uses'],
  'delegation.revoked': ['grant_id', 'revoked'],
  'temporal.window_opened': ['window_id', 'agent_id', 'scopes', 'action_types', 'duration_minutes', 'max_uses'],
  'temporal.window_extended': ['window_id', 'agent_id', 'duration_minutes'],
  'temporal.window_revoked': ['window_id', 'agent_id'],
  'temporal.window_expired': ['window_id', 'agent_id'],
  'breakglass.triggered': ['breakglass_id', 'agent_id', 'action_type', 'severity', 'duration_minutes', 'max_actions'],
  'breakglass.deactivated': ['breakglass_id', 'agent_id', 'actions_used', 'cause'],
  'breakglass.reviewed': ['breakglass_id', 'agent_id', 'outcome'],
  'rbac.role_created': ['role_id', 'inherits_from'],
  'rbac.role_updated': ['role_id', 'status', 'inherits_from'],
  'rbac.role_deleted': ['role_id'],
  'rbac.role_assigned': ['role_id', 'agent_id'],
  'rbac.role_unassigned': ['role_id', 'agent_id'],
  'federation.link_proposed': ['link_id', 'target_workspace_id', 'max_trust_level'],
  'federation.link_accepted': ['link_id'],
  'federation.token_issued': ['link_id', 'token_id', 'agent_id', 'scopes', 'action_types', 'ttl_seconds', 'max_uses'],
  'federation.link_revoked': ['link_id', 'tokens'],
  'api_key.created': ['key_id', 'rights', 'expires_at'],
  'api_key.revoked': ['key_id', 'rights'],
  'vault.key_rotated': ['key_id', 'previous_key_id'],
  'webhook.disabled': ['webhook_id', 'cause'],
  'webhook.test': ['webhook_id'],
};

const eventNames: readonly string[] = Object.keys(catalogue);

/** The events an entry of the vault tells of: a decision is one, and the trust that it moves another. `trust`: what it was, if that is known. */
export async function eventsOf(
  rows: Rows,
  type: string,
  body: object,
  wanted: (event: string) => boolean,
  trust?: number,
): Promise<Event[]> {
  if (type !== 'decision') return Object.hasOwn(catalogue, type) && wanted(type) ? [told(type, body)] : [];
  const record = body as { decision: Verdict; agent_id: string | null };
  const name = `decision.${record.decision}`;
  const found = wanted(name) ? [told(name, record)] : [];
  if (record.agent_id === null || !wanted('agent.trust_changed')) return found;
  const before = trust ?? (await trustOf(rows, record.agent_id));
  const after = moved(before, record.decision);
  return before === after ? found : [...found, told('agent.trust_changed', { ...record, trust_before: before, trust_after: after })];
}

/** An event with what its row of the catalogue lets out. */
export function told(event: string, body: object): Event {
  const given = body as Record<string, unknown>;
  const fields = (catalogue[event] ?? []).filter((field) => given[field] !== undefined);
  return { event, data: Object.fromEntries(fields.map((field) => [field, given[field]])) };
}

/** Whether a subscription asks for an event: the same globs as everywhere, `*` for any run of characters. */
export function subscribes(patterns: readonly string[]): (event: string) => boolean {
  return matcher(patterns);
}

/** Refuses a pattern that no event can match, such as a misspelt name. */
export function checkPatterns(patterns: readonly string[]): void {
  for (const [index, pattern] of patterns.entries()) {
    if (!/^[a-z_.*]+$/.test(pattern)) throw invalid(`/events/${index}`, 'is no name of an event; `*` may stand for any run of characters');
    if (!eventNames.some(matcher([pattern]))) throw invalid(`/events/${index}`, `names no event; there are ${eventNames.join(', ')}`);
  }
}
