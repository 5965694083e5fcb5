import { expect, it } from 'vitest';
import { replay, replayPlain } from '../../src/replay/index.ts';
import { everything, lines, log, nothing } from './logs.ts';

const secrets = [
  'sk-AbCdEf0123456789AbCdEf01',
  'ghp_0123456789abcdef0123456789abcdef0123',
  'AKIAIOSFODNN7EXAMPLE',
  'xb_live_abcdefghij',
  'xb_finance_production_key',
  'whsec_abcdefghijkl',
  'fls_abcdefghijkl',
  'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl',
  'ada.lovelace@example.com',
  'DE89370400440532013000',
  'DE89 3704 0044 0532 0130 00',
  '4111 1111 1111 1111',
  '5500-0000-0000-0004',
  '123-45-6789',
  '+49 30 1234 5678',
  '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
];

async function shown(fields: object): Promise<string> {
  const report = await replay([log(lines(fields))], nothing, everything, { samples: true });
  return JSON.stringify(report.samples[0]!.content);
}

it.each(secrets)('hides %s wherever it stands, and tells it apart by a hash alone', async (secret) => {
  const texts = await Promise.all([
    shown({ action_content: `please use ${secret}, thanks` }),
    shown({ metadata: { note: `x ${secret}`, deep: [{ [`key ${secret}`]: secret }] } }),
    shown({ agent_id: `agent ${secret}` }),
    shown({ action_content: 'x'.repeat(490) + secret }),
  ]);
  for (const text of texts) {
    expect(text).not.toContain(secret);
    expect(text).not.toContain(secret.slice(0, 12));
  }
  expect(texts[0]).toMatch(/please use \[[a-z ]+ [0-9a-f]{8}\]/);
});

const backwards = (text: string): string => text.split('').reverse().join('');

it.each([...secrets, 'sk-AbCdEf0123', 'ghp_01234567', '-----BEGIN PRIVATE KEY-----\nabc\n-----END PRIVATE KEY-----'])(
  'D1: hides %s written backwards',
  async (secret) => {
    const written = backwards(secret);
    const texts = [
      await shown({ action_content: `please use ${written}, thanks` }),
      await shown({ metadata: { note: `x ${written}`, [`key ${written}`]: 1 } }),
      await shown({ agent_id: `agent ${written}` }),
    ];
    for (const text of texts) {
      expect(text).not.toContain(JSON.stringify(written).slice(1, -1));
      expect(text).not.toContain(written.slice(0, 12));
      expect(text).not.toContain(written.slice(-12));
    }
    expect(texts[0]).toMatch(/please use .*\[[a-z ]+ [0-9a-f]{8}\].*, thanks/);
  },
);

it('D1: hides backwards what a name announces, and leaves the rest as it stands', async () => {
  const text = await shown({
    action_content: `ok 😀 ${backwards('password=hunter2')} ok 😀 Authorization: ${backwards('Bearer zzzzzzzzzz')}`,
  });
  expect(text).not.toMatch(/hunter2|2retnuh|zzzz/);
  expect(text).toMatch(/^{.*ok 😀 \[secret [0-9a-f]{8}\]=drowssap ok 😀 Authorization/);
});

it('hides what a name announces, whatever it looks like', async () => {
  const text = await shown({
    action_content: 'password: hunter2 and {"api_key": "abc"} Authorization: Bearer zzzzzzzzzz https://bob:pa55@host/',
    metadata: { password: 'correct horse battery', nested: { client_secret: 12_345 }, tokens: ['one two'], amount: 5, ok: true },
  });
  for (const secret of ['hunter2', 'abc', 'zzzz', 'pa55', 'horse', '12345', 'one two']) expect(text).not.toContain(secret);
  expect(text).toContain('\\"amount\\":5,\\"ok\\":true');
});

it('gives the same hash to the same secret of one report, and another in another', async () => {
  const fields = { action_content: 'a@b.example a@b.example c@d.example', trust_score: 1 };
  const hashes = (text: string) => [...text.matchAll(/email ([0-9a-f]{8})/g)].map(([, hash]) => hash);
  const [first, again, other] = hashes(await shown(fields));
  expect(first).toBe(again);
  expect(first).not.toBe(other);
  expect(hashes(await shown({ ...fields, trust_score: 2 }))[0]).not.toBe(first);
});

it('is bounded and the same on both paths, whatever the size', async () => {
  const metadata = { list: Array.from({ length: 20_000 }, (_, n) => `item ${n}`), long: 'aaaa '.repeat(50_000) };
  const text = lines(
    { metadata, action_content: `${'password'.repeat(400)}${'drowssap'.repeat(20_000)}` },
    { metadata: { a: '\u0001"\\' } },
  );
  const fast = await replay([log(text)], nothing, everything, { samples: true });
  expect(JSON.stringify(fast)).toBe(JSON.stringify(await replayPlain([log(text)], nothing, everything, { samples: true })));
  expect(JSON.stringify(fast.samples).length).toBeLessThan(3000);
});
