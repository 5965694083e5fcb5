/** A JSON Schema (2020-12) as plain data; references are `#/$defs/<name>`. */
export type Schema = {
    readonly [keyword: string]: unknown;
};
type Properties = Record<string, Schema>;
export declare const text: {
    readonly type: 'string';
};
export declare const id: {
    readonly type: 'string';
    readonly minLength: 1;
    readonly maxLength: 256;
};
export declare const flag: {
    readonly type: 'boolean';
};
export declare const instant: {
    readonly type: 'string';
    readonly format: 'date-time';
    readonly description: 'RFC 3339 instant, UTC.';
};
export declare const trust: {
    readonly type: 'number';
    readonly minimum: 0;
    readonly maximum: 100;
    readonly description: 'Trust, 0 to 100.';
};
export declare const count: {
    readonly type: 'integer';
    readonly minimum: 0;
};
export declare const ok: {
    readonly type: 'boolean';
    readonly const: true;
};
export declare const freeObject: {
    readonly type: 'object';
    readonly additionalProperties: true;
};
export declare const names: {
    readonly type: 'array';
    readonly items: {
        readonly type: 'string';
        readonly minLength: 1;
        readonly maxLength: 256;
    };
    readonly maxItems: 1000;
};
/** Names of actions, with `*` for any run of characters. No action has control characters in its name. */
export declare const globs: {
    readonly type: 'array';
    readonly maxItems: 1000;
    readonly items: {
        readonly type: 'string';
        readonly minLength: 1;
        readonly maxLength: 256;
        readonly pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f]*$';
    };
};
export declare const limit: {
    readonly type: 'integer';
    readonly minimum: 1;
    readonly maximum: 500;
    readonly description: 'At most this many items a page, 1 to 500. Default 50.';
};
export declare const page: {
    readonly type: 'integer';
    readonly minimum: 1;
    readonly maximum: 1000000;
    readonly description: 'Page number from 1, as published; `cursor` wins.';
};
export declare const cursor: {
    readonly type: 'string';
    readonly minLength: 1;
    readonly maxLength: 1024;
    readonly description: '`next_cursor` of the page before.';
};
export declare function described<S extends Schema>(schema: S, description: string): S & {
    readonly description: string;
};
export declare function integer(minimum: number, maximum: number, description?: string): Schema;
export declare function oneOf(...values: readonly (string | null)[]): Schema;
export declare function ref(name: string): Schema;
export declare function list(items: Schema): Schema;
export declare function orNull(schema: Schema): Schema;
/** An object that refuses fields it does not know: a misspelt restriction must not vanish. */
export declare function closed(required: Properties, optional?: Properties, description?: string): Schema;
/** An object that may carry more than is said here. */
export declare function open(required: Properties, optional?: Properties, description?: string): Schema;
/** The answer `{ok: true, ...}`. */
export declare function answer(required: Properties, optional?: Properties): Schema;
/** One page of a list: the items under their key, and the cursor of the next page, null on the last. */
export declare function pageOf(key: string, item: string, more?: Properties): Schema;
export {};
