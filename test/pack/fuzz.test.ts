/**
 * A20: broken packs. Mutants of valid packs neither crash nor hang the loader, every fault has a place inside the file, and what is accepted is read again
 * with the same digest. `HINDCAST_MUTANTS` says how many (3,000), `HINDCAST_SEED` where to begin.
 */
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { type Diagnostic, type FaultCode, faultCodes } from '../../src/diagnostic.ts';
import { canonical, digest, loadPacks, type PolicyPack } from '../../src/pack/index.ts';
import { roll } from '../model/random.ts';
import { mutant } from './mutants.ts';

const mutants = Number(process.env.HINDCAST_MUTANTS ?? 3000);
const firstSeed = Number(process.env.HINDCAST_SEED ?? 1);

it(`A20 ${mutants} mutants: no crash, no hang, and what is accepted reads back the same`, () => {
  let accepted = 0;
  let slowest = 0;
  const problems: string[] = [];
  for (let seed = firstSeed; seed < firstSeed + mutants; seed++) {
    const bytes = mutant(roll(seed));
    const start = performance.now();
    const loaded = loadPacks([{ path: 'pack.yaml', bytes }]);
    slowest = Math.max(slowest, performance.now() - start);
    if (loaded.ok) accepted++;
    const found = loaded.ok ? lostOnTheWay(loaded.value[0]!.pack) : loaded.errors.flatMap((fault) => malformed(fault, bytes));
    problems.push(...found.map((problem) => `seed ${seed}: ${problem}`));
  }
  expect(problems).toEqual([]);
  expect(accepted).toBeGreaterThan(mutants / 100);
  expect(slowest).toBeLessThan(10_000);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
}, 3_600_000);

function lostOnTheWay(pack: PolicyPack): string[] {
  return [stringify(pack), JSON.stringify(canonical(pack))].flatMap((text) => {
    const again = loadPacks([{ path: 'again.yaml', bytes: Buffer.from(text) }]);
    if (!again.ok) return [`refused when printed: ${JSON.stringify(again.errors[0])}`];
    return digest(again.value[0]!.pack) === digest(pack) ? [] : [`another digest when printed: ${text}`];
  });
}

/** What a fault must not be: without known code, words in house style, or a place inside the file. */
function malformed({ code, message, help, span }: Diagnostic, bytes: Uint8Array): string[] {
  const line = Buffer.from(bytes).toString().split('\n')[span!.line - 1];
  const right =
    faultCodes.includes(code as FaultCode) &&
    /^[^A-Z]/.test(message) &&
    message.split('`').length % 2 === 1 &&
    help.split('`').length % 2 === 1 &&
    help !== '' &&
    line !== undefined &&
    span!.column >= 1 &&
    span!.column <= line.length + 1 &&
    (span!.endLine ?? span!.line) >= span!.line;
  return right ? [] : [JSON.stringify({ code, message, help, span, line })];
}
