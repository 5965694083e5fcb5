/** A set of code points as flat, sorted, disjoint, inclusive ranges: `[lo, hi, lo, hi, ...]`. */
export type CodePoints = readonly number[];
export declare const everything: CodePoints;
export declare const newline: CodePoints;
export declare const digits: CodePoints;
export declare const wordCharacters: CodePoints;
export declare const spaces: CodePoints;
/** Sorts and joins ranges that may overlap. */
export declare function join(ranges: CodePoints): CodePoints;
export declare function complement(ranges: CodePoints): CodePoints;
/** Adds what equals these code points when case does not count, as RE2 folds. ASCII is folded here; for the rest the engine's library is asked. */
export declare function fold(ranges: CodePoints): CodePoints;
/**
 * The code points that a one-character expression matches, found by asking the engine's library about ever smaller pieces of Unicode. So classes such as
 * `\pL` can never mean something else here than when the pack runs.
 */
export declare function askEngine(source: string): CodePoints;
