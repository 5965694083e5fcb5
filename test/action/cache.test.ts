import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { GitHubDouble } from '../github/double.ts';
import { makeRepository, type Repository } from './repository.ts';
import { type Result, runAction } from './run-action.ts';
import { decisions, doubleOfGitHub, pack, pullRequestEvent } from './scenario.ts';

let github: GitHubDouble;
let repo: Repository;
let commits: { base: string; head: string; merge: string };
let temp: string;

beforeEach(async () => {
  temp = mkdtempSync(join(tmpdir(), 'hindcast-runner-'));
  repo = makeRepository({ 'finance.pack.yaml': pack(50), 'hindcast.yaml': 'decisions: [log.ndjson]\n', 'log.ndjson': decisions });
  commits = repo.pull({ 'finance.pack.yaml': pack(70, '1.1.0') });
  github = await doubleOfGitHub();
});
afterEach(async () => {
  rmSync(temp, { recursive: true });
  await github.close();
});

const review = (inputs: Record<string, string>, fork = false): Promise<Result> =>
  runAction({
    cwd: repo.dir,
    event: 'pull_request',
    payload: pullRequestEvent(commits, { fork }),
    sha: commits.merge,
    ref: 'refs/pull/7/merge',
    github,
    inputs: { comment: 'false', ...inputs },
    env: { RUNNER_TEMP: temp },
  });
const kept = () => globSync(`${temp}/hindcast-cache/*/columns-*`);
const replayed = () => JSON.parse(readFileSync(join(temp, 'hindcast-review.json'), 'utf8')).replay;

test('keeps nothing unless asked to', async () => {
  expect((await review({})).exit).toBe(0);
  expect(existsSync(join(temp, 'hindcast-cache'))).toBe(false);
});

test('keeps columns outside the checkout, and replays the same from them', async () => {
  expect((await review({ cache: 'true' })).exit).toBe(0);
  const first = replayed();
  expect(kept()).toHaveLength(1);
  expect((await review({ cache: 'true' })).exit).toBe(0);
  expect(replayed()).toEqual(first);
  expect(repo.git('status', '--porcelain')).toBe('');
});

test('keeps nothing for a pull request from a fork', async () => {
  expect((await review({ cache: 'true' }, true)).exit).toBe(0);
  expect(kept()).toEqual([]);
  await review({ cache: 'true' });
  const [before] = kept();
  expect((await review({ cache: 'true' }, true)).exit).toBe(0);
  expect(kept()).toEqual([before]);
});
