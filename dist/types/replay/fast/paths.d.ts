export declare const noPaths: Paths;
/** How many records took which way. */
export interface Paths {
    /** Read along a layout seen before; token by token; by the exact reader. */
    layout: number;
    tokens: number;
    exact: number;
    /** Of those by the exact reader: lines that hold no record. */
    unreadable: number;
    /** Contents that a window or an odd character made a candidate, and for which an automaton was run. */
    patterns: number;
    /** Contents tested as text, since their pattern has no automaton. */
    texts: number;
    /** Metadata objects that were parsed, since a rule looks at them. */
    metadata: number;
    /** Records kept in mind for sequences and chains. */
    remembered: number;
    /** Read from columns that an earlier replay kept. */
    kept: number;
    /** Why columns that were kept were not used, or none could be kept. */
    doubts?: string[];
    /** Asked of the engine one by one, for want of what the fast path needs. */
    plain: number;
    /** Threads that read and judged. */
    threads: number;
    /** The policies, as `pack/policy`, for which more than bytes is looked at. */
    looks?: Looks;
    /** Why there was but one, or why records took the plain path. */
    why?: string;
}
export interface Looks {
    /** A pattern of theirs has no automaton. */
    text: string[];
    metadata: string[];
    /** Sequences, and agents that acted earlier in a chain. */
    past: string[];
}
