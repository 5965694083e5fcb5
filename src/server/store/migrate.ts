import { migrations } from './migrations.ts';
import { type Rows, type Store, StoreError } from './store.ts';

/** Brings a database forward, never back, in the transaction it is given. A database of a newer plane is refused. */
export async function migrate(rows: Rows, kind: Store['kind']): Promise<void> {
  await rows.run('create table if not exists migrations (version bigint primary key, applied_at bigint not null)');
  const row = await rows.get<{ version: number | null }>('select max(version) as version from migrations');
  const from = row?.version ?? 0;
  if (from > migrations.length) {
    throw new StoreError(`this plane knows database version ${migrations.length}, the database is at ${from}; run the newer plane`);
  }
  for (let version = from + 1; version <= migrations.length; version++) {
    for (const statement of migrations[version - 1]!) await rows.run(dialect(statement, kind));
    await rows.run('insert into migrations (version, applied_at) values (?, ?)', version, Date.now());
  }
}

/** In SQLite only an `integer primary key` is the row's own number, without an index beside it. */
function dialect(statement: string, kind: Store['kind']): string {
  return kind === 'sqlite' ? statement.replace('seq bigint primary key', 'seq integer primary key') : statement;
}
