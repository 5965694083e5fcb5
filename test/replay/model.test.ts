import { expect, test } from 'vitest';
import { compile } from '../../src/engine/index.ts';
import { type ReplayReport, replay } from '../../src/replay/index.ts';
import { type Dice, randomLog, randomPacks, roll, variant } from '../model/random.ts';
import { type Log, report } from '../model/report.ts';

/** Another draw every run; a failure names its seed, and `SEED=n npx vitest run test/replay/model.test.ts` draws the same again. */
const seed = Number(process.env.SEED || Date.now() % 1_000_000);

/** The bytes in pieces of random sizes, some of them empty. */
function* chunks(bytes: Uint8Array, dice: Dice): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; ) {
    const size = dice.pick([0, 1, 2, 7, 100, 1000, bytes.length]);
    yield bytes.subarray(from, from + size);
    from += size;
  }
}

/** What both reports say, in one order: lists of counts are largest first, and where two are equal no order is promised. */
function comparable(given: Partial<ReplayReport> | ReturnType<typeof report>): unknown {
  const { samples, ...said } = given as ReplayReport;
  const even = <T extends object>(list: readonly T[], size: (one: T) => number) => {
    list.forEach((one, index) => {
      if (index > 0 && size(one) > size(list[index - 1]!)) expect.unreachable(`${JSON.stringify(list)} is not largest first`);
    });
    return list.map((one) => JSON.stringify(one, Object.keys(one).sort())).sort();
  };
  return {
    ...said,
    flips: even(said.flips, ({ count }) => count),
    recorded: { ...said.recorded, differs: even(said.recorded.differs, ({ count }) => count) },
    undetermined: even(said.undetermined, ({ count }) => count),
    actions: even(said.actions, ({ flips }) => flips),
    agents: even(said.agents, ({ flips }) => flips),
    policies: [...said.policies].sort((a, b) => (`${a.pack} ${a.policy}` < `${b.pack} ${b.policy}` ? -1 : 1)),
    unreadable: said.unreadable.map((one) => ({
      file: one.file,
      line: one.line,
      incomplete: 'incomplete' in one ? one.incomplete : one.reason === 'incomplete',
    })),
  };
}

async function compare(logs: readonly Log[], base: Parameters<typeof compile>[0], head: Parameters<typeof compile>[0], dice: Dice) {
  const files = logs.map(({ name, bytes }) => ({ name, chunks: chunks(bytes, dice) }));
  const given = await replay(files, compile(base), compile(head));
  const about = () => ({ seed: dice.seed, base, head, logs: logs.map(({ bytes }) => Buffer.from(bytes).toString('latin1')) });
  const [fast, model] = [comparable(given), comparable(report(logs, base, head))];
  if (JSON.stringify(fast) !== JSON.stringify(model)) expect({ ...about(), report: fast }).toEqual({ ...about(), report: model });
  return given;
}

test('whole reports equal the dumb report, over logs with hostile lines', async () => {
  const total = { records: 0, flips: 0, undetermined: 0, unreadable: 0, incomplete: 0 };
  for (let index = 0; index < 800; index++) {
    const dice = roll(seed * 10_000 + index);
    const base = randomPacks(dice);
    const head = variant(dice, base);
    const logs = ['a.ndjson', 'b.ndjson'].slice(0, dice.int(1, 2)).map((name) => ({ name, bytes: randomLog(dice, base, dice.int(0, 40)) }));
    const given = await compare(logs, base, head, dice);
    expect(Object.values(given.classes).reduce((a, b) => a + b)).toBe(given.total);
    total.records += given.total;
    total.flips += given.classes.tightened + given.classes.loosened;
    total.undetermined += given.classes.undetermined;
    total.unreadable += given.classes.unreadable;
    total.incomplete += given.unreadable.filter(({ reason }) => reason === 'incomplete').length;
  }
  expect(total.records).toBeGreaterThan(10_000);
  expect(Math.min(total.flips, total.undetermined, total.unreadable)).toBeGreaterThan(300);
  expect(total.incomplete).toBeGreaterThan(20);
});

test('lines up to 1 MiB are read, longer ones are not', async () => {
  const dice = roll(seed);
  const packs = randomPacks(dice);
  const line = (bytes: number) => {
    const record = '{"action_type":"pay","decision":"block","action_content":""}';
    return record.replace('""', `"${'x'.repeat(bytes - record.length)}"`);
  };
  const bytes = Buffer.from(`${line(2 ** 20)}\n${line(2 ** 20 + 1)}\n${' '.repeat(2 ** 20 + 1)}\n${line(100)}`);
  const given = await compare([{ name: 'long.ndjson', bytes }], packs, packs, dice);
  expect(given.total).toBe(3);
  expect(given.unreadable.map(({ line: number }) => number)).toEqual([2]);
});
