import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import picocolors from 'picocolors';
import { afterAll } from 'vitest';
import { run } from '../../src/cli/run.ts';
import type { World } from '../../src/cli/world.ts';

export interface Outcome {
  code: number;
  out: string;
  err: string;
}

/** Runs a command line in this process, in the given folder: a world of its own, no terminal. */
export async function hindcast(cwd: string, args: readonly string[], more: Partial<World> & { input?: string } = {}): Promise<Outcome> {
  const told = { out: '', err: '' };
  const { input = '', ...rest } = more;
  const world: World = {
    cwd,
    env: {},
    stdin: (async function* () {
      if (input !== '') yield new TextEncoder().encode(input);
    })(),
    out: (text) => {
      told.out += text;
    },
    err: (text) => {
      told.err += text;
    },
    colors: picocolors.createColors(false),
    terminal: false,
    now: () => 0,
    ...rest,
  };
  const code = await run(args, world, Promise.resolve());
  return { code, ...told };
}

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A folder of its own with these files, outside of any git checkout. */
export function folder(files: Record<string, string | Uint8Array> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'hindcast-cli-'));
  made.push(path);
  write(path, files);
  return path;
}

export function write(at: string, files: Record<string, string | Uint8Array>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(at, name)), { recursive: true });
    writeFileSync(join(at, name), content);
  }
}

export function git(at: string, ...args: string[]): string {
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@t.example', '-c', 'commit.gpgsign=false', '-c', 'init.defaultBranch=main'];
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  return execFileSync('git', [...who, ...args], { cwd: at, env, stdio: ['ignore', 'pipe', 'pipe'] })
    .toString()
    .trim();
}

/** A repository with one commit for each set of files, each tagged `c0`, `c1`, ... */
export function repository(...commits: Record<string, string | Uint8Array>[]): string {
  const at = folder();
  git(at, 'init', '-q');
  commits.forEach((files, index) => {
    write(at, files);
    git(at, 'add', '-A');
    git(at, 'commit', '-q', '--allow-empty', '-m', `commit ${index}`);
    git(at, 'tag', `c${index}`);
  });
  return at;
}

/** A pack that judges by trust. */
export const trustPack = (threshold: number, version = '1.0.0', decision = 'block', name = 'trust') => `name: ${name}
version: ${version}
policies:
  - { name: Trust, policy_type: threshold, action_types: [pay], decision: ${decision}, trust_threshold: ${threshold} }
`;

export const decision = (trust: number, more: object = {}) =>
  JSON.stringify({
    action_type: 'pay',
    trust_score: trust,
    created_at: '2026-01-01T00:00:00Z',
    decision: trust < 50 ? 'block' : 'allow',
    ...more,
  });
