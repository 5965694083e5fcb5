import { deploymentWords, deploy as deployPacks, type Plan, planWords, refusals } from '../../deliver/index.ts';
import { environment, packsFor } from '../environment.ts';
import { readSettings } from '../settings.ts';
import type { ExitCode, World } from '../world.ts';
import type { PlanOptions } from './plan.ts';

/** Takes the packs live: all of them or none, read back and compared. Exits 1 when refused or not verified. */
export async function deploy(options: PlanOptions, world: World): Promise<ExitCode> {
  const settings = await readSettings(options, world);
  const target = environment(options, settings, world);
  const packs = await packsFor(target, options.head, settings, world);
  const show = (made: Plan) => {
    if (!options.json && !options.quiet) world.err(`${planWords(made).join('\n')}\n`);
    return refusals(made).length === 0;
  };
  const { plan, deployment } = await deployPacks(packs, target.plane, show, options);
  if (options.json) await world.out(`${JSON.stringify({ plan, deployment: deployment ?? null }, null, 2)}\n`);
  else if (deployment) await world.out(`${deploymentWords(deployment).join('\n')}\n`);
  else if (options.quiet) world.err(`${planWords(plan).join('\n')}\n`);
  return deployment?.kind === 'deployed' || deployment?.kind === 'unchanged' ? 0 : 1;
}
