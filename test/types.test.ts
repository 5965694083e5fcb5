/** Who installs the package has its declarations and nothing else: they must stand on their own. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const home = mkdtempSync(join(tmpdir(), 'consumer-'));
afterAll(() => rmSync(home, { recursive: true }));

beforeAll(() => {
  const installed = join(home, 'node_modules/hindcast');
  mkdirSync(installed, { recursive: true });
  for (const part of ['package.json', 'dist']) cpSync(part, join(installed, part), { recursive: true });
  writeFileSync(join(home, 'package.json'), '{"type": "module"}');
});

/** What the compiler has against a file in a strict project that has installed the package, and the types that are named. */
function complaints(file: string, text: string, types = ''): string {
  writeFileSync(join(home, file), text);
  const flags = ['--noEmit', '--strict', '--skipLibCheck', 'false', '--module', 'nodenext', '--target', 'es2023', '--types', types];
  const roots = ['--typeRoots', join(process.cwd(), 'node_modules/@types')];
  const ran = spawnSync(join(process.cwd(), 'node_modules/.bin/tsc'), [...flags, ...roots, file], { cwd: home, encoding: 'utf8' });
  return ran.stdout + ran.stderr;
}

it('the declarations of the package and of its client are complete in a project without our dependencies', () => {
  const used = `import { compile, loadPacks, type PolicyPack, type ReplayReport, type Review, replay, review } from 'hindcast';
import { Hindcast, isAllowed, Xybern } from 'hindcast/client';
const { enforce } = new Hindcast({ apiKey: 'xb_1', baseUrl: 'http://127.0.0.1:4242' });
const result = await enforce.intercept({ actionType: 'pay', actionContent: 'all of it' });
const verdict: 'allow' | 'escalate' | 'block' = result.decision;
export const used = { verdict, allowed: isAllowed(result), Xybern, compile, loadPacks, replay, review };
export type Used = [PolicyPack, ReplayReport, Review];
`;
  expect(complaints('use.ts', used)).toBe('');
});

it.each(['README.md', 'docs/client.md'])('what %s shows compiles as it stands', (page) => {
  const blocks = [...readFileSync(page, 'utf8').matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, block]) => block);
  expect(blocks.length).toBeGreaterThan(0);
  expect(complaints('page.ts', blocks.join('\n'), 'node')).toBe('');
});
