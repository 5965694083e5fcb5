import { normalize } from 'node:path';
import { byPlace, counted, type Diagnostic } from '../../diagnostic.ts';
import { lint } from '../../lint/index.ts';
import { digest, type LoadedPack, sourceHash, versionFaults } from '../../pack/index.ts';
import { diagnosticsText } from '../../report/index.ts';
import { defaultBase, load, readableAt } from '../packs.ts';
import { type CommonOptions, readSettings, type Settings } from '../settings.ts';
import type { ExitCode, World } from '../world.ts';

export interface ValidateOptions extends CommonOptions {
  base?: string;
}

/** Checks packs: schema, semantics, versions, lint. Every fault of every file in one run; 1 when there is any. */
export async function validate(paths: readonly string[], options: ValidateOptions, world: World): Promise<ExitCode> {
  const settings = await readSettings(options, world);
  const loaded = await load(paths.length > 0 ? paths : ['.'], settings, world);
  const packs = loaded.ok ? loaded.value : [];
  const diagnostics = [
    ...(loaded.ok ? [] : loaded.errors),
    ...loaded.warnings,
    ...(loaded.ok ? [...(await versions(packs, options.base, settings, world)), ...lint(packs)] : []),
  ].sort(byPlace);
  const faults = diagnostics.filter(({ severity }) => severity === 'error').length;
  if (options.json) await world.out(`${JSON.stringify({ passes: faults === 0, diagnostics, packs: packs.map(summary) }, null, 2)}\n`);
  else {
    if (diagnostics.length > 0) await world.out(`${diagnosticsText(diagnostics, world.colors)}\n\n`);
    const warnings = diagnostics.length - faults;
    const verdict = faults === 0 ? `${counted(packs.length, 'pack')} valid` : `not valid: ${counted(faults, 'fault')}`;
    if (!options.quiet) await world.out(`${verdict}${warnings > 0 ? `, ${counted(warnings, 'warning')}` : ''}\n`);
  }
  return faults === 0 ? 0 : 1;
}

/** Versions are compared with what the packs were before, told apart by file where a name stands twice; where there is no before, that is said. */
async function versions(packs: readonly LoadedPack[], base: string | undefined, settings: Settings, world: World): Promise<Diagnostic[]> {
  const ref = base ?? (await defaultBase(world));
  if (ref === undefined) {
    const help = 'run this in a git checkout, or name a ref with `--base`';
    return [
      {
        code: 'versions-not-checked',
        severity: 'warning',
        message: 'versions were not checked: this is no git checkout with a commit',
        help,
      },
    ];
  }
  const before = await readableAt(ref, settings, world);
  return packs.flatMap((pack) => {
    const was = before.filter((each) => each.pack.name === pack.pack.name);
    const here = was.length > 1 ? was.filter(({ file }) => normalize(file) === normalize(pack.file)) : was;
    return versionFaults(
      here.map(({ pack }) => pack),
      [pack],
    );
  });
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
