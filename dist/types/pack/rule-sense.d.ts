import type { MetadataRule } from './generated/policy-pack.ts';
/** A number, or a string that is exactly a JSON number literal (`semantics.md`, "A pack and its policies"). */
export declare function asNumber(value: unknown): number | undefined;
/** A value that its operator can do nothing with: an order against what is no number never holds, and presence compares nothing. */
export interface IdleValue {
    why: 'no number' | 'unused';
    message: string;
    help: string;
}
export declare function idleValue({ field, operator, value }: MetadataRule): IdleValue | undefined;
/** Why no metadata meets all rules, as far as it is seen at a glance: a field that is missing and given, or bounds that exclude each other. */
export declare function contradictionIn(rules: readonly MetadataRule[]): string | undefined;
