import { type FaultCode } from '../diagnostic.ts';
import { type Properties } from './meant.ts';
/** What the schema has against a value: the JSON Pointer of the place, and whether its key or its value is meant. */
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
/** What ajv says of one place, as far as it is read here. */
interface Misfit {
    instancePath: string;
    keyword: string;
    params: Record<string, unknown>;
    message?: string;
    parentSchema?: Record<string, unknown>;
}
/** A validator that ajv compiled ahead of time, with its verbose errors. */
export interface Validate {
    (value: unknown): boolean;
    errors?: Misfit[] | null;
}
/** Everything a schema has against a value, each fault once. */
export declare function schemaFaults(value: unknown, validate: Validate): Fault[];
export declare function policyTypes(): string[];
export declare function unknownField(pointer: string, field: string, value: object, properties: Properties): Fault;
export {};
