import type { Program } from '../../engine/index.ts';
import { type Window } from './windows.ts';
/** Flags of a row; the words of a row stand in `scanner.as` and below. */
export declare const EXACT = 1;
export declare const HAS_CONTENT = 2;
export declare const CONTENT_ESCAPED = 4;
export declare const CONTENT_WIDE = 8;
export declare const HAS_TRUST = 16;
export declare const HAS_TIME = 32;
export declare const HAS_AGENT = 64;
export declare const HAS_CHAIN = 128;
export declare const HAS_METADATA = 256;
export declare const AGENT_ODD = 512;
export declare const CHAIN_ODD = 1024;
/** Words (i32) of a row; trust and time are f64 at these half indices. */
export declare const WORDS = 24;
export declare const W: {
    readonly flags: 0;
    readonly at: 1;
    readonly length: 2;
    readonly line: 3;
    readonly action: 4;
    readonly decision: 5;
    readonly step: 6;
    readonly content: 7;
    readonly contentLength: 8;
    readonly buckets: 9;
    readonly metadata: 14;
    readonly metadataLength: 15;
    readonly agent: 16;
    readonly agentLength: 17;
    readonly chain: 18;
    readonly chainLength: 19;
};
export declare const HALF: {
    readonly trust: 5;
    readonly time: 6;
};
export declare const BUCKETS = 32;
export declare const ROWS = 4096;
/** So many bytes may lie in the input at once, some slack beside them. */
export declare const INPUT: number;
/** What the scanner must know of a plan. */
export interface PlanTables {
    thresholds: readonly number[];
    depths: readonly number[];
    hours: Uint8Array;
    timeClasses: number;
    trustClasses: number;
    classes: number;
    buckets: number;
    /** Are there conditions on contents at all? */
    looks: boolean;
}
/** The scanner with its memory. */
export declare class Machine {
    #private;
    readonly input: number;
    bytes: Uint8Array;
    words: Int32Array;
    halves: Float64Array;
    /** Throws where WebAssembly SIMD is missing. */
    constructor();
    /** Scans lines of the input; all end before `to`. Gives the rows made, the records read, where it stopped and how many lines it went over. */
    scan(from: number, to: number): {
        rows: number;
        records: number;
        next: number;
        lines: number;
    };
    /** Just after the last LF of the input between these places; 0 when there is none. */
    lastLineEnd(from: number, to: number): number;
    /** Lines that followed a known layout. */
    get walked(): number;
    get actions(): number;
    /** Lets the scanner count records of an action type by itself, in the cells it is told of. Returns where the cells' places stand. */
    publish(action: number, plan: PlanTables): number;
    /** Is there room for so many cells more? */
    affords(classes: number): boolean;
    /** A cell for one class; `bits` as the scanner reads them. Returns its place. */
    addCell(cells: number, index: number, bits: number): number;
    /** What the scanner counted in a cell, by recorded verdict. */
    countsOf(cell: number): readonly [number, number, number];
    /** Takes the hours since 1970 with escalations that the scanner counted; `all`: the one under way too. */
    takeHours(all: boolean): [hour: number, before: number, after: number][];
    /** Records the scanner counted by itself, and the span of their instants. */
    get settled(): {
        records: number;
        first: number;
        last: number;
    };
    /** The action type of this number. */
    actionName(id: number): string;
    ascii(from: number, length: number): string;
    /** Is any byte beyond ASCII? */
    wide(from: number, length: number): boolean;
    /** Is a line of this length within the limit? */
    fits(length: number): boolean;
    /** The first word of a row. */
    rowAt(row: number): number;
    /** Asks the scanner to look for these windows in every plain content from now on. */
    watch(buckets: readonly (readonly Window[])[]): void;
    windows(from: number, length: number): number;
    /** The text of a JSON string without its escapes, in the scratch space. */
    unescape(from: number, length: number): {
        from: number;
        length: number;
    };
    /** Makes room for an automaton of these patterns; returns its number. */
    load(programs: readonly Program[]): number;
    /** Does the automaton match anywhere in the UTF-8 text? */
    matches(id: number, from: number, length: number): boolean;
}
