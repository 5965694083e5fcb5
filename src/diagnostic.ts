/** Where something stands in a file the author wrote. Lines and columns count from 1, columns in UTF-16 units as editors and GitHub count. */
export interface Span {
  file: string;
  line: number;
  column: number;
  endLine?: number;
  endColumn?: number;
}

/** Every fault a pack can have. A code is a promise: it is never renamed, and `examples/invalid/<code>/` shows the smallest file that raises it. */
export const faultCodes = [
  'file_not_utf8',
  'file_too_large',
  'file_not_readable',
  'pack_empty',
  'yaml_syntax',
  'yaml_alias_forbidden',
  'yaml_merge_forbidden',
  'yaml_duplicate_key',
  'yaml_too_many_keys',
  'yaml_too_many_entries',
  'yaml_too_deep',
  'yaml_reserved_key',
  'yaml_tag_forbidden',
  'yaml_directive_forbidden',
  'yaml_multiple_documents',
  'string_not_text',
  'number_out_of_range',
  'type_mismatch',
  'missing_field',
  'unknown_field',
  'unknown_policy_type',
  'unknown_value',
  'value_invalid',
  'name_invalid',
  'glob_invalid',
  'pattern_unsupported',
  'duplicate_rule_name',
  'duplicate_pack_name',
  'version_invalid',
  'version_not_higher',
] as const;

/** Every finding that is legal but likely wrong. Warnings change an exit code only where `--strict` asks for it. */
export const warningCodes = [
  'allow-has-no-effect',
  'never-triggers',
  'always-triggers',
  'bypass-by-omission',
  'repeated-entry',
  'empty-pack',
  'matches-everything',
  'invisible-character',
  'lookalike-name',
  'unexpected-value',
  'unused-value',
  'unseen-action-type',
  'unmatched-glob',
  'redundant-policy',
  'redundancy-unknown',
  'regex-in-glob',
  'same-policy',
  'version-step',
  'versions-not-checked',
] as const;

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
export type Checked<T> = { ok: true; value: T; warnings: Diagnostic[] } | { ok: false; errors: Diagnostic[]; warnings: Diagnostic[] };

/**
 * An author's words inside a message: between backticks, on one line, a long text cut in the middle. A backtick inside is shown as an apostrophe, so that
 * whoever prints the message can tell the author's words from ours.
 */
export function quoted(words: string, most = 60): string {
  const line = words
    .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
    .replaceAll('`', "'")
    .replace(/\p{Cs}/gu, '\ufffd');
  const characters = [...line];
  const half = Math.floor((most - 3) / 2);
  const shown = characters.length <= most ? characters : [...characters.slice(0, half), '...', ...characters.slice(-half)];
  return `\`${shown.join('')}\``;
}

/** What a reader cannot see, or takes for a plain space: controls, joiners, selectors, fillers, odd spaces, halves of a character. */
export const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?! )\p{Zs}/gu;

/** A whole number with commas, the same in every locale. */
export function count(n: number): string {
  return String(Math.round(n)).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `1 policy`, `2 policies`. */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${count(n)} ${n === 1 ? one : many}`;
}

/** Orders findings as a reader meets them: by file, line, column, then code. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.span?.file ?? '', b.span?.file ?? '') ||
    (a.span?.line ?? 0) - (b.span?.line ?? 0) ||
    (a.span?.column ?? 0) - (b.span?.column ?? 0) ||
    compareText(a.code, b.code)
  );
}

/** Compares by UTF-16 code units: the same order on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
