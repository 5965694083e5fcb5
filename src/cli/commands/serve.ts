import type { CommonOptions } from '../settings.ts';
import { type ExitCode, UsageError, type World } from '../world.ts';

export interface ServeOptions extends CommonOptions {
  port: number;
  host: string;
  /** The path of an SQLite file or a URL of PostgreSQL. */
  database?: string;
  /** Ranges (CIDR) that webhooks may reach although they are not public. */
  webhookTargets?: string[];
  /** What is logged to stderr, as JSON. */
  logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  /** `--no-content`: of contents and metadata only hashes are kept. */
  content: boolean;
}

/** Runs the control plane on this machine until it is told to stop. */
export async function serve(options: ServeOptions, world: World, stopped: Promise<void>): Promise<ExitCode> {
  const { ListenError, startServer, StoreError } = await import('../../server/index.ts');
  const { HINDCAST_API_KEY: key, HINDCAST_SECRET: secret, DATABASE_URL } = world.env;
  const database = options.database ?? (DATABASE_URL || 'hindcast.db');
  if (/^[a-z][\w+.-]*:\/\//i.test(database) && !/^postgres(ql)?:/i.test(database))
    throw new UsageError(
      `\`${shown(database)}\` is no database that a control plane runs on`,
      'give a path for SQLite, or a postgres:// URL',
    );
  if (key && key.length < 20) throw new UsageError('HINDCAST_API_KEY has less than 20 characters', 'choose a longer one, or unset it');
  try {
    const server = await startServer({ ...options, database, ...(key && { apiKeys: [key] }), ...(secret && { secret }) });
    if (options.json)
      await world.out(`${JSON.stringify({ url: server.url, database: shown(database), api_key: server.generatedKey ?? null })}\n`);
    else {
      await world.out(`control plane on ${server.url}, decisions in ${shown(database)}\n`);
      if (!isLoopback(options.host))
        world.err(
          `it listens on ${options.host}: whoever reaches this machine reaches it, and keys travel in plain text; put TLS before it (docs/control-plane.md)\n`,
        );
      if (server.generatedKey) await world.out(`API key, shown this once: ${server.generatedKey}\n`);
      if (key) await world.out('API key: the one in HINDCAST_API_KEY, with every right\n');
      if (!options.quiet) await world.out('stop it with Ctrl+C\n');
    }
    await stopped;
    await server.close();
    return 0;
  } catch (error) {
    if (error instanceof StoreError) throw new UsageError(error.message, error.help ?? 'choose another `--database` or DATABASE_URL');
    if (error instanceof RangeError) throw new UsageError(error.message, 'write a range as `10.1.0.0/16`');
    if (error instanceof ListenError) {
      if (error.generatedKey) await world.out(`API key, shown this once: ${error.generatedKey}\n`);
      throw new UsageError(error.message, 'choose another `--port` or `--host`; port 0 takes a free one');
    }
    throw error;
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d+){3}$/.test(host);
}

/** A URL without the password in it. */
function shown(database: string): string {
  const url = database.includes('://') ? URL.parse(database) : null;
  return url ? `${url.protocol}//${url.host}${url.pathname}` : database;
}
