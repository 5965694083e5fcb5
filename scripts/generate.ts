/** Makes what is derived from `schemas/`: the TypeScript types and the validators, compiled ahead of time. `--check` compares instead of writing. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';

const banner = '// Generated from schemas/ by scripts/generate.ts; do not edit.';
const targets = [
  { schema: 'policy-pack', root: 'PolicyPack', folder: 'src/pack/generated' },
  { schema: 'config', root: 'Config', folder: 'src/source/generated' },
];

function write(path: string, text: string): void {
  if (process.argv.includes('--check')) {
    if (readFileSync(path, 'utf8') !== text) throw new Error(`${path} is not what its schema says: run \`npm run generate\``);
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

for (const { schema, root, folder } of targets) {
  const source = JSON.parse(readFileSync(`schemas/${schema}.schema.json`, 'utf8'));
  const types = await compile(source, root, {
    bannerComment: banner,
    additionalProperties: false,
    style: { singleQuote: true, printWidth: 140 },
  });
  write(`${folder}/${schema}.ts`, types);

  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    discriminator: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    code: { source: true, esm: true },
  });
  const validator = (standaloneCode as unknown as { default: typeof standaloneCode }).default ?? standaloneCode;
  const code = (validator as unknown as (a: Ajv2020, v: unknown) => string)(ajv, ajv.compile(source));
  // ajv writes its one run-time helper as a CommonJS require; the bundle is ESM. Loaders differ in what the default import of it is.
  const esm = code.replace(
    /const (\w+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;?/g,
    'import ucs2length from "ajv/dist/runtime/ucs2length.js"; const $1 = ucs2length.default ?? ucs2length;',
  );
  if (/\brequire\(/.test(esm)) throw new Error(`${schema}: the validator still requires a module at run time`);
  write(`${folder}/validate-${schema}.js`, `${banner}\n${esm}\n`);
  write(
    `${folder}/validate-${schema}.d.ts`,
    `${banner}\nimport type { ErrorObject } from 'ajv';\nexport const validate: { (value: unknown): boolean; errors?: ErrorObject[] | null };\n`,
  );
}
