/** The walk over the log, on logs of any shape and whatever can be done to them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Chain, endOfChain } from '../../src/server/vault/chain.ts';
import { examine, type KeptCheckpoint } from '../../src/server/vault/examine.ts';
import { GrowingTree } from '../../src/server/vault/merkle.ts';
import { type StoredEntry, verifyChain } from '../../src/server/vault/verify.ts';

/** A log of these bodies, written by the code that a plane writes with. */
async function logOf(bodies: readonly object[], from: readonly StoredEntry[] = []): Promise<StoredEntry[]> {
  const written: StoredEntry[] = [...from];
  const rows = {
    get: () => {
      const last = written.at(-1);
      return last && { seq: last.seq, at: last.at, hash: last.entry_hash };
    },
    put(_: unknown, seq: number, entry_type: string, at: number, content: string, entry_hash: string) {
      written.push({ seq, entry_type, at, content, entry_hash });
    },
  };
  const chain: Chain = await endOfChain(rows as never);
  for (const [index, body] of bodies.entries())
    await chain.append(index % 3 ? 'decision' : 'policy.updated', 1_700_000_000_000 + written.length, body);
  return written;
}

function checkpointOf(log: readonly StoredEntry[]): KeptCheckpoint {
  const tree = new GrowingTree();
  for (const { entry_hash } of log) tree.add(entry_hash);
  return { tree_size: tree.size, merkle_root: tree.root };
}

const body = fc.dictionary(fc.string({ maxLength: 8 }), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 4 });
const bodies = fc.array(body, { minLength: 2, maxLength: 24 });
const place = (log: readonly unknown[], at: number) => Math.min(log.length - 1, Math.floor(at * log.length));
const part = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/** Everything that somebody with the database can do to a log; what comes back is another log, or the same. */
const attacks: Record<string, (log: StoredEntry[], at: number, to: number, other: StoredEntry) => StoredEntry[]> = {
  'alter a character': (log, at, to) =>
    log.map((entry, index) => (index === place(log, at) ? { ...entry, content: altered(entry.content, to) } : entry)),
  'alter a hash': (log, at, to) =>
    log.map((entry, index) => (index === place(log, at) ? { ...entry, entry_hash: altered(entry.entry_hash, to) } : entry)),
  'alter a type': (log, at) =>
    log.map((entry, index) => (index === place(log, at) ? { ...entry, entry_type: `${entry.entry_type}x` } : entry)),
  'alter a time': (log, at) => log.map((entry, index) => (index === place(log, at) ? { ...entry, at: entry.at + 1000 } : entry)),
  'cut one out': (log, at) => log.filter((_, index) => index !== place(log, at)),
  'cut one out and close the gap': (log, at) => numbered(log.filter((_, index) => index !== place(log, at))),
  'swap two': (log, at, to) => {
    const swapped = [...log];
    [swapped[place(log, at)], swapped[place(log, to)]] = [log[place(log, to)]!, log[place(log, at)]!];
    return swapped;
  },
  'swap two and number them anew': (log, at, to) => numbered(attacks['swap two']!(log, at, to, log[0]!)),
  'put one in twice': (log, at) => numbered(log.flatMap((entry, index) => (index === place(log, at) ? [entry, entry] : [entry]))),
  "put another log's entry in its place": (log, at, _, other) =>
    log.map((entry, index) => (index === place(log, at) ? { ...other, seq: entry.seq } : entry)),
  'cut the end off': (log, at) => log.slice(0, place(log, at)),
};

function altered(text: string, at: number): string {
  const index = place([...text], at);
  const code = text.charCodeAt(index);
  return `${text.slice(0, index)}${String.fromCharCode(code === 0x41 ? 0x42 : 0x41)}${text.slice(index + 1)}`;
}

function numbered(log: readonly StoredEntry[]): StoredEntry[] {
  return log.map((entry, index) => ({ ...entry, seq: index + 1 }));
}

const same = (a: readonly StoredEntry[], b: readonly StoredEntry[]) => JSON.stringify(a) === JSON.stringify(b);

test('L3: a log that nobody touched is whole', async () => {
  await fc.assert(
    fc.asyncProperty(bodies, async (all) => {
      const log = await logOf(all);
      expect(await verifyChain(log)).toMatchObject({ ok: true, entries: log.length });
    }),
    { numRuns: 100 },
  );
});

test.each(Object.keys(attacks))('L1: %s, and it is found, at the first entry that differs', async (name) => {
  await fc.assert(
    fc.asyncProperty(bodies, part, part, body, async (all, at, to, strange) => {
      const log = await logOf(all);
      const other = (await logOf([{ 'longer than a key of the log': true }, strange, { s: strange }])).at(-1)!;
      const attacked = attacks[name]!(log, at, to, other);
      fc.pre(!same(log, attacked));
      const first = attacked.findIndex((entry, index) => JSON.stringify(entry) !== JSON.stringify(log[index]));
      const check = await verifyChain(attacked);
      const cut = same(log.slice(0, attacked.length), attacked);
      if (cut) expect(check).toMatchObject({ ok: true, entries: attacked.length });
      else expect(check).toMatchObject({ ok: false, sequence: first + 1 });
      const report = await examine({ entries: attacked, checkpoints: [], keys: new Map() }, [checkpointOf(log)]);
      expect(report.ok, 'against a kept checkpoint').toBe(false);
    }),
    { numRuns: 150 },
  );
});

test('L1: a log rewritten from some entry on, hashes and all, is whole in itself and no continuation of a kept checkpoint', async () => {
  await fc.assert(
    fc.asyncProperty(bodies, part, body, async (all, at, strange) => {
      const log = await logOf(all);
      const kept = log.slice(0, place(log, at));
      const rewritten = await logOf([{ strange, other: true }, ...all.slice(kept.length + 1)], kept);
      expect(rewritten).toHaveLength(log.length);
      expect((await verifyChain(rewritten)).ok).toBe(true);
      const { problems } = await examine({ entries: rewritten, checkpoints: [], keys: new Map() }, [checkpointOf(log)]);
      expect(problems).toEqual([`kept checkpoint ${log.length}: the log had another root then`]);
    }),
    { numRuns: 100 },
  );
});

test('L5: two kept checkpoints of one size that differ are a fork, whatever the log says', async () => {
  const log = await logOf([{ a: 1 }, { b: 2 }]);
  const good = checkpointOf(log);
  const { problems } = await examine({ entries: log, checkpoints: [], keys: new Map() }, [good, { ...good, merkle_root: '0'.repeat(64) }]);
  expect(problems).toEqual([
    'kept checkpoints 2: two of one size differ, the log was forked',
    'kept checkpoint 2: the log had another root then',
  ]);
});
