import type { Program } from '../../engine/index.ts';
/** Three sets of bytes; every match holds three neighbours out of them. A full set stands for "any byte". */
export type Window = readonly [ByteSet, ByteSet, ByteSet];
/** 256 flags. */
export type ByteSet = Uint8Array;
/** One set of windows for ASCII texts, one for others. */
export interface Windows {
    plain: Window[];
    wide: Window[];
}
/**
 * Sets of windows; of each set, one stands in every text that the pattern matches. All places that each match must pass are looked at; those that
 * are likely to be rare come first. None can be named for some patterns: every text has to be looked at.
 */
export declare function windowsOf(program: Program): Windows[];
/** The tables that the scanner asks, six times 16 bytes: for each of three bytes, the buckets by low and by high half. */
export declare function tableOf(buckets: readonly (readonly Window[])[]): Uint8Array;
