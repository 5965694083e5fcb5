import { generateKeyPairSync, hash } from 'node:crypto';
import type { Credential, IssuedCredential } from '../../api/index.ts';
import { instant } from '../clock.ts';
import { newId } from '../ids.ts';
import type { Rows } from '../store/store.ts';
import type { Transaction } from '../transaction.ts';
import { didOf } from './store.ts';

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

/** A credential as it is shown: the public key alone. */
export function wireCredential(row: CredentialRow, workspaceId: string, now: number): Credential {
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
