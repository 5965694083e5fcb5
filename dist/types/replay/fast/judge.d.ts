import type { Engine, Request } from '../../engine/index.ts';
import type { Rows, Shape } from '../shape.ts';
import { type Tally } from '../tally.ts';
import * as m from './machine.ts';
/** How many records took which way. */
export interface Paths {
    /** Read along a layout seen before; token by token; by the exact reader. */
    layout: number;
    tokens: number;
    exact: number;
    /** Contents that a window or an odd character made a candidate, and for which an automaton was run. */
    patterns: number;
    /** Contents tested as text, since their pattern has no automaton. */
    texts: number;
    /** Metadata objects that were parsed, since a rule looks at them. */
    metadata: number;
    /** Records kept in mind for sequences and chains. */
    remembered: number;
}
type Classify = (request: Request, shape: Shape) => void;
/**
 * Judges rows of the scanner. Records that no condition tells apart share a cell; a cell is judged once and counted from then on.
 * `flush` hands all counts to the tally.
 */
export declare class Judge {
    #private;
    readonly paths: Paths;
    constructor(base: Engine, head: Engine, rows: Rows, tally: Tally, machine: m.Machine, classify: Classify | undefined);
    /** Judges the rows just scanned. `line` is the number of the first line of the scan. */
    rows(count: number, file: number, line: number): void;
    /** Judges a line that the scanner leaves to the exact reader. */
    line(bytes: Uint8Array | undefined, about: {
        number: number;
        offset: number;
        length: number;
        ended: boolean;
    }, file: number): void;
    /** The action types of all readable records; `undefined` where there were too many to remember. */
    get actions(): ReadonlySet<string> | undefined;
    /** Hands everything counted to the tally. */
    flush(): void;
}
export {};
