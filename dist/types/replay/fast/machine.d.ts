import type { Program } from '../../engine/index.ts';
import { type ColumnExports } from './module.ts';
import { type PlanTables, type Published } from './published.ts';
import { type Window } from './windows.ts';
export declare const BUCKETS = 32;
/** Records that a block of columns holds at most. */
export declare const RECORDS = 16384;
export declare const ROWS = 4096;
/** So many bytes may lie in the input at once, some slack beside them. */
export declare const INPUT: number;
/** Takes a scanner that was compiled elsewhere, and sets up the next machine. */
export declare function prepare(module: WebAssembly.Module): void;
/** A machine that nobody has used yet: the one that was prepared, where there is one. */
export declare function unusedMachine(): Machine;
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
    scan(from: number, to: number, most?: number): {
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
