#!/usr/bin/env node
import * as platform from 'node:module';
import { isMainThread } from 'node:worker_threads';

/** What was compiled once starts sooner the next time: from Node 22.1 on. */
platform.enableCompileCache?.();
if (isMainThread) await (await import('./start.ts')).start(import.meta.url);
else await (await import('./thread.ts')).judgePart();
