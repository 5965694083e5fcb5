/**
 * How fast is a replay, beside what else could give the answer? After `npm run build`:
 *
 *   npm run bench:replay -- [PART...] [--records N] [--large N] [--rounds N] [--cli dist/cli/index.js]
 *
 * Parts, all of them unless some are named: `engines` (DuckDB, Node reading; one and two threads; N and large N records), `layouts` (other orders of
 * keys and other separators, large), `code` (what one would write oneself, 2 N), `peers` (cedar-wasm, casbin, OPA: a sample, per decision),
 * `policies` (4 to 4,000), `curve` (10,000 to large), `review` (the action, N / 10), `cache` (a later replay of the same log). N is 1,000,000 and
 * large 10,000,000 unless told: some 25 GB in `build/bench/`, where logs and peers are made and installed on first use, and a quarter of an hour for
 * each of the large parts the first time. A smaller `--large` tells less, since start-up weighs more.
 *
 * Each row is a whole process, from start to exit, but for the peers that decide a sample: there, start-up and reading are left out for them and
 * not for us. Rows alternate, medians, all in one run, so that ratios mean something and absolute figures only this machine. Hindcast prints the
 * full report of both packs; the others count (recorded, before, after). Rows that count the same records must agree, or the bench fails.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { headOf, home, type Layout, logOf, type Packs, packsOf, relaid } from './replay/logs.ts';
import { against, measure, median, peakOf, print, type Row, type Took } from './replay/measure.ts';
import { have, type Peer } from './replay/peers.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    records: { type: 'string', default: '1000000' },
    large: { type: 'string', default: '10000000' },
    rounds: { type: 'string', default: '3' },
    cli: { type: 'string', default: 'dist/cli/index.js' },
  },
});
const [records, large, rounds] = [values.records, values.large, values.rounds].map(Number) as [number, number, number];
const reading =
  'const fs=require("fs"),b=Buffer.alloc(1<<20),d=fs.openSync(process.argv[1],"r");while(fs.readSync(d,b)>0);console.log("{}")';
const thousands = (count: number) => count.toLocaleString('en');

function ours(name: string, { base, head }: Packs, log: string, count: number, ...more: string[]): Row {
  return {
    name,
    run: [values.cli, 'replay', '--json', '--base', base, '--head', head, '--decisions', log, ...more],
    records: count,
  };
}

function peer(name: string, program: string, { base, head }: Packs, log: string, same: Row, inner = false): Row {
  return { name, run: [`bench/replay/${program}.ts`, home, base, head, log], records: same.records, same, inner };
}

const duckdb = (packs: Packs, log: string, same: Row) => peer('DuckDB, merged SQL, 2 threads', 'duckdb', packs, log, same);
const read = (log: string, count: number): Row => ({ name: 'Node, reading and nothing else', run: ['-e', reading, log], records: count });

function available(wanted: Peer): boolean {
  const had = have(home, wanted);
  if (!had) console.log(`\n${wanted} could not be installed: left out`);
  return had;
}

const seconds = ({ name, seconds, records }: Took) => [name, seconds.toFixed(2), thousands(Math.round(records / seconds))];
const peak = (row: Row) => against(peakOf(row), 150, true);
const titleOf = (log: string, count: number) =>
  `${thousands(count)} records, ${thousands(Math.round(statSync(log).size / 1e6))} MB, 40 policies`;

const parts: Record<string, () => void> = {
  engines() {
    const packs = packsOf(40);
    for (const count of new Set([records, large])) {
      const log = logOf(count);
      const one = ours('hindcast, one thread', packs, log, count, '--workers', '1');
      const usual = ours('hindcast', packs, log, count);
      const took = measure([usual, one, read(log, count), ...(available('duckdb') ? [duckdb(packs, log, usual)] : [])], rounds);
      const [best, single, bare, theirs] = took as [Took, Took, Took, Took?];
      const isLarge = count === large && large > records;
      print(
        titleOf(log, count),
        ['row', 'seconds', 'records a second', 'DuckDB takes', "share of Node's reading", 'peak MB'],
        [
          ...([best, single] as const).map((row, index) => [
            ...seconds(row),
            theirs ? against(theirs.seconds / row.seconds, isLarge ? 4 : 2.5) : '',
            isLarge ? against(bare.seconds / row.seconds, index === 0 ? 0.4 : 0.3) : (bare.seconds / row.seconds).toFixed(2),
            peak(row),
          ]),
          ...[bare, ...(theirs ? [theirs] : [])].map((row) => [...seconds(row), '', '', '']),
        ],
      );
    }
  },

  layouts() {
    const packs = packsOf(40);
    const log = logOf(large);
    for (const layout of ['reversed', 'spaced'] as Layout[]) {
      const { file, words } = relaid(log, layout);
      const usual = ours(`hindcast, ${words}`, packs, file, large);
      const took = measure([usual, ...(available('duckdb') ? [duckdb(packs, file, usual)] : [])], rounds);
      const [best, theirs] = took as [Took, Took?];
      print(
        `${words}: ${titleOf(file, large)}`,
        ['row', 'seconds', 'records a second', 'DuckDB takes', 'peak MB'],
        [
          [...seconds(best), theirs ? against(theirs.seconds / best.seconds, 2) : '', peak(best)],
          ...(theirs ? [[...seconds(theirs), '', '']] : []),
        ],
      );
      rmSync(file);
    }
    const { file, words } = relaid(logOf(records), 'shuffled');
    const took = measure([ours(`hindcast, ${words}`, packs, file, records)], rounds);
    print(words, ['row', 'seconds', 'records a second'], took.map(seconds));
  },

  code() {
    const packs = packsOf(40);
    const log = logOf(2 * records);
    const usual = ours('hindcast', packs, log, 2 * records);
    const code = (name: string, ...way: string[]): Row => ({
      name,
      run: ['bench/replay/code.ts', packs.base, packs.head, log, ...way],
      records: 2 * records,
      same: usual,
    });
    const rows = [usual, code('readline, JSON.parse, prepared policies'), code('the same, lines cut out of blocks', 'blocks')];
    const took = measure(rows, rounds) as [Took, Took, Took];
    print(
      titleOf(log, 2 * records),
      ['row', 'seconds', 'records a second', 'against the first'],
      [
        [...seconds(took[0]), ''],
        [...seconds(took[1]), against(took[1].seconds / took[0].seconds, 20)],
        [...seconds(took[2]), (took[2].seconds / took[0].seconds).toFixed(2)],
      ],
    );
  },

  peers() {
    const log = logOf(records);
    const whole = ours('hindcast', packsOf(40), log, records);
    const sampled = (name: string, program: Peer, count: number, packs: Packs): Row[] => {
      if (!available(program)) return [];
      const sample = headOf(log, count);
      const check = ours(`hindcast, the first ${thousands(count)}`, packs, sample, count);
      return [check, peer(`${name}: the first ${thousands(count)}`, program, packs, sample, check, true)];
    };
    const took = measure(
      [
        whole,
        ...sampled('cedar-wasm, 32 policies without patterns', 'cedar', 10_000, packsOf(40, false)),
        ...sampled('casbin', 'casbin', 10_000, packsOf(40)),
        ...sampled('OPA, Rego, one batch', 'opa', 20_000, packsOf(40)),
      ],
      rounds,
    );
    const targets = { cedar: 300, casbin: 200, OPA: 30 };
    const each = took[0]!.seconds / records;
    print(
      `Peers that decide a sample; hindcast over ${thousands(records)}`,
      ['row', 'seconds', 'records a second', 'a decision takes'],
      [
        [...seconds(took[0]!), ''],
        ...took
          .filter(({ inner }) => inner)
          .map((row) => {
            const [, target = 0] = Object.entries(targets).find(([name]) => row.name.startsWith(name)) ?? [];
            return [...seconds(row), against(row.seconds / row.records / each, target)];
          }),
      ],
    );
  },

  policies() {
    const log = logOf(records);
    const took = measure(
      [40, 4, 400, 4000].map((count) => ours(`${thousands(count)} policies`, packsOf(count), log, records)),
      rounds,
    );
    print(
      `Policies, ${thousands(records)} records`,
      ['row', 'seconds', 'records a second', 'against 40', 'peak MB'],
      took.map((row, index) => {
        const ratio = row.seconds / took[0]!.seconds;
        return [...seconds(row), index === 2 ? against(ratio, 1.5, true) : ratio.toFixed(2), peak(row)];
      }),
    );
  },

  curve() {
    const counts = [...new Set([10_000, 100_000, records, large])];
    const took = measure(
      counts.map((count) => ours(thousands(count), packsOf(40), logOf(count), count)),
      rounds,
    );
    print(
      'The curve, 40 policies',
      ['records', 'seconds', 'records a second', 'peak MB'],
      took.map((row) => [...seconds(row), peak(row)]),
    );
  },

  review() {
    const count = Math.round(records / 10);
    const { base, head } = packsOf(40);
    const run = ['bench/replay/action.ts', base, head, logOf(count), String(2 * rounds + 1)];
    const seconds = median(JSON.parse(execFileSync('node', run, { encoding: 'utf8' })) as number[]);
    print(
      "The action's review of a pull request",
      ['row', 'seconds'],
      [[`${thousands(count)} decisions on record`, against(seconds, 1, true)]],
    );
  },

  cache() {
    for (const count of new Set([records, large])) {
      const log = logOf(count);
      const cache = `${home}/cache`;
      rmSync(cache, { recursive: true, force: true });
      const [plain, kept] = [
        ours('hindcast', packsOf(40), log, count),
        ours('hindcast, again from its cache', packsOf(40), log, count, '--cache', cache),
      ];
      const [first] = measure([{ ...kept, name: 'hindcast, keeping a cache' }], 1) as [Took];
      const took = measure([plain, { ...kept, same: plain }], rounds) as [Took, Took];
      print(
        `A later replay: ${titleOf(log, count)}`,
        ['row', 'seconds', 'records a second', 'against the later', 'peak MB'],
        [
          [...seconds(first), against(first.seconds / took[1].seconds, count === large && large > records ? 3 : 2), ''],
          [...seconds(took[0]), (took[0].seconds / took[1].seconds).toFixed(2), ''],
          [...seconds(took[1]), '', peak(took[1])],
        ],
      );
      rmSync(cache, { recursive: true, force: true });
    }
  },
};

mkdirSync(home, { recursive: true });
for (const part of positionals.length > 0 ? positionals : Object.keys(parts)) {
  const run = parts[part];
  if (run === undefined) throw new Error(`no part \`${part}\`: ${Object.keys(parts).join(', ')}`);
  run();
}
