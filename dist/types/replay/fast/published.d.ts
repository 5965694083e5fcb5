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
/** The class of trust, by ascending thresholds, for each whole part of it, 0 to 100, then for none; `WITHIN` where a threshold lies between two of them. */
export declare function trustTable(thresholds: readonly number[]): Uint8Array;
