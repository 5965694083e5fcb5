import { type PolicyRef, type Verdict } from '../engine/index.ts';
import type { PolicyPack } from '../pack/index.ts';
import type { Direction, Impact, Where } from './impact.ts';
/**
 * What a reviewer reads at once: one changed condition, or some that make a change together. Inside `where` (any of them) the verdict changes from each of
 * `from` to each of `to` somewhere, and nowhere the other way for this reason. `unless`: not where another policy is already (or still) as strict as that.
 */
export interface Row {
    direction: Direction;
    from: Verdict[];
    to: Verdict[];
    where: Where[];
    unless?: Verdict;
    /** The policies whose change this is; both sides where the name stayed. */
    policies: PolicyRef[];
    /** Numbers of the regions that lie in it. */
    regions: number[];
}
/** Rows that hold every region, what gets looser first. */
export declare function cover(impact: Impact, base: readonly PolicyPack[], head: readonly PolicyPack[]): Row[];
