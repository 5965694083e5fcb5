import { agents } from './agents.ts';
import { apiKeys } from './api-keys.ts';
import { authority } from './authority.ts';
import { core } from './core.ts';
import { federation } from './federation.ts';
import { packs } from './packs.ts';
import { policies } from './policies.ts';

/** Every body and query of the contract by name, JSON Schema 2020-12. Apart from the paths, so that the client carries none of it. */
export const schemas = { ...core, ...agents, ...policies, ...authority, ...federation, ...packs, ...apiKeys };

export type SchemaName = keyof typeof schemas;

/** All schemas as one document: a validator adds it once and refers to `<id>#/$defs/<name>`. */
export const schemaDocument = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://hindcast.dev/schemas/api.json',
  $defs: schemas,
} as const;
