import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A git repository with commits, as `actions/checkout` would leave it. */
export interface Repository {
  dir: string;
  /** Writes files and commits them; a null deletes the file. */
  commit(files: Record<string, string | null>): string;
  git(...args: string[]): string;
  /** A commit on a branch off the current one, and GitHub's merge of the two. The branch stays where it was. */
  pull(files: Record<string, string | null>): { base: string; head: string; merge: string };
  /** Another checkout of one commit alone, without history. */
  shallow(sha: string): string;
}

const identity = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.org', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.org' };

export function makeRepository(files: Record<string, string>): Repository {
  const dir = mkdtempSync(join(tmpdir(), 'hindcast-repo-'));
  const env = { PATH: process.env.PATH ?? '', HOME: dir, GIT_CONFIG_NOSYSTEM: '1', ...identity };
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: dir, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  const commit = (changed: Record<string, string | null>) => {
    for (const [path, text] of Object.entries(changed)) {
      if (text === null) {
        git('rm', '-q', path);
        continue;
      }
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), text);
    }
    git('add', '-A', '-f');
    git('commit', '-q', '--no-verify', '--allow-empty', '-m', 'change');
    return git('rev-parse', 'HEAD');
  };
  git('init', '-q', '-b', 'main');
  git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  commit(files);
  return {
    dir,
    git,
    commit,
    pull(changed) {
      const base = git('rev-parse', 'HEAD');
      git('checkout', '-q', '--detach');
      const head = commit(changed);
      git('checkout', '-q', '--detach', base);
      git('merge', '-q', '--no-ff', '--no-verify', '-m', 'merge', head);
      const merge = git('rev-parse', 'HEAD');
      return { base, head, merge };
    },
    shallow(sha) {
      const clone = mkdtempSync(join(tmpdir(), 'hindcast-shallow-'));
      const inClone = (...args: string[]) => execFileSync('git', args, { cwd: clone, env, stdio: 'ignore' });
      inClone('init', '-q');
      inClone('fetch', '-q', '--depth', '1', `file://${dir}`, sha);
      inClone('checkout', '-q', 'FETCH_HEAD');
      return clone;
    },
  };
}
