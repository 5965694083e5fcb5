import type { Policy, PolicyPack } from './generated/policy-pack.ts';
/** A policy with its defaults written out, its sets and keys sorted and its description left out. */
export type CanonicalPolicy = Record<string, unknown> & {
    name: string;
};
export interface CanonicalPack {
    name: string;
    version: string;
    policies: CanonicalPolicy[];
}
/** What a pack says, without how it is written (`semantics.md`, "Identity, versions, rolling back"). */
export declare function canonical({ name, version, policies }: PolicyPack): CanonicalPack;
export declare function canonicalPolicies(policies: readonly Policy[]): CanonicalPolicy[];
export declare function canonicalPolicy(policy: Policy): CanonicalPolicy;
/** `sha256:` over the canonical JSON (RFC 8785) of name, version and policies. */
export declare function digest(pack: PolicyPack): string;
/** `sha256:` over the canonical JSON of the policies alone. */
export declare function sourceHash(policies: readonly Policy[]): string;
/** The digest of a set of packs: over the sorted lines `<pack> <digest>`. */
export declare function setDigest(packs: readonly PolicyPack[]): string;
