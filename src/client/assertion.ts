import { bytesOf, fromBase64, toBase64Url, toHex } from './encoding.ts';
import { InvalidRequestError } from './errors.ts';

/** What `registerAgent` and `rotateCredential` give out. */
export interface SigningCredential {
  /** PKCS#8, PEM. */
  privateKey: string;
  agentId: string;
  keyFingerprint: string;
}

/**
 * Proves who acts: a compact JWS (EdDSA, Ed25519) for `signedAssertion` of one intercept. It says the agent (`sub`), the action type and the
 * SHA-256 of the content, carries a nonce (`jti`) and is good for 5 minutes, once. Needs a platform with Ed25519 in WebCrypto.
 * @throws {InvalidRequestError} `invalid_argument` when the key can't be read
 */
export async function signAssertion(
  credential: SigningCredential,
  request: { actionType: string; actionContent?: string | undefined },
): Promise<string> {
  const { subtle } = globalThis.crypto;
  const key = await privateKeyOf(credential.privateKey);
  const header = { alg: 'EdDSA', typ: 'agent-assertion+jwt', kid: credential.keyFingerprint };
  const claims: Record<string, unknown> = {
    sub: credential.agentId,
    iat: Math.floor(Date.now() / 1000),
    jti: toBase64Url(globalThis.crypto.getRandomValues(new Uint8Array(18))),
    action_type: request.actionType,
  };
  if (request.actionContent !== undefined) {
    claims.content_sha256 = toHex(new Uint8Array(await subtle.digest('SHA-256', bytesOf(request.actionContent))));
  }
  const signed = [header, claims].map((part) => toBase64Url(bytesOf(JSON.stringify(part)))).join('.');
  return `${signed}.${toBase64Url(new Uint8Array(await subtle.sign('Ed25519', key, bytesOf(signed))))}`;
}

async function privateKeyOf(pem: string): Promise<CryptoKey> {
  const der = fromBase64(pem.replace(/-----[^-]+-----|\s/g, ''));
  try {
    return await globalThis.crypto.subtle.importKey('pkcs8', der!, 'Ed25519', false, ['sign']);
  } catch (cause) {
    throw new InvalidRequestError('invalid_argument', '`privateKey` is no Ed25519 key in PKCS#8, PEM', { cause });
  }
}
