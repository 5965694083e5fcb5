/**
 * Reads an RFC 3339 instant with a zone, in milliseconds since 1970 UTC; finer fractions are cut off. `undefined` for anything else and for dates
 * that do not exist. A leap second (`23:59:60` UTC) counts as the last millisecond of its day, so that it keeps its hour and weekday.
 */
export declare function parseInstant(text: string): number | undefined;
