/** The packs as SQL, run by real engines: the same report as the replay on this machine. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compile, type Engine } from '../../src/engine/index.ts';
import type { PolicyPack } from '../../src/pack/index.ts';
import { type ReplayReport, type Run, readRecord, replay, replayIn } from '../../src/replay/index.ts';
import { hindcast } from '../cli/hindcast.ts';
import { randomPacks, randomRecord, roll, variant } from '../model/random.ts';
import { clickhouse, dated, duckdb, type Found, type Peer, postgresql, spark } from './sql-peers.ts';

const folder = mkdtempSync(join(tmpdir(), 'hindcast-sql-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function opened(open: () => Promise<Found>): Promise<Found> {
  const found = await open();
  if (!('missing' in found)) afterAll(() => found.close());
  return found;
}

const peers: [string, Found][] = [
  ['duckdb', await opened(duckdb)],
  ['postgresql', await opened(postgresql)],
  ['clickhouse', await opened(clickhouse)],
  ['spark', await opened(spark)],
];

/** Unreadable lines never reach a table. */
function isRecord(record: object): boolean {
  const bytes = new TextEncoder().encode(JSON.stringify(record));
  return readRecord({ number: 1, offset: 0, length: bytes.length, bytes, ended: true }).ok;
}

const pack = (path: string) => compile([parse(readFileSync(path, 'utf8')) as PolicyPack]);
const local = (file: string, base: Engine, head: Engine) => replay([{ name: 'log', chunks: [readFileSync(file)] }], base, head);
/** What an engine counts. */
const counts = ({ samples: _, unreadable: __, engine: ___, ...report }: ReplayReport) => report;

/** Compares whole reports where the engine can say every policy, and bounds elsewhere. */
async function agree(peer: Peer, run: Run, file: string, base: Engine, head: Engine): Promise<boolean> {
  const { report, unsaid } = await replayIn(run, base, head, peer.dialect, 'decisions');
  const expected = await local(file, base, head);
  expect(expected.classes.unreadable).toBe(0);
  expect(Object.values(report.classes).reduce((a, b) => a + b)).toBe(expected.total);
  const surely = unsaid.every(({ why }) => why.startsWith('service-judged'));
  if (surely) expect({ dialect: peer.dialect, ...counts(report) }).toEqual({ dialect: peer.dialect, ...counts(expected) });
  else
    for (const each of ['unchanged', 'tightened', 'loosened'] as const)
      expect(report.classes[each]).toBeLessThanOrEqual(expected.classes[each]);
  return surely;
}

function real(name: string): string {
  const file = join(folder, `${name}.ndjson`);
  writeFileSync(file, gunzipSync(readFileSync(`examples/decisions/${name}.ndjson.gz`)), { mode: 0o644 });
  return file;
}

function workload(): string {
  const file = join(folder, 'workload.ndjson');
  execFileSync(process.execPath, ['bench/workload/generate.mjs', '20000', file], { stdio: 'ignore' });
  return file;
}

describe.each(peers)('%s', (name, found) => {
  if ('missing' in found) {
    it.skip(`${name}: ${found.missing}`);
    return;
  }

  it('gives the report of the replay on the real logs', async () => {
    for (const log of ['agentdojo-dev', 'tau2']) {
      const file = real(log);
      const run = await found.load(file);
      expect(await agree(found, run, file, compile([]), pack('examples/packs/agentdojo-banking.pack.yaml'))).toBe(true);
    }
  });

  it('gives the report of the replay on 20,000 records of the standard workload', async () => {
    const file = workload();
    const run = await found.load(file);
    expect(await agree(found, run, file, pack('bench/workload/base.yaml'), pack('bench/workload/head.yaml'))).toBe(true);
  });

  it('gives the report of the replay on random packs and records', async () => {
    let whole = 0;
    const rounds = name === 'spark' ? 6 : 25;
    for (let seed = 1; seed <= rounds; seed++) {
      const dice = roll(seed);
      const packs = randomPacks(dice, { local: true });
      const records = dice.list(300, 300, () => randomRecord(dice, packs)).filter(isRecord);
      const file = join(folder, `random-${seed}.ndjson`);
      writeFileSync(file, records.map((record) => `${dated(JSON.stringify(record))}\n`).join(''), { mode: 0o644 });
      if (await agree(found, await found.load(file), file, compile(packs), compile(variant(dice, packs)))) whole++;
    }
    expect(whole).toBeGreaterThan(name === 'spark' ? 0 : 3);
  });

  it.skipIf(found.engine === undefined)('answers `replay --engine` with the report of `replay`', async () => {
    const file = workload();
    await found.load(file);
    const at = (path: string) => new URL(`../../${path}`, import.meta.url).pathname;
    const args = ['replay', '--base', at('bench/workload/base.yaml'), '--head', at('bench/workload/head.yaml'), '--json'];
    const asked = [...args, '--engine', found.engine!, ...(name === 'duckdb' ? ['--decisions', file] : [])];
    const { code, out, err } = await hindcast(found.home ?? folder, asked);
    expect([code, err]).toEqual([0, '']);
    const plain = await hindcast(folder, [...args, '--decisions', file]);
    expect(counts(JSON.parse(out))).toEqual(counts(JSON.parse(plain.out)));
    const { engine } = JSON.parse(out) as ReplayReport;
    expect(engine?.unsaid).toEqual([]);
  });
});
