/** A plane in a process of its own, to be killed or stopped. Prints its address when it listens. */
import { startServer } from '../../src/server/index.ts';

const [, , database, key] = process.argv;
const server = await startServer({ database: database!, apiKeys: [key!], secret: process.env.HINDCAST_SECRET });
process.stdout.write(`${server.url}\n`);
process.once('SIGTERM', () => void server.close());
