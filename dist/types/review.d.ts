import { type Checked, type Diagnostic } from './diagnostic.ts';
import { type PackDiff } from './diff/index.ts';
import { type GateResult, type Gates, type Rules } from './gates.ts';
import { type Impact, type PatternChange, type Row } from './impact/index.ts';
import { type LoadedPack, type PolicyPack, type Shrink } from './pack/index.ts';
import { type Affected, type LogFile, type Progress, type ReplayReport, type Selection } from './replay/index.ts';
export { askedStep, defaultGates, exactGates, type GateName, type GateResult, type Gates, gateNames, type Level, passesGates, type Rules, } from './gates.ts';
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
    before?: {
        version: string;
        digest: string;
    };
    after?: {
        version: string;
        digest: string;
    };
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
    drift?: {
        diff: PackDiff;
        exact: Exact;
    };
    patterns: ChangedPatterns[];
    /** Packs that would lose most of what they enforce: a deploy asks for a word of its own. */
    shrinks: Shrink[];
    replay?: ReplayReport;
    /** Where most recorded verdicts change; with a replay. */
    affected?: Affected;
    digests: {
        base: Digests;
        head: Digests;
        live?: Digests;
    };
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
export declare function review(change: Change): Promise<Review>;
/** Whether a change may go on: no fault, and no gate at level `fail` breached. Comment, exit code and deploy all ask here. */
export declare function passes(review: Review): boolean;
/** What the recorded decisions gave: the replay, or, where nothing could be compared, how many there are and can be read. */
export declare function evidenceOf({ log, select }: Pick<Change, 'log' | 'select'>, review: Review): Promise<ReplayReport | undefined>;
/** What a change does to every possible request. */
export declare function exactOf(before: readonly PolicyPack[], after: readonly PolicyPack[]): Exact;
