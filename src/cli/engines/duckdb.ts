import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { UsageError } from '../world.ts';
import { client } from './client.ts';
import type { Session } from './engine.ts';

const logName = /\.(ndjson|jsonl|gz|zst|parquet)$/;
const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** DuckDB in this process, over files of recorded decisions. Its types and functions do the reading; lines that are no records are counted. */
export async function openDuckDb(paths: readonly string[], cwd: string): Promise<Session> {
  const { DuckDBInstance } = await client<typeof import('@duckdb/node-api')>('@duckdb/node-api', '1.5.6-r.1', cwd);
  const files = paths.flatMap(logsAt);
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run("SET TimeZone = 'UTC'");
  const rows = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
  const [parquet, text] = [files.filter((file) => file.endsWith('.parquet')), files.filter((file) => !file.endsWith('.parquet'))];
  const parts = [
    ...(text.length > 0 ? [linesIn(text)] : []),
    ...(await Promise.all(parquet.map(async (file) => rowsIn(file, await columnsOf(connection, file))))),
  ];
  const all = `(${parts.join('\nUNION ALL\n')})`;
  return {
    name: 'DuckDB',
    dialect: 'duckdb',
    table: `(SELECT * FROM ${all} AS lines WHERE good) AS decisions`,
    run: rows,
    unreadable: async () => Number((await rows(`SELECT count(*) AS lines FROM ${all} AS lines WHERE NOT coalesce(good, false)`))[0]!.lines),
    async close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

function logsAt(path: string): string[] {
  if (path === '-') throw new UsageError('DuckDB reads files, not standard input', 'name files or directories with `--decisions`');
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new UsageError(`\`${path}\` is not there`, 'check `--decisions`');
  if (!stat.isDirectory()) return [path];
  const found = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter(
    (name) => logName.test(name) && !/(^|\/)(\.|node_modules\/)/.test(name),
  );
  if (found.length === 0) throw new UsageError(`no log in \`${path}\``, 'put *.ndjson, *.jsonl, *.gz, *.zst or *.parquet files there');
  return found.sort().map((name) => join(path, name));
}

/** What makes a line a record, as far as DuckDB can tell. */
const good = `json_type(line) = 'OBJECT'
  AND len(json_keys(line)) = len(list_distinct(json_keys(line)))
  AND json_type(line->'action_type') = 'VARCHAR' AND length(line->>'action_type') BETWEEN 1 AND 256
  AND json_type(line->'decision') = 'VARCHAR' AND (line->>'decision') IN ('allow', 'escalate', 'block')
  AND coalesce(json_type(line->'trust_score'), 'NULL') IN ('NULL', 'UBIGINT', 'BIGINT', 'DOUBLE')
  AND coalesce(TRY_CAST(line->>'trust_score' AS DOUBLE), 0) BETWEEN 0 AND 100
  AND coalesce(json_type(line->'chain_step'), 'NULL') IN ('NULL', 'UBIGINT')
  AND coalesce(json_type(line->'metadata'), 'NULL') IN ('NULL', 'OBJECT')
  AND coalesce(json_type(line->'created_at'), 'NULL') IN ('NULL', 'VARCHAR')
  AND ((line->>'created_at') IS NULL OR (regexp_full_match(line->>'created_at', '\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)')
    AND TRY_CAST(line->>'created_at' AS TIMESTAMPTZ) IS NOT NULL))
  ${['action_content', 'agent_id', 'chain_id', 'decision_id'].map((name) => `AND coalesce(json_type(line->'${name}'), 'NULL') IN ('NULL', 'VARCHAR')`).join('\n  ')}`;

function linesIn(files: readonly string[]): string {
  const source = `read_json_objects([${files.map(quoted).join(', ')}], format = 'newline_delimited', ignore_errors = true, maximum_object_size = 1100000)`;
  return `SELECT ${good} AS good, (line->>'action_type') AS action_type, (line->>'action_content') AS action_content,
  TRY_CAST(line->>'trust_score' AS DOUBLE) AS trust_score, TRY_CAST(line->>'chain_step' AS BIGINT) AS chain_step, (line->>'agent_id') AS agent_id,
  (line->>'decision') AS decision, TRY_CAST(line->>'created_at' AS TIMESTAMPTZ) AS created_at,
  CASE WHEN json_type(line->'metadata') = 'OBJECT' THEN (line->'metadata') END AS metadata
FROM (SELECT json AS line FROM ${source}) AS read`;
}

async function columnsOf(connection: DuckDBConnection, file: string): Promise<Map<string, string>> {
  const reader = await connection.runAndReadAll(`DESCRIBE SELECT * FROM read_parquet(${quoted(file)})`);
  return new Map(reader.getRowObjectsJson().map(({ column_name, column_type }) => [String(column_name), String(column_type)]));
}

function rowsIn(file: string, columns: ReadonlyMap<string, string>): string {
  for (const name of ['action_type', 'decision'])
    if (!columns.has(name))
      throw new UsageError(`\`${file}\` has no column \`${name}\``, 'its columns are the fields of a decision record');
  const column = (name: string, type: string) => (columns.has(name) ? `${name}::${type}` : `NULL::${type}`);
  const metadata =
    columns.get('metadata') === 'VARCHAR' ? 'TRY_CAST(metadata AS JSON)' : columns.has('metadata') ? 'to_json(metadata)' : 'NULL::JSON';
  const text = (name: string) => columns.get(name) === 'VARCHAR';
  const dated = text('created_at') ? 'TRY_CAST(created_at AS TIMESTAMPTZ)' : column('created_at', 'TIMESTAMPTZ');
  return `SELECT length(action_type) BETWEEN 1 AND 256 AND decision IN ('allow', 'escalate', 'block')
    AND coalesce(${column('trust_score', 'DOUBLE')}, 0) BETWEEN 0 AND 100 AND coalesce(${column('chain_step', 'BIGINT')}, 0) >= 0
    ${text('created_at') ? `AND (created_at IS NULL OR ${dated} IS NOT NULL)` : ''}
    ${columns.has('metadata') ? `AND (metadata IS NULL OR json_type(${metadata}) = 'OBJECT')` : ''} AS good,
  action_type::VARCHAR AS action_type, ${column('action_content', 'VARCHAR')} AS action_content, ${column('trust_score', 'DOUBLE')} AS trust_score,
  ${column('chain_step', 'BIGINT')} AS chain_step, ${column('agent_id', 'VARCHAR')} AS agent_id, decision::VARCHAR AS decision,
  ${dated} AS created_at, ${metadata} AS metadata
FROM read_parquet(${quoted(file)})`;
}
