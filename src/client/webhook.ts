import { bytesOf, fromBase64, fromHex } from './encoding.ts';

type HeaderBag = Headers | Record<string, string | readonly string[] | undefined>;

export interface ReceivedWebhook {
  /** The raw body, as it came: parsed and written again it would not verify. */
  body: string;
  headers: HeaderBag;
  /** The secret, or all that are good during a rotation. */
  secret: string | readonly string[];
  /** How far its time may be from now, in seconds. Default 300. */
  toleranceSeconds?: number;
}

/**
 * Whether an event really came from the plane, unaltered and lately. Headers of Standard Webhooks decide when there are any, else the
 * published `X-Xybern-Signature`. False for whatever is wrong; it never throws. Deliveries repeat: remember `webhook-id` for as long as the tolerance.
 */
export async function verifyWebhook(received: ReceivedWebhook): Promise<boolean> {
  try {
    return await verifies(received);
  } catch {
    return false;
  }
}

async function verifies({ body, headers, secret, toleranceSeconds = 300 }: ReceivedWebhook): Promise<boolean> {
  const secrets = typeof secret === 'string' ? [secret] : secret;
  const standard = header(headers, 'webhook-signature');
  const lately = (seconds: number) => Math.abs(Date.now() / 1000 - seconds) <= toleranceSeconds;
  if (standard !== undefined) {
    const [id, time] = [header(headers, 'webhook-id'), header(headers, 'webhook-timestamp')];
    if (!id || !time || !/^\d{1,12}$/.test(time) || !lately(Number(time))) return false;
    const signatures = standard.split(' ').filter((part) => part.startsWith('v1,'));
    return anyOf(secrets, signatures, (one, part) => verified(standardKey(one), fromBase64(part.slice(3)), `${id}.${time}.${body}`));
  }
  const published = header(headers, 'x-xybern-signature');
  if (published === undefined || !lately(timeOf(body))) return false;
  return anyOf(secrets, [published], (one, hex) => verified(bytesOf(one), fromHex(hex.replace(/^sha256=/, '')), body));
}

async function anyOf(
  secrets: readonly string[],
  signatures: readonly string[],
  check: (secret: string, signature: string) => Promise<boolean>,
): Promise<boolean> {
  for (const secret of secrets) {
    for (const signature of signatures.slice(0, 8)) if (await check(secret, signature)) return true;
  }
  return false;
}

/** The platform compares in constant time. */
async function verified(
  key: Uint8Array<ArrayBuffer> | undefined,
  signature: Uint8Array<ArrayBuffer> | undefined,
  text: string,
): Promise<boolean> {
  if (!key?.length || !signature) return false;
  const { subtle } = globalThis.crypto;
  const hmac = await subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify']);
  return subtle.verify('HMAC', hmac, signature, bytesOf(text));
}

/** `whsec_` and base64. */
function standardKey(secret: string): Uint8Array<ArrayBuffer> | undefined {
  return fromBase64(secret.replace(/^whsec_/, ''));
}

/** The time inside the event, in seconds since 1970; NaN when there is none. */
function timeOf(body: string): number {
  try {
    return Date.parse(JSON.parse(body).timestamp) / 1000;
  } catch {
    return Number.NaN;
  }
}

function header(headers: HeaderBag, name: string): string | undefined {
  if (typeof (headers as Headers).get === 'function') return (headers as Headers).get(name) ?? undefined;
  for (const [key, value] of Object.entries(headers)) if (key.toLowerCase() === name && typeof value === 'string') return value;
  return undefined;
}
