#!/usr/bin/env node
import * as platform from 'node:module';

/** What was compiled once starts sooner the next time: from Node 22.1 on. */
platform.enableCompileCache?.();
const { start } = await import('./start.ts');
await start(import.meta.url);
