import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, posix, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { compareText, type Diagnostic, quoted } from '../diagnostic.ts';
import { largestFile, type SourceFile } from '../pack/index.ts';
import { configName } from './config.ts';
import { blob, commitOf, filesAt, notInCommit } from './git.ts';
import { SourceError } from './source-error.ts';

/** The files of a set of packs, and what kept some from being read. */
export interface PackFiles {
  files: SourceFile[];
  faults: Diagnostic[];
  /** What was read, in words: a path, or a ref with its commit. */
  from: string;
}

/** Names of pack files, when the config names no globs of its own. */
export const packGlobs: readonly string[] = ['**/*.pack.yaml', '**/*.pack.yml', '**/*.pack.json'];

/**
 * Finds the packs that `--base` and `--head` name: a file, a directory, a git ref (`git:REF[:PATH]` forces one), or `-` for no packs.
 * Throws a `SourceError` when there is nothing to read.
 */
export async function findPacks(where: string, cwd: string, globs: readonly string[] = packGlobs): Promise<PackFiles> {
  const found = await packsIn(where, cwd, globs);
  if (where === '-') return found;
  try {
    return someFiles(found, globs);
  } catch (error) {
    // A folder goes before a ref of its name.
    if (!(error instanceof SourceError) || where.startsWith('git:') || !(await commitOf(cwd, where))) throw error;
    throw new SourceError(error.message, `\`git:${where}\` names the git ref; else ${error.help}`);
  }
}

/** As `findPacks`; a directory or a ref without packs gives none. */
export async function packsIn(where: string, cwd: string, globs: readonly string[] = packGlobs): Promise<PackFiles> {
  if (where === '-') return { files: [], faults: [], from: 'no packs' };
  if (where === '') throw new SourceError('an empty path names no packs', 'write `.` for this directory; a variable may be unset');
  if (where.startsWith('git:')) {
    const [, ref = '', path] = /^git:([^:]*)(?::(.*))?$/s.exec(where) ?? [];
    return packsAt(ref, cwd, globs, path);
  }
  const found = await stat(resolve(cwd, where)).catch(() => undefined);
  if (found?.isDirectory()) return packsBelow(where, cwd, globs);
  if (found) return readOne(where, cwd);
  if (await commitOf(cwd, where)) return packsAt(where, cwd, globs);
  throw new SourceError(
    `\`${where}\` is no file, no directory and no git ref here`,
    'check the spelling; fetch the ref if it is a branch or a tag',
  );
}

/** The packs of a git ref. `path` is relative to `cwd`. A ref without packs gives none; one that does not exist throws. */
export async function packsAt(ref: string, cwd: string, globs: readonly string[] = packGlobs, path = '.'): Promise<PackFiles> {
  const commit = await commitOf(cwd, ref);
  if (!commit)
    throw new SourceError(`there is no git ref \`${ref}\` here`, 'fetch it first; in a workflow, check out with `fetch-depth: 0`');
  const isPack = packMatcher(globs);
  const inside = posix.normalize(path || '.');
  const tree = (await filesAt(cwd, commit, inside)).sort((a, b) => compareText(a.path, b.path));
  const chosen = tree.length === 1 && tree[0]!.path === inside ? tree : tree.filter((file) => isPack(file.path));
  const files: SourceFile[] = [];
  const faults: Diagnostic[] = [];
  for (const file of chosen) {
    if (file.kind !== 'file') faults.push(notInCommit(file));
    else if (file.size > largestFile) faults.push(tooLarge(file.path, file.size));
    else files.push({ path: file.path, bytes: await blob(cwd, file.blob) });
  }
  const named = inside === '.' ? ref : `${ref}:${inside}`;
  return { files, faults, from: `${named} (${commit.slice(0, 12)})` };
}

/** Says so when a place that was asked for by name holds no pack. */
function someFiles(found: PackFiles, globs: readonly string[]): PackFiles {
  if (found.files.length > 0 || found.faults.length > 0) return found;
  if (globs === packGlobs)
    throw new SourceError(
      `no packs in ${found.from}`,
      'name them `*.pack.yaml`, or give `packs` globs in hindcast.yaml; `-` stands for no packs',
    );
  const named = globs.map((glob) => quoted(glob)).join(' nor ');
  throw new SourceError(
    `no packs in ${found.from}: no file there matches ${named}`,
    'correct `packs` in hindcast.yaml; `-` stands for no packs',
  );
}

/** The globs are read from `cwd`, the root of the repository; of a directory elsewhere, from that directory. */
async function packsBelow(where: string, cwd: string, globs: readonly string[]): Promise<PackFiles> {
  const root = resolve(cwd, where);
  const isPack = packMatcher(globs);
  const inside = relative(cwd, root);
  const fromHere = (path: string) =>
    inside === '' || inside.startsWith('..') || isAbsolute(inside) ? path : `${inside.split(sep).join('/')}/${path}`;
  const paths = (await filesBelow(root)).filter((path) => isPack(fromHere(path))).sort(compareText);
  const found: PackFiles = { files: [], faults: [], from: where };
  for (const path of paths) {
    const shown = where === '.' ? path : `${where.replace(/\/+$/, '')}/${path}`;
    const outcome = await readPack(join(root, path), shown, root);
    if ('bytes' in outcome) found.files.push(outcome);
    else found.faults.push(outcome);
  }
  return found;
}

/** What lies below a directory but directories, as paths with slashes; dot folders and `node_modules` are not entered. */
async function filesBelow(root: string, inside = ''): Promise<string[]> {
  const entries = await readdir(join(root, inside), { withFileTypes: true }).catch((cause: NodeJS.ErrnoException) => {
    throw new SourceError(`\`${join(root, inside)}\` can't be read (${cause.code ?? 'unknown fault'})`, 'check its permissions', { cause });
  });
  const found = entries.map(async (entry) => {
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (!entry.isDirectory()) return [path];
    return isPassedOver(entry.name) ? [] : filesBelow(root, path);
  });
  return (await Promise.all(found)).flat();
}

async function readOne(where: string, cwd: string): Promise<PackFiles> {
  const path = resolve(cwd, where);
  const outcome = await readPack(path, where, undefined);
  return 'bytes' in outcome ? { files: [outcome], faults: [], from: where } : { files: [], faults: [outcome], from: where };
}

/** Reads a regular file of bearable size; inside a directory, a link may not lead out of it. */
async function readPack(path: string, shown: string, root: string | undefined): Promise<SourceFile | Diagnostic> {
  const real = root === undefined ? path : await realpath(path).catch(() => undefined);
  if (real === undefined || (root !== undefined && !`${real}${sep}`.startsWith(`${await realpath(root)}${sep}`))) {
    return notReadable(shown, 'the link leads out of the directory, or nowhere', 'put the pack itself here');
  }
  const found = root === undefined ? await stat(path) : await lstat(real);
  if (!found.isFile()) return notReadable(shown, 'this is not a regular file', 'give a file');
  if (found.size > largestFile) return tooLarge(shown, found.size);
  try {
    return { path: shown, bytes: await readFile(real) };
  } catch (cause) {
    return notReadable(
      shown,
      `the file can't be read (${(cause as NodeJS.ErrnoException).code ?? 'unknown fault'})`,
      'check its permissions',
    );
  }
}

/** Pack files by glob, without dot folders and `node_modules`; a config is no pack, however wide the glob. */
function packMatcher(globs: readonly string[]): (path: string) => boolean {
  const matches = picomatch([...globs]);
  return (path) => !path.split('/').some(isPassedOver) && posix.basename(path) !== configName && matches(path);
}

function isPassedOver(name: string): boolean {
  return (name.startsWith('.') && name !== '..') || name === 'node_modules';
}

function tooLarge(file: string, size: number): Diagnostic {
  const message = `the file has ${size} bytes`;
  return {
    code: 'file_too_large',
    severity: 'error',
    message,
    help: 'split the pack: a file may have 16 MiB at the most',
    span: { file, line: 1, column: 1 },
  };
}

function notReadable(file: string, message: string, help: string): Diagnostic {
  return { code: 'file_not_readable', severity: 'error', message, help, span: { file, line: 1, column: 1 } };
}
