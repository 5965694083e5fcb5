import type { Pool, PoolClient } from 'pg';
import { ApiError } from '../../api/index.ts';
import { migrate } from './migrate.ts';
import {
  type Given,
  type Heap,
  heapUp,
  insertInto,
  Moved,
  oneAtATime,
  type Rows,
  type Store,
  StoreError,
  type Table,
  type Value,
} from './store.ts';

const readers = 4;

/** Whether a database is named by a URL of PostgreSQL instead of the path of a file. */
export function isPostgres(database: string): boolean {
  return /^postgres(ql)?:\/\//.test(database);
}

/**
 * Opens a database of PostgreSQL, or of an engine that speaks its protocol and holds row locks. Any number of planes may share it: each write
 * transaction first takes the lock of the one row that all of them know, so that it runs alone; reads run beside it on a snapshot of their own.
 */
export async function openPostgres(url: string): Promise<Store> {
  const pools = [await poolOf(url, 1), await poolOf(url, readers)] as const;
  const [writer, reader] = pools;
  const close = async () => {
    await Promise.all(pools.map((pool) => pool.end()));
  };
  try {
    await upgrade(writer);
  } catch (error) {
    await close();
    throw error;
  }
  const alone = oneAtATime();
  return {
    kind: 'postgres',
    write: (work) => alone(() => transaction(writer, `begin isolation level read committed; ${takeTurn}`, work)),
    read: (work) => transaction(reader, 'begin isolation level repeatable read read only', work),
    async close() {
      await alone(async () => undefined);
      await close();
    },
  };
}

const takeTurn = "select 1 from meta where name = 'writer' for update";

/** The session of a writer: on disk before a commit returns, and never in the way of the other planes for long. A connection that can't have it fails. */
const session = '-c synchronous_commit=on -c lock_timeout=15000 -c idle_in_transaction_session_timeout=20000';

async function poolOf(connectionString: string, max: number): Promise<Pool> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString,
    max,
    application_name: 'hindcast',
    options: session,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 0,
    keepAlive: true,
    pipeline: true,
    types: { getTypeParser: (type, format) => (wholeNumbers.has(type) ? Number : pg.types.getTypeParser(type, format)) },
  });
  // A connection that breaks while nobody uses it is left out of the pool; the next query opens another.
  pool.on('error', () => undefined);
  return pool;
}

/** `bigint`, and the `numeric` that sums of it are. */
const wholeNumbers = new Set([20, 1700]);

/** Planes that start together upgrade one after the other: an advisory lock, since there may be no table to lock yet. */
async function upgrade(writer: Pool): Promise<void> {
  await transaction(writer, 'begin; set local lock_timeout = 0; select pg_advisory_xact_lock(5063146289473)', async (rows) => {
    await migrate(rows, 'postgres');
    await rows.run("insert into meta (name, value) values ('writer', '') on conflict (name) do nothing");
  });
}

async function transaction<T>(pool: Pool, begin: string, work: (rows: Rows) => Promise<T>): Promise<T> {
  const client = await attempt(() => pool.connect());
  let broken: Error | undefined;
  let begun: Promise<unknown> | undefined;
  const onError = (error: Error) => {
    broken = error;
  };
  client.on('error', onError);
  try {
    begun = attempt(() => client.query(begin));
    begun.catch(() => undefined);
    const { rows, finish } = rowsOf(client);
    const result = await work(rows);
    const pending = finish();
    const [{ command }] = await Promise.all([attempt(() => client.query('commit')), begun, ...pending]);
    // A transaction in which a statement failed answers `commit` with `ROLLBACK`, and no error.
    if (command !== 'COMMIT') throw new StoreError('the database rolled the transaction back');
    return result;
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => {
      broken = failure;
    });
    // What failed first is what to tell: after it nothing else can succeed.
    await begun;
    throw moved(error) ? new Moved('what the transaction stood on has changed') : error;
  } finally {
    client.off('error', onError);
    client.release(broken);
  }
}

/** Nothing else divides here: see `must`. */
function moved(error: unknown): boolean {
  return error instanceof StoreError && (error.cause as { code?: string } | undefined)?.code === '22012';
}

/** `finish` sends what was put and not sent yet, and answers everything that nobody has waited for. */
function rowsOf(client: PoolClient): { rows: Rows; finish(): Promise<unknown>[] } {
  const heap: Heap = new Map();
  const pending: Promise<unknown>[] = [];
  const send = (statement: { text: string; name?: string }, values: readonly Sent[]) => {
    if (values.some(hasNul)) throw new ApiError('invalid_request', 'a text has a NUL character, which the database does not keep');
    return attempt(() => client.query({ ...statement, values: values as unknown[] }));
  };
  const sendLater = (statement: { text: string; name?: string }, values: readonly Sent[]) => {
    const sent = send(statement, values);
    sent.catch(() => undefined);
    pending.push(sent);
  };
  const sendHeap = () => {
    for (const [table, rows] of heap) {
      sendLater(
        prepared(insertOf(table)),
        Object.keys(table.columns).map((_, column) => rows.map((row) => row[column]!)),
      );
    }
    heap.clear();
  };
  const query = (sql: string, values: Given[]) => {
    sendHeap();
    return send(prepared(sql), values);
  };
  return {
    rows: {
      get: async <T>(sql: string, ...values: Given[]) => (await query(sql, values)).rows[0] as T | undefined,
      all: async <T>(sql: string, ...values: Given[]) => (await query(sql, values)).rows as T[],
      run: async (sql, ...values) => (await query(sql, values)).rowCount ?? 0,
      later(sql, ...values) {
        sendHeap();
        sendLater(prepared(sql), values);
      },
      put: (table, ...row) => heapUp(heap, table, row),
      must(sql, ...values) {
        sendHeap();
        sendLater(prepared(`select 1 / (select count(*) from (${sql}) as found) as one`), values);
      },
    },
    finish() {
      sendHeap();
      return pending;
    },
  };
}

/** A value, or a column of them. */
type Sent = Given | readonly Value[];

function hasNul(sent: Sent): boolean {
  return typeof sent === 'string' ? sent.includes('\0') : Array.isArray(sent) && sent.some(hasNul);
}

const inserts = new WeakMap<Table, string>();

/** One statement for any number of rows, which come as a list for each column. */
function insertOf(table: Table): string {
  let sql = inserts.get(table);
  if (sql === undefined) {
    const lists = Object.values(table.columns).map((type) => `?::${type}[]`);
    sql = `${insertInto(table)} select * from unnest(${lists.join(', ')}) ${table.conflict ?? ''}`;
    inserts.set(table, sql);
  }
  return sql;
}

const known = new Map<string, { text: string; name?: string }>();

/** A statement with its values as `$1`, `$2`, ..., under a name by which the server keeps its plan. */
function prepared(sql: string): { text: string; name?: string } {
  let statement = known.get(sql);
  if (!statement) {
    let count = 0;
    const text = sql.replaceAll('in (??)', '= any(?)').replace(/'(?:[^']|'')*'|\?/g, (found) => (found === '?' ? `$${++count}` : found));
    statement = /^\s*(select|insert|update|delete)\b/i.test(sql) ? { text, name: `s${known.size}` } : { text };
    known.set(sql, statement);
  }
  return statement;
}

async function attempt<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    throw new StoreError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
