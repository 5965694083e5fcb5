import type { Delegation } from '../../api/index.ts';
import { type AgentRow, agentRow, profileOf } from '../agents/store.ts';
import { instant } from '../clock.ts';
import { covers, intersect, type Reach } from '../scope.ts';
import type { Rows } from '../store/store.ts';

export interface GrantRow {
  grant_id: string;
  source_agent_id: string;
  target_agent_id: string;
  parent_grant_id: string | null;
  /** 1 for a grant that stands on its source's own rights. */
  depth: number;
  /** `Terms`, as JSON: as asked for. */
  terms: string;
  max_uses: number | null;
  uses: number;
  created_at: number;
  expires_at: number;
  revoked_at: number | null;
  revoke_reason: string | null;
  seq: number;
}

export interface Terms {
  scopes: string[];
  action_types: string[];
  constraints: Record<string, unknown> | null;
  instruction: string | null;
}

/** What a grant is worth now, along its whole chain; `problem` says why nothing. */
export interface Worth {
  /** The grant first, the one that stands on its source's own rights last. */
  chain: GrantRow[];
  scopes: string[];
  action_types: string[];
  /** Every limit along the chain. */
  limits: Reach[];
  /** How long the chain may be: the least that one of its sources allows. */
  longest: number;
  problem: string | null;
}

const everything = ['*'];
/** No chain of grants is longer, whatever an agent's own limit says. */
const deepest = 16;
const usualDepth = 3;

export async function grantById(rows: Rows, id: string): Promise<GrantRow | undefined> {
  return rows.get<GrantRow>('select * from grants where grant_id = ?', id);
}

async function chainOf(rows: Rows, grant: GrantRow): Promise<GrantRow[]> {
  const chain = [grant];
  for (let parent = grant.parent_grant_id; parent !== null && chain.length <= deepest; ) {
    const row: GrantRow | undefined = await grantById(rows, parent);
    if (!row) break;
    chain.push(row);
    parent = row.parent_grant_id;
  }
  return chain;
}

/** Recomputed at every use: the rights are the intersection along the chain, and one dead link makes it worth nothing. */
export async function worthOf(rows: Rows, grant: GrantRow, now: number): Promise<Worth> {
  const chain = await chainOf(rows, grant);
  const root = chain.at(-1)!;
  let problem: string | null =
    root.parent_grant_id === null && chain.length <= deepest ? null : 'the grant stands on one that is not there';
  let scopes: string[] = everything;
  let action_types: string[] = [];
  const limits: Reach[] = [];
  let longest = deepest;
  for (const link of chain.toReversed()) {
    const state = stateOf(link, now);
    if (state !== 'active') problem ??= link === grant ? `the grant is ${state}` : `a grant it stands on is ${state}`;
    const [source, target] = [await agentRow(rows, link.source_agent_id), await agentRow(rows, link.target_agent_id)];
    for (const agent of [source, target]) if (agent && agent.status !== 'active') problem ??= `an agent of the chain is ${agent.status}`;
    longest = Math.min(longest, longestFrom(source));
    const terms = termsOf(link);
    scopes = intersect(intersect(intersect(scopes, lendable(source)), acceptable(target)), terms.scopes);
    if (terms.action_types.length > 0)
      action_types = action_types.length > 0 ? intersect(action_types, terms.action_types) : terms.action_types;
    limits.push({ scopes, action_types, constraints: terms.constraints });
    if (action_types.length === 0 && limits.some((limit) => (limit.action_types ?? []).length > 0)) scopes = [];
  }
  if (chain.length > longest) problem ??= `an agent of the chain lends no deeper than ${longest}`;
  if (scopes.length === 0) problem ??= 'nothing is left of its scopes along the chain';
  return { chain, scopes, action_types, limits, longest, problem };
}

/** Whether what a grant is worth reaches an action. */
export function reaches({ limits, problem }: Worth, actionType: string, metadata: Record<string, unknown>): boolean {
  return problem === null && limits.every((limit) => covers(limit, actionType, metadata));
}

/** What an agent may lend: what it holds and what its own policy lets it pass on. Of one that is not registered nothing is known, so nothing limits it. */
export function lendable(agent: AgentRow | undefined): string[] {
  if (!agent) return everything;
  const { scopes = [], delegation_policy: policy = {} } = profileOf(agent);
  if (policy.can_delegate === false) return [];
  const held = scopes.length > 0 ? scopes : everything;
  return policy.delegable_scopes ? intersect(held, policy.delegable_scopes) : held;
}

function longestFrom(agent: AgentRow | undefined): number {
  return (agent && profileOf(agent).delegation_policy?.max_delegation_depth) ?? usualDepth;
}

export function acceptable(agent: AgentRow | undefined): string[] {
  if (!agent) return everything;
  const { delegation_policy: policy = {} } = profileOf(agent);
  if (policy.can_accept_delegation === false) return [];
  return policy.acceptable_scopes ?? everything;
}

export function stateOf({ revoked_at, expires_at, uses, max_uses }: GrantRow, now: number): Delegation['status'] {
  if (revoked_at !== null) return 'revoked';
  if (now >= expires_at) return 'expired';
  return max_uses !== null && uses >= max_uses ? 'exhausted' : 'active';
}

export function termsOf({ terms }: GrantRow): Terms {
  return JSON.parse(terms) as Terms;
}

export async function wireGrant(rows: Rows, row: GrantRow, now: number): Promise<Delegation> {
  const worth = await worthOf(rows, row, now);
  return {
    grant_id: row.grant_id,
    source_agent_id: row.source_agent_id,
    target_agent_id: row.target_agent_id,
    ...termsOf(row),
    attenuated_scopes: worth.scopes,
    status: stateOf(row, now),
    is_valid: worth.problem === null,
    depth: row.depth,
    uses: row.uses,
    max_uses: row.max_uses,
    parent_grant_id: row.parent_grant_id,
    created_at: instant(row.created_at),
    expires_at: instant(row.expires_at),
    revoked_at: row.revoked_at === null ? null : instant(row.revoked_at),
    revoke_reason: row.revoke_reason,
  };
}
