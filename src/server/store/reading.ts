import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { migrations } from './migrations.ts';
import { isPostgres } from './postgres.ts';
import { type Rows, StoreError, type Value } from './store.ts';

export type ReadRows = Pick<Rows, 'get' | 'all'>;

/** Runs `work` on one snapshot of a plane's database, and can do nothing but read: it makes no file, no table and no row, and upgrades nothing. */
export async function readDatabase<T>(database: string, work: (rows: ReadRows) => Promise<T>): Promise<T> {
  const opened = await (isPostgres(database) ? openPostgres(database) : openSqlite(database));
  try {
    await refuseStranger(opened.rows, database);
    return await work(opened.rows);
  } catch (error) {
    throw error instanceof StoreError ? error : failed(error);
  } finally {
    await opened.close();
  }
}

interface Opened {
  rows: ReadRows;
  close(): Promise<void>;
}

/** A file that nobody has open is read as it lies, since SQLite would put its own files beside it even to read. */
function openSqlite(path: string): Opened {
  if (!existsSync(path)) throw new StoreError(`there is no database at ${path}`);
  const sqlite = process.getBuiltinModule?.('node:sqlite');
  if (!sqlite)
    throw new StoreError(`reading the database needs Node 22.13 or newer; this is ${process.version}`, {
      help: 'run it with a newer Node, or ask a running plane with `--url`',
    });
  const alone = !existsSync(`${path}-wal`);
  try {
    const place = alone ? Object.assign(pathToFileURL(path), { search: '?immutable=1' }) : path;
    const db = new sqlite.DatabaseSync(place, { readOnly: true });
    db.exec('pragma busy_timeout = 5000; pragma query_only = on; begin');
    return {
      rows: {
        get: <T>(sql: string, ...values: unknown[]) => db.prepare(sql).get(...(values as Value[])) as T | undefined,
        all: <T>(sql: string, ...values: unknown[]) => db.prepare(sql).all(...(values as Value[])) as T[],
      },
      close: async () => db.close(),
    };
  } catch (error) {
    throw failed(error);
  }
}

async function openPostgres(url: string): Promise<Opened> {
  const { default: pg } = await import('pg');
  const types = {
    getTypeParser: (type: number, format?: 'text') => (wholeNumbers.has(type) ? Number : pg.types.getTypeParser(type, format)),
  };
  const client = new pg.Client({
    connectionString: url,
    application_name: 'hindcast',
    connectionTimeoutMillis: 10_000,
    types: types as never,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('begin isolation level repeatable read read only');
  } catch (error) {
    await client.end().catch(() => undefined);
    throw failed(error);
  }
  const query = async (sql: string, values: unknown[]) => {
    let count = 0;
    return client.query(
      sql.replace(/\?/g, () => `$${++count}`),
      values as Value[],
    );
  };
  return {
    rows: {
      get: async <T>(sql: string, ...values: unknown[]) => (await query(sql, values)).rows[0] as T | undefined,
      all: async <T>(sql: string, ...values: unknown[]) => (await query(sql, values)).rows as T[],
    },
    close: () => client.end(),
  };
}

/** `bigint`, and the `numeric` that sums of it are. */
const wholeNumbers = new Set([20, 1700]);

async function refuseStranger(rows: ReadRows, database: string): Promise<void> {
  let version: number;
  try {
    version = (await rows.get<{ version: number | null }>('select max(version) as version from migrations'))?.version ?? 0;
  } catch (error) {
    throw new StoreError(`what is at ${isPostgres(database) ? 'that address' : database} is no database of a control plane`, {
      cause: error,
    });
  }
  if (version > migrations.length)
    throw new StoreError(`this knows database version ${migrations.length}, the database is at ${version}; use the newer one`);
}

function failed(error: unknown): StoreError {
  return new StoreError(error instanceof Error ? error.message : String(error), { cause: error });
}
