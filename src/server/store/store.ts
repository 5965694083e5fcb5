/** What a column holds. Booleans are 0 and 1, instants are milliseconds since 1970, JSON is text. */
export type Value = string | number | null;

/** What a statement is given: a value, or a list for `in (??)`. */
export type Given = Value | readonly string[];

/** SQLite answers at once, PostgreSQL later; callers always `await`. */
export type Later<T> = T | Promise<T>;

/** A table that many rows are put into at once. */
export interface Table {
  readonly name: string;
  /** Its columns, and what they are. */
  readonly columns: Readonly<Record<string, 'bigint' | 'double precision' | 'text'>>;
  /** What happens to a row that is there already: the `on conflict` clause. */
  readonly conflict?: string;
}

/**
 * One connection inside a transaction. SQL is the part that SQLite and PostgreSQL share; values are written as `?`, and `in (??)` takes a list of
 * texts. What is asked in one tick of the event loop travels together.
 */
export interface Rows {
  get<T>(sql: string, ...values: Given[]): Later<T | undefined>;
  all<T>(sql: string, ...values: Given[]): Later<T[]>;
  /** The number of rows changed. */
  run(sql: string, ...values: Given[]): Later<number>;
  /** Writes without waiting for it. Later statements see it; should it fail, so does the transaction. */
  later(sql: string, ...values: Given[]): void;
  /** Writes a row without waiting for it, together with others of its table. Later statements see it; should it fail, so does the transaction. */
  put(table: Table, ...row: Value[]): void;
  /** Ends the transaction with `Moved` unless this finds a row, without waiting for it. */
  must(sql: string, ...values: Given[]): void;
}

/** The one seam between the plane and its database. */
export interface Store {
  readonly kind: 'sqlite' | 'postgres';
  /** Runs `work` in one transaction, alone among all writers of all planes over this database. When it rejects, nothing happened. */
  write<T>(work: (rows: Rows) => Promise<T>): Promise<T>;
  /** Runs `work` on one consistent snapshot of what is committed. */
  read<T>(work: (rows: Rows) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** The database refused or failed: nothing of the transaction is there. */
export class StoreError extends Error {
  override name = 'StoreError';
  /** What to do about it, where that is known. */
  readonly help: string | undefined;

  constructor(message: string, { help, ...options }: ErrorOptions & { help?: string } = {}) {
    super(message, options);
    this.help = help;
  }
}

/** Something that a transaction stood on is no longer so: nothing of it is there, and the database is well. */
export class Moved extends Error {
  override name = 'Moved';
}

/** Runs jobs one after the other, each alone. */
export function oneAtATime(): <T>(job: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const next = last.then(job, job);
    last = next.catch(() => undefined);
    return next;
  };
}

/** Rows that wait to be written, by table, in the order in which the tables were first used. */
export type Heap = Map<Table, Value[][]>;

export function heapUp(heap: Heap, table: Table, row: Value[]): void {
  const rows = heap.get(table);
  if (rows) rows.push(row);
  else heap.set(table, [row]);
}

/** `insert into t (a, b)`, to be followed by what is inserted. */
export function insertInto({ name, columns }: Table): string {
  return `insert into ${name} (${Object.keys(columns).join(', ')})`;
}
