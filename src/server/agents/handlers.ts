import { hash } from 'node:crypto';
import { type AgentCommunication, type AgentHistoryItem, ApiError } from '../../api/index.ts';
import { instant } from '../clock.ts';
import { newId } from '../ids.ts';
import type { DecisionRecord } from '../intercept/pipeline.ts';
import { checkId } from '../intercept/request.ts';
import { moved, trustOf } from '../intercept/trust.ts';
import type { Handlers } from '../operation.ts';
import { cut, type Key, keyedPageOf, pageOf } from '../paging.ts';
import type { Value } from '../store/store.ts';
import type { Transaction } from '../transaction.ts';
import { issueCredential, recordOf } from './credentials.ts';
import { type AgentRow, agentRow, note, type Profile, profileOf, registered, wireAgent } from './store.ts';

export const agentHandlers = {
  registerAgent: {
    async writes(transaction, { body, plane }) {
      const { name, agent_id = newId('agent_'), credential_ttl_days, ...profile } = body;
      checkId('/agent_id', agent_id);
      const { rows } = transaction;
      if (await agentRow(rows, agent_id)) throw new ApiError('agent_exists', 'an agent is registered under this id');
      const now = transaction.now();
      await rows.run(
        "insert into agents (agent_id, name, status, profile, created_at, updated_at) values (?, ?, 'active', ?, ?, ?)",
        ...[agent_id, name, JSON.stringify(profile), now, now],
      );
      const credential = await issueCredential(transaction, plane.workspaceId, agent_id, credential_ttl_days);
      const told = { name, framework: profile.framework ?? null, profile_sha256: sha256(JSON.stringify(profile)) };
      await note(transaction, agent_id, 'agent.registered', { ...told, credential: recordOf(credential) });
      return { ok: true, agent: await wireAgent(rows, plane.workspaceId, (await agentRow(rows, agent_id))!), credential };
    },
  },
  listAgents: {
    async reads(rows, { query, plane }) {
      const { limit, offset, after } = keyedPageOf(query, [0, '']);
      const status: Value[] = query.status === undefined ? [] : [query.status];
      const where = status.length ? ' and status = ?' : '';
      const [below, past] = after ? [-after[0]!, after[1]!] : [Number.MAX_SAFE_INTEGER, ''];
      const found = await rows.all<AgentRow>(
        `select * from agents where (created_at < ? or (created_at = ? and agent_id > ?))${where} order by created_at desc, agent_id limit ? offset ?`,
        ...[below, below, past, ...status, limit + 1, offset],
      );
      const total = await rows.get<{ n: number }>(`select count(*) as n from agents where 1 = 1${where}`, ...status);
      const { shown, next_cursor } = cut(found, limit, ({ created_at, agent_id }): Key => [-created_at, agent_id]);
      const agents = [];
      for (const row of shown) agents.push(await wireAgent(rows, plane.workspaceId, row));
      return { ok: true, agents, next_cursor, total: total!.n };
    },
  },
  getAgent: {
    async reads(rows, { params, plane }) {
      return { ok: true, agent: await wireAgent(rows, plane.workspaceId, await registered(rows, params.agent_id)) };
    },
  },
  updateAgent: {
    async writes(transaction, { params, body, plane }) {
      const { rows } = transaction;
      const row = await registered(rows, params.agent_id);
      if (row.status === 'deactivated') throw new ApiError('agent_deactivated', 'the agent is deactivated for good');
      const { name = row.name, status = row.status, ...changes } = body;
      const profile: Profile = { ...profileOf(row), ...changes };
      await rows.run(
        'update agents set name = ?, status = ?, profile = ?, updated_at = ? where agent_id = ?',
        ...[name, status, JSON.stringify(profile), transaction.now(), row.agent_id],
      );
      const event = status === row.status ? 'agent.updated' : status === 'suspended' ? 'agent.suspended' : 'agent.resumed';
      await note(transaction, row.agent_id, event, { changed: Object.keys(body), name, profile_sha256: sha256(JSON.stringify(profile)) });
      return { ok: true, agent: await wireAgent(rows, plane.workspaceId, (await agentRow(rows, row.agent_id))!) };
    },
  },
  deactivateAgent: {
    async writes(transaction, { params, body, plane }) {
      const row = await registered(transaction.rows, params.agent_id);
      await deactivate(transaction, row, body.reason ?? null);
      return { ok: true, agent: await wireAgent(transaction.rows, plane.workspaceId, (await agentRow(transaction.rows, row.agent_id))!) };
    },
  },
  revokeAgent: {
    async writes(transaction, { params, body, plane }) {
      const { rows } = transaction;
      const row = await registered(rows, params.agent_id);
      const id = row.agent_id;
      const now = transaction.now();
      await deactivate(transaction, row, body.reason ?? null);
      const revoked = {
        credentials: await rows.run(
          "update credentials set status = 'revoked', revoked_at = ? where agent_id = ? and revoked_at is null",
          now,
          id,
        ),
        delegations: await rows.run(
          `update grants set revoked_at = ?, revoke_reason = 'agent revoked' where (source_agent_id = ? or target_agent_id = ?) and revoked_at is null`,
          ...[now, id, id],
        ),
        temporal_windows: await rows.run('update windows set revoked_at = ? where agent_id = ? and revoked_at is null', now, id),
        federation_tokens: await rows.run('update link_tokens set revoked_at = ? where agent_id = ? and revoked_at is null', now, id),
        roles: await rows.run('delete from role_agents where agent_id = ?', id),
      };
      await note(transaction, id, 'agent.revoked', { ...revoked, reason: body.reason ?? null });
      return { ok: true, agent: await wireAgent(rows, plane.workspaceId, (await agentRow(rows, id))!), revoked };
    },
  },
  getAgentHistory: {
    async reads(rows, { params, query }) {
      const { agent_id } = await registered(rows, params.agent_id);
      const { limit, offset, after } = pageOf(query);
      const found = await rows.all<{ seq: number; at: number; entry_type: string; content: string }>(
        `select seq, at, entry_type, content from vault where seq < ? and seq in
          (select seq from decisions where agent_id = ? union select seq from agent_events where agent_id = ?) order by seq desc limit ? offset ?`,
        ...[after ?? Number.MAX_SAFE_INTEGER, agent_id, agent_id, limit + 1, offset],
      );
      const trust_level = await trustOf(rows, agent_id);
      const { shown, next_cursor } = cut(found, limit, ({ seq }) => seq);
      const history: AgentHistoryItem[] = [];
      for (const { seq, at, entry_type, content } of shown) {
        const { body } = JSON.parse(content) as { body: DecisionRecord };
        if (entry_type === 'decision') history.push({ at: instant(at), event: 'decision', ...decisionItem(body) });
        else history.push({ at: instant(at), event: entry_type, trust_level: await trustAt(rows, agent_id, seq) });
      }
      return { ok: true, agent_id, trust_level, history, next_cursor };
    },
  },
  getAgentCommunications: {
    async reads(rows, { params, query }) {
      const { agent_id } = await registered(rows, params.agent_id);
      const { limit, offset, after } = pageOf(query);
      const side = { sent: 'c.source_agent_id = ?', received: 'c.target_agent_id = ?' };
      const where = query.direction === undefined ? `(${side.sent} or ${side.received})` : side[query.direction];
      const found = await rows.all<{ seq: number; source_agent_id: string; target_agent_id: string; content: string }>(
        `select c.*, v.content from communications c join vault v on v.seq = c.seq where c.seq < ? and ${where} order by c.seq desc limit ? offset ?`,
        ...[after ?? Number.MAX_SAFE_INTEGER, agent_id, ...(query.direction === undefined ? [agent_id] : []), limit + 1, offset],
      );
      const { shown, next_cursor } = cut(found, limit, ({ seq }) => seq);
      const communications = shown.map(({ source_agent_id, target_agent_id, content }): AgentCommunication => {
        const { decision_id, action_type, decision, created_at, chain_id, reasoning } = (JSON.parse(content) as { body: DecisionRecord })
          .body;
        const direction = source_agent_id === agent_id ? 'sent' : 'received';
        return { decision_id, source_agent_id, target_agent_id, action_type, decision, direction, created_at, chain_id, reasoning };
      });
      return { ok: true, communications, next_cursor };
    },
  },
} satisfies Partial<Handlers>;

async function deactivate(transaction: Transaction, row: AgentRow, reason: string | null): Promise<void> {
  if (row.status === 'deactivated') return;
  await transaction.rows.run(
    "update agents set status = 'deactivated', updated_at = ? where agent_id = ?",
    transaction.now(),
    row.agent_id,
  );
  await note(transaction, row.agent_id, 'agent.deactivated', { reason });
}

function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}

function decisionItem({ decision_id, decision, action_type, trust_score }: DecisionRecord): Omit<AgentHistoryItem, 'at' | 'event'> {
  const trust_level = moved(trust_score, decision);
  return { trust_level, trust_change: Math.round((trust_level - trust_score) * 10) / 10, decision_id, decision, action_type };
}

async function trustAt(rows: Transaction['rows'], agentId: string, seq: number): Promise<number> {
  const last = await rows.get<{ content: string }>(
    'select v.content from decisions d join vault v on v.seq = d.seq where d.agent_id = ? and d.seq < ? order by d.seq desc limit 1',
    ...[agentId, seq],
  );
  return last ? decisionItem((JSON.parse(last.content) as { body: DecisionRecord }).body).trust_level : trustOf(rows, undefined);
}
