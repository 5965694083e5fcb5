/** Objects whose keys belong to the caller, or are signed or hashed as they stand: never rewritten, in either direction. */
export type CallerOwned = 'metadata' | 'action_metadata' | 'content' | 'signed_assertion' | 'details' | 'model' | 'data_clearance';
const callerOwned: ReadonlySet<string> = new Set([
  'metadata',
  'action_metadata',
  'content',
  'signed_assertion',
  'details',
  'model',
  'data_clearance',
] satisfies CallerOwned[]);

type CamelKey<K> = K extends `${infer Head}_${infer Tail}` ? `${Head}${Capitalize<CamelKey<Tail> & string>}` : K;

/** A wire type as JavaScript writes it: `action_type` is `actionType`, at every depth but inside what the caller owns. */
export type Camel<T> = T extends readonly unknown[]
  ? { [I in keyof T]: Camel<T[I]> }
  : T extends object
    ? { [K in keyof T as CamelKey<K>]: K extends CallerOwned ? T[K] : Camel<T[K]> }
    : T;

const deepest = 64;

/** `escalation_id` -> `escalationId`. A name that would not come back the same stays as it is. */
export function camelName(name: string): string {
  return /^[a-z][a-z0-9]*(_[a-z][a-z0-9]*)+$/.test(name) ? name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()) : name;
}

/** `escalationId` -> `escalation_id`; a name that is not camel case stays as it is. */
export function snakeName(name: string): string {
  return /^[a-z][a-zA-Z0-9]*$/.test(name) ? name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) : name;
}

/** What came over the wire, in camel case. @throws RangeError when nested too deep. */
export function toCamel(value: unknown): unknown {
  return renamed(value, camelName, 0);
}

/** What goes over the wire, in snake case. Dates and other objects with a `toJSON` are left to JSON. @throws RangeError when nested too deep. */
export function toSnake(value: unknown): unknown {
  return renamed(value, snakeName, 0);
}

function renamed(value: unknown, name: (key: string) => string, depth: number): unknown {
  if (depth > deepest) throw new RangeError(`nested deeper than ${deepest} levels`);
  if (Array.isArray(value)) return value.map((item) => renamed(item, name, depth + 1));
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== '__proto__')
      .map(([key, inner]) => [name(key), callerOwned.has(snakeName(key)) ? inner : renamed(inner, name, depth + 1)]),
  );
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
