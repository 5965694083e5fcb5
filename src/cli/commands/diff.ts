import { diffJson } from '../../report/index.ts';
import { between } from '../outlook.ts';
import { loadValid } from '../packs.ts';
import { type CommonOptions, readSettings } from '../settings.ts';
import type { ExitCode, World } from '../world.ts';

export interface CompareOptions extends CommonOptions {
  base: string;
  head: string;
}

/** Compares two sets of packs: what was typed, and what it changes for every possible request. Exits 0 whatever changes. */
export async function diff(options: CompareOptions & { patch?: boolean }, world: World): Promise<ExitCode> {
  const settings = await readSettings(options, world);
  const base = (await loadValid(options.base, settings, world)).map(({ pack }) => pack);
  const head = (await loadValid(options.head, settings, world)).map(({ pack }) => pack);
  const { typed, exact, words } = between(base, head, world);
  if (options.json) await world.out(`${JSON.stringify(diffJson(typed, exact), null, 2)}\n`);
  else await world.out(`${words}\n${options.patch ? `\n${typed.patch}` : ''}`);
  return 0;
}
