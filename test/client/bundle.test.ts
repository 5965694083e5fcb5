import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { describe, expect, test } from 'vitest';
import type { Hindcast } from '../../src/client/index.ts';

const limit = 15 * 1024;
const sources = `${process.cwd()}/src/client/index.ts`;

/** A program on top of the client, as one minified file; whatever is not found inside it makes this fail. */
async function bundle(program: string, format: 'esm' | 'iife' = 'esm'): Promise<string> {
  const made = await rolldown({
    input: 'program',
    platform: 'neutral',
    external: () => false,
    onLog: (level, { code, message }) => {
      if (level === 'warn' || code === 'UNRESOLVED_IMPORT') throw new Error(message);
    },
    plugins: [
      {
        name: 'program',
        resolveId: (id) => (id === 'program' ? id : id === 'hindcast/client' ? sources : undefined),
        load: (id) => (id === 'program' ? program : undefined),
      },
    ],
  });
  const { output } = await made.generate({ format, minify: true });
  return output[0].code;
}

describe('the client, bundled', () => {
  test(`is under ${limit} bytes, compressed, and holds no schema`, async () => {
    const code = await bundle("export * from 'hindcast/client';");
    expect(gzipSync(code).byteLength).toBeLessThan(limit);
    expect(code).not.toContain('additionalProperties');
    expect(code).not.toMatch(/\bimport\b|\brequire\b/);
  });

  test('leaves behind what is not used', async () => {
    const code = await bundle("export { isAllowed } from 'hindcast/client';");
    expect(code).not.toContain('/api/v1');
    expect(gzipSync(code).byteLength).toBeLessThan(1024);
  });

  test('runs where there is nothing but the platform: no process, no Buffer, no require', async () => {
    const code = await bundle("import { Xybern } from 'hindcast/client';\nglobalThis.Client = Xybern;", 'iife');
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
    runInNewContext(code, context);
    const client = new context.Client!({ apiKey: 'xb_test' });
    expect(await client.enforce.intercept({ actionType: 'x' })).toMatchObject({ decision: 'escalate', escalationId: 'esc_1' });
    expect(asked).toMatchObject([{ url: 'https://www.xybern.com/api/v1/enforce/intercept', headers: { 'x-api-key': 'xb_test' } }]);
  });
});
