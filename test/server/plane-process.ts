/** A plane in a process of its own, to be killed. Prints its address when it listens. */
import { startServer } from '../../src/server/index.ts';
import { testKey } from './subject.ts';

const { url } = await startServer({ database: process.argv[2]!, apiKeys: [testKey], secret: process.env.HINDCAST_SECRET });
process.stdout.write(`${url}\n`);
