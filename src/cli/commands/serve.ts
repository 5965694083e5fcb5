import type { CommonOptions } from '../settings.ts';
import { type ExitCode, UsageError, type World } from '../world.ts';

export interface ServeOptions extends CommonOptions {
  port: number;
  host: string;
  database: string;
  /** `--no-content`: of contents and metadata only hashes are kept. */
  content: boolean;
}

/** Runs the control plane on this machine until it is told to stop. */
export async function serve(options: ServeOptions, world: World, stopped: Promise<void>): Promise<ExitCode> {
  const { startServer, StoreError } = await import('../../server/index.ts');
  const { HINDCAST_API_KEY: key } = world.env;
  try {
    const server = await startServer({ ...options, ...(key && { apiKeys: [key] }) });
    if (options.json)
      await world.out(`${JSON.stringify({ url: server.url, database: options.database, api_key: server.generatedKey ?? null })}\n`);
    else {
      await world.out(`control plane on ${server.url}, decisions in ${options.database}\n`);
      if (server.generatedKey) await world.out(`API key, shown this once: ${server.generatedKey}\n`);
      if (!options.quiet) await world.out('stop it with Ctrl+C\n');
    }
    await stopped;
    await server.close();
    return 0;
  } catch (error) {
    if (error instanceof StoreError) throw new UsageError(error.message, 'choose another `--database`, and Node 22.13 or newer');
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE')
      throw new UsageError(`port ${options.port} is taken`, 'choose another `--port`; 0 takes a free one');
    throw error;
  }
}
