import type { TemporalPolicy } from '../../pack/index.ts';
import type { Condition } from '../condition.ts';
export declare function condition({ conditions }: TemporalPolicy): Condition;
export declare const says: () => string;
/** Hour of the day, 0 to 23, UTC. */
export declare function hourOf(at: number): number;
/** Day of the week, 1 (Monday) to 7 (Sunday), UTC. 1 January 1970 was a Thursday. */
export declare function dayOf(at: number): number;
