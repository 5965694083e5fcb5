import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { commonErrors, errorStatus, listOperations } from '../../src/api/index.ts';
import { pathParameters, schemaDocument, schemas } from '../../src/api/schemas/index.ts';

const text = readFileSync('schemas/api.openapi.json', 'utf8');
const document = JSON.parse(text);

describe('schemas/api.openapi.json', () => {
  test('is what the table says, and so are the types and the docs', () => {
    expect(() => execFileSync(process.execPath, ['scripts/openapi.ts', '--check'], { stdio: 'pipe' })).not.toThrow();
  });

  test('every discriminator maps its values to schemas that are there, since they are no names of schemas', () => {
    const found = [...text.matchAll(/"discriminator": (\{[^{}]*(?:\{[^{}]*\})?[^{}]*\})/g)].map((match) => JSON.parse(match[1]!));
    expect(found.map(({ propertyName }) => propertyName).sort()).toEqual(['mode', 'policy_type']);
    for (const { propertyName, mapping } of found)
      for (const [value, ref] of Object.entries<string>(mapping))
        expect(document.components.schemas[ref.split('/').at(-1)!].properties[propertyName].const).toBe(value);
  });

  test('is valid OpenAPI 3.1 by an outside judge', async () => {
    const judge = new Validator();
    expect(await judge.validate(structuredClone(document))).toEqual({ valid: true });
    expect(judge.version).toBe('3.1');
  });

  test('the judge refuses a broken one', async () => {
    const broken = structuredClone(document);
    broken.paths['/health'].get.responses['200'] = { content: [] };
    expect((await new Validator().validate(broken)).valid).toBe(false);
  });

  test('every reference leads somewhere', () => {
    const dangling = [...text.matchAll(/"\$ref": "#\/([^"]+)"/g)].filter(
      ([, path]) => path!.split('/').reduce((node, key) => node?.[key], document) === undefined,
    );
    expect(dangling).toEqual([]);
  });

  test.each(listOperations().map((row) => [row.id, row] as const))('%s is there whole', (id, row) => {
    const operation = document.paths[row.path][row.method.toLowerCase()];
    expect(operation.operationId).toBe(id);
    const inPath = operation.parameters.filter((parameter: { in: string }) => parameter.in === 'path');
    expect(inPath.map((parameter: { name: string }) => parameter.name)).toEqual(pathParameters(row.path));
    const statuses = new Set([200, ...[...commonErrors, ...row.errors].map((code) => errorStatus[code])].map(String));
    expect(new Set(Object.keys(operation.responses))).toEqual(statuses);
    expect(operation.requestBody !== undefined).toBe(row.request !== undefined);
  });
});

describe('the schemas', () => {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, formats: { 'date-time': true } });
  ajv.addSchema(schemaDocument);
  const valid = (name: keyof typeof schemas, value: unknown) => ajv.validate(`${schemaDocument.$id}#/$defs/${name}`, value);

  test('all compile under the strict reading', () => {
    for (const name of Object.keys(schemas)) expect(ajv.getSchema(`${schemaDocument.$id}#/$defs/${name}`), name).toBeTypeOf('function');
  });

  test.each<[keyof typeof schemas, unknown, boolean]>([
    ['InterceptRequest', { action_type: 'x' }, true],
    ['InterceptRequest', { action_type: '' }, false],
    ['InterceptRequest', { action_type: 'x'.repeat(257) }, false],
    ['InterceptRequest', { action_type: 'x', trust_score: 100, anything: 1 }, true],
    ['InterceptRequest', { action_type: 'x', metadata: [] }, false],
    ['BatchRequest', { actions: Array(500).fill({ action_type: 'x' }) }, true],
    ['BatchRequest', { actions: Array(501).fill({ action_type: 'x' }) }, false],
    ['TriggerBreakglassRequest', { agent_id: 'a', justification: '123456789' }, false],
    ['TriggerBreakglassRequest', { agent_id: 'a', justification: '1234567890', duration_minutes: 120 }, true],
    ['TriggerBreakglassRequest', { agent_id: 'a', justification: '1234567890', duration_minutes: 121 }, false],
    ['CreateTemporalWindowRequest', { agent_id: 'a', scopes: ['s'], duration_minutes: 1440 }, true],
    ['CreateTemporalWindowRequest', { agent_id: 'a', scopes: ['s'], duration_minutes: 1441 }, false],
    ['CreateTemporalWindowRequest', { agent_id: 'a', scopes: ['s'], duration_minutes: 30, action_type: ['x'] }, false],
    ['CreateRoleRequest', { name: 'r', allowed_action_types: ['*'], role_id: 'mine' }, false],
    ['PackTarget', { name: 'p', version: '1.0.0', policy_definitions: [], expected_source_hash: null }, true],
    ['DeployRequest', { packs: [{ name: 'p', version: '1.0.0', policy_definitions: [] }] }, true],
    ['DeployRequest', { packs: [] }, false],
    ['ResolveEscalationRequest', { resolution: 'maybe' }, false],
  ])('%s of %j: %s', (name, value, expected) => expect(valid(name, value)).toBe(expected));
});
