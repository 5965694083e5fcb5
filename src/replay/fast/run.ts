import type { Engine } from '../../engine/index.ts';
import type { ReplayOptions } from '../options.ts';
import type { LogFile, ReplayReport } from '../report.ts';
import { Pass } from './pass.ts';

/** The same report as the plain replay gives, by way of the scanner. `why` says why one thread does it all, where more were wanted. */
export async function replayFast(
  files: AsyncIterable<LogFile> | Iterable<LogFile>,
  base: Engine,
  head: Engine,
  options: ReplayOptions,
  why?: string,
): Promise<ReplayReport> {
  const pass = new Pass(base, head, options);
  for await (const log of files) await pass.whole(log, () => options.progress?.({ file: log.name, ...pass.seen }));
  const paths = pass.end();
  options.explain?.({ ...paths, looks: pass.judge.looks, ...(why !== undefined && { why }) });
  const { actions } = pass.judge;
  if (actions) options.actions?.(actions);
  return pass.tally.report();
}
