import { compile } from '../../engine/index.ts';
import { replay as replayRecords } from '../../replay/index.ts';
import { replayText } from '../../report/index.ts';
import { decisions, demandEvidence, progressOn } from '../decisions.ts';
import { loadValid } from '../packs.ts';
import { readSettings } from '../settings.ts';
import { type ExitCode, UsageError, type World } from '../world.ts';
import type { CompareOptions } from './diff.ts';

export interface ReplayOptions extends CompareOptions {
  decisions?: string[];
  samples?: boolean;
  strict?: boolean;
}

/** Judges recorded decisions under both sets of packs. Exits 0 whatever changes; 2 without evidence; with `--strict` 1 for unreadable lines. */
export async function replay(options: ReplayOptions, world: World): Promise<ExitCode> {
  const settings = await readSettings(options, world);
  const log = decisions(options.decisions, settings, world);
  if (!log) throw new UsageError('no decisions to replay', 'name them with `--decisions`, or as `decisions` in hindcast.yaml');
  const [base, head] = [await loadValid(options.base, settings, world), await loadValid(options.head, settings, world)];
  const progress = progressOn(world, options.quiet);
  const report = await replayRecords(log, compile(base.map(({ pack }) => pack)), compile(head.map(({ pack }) => pack)), {
    samples: options.samples ?? settings.config.samples ?? false,
    ...(progress && { progress }),
  });
  if (progress) world.err('\r\u001b[K');
  demandEvidence(report);
  await world.out(options.json ? `${JSON.stringify(report, null, 2)}\n` : `${replayText(report, world.colors)}\n`);
  return options.strict && report.classes.unreadable > 0 ? 1 : 0;
}
