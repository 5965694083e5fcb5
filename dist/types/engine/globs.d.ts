/** Compiles action-type globs: `*` stands for any run of characters, nothing else is special, the whole name must match, case counts. No globs match everything. */
export declare function matcher(globs: readonly string[]): (name: string) => boolean;
