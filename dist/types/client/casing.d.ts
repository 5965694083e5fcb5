/** Objects whose keys belong to the caller, or are signed or hashed as they stand: never rewritten, in either direction. */
export type CallerOwned = 'metadata' | 'action_metadata' | 'content' | 'signed_assertion' | 'details' | 'model' | 'data_clearance';
type CamelKey<K> = K extends `${infer Head}_${infer Tail}` ? `${Head}${Capitalize<CamelKey<Tail> & string>}` : K;
/** A wire type as JavaScript writes it: `action_type` is `actionType`, at every depth but inside what the caller owns. */
export type Camel<T> = T extends readonly unknown[] ? {
    [I in keyof T]: Camel<T[I]>;
} : T extends object ? {
    [K in keyof T as CamelKey<K>]: K extends CallerOwned ? T[K] : Camel<T[K]>;
} : T;
/** `escalation_id` -> `escalationId`. A name that would not come back the same stays as it is. */
export declare function camelName(name: string): string;
/** `escalationId` -> `escalation_id`; a name that is not camel case stays as it is. */
export declare function snakeName(name: string): string;
/** What came over the wire, in camel case. @throws RangeError when nested too deep. */
export declare function toCamel(value: unknown): unknown;
/** What goes over the wire, in snake case. Dates and other objects with a `toJSON` are left to JSON. @throws RangeError when nested too deep. */
export declare function toSnake(value: unknown): unknown;
export {};
