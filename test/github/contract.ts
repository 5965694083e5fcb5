import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

interface Parameter {
  name: string;
  in: 'path' | 'query';
  required: boolean;
  schema: object;
}

interface Operation {
  id: string;
  method: string;
  path: string;
  parameters: Parameter[];
  body: { properties?: object } | null;
  responses: Record<string, object>;
}

/** GitHub refuses any operation so, whether or not its description says it of this one. */
const undeclared = [401, 403, 404];

/** A request or an answer that GitHub's own description does not allow. */
export type Complaint = string;

export interface Route {
  id: string;
  path: Record<string, string>;
}

export interface Contract {
  operations: string[];
  /** The operation that a request line means, or undefined. */
  route(method: string, pathname: string): Route | undefined;
  request(route: Route, query: URLSearchParams, body: unknown): Complaint[];
  answer(id: string, status: number, body: unknown): Complaint[];
}

/** Reads the slice of GitHub's description. GitHub's schemas let unknown keys pass; here an unknown body or query key is a complaint. */
export function loadContract(): Contract {
  const { operations, $defs } = JSON.parse(readFileSync(join(import.meta.dirname, 'openapi-slice.json'), 'utf8'));
  const exact = new Ajv2020({ strict: false, validateSchema: false, validateFormats: false, allErrors: true });
  const coercing = new Ajv2020({ strict: false, validateSchema: false, validateFormats: false, coerceTypes: 'array' });
  exact.addSchema({ $id: 'github', $defs });
  const byId = new Map<string, Operation>((operations as Operation[]).map((it) => [it.id, it]));
  const compiled = new Map<string, ValidateFunction>();

  function complaints(key: string, ajv: Ajv2020, schema: object, value: unknown): Complaint[] {
    const validate = compiled.get(key) ?? ajv.compile(withRefs(schema));
    compiled.set(key, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map((it) => `${key}${it.instancePath}: ${it.message}`);
  }

  return {
    operations: [...byId.keys()],
    route(method, pathname) {
      for (const operation of byId.values()) {
        const path = operation.method === method ? matchPath(operation.path, pathname) : undefined;
        if (path) return { id: operation.id, path };
      }
      return undefined;
    },
    request({ id, path }, query, body) {
      const operation = byId.get(id)!;
      const found: Complaint[] = [];
      for (const parameter of operation.parameters) {
        const value = parameter.in === 'path' ? path[parameter.name] : (query.get(parameter.name) ?? undefined);
        if (value === undefined) {
          if (parameter.required) found.push(`${id}: ${parameter.in} ${parameter.name} is missing`);
        } else found.push(...complaints(`${id} ${parameter.name}`, coercing, wrap(parameter.schema), { value }));
      }
      for (const name of query.keys()) {
        if (!operation.parameters.some((it) => it.in === 'query' && it.name === name)) found.push(`${id}: unknown query key ${name}`);
      }
      if (!operation.body) return body === undefined ? found : [...found, `${id}: takes no body`];
      const known = Object.keys(operation.body.properties ?? {});
      for (const name of Object.keys(body ?? {})) if (!known.includes(name)) found.push(`${id}: unknown body key ${name}`);
      return [...found, ...complaints(`${id} body`, exact, operation.body, body)];
    },
    answer(id, status, body) {
      const schema = byId.get(id)!.responses[status];
      if (!schema) return undeclared.includes(status) ? [] : [`${id}: answers no ${status}`];
      return Object.keys(schema).length === 0 ? [] : complaints(`${id} ${status}`, exact, schema, body);
    },
  };
}

const wrap = (schema: object) => ({ type: 'object', properties: { value: schema } });

function withRefs(schema: object): object {
  return JSON.parse(JSON.stringify(schema), (key, value) => (key === '$ref' ? `github${value}` : value));
}

function matchPath(template: string, pathname: string): Record<string, string> | undefined {
  const [want, got] = [template.split('/'), pathname.split('/')];
  if (want.length !== got.length) return undefined;
  const found: Record<string, string> = {};
  for (const [index, part] of want.entries()) {
    const value = decodeURIComponent(got[index]!);
    if (part.startsWith('{')) found[part.slice(1, -1)] = value;
    else if (part !== value) return undefined;
  }
  return found;
}
