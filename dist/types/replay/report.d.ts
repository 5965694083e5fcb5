import type { PolicyRef, Verdict } from '../engine/index.ts';
import type { Shelf } from './cache/shelf.ts';
/** One log. `name` stands in the report; `chunks` are its bytes, unpacked, in order. */
export interface LogFile {
    name: string;
    chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
    /**
     * Where there are bytes to read without waiting (a plain file). Instead of `chunks`, never beside it. `undefined`: only `chunks` will do.
     */
    open?: () => Opened | undefined;
    /** What another thread calls the file; absent where it can't open it. */
    path?: string;
    /** Where what was read of the log may be kept for later replays. */
    shelf?: () => Shelf | undefined;
    /** Asked after the last chunk: did the packed file break off before its end? */
    brokeOff?: () => boolean;
    /**
     * Where the file itself tells when its records were made: its bytes with blank lines for parts that lie wholly before `since` or not before `until`
     * (milliseconds since 1970). The records of these parts are counted in `left`. Instead of `chunks`, never beside it.
     */
    within?: (since: number, until: number, left: LeftOut) => AsyncIterable<Uint8Array>;
    /** Bytes of the file as it is stored, where that is known, and how many of them were read so far. */
    size?: number;
    taken?: () => number;
}
/** A plain file, open. */
export interface Opened {
    /** Bytes in it. */
    size: number;
    /** Fills `into` from its start, from byte `at` of the file or where the last reading ended; returns how many bytes it wrote, 0 at the end. */
    read(into: Uint8Array, at?: number): number;
    close(): void;
}
/** Records that were not judged, since they were made at another time, or nobody knows when. */
export interface LeftOut {
    outside: number;
    undated: number;
}
export declare const classes: readonly ['unchanged', 'tightened', 'loosened', 'undetermined', 'unreadable'];
export type Class = (typeof classes)[number];
export type Counts = Record<Verdict, number>;
/** A line that is no decision record. No byte of the line is repeated here. */
export interface Unreadable {
    file: string;
    /** Physical line, from 1. */
    line: number;
    reason: string;
    /** `invalid_json`: the first byte of the line that can't stand there, from 1. */
    column?: number;
    /** `line_too_long`: bytes of the line. */
    length?: number;
    /** `incomplete`: the byte of the (unpacked) file where the cut line starts, from 0. */
    offset?: number;
}
export interface PolicyRow extends PolicyRef {
    /** Records on which the policy is known to trigger. */
    before: number;
    after: number;
    /** Records determined on that side where it alone among the triggered had the rank of the verdict. */
    decides: {
        before: number;
        after: number;
    };
}
export interface FlipCounts {
    flips: number;
    tightened: number;
    loosened: number;
}
export interface Load {
    /** Escalations a day. */
    per_day: number;
    /** Most escalations in one clock hour, UTC. */
    busiest_hour: number;
}
/** What a sampled record says, redacted; only where samples were asked for. */
export interface SampleContent {
    action_type: string;
    agent_id?: string;
    trust_score?: number;
    chain_step?: number;
    action_content?: string;
    metadata?: string;
}
/** The first record of a group of flips that share verdicts and deciding policies. */
export interface Sample {
    file: string;
    line: number;
    decision_id?: string;
    from: Verdict;
    to: Verdict;
    /** Records in the group. */
    count: number;
    before: PolicyRef[];
    after: PolicyRef[];
    content?: SampleContent;
}
/** The shadow report: `replay --json` as `design.md` writes it. */
export interface ReplayReport {
    total: number;
    classes: Record<Class, number>;
    before: Counts;
    after: Counts;
    flips: {
        from: Verdict;
        to: Verdict;
        count: number;
    }[];
    recorded: {
        reproduced: number;
        differs: {
            recorded: Verdict;
            computed: Verdict;
            count: number;
        }[];
    };
    undetermined: {
        reason: string;
        count: number;
    }[];
    unreadable: Unreadable[];
    policies: PolicyRow[];
    actions: ({
        action_type: string;
    } & FlipCounts)[];
    agents: ({
        agent_id: string;
    } & FlipCounts)[];
    approvals: {
        before: Load;
        after: Load;
    };
    samples: Sample[];
    /** Only where not all records were to be judged. */
    selection?: Selected;
    /** Only where an engine counted: which, and the policies that it could not judge. */
    engine?: {
        name: string;
        unsaid: {
            pack: string;
            policy: string;
            why: string;
        }[];
    };
}
/** Which records were judged, and what is known of the others. */
export interface Selected extends Partial<LeftOut> {
    /** RFC 3339: from `since` on, and before `until`. */
    since?: string;
    until?: string;
    /** Files that were not opened, since the date in their name lies outside. */
    skipped?: {
        files: number;
        first: string[];
    };
    /** At most so many records. */
    limit?: number;
    order?: 'newest file first';
    /** `size` of `of` records, chosen by `seed`. */
    sample?: {
        size: number;
        of: number;
        seed: number;
    };
}
