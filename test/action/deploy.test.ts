import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Hindcast } from '../../src/client/index.ts';
import { type RunningServer, startServer } from '../../src/server/index.ts';
import type { GitHubDouble } from '../github/double.ts';
import { makeRepository, type Repository } from './repository.ts';
import { messages, type Result, runAction, type Scenario } from './run-action.ts';
import { blockRule, doubleOfGitHub, openPull, pack, pullRequestEvent, pushEvent, writer } from './scenario.ts';

const key = 'xb_test_key_of_the_action_tests';

let github: GitHubDouble;
let repo: Repository;
let plane: RunningServer;
let client: Hindcast;

beforeEach(async () => {
  plane = await startServer({ database: join(mkdtempSync(join(tmpdir(), 'hindcast-plane-')), 'plane.db'), port: 0, apiKeys: [key] });
  client = new Hindcast({ apiKey: key, baseUrl: plane.url });
  repo = makeRepository({ 'finance.pack.yaml': pack(50), 'hindcast.yaml': config(plane.url) });
  github = await doubleOfGitHub();
});
afterEach(async () => {
  await Promise.all([github.close(), plane.close()]);
  expect(github.complaints).toEqual([]);
});

const config = (url: string, more = ''): string => `environments:\n  production: {url: "${url}"}\n${more}`;

/** What is live, by pack. */
async function live(): Promise<Record<string, string>> {
  const { packs } = await client.call('listPolicyPacks');
  return Object.fromEntries(packs.map((it) => [it.name, it.version]));
}

function push(sha: string, changes: Partial<Scenario> = {}): Promise<Result> {
  github.state.refs['refs/heads/main'] ??= { type: 'commit', sha };
  return runAction({
    cwd: repo.dir,
    event: 'push',
    payload: pushEvent('refs/heads/main', sha),
    sha,
    ref: 'refs/heads/main',
    github,
    token: 'writer-token',
    ...changes,
    inputs: { 'api-key': key, ...changes.inputs },
  });
}

/** A commit on the default branch, and what GitHub says of it. */
function land(files: Record<string, string | null>): string {
  repo.git('checkout', '-q', '-B', 'main');
  const sha = repo.commit(files);
  repo.git('update-ref', 'refs/remotes/origin/main', sha);
  github.state.refs['refs/heads/main'] = { type: 'commit', sha };
  return sha;
}

/** A pull request that is reviewed by the action and merged. */
async function reviewed(files: Record<string, string | null>, number = 7): Promise<string> {
  const commits = repo.pull(files);
  github.state.pulls.push(openPull(commits, number));
  const result = await runAction({
    cwd: repo.dir,
    event: 'pull_request',
    payload: pullRequestEvent(commits, { number }),
    sha: commits.merge,
    ref: `refs/pull/${number}/merge`,
    github,
    token: 'writer-token',
  });
  expect(result.exit).toBe(0);
  Object.assign(github.state.pulls.at(-1)!, { merged: true, merge_commit_sha: commits.merge });
  github.state.commits[commits.merge] = [number];
  repo.git('checkout', '-q', '-B', 'main', commits.merge);
  repo.git('update-ref', 'refs/remotes/origin/main', commits.merge);
  github.state.refs['refs/heads/main'] = { type: 'commit', sha: commits.merge };
  return commits.merge;
}

const tag = (name: string, sha: string, changes: Partial<Scenario> = {}): Promise<Result> => {
  const ref = `refs/tags/${name}`;
  github.state.refs[ref] ??= { type: 'commit', sha };
  return push(sha, { ref, payload: pushEvent(ref, sha, 'push.tag'), ...changes });
};

describe('a push to the default branch', () => {
  test('takes what was reviewed live, reads it back, and records it on GitHub', async () => {
    const sha = await reviewed({ 'finance.pack.yaml': pack(70, '1.1.0') });
    const result = await push(sha);
    expect(result).toMatchObject({ exit: 0, stderr: '', outputs: { deployed: 'true', verdict: 'passes' } });
    expect(result.log).toContain('read back and compared');
    for (const shown of [result.log, result.summary])
      expect(shown).toMatch(/From what is live:\nVerdicts can only get stricter.\n {2}tighter `pay` with trust under 70/);
    expect(messages(result, 'warning')).toEqual([]);
    expect(await live()).toEqual({ finance: '1.1.0' });
    expect(result.summary).toContain('reviewed: yes, what goes live is what #7 reviewed');
    const [deployment] = github.state.deployments;
    expect(deployment).toMatchObject({ sha, environment: 'production', task: 'hindcast' });
    expect(deployment!.request).toMatchObject({ required_contexts: [], auto_merge: false, transient_environment: false });
    const logUrl = 'https://github.com/acme/agents/actions/runs/100';
    expect(deployment!.statuses).toMatchObject([
      { state: 'in_progress', log_url: logUrl },
      { state: 'success', log_url: logUrl },
    ]);
  });

  test('a second time there is nothing to do, and nothing to record', async () => {
    const sha = await reviewed({ 'finance.pack.yaml': pack(70, '1.1.0') });
    await push(sha);
    expect(await push(sha, { run: [101, 1] })).toMatchObject({
      exit: 0,
      outputs: { deployed: 'false' },
      log: expect.stringContaining('nothing to do'),
    });
    expect(github.calls.filter((it) => it.operation === 'repos/create-deployment')).toHaveLength(1);
    expect(github.state.deployments).toHaveLength(1);
  });

  test('what nobody reviewed goes live with a warning; with the gate on it does not, and the plan is shown', async () => {
    const sha = land({ 'finance.pack.yaml': pack(70, '1.1.0') });
    const stopped = await push(sha, { inputs: { 'fail-on': 'reviewed' } });
    expect(stopped).toMatchObject({
      exit: 1,
      outputs: { deployed: 'false', verdict: 'fails' },
      log: expect.stringContaining('finance 1.1.0: goes live'),
    });
    expect(messages(stopped, 'error')[0]).toContain('no merged pull request brought');
    expect(await live()).toEqual({});
    expect(github.state.deployments).toEqual([]);
    const warned = await push(sha);
    expect(warned).toMatchObject({ exit: 0, outputs: { deployed: 'true' } });
    expect(messages(warned, 'warning')[0]).toContain('no merged pull request brought');
  });

  test('what differs from what was reviewed is named', async () => {
    const sha = await reviewed({ 'finance.pack.yaml': pack(70, '1.1.0') });
    const other = land({ 'finance.pack.yaml': pack(1, '1.1.0') });
    github.state.commits[other] = github.state.commits[sha]!;
    const result = await push(other, { inputs: { 'fail-on': 'reviewed' } });
    expect(result.exit).toBe(1);
    expect(messages(result, 'error')[0]).toContain('`finance` 1.1.0 differs from what #7 reviewed');
    expect(await live()).toEqual({});
  });

  test('only a comment of a bot, about the last commit of the pull request, is a review', async () => {
    const sha = await reviewed({ 'finance.pack.yaml': pack(70, '1.1.0') });
    const strict = { inputs: { 'fail-on': 'reviewed' } };
    github.state.comments[0]!.user = { login: 'ann', type: 'User' };
    expect(messages(await push(sha, strict), 'error')[0]).toContain('carries no review of its last commit');
    github.state.comments[0]!.user = { login: 'github-actions[bot]', type: 'Bot' };
    github.state.pulls[0]!.head.sha = 'e'.repeat(40);
    expect(messages(await push(sha, strict), 'error')[0]).toContain('carries no review of its last commit');
    github.state.pulls[0]!.merged = false;
    expect(messages(await push(sha, strict), 'error')[0]).toContain('no merged pull request');
    expect(await live()).toEqual({});
  });

  test('a pack that an earlier run left behind counts as reviewed where it was last changed', async () => {
    await reviewed({ 'finance.pack.yaml': pack(70, '1.1.0') }, 7);
    const sha = await reviewed({ 'other.pack.yaml': pack(1).replace('finance', 'other') }, 8);
    const own = github.state.comments.find((it) => it.issue === 8)!;
    own.body = own.body.replace(/"set":"sha256:\w+"/, '"set":"sha256:0"').replace(/"finance":"sha256:\w+"/, '"finance":"sha256:0"');
    const result = await push(sha, { inputs: { 'fail-on': 'reviewed' } });
    expect(result).toMatchObject({ exit: 0, outputs: { deployed: 'true' } });
    expect(result.summary).toContain('what goes live is what #8, #7 reviewed');
    expect(await live()).toEqual({ finance: '1.1.0', other: '1.0.0' });
  });

  test('faults stop it before anything is asked of the plane', async () => {
    const result = await push(land({ 'other.pack.yaml': 'name: other\n' }));
    expect(result).toMatchObject({ exit: 1, outputs: { deployed: 'false' } });
    expect(result.commands.find((it) => it.properties.file)!.properties.file).toBe('other.pack.yaml');
    expect(await live()).toEqual({});
  });

  test('all packs or none: one that may not go live keeps the other out', async () => {
    await push(land({ 'finance.pack.yaml': pack(50, '2.0.0') }));
    const sha = land({ 'finance.pack.yaml': pack(70, '1.5.0'), 'new.pack.yaml': pack(1).replace('finance', 'new') });
    const result = await push(sha);
    expect(result.exit).toBe(1);
    expect(messages(result, 'error')[0]).toContain('(version_not_higher)');
    expect(await live()).toEqual({ finance: '2.0.0' });
  });

  test('D11: a pack that loses most of what it enforces stays out until exactly that version is allowed', async () => {
    await push(land({ 'finance.pack.yaml': pack(50, '1.0.0', blockRule + blockRule.replace('No refunds', 'No returns')) }));
    const sha = land({ 'finance.pack.yaml': pack(50, '2.0.0') });
    const refused = await push(sha);
    expect(refused).toMatchObject({ exit: 1, outputs: { deployed: 'false', verdict: 'fails' } });
    expect(messages(refused, 'error')[0]).toContain('leaves fewer than half (1) of the 3 policies that 1.0.0 enforces');
    expect(messages(refused, 'error')[0]).toContain('`allow-shrink: finance@2.0.0`');
    expect(messages(await push(sha, { inputs: { 'allow-shrink': 'finance@1.9.0\nother@2.0.0' } }), 'error')[0]).toContain('(pack_shrunk)');
    expect(await live()).toEqual({ finance: '1.0.0' });
    const allowed = await push(sha, { inputs: { 'allow-shrink': ' finance@2.0.0 \n' } });
    expect(allowed).toMatchObject({ exit: 0, outputs: { deployed: 'true' } });
    expect(allowed.summary).toContain('enforces 1 of 3 policies, as allowed');
    expect(messages(await push(sha, { inputs: { 'allow-shrink': 'finance' } }), 'error')[0]).toContain('input `allow-shrink`');
  });

  test('packs of others stay', async () => {
    const policy_definitions = [{ name: 'a', policy_type: 'action_type' as const, decision: 'block' as const }];
    await client.call('deployPolicyPack', { body: { name: 'foreign', version: '3.0.0', policy_definitions } });
    const result = await push(land({ 'finance.pack.yaml': pack(50, '2.0.0') }));
    expect(result.log).toContain('foreign 3.0.0: live, not named here, left alone');
    expect(await live()).toEqual({ finance: '2.0.0', foreign: '3.0.0' });
  });

  test('an environment takes the packs it names', async () => {
    const narrow = `environments:\n  production: {url: "${plane.url}", packs: [new]}\n`;
    const sha = land({ 'hindcast.yaml': narrow, 'new.pack.yaml': pack(1).replace('finance', 'new') });
    expect(await push(sha)).toMatchObject({ exit: 0 });
    expect(await live()).toEqual({ new: '1.0.0' });
  });

  test('E7: an older run goes on when its versions allow it, and names the newer commit; a rewritten branch stops it', async () => {
    const older = land({ 'finance.pack.yaml': pack(50, '1.1.0') });
    const newer = land({ 'finance.pack.yaml': pack(60, '1.2.0') });
    github.state.comparisons[`${older}...${newer}`] = 'ahead';
    await push(newer);
    const result = await push(older, { run: [99, 1] });
    expect(result.exit).toBe(1);
    expect(messages(result, 'warning').join()).toContain(`its newest commit is ${newer.slice(0, 12)}`);
    expect(await live()).toEqual({ finance: '1.2.0' });
    github.state.comparisons[`${older}...${newer}`] = 'diverged';
    expect(messages(await push(older), 'error')[0]).toContain('the branch was rewritten');
  });

  test('E4, E7: started by hand on an old commit it reads that commit alone, loses by its versions, and names the newer one', async () => {
    const old = land({ 'finance.pack.yaml': pack(50, '1.1.0') });
    const newer = land({ 'finance.pack.yaml': pack(60, '1.2.0') });
    github.state.comparisons[`${old}...${newer}`] = 'ahead';
    expect(await push(newer)).toMatchObject({ exit: 0 });
    const dispatched = { event: 'workflow_dispatch', payload: { repository: { default_branch: 'main' } } };
    writeFileSync(join(repo.dir, 'hindcast.yaml'), config('http://127.0.0.1:9', 'gates: {reviewed: off}\n'));
    writeFileSync(join(repo.dir, 'finance.pack.yaml'), pack(1, '9.0.0'));
    const result = await push(old, { ...dispatched, inputs: { command: 'deploy' } });
    expect(result).toMatchObject({ exit: 1, outputs: { deployed: 'false' } });
    expect(messages(result, 'error').join()).toContain('`finance` 1.1.0 is not above 1.2.0');
    expect(messages(result, 'warning').join()).toContain(newer.slice(0, 12));
    expect(await live()).toEqual({ finance: '1.2.0' });
    const elsewhere = await push(old, { ...dispatched, ref: 'refs/heads/topic', inputs: { command: 'deploy' } });
    expect(elsewhere.exit).toBe(2);
    expect(messages(elsewhere, 'error')[0]).toContain('runs on the default branch `main`');
  });

  test("a job's own deployment is enough", async () => {
    const sha = land({ 'finance.pack.yaml': pack(70, '1.1.0') });
    github.state.deployments = [{ id: 1, sha, ref: 'main', task: 'deploy', environment: 'production', request: {}, statuses: [] }];
    expect(await push(sha)).toMatchObject({ exit: 0, outputs: { deployed: 'true' } });
    expect(github.state.deployments).toHaveLength(1);
  });

  test('a token that may record no deployment costs a warning, not the deploy', async () => {
    github.state.tokens['writer-token'] = { ...writer, permissions: { contents: 'read', 'pull-requests': 'read' } };
    const result = await push(land({ 'finance.pack.yaml': pack(70, '1.1.0') }));
    expect(result).toMatchObject({ exit: 0, outputs: { deployed: 'true' } });
    expect(messages(result, 'warning').join()).toContain('grant `deployments: write`');
  });

  test('a push to another branch is validated, a deleted one is left alone', async () => {
    const sha = land({ 'finance.pack.yaml': pack(70, '1.1.0') });
    const ref = 'refs/heads/topic';
    expect(await push(sha, { ref, payload: pushEvent(ref, sha) })).toMatchObject({
      exit: 0,
      log: expect.stringContaining('Policy packs are valid: 1 pack'),
    });
    const broken = land({ 'finance.pack.yaml': 'name: finance\n' });
    expect(await push(broken, { ref, payload: pushEvent(ref, broken) })).toMatchObject({ exit: 1 });
    expect(await push(sha, { payload: { ...pushEvent('refs/heads/main', sha), deleted: true } })).toMatchObject({
      exit: 0,
      log: expect.stringContaining('was deleted'),
    });
    expect(await live()).toEqual({});
  });
});

describe('the gates of the merged commit', () => {
  const later = (gates: string, policies = pack(20, '2.0.0')) => ({
    'hindcast.yaml': config(plane.url, gates),
    'finance.pack.yaml': policies,
  });

  test.each([
    ['loosened', 'gates: {loosened: fail}\n', pack(20, '2.0.0')],
    ['version', 'gates: {version: fail}\n', pack(20, '1.1.0')],
    ['protect', 'protect: ["pay*"]\n', pack(20, '2.0.0')],
    ['never', 'never: [{action_type: read, verdict: allow}]\n', pack(70, '2.0.0')],
  ])('%s stops what live does not allow, and changes nothing', async (gate, gates, policies) => {
    await push(land({ 'finance.pack.yaml': pack(50, '1.0.0') }));
    const result = await push(land(later(gates, policies)));
    expect(result).toMatchObject({ exit: 1, outputs: { deployed: 'false', verdict: 'fails' } });
    expect(messages(result, 'error').join()).toContain(`gate ${gate}: stops. `);
    expect(result.summary).toContain(`gate ${gate}: stops. `);
    expect(await live()).toEqual({ finance: '1.0.0' });
  });

  test('`fail-on` turns a warning into a stop here too', async () => {
    await push(land({ 'finance.pack.yaml': pack(50, '1.0.0') }));
    const sha = land({ 'finance.pack.yaml': pack(20, '2.0.0') });
    expect(await push(sha, { inputs: { 'fail-on': 'loosened' } })).toMatchObject({ exit: 1 });
    const warned = await push(sha);
    expect(warned.exit).toBe(0);
    expect(messages(warned, 'warning').join()).toContain('gate loosened: warns. ');
  });

  test.each(['protect: ["pay*"]', 'gates: {loosened: fail}'])(
    'the label of the merged pull request lifts `%s`; that of one that was not merged does not',
    async (rule) => {
      await push(land({ 'finance.pack.yaml': pack(50, '1.0.0') }));
      const sha = land(later(`${rule}\nlabel: meant\n`));
      github.state.pulls = [
        {
          number: 7,
          head: { ref: 'topic', sha },
          base: { ref: 'main', sha },
          merged: true,
          merge_commit_sha: sha,
          labels: [],
        },
      ];
      github.state.commits[sha] = [7];
      const stopped = await push(sha);
      expect(stopped.exit).toBe(1);
      expect(messages(stopped, 'error').join()).toContain('put it on the merged pull request and run again');
      github.state.pulls[0]!.labels = ['meant'];
      github.state.pulls[0]!.merged = false;
      expect((await push(sha)).exit).toBe(1);
      github.state.pulls[0]!.merged = true;
      const lifted = await push(sha);
      expect(lifted).toMatchObject({ exit: 0, outputs: { deployed: 'true' }, summary: expect.stringContaining(': let through. ') });
      expect(messages(lifted, 'warning').join()).toContain('and the label `meant` says it is meant');
      expect(await live()).toEqual({ finance: '2.0.0' });
    },
  );

  test('a rollback is stopped by none of them', async () => {
    await push(land({ 'finance.pack.yaml': pack(50, '1.0.0') }));
    await push(land({ 'finance.pack.yaml': pack(70, '2.0.0') }));
    const sha = land(later('gates: {loosened: fail}\nprotect: ["*"]\nnever: [{action_type: read, verdict: allow}]\n', pack(70, '2.0.0')));
    expect(await tag('rollback/finance/1.0.0', sha)).toMatchObject({ exit: 0, outputs: { deployed: 'true' } });
    expect(await live()).toEqual({ finance: '1.0.0' });
  });
});

describe('a review with a key', () => {
  test('says first if what is live is not what the change starts from', async () => {
    await push(land({ 'finance.pack.yaml': pack(20, '1.0.0') }));
    repo.git('checkout', '-q', '-B', 'main');
    repo.commit({ 'finance.pack.yaml': pack(50, '1.1.0') });
    const commits = repo.pull({ 'finance.pack.yaml': pack(70, '1.2.0') });
    github.state.pulls = [openPull(commits)];
    const scenario = {
      cwd: repo.dir,
      event: 'pull_request',
      payload: pullRequestEvent(commits),
      sha: commits.merge,
      ref: 'refs/pull/7/merge',
      github,
      token: 'writer-token',
    };
    await runAction({ ...scenario, inputs: { 'api-key': key } });
    expect(github.state.comments[0]!.body).toContain('**What is live differs from the base.**');
    const gone = await runAction({ ...scenario, run: [101, 1], inputs: { 'api-key': key, url: 'http://127.0.0.1:9' } });
    expect(gone.exit).toBe(0);
    expect(messages(gone, 'warning')[0]).toContain('what is live could not be read');
  });
});

describe('the address and the key of the plane', () => {
  const servers: Server[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) server.close();
  });

  async function listener(answer: (url: string) => { status: number; headers?: Record<string, string>; body?: string }) {
    const seen: IncomingHttpHeaders[] = [];
    const server = createServer((request, response) => {
      seen.push(request.headers);
      const { status, headers, body } = answer(request.url!);
      response.writeHead(status, headers).end(body);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    servers.push(server);
    return { seen, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
  }

  test('E3: the key goes nowhere else, also after a redirect', async () => {
    const thief = await listener(() => ({ status: 200, headers: { 'content-type': 'application/json' }, body: '{"ok":true,"packs":[]}' }));
    const gate = await listener((url) => ({ status: 301, headers: { location: `${thief.url}${url}` } }));
    const result = await push(land({}), { inputs: { url: gate.url } });
    expect(result.exit).toBe(2);
    expect(result.summary).toContain('### Hindcast could not run');
    expect(gate.seen.length).toBeGreaterThan(0);
    expect(thief.seen).toEqual([]);
  });

  test.each([
    ['http://plane.example.org', 'must start with `https://`'],
    ['https://user:pass-word@plane.example.org', 'carries a user name or password'],
  ])('E3: %s is refused', async (url, why) => {
    const result = await push(land({}), { inputs: { url } });
    expect(result.exit).toBe(2);
    expect(messages(result, 'error')[0]).toContain(why);
    expect(result.stdout).not.toContain('pass-word');
  });

  test.each([
    ['HTML', { status: 200, headers: { 'content-type': 'text/html' }, body: '<h1>login' }],
    ['an empty answer', { status: 204 }],
    ['no JSON', { status: 200, headers: { 'content-type': 'application/json' }, body: '{"packs":[' }],
    [
      'ok false',
      {
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: '{"ok":false,"error":{"code":"internal_error","message":"no"}}',
      },
    ],
    [
      'a wrong key',
      {
        status: 401,
        headers: { 'content-type': 'application/json' },
        body: '{"ok":false,"error":{"code":"invalid_api_key","message":"no"}}',
      },
    ],
    [
      'the key itself',
      {
        status: 403,
        headers: { 'content-type': 'application/json' },
        body: `{"ok":false,"error":{"code":"insufficient_permissions","message":"no: ${key}"}}`,
      },
    ],
  ])('F14: a plane that answers %s is an error of its own, not a crash', async (_, answer) => {
    const odd = await listener(() => answer);
    const result = await push(land({}), { inputs: { url: odd.url } });
    expect(result).toMatchObject({ exit: 2, stderr: '', outputs: {} });
    expect(messages(result, 'error')[0]).toMatch(/^the control plane: /);
  });

  test('a plane with only the published endpoints is served, and what it cannot tell is said', async () => {
    const json = { 'content-type': 'application/json' };
    const sent: string[] = [];
    const vendor = await listener((url) => {
      sent.push(url);
      if (url.endsWith('/validate')) return { status: 200, headers: json, body: '{"ok":true,"valid":true}' };
      if (url.endsWith('/rollback')) return { status: 200, headers: json, body: '{"ok":true,"pack":{"name":"finance","version":"1.0.0"}}' };
      const posted = sent.filter((it) => it.endsWith('/validate')).length > 0;
      if (posted)
        return { status: 200, headers: json, body: '{"ok":true,"pack":{"name":"finance","version":"1.0.0"},"summary":{"created":1}}' };
      return { status: 404, headers: { 'content-type': 'text/html' }, body: '<h1>Not Found' };
    });
    const sha = land({});
    const result = await push(sha, { inputs: { url: vendor.url } });
    expect(result).toMatchObject({ exit: 0, outputs: { deployed: 'true' } });
    expect(result.log).toContain('what is live cannot be read');
    expect(result.log).toContain('not read back');
    sent.splice(0);
    const back = await tag('rollback/finance/1.0.0', sha, { inputs: { url: vendor.url } });
    expect(back).toMatchObject({ exit: 0, log: expect.stringContaining('it says that 1.0.0 is live') });
  });

  test('a plane that dies in between: the deployment on GitHub says so', async () => {
    const dying = await listener((url) => {
      if (url.endsWith('/validate')) for (const server of servers) server.closeAllConnections();
      return { status: 200, headers: { 'content-type': 'application/json' }, body: '{"ok":true,"packs":[],"set_digest":"sha256:0"}' };
    });
    const result = await push(land({}), { inputs: { url: dying.url } });
    expect(result).toMatchObject({ exit: 2, outputs: { deployed: 'false' } });
    expect(github.state.deployments[0]!.statuses.map((it) => it.state)).toEqual(['in_progress', 'failure']);
  });

  test('E3: no key, no environment, an unknown environment: the input is named', async () => {
    const sha = land({});
    expect(messages(await push(sha, { inputs: { 'api-key': '' } }), 'error')[0]).toContain('`api-key`');
    expect(messages(await push(sha, { inputs: { environment: 'staging' } }), 'error')[0]).toContain(
      'no environment `staging`; there is `production`',
    );
    expect(messages(await push(land({ 'hindcast.yaml': null })), 'error')[0]).toContain('give the input `url`');
  });
});

describe('a tag', () => {
  async function twoVersions(): Promise<string> {
    await push(land({ 'finance.pack.yaml': pack(50, '1.0.0') }));
    const sha = land({ 'finance.pack.yaml': pack(70, '1.1.0') });
    await push(sha);
    expect(await live()).toEqual({ finance: '1.1.0' });
    return sha;
  }

  test('brings an earlier version back from the history, shows what that changes, and the next merge does not undo it', async () => {
    const sha = await twoVersions();
    const result = await tag('rollback/finance/1.0.0@2026-11-22', sha);
    expect(result).toMatchObject({ exit: 0, stderr: '', outputs: { deployed: 'true' } });
    expect(result.summary).toContain('### Going back: `finance` 1.1.0 -> 1.0.0');
    expect(result.summary).toContain('with trust 50 to under 70');
    expect(result.summary).not.toContain('does not pass');
    expect(result.summary).toContain('### Rolled back: `production`');
    expect(await live()).toEqual({ finance: '1.0.0' });
    expect(github.state.deployments.at(-1)!.statuses.map((it) => it.state)).toEqual(['in_progress', 'success']);

    const again = await push(sha, { run: [102, 1] });
    expect(again).toMatchObject({ exit: 0, outputs: { deployed: 'false' } });
    expect(messages(again, 'warning')).toContainEqual(
      expect.stringContaining('`finance` 1.1.0 was rolled back and is held; 1.0.0 stays live'),
    );
    expect(await live()).toEqual({ finance: '1.0.0' });

    expect(await push(land({ 'finance.pack.yaml': pack(60, '1.2.0') }))).toMatchObject({ exit: 0, outputs: { deployed: 'true' } });
    expect(await live()).toEqual({ finance: '1.2.0' });
    expect(await tag('rollback/finance/1.0.0@again', sha)).toMatchObject({ exit: 0 });
    expect(await live()).toEqual({ finance: '1.0.0' });
  });

  test('an unknown version lists what there is', async () => {
    const result = await tag('rollback/finance/9.0.0', await twoVersions());
    expect(result.exit).toBe(1);
    expect(messages(result, 'error').join()).toContain('there is `1.1.0`, `1.0.0`');
    expect(await live()).toEqual({ finance: '1.1.0' });
  });

  test('goes back though the packs of the default branch are broken, or what that changes cannot be shown', async () => {
    const sha = await twoVersions();
    const config = `environments: {production: {url: "${plane.url}"}}\ndecisions: [gone.ndjson]\n`;
    land({ 'finance.pack.yaml': 'name: finance\n', 'hindcast.yaml': config });
    expect(await tag('rollback/finance/1.0.0', sha)).toMatchObject({ exit: 0, summary: expect.stringContaining('### Going back') });
    expect(await live()).toEqual({ finance: '1.0.0' });
  });

  test('E7: that was moved or deleted since does nothing', async () => {
    const sha = await twoVersions();
    github.state.refs['refs/tags/rollback/finance/1.0.0'] = { type: 'commit', sha: 'd'.repeat(40) };
    expect(messages(await tag('rollback/finance/1.0.0', sha), 'error')[0]).toContain('moved or deleted');
    const ref = 'refs/tags/rollback/finance/1.0.0';
    expect(await push(sha, { ref, payload: { ...pushEvent(ref, '0'.repeat(40), 'push.tag-deleted') } })).toMatchObject({ exit: 0 });
    expect(await live()).toEqual({ finance: '1.1.0' });
  });

  test('E7: on a commit of anybody says nothing but its name: the configuration is that of the default branch', async () => {
    await twoVersions();
    const thief = createServer((_, response) => response.end());
    await new Promise<void>((done) => thief.listen(0, '127.0.0.1', done));
    let asked = 0;
    thief.on('request', () => asked++);
    repo.git('checkout', '-q', '--detach');
    const evil = repo.commit({ 'hindcast.yaml': config(`http://127.0.0.1:${(thief.address() as AddressInfo).port}`) });
    expect(await tag('rollback/finance/1.0.0', evil)).toMatchObject({ exit: 0 });
    thief.close();
    expect(asked).toBe(0);
    expect(await live()).toEqual({ finance: '1.0.0' });
  });

  test('E7: an old run that is started again does not undo what went live since; one that failed may be', async () => {
    const sha = await twoVersions();
    const down = { inputs: { url: 'http://127.0.0.1:9' } };
    expect((await tag('rollback/finance/1.0.0', sha, { ...down, run: [200, 1] })).exit).toBe(2);
    expect(await tag('rollback/finance/1.0.0', sha, { run: [200, 2] })).toMatchObject({ exit: 0, outputs: { deployed: 'true' } });
    await push(land({ 'finance.pack.yaml': pack(60, '1.2.0') }), { run: [201, 1] });
    const again = await tag('rollback/finance/1.0.0', sha, { run: [200, 3] });
    expect(again).toMatchObject({ exit: 1, outputs: { deployed: 'false' } });
    expect(messages(again, 'error').join()).toMatch(
      /went back to 1\.0\.0 before \(serial 3\); 1\.2\.0 went live since: .*`rollback\/finance\/1\.0\.0@4`/,
    );
    expect(await live()).toEqual({ finance: '1.2.0' });
    expect(await tag('rollback/finance/1.0.0@4', sha, { run: [202, 1] })).toMatchObject({ exit: 0 });
    expect(await live()).toEqual({ finance: '1.0.0' });
  });

  test('that names no version is none', async () => {
    const result = await tag('rollback/finance/v1', land({}));
    expect(result.exit).toBe(2);
    expect(messages(result, 'error')[0]).toContain('rollback/<pack>/<version>');
  });
});
