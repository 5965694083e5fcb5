import { hash } from 'node:crypto';
import { liveRequest, type Request } from '../../engine/index.ts';
import { refuseUnlessActive } from '../agents/store.ts';
import { useOverride } from '../breakglass/breakglass.ts';
import { instant } from '../clock.ts';
import { openEscalation } from '../escalations/escalations.ts';
import { type NumberedIds, newId } from '../ids.ts';
import type { Caller } from '../keys/keys.ts';
import type { Served } from '../served.ts';
import type { Rows, Table } from '../store/store.ts';
import type { Transaction } from '../transaction.ts';
import { authorise, cappedTrust, type Used } from './authority.ts';
import type { Agent, Known } from './known.ts';
import { type Proof, settleIdentity } from './proof.ts';
import type { Intercept } from './request.ts';
import { moved } from './trust.ts';
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
  /** With the agents and chains of the whole batch. */
  known: Known;
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

/** An answer, and itself as JSON. */
export interface Judged {
  answer: Answer;
  text: string;
}

/**
 * Judges one intercept and writes the decision down, all in the transaction of its batch: status and identity of the agent, its authority, the
 * policies, the shadow policies, an override, the record. `arrived` is when it came, by `performance.now()`.
 */
export async function decide(bench: Bench, { intercept, proof, caller, arrived }: Case): Promise<Judged> {
  const { transaction, served, past, known } = bench;
  const { rows } = transaction;
  const now = transaction.now();
  const { agent_id, chain_id } = intercept.request;
  const agent = known.agent(agent_id);
  refuseUnlessActive(agent.row);
  if (intercept.message) refuseUnlessActive(known.agent(intercept.message.target).row, 'agent that the message is for');
  if (proof.refusal) throw proof.refusal;
  if (proof.identity) await settleIdentity(rows, proof.identity, now);
  const trust = proof.federation ? await cappedTrust(rows, agent.trust, proof.federation) : agent.trust;
  const request = liveRequest(intercept.request, { trust, now, chainAgents: known.chain(chain_id) });
  const { used, blocked } = await authorise({ rows, known, now, request, intercept, agent }, proof.federation);
  const outcome = past.outcome(request);
  const judged = blocked ?? rule(served, request, outcome);
  const shadow = ruleShadow(served, request, outcome, judged.decision);
  const { ruling, breakglass_id } = blocked ? { ruling: blocked } : overridden(rows, agent, request, judged, now);
  const facts = { ...used, ...(breakglass_id !== undefined && { breakglass_id }), ...identityOf(proof) };
  const metadata = JSON.stringify(request.metadata);
  const record = recordOf(bench, intercept, request, ruling, shadow, facts, metadata, arrived);
  const text = JSON.stringify(record);
  const { entryId, seq } = await transaction.chain.append('decision', now, record, { text, trust: agent.trust });
  write(bench, seq, request, record, metadata);
  if (intercept.message) rows.put(communications, seq, record.agent_id, intercept.message.target);
  if (agent_id !== undefined && chain_id !== undefined) known.joinChain(rows, chain_id, agent_id);
  if (agent_id !== undefined) known.moveTrust(agent_id, moved(agent.trust, record.decision));
  if (record.escalation_id) openEscalation(rows, record, seq, now, caller.keyId);
  past.observe(request, seq);
  return { answer: { ...record, vault_entry_id: entryId }, text: `${text.slice(0, -1)},"vault_entry_id":"${entryId}"}` };
}

/** A block by policies, and nothing else, is lifted by an open breakglass event. */
function overridden(rows: Rows, agent: Agent, request: Request, judged: Ruling, now: number): { ruling: Ruling; breakglass_id?: string } {
  if (judged.decision !== 'block') return { ruling: judged };
  const breakglass_id = useOverride(rows, agent.breakglass, request.action_type, now);
  if (breakglass_id === undefined) return { ruling: judged };
  const reasoning = `breakglass ${breakglass_id} overrides: ${judged.reasoning}`;
  return { ruling: { ...judged, decision: 'allow', decision_path: 'breakglass', reasoning }, breakglass_id };
}

function identityOf({ identity }: Proof): { identity_verified?: boolean; credential_fingerprint?: string } {
  return identity ? { identity_verified: true, credential_fingerprint: identity.credential.fingerprint } : {};
}

function recordOf(
  { served, transaction, settings }: Bench,
  intercept: Intercept,
  request: Request,
  ruling: Ruling,
  shadow: ShadowResults | null,
  facts: Facts,
  metadata: string,
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
    metadata_sha256: hashOf(intercept.request.metadata && metadata),
    latency_ms: Math.round(performance.now() - arrived),
    created_at: instant(request.at!),
  };
}

function hashOf(text: string | undefined): string | null {
  return text === undefined ? null : hash('sha256', text, 'hex');
}

const decisions: Table = {
  name: 'decisions',
  columns: {
    ...{ seq: 'bigint', decision_id: 'text', at: 'bigint', agent_id: 'text', action_type: 'text', decision: 'text', chain_id: 'text' },
    ...{ latency_ms: 'bigint', action_content: 'text', metadata: 'text', shadow: 'text' },
  },
};

const communications: Table = {
  name: 'communications',
  columns: { seq: 'bigint', source_agent_id: 'text', target_agent_id: 'text' },
};

function write({ transaction, settings: { keepContent } }: Bench, seq: number, request: Request, record: DecisionRecord, metadata: string) {
  const { decision_id, agent_id, action_type, decision, chain_id, latency_ms, shadow_results } = record;
  transaction.rows.put(
    decisions,
    ...[seq, decision_id, request.at!, agent_id, action_type, decision, chain_id, latency_ms],
    keepContent ? JSON.stringify(request.action_content) : null,
    keepContent ? metadata : null,
    shadow_results === null ? null : JSON.stringify(shadow_results),
  );
}
