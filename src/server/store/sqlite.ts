import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { Worker } from 'node:worker_threads';
import { migrate } from './migrate.ts';
import { oneAtATime, type Rows, type Store, StoreError, type Value } from './store.ts';

/** Opens (and makes) a database file: WAL, every commit on disk before it returns. `:memory:` is refused, since a plane keeps what it answered. */
export async function openSqlite(path: string): Promise<Store> {
  const { DatabaseSync } = loadSqlite();
  const writer = attempt(() => new DatabaseSync(path));
  writer.exec('pragma busy_timeout = 5000; pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on');
  writer.exec('pragma wal_autocheckpoint = 0');
  await transaction(writer, rowsOf(writer), 'begin immediate', (rows) => migrate(rows, 'sqlite'));
  const reader = new DatabaseSync(path, { readOnly: true });
  reader.exec('pragma busy_timeout = 5000');

  let commits = 0;
  let mover: Worker | undefined;
  const [writerRows, readerRows] = [rowsOf(writer), rowsOf(reader)];
  const [alone, inTurn] = [oneAtATime(), oneAtATime()];
  return {
    kind: 'sqlite',
    write(work) {
      if (++commits === commitsBeforeHelp) mover = checkpointer(path, () => writer.exec('pragma wal_autocheckpoint = 4000'));
      return alone(() => transaction(writer, writerRows, 'begin immediate', work));
    },
    read: (work) => inTurn(() => transaction(reader, readerRows, 'begin', work)),
    async close() {
      await mover?.terminate();
      await inTurn(async () => reader.close());
      await alone(async () => {
        writer.exec('pragma wal_checkpoint(truncate)');
        writer.close();
      });
    },
  };
}

/** A plane that writes little has its log moved when it closes. */
const commitsBeforeHelp = 200;

/**
 * Moves what is committed from the log into the database file, beside the plane instead of inside a commit, which would have to wait for the disk
 * twice. It is a text, since a bundle has no file for it. Should it fail, commits do it themselves again.
 */
function checkpointer(path: string, failed: () => void): Worker {
  const worker = new Worker(
    `const { workerData } = require('node:worker_threads');
    const { DatabaseSync } = require('node:sqlite');
    const db = new DatabaseSync(workerData.path);
    db.exec('pragma busy_timeout = 1000');
    setInterval(() => {
      try { db.exec('pragma wal_checkpoint(passive)'); } catch {}
    }, 500);`,
    { eval: true, workerData: { path }, execArgv: [], stderr: false },
  );
  worker.unref();
  worker.on('error', failed);
  return worker;
}

/** `node:sqlite` is looked up only when a plane starts, so that everything else runs on Node 20. */
function loadSqlite(): typeof import('node:sqlite') {
  const sqlite = process.getBuiltinModule?.('node:sqlite');
  if (!sqlite) throw new StoreError(`the control plane needs Node 22.13 or newer for its database; this is ${process.version}`);
  return sqlite;
}

async function transaction<T>(db: DatabaseSync, rows: Rows, begin: string, work: (rows: Rows) => Promise<T>): Promise<T> {
  attempt(() => db.exec(begin));
  let result: T;
  try {
    result = await work(rows);
    attempt(() => db.exec('commit'));
  } catch (error) {
    rollBack(db);
    throw error;
  }
  return result;
}

/** SQLite has rolled back by itself after some errors, such as a full disk; then there is nothing left to do. */
function rollBack(db: DatabaseSync): void {
  try {
    db.exec('rollback');
  } catch {}
}

function rowsOf(db: DatabaseSync): Rows {
  const prepared = new Map<string, StatementSync>();
  const statement = (sql: string) => {
    let known = prepared.get(sql);
    if (!known) {
      known = db.prepare(sql);
      prepared.set(sql, known);
    }
    return known;
  };
  return {
    get: <T>(sql: string, ...values: Value[]) => attempt(() => statement(sql).get(...values) as T | undefined),
    all: <T>(sql: string, ...values: Value[]) => attempt(() => statement(sql).all(...values) as T[]),
    run: (sql, ...values) => attempt(() => Number(statement(sql).run(...values).changes)),
    later: (sql, ...values) => {
      attempt(() => statement(sql).run(...values));
    },
  };
}

function attempt<T>(step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw new StoreError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
