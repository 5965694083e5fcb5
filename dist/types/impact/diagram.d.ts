/**
 * Decision diagrams with many terminals and edges of three shapes, each function stored once (so equal functions have equal ids).
 * `line`: a number cut into intervals; `set`: an element of at most 31, told apart by bit masks; `flag`: no or yes.
 */
export type Shape = 'line' | 'set' | 'flag';
/** Thrown where diagrams grow beyond the steps they may take; the caller names the budget. */
export declare class TooDeep extends Error {
}
/** How two functions are joined. `settled` may give the result early; it must agree with `terminal`. */
export interface Operation {
    terminal(a: number, b: number): number;
    settled?(a: number, b: number): number | undefined;
    known: Map<number, number>;
}
export declare class Diagrams {
    #private;
    /** The shapes of the axes, in the order in which they are asked, and what may be spent on joining. */
    constructor(shapes: readonly Shape[], budget: {
        steps: number;
    });
    get size(): number;
    level(id: number): number;
    /** `line`: the cuts between the kids, ascending. `set`: the mask of each kid. `flag`: nothing; the kids are no and yes. */
    labels(id: number): readonly number[];
    kids(id: number): readonly number[];
    make(level: number, labels: readonly number[], kids: readonly number[]): number;
    apply(operation: Operation, a: number, b: number): number;
}
/** The stricter of two verdicts, or an OR of what triggers. */
export declare function stricterOf(): Operation;
/** Both: the AND of two conditions with one decision. */
export declare function bothOf(): Operation;
/** The change from one verdict to another: `3 * before + after` where they differ, 0 where they do not. */
export declare function changeOf(): Operation;
/** The second where the first is 0. */
export declare function withoutOf(): Operation;
/** One more than the second where the first holds, 0 elsewhere. */
export declare function withinOf(): Operation;
