import { type Engine } from '../engine/index.ts';
import type { FlipCounts, ReplayReport } from './report.ts';
export interface NamedFlips extends FlipCounts {
    name: string;
}
/** Where most verdicts change. Action types come from the log, so they are told by the names and globs that the packs give them, and by no others. */
export interface Affected {
    actions: NamedFlips[];
    /** Redacted; only where samples were asked for. */
    agents: NamedFlips[];
}
export declare function affected(report: ReplayReport, engines: readonly Engine[], samples: boolean): Promise<Affected>;
