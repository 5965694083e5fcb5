import { closeSync, openSync } from 'node:fs';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { Worker } from 'node:worker_threads';
import { migrate } from './migrate.ts';
import { asValue, insertOf, listed, writerOf } from './sqlite-writer.ts';
import { type Given, Moved, oneAtATime, type Rows, type Store, StoreError } from './store.ts';

/** Opens (and makes) a database file: WAL, every commit on disk before it returns. `:memory:` is refused, since a plane keeps what it answered. */
export async function openSqlite(path: string): Promise<Store> {
  const { DatabaseSync } = loadSqlite();
  if (path === ':memory:') throw new StoreError('a plane keeps what it answered, so it needs a file');
  attempt(() => makePrivate(path));
  const writer = writerOf(path);
  let reader: DatabaseSync;
  try {
    await writer.transaction((rows) => migrate(rows, 'sqlite'));
    reader = attempt(() => new DatabaseSync(path, { readOnly: true }));
  } catch (error) {
    await writer.close();
    throw error;
  }
  reader.exec('pragma busy_timeout = 5000');

  let commits = 0;
  let mover: Worker | undefined;
  const readerRows = rowsOf(reader);
  const [alone, inTurn] = [oneAtATime(), oneAtATime()];
  return {
    kind: 'sqlite',
    write(work) {
      if (++commits === commitsBeforeHelp)
        mover = checkpointer(path, () => writer.exec('pragma wal_autocheckpoint = 4000').catch(() => undefined));
      return alone(() => writer.transaction(work));
    },
    read: (work) => inTurn(() => snapshot(reader, readerRows, work)),
    async close() {
      await mover?.terminate();
      await inTurn(async () => reader.close());
      await alone(async () => {
        await writer.exec('pragma wal_checkpoint(truncate)').catch(() => undefined);
        await writer.close();
      });
    },
  };
}

/** Makes the file for its owner alone, since it holds what agents did. SQLite gives its log the same rights; a file that is there keeps its own. */
function makePrivate(path: string): void {
  closeSync(openSync(path, 'a', 0o600));
}

/** Pages of 4 KiB. While writers never rest, the log is not begun anew by itself; beyond this many they are made to wait for it, a moment. */
const longestLog = 65_536;

/** A plane that writes little has its log moved when it closes. */
const commitsBeforeHelp = 200;

/**
 * Moves what is committed from the log into the database file, beside the plane instead of inside a commit, which would have to wait for the disk
 * twice. It is a text, since a bundle has no file for it. Should it fail, commits do it themselves again.
 */
function checkpointer(path: string, failed: () => unknown): Worker {
  const worker = new Worker(
    `const { workerData } = require('node:worker_threads');
    const { DatabaseSync } = require('node:sqlite');
    const db = new DatabaseSync(workerData.path);
    db.exec('pragma busy_timeout = 1000');
    setInterval(() => {
      try {
        const { log } = db.prepare('pragma wal_checkpoint(passive)').get();
        if (log > workerData.longest) db.exec('pragma wal_checkpoint(restart)');
      } catch {}
    }, 2000);`,
    { eval: true, workerData: { path, longest: longestLog }, execArgv: [], stderr: false },
  );
  worker.unref();
  worker.on('error', failed);
  return worker;
}

/** `node:sqlite` is looked up only when a plane starts, so that everything else runs on Node 20. */
function loadSqlite(): typeof import('node:sqlite') {
  const sqlite = process.getBuiltinModule?.('node:sqlite');
  if (!sqlite) {
    throw new StoreError(`the control plane needs Node 22.13 or newer for its database; this is ${process.version}`, {
      help: 'install a newer Node; in a clone `npm run demo` and `npm run hindcast -- serve` bring one',
    });
  }
  return sqlite;
}

async function snapshot<T>(db: DatabaseSync, rows: Rows, work: (rows: Rows) => Promise<T>): Promise<T> {
  attempt(() => db.exec('begin'));
  try {
    return await work(rows);
  } finally {
    attempt(() => db.exec('commit'));
  }
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
  const run = (sql: string, values: Given[]) => attempt(() => Number(statement(listed(sql)).run(...values.map(asValue)).changes));
  return {
    get: <T>(sql: string, ...values: Given[]) => attempt(() => statement(listed(sql)).get(...values.map(asValue)) as T | undefined),
    all: <T>(sql: string, ...values: Given[]) => attempt(() => statement(listed(sql)).all(...values.map(asValue)) as T[]),
    run: (sql, ...values) => run(sql, values),
    later: (sql, ...values) => void run(sql, values),
    put: (table, ...row) => void run(insertOf(table), row),
    must(sql, ...values) {
      if (statement(listed(sql)).get(...values.map(asValue)) === undefined) throw new Moved('what the transaction stood on has changed');
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
