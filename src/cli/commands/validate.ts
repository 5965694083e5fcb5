import { byPlace, counted } from '../../diagnostic.ts';
import { lint } from '../../lint/index.ts';
import { digest, type LoadedPack, sourceHash } from '../../pack/index.ts';
import { diagnosticsText } from '../../report/index.ts';
import { packsIn, unmatchedGlobs } from '../../source/index.ts';
import { load } from '../packs.ts';
import { type CommonOptions, readSettings } from '../settings.ts';
import { versions } from '../versions.ts';
import type { ExitCode, World } from '../world.ts';

export interface ValidateOptions extends CommonOptions {
  base?: string;
  /** Warnings count as faults do. */
  strict?: boolean;
}

/** Checks packs: schema, semantics, versions, lint. Every fault of every file in one run; 1 when there is any. */
export async function validate(paths: readonly string[], options: ValidateOptions, world: World): Promise<ExitCode> {
  const settings = await readSettings(options, world);
  const places = paths.length > 0 ? paths.filter((path) => path !== '-') : ['.'];
  const loaded = await load(places, settings, world, paths.includes('-') ? world.stdin : undefined);
  const packs = loaded.ok ? loaded.value : [];
  const diagnostics = [
    ...(loaded.ok ? [] : loaded.errors),
    ...loaded.warnings,
    ...(paths.length === 0 && settings.file ? unmatchedGlobs(settings.file, await packsIn('.', world.cwd, settings.globs)) : []),
    ...(loaded.ok ? [...(await versions(packs, { base: options.base, whole: paths.length === 0 }, settings, world)), ...lint(packs)] : []),
  ].sort(byPlace);
  const faults = diagnostics.filter(({ severity }) => severity === 'error').length;
  const passes = faults === 0 && !(options.strict && diagnostics.length > 0);
  if (options.json) await world.out(`${JSON.stringify({ passes, diagnostics, packs: packs.map(summary) }, null, 2)}\n`);
  else {
    if (diagnostics.length > 0) await world.out(`${diagnosticsText(diagnostics, world.colors)}\n\n`);
    const warnings = diagnostics.length - faults;
    const verdict = faults === 0 ? `${counted(packs.length, 'pack')} valid` : `not valid: ${counted(faults, 'fault')}`;
    if (!options.quiet) await world.out(`${verdict}${warnings > 0 ? `, ${counted(warnings, 'warning')}` : ''}\n`);
  }
  return passes ? 0 : 1;
}

function summary({ pack, file }: LoadedPack): object {
  return {
    name: pack.name,
    version: pack.version,
    file,
    policies: pack.policies.length,
    digest: digest(pack),
    source_hash: sourceHash(pack.policies),
  };
}
