import { type PolicyPack } from '../pack/index.ts';
/** The canonical form as the text patch knows it: JSON, what a thing is called first. */
export declare function canonicalText(pack: PolicyPack | undefined): string;
/** A text patch from one canonical form to the other; empty where they are equal. Policy is compared with policy, so it is linear in their number. */
export declare function packPatch(name: string, before: PolicyPack | undefined, after: PolicyPack | undefined): string;
