/** What differs between the regex engines of databases. `re2`: takes patterns as they are. */
export type Flavour = 're2' | 'java' | 'posix';
/** Several patterns as one that matches where any of them does; `undefined` when the flavour can't say one of them. */
export declare function anyOf(patterns: readonly string[], flavour: Flavour): string | undefined;
/** One RE2 pattern in another flavour; `undefined` for what is not surely the same there. */
export declare function translate(pattern: string, flavour: Flavour): string | undefined;
