/**
 * How fast is a replay? `node bench/replay.ts [RECORDS...]` (100000 1000000 unless told) after `npm run build`. Each row is a whole process, from
 * start to exit; rows alternate, medians of three, all in one run, so that ratios mean something and absolute figures only this machine.
 * The log is made in `build/bench/`; DuckDB is installed there on first use. Hindcast prints the full report of both packs; the others count
 * (recorded, before, after), DuckDB by the query that `queryOf` makes, on two threads.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { packOf } from './workload/packs.ts';

const home = 'build/bench';
const rounds = 3;
const sizes = process.argv.slice(2).map(Number);
if (sizes.length === 0) sizes.push(100_000, 1_000_000);
mkdirSync(home, { recursive: true });

function logOf(records: number): string {
  const file = `${home}/${records}.ndjson`;
  if (!existsSync(file)) execFileSync('node', ['bench/workload/generate.mjs', String(records), file]);
  return file;
}

/** The same records, every line laid out anew by `write`. */
function relaid(from: string, name: string, write: (record: Record<string, unknown>) => string): string {
  const file = from.replace('.ndjson', `.${name}.ndjson`);
  if (existsSync(file)) return file;
  const lines = readFileSync(from, 'utf8').trimEnd().split('\n');
  writeFileSync(file, lines.map((line) => `${write(JSON.parse(line))}\n`).join(''));
  return file;
}

function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, item]) => `${JSON.stringify(key)}: ${spaced(item)}`)
    .join(', ')}}`;
}

function packsOf(policies: number): { base: string; head: string } {
  const made = { base: `${home}/base-${policies}.pack.json`, head: `${home}/head-${policies}.pack.json` };
  for (const side of ['base', 'head'] as const)
    writeFileSync(made[side], JSON.stringify(packOf(`bench/workload/${side}.pack.yaml`, policies)));
  return made;
}

function duckdb(): boolean {
  if (existsSync(`${home}/node_modules/@duckdb/node-api`)) return true;
  writeFileSync(`${home}/package.json`, '{"private":true}');
  return spawnSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '@duckdb/node-api@1.5.6-r.1'], { cwd: home }).status === 0;
}

interface Row {
  name: string;
  /** Arguments of `node`. */
  run: string[];
  seconds: number[];
  answer?: string;
}

function row(name: string, run: string[]): Row {
  return { name, run, seconds: [] };
}

function hindcast(name: string, { base, head }: { base: string; head: string }, log: string): Row {
  return row(name, ['dist/cli/index.js', 'replay', '--json', '--base', base, '--head', head, '--decisions', log]);
}

function time(one: Row): void {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync('node', one.run, { encoding: 'utf8', maxBuffer: 1e9 });
  one.seconds.push((performance.now() - started) / 1000);
  if (status !== 0) throw new Error(`${one.name}: ${stderr}`);
  one.answer = stdout;
}

const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;

/** Runs the rows in turn and prints them beside the first. */
function compare(title: string, records: number, rows: readonly Row[]): void {
  for (let round = 0; round < rounds; round++) for (const one of rows) time(one);
  const ours = median(rows[0]!.seconds);
  console.log(`\n${title}\n`);
  console.log('| row | seconds | records a second | against the first |\n| --- | --: | --: | --: |');
  for (const { name, seconds } of rows) {
    const took = median(seconds);
    console.log(`| ${name} | ${took.toFixed(2)} | ${Math.round(records / took).toLocaleString('en')} | ${(took / ours).toFixed(2)} |`);
  }
}

/** The counts that every row can give. */
function counts(answer: string | undefined): string {
  const { total, classes, flips } = JSON.parse(answer ?? '{}');
  return JSON.stringify({ total, classes, flips });
}

const reading =
  'const fs=require("fs"),b=Buffer.alloc(1<<20),d=fs.openSync(process.argv[1],"r");while(fs.readSync(d,b)>0);console.log("{}")';
const packs = packsOf(40);
const peer = duckdb();

for (const records of sizes) {
  const log = logOf(records);
  const ours = hindcast('hindcast', packs, log);
  const theirs = row('DuckDB, merged SQL, 2 threads', ['bench/replay-duckdb.ts', home, packs.base, packs.head, log]);
  const rows = [ours, row('Node, reading and nothing else', ['-e', reading, log]), ...(peer ? [theirs] : [])];
  if (records <= 100_000)
    rows.push(row('plain: JSON.parse, engine, record by record', ['bench/replay-plain.ts', packs.base, packs.head, log]));
  compare(`${records.toLocaleString('en')} records, ${Math.round(statSync(log).size / 1e6)} MB, 40 policies`, records, rows);
  for (const one of rows.filter(({ name }) => !name.startsWith('Node')))
    if (counts(one.answer) !== counts(ours.answer)) throw new Error(`${one.name} counts otherwise`);
}

const middle = sizes[0]!;
const log = logOf(middle);
compare(`Layouts, ${middle.toLocaleString('en')} records`, middle, [
  hindcast('as generated', packs, log),
  hindcast(
    'keys the other way round',
    packs,
    relaid(log, 'reversed', (record) => JSON.stringify(Object.fromEntries(Object.entries(record).reverse()))),
  ),
  hindcast("Python's separators", packs, relaid(log, 'spaced', spaced)),
  hindcast(
    'keys in another order on every line',
    packs,
    relaid(log, 'shuffled', (record) => JSON.stringify(Object.fromEntries(Object.entries(record).sort(() => Math.random() - 0.5)))),
  ),
]);
compare(
  `Policies, ${middle.toLocaleString('en')} records`,
  middle,
  [40, 4, 400, 4000].map((policies) => hindcast(`${policies} policies`, packsOf(policies), log)),
);
