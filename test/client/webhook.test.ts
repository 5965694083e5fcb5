import { createHmac, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verifyWebhook } from '../../src/client/index.ts';

const secretOf = () => `whsec_${randomBytes(32).toString('base64')}`;
const [secret, former] = [secretOf(), secretOf()];
const now = Math.floor(Date.now() / 1000);
const event = (at = now) =>
  JSON.stringify({ event: 'decision.block', timestamp: new Date(at * 1000).toISOString(), workspace_id: 'w', data: { é: '\u{1f600}' } });

/** Signed as the plane signs: the standard headers, and the published one over the body alone. */
function signed(body: string, { key = secret, id = 'msg_1', time = now } = {}) {
  const standard = createHmac('sha256', Buffer.from(key.slice(6), 'base64'))
    .update(`${id}.${time}.${body}`)
    .digest('base64');
  return {
    'Webhook-Id': id,
    'Webhook-Timestamp': String(time),
    'Webhook-Signature': `v1,${standard}`,
    'X-Xybern-Signature': createHmac('sha256', key).update(body).digest('hex'),
  };
}
const onlyPublished = (body: string, key = secret) => ({ 'x-xybern-signature': signed(body, { key })['X-Xybern-Signature'] });
const verify = (headers: Record<string, string | string[] | undefined>, body = event(), secrets: string | string[] = secret) =>
  verifyWebhook({ body, headers, secret: secrets });

describe('a webhook verifies', () => {
  test('by the standard headers, in any case and as Headers', async () => {
    expect(await verify(signed(event()))).toBe(true);
    expect(await verifyWebhook({ body: event(), headers: new Headers(signed(event())), secret })).toBe(true);
  });
  test('by the published header alone', async () => expect(await verify(onlyPublished(event()))).toBe(true));
  test('with `sha256=` before it', async () => {
    expect(await verify({ 'x-xybern-signature': `sha256=${onlyPublished(event())['x-xybern-signature']}` })).toBe(true);
  });
  test('during a rotation, under either secret and with two signatures', async () => {
    const headers = signed(event(), { key: former });
    expect(await verify(headers, event(), [secret, former])).toBe(true);
    const both = {
      ...signed(event()),
      'Webhook-Signature': `${headers['Webhook-Signature']} ${signed(event())['Webhook-Signature']} v1a,xyz`,
    };
    expect(await verify(both)).toBe(true);
    expect(await verify(both, event(), former)).toBe(true);
  });
});

describe('a webhook does not verify', () => {
  const good = signed(event());
  test.each<[string, Record<string, string | string[] | undefined>, string?]>([
    ['without a signature', {}],
    ['with another body', good, `${event()} `],
    ['with another id', { ...good, 'Webhook-Id': 'msg_2' }],
    ['with another time', { ...good, 'Webhook-Timestamp': String(now + 1) }],
    ['without a time', { ...good, 'Webhook-Timestamp': undefined }],
    ['with a time that is none', { ...good, 'Webhook-Timestamp': `${now}abc` }],
    ['from long ago', signed(event(), { time: now - 301 })],
    ['from the future', signed(event(), { time: now + 400 })],
    ['from long ago, by the published header', onlyPublished(event(now - 400)), event(now - 400)],
    ['by the published header when the standard one is wrong', { ...good, 'Webhook-Signature': 'v1,AAAA' }],
    ['under another secret', signed(event(), { key: former })],
    ['under another secret, by the published header', onlyPublished(event(), former)],
    ['in upper case', { 'x-xybern-signature': onlyPublished(event())['x-xybern-signature']!.toUpperCase() }],
    ['cut short', { 'x-xybern-signature': onlyPublished(event())['x-xybern-signature']!.slice(0, 62) }],
    ['with an odd number of digits', { 'x-xybern-signature': 'abc' }],
    ['with a list for a header', { 'x-xybern-signature': ['a', 'b'] }],
    ['with a version that is not known', { ...good, 'Webhook-Signature': good['Webhook-Signature'].replace('v1,', 'v2,') }],
    ['with a body that is no event', onlyPublished('null'), 'null'],
  ])('%s', async (_, headers, body) => expect(await verify(headers, body)).toBe(false));

  test.each(['', 'whsec_', 'whsec_***', []])('under the secret %j', async (none) => {
    expect(await verify(signed(event()), event(), none as string)).toBe(false);
  });

  test('with any bit of its body changed', async () => {
    const body = event();
    await fc.assert(
      fc.asyncProperty(fc.nat(body.length - 1), fc.integer({ min: 1, max: 127 }), async (at, flip) => {
        const altered = body.slice(0, at) + String.fromCharCode(body.charCodeAt(at) ^ flip) + body.slice(at + 1);
        expect(await verify(good, altered)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  test.each<[string, unknown]>([
    ['no headers', { body: event(), headers: null, secret }],
    ['no secret', { body: event(), headers: signed(event()), secret: null }],
    ['a secret that is no text', { body: event(), headers: onlyPublished(event()), secret: [7] }],
    ['a body that was parsed already', { body: JSON.parse(event()), headers: onlyPublished(event()), secret }],
    ['nothing', undefined],
  ])('K8: with %s, and it never throws', async (_, received) => {
    expect(await verifyWebhook(received as Parameters<typeof verifyWebhook>[0])).toBe(false);
  });

  test('whatever the headers hold, and it never throws', async () => {
    const name = fc.constantFrom('webhook-id', 'webhook-timestamp', 'webhook-signature', 'x-xybern-signature');
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, fc.string()), fc.string(), async (headers, body) => {
        expect(await verify(headers, body)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
