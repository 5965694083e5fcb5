/** z3 is asked whether any verdict can change, and whether an invariant can be broken; it shares nothing with the impact but the semantics page. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { impact, type Never, prove } from '../../src/impact/index.ts';
import type { Policy, PolicyPack } from '../../src/pack/index.ts';
import { type Dice, roll } from '../model/random.ts';

const home = new URL('../../build/z3', import.meta.url).pathname;
const python = `${home}/bin/python`;

function canJudge(): boolean {
  try {
    if (!existsSync(python)) execFileSync('python3', ['-m', 'venv', home], { stdio: 'ignore' });
    execFileSync(python, ['-m', 'pip', 'install', '--quiet', 'z3-solver'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

interface Answer {
  answer: 'sat' | 'unsat' | 'unknown';
  ms: number;
}

function ask(questions: object[]): Answer[] {
  const script = new URL('./ask_z3.py', import.meta.url).pathname;
  const input = questions.map((question) => `${JSON.stringify(question)}\n`).join('');
  const output = execFileSync(python, [script], { input, encoding: 'utf8', maxBuffer: 1e9, timeout: 560_000 });
  return output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const globs = ['pay', 'pay:*', '*:send', '*a*', 'db:*', 'd*p*', 'deploy'];
const sources = [
  'a',
  'drop',
  '(?i)drop',
  'drop +table',
  '[0-9]{3}',
  '[0-9]{3,5}',
  '^a',
  'b$',
  '(ab|cd)+',
  '[^a]x',
  'k[a-f]?s',
  '(?i)k',
  'a.c',
];

function conditions(dice: Dice): object {
  const rule = () =>
    dice.pick<() => object>([
      () => ({ field: 'amount', operator: dice.pick(['>', '<', '>=', '<=', '==', '!=']), value: dice.pick([0, 5, 10, 99.5]) }),
      () => ({
        field: 'currency',
        operator: dice.pick(['==', '!=', 'contains', 'not_contains']),
        value: dice.pick(['EUR', 'U', 'US', 'x']),
      }),
      () => ({ field: dice.pick(['amount', 'currency']), operator: dice.pick(['exists', 'not_exists']) }),
    ])();
  return dice.pick<() => object>([
    () => ({ policy_type: 'action_type' }),
    () => ({ policy_type: 'threshold', trust_threshold: dice.pick([10, 49.5, 50, 60, 100]) }),
    () => ({ policy_type: 'content_pattern', conditions: { patterns: dice.list(1, 3, () => dice.pick(sources)) } }),
    () => ({ policy_type: 'content_pattern', conditions: { patterns: dice.list(1, 3, () => dice.pick(sources)) } }),
    () => ({
      policy_type: 'temporal',
      conditions: { blocked_hours: dice.list(0, 5, () => dice.int(0, 23)), blocked_days: dice.list(1, 3, () => dice.int(1, 7)) },
    }),
    () => ({
      policy_type: 'chain_of_custody',
      conditions: { max_chain_depth: dice.int(0, 4), forbidden_agents: dice.list(0, 2, () => dice.pick(['x', 'y', 'z'])) },
    }),
    () => ({ policy_type: 'metadata', conditions: { operator: dice.pick(['AND', 'OR']), rules: dice.list(1, 3, rule) } }),
  ])();
}

const policy = (dice: Dice, name: string): Policy =>
  ({
    name,
    action_types: dice.chance(0.6) ? dice.list(1, 3, () => dice.pick(globs)) : [],
    decision: dice.pick(['block', 'escalate']),
    ...conditions(dice),
  }) as Policy;
const packs = (policies: Policy[]): PolicyPack[] => [{ name: 'p', version: '1.0.0', policies }];

/** A change that may or may not mean something: a policy left out, doubled, narrowed beside itself, or written anew. */
function changed(dice: Dice, base: readonly Policy[]): Policy[] {
  const head = structuredClone([...base]);
  const index = dice.int(0, head.length - 1);
  const old = head[index]!;
  const edit = dice.int(0, 3);
  if (edit === 0) head.splice(index, 1);
  else if (edit === 1) head.push({ ...structuredClone(old), name: 'narrower', action_types: ['pay:send'] });
  else if (edit === 2 && old.policy_type === 'content_pattern')
    head.push({ ...structuredClone(old), name: 'another', conditions: { patterns: ['drop  table', 'xdropx'] } });
  else head[index] = policy(dice, old.name);
  return head;
}

describe.skipIf(!canJudge())('z3', () => {
  test('finds a change where the impact has a region, and none where it has none', () => {
    const pairs = Array.from({ length: 240 }, (_, seed) => {
      const dice = roll(seed);
      const base = dice.list(2, 5, () => 0).map((_, i) => policy(dice, `p${i}`));
      return { base: packs(base), head: packs(changed(dice, base)) };
    });
    const start = performance.now();
    const ours = pairs.map(({ base, head }) => impact(base, head));
    const ms = performance.now() - start;
    const theirs = ask(pairs);
    const settled = theirs.map(({ answer }) => answer !== 'unknown');
    pairs.forEach((pair, i) => {
      expect(ours[i]!.complete).toBe(true);
      if (settled[i]) expect([i, pair, ours[i]!.verdict === 'none']).toEqual([i, pair, theirs[i]!.answer === 'unsat']);
    });
    expect(settled.filter(Boolean).length).toBeGreaterThan(200);
    expect(theirs.filter(({ answer }) => answer === 'unsat').length).toBeGreaterThan(30);
    const asked = theirs.reduce((sum, one) => sum + one.ms, 0);
    console.info(
      `${pairs.length} pairs: all regions ${ms.toFixed(0)} ms here, one counterexample each ${asked.toFixed(0)} ms there, ${(asked / ms).toFixed(0)} times as long`,
    );
  });

  test('breaks an invariant where prove does', () => {
    const questions = Array.from({ length: 160 }, (_, seed) => {
      const dice = roll(5000 + seed);
      const never: Never = {
        action_type: dice.pick(['*', ...globs]),
        verdict: dice.pick(['allow', 'escalate', 'block']),
        where: dice.pick([
          {},
          { trust_score: { lt: 50 } },
          { trust_score: { gte: 60 } },
          { content: { matches: ['drop'], excludes: [] } },
          { days: [6, 7] },
        ]),
      };
      return { head: packs(dice.list(1, 4, () => 0).map((_, i) => policy(dice, `p${i}`))), never };
    });
    const theirs = ask(questions);
    questions.forEach(({ head, never }, i) => {
      if (theirs[i]!.answer !== 'unknown') expect([i, never, prove(head, never).holds]).toEqual([i, never, theirs[i]!.answer === 'unsat']);
    });
    expect(theirs.filter(({ answer }) => answer !== 'unknown').length).toBeGreaterThan(130);
    expect(theirs.filter(({ answer }) => answer === 'unsat').length).toBeGreaterThan(20);
  });
});
