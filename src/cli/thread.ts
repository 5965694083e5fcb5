import { serveReplay } from '../replay/index.ts';
import { openRecords } from '../source/index.ts';

/** What this module is started for as a thread: it judges a part of a replay. */
export function judgePart(): Promise<void> {
  return serveReplay((path) => openRecords([path], process.stdin)[0]!);
}
