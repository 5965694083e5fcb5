import {
  deploymentWords,
  deploy as deployPacks,
  exitCodeOf,
  gateWords,
  type Live,
  type Plan,
  planWords,
  prospectOf,
  refusals,
  stopWords,
} from '../../deliver/index.ts';
import { type GateResult, passesGates } from '../../review.ts';
import { environment, packsFor } from '../environment.ts';
import { readSettings } from '../settings.ts';
import type { ExitCode, World } from '../world.ts';
import type { PlanOptions } from './plan.ts';

/** Takes the packs live: all of them or none, read back and compared. Exits 1 when refused or stopped by a gate, 2 when the plane failed or what is live could not be verified. */
export async function deploy(options: PlanOptions, world: World): Promise<ExitCode> {
  const settings = await readSettings(options, world);
  const target = environment(options, settings, world);
  const packs = await packsFor(target, options.head, settings, world);
  let gates: GateResult[] = [];
  const stops = (made: Plan) => refusals(made).length > 0 || !passesGates(gates);
  const words = (made: Plan) => `${[...planWords(made, stops(made)), ...gateWords(gates)].join('\n')}\n`;
  const show = (made: Plan, live: Live) => {
    ({ gates } = prospectOf(made, live, settings.gates, { ...settings.config, labels: options.label ?? [] }));
    if (!options.json && !options.quiet) world.err(words(made));
    return !stops(made);
  };
  const { plan, deployment } = await deployPacks(packs, target.plane, show, options);
  if (options.json) await world.out(`${JSON.stringify({ plan, gates, deployment: deployment ?? null }, null, 2)}\n`);
  else if (deployment) await world.out(`${deploymentWords(deployment).join('\n')}\n`);
  else {
    if (options.quiet) world.err(words(plan));
    await world.out(`nothing was deployed: ${stopWords(plan, gates)}\n`);
  }
  return exitCodeOf(deployment);
}
