/** What is used of clients that are no part of the package: who wants an engine installs its client. */
declare module '@duckdb/node-api' {
  interface Reader {
    getRowObjectsJson(): Record<string, unknown>[];
  }
  export interface DuckDBConnection {
    run(sql: string): Promise<unknown>;
    runAndReadAll(sql: string): Promise<Reader>;
    closeSync(): void;
  }
  export class DuckDBInstance {
    static create(path: string): Promise<DuckDBInstance>;
    connect(): Promise<DuckDBConnection>;
    closeSync(): void;
  }
}

declare module '@clickhouse/client' {
  export function createClient(options: { url: string; application?: string }): {
    query(question: { query: string; format: 'JSONEachRow' }): Promise<{ json(): Promise<Record<string, unknown>[]> }>;
    close(): Promise<void>;
  };
}
