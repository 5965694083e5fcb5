import { ApiError, type DelegateRequest } from '../../api/index.ts';
import { refuseSuspended } from '../agents/store.ts';
import { newId } from '../ids.ts';
import type { Handlers } from '../operation.ts';
import { cutSorted } from '../paging.ts';
import type { Rows } from '../store/store.ts';
import type { Transaction } from '../transaction.ts';
import { acceptable, type GrantRow, grantById, lendable, reaches, stateOf, type Terms, wireGrant, worthOf } from './grants.ts';

const minute = 60_000;

export const delegationHandlers = {
  delegate: {
    async writes(transaction, { body }) {
      const { rows } = transaction;
      const now = transaction.now();
      const grant = await mint(transaction, body, now);
      return { ok: true, grant_id: grant.grant_id, grant: await wireGrant(rows, grant, now) };
    },
  },
  verifyDelegation: {
    async reads(rows, { params, query, plane }) {
      const now = plane.clock();
      const grant = await known(rows, params.grant_id);
      const worth = await worthOf(rows, grant, now);
      let reason = worth.problem;
      if (query.agent_id !== undefined && query.agent_id !== grant.target_agent_id) reason ??= 'the grant was given to another agent';
      if (
        query.action_type !== undefined &&
        !reaches({ ...worth, limits: worth.limits.map((limit) => ({ ...limit, constraints: null })) }, query.action_type, {})
      ) {
        reason ??= 'the grant does not reach this action';
      }
      return {
        ok: true,
        valid: reason === null,
        reason,
        grant: await wireGrant(rows, grant, now),
        effective_scopes: worth.problem === null ? worth.scopes : [],
        effective_action_types: worth.problem === null ? worth.action_types : [],
      };
    },
  },
  revokeDelegation: {
    async writes(transaction, { params, body }) {
      const { rows } = transaction;
      const grant = await known(rows, params.grant_id);
      const now = transaction.now();
      const revoked: string[] = [];
      for (let level = [grant]; level.length > 0; ) {
        const below: GrantRow[] = [];
        for (const each of level) {
          below.push(...(await rows.all<GrantRow>('select * from grants where parent_grant_id = ?', each.grant_id)));
          if (each.revoked_at !== null) continue;
          await rows.run('update grants set revoked_at = ?, revoke_reason = ? where grant_id = ?', now, body.reason ?? null, each.grant_id);
          revoked.push(each.grant_id);
        }
        level = below;
      }
      if (revoked.length > 0)
        await transaction.audit('delegation.revoked', { grant_id: grant.grant_id, revoked, reason: body.reason ?? null });
      return { ok: true, grant_id: grant.grant_id, grant: await wireGrant(rows, await known(rows, grant.grant_id), now), revoked };
    },
  },
  listDelegations: {
    async reads(rows, { query, plane }) {
      return { ok: true, ...(await list(rows, query, plane.clock())) };
    },
  },
  getAgentDelegations: {
    async reads(rows, { params, query, plane }) {
      return { ok: true, ...(await list(rows, { ...query, agent_id: params.agent_id }, plane.clock())) };
    },
  },
} satisfies Partial<Handlers>;

async function mint(transaction: Transaction, body: DelegateRequest, now: number): Promise<GrantRow> {
  const { rows } = transaction;
  const {
    source_agent_id,
    target_agent_id,
    scopes,
    action_types = [],
    constraints = null,
    instruction = null,
    parent_grant_id = null,
    max_uses = null,
  } = body;
  const source = await refuseSuspended(rows, source_agent_id);
  const target = await refuseSuspended(rows, target_agent_id);
  if (source_agent_id === target_agent_id) throw refused('an agent cannot lend to itself');
  if (lendable(source).length === 0) throw refused('the source may not delegate');
  if (acceptable(target).length === 0) throw refused('the target may not accept a delegation');
  const parent = parent_grant_id === null ? undefined : await parentOf(rows, parent_grant_id, source_agent_id, now);
  const depth = (parent?.depth ?? 0) + 1;
  const minutes = body.duration_minutes ?? (body.ttl_hours ?? 1) * 60;
  const terms: Terms = { scopes, action_types, constraints, instruction };
  const grant: GrantRow = {
    grant_id: newId('dlg_'),
    source_agent_id,
    target_agent_id,
    parent_grant_id,
    depth,
    terms: JSON.stringify(terms),
    max_uses,
    uses: 0,
    created_at: now,
    expires_at: Math.min(now + minutes * minute, parent?.expires_at ?? Number.POSITIVE_INFINITY),
    revoked_at: null,
    revoke_reason: null,
    seq: 0,
  };
  const worth = await worthOf(rows, grant, now);
  if (depth > worth.longest)
    throw new ApiError('delegation_depth_exceeded', `the grant would be ${depth} deep, the limit is ${worth.longest}`);
  if (worth.problem !== null) throw refused(worth.problem);
  if (parent && cyclic(worth.chain)) throw refused('the chain would come back to an agent that is in it');
  const told = { grant_id: grant.grant_id, source_agent_id, target_agent_id, parent_grant_id, depth, ...terms, max_uses, minutes };
  const { seq } = await transaction.audit('delegation.granted', told);
  await rows.run(
    `insert into grants (grant_id, source_agent_id, target_agent_id, parent_grant_id, depth, terms, max_uses, uses, created_at, expires_at, seq)
      values (?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?)`,
    ...[grant.grant_id, source_agent_id, target_agent_id, parent_grant_id, depth, grant.terms, max_uses, now, grant.expires_at, seq],
  );
  return { ...grant, seq };
}

async function parentOf(rows: Rows, id: string, sourceAgentId: string, now: number): Promise<GrantRow> {
  const parent = await known(rows, id);
  if (parent.target_agent_id !== sourceAgentId) throw refused('the parent grant was given to another agent');
  const { problem } = await worthOf(rows, parent, now);
  if (problem !== null) throw new ApiError('delegation_inactive', problem);
  return parent;
}

function cyclic(chain: readonly GrantRow[]): boolean {
  const agents = [chain[0]!.target_agent_id, ...chain.map(({ source_agent_id }) => source_agent_id)];
  return new Set(agents).size < agents.length;
}

function refused(problem: string): ApiError {
  return new ApiError('delegation_not_permitted', problem);
}

async function known(rows: Rows, id: string): Promise<GrantRow> {
  const row = await grantById(rows, id);
  if (!row) throw new ApiError('delegation_not_found', 'there is no such grant');
  return row;
}

interface Asked {
  agent_id?: string;
  direction?: 'given' | 'received';
  status?: string;
  per_page?: number;
  page?: number;
  cursor?: string;
}

async function list(rows: Rows, query: Asked, now: number) {
  const { agent_id, direction, status } = query;
  const all = await rows.all<GrantRow>('select * from grants');
  const asked = all.filter((row) => {
    const [given, received] = [row.source_agent_id === agent_id, row.target_agent_id === agent_id];
    if (agent_id !== undefined && !(direction === 'given' ? given : direction === 'received' ? received : given || received)) return false;
    return status === undefined || stateOf(row, now) === status;
  });
  const { shown, next_cursor } = cutSorted(asked, query, ({ seq }) => [-seq]);
  const delegations = [];
  for (const row of shown) delegations.push(await wireGrant(rows, row, now));
  return { delegations, next_cursor };
}
