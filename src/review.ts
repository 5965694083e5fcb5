import { byPlace, type Checked, compareText, type Diagnostic } from './diagnostic.ts';
import { diffPacks, type PackDiff } from './diff/index.ts';
import { compile, type Request } from './engine/index.ts';
import { askedStep, exactGates, type GateResult, type Gates, passesGates, type Rules, undeterminedGate } from './gates.ts';
import { contains, cover, explainPatterns, type Impact, impact, type Outcomes, type PatternChange, type Row } from './impact/index.ts';
import { lint } from './lint/index.ts';
import { digest, type LoadedPack, type PolicyPack, type Shrink, setDigest, shrinks, versionFaults } from './pack/index.ts';
import {
  type Affected,
  affected,
  type LogFile,
  type Progress,
  type ReplayReport,
  Rows,
  replay,
  type Selection,
  type Shape,
} from './replay/index.ts';

export {
  askedStep,
  defaultGates,
  exactGates,
  type GateName,
  type GateResult,
  type Gates,
  gateNames,
  type Level,
  passesGates,
  type Rules,
} from './gates.ts';

/** What a review looks at. `base` is what the change starts from, `log` the recorded decisions, `live` what the control plane runs, where it can be reached. */
export interface Change {
  base: Checked<LoadedPack[]>;
  head: Checked<LoadedPack[]>;
  log?: AsyncIterable<LogFile> | Iterable<LogFile>;
  live?: readonly PolicyPack[];
  gates: Gates;
  rules?: Rules;
  /** Judge only some of the recorded decisions. */
  select?: Selection;
  /** Judge columns of them, those that an earlier replay kept where there are any. */
  columns?: boolean;
  samples?: boolean;
  progress?: (progress: Progress) => void;
}

/** The digest of a set of packs, and of each pack in it. */
export interface Digests {
  set: string;
  packs: Record<string, string>;
}

/** One pack on both sides. Absent: it is not there, or the base could not be read. */
export interface PackIdentity {
  pack: string;
  before?: { version: string; digest: string };
  after?: { version: string; digest: string };
}

/** The head has faults: nothing else can be said. */
export interface Invalid {
  kind: 'invalid';
  diagnostics: Diagnostic[];
}

/** The exact impact, and the rows a reviewer reads. */
export interface Exact {
  impact: Impact;
  rows: TrafficRow[];
}

export interface TrafficRow extends Row {
  /** How many recorded decisions lie in the row; absent without a replay. */
  records?: number;
  /** It rests on a pack that left the repository, which no deploy takes off. */
  onceRemoved?: true;
}

/** What a change of patterns means, in strings. */
export interface ChangedPatterns extends PatternChange {
  pack: string;
  policy: string;
}

/** What every review holds that could look at the change. */
export interface Compared {
  diagnostics: Diagnostic[];
  gates: GateResult[];
  diff: PackDiff;
  /** Absent where the base could not be read. */
  exact?: Exact;
  /** How what is live differs from the base, where it does. */
  drift?: { diff: PackDiff; exact: Exact };
  patterns: ChangedPatterns[];
  /** Packs that would lose most of what they enforce: a deploy asks for a word of its own. */
  shrinks: Shrink[];
  replay?: ReplayReport;
  /** Where most recorded verdicts change; with a replay. */
  affected?: Affected;
  digests: { base: Digests; head: Digests; live?: Digests };
  packs: PackIdentity[];
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
  const exact = base.ok ? exactOf(before, after) : undefined;
  const replayed = change.log && exact && (await replayChange(change, before, after, exact));
  const baseFaults = base.ok ? [] : base.errors.map(asWarning);
  const { gates, rules = {}, live } = change;
  const diff = diffPacks(before, after);
  const asked = exact && askedStep(exact.impact);
  const digests = { base: digestsOf(before), head: digestsOf(after), ...(live && { live: digestsOf(live) }) };
  return {
    kind: !base.ok ? 'unreadable-base' : before.length === 0 ? 'first' : 'change',
    diagnostics: [
      ...baseFaults,
      ...head.warnings,
      ...versionFaults(before, head.value, asked),
      ...lint(head.value, replayed?.actions),
    ].sort(byPlace),
    gates: [
      ...exactGates(gates, rules, before, head.value, exact?.impact),
      ...(replayed ? [undeterminedGate(gates.undetermined, replayed.replay)] : []),
    ],
    diff,
    ...(exact && { exact: replayed?.exact ?? exact }),
    ...(live && base.ok && driftOf(live, before)),
    patterns: diff.changes.flatMap(changedPatterns),
    shrinks: shrinks(before, after),
    ...(replayed && { replay: replayed.replay, affected: replayed.affected }),
    digests,
    packs: identities(before, after, digests),
  };
}

/** Whether a change may go on: no fault, and no gate at level `fail` breached. Comment, exit code and deploy all ask here. */
export function passes(review: Review): boolean {
  if (review.kind === 'invalid') return false;
  return !review.diagnostics.some(({ severity }) => severity === 'error') && passesGates(review.gates);
}

/** What the recorded decisions gave: the replay, or, where nothing could be compared, how many there are and can be read. */
export async function evidenceOf({ log, select }: Pick<Change, 'log' | 'select'>, review: Review): Promise<ReplayReport | undefined> {
  if (review.kind === 'invalid' || !log) return undefined;
  const nothing = compile([]);
  return review.replay ?? replay(log, nothing, nothing, select ? { select } : {});
}

function digestsOf(packs: readonly PolicyPack[]): Digests {
  return { set: setDigest(packs), packs: Object.fromEntries(packs.map((pack) => [pack.name, digest(pack)])) };
}

function identities(
  before: readonly PolicyPack[],
  after: readonly PolicyPack[],
  { base, head }: Record<'base' | 'head', Digests>,
): PackIdentity[] {
  const side = (packs: readonly PolicyPack[], digests: Digests) =>
    new Map(packs.map(({ name, version }) => [name, { version, digest: digests.packs[name]! }]));
  const [was, is] = [side(before, base), side(after, head)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .sort(compareText)
    .map((pack) => ({ pack, ...(was.has(pack) && { before: was.get(pack)! }), ...(is.has(pack) && { after: is.get(pack)! }) }));
}

/** Replays the log and counts, for each row of the impact, the recorded decisions that change as it says. */
async function replayChange(
  { log, select, columns, samples, progress }: Change,
  before: PolicyPack[],
  after: PolicyPack[],
  exact: Exact,
): Promise<{ replay: ReplayReport; affected: Affected; exact: Exact; actions: ReadonlySet<string> }> {
  const [base, head] = [compile(before), compile(after)];
  const rows = new Rows(base, head);
  const counted = exact.rows.map((row) => ({ ...row, records: 0 }));
  const classify = (request: Request, shape: Shape) => {
    const outcomes = outcomesIn(rows, shape);
    for (const row of counted) {
      if (!row.from.includes(shape.before!) || !row.to.includes(shape.after!)) continue;
      if (row.where.some((where) => contains(where, request, outcomes))) row.records++;
    }
  };
  let actions: ReadonlySet<string> = new Set();
  const report = await replay(log!, base, head, {
    samples: samples ?? false,
    classify,
    actions: (seen) => {
      actions = seen;
    },
    ...(select && { select }),
    ...(columns && { columns }),
    ...(progress && { progress }),
  });
  return { replay: report, affected: await affected(report, [base, head], samples ?? false), exact: { ...exact, rows: counted }, actions };
}

/** What a change does to every possible request. */
export function exactOf(before: readonly PolicyPack[], after: readonly PolicyPack[]): Exact {
  const found = impact(before, after);
  const stays = new Set(after.map(({ name }) => name));
  const rows = cover(found, before, after).map((row) => ({
    ...row,
    ...(row.policies.some(({ pack }) => !stays.has(pack)) && { onceRemoved: true as const }),
  }));
  return { impact: found, rows };
}

/** The change starts from the base; where something else is live, the reader has to know that first. */
function driftOf(live: readonly PolicyPack[], before: readonly PolicyPack[]): Pick<Compared, 'drift'> {
  if (setDigest(live) === setDigest(before)) return {};
  return { drift: { diff: diffPacks(live, before), exact: exactOf(live, before) } };
}

function changedPatterns({ pack, policy, fields }: PackDiff['changes'][number]): ChangedPatterns[] {
  const field = fields.find(({ path, before, after }) => path === 'conditions.patterns' && before && after);
  return field ? [{ pack, policy, ...explainPatterns(field.before as string[], field.after as string[]) }] : [];
}

/** Which policies triggered for a record: what the regions take as switches. */
function outcomesIn(rows: Rows, { triggered }: Shape): Outcomes {
  return ({ side, ...policy }) => triggered[side === 'head' ? 'after' : 'before'].includes(rows.indexOf(policy));
}

/** What stands in the base is not this change's fault; it is said, and does not stop the change that repairs it. */
function asWarning(fault: Diagnostic): Diagnostic {
  return { ...fault, severity: 'warning', message: `in the base: ${fault.message}` };
}
