/** Exit codes and output of each command that needs no control plane: 0 passes, 1 does not pass, 2 could not run. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decision, folder, git, hindcast, repository, trustPack, write } from './hindcast.ts';

const two = (): string =>
  folder({
    'base.pack.yaml': trustPack(50),
    'looser.yaml': trustPack(40, '2.0.0'),
    'tighter.yaml': trustPack(60, '1.1.0'),
    'bad.yaml': trustPack(101),
    'decisions.ndjson': [30, 45, 55, 70].map((trust) => `${decision(trust)}\n`).join(''),
    'empty.ndjson': '',
    'planes.yaml': 'environments: { production: { url: "https://a.example" }, staging: { url: "https://b.example" } }\n',
    'unfetched.yaml': 'decisions: [decisions/]\n',
    'unreadable.ndjson': 'x\ny\n',
    'mixed.ndjson': `${decision(45)}\nx\n`,
  });
const compare = (head: string, base = 'base.pack.yaml') => ['--base', base, '--head', head];

describe('what cannot run exits 2 and says why', () => {
  it.each<[string, string[], RegExp]>([
    ['an unknown command', ['nope'], /unknown command 'nope'/],
    ['a misspelt command', ['validat'], /Did you mean validate/],
    ['an unknown option', ['validate', '--nope'], /unknown option '--nope'/],
    ['a missing option', ['diff', '--base', '-'], /required option '--head <where>'/],
    ['an option without its value', ['review', '--base'], /argument missing/],
    ['an unknown format', ['review', '--base', '-', '--format', 'pdf'], /Allowed choices are markdown, text, json/],
    ['a number that is none', ['serve', '--port', 'http'], /`http` is no whole number/],
    ['a later command', ['test', 'policies'], /`test`: not in this version/],
    ['a later command with options', ['init', '--yes'], /`init`: not in this version/],
    ['a command that is none, with --help', ['nosuch', '--help'], /unknown command 'nosuch'/],
    [
      'a database that is none',
      ['serve', '--database', 'mysql://user:word@x/y'],
      /`mysql:\/\/x\/y` is no database that a control plane runs on/,
    ],
    ['a path that is not there', ['validate', 'nowhere'], /`nowhere` is no file, no directory and no git ref here/],
    ['a config that is not there', ['validate', '--config', 'nowhere.yaml'], /there is no file `nowhere.yaml`/],
    ['a config that is a folder', ['validate', '--config', '.'], /can't be read/],
    ['a pack with faults', ['diff', ...compare('bad.yaml')], /bad.yaml:4:\d+: error .*number_out_of_range/],
    ['replay without decisions', ['replay', ...compare('looser.yaml')], /no decisions to replay/],
    [
      'decisions that are not there',
      ['replay', ...compare('looser.yaml'), '--decisions', 'nowhere.ndjson'],
      /nowhere.ndjson` is not there\n {2}`--decisions` names it: .*`hindcast record --url URL --out FILE`/,
    ],
    [
      'decisions that a config names and nobody fetched',
      ['review', ...compare('looser.yaml'), '--config', 'unfetched.yaml'],
      /`decisions\/` is not there\n {2}`decisions` in the config names it: .*`hindcast record --url URL --out FILE`, or take the line out/,
    ],
    [
      'decisions that are empty',
      ['replay', ...compare('looser.yaml'), '--decisions', 'empty.ndjson'],
      /no evidence: the decisions hold no record/,
    ],
    [
      'decisions of which none can be read',
      ['replay', ...compare('looser.yaml'), '--decisions', 'unreadable.ndjson'],
      /none of the 2 records can be read \(`unreadable.ndjson:1` not JSON, `unreadable.ndjson:2` not JSON\)/,
    ],
    ['a review of empty decisions', ['review', ...compare('looser.yaml'), '--decisions', 'empty.ndjson'], /no evidence/],
    [
      'a review of empty decisions on a faulty base',
      ['review', ...compare('looser.yaml', 'bad.yaml'), '--decisions', 'empty.ndjson'],
      /no evidence/,
    ],
    [
      'a review of unreadable decisions on a faulty base',
      ['review', ...compare('looser.yaml', 'bad.yaml'), '--decisions', 'unreadable.ndjson'],
      /none of the 2 records/,
    ],
    ['a review with nothing to compare with', ['review'], /nothing to compare with/],
    ['a control plane nobody named', ['status'], /no control plane/],
    [
      'one of two that nobody chose',
      ['status', '--config', 'planes.yaml'],
      /no control plane\n {2}name one with `--environment`: production, staging; or give `--url`/,
    ],
    ['an environment nobody knows', ['plan', '--environment', 'moon'], /no environment `moon`/],
    ['a control plane without a key', ['deploy', '--url', 'http://127.0.0.1:9'], /no API key/],
    ['a rollback without a version', ['rollback', 'trust'], /missing required argument 'version'/],
  ])('%s', async (_, args, words) => {
    const { code, out, err } = await hindcast(two(), args);
    expect(err).toMatch(words);
    expect(err).not.toMatch(/internal error|\n\s+at /);
    expect([code, out]).toEqual([2, '']);
  });

  it('a folder without packs', async () => {
    const { code, err } = await hindcast(
      folder({ 'notes.txt': '', 'node_modules/x/a.pack.yaml': trustPack(1), '.git2/b.pack.yaml': trustPack(1) }),
      ['validate'],
    );
    expect([code, err]).toEqual([2, expect.stringContaining('no packs in .')]);
  });

  it('a folder that no glob of the config matches: the globs are named', async () => {
    const at = folder({ 'hindcast.yaml': 'packs: ["polices/*.yaml", "more/**"]\n', 'policies/a.yaml': trustPack(1) });
    expect(await hindcast(at, ['validate'])).toMatchObject({
      code: 2,
      err: 'error: no packs in .: no file there matches `polices/*.yaml` nor `more/**`\n  correct `packs` in hindcast.yaml; `-` stands for no packs\n',
    });
  });

  it('a ref without packs, when it was named', async () => {
    const at = repository({ 'readme.md': '' }, { 'a.pack.yaml': trustPack(50) });
    expect(await hindcast(at, ['diff', '--base', 'c0', '--head', '.'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('no packs in c0'),
    });
    expect(await hindcast(at, ['diff', '--base', 'git:c1:docs', '--head', '.'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/no packs in c1:docs \([0-9a-f]{12}\)/),
    });
    expect(await hindcast(at, ['diff', '--base', '-', '--head', '.'])).toMatchObject({ code: 0 });
  });

  it('a faulty config, with every fault at its line', async () => {
    const at = folder({ 'a.pack.yaml': trustPack(50), 'hindcast.yaml': 'gates:\n  loosened: nope\ntoken: secret\n' });
    const { code, err } = await hindcast(at, ['validate']);
    expect(code).toBe(2);
    expect(err).toMatch(/hindcast.yaml:2:13: error/);
    expect(err).toMatch(/hindcast.yaml:3:1: error unknown field `token`/);
  });
});

describe('help', () => {
  it('exits 0, names every command but the later ones, and the exit codes', async () => {
    const { code, out, err } = await hindcast(two(), ['--help']);
    expect([code, err]).toEqual([0, '']);
    for (const name of ['validate', 'diff', 'replay', 'review', 'judge', 'plan', 'deploy', 'rollback', 'status', 'record', 'serve', 'demo'])
      expect(out).toMatch(new RegExp(`^  ${name} `, 'm'));
    expect(out).not.toMatch(/^ {2}(test|init)/m);
    expect(out).toContain('0 passes, 1 does not pass, 2 could not run');
  });

  it.each(['validate', 'diff', 'replay', 'review', 'judge', 'plan', 'deploy', 'rollback', 'status', 'record', 'serve', 'demo'])(
    '%s has an example and the common options',
    async (name) => {
      const { code, out } = await hindcast(two(), [name, '--help']);
      expect(code).toBe(0);
      expect(out).toContain(`$ hindcast ${name}`);
      for (const option of ['--json', '--config', '--quiet', '--no-color']) expect(out).toContain(option);
    },
  );

  it('says what --head is to each command', async () => {
    expect((await hindcast(two(), ['status', '--help'])).out).toMatch(/--head <where> +the packs to compare with what is live/);
    expect((await hindcast(two(), ['deploy', '--help'])).out).toMatch(/--head <where> +the packs to take live/);
  });

  it('the version', async () => {
    expect(await hindcast(two(), ['--version'])).toEqual({ code: 0, out: '0.1.0\n', err: '' });
  });
});

describe('validate', () => {
  it('passes a valid pack', async () => {
    const { code, out } = await hindcast(two(), ['validate', '--base', '-']);
    expect([code, out]).toEqual([0, '1 pack valid\n']);
  });

  it('exits 1 for faults, all of them, with their places', async () => {
    const { code, out } = await hindcast(two(), ['validate', 'bad.yaml', 'base.pack.yaml', '--base', '-']);
    expect(code).toBe(1);
    expect(out).toMatch(
      /^bad.yaml:4:\d+: error `trust_threshold` is 101 \[number_out_of_range\]\n {4}it must be <= 100\n\nnot valid: 1 fault\n$/,
    );
  });

  it('prints JSON', async () => {
    const { code, out } = await hindcast(two(), ['validate', 'bad.yaml', '--json', '--base', '-']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      passes: false,
      diagnostics: [{ code: 'number_out_of_range', severity: 'error', span: { file: 'bad.yaml', line: 4 } }],
      packs: [],
    });
  });

  it('warnings never change the exit code', async () => {
    const at = folder({ 'a.pack.yaml': trustPack(0) });
    const { code, out } = await hindcast(at, ['validate', '--base', '-']);
    expect(code).toBe(0);
    expect(out).toMatch(/\[never-triggers\][\s\S]*1 pack valid, 1 warning\n$/);
  });

  it('--quiet prints findings alone', async () => {
    expect(await hindcast(two(), ['validate', '--base', '-', '--quiet'])).toEqual({ code: 0, out: '', err: '' });
    expect((await hindcast(two(), ['validate', 'bad.yaml', '--base', '-', '--quiet'])).out).not.toContain('not valid');
  });

  it('reads a pack from standard input for `-`, beside others', async () => {
    const bad = await hindcast(two(), ['validate', '-', '--base', '-'], { input: trustPack(101) });
    expect([bad.code, bad.out]).toEqual([1, expect.stringMatching(/^<stdin>:4:\d+: error `trust_threshold` is 101/)]);
    const good = await hindcast(two(), ['validate', '-', 'base.pack.yaml', '--base', '-'], { input: trustPack(1, '1.0.0', 'block', 'b') });
    expect([good.code, good.out]).toEqual([0, expect.stringContaining('2 packs valid')]);
    expect((await hindcast(two(), ['validate', '-', '--base', '-'])).out).toContain('[pack_empty]');
  });

  it('says how many faults of a file are left out', async () => {
    const many = (count: number) => `${trustPack(50)}${Array.from({ length: count }, (_, index) => `x${index}: 1\n`).join('')}`;
    const at = folder({ 'a.pack.yaml': many(103), 'b.pack.yaml': many(101), 'c.pack.yaml': many(100) });
    const { out } = await hindcast(at, ['validate', '--base', '-']);
    expect(out.match(/\d+ more faults? of this file (?:is|are) not shown/g)).toEqual([
      '3 more faults of this file are not shown',
      '1 more fault of this file is not shown',
    ]);
    expect(out).toContain('not valid: 300 faults');
  });

  it('never takes hindcast.yaml for a pack, however wide the globs', async () => {
    const at = folder({ 'a.yaml': trustPack(50), 'sub/hindcast.yaml': 'label: x\n', 'hindcast.yaml': 'packs: ["**/*.yaml"]\n' });
    expect(await hindcast(at, ['validate', '--base', '-'])).toMatchObject({ code: 0, out: '1 pack valid\n' });
  });

  it('reads a file once when two places lead to it', async () => {
    const { code, out } = await hindcast(two(), ['validate', '.', 'base.pack.yaml', './base.pack.yaml', '--base', '-']);
    expect([code, out]).toEqual([0, '1 pack valid\n']);
  });

  it('two files of one pack are a fault', async () => {
    const { code, out } = await hindcast(two(), ['validate', 'base.pack.yaml', 'looser.yaml', '--base', '-']);
    expect([code, out]).toEqual([1, expect.stringContaining('[duplicate_pack_name]')]);
  });

  it('below the config of the repository it stops, for its gates would be lost', async () => {
    const at = repository({ 'hindcast.yaml': 'gates: { loosened: fail }\n', 'deep/er/a.pack.yaml': trustPack(50) });
    const below = join(at, 'deep', 'er');
    for (const command of [['validate'], ['review'], ['plan', '--url', 'http://127.0.0.1:9']])
      expect(await hindcast(below, command)).toMatchObject({ code: 2, err: expect.stringContaining('`../../hindcast.yaml`') });
    expect((await hindcast(below, ['validate', '--config', '../../hindcast.yaml'])).code).toBe(0);
    write(at, { 'node_modules/tool/examples/b.pack.yaml': trustPack(50) });
    expect((await hindcast(join(at, 'node_modules/tool/examples'), ['validate'])).code).toBe(0);
    write(below, { 'hindcast.yaml': '' });
    expect((await hindcast(below, ['validate'])).code).toBe(0);
  });

  it('a clone without its default branch is not compared with itself', async () => {
    const origin = repository({ 'a.pack.yaml': trustPack(50) });
    git(origin, 'branch', 'change');
    const at = folder();
    git(at, 'clone', '-q', '--single-branch', '-b', 'change', origin, '.');
    expect(await hindcast(at, ['review'])).toMatchObject({ code: 2, err: expect.stringContaining('the default branch is not here') });
    expect((await hindcast(at, ['validate'])).out).toContain('[versions-not-checked]');
    git(at, 'fetch', '-q', 'origin', '+refs/heads/*:refs/remotes/origin/*');
    expect((await hindcast(at, ['review'])).code).toBe(0);
  });

  it('a version that falls is a fault, also where no policy changed', async () => {
    const at = repository({ 'a.pack.yaml': trustPack(50, '1.1.0') });
    write(at, { 'a.pack.yaml': trustPack(50, '1.0.9') });
    const { code, out } = await hindcast(at, ['validate']);
    expect(code).toBe(1);
    expect(out).toContain(
      'version `1.0.9` of `trust` is below `1.1.0`, and the policies are the same [version_not_higher]\n    write `version: 1.1.0`',
    );
    expect((await hindcast(at, ['review'])).code).toBe(1);
  });

  it('with --strict warnings count as faults do', async () => {
    const at = folder({ 'a.pack.yaml': trustPack(0) });
    expect((await hindcast(at, ['validate', '--base', '-'])).code).toBe(0);
    expect(await hindcast(at, ['validate', '--base', '-', '--strict'])).toMatchObject({
      code: 1,
      out: expect.stringContaining('[never-triggers]'),
    });
    expect(JSON.parse((await hindcast(at, ['validate', '--base', '-', '--strict', '--json'])).out).passes).toBe(false);
    expect((await hindcast(folder({ 'a.pack.yaml': trustPack(50) }), ['validate', '--base', '-', '--strict'])).code).toBe(0);
  });

  it('outside a git checkout it says that versions were not checked', async () => {
    const { code, out } = await hindcast(two(), ['validate']);
    expect([code, out]).toEqual([0, expect.stringContaining('[versions-not-checked]')]);
  });

  it('takes JSON for YAML, and the globs of the config', async () => {
    const json = JSON.stringify({ name: 'j', version: '1.0.0', policies: [] });
    const at = folder({ 'a.pack.json': json, 'rules/b.yml': trustPack(50), 'hindcast.yaml': 'packs: ["rules/*.yml"]\n' });
    expect((await hindcast(at, ['validate', '--json', '--base', '-'])).out).toContain('"file": "rules/b.yml"');
    expect((await hindcast(at, ['validate', 'a.pack.json', '--json', '--base', '-'])).out).toContain('"file": "a.pack.json"');
  });

  it('the examples of the project pass, in and outside a checkout', async () => {
    expect((await hindcast('.', ['validate', 'examples', '--base', 'HEAD'])).code).toBe(0);
    expect((await hindcast('.', ['validate', 'examples', '--base', '-'])).code).toBe(0);
  });
});

describe('validate in a git checkout compares versions', () => {
  const at = () => repository({ 'p/a.pack.yaml': trustPack(50) });

  it('a changed policy without a higher version is a fault', async () => {
    const here = at();
    write(here, { 'p/a.pack.yaml': trustPack(40) });
    const { code, out } = await hindcast(here, ['validate']);
    expect(code).toBe(1);
    expect(out).toMatch(/p\/a.pack.yaml:2:10: error .*version `1.0.0` is not above `1.0.0` \[version_not_higher\]/);
  });

  it('with a higher one it passes', async () => {
    const here = at();
    write(here, { 'p/a.pack.yaml': trustPack(40, '1.0.1') });
    expect((await hindcast(here, ['validate'])).code).toBe(0);
  });

  it('a lower one is a fault; a reworded description asks for none', async () => {
    const here = at();
    write(here, { 'p/a.pack.yaml': trustPack(40, '0.9.0') });
    expect((await hindcast(here, ['validate'])).code).toBe(1);
    write(here, { 'p/a.pack.yaml': `# hello\n${trustPack(50)}description: other\n` });
    expect((await hindcast(here, ['validate'])).code).toBe(0);
  });

  it.each([
    ['patch', 50, '1.0.1', [], 0],
    ['minor', 60, '1.1.0', [], 0],
    ['minor', 60, '1.0.1', ['1.1.0'], 0],
    ['major', 40, '1.1.0', ['2.0.0'], 0],
    ['major', 40, '1.1.0', ['2.0.0'], 1],
    ['major', 40, '2.0.0', [], 1],
  ] as const)('a change that asks for a %s step: trust %d as %s', async (_, trust, version, asked, fails) => {
    const here = at();
    write(here, {
      'p/a.pack.yaml': trustPack(trust, version).replace('[pay]', '[pay, pay]'),
      'hindcast.yaml': `gates: { version: ${fails ? 'fail' : 'warn'} }\n`,
    });
    const { code, out } = await hindcast(here, ['validate', '--json']);
    const found = JSON.parse(out).diagnostics.filter((it: { code: string }) => it.code === 'version-step');
    expect(found).toMatchObject(
      asked.map((least) => ({
        severity: fails ? 'error' : 'warning',
        span: { file: 'p/a.pack.yaml', line: 2 },
        help: expect.stringContaining(`write \`version: ${least}\` in \`p/a.pack.yaml:2\``),
      })),
    );
    expect(code).toBe(fails && asked.length > 0 ? 1 : 0);
    write(here, { 'hindcast.yaml': 'gates: { version: off }\n' });
    expect((await hindcast(here, ['validate'])).out).not.toContain('version-step');
  });

  it.each([
    ['900.0.0', true],
    ['3.0.0', true],
    ['2.0.0', false],
    ['1.900.0', false],
  ])('F6: a rise from 1.0.0 to %s is warned of: %s', async (version, far) => {
    const here = at();
    write(here, { 'p/a.pack.yaml': trustPack(50, version) });
    const { code, out } = await hindcast(here, ['validate']);
    expect(code).toBe(0);
    expect(out.includes('rises by more than one major version')).toBe(far);
  });

  it('a pack that was removed makes a change looser, where all packs are looked at', async () => {
    const other = trustPack(50, '1.0.0', 'block', 'other').replace('[pay]', '[ship]');
    const here = repository({ 'p/a.pack.yaml': trustPack(50), 'q/b.pack.yaml': other });
    write(here, { 'p/a.pack.yaml': trustPack(60, '1.1.0') });
    expect((await hindcast(here, ['validate'])).out).not.toContain('[version-step]');
    rmSync(join(here, 'q'), { recursive: true });
    expect((await hindcast(here, ['validate'])).out).toContain('[version-step]');
    expect((await hindcast(here, ['validate', 'p'])).out).not.toContain('[version-step]');
  });

  it('the default branch counts before the last commit', async () => {
    const here = at();
    git(here, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
    write(here, { 'p/a.pack.yaml': trustPack(40) });
    git(here, 'commit', '-qam', 'forgot the version');
    expect((await hindcast(here, ['validate'])).code).toBe(1);
    expect((await hindcast(here, ['validate', '--base', 'HEAD'])).code).toBe(0);
  });

  it('two packs of one name in the base are told apart by file', async () => {
    const here = repository({ 'one/a.pack.yaml': trustPack(50), 'two/a.pack.yaml': trustPack(20, '3.0.0') });
    write(here, { 'one/a.pack.yaml': trustPack(40, '1.1.0') });
    expect((await hindcast(here, ['validate', 'one'])).code).toBe(0);
  });

  it('a base that was faulty hinders nobody', async () => {
    const here = repository({ 'a.pack.yaml': trustPack(101) });
    write(here, { 'a.pack.yaml': trustPack(50) });
    expect((await hindcast(here, ['validate'])).code).toBe(0);
  });
});

describe('diff', () => {
  it.each([
    ['looser.yaml', /looser .*`pay` with trust 40 to under 50/],
    ['tighter.yaml', /tighter .*`pay` with trust 50 to under 60/],
    ['base.pack.yaml', /No policy differs/],
  ])('against %s exits 0', async (head, words) => {
    const { code, out, err } = await hindcast(two(), ['diff', ...compare(head)]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(words);
  });

  it('prints the text patch only when asked', async () => {
    expect((await hindcast(two(), ['diff', ...compare('looser.yaml')])).out).not.toContain('+++ ');
    expect((await hindcast(two(), ['diff', ...compare('looser.yaml'), '--patch'])).out).toContain('--- base/trust\n+++ head/trust\n@@ ');
  });

  it('of no packs with no packs', async () => {
    expect(await hindcast(folder(), ['diff', ...compare('-', '-'), '--json'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('"changes": []'),
    });
  });
});

describe('replay', () => {
  it('exits 0 whatever changes, and counts every line', async () => {
    const { code, out, err } = await hindcast(two(), ['replay', ...compare('looser.yaml'), '--decisions', 'decisions.ndjson', '--json']);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({
      total: 4,
      classes: { unchanged: 3, tightened: 0, loosened: 1, undetermined: 0, unreadable: 0 },
    });
  });

  it('reads standard input, several files, and what the config names', async () => {
    const totals = async (args: string[], input?: string, at = two()) =>
      JSON.parse((await hindcast(at, ['replay', ...compare('looser.yaml'), '--json', ...args], input === undefined ? {} : { input })).out)
        .total;
    expect(await totals(['--decisions', '-'], `${decision(45)}\n${decision(44)}`)).toBe(2);
    expect(await totals(['--decisions', 'decisions.ndjson', 'mixed.ndjson'])).toBe(6);
    const at = two();
    write(at, { 'hindcast.yaml': 'decisions: [decisions.ndjson]\n' });
    expect(await totals([], undefined, at)).toBe(4);
  });

  it('unreadable lines exit 1 under --strict alone', async () => {
    const args = ['replay', ...compare('looser.yaml'), '--decisions', 'mixed.ndjson'];
    expect((await hindcast(two(), args)).code).toBe(0);
    expect((await hindcast(two(), [...args, '--strict'])).code).toBe(1);
  });

  it('shows progress on a terminal alone, and none with --quiet', async () => {
    let clock = 0;
    const now = () => (clock += 250);
    const args = ['replay', ...compare('looser.yaml'), '--decisions', 'decisions.ndjson'];
    expect((await hindcast(two(), args, { now })).err).toBe('');
    expect((await hindcast(two(), args, { now, terminal: true })).err).toMatch(/4 records/);
    expect((await hindcast(two(), [...args, '--quiet'], { now, terminal: true })).err).toBe('');
  });
});

describe('review', () => {
  it('without decisions has no replay, with some it has', async () => {
    const json = async (...args: string[]) =>
      JSON.parse((await hindcast(two(), ['review', ...compare('looser.yaml'), '--json', ...args])).out);
    expect(await json()).not.toHaveProperty('replay');
    expect(await json('--decisions', 'decisions.ndjson')).toMatchObject({ kind: 'change', passes: true, replay: { total: 4 } });
  });

  it.each([
    ['an invalid head', ['bad.yaml'], 1, /not valid/],
    ['no version step', ['same.yaml'], 1, /not above/],
    ['a looser change, warned of', ['looser.yaml'], 0, /This change passes/],
  ])('%s', async (_, [head], expected, words) => {
    const at = two();
    write(at, { 'same.yaml': trustPack(40) });
    const { code, out } = await hindcast(at, ['review', ...compare(head!)]);
    expect(code).toBe(expected);
    expect(out).toMatch(words);
  });

  it('a gate at `fail` exits 1', async () => {
    const at = two();
    write(at, { 'hindcast.yaml': 'gates: { loosened: fail }\n' });
    expect((await hindcast(at, ['review', ...compare('looser.yaml')])).code).toBe(1);
    expect((await hindcast(at, ['review', ...compare('tighter.yaml')])).code).toBe(0);
  });

  it('an unreadable base is said, and is never taken for no change', async () => {
    const { code, out } = await hindcast(two(), ['review', ...compare('base.pack.yaml', 'bad.yaml'), '--json']);
    expect([code, JSON.parse(out)]).toMatchObject([0, { kind: 'unreadable-base' }]);
  });

  it('compares with the default branch when nobody says, also when it had no packs', async () => {
    const at = repository({ 'readme.md': '' });
    write(at, { 'a.pack.yaml': trustPack(50) });
    expect(JSON.parse((await hindcast(at, ['review', '--json'])).out)).toMatchObject({ kind: 'first' });
    git(at, 'add', '-A');
    git(at, 'commit', '-qm', 'packs');
    write(at, { 'a.pack.yaml': trustPack(60, '1.1.0') });
    expect(JSON.parse((await hindcast(at, ['review', '--json'])).out)).toMatchObject({ kind: 'change', impact: { verdict: 'tightens' } });
  });

  it.each(['markdown', 'text', 'json'])('prints %s', async (format) => {
    const { out } = await hindcast(two(), ['review', ...compare('looser.yaml'), '--format', format]);
    expect(out.startsWith({ markdown: '### ', text: 'Policy change', json: '{' }[format]!)).toBe(true);
  });
});

describe('judge', () => {
  const judge = async (input: string, ...args: string[]) => {
    const { code, out } = await hindcast(two(), ['judge', '--packs', 'base.pack.yaml', ...args], { input });
    return {
      code,
      lines: out
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line)),
    };
  };

  it('answers a line with a line', async () => {
    const { code, lines } = await judge('{"action_type":"pay","trust_score":10}\n\n{"action_type":"pay"}\n{"action_type":"x"}');
    expect(code).toBe(0);
    expect(lines.map(({ least, most }) => [least, most])).toEqual([
      ['block', 'block'],
      ['allow', 'block'],
      ['allow', 'allow'],
    ]);
  });

  it('fills in what a live plane would, with --live', async () => {
    expect((await judge('{"action_type":"pay"}\n', '--live')).lines).toMatchObject([{ least: 'allow', most: 'allow' }]);
  });

  it('goes on after a line that is no request, and exits 2', async () => {
    const { code, lines } = await judge('nope\n{"action_type":""}\n{"action_type":"pay","trust_score":10}\n');
    expect(code).toBe(2);
    expect(lines).toMatchObject([{ line: 1, error: expect.any(String) }, { line: 2, error: expect.any(String) }, { least: 'block' }]);
  });

  it.each<[string, string | Uint8Array, string]>([
    ['a key twice', '{"action_type":"pay","trust_score":10,"trust_score":90}', 'the same key twice'],
    ['invalid UTF-8', Buffer.from('{"action_type":"p\xe9"}', 'latin1'), 'not UTF-8'],
    ['half a surrogate pair', '{"action_type":"pay","action_content":"\\ud800"}', 'half a surrogate pair'],
    ['a list', '["pay"]', 'not a JSON object'],
    ['a space of another kind', '\u00a0', 'not JSON'],
    ['a deep one', `{"action_type":"a","metadata":${'{"a":'.repeat(600)}1${'}'.repeat(601)}`, 'record_too_deep'],
  ])('is as strict about a line as a replay: %s', async (_, line, error) => {
    const stdin = (async function* () {
      yield Buffer.concat([Buffer.from(' \t\r\n'), Buffer.from(line), Buffer.from('\n{"action_type":"pay","trust_score":10}\n')]);
    })();
    const { code, out } = await hindcast(two(), ['judge', '--packs', 'base.pack.yaml'], { stdin });
    const [bad, good] = out.split('\n');
    expect([code, JSON.parse(bad!)]).toEqual([2, { line: 2, error }]);
    expect(JSON.parse(good!)).toMatchObject({ least: 'block' });
  });

  it('live, a step of no chain is refused as a plane does; as recorded it counts', async () => {
    const step = '{"action_type":"pay","chain_step":2}\n';
    expect(await judge(step, '--live')).toEqual({ code: 2, lines: [{ line: 1, error: '`chain_step` needs a `chain_id`' }] });
    expect((await judge(step)).code).toBe(0);
    expect((await judge('{"action_type":"pay","chain_step":2,"chain_id":"c"}\n', '--live')).code).toBe(0);
  });

  it('live, a given trust stays', async () => {
    expect((await judge('{"action_type":"pay","trust_score":10}\n', '--live')).lines).toMatchObject([{ least: 'block' }]);
    expect((await hindcast(two(), ['judge', '--help'])).out.replace(/\s+/g, ' ')).toContain('a given trust_score stays');
  });

  it('takes a newline alone for the end of a line', async () => {
    const { code, lines } = await judge(
      '{"action_type":"pay","action_content":"a\u2028b\u2029c"}\r\n{"action_type":"é","trust_score":1}\r\n',
    );
    expect([code, lines.length]).toEqual([0, 2]);
  });
});

describe('where packs are', () => {
  let shared: string | undefined;
  const at = () =>
    repository(
      {
        'p/a.pack.yaml': trustPack(50),
        'p/deep/b.pack.yml': trustPack(10, '1.0.0', 'block', 'other'),
        'p/rules.yaml': trustPack(5, '1.0.0', 'block', 'third'),
      },
      { 'p/a.pack.yaml': trustPack(60, '1.1.0') },
    );
  const names = async (here: string, head: string) => {
    const { code, out } = await hindcast(here, ['diff', '--base', '-', '--head', head, '--json']);
    return code === 0
      ? JSON.parse(out).changes.map(
          ({ pack, fields }: { pack: string; fields: { path: string; after: unknown }[] }) =>
            `${pack} ${fields.find(({ path }) => path === 'trust_threshold')!.after}`,
        )
      : code;
  };

  it.each<[string, string[] | number]>([
    ['.', ['other 10', 'trust 60']],
    ['p', ['other 10', 'trust 60']],
    ['p/', ['other 10', 'trust 60']],
    ['p/deep', ['other 10']],
    ['p/rules.yaml', ['third 5']],
    ['HEAD', ['other 10', 'trust 60']],
    ['HEAD~1', ['other 10', 'trust 50']],
    ['c0', ['other 10', 'trust 50']],
    ['main', ['other 10', 'trust 60']],
    ['git:c0', ['other 10', 'trust 50']],
    ['git:c0:p/deep', ['other 10']],
    ['git:c0:p/rules.yaml', ['third 5']],
    ['git:c0:./p/rules.yaml', ['third 5']],
    ['git:c0:p/rules', 2],
    ['git:nope', 2],
    ['git:', 2],
    ['git:--help', 2],
    ['nope', 2],
    ['-', []],
  ])('%s', async (head, expected) => {
    shared ??= at();
    expect(await names(shared, head)).toEqual(expected);
  });

  it('a file or folder wins over a ref of the same name, and git: forces the ref', async () => {
    const here = at();
    write(here, { 'c0/x.pack.yaml': trustPack(1) });
    expect(await names(here, 'c0')).toEqual(['trust 1']);
    expect(await names(here, 'git:c0')).toEqual(['other 10', 'trust 50']);
  });
});
