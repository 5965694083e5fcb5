// Records as columns: the scanner's rows of a block of lines, kept field by field, and given back as rows without reading a line again.
//
// In memory a block is wide (an array for each field); packed for keeping, each array takes the narrowest form that holds its values exactly.
// Texts stand in sections. A line that only the exact reader can read stands in the block as it is.
//
// What this file exports, the module exports (`module.ts`).

export * from '../../fast/scanner/index';

export { actionNumbers, agents, bucketsAt, clear, flagsOf, full, leaveOut, place, records } from './block';
export { sound, soundSection, sum } from './doubt';
export { gather, keepLong } from './gather';
export { pack, unpack } from './pack';
export { rowsFrom, watchContents } from './rows';
export { setTopOf, startsOf, textsOf, topOf } from './sections';
