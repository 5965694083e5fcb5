/**
 * The database, one list of statements a version, forward only. A version that was released is never edited.
 * Written in the SQL that SQLite and PostgreSQL share: instants are milliseconds since 1970, JSON is text.
 */
export const migrations: readonly (readonly string[])[] = [
  [
    'create table meta (name text primary key, value text not null)',

    `create table api_keys (key_id text primary key, hash text not null unique, name text not null, scopes text not null,
      created_at bigint not null, revoked_at bigint)`,

    // `pack` is '' for a policy made by hand.
    `create table policies (policy_id text primary key, pack text not null, name text not null, definition text not null,
      enabled bigint not null, created_at bigint not null, updated_at bigint not null, unique (pack, name))`,

    // One row a pack that was ever live; `held` lists what was rolled back since the last deploy.
    `create table packs (name text primary key, serial bigint not null, highest text not null, held text not null)`,
    `create table deployments (pack text not null, serial bigint not null, version text not null, description text, digest text not null,
      source_hash text not null, definitions text not null, policy_count bigint not null, summary text not null, restores bigint, revision bigint not null,
      reason text, created_at bigint not null, created_by text not null, primary key (pack, serial))`,

    // Every decision and every change, in order; `content` is exactly what `entry_hash` covers, the previous hash included.
    `create table vault (seq bigint primary key, entry_type text not null, at bigint not null, content text not null,
      entry_hash text not null)`,

    // `seq` is the decision's vault entry, which holds the record; content and metadata stand here, so that they can be erased.
    `create table decisions (seq bigint primary key, decision_id text not null, at bigint not null, agent_id text, action_type text not null,
      decision text not null, chain_id text, latency_ms bigint not null, action_content text, metadata text, shadow text)`,
    'create index decisions_at on decisions (at)',
    'create index decisions_agent on decisions (agent_id, seq)',
    'create index decisions_decision on decisions (decision, seq)',

    'create table trust (agent_id text primary key, level double precision not null)',
    'create table chains (chain_id text not null, agent_id text not null, primary key (chain_id, agent_id))',

    `create table idempotency (key_id text not null, idempotency_key text not null, request_hash text not null, response text not null,
      created_at bigint not null, primary key (key_id, idempotency_key))`,
    'create index idempotency_created on idempotency (created_at)',
  ],
  [
    `create table agents (agent_id text primary key, name text not null, status text not null, profile text not null,
      created_at bigint not null, updated_at bigint not null)`,
    `create table credentials (credential_id text primary key, agent_id text not null, public_key text not null, fingerprint text not null unique,
      status text not null, created_at bigint not null, expires_at bigint, grace_until bigint, revoked_at bigint)`,
    'create index credentials_agent on credentials (agent_id)',
    'create table nonces (agent_id text not null, nonce text not null, expires_at bigint not null, primary key (agent_id, nonce))',
    'create index nonces_expires on nonces (expires_at)',
    // What happened to an agent beside its decisions.
    'create table agent_events (seq bigint primary key, agent_id text not null, event text not null, at bigint not null, detail text)',
    'create index agent_events_agent on agent_events (agent_id, seq)',
    'create table communications (seq bigint primary key, source_agent_id text not null, target_agent_id text not null)',
    'create index communications_source on communications (source_agent_id, seq)',
    'create index communications_target on communications (target_agent_id, seq)',

    `create table escalations (escalation_id text primary key, decision_id text not null unique, seq bigint not null unique, agent_id text, status text not null,
      created_at bigint not null, expires_at bigint not null, resolved_at bigint, resolved_by text, resolution_reason text, requested_by text not null)`,
    'create index escalations_status on escalations (status, seq)',

    `create table roles (role_id text primary key, name text not null unique, definition text not null, inherits_from text, status text not null,
      created_at bigint not null, updated_at bigint not null)`,
    'create table role_agents (role_id text not null, agent_id text not null, assigned_at bigint not null, primary key (role_id, agent_id))',
    'create index role_agents_agent on role_agents (agent_id)',

    `create table grants (grant_id text primary key, source_agent_id text not null, target_agent_id text not null, parent_grant_id text, depth bigint not null,
      terms text not null, max_uses bigint, uses bigint not null, created_at bigint not null, expires_at bigint not null, revoked_at bigint,
      revoke_reason text, seq bigint not null unique)`,
    'create index grants_parent on grants (parent_grant_id)',
    'create index grants_source on grants (source_agent_id)',
    'create index grants_target on grants (target_agent_id)',

    `create table windows (window_id text primary key, agent_id text not null, terms text not null, max_uses bigint, uses bigint not null,
      extensions bigint not null, max_extensions bigint not null, created_at bigint not null, expires_at bigint not null, revoked_at bigint,
      seq bigint not null unique)`,
    'create index windows_agent on windows (agent_id)',

    `create table breakglass (breakglass_id text primary key, agent_id text not null, action_type text, terms text not null, severity text not null,
      max_actions bigint, actions_used bigint not null, created_at bigint not null, expires_at bigint not null, closed_at bigint,
      reviewed_at bigint, review text, seq bigint not null unique)`,
    'create index breakglass_agent on breakglass (agent_id)',

    `create table links (link_id text primary key, direction text not null, terms text not null, secret_hash text not null, status text not null,
      approved_by text, created_at bigint not null, accepted_at bigint, expires_at bigint, revoked_at bigint, seq bigint not null unique)`,
    `create table link_tokens (token_id text primary key, link_id text not null, agent_id text not null, max_uses bigint, uses bigint not null,
      expires_at bigint not null, revoked_at bigint)`,
    'create index link_tokens_agent on link_tokens (agent_id)',

    `create table signing_keys (key_id text primary key, public_key text not null, sealed text not null, created_at bigint not null, retired_at bigint)`,
    `create table checkpoints (tree_size bigint primary key, root text not null, created_at bigint not null, key_id text not null,
      note text not null, signature text not null)`,
    // Roots of whole subtrees of 256 to the power of \`level\` entries, so that a proof reads few rows.
    'create table vault_tiles (level bigint not null, number bigint not null, hash text not null, primary key (level, number))',

    `create table webhooks (webhook_id text primary key, url text not null, events text not null, description text, status text not null,
      disabled_reason text, secret text not null, previous_secret text, previous_until bigint, created_at bigint not null)`,
    // The outbox: written in the transaction of what it tells of.
    `create table deliveries (delivery_id text primary key, webhook_id text not null, event text not null, body text not null, status text not null,
      attempts bigint not null, created_at bigint not null, next_attempt_at bigint, response_status bigint, error text, delivered_at bigint,
      test bigint not null, ordinal bigint not null)`,
    'create index deliveries_next on deliveries (webhook_id, status, next_attempt_at)',
    'create index deliveries_webhook on deliveries (webhook_id, ordinal)',
  ],
  ['alter table api_keys add column expires_at bigint'],
  // The vault entry of the resolution.
  ['alter table escalations add column resolved_seq bigint'],
  // Answers that were sealed with nothing but the caller's own idempotency key.
  ['delete from idempotency'],
];
