import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { ApiError, type OperationId, operations } from '../../api/index.ts';
import { type SchemaName, schemaDocument, schemas } from '../../api/schemas/index.ts';
import { fieldWords, invalid } from '../refusal.ts';

let checks: ReturnType<typeof makeChecks> | undefined;

/** Checks bodies and queries against the contract's schemas. A validator is compiled when it is first needed, once a process. */
export function contractChecks(): ReturnType<typeof makeChecks> {
  checks ??= makeChecks();
  return checks;
}

function makeChecks() {
  const options = { strict: false, allErrors: false, validateFormats: false, verbose: true } as const;
  const [bodies, queries] = [new Ajv2020(options), new Ajv2020({ ...options, coerceTypes: true })];
  for (const ajv of [bodies, queries]) ajv.addSchema(schemaDocument);
  const found = new Map<string, ValidateFunction>();
  const validator = (ajv: Ajv2020, kind: string, name: SchemaName) => {
    const known = found.get(kind + name) ?? ajv.compile({ $ref: `${schemaDocument.$id}#/$defs/${name}` });
    found.set(kind + name, known);
    return known;
  };
  const check = (validate: ValidateFunction, value: unknown) => {
    if (!validate(value)) throw refusal(validate.errors![0]!);
  };
  return {
    /** The checked body. A `null` at the top level counts as absent, unless it means something there. */
    body(id: OperationId, body: unknown): unknown {
      const row = operations[id];
      if (!('request' in row)) return body;
      const given = withoutNulls(row.request, body);
      check(validator(bodies, 'body ', row.request), given);
      return given;
    },
    /** Turns the texts of the query into what the schema says, in place. */
    query(id: OperationId, query: unknown): void {
      const row = operations[id];
      if ('query' in row) check(validator(queries, 'query ', row.query), query);
      else if (Object.keys(query as object).length > 0) throw new ApiError('unknown_field', 'this operation takes no query');
    },
  };
}

function withoutNulls(name: SchemaName, body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  const { properties = {}, required = [] } = schemas[name] as {
    properties?: Record<string, { type?: unknown }>;
    required?: readonly string[];
  };
  const means = (key: string) => required.includes(key) || (Array.isArray(properties[key]?.type) && properties[key].type.includes('null'));
  return Object.fromEntries(Object.entries(body).filter(([key, value]) => value !== null || means(key)));
}

function refusal({ instancePath, keyword, params, message, parentSchema }: ErrorObject): ApiError {
  const known = fieldWords((parentSchema as { properties?: object } | undefined)?.properties);
  if (keyword === 'additionalProperties') {
    const pointer = `${instancePath}/${String(params.additionalProperty).slice(0, 64)}`;
    return new ApiError('unknown_field', `\`${pointer}\` is not known here${known}`, { details: { pointer } });
  }
  if (keyword === 'required') return invalid(`${instancePath}/${params.missingProperty}`, `is missing${known}`);
  if (keyword === 'enum') return invalid(instancePath, `is none of ${(params.allowedValues as unknown[]).join(', ')}`);
  return invalid(instancePath, message ?? 'is not valid');
}
