import type { Program } from '../../engine/index.ts';
/** Three sets of ASCII bytes; every match in an ASCII text holds three neighbours out of them. A full set stands for "any byte". */
export type Window = readonly [ByteSet, ByteSet, ByteSet];
/** 128 flags. */
export type ByteSet = Uint8Array;
/**
 * The windows of which one stands in every ASCII text that the pattern matches; `undefined` when none can be named, so that every text has to be
 * looked at. Of all places that each match must pass, the rarest windows are taken.
 */
export declare function windowsOf(program: Program): Window[] | undefined;
/** The tables that the scanner asks, six times 16 bytes: for each of three bytes, the buckets by low and by high half. */
export declare function tableOf(buckets: readonly (readonly Window[])[]): Uint8Array;
