import type { Fault } from './fault.ts';
/** What the schema cannot say of a pack (`semantics.md`): its version, names, globs, patterns, rules. Takes any value, so that no fault hides another. */
export declare function semanticFaults(value: unknown): Fault[];
/** A strict semantic version: no `v`, no spaces, at most 256 characters, each of its three numbers at most 9 digits. */
export declare function isVersion(text: string): boolean;
/** What is wrong with each glob of a list of action types. */
export declare function globFaults(globs: unknown, pointer: string): Fault[];
export declare function globFault(glob: string, pointer: string): Fault[];
/** What RE2 has against a pattern. */
export declare function patternFaults(pattern: string, pointer: string): Fault[];
/** Rules that compare with nothing. */
export declare function ruleFaults(rules: unknown, pointer: string): Fault[];
