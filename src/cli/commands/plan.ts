import { gateWords, plan as planDelivery, planWords, prospectOf, readLive, refusals, stopWords } from '../../deliver/index.ts';
import { diffJson } from '../../report/index.ts';
import { passesGates } from '../../review.ts';
import { type EnvironmentOptions, environment, packsFor } from '../environment.ts';
import { outlookOf } from '../outlook.ts';
import { readSettings } from '../settings.ts';
import type { ExitCode, World } from '../world.ts';

export interface PlanOptions extends EnvironmentOptions {
  head: string;
  allowShrink?: readonly string[];
  /** The labels that a pull request with this change would bear. */
  label?: readonly string[];
}

/** Says what a deploy would do, which requests it would judge in another way, and what the gates say; does nothing. Exits 1 when it would be refused. */
export async function plan(options: PlanOptions, world: World): Promise<ExitCode> {
  const settings = await readSettings(options, world);
  const target = environment(options, settings, world);
  const packs = await packsFor(target, options.head, settings, world);
  const live = await readLive(target.plane, { policies: true });
  const made = planDelivery(live, packs, options);
  const prospect = prospectOf(made, live, settings.gates, { ...settings.config, labels: options.label ?? [] });
  const { gates, goes, fault } = prospect;
  const change = outlookOf(prospect, world);
  const good = refusals(made).length === 0 && passesGates(gates);
  if (options.json) {
    await world.out(`${JSON.stringify({ ...made, gates, ...(change && diffJson(change.typed, change.exact)) }, null, 2)}\n`);
  } else {
    const seen = change?.words ?? fault;
    await world.out(`${[...planWords(made, !good), ...gateWords(gates)].join('\n')}\n${seen && goes ? `\n${seen}\n` : ''}`);
    if (!good) await world.out(`\nnothing would be deployed: ${stopWords(made, gates)}\n`);
  }
  return good ? 0 : 1;
}
