import { hash } from 'node:crypto';
import { liveRequest, type Request } from '../../engine/index.ts';
import { refuseSuspended } from '../agents/store.ts';
import { useOverride } from '../breakglass/handlers.ts';
import { instant } from '../clock.ts';
import { openEscalation } from '../escalations/handlers.ts';
import { type NumberedIds, newId } from '../ids.ts';
import type { Caller } from '../keys/keys.ts';
import type { Served } from '../served.ts';
import type { Rows } from '../store/store.ts';
import type { Transaction } from '../transaction.ts';
import { authorise, cappedTrust, type Used } from './authority.ts';
import { type Proof, settleIdentity } from './proof.ts';
import type { Intercept } from './request.ts';
import { moveTrust, trustOf } from './trust.ts';
import { type Ruling, rule, ruleShadow, type ShadowResults } from './verdict.ts';
import type { Past } from './windows.ts';

export interface Settings {
  /** false: of content and metadata only the hash is kept. */
  keepContent: boolean;
  /** The id of a decision tells its vault entry. */
  decisionIds: NumberedIds;
}

/** What one batch of intercepts is judged by. */
export interface Bench {
  transaction: Transaction;
  served: Served;
  past: Past;
  settings: Settings;
}

/** One intercept that waits to be judged. */
export interface Case {
  intercept: Intercept;
  proof: Proof;
  caller: Caller;
  arrived: number;
}

/** What authority a decision stands on. */
interface Facts extends Used {
  breakglass_id?: string;
  identity_verified?: boolean;
  credential_fingerprint?: string;
}

/** A decision as it is answered and shown. */
export interface DecisionRecord extends Ruling, Facts {
  decision_id: string;
  action_type: string;
  agent_id: string | null;
  chain_id: string | null;
  chain_step: number | null;
  parent_decision_id: string | null;
  trust_score: number;
  /** null: nothing to approve. */
  escalation_id: string | null;
  source_agent_id?: string;
  target_agent_id?: string;
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

/**
 * Judges one intercept and writes the decision down, all in the transaction of its batch: status and identity of the agent, its authority, the
 * policies, the shadow policies, an override, the record. `arrived` is when it came, by `performance.now()`.
 */
export async function decide(bench: Bench, { intercept, proof, caller, arrived }: Case): Promise<Answer> {
  const { transaction, served, past } = bench;
  const { rows } = transaction;
  const now = transaction.now();
  const { agent_id } = intercept.request;
  const [agent, trust] = await Promise.all([refuseSuspended(rows, agent_id), trustOf(rows, agent_id)]);
  if (proof.identity) await settleIdentity(rows, proof.identity, now);
  const judgedBy = await cappedTrust(rows, trust, proof.federation);
  const request = liveRequest(intercept.request, { trust: judgedBy, now, chainAgents: await chainAgents(rows, intercept.request) });
  const { used, blocked } = await authorise({ rows, now, request, intercept, agent }, proof.federation);
  const outcome = past.outcome(request);
  const judged = blocked ?? rule(served, request, outcome);
  const shadow = ruleShadow(served, request, outcome, judged.decision);
  const { ruling, breakglass_id } = blocked ? { ruling: blocked } : await overridden(rows, request, judged, now);
  const facts = { ...used, ...(breakglass_id !== undefined && { breakglass_id }), ...identityOf(proof) };
  const record = recordOf(bench, intercept, request, ruling, shadow, facts, arrived);
  const { entryId, seq } = await write(bench, intercept, request, record);
  if (agent_id !== undefined) await moveTrust(rows, agent_id, trust, record.decision);
  if (record.escalation_id) await openEscalation(transaction, record, seq, now, caller.keyId);
  past.observe(request, seq);
  return { ...record, vault_entry_id: entryId };
}

/** A block by policies, and nothing else, is lifted by an open breakglass event. */
async function overridden(rows: Rows, request: Request, judged: Ruling, now: number): Promise<{ ruling: Ruling; breakglass_id?: string }> {
  if (judged.decision !== 'block') return { ruling: judged };
  const breakglass_id = await useOverride(rows, request.agent_id, request.action_type, now);
  if (breakglass_id === undefined) return { ruling: judged };
  const reasoning = `breakglass ${breakglass_id} overrides: ${judged.reasoning}`;
  return { ruling: { ...judged, decision: 'allow', decision_path: 'breakglass', reasoning }, breakglass_id };
}

function identityOf({ identity }: Proof): { identity_verified?: boolean; credential_fingerprint?: string } {
  return identity ? { identity_verified: true, credential_fingerprint: identity.credential.fingerprint } : {};
}

async function chainAgents(rows: Transaction['rows'], { chain_id }: Request): Promise<readonly string[]> {
  if (chain_id === undefined) return [];
  const known = await rows.all<{ agent_id: string }>('select agent_id from chains where chain_id = ?', chain_id);
  return known.map(({ agent_id }) => agent_id);
}

function recordOf(
  { served, transaction, settings }: Bench,
  intercept: Intercept,
  request: Request,
  ruling: Ruling,
  shadow: ShadowResults | null,
  facts: Facts,
  arrived: number,
): DecisionRecord {
  return {
    decision_id: settings.decisionIds.idOf(transaction.chain.seq + 1),
    action_type: request.action_type,
    agent_id: request.agent_id ?? null,
    chain_id: request.chain_id ?? null,
    chain_step: intercept.request.chain_step ?? null,
    parent_decision_id: intercept.parentDecisionId ?? null,
    trust_score: request.trust_score!,
    ...ruling,
    ...facts,
    escalation_id: ruling.decision === 'escalate' ? newId('esc_') : null,
    ...(intercept.message && { source_agent_id: request.agent_id, target_agent_id: intercept.message.target }),
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
  { message }: Intercept,
  request: Request,
  record: DecisionRecord,
): Promise<{ entryId: string; seq: number }> {
  const { rows } = transaction;
  const at = request.at!;
  const entry = await transaction.chain.append('decision', at, record);
  rows.later(
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
  if (request.agent_id !== undefined && request.chain_id !== undefined) {
    rows.later('insert into chains (chain_id, agent_id) values (?, ?) on conflict do nothing', request.chain_id, request.agent_id);
  }
  if (message) {
    rows.later(
      'insert into communications (seq, source_agent_id, target_agent_id) values (?, ?, ?)',
      ...[entry.seq, record.agent_id, message.target],
    );
  }
  return entry;
}
