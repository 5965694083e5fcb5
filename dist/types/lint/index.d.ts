import { type Diagnostic } from '../diagnostic.ts';
import type { LoadedPack } from '../pack/index.ts';
/** What is legal but likely wrong, as warnings. `seen`: the action types of recorded decisions, where there are any. */
export declare function lint(packs: readonly LoadedPack[], seen?: ReadonlySet<string>): Diagnostic[];
