import { request } from '@octokit/request';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadContract } from './contract.ts';
import { type GitHubDouble, startGitHub } from './double.ts';

const writer = {
  login: 'github-actions[bot]',
  type: 'Bot',
  permissions: { 'pull-requests': 'write', deployments: 'write', contents: 'read' },
} as const;
const reader = { login: 'github-actions[bot]', type: 'Bot', permissions: { 'pull-requests': 'read', contents: 'read' } } as const;
const sha = 'a'.repeat(40);
const pull = {
  number: 7,
  head: { ref: 'topic', sha },
  base: { ref: 'main', sha: 'b'.repeat(40) },
  merged: false,
  merge_commit_sha: null,
  labels: ['ok'],
};

let github: GitHubDouble;
beforeEach(async () => {
  github = await startGitHub({
    tokens: { w: writer, r: reader },
    pulls: [pull],
    commits: { [sha]: [7] },
    refs: { 'refs/heads/main': { type: 'commit', sha } },
  });
});
afterEach(() => github.close());

const ask = (route: string, parameters: Record<string, unknown> = {}, token = 'w') =>
  request(route, { baseUrl: github.url, headers: { authorization: `token ${token}` }, owner: 'acme', repo: 'agents', ...parameters }).then(
    (it) => ({ status: it.status as number, data: it.data, headers: it.headers }),
    (error) => ({ status: error.status as number, data: error.response?.data, headers: error.response?.headers }),
  );

const comments = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
const comment = '/repos/{owner}/{repo}/issues/comments/{comment_id}';

describe('the double of GitHub', () => {
  test('answers every operation of the slice with what the description allows', async () => {
    const created = await ask(`POST ${comments}`, { issue_number: 7, body: 'hello' });
    expect(created.status).toBe(201);
    const comment_id = created.data.id;
    expect((await ask(`GET ${comments}`, { issue_number: 7 })).data[0]).toMatchObject({ body: 'hello', user: { type: 'Bot' } });
    expect((await ask(`PATCH ${comment}`, { comment_id, body: 'bye' })).data.body).toBe('bye');
    expect((await ask(`DELETE ${comment}`, { comment_id })).status).toBe(204);
    expect((await ask('GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: 7 })).data.labels[0].name).toBe('ok');
    expect((await ask('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', { commit_sha: sha })).data).toHaveLength(1);
    expect((await ask('GET /repos/{owner}/{repo}/compare/{basehead}', { basehead: `${sha}...main` })).data.status).toBe('identical');
    expect((await ask('GET /repos/{owner}/{repo}/git/ref/{ref}', { ref: 'heads/main' })).data.object.sha).toBe(sha);
    const made = await ask('POST /repos/{owner}/{repo}/deployments', { ref: sha, required_contexts: [], auto_merge: false });
    expect(made.status).toBe(201);
    const status = { deployment_id: made.data.id, state: 'success' };
    expect((await ask('POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', status)).status).toBe(201);
    expect((await ask('GET /repos/{owner}/{repo}/deployments', { sha })).data).toHaveLength(1);
    expect(github.complaints).toEqual([]);
    expect(new Set(github.calls.map((it) => it.operation))).toEqual(new Set(loadContract().operations));
  });

  test('pages with links that stay on its own address', async () => {
    github.state.comments = Array.from({ length: 250 }, (_, id) => ({ id, issue: 7, user: { login: 'ann', type: 'User' }, body: `${id}` }));
    const first = await ask(`GET ${comments}`, { issue_number: 7, per_page: 100 });
    expect(first.data).toHaveLength(100);
    const next = /<([^>]+)>; rel="next"/.exec(first.headers!.link!)![1]!;
    expect(next.startsWith(github.url)).toBe(true);
    const second = await fetch(next, { headers: { authorization: 'token w' } });
    expect((await second.json())[0].body).toBe('100');
    const last = await ask(`GET ${comments}`, { issue_number: 7, per_page: 100, page: 3 });
    expect([last.data.length, last.headers!.link]).toEqual([50, undefined]);
  });

  test.each([
    ['an unknown token', { issue_number: 7, body: 'x' }, 'nobody', 401, 'Bad credentials'],
    ['a token that may only read', { issue_number: 7, body: 'x' }, 'r', 403, 'Resource not accessible by integration'],
    ['a body over the limit', { issue_number: 7, body: 'x'.repeat(65_537) }, 'w', 422, 'Body is too long'],
    ['a misspelt key', { issue_number: 7, boddy: 'x' }, 'w', 422, 'unknown body key boddy'],
    ['no such pull request', { issue_number: 8, body: 'x' }, 'w', 404, 'Not Found'],
  ])('refuses %s', async (_, parameters, token, status, message) => {
    const answer = await ask(`POST ${comments}`, parameters, token);
    expect(answer.status).toBe(status);
    expect(answer.data.message).toContain(message);
    expect(github.state.comments).toEqual([]);
  });

  test('refuses an unknown query key and a wrong state of a deployment', async () => {
    expect((await ask(`GET ${comments}`, { issue_number: 7, perpage: 5 })).status).toBe(422);
    const made = await ask('POST /repos/{owner}/{repo}/deployments', { ref: 'main', required_contexts: [] });
    const wrong = await ask('POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
      deployment_id: made.data.id,
      state: 'sucess',
    });
    expect(wrong.status).toBe(422);
    expect(github.complaints).toHaveLength(2);
  });

  test('fails on demand: before the work, after it, by cutting the line, by changing the world', async () => {
    github.faults.push(
      { operation: 'issues/create-comment', status: 502 },
      { operation: 'issues/create-comment', status: 502, after: true },
    );
    expect((await ask(`POST ${comments}`, { issue_number: 7, body: 'x' })).status).toBe(502);
    expect(github.state.comments).toHaveLength(0);
    expect((await ask(`POST ${comments}`, { issue_number: 7, body: 'x' })).status).toBe(502);
    expect(github.state.comments).toHaveLength(1);
    github.faults.push(
      { operation: 'issues/list-comments', reset: true },
      { operation: 'issues/update-comment', first: (it) => it.comments.pop() },
    );
    expect((await ask(`GET ${comments}`, { issue_number: 7 })).status).toBe(500);
    expect((await ask(`PATCH ${comment}`, { comment_id: 1001, body: 'y' })).status).toBe(404);
  });
});
