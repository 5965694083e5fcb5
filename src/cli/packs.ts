import { relative, resolve } from 'node:path';
import { byPlace, type Checked, type Diagnostic } from '../diagnostic.ts';
import { type LoadedPack, largestFile, loadPacks } from '../pack/index.ts';
import { diagnosticsText } from '../report/index.ts';
import { commitOf, findPacks, hasRemote, type PackFiles, packsIn } from '../source/index.ts';
import type { Settings } from './settings.ts';
import { InvalidPacks, UsageError, type World } from './world.ts';

/** Finds and loads the packs at each place, and one from `stdin`; a file that two places lead to once. Faults of files that could not be read stand beside those of their content. */
export async function load(
  places: readonly string[],
  { globs }: Settings,
  world: World,
  stdin?: AsyncIterable<Uint8Array>,
): Promise<Checked<LoadedPack[]>> {
  const found: PackFiles[] = [];
  for (const place of places) found.push(await findPacks(place, world.cwd, globs));
  if (stdin) found.push(await packFrom(stdin));
  return checked(once(found, world));
}

/** As `load`, of one place that may hold no packs. */
export async function loadAny(place: string, { globs }: Settings, world: World): Promise<Checked<LoadedPack[]>> {
  return checked([await packsIn(place, world.cwd, globs)]);
}

/** Packs that have to be without fault for the command to make sense: otherwise exit code 2 with all of them. */
export async function loadValid(place: string, settings: Settings, world: World): Promise<LoadedPack[]> {
  const loaded = await load([place], settings, world);
  if (loaded.ok) return loaded.value;
  throw new UsageError(faultsOf(place, loaded.errors, world), 'correct the lines named above');
}

/** Packs that a control plane shall run: faults are the answer, exit code 1 with all of them. */
export async function loadForDelivery(place: string, settings: Settings, world: World): Promise<LoadedPack[]> {
  const loaded = await load([place], settings, world);
  if (loaded.ok) return loaded.value;
  throw new InvalidPacks(faultsOf(place, loaded.errors, world));
}

function faultsOf(place: string, faults: readonly Diagnostic[], { colors }: World): string {
  return `the packs of \`${place}\` are not valid\n${diagnosticsText(faults, colors)}`;
}

/**
 * What the packs here are compared with when nobody says: the default branch, as last fetched or else as it is here. Where neither is there, the last
 * commit of a repository that comes from nowhere else; of a clone, nothing: it would be compared with itself. None outside a git checkout.
 */
export async function defaultBase({ cwd }: World): Promise<string | undefined> {
  for (const ref of ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master']) if (await commitOf(cwd, ref)) return ref;
  return (await commitOf(cwd, 'HEAD')) && !(await hasRemote(cwd)) ? 'HEAD' : undefined;
}

/** The packs of a place that load, and whether that is all of them: those with faults are left out. */
export async function readableAt(place: string, { globs }: Settings, { cwd }: World): Promise<{ packs: LoadedPack[]; all: boolean }> {
  const { files, faults } = await packsIn(place, cwd, globs);
  const packs = files.flatMap((file) => {
    const loaded = loadPacks([file]);
    return loaded.ok ? loaded.value : [];
  });
  return { packs, all: faults.length === 0 && packs.length === files.length };
}

/** One pack from standard input, read no further than a pack may be long. */
async function packFrom(stdin: AsyncIterable<Uint8Array>): Promise<PackFiles> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stdin) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > largestFile) break;
  }
  return { files: [{ path: '<stdin>', bytes: Buffer.concat(chunks) }], faults: [], from: 'standard input' };
}

function once(found: readonly PackFiles[], { cwd }: World): PackFiles[] {
  const seen = new Set<string>();
  const isNew = (path: string) => {
    const key = relative(cwd, resolve(cwd, path));
    return !seen.has(key) && seen.add(key);
  };
  return found.map((each) => ({ ...each, files: each.files.filter(({ path }) => isNew(path)) }));
}

function checked(found: readonly PackFiles[]): Checked<LoadedPack[]> {
  const loaded = loadPacks(found.flatMap(({ files }) => files));
  const faults: Diagnostic[] = found.flatMap(({ faults }) => faults);
  if (faults.length === 0) return loaded;
  return { ok: false, errors: [...faults, ...(loaded.ok ? [] : loaded.errors)].sort(byPlace), warnings: loaded.warnings };
}
