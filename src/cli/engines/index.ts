import type { Engine } from '../../engine/index.ts';
import { type ReplayReport, replayIn } from '../../replay/index.ts';
import { UsageError } from '../world.ts';
import { openClickHouse } from './clickhouse.ts';
import { openDuckDb } from './duckdb.ts';
import type { Session } from './engine.ts';
import { openPostgres } from './postgres.ts';

/** Where the recorded decisions are: files for DuckDB, a table elsewhere. */
export interface Where {
  engine: string;
  table: string;
  files: readonly string[];
  /** The project whose clients may be used. */
  cwd: string;
}

/** The shadow report, counted by the engine that holds the decisions. */
export async function replayInEngine(where: Where, base: Engine, head: Engine): Promise<ReplayReport> {
  const session = await open(where);
  try {
    const { report, unsaid } = await replayIn(session.run, base, head, session.dialect, session.table);
    const unreadable = (await session.unreadable?.()) ?? 0;
    return {
      ...report,
      total: report.total + unreadable,
      classes: { ...report.classes, unreadable },
      engine: { name: session.name, unsaid },
    };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(
      `${session.name} can't answer (${kindOf(error)})`,
      'its table needs the columns of a decision record; `--sql` prints the query',
    );
  } finally {
    await session.close().catch(() => {});
  }
}

/** An engine's words may repeat what it read in a record: no more of them is told than their kind. */
function kindOf(error: unknown): string {
  const { code, type, message = '' } = error as { code?: unknown; type?: unknown; message?: string };
  const named = [type, code].filter((part) => typeof part === 'string' && /^\w{1,60}$/.test(part));
  return named.length > 0 ? named.join(' ') : (/^[A-Z][A-Za-z ]{2,30}(?=:)/.exec(message)?.[0] ?? 'unknown fault');
}

function open({ engine, table, files, cwd }: Where): Promise<Session> {
  if (engine === 'duckdb') {
    if (files.length === 0) throw new UsageError('no decisions to replay', 'name the files that DuckDB reads with `--decisions`');
    return openDuckDb(files, cwd);
  }
  if (/^postgres(ql)?:\/\//.test(engine)) return openPostgres(engine, table);
  if (/^clickhouse\+https?:\/\//.test(engine)) return openClickHouse(engine.slice('clickhouse+'.length), table, cwd);
  if (/^(spark|sc|jdbc:hive2|thrift)\b/.test(engine))
    throw new UsageError(
      'Spark has no light official client for Node',
      'print the query with `--sql spark` and run it there, with `spark-sql` or in a job',
    );
  throw new UsageError(
    '`--engine` is none that is known',
    'there is duckdb, postgres://..., clickhouse+http://... and clickhouse+https://...',
  );
}
