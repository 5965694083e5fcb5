/** Several threads against one: the same report, byte for byte. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { compile, type Engine } from '../../src/engine/index.ts';
import type { PolicyPack } from '../../src/pack/index.ts';
import { Pass } from '../../src/replay/fast/pass.ts';
import type { LogFile, Opened, Paths, ReplayOptions } from '../../src/replay/index.ts';
import { replay, replayPlain } from '../../src/replay/replay.ts';
import { Rows } from '../../src/replay/shape.ts';
import { Tally } from '../../src/replay/tally.ts';
import { jobsIn, jobsOf } from '../../src/replay/threads/jobs.ts';
import { gather } from '../../src/replay/threads/threads.ts';
import { work } from '../../src/replay/threads/worker.ts';
import { openRecords } from '../../src/source/index.ts';
import { type Dice, randomLog, randomPacks, roll, variant } from '../model/random.ts';
import { engineOf, everything, lines, log, lowTrust, nothing } from './logs.ts';

const seed = Number(process.env.SEED || Date.now() % 1_000_000);
const directory = mkdtempSync(join(tmpdir(), 'hindcast-threads-'));
const entry = new URL('./worker.ts', import.meta.url);
afterAll(() => rmSync(directory, { recursive: true }));

function inMemory(bytes: Uint8Array, name: string): LogFile & { open: () => Opened } {
  let last = 0;
  const read = (into: Uint8Array, at = last): number => {
    const part = bytes.subarray(at, at + into.length);
    into.set(part);
    last = at + part.length;
    return part.length;
  };
  return { ...log(bytes, name), path: name, open: () => ({ size: bytes.length, read, close: () => {} }) };
}

/** Two threads that take the jobs by lot, one after the other. */
async function inTwo(files: readonly ReturnType<typeof inMemory>[], base: Engine, head: Engine, part: number, dice: Dice): Promise<string> {
  const { jobs } = jobsOf(files, part);
  const shares: [number, (typeof jobs)[number]][][] = [[], []];
  for (const [index, job] of jobs.entries()) shares[dice.int(0, 1)]!.push([index, job]);
  const open = (_: string, file: number) => files[file]!;
  const pass = () => new Pass(base, head, { samples: true });
  const found = [await work(pass(), shares[0]!, open, () => {}), await work(pass(), shares[1]!, open, () => {})];
  const tally = new Tally(new Rows(base, head), true);
  gather(found, jobs, files, tally, {});
  return JSON.stringify(await tally.report());
}

function stored(name: string, bytes: Uint8Array | string): string {
  const path = join(directory, name);
  writeFileSync(path, bytes);
  return path;
}

/** Goes on after its first job only when another thread has taken one. */
async function inThreads(
  paths: readonly string[],
  base: Engine,
  head: Engine,
  count: number,
  options: ReplayOptions = {},
  worker?: Worker,
) {
  const taken = new Int32Array(new SharedArrayBuffer(4));
  let started = 0;
  const start = () => {
    started++;
    return worker ?? new Worker(entry, { workerData: taken });
  };
  const progress = () => {
    if (started > 0 && !worker) expect(Atomics.wait(taken, 0, 0, 20_000)).not.toBe('timed-out');
  };
  const files = openRecords(paths, process.stdin);
  let explained: Paths | undefined;
  const explain = (paths: Paths) => {
    explained = paths;
  };
  const threads = { count, start, least: 0, part: 3000 };
  return { report: JSON.stringify(await replay(files, base, head, { ...options, threads, progress, explain })), paths: explained! };
}

/** The policies that look at each record alone. */
function apart(packs: readonly PolicyPack[]): PolicyPack[] {
  const looksBack = (type: string) => type === 'sequence' || type === 'chain_of_custody';
  return packs.map((pack) => ({ ...pack, policies: pack.policies.filter(({ policy_type }) => !looksBack(policy_type)) }));
}

describe('two threads', () => {
  it('give the same report wherever a log is cut', async () => {
    for (let round = 0; round < 2; round++) {
      const dice = roll(seed + round);
      const packs = apart(randomPacks(dice));
      const [base, head] = [compile(packs), compile(apart(variant(dice, packs)))];
      const made = randomLog(dice, packs, 8);
      const bytes = round % 2 === 0 ? new Uint8Array([0xef, 0xbb, 0xbf, ...made]) : made;
      const files = () => [inMemory(bytes, 'a'), inMemory(made.subarray(0, made.length >> 1), 'b')];
      const one = JSON.stringify(await replayPlain(files(), base, head, { samples: true }));
      for (let part = 1; part <= bytes.length; part += part < 80 ? 1 : 101)
        expect([seed, round, part, await inTwo(files(), base, head, part, dice)]).toEqual([seed, round, part, one]);
    }
  }, 300_000);

  it('end together: the last parts of a log are small', () => {
    for (const size of [1, 80, 800, 3200, 10_000]) {
      const { jobs } = jobsOf([inMemory(new Uint8Array(size).fill(10), 'a')], 800);
      const sizes = jobs.map(({ from, to }) => to! - from!);
      expect(sizes.reduce((all, bytes) => all + bytes)).toBe(size);
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      expect([sizes[0]! <= 800, sizes.at(-1)! <= 100]).toEqual([true, true]);
      expect(jobsIn(size, 800)).toBe(jobs.length);
    }
  });

  it('give the same report in threads of their own, over plain and packed logs', async () => {
    for (let round = 0; round < 2; round++) {
      const dice = roll(seed + 100 + round);
      const packs = apart(randomPacks(dice));
      const [base, head] = [compile(packs), compile(apart(variant(dice, packs)))];
      const paths = [0, 1, 2].map((index) => {
        const bytes = randomLog(dice, packs, 60);
        return stored(`${round}-${index}.ndjson${index === 1 ? '.gz' : ''}`, index === 1 ? gzipSync(bytes) : bytes);
      });
      const one = JSON.stringify(await replayPlain(openRecords(paths, process.stdin), base, head, { samples: true }));
      for (const count of [2, 3]) {
        const { report } = await inThreads(paths, base, head, count, { samples: true });
        expect([seed, round, count, report]).toEqual([seed, round, count, one]);
      }
    }
  }, 300_000);

  it('say what each record did, and meet the same action types', async () => {
    const records = Array.from({ length: 900 }, (_, index) => ({ action_type: `a${index % 7}`, trust_score: index % 100 }));
    const path = stored('actions.ndjson', lines(...records));
    let seen: ReadonlySet<string> = new Set();
    const { paths } = await inThreads([path], nothing, lowTrust, 2, { actions: (actions) => (seen = actions) });
    expect(paths.layout + paths.tokens + paths.exact).toBe(900);
    expect(paths.looks).toEqual({ text: [], metadata: [], past: [] });
    expect([paths.threads, paths.why, [...seen].sort()]).toEqual([2, undefined, ['a0', 'a1', 'a2', 'a3', 'a4', 'a5', 'a6']]);
  });

  it('leave it to one where the order matters, and say so', async () => {
    const path = stored(
      'order.ndjson',
      lines(...Array.from({ length: 500 }, () => ({ agent_id: 'x', created_at: '2026-01-01T00:00:00Z' }))),
    );
    const conditions = { mode: 'velocity' as const, window_seconds: 60, max_count: 5 };
    const fast = engineOf({ name: 'fast', policy_type: 'sequence', decision: 'block', conditions });
    const { report, paths } = await inThreads([path], nothing, fast, 2);
    expect([paths.threads, paths.why]).toEqual([1, 'a policy looks back over the records before']);
    expect(report).toBe(JSON.stringify(await replayPlain(openRecords([path], process.stdin), nothing, fast)));
  });

  it('leave it to one when a thread failed before it was asked', async () => {
    const path = stored('failed.ndjson', lines(...Array.from({ length: 200 }, () => ({}))));
    const worker = new Worker('throw new Error()', { eval: true });
    worker.on('error', () => {});
    await new Promise((resolve) => worker.once('exit', resolve));
    const { paths } = await inThreads([path], nothing, everything, 2, {}, worker);
    expect([paths.threads, paths.why]).toEqual([1, 'a thread failed']);
  });

  it('leave it to one when a thread fails, so that the fault has its own words', async () => {
    const good = stored('good.ndjson', lines(...Array.from({ length: 200 }, () => ({}))));
    const bad = stored('bad.ndjson.gz', 'no gzip');
    await expect(inThreads([good, bad], nothing, everything, 2)).rejects.toThrow('is no gzip file');
  });
});
