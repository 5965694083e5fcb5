/** The door itself, as a process: what only a real one can show. */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decision, folder, trustPack } from './hindcast.ts';

const here = process.cwd();
const newNode = join(here, 'node_modules/.bin/node');
/** The Node that this machine brings: the oldest one at hand. */
const ownNode = process.env
  .PATH!.split(delimiter)
  .filter((folder) => !folder.includes('node_modules'))
  .map((folder) => join(folder, 'node'))
  .find((path) => existsSync(path));
const dist = join(here, 'dist/cli/index.js');

const doors: [string, string, string][] = [
  ['source', newNode, join(here, 'src/cli/main.ts')],
  ...(existsSync(dist) ? [['dist', newNode, dist] as [string, string, string]] : []),
  ...(existsSync(dist) && ownNode
    ? [[`dist, ${execFileSync(ownNode, ['--version']).toString().trim()}`, ownNode, dist] as [string, string, string]]
    : []),
];

interface Outcome {
  code: number | null;
  out: string;
  err: string;
}

function started(node: string, args: string[], cwd: string, input = '', env: Record<string, string> = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(node, args, { cwd, env: { PATH: process.env.PATH!, ...env } });
    const told = { out: '', err: '' };
    child.stdout.on('data', (chunk) => (told.out += chunk));
    child.stderr.on('data', (chunk) => (told.err += chunk));
    child.on('close', (code) => resolve({ code, ...told }));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

describe.each(doors)('%s', (_, node, door) => {
  const at = () => folder({ 'base.pack.yaml': trustPack(50), 'head.yaml': trustPack(40, '2.0.0'), 'bad.yaml': trustPack(101) });
  const hindcast = (args: string[], input?: string, env?: Record<string, string>) => started(node, [door, ...args], at(), input, env);

  it('passes with 0, silent on stderr', async () => {
    expect(await hindcast(['validate', '--base', '-'])).toEqual({ code: 0, out: '1 pack valid\n', err: '' });
  });

  it('does not pass with 1, without colours in a pipe', async () => {
    const { code, out, err } = await hindcast(['validate', 'bad.yaml', '--base', '-'], '', { FORCE_COLOR: '0', NO_COLOR: '1' });
    expect([code, err]).toEqual([1, '']);
    expect(out).not.toContain('\x1b');
  });

  it('could not run with 2', async () => {
    expect(await hindcast(['nope'])).toMatchObject({ code: 2, out: '' });
  });

  it('reads standard input to its end', async () => {
    const lines = Array.from({ length: 2000 }, (_, i) => `${decision(i % 100)}\n`).join('');
    const { code, out, err } = await hindcast(
      ['replay', '--base', 'base.pack.yaml', '--head', 'head.yaml', '--decisions', '-', '--json'],
      lines,
    );
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({ total: 2000, classes: { loosened: 200 } });
  });
});
