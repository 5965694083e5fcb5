import { jwtVerify, SignJWT } from 'jose';
import type { SigningKey } from '../secrets.ts';

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

/** Three parts in base64url, and nothing beside them. */
export const compact = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/** Reads a token of this plane, or says nothing of why not. Only the plane's own key counts, whatever the header names. */
export async function readToken(key: SigningKey, workspaceId: string, token: string, now: number): Promise<Claims | undefined> {
  if (!compact.test(token)) return undefined;
  try {
    const { payload } = await jwtVerify(token, key.publicKey, {
      algorithms: ['EdDSA'],
      typ: type,
      issuer: workspaceId,
      requiredClaims: ['exp', 'iat', 'jti', 'sub', 'aud', 'link_id'],
      maxTokenAge: 15 * 60,
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
  } catch {
    return undefined;
  }
}
