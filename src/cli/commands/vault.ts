import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ResponseBody } from '../../api/index.ts';
import { ApiError, type Hindcast } from '../../client/index.ts';
import { counted } from '../../diagnostic.ts';
import type { KeptCheckpoint, ServedVault, VaultReport } from '../../server/index.ts';
import { clientOf } from '../environment.ts';
import type { CommonOptions } from '../settings.ts';
import { type ExitCode, UsageError, type World } from '../world.ts';

export interface VaultOptions extends CommonOptions {
  /** Default: DATABASE_URL, else hindcast.db. */
  database?: string;
  /** A plane to ask instead of opening a database. */
  url?: string;
  /** Files with checkpoints that were kept elsewhere: answers of `getVaultCheckpoint`, or their `checkpoint` alone. */
  checkpoint?: string[];
}

/** Reads the vault of a control plane whole and says whether anything in it was altered, cut out, put in or moved. */
export async function vault(what: string, options: VaultOptions, world: World): Promise<ExitCode> {
  if (what !== 'verify') throw new UsageError(`\`vault ${what}\` is not known`, 'there is `vault verify`');
  if (options.url !== undefined && options.database !== undefined)
    throw new UsageError('both `--database` and `--url` are given', 'choose one of them');
  const kept: KeptCheckpoint[] = [];
  for (const file of options.checkpoint ?? []) kept.push(await readCheckpoint(resolve(world.cwd, file), file));
  const report = await (options.url === undefined ? ofDatabase(options, kept, world) : ofPlane(options.url, kept, world));
  if (options.json) await world.out(`${JSON.stringify(report)}\n`);
  else {
    for (const problem of report.problems) await world.out(`${problem}\n`);
    const compared = `${counted(report.checkpoints, 'checkpoint')} of its own, ${kept.length} kept elsewhere`;
    if (report.ok) await world.out(`${counted(report.entries, 'entry', 'entries')}, none altered; ${compared}; root ${report.root}\n`);
    if (report.ok && kept.length === 0 && !options.quiet) {
      world.err(
        'a log that was cut at its end, or replaced by an older copy, is told by a kept checkpoint alone: give one with --checkpoint\n',
      );
    }
  }
  return report.ok ? 0 : 1;
}

async function ofDatabase(options: VaultOptions, kept: readonly KeptCheckpoint[], world: World): Promise<VaultReport> {
  const { StoreError, verifyVault } = await import('../../server/index.ts');
  const named = options.database ?? (world.env.DATABASE_URL || 'hindcast.db');
  try {
    return await verifyVault(/^postgres(ql)?:/.test(named) ? named : resolve(world.cwd, named), kept);
  } catch (error) {
    if (error instanceof StoreError)
      throw new UsageError(error.message, error.help ?? 'name the database with `--database`, or a plane with `--url`');
    throw error;
  }
}

async function ofPlane(url: string, kept: readonly KeptCheckpoint[], world: World): Promise<VaultReport> {
  const client = clientOf(url, world);
  const { verifyServedVault } = await import('../../server/index.ts');
  try {
    return await verifyServedVault(servedBy(client), kept);
  } catch (error) {
    if (error instanceof ApiError)
      throw new UsageError(`${error.message} (${error.code})`, 'check `--url` and the key; nothing was verified');
    throw error;
  }
}

function servedBy(client: Hindcast): ServedVault {
  return {
    keys: async () => (await client.call('getVaultKeys')).keys,
    checkpoint: async () => (await client.call('getVaultCheckpoint')).checkpoint,
    consistency: (from, to) => client.call('getConsistencyProof', { query: { from, to } }),
    async *entries() {
      for (let after: number | null = 0; after !== null; ) {
        const page: ResponseBody<'listVaultEntries'> = await client.call('listVaultEntries', { query: { after, limit: 500 } });
        yield* page.entries;
        after = page.next_after;
      }
    },
    async *checkpoints() {
      for (let cursor: string | null | undefined; cursor !== null; ) {
        const query = { per_page: 500, ...(cursor !== undefined && { cursor }) };
        const page: ResponseBody<'listVaultCheckpoints'> = await client.call('listVaultCheckpoints', { query });
        yield* page.checkpoints;
        cursor = page.next_cursor;
      }
    },
  };
}

async function readCheckpoint(path: string, shown: string): Promise<KeptCheckpoint> {
  try {
    const value = JSON.parse(await readFile(path, 'utf8')) as { checkpoint?: KeptCheckpoint } & KeptCheckpoint;
    const { tree_size, merkle_root, key_id, note, signature } = value.checkpoint ?? value;
    const texts = [key_id, note, signature].every((text) => text === undefined || typeof text === 'string');
    if (Number.isInteger(tree_size) && /^[0-9a-f]{64}$/.test(merkle_root) && texts)
      return { tree_size, merkle_root, key_id, note, signature };
  } catch {}
  throw new UsageError(`\`${shown}\` holds no checkpoint`, 'keep what the plane answers at /api/v1/enforce/vault/checkpoint');
}
