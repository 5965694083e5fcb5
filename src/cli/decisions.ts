import { relative, resolve } from 'node:path';
import type { LogFile, Progress, ReplayReport } from '../replay/index.ts';
import { openRecords } from '../source/index.ts';
import type { Settings } from './settings.ts';
import { UsageError, type World } from './world.ts';

/** The recorded decisions to replay: what `--decisions` names, else what the config does; `undefined` where neither names any. */
export function decisions(given: readonly string[] | undefined, { config }: Settings, world: World): LogFile[] | undefined {
  const paths = given ?? config.decisions;
  return paths && paths.length > 0
    ? openRecords(
        paths.map((path) => (path === '-' ? path : fromHere(path, world))),
        world.stdin,
      )
    : undefined;
}

/** The path as this process reaches it; unchanged where the world stands in the same directory. */
function fromHere(path: string, { cwd }: World): string {
  return cwd === process.cwd() ? path : relative(process.cwd(), resolve(cwd, path));
}

/** Nothing to replay is not "no impact": it could not be run. */
export function demandEvidence({ total, classes }: ReplayReport): void {
  if (total > classes.unreadable) return;
  const what = total === 0 ? 'the decisions hold no record' : `none of the ${total} records can be read`;
  throw new UsageError(`no evidence: ${what}`, 'give decisions as NDJSON, one record a line; `hindcast record` writes them');
}

/** Shows how far a long replay is, at most five times a second, on a terminal alone. */
export function progressOn(world: World, quiet = false): ((progress: Progress) => void) | undefined {
  if (!world.terminal || quiet) return undefined;
  let shown = world.now();
  const started = shown;
  return ({ records, bytes }) => {
    const now = world.now();
    if (now - shown < 200) return;
    shown = now;
    const seconds = (now - started) / 1000;
    world.err(`\r${records} records, ${Math.round(bytes / 1e6)} MB, ${Math.round(records / seconds)} a second `);
  };
}
