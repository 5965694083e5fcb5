/**
 * Builds `src/replay/fast/scanner` and the columns on top of it (AssemblyScript) into a module that carries the WebAssembly as base64, so that any
 * bundler keeps it: once with relaxed SIMD, once without. `--check` compares instead of writing.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import asc from 'assemblyscript/asc';

const sources = 'src/replay/fast/scanner and src/replay/cache/columns';
/** Imports the rest; what it exports, the module exports. */
const entry = 'src/replay/cache/columns/index.ts';
const target = 'src/replay/generated/scanner.ts';
const memory = ['--importMemory', '--sharedMemory', '--maximumMemory', '16384', '--enable', 'threads'];
const usual = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--converge', ...memory];

async function built(...features: string[]): Promise<string> {
  let binary: Uint8Array | undefined;
  const enabled = features.flatMap((feature) => ['--enable', feature]);
  const { error, stderr } = await asc.main([entry, '--outFile', 'scanner.wasm', ...usual, ...enabled], {
    // The compiler asks for `.ts`.
    readFile: (name) => {
      const path = name.replace(/\.ts$/, '.as');
      return path !== name && existsSync(path) ? readFileSync(path, 'utf8') : null;
    },
    writeFile: (name, contents) => {
      if (name === 'scanner.wasm' && typeof contents !== 'string') binary = contents;
    },
    listFiles: () => [],
  });
  if (error !== null || binary === undefined) throw new Error(`The scanner does not build\n${stderr}`);
  console.log(`${target}: ${binary.length} bytes of WebAssembly`);
  return Buffer.from(binary).toString('base64');
}

const text = `// Generated from ${sources} by scripts/build-scanner.ts; do not edit.
export const relaxed =
  '${await built('relaxed-simd')}';
export const plain =
  '${await built()}';
`;
if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (readFileSync(target, 'utf8') !== text)
  throw new Error(`${target} is not what its source says: run \`node scripts/build-scanner.ts\``);
