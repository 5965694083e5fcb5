/** What of a compiled regular expression is used here. */
export interface Regex {
    /** Does it match anywhere in the text? In time linear in its length. */
    test(text: string): boolean;
    /** The library's own form of it. */
    re2(): unknown;
}
/** A regular expression in RE2 syntax, compiled once however many policies write it. Throws on any other syntax. */
export declare function regexOf(source: string): Regex;
/** Takes patterns that were compiled elsewhere for sound: each is compiled here when it is first asked. */
export declare function trustPatterns(sources: Iterable<string>): void;
