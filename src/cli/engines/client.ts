import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UsageError } from '../world.ts';

/** The client of an engine, in the version that npm finds and the judges try, from beside this package or from the project at `cwd`. No part of the bundle: who wants an engine installs its client. */
export async function client<Client>(name: string, version: string, cwd: string): Promise<Client> {
  try {
    return await import(/* webpackIgnore: true */ /* @vite-ignore */ name);
  } catch {
    const main = mainOf(name, resolve(cwd));
    if (main === undefined)
      throw new UsageError(`\`${name}\` is not installed`, `it is optional; install it with: npm install ${name}@${version}`);
    return await import(/* webpackIgnore: true */ /* @vite-ignore */ pathToFileURL(main).href);
  }
}

function mainOf(name: string, from: string): string | undefined {
  const home = join(from, 'node_modules', name);
  try {
    return join(home, JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).main ?? 'index.js');
  } catch {
    return dirname(from) === from ? undefined : mainOf(name, dirname(from));
  }
}
