import { createHmac, randomBytes } from 'node:crypto';

export function newSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`;
}

/**
 * The headers that prove where a delivery comes from: the published one, made with the first secret, and those of Standard Webhooks,
 * with one signature for each secret. `seconds`: when this attempt is made, since 1970.
 */
export function signatureHeaders(secrets: readonly string[], id: string, seconds: number, body: string): Record<string, string> {
  const signed = secrets.map((secret) => `v1,${hmac(standardKey(secret), `${id}.${seconds}.${body}`).toString('base64')}`);
  return {
    'x-xybern-signature': hmac(Buffer.from(secrets[0]!), body).toString('hex'),
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': signed.join(' '),
  };
}

function standardKey(secret: string): Buffer {
  return Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text, 'utf8').digest();
}
