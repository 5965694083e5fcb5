import { createPublicKey } from 'node:crypto';
import { decodeProtectedHeader, jwtVerify, SignJWT } from 'jose';
import { isCompactJws } from '../jws.ts';
import type { SigningKey } from '../secrets.ts';
import { type Store, StoreError } from '../store/store.ts';

/** What a token says, once its signature is known to be this plane's. */
export interface Claims {
  tokenId: string;
  linkId: string;
  /** The workspace it is for. */
  audience: string;
  agentId: string;
  scopes: string[];
  actionTypes: string[];
}

const type = 'federation+jwt';
/** Seconds by which clocks may differ. */
const skew = 60;
/** Seconds that a token may live. */
const longestLife = 15 * 60;

export async function signToken(key: SigningKey, workspaceId: string, claims: Claims, now: number, seconds: number): Promise<string> {
  const issued = Math.floor(now / 1000);
  return new SignJWT({ link_id: claims.linkId, scopes: claims.scopes, action_types: claims.actionTypes })
    .setProtectedHeader({ alg: 'EdDSA', typ: type, kid: key.keyId })
    .setIssuer(workspaceId)
    .setAudience(claims.audience)
    .setSubject(claims.agentId)
    .setJti(claims.tokenId)
    .setIssuedAt(issued)
    .setExpirationTime(issued + seconds)
    .sign(key.privateKey);
}

/**
 * Reads a token of this plane, or says nothing of why not. Only the plane's own keys count, whatever the header names: the active one, and one that
 * was replaced for as long as a token may live.
 */
export async function readToken(store: Store, workspaceId: string, token: string, now: number): Promise<Claims | undefined> {
  if (!isCompactJws(token)) return undefined;
  try {
    const { kid = '' } = decodeProtectedHeader(token);
    const row = await store.read(async (rows) =>
      rows.get<{ public_key: string; retired_at: number | null }>('select public_key, retired_at from signing_keys where key_id = ?', kid),
    );
    if (!row || (row.retired_at !== null && now >= row.retired_at + longestLife * 1000)) return undefined;
    const { payload } = await jwtVerify(token, createPublicKey(row.public_key), {
      algorithms: ['EdDSA'],
      typ: type,
      issuer: workspaceId,
      requiredClaims: ['exp', 'iat', 'jti', 'sub', 'aud', 'link_id'],
      maxTokenAge: longestLife,
      clockTolerance: skew,
      currentDate: new Date(now),
    });
    return {
      tokenId: payload.jti!,
      linkId: String(payload.link_id),
      audience: String(payload.aud),
      agentId: payload.sub!,
      scopes: payload.scopes as string[],
      actionTypes: payload.action_types as string[],
    };
  } catch (error) {
    if (error instanceof StoreError) throw error;
    return undefined;
  }
}
