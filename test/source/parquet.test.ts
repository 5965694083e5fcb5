/** Parquet files give the report of the same records as NDJSON. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/index.ts';
import type { Policy } from '../../src/pack/index.ts';
import { type LogFile, type ReplayOptions, type ReplayReport, replay } from '../../src/replay/index.ts';
import { openRecords, RecordsError } from '../../src/source/index.ts';

const here = new URL('parquet/', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'hindcast-parquet-'));
afterAll(() => rmSync(folder, { recursive: true }));

const policies: Policy[] = [
  { name: 'trust', policy_type: 'threshold', trust_threshold: 5, decision: 'escalate' },
  { name: 'hours', policy_type: 'temporal', decision: 'block', conditions: { blocked_hours: [0, 3, 23] } },
  { name: 'text', policy_type: 'content_pattern', decision: 'block', conditions: { patterns: ['DROP\\s+TABLE', '[😀]', 'wrote\\n2'] } },
  { name: 'types', policy_type: 'action_type', decision: 'escalate', action_types: ['Zahlung: *', 'quote "x"\\'] },
  { name: 'amount', policy_type: 'metadata', decision: 'block', conditions: { rules: [{ field: 'amount', operator: '>', value: 90 }] } },
  { name: 'region', policy_type: 'metadata', decision: 'block', conditions: { rules: [{ field: 'region', operator: 'not_exists' }] } },
  {
    name: 'tags',
    policy_type: 'metadata',
    decision: 'block',
    conditions: { rules: [{ field: 'tags', operator: 'contains', value: 'b' }] },
  },
  { name: 'deep', policy_type: 'metadata', decision: 'block', conditions: { rules: [{ field: 'deep.ok', operator: '==', value: true }] } },
  {
    name: 'depth',
    policy_type: 'chain_of_custody',
    decision: 'escalate',
    conditions: { max_chain_depth: 7, forbidden_agents: ['agent-3'] },
  },
  { name: 'quick', policy_type: 'sequence', decision: 'block', conditions: { mode: 'velocity', max_count: 3, window_seconds: 9000 } },
] as Policy[];
const engine = (from: number, to: number) => compile([{ name: 'p', version: '1.0.0', policies: policies.slice(from, to) }]);

function opened(file: string): LogFile {
  const [log] = openRecords([file], [] as never);
  return { ...log!, name: 'log' };
}

const report = (file: string, options: ReplayOptions = {}): Promise<ReplayReport> =>
  replay([opened(file)], engine(0, 6), engine(2, 10), { samples: true, ...options });

const makes = ['json', 'struct', 'text', 'pages', 'old'];

describe.each(makes)('%s.parquet', (make) => {
  const file = `${here}${make}.parquet`;

  it('gives the report of the NDJSON', async () => {
    const expected = await report(`${here}records.ndjson`);
    expect(expected.classes).toMatchObject({ unreadable: 1 });
    expect(expected.classes.tightened * expected.classes.loosened).toBeGreaterThan(0);
    const found = await report(file);
    // Members of a struct have no order of their own.
    const shown = ({ samples, ...rest }: ReplayReport) => ({
      ...rest,
      samples: samples.map(({ content, ...sample }) => ({ ...sample, content: { ...content, metadata: content?.metadata?.length } })),
    });
    expect(shown(found)).toEqual(shown(expected));
  });

  it('is judged alike with a range, a limit and a sample', async () => {
    const day = (date: number) => Date.UTC(2026, 0, date);
    for (const select of [
      { since: day(2) },
      { until: day(2) },
      { since: day(4), until: day(5) },
      { since: day(3), limit: 11 },
      { since: day(2), sample: { size: 20, seed: 3 } },
    ]) {
      const [found, expected] = [
        await report(file, { select, samples: false }),
        await report(`${here}records.ndjson`, { select, samples: false }),
      ];
      // The record nobody can read lies in a part that is not opened where statistics say that the whole part is outside.
      const passed = expected.total - found.total;
      expect([0, 1]).toContain(passed);
      expect(found.selection).toEqual({ ...expected.selection, outside: expected.selection!.outside! + passed });
      if (passed === 0) expect(found).toEqual(expected);
      else expect({ ...found.classes, unreadable: 1 }).toEqual(expected.classes);
    }
  });
});

it('groups of rows outside the range are not read', async () => {
  const taken = async (select: ReplayOptions['select']) => {
    const log = opened(`${here}json.parquet`);
    await replay([log], engine(0, 1), engine(0, 2), select ? { select } : {});
    return log.taken!();
  };
  const all = await taken(undefined);
  expect(await taken({ since: Date.UTC(2026, 0, 5) })).toBeLessThan(all * 0.75);
  expect(await taken({ since: Date.UTC(2027, 0, 1) })).toBeLessThan(all * 0.75);
});

describe('what is no Parquet', () => {
  const stored = (name: string, bytes: Uint8Array) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  const bytes = readFileSync(`${here}struct.parquet`);

  it('ends the run with a clear error, wherever it is damaged', async () => {
    await expect(report(stored('cut.parquet', bytes.subarray(0, bytes.length >> 1)))).rejects.toThrow(
      /cut\.parquet` is damaged or no Parquet file/,
    );
    await expect(report(stored('head.parquet', bytes.subarray(0, 4)))).rejects.toThrow(RecordsError);
    let failed = 0;
    for (let at = 4; at < bytes.length; at += 499) {
      const spoilt = Buffer.from(bytes);
      spoilt.fill(0xff, at, at + 40);
      const told = await report(stored('spoilt.parquet', spoilt)).catch((error) => error);
      if (told instanceof Error) {
        expect(told).toBeInstanceOf(RecordsError);
        failed++;
      }
    }
    expect(failed).toBeGreaterThan(5);
  });

  it('is told apart by its first bytes, not by its name', async () => {
    copyFileSync(`${here}json.parquet`, join(folder, 'renamed.ndjson'));
    expect((await report(join(folder, 'renamed.ndjson'))).total).toBe(120);
    copyFileSync(`${here}records.ndjson`, join(folder, 'renamed.parquet'));
    expect((await report(join(folder, 'renamed.parquet'))).total).toBe(120);
  });

  it('can not come from standard input', async () => {
    const stdin = (async function* () {
      yield new Uint8Array(bytes);
    })();
    await expect(replay(openRecords(['-'], stdin), engine(0, 1), engine(0, 2))).rejects.toThrow(/give it as a file/);
  });
});
