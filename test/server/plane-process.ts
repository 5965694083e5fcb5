/** A plane in a process of its own, to be killed or stopped. Prints its address when it listens. */
import { startServer } from '../../src/server/index.ts';

const server = await startServer({ database: process.argv[2]!, apiKeys: [process.argv[3]!] });
process.stdout.write(`${server.url}\n`);
process.once('SIGTERM', () => void server.close());
