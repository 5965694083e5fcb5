import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Who may import whom, and which packages from outside. `pure` rooms touch no file, clock, environment or network. */
const rooms: Record<string, { rooms: string[]; packages: string[]; pure?: boolean }> = {
  diagnostic: { rooms: [], packages: [], pure: true },
  pack: {
    rooms: ['diagnostic'],
    packages: ['yaml', 'ajv', 'semver', 're2js', 'canonicalize', 'fastest-levenshtein', 'node:crypto', 'node:buffer'],
    pure: true,
  },
  engine: { rooms: ['diagnostic', 'pack'], packages: ['re2js'], pure: true },
  diff: { rooms: ['diagnostic', 'pack'], packages: ['diff'], pure: true },
  impact: { rooms: ['diagnostic', 'pack', 'engine'], packages: [], pure: true },
  replay: { rooms: ['diagnostic', 'engine', 'pack'], packages: ['node:worker_threads', 'node:crypto'], pure: true },
  lint: { rooms: ['diagnostic', 'pack', 'engine', 'impact', 'replay'], packages: [], pure: true },
  gates: { rooms: ['diagnostic', 'pack', 'engine', 'impact', 'replay'], packages: [], pure: true },
  review: { rooms: ['diagnostic', 'pack', 'engine', 'diff', 'impact', 'replay', 'lint', 'gates'], packages: [], pure: true },
  report: { rooms: ['diagnostic', 'engine', 'pack', 'diff', 'impact', 'replay', 'gates', 'review'], packages: ['picocolors'], pure: true },
  api: { rooms: ['pack', 'engine'], packages: [], pure: true },
  deliver: { rooms: ['diagnostic', 'pack', 'api', 'review'], packages: ['semver'], pure: true },
  source: {
    rooms: ['diagnostic', 'pack', 'replay', 'api'],
    packages: [
      'picomatch',
      'fzstd',
      'hyparquet',
      'node:crypto',
      'node:fs',
      'node:fs/promises',
      'node:path',
      'node:child_process',
      'node:zlib',
      'node:stream',
      'node:stream/promises',
      'node:events',
    ],
  },
  client: { rooms: ['api'], packages: [] },
  server: { rooms: ['diagnostic', 'pack', 'engine', 'api'], packages: ['*'] },
  action: { rooms: ['*'], packages: ['*'] },
  cli: { rooms: ['*'], packages: ['*'] },
  index: { rooms: ['*'], packages: [] },
};
const doors = ['action', 'cli', 'index'];

interface Import {
  file: string;
  from: string;
  path: string;
  /** The room it leads to, or the package. */
  to: string;
  inside: boolean;
  typeOnly: boolean;
}

/** AssemblyScript (`.as`) leaves the extension out. */
const imports: Import[] = globSync('src/**/*.{ts,as}')
  .filter((file) => !file.includes('/generated/'))
  .flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const found = [
      ...text.matchAll(/^(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'/gm),
      ...[...text.matchAll(/\bimport\('([^']+)'\)/g)].map(([all, path]) => [all, undefined, path] as const),
    ];
    return found.map(([, type, path]): Import => {
      const inside = path!.startsWith('.');
      const target = inside ? join(dirname(file), path!) + (file.endsWith('.as') ? '.as' : '') : path!;
      const to = inside ? roomOf(target) : path!.startsWith('node:') ? path! : path!.replace(/^(@[^/]+\/[^/]+|[^/]+).*/, '$1');
      return { file, from: roomOf(file), path: target, to, inside: inside && target.startsWith('src/'), typeOnly: type !== undefined };
    });
  });

function roomOf(file: string): string {
  return file
    .replace(/^src\//, '')
    .split('/')[0]!
    .replace(/\.ts$/, '');
}

describe('architecture', () => {
  it('has a row for every room, and a room for every row', () => {
    const found = new Set(globSync('src/*').map(roomOf));
    expect([...found].sort()).toEqual(Object.keys(rooms).sort());
  });

  it('lets each room import only what its row names', () => {
    const wrong = imports.filter(({ from, to, inside }) => {
      const row = rooms[from]!;
      const allowed = inside ? row.rooms : row.packages;
      return to !== from && !allowed.includes('*') && !allowed.includes(to) && !to.endsWith('.json');
    });
    expect(wrong.filter(({ path }) => !path.startsWith('schemas/')).map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
  });

  /** A second way in, with its reason: the server checks bodies by the schemas, the client must not carry them. */
  const sideDoors = ['src/api/schemas/index.ts'];

  it('enters a room by its index alone', () => {
    const deep = imports.filter(
      ({ from, to, inside, path }) =>
        inside && to !== from && path.split('/').length > 2 && !/^src\/[^/]+\/index\.ts$/.test(path) && !sideDoors.includes(path),
    );
    expect(deep.map(({ file, path }) => `${file} reaches into ${path}`)).toEqual([]);
  });

  it('lets nothing import a door, and the server only when called', () => {
    const wrong = imports.filter(({ from, to, inside }) => inside && to !== from && doors.includes(to));
    expect(wrong.map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
    const early = imports.filter(({ file, from, to, inside }) => inside && to === 'server' && from !== 'server' && !lazily(file));
    expect(early.map(({ file }) => file)).toEqual([]);
  });

  it('has no circle among the rooms', () => {
    const next = (room: string) => [
      ...new Set(imports.filter((one) => one.from === room && one.inside && one.to !== room).map(({ to }) => to)),
    ];
    const visit = (room: string, path: string[]): void => {
      expect(path, `circle: ${[...path, room].join(' -> ')}`).not.toContain(room);
      for (const to of next(room)) visit(to, [...path, room]);
    };
    for (const room of Object.keys(rooms)) visit(room, []);
  });

  it('has no circle among the files, those that take only a type included', () => {
    const inside = imports.filter((one) => one.inside);
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      expect(path, `circle: ${[...path, file].join(' -> ')}`).not.toContain(file);
      if (done.has(file)) return;
      for (const { path: to } of inside.filter((one) => one.file === file)) visit(to, [...path, file]);
      done.add(file);
    };
    for (const { file } of inside) visit(file, []);
  });

  it('lets the handlers of the server use the rest of it, and the rest no handlers', () => {
    const isHandlers = (path: string) => /^src\/server\/.*handlers\.ts$/.test(path);
    const wrong = imports.filter(
      ({ file, path }) => isHandlers(path) && file !== 'src/server/handlers.ts' && path !== 'src/server/handlers.ts',
    );
    expect(wrong.map(({ file, path }) => `${file} imports ${path}`)).toEqual([]);
  });

  it('keeps clock, environment and arguments out of pure rooms', () => {
    const wrong = globSync('src/**/*.ts')
      .filter((file) => rooms[roomOf(file)]!.pure && !file.includes('/generated/'))
      .flatMap((file) => {
        const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
        return [...code.matchAll(/\b(process\.(env|argv|cwd|stdout|exit)|Date\.now|new Date\(\)|Math\.random|console\.\w+)\b/g)].map(
          ([what]) => `${file}: ${what}`,
        );
      });
    expect(wrong).toEqual([]);
  });

  it('has no folder that says nothing', () => {
    expect(globSync('src/**/{util,utils,helpers,common,types,misc}')).toEqual([]);
  });
});

function lazily(file: string): boolean {
  return !/^import (?!type )[^;]*from '[^']*server\/index\.ts'/m.test(readFileSync(file, 'utf8'));
}
