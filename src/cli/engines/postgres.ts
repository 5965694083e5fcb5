import { UsageError } from '../world.ts';
import type { Session } from './engine.ts';

/** A table of PostgreSQL, read in one read-only transaction. */
export async function openPostgres(url: string, table: string): Promise<Session> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, application_name: 'hindcast' });
  try {
    await client.connect();
    await client.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
  } catch (error) {
    await client.end().catch(() => {});
    throw new UsageError(`PostgreSQL can't be reached (${(error as Error).message})`, 'check the address of `--engine`');
  }
  return {
    name: 'PostgreSQL',
    dialect: 'postgresql',
    table,
    run: async (sql) => (await client.query(sql)).rows,
    close: () => client.end(),
  };
}
