/** One run of DuckDB on the log itself: `node bench/replay-duckdb.ts HOME BASE HEAD LOG`. Prints what the rows say. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { compile } from '../../src/engine/index.ts';
import type { PolicyPack } from '../../src/pack/index.ts';
import { type QueryRow, queryOf, reportOf } from '../../src/replay/index.ts';

const [home, base, head, log] = process.argv.slice(2) as [string, string, string, string];
const { DuckDBInstance } = createRequire(resolve(home, 'package.json'))('@duckdb/node-api');
const packs = (file: string) => compile([parse(readFileSync(file, 'utf8')) as PolicyPack]);
const connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
await connection.run("SET TimeZone = 'UTC'");
const columns =
  "{action_type: 'VARCHAR', action_content: 'VARCHAR', trust_score: 'DOUBLE', chain_step: 'BIGINT', decision: 'VARCHAR', created_at: 'TIMESTAMP'}";
const { sql } = queryOf(packs(base), packs(head), 'duckdb', `read_json('${log}', format = 'newline_delimited', columns = ${columns})`);
const rows = (await (await connection.runAndReadAll(sql)).getRowObjects()) as (QueryRow & { records: bigint })[];
process.stdout.write(JSON.stringify(reportOf(rows.map((row) => ({ ...row, records: Number(row.records) })))));
