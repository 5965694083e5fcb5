import { createPublicKey, hash } from 'node:crypto';
import { decodeProtectedHeader, jwtVerify } from 'jose';
import { ApiError } from '../../api/index.ts';
import { type CredentialRow, credentialsOf, isGood } from '../agents/credentials.ts';
import { refuseSuspended } from '../agents/store.ts';
import type { Clock } from '../clock.ts';
import { type Claims, readToken } from '../federation/tokens.ts';
import { isCompactJws } from '../jws.ts';
import type { Rows, Store } from '../store/store.ts';
import type { Intercept } from './request.ts';

/** What an intercept brought along, with the signatures checked. Whether it still counts is for the transaction to say. */
export interface Proof {
  identity?: { credential: CredentialRow; nonce: string };
  /** The assertion does not count. It is for `decide` to say, since what was answered before under an idempotency key is answered again all the same. */
  refusal?: ApiError;
  /** `null`: a token came, and it is none of ours. */
  federation?: Claims | null;
}

/** Seconds that an assertion may be older or newer than now. */
const tolerance = 5 * 60;
/** How long a nonce is remembered: longer than an assertion can be good. */
const nonceKept = 2 * tolerance * 1000 + 60_000;

export interface Prover {
  store: Store;
  clock: Clock;
  workspaceId: string;
}

/** Checks signatures before the transaction, so that nobody waits for them. Throws `agent_suspended`. */
export async function prove({ store, clock, workspaceId }: Prover, intercept: Intercept): Promise<Proof> {
  const proof: Proof = {};
  if (intercept.signedAssertion !== undefined) {
    await store.read((rows) => refuseSuspended(rows, intercept.request.agent_id));
    try {
      proof.identity = await identify(store, clock(), intercept);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      proof.refusal = error;
    }
  }
  if (intercept.federationToken !== undefined) {
    proof.federation = (await readToken(store, workspaceId, intercept.federationToken, clock())) ?? null;
  }
  return proof;
}

async function identify(
  store: Store,
  now: number,
  { signedAssertion: assertion, request }: Intercept,
): Promise<NonNullable<Proof['identity']>> {
  const { agent_id } = request;
  if (typeof assertion !== 'string' || assertion.length > 8192 || !isCompactJws(assertion) || agent_id === undefined)
    throw unproven('it is no compact JWS for an agent, or names a claim twice');
  const candidates = (await store.read((rows) => credentialsOf(rows, agent_id))).filter(
    (row) => isGood(row, now) && isMeant(row, assertion),
  );
  for (const credential of candidates) {
    const payload = await verified(credential, assertion, now);
    if (!payload) continue;
    const nonce = payload.jti ?? payload.nonce;
    if (payload.sub !== agent_id) throw unproven('it is for another agent');
    if (typeof nonce !== 'string' || nonce.length < 8 || nonce.length > 256) throw unproven('it has no `jti` of 8 to 256 characters');
    if (payload.action_type !== request.action_type) throw unproven('it is not for this `action_type`');
    if (!isHashOf(payload.content_sha256, request.action_content)) throw unproven('its `content_sha256` is not that of this content');
    return { credential, nonce };
  }
  throw unproven('no good credential of the agent signed it within five minutes');
}

/** Whether a hash is that of the content; without content none is needed. */
function isHashOf(claimed: unknown, content: string | undefined): boolean {
  return (content === undefined && claimed === undefined) || claimed === hash('sha256', content ?? '', 'hex');
}

/** A `kid` only chooses among the agent's own credentials. */
function isMeant({ credential_id, fingerprint }: CredentialRow, assertion: string): boolean {
  try {
    const { kid } = decodeProtectedHeader(assertion);
    return kid === undefined || kid === credential_id || kid === fingerprint;
  } catch {
    return false;
  }
}

async function verified({ public_key }: CredentialRow, assertion: string, now: number) {
  try {
    const options = {
      algorithms: ['EdDSA'],
      typ: 'agent-assertion+jwt',
      requiredClaims: ['sub', 'iat'],
      currentDate: new Date(now),
      clockTolerance: tolerance,
    };
    const { payload } = await jwtVerify(assertion, createPublicKey(public_key), options);
    return Math.abs(now / 1000 - payload.iat!) <= tolerance ? payload : undefined;
  } catch {
    return undefined;
  }
}

/** Uses up the nonce and looks at the credential once more, in the transaction of the decision. */
export async function settleIdentity(rows: Rows, { credential, nonce }: NonNullable<Proof['identity']>, now: number): Promise<void> {
  const current = (await credentialsOf(rows, credential.agent_id)).find(({ credential_id }) => credential_id === credential.credential_id);
  if (!current || !isGood(current, now)) throw unproven('its credential is no longer good');
  await rows.run('delete from nonces where expires_at <= ?', now);
  const fresh = await rows.run(
    'insert into nonces (agent_id, nonce, expires_at) values (?, ?, ?) on conflict do nothing',
    ...[credential.agent_id, nonce, now + nonceKept],
  );
  if (fresh === 0) throw new ApiError('nonce_replayed', 'this assertion was used already');
}

function unproven(why: string): ApiError {
  return new ApiError('identity_invalid', `the signed assertion does not count: ${why}`, { details: { pointer: '/signed_assertion' } });
}
