import { Worker } from 'node:worker_threads';
import { type Given, type Heap, heapUp, insertInto, Moved, type Rows, StoreError, type Table, type Value } from './store.ts';

/** `each` runs a statement once for every row of values. */
type Step =
  | ['begin' | 'commit' | 'rollback']
  | ['exec', string]
  | ['get' | 'all' | 'run' | 'must', string, Value[]]
  | ['each', string, Value[][]];

/** The one connection that writes, in a thread of its own: while it waits for the disk, the plane goes on reading and judging requests. */
export interface Writer {
  /** Runs `work` in a transaction; never two at a time. */
  transaction<T>(work: (rows: Rows) => Promise<T>): Promise<T>;
  /** Runs a statement between transactions. */
  exec(sql: string): Promise<void>;
  close(): Promise<void>;
}

export function writerOf(path: string): Writer {
  const thread = threadOver(path);
  let turns = 0;
  return {
    async transaction(work) {
      const turn = ++turns;
      const { rows, finish } = rowsThrough((steps) => thread.ask(turn, steps));
      try {
        const result = await work(rows);
        await finish();
        return result;
      } catch (error) {
        await thread.ask(turn, [['rollback']]).catch(() => undefined);
        throw error;
      }
    },
    exec: async (sql) => void (await thread.ask(0, [['exec', sql]])),
    close: () => thread.end(),
  };
}

/** The rows of one transaction. Steps wait until one is asked that has an answer; those of one tick go together. */
function rowsThrough(ask: (steps: Step[]) => Promise<unknown[]>): { rows: Rows; finish(): Promise<unknown> } {
  const heap: Heap = new Map();
  let queued: Step[] = [['begin']];
  let asked: (Waiting & { at: number })[] = [];
  const send = () => {
    const [steps, waiting] = [queued, asked];
    [queued, asked] = [[], []];
    ask(steps).then(
      (results) => {
        for (const { at, resolve } of waiting) resolve(results[at]);
      },
      (error: Error) => {
        for (const { reject } of waiting) reject(error);
      },
    );
  };
  const queue = (step: Step): number => {
    for (const [table, rows] of heap) queued.push(['each', insertOf(table), rows]);
    heap.clear();
    return queued.push(step) - 1;
  };
  const answer = <T>(step: Step): Promise<T> =>
    new Promise((resolve, reject) => {
      asked.push({ at: queue(step), resolve: resolve as Waiting['resolve'], reject });
      if (asked.length === 1) queueMicrotask(send);
    });
  return {
    rows: {
      get: (sql, ...values) => answer(['get', listed(sql), values.map(asValue)]),
      all: (sql, ...values) => answer(['all', listed(sql), values.map(asValue)]),
      run: (sql, ...values) => answer(['run', listed(sql), values.map(asValue)]),
      later: (sql, ...values) => void queue(['run', listed(sql), values.map(asValue)]),
      put: (table, ...row) => heapUp(heap, table, row),
      must: (sql, ...values) => void queue(['must', listed(sql), values.map(asValue)]),
    },
    finish: () => answer(['commit']),
  };
}

/** SQL with its lists as JSON. */
export function listed(sql: string): string {
  return sql.includes('(??)') ? sql.replaceAll('(??)', '(select value from json_each(?))') : sql;
}

export function asValue(given: Given): Value {
  return typeof given === 'object' && given !== null ? JSON.stringify(given) : given;
}

const inserts = new WeakMap<Table, string>();

export function insertOf(table: Table): string {
  let sql = inserts.get(table);
  if (sql === undefined) {
    const places = Object.keys(table.columns).map(() => '?');
    sql = `${insertInto(table)} values (${places.join(', ')}) ${table.conflict ?? ''}`;
    inserts.set(table, sql);
  }
  return sql;
}

interface Waiting {
  resolve(results: unknown): void;
  reject(error: Error): void;
}

/** Asks the thread for steps of one turn, in order, and answers what each came to. A thread that has died is replaced: its database rolls back what was begun. */
function threadOver(path: string) {
  let worker: Worker | undefined;
  let waiting: Waiting[] = [];
  const start = () => {
    const started = new Worker(text, { eval: true, workerData: path, execArgv: [], name: 'writer' });
    started.on('message', ({ results, error, moved }: { results: unknown[]; error?: string; moved?: boolean }) => {
      const { resolve, reject } = waiting.shift()!;
      if (waiting.length === 0) started.unref();
      if (error === undefined) resolve(results);
      else if (moved) reject(new Moved(error));
      else reject(new StoreError(error));
    });
    const ended = (cause: unknown) => {
      if (worker !== started) return;
      const lost = waiting;
      [worker, waiting] = [undefined, []];
      for (const { reject } of lost) reject(new StoreError('the thread that writes the database has ended', { cause }));
    };
    return started.on('error', ended).on('exit', ended);
  };
  return {
    ask: (turn: number, steps: readonly Step[]): Promise<unknown[]> =>
      new Promise((resolve, reject) => {
        worker ??= start();
        if (waiting.length === 0) worker.ref();
        waiting.push({ resolve: resolve as Waiting['resolve'], reject });
        worker.postMessage([turn, steps]);
      }),
    async end() {
      const ending = worker;
      worker = undefined;
      await ending?.terminate();
    },
  };
}

/** It is a text, since a bundle has no file for it. Once a step of a turn has failed, or the turn is over, no further step of it does anything. */
const text = `
const { parentPort, workerData } = require('node:worker_threads');
const { DatabaseSync } = require('node:sqlite');
let db;
let open = 0;
const prepared = new Map();
function statement(sql) {
  let known = prepared.get(sql);
  if (!known) prepared.set(sql, (known = db.prepare(sql)));
  return known;
}
const does = {
  begin() { db.exec('begin immediate'); },
  commit() { db.exec('commit'); },
  rollback() { db.exec('rollback'); },
  exec(sql) { db.exec(sql); },
  get(sql, values) { return statement(sql).get(...values); },
  all(sql, values) { return statement(sql).all(...values); },
  must(sql, values) { if (!statement(sql).get(...values)) throw Object.assign(new Error('moved'), { moved: true }); },
  run(sql, values) { return Number(statement(sql).run(...values).changes); },
  each(sql, rows) { const one = statement(sql); for (const values of rows) one.run(...values); },
};
function connect() {
  const made = new DatabaseSync(workerData);
  made.exec('pragma busy_timeout = 5000; pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on');
  // What is erased is overwritten, not merely freed.
  made.exec('pragma wal_autocheckpoint = 0; pragma cache_size = -65536; pragma secure_delete = on');
  return made;
}
parentPort.on('message', ([turn, steps]) => {
  try {
    db ??= connect();
    const results = steps.map(([kind, ...given]) => {
      if (kind === 'begin') open = turn;
      else if (turn !== open && kind !== 'rollback') throw new Error('the transaction is over');
      const result = does[kind](...given);
      if (kind === 'commit' || kind === 'rollback') open = 0;
      return result;
    });
    parentPort.postMessage({ results });
  } catch (error) {
    open = 0;
    parentPort.postMessage({ error: error.message, moved: error.moved });
  }
});`;
