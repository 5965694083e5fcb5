import { type Diagnostic } from '../diagnostic.ts';
import type { PolicyPack } from './generated/policy-pack.ts';
import type { LoadedPack } from './load.ts';
export type Step = 'patch' | 'minor' | 'major';
/** Precedence of two semantic versions: below, equal (0) or above. */
export declare function compareVersions(a: string, b: string): number;
/** How far a version rose; `undefined` if it did not. */
export declare function stepBetween(before: string, after: string): Step | undefined;
/** The packs whose policies changed, each with what it was. A new pack is not among them. */
export declare function changedPacks<P extends {
    pack: PolicyPack;
}>(before: readonly PolicyPack[], after: readonly P[]): {
    was: PolicyPack;
    is: P;
}[];
/** A pack, and where its parts stand, where that is known. */
export type Placed = Pick<LoadedPack, 'pack'> & Partial<Pick<LoadedPack, 'place'>>;
/** How far a version has to rise, and why. */
export interface Asked {
    step: Step;
    why: string;
}
/** Of the packs whose policies changed those whose version rose, but by less than is asked. */
export declare function shortSteps<P extends Placed>(before: readonly PolicyPack[], after: readonly P[], asked: Asked): {
    was: PolicyPack;
    is: P;
}[];
/** Packs whose version rose by more than one major number, each with what it was. */
export declare function farSteps<P extends Placed>(before: readonly PolicyPack[], after: readonly P[]): {
    was: PolicyPack;
    is: P;
}[];
/**
 * A pack whose policies changed must carry a higher version (`semantics.md`, "Identity, versions, rolling back"), and none a lower one: no plane
 * would take it. `asked`: how much higher, where that is known.
 */
export declare function versionFaults(before: readonly PolicyPack[], after: readonly LoadedPack[], asked?: Asked): Diagnostic[];
/** What to write, and where. */
export declare function versionRemedy(was: PolicyPack, is: Placed, { step, why }: Asked): string;
