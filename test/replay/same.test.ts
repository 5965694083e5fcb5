/** The fast path against the plain one: the same report, byte for byte. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compile, type Engine } from '../../src/engine/index.ts';
import { builds, shareModule } from '../../src/replay/fast/module.ts';
import type { Paths, ReplayOptions } from '../../src/replay/index.ts';
import { replay, replayPlain } from '../../src/replay/replay.ts';
import { type Dice, randomLog, randomPacks, randomRecord, roll, variant } from '../model/random.ts';
import { hostile } from './hostile.ts';
import { chunked, engineOf, log } from './logs.ts';

const seed = Number(process.env.SEED || Date.now() % 1_000_000);
const encoder = new TextEncoder();

async function same(bytes: Uint8Array, base: Engine, head: Engine, size = 1 << 20, options: ReplayOptions = {}): Promise<Paths> {
  let paths: Paths | undefined;
  const explain = (given: Paths) => {
    paths = given;
  };
  const flips: [string[], string[]] = [[], []];
  const classifyTo = (list: string[]) => (request: object, shape: object) => {
    if (list.length < 2000) list.push(JSON.stringify([Object.entries(request).sort(), shape]));
  };
  const files = (first: ReturnType<typeof log>) => [first, log(bytes.subarray(0, 5000), 'b')];
  const fast = await replay(files(chunked(bytes, size, 'a')), base, head, { ...options, explain, classify: classifyTo(flips[0]) });
  const plain = await replayPlain(files(log(bytes, 'a')), base, head, { ...options, classify: classifyTo(flips[1]) });
  const differs = flips[1].findIndex((flip, index) => flip !== flips[0][index]);
  expect([seed, flips[0][differs]]).toEqual([seed, flips[1][differs]]);
  if (JSON.stringify(fast) !== JSON.stringify(plain)) expect({ seed, fast }).toEqual({ seed, fast: plain });
  expect(paths!.layout + paths!.tokens + paths!.exact).toBe(plain.total);
  return paths!;
}

describe('the fast path', () => {
  /** A million records with the judges, a fifth of that in every `npm test`. */
  it('gives the same report over records of hostile layouts', async () => {
    const pairs = Number(process.env.LOG_PAIRS ?? 8);
    const total = { records: 0, layout: 0, tokens: 0, exact: 0, patterns: 0, metadata: 0, remembered: 0 };
    for (let pair = 0; pair < pairs; pair++) {
      shareModule(new WebAssembly.Module(Buffer.from(builds[pair % builds.length]!, 'base64')));
      const dice = roll(seed * 100 + pair);
      const packs = randomPacks(dice, { local: pair % 2 === 1 });
      const head = compile(variant(dice, packs));
      const usual = dice.list(40, 40, () => JSON.stringify(randomRecord(dice, packs)));
      const odd = dice.list(400, 400, () => hostile(dice, randomRecord(dice, packs)));
      let fresh = 0;
      const oneOff = (line: string) => line.replace('{', `{"only here ${fresh++}":0,`);
      const line = () => (dice.chance(0.4) ? dice.pick(usual) : dice.chance(0.6) ? dice.pick(odd) : oneOff(dice.pick(odd)));
      const lines = dice.list(26_000, 26_000, line);
      const bytes = encoder.encode(
        `${pair % 3 === 0 ? '\ufeff' : ''}${lines.join(pair % 4 === 1 ? '\r\n' : '\n')}${pair % 2 === 0 ? '\n' : ''}`,
      );
      const paths = await same(bytes, compile(packs), head, dice.pick([1 << 20, 65_536, 4099]), { samples: pair % 5 === 0 });
      for (const key of Object.keys(total) as (keyof typeof total)[]) if (key !== 'records') total[key] += paths[key];
      total.records += paths.layout + paths.tokens + paths.exact;
    }
    expect(total.records).toBeGreaterThanOrEqual(pairs * 25_000);
    expect(Math.min(total.layout, total.tokens, total.exact)).toBeGreaterThan(pairs * 200);
    expect(Math.min(total.patterns, total.metadata, total.remembered)).toBeGreaterThan(pairs * 20);
  }, 600_000);

  it('gives the same report over every chunk boundary', async () => {
    for (let round = 0; round < 4; round++) {
      const dice = roll(seed + round);
      const packs = randomPacks(dice);
      const head = compile(variant(dice, packs));
      const base = compile(packs);
      const made = randomLog(dice, packs, 6);
      const bytes = round === 0 ? new Uint8Array([0xef, 0xbb, 0xbf, ...made]) : made;
      const cuts = Array.from({ length: bytes.length + 1 }, (_, cut) => ({
        name: `cut at ${cut}`,
        chunks: [bytes.slice(0, cut), bytes.slice(cut)],
      }));
      const whole = cuts.map(({ name }) => log(bytes, name));
      expect(JSON.stringify(await replay(cuts, base, head))).toBe(JSON.stringify(await replayPlain(whole, base, head)));
      const plain = JSON.stringify(await replayPlain([log(bytes)], base, head));
      expect(JSON.stringify(await replay([chunked(bytes, 1)], base, head))).toBe(plain);
    }
  });

  it('gives the same report over numbers however they are spelled', async () => {
    for (let round = 0; round < 6; round++) {
      shareModule(new WebAssembly.Module(Buffer.from(builds[round % builds.length]!, 'base64')));
      const dice = roll(seed + 50 + round);
      const spelled = Array.from({ length: 3000 }, () => spelling(dice));
      const lines = spelled.map((number) => {
        const [of, step, amount] = dice.chance(0.8) ? [number, dice.int(0, 12), spelling(dice)] : [dice.int(0, 100), number, number];
        const space = dice.pick(['', '', ' ']);
        return `{"action_type":"a","trust_score":${of}${space},"chain_step":${step}${space},"metadata":{"n":${amount}${space}},"decision":"allow"}`;
      });
      const edges = new Set(spelled.flatMap((text) => [...valid(text)]).slice(0, 200));
      const head = engineOf(
        ...[...edges].map((trust_threshold, index) => ({
          name: `below ${index}`,
          policy_type: 'threshold' as const,
          decision: 'block' as const,
          trust_threshold,
        })),
        { name: 'deep', policy_type: 'chain_of_custody', decision: 'escalate', conditions: { max_chain_depth: dice.int(0, 12) } },
        { name: 'much', policy_type: 'metadata', decision: 'escalate', conditions: { rules: [{ field: 'n', operator: '>', value: 50 }] } },
      );
      const paths = await same(encoder.encode(lines.join('\n')), compile([]), head);
      expect(Math.min(paths.layout, paths.tokens, paths.exact)).toBeGreaterThan(20);
    }
  });

  it('looks for what is rare in the log, however short its contents are', async () => {
    const line = (index: number) => `{"action_type":"a","action_content":"xqz no ${index % 10}","decision":"allow"}`;
    const lines = Array.from({ length: 5000 }, (_, index) => line(index));
    const head = engineOf({ name: 'x', policy_type: 'content_pattern', decision: 'block', conditions: { patterns: ['xqz the end'] } });
    const { patterns } = await same(encoder.encode(lines.join('\n')), compile([]), head);
    expect(patterns).toBeLessThan(1000);
  });

  it('gives the same report over lines about as long as the limit', async () => {
    const limit = 1024 * 1024;
    const sized = (length: number) => {
      const shell = '{"action_type":"a","decision":"allow","action_content":""}';
      return shell.replace('""', `"${'x'.repeat(length - shell.length)}"`);
    };
    const short = '{"action_type":"a","decision":"allow","trust_score":5}';
    const lines = [
      short,
      sized(limit),
      sized(limit + 1),
      short,
      ' '.repeat(3 * limit),
      sized(3 * limit),
      short,
      sized(limit - 1),
      'x'.repeat(2 * limit),
    ];
    const head = engineOf({ name: 'x', policy_type: 'content_pattern', decision: 'block', conditions: { patterns: ['xx$', 'ab'] } });
    for (const size of [1 << 20, 70_001]) await same(encoder.encode(lines.join('\n')), compile([]), head, size);
  });

  it('gives the same report over the real logs, under packs of every kind', async () => {
    for (const file of ['agentdojo-dev', 'tau2']) {
      const bytes = gunzipSync(readFileSync(`examples/decisions/${file}.ndjson.gz`));
      const kinds = engineOf(
        {
          name: 'money',
          policy_type: 'content_pattern',
          decision: 'escalate',
          conditions: { patterns: ['(?i)amount=\\d{3,}', 'US\\d+|\\bGB'] },
        },
        { name: 'night', policy_type: 'temporal', decision: 'escalate', conditions: { blocked_hours: [0, 1, 2, 3], blocked_days: [7] } },
        {
          name: 'deep',
          policy_type: 'chain_of_custody',
          decision: 'block',
          conditions: { max_chain_depth: 9, forbidden_agents: ['command-r-plus'] },
        },
        {
          name: 'args',
          policy_type: 'metadata',
          decision: 'block',
          conditions: { rules: [{ field: 'args.amount', operator: '>', value: 50 }] },
        },
        { name: 'fast', policy_type: 'sequence', decision: 'escalate', conditions: { mode: 'velocity', window_seconds: 60, max_count: 5 } },
        { name: 'trust', policy_type: 'threshold', decision: 'block', trust_threshold: 20, action_types: ['*:send_*'] },
      );
      const paths = await same(bytes, engineOf(), kinds);
      expect(paths.layout).toBeGreaterThan(5 * paths.exact);
    }
  });
});

/** A number as some writer may put it, now and then one that JSON does not have. */
function spelling(dice: Dice): string {
  const digits = (most: number) => Array.from({ length: dice.int(1, most) }, () => dice.int(0, 9)).join('');
  const whole = dice.chance(0.7) ? String(dice.int(0, 100)) : digits(dice.pick([2, 3, 9, 17]));
  const fraction = dice.chance(0.7)
    ? `.${digits(dice.pick([1, 2, 2, 5, 6, 8, 14, 18]))}`
    : dice.pick(['', '', '', '.', '/5', '.1.2', '.-3']);
  const power = dice.chance(0.1) ? dice.pick(['e0', 'E1', 'e-1', 'e+2', 'e', 'E-', 'f']) : '';
  return `${dice.chance(0.03) ? '-' : ''}${whole}${fraction}${power}`;
}

/** The trust that a text says, where it says one. */
function valid(text: string): number[] {
  if (!/^(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?$/.test(text)) return [];
  return [Number(text)].filter((number) => number <= 100);
}
