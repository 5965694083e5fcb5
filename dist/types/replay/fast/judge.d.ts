import type { Engine, Request } from '../../engine/index.ts';
import type { Rows, Shape } from '../shape.ts';
import { type Tally } from '../tally.ts';
import { Conditions } from './conditions.ts';
import { Fields } from './fields.ts';
import { type Machine } from './machine.ts';
import { type Looks, type Paths } from './paths.ts';
type Classify = (request: Request, shape: Shape) => void;
/**
 * Judges rows of the scanner. Records that no condition tells apart share a cell; a cell is judged once and counted from then on.
 * `flush` hands all counts to the tally.
 */
export declare class Judge {
    #private;
    readonly paths: Paths;
    /** `kept`: where the rows do not come from the scanner, what they say and what answers the conditions. */
    constructor(base: Engine, head: Engine, rows: Rows, tally: Tally, machine: Machine, classify: Classify | undefined, kept?: {
        fields: Fields;
        conditions: Conditions;
    });
    /** So many rows are to be scanned at once: few at first, for between two scans the scanner is told what it may count by itself. */
    get most(): number;
    /** Judges the rows just scanned. `line` is the number of the first line of the scan. */
    rows(count: number, file: number, line: number): void;
    /** Judges a line that the scanner leaves to the exact reader; without `bytes` it is too long to be read. */
    line(bytes: Uint8Array | undefined, about: {
        number: number;
        offset: number;
        length: number;
        ended: boolean;
    }, file: number): void;
    /** The action types of all readable records; `undefined` where there were too many to remember. */
    get actions(): ReadonlySet<string> | undefined;
    /** The policies that take more than the bytes of a record. */
    get looks(): Looks;
    /** Hands everything counted to the tally. */
    flush(): void;
}
export {};
