/** The plane under load, in a process of its own. */
import { startServer } from '../src/server/index.ts';

const server = await startServer({
  database: process.argv[2]!,
  apiKeys: [process.argv[3]!],
  secret: process.env.HINDCAST_SECRET,
  logLevel: 'error',
});
process.stdout.write(`${server.url}\n`);
process.on('SIGTERM', () => void server.close().then(() => process.exit(0)));
