import { access, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import picomatch from 'picomatch';
import { type Checked, type Diagnostic, quoted } from '../diagnostic.ts';
import { checkYaml, escapePointer, type Fault, globFaults, type SourceFile } from '../pack/index.ts';
import { addressFault } from './address.ts';
import type { Config } from './generated/config.ts';
import { validate } from './generated/validate-config.js';
import { blob, commitOf, filesAt, notInCommit } from './git.ts';
import { neverFaults } from './never.ts';
import { SourceError } from './source-error.ts';

export type { Config };

export const configName = 'hindcast.yaml';

/** Checks the text of a `hindcast.yaml`: every fault at its line. An unknown key is an error. */
export function checkConfig(file: SourceFile): Checked<Config> {
  const checked = checkYaml(file, validate, rulesOf);
  if (!checked.ok && checked.errors.every(({ code }) => code === 'pack_empty')) return { ok: true, value: {}, warnings: [] };
  return checked.ok ? { ...checked, value: checked.value.value as Config } : checked;
}

/** Globs of a valid config's `packs` that match none of the files found in the whole repository: packs that somebody thinks are checked and are not. */
export function unmatchedGlobs(
  file: SourceFile,
  { files, faults }: { files: readonly SourceFile[]; faults: readonly Diagnostic[] },
): Diagnostic[] {
  const checked = checkYaml(file, validate, rulesOf);
  if (!checked.ok) return [];
  const { value, place } = checked.value;
  const paths = [...files.map(({ path }) => path), ...faults.flatMap(({ span }) => span?.file ?? [])];
  return ((value as Config).packs ?? []).flatMap((glob, index): Diagnostic[] => {
    if (paths.some((path) => picomatch.isMatch(path, glob))) return [];
    const help = 'correct the glob, which is read from the root of the repository, or remove it';
    return [
      { code: 'unmatched-glob', severity: 'warning', message: `no file matches ${quoted(glob)}`, help, span: place(`/packs/${index}`) },
    ];
  });
}

/** What the schema cannot say of a config. Takes any value, so that no fault hides another. */
function rulesOf(value: unknown): Fault[] {
  const { protect, never, environments } = (value ?? {}) as Record<string, unknown>;
  return [
    ...globFaults(protect, '/protect'),
    ...listOf(never).flatMap((rule, index) => neverFaults(rule, `/never/${index}`)),
    ...(typeof environments === 'object' && environments !== null ? Object.entries(environments).flatMap(environmentFaults) : []),
  ];
}

function environmentFaults([name, environment]: [string, unknown]): Fault[] {
  const { url } = (environment ?? {}) as { url?: unknown };
  const found = typeof url === 'string' ? addressFault(url) : undefined;
  if (!found) return [];
  const message = `\`url\` ${found.message}`;
  return [{ code: 'value_invalid', pointer: `/environments/${escapePointer(name)}/url`, at: 'value', message, help: found.help }];
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The config file, `undefined` where there is none. Throws a `SourceError` for one that can't be read. */
export async function configFile(path: string): Promise<SourceFile | undefined> {
  const bytes = await readFile(path).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return undefined;
    throw new SourceError(`\`${path}\` can't be read (${cause.code ?? 'unknown fault'})`, 'give a file', { cause });
  });
  return bytes && { path, bytes };
}

/**
 * The config of the repository around a folder that has none itself: the nearest above, no further up than the root of the checkout. What lies in an
 * installed package, such as the files of the demo, is not part of the repository around it.
 */
export async function configAbove(folder: string): Promise<string | undefined> {
  for (let at = folder; ; at = dirname(at)) {
    if (at !== folder && (await exists(join(at, configName)))) return join(at, configName);
    if (at === dirname(at) || basename(at) === 'node_modules' || (await exists(join(at, '.git')))) return undefined;
  }
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** The config file as it stands at a git ref, so that a change is judged by rules it did not write itself; a fault where it is no file. */
export async function configFileAt(ref: string, cwd: string, path: string = configName): Promise<SourceFile | Diagnostic | undefined> {
  const commit = await commitOf(cwd, ref);
  const [file] = commit ? await filesAt(cwd, commit, path) : [];
  if (!file) return undefined;
  return file.kind === 'file' ? { path, bytes: await blob(cwd, file.blob) } : notInCommit(file);
}
