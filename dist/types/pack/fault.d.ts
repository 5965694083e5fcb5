import type { FaultCode } from '../diagnostic.ts';
/** What is wrong with a value: the JSON Pointer of the place, and whether its key or its value is meant. */
export interface Fault {
    code: FaultCode;
    pointer: string;
    at: 'key' | 'value';
    message: string;
    help: string;
    /** The pointer of what is not there. */
    lacks?: string;
    /** The pointer at which an unknown field was meant to stand. */
    meant?: string;
    /** The pointer of what stood there first, where the fault is a repetition: its place is added to `help`. */
    first?: string;
}
