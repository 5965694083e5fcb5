import { commonErrors, type ErrorCode, errorStatus } from '../error.ts';
import type { Operation } from '../operation.ts';
import { type OperationId, operations } from '../operations/index.ts';
import type { Schema } from './build.ts';
import { type SchemaName, schemas } from './document.ts';
import { pathParameters, queryFields } from './parameters.ts';
import { summaries } from './summaries.ts';

const operators = Object.entries(operations) as [OperationId, Operation][];

/** The contract as an OpenAPI 3.1 document. `policyPack` is the schema of a pack, whose policies the bodies carry. */
export function openapi(policyPack: { $defs: Record<string, Schema> }): Schema {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [id, operation] of operators) {
    paths[operation.path] ??= {};
    paths[operation.path]![operation.method.toLowerCase()] = operationObject(id, operation);
  }
  const packDefinitions = Object.entries(policyPack.$defs).map(([name, schema]) => [
    `pack-${name}`,
    moved(mapped(schema, policyPack.$defs) as Schema, 'pack-'),
  ]);
  const bodies = Object.entries({ ...schemas, PolicyDefinition: { $ref: '#/$defs/pack-policy' } }).map(([name, schema]) => [
    name,
    moved(isRequest(name) ? nullIsAbsent(schema) : schema),
  ]);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Hindcast control plane',
      version: '1.0.0',
      summary: 'Enforcement of policy packs for AI agents.',
      description: 'In a request body, a `null` at the top level counts as absent. Answers may carry more fields than are listed.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    security: [{ apiKey: [] }, { bearer: [] }],
    tags: [...new Set(operators.map(([, operation]) => operation.group))].map((name) => ({ name })),
    paths,
    components: {
      securitySchemes: {
        apiKey: { type: 'apiKey', in: 'header', name: 'X-API-Key' },
        bearer: { type: 'http', scheme: 'bearer' },
      },
      responses: commonResponses(),
      schemas: Object.fromEntries([...bodies, ...packDefinitions]),
    },
  };
}

function operationObject(id: OperationId, operation: Operation): Schema {
  const { group, method, path, query, request, needs, certainty } = operation;
  return {
    operationId: id,
    summary: summaries[id],
    tags: [group],
    'x-certainty': certainty,
    'x-needs': needs,
    ...(needs === 'none' ? { security: [] } : {}),
    parameters: [
      ...pathParameters(path).map((name) => ({
        name,
        in: 'path',
        required: true,
        schema: { type: 'string', minLength: 1, maxLength: 256 },
      })),
      ...(query ? queryFields(query).map(({ name, required, schema }) => ({ name, in: 'query', required, schema: moved(schema) })) : []),
      ...(operation.safety === 'unsafe' && method !== 'GET' ? [idempotencyKey] : []),
    ],
    ...(request ? { requestBody: { required: bodyIsRequired(request), content: json(request) } } : {}),
    responses: responses(operation),
  };
}

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'The same key with the same body gives the same answer, and the effect once.',
  schema: { type: 'string', minLength: 1, maxLength: 255 },
};

function responses(operation: Operation): Schema {
  const codes: readonly ErrorCode[] = [...commonErrors, ...operation.errors];
  const statuses = [...new Set(codes.map((code) => errorStatus[code]))].sort();
  const failures = statuses.map((status) => {
    const own = operation.errors.filter((code) => errorStatus[code] === status);
    return [
      status,
      own.length ? failure(codes.filter((code) => errorStatus[code] === status)) : { $ref: `#/components/responses/${status}` },
    ];
  });
  const content = operation.response ? json(operation.response) : { 'text/plain': { schema: { type: 'string' } } };
  return { 200: { description: 'ok', content }, ...Object.fromEntries(failures) };
}

/** The answers of `commonErrors`, by status. */
function commonResponses(): Schema {
  const statuses = [...new Set(commonErrors.map((code) => errorStatus[code]))].sort();
  return Object.fromEntries(statuses.map((status) => [status, failure(commonErrors.filter((code) => errorStatus[code] === status))]));
}

function failure(codes: readonly ErrorCode[]): Schema {
  return { description: codes.join(', '), content: { 'application/json': { schema: { $ref: '#/components/schemas/ErrorAnswer' } } } };
}

function json(schema: SchemaName): Schema {
  return { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } };
}

function bodyIsRequired(name: SchemaName): boolean {
  const schema: Schema = schemas[name];
  return Array.isArray(schema.required) || Array.isArray(schema.anyOf);
}

const requests = new Set<string>(operators.map(([, { request }]) => request).filter((name) => name !== undefined));

function isRequest(name: string): boolean {
  return requests.has(name) || name === 'PackTarget' || name === 'DeployManyRequest' || name === 'BatchAction';
}

/** A request's optional fields may also be null at its top level. */
function nullIsAbsent(schema: Schema): Schema {
  if (!schema.properties) return schema;
  const required = new Set((schema.required as string[] | undefined) ?? []);
  const properties = Object.entries(schema.properties as Record<string, Schema>).map(([name, property]) => [
    name,
    required.has(name) || Object.keys(property).length === 0 ? property : { anyOf: [property, { type: 'null' }] },
  ]);
  return { ...schema, properties: Object.fromEntries(properties) };
}

/** OpenAPI takes a discriminator's values for names of schemas, unless a mapping says which schema each stands for. */
function mapped(value: unknown, definitions: Record<string, Schema>): unknown {
  if (Array.isArray(value)) return value.map((item) => mapped(item, definitions));
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapped(item, definitions)]));
  const { discriminator, oneOf } = inner as { discriminator?: { propertyName: string }; oneOf?: { $ref: string }[] };
  if (!discriminator?.propertyName || !oneOf) return inner;
  const mapping = oneOf.map(({ $ref }) => {
    const { properties } = definitions[$ref.split('/').at(-1)!] as { properties: Record<string, { const: string }> };
    return [properties[discriminator.propertyName]!.const, $ref];
  });
  return { ...inner, discriminator: { ...discriminator, mapping: Object.fromEntries(mapping) } };
}

/** The same schema with its references pointing into the document's components. */
function moved(schema: Schema, prefix = ''): Schema {
  return JSON.parse(
    JSON.stringify(schema).replaceAll('#/$defs/', `#/components/schemas/${prefix}`).replaceAll(`/${prefix}pack-`, '/pack-'),
  );
}
