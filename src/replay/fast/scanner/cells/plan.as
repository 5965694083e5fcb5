// Records that no condition tells apart share a cell (`plan.ts`). Where the cell of a record is known, counting it is all there is to do, and no row
// is made.
//
// Plan: number of thresholds, of depths, of classes of time, of trust, the buckets that call for a look, the flags that matter, then where the cells
// of no open condition, the classes of the hours, the thresholds and the depths stand, what those flags must be lest there be a look, how many classes
// there are, how many conditions on contents are looked at here (else a row is made), and where those stand: buckets and automaton each; less than
// none: bits of kept answers stand there. Last, where the class of trust stands for each whole part of it, then for none; 255 where a threshold lies
// within.
//
// Automaton: number, tables, transitions; tables are 0 until it was first needed.
//
// Cell: counts by recorded verdict, then bits, the same as in `row.ts`:

export const FLIPS: i32 = 1;
export const ESCALATES_BEFORE: i32 = 2;
export const ESCALATES_AFTER: i32 = 4;
export const LOOSENS: i32 = 8;
/** Each record of the cell is asked for as a row. */
export const SHOWN: i32 = 16;
