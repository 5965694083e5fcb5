import { generateKeyPairSync, hash } from 'node:crypto';
import { ApiError, type Credential, type IssuedCredential } from '../../api/index.ts';
import { instant } from '../clock.ts';
import { newId } from '../ids.ts';
import type { Handlers } from '../operation.ts';
import type { Rows } from '../store/store.ts';
import type { Transaction } from '../transaction.ts';
import { didOf, registered } from './store.ts';

export interface CredentialRow {
  credential_id: string;
  agent_id: string;
  public_key: string;
  fingerprint: string;
  /** `rotated` stays good until `grace_until`. */
  status: 'active' | 'rotated' | 'revoked';
  created_at: number;
  expires_at: number | null;
  grace_until: number | null;
  revoked_at: number | null;
}

const day = 24 * 3600 * 1000;

export const credentialHandlers = {
  listCredentials: {
    async reads(rows, { params, plane }) {
      await registered(rows, params.agent_id);
      const found = await rows.all<CredentialRow>(
        'select * from credentials where agent_id = ? order by created_at desc, credential_id',
        params.agent_id,
      );
      return { ok: true, credentials: found.map((row) => wireCredential(row, plane.workspaceId, plane.clock())) };
    },
  },
  getActiveCredential: {
    async reads(rows, { params, plane }) {
      await registered(rows, params.agent_id);
      const now = plane.clock();
      const active = (await credentialsOf(rows, params.agent_id)).find((row) => stateOf(row, now) === 'active');
      if (!active) throw new ApiError('credential_not_found', 'the agent has no active credential');
      return { ok: true, credential: wireCredential(active, plane.workspaceId, now) };
    },
  },
  rotateCredential: {
    async writes(transaction, { params, body, plane }) {
      const agent = await registered(transaction.rows, params.agent_id);
      if (agent.status === 'deactivated') throw new ApiError('agent_deactivated', 'the agent is deactivated for good');
      const now = transaction.now();
      await transaction.rows.run(
        "update credentials set status = 'rotated', grace_until = ? where agent_id = ? and status = 'active'",
        ...[now + (body.grace_seconds ?? 0) * 1000, agent.agent_id],
      );
      const issued = await issueCredential(transaction, plane.workspaceId, agent.agent_id, body.credential_ttl_days);
      await transaction.audit('credential.rotated', {
        agent_id: agent.agent_id,
        ...recordOf(issued),
        grace_seconds: body.grace_seconds ?? 0,
        reason: body.reason ?? null,
      });
      return { ok: true, credential: issued };
    },
  },
  revokeCredential: {
    async writes(transaction, { params, body, plane }) {
      const { rows } = transaction;
      const row = await rows.get<CredentialRow>('select * from credentials where credential_id = ?', params.credential_id);
      if (!row) throw new ApiError('credential_not_found', 'there is no such credential');
      const now = transaction.now();
      if (row.status !== 'revoked') {
        await rows.run("update credentials set status = 'revoked', revoked_at = ? where credential_id = ?", now, row.credential_id);
        await transaction.audit('credential.revoked', {
          agent_id: row.agent_id,
          credential_id: row.credential_id,
          reason: body.reason ?? null,
        });
      }
      const revoked = { ...row, status: 'revoked' as const, revoked_at: row.revoked_at ?? now };
      return { ok: true, credential: wireCredential(revoked, plane.workspaceId, now) };
    },
  },
} satisfies Partial<Handlers>;

/** Makes an Ed25519 key pair. The private key leaves with the answer and is kept nowhere. */
export async function issueCredential(
  transaction: Transaction,
  workspaceId: string,
  agentId: string,
  days: number | undefined,
): Promise<IssuedCredential> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const public_key = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const raw = Buffer.from(publicKey.export({ format: 'jwk' }).x!, 'base64url');
  const created_at = transaction.now();
  const row: CredentialRow = {
    credential_id: newId('cred_'),
    agent_id: agentId,
    public_key,
    fingerprint: hash('sha256', raw, 'hex'),
    status: 'active',
    created_at,
    expires_at: days === undefined ? null : created_at + days * day,
    grace_until: null,
    revoked_at: null,
  };
  await transaction.rows.run(
    'insert into credentials (credential_id, agent_id, public_key, fingerprint, status, created_at, expires_at) values (?, ?, ?, ?, ?, ?, ?)',
    ...[row.credential_id, agentId, public_key, row.fingerprint, row.status, created_at, row.expires_at],
  );
  const { revoked_at: _none, ...shown } = wireCredential(row, workspaceId, created_at);
  return { ...shown, private_key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() };
}

/** What the log tells of a credential. */
export function recordOf({ credential_id, key_fingerprint, expires_at }: IssuedCredential) {
  return { credential_id, key_fingerprint, expires_at };
}

export async function credentialsOf(rows: Rows, agentId: string): Promise<CredentialRow[]> {
  return rows.all<CredentialRow>('select * from credentials where agent_id = ? order by created_at desc, credential_id', agentId);
}

export function stateOf({ status, expires_at, revoked_at }: CredentialRow, now: number): Credential['status'] {
  if (status === 'revoked' || revoked_at !== null) return 'revoked';
  return expires_at !== null && expires_at <= now ? 'expired' : status;
}

/** Whether a signature by this credential counts now: it is active, or was rotated and its grace lasts. */
export function isGood(row: CredentialRow, now: number): boolean {
  const state = stateOf(row, now);
  return state === 'active' || (state === 'rotated' && row.grace_until !== null && now < row.grace_until);
}

function wireCredential(row: CredentialRow, workspaceId: string, now: number): Credential {
  return {
    credential_id: row.credential_id,
    agent_id: row.agent_id,
    did: didOf(workspaceId, row.agent_id),
    algorithm: 'Ed25519',
    public_key: row.public_key,
    key_fingerprint: row.fingerprint,
    status: stateOf(row, now),
    created_at: instant(row.created_at),
    expires_at: row.expires_at === null ? null : instant(row.expires_at),
    revoked_at: row.revoked_at === null ? null : instant(row.revoked_at),
  };
}
