import { spawn } from 'node:child_process';
import type { Diagnostic } from '../diagnostic.ts';
import { SourceError } from './source-error.ts';

/** Runs git with plain arguments, never through a shell. Rejects with a `SourceError` that holds git's own words. */
export function git(cwd: string, args: readonly string[], input?: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['--no-replace-objects', ...args], {
      cwd,
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', (cause) =>
      reject(new SourceError('git could not be started', 'install git, or give files instead of refs', { cause })),
    );
    child.on('close', (code) => {
      if (code === 0) return resolve(Buffer.concat(out));
      const words = Buffer.concat(err).toString().trim().split('\n')[0] ?? '';
      if (/dubious ownership/.test(words)) return reject(new NotTrusted(cwd));
      reject(new SourceError(`git ${args[0]} failed: ${words.replace(/^fatal: /, '')}`, 'check the ref, and fetch the history it is in'));
    });
    child.stdin.on('error', () => {});
    child.stdin.end(input ?? '');
  });
}

/** Git refuses to look into a checkout that somebody else owns, as containers often have it. */
class NotTrusted extends SourceError {
  constructor(cwd: string) {
    super('git does not trust this checkout: it belongs to another user', `run \`git config --global --add safe.directory ${cwd}\``);
  }
}

/** The commit a ref names, `undefined` if it names none here. */
export async function commitOf(cwd: string, ref: string): Promise<string | undefined> {
  try {
    return (await git(cwd, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])).toString().trim();
  } catch (cause) {
    if (cause instanceof NotTrusted) throw cause;
    return undefined;
  }
}

/** Does the checkout come from somewhere else? */
export async function hasRemote(cwd: string): Promise<boolean> {
  return git(cwd, ['remote']).then(
    (names) => names.length > 0,
    () => false,
  );
}

/** What a commit holds at a path relative to `cwd`: a regular file and its blob, or what is no file to read. */
export interface TreeFile {
  path: string;
  kind: 'file' | 'link' | 'submodule';
  blob: string;
  /** In bytes; 0 where the content is missing. */
  size: number;
}

const kinds: Record<string, TreeFile['kind']> = { 100: 'file', 120: 'link', 160: 'submodule' };

/** What a commit holds below a path, but folders. A file whose content is missing here is listed all the same: reading it fails. */
export async function filesAt(cwd: string, commit: string, path = '.'): Promise<TreeFile[]> {
  const listing = (await git(cwd, ['ls-tree', '-r', '-z', '--long', commit, '--', path])).toString();
  return listing.split('\0').flatMap((line): TreeFile[] => {
    const [, mode = '', blob = '', size, path = ''] = /^(\d{3})\d{3} \w+ ([0-9a-f]+) +(\d+|BAD|-)\t(.*)$/s.exec(line) ?? [];
    const kind = kinds[mode];
    return kind ? [{ path, kind, blob, size: Number(size) || 0 }] : [];
  });
}

/** The fault of what is no file. A commit holds where a link leads, not what is there; of a submodule it holds a name alone. */
export function notInCommit({ path, kind }: TreeFile): Diagnostic {
  const message = kind === 'link' ? 'this is a link, and a commit does not hold what it leads to' : 'this is a submodule, not a file';
  return {
    code: 'file_not_readable',
    severity: 'error',
    message,
    help: 'put the file itself here',
    span: { file: path, line: 1, column: 1 },
  };
}

/** The content of a file. A checkout that left contents out, and can't fetch them, is an error. */
export async function blob(cwd: string, id: string): Promise<Buffer> {
  try {
    return await git(cwd, ['cat-file', 'blob', id]);
  } catch (cause) {
    throw new SourceError(
      `a file of the commit is not in this checkout: ${cause instanceof Error ? cause.message : 'unknown fault'}`,
      'fetch the whole history with its contents: `fetch-depth: 0`, and no `filter`',
      { cause },
    );
  }
}
