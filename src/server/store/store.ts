/** What a column holds. Booleans are 0 and 1, instants are milliseconds since 1970, JSON is text. */
export type Value = string | number | null;

/** SQLite answers at once, PostgreSQL later; callers always `await`. */
export type Later<T> = T | Promise<T>;

/** One connection inside a transaction. SQL is the part that SQLite and PostgreSQL share; values are written as `?`. */
export interface Rows {
  get<T>(sql: string, ...values: Value[]): Later<T | undefined>;
  all<T>(sql: string, ...values: Value[]): Later<T[]>;
  /** The number of rows changed. */
  run(sql: string, ...values: Value[]): Later<number>;
  /** Writes without waiting for it. Later statements see it; should it fail, so does the transaction. */
  later(sql: string, ...values: Value[]): void;
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
