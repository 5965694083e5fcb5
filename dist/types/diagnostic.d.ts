/** Where something stands in a file the author wrote. Lines and columns count from 1, columns in UTF-16 units as editors and GitHub count. */
export interface Span {
    file: string;
    line: number;
    column: number;
    endLine?: number;
    endColumn?: number;
}
/** Every fault a pack can have. A code is a promise: it is never renamed, and `examples/invalid/<code>/` shows the smallest file that raises it. */
export declare const faultCodes: readonly ['file_not_utf8', 'file_too_large', 'file_not_readable', 'pack_empty', 'yaml_syntax', 'yaml_alias_forbidden', 'yaml_merge_forbidden', 'yaml_duplicate_key', 'yaml_too_many_keys', 'yaml_too_many_entries', 'yaml_too_deep', 'yaml_reserved_key', 'yaml_tag_forbidden', 'yaml_directive_forbidden', 'yaml_multiple_documents', 'string_not_text', 'number_out_of_range', 'type_mismatch', 'missing_field', 'unknown_field', 'unknown_policy_type', 'unknown_value', 'value_invalid', 'name_invalid', 'glob_invalid', 'pattern_unsupported', 'duplicate_rule_name', 'duplicate_pack_name', 'version_invalid', 'version_not_higher'];
/** Every finding that is legal but likely wrong. Warnings change an exit code only where `--strict` asks for it. */
export declare const warningCodes: readonly ['allow-has-no-effect', 'never-triggers', 'always-triggers', 'bypass-by-omission', 'repeated-entry', 'empty-pack', 'matches-everything', 'invisible-character', 'lookalike-name', 'unexpected-value', 'unused-value', 'unseen-action-type', 'unmatched-glob', 'redundant-policy', 'redundancy-unknown', 'regex-in-glob', 'same-policy', 'version-step', 'versions-not-checked'];
export type FaultCode = (typeof faultCodes)[number];
export type WarningCode = (typeof warningCodes)[number];
export type Code = FaultCode | WarningCode;
/** One finding: what is wrong, where, and what to do. `message` is lower case without a full stop, the author's words in backticks; `help` is the remedy. */
export interface Diagnostic {
    code: Code;
    severity: 'error' | 'warning';
    message: string;
    help: string;
    span?: Span;
}
/** A value, or the faults that stand in its way; warnings come with either. */
export type Checked<T> = {
    ok: true;
    value: T;
    warnings: Diagnostic[];
} | {
    ok: false;
    errors: Diagnostic[];
    warnings: Diagnostic[];
};
/**
 * An author's words inside a message: between backticks, on one line, a long text cut in the middle. A backtick inside is shown as an apostrophe, so that
 * whoever prints the message can tell the author's words from ours.
 */
export declare function quoted(words: string, most?: number): string;
/** What a reader cannot see, or takes for a plain space: controls, joiners, selectors, fillers, odd spaces, halves of a character. */
export declare const unseen: RegExp;
/** A whole number with commas, the same in every locale. */
export declare function count(n: number): string;
/** `1 policy`, `2 policies`. */
export declare function counted(n: number, one: string, many?: string): string;
/** Orders findings as a reader meets them: by file, line, column, then code. */
export declare function byPlace(a: Diagnostic, b: Diagnostic): number;
/** Compares by UTF-16 code units: the same order on every machine and in every locale. */
export declare function compareText(a: string, b: string): number;
