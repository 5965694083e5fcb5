import type { Engine } from '../../engine/index.ts';
import type { ReplayOptions } from '../options.ts';
import type { LogFile, Opened } from '../report.ts';
import { Tally } from '../tally.ts';
import { Judge } from './judge.ts';
import type { Paths } from './paths.ts';
/** One thread's way through its logs, or its parts of logs. */
export declare class Pass {
    #private;
    readonly tally: Tally;
    readonly seen: {
        records: number;
        bytes: number;
    };
    readonly judge: Judge;
    constructor(base: Engine, head: Engine, { samples, classify }: ReplayOptions);
    /** Judges a whole log. */
    whole(log: LogFile, progress: () => void): Promise<void>;
    /** Judges the lines between two bytes of a plain log, as if they were a file of their own. Returns how many they are. */
    part(opened: Opened, name: string, from: number, to: number, progress: () => void): number;
    /** Hands all counts to the tally; says which way the records went. */
    end(): Paths;
}
