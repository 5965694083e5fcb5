/** What the doors do when they are started as a thread of a replay. */
import { serveReplay } from '../../src/replay/index.ts';
import { openRecords } from '../../src/source/index.ts';

await serveReplay((path) => openRecords([path], process.stdin)[0]!);
