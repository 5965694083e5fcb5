import { SemVer } from 'semver';
import { type Diagnostic, quoted } from '../diagnostic.ts';
import { sourceHash } from './canonical.ts';
import type { PolicyPack } from './generated/policy-pack.ts';
import type { LoadedPack } from './load.ts';

export type Step = 'patch' | 'minor' | 'major';

const steps: readonly Step[] = ['patch', 'minor', 'major'];

/** Precedence of two semantic versions: below, equal (0) or above. */
export function compareVersions(a: string, b: string): number {
  return new SemVer(a).compare(b);
}

/** How far a version rose; `undefined` if it did not. */
export function stepBetween(before: string, after: string): Step | undefined {
  const [was, is] = [new SemVer(before), new SemVer(after)];
  if (is.compare(was) <= 0) return undefined;
  if (is.major > was.major) return 'major';
  return is.minor > was.minor || is.major < was.major ? 'minor' : 'patch';
}

/** The packs whose policies changed, each with what it was. A new pack is not among them. */
export function changedPacks<P extends { pack: PolicyPack }>(
  before: readonly PolicyPack[],
  after: readonly P[],
): { was: PolicyPack; is: P }[] {
  return after.flatMap((is) => {
    const was = before.find(({ name }) => name === is.pack.name);
    return was && sourceHash(was.policies) !== sourceHash(is.pack.policies) ? [{ was, is }] : [];
  });
}

/** A pack, and where its parts stand, where that is known. */
export type Placed = Pick<LoadedPack, 'pack'> & Partial<Pick<LoadedPack, 'place'>>;

/** How far a version has to rise, and why. */
export interface Asked {
  step: Step;
  why: string;
}

/** Of the packs whose policies changed those whose version rose, but by less than is asked. */
export function shortSteps<P extends Placed>(
  before: readonly PolicyPack[],
  after: readonly P[],
  asked: Asked,
): { was: PolicyPack; is: P }[] {
  return changedPacks(before, after).filter(({ was, is }) => {
    const step = stepBetween(was.version, is.pack.version);
    return step !== undefined && steps.indexOf(step) < steps.indexOf(asked.step);
  });
}

/** Packs whose version rose by more than one major number, each with what it was. */
export function farSteps<P extends Placed>(before: readonly PolicyPack[], after: readonly P[]): { was: PolicyPack; is: P }[] {
  return after.flatMap((is) => {
    const was = before.find(({ name }) => name === is.pack.name);
    return was && new SemVer(is.pack.version).major > new SemVer(was.version).major + 1 ? [{ was, is }] : [];
  });
}

/**
 * A pack whose policies changed must carry a higher version (`semantics.md`, "Identity, versions, rolling back"), and none a lower one: no plane
 * would take it. `asked`: how much higher, where that is known.
 */
export function versionFaults(before: readonly PolicyPack[], after: readonly LoadedPack[], asked?: Asked): Diagnostic[] {
  const changed = changedPacks(before, after)
    .filter(({ was, is }) => stepBetween(was.version, is.pack.version) === undefined)
    .map(
      ({ was, is }): Diagnostic => ({
        code: 'version_not_higher',
        severity: 'error',
        message: `the policies of \`${is.pack.name}\` changed, but version \`${is.pack.version}\` is not above \`${was.version}\``,
        help: asked
          ? versionRemedy(was, is, asked)
          : 'raise `version`: patch if no verdict can change, minor if some get stricter, major if any gets looser',
        span: is.place('/version'),
      }),
    );
  return [...changed, ...fallen(before, after)];
}

/** Packs whose version fell although no policy changed. */
function fallen(before: readonly PolicyPack[], after: readonly LoadedPack[]): Diagnostic[] {
  return after.flatMap(({ pack: { name, version, policies }, place }): Diagnostic[] => {
    const was = before.find((pack) => pack.name === name && sourceHash(pack.policies) === sourceHash(policies));
    if (!was || compareVersions(version, was.version) >= 0) return [];
    const message = `version \`${version}\` of \`${name}\` is below \`${was.version}\`, and the policies are the same`;
    return [{ code: 'version_not_higher', severity: 'error', message, help: `write \`version: ${was.version}\``, span: place('/version') }];
  });
}

/** What to write, and where. */
export function versionRemedy(was: PolicyPack, is: Placed, { step, why }: Asked): string {
  const span = is.place?.('/version');
  const where = span ? ` in ${quoted(`${span.file}:${span.line}`, 200)}` : '';
  return `write \`version: ${nextVersion(was.version, step)}\`${where} (${why})`;
}

function nextVersion(version: string, step: Step): string {
  const { major, minor } = new SemVer(version);
  if (step === 'major') return `${major + 1}.0.0`;
  return step === 'minor' ? `${major}.${minor + 1}.0` : new SemVer(version).inc('patch').version;
}
