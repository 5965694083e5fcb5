import { client } from './client.ts';
import type { Session } from './engine.ts';

/** A table of ClickHouse, over its HTTP interface. */
export async function openClickHouse(url: string, table: string, cwd: string): Promise<Session> {
  const { createClient } = await client<typeof import('@clickhouse/client')>('@clickhouse/client', '1', cwd);
  const connection = createClient({ url, application: 'hindcast' });
  return {
    name: 'ClickHouse',
    dialect: 'clickhouse',
    table,
    run: async (query) => (await connection.query({ query, format: 'JSONEachRow' })).json(),
    close: () => connection.close(),
  };
}
