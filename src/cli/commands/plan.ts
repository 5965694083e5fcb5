import { changesAnything, plan as planDelivery, planWords, readLive, refusals } from '../../deliver/index.ts';
import { diffJson } from '../../report/index.ts';
import { type EnvironmentOptions, environment, packsFor } from '../environment.ts';
import { outlookOf } from '../outlook.ts';
import { readSettings } from '../settings.ts';
import type { ExitCode, World } from '../world.ts';

export interface PlanOptions extends EnvironmentOptions {
  head: string;
  allowShrink?: readonly string[];
}

/** Says what a deploy would do, and which requests it would judge in another way; does nothing. Exits 1 when it would be refused. */
export async function plan(options: PlanOptions, world: World): Promise<ExitCode> {
  const settings = await readSettings(options, world);
  const target = environment(options, settings, world);
  const live = await readLive(target.plane, { policies: true });
  const made = planDelivery(live, await packsFor(target, options.head, settings, world), options);
  const changes = outlookOf(made, live, world);
  if (options.json) {
    await world.out(`${JSON.stringify({ ...made, ...(changes && diffJson(changes.typed, changes.exact)) }, null, 2)}\n`);
  } else {
    const goes = changesAnything(made) || refusals(made).length > 0;
    await world.out(`${planWords(made).join('\n')}\n${changes && goes ? `\n${changes.words}\n` : ''}`);
  }
  return refusals(made).length > 0 ? 1 : 0;
}
