import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { KeptCheckpoint } from '../../server/index.ts';
import type { CommonOptions } from '../settings.ts';
import { type ExitCode, UsageError, type World } from '../world.ts';

export interface VaultOptions extends CommonOptions {
  database: string;
  /** Files with checkpoints that were kept elsewhere: answers of `getVaultCheckpoint`, or their `checkpoint` alone. */
  checkpoint?: string[];
}

/** Reads the vault of a control plane whole and says whether anything in it was altered, cut out, put in or moved. */
export async function vault(what: string, options: VaultOptions, world: World): Promise<ExitCode> {
  if (what !== 'verify') throw new UsageError(`\`vault ${what}\` is not known`, 'there is `vault verify`');
  const { StoreError, verifyVault } = await import('../../server/index.ts');
  const kept: KeptCheckpoint[] = [];
  for (const file of options.checkpoint ?? []) kept.push(await readCheckpoint(resolve(world.cwd, file), file));
  try {
    const database = /^postgres(ql)?:/.test(options.database) ? options.database : resolve(world.cwd, options.database);
    const report = await verifyVault(database, kept);
    if (options.json) await world.out(`${JSON.stringify(report)}\n`);
    else {
      for (const problem of report.problems) await world.out(`${problem}\n`);
      const compared = `${report.checkpoints} checkpoints of its own, ${kept.length} kept elsewhere`;
      if (report.ok) await world.out(`${report.entries} entries, none altered; ${compared}; root ${report.root}\n`);
      if (report.ok && kept.length === 0 && !options.quiet) {
        world.err(
          'a log that was cut at its end, or replaced by an older copy, is told by a kept checkpoint alone: give one with --checkpoint\n',
        );
      }
    }
    return report.ok ? 0 : 1;
  } catch (error) {
    if (error instanceof StoreError) throw new UsageError(error.message, 'name the database with `--database`');
    throw error;
  }
}

async function readCheckpoint(path: string, shown: string): Promise<KeptCheckpoint> {
  try {
    const value = JSON.parse(await readFile(path, 'utf8')) as { checkpoint?: KeptCheckpoint } & KeptCheckpoint;
    const { tree_size, merkle_root } = value.checkpoint ?? value;
    if (Number.isInteger(tree_size) && /^[0-9a-f]{64}$/.test(merkle_root)) return { tree_size, merkle_root };
  } catch {}
  throw new UsageError(`\`${shown}\` holds no checkpoint`, 'keep what the plane answers at /api/v1/enforce/vault/checkpoint');
}
