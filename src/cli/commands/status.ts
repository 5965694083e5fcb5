import { drift, driftWords, heldWords, isDrift, readLive } from '../../deliver/index.ts';
import { type EnvironmentOptions, environment, packsFor } from '../environment.ts';
import { readSettings } from '../settings.ts';
import type { ExitCode, World } from '../world.ts';

/** Compares what is live with the packs here. Exits 1 when they differ. */
export async function status(options: EnvironmentOptions & { head: string }, world: World): Promise<ExitCode> {
  const settings = await readSettings(options, world);
  const target = environment(options, settings, world);
  const packs = await packsFor(target, options.head, settings, world);
  const live = await readLive(target.plane, { policies: true });
  if (live.kind === 'unreadable') {
    world.err(`what is live cannot be read: ${live.reason}\n`);
    return 2;
  }
  const findings = drift(live, packs) ?? [];
  if (options.json)
    await world.out(`${JSON.stringify({ live: live.packs.map(({ policies: _left, ...pack }) => pack), drift: findings }, null, 2)}\n`);
  else {
    for (const { name, version, serial, digest, held } of live.packs) {
      await world.out(
        `${name} ${version} is live (serial ${serial}, ${digest.slice(0, 19)})${held.length > 0 ? ', held after a rollback' : ''}\n`,
      );
    }
    const next = live.packs.flatMap((pack) => heldWords(pack) ?? []);
    const found = findings.length === 0 ? ['live is what stands here'] : findings.map(driftWords);
    await world.out(`${[...found, ...next].join('\n')}\n`);
  }
  return findings.some(isDrift) ? 1 : 0;
}
