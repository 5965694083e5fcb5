import type { Schema } from './build.ts';
import { type SchemaName, schemas } from './document.ts';

/** The names of the parameters in a path, in order. */
export function pathParameters(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
}

/** The fields of a query string with their schemas. */
export function queryFields(query: SchemaName): { name: string; required: boolean; schema: Schema }[] {
  const { properties = {}, required = [] } = schemas[query] as { properties?: Record<string, Schema>; required?: string[] };
  return Object.entries(properties).map(([name, schema]) => ({ name, required: required.includes(name), schema }));
}
