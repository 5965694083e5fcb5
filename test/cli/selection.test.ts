/** Which recorded decisions are judged, and how far a long replay is. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decision, folder, hindcast, trustPack } from './hindcast.ts';

const day = (date: number) => ({ created_at: `2026-01-0${date}T12:00:00Z` });
const at = folder({
  'base.yaml': trustPack(50),
  'head.yaml': trustPack(40, '1.0.1'),
  'log.ndjson': `${[1, 2, 3, 4, 5, 6].map((date) => decision(45, { ...day(date), decision_id: `d${date}`, action_content: 'mail to a.b@example.org' })).join('\n')}\n${decision(45, { created_at: null })}\n`,
});
const packs = ['--base', 'base.yaml', '--head', 'head.yaml'];
const replayed = async (...more: string[]) => hindcast(at, ['replay', ...packs, '--decisions', 'log.ndjson', ...more]);

describe('a selection', () => {
  it('is said in text, markdown and JSON, by replay and review', async () => {
    const range = ['--since', '2026-01-02', '--until', '2026-01-05T00:00:00+01:00'];
    const said =
      'Records from 2026-01-02T00:00:00.000Z on and before 2026-01-04T23:00:00.000Z; 3 others lie outside, 1 do not tell when they were made.';
    const { out, code } = await replayed(...range);
    expect(code).toBe(0);
    expect(out).toContain('3 of 3 recorded decisions judged');
    expect(out).toContain(said);
    expect(JSON.parse((await replayed(...range, '--json')).out)).toMatchObject({ total: 3, selection: { outside: 3, undated: 1 } });
    for (const format of ['text', 'markdown']) {
      const review = await hindcast(at, ['review', ...packs, '--decisions', 'log.ndjson', '--format', format, ...range]);
      expect(review.out).toContain(said);
    }
    const review = await hindcast(at, ['review', ...packs, '--decisions', 'log.ndjson', '--json', '--sample', '2', '--seed', '9']);
    expect(JSON.parse(review.out).replay).toMatchObject({ total: 2, selection: { sample: { size: 2, of: 7, seed: 9 } } });
    expect((await replayed('--sample', '2')).out).toContain('A sample of 2 of 7 records (seed 1): the counts are those of the sample.');
    expect((await replayed('--limit', '2')).out).toContain('At most 2 records were judged.');
  });

  it('that makes no sense is refused, and one that leaves nothing is no evidence', async () => {
    const refused = async (...more: string[]) => {
      const { code, err } = await replayed(...more);
      expect(code).toBe(2);
      return err;
    };
    expect(await refused('--since', '2026-02-30')).toContain('`2026-02-30` is no time');
    expect(await refused('--since', '2026-01-01T00:00:00')).toContain('is no time');
    expect(await refused('--until', 'yesterday')).toContain('is no time');
    expect(await refused('--since', '2026-01-02', '--until', '2026-01-02')).toContain('no record is both');
    expect(await refused('--limit', '0')).toContain('say nothing');
    expect(await refused('--sample', '-3')).toContain('no whole number');
    expect(await refused('--limit', '1', '--sample', '1')).toContain('leave one of them out');
    expect(await refused('--seed', '1')).toContain('add `--sample`');
    expect(await refused('--since', '2027-01-01')).toContain(
      'no evidence: no record that can be read is in the range (6 records outside, 1 record without a time',
    );
  });

  it('names the files it skipped', async () => {
    const days = folder({
      'base.yaml': trustPack(50),
      'head.yaml': trustPack(40, '1.0.1'),
      ...Object.fromEntries(
        [1, 2, 3, 4, 5, 6].map((date) => [`logs/2026-01-0${date}.ndjson.gz`, gzipSync(`${decision(45, day(date))}\n`)]),
      ),
    });
    const { out } = await hindcast(days, ['replay', ...packs, '--decisions', 'logs', '--since', '2026-01-05']);
    expect(out).toContain('2 of 2 recorded decisions judged');
    expect(out).toContain('2 files were skipped by the date in the name.');
    expect(out).toMatch(/skipped by its name: .*logs\/2026-01-01\.ndjson\.gz\n.*2026-01-02/);
  });
});

it('--samples shows contents in text, redacted, and only then', async () => {
  const { out } = await replayed('--samples');
  expect(out).toContain('sample block -> allow: 7 decisions like ');
  expect(out).toMatch(/action_content mail to \[email [0-9a-f]{8}\]/);
  expect(out).not.toContain('a.b@example.org');
  expect((await replayed()).out).not.toContain('action_content');
});

it('a log that breaks off is told in the review before anything else', async () => {
  const text = Array.from({ length: 300 }, (_, n) => `${decision(n % 100, { decision_id: String(Math.sin(n)) })}\n`).join('');
  const packed = gzipSync(text);
  const cut = folder({ 'base.yaml': trustPack(50), 'head.yaml': trustPack(40, '1.0.1'), 'log.gz': packed.subarray(0, packed.length / 2) });
  const { out } = await hindcast(cut, ['review', ...packs, '--decisions', 'log.gz']);
  expect(out.split('\n').slice(0, 3).join('\n')).toMatch(
    /1 of \d+ records could not be read and was not judged\. `.*log\.gz` breaks off before the end/,
  );
});

describe('progress', () => {
  const line = `${decision(45)}\n`;
  const big = line.repeat(120_000);
  const files = { 'base.yaml': trustPack(50), 'head.yaml': trustPack(40, '1.0.1') };

  /** A terminal whose clock goes on by a tenth of a second at each look. */
  async function shown(name: string, bytes: string | Uint8Array, ...more: string[]) {
    const here = folder({ ...files, [name]: bytes });
    let clock = 0;
    const { err } = await hindcast(here, ['replay', ...packs, '--decisions', name, ...more], { terminal: true, now: () => (clock += 100) });
    return err.split('\r').slice(1);
  }

  it.each([
    ['log.ndjson', big],
    ['log.ndjson.gz', gzipSync(big, { level: 0 })],
  ])('tells records, share, rate and the time left of %s', async (name, bytes) => {
    const lines = await shown(name, bytes);
    expect(lines.length).toBeGreaterThan(3);
    const told = lines.slice(0, -1).map((text) => /^([\d,]+) records, (\d+)%(?:, [\d,]+ a second)?(?:, \d+ s left)?\u001b\[K$/.exec(text));
    expect(told.every(Boolean), lines.join('|')).toBe(true);
    const shares = told.map((match) => Number(match![2]));
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeGreaterThan(40);
    expect(lines.some((text) => /a second, \d+ s left/.test(text))).toBe(true);
    expect(lines.at(-1)).toBe('\u001b[K');
  });

  it('is silent with --quiet, and where nobody looks', async () => {
    expect(await shown('log.ndjson', big, '--quiet')).toEqual([]);
    const here = folder({ ...files, 'log.ndjson': big });
    expect((await hindcast(here, ['replay', ...packs, '--decisions', 'log.ndjson'])).err).toBe('');
  });
});

it('a replay tells a renamed policy once, and blames no base packs that are not there', async () => {
  const renamed = trustPack(40, '1.0.1').replace('name: Trust', 'name: Renamed');
  const there = folder({ 'base.yaml': trustPack(40), 'head.yaml': renamed, 'log.ndjson': `${decision(30, { decision: 'escalate' })}\n` });
  const told = async (base: string) =>
    (await hindcast(there, ['replay', '--base', base, '--head', 'head.yaml', '--decisions', 'log.ndjson'])).out;
  expect(await told('base.yaml')).not.toMatch(/triggers/);
  expect(await told('base.yaml')).toMatch(/reproduce/);
  expect(await told('-')).not.toMatch(/reproduce/);
  expect(await told('-')).toMatch(/Renamed: triggers 0 -> 1/);
});

describe('`--explain`', () => {
  it('says which way the records took, and for whom more than bytes was looked at', async () => {
    const policies = [
      { name: 'large', policy_type: 'metadata', decision: 'block', conditions: { rules: [{ field: 'n', operator: '>', value: 1 }] } },
      { name: 'often', policy_type: 'sequence', decision: 'block', conditions: { mode: 'velocity', window_seconds: 60, max_count: 5 } },
    ];
    const at = folder({
      'head.json': JSON.stringify({ name: 'p', version: '1.0.0', policies }),
      'log.ndjson': `${decision(45)}\n${decision(45, { metadata: { n: 2 } })}\n${decision(45).replace('45', '4.5e1')}\nnonsense\n`,
    });
    const { err } = await hindcast(at, ['replay', '--base', '-', '--head', 'head.json', '--decisions', 'log.ndjson', '--explain']);
    expect(err).toContain('by the exact reader 2 (1 no record, 1 spelled in a way that the scanner leaves to it)');
    expect(err).toContain('metadata parsed for `p/large`\nrecords kept in mind for `p/often`\n');
  });
});
