import type { Agent, RegisterAgentRequest } from '../../api/index.ts';
import { ApiError } from '../../api/index.ts';
import { instant } from '../clock.ts';
import { trustOf } from '../intercept/trust.ts';
import type { Rows } from '../store/store.ts';
import type { Transaction } from '../transaction.ts';

export interface AgentRow {
  agent_id: string;
  name: string;
  status: Agent['status'];
  /** A `Profile`, as JSON. */
  profile: string;
  created_at: number;
  updated_at: number;
}

/** What was said of an agent beside its name. */
export type Profile = Omit<RegisterAgentRequest, 'name' | 'agent_id' | 'credential_ttl_days'>;

const known = ['framework', 'description', 'capabilities', 'permissions', 'scopes', 'permission_boundary', 'delegation_policy'] as const;

export async function agentRow(rows: Rows, id: string): Promise<AgentRow | undefined> {
  return rows.get<AgentRow>('select * from agents where agent_id = ?', id);
}

export async function registered(rows: Rows, id: string): Promise<AgentRow> {
  const row = await agentRow(rows, id);
  if (!row) throw new ApiError('agent_not_found', 'no agent is registered under this id');
  return row;
}

/** Refuses an agent that is registered and suspended or retired; one that is not registered passes. */
export async function refuseSuspended(rows: Rows, id: string | undefined): Promise<AgentRow | undefined> {
  const row = id === undefined ? undefined : await agentRow(rows, id);
  refuseUnlessActive(row);
  return row;
}

/** The same of a row that was read; `who` it is in the request. */
export function refuseUnlessActive(agent: AgentRow | undefined, who = 'agent'): void {
  if (agent && agent.status !== 'active') throw new ApiError('agent_suspended', `the ${who} is ${agent.status}`);
}

export function profileOf({ profile }: AgentRow): Profile {
  return JSON.parse(profile) as Profile;
}

export function didOf(workspaceId: string, agentId: string): string {
  return `did:xybern:${workspaceId}:${agentId}`;
}

export async function wireAgent(rows: Rows, workspaceId: string, row: AgentRow): Promise<Agent> {
  const { agent_id, name, status, created_at, updated_at } = row;
  const counted = await rows.all<{ decision: string; n: number }>(
    'select decision, count(*) as n from decisions where agent_id = ? group by decision',
    agent_id,
  );
  const count = (decision: string) => counted.find((each) => each.decision === decision)?.n ?? 0;
  const roles = await rows.all<{ role_id: string }>(
    'select role_id from role_agents where agent_id = ? order by assigned_at, role_id',
    agent_id,
  );
  const profile = profileOf(row);
  return {
    agent_id,
    name,
    status,
    trust_level: await trustOf(rows, agent_id),
    did: didOf(workspaceId, agent_id),
    created_at: instant(created_at),
    updated_at: instant(updated_at),
    total_actions: counted.reduce((sum, { n }) => sum + n, 0),
    allowed_actions: count('allow'),
    blocked_actions: count('block'),
    escalated_actions: count('escalate'),
    framework: profile.framework ?? null,
    description: profile.description ?? null,
    capabilities: profile.capabilities ?? [],
    scopes: profile.scopes ?? [],
    permissions: profile.permissions ?? {},
    permission_boundary: profile.permission_boundary ?? null,
    delegation_policy: profile.delegation_policy ?? null,
    declared: Object.fromEntries(Object.entries(profile).filter(([key]) => !(known as readonly string[]).includes(key))),
    roles: roles.map(({ role_id }) => role_id),
  };
}

/** Writes an event of an agent into the vault, and into the agent's history. */
export async function note(transaction: Transaction, agent_id: string, event: string, body: object): Promise<void> {
  const { seq } = await transaction.audit(event, { agent_id, ...body });
  await transaction.rows.run(
    'insert into agent_events (seq, agent_id, event, at) values (?, ?, ?, ?)',
    seq,
    agent_id,
    event,
    transaction.now(),
  );
}
