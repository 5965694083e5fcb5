import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markerOf, readMarker, textLimit } from '../../src/action/comment.ts';
import { planeUrl } from '../../src/action/inputs.ts';
import { Patience, retrying } from '../../src/action/retry.ts';
import { fit, inert } from '../../src/action/say.ts';
import { commandOf } from './run-action.ts';

describe('E1: inert', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '::',
      '##[',
      ':',
      '#',
      '[',
      ']',
      ' ',
      '\t',
      '\n',
      '\r',
      '\r\n',
      '\u0085',
      '\u00a0',
      '\u2028',
      '\ufeff',
      '\u0000',
      '\u001b[2K',
      '::error::',
      'error',
      'add-mask',
      '%0A',
    ),
    fc.string({ maxLength: 4 }),
  );

  test('no line of any text is a command', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        for (const line of inert(pieces.join('')).split(/\r\n|\r|\n/)) expect(commandOf(line)).toBeUndefined();
      }),
      { numRuns: 20_000 },
    );
  });

  test('ordinary text stays as it is', () => {
    expect(inert('a::b [x] ## y\n  - c: d\n')).toBe('a::b [x] ## y\n  - c: d\n');
  });

  test('control characters and those that turn the reading direction are written out', () => {
    expect(inert('a\u001b[31mb\u202ec')).toBe('a\\u001b[31mb\\u202ec');
  });
});

describe('fit', () => {
  test('keeps the limit in bytes, cuts at a line and says so', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 60 }),
        fc.integer({ min: 150, max: 600 }),
        (lines, limit) => {
          const text = lines.join('\n');
          const cut = fit(text, limit);
          expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(limit);
          if (Buffer.byteLength(text) <= limit) expect(cut).toBe(text);
          else expect(cut).toContain('Cut here');
        },
      ),
    );
  });
});

describe('the marker', () => {
  const digests = { set: 'sha256:0', packs: { a: 'sha256:1' } };

  test('is read back as it was written', () => {
    const marker = markerOf({ config: 'c', run: [12, 3], head: 'abc', passes: true }, digests);
    expect(readMarker(`<!-- hindcast review ${JSON.stringify(marker)} -->\nrest`)).toEqual(marker);
  });

  test.each([
    ['not at the first byte', ' <!-- hindcast review {"config":"hindcast.yaml","run":[1,1],"head":"x","set":"s","passes":true} -->\n'],
    ['without an end', '<!-- hindcast review {"config":"hindcast.yaml","run":[1,1],"head":"x","set":"s","passes":true}'],
    ['without JSON', '<!-- hindcast review yes -->\n'],
    ['with other fields', '<!-- hindcast review {"run":[1,1]} -->\n'],
    ['with a run that is no number', '<!-- hindcast review {"config":"c","run":["1",1],"head":"x","set":"s","passes":true} -->\n'],
    [
      'with packs that are no digests',
      '<!-- hindcast review {"config":"hindcast.yaml","run":[1,1],"head":"x","set":"s","passes":true,"packs":{"a":1}} -->\n',
    ],
  ])('%s is none', (_, body) => {
    expect(readMarker(body)).toBeUndefined();
  });

  test('leaves room for the text, however many packs there are', () => {
    const packs = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`pack-${index}`, `sha256:${'0'.repeat(64)}`]));
    const marker = markerOf({ config: 'c', run: [1, 1], head: 'abc', passes: true }, { set: 'sha256:0', packs });
    expect(marker.packs).toBeUndefined();
    expect(textLimit(marker)).toBeGreaterThan(60_000);
  });
});

describe('E3: the address of a plane', () => {
  test.each([
    ['https://plane.example.org', 'https://plane.example.org'],
    [' https://plane.example.org/ ', 'https://plane.example.org'],
    ['https://plane.example.org/api/v1/', 'https://plane.example.org/api/v1'],
    ['http://127.0.0.1:4242', 'http://127.0.0.1:4242'],
    ['http://localhost:4242', 'http://localhost:4242'],
    ['', ''],
  ])('%j is taken', (text, url) => {
    expect(planeUrl(text)).toBe(url);
  });

  test.each([
    'http://10.0.0.1',
    'http://127.0.0.1.example.org',
    'http://localhost.example.org',
    'ftp://x',
    'file:///etc/passwd',
    'javascript:1',
    '//x',
    'https://a@b',
    'https://x/#y',
    'https://x/?key=pass-word',
    'http://[::2]',
    'http://0x7f.1.example.org',
    'https://ann:pass-word@x',
    'https://ann:pass-word@x:99999',
    'https://ann:pass-word@[x',
    'ann:pass-word@x',
    'https://x y',
  ])('%j is refused, and not repeated', (text) => {
    expect(() => planeUrl(text)).toThrow('input `url`');
    expect(() => planeUrl(text, 'the address of `production`')).toThrow(
      /^the address of `production`: (?!.*(pass-word|99999|example\.org))/,
    );
  });
});

describe('D7: trying again', () => {
  const run = async (method: string, errors: object[]) => {
    const waits: number[] = [];
    let calls = 0;
    const call = async () => {
      const error = errors[calls++];
      if (error) throw error;
      return 'done';
    };
    const patience = new Patience(
      async (ms) => void waits.push(ms),
      () => 0.5,
    );
    const result = await retrying(method, call, patience).catch(() => 'failed');
    return { result, calls, waits };
  };
  const answer = (status: number, headers: Record<string, string> = {}, message = '') => ({ status, message, response: { headers } });

  test.each<[string, string, object[], string, number]>([
    ['a limit, any method', 'POST', [answer(429, { 'retry-after': '2' })], 'done', 2],
    ['a secondary limit', 'POST', [answer(403, {}, 'You have exceeded a secondary rate limit')], 'done', 2],
    ['a used-up limit', 'PATCH', [answer(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' })], 'done', 2],
    ['no right', 'PATCH', [answer(403)], 'failed', 1],
    ['a broken server, reading', 'GET', [answer(502), answer(500)], 'done', 3],
    ['a broken server, creating', 'POST', [answer(502)], 'failed', 1],
    ['a cut line, reading', 'GET', [{ message: 'reset' }], 'done', 2],
    ['not found', 'GET', [answer(404)], 'failed', 1],
    ['never well', 'GET', Array(9).fill(answer(503)), 'failed', 4],
    ['asked to wait too long', 'GET', [answer(429, { 'retry-after': '86400' })], 'failed', 1],
    ['asked to wait too long in all', 'POST', Array(9).fill(answer(429, { 'retry-after': '50' })), 'failed', 3],
    ['an answer that is not JSON, reading', 'GET', [answer(200)], 'done', 2],
    ['an answer that is not JSON, creating', 'POST', [answer(200)], 'failed', 1],
  ])('%s', async (_, method, errors, result, calls) => {
    expect(await run(method, errors)).toMatchObject({ result, calls });
  });

  test('waits as long as asked, else longer each time', async () => {
    expect((await run('GET', [answer(429, { 'retry-after': '2' })])).waits[0]).toBeGreaterThanOrEqual(2000);
    const { waits } = await run('GET', Array(9).fill(answer(503)));
    expect(waits).toHaveLength(3);
    expect(waits[0]! < waits[1]! && waits[1]! < waits[2]!).toBe(true);
    expect((await run('POST', [answer(429, { 'retry-after': '0' })])).waits[0]).toBeGreaterThanOrEqual(500);
    expect((await run('POST', [answer(403, {}, 'You have exceeded a secondary rate limit')])).waits[0]).toBeGreaterThanOrEqual(60_000);
  });

  test('all calls of a run share what it may wait', async () => {
    const waits: number[] = [];
    const patience = new Patience(async (ms) => void waits.push(ms));
    const limited = async () => Promise.reject(answer(429, { 'retry-after': '30' }));
    for (let call = 0; call < 9; call++) await retrying('POST', limited, patience).catch(() => {});
    expect(waits.length).toBe(3);
    expect(waits.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(120_000);
  });
});
