import { normalize } from 'node:path';
import type { Diagnostic } from '../diagnostic.ts';
import { impact } from '../impact/index.ts';
import { changedPacks, farSteps, type LoadedPack, type PolicyPack, shortSteps, versionFaults, versionRemedy } from '../pack/index.ts';
import { askedStep, type Level } from '../review.ts';
import { defaultBase, readableAt } from './packs.ts';
import type { Settings } from './settings.ts';
import type { World } from './world.ts';

/** What the packs are compared with. `whole`: they are all packs there are, so that one which is missing was removed. */
export interface Before {
  base: string | undefined;
  whole: boolean;
}

/** Versions are compared with what the packs were before; where there is no before, that is said. */
export async function versions(
  packs: readonly LoadedPack[],
  { base, whole }: Before,
  settings: Settings,
  world: World,
): Promise<Diagnostic[]> {
  const ref = base ?? (await defaultBase(world));
  if (ref === undefined) return [notChecked];
  const found = await readableAt(ref, settings, world);
  const was = packs.flatMap((pack) => earlier(pack, found.packs));
  const removed = whole ? found.packs.filter(({ pack }) => !packs.some((it) => it.pack.name === pack.name)) : [];
  const before = [...was, ...removed.map(({ pack }) => pack)];
  const { version: level } = settings.gates;
  return [...versionFaults(before, packs), ...farFindings(level, before, packs), ...(found.all ? stepFindings(level, before, packs) : [])];
}

/** What a pack was, told apart by file where its name stands twice. */
function earlier({ pack, file }: LoadedPack, found: readonly LoadedPack[]): PolicyPack[] {
  const named = found.filter((it) => it.pack.name === pack.name);
  const here = named.length > 1 ? named.filter((it) => normalize(it.file) === normalize(file)) : named;
  return here.map((it) => it.pack);
}

/** What the gate `version` says of the packs whose version rose by less than the exact impact of the whole change asks for. */
function stepFindings(level: Level, before: readonly PolicyPack[], packs: readonly LoadedPack[]): Diagnostic[] {
  if (level === 'off' || changedPacks(before, packs).length === 0) return [];
  const after = packs.map(({ pack }) => pack);
  const asked = askedStep(impact(before, after));
  return shortSteps(before, packs, asked).map(({ was, is }) => ({
    code: 'version-step',
    severity: level === 'fail' ? 'error' : 'warning',
    message: `\`${was.version}\` -> \`${is.pack.version}\` is a smaller step than this change asks for`,
    help: versionRemedy(was, is, asked),
    span: is.place('/version'),
  }));
}

/** Versions that rose far: legal, but there is no way back below one that was live. */
function farFindings(level: Level, before: readonly PolicyPack[], packs: readonly LoadedPack[]): Diagnostic[] {
  if (level === 'off') return [];
  return farSteps(before, packs).map(({ was, is }) => ({
    code: 'version-step',
    severity: 'warning',
    message: `\`${was.version}\` -> \`${is.pack.version}\` rises by more than one major version`,
    help: 'if that is a slip, correct it now: once it is live, every later version has to be above it',
    span: is.place('/version'),
  }));
}

const notChecked: Diagnostic = {
  code: 'versions-not-checked',
  severity: 'warning',
  message: 'versions were not checked: there is no default branch here to compare with',
  help: 'run this in a git checkout that has it, or name a ref with `--base`',
};
