import { expect, test } from 'vitest';
import type { Request } from '../../src/engine/index.ts';
import { chainAgents, enforced, live } from '../model/model.ts';
import { randomPacks, randomWire, roll } from '../model/random.ts';
import { instant, readObject } from '../model/read.ts';
import { openSubject } from './subject.ts';

/** Another draw every run; a failure names its seed, and `SEED=n npx vitest run test/server/model.test.ts` draws the same again. */
const seed = Number(process.env.SEED || Date.now() % 1_000_000);

test('a plane enforces what the model enforces, over time and chains', { timeout: 120_000 }, async () => {
  const seen = { allow: 0, escalate: 0, block: 0 };
  for (let index = 0; index < 30; index++) {
    const dice = roll(seed * 10_000 + index);
    const packs = randomPacks(dice);
    const plane = await openSubject();
    await plane.ok('deployPolicyPack', {
      body: { packs: packs.map(({ policies, ...rest }) => ({ ...rest, policy_definitions: policies })) },
    });
    const past: Request[] = [];
    for (let times = 0; times < 30; times++) {
      plane.clock.ahead += dice.pick([0, 0, 1, 500, 1000, 59_000, 3_600_000, 86_400_000]);
      const wire = randomWire(dice, packs);
      if (wire.chain_step) wire.chain_id ??= 'c1';
      const { status, body: answer } = await plane.call('intercept', { body: wire });
      const read = readObject(wire);
      if (status !== 200 || !read.ok) {
        expect([400, 422], JSON.stringify(answer)).toContain(status);
        continue;
      }
      const asked = live(read.request, { trust: answer.trust_score, now: instant(answer.created_at)! });
      const request = { ...asked, chain_agents: chainAgents(asked, past) };
      const by = answer.policies_triggered.map(({ pack, name }: Record<string, string>) => `${pack}/${name}`).sort();
      expect({ seed, index, times, decision: answer.decision, by }).toEqual({ seed, index, times, ...enforced(packs, request, past) });
      past.push(request);
      seen[answer.decision as keyof typeof seen]++;
    }
    await plane.close();
  }
  expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(10);
});
