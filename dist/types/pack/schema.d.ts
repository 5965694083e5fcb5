import type { Fault } from './fault.ts';
import { type Properties } from './meant.ts';
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
