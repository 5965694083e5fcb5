import { diffPacks } from '../../diff/index.ts';
import { cover, impact } from '../../impact/index.ts';
import { diffJson, diffText, impactText } from '../../report/index.ts';
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
  const typed = diffPacks(base, head);
  const exact = impact(base, head);
  if (options.json) await world.out(`${JSON.stringify(diffJson(typed, exact), null, 2)}\n`);
  else
    await world.out(
      `${impactText({ impact: exact, rows: cover(exact, base, head) }, world.colors)}\n\n${diffText(typed, world.colors)}\n${options.patch ? `\n${typed.patch}` : ''}`,
    );
  return 0;
}
