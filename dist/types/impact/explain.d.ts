/** Shortest contents that tell two lists of patterns apart; absent where there is none. `complete: false`: the search was cut short, so absence proves nothing. */
export interface PatternChange {
    /** Matched by some pattern now, by none before. */
    newlyMatched?: string;
    /** Matched by some pattern before, by none now. */
    noLongerMatched?: string;
    complete: boolean;
}
/** What a change of patterns means, in strings. */
export declare function explainPatterns(before: readonly string[], after: readonly string[]): PatternChange;
