/** Where packs come from: files, folders, refs, and what is no pack file at all (A15). */
import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, rmSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { largestFile } from '../../src/pack/index.ts';
import { configFileAt, findPacks, packsAt, packsIn, SourceError, unmatchedGlobs } from '../../src/source/index.ts';
import { folder, git, hindcast, repository, trustPack, write } from '../cli/hindcast.ts';

const pack = trustPack(50);
const paths = async (where: string, cwd: string, globs?: string[]) => (await findPacks(where, cwd, globs)).files.map(({ path }) => path);
const faults = async (where: string, cwd: string) =>
  (await findPacks(where, cwd)).faults.map(({ code, span, message }) => `${span!.file} ${code}: ${message}`);

describe('a folder', () => {
  const at = folder({
    'b.pack.yaml': pack,
    'a.pack.yml': pack,
    'c.pack.json': pack,
    'deep/er/d.pack.yaml': pack,
    'e.yaml': pack,
    'pack.yaml': pack,
    'f.pack.yaml.bak': pack,
    'G.PACK.YAML': pack,
    '.github/h.pack.yaml': pack,
    '.hidden.pack.yaml': pack,
    'node_modules/i.pack.yaml': pack,
    'deep/node_modules/x/j.pack.yaml': pack,
    'sp ace/ü.pack.yaml': pack,
  });

  it('gives its pack files in one order, without dot folders and node_modules', async () => {
    expect(await paths('.', at)).toEqual(['a.pack.yml', 'b.pack.yaml', 'c.pack.json', 'deep/er/d.pack.yaml', 'sp ace/ü.pack.yaml']);
  });

  it('names files as the reader would', async () => {
    expect(await paths('deep', at)).toEqual(['deep/er/d.pack.yaml']);
    expect(await paths('./deep/', at)).toEqual(['./deep/er/d.pack.yaml']);
    expect(await paths(join(at, 'deep'), '/')).toEqual([join(at, 'deep/er/d.pack.yaml')]);
  });

  it('follows the globs it is given', async () => {
    expect(await paths('.', at, ['*.yaml'])).toEqual(['b.pack.yaml', 'e.yaml', 'pack.yaml']);
    expect(await paths('.', at, ['deep/**'])).toEqual(['deep/er/d.pack.yaml']);
  });

  it('a file is read whatever its name', async () => {
    expect(await paths('.github/h.pack.yaml', at)).toEqual(['.github/h.pack.yaml']);
    expect(await paths('f.pack.yaml.bak', at)).toEqual(['f.pack.yaml.bak']);
  });
});

describe('a glob of the config that matches no file', () => {
  const config = 'packs:\n  - "*.pack.yaml"\n  - polcies/*.yaml\n  - "big/**"\n';
  const at = folder({ 'hindcast.yaml': config, 'a.pack.yaml': pack, 'big/b.yaml': pack });
  truncateSync(join(at, 'big/b.yaml'), largestFile + 1);

  it('is told at its line; a file that cannot be read was matched', async () => {
    const found = await packsIn('.', at, ['*.pack.yaml', 'polcies/*.yaml', 'big/**']);
    const told = unmatchedGlobs({ path: 'hindcast.yaml', bytes: Buffer.from(config) }, found);
    expect(told.map(({ code, message, span }) => [code, message, span!.line])).toEqual([
      ['unmatched-glob', 'no file matches `polcies/*.yaml`', 3],
    ]);
  });

  it('is told by validate without paths, and stops nothing', async () => {
    const { code, out } = await hindcast(at, ['validate']);
    expect(out).toContain('hindcast.yaml:3:5: warning no file matches `polcies/*.yaml` [unmatched-glob]');
    expect(code).toBe(1);
    rmSync(join(at, 'big/b.yaml'));
    expect((await hindcast(at, ['validate'])).code).toBe(0);
    expect((await hindcast(at, ['validate', 'a.pack.yaml'])).out).not.toContain('unmatched-glob');
  });
});

it('a folder without packs that bears the name of a ref says how to name the ref', async () => {
  const at = repository({ 'a.pack.yaml': pack });
  git(at, 'branch', 'policies');
  mkdirSync(join(at, 'policies'));
  const told = await findPacks('policies', at).catch((error: SourceError) => error);
  expect(told).toMatchObject({ help: expect.stringContaining('`git:policies` names the git ref') });
  expect(await paths('git:policies', at)).toEqual(['a.pack.yaml']);
});

describe('A15 what is no file to read', () => {
  it('a link that leads out of the folder, or nowhere, or to a folder', async () => {
    const outside = folder({ 'secret.yaml': pack });
    const at = folder({ 'real.pack.yaml': pack, 'sub/x.txt': '' });
    symlinkSync(join(outside, 'secret.yaml'), join(at, 'out.pack.yaml'));
    symlinkSync('nowhere', join(at, 'broken.pack.yaml'));
    symlinkSync('sub', join(at, 'folder.pack.yaml'));
    symlinkSync('../../../../../etc/passwd', join(at, 'sub', 'up.pack.yaml'));
    symlinkSync('real.pack.yaml', join(at, 'inside.pack.yaml'));
    linkSync(join(at, 'real.pack.yaml'), join(at, 'hard.pack.yaml'));
    expect(await paths('.', at)).toEqual(['hard.pack.yaml', 'inside.pack.yaml', 'real.pack.yaml']);
    expect(await faults('.', at)).toEqual([
      'broken.pack.yaml file_not_readable: the link leads out of the directory, or nowhere',
      'folder.pack.yaml file_not_readable: this is not a regular file',
      'out.pack.yaml file_not_readable: the link leads out of the directory, or nowhere',
      'sub/up.pack.yaml file_not_readable: the link leads out of the directory, or nowhere',
    ]);
  });

  it('a pipe, which would never end', async () => {
    const at = folder();
    execFileSync('mkfifo', [join(at, 'pipe.pack.yaml')]);
    expect(await faults('.', at)).toEqual(['pipe.pack.yaml file_not_readable: this is not a regular file']);
    expect(await faults('pipe.pack.yaml', at)).toEqual(['pipe.pack.yaml file_not_readable: this is not a regular file']);
    expect(await faults('/dev/zero', at)).toEqual(['/dev/zero file_not_readable: this is not a regular file']);
  });

  it('a file that is there and can not be read', async () => {
    expect(await faults('/proc/self/mem', '/')).toEqual(["/proc/self/mem file_not_readable: the file can't be read (EIO)"]);
  });

  it('a folder named like a pack is a folder', async () => {
    const at = folder({ 'x.pack.yaml/y.pack.yaml': pack });
    expect(await paths('.', at)).toEqual(['x.pack.yaml/y.pack.yaml']);
  });

  it('a file over the limit is not read', async () => {
    const at = folder({ 'big.pack.yaml': '', 'fits.pack.yaml': '' });
    truncateSync(join(at, 'big.pack.yaml'), largestFile + 1);
    truncateSync(join(at, 'fits.pack.yaml'), largestFile);
    expect(await faults('.', at)).toEqual([`big.pack.yaml file_too_large: the file has ${largestFile + 1} bytes`]);
    expect(await paths('.', at)).toEqual(['fits.pack.yaml']);
  });

  it('an empty path, which is not this directory', async () => {
    const at = folder({ 'a.pack.yaml': pack });
    await expect(findPacks('', at)).rejects.toThrow('an empty path names no packs');
    expect(await hindcast(at, ['validate', ''])).toMatchObject({ code: 2, err: expect.stringContaining('write `.`') });
  });

  it('a path with NUL, or with a newline', async () => {
    await expect(findPacks('a\0b', folder())).rejects.toThrow(SourceError);
    await expect(findPacks('a\nb', folder())).rejects.toThrow(SourceError);
  });
});

describe('a git ref', () => {
  const at = repository({ 'a.pack.yaml': pack, 'sub/b.pack.yaml': pack, '.github/c.pack.yaml': pack, 'ü\n.pack.yaml': pack, 'n.txt': '' });

  it('gives the packs of its commit, whatever lies in the work tree', async () => {
    write(at, { 'a.pack.yaml': trustPack(99), 'untracked.pack.yaml': pack });
    const { files, from } = await findPacks('git:HEAD', at);
    expect(files.map(({ path }) => path)).toEqual(['a.pack.yaml', 'sub/b.pack.yaml', 'ü\n.pack.yaml']);
    expect(Buffer.from(files[0]!.bytes).toString()).toBe(pack);
    expect(from).toMatch(/^HEAD \([0-9a-f]{12}\)$/);
  });

  it('from below the root, paths are those below', async () => {
    expect(await paths('git:HEAD', join(at, 'sub'))).toEqual(['b.pack.yaml']);
  });

  it('A15: a link or a submodule named like a pack is a fault, wherever it leads; others do not matter', async () => {
    const linked = repository({ 'a.pack.yaml': pack });
    symlinkSync('/etc/passwd', join(linked, 'l.pack.yaml'));
    symlinkSync('a.pack.yaml', join(linked, 'inside.pack.yaml'));
    symlinkSync('a.pack.yaml', join(linked, 'other'));
    git(linked, 'add', '-A');
    git(linked, 'update-index', '--add', '--cacheinfo', `160000,${git(linked, 'rev-parse', 'HEAD')},s.pack.yaml`);
    git(linked, 'update-index', '--add', '--cacheinfo', `160000,${git(linked, 'rev-parse', 'HEAD')},vendor`);
    git(linked, 'commit', '-qm', 'link');
    expect(await paths('HEAD', linked)).toEqual(['a.pack.yaml']);
    const link = 'this is a link, and a commit does not hold what it leads to';
    expect(await faults('HEAD', linked)).toEqual([
      `inside.pack.yaml file_not_readable: ${link}`,
      `l.pack.yaml file_not_readable: ${link}`,
      's.pack.yaml file_not_readable: this is a submodule, not a file',
    ]);
    expect(await faults('git:HEAD:l.pack.yaml', linked)).toEqual([`l.pack.yaml file_not_readable: ${link}`]);
  });

  it('A15: a configuration that is a link is not passed over', async () => {
    const linked = repository({ 'real.yaml': 'gates: {loosened: fail}\n' });
    symlinkSync('real.yaml', join(linked, 'hindcast.yaml'));
    git(linked, 'add', '-A');
    git(linked, 'commit', '-qm', 'link');
    expect(await configFileAt('HEAD', linked)).toMatchObject({ code: 'file_not_readable', span: { file: 'hindcast.yaml' } });
  });

  it('options, ranges and expressions in place of a ref do nothing but fail', async () => {
    for (const ref of ['--help', '--output=x', 'HEAD..HEAD', '$(id)', '`id`', 'HEAD; id', '', 'HEAD\n']) {
      await expect(packsAt(ref, at), ref).rejects.toThrow(SourceError);
    }
  });

  it('outside of a checkout there is none', async () => {
    await expect(findPacks('git:HEAD', folder())).rejects.toThrow(/no git ref `HEAD`/);
  });

  it('replacement refs do not deceive it', async () => {
    const here = repository({ 'a.pack.yaml': pack }, { 'a.pack.yaml': trustPack(1) });
    git(here, 'replace', git(here, 'rev-parse', 'c1:a.pack.yaml'), git(here, 'rev-parse', 'c0:a.pack.yaml'));
    const { files } = await findPacks('c1', here);
    expect(Buffer.from(files[0]!.bytes).toString()).toBe(trustPack(1));
  });

  it('large blobs are refused by their size', async () => {
    const here = folder();
    git(here, 'init', '-q');
    mkdirSync(join(here, 'x'));
    write(here, { 'x/big.pack.yaml': '' });
    truncateSync(join(here, 'x/big.pack.yaml'), largestFile + 1);
    git(here, 'add', '-A');
    git(here, 'commit', '-qm', 'big');
    expect((await packsAt('HEAD', here)).faults).toMatchObject([{ code: 'file_too_large', span: { file: 'x/big.pack.yaml' } }]);
  });
});

it('a pack whose content a partial clone left out is an error, never a pack that is not there', async () => {
  const at = repository({ 'a.pack.yaml': pack });
  const blob = git(at, 'rev-parse', 'HEAD:a.pack.yaml');
  rmSync(join(at, '.git/objects', blob.slice(0, 2), blob.slice(2)));
  for (const [key, value] of [
    ['core.repositoryFormatVersion', '1'],
    ['extensions.partialClone', 'gone'],
    ['remote.gone.promisor', 'true'],
    ['remote.gone.url', 'file:///nowhere'],
  ] as const)
    git(at, 'config', key, value);
  await expect(packsAt('HEAD', at)).rejects.toThrow('not in this checkout');
  await expect(packsAt('HEAD', at)).rejects.toBeInstanceOf(SourceError);
});
