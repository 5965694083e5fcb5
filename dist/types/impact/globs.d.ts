/** An action-type glob, taken apart at its stars. Without a star it is one name. */
export interface Glob {
    text: string;
    exact: boolean;
    head: string;
    tail: string;
    pieces: string[];
}
export declare function readGlob(text: string): Glob;
/** Only stars: every action. */
export declare function isEverything(text: string): boolean;
export declare function globMatches(glob: Glob, name: string): boolean;
/** Whether some name matches both, be it a long one. What stands between the stars can always be put one after the other. */
export declare function overlap(a: Glob, b: Glob): boolean;
/** Whether some name matches both of two globs, as they are written. */
export declare function canMeet(a: string, b: string): boolean;
/** A name that matches all of them, with `filler` around every piece; they overlap in pairs, which for globs means that they overlap. */
export declare function nameFor(globs: readonly Glob[], filler: string): string;
/** Whether every name that one glob matches is matched by the other: a letter that the wide one does not write can only be met by its stars. */
export declare function covers(wide: Glob, narrow: Glob): boolean;
/** Many globs with a star, found by what they begin with. */
export declare class GlobIndex {
    #private;
    constructor(globs: readonly Glob[]);
    /** The numbers of the globs that match a name, ascending. */
    matching(name: string): number[];
    /** The numbers of the globs that some name matches together with this one, ascending; itself too, if it is one of them. */
    overlapping(glob: Glob): number[];
}
/** Texts in an order in which those with one beginning stand together. */
export declare function sortedTexts(texts: Iterable<string>): readonly string[];
/** The texts of a sorted list that begin so. */
export declare function startingWith(sorted: readonly string[], beginning: string): Generator<string>;
