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
      entry_hash text not null unique)`,

    // `seq` is the decision's vault entry, which holds the record; content and metadata stand here, so that they can be erased.
    `create table decisions (seq bigint primary key, decision_id text not null unique, at bigint not null, agent_id text, action_type text not null,
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
];
