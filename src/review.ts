import { byPlace, type Checked, type Diagnostic } from './diagnostic.ts';
import { diffPacks, type PackDiff } from './diff/index.ts';
import { compile } from './engine/index.ts';
import { type GateResult, type Gates, passesGates, undeterminedGate } from './gates.ts';
import { lint } from './lint/index.ts';
import { digest, type LoadedPack, type PolicyPack, setDigest, versionFaults } from './pack/index.ts';
import { type LogFile, type Progress, type ReplayReport, replay } from './replay/index.ts';

export { defaultGates, type GateName, type GateResult, type Gates, gateNames, type Level } from './gates.ts';

/** What a review looks at. `base` is what the change starts from, `log` the recorded decisions, `live` what the control plane runs, where it can be reached. */
export interface Change {
  base: Checked<LoadedPack[]>;
  head: Checked<LoadedPack[]>;
  log?: AsyncIterable<LogFile> | Iterable<LogFile>;
  live?: readonly PolicyPack[];
  gates: Gates;
  samples?: boolean;
  progress?: (progress: Progress) => void;
}

/** The digest of a set of packs, and of each pack in it. */
export interface Digests {
  set: string;
  packs: Record<string, string>;
}

/** The head has faults: nothing else can be said. */
export interface Invalid {
  kind: 'invalid';
  diagnostics: Diagnostic[];
}

interface Compared {
  diagnostics: Diagnostic[];
  gates: GateResult[];
  diff: PackDiff;
  replay?: ReplayReport;
  digests: { base: Digests; head: Digests; live?: Digests };
}

/** The base has faults, so the head was compared with nothing; it can't be taken for a change that was found harmless. */
export interface UnreadableBase extends Compared {
  kind: 'unreadable-base';
}

/** There were no packs before. */
export interface First extends Compared {
  kind: 'first';
}

export interface Changed extends Compared {
  kind: 'change';
}

export type Review = Invalid | UnreadableBase | First | Changed;

/** The whole story of one pull request. */
export async function review(change: Change): Promise<Review> {
  const { base, head } = change;
  if (!head.ok) return { kind: 'invalid', diagnostics: [...head.errors, ...head.warnings].sort(byPlace) };
  const before = base.ok ? base.value.map(({ pack }) => pack) : [];
  const after = head.value.map(({ pack }) => pack);
  const report = change.log && (await replayed(change, before, after));
  const baseFaults = base.ok ? [] : base.errors.map(asWarning);
  return {
    kind: !base.ok ? 'unreadable-base' : before.length === 0 ? 'first' : 'change',
    diagnostics: [...baseFaults, ...head.warnings, ...versionFaults(before, head.value), ...lint(head.value)].sort(byPlace),
    gates: [...(base.ok ? [] : [notCompared(change.gates)]), ...(report ? [undeterminedGate(change.gates.undetermined, report)] : [])],
    diff: diffPacks(before, after),
    ...(report && { replay: report }),
    digests: { base: digestsOf(before), head: digestsOf(after), ...(change.live && { live: digestsOf(change.live) }) },
  };
}

/** Whether a change may go on: no fault, and no gate at level `fail` breached. Comment, exit code and deploy all ask here. */
export function passes(review: Review): boolean {
  if (review.kind === 'invalid') return false;
  return !review.diagnostics.some(({ severity }) => severity === 'error') && passesGates(review.gates);
}

export function digestsOf(packs: readonly PolicyPack[]): Digests {
  return { set: setDigest(packs), packs: Object.fromEntries(packs.map((pack) => [pack.name, digest(pack)])) };
}

function replayed({ log, samples, progress }: Change, before: PolicyPack[], after: PolicyPack[]): Promise<ReplayReport> {
  return replay(log!, compile(before), compile(after), { ...(samples && { samples }), ...(progress && { progress }) });
}

/** What stands in the base is not this change's fault; it is said, and does not stop the change that repairs it. */
function asWarning(fault: Diagnostic): Diagnostic {
  return { ...fault, severity: 'warning', message: `in the base: ${fault.message}` };
}

function notCompared({ loosened }: Gates): GateResult {
  return { gate: 'loosened', level: loosened, holds: false, message: 'the base could not be read, so nothing could be compared' };
}
