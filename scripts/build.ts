/** Makes `dist/`: TypeScript to `build/`, then one bundle for each door and for each part that users import, each with its types. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const run = (command: string, ...args: string[]) => execFileSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });

/** White space, which may stand outside of strings, and what takes two units, which names can't escape so. */
const unescapable = /[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff\ud800-\udfff]/;

for (const made of ['build/src', 'build/schemas', 'build/library', 'dist']) rmSync(made, { recursive: true, force: true });
run('tsc', '-p', 'tsconfig.build.json');
for (const made of globSync('src/**/generated/*.js')) copy(made, join('build', made));

for (const [entry, out] of [
  ['build/src/cli/main.js', 'dist/cli'],
  ['build/src/action/main.js', 'dist/action'],
  ['build/src/index.js', 'dist'],
] as const) {
  const target = out === 'dist' ? 'build/library' : out;
  run('ncc', 'build', entry, '-o', target, '--license', 'licenses.txt', '--quiet');
  if (out === 'dist') for (const file of readdirSync(target)) copy(join(target, file), join('dist', file));
}

// The client stays an ES module that other bundlers can see through, which ncc's would not be; and readable, for a stack trace shows its lines.
run('rolldown', 'build/src/client/index.js', '--file', 'dist/client/index.js', '--format', 'esm', '--platform', 'neutral', '--no-comments');

// One letter beyond Latin-1 doubles the room that V8 takes for a file, and it starts later.
for (const bundle of globSync(['dist/{cli,action}/*.js', 'dist/index.js'])) writeFileSync(bundle, asciiOnly(readFileSync(bundle, 'utf8')));

for (const types of globSync('build/src/**/*.d.ts')) copy(types, types.replace('build/src', 'dist/types'));
for (const types of globSync('src/**/generated/*.d.ts')) copy(types, types.replace('src', 'dist/types'));
const kept = reachable();
for (const types of globSync('dist/types/**/*.d.ts')) {
  if (!kept.has(types)) rmSync(types);
}
writeFileSync('dist/index.d.ts', "export * from './types/index.js';\n");
writeFileSync('dist/client/index.d.ts', "export * from '../types/client/index.js';\n");

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to);
}

/** The same program in ASCII: letters beyond are escaped, in strings and patterns as in names. A backslash before one says nothing. */
function asciiOnly(program: string): string {
  if (unescapable.test(program)) throw new Error('a bundle holds white space or letters beyond ASCII where an escape would not do');
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return program.replace(/(\\*)([^\0-\x7f])/g, (_, before: string, unit: string) => before.slice(before.length % 2) + escaped(unit));
}

/** The declarations that the two public ones lead to. */
function reachable(): Set<string> {
  const found = new Set<string>();
  const pending = ['dist/types/index.d.ts', 'dist/types/client/index.d.ts'];
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    if (found.has(file) || !existsSync(file)) continue;
    found.add(file);
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*['"](\.[^'"]+)['"]/g)) {
      pending.push(join(dirname(file), path!.replace(/\.(js|ts)$/, '.d.ts')));
    }
  }
  return found;
}
