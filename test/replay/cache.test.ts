/** Reports from columns, made and kept, against the plain path: the same, byte for byte. */
import { execFile } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { compile, type Engine } from '../../src/engine/index.ts';
import type { Policy } from '../../src/pack/index.ts';
import { Block, sections } from '../../src/replay/cache/block.ts';
import { Columns } from '../../src/replay/cache/columns.ts';
import { Machine } from '../../src/replay/fast/machine.ts';
import { type LogFile, type Paths, type ReplayOptions, replay } from '../../src/replay/index.ts';
import { replayPlain } from '../../src/replay/replay.ts';
import { type CacheOptions, openRecords, withCache } from '../../src/source/index.ts';
import { type Dice, randomLog, randomPacks, randomRecord, roll, variant } from '../model/random.ts';
import { hostile } from './hostile.ts';
import { chunked, engineOf, lines, log, lowTrust, nothing } from './logs.ts';
import { MemoryShelf, onShelf } from './shelf.ts';

const seed = Number(process.env.SEED || Date.now() % 1_000_000);
const encoder = new TextEncoder();
const folder = mkdtempSync(join(tmpdir(), 'hindcast-cache-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Run = typeof replay;

/** The report, each flip as it was classified, and the action types, as text. */
async function told(
  run: Run,
  files: LogFile[],
  base: Engine,
  head: Engine,
  options: ReplayOptions,
): Promise<{ text: string; paths: Paths }> {
  const flips: string[] = [];
  let seen: string[] | undefined;
  let paths: Paths | undefined;
  const report = await run(files, base, head, {
    ...options,
    classify: (request, shape) => {
      if (flips.length < 1000) flips.push(JSON.stringify([Object.entries(request).sort(), shape]));
    },
    actions: (types) => {
      seen = [...types].sort();
    },
    explain: (given) => {
      paths = given;
    },
  });
  return { text: JSON.stringify({ seed, report, flips, ...(run === replay && { seen }) }), paths: paths! };
}

async function same(
  files: () => LogFile[],
  shelves: MemoryShelf[],
  base: Engine,
  head: Engine,
  options: ReplayOptions = {},
): Promise<Paths> {
  const onShelves = () => files().map((file, index) => onShelf(file, shelves[index]!));
  const fast = await told(replay, files(), base, head, options);
  const { paths, text } = await told(replay, onShelves(), base, head, { ...options, columns: true });
  expect(text).toBe(fast.text);
  const plain = await replayPlain(files(), base, head, options);
  const bare = await replay(onShelves(), base, head, { ...options, columns: true });
  expect(JSON.stringify(bare)).toBe(JSON.stringify(plain));
  return paths;
}

function hostileLog(dice: Dice, packs: Parameters<typeof randomRecord>[1], count: number): Uint8Array {
  const usual = dice.list(40, 40, () => JSON.stringify(randomRecord(dice, packs)));
  const odd = dice.list(300, 300, () => hostile(dice, randomRecord(dice, packs)));
  const made = dice.list(count, count, () =>
    dice.chance(0.5) ? dice.pick(usual) : dice.chance(0.1) ? dice.pick(['', ' \t', 'x', '{}']) : dice.pick(odd),
  );
  return encoder.encode(`${dice.chance(0.3) ? '\ufeff' : ''}${made.join(dice.chance(0.3) ? '\r\n' : '\n')}${dice.chance(0.5) ? '\n' : ''}`);
}

describe('columns', () => {
  it('give the same report over hostile logs, made and kept, under the same packs and others', async () => {
    let keptInAll = 0;
    for (let pair = 0; pair < 3; pair++) {
      const dice = roll(seed * 100 + pair);
      const packs = randomPacks(dice, { local: pair % 2 === 1 });
      const [base, head, other] = [compile(packs), compile(variant(dice, packs)), compile(randomPacks(dice))];
      const bytes = [hostileLog(dice, packs, pair === 0 ? 17_000 : 2000), randomLog(dice, packs, 50)];
      const size = dice.pick([1 << 20, 65_536, 4099]);
      const files = () => bytes.map((one, index) => chunked(one, size, `${index}.ndjson`));
      const shelves = bytes.map(() => new MemoryShelf());
      const options = { samples: pair % 2 === 0 };
      const made = await same(files, shelves, base, head, options);
      expect([made.kept, made.doubts]).toEqual([0, []]);
      const others = [
        [head, other],
        [base, head],
        [other, base],
      ] as const;
      for (const [before, after] of pair === 0 ? others.slice(0, 1) : others) {
        const { kept, layout, tokens, doubts } = await same(files, shelves, before, after, options);
        keptInAll += kept;
        expect([layout, tokens, doubts]).toEqual([0, 0, []]);
      }
    }
    // How many of one log can be kept is chance; of all together hundreds are.
    expect(keptInAll).toBeGreaterThan(300);
  }, 300_000);

  it('look at no content again under packs whose patterns are known, and once under one that is new', async () => {
    const pattern = (...patterns: [string, ...string[]]): Policy => ({
      name: patterns.join(),
      policy_type: 'content_pattern',
      decision: 'block',
      conditions: { patterns },
    });
    const rule = (value: number): Policy => ({
      name: `over ${value}`,
      policy_type: 'metadata',
      decision: 'escalate',
      conditions: { rules: [{ field: 'n', operator: '>', value }] },
    });
    const records = Array.from({ length: 2000 }, (_, n) => ({
      action_content: `mail ${n} to b\u00fcro ${n % 7}`,
      ...(n % 3 && { metadata: { n } }),
    }));
    const files = () => [log(lines(...records))];
    const shelf = [new MemoryShelf()];
    const first = engineOf(pattern('\\b77\\b', '6$'), rule(1000));
    await same(files, shelf, nothing, first);
    const again = await same(files, shelf, first, engineOf(rule(1000), { ...pattern('\\b77\\b', '6$'), decision: 'escalate' }));
    expect(again).toMatchObject({ kept: 2000, patterns: 0, texts: 0, metadata: 0 });
    const fresh = engineOf(pattern('\\b77\\b', '6$'), pattern('(?i)B\u00dcRO 3'), rule(1001));
    const asked = await same(files, shelf, first, fresh);
    expect(asked).toMatchObject({ kept: 2000, metadata: 1333 });
    expect(asked.patterns).toBeLessThanOrEqual(2000);
    expect(await same(files, shelf, first, fresh)).toMatchObject({ kept: 2000, patterns: 0, texts: 0, metadata: 0 });
  });

  it('remember sequences and chains', async () => {
    const past = engineOf(
      { name: 'fast', policy_type: 'sequence', decision: 'escalate', conditions: { mode: 'velocity', window_seconds: 60, max_count: 5 } },
      { name: 'chain', policy_type: 'chain_of_custody', decision: 'block', conditions: { forbidden_agents: ['a"1', 'b2'] } },
    );
    const records = Array.from({ length: 3000 }, (_, n) => ({
      agent_id: ['a"1', 'b2', 'c3', '\u00e94'][n % 4],
      chain_id: `c\\${n % 100}`,
      created_at: new Date(1.7e12 + n * 7000).toISOString(),
    }));
    const shelf = [new MemoryShelf()];
    const files = () => [log(lines(...records))];
    await same(files, shelf, nothing, past);
    expect(await same(files, shelf, nothing, past)).toMatchObject({ kept: 3000, remembered: 3000 });
    expect(await same(files, shelf, lowTrust, past)).toMatchObject({ kept: 3000, remembered: 3000 });
  });

  it('hold lines about as long as the limit, and blocks that long texts fill', async () => {
    const shell = '{"action_type":"a","decision":"allow","action_content":""}';
    const sized = (length: number) => shell.replace('""', `"${'x'.repeat(length - shell.length)}"`);
    const limit = 1024 * 1024;
    const all = [
      sized(limit),
      sized(limit + 1),
      shell,
      ' '.repeat(2 * limit),
      sized(3 * limit),
      'x'.repeat(limit),
      'x'.repeat(2 * limit),
      sized(limit),
      sized(limit),
      sized(limit - 1),
      shell,
    ];
    const head = engineOf({ name: 'x', policy_type: 'content_pattern', decision: 'block', conditions: { patterns: ['xx$', 'ab'] } });
    for (const end of ['', '\n']) {
      const bytes = encoder.encode(`${all.join('\n')}${end}`);
      const shelf = [new MemoryShelf()];
      const files = () => [chunked(bytes, end === '' ? 1 << 20 : 70_001)];
      await same(files, shelf, nothing, head);
      await same(files, shelf, nothing, head);
    }
  });

  it('give the same report over the real logs', async () => {
    const kinds = engineOf(
      {
        name: 'money',
        policy_type: 'content_pattern',
        decision: 'escalate',
        conditions: { patterns: ['(?i)amount=\\d{3,}', 'US\\d+|\\bGB'] },
      },
      {
        name: 'args',
        policy_type: 'metadata',
        decision: 'block',
        conditions: { rules: [{ field: 'args.amount', operator: '>', value: 50 }] },
      },
      { name: 'trust', policy_type: 'threshold', decision: 'block', trust_threshold: 20, action_types: ['*:send_*'] },
    );
    const bytes = ['agentdojo-dev', 'tau2'].map((name) => gunzipSync(readFileSync(`examples/decisions/${name}.ndjson.gz`)));
    const shelves = bytes.map(() => new MemoryShelf());
    const files = () => bytes.map((one, index) => log(one, `${index}`));
    await same(files, shelves, nothing, kinds, { samples: true });
    const { kept, exact } = await same(files, shelves, lowTrust, kinds, { samples: true });
    expect(kept + exact).toBe(27_698);
  });

  it('are not trusted once any byte of them is changed, or their end is missing', async () => {
    const dice = roll(seed);
    const packs = randomPacks(dice);
    const [base, head] = [compile(packs), compile(variant(dice, packs))];
    const bytes = Buffer.concat([encoder.encode('{"action_type":"pay","decision":"allow"}\n'), randomLog(dice, packs, 12)]);
    const files = () => [log(bytes), chunked(bytes, 97, 'b')];
    const plain = JSON.stringify(await replayPlain(files(), base, head, { samples: true }));
    const whole = new MemoryShelf();
    const run = (shelf: MemoryShelf) =>
      told(
        replay,
        files().map((file) => onShelf(file, shelf)),
        base,
        head,
        { samples: true, columns: true },
      ).then(({ paths, text }) => {
        expect(JSON.stringify(JSON.parse(text).report)).toBe(plain);
        return paths;
      });
    await run(whole);
    expect((await run(whole)).kept).toBeGreaterThan(0);
    const damaged = async (name: string, damage: (kept: Uint8Array) => Uint8Array) => {
      const shelf = new MemoryShelf();
      for (const [key, kept] of whole.kept) shelf.kept.set(key, key === name ? damage(kept.slice()) : kept);
      return run(shelf);
    };
    const flipped = (at: number, bit: number) => (kept: Uint8Array) => {
      kept[at]! ^= 1 << bit;
      return kept;
    };
    for (const [name, kept] of whole.kept) {
      await damaged(name, flipped(dice.int(0, kept.length - 1), dice.int(0, 7)));
      await damaged(name, (all) => all.subarray(0, dice.int(0, kept.length - 1)));
    }
    // Every single byte, without a replay each: either the whole file is refused, or one of its blocks.
    const [name, kept] = [...whole.kept].find(([key]) => key === 'columns')!;
    const block = new Block(new Machine());
    const wanted = new Set(sections);
    const accepted = (bytes: Uint8Array) => {
      const shelf = new MemoryShelf();
      shelf.kept.set(name, bytes);
      const columns = Columns.on(shelf);
      return columns?.blocks.every((_, index) => columns.load(block, index, wanted)) ?? false;
    };
    expect(accepted(kept)).toBe(true);
    for (let at = 0; at < kept.length; at++) {
      if (accepted(flipped(at, dice.int(0, 7))(kept.slice()))) expect([seed, at]).toEqual([seed, 'noticed']);
      if (accepted(kept.subarray(0, at))) expect([seed, at]).toEqual([seed, 'cut noticed']);
    }
  }, 120_000);
});

describe('a directory of columns', () => {
  const text = lines(
    ...Array.from({ length: 30_000 }, (_, n) => ({
      decision_id: `${n}`,
      trust_score: n % 100,
      action_content: `the text of record ${n}`.padEnd(150, '.'),
    })),
  );
  const head = engineOf(
    { name: 'low', policy_type: 'threshold', trust_threshold: 50, decision: 'block' },
    { name: 'text', policy_type: 'content_pattern', decision: 'escalate', conditions: { patterns: ['record 7\\d\\.'] } },
  );
  let places = 0;

  function place(content: string | Uint8Array = text, name = 'log.ndjson'): { file: string; cache: string; home: () => string } {
    const own = join(folder, `${places++}`);
    mkdirSync(own);
    writeFileSync(join(own, name), content);
    const cache = join(own, 'cache');
    return { file: join(own, name), cache, home: () => join(cache, readdirSync(cache)[0]!) };
  }

  async function run(file: string, cache: string, options: CacheOptions = {}): Promise<Paths> {
    const files = () => openRecords([file], process.stdin);
    const plain = await replayPlain(files(), nothing, head);
    let paths: Paths | undefined;
    const explain = (given: Paths) => {
      paths = given;
    };
    const report = await replay(withCache(files(), cache, options), nothing, head, { columns: true, explain });
    expect(JSON.stringify(report)).toBe(JSON.stringify(plain));
    return paths!;
  }

  it('is used by the next replay, plain and packed', async () => {
    for (const { file, cache } of [place(), place(gzipSync(text), 'log.gz'), place(gzipSync(text).subarray(0, 60_000), 'cut.gz')]) {
      expect((await run(file, cache)).kept).toBe(0);
      const { kept, layout } = await run(file, cache);
      expect([kept > 5000, layout]).toEqual([true, 0]);
    }
  });

  it('is for its owner alone', async () => {
    const { file, cache, home } = place();
    await run(file, cache);
    const modes = [cache, home(), ...readdirSync(home()).map((name) => join(home(), name))].map((path) => statSync(path).mode & 0o077);
    expect(new Set(modes)).toEqual(new Set([0]));
  });

  it('knows a log that was copied elsewhere, by all of its bytes', async () => {
    const { file, cache } = place();
    await run(file, cache);
    const copy = join(folder, 'copy.ndjson');
    copyFileSync(file, copy);
    utimesSync(copy, 1, 1);
    expect((await run(copy, cache)).kept).toBe(30_000);
  });

  it('notices a log that changed in place, between the blocks that are looked at', async () => {
    const { file, cache } = place();
    await run(file, cache);
    const bytes = readFileSync(file);
    expect(bytes.length).toBeGreaterThan(66 * 65_536);
    const sampled = Array.from({ length: 66 }, (_, number) => Math.floor(((bytes.length - 65_536) * number) / 65));
    const gap = sampled
      .map((from) => from + 65_536)
      .find((to) => bytes.length - to > 500 && !sampled.some((from) => to + 400 > from && to < from + 65_536))!;
    const at = bytes.indexOf('"decision":"allow"', gap);
    bytes.write('"decision":"block"', at);
    writeFileSync(file, bytes);
    const paths = await run(file, cache);
    expect(paths).toMatchObject({ kept: 0, doubts: [expect.stringContaining('not the one that was kept')] });
    expect((await run(file, cache)).kept).toBe(30_000);
    bytes.write('"decision":"allow"', at);
    writeFileSync(file, bytes);
    expect((await run(file, cache)).kept).toBe(0);
  });

  it('notices with `verify` what kept its size and its time stamp', async () => {
    const { file, cache } = place();
    utimesSync(file, 1000, 1000);
    await run(file, cache);
    const bytes = readFileSync(file);
    for (let at = 70_000; at < bytes.length - 70_000; at = bytes.indexOf('\n', at + 1000) + 1) {
      const trust = bytes.indexOf('"trust_score":', at) + 14;
      if (bytes[trust + 1] !== 0x2c) bytes[trust] = bytes[trust] === 0x39 ? 0x38 : 0x39;
      writeFileSync(file, bytes);
      utimesSync(file, 1000, 1000);
      if ((await hit(file, cache)) === 30_000) break;
      bytes.set(encoder.encode(text));
    }
    expect(await hit(file, cache)).toBe(30_000);
    expect((await run(file, cache, { verify: true })).kept).toBe(0);
  });

  /** Records that are taken from the cache, whatever the report. */
  async function hit(file: string, cache: string): Promise<number> {
    const { paths } = await told(replay, withCache(openRecords([file], process.stdin), cache, { readOnly: true }), nothing, head, {
      columns: true,
    });
    return paths.kept;
  }

  it('keeps nothing where it may only be read, or is none', async () => {
    const { file, cache } = place();
    await run(file, cache, { readOnly: true });
    expect(readdirSync(join(cache, '..'))).toEqual(['log.ndjson']);
    await run(file, file);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('survives damage to any of its files', async () => {
    const { file, cache, home } = place(text.slice(0, text.indexOf('\n', 20_000) + 1));
    await run(file, cache);
    const kept = join(cache, '..', 'kept');
    cpSync(cache, kept, { recursive: true });
    for (const name of readdirSync(home())) {
      const path = join(home(), name);
      const { size } = statSync(path);
      for (const damage of [
        () => truncateSync(path, size >> 1),
        () => truncateSync(path, 0),
        () => rmSync(path),
        () => writeFileSync(path, '0'.repeat(size)),
        () => writeFileSync(path, '{"modified":null}'),
      ]) {
        damage();
        await run(file, cache);
        expect((await run(file, cache)).kept).toBeGreaterThan(50);
        rmSync(cache, { recursive: true });
        cpSync(kept, cache, { recursive: true });
      }
    }
  });

  it('survives any byte of the columns that is not what was written', async () => {
    const { file, cache, home } = place(text.slice(0, text.indexOf('\n', 4000) + 1));
    await run(file, cache);
    const path = join(home(), readdirSync(home()).find((name) => name.startsWith('columns'))!);
    const whole = readFileSync(path);
    const kept = join(cache, '..', 'kept');
    cpSync(cache, kept, { recursive: true });
    let doubted = 0;
    for (let at = seed % 61; at < whole.length; at += 61) {
      const bytes = new Uint8Array(whole);
      bytes[at]! ^= 1 << (at & 7);
      writeFileSync(path, bytes);
      const { doubts } = await run(file, cache);
      if (doubts!.length > 0) doubted++;
      cpSync(kept, cache, { recursive: true });
    }
    expect(doubted).toBeGreaterThan(1);
  }, 60_000);

  it('serves several runs at once, while they make it', async () => {
    const { file, cache, home } = place();
    const packs = ['[]', JSON.stringify(head.live.map(({ definition }) => definition))].map((policies, index) => {
      const path = join(cache, '..', `${index}.pack.json`);
      writeFileSync(
        path,
        `{"name":"p","version":"1.0.0","policies":${policies === '[]' ? '[{"name":"none","policy_type":"threshold","trust_threshold":0,"decision":"block"}]' : policies}}`,
      );
      return path;
    });
    const args = ['src/cli/main.ts', 'replay', '--json', '--base', packs[0]!, '--head', packs[1]!, '--decisions', file];
    const start = (...more: string[]) => promisify(execFile)('node', [...args, ...more], { maxBuffer: 1e8 });
    const { stdout } = await start();
    const rounds = await Promise.all([0, 1, 2].map(() => start('--cache', cache)));
    for (const one of rounds) expect(one.stdout).toBe(stdout);
    expect(readdirSync(home()).filter((name) => name.endsWith('.part'))).toEqual([]);
    const last = await start('--cache', cache, '--explain');
    expect(last.stdout).toBe(stdout);
    expect(last.stderr).toContain('kept by an earlier replay 30000');
    await expect(start('--verify-cache')).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('`--cache`') });
  }, 60_000);
});
