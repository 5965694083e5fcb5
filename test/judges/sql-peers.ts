/** Engines that hold recorded decisions, each started and stopped by the judge. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { parseInstant } from '../../src/engine/index.ts';
import type { Dialect, Run } from '../../src/replay/index.ts';
import { openCluster, postgresPrograms } from './postgres-cluster.ts';
import { openPython } from './python.ts';
import { missingForSpark, openSpark } from './spark-cluster.ts';

export interface Peer {
  dialect: Dialect;
  /** Loads a log, as NDJSON, into `decisions`; returns what runs a query over it. */
  load(file: string): Promise<Run>;
  /** What `--engine` takes, where it takes this one, and the folder whose clients it may use. */
  engine?: string;
  home?: string;
  close(): Promise<void> | void;
}

/** An engine, or why it can't be had. */
export type Found = Peer | { missing: string };

/** A package from npm in a folder of its own. */
function home(name: string, requirement: string): string {
  const folder = new URL(`../../build/${name}`, import.meta.url).pathname;
  const known = requirement.replace(/(.)@.*/, '$1');
  if (!existsSync(`${folder}/node_modules/${known}`)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/package.json`, '{"private":true}');
    execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', requirement], { cwd: folder, stdio: 'ignore' });
  }
  return folder;
}

export async function duckdb(): Promise<Found> {
  try {
    const folder = home('duckdb', '@duckdb/node-api@1.5.6-r.1');
    const { DuckDBInstance } = createRequire(`${folder}/package.json`)('@duckdb/node-api');
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await connection.run("SET TimeZone = 'UTC'");
    const columns =
      "{action_type: 'VARCHAR', action_content: 'VARCHAR', trust_score: 'DOUBLE', chain_step: 'BIGINT', agent_id: 'VARCHAR', decision: 'VARCHAR', created_at: 'VARCHAR', metadata: 'JSON'}";
    return {
      dialect: 'duckdb',
      engine: 'duckdb',
      home: folder,
      async load(file) {
        await connection.run(
          `CREATE OR REPLACE TABLE decisions AS SELECT * REPLACE (created_at::TIMESTAMPTZ AS created_at) FROM read_json('${file}', format = 'newline_delimited', columns = ${columns})`,
        );
        return async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
      },
      close: () => connection.closeSync(),
    };
  } catch {
    return { missing: 'DuckDB can not be had from npm' };
  }
}

export async function postgresql(): Promise<Found> {
  const found = postgresPrograms();
  if ('missing' in found) return found;
  const cluster = await openCluster(found.programs);
  const engine = await cluster.database();
  const client = new pg.Client({ connectionString: engine });
  await client.connect();
  return {
    dialect: 'postgresql',
    engine,
    async load(file) {
      const records = readFileSync(file, 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(dated(line)));
      await client.query('DROP TABLE IF EXISTS decisions');
      await client.query(
        'CREATE TABLE decisions (action_type text, action_content text, trust_score double precision, chain_step bigint, agent_id text, decision text, created_at timestamptz, metadata jsonb)',
      );
      await client.query('INSERT INTO decisions SELECT * FROM json_populate_recordset(NULL::decisions, $1)', [JSON.stringify(records)]);
      return async (sql) => (await client.query(sql)).rows;
    },
    async close() {
      await client.end();
      cluster.close();
    },
  };
}

export async function clickhouse(): Promise<Found> {
  const python = openPython('chdb');
  if (!python) return { missing: 'chdb can not be had from PyPI' };
  let server: ChildProcess | undefined;
  const close = () => {
    server?.kill('SIGKILL');
    python.remove();
  };
  try {
    const folder = home('clickhouse', '@clickhouse/client@1');
    server = spawn(python.program('python'), [new URL('chdb_server.py', import.meta.url).pathname], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const { value: port } = await createInterface({ input: server.stdout! })[Symbol.asyncIterator]().next();
    const url = `http://127.0.0.1:${port}`;
    const post = async (body: string) => {
      const answer = await fetch(url, { method: 'POST', body });
      if (!answer.ok) throw new Error(await answer.text());
      return answer.text();
    };
    const structure =
      'action_type String, action_content Nullable(String), trust_score Nullable(Float64), chain_step Nullable(Int64), agent_id Nullable(String), decision String, created_at Nullable(String), metadata Nullable(String)';
    return {
      dialect: 'clickhouse',
      engine: `clickhouse+${url}`,
      home: folder,
      async load(file) {
        await post('DROP TABLE IF EXISTS decisions');
        await post(
          `CREATE TABLE decisions ENGINE = Memory AS SELECT * REPLACE (parseDateTime64BestEffortOrNull(created_at, 3, 'UTC') AS created_at) FROM file('${file}', 'JSONEachRow', '${structure}') SETTINGS input_format_json_read_objects_as_strings = 1`,
        );
        return async (sql) => {
          const text = (await post(sql)).trim();
          return text === '' ? [] : text.split('\n').map((line) => JSON.parse(line));
        };
      },
      close,
    };
  } catch {
    close();
    return { missing: 'the client of ClickHouse can not be had from npm' };
  }
}

/** Sessions in a zone that is not UTC: what the query says of hours may not depend on it. */
export async function spark(): Promise<Found> {
  const missing = missingForSpark();
  if (missing !== undefined) return { missing };
  const python = openPython('pyspark');
  if (!python) return { missing: 'pyspark can not be had from PyPI' };
  try {
    const cluster = await openSpark(python, 'America/New_York');
    if (cluster.executors !== 2) throw new Error(`${cluster.executors} executors instead of one on each of two workers`);
    return {
      dialect: 'spark',
      async load(file) {
        await cluster.load(file);
        return cluster.query;
      },
      async close() {
        await cluster.close();
        python.remove();
      },
    };
  } catch (error) {
    python.remove();
    return { missing: `a cluster can not be started (${(error as Error).message})` };
  }
}

/** The record with its instant in UTC: PostgreSQL knows no zone beyond 16 hours. */
export function dated(line: string): string {
  const record = JSON.parse(line);
  if (typeof record.created_at !== 'string') return line;
  return JSON.stringify({ ...record, created_at: new Date(parseInstant(record.created_at)!).toISOString() });
}
