import { createHash, generateKeyPairSync } from 'node:crypto';
import { compactVerify, decodeProtectedHeader } from 'jose';
import { describe, expect, test } from 'vitest';
import { signAssertion } from '../../src/client/index.ts';
import { faultOf } from './plane.ts';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const credential = {
  privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
  agentId: 'agent_1',
  keyFingerprint: 'ab'.repeat(32),
};
const claimsOf = async (jws: string) => JSON.parse(new TextDecoder().decode((await compactVerify(jws, publicKey)).payload));

describe('an assertion', () => {
  test('verifies by an outside judge and says who, what and when', async () => {
    const before = Math.floor(Date.now() / 1000);
    const jws = await signAssertion(credential, { actionType: 'pay', actionContent: 'zahle 5 €' });
    expect(decodeProtectedHeader(jws)).toEqual({ alg: 'EdDSA', typ: 'agent-assertion+jwt', kid: credential.keyFingerprint });
    const claims = await claimsOf(jws);
    expect(claims).toMatchObject({
      sub: 'agent_1',
      action_type: 'pay',
      content_sha256: createHash('sha256').update('zahle 5 €').digest('hex'),
    });
    expect(claims.iat).toBeGreaterThanOrEqual(before);
    expect(claims.iat).toBeLessThanOrEqual(Date.now() / 1000);
  });

  test('has a nonce of its own each time', async () => {
    const many = await Promise.all(Array.from({ length: 200 }, () => signAssertion(credential, { actionType: 'pay' })));
    const nonces = await Promise.all(many.map(async (jws) => (await claimsOf(jws)).jti));
    expect(new Set(nonces).size).toBe(200);
    expect(nonces[0]).toMatch(/^[A-Za-z0-9_-]{24}$/);
  });

  test('says nothing of content that there is none of', async () => {
    expect(await claimsOf(await signAssertion(credential, { actionType: 'pay' }))).not.toHaveProperty('content_sha256');
  });

  test('is not made with a key of another kind', async () => {
    const other = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
    for (const key of [other, '', 'not a key', publicKey.export({ type: 'spki', format: 'pem' }) as string]) {
      const error = await faultOf(signAssertion({ ...credential, privateKey: key }, { actionType: 'pay' }));
      expect(error).toMatchObject({ code: 'invalid_argument' });
      if (key) expect(error.message).not.toContain(key);
    }
  });
});
