import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { LogFile, ReplayReport } from '../replay/index.ts';
import { noEvidence } from '../report/index.ts';
import { openRecords } from '../source/index.ts';
import type { Meter } from './progress.ts';
import type { Settings } from './settings.ts';
import { UsageError, type World } from './world.ts';

/** The recorded decisions to replay: what `--decisions` names, else what the config does; `undefined` where neither names any. Shown by the paths as typed. */
export function decisions(given: readonly string[] | undefined, settings: Settings, world: World, meter?: Meter): LogFile[] | undefined {
  const paths = typedPaths(given, settings, world);
  if (paths.length === 0) return undefined;
  const logs = paths.flatMap((path) => {
    const here = fromHere(path, world);
    const logs = openRecords([here], world.stdin, meter?.wake);
    return here === path ? logs : logs.map((log) => ({ ...log, name: join(path, relative(here, log.name)) }));
  });
  meter?.watch(logs);
  return logs;
}

/** The same as paths that this process reaches. */
export function decisionPaths(given: readonly string[] | undefined, settings: Settings, world: World): string[] {
  return typedPaths(given, settings, world).map((path) => fromHere(path, world));
}

/** The paths that are named, all of which have to be there: decisions that are missing are not decisions without impact. */
function typedPaths(given: readonly string[] | undefined, { config }: Settings, world: World): readonly string[] {
  const paths = given ?? config.decisions ?? [];
  const missing = paths.find((path) => path !== '-' && !existsSync(fromHere(path, world)));
  if (missing === undefined) return paths;
  const [who, without] = given
    ? ['`--decisions` names it', 'leave the option out']
    : ['`decisions` in the config names it', 'take the line out'];
  throw new UsageError(
    `\`${missing}\` is not there`,
    `${who}: fetch the decisions first, such as with \`hindcast record --url URL --out FILE\`, or ${without}`,
  );
}

/** The path as this process reaches it; unchanged where the world stands in the same directory. */
function fromHere(path: string, { cwd }: World): string {
  return path === '-' || cwd === process.cwd() ? path : relative(process.cwd(), resolve(cwd, path));
}

/** Nothing to replay is not "no impact": it could not be run. */
export function demandEvidence(report: ReplayReport): void {
  const lacking = noEvidence(report);
  if (lacking) throw new UsageError(lacking.message, lacking.help);
}
