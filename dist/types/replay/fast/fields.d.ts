import { type DecisionRecord } from '../record.ts';
import type { Machine } from './machine.ts';
/** What a row of the scanner says, as JavaScript has it. `at` is the first word of the row. */
export declare class Fields {
    #private;
    constructor(machine: Machine);
    agent(at: number): string | undefined;
    chain(at: number): string | undefined;
    metadata(at: number): Record<string, unknown> | undefined;
    /** The bytes of the line. */
    line(at: number): Uint8Array;
    /** The whole record, by the exact reader. */
    record(at: number, number: number): DecisionRecord;
    slice(from: number, length: number): string;
}
