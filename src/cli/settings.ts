import { relative, resolve } from 'node:path';
import type { SourceFile } from '../pack/index.ts';
import { diagnosticsText } from '../report/index.ts';
import { defaultGates, type Gates } from '../review.ts';
import { type Config, checkConfig, configAbove, configFile, configName, packGlobs } from '../source/index.ts';
import { UsageError, type World } from './world.ts';

/** What every command takes. */
export interface CommonOptions {
  json?: boolean;
  config?: string;
  quiet?: boolean;
}

export interface Settings {
  config: Config;
  /** Where the config stands, when there is one. */
  file: SourceFile | undefined;
  globs: readonly string[];
  gates: Gates;
}

/**
 * Reads the config. A missing `hindcast.yaml` means the defaults; one that was named has to be there, and a faulty one stops the command. So does one
 * that lies further up in the checkout: its gates must not be lost by where a command is run.
 */
export async function readSettings(options: CommonOptions, world: World): Promise<Settings> {
  const path = options.config ?? configName;
  const file = await configFile(resolve(world.cwd, path));
  if (!file && options.config !== undefined) throw new UsageError(`there is no file \`${path}\``, 'check `--config`, or leave it out');
  const above = !file && options.config === undefined ? await configAbove(world.cwd) : undefined;
  if (above !== undefined)
    throw new UsageError(
      `the config of this repository lies above this folder: \`${relative(world.cwd, above)}\``,
      'run the command there, since its globs are read from there; or name a config with `--config`',
    );
  const checked = file ? checkConfig({ ...file, path }) : undefined;
  if (checked && !checked.ok)
    throw new UsageError(`\`${path}\` is not valid\n${diagnosticsText(checked.errors, world.colors)}`, 'correct the lines named above');
  const config = checked?.value ?? {};
  return { config, file: file && { ...file, path }, globs: config.packs ?? packGlobs, gates: { ...defaultGates, ...config.gates } };
}
