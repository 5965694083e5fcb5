import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
// @ts-expect-error it ships no types
import ncc from '@vercel/ncc';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Hindcast } from '../../src/client/index.ts';

const limit = 15 * 1024;
let folder: string;

/** The sources of the client and what it imports, as plain JavaScript, in a package of their own without any dependency. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hindcast-client-'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', sideEffects: false }));
  for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /^(api|client)\/.*\.ts$/.test(name))) {
    const target = join(folder, 'src', file.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, stripTypeScriptTypes(readFileSync(join('src', file), 'utf8')).replace(/(from '[^']+)\.ts'/g, "$1.js'"));
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

async function bundle(source: string): Promise<string> {
  const entry = join(folder, `entry-${readdirSync(folder).length}.js`);
  writeFileSync(entry, source);
  const { code } = await ncc(entry, { minify: true, cache: false, quiet: true });
  return code;
}

describe('the client, bundled', () => {
  test(`is under ${limit} bytes, compressed, and holds no schema`, async () => {
    const code = await bundle("export * from './src/client/index.js';");
    expect(gzipSync(code).byteLength).toBeLessThan(limit);
    expect(code).not.toContain('additionalProperties');
    expect(code).not.toMatch(/from\s*["'](node:)?[a-z]|require\(["']/);
  });

  test('leaves behind what is not used', async () => {
    const code = await bundle("import { isAllowed } from './src/client/index.js';\nexport const may = isAllowed;");
    expect(code).not.toContain('/api/v1');
    expect(gzipSync(code).byteLength).toBeLessThan(1024);
  });

  test('runs where there is nothing but the platform: no process, no Buffer, no require', async () => {
    const code = await bundle("import { Xybern } from './src/client/index.js';\nglobalThis.Client = Xybern;");
    const asked: { url: string; headers: Record<string, string> }[] = [];
    const platform = {
      URL,
      URLSearchParams,
      AbortController,
      TextDecoder,
      setTimeout,
      clearTimeout,
      fetch: async (url: string, init: { headers: Record<string, string> }) => {
        asked.push({ url, headers: init.headers });
        return Response.json({ ok: true, decision: 'escalate', escalation_id: 'esc_1' });
      },
    };
    const context: typeof platform & { Client?: typeof Hindcast } = { ...platform };
    runInNewContext(code.replace(/export\s*\{[^}]*\};?/g, '').replace(/import\.meta\.url/g, '""'), context);
    const client = new context.Client!({ apiKey: 'xb_test' });
    expect(await client.enforce.intercept({ actionType: 'x' })).toMatchObject({ decision: 'escalate', escalationId: 'esc_1' });
    expect(asked).toMatchObject([{ url: 'https://www.xybern.com/api/v1/enforce/intercept', headers: { 'x-api-key': 'xb_test' } }]);
  });
});
