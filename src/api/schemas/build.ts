/** A JSON Schema (2020-12) as plain data; references are `#/$defs/<name>`. */
export type Schema = { readonly [keyword: string]: unknown };
type Properties = Record<string, Schema>;

export const text = { type: 'string' } as const;
export const id = { type: 'string', minLength: 1, maxLength: 256 } as const;
export const flag = { type: 'boolean' } as const;
export const instant = { type: 'string', format: 'date-time', description: 'RFC 3339 instant, UTC.' } as const;
export const trust = { type: 'number', minimum: 0, maximum: 100, description: 'Trust, 0 to 100.' } as const;
export const count = { type: 'integer', minimum: 0 } as const;
export const ok = { type: 'boolean', const: true } as const;
export const freeObject = { type: 'object', additionalProperties: true } as const;
export const names = { type: 'array', items: { type: 'string', minLength: 1, maxLength: 256 }, maxItems: 1000 } as const;
/** Names of actions, with `*` for any run of characters. No action has control characters in its name. */
export const globs = { ...names, items: { ...names.items, pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f]*$' } } as const;
export const limit = {
  type: 'integer',
  minimum: 1,
  maximum: 500,
  description: 'At most this many items a page, 1 to 500. Default 50.',
} as const;
export const page = {
  type: 'integer',
  minimum: 1,
  maximum: 1_000_000,
  description: 'Page number from 1, as published; `cursor` wins.',
} as const;
export const cursor = { type: 'string', minLength: 1, maxLength: 1024, description: '`next_cursor` of the page before.' } as const;

export function described<S extends Schema>(schema: S, description: string): S & { readonly description: string } {
  return { ...schema, description };
}

export function integer(minimum: number, maximum: number, description?: string): Schema {
  return { type: 'integer', minimum, maximum, ...(description ? { description } : {}) };
}

export function oneOf(...values: readonly (string | null)[]): Schema {
  return { enum: values };
}

export function ref(name: string): Schema {
  return { $ref: `#/$defs/${name}` };
}

export function list(items: Schema): Schema {
  return { type: 'array', items };
}

export function orNull(schema: Schema): Schema {
  if (typeof schema.type === 'string') return { ...schema, type: [schema.type, 'null'] };
  return { anyOf: [schema, { type: 'null' }] };
}

/** An object that refuses fields it does not know: a misspelt restriction must not vanish. */
export function closed(required: Properties, optional: Properties = {}, description?: string): Schema {
  return { ...open(required, optional, description), additionalProperties: false };
}

/** An object that may carry more than is said here. */
export function open(required: Properties, optional: Properties = {}, description?: string): Schema {
  return {
    type: 'object',
    ...(description ? { description } : {}),
    properties: { ...required, ...optional },
    ...(Object.keys(required).length ? { required: Object.keys(required) } : {}),
  };
}

/** The answer `{ok: true, ...}`. */
export function answer(required: Properties, optional: Properties = {}): Schema {
  return open({ ok, ...required }, optional);
}

/** One page of a list: the items under their key, and the cursor of the next page, null on the last. */
export function pageOf(key: string, item: string, more: Properties = {}): Schema {
  return answer({ [key]: list(ref(item)), next_cursor: orNull(text), ...more });
}
