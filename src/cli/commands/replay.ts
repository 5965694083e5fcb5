import { quoted } from '../../diagnostic.ts';
import { diffPacks } from '../../diff/index.ts';
import { compileBoth } from '../../engine/index.ts';
import type { PolicyPack } from '../../pack/index.ts';
import { type Dialect, type Paths, queryOf, type ReplayReport, replay as replayRecords, startThreads } from '../../replay/index.ts';
import { replayText } from '../../report/index.ts';
import { type CacheOptions, cached } from '../cache.ts';
import { decisionPaths, decisions, demandEvidence } from '../decisions.ts';
import { loadValid } from '../packs.ts';
import { meterOn } from '../progress.ts';
import { type SelectionOptions, selection } from '../selection.ts';
import { readSettings, type Settings } from '../settings.ts';
import { type ExitCode, UsageError, type World } from '../world.ts';
import type { CompareOptions } from './diff.ts';

export interface ReplayOptions extends CompareOptions, SelectionOptions, CacheOptions {
  decisions?: string[];
  samples?: boolean;
  strict?: boolean;
  sql?: Dialect;
  engine?: string;
  table?: string;
  explain?: boolean;
  workers?: number;
}

/** Judges recorded decisions under both sets of packs. Exits 0 whatever changes; 2 without evidence; with `--strict` 1 for unreadable lines. */
export async function replay(options: ReplayOptions, world: World): Promise<ExitCode> {
  const settings = await readSettings(options, world);
  if (options.sql) return printQuery(options.sql, options.table ?? 'decisions', options, world);
  if (options.engine !== undefined) return replayElsewhere(options.engine, options, settings, world);
  world.expectScan?.();
  const meter = meterOn(world, options.quiet);
  const log = decisions(options.decisions, settings, world, meter);
  if (!log) throw new UsageError('no decisions to replay', 'name them with `--decisions`, or as `decisions` in hindcast.yaml');
  const select = selection(options);
  const { logs, columns } = cached(log, options, world);
  const threads = world.threads && { ...world.threads, ...(options.workers && { count: options.workers, least: 0 }) };
  const crew = threads && !select && !columns ? startThreads(threads, logs) : undefined;
  const [base, head] = await sides(options, settings, world);
  const report = await replayRecords(logs, ...compileBoth(base, head), {
    samples: options.samples ?? settings.config.samples ?? false,
    ...(select ? { select } : columns && { columns }),
    ...(meter && { progress: meter.progress }),
    ...(threads && { threads: { ...threads, ...(crew && { crew }) } }),
    ...(options.explain && { explain: (paths: Paths) => world.err(explained(paths)) }),
  });
  meter?.clear();
  return print(report, base, head, options, world);
}

/** The packs before and after the change. */
async function sides(options: ReplayOptions, settings: Settings, world: World): Promise<[base: PolicyPack[], head: PolicyPack[]]> {
  const packsAt = async (where: string) => (await loadValid(where, settings, world)).map(({ pack }) => pack);
  return [await packsAt(options.base), await packsAt(options.head)];
}

async function print(
  report: ReplayReport,
  base: readonly PolicyPack[],
  head: readonly PolicyPack[],
  options: ReplayOptions,
  world: World,
): Promise<ExitCode> {
  demandEvidence(report);
  const text = () => replayText(report, world.colors, diffPacks(base, head), base.length > 0);
  await world.out(options.json ? `${JSON.stringify(report, null, 2)}\n` : `${text()}\n`);
  return options.strict && report.classes.unreadable > 0 ? 1 : 0;
}

/** Lets the engine that holds the decisions count. */
async function replayElsewhere(engine: string, options: ReplayOptions, settings: Settings, world: World): Promise<ExitCode> {
  if (selection(options))
    throw new UsageError('`--engine` judges a whole table', 'leave the range, the limit or the sample out, or name a view with `--table`');
  if (options.samples) throw new UsageError('`--engine` gives counts alone', 'leave `--samples` out');
  const [base, head] = await sides(options, settings, world);
  const files = engine === 'duckdb' ? decisionPaths(options.decisions, settings, world) : [];
  const { replayInEngine } = await import('../engines/index.ts');
  const report = await replayInEngine({ engine, table: options.table ?? 'decisions', files, cwd: world.cwd }, ...compileBoth(base, head));
  return print(report, base, head, options, world);
}

/** Prints both sets of packs as one query; what the engine can't say is named in comments before it. */
async function printQuery(dialect: Dialect, table: string, options: ReplayOptions, world: World): Promise<ExitCode> {
  const settings = await readSettings(options, world);
  const [base, head] = await sides(options, settings, world);
  const { sql, unsaid } = queryOf(...compileBoth(base, head), dialect, table);
  const named = unsaid.map(({ pack, policy, why }) => `-- unknown here: ${`${pack} / ${policy}: ${why}`.replace(/\s+/g, ' ')}\n`);
  await world.out(`${named.join('')}${sql};\n`);
  return 0;
}

function explained(paths: Paths): string {
  const { layout, tokens, exact, unreadable, plain, patterns, texts, metadata, remembered, kept, doubts, looks, threads, why } = paths;
  const of = exact === 0 ? '' : ` (${unreadable} no record, ${exact - unreadable} spelled in a way that the scanner leaves to it)`;
  return (
    `read along a known layout ${layout}, token by token ${tokens}, by the exact reader ${exact}${of}${plain > 0 ? `, all of it plainly ${plain}` : ''}\n` +
    `patterns run on bytes ${patterns}, as text ${texts}; metadata parsed ${metadata}; kept in mind for sequences and chains ${remembered}\n` +
    forWhom('tested as text', looks?.text) +
    forWhom('metadata parsed', looks?.metadata) +
    forWhom('records kept in mind', looks?.past) +
    (kept > 0 ? `kept by an earlier replay ${kept}\n` : '') +
    (doubts ?? []).map((doubt) => `${doubt}\n`).join('') +
    `threads ${threads}${why === undefined ? '' : `: ${why}`}\n`
  );
}

/** The policies that are why; the first ones of many. */
function forWhom(what: string, policies: readonly string[] = []): string {
  if (policies.length === 0) return '';
  const first = policies.slice(0, 5).map((policy) => quoted(policy));
  return `${what} for ${first.join(', ')}${policies.length > 5 ? ` and ${policies.length - 5} more` : ''}\n`;
}
