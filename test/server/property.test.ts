import { expect, test } from 'vitest';
import { type CompiledPolicy, compile, liveRequest, Memory, type Outcome, parseInstant, readRequest } from '../../src/engine/index.ts';
import { randomPacks, randomWire, roll } from '../model/random.ts';
import { type Body, openSubject } from './subject.ts';

const lenient = ({ definition }: CompiledPolicy) =>
  'conditions' in definition && (definition.conditions as Body)?.on_unavailable === 'allow';

test('the verdict of an intercept is the most restrictive reading of the packs that are live', { timeout: 120_000 }, async () => {
  let judged = 0;
  const seen = new Set<string>();
  for (let seed = 1; seed <= 16; seed++) {
    const dice = roll(seed);
    const packs = randomPacks(dice);
    const plane = await openSubject();
    const engine = compile(packs);
    const memory = new Memory([engine]);
    if (packs.length > 0) {
      await plane.ok('deployPolicyPack', {
        body: { packs: packs.map(({ policies, ...rest }) => ({ ...rest, policy_definitions: policies })) },
      });
    }
    for (let times = 0; times < 25; times++) {
      const body = randomWire(dice, packs);
      if (dice.chance(0.5) && body.chain_step !== undefined) body.chain_id ??= dice.pick(['one', 'two']);
      const { status, body: answer } = await plane.call('intercept', { body });
      if (status !== 200) {
        expect([400, 422]).toContain(status);
        continue;
      }
      const read = readRequest({ ...body, trust_score: undefined, created_at: undefined, chain_agents: undefined });
      if (!read.ok) throw new Error(read.reason);
      const known = {
        trust: answer.trust_score as number,
        now: parseInstant(answer.created_at)!,
        chainAgents: memory.chainAgents(read.request),
      };
      const request = liveRequest(read.request, known);
      const past = memory.outcome(request);
      const outcome: Outcome = (policy) => past(policy) ?? (lenient(policy) ? false : undefined);
      const expected = engine.judge(request, outcome);
      expect(answer.decision, `seed ${seed}, request ${times}`).toBe(expected.most);
      expect(answer.policies_triggered).toHaveLength(expected.triggered.length + expected.unknown.length);
      memory.observe(request);
      seen.add(answer.decision);
      judged++;
    }
    await plane.close();
  }
  expect(judged).toBeGreaterThan(200);
  expect([...seen].sort()).toEqual(['allow', 'block', 'escalate']);
});
