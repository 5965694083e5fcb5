/** Makes what is derived from `src/api`: its TypeScript types, the OpenAPI document and the tables of the docs. `--check` compares instead of writing. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { listOperations } from '../src/api/index.ts';
import { openapi, schemas } from '../src/api/schemas/index.ts';

const banner = `// Generated from src/api/schemas by scripts/openapi.ts; do not edit.
import type { Policy } from '../../pack/index.ts';`;

/** Where another type says more than the schema of the body. */
const betterTypes: Record<string, string> = {
  DeployRequest: 'PackTarget | DeployManyRequest',
  BatchRequest: '{ actions: BatchAction[] }',
  PolicyDefinition: 'Policy',
  CreatePolicyRequest: 'Policy & { enabled?: boolean }',
  UpdatePolicyRequest: 'Partial<Policy> & { enabled?: boolean }',
};

/** References without what stands beside them: the generator would make a second type of each. */
function bareReferences<T>(schema: T): T {
  return JSON.parse(JSON.stringify(schema), (_, value) => (value?.$ref ? { $ref: value.$ref } : value));
}

async function types(): Promise<string> {
  const names = Object.keys(schemas);
  const $defs = Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      betterTypes[name] ? { title: name, tsType: betterTypes[name] } : { ...bareReferences(schema), title: name },
    ]),
  );
  const all = {
    title: 'Bodies',
    description: 'Every body and query by the name of its schema.',
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name, { $ref: `#/$defs/${name}` }])),
    required: names,
    additionalProperties: false,
    $defs,
  };
  return compile(all as unknown as JSONSchema, 'Bodies', {
    bannerComment: banner,
    additionalProperties: false,
    style: { singleQuote: true, printWidth: 140 },
  });
}

/** The contract as tables, one for each group. */
function tables(): string {
  const rows = listOperations();
  return [...new Set(rows.map(({ group }) => group))]
    .map((group) => {
      const lines = rows
        .filter((row) => row.group === group)
        .map(({ id, method, path, needs, certainty, errors }) => {
          const codes = errors.map((code) => `\`${code}\``).join(', ');
          return `| \`${id}\` | ${method} | \`${path}\` | ${needs} | ${certainty} | ${codes} |`;
        });
      return [
        `### ${group[0]!.toUpperCase()}${group.slice(1)}`,
        '',
        '| method | verb | path | needs | path known from | errors of its own |',
        '| --- | --- | --- | --- | --- | --- |',
        ...lines,
      ].join('\n');
    })
    .join('\n\n');
}

/** `text` with what stands between the two markers replaced. */
function between(text: string, inner: string): string {
  const [open, close] = ['<!-- operations: made by scripts/openapi.ts -->', '<!-- /operations -->'];
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  if (from < 0 || to < from) throw new Error('docs/control-plane.md lacks the markers of the operations');
  return `${text.slice(0, from + open.length)}\n\n${inner}\n\n${text.slice(to)}`;
}

function write(path: string, text: string): void {
  const current = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  if (current === text) return;
  if (process.argv.includes('--check')) throw new Error(`${path} is not what src/api says: run \`npm run generate\``);
  writeFileSync(path, text);
}

write('src/api/generated/bodies.ts', await types());
const policyPack = JSON.parse(readFileSync('schemas/policy-pack.schema.json', 'utf8'));
write('schemas/api.openapi.json', `${JSON.stringify(openapi(policyPack), null, 2)}\n`);
write('docs/control-plane.md', between(readFileSync('docs/control-plane.md', 'utf8'), tables()));
