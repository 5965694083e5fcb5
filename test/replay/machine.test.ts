import { expect, it } from 'vitest';
import { Machine } from '../../src/replay/fast/machine.ts';

it('has its memory outside of what V8 counts towards a full sweep', () => {
  const before = process.memoryUsage().external;
  const machines = [new Machine(), new Machine()];
  expect(machines[0]!.bytes.length).toBeGreaterThan(16_000_000);
  expect(process.memoryUsage().external - before).toBeLessThan(8_000_000);
});
