import { type Flavour } from './pattern.ts';
export declare const dialects: readonly ['duckdb', 'clickhouse', 'postgresql', 'spark'];
export type Dialect = (typeof dialects)[number];
/** How one engine says what a policy asks. Values that are unknown are NULL, and stay NULL through every comparison. */
export interface Speech {
    flavour: Flavour;
    /** Ends a subquery whose columns must be computed once, not wherever they are used. */
    fence?: string;
    /** What stands for a table, where its columns are made ready first. */
    from?(table: string): string;
    /** A text literal. */
    text(value: string): string;
    /** Hour 0 to 23 and day 1 (Monday) to 7 of an instant, in UTC. */
    hour(column: string): string;
    day(column: string): string;
    /** Milliseconds since 1970. */
    instant(column: string): string;
    /** Does the text match one of these patterns? `undefined`: the engine can't say that. */
    matches(column: string, patterns: readonly string[]): string | undefined;
    /** The JSON text of a member reached by these keys, NULL where there is none or it is `null`. */
    member(json: string, keys: readonly string[]): string;
    /** `number`, `string`, `boolean` or something else, of a JSON text. */
    kind(value: string): string;
    /** A JSON text of a number, or of a string, as that. */
    number(value: string): string;
    string(value: string): string;
    /** Is the text a JSON number literal? */
    numeric(text: string): string;
    /** Does a text hold another? */
    holds(text: string, part: string): string;
}
export declare const speech: Record<Dialect, Speech>;
