import type { Witness } from './impact.ts';

/** A witness with its dotted fields nested, as records have them, where it is still one; else as it was: a dotted key says the same to the engine. */
export function natural(witness: Witness, isOne: (witness: Witness) => boolean): Witness {
  const metadata = nested(witness.metadata);
  if (metadata === undefined) return witness;
  const candidate = { ...witness, metadata };
  return isOne(candidate) ? candidate : witness;
}

const plainPath = /^[a-z_]\w*(\.[a-z_]\w*)+$/i;

/** `undefined`: nothing to nest, or one field stands where another one needs a mapping. */
function nested(metadata: Record<string, unknown>): Record<string, unknown> | undefined {
  const fields = Object.keys(metadata);
  if (!fields.some((field) => plainPath.test(field))) return undefined;
  if (fields.some((field) => fields.some((other) => other.startsWith(`${field}.`)))) return undefined;
  const result: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(metadata)) {
    const path = plainPath.test(field) ? field.split('.') : [field];
    if (path.some((key) => key in Object.prototype)) return undefined;
    let at = result;
    for (const key of path.slice(0, -1)) {
      at[key] ??= {};
      at = at[key] as Record<string, unknown>;
    }
    at[path.at(-1)!] = value;
  }
  return result;
}
