/** The packs as SQL, run by real engines: the same counts as the replay on this machine. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compile, type Engine, parseInstant } from '../../src/engine/index.ts';
import type { PolicyPack } from '../../src/pack/index.ts';
import { type Dialect, type QueryRow, queryOf, readRecord, replay, reportOf } from '../../src/replay/index.ts';
import { randomPacks, randomRecord, roll, variant } from '../model/random.ts';

const folder = mkdtempSync(join(tmpdir(), 'hindcast-sql-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Run = (sql: string) => Promise<QueryRow[]>;
interface Peer {
  dialect: Dialect;
  /** Loads a log, as NDJSON; returns what runs a query over `decisions`. */
  load(file: string): Promise<Run>;
}

const columns =
  "{action_type: 'VARCHAR', action_content: 'VARCHAR', trust_score: 'DOUBLE', chain_step: 'BIGINT', agent_id: 'VARCHAR', decision: 'VARCHAR', created_at: 'VARCHAR', metadata: 'JSON'}";

async function duckdb(): Promise<Peer | undefined> {
  const home = new URL('../../build/duckdb', import.meta.url).pathname;
  try {
    if (!existsSync(`${home}/node_modules/@duckdb/node-api`)) {
      mkdirSync(home, { recursive: true });
      writeFileSync(`${home}/package.json`, '{"private":true}');
      execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '@duckdb/node-api@1.5.6-r.1'], { cwd: home, stdio: 'ignore' });
    }
    const { DuckDBInstance } = createRequire(`${home}/package.json`)('@duckdb/node-api');
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await connection.run("SET TimeZone = 'UTC'");
    return {
      dialect: 'duckdb',
      async load(file) {
        await connection.run(
          `CREATE OR REPLACE TABLE decisions AS SELECT * REPLACE (created_at::TIMESTAMPTZ AS created_at) FROM read_json('${file}', format = 'newline_delimited', columns = ${columns})`,
        );
        return async (sql) => {
          const rows = (await (await connection.runAndReadAll(sql)).getRowObjects()) as (QueryRow & { records: bigint })[];
          return rows.map((row) => ({ ...row, records: Number(row.records) }));
        };
      },
    };
  } catch {
    return undefined;
  }
}

function postgresql(): Peer | undefined {
  const data = join(folder, 'pg');
  const user = process.getuid?.() === 0 ? ['-u', 'postgres'] : undefined;
  const as = (command: string, args: string[], input?: string) =>
    execFileSync(user ? 'runuser' : command, user ? [...user, '--', command, ...args] : args, {
      ...(input !== undefined && { input }),
      encoding: 'utf8',
      maxBuffer: 1e9,
      stdio: ['pipe', 'pipe', 'ignore'],
      cwd: '/',
    });
  try {
    const bin = execFileSync('pg_config', ['--bindir'], { encoding: 'utf8' }).trim();
    if (user) {
      execFileSync('chmod', ['755', folder]);
      mkdirSync(data);
      execFileSync('chown', ['postgres', data]);
    }
    as(`${bin}/initdb`, ['-D', data, '-A', 'trust', '-U', 'hindcast', '--no-sync', '-E', 'UTF8', '--locale=C']);
    as(`${bin}/pg_ctl`, ['-D', data, '-w', '-o', `-k ${data} -h ''`, '-l', `${data}/log`, 'start']);
    afterAll(() => void as(`${bin}/pg_ctl`, ['-D', data, '-m', 'immediate', 'stop']));
    const psql = (sql: string, input = sql) =>
      as('psql', ['-h', data, '-U', 'hindcast', '-d', 'postgres', '-qAt', '-v', 'ON_ERROR_STOP=1', '-f', '-'], input);
    return {
      dialect: 'postgresql',
      async load(file) {
        const rows = readFileSync(file, 'utf8')
          .trimEnd()
          .split('\n')
          .map((line) => `${dated(line).replaceAll('\\', '\\\\')}\n`)
          .join('');
        psql(
          '',
          `DROP TABLE IF EXISTS decisions, lines; CREATE TABLE lines (line text);\nCOPY lines FROM STDIN;\n${rows}\\.\nCREATE TABLE decisions AS SELECT line::json->>'action_type' AS action_type, line::json->>'action_content' AS action_content, (line::json->>'trust_score')::double precision AS trust_score, (line::json->>'chain_step')::bigint AS chain_step, line::json->>'agent_id' AS agent_id, line::json->>'decision' AS decision, (line::json->>'created_at')::timestamptz AS created_at, nullif((line::json->'metadata')::text, 'null') AS metadata FROM lines;`,
        );
        return async (sql) => JSON.parse(psql('', `SELECT coalesce(json_agg(r), '[]') FROM (${sql}) AS r;`));
      },
    };
  } catch {
    return undefined;
  }
}

const chdbHome = new URL('../../build/chdb', import.meta.url).pathname;
function clickhouse(): Peer | undefined {
  const python = `${chdbHome}/bin/python`;
  try {
    if (!existsSync(python)) execFileSync('python3', ['-m', 'venv', chdbHome], { stdio: 'ignore' });
    execFileSync(python, ['-m', 'pip', 'install', '--quiet', 'chdb'], { stdio: 'ignore' });
    return {
      dialect: 'clickhouse',
      async load(file) {
        const structure =
          'action_type String, action_content Nullable(String), trust_score Nullable(Float64), chain_step Nullable(Int64), agent_id Nullable(String), decision String, created_at Nullable(String), metadata Nullable(String)';
        const source = `(SELECT * REPLACE (parseDateTime64BestEffortOrNull(created_at, 3, 'UTC') AS created_at) FROM file('${file}', 'JSONEachRow', '${structure}') SETTINGS input_format_json_read_objects_as_strings = 1)`;
        return async (sql) => {
          const script = 'import sys, chdb; print(chdb.query(sys.stdin.read(), "JSONEachRow"))';
          const input = sql
            .replace('FROM decisions', `FROM ${source}`)
            .concat(' SETTINGS output_format_json_quote_64bit_integers = 0, join_use_nulls = 1');
          const out = execFileSync(python, ['-c', script], { input, encoding: 'utf8', maxBuffer: 1e9 });
          return out.trim() === ''
            ? []
            : out
                .trim()
                .split('\n')
                .map((line) => JSON.parse(line));
        };
      },
    };
  } catch {
    return undefined;
  }
}

const peers: [Dialect, Peer | undefined][] = [
  ['duckdb', await duckdb()],
  ['postgresql', postgresql()],
  ['clickhouse', clickhouse()],
];

/** The record with its instant in UTC: PostgreSQL knows no zone beyond 16 hours. */
function dated(line: string): string {
  const record = JSON.parse(line);
  if (typeof record.created_at !== 'string') return line;
  return JSON.stringify({ ...record, created_at: new Date(parseInstant(record.created_at)!).toISOString() });
}

/** Unreadable lines never reach a table. */
function isRecord(record: object): boolean {
  const bytes = new TextEncoder().encode(JSON.stringify(record));
  return readRecord({ number: 1, offset: 0, length: bytes.length, bytes, ended: true }).ok;
}

async function agree(peer: Peer, run: Run, file: string, base: Engine, head: Engine): Promise<number> {
  const { sql, unsaid } = queryOf(base, head, peer.dialect, 'decisions');
  const said = reportOf(await run(sql));
  const local = await replay([{ name: 'log', chunks: [readFileSync(file)] }], base, head);
  const { total, classes, before, after, flips, recorded } = local;
  expect(classes.unreadable).toBe(0);
  expect(Object.values(said.classes).reduce((a, b) => a + b)).toBe(total);
  const surely = unsaid.every(({ why }) => why.startsWith('service-judged'));
  if (surely) expect({ dialect: peer.dialect, ...said }).toEqual({ dialect: peer.dialect, total, classes, before, after, flips, recorded });
  else for (const each of ['unchanged', 'tightened', 'loosened'] as const) expect(said.classes[each]).toBeLessThanOrEqual(classes[each]);
  return surely ? 1 : 0;
}

describe.each(peers)('%s', (_, peer) => {
  it.skipIf(peer === undefined)('gives the counts of the replay on the real logs', async () => {
    const pack = compile([parse(readFileSync('examples/packs/agentdojo-banking.pack.yaml', 'utf8')) as PolicyPack]);
    for (const name of ['agentdojo-dev', 'tau2']) {
      const file = join(folder, `${name}.ndjson`);
      writeFileSync(file, gunzipSync(readFileSync(`examples/decisions/${name}.ndjson.gz`)), { mode: 0o644 });
      expect(await agree(peer!, await peer!.load(file), file, compile([]), pack)).toBe(1);
    }
  });

  it.skipIf(peer === undefined)('gives the counts of the replay on random packs and records', async () => {
    let whole = 0;
    for (let seed = 1; seed <= 25; seed++) {
      const dice = roll(seed);
      const packs = randomPacks(dice, { local: true });
      const records = dice.list(300, 300, () => randomRecord(dice, packs)).filter(isRecord);
      const file = join(folder, `random-${seed}.ndjson`);
      writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''), { mode: 0o644 });
      whole += await agree(peer!, await peer!.load(file), file, compile(packs), compile(variant(dice, packs)));
    }
    expect(whole).toBeGreaterThan(3);
  });
});
