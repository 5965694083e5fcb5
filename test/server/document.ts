/** Holds answers against the published document, `schemas/api.openapi.json`. */
import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Operation } from '../../src/api/index.ts';
import { parseInstant } from '../../src/engine/index.ts';

type Schema = Record<string, unknown>;
const document = JSON.parse(readFileSync(new URL('../../schemas/api.openapi.json', import.meta.url), 'utf8'));

/** Answers may carry more than the document lists, so that clients bear a newer plane; this plane says nothing that it does not list. */
function exact(schema: Schema): Schema {
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, exactIn(value)]));
  return schema.properties && schema.additionalProperties === undefined ? { ...inner, additionalProperties: false } : inner;
}

function exactIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(exactIn);
  return typeof value === 'object' && value !== null ? exact(value as Schema) : value;
}

const ajv = new Ajv2020({
  strict: false,
  formats: { 'date-time': (text: string) => parseInstant(text) !== undefined && text.endsWith('Z') },
});
ajv.addSchema({ $id: 'contract', components: { schemas: exactIn(document.components.schemas) } });
ajv.addFormat('regex', true);
const validators = new Map<string, ValidateFunction>();

/** What is wrong with an answer by the document: undefined when nothing is. */
export function wrong(row: Operation, status: number, body: unknown): string | undefined {
  const operation = document.paths[row.path][row.method.toLowerCase()];
  const stated = operation.responses[status];
  if (!stated) return `the status ${status} is not documented`;
  const { content } = stated.$ref ? document.components.responses[stated.$ref.split('/').at(-1)] : stated;
  const ref = content['application/json']?.schema.$ref as string | undefined;
  if (!ref) return typeof body === 'string' && body !== '' ? undefined : 'it is not a text';
  const validate = validators.get(ref) ?? ajv.compile({ $ref: `contract${ref}` });
  validators.set(ref, validate);
  if (validate(body)) return undefined;
  const faults = validate.errors!.map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`);
  return `${faults.join('; ')} in ${JSON.stringify(body).slice(0, 1500)}`;
}
