/** Text that somebody else wrote, made safe for each place it is shown in. Every author's word in a report passes through here, and only here. */
/**
 * An author's text as inline code in GitHub markdown: no mention, link, image, HTML or cell border can come of it. Long text is cut in the middle.
 * A code span serves unless the text holds `|`, which a table row takes for a border even there; then it is HTML with every sign that means anything to a parser as an entity.
 */
export declare function code(text: string, most?: number): string;
/** An author's text for a terminal: control characters are written out, never sent. */
export declare function plain(text: string): string;
/** A block of text that no line of it can end: the fence is longer than any run of backticks inside. */
export declare function fenced(text: string, language: string): string;
/** Two texts that differ, each cut so that it shows where. */
export interface Apart {
    before: string;
    after: string;
    /** What differs by code points, where it is little and might look alike or like nothing. */
    points?: string;
}
/** Parts two texts where they differ. Not escaped yet. */
export declare function apart(before: string, after: string, most?: number): Apart;
/** The first and the last part of a long text. */
export declare function cut(text: string, most?: number): string;
/** A text in which every space counts: those that are not seen, or are seen as one, are told by their numbers. */
export declare function spaced(text: string): string;
/** A text in which every sign counts: those that may look like another are told by their numbers too. */
export declare function exactly(text: string): string;
