/** A plane in a process of its own, to be killed or stopped. Its database stands on the command line, or comes as a line on stdin. Prints its address when it listens. */
import { once } from 'node:events';
import type { LogLevel } from '../../src/server/http/log.ts';
import { startServer } from '../../src/server/index.ts';

const [, , key, given] = process.argv;
const database = given ?? String((await once(process.stdin, 'data'))[0]).trim();
const server = await startServer({
  database,
  apiKeys: [key!],
  secret: process.env.HINDCAST_SECRET,
  logLevel: process.env.LOG_LEVEL as LogLevel | undefined,
});
process.stdout.write(`${server.url}\n`);
process.once('SIGTERM', () => void server.close());
