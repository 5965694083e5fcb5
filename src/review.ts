import { byPlace, type Checked, type Diagnostic } from './diagnostic.ts';
import { diffPacks, type PackDiff } from './diff/index.ts';
import { compile, type Request } from './engine/index.ts';
import { type GateResult, type Gates, loosenedGate, passesGates, undeterminedGate, versionGate } from './gates.ts';
import { classifier, type Impact, impact, type Outcomes, requiredBump } from './impact/index.ts';
import { lint } from './lint/index.ts';
import { digest, type LoadedPack, type PolicyPack, setDigest, versionFaults } from './pack/index.ts';
import { type LogFile, type Progress, type ReplayReport, Rows, replay, type Shape } from './replay/index.ts';

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
  /** Absent where the base could not be read. */
  impact?: Impact;
  replay?: ReplayReport;
  /** For each region of the impact, the recorded decisions that lie in it. */
  traffic?: number[];
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
  const exact = base.ok ? impact(before, after) : undefined;
  const replayed = change.log && (await replayChange(change, before, after, exact));
  const baseFaults = base.ok ? [] : base.errors.map(asWarning);
  return {
    kind: !base.ok ? 'unreadable-base' : before.length === 0 ? 'first' : 'change',
    diagnostics: [...baseFaults, ...head.warnings, ...versionFaults(before, head.value), ...lint(head.value)].sort(byPlace),
    gates: [
      loosenedGate(change.gates.loosened, exact),
      ...(exact ? [versionGate(change.gates.version, before, head.value, requiredBump(exact))] : []),
      ...(replayed ? [undeterminedGate(change.gates.undetermined, replayed.replay)] : []),
    ],
    diff: diffPacks(before, after),
    ...(exact && { impact: exact }),
    ...replayed,
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

/** Replays the log and counts, for each region of the impact, the recorded decisions in it. */
async function replayChange(
  { log, samples, progress }: Change,
  before: PolicyPack[],
  after: PolicyPack[],
  exact: Impact | undefined,
): Promise<{ replay: ReplayReport; traffic?: number[] }> {
  const [base, head] = [compile(before), compile(after)];
  const rows = new Rows(base, head);
  const regionOf = exact && classifier(exact);
  const traffic = exact?.regions.map(() => 0);
  const classify = (request: Request, shape: Shape) => {
    const region = regionOf?.(request, outcomesIn(rows, shape));
    if (region !== undefined) traffic![region]!++;
  };
  const report = await replay(log!, base, head, { samples: samples ?? false, classify, ...(progress && { progress }) });
  return { replay: report, ...(traffic && { traffic }) };
}

/** Which policies triggered for a record: what the regions take as switches. */
function outcomesIn(rows: Rows, { triggered }: Shape): Outcomes {
  return ({ side, ...policy }) => triggered[side === 'head' ? 'after' : 'before'].includes(rows.indexOf(policy));
}

/** What stands in the base is not this change's fault; it is said, and does not stop the change that repairs it. */
function asWarning(fault: Diagnostic): Diagnostic {
  return { ...fault, severity: 'warning', message: `in the base: ${fault.message}` };
}
