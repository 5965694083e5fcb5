import { spawn } from 'node:child_process';
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

/** A regular file of a commit: its path relative to `cwd`, and its blob. */
export interface TreeFile {
  path: string;
  blob: string;
  /** In bytes; 0 where the content is missing. */
  size: number;
}

/** The regular files of a commit below a path; links and submodules are left out. One whose content is missing here is listed all the same: reading it fails. */
export async function filesAt(cwd: string, commit: string, path = '.'): Promise<TreeFile[]> {
  const listing = (await git(cwd, ['ls-tree', '-r', '-z', '--long', commit, '--', path])).toString();
  return listing.split('\0').flatMap((line): TreeFile[] => {
    const parts = /^100\d{3} blob ([0-9a-f]+) +(\d+|BAD)\t(.*)$/s.exec(line);
    return parts ? [{ path: parts[3]!, blob: parts[1]!, size: parts[2] === 'BAD' ? 0 : Number(parts[2]) }] : [];
  });
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
