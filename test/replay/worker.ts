/** What the doors do when they are started as a thread of a replay; it tells when it takes its first job. */
import { workerData } from 'node:worker_threads';
import { serveReplay } from '../../src/replay/index.ts';
import { openRecords } from '../../src/source/index.ts';

await serveReplay((path) => {
  Atomics.store(workerData, 0, 1);
  Atomics.notify(workerData, 0);
  return openRecords([path], process.stdin)[0]!;
});
