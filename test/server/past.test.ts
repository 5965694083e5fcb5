import { expect, test } from 'vitest';
import { compile } from '../../src/engine/index.ts';
import { Past } from '../../src/server/intercept/windows.ts';
import type { Served } from '../../src/server/served.ts';

const engine = compile([
  {
    name: 'p',
    version: '1.0.0',
    policies: [
      { name: 'storm', policy_type: 'sequence', decision: 'block', conditions: { mode: 'velocity', window_seconds: 60, max_count: 1 } },
    ],
  },
]);
const served = { engine, reach: 60_000 } as unknown as Served;
const at = Date.parse('2026-05-01T00:00:00Z');

test('what sequences need of the past is read anew from time to time, so that agents who are long gone take no memory', async () => {
  const past = new Past();
  const asked: unknown[][] = [];
  const rows = {
    async all(_: string, ...values: unknown[]) {
      asked.push(values);
      return [{ action_type: 'pay', agent_id: 'late', at }];
    },
  };
  await past.catchUp(rows as never, served, 1, at);
  expect(past.isAt(served, 1)).toBe(true);
  let seq = 1;
  for (; seq <= 60_000 && past.isAt(served, seq); seq++) past.observe({ action_type: 'pay', agent_id: `agent ${seq}`, at }, seq + 1);
  expect(seq).toBeLessThan(60_000);
  await past.catchUp(rows as never, served, seq, at);
  expect(past.isAt(served, seq)).toBe(true);
  expect(asked).toEqual([
    [0, at - 60_000],
    [0, at - 60_000],
  ]);
  const outcome = past.outcome({ action_type: 'pay', agent_id: 'late', at });
  expect(outcome).toBeDefined();
});
