/** Who installs the package has its declarations and nothing else: they must stand on their own. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const home = mkdtempSync(join(tmpdir(), 'consumer-'));
afterAll(() => rmSync(home, { recursive: true }));

it('the declarations of the package and of its client are complete in a project without our dependencies', () => {
  const installed = join(home, 'node_modules/hindcast');
  mkdirSync(installed, { recursive: true });
  for (const part of ['package.json', 'dist']) cpSync(part, join(installed, part), { recursive: true });
  writeFileSync(join(home, 'package.json'), '{"type": "module"}');
  writeFileSync(
    join(home, 'use.ts'),
    `import { compile, loadPacks, type PolicyPack, type ReplayReport, type Review, replay, review } from 'hindcast';
import { Hindcast, isAllowed, Xybern } from 'hindcast/client';
const { enforce } = new Hindcast({ apiKey: 'xb_1', baseUrl: 'http://127.0.0.1:4242' });
const result = await enforce.intercept({ actionType: 'pay', actionContent: 'all of it' });
const verdict: 'allow' | 'escalate' | 'block' = result.decision;
export const used = { verdict, allowed: isAllowed(result), Xybern, compile, loadPacks, replay, review };
export type Used = [PolicyPack, ReplayReport, Review];
`,
  );
  const flags = ['--noEmit', '--strict', '--skipLibCheck', 'false', '--module', 'nodenext', '--target', 'es2023', '--types', ''];
  const found = execFileSync(join(process.cwd(), 'node_modules/.bin/tsc'), [...flags, 'use.ts'], { cwd: home, encoding: 'utf8' });
  expect(found).toBe('');
});
