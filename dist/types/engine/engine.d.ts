import type { PolicyPack } from '../pack/index.ts';
import type { CompiledPolicy, Outcome } from './condition.ts';
import { type Judgement, type Request } from './judgement.ts';
/** All policies of all packs of an environment, ready to judge. */
export interface Engine {
    /** The policies that make the verdict, in the order their reasons are listed. */
    live: readonly CompiledPolicy[];
    /** The policies of the second pass. */
    shadow: readonly CompiledPolicy[];
    /** Never throws: what cannot be judged is `unknown`. Without `outcome` a sequence is judged as if nothing came before. */
    judge(request: Request, outcome?: Outcome): Judgement;
    /** The second pass: what the shadow policies alone would say. It never touches the verdict. */
    judgeShadow(request: Request, outcome?: Outcome): Judgement;
}
/** Compiles checked packs. Throws on a pattern outside RE2: packs come from `loadPacks`, or are checked by the plane. */
export declare function compile(packs: readonly PolicyPack[]): Engine;
/** Compiles the packs before and after a change; what is the same in both, once. */
export declare function compileBoth(before: readonly PolicyPack[], after: readonly PolicyPack[]): [before: Engine, after: Engine];
/** Higher priority first, ties by policy name, then by pack. */
export declare function byPriority(a: CompiledPolicy, b: CompiledPolicy): number;
