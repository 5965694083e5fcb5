/** The rows E1, E2, E5, E9 and E11 of the catalogue: what a pull request, an environment or an answer can do to the action. */
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type OutputName, outputNames, say } from '../../src/action/say.ts';
import type { GitHubDouble } from '../github/double.ts';
import { makeRepository, type Repository } from './repository.ts';
import { fileCommands, messages, type Result, runAction, type Scenario } from './run-action.ts';
import { decisions, doubleOfGitHub, openPull, pack, pullRequestEvent, pushEvent } from './scenario.ts';

let github: GitHubDouble;
let repo: Repository;
let commits: { base: string; head: string; merge: string };

beforeEach(async () => {
  repo = makeRepository({ 'finance.pack.yaml': pack(50), 'hindcast.yaml': 'decisions: [log.ndjson]\n', 'log.ndjson': decisions });
  github = await doubleOfGitHub();
  pushed({ 'finance.pack.yaml': pack(70, '1.1.0') });
});
afterEach(async () => {
  await github.close();
  expect(github.complaints).toEqual([]);
});

function pushed(files: Record<string, string | null>): void {
  if (commits) repo.git('checkout', '-q', '--detach', 'main');
  commits = repo.pull(files);
  github.state.pulls = [openPull(commits)];
}

const review = (changes: Partial<Scenario> = {}): Promise<Result> =>
  runAction({
    cwd: repo.dir,
    event: 'pull_request',
    payload: pullRequestEvent(commits),
    sha: commits.merge,
    ref: 'refs/pull/7/merge',
    github,
    token: 'writer-token',
    ...changes,
  });

const owned = () => existsSync(join(repo.dir, 'owned'));

describe('E1: nothing that others write is a command', () => {
  test('not in a pack, a file name, a branch or a title', async () => {
    const name = '"x\\n::error::owned\\n##[add-mask]a\\r\\n::set-output name=verdict::passes $(touch owned) `touch owned`"';
    const hostile = `  - {name: ${name}, policy_type: action_type, decision: block}\n  - {name: ${name}, policy_type: threshold, trust_threshold: 101, decision: "block\\n::stop-commands::x"}\n`;
    pushed({ 'finance.pack.yaml': pack(50, '1.1.0', hostile), 'a\n::error::file $(touch owned)/x.pack.yaml': 'policies: []\n' });
    const payload = pullRequestEvent(commits);
    payload.pull_request.head.ref = '$(touch owned)\n::error::branch';
    payload.pull_request.title = '::error::title';
    const result = await review({ payload });
    expect(result.exit).toBe(1);
    const names = new Set(result.commands.map((it) => it.name));
    expect([...names].sort()).toEqual(['add-mask', 'error']);
    for (const message of messages(result, 'error')) expect(message).not.toMatch(/^owned|^file|^branch|^title/);
    expect(messages(result, 'add-mask')).toEqual(['writer-token']);
    expect(owned()).toBe(false);
    expect(Object.keys(result.outputs).sort()).toEqual(['deployed', 'report', 'verdict']);
  });

  test('not in the name of a tag, a branch or a version', async () => {
    for (const ref of [
      'refs/tags/rollback/finance/1.0.0@$(touch owned)\n::error::tag',
      'refs/heads/`touch owned`\n::set-output name=verdict::passes',
    ]) {
      const result = await review({ event: 'push', ref, payload: pushEvent(ref, commits.merge) });
      expect(result.commands.map((it) => it.name).filter((it) => !['add-mask', 'error', 'warning'].includes(it))).toEqual([]);
      for (const message of messages(result, 'error')) expect(message).not.toMatch(/^tag/);
      expect(owned()).toBe(false);
    }
  });
});

describe('E2: a value of an output', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'hindcast-output-')), 'output');
  const before = process.env.GITHUB_OUTPUT;
  afterEach(() => {
    process.env.GITHUB_OUTPUT = before ?? '';
  });

  /** What the runner would read of these values. */
  const written = (values: [OutputName, string][]): string => {
    writeFileSync(file, '');
    process.env.GITHUB_OUTPUT = file;
    for (const [name, value] of values) say.output(name, value);
    return readFileSync(file, 'utf8');
  };

  test('makes no other output, whatever it holds', () => {
    const piece = fc.constantFrom(
      '\n',
      '\r\n',
      '<<',
      '=',
      'EOF',
      'ghadelimiter_',
      'verdict=passes',
      'verdict<<EOF\npasses\nEOF',
      '::set-output name=verdict::passes',
      'x',
      ' ',
    );
    const value = fc.array(fc.oneof(piece, fc.string({ maxLength: 5 })), { maxLength: 8 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...outputNames), value), { minLength: 1, maxLength: 4 }), (values) => {
        const read = fileCommands(written(values));
        const wanted = Object.fromEntries(values);
        expect(Object.keys(read).sort()).toEqual(Object.keys(wanted).sort());
        for (const [name, text] of Object.entries(wanted)) expect(read[name]!.split(/\r?\n/)).toEqual(text.split(/\r?\n/));
      }),
      { numRuns: 2000 },
    );
  });

  test('stands between delimiters that nobody can foresee', () => {
    const texts = [written([['verdict', 'a']]), written([['verdict', 'a']])];
    const delimiters = texts.map((text) => /^verdict<<(ghadelimiter_[0-9a-f-]{36})\na\n\1\n$/.exec(text.replaceAll('\r\n', '\n'))?.[1]);
    expect(delimiters[0]).toBeTruthy();
    expect(new Set(delimiters).size).toBe(2);
  });

  test('holds the path of the report even where a directory has a line break in its name', async () => {
    const odd = join(mkdtempSync(join(tmpdir(), 'hindcast-odd-')), 'a\nverdict=owned');
    mkdirSync(odd);
    const result = await review({ env: { RUNNER_TEMP: odd } });
    expect(result.outputs).toMatchObject({ verdict: 'passes', report: join(odd, 'hindcast-review.json') });
  });
});

describe('E5: what a pull request brings along', () => {
  const touch = 'require("node:fs").writeFileSync("owned", "")';
  const luggage = {
    'finance.pack.yaml': pack(70, '1.1.0'),
    ...Object.fromEntries(
      ['yaml', 'ajv', 'semver', 'undici', 'picocolors', '@actions/core', '@actions/github'].map((name) => [
        `node_modules/${name}/index.js`,
        touch,
      ]),
    ),
    'node_modules/.bin/git': '#!/bin/sh\ntouch owned\n',
    git: '#!/bin/sh\ntouch owned\n',
    'git.exe': 'MZ',
    'package.json': '{"type":"commonjs","main":"x.js","imports":{"#x":"./x.js"}}',
    '.npmrc': 'node-options=--require=./x.js\nscript-shell=./git\n',
    '.env': 'NODE_OPTIONS=--require=./x.js\nHINDCAST_API_KEY=x\n',
    '.node-version': '0.10\n',
    'node.config.json': '{"nodeOptions":{"import":["./x.js"]}}',
    'x.js': touch,
    'tsconfig.json': '{"extends":"./x.js"}',
    '.gitattributes': '* diff=evil filter=evil merge=evil\n',
    '.gitmodules': '[submodule "x"]\n\tpath = x\n\turl = ext::sh -c touch% owned\n',
    '.github/actions/x/action.yml': 'runs: {using: node24, main: ../../../x.js}\n',
    '.husky/pre-commit': 'touch owned\n',
    'dist/action/index.js': touch,
    'action.yml': 'runs: {using: node24, main: x.js}\n',
  };

  test('is neither run nor loaded: every module comes from beside the action', async () => {
    pushed(luggage);
    for (const program of ['git', 'node_modules/.bin/git']) chmodSync(join(repo.dir, program), 0o755);
    const [list, recorder] = ['list', 'recorder.mjs'].map((name) => join(mkdtempSync(join(tmpdir(), 'hindcast-modules-')), name)) as [
      string,
      string,
    ];
    const text = `import { appendFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
const noted = (url) => appendFileSync(${JSON.stringify(list)}, url + '\\n');
registerHooks({
  resolve(name, context, next) { const found = next(name, context); noted(found.url); return found; },
  load(url, context, next) { noted(url); return next(url, context); },
});
`;
    writeFileSync(recorder, text);
    writeFileSync(list, '');
    const env = { NODE_OPTIONS: `--import=${pathToFileURL(recorder)}` };
    expect(await review({ env })).toMatchObject({ exit: 0, stderr: '' });
    expect(owned()).toBe(false);
    const loaded = [...new Set(readFileSync(list, 'utf8').trim().split('\n'))].filter((url) => url.startsWith('file:'));
    expect(loaded.length).toBeGreaterThan(0);
    const ours = pathToFileURL(`${resolve(import.meta.dirname, '../..')}/`).href;
    expect(loaded.filter((url) => !url.startsWith(ours))).toEqual([]);
  });

  const evil = 'touch owned';
  const settings: [string, string][] = [
    ['core.fsmonitor', evil],
    ['core.hooksPath', 'hooks'],
    ['core.pager', evil],
    ['core.editor', evil],
    ['core.sshCommand', evil],
    ['core.askPass', './evil'],
    ['core.alternateRefsCommand', evil],
    ['pager.log', evil],
    ['pager.diff', evil],
    ['diff.external', './evil'],
    ['diff.evil.textconv', evil],
    ['diff.evil.command', evil],
    ['filter.evil.clean', evil],
    ['filter.evil.smudge', evil],
    ['filter.evil.process', evil],
    ['filter.evil.required', 'true'],
    ['gpg.program', './evil'],
    ['log.showSignature', 'true'],
    ['credential.helper', `!${evil}`],
    ['uploadpack.packObjectsHook', evil],
    ...['rev-parse', 'ls-tree', 'cat-file', 'rev-list', 'diff', 'log'].map((name): [string, string] => [`alias.${name}`, `!${evil}`]),
  ];

  /** A repository whose own configuration starts a program wherever git lets it. */
  function poisoned(): void {
    pushed(luggage);
    writeFileSync(join(repo.dir, 'evil'), `#!/bin/sh\n${evil}\n`, { mode: 0o755 });
    mkdirSync(join(repo.dir, 'hooks'));
    for (const hook of ['post-index-change', 'reference-transaction', 'post-checkout', 'pre-commit'])
      writeFileSync(join(repo.dir, 'hooks', hook), `#!/bin/sh\n${evil}\n`, { mode: 0o755 });
    for (const [key, value] of settings) repo.git('config', key, value);
    if (owned()) unlinkSync(join(repo.dir, 'owned'));
  }

  test('no program that the configuration of the checkout names is started, not even to check a signature', async () => {
    poisoned();
    const signed = repo
      .git('cat-file', 'commit', commits.merge)
      .replace(/^(committer .*)$/m, '$1\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n iQ==\n -----END PGP SIGNATURE-----');
    writeFileSync(join(repo.dir, 'signed'), `${signed}\n`);
    commits.merge = repo.git('hash-object', '-t', 'commit', '-w', 'signed');
    if (owned()) unlinkSync(join(repo.dir, 'owned'));
    expect(await review({ env: { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' } })).toMatchObject({ exit: 0, stderr: '' });
    // A deploy asks for the commit that last changed a pack, where git would look at signatures.
    github.state.refs['refs/heads/main'] = { type: 'commit', sha: commits.merge };
    const push = { event: 'push', ref: 'refs/heads/main', payload: pushEvent('refs/heads/main', commits.merge) };
    const inputs = { 'api-key': 'some-api-key', url: await planeWithNothing(), 'fail-on': 'reviewed' };
    const deploy = await review({ ...push, inputs });
    expect(messages(deploy, 'error')[0]).toContain('no merged pull request');
    expect(owned()).toBe(false);
  });

  test('what a sparse checkout left out is not fetched through a command', async () => {
    poisoned();
    const config: [string, string][] = [
      ['extensions.partialClone', 'evil'],
      ['core.repositoryFormatVersion', '1'],
      ['remote.evil.promisor', 'true'],
      ['remote.evil.url', `ext::sh -c ${evil.replace(' ', '% ')}`],
      ['protocol.ext.allow', 'always'],
      ['remote.evil.uploadpack', `${evil}; git-upload-pack`],
    ];
    for (const [key, value] of config) repo.git('config', key, value);
    const blob = repo.git('rev-parse', `${commits.base}:finance.pack.yaml`);
    unlinkSync(join(repo.dir, '.git/objects', blob.slice(0, 2), blob.slice(2)));
    if (owned()) unlinkSync(join(repo.dir, 'owned'));
    expect((await review()).exit).toBe(2);
    repo.git('config', 'remote.evil.url', `file://${repo.dir}`);
    expect((await review()).exit).toBe(2);
    expect(owned()).toBe(false);
  });

  const closing: (() => void)[] = [];
  afterEach(() => {
    for (const close of closing.splice(0)) close();
  });

  async function planeWithNothing(): Promise<string> {
    const server = createServer((_, response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true,"packs":[],"set_digest":"sha256:0"}'),
    );
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    closing.push(() => server.close());
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }
});

describe('E9: a secret', () => {
  const debug = { ACTIONS_STEP_DEBUG: 'true', ACTIONS_RUNNER_DEBUG: 'true', RUNNER_DEBUG: '1', DEBUG: '*', HINDCAST_DEBUG: '1' };
  const key = 'xb_secret_of_the_step_0123456789';
  const push = (changes: Partial<Scenario>) => {
    github.state.refs['refs/heads/main'] = { type: 'commit', sha: commits.merge };
    const event = { event: 'push', ref: 'refs/heads/main', payload: pushEvent('refs/heads/main', commits.merge) };
    return review({ ...event, ...changes, env: { ...debug, ...changes.env } });
  };
  const everything = (result: Result): string =>
    [
      result.log,
      result.stderr,
      result.summary,
      ...Object.values(result.outputs),
      ...result.commands.filter((it) => it.name !== 'add-mask').map((it) => JSON.stringify(it)),
    ].join('\n');

  test.each<[string, string, string]>([
    ['a line break', `${key}\nsecond-half`, 'input `api-key`'],
    ['a sign no header takes', `${key}\u20ac`, 'input `api-key`'],
    ['nothing odd', key, 'the control plane'],
  ])('of the plane with %s is in no error, with all debugging on', async (_, value, words) => {
    const result = await push({ inputs: { 'api-key': value, url: 'http://127.0.0.1:9' } });
    expect(result.exit).toBe(2);
    expect(messages(result, 'error')[0]).toContain(words);
    expect(everything(result)).not.toMatch(/xb_secret|second-half/);
  });

  test.each(['writer-token\nsecond-half', 'writer-token\u20ac'])('of GitHub as %j is in no error', async (token) => {
    const result = await review({ token, env: debug });
    expect(messages(result, 'error')[0]).toContain('input `github-token`');
    expect(everything(result)).not.toMatch(/writer-token|second-half/);
  });

  test('in the address of a plane, in the inputs or in the configuration, is not repeated', async () => {
    const given = await push({ inputs: { 'api-key': key, url: 'https://ann:pass-word@plane.example:99999' } });
    expect(messages(given, 'error')[0]).toContain('input `url`');
    pushed({ 'hindcast.yaml': 'environments:\n  production: {url: "https://ann:pass-word@plane.example"}\n' });
    const written = await push({ inputs: { 'api-key': key } });
    expect(messages(written, 'error')[0]).toContain('`url` carries a user name or password');
    for (const result of [given, written]) expect(everything(result) + result.stdout).not.toContain('pass-word');
  });

  test('in the address of a proxy is not repeated when it cannot be reached or refuses', async () => {
    const refusing = createServer((_, response) => response.writeHead(407, { 'proxy-authenticate': 'Basic' }).end());
    refusing.on('connect', (_, socket) => socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n'));
    await new Promise<void>((done) => refusing.listen(0, '127.0.0.1', done));
    const through = (port: number) => {
      const proxy = `http://ann:pass-word@127.0.0.1:${port}`;
      const env = { ...debug, http_proxy: proxy, https_proxy: proxy, HTTP_PROXY: proxy, HTTPS_PROXY: proxy, NODE_USE_ENV_PROXY: '1' };
      return review({ env, inputs: { 'api-key': key, url: 'https://plane.example' } });
    };
    for (const result of await Promise.all([9, (refusing.address() as AddressInfo).port].map(through))) {
      expect(result.exit).toBe(2);
      expect(result.stdout + result.stderr + result.summary).not.toMatch(/pass-word|YW5uOnBhc3Mtd29yZA/);
    }
    refusing.close();
  });

  test('that a plane sends back in its error is masked', async () => {
    const echo = createServer((request, response) => {
      const said = `no such key: ${request.headers['x-api-key']} ${request.headers.authorization}`;
      const body = JSON.stringify({ ok: false, error: { code: 'invalid_api_key', message: said, request_id: said } });
      response.writeHead(401, { 'content-type': 'application/json' }).end(body);
    });
    await new Promise<void>((done) => echo.listen(0, '127.0.0.1', done));
    const result = await push({ inputs: { 'api-key': key, url: `http://127.0.0.1:${(echo.address() as AddressInfo).port}` } });
    echo.close();
    expect(result.exit).toBe(2);
    expect(messages(result, 'error')[0]).toContain('no such key: ***');
    expect(everything(result)).not.toContain('xb_secret');
  });
});

describe('E11: the same bytes', () => {
  /** All that a reader gets, without the names that only this run has. */
  const seen = (result: Result) => {
    const { report, ...outputs } = result.outputs;
    return {
      outputs,
      report: readFileSync(report!, 'utf8'),
      summary: result.summary,
      log: result.log,
      comment: github.state.comments[0]!.body,
    };
  };

  test('on a runner with another time zone and language, and a clock that is wrong by hours or years', async () => {
    const first = seen(await review());
    const shift = join(mkdtempSync(join(tmpdir(), 'hindcast-clock-')), 'shift.mjs');
    for (const [env, ms] of [
      [{ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr' }, 7 * 3_600_000],
      [{ TZ: ':nonsense', LANG: 'C', LC_ALL: 'POSIX' }, -20 * 365 * 86_400_000],
    ] as const) {
      const text = `const real = Date;
const now = () => real.now() + ${ms};
globalThis.Date = class extends real {
  constructor(...given) { super(...(given.length === 0 ? [now()] : given)); }
  static now() { return now(); }
};
`;
      writeFileSync(shift, text);
      github.state.comments = [];
      expect(seen(await review({ env: { ...env, NODE_OPTIONS: `--import=${pathToFileURL(shift)}` } }))).toEqual(first);
    }
  });
});
