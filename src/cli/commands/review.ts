import { json, markdown, text } from '../../report/index.ts';
import { passes, review as reviewChange } from '../../review.ts';
import { decisions, demandEvidence, progressOn } from '../decisions.ts';
import { defaultBase, load, loadAny } from '../packs.ts';
import { type CommonOptions, readSettings } from '../settings.ts';
import { type ExitCode, UsageError, type World } from '../world.ts';

export interface ReviewOptions extends CommonOptions {
  base?: string;
  head: string;
  decisions?: string[];
  format?: 'markdown' | 'text' | 'json';
  samples?: boolean;
}

/** The whole story of a change on one page. Exits 1 when faults or gates say so. */
export async function review(options: ReviewOptions, world: World): Promise<ExitCode> {
  const settings = await readSettings(options, world);
  const place = options.base ?? (await defaultBase(world));
  if (place === undefined) throw new UsageError('nothing to compare with', 'name the packs before the change with `--base`; `-` for none');
  const log = decisions(options.decisions, settings, world);
  const progress = progressOn(world, options.quiet);
  const story = await reviewChange({
    base: await (options.base === undefined ? loadAny(place, settings, world) : load([place], settings, world)),
    head: await load([options.head], settings, world),
    gates: settings.gates,
    rules: settings.config,
    samples: options.samples ?? settings.config.samples ?? false,
    ...(log && { log }),
    ...(progress && { progress }),
  });
  if (progress) world.err('\r\u001b[K');
  if (story.kind !== 'invalid' && story.replay) demandEvidence(story.replay);
  const format = options.json ? 'json' : (options.format ?? 'text');
  await world.out(format === 'json' ? json(story) : format === 'markdown' ? markdown(story) : text(story, world.colors));
  return passes(story) ? 0 : 1;
}
