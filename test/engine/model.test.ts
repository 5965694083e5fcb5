import { expect, test } from 'vitest';
import {
  compile,
  compileBoth,
  compilePattern,
  type Engine,
  type Judgement,
  liveRequest,
  Memory,
  matcher,
  parseInstant,
  readRequest,
} from '../../src/engine/index.ts';
import { anyGlob, judge, judgeStream, live, patternMatches } from '../model/model.ts';
import { badInstants, type Dice, randomPacks, randomPattern, randomWire, roll, variant, writeInstant } from '../model/random.ts';
import { instant, readObject } from '../model/read.ts';

/** Another draw every run; a failure names its seed, and `SEED=n npx vitest run test/engine/model.test.ts` draws the same again. */
const seed = Number(process.env.SEED || Date.now() % 1_000_000);

/** A judgement without what the engine says in its own words for a policy whose author gave no reason. */
function told(judgement: Judgement, model: Judgement): Judgement {
  const silent = (index: number) => model.triggered[index]?.reason === '' && judgement.triggered[index]?.reason !== '';
  return { ...judgement, triggered: judgement.triggered.map((each, index) => (silent(index) ? { ...each, reason: '' } : each)) };
}

/** Fails with everything that is needed to look into it. Comparing texts first keeps hundreds of thousands of cases cheap. */
function same(engine: Judgement, model: Judgement, about: () => object): void {
  const given = told(engine, model);
  if (JSON.stringify(given) !== JSON.stringify(model))
    expect({ seed, ...about(), judgement: given }).toEqual({ seed, ...about(), judgement: model });
}

function each(count: number, run: (dice: Dice) => void): void {
  for (let index = 0; index < count; index++) run(roll(seed * 10_000 + index));
}

test('single requests, recorded and live, are judged as the model judges them: 200,000 cases', () => {
  const seen = { triggered: new Map<string, number>(), unknown: new Map<string, number>(), verdicts: new Map<string, number>() };
  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  let cases = 0;
  each(2500, (dice) => {
    const packs = randomPacks(dice);
    const engine = compile(packs);
    for (let index = 0; index < 40; index++) {
      const wire = randomWire(dice, packs);
      const read = readRequest(wire);
      expect(read).toMatchObject({ ok: true });
      if (!read.ok) continue;
      const { request } = read;
      const known = { trust: dice.int(0, 100), now: Date.UTC(2026, 0, 1) + dice.int(0, 1e9) };
      const expected = judge(packs, request);
      same(engine.judge(request), expected, () => ({ packs, wire }));
      same(engine.judgeShadow(request), judge(packs, request, [], 'shadow'), () => ({ packs, wire, mode: 'shadow' }));
      const { chain_agents, ...asked } = request;
      same(engine.judge(liveRequest(asked, known)), judge(packs, live(asked, known)), () => ({ packs, wire, known }));
      cases += 2;
      count(seen.verdicts, `${expected.least} ${expected.most}`);
      for (const { policy_type } of expected.triggered) count(seen.triggered, policy_type);
      for (const { reason } of expected.unknown) count(seen.unknown, reason);
    }
  });
  expect(cases).toBeGreaterThanOrEqual(200_000);
  expect(Math.min(...seen.verdicts.values())).toBeGreaterThan(1000);
  expect(
    [...seen.triggered]
      .filter(([, times]) => times > 1000)
      .map(([type]) => type)
      .sort(),
  ).toEqual(['action_type', 'chain_of_custody', 'content_pattern', 'metadata', 'sequence', 'temporal', 'threshold']);
  expect(seen.verdicts.size).toBe(6);
  expect(seen.unknown.size).toBe(11);
});

test('streams through one memory for two engines are judged as the model judges them', () => {
  let triggered = 0;
  each(500, (dice) => {
    const base = randomPacks(dice);
    const head = variant(dice, base);
    const wires = dice.list(10, 60, () => randomWire(dice, base));
    const requests = wires.map((wire) => readRequest(wire)).map((read) => (read.ok ? read.request : expect.unreachable(read.reason)));
    const engines = [compile(base), compile(head)] as const;
    const memory = new Memory(engines);
    const judged = requests.map((request) => {
      const seen = { ...request, chain_agents: memory.chainAgents(request) };
      const outcome = memory.outcome(seen);
      const judgements = engines.flatMap((engine: Engine) => [engine.judge(seen, outcome), engine.judgeShadow(seen, outcome)]);
      memory.observe(request);
      return judgements;
    });
    const model = [base, head].flatMap((packs) => [judgeStream(packs, requests), judgeStream(packs, requests, 'shadow')]);
    judged.forEach((judgements, line) => {
      judgements.forEach((judgement, which) => {
        same(judgement, model[which]![line]!, () => ({ base, head, which, wires: wires.slice(0, line + 1) }));
        triggered += judgement.triggered.filter(({ policy_type }) => policy_type === 'sequence').length;
      });
    });
  });
  expect(triggered).toBeGreaterThan(500);
});

test('requests are read, and refused, as the model reads them', () => {
  const spoil: readonly [string, readonly unknown[]][] = [
    ['action_type', ['', 5, 'x'.repeat(256), 'x'.repeat(257), '😀'.repeat(256), '😀'.repeat(257), undefined]],
    ['action_content', [5, {}, '']],
    ['metadata', [[], 'a', 5, true, {}]],
    ['agent_id', [5, '', []]],
    ['trust_score', [-0.01, -0, 100, 100.01, '50', Number.POSITIVE_INFINITY]],
    ['created_at', [...badInstants, 0, {}, '2016-12-31T23:59:60Z', '0000-01-01T00:00:00+23:59', '9999-12-31T23:59:59.999999-23:59']],
    ['chain_id', [5, '']],
    ['chain_step', [-1, 0, 1.5, '1', 1e300]],
    ['chain_agents', ['a', [1], [null], [], {}]],
  ];
  each(200, (dice) => {
    for (const [field, values] of spoil) {
      for (const value of [...values, null, undefined]) {
        const wire = { ...randomWire(dice, []), [field]: value };
        const [read, expected] = [readRequest(wire), readObject(wire)];
        expect({ seed, wire, ok: read.ok, request: read.ok && read.request }).toEqual({
          seed,
          wire,
          ok: expected.ok,
          request: expected.ok && expected.request,
        });
      }
    }
  });
});

test('instants are read as the model reads them, and as the platform does where it can', () => {
  each(20_000, (dice) => {
    const at = Date.UTC(0, 0, 1) + Math.floor(dice.next() * 8e12) * (dice.chance(0.2) ? -1 : 1);
    const text = writeInstant(dice, at);
    expect({ seed, text, at: parseInstant(text), model: instant(text), platform: Date.parse(text) }).toEqual({
      seed,
      text,
      at,
      model: at,
      platform: at,
    });
    const place = dice.int(0, text.length - 1);
    const spoilt = text.slice(0, place) + dice.pick([...'0123456789-:.+ZzTt ', '']) + text.slice(place + 1);
    expect({ seed, spoilt, at: parseInstant(spoilt) }).toEqual({ seed, spoilt, at: instant(spoilt) });
  });
});

test('globs match as the model matches them', () => {
  const text = (dice: Dice, letters: string) => dice.list(0, 8, () => dice.pick([...letters])).join('');
  each(20_000, (dice) => {
    const globs = dice.list(0, 2, () => text(dice, 'aab**.?') || '*');
    const name = text(dice, 'aaab.?');
    expect({ seed, globs, name, matches: matcher(globs)(name) }).toEqual({ seed, globs, name, matches: anyGlob(globs, name) });
  });
});

test('patterns match as V8 matches them', () => {
  each(1500, (dice) => {
    const { pattern, sample } = randomPattern(dice);
    const compiled = compilePattern(pattern);
    const texts = [
      sample,
      sample.toUpperCase(),
      `x${sample}`,
      `${sample}\n`,
      `a ${sample} b`,
      sample.slice(1),
      sample.slice(0, -1),
      randomPattern(dice).sample,
      '',
    ];
    for (const text of texts)
      expect({ seed, pattern, text, matches: compiled.test(text) }).toEqual({
        seed,
        pattern,
        text,
        matches: patternMatches(pattern, text),
      });
  });
});

test('what is the same before and after a change is compiled once, and nothing else is', () => {
  const threshold = (trust_threshold: number) => ({ name: 'trust', policy_type: 'threshold', decision: 'block', trust_threshold }) as const;
  const packs = (...thresholds: number[]) =>
    thresholds.map((most, index) => ({ name: `p${index}`, version: '1.0.0', policies: [threshold(most)] }));
  const [before, after] = [packs(30, 30, 30), packs(30, 40, 30)];
  const engines = compileBoth(before, after);
  for (const [index, engine] of [compile(before), compile(after)].entries())
    for (const trust_score of [29, 35, 45])
      expect(engines[index]!.judge({ action_type: 'a', trust_score })).toEqual(engine.judge({ action_type: 'a', trust_score }));
  expect(engines[0].live.map((policy, index) => policy === engines[1].live[index])).toEqual([true, false, true]);
});
