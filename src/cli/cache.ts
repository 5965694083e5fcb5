import { resolve } from 'node:path';
import type { LogFile } from '../replay/index.ts';
import { withCache } from '../source/index.ts';
import { UsageError, type World } from './world.ts';

export interface CacheOptions {
  cache?: string;
  verifyCache?: boolean;
}

/** The logs, each with its shelf in the directory that `--cache` names; as they are without one. */
export function cached(logs: LogFile[], { cache, verifyCache }: CacheOptions, world: World): { logs: LogFile[]; columns?: true } {
  if (cache === undefined) {
    if (verifyCache) throw new UsageError('`--verify-cache` says nothing without a cache', 'name its directory with `--cache`');
    return { logs };
  }
  return { logs: withCache(logs, resolve(world.cwd, cache), { verify: verifyCache ?? false }), columns: true };
}
