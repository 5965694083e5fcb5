export type { Schema } from './build.ts';
export { deepestStep } from './core.ts';
export { type SchemaName, schemaDocument, schemas } from './document.ts';
export { openapi } from './openapi.ts';
export { pathParameters, queryFields } from './parameters.ts';
export { summaries } from './summaries.ts';
