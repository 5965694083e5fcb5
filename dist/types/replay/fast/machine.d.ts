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
export declare const HAS_STEP = 2048;
export declare const HAS_ID = 4096;
export declare const PLAIN_CONTENT: number;
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
    readonly id: 20;
    readonly idLength: 21;
    /** Number of the record in its block, where rows come from columns. */
    readonly record: 22;
};
export declare const HALF: {
    readonly trust: 5;
    readonly time: 6;
};
export declare const BUCKETS = 32;
/** Records that a block of columns holds at most. */
export declare const RECORDS = 16384;
export declare const ROWS = 4096;
/** So many bytes may lie in the input at once, some slack beside them. */
export declare const INPUT: number;
/** Bits of a cell. */
export declare const CELL: {
    readonly flips: 1;
    readonly escalatesBefore: 2;
    readonly escalatesAfter: 4;
    readonly loosens: 8;
    readonly shown: 16;
};
/** What `src/replay/cache/columns.as` adds to the scanner; `src/replay/cache/block.ts` uses it. */
export interface ColumnExports {
    place(base: number): number;
    clear(): void;
    full(): number;
    gather(from: number, to: number, before: number): number;
    keepLong(length: number, number: number): void;
    pack(into: number): number;
    unpack(from: number, length: number): number;
    startsOf(section: number): number;
    textsOf(section: number): number;
    topOf(section: number): number;
    setTopOf(section: number, top: number): void;
    leaveOut(section: number): void;
    actionNumbers(): number;
    actionOf(from: number, length: number): number;
    rowsFrom(from: number, most: number): number;
    watchContents(): void;
    flagsOf(record: number): number;
    sum(seed: bigint, from: number, length: number): bigint;
    sound(names: number): number;
    soundSection(section: number, count: number, length: number): number;
    records: {
        value: number;
    };
    agents: {
        value: number;
    };
    bucketsAt: {
        value: number;
    };
    next: {
        value: number;
    };
    line: {
        value: number;
    };
}
/** What the scanner must know of a plan. */
export interface PlanTables {
    thresholds: readonly number[];
    depths: readonly number[];
    hours: Uint8Array;
    timeClasses: number;
    trustClasses: number;
    classes: number;
    buckets: number;
    /** The flags that matter, and what they must be. */
    mask: number;
    need: number;
    /**
     * The conditions that the scanner answers by itself: the buckets of each, and where its automaton is described; with `kept`, the field that it
     * needs, and where its bits stand.
     */
    open: readonly (readonly [number, number])[];
    kept: boolean;
}
/** Where the scanner finds a plan, and its cells where no open condition holds. */
export interface Published {
    plan: number;
    cells: number;
    classes: number;
}
/** Can this machine run the scanner? It needs WebAssembly with SIMD. */
export declare function scans(): boolean;
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
    get columns(): ColumnExports;
    /** Makes room for so many bytes, for good; returns where. */
    reserve(bytes: number): number;
    /** The number of an action type; -1 when there is no room for another. */
    numberOf(name: string): number;
    get actions(): number;
    /** Lets the scanner count records of an action type by itself, in the cells it is told of. */
    publish(action: number, tables: PlanTables): Published;
    /** Is there room for so many cells more? */
    affords(classes: number): boolean;
    /** A cell of a published plan; `bits` as in `CELL`. Returns its place, 0 where there is no room for it. */
    addCell({ plan, cells, classes }: Published, index: number, key: number, bits: number): number;
    /** What the scanner counted in a cell, by recorded verdict. */
    countsOf(cell: number): readonly [number, number, number];
    /** The agents whose flips the scanner counted. */
    agents(): Generator<{
        agent: string;
        tightened: number;
        loosened: number;
    }>;
    /** Automata that the scanner ran for records it counted by itself. */
    get ran(): number;
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
    /** Asks the scanner to look for these windows in every content from now on: `plain` in ASCII texts, `wide` in others. */
    watch(plain: readonly (readonly Window[])[], wide: readonly (readonly Window[])[]): void;
    windows(from: number, length: number): number;
    /** The windows of a text that may hold more than ASCII. */
    windowsOfAny(from: number, length: number): number;
    /** The text of a JSON string without its escapes, in the scratch space. */
    unescape(from: number, length: number): {
        from: number;
        length: number;
    };
    /** Makes room for an automaton of these patterns; returns its number. */
    load(programs: readonly Program[]): number;
    /** A place where the scanner finds an automaton, once it is shown there. */
    announce(): number;
    show(id: number, place: number): void;
    /** Does the automaton match anywhere in the UTF-8 text? */
    matches(id: number, from: number, length: number): boolean;
}
