import { hash } from 'node:crypto';
import { liveRequest, type Request } from '../../engine/index.ts';
import { instant } from '../clock.ts';
import { newId } from '../ids.ts';
import type { Served } from '../served.ts';
import type { Transaction } from '../transaction.ts';
import type { Intercept } from './request.ts';
import { moveTrust, trustOf } from './trust.ts';
import { type Ruling, rule, ruleShadow, type ShadowResults } from './verdict.ts';
import type { Past } from './windows.ts';

export interface Settings {
  /** false: of content and metadata only the hash is kept. */
  keepContent: boolean;
}

/** What one batch of intercepts is judged by. */
export interface Bench {
  transaction: Transaction;
  served: Served;
  past: Past;
  settings: Settings;
}

/** A decision as it is answered and shown. */
export interface DecisionRecord extends Ruling {
  decision_id: string;
  action_type: string;
  agent_id: string | null;
  chain_id: string | null;
  chain_step: number | null;
  parent_decision_id: string | null;
  trust_score: number;
  revision: number;
  policy_set_hash: string;
  shadow_results: ShadowResults | null;
  /** null: the request had no content. */
  content_sha256: string | null;
  metadata_sha256: string | null;
  latency_ms: number;
  created_at: string;
}

export type Answer = DecisionRecord & { vault_entry_id: string };

/** Judges one intercept and writes the decision down, all in the transaction of its batch. `arrived` is when it came, by `performance.now()`. */
export async function decide(bench: Bench, intercept: Intercept, arrived: number): Promise<Answer> {
  const { transaction, served, past } = bench;
  const { rows } = transaction;
  const now = transaction.now();
  const trust = await trustOf(rows, intercept.request.agent_id);
  const request = liveRequest(intercept.request, { trust, now, chainAgents: await chainAgents(rows, intercept.request) });
  const outcome = past.outcome(request);
  const ruling = rule(served, request, outcome);
  const shadow = ruleShadow(served, request, outcome, ruling.decision);
  const record = recordOf(bench, intercept, request, ruling, shadow, arrived);
  const { entryId, seq } = await write(bench, request, record);
  past.observe(request, seq);
  return { ...record, vault_entry_id: entryId };
}

async function chainAgents(rows: Transaction['rows'], { chain_id }: Request): Promise<readonly string[]> {
  if (chain_id === undefined) return [];
  const known = await rows.all<{ agent_id: string }>('select agent_id from chains where chain_id = ?', chain_id);
  return known.map(({ agent_id }) => agent_id);
}

function recordOf(
  { served }: Bench,
  intercept: Intercept,
  request: Request,
  ruling: Ruling,
  shadow: ShadowResults | null,
  arrived: number,
): DecisionRecord {
  return {
    decision_id: newId('enf_'),
    action_type: request.action_type,
    agent_id: request.agent_id ?? null,
    chain_id: request.chain_id ?? null,
    chain_step: intercept.request.chain_step ?? null,
    parent_decision_id: intercept.parentDecisionId ?? null,
    trust_score: request.trust_score!,
    ...ruling,
    revision: served.revision,
    policy_set_hash: served.policySetHash,
    shadow_results: shadow,
    content_sha256: hashOf(intercept.request.action_content),
    metadata_sha256: hashOf(intercept.request.metadata && JSON.stringify(intercept.request.metadata)),
    latency_ms: Math.round(performance.now() - arrived),
    created_at: instant(request.at!),
  };
}

function hashOf(text: string | undefined): string | null {
  return text === undefined ? null : hash('sha256', text, 'hex');
}

async function write(
  { transaction, settings }: Bench,
  request: Request,
  record: DecisionRecord,
): Promise<{ entryId: string; seq: number }> {
  const { rows } = transaction;
  const at = request.at!;
  const entry = await transaction.chain.append('decision', at, record);
  await rows.run(
    `insert into decisions (seq, decision_id, at, agent_id, action_type, decision, chain_id, latency_ms, action_content, metadata, shadow)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    entry.seq,
    record.decision_id,
    at,
    record.agent_id,
    record.action_type,
    record.decision,
    record.chain_id,
    record.latency_ms,
    settings.keepContent ? JSON.stringify(request.action_content) : null,
    settings.keepContent ? JSON.stringify(request.metadata) : null,
    record.shadow_results === null ? null : JSON.stringify(record.shadow_results),
  );
  if (request.agent_id !== undefined) {
    await moveTrust(rows, request.agent_id, request.trust_score!, record.decision);
    if (request.chain_id !== undefined) {
      await rows.run('insert into chains (chain_id, agent_id) values (?, ?) on conflict do nothing', request.chain_id, request.agent_id);
    }
  }
  return entry;
}
