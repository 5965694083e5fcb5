import { type PolicyPack } from '../pack/index.ts';
export { canonicalText } from './patch.ts';
/** One field with its values in the canonical form; `undefined` where it was not there. */
export interface FieldChange {
    /** Dotted, such as `conditions.patterns`. */
    path: string;
    before?: unknown;
    after?: unknown;
}
export interface PolicyChange {
    pack: string;
    policy: string;
    kind: 'added' | 'removed' | 'changed' | 'renamed';
    /** The former name, when only the name changed. */
    was?: string;
    fields: FieldChange[];
}
/** What was typed: the policies that differ, and a text patch of the canonical form. */
export interface PackDiff {
    changes: PolicyChange[];
    patch: string;
}
/** Compares two sets of packs policy by policy, matched by name; a policy that only changed its name is recognised. Texts of no effect are left out. */
export declare function diffPacks(base: readonly PolicyPack[], head: readonly PolicyPack[]): PackDiff;
