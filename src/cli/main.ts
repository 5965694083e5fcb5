#!/usr/bin/env node
import * as platform from 'node:module';
import { availableParallelism } from 'node:os';
import { isMainThread } from 'node:worker_threads';
import { threadAhead } from './ahead.ts';

/** What was compiled once starts sooner the next time: from Node 22.1 on. */
platform.enableCompileCache?.();
if (isMainThread) {
  const ahead = availableParallelism() > 1 ? threadAhead(process.argv.slice(2), import.meta.url) : undefined;
  await (await import('./start.ts')).start(import.meta.url, ahead);
} else await (await import('./thread.ts')).judgePart();
