/**
 * Cuts from GitHub's OpenAPI description the operations that the double answers, and one example answer of each.
 *
 *   npm i --prefix SOMEWHERE @octokit/openapi@23.0.2
 *   node test/github/make-slice.ts SOMEWHERE/node_modules/@octokit/openapi
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Schema = { [key: string]: Json };

const operations = [
  'issues/list-comments',
  'issues/create-comment',
  'issues/update-comment',
  'issues/delete-comment',
  'pulls/get',
  'repos/list-pull-requests-associated-with-commit',
  'repos/compare-commits-with-basehead',
  'repos/list-deployments',
  'repos/create-deployment',
  'repos/create-deployment-status',
  'git/get-ref',
];

/** The shapes that the double fills in; the other operations answer with one of these. */
const templates = [
  'issues/create-comment',
  'pulls/get',
  'repos/compare-commits-with-basehead',
  'repos/create-deployment',
  'repos/create-deployment-status',
  'git/get-ref',
];

const root = process.argv[2];
if (!root) throw new Error('usage: node test/github/make-slice.ts PATH_OF_OCTOKIT_OPENAPI');
const source = JSON.parse(readFileSync(join(root, 'generated/api.github.com.json'), 'utf8'));
const version = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;

function resolve(ref: string): Json {
  return ref
    .slice(2)
    .split('/')
    .reduce((node, key) => node[key.replaceAll('~1', '/')], source);
}

const isObject = (value: Json): value is Schema => typeof value === 'object' && value !== null && !Array.isArray(value);
const prose = new Set(['description', 'summary', 'example', 'examples', 'externalDocs', 'title', 'deprecated', 'default']);

/** A JSON Schema without prose; `nullable` of OpenAPI 3.0 becomes a type that allows null. `names` holds property names, which are no keywords. */
function tidy(node: Json, names = false): Json {
  if (Array.isArray(node)) return node.map((item) => tidy(item));
  if (!isObject(node)) return node;
  const out: Schema = {};
  for (const [key, value] of Object.entries(node)) {
    if (!names && (prose.has(key) || key.startsWith('x-') || key === 'nullable')) continue;
    if (key === '$ref' && typeof value === 'string') {
      wanted.add(value);
      out[key] = `#/$defs/${value.split('/').at(-1)}`;
    } else out[key] = tidy(value, !names && key === 'properties');
  }
  if (names || node.nullable !== true) return out;
  if (typeof out.type === 'string' && !out.enum) return { ...out, type: [out.type, 'null'] };
  return { anyOf: [out, { type: 'null' }] };
}

/** The part of an example that its schema requires, so that the fixtures stay small. */
function prune(value: Json, schema: Json): Json {
  if (!isObject(schema)) return value;
  if (typeof schema.$ref === 'string') return prune(value, resolve(schema.$ref));
  const parts = [...((schema.allOf ?? []) as Json[]), ...[((schema.anyOf ?? schema.oneOf ?? []) as Json[])[0] ?? null]].filter(isObject);
  if (Array.isArray(value)) return value.slice(0, 1).map((item) => prune(item, schema.items ?? {}));
  if (!isObject(value)) return value;
  if (parts.length > 0 && !schema.properties) return Object.assign({}, ...parts.map((part) => prune(value, part)));
  if (!isObject(schema.properties ?? null)) return value;
  const required = new Set((schema.required ?? []) as string[]);
  const kept = Object.entries(value).filter(([key]) => required.has(key));
  return Object.fromEntries(kept.map(([key, item]) => [key, prune(item, (schema.properties as Schema)[key] ?? {})]));
}

const wanted = new Set<string>();
const slice: Schema[] = [];
const examples: Schema = {};
for (const [path, item] of Object.entries(source.paths as Record<string, Schema>)) {
  for (const [method, operation] of Object.entries(item) as [string, Schema][]) {
    const id = operation.operationId as string;
    if (!operations.includes(id)) continue;
    const parameters = ((operation.parameters ?? []) as Schema[]).map((it) =>
      typeof it.$ref === 'string' ? (resolve(it.$ref) as Schema) : it,
    );
    const body = ((operation.requestBody as Schema)?.content as Schema)?.['application/json'] as Schema | undefined;
    const responses: Schema = {};
    for (const [status, answer] of Object.entries(operation.responses as Schema)) {
      const resolved = (isObject(answer) && typeof answer.$ref === 'string' ? resolve(answer.$ref) : answer) as Schema;
      const content = (resolved.content as Schema)?.['application/json'] as Schema | undefined;
      responses[status] = content ? tidy(content.schema!) : {};
      const first = Object.values((content?.examples ?? {}) as Schema)[0];
      if (templates.includes(id) && status.startsWith('2') && isObject(first ?? null)) {
        const found = (typeof (first as Schema).$ref === 'string' ? resolve((first as Schema).$ref as string) : first) as Schema;
        examples[id] ??= prune(found.value!, content!.schema!);
      }
    }
    slice.push({
      id,
      method: method.toUpperCase(),
      path,
      parameters: parameters.map((it) => ({ name: it.name!, in: it.in!, required: it.required ?? false, schema: tidy(it.schema!) })),
      body: body ? tidy(body.schema!) : null,
      responses,
    });
  }
}

const defs: Schema = {};
for (const ref of wanted) {
  const name = ref.split('/').at(-1)!;
  defs[name] ??= tidy(resolve(ref));
}

const missing = operations.filter((id) => !slice.some((it) => it.id === id));
if (missing.length) throw new Error(`not in the description: ${missing.join(', ')}`);
const header = { source: `@octokit/openapi ${version}, generated/api.github.com.json`, licence: 'MIT, see NOTICE.md' };
writeFileSync(join(import.meta.dirname, 'openapi-slice.json'), `${JSON.stringify({ ...header, operations: slice, $defs: defs })}\n`);
writeFileSync(join(import.meta.dirname, 'examples.json'), `${JSON.stringify({ ...header, ...examples })}\n`);
