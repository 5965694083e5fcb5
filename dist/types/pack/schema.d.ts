import type { ErrorObject } from 'ajv';
import { type FaultCode } from '../diagnostic.ts';
/** What the schema has against a value: the JSON Pointer of the place, and whether its key or its value is meant. */
export interface Fault {
    code: FaultCode;
    pointer: string;
    at: 'key' | 'value';
    message: string;
    help: string;
}
/** A validator that ajv compiled ahead of time, with its verbose errors. */
export interface Validate {
    (value: unknown): boolean;
    errors?: ErrorObject[] | null;
}
/** Everything a schema has against a value, each fault once. */
export declare function schemaFaults(value: unknown, validate: Validate): Fault[];
/** "did you mean" for a word that is near one of the known ones, or equal but for case. */
export declare function suggestion(word: string, known: readonly string[]): string | undefined;
export declare function policyTypes(): string[];
