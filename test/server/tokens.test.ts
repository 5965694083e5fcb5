/** Federation tokens and signed assertions, forged in every way by somebody who has the right key, or nearly. */
import { createHmac, createPrivateKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { safeOf } from '../../src/server/secrets.ts';
import { type Body, openSubject, type Subject } from './subject.ts';

const secret = 'a secret of at least thirty-two characters';
let plane: Subject;
let link_id: string;
let key: KeyObject;
let good: { header: Body; claims: Body; token: string };

const encode = (part: unknown) => Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url');
const decode = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString()) as Body;
const signed = (header: unknown, claims: unknown, by: KeyObject = key) => {
  const text = `${encode(header)}.${encode(claims)}`;
  return `${text}.${sign(null, Buffer.from(text), by).toString('base64url')}`;
};
const issue = async (more: object = {}) =>
  (
    await plane.ok('issueFederationToken', {
      params: { link_id },
      body: { source_agent_id: 'bot', scopes: ['read'], ttl_seconds: 300, ...more },
    })
  ).token as string;
const use = async (federation_token: unknown, of: Subject = plane) => {
  const { status, body } = await of.call('intercept', { body: { action_type: 'read', agent_id: 'bot', federation_token } });
  return status === 200 ? `${body.decision} ${body.decision_path}` : `${status} ${body.error.code}`;
};

beforeAll(async () => {
  plane = await openSubject('in process', { secret });
  ({ link_id } = await plane.ok('proposeFederation', { body: { target_workspace_id: 'partner', allowed_action_types: ['read'] } }));
  await plane.ok('acceptFederation', { params: { link_id }, body: { approved_by: 'ann' } });
  const db = new DatabaseSync(plane.database, { readOnly: true });
  key = createPrivateKey(safeOf(secret).open((db.prepare('select sealed from signing_keys').get() as { sealed: string }).sealed));
  db.close();
  const token = await issue();
  const [header, claims] = token.split('.') as [string, string];
  good = { header: decode(header), claims: decode(claims), token };
});
afterAll(() => plane.close());

test('a token that was not touched is good, and one signed anew with the plane’s key as well', async () => {
  expect(await use(good.token)).toBe('allow fast');
  expect(await use(signed(good.header, good.claims))).toBe('allow fast');
});

test('a link that allows an empty list is refused, and one of an older database allows nothing', async () => {
  const propose = { target_workspace_id: 'partner' };
  for (const field of ['allowed_action_types', 'allowed_scopes'])
    expect(await plane.refusal('proposeFederation', { body: { ...propose, [field]: [] } })).toBe('400 invalid_request');
  const { link, link_id: id } = await plane.ok('proposeFederation', { body: propose });
  expect(link.allowed_action_types).toEqual(['*']);
  await plane.ok('acceptFederation', { params: { link_id: id }, body: { approved_by: 'ann' } });
  const ask = { params: { link_id: id }, body: { source_agent_id: 'bot' } };
  const { token } = await plane.ok('issueFederationToken', ask);
  expect(await use(token)).toBe('allow fast');
  const db = new DatabaseSync(plane.database);
  db.prepare("update links set terms = json_set(terms, '$.allowed_action_types', json('[]')) where link_id = ?").run(id);
  db.close();
  expect(await use(token)).toBe('block federation');
  expect(await plane.refusal('issueFederationToken', ask)).toBe('422 federation_scope_exceeded');
});

const now = () => Math.floor(Date.now() / 1000);
const forged: Record<string, () => string> = {
  'J1: alg none': () => `${encode({ ...good.header, alg: 'none' })}.${encode(good.claims)}.`,
  'J1: HS256 with the public key': () => {
    const text = `${encode({ ...good.header, alg: 'HS256' })}.${encode(good.claims)}`;
    const publicKey = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' });
    return `${text}.${createHmac('sha256', publicKey).update(text).digest('base64url')}`;
  },
  'J1: another alg under the same signature': () => signed({ ...good.header, alg: 'RS256' }, good.claims),
  'J1: an unknown crit': () => signed({ ...good.header, crit: ['x'], x: 1 }, good.claims),
  'J1: b64 false': () => signed({ ...good.header, crit: ['b64'], b64: false }, good.claims),
  'J1: no typ': () => signed({ ...good.header, typ: undefined }, good.claims),
  'J1: the typ of an assertion': () => signed({ ...good.header, typ: 'agent-assertion+jwt' }, good.claims),
  'J2: no exp': () => signed(good.header, { ...good.claims, exp: undefined }),
  'J2: exp as a text': () => signed(good.header, { ...good.claims, exp: String(good.claims.exp) }),
  'J2: exp in a hundred years, iat long ago': () => signed(good.header, { ...good.claims, iat: now() - 7200, exp: now() + 3_155_760_000 }),
  'J2: nbf to come': () => signed(good.header, { ...good.claims, nbf: now() + 120 }),
  'J2: iat an hour from now': () => signed(good.header, { ...good.claims, iat: now() + 3600 }),
  'J2: expired for more than the skew': () => signed(good.header, { ...good.claims, iat: now() - 200, exp: now() - 61 }),
  'J3: a jti that was never issued': () => signed(good.header, { ...good.claims, jti: 'other' }),
  'J4: another issuer': () => signed(good.header, { ...good.claims, iss: 'partner' }),
  'J4: the issuer with a slash': () => signed(good.header, { ...good.claims, iss: `${good.claims.iss}/` }),
  'J4: the issuer in upper case': () => signed(good.header, { ...good.claims, iss: String(good.claims.iss).toUpperCase() }),
  'J4: no audience': () => signed(good.header, { ...good.claims, aud: undefined }),
  'J4: another audience': () => signed(good.header, { ...good.claims, aud: 'somebody else' }),
  'J4: another link': () => signed(good.header, { ...good.claims, link_id: 'fed_000000000000' }),
  'J5: a key of its own in jwk': () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    return signed({ ...good.header, jwk: publicKey.export({ format: 'jwk' }) }, good.claims, privateKey);
  },
  'J5: a jku to fetch from': () =>
    signed({ ...good.header, jku: 'https://evil.example/keys' }, good.claims, generateKeyPairSync('ed25519').privateKey),
  'J5: a kid like SQL': () => signed({ ...good.header, kid: "' or 1=1 --" }, good.claims, generateKeyPairSync('ed25519').privateKey),
  'J7: an action beyond the link': () => signed(good.header, { ...good.claims, scopes: ['*'], action_types: ['write'] }),
  'J8: claims nested deep': () => signed(good.header, `{"x":${'['.repeat(2000)}${']'.repeat(2000)}}`),
  'J8: a claim twice': () => signed(good.header, `${JSON.stringify(good.claims).slice(0, -1)},"link_id":"${good.claims.link_id}"}`),
  'J8: a kid with U+0000': () => signed({ ...good.header, kid: 'a\0b' }, good.claims),
  'J8: not base64url': () => good.token.replace('.', '.='),
  'J8: with a space at its end': () => `${good.token} `,
  'J8: nothing': () => '',
};

describe('a forged token is worth nothing', () => {
  test.each(Object.keys(forged))('%s', async (name) => {
    expect(await use(forged[name]!())).toBe('block federation');
  });

  test('J8: a token of a megabyte, or that is no text, is refused before anything is read of it', async () => {
    expect(await use('x'.repeat(8193))).toBe('400 invalid_request');
    expect(await use({ token: good.token })).toBe('400 invalid_request');
  });
});

test('J3: other spellings of one token count as one, also at once, and after a restart', async () => {
  const token = await issue({ max_uses: 2 });
  const last = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const at = last.indexOf(token.at(-1)!);
  const spelled = [0, 1, 2, 3].map((bits) => token.slice(0, -1) + last[(at & ~3) | bits]);
  const answers = await Promise.all([token, ...spelled, ...spelled, token].map((each) => use(each)));
  expect(answers.filter((answer) => answer === 'allow fast')).toHaveLength(2);
  await plane.restart();
  for (const each of [token, ...spelled]) expect(await use(each)).toBe('block federation');
});

test('J7: whatever a token claims, the agent has no more trust than the link lends and no more scope', async () => {
  const { link_id: low } = await plane.ok('proposeFederation', {
    body: { target_workspace_id: 'partner', allowed_action_types: ['read'], max_trust_level: 10 },
  });
  await plane.ok('acceptFederation', { params: { link_id: low }, body: { approved_by: 'ann' } });
  const { token } = await plane.ok('issueFederationToken', {
    params: { link_id: low },
    body: { source_agent_id: 'fresh', scopes: ['read'] },
  });
  const [header, claims] = token.split('.') as [string, string];
  const boasting = signed(decode(header), { ...decode(claims), trust: 100, max_trust_level: 100, scopes: ['*'] });
  const { body } = await plane.call('intercept', { body: { action_type: 'read', agent_id: 'fresh', federation_token: boasting } });
  expect(body.trust_score).toBe(10);
  const other = await plane.call('intercept', { body: { action_type: 'write', agent_id: 'fresh', federation_token: boasting } });
  expect(other.body.decision).toBe('block');
});

test('H1: an assertion that names a claim twice, escaped or not, is refused', async () => {
  const { credential } = await plane.ok('registerAgent', { body: { name: 'Twice', agent_id: 'twice' } });
  const own = createPrivateKey(credential.private_key);
  const prove = async (more: string, head = '') => {
    const header = `{"alg":"EdDSA","typ":"agent-assertion+jwt"${head}}`;
    const claims = `{"sub":"twice","iat":${now()},"jti":"${crypto.randomUUID()}","action_type":"x"${more}}`;
    const body = { action_type: 'x', agent_id: 'twice', signed_assertion: signed(header, claims, own) };
    const { status, body: told } = await plane.call('intercept', { body });
    return status === 200 ? 'verified' : `${status} ${told.error.code}`;
  };
  expect(await prove(',"x":1')).toBe('verified');
  for (const twice of [',"action_type":"x"', ',"sub":"twice"', ',"\\u0073ub":"twice"', ',"x":{"y":1,"y":1}'])
    expect(await prove(twice), twice).toBe('403 identity_invalid');
  expect(await prove('', ',"alg":"EdDSA"')).toBe('403 identity_invalid');
  expect(await prove(',"jti":"nonce-with-\\u0000"')).toBe('403 identity_invalid');
});

test('H3: signatures beside the standard are refused: S beyond the order, wrong length, another curve', async () => {
  const { credential } = await plane.ok('registerAgent', { body: { name: 'Prover', agent_id: 'prover' } });
  const own = createPrivateKey(credential.private_key);
  const prove = async (change: (signature: Buffer) => Buffer, header: object = {}) => {
    const text = `${encode({ alg: 'EdDSA', typ: 'agent-assertion+jwt', ...header })}.${encode({ sub: 'prover', iat: now(), jti: crypto.randomUUID(), action_type: 'x' })}`;
    const signed_assertion = `${text}.${change(sign(null, Buffer.from(text), own)).toString('base64url')}`;
    const { status, body } = await plane.call('intercept', { body: { action_type: 'x', agent_id: 'prover', signed_assertion } });
    return status === 200 ? 'verified' : `${status} ${body.error.code}`;
  };
  const order = 2n ** 252n + 27742317777372353535851937790883648493n;
  const beyond = (signature: Buffer) => {
    let s = order;
    for (let at = 63; at >= 32; at--) s += BigInt(signature[at]!) << BigInt(8 * (at - 32));
    const bytes = Buffer.alloc(32);
    for (let at = 0; at < 32; at++) bytes[at] = Number((s >> BigInt(8 * at)) & 255n);
    return Buffer.concat([signature.subarray(0, 32), bytes]);
  };
  expect(await prove((signature) => signature)).toBe('verified');
  const refused = '403 identity_invalid';
  expect(await prove(beyond)).toBe(refused);
  expect(await prove((signature) => signature.subarray(0, 63))).toBe(refused);
  expect(await prove((signature) => Buffer.concat([signature, Buffer.alloc(1)]))).toBe(refused);
  expect(await prove(() => Buffer.alloc(64))).toBe(refused);
  expect(await prove((signature) => signature, { alg: 'ES256' })).toBe(refused);
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  expect(await prove(() => sign('sha256', Buffer.from('x'), privateKey))).toBe(refused);
});

test('J6: a token that a replaced key signed lives out its time, and no more can be made with that key', async () => {
  const token = await issue({ ttl_seconds: 900 });
  await plane.ok('rotateVaultKey');
  expect(await use(token)).toBe('allow fast');
  const fresh = await issue();
  expect(decode(fresh.split('.')[0]!).kid).not.toBe(decode(token.split('.')[0]!).kid);
  expect(await use(fresh)).toBe('allow fast');
  plane.clock.ahead += 15 * 60_000;
  const later = await issue();
  expect(await use(later)).toBe('allow fast');
  expect(await use(signed(good.header, decode(later.split('.')[1]!))), 'signed with the old key, now that its overlap is over').toBe(
    'block federation',
  );
});
