import { plan as planDelivery, planWords, readLive, refusals } from '../../deliver/index.ts';
import { type EnvironmentOptions, environment, packsFor } from '../environment.ts';
import { readSettings } from '../settings.ts';
import type { ExitCode, World } from '../world.ts';

/** Says what a deploy would do, and does nothing. Exits 1 when it would be refused. */
export async function plan(options: EnvironmentOptions & { head: string }, world: World): Promise<ExitCode> {
  const settings = await readSettings(options, world);
  const target = environment(options, settings, world);
  const made = planDelivery(await readLive(target.plane), await packsFor(target, options.head, settings, world));
  await world.out(options.json ? `${JSON.stringify(made, null, 2)}\n` : `${planWords(made).join('\n')}\n`);
  return refusals(made).length > 0 ? 1 : 0;
}
