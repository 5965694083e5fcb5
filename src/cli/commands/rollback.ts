import {
  applyRollback,
  exitCodeOf,
  type Plane,
  packsOf,
  planRollback,
  readLive,
  rollbackPlanWords,
  rollbackWords,
} from '../../deliver/index.ts';
import type { PolicyPack } from '../../pack/index.ts';
import { type EnvironmentOptions, environment } from '../environment.ts';
import { between } from '../outlook.ts';
import { readSettings } from '../settings.ts';
import type { ExitCode, World } from '../world.ts';

export interface RollbackOptions extends EnvironmentOptions {
  /** Only show what going back changes. */
  dryRun?: boolean;
}

/** Shows what going back changes, then makes the old version live again. Its content comes from the plane's history. */
export async function rollback(pack: string, version: string, options: RollbackOptions, world: World): Promise<ExitCode> {
  const settings = await readSettings(options, world);
  const { plane } = environment(options, settings, world);
  const plan = await planRollback(pack, version, plane);
  if (!options.json && !options.quiet && (plan.kind === 'rollback' || plan.kind === 'blind')) {
    world.err(`${rollbackPlanWords(plan).join('\n')}\n`);
    if (plan.kind === 'rollback') world.err(`${await preview(plan.from, plan.to, plane, world)}\n`);
  }
  if (options.dryRun && (plan.kind === 'rollback' || plan.kind === 'blind')) {
    await world.out(options.json ? `${JSON.stringify({ plan, rollback: null }, null, 2)}\n` : 'nothing was changed (`--dry-run`)\n');
    return 0;
  }
  const done = await applyRollback(plan, plane);
  if (options.json) await world.out(`${JSON.stringify({ plan, rollback: done }, null, 2)}\n`);
  else await world.out(`${rollbackWords(done).join('\n')}\n`);
  return exitCodeOf(done);
}

/** Shows what going back changes. Going back is for emergencies: a preview that fails must not stand in its way. */
async function preview(from: PolicyPack, to: PolicyPack, plane: Plane, world: World): Promise<string> {
  try {
    return await change(from, to, plane, world);
  } catch (error) {
    return `what going back changes could not be shown (${error instanceof Error ? error.name : 'unknown fault'})`;
  }
}

/** The change for every possible request, beside the other packs that are live. */
async function change(from: PolicyPack, to: PolicyPack, plane: Plane, world: World): Promise<string> {
  const live = packsOf(await readLive(plane, { policies: true }));
  const others = live.filter(({ name }) => name !== from.name);
  return between([...others, from], [...others, to], world).words;
}
