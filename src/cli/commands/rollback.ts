import { applyRollback, planRollback, rollbackPlanWords, rollbackWords } from '../../deliver/index.ts';
import { diffPacks } from '../../diff/index.ts';
import { diffText } from '../../report/index.ts';
import { type EnvironmentOptions, environment } from '../environment.ts';
import { readSettings } from '../settings.ts';
import type { ExitCode, World } from '../world.ts';

/** Shows what going back changes, then makes the old version live again. Its content comes from the plane's history. */
export async function rollback(pack: string, version: string, options: EnvironmentOptions, world: World): Promise<ExitCode> {
  const settings = await readSettings(options, world);
  const { plane } = environment(options, settings, world);
  const plan = await planRollback(pack, version, plane);
  if (!options.json && !options.quiet) {
    world.err(`${rollbackPlanWords(plan).join('\n')}\n`);
    if (plan.kind === 'rollback') world.err(`${diffText(diffPacks([plan.from], [plan.to]), world.colors)}\n`);
  }
  const done = await applyRollback(plan, plane);
  if (options.json) await world.out(`${JSON.stringify({ plan, rollback: done }, null, 2)}\n`);
  else await world.out(`${rollbackWords(done).join('\n')}\n`);
  return done.kind === 'rolled-back' || done.kind === 'unchanged' ? 0 : 1;
}
