import type { PolicyPack } from './generated/policy-pack.ts';
/** A pack that would enforce nothing any more, or fewer than half of what it did: likely an accident, never one to go unseen. */
export interface Shrink {
    pack: string;
    version: string;
    was: string;
    /** How many policies enforce something: live ones that block or escalate. */
    before: number;
    after: number;
}
/** The packs that shrink. A policy that moved to another of the packs counts where it was. Packs that are in one set alone do not count. */
export declare function shrinks(before: readonly PolicyPack[], after: readonly PolicyPack[]): Shrink[];
