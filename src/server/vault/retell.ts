import { patience } from '../escalations/escalations.ts';
import { initialTrust, moved } from '../intercept/trust.ts';
import { disabledReasons } from '../webhooks/attempts.ts';
import { policyText, type Row, type Told } from './tables.ts';
import type { StoredEntry } from './verify.ts';

// biome-ignore lint/suspicious/noExplicitAny: what an entry says is held against a row column by column.
type Body = Record<string, any>;
type Follow = (told: Told, body: Body, at: number, seq: number) => void;

/** Brings what the tables must hold up to one more entry. */
export function retell(told: Told, { entry_type, content, at, seq }: StoredEntry): void {
  const { body } = JSON.parse(content) as { body: Body };
  followers[entry_type]?.(told, body, at, seq);
  if (inHistory.test(entry_type)) told.agent_events.set(seq, { agent_id: body.agent_id, event: entry_type, at, detail: null });
  if (entry_type !== 'decision' && body.revision !== undefined) told.meta.set('revision', { value: String(body.revision) });
}

/** Entries that `getAgentHistory` lists beside decisions. */
const inHistory = /^(agent\.|credential\.|breakglass\.reviewed$|rbac\.role_(un)?assigned$)/;

const minute = 60_000;
const day = 24 * 60 * minute;

const followers: Readonly<Record<string, Follow>> = {
  decision(told, body, at, seq) {
    const { agent_id, escalation_id, decision_id } = body;
    if (escalation_id) {
      const opened = { status: 'pending', created_at: at, expires_at: at + patience };
      told.escalations.set(escalation_id, { decision_id, seq, agent_id, ...opened, ...unresolved });
    }
    if (agent_id !== null) {
      const level = told.trust.get(agent_id)?.level ?? initialTrust;
      told.trust.set(agent_id, { level: moved(Number(level), body.decision) });
    }
    use(told.windows.get(body.window_id), 'uses');
    use(told.breakglass.get(body.breakglass_id), 'actions_used');
    for (let grant = told.grants.get(body.grant_id); grant; grant = told.grants.get(grant.parent_grant_id)) use(grant, 'uses');
  },
  'escalation.resolved'(told, { escalation_id, resolution: status, resolved_by, reason: resolution_reason }, at, resolved_seq) {
    change(told.escalations.get(escalation_id), { status, resolved_at: at, resolved_by, resolution_reason, resolved_seq });
  },

  'policy.created': setPolicy,
  'policy.updated': setPolicy,
  'policy.promoted': setPolicy,
  'policy.deleted': (told, { policy_id }) => told.policies.delete(policy_id),

  'agent.registered'(told, { agent_id, name, profile_sha256, credential }, at) {
    told.agents.set(agent_id, { name, status: 'active', profile: profile_sha256, created_at: at, updated_at: at });
    if (credential) issue(told, { agent_id, ...credential }, at);
  },
  'agent.updated': updateAgent,
  'agent.suspended': (told, body, at) => updateAgent(told, { ...body, status: 'suspended' }, at),
  'agent.resumed': (told, body, at) => updateAgent(told, { ...body, status: 'active' }, at),
  'agent.deactivated': (told, { agent_id }, at) => change(told.agents.get(agent_id), { status: 'deactivated', updated_at: at }),
  'agent.revoked'(told, { agent_id }, at) {
    const own = (row: Row) => row.agent_id === agent_id;
    revoke(told.credentials, own, { status: 'revoked', revoked_at: at });
    const party = (row: Row) => row.source_agent_id === agent_id || row.target_agent_id === agent_id;
    revoke(told.grants, party, { revoked_at: at, revoke_reason: 'agent revoked' });
    revoke(told.windows, own, { revoked_at: at });
    revoke(told.link_tokens, own, { revoked_at: at });
    for (const [id, row] of told.role_agents) if (own(row)) told.role_agents.delete(id);
  },
  'credential.rotated'(told, body, at) {
    for (const row of told.credentials.values())
      if (row.agent_id === body.agent_id && row.status === 'active')
        change(row, { status: 'rotated', grace_until: at + body.grace_seconds * 1000 });
    issue(told, body, at);
  },
  'credential.revoked': (told, { credential_id }, at) => change(told.credentials.get(credential_id), { status: 'revoked', revoked_at: at }),

  'api_key.created'(told, { key_id, name, key_sha256: hash, rights, expires_at }, at) {
    const scopes = JSON.stringify(rights);
    told.api_keys.set(key_id, { name, hash, scopes, created_at: at, expires_at: instantOf(expires_at), revoked_at: null });
  },
  'api_key.revoked'(told, { key_id, name, rights }, at) {
    told.api_keys.set(key_id, { ...told.api_keys.get(key_id), name, scopes: JSON.stringify(rights), revoked_at: at });
  },

  'delegation.granted'(told, body, at, seq) {
    const { grant_id, source_agent_id, target_agent_id, parent_grant_id, depth, max_uses, minutes } = body;
    const { scopes, action_types, constraints, instruction } = body;
    const longest = Number(told.grants.get(parent_grant_id)?.expires_at ?? Number.POSITIVE_INFINITY);
    const parties = { source_agent_id, target_agent_id, parent_grant_id, depth };
    const terms = JSON.stringify({ scopes, action_types, constraints, instruction });
    const life = { created_at: at, expires_at: Math.min(at + minutes * minute, longest), revoked_at: null, revoke_reason: null };
    told.grants.set(grant_id, { ...parties, terms, max_uses, uses: 0, ...life, seq });
  },
  'delegation.revoked'(told, { revoked, reason }, at) {
    for (const id of revoked) change(told.grants.get(id), { revoked_at: at, revoke_reason: reason });
  },

  'breakglass.triggered'(told, body, at, seq) {
    const { breakglass_id, agent_id, action_type, severity, duration_minutes, max_actions, justification, triggered_by } = body;
    const terms = JSON.stringify({ justification, triggered_by });
    const life = { created_at: at, expires_at: at + duration_minutes * minute, closed_at: null, reviewed_at: null, review: null };
    told.breakglass.set(breakglass_id, { agent_id, action_type, terms, severity, max_actions, actions_used: 0, ...life, seq });
  },
  'breakglass.deactivated': (told, { breakglass_id }, at) => change(told.breakglass.get(breakglass_id), { closed_at: at }),
  'breakglass.reviewed'(told, { breakglass_id, outcome, notes, reviewed_by }, at) {
    change(told.breakglass.get(breakglass_id), { reviewed_at: at, review: JSON.stringify({ outcome, notes, reviewed_by }) });
  },

  'temporal.window_opened'(told, body, at, seq) {
    const { window_id, agent_id, scopes, action_types, constraints, reason, workflow_id } = body;
    const { duration_minutes, max_uses, max_extensions } = body;
    const terms = JSON.stringify({ scopes, action_types, constraints, reason, workflow_id });
    const life = { created_at: at, expires_at: at + duration_minutes * minute, revoked_at: null };
    told.windows.set(window_id, { agent_id, terms, max_uses, uses: 0, extensions: 0, max_extensions, ...life, seq });
  },
  'temporal.window_extended'(told, { window_id, duration_minutes }, at) {
    const row = told.windows.get(window_id);
    use(row, 'extensions');
    change(row, { expires_at: Math.min(Number(row?.expires_at) + duration_minutes * minute, at + day) });
  },
  'temporal.window_revoked': (told, { window_id }, at) => change(told.windows.get(window_id), { revoked_at: at }),

  'rbac.role_created'(told, { role_id, name, inherits_from, ...definition }, at) {
    told.roles.set(role_id, {
      name,
      definition: JSON.stringify(definition),
      inherits_from,
      status: 'active',
      created_at: at,
      updated_at: at,
    });
  },
  'rbac.role_updated'(told, { role_id, name, status, inherits_from, ...definition }, at) {
    change(told.roles.get(role_id), { name, definition: JSON.stringify(definition), inherits_from, status, updated_at: at });
  },
  'rbac.role_deleted': (told, { role_id }) => told.roles.delete(role_id),
  'rbac.role_assigned'(told, { role_id, agent_id }, at) {
    told.role_agents.set(`${role_id} ${agent_id}`, { role_id, agent_id, assigned_at: at });
  },
  'rbac.role_unassigned': (told, { role_id, agent_id }) => told.role_agents.delete(`${role_id} ${agent_id}`),

  'federation.link_proposed'(told, { link_id, expires_at, secret_sha256: secret_hash, ...terms }, at, seq) {
    const life = { created_at: at, accepted_at: null, expires_at: instantOf(expires_at), revoked_at: null };
    told.links.set(link_id, {
      direction: 'outbound',
      terms: JSON.stringify(terms),
      secret_hash,
      status: 'pending',
      approved_by: null,
      ...life,
      seq,
    });
  },
  'federation.link_accepted': (told, { link_id, approved_by }, at) =>
    change(told.links.get(link_id), { status: 'active', approved_by, accepted_at: at }),
  'federation.link_revoked'(told, { link_id }, at) {
    change(told.links.get(link_id), { revoked_at: at });
    revoke(told.link_tokens, (row) => row.link_id === link_id, { revoked_at: at });
  },
  'federation.token_issued'(told, { token_id, link_id, agent_id, max_uses, ttl_seconds }, at) {
    told.link_tokens.set(token_id, { link_id, agent_id, max_uses, expires_at: at + ttl_seconds * 1000, revoked_at: null });
  },

  'webhook.created'(told, { webhook_id, url_sha256: url, description, events }, at) {
    const life = { created_at: at, previous_until: null, disabled_reason: null };
    told.webhooks.set(webhook_id, { url, description, events: JSON.stringify([...new Set(events)]), status: 'active', ...life });
  },
  'webhook.secret_rotated': (told, { webhook_id, previous_expires_at }) =>
    change(told.webhooks.get(webhook_id), { previous_until: instantOf(previous_expires_at) }),
  'webhook.disabled': (told, { webhook_id, cause }) =>
    change(told.webhooks.get(webhook_id), { status: 'disabled', disabled_reason: disabledReasons[cause as keyof typeof disabledReasons] }),
  'webhook.enabled': (told, { webhook_id }) => change(told.webhooks.get(webhook_id), { status: 'active', disabled_reason: null }),
  'webhook.deleted': (told, { webhook_id }) => told.webhooks.delete(webhook_id),
};

const unresolved = { resolved_at: null, resolved_by: null, resolution_reason: null, resolved_seq: null };

function change(row: Row | undefined, columns: Row): void {
  if (row) Object.assign(row, columns);
}

function use(row: Row | undefined, column: string): void {
  if (row) row[column] = Number(row[column]) + 1;
}

function revoke(rows: ReadonlyMap<unknown, Row>, which: (row: Row) => boolean, columns: Row): void {
  for (const row of rows.values()) if (row.revoked_at === null && which(row)) change(row, columns);
}

function setPolicy(told: Told, { policy_id, definition }: Body, at: number): void {
  const created_at = told.policies.get(policy_id)?.created_at ?? at;
  told.policies.set(policy_id, { name: definition.name, definition: policyText(definition), created_at, updated_at: at });
}

function updateAgent(told: Told, { agent_id, name, profile_sha256, status }: Body, at: number): void {
  change(told.agents.get(agent_id), { name, profile: profile_sha256, updated_at: at, ...(status && { status }) });
}

function issue(told: Told, { agent_id, credential_id, key_fingerprint, expires_at }: Body, at: number): void {
  const key = { public_key: key_fingerprint, fingerprint: key_fingerprint, expires_at: instantOf(expires_at) };
  told.credentials.set(credential_id, { agent_id, ...key, status: 'active', created_at: at, grace_until: null, revoked_at: null });
}

function instantOf(text: string | null | undefined): number | null | undefined {
  return typeof text === 'string' ? Date.parse(text) : text;
}
