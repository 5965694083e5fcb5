/** Threads, and machines without SIMD, as a real process meets them: from source and from the bundle, on the newest Node and on this machine's own. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lines } from './logs.ts';

const directory = mkdtempSync(join(tmpdir(), 'hindcast-doors-'));
afterAll(() => rmSync(directory, { recursive: true }));

const newNode = join(process.cwd(), 'node_modules/.bin/node');
const ownNode = process.env
  .PATH!.split(delimiter)
  .filter((folder) => !folder.includes('node_modules'))
  .map((folder) => join(folder, 'node'))
  .find((path) => existsSync(path));
const dist = 'dist/cli/index.js';
const doors: [string, string, string][] = [['source', newNode, 'src/cli/main.ts']];
if (existsSync(dist)) for (const node of [newNode, ownNode]) if (node !== undefined) doors.push([`dist, ${node}`, node, dist]);

/** Refuses small modules, as ours is: on older machines they are refused for their SIMD. What strips types is larger. */
const withoutSimd = `data:text/javascript,${encodeURIComponent(`
  WebAssembly.Module = new Proxy(WebAssembly.Module, {
    construct(made, [bytes]) {
      if (bytes.byteLength < 100_000) throw new WebAssembly.CompileError('no SIMD');
      return new made(bytes);
    },
  });`)}`;

/** No thread but the first one starts. */
const withoutThreads = `data:text/javascript,${encodeURIComponent(`
  import { isMainThread } from 'node:worker_threads';
  if (!isMainThread) throw new Error('no thread');`)}`;

const records = Array.from({ length: 3000 }, (_, index) => ({
  action_type: `a${index % 5}`,
  agent_id: `agent ${index % 11}`,
  trust_score: index % 100,
  created_at: new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString(),
  action_content: index % 3 === 0 ? 'a \u00e9 secret' : 'nothing',
}));
const packs = {
  base: { name: 'p', version: '1.0.0', policies: [{ name: 'trust', policy_type: 'threshold', trust_threshold: 30, decision: 'block' }] },
  head: {
    name: 'p',
    version: '2.0.0',
    policies: [
      { name: 'trust', policy_type: 'threshold', trust_threshold: 40, decision: 'block' },
      { name: 'secrets', policy_type: 'content_pattern', decision: 'escalate', conditions: { patterns: ['(?i)secret$'] } },
    ],
  },
};
const files = {
  'base.json': JSON.stringify(packs.base),
  'head.json': JSON.stringify(packs.head),
  'a.ndjson': lines(...records),
  'b.ndjson': `x\n${lines(...records)}`,
};
for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text);

describe.each(doors)('%s', (_, node, door) => {
  function replayed(flags: string[], options: string[]): { report: string; said: string } {
    const at = (name: string) => join(directory, name);
    const given = ['replay', '--json', '--explain', '--base', at('base.json'), '--head', at('head.json')];
    const run = [...flags, door, ...given, '--decisions', at('a.ndjson'), at('b.ndjson'), ...options];
    const { status, stdout, stderr } = spawned(node, run);
    expect([status, stderr]).toEqual([0, stderr]);
    return { report: stdout, said: stderr };
  }

  it('judges in one thread, in two, and without the scanner, with the same words', () => {
    const one = replayed([], ['--workers', '1']);
    const two = replayed([], ['--workers', '2']);
    const plain = replayed(['--import', withoutSimd], []);
    expect(one.said).toContain('threads 1: no more were asked for');
    expect(two.said).toContain('threads 2\n');
    expect(plain.said).toContain('plainly 6001');
    expect(plain.said).toContain('threads 1: there is no WebAssembly with SIMD here');
    expect(JSON.parse(one.report)).toMatchObject({ total: 6001, classes: { unreadable: 1 } });
    expect([two.report, plain.report]).toEqual([one.report, one.report]);
    const later = ['--since', '2026-01-02T12:00:00Z'];
    expect(replayed(['--import', withoutSimd], later).report).toBe(replayed([], later).report);
  });

  it('starts a second thread ahead for a large log, and does without it where it is not asked', () => {
    const log = join(directory, 'large.ndjson');
    const part = lines(...records);
    writeFileSync(log, part.repeat(Math.ceil((80 * 1024 * 1024) / part.length)));
    // Of what takes no room on the disk: one long line that cannot be read.
    truncateSync(log, 401 * 1024 * 1024);
    appendFileSync(log, `\n${part}`);
    const run = (head: string, ...options: string[]) =>
      spawned(node, [door, 'replay', '--json', '--explain', '--base', '-', '--head', head, '--decisions', log, ...options]);
    const head = join(directory, 'head.json');
    const two = run(head);
    expect([two.status, two.stderr]).toEqual([0, expect.stringContaining('threads 2\n')]);
    const one = run(head, '--workers', '1');
    expect([one.stderr, one.stdout]).toEqual([expect.stringContaining('threads 1: no more were asked for'), two.stdout]);
    expect(run(head, '--limit', '5').stderr).toContain('threads 1: the records are chosen first');
    expect(run(join(directory, 'a.ndjson')).status).toBe(2);
    rmSync(log);
  });
});

it('does without a thread that fails before it is asked', () => {
  const log = join(directory, 'large.ndjson');
  writeFileSync(log, '');
  truncateSync(log, 401 * 1024 * 1024);
  appendFileSync(log, `\n${lines(...records)}`);
  const given = ['replay', '--json', '--explain', '--base', '-', '--head', join(directory, 'head.json'), '--decisions', log];
  const { status, stderr } = spawned(newNode, ['--import', withoutThreads, 'src/cli/main.ts', ...given]);
  expect([status, stderr]).toEqual([0, expect.stringContaining('threads 1: a thread failed')]);
  rmSync(log);
});

function spawned(node: string, run: readonly string[]) {
  return spawnSync(node, run, { encoding: 'utf8', env: { PATH: process.env.PATH! }, maxBuffer: 1e8, timeout: 60_000 });
}
