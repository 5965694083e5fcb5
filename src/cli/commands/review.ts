import { packsOf, readLive } from '../../deliver/index.ts';
import { quoted } from '../../diagnostic.ts';
import type { LoadedPack, PolicyPack } from '../../pack/index.ts';
import { json, markdown, text } from '../../report/index.ts';
import { type Change, evidenceOf, passes, review as reviewChange } from '../../review.ts';
import { type CacheOptions, cached } from '../cache.ts';
import { decisions, demandEvidence } from '../decisions.ts';
import { type EnvironmentOptions, environment } from '../environment.ts';
import { defaultBase, load, loadAny } from '../packs.ts';
import { meterOn } from '../progress.ts';
import { type SelectionOptions, selection } from '../selection.ts';
import { readSettings, type Settings } from '../settings.ts';
import { type ExitCode, UsageError, type World } from '../world.ts';

export interface ReviewOptions extends EnvironmentOptions, SelectionOptions, CacheOptions {
  base?: string;
  head: string;
  decisions?: string[];
  format?: 'markdown' | 'text' | 'json';
  samples?: boolean;
  /** The labels that the pull request bears. */
  label?: readonly string[];
}

/** The whole story of a change on one page. Exits 1 when faults or gates say so. */
export async function review(options: ReviewOptions, world: World): Promise<ExitCode> {
  const settings = await readSettings(options, world);
  const place = options.base ?? (await defaultBase(world));
  if (place === undefined)
    throw new UsageError(
      'nothing to compare with: the default branch is not here',
      'fetch it, or name the packs before the change with `--base`; `-` for none',
    );
  const meter = meterOn(world, options.quiet);
  const log = decisions(options.decisions, settings, world, meter);
  const given = log && cached(log, options, world);
  const select = selection(options);
  const base = await (options.base === undefined ? loadAny(place, settings, world) : load([place], settings, world));
  const head = await load([options.head], settings, world);
  const live = await liveAmong([...(base.ok ? base.value : []), ...(head.ok ? head.value : [])], options, settings, world);
  const change: Change = {
    base,
    head,
    ...(live && { live }),
    gates: settings.gates,
    rules: { ...settings.config, labels: options.label ?? [] },
    samples: options.samples ?? settings.config.samples ?? false,
    ...(given && { log: given.logs }),
    ...(select ? { select } : given?.columns && { columns: given.columns }),
    ...(meter && { progress: meter.progress }),
  };
  const story = await reviewChange(change);
  const evidence = await evidenceOf(change, story);
  meter?.clear();
  if (evidence) demandEvidence(evidence);
  const format = options.json ? 'json' : (options.format ?? 'text');
  const about = {
    compared: `${quoted(place, 200)} with ${quoted(options.head, 200)}`,
    live: asksLive(options) ? 'not known' : 'not asked (no `--environment` or `--url`)',
  };
  const elsewhere = '`hindcast review --json` holds the whole report.';
  await world.out(
    format === 'json' ? json(story) : format === 'markdown' ? markdown(story, { elsewhere, ...about }) : text(story, world.colors, about),
  );
  return passes(story) ? 0 : 1;
}

const asksLive = ({ url, environment: name }: ReviewOptions): boolean => url !== undefined || name !== undefined;

/** What the named control plane runs of these packs; `undefined` where none was named, or it tells nobody. */
async function liveAmong(
  packs: readonly LoadedPack[],
  options: ReviewOptions,
  settings: Settings,
  world: World,
): Promise<PolicyPack[] | undefined> {
  if (!asksLive(options)) return undefined;
  const live = await readLive(environment(options, settings, world).plane, { policies: true });
  if (live.kind === 'unreadable') {
    world.err(`what is live cannot be read: ${live.reason}\n`);
    return undefined;
  }
  const names = new Set(packs.map(({ pack }) => pack.name));
  return packsOf(live).filter(({ name }) => names.has(name));
}
