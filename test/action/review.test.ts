import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { GitHubDouble } from '../github/double.ts';
import { makeRepository, type Repository } from './repository.ts';
import { messages, type Result, runAction, type Scenario } from './run-action.ts';
import { decisions, doubleOfGitHub, mergeGroupEvent, openPull, otherEvent, pack, pullRequestEvent } from './scenario.ts';

let github: GitHubDouble;
let repo: Repository;
let commits: { base: string; head: string; merge: string };

const spoof = '<!-- hindcast review {"config":"hindcast.yaml","run":[1,1],"head":"x","set":"s","packs":{},"passes":true} -->\nApproved!';
const person = { login: 'ann', type: 'User' } as const;
const bot = { login: 'github-actions[bot]', type: 'Bot' } as const;

beforeEach(async () => {
  repo = makeRepository({ 'finance.pack.yaml': pack(50), 'hindcast.yaml': 'decisions: [log.ndjson]\n', 'log.ndjson': decisions });
  commits = repo.pull({ 'finance.pack.yaml': pack(70, '1.1.0') });
  github = await doubleOfGitHub();
  github.state.pulls = [openPull(commits)];
});
afterEach(async () => {
  await github.close();
  expect(github.complaints).toEqual([]);
});

const scenario = (changes: Partial<Scenario> = {}): Scenario => ({
  cwd: repo.dir,
  event: 'pull_request',
  payload: pullRequestEvent(commits),
  sha: commits.merge,
  ref: 'refs/pull/7/merge',
  github,
  token: 'writer-token',
  ...changes,
});
const review = (changes: Partial<Scenario> = {}): Promise<Result> => runAction(scenario(changes));

/** A change of the pull request: new commits, new merge. */
function pushed(files: Record<string, string | null>): void {
  repo.git('checkout', '-q', '--detach', commits.base);
  commits = repo.pull(files);
  github.state.pulls = [openPull(commits)];
}

const writes = () => github.calls.filter((it) => /create|update|delete/.test(it.operation)).map((it) => it.operation);

describe('a pull request', () => {
  test('gets one comment, outputs, a summary and a report', async () => {
    const result = await review();
    expect(result).toMatchObject({ exit: 0, stderr: '' });
    expect(result.outputs).toMatchObject({ verdict: 'passes', loosened: '0', tightened: '2', undetermined: '0', deployed: 'false' });
    expect(result.outputs.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(JSON.parse(readFileSync(result.outputs.report!, 'utf8'))).toMatchObject({ kind: 'change', passes: true, replay: { total: 10 } });
    expect(result.summary).toContain('### Policy change');
    expect(github.state.comments).toHaveLength(1);
    const [comment] = github.state.comments;
    expect(comment).toMatchObject({ issue: 7, user: bot });
    expect(comment!.body).toMatch(/^<!-- hindcast review \{"config":"hindcast.yaml","run":\[100,1\]/);
    expect(comment!.body).toContain(commits.head);
    expect(comment!.body.split('\n')[1]).toMatch(/^### Policy change/);
  });

  test('is not written to again when nothing changed, also by a later run', async () => {
    await review();
    expect(await review({ run: [101, 1] })).toMatchObject({ exit: 0, log: expect.stringContaining('comment unchanged') });
    expect(writes()).toEqual(['issues/create-comment']);
  });

  test('D6: finds its own comment among 250, and leaves those of others alone, whatever they say', async () => {
    const others = Array.from({ length: 249 }, (_, id) => ({ id: id + 1, issue: 7, user: person, body: `remark ${id}` }));
    others[3]!.body = spoof;
    github.state.comments = [...others, { id: 250, issue: 7, user: bot, body: `quoting:\n${spoof}` }];
    await review();
    expect(github.state.comments).toHaveLength(251);
    const before = github.state.comments.slice(0, 250).map((it) => it.body);
    pushed({ 'finance.pack.yaml': pack(90, '1.1.0') });
    expect(await review({ run: [102, 1] })).toMatchObject({ exit: 0, log: expect.stringContaining('comment updated') });
    expect(github.state.comments).toHaveLength(251);
    expect(github.state.comments.slice(0, 250).map((it) => it.body)).toEqual(before);
    expect(github.state.comments[250]!.body).toContain(commits.head);
  });

  test('puts faults on their lines, at most ten, and does not pass', async () => {
    const wrong = Array.from({ length: 12 }, (_, index) => `  - {name: p${index}, policy_type: treshold, decision: block}\n`).join('');
    pushed({ 'finance.pack.yaml': pack(50, '1.1.0', wrong) });
    const result = await review();
    expect(result).toMatchObject({ exit: 1, outputs: { verdict: 'fails' } });
    const errors = result.commands.filter((it) => it.name === 'error' && it.properties.file);
    expect(errors).toHaveLength(10);
    expect(errors[0]!.properties).toMatchObject({ file: 'finance.pack.yaml', line: '9', col: expect.any(String) });
    expect(github.state.comments[0]!.body).toContain('### Policy packs are not valid: 12 faults');
    expect(github.state.comments[0]!.body).toContain('"passes":false');
  });

  test('E4: is judged by the configuration of its base, and the comment names the files that judge it', async () => {
    const blind = decisions.replaceAll(/"trust_score":\d+,/g, '');
    repo = makeRepository({
      'finance.pack.yaml': pack(50),
      'hindcast.yaml': 'decisions: [log.ndjson]\ngates: {undetermined: fail}\n',
      'log.ndjson': blind,
    });
    commits = repo.pull({
      'finance.pack.yaml': pack(70, '1.1.0'),
      'hindcast.yaml': 'gates: {undetermined: off}\n',
      '.github/workflows/a b.yml': 'on: push\n',
      CODEOWNERS: '* @mallory\n',
    });
    github.state.pulls = [openPull(commits)];
    const result = await review();
    expect(result).toMatchObject({ exit: 1, outputs: { verdict: 'fails', undetermined: '10' } });
    const [, headline, , , note] = github.state.comments[0]!.body.split('\n');
    expect(headline).toMatch(/^### /);
    expect(github.state.comments[0]!.body).toContain('`.github/workflows/a b.yml`, `CODEOWNERS`, `hindcast.yaml`');
    expect(note).toBeDefined();
  });

  test('fails on a gate that the workflow turns on', async () => {
    pushed({ 'log.ndjson': decisions.replaceAll(/"trust_score":\d+,/g, '') });
    expect(await review()).toMatchObject({ exit: 0 });
    expect(await review({ inputs: { 'fail-on': 'undetermined, version' }, run: [101, 1] })).toMatchObject({ exit: 1 });
  });

  test('that changes no pack gets no comment, unless there is one to bring up to date', async () => {
    pushed({ 'README.md': 'words\n' });
    const result = await review();
    expect(result).toMatchObject({ exit: 0, log: expect.stringContaining('no comment: no pack changed'), outputs: { verdict: 'passes' } });
    expect(result.summary).toContain('### No verdict can change');
    expect(writes()).toEqual([]);
    pushed({ 'finance.pack.yaml': pack(70, '1.1.0') });
    await review({ run: [101, 1] });
    pushed({ 'README.md': 'other words\n' });
    expect(await review({ run: [102, 1] })).toMatchObject({ exit: 0, log: expect.stringContaining('comment updated') });
    expect(github.state.comments.map(({ body }) => body.split('\n')[1])).toEqual(['### No verdict can change']);
  });

  test.each<[string, Record<string, string>]>([
    ['only how a pack is written', { 'finance.pack.yaml': `# words\n${pack(50)}` }],
    ['what judges it', { 'hindcast.yaml': 'decisions: [log.ndjson]\ngates: {loosened: off}\n' }],
  ])('that changes %s gets a comment', async (_, files) => {
    pushed(files);
    expect(await review()).toMatchObject({ exit: 0 });
    expect(writes()).toEqual(['issues/create-comment']);
  });

  test('says which commits were compared, and that live was not asked', async () => {
    await review();
    const [base, head] = [commits.base.slice(0, 12), commits.head.slice(0, 12)];
    expect(github.state.comments[0]!.body).toContain(`Compared \`${base}\` with \`${head}\` merged into it.`);
    expect(github.state.comments[0]!.body).toContain('Live: not asked (no API key).');
  });

  test('with two configurations gets a comment for each', async () => {
    repo = makeRepository({
      'a.yaml': 'packs: ["a/*.yaml"]\n',
      'b.yaml': 'packs: ["b/*.yaml"]\n',
      'a/x.yaml': pack(50),
      'b/y.yaml': pack(50).replace('finance', 'other'),
    });
    commits = repo.pull({ 'a/x.yaml': pack(70, '1.1.0'), 'b/y.yaml': pack(70, '1.1.0').replace('finance', 'other') });
    github.state.pulls = [openPull(commits)];
    for (const config of ['a.yaml', 'b.yaml', 'a.yaml']) expect(await review({ inputs: { config } })).toMatchObject({ exit: 0 });
    expect(github.state.comments.map((it) => /"config":"(\w.yaml)".*"packs":\{"(\w+)"/.exec(it.body)?.slice(1))).toEqual([
      ['a.yaml', 'finance'],
      ['b.yaml', 'other'],
    ]);
  });

  test('by the configuration that the page shows needs no recorded decisions', async () => {
    const [, shown = ''] = /^ *```yaml\n( *environments:[\s\S]*?)^ *```/m.exec(readFileSync('docs/github-action.md', 'utf8')) ?? [];
    repo = makeRepository({ 'finance.pack.yaml': pack(50), 'hindcast.yaml': shown });
    commits = repo.pull({ 'finance.pack.yaml': pack(70, '1.1.0') });
    github.state.pulls = [openPull(commits)];
    expect(await review()).toMatchObject({ exit: 0, outputs: { verdict: 'passes' } });
  });

  test('says who names recorded decisions that nobody fetched, and what to do', async () => {
    repo = makeRepository({ 'finance.pack.yaml': pack(50), 'hindcast.yaml': 'decisions: [decisions/]\n' });
    commits = repo.pull({ 'finance.pack.yaml': pack(70, '1.1.0') });
    const byConfig = await review();
    expect(byConfig.exit).toBe(2);
    expect(messages(byConfig, 'error').join()).toMatch(
      /`decisions\/` is not there; `decisions` in the base branch's hindcast.yaml names it: .*`hindcast record`/,
    );
    const byInput = await review({ inputs: { decisions: 'log.ndjson' } });
    expect(byInput.exit).toBe(2);
    expect(messages(byInput, 'error').join()).toMatch(/`log.ndjson` is not there; the input `decisions` names it: .*`hindcast record`/);
  });

  test('with a protected action type needs the label to loosen it, as it is now', async () => {
    const rules = 'protect: [pay]\nlabel: loosen\nnever: [{action_type: pay, verdict: allow, where: {trust_score: {lt: 10}}}]\n';
    repo = makeRepository({ 'finance.pack.yaml': pack(50), 'hindcast.yaml': rules });
    commits = repo.pull({ 'finance.pack.yaml': pack(30, '2.0.0'), 'hindcast.yaml': 'protect: []\n' });
    github.state.pulls = [openPull(commits)];
    const stopped = await review();
    expect(stopped.exit).toBe(1);
    expect(github.state.comments[0]!.body).toContain('the label `loosen` lets it pass');
    const queued = { event: 'merge_group', payload: mergeGroupEvent({ base: commits.base, head: commits.merge }) };
    expect(await review(queued)).toMatchObject({ exit: 1 });
    github.state.pulls[0]!.labels = ['loosen'];
    expect(await review({ run: [101, 1] })).toMatchObject({ exit: 0 });
    expect(github.state.comments[0]!.body).toMatch(
      /- let through \(`protect`\): protected action types loosen.*, and the label `loosen` says it is meant/,
    );
    expect(await review(queued)).toMatchObject({ exit: 0 });
    pushed({ 'finance.pack.yaml': pack(5, '2.0.0') });
    github.state.pulls[0]!.labels = ['loosen'];
    expect(await review({ run: [102, 1] })).toMatchObject({ exit: 1 });
  });

  test('without a configuration gets the defaults, and the comment says so', async () => {
    repo = makeRepository({ 'finance.pack.yaml': pack(50) });
    commits = repo.pull({ 'finance.pack.yaml': pack(70, '1.1.0') });
    github.state.pulls = [openPull(commits)];
    expect(await review()).toMatchObject({ exit: 0 });
    expect(github.state.comments[0]!.body).toContain('no readable `hindcast.yaml`, so the default gates apply');
  });

  test.each(['mail.pack.yaml', 'hindcast.yaml'])('A15: %s that is a link stops it at the link', async (name) => {
    repo.git('checkout', '-q', '--detach', commits.base);
    rmSync(join(repo.dir, name), { force: true });
    symlinkSync('real.yaml', join(repo.dir, name));
    commits = repo.pull({ 'real.yaml': pack(50) });
    github.state.pulls = [openPull(commits)];
    const result = await review();
    expect(result.exit).toBe(1);
    expect(result.commands.find((it) => it.name === 'error')).toMatchObject({
      properties: { file: name, line: '1' },
      message: expect.stringContaining('this is a link'),
    });
  });

  test('breaking the configuration does not pass; repairing it does', async () => {
    pushed({ 'hindcast.yaml': 'gate: {loosened: off}\n' });
    const broken = await review();
    expect(broken.exit).toBe(1);
    expect(broken.commands.find((it) => it.name === 'error')!.properties).toMatchObject({ file: 'hindcast.yaml', line: '1' });
    const base = commits.merge;
    repo.git('checkout', '-q', '--detach', base);
    commits = repo.pull({ 'hindcast.yaml': 'decisions: [log.ndjson]\n' });
    github.state.pulls = [openPull(commits)];
    expect(await review({ run: [101, 1] })).toMatchObject({ exit: 0 });
  });

  test('D8: from a fork, with a token that may only read: summary, annotations and verdict stand', async () => {
    const payload = pullRequestEvent(commits, { fork: true });
    const result = await review({ payload, token: 'reader-token' });
    expect(result).toMatchObject({ exit: 0, outputs: { verdict: 'passes' } });
    expect(messages(result, 'warning')).toEqual([
      expect.stringMatching(/Resource not accessible by integration; the token of a pull request from a fork may only read/),
    ]);
    expect(result.summary).toContain('### Policy change');
    expect(github.state.comments).toEqual([]);
    pushed({ 'finance.pack.yaml': 'name: finance\n' });
    expect(await review({ payload: pullRequestEvent(commits, { fork: true }), token: 'reader-token' })).toMatchObject({ exit: 1 });
  });

  test('D6: a locked conversation is a warning, not a failure of the check', async () => {
    github.state.locked = true;
    const result = await review();
    expect(result.exit).toBe(0);
    expect(messages(result, 'warning')[0]).toContain('issue is locked');
  });

  test('D6: a newer run wins, and so does a newer commit', async () => {
    await review({ run: [200, 1] });
    pushed({ 'finance.pack.yaml': pack(90, '1.1.0') });
    expect(await review({ run: [150, 9] })).toMatchObject({ exit: 0, log: expect.stringContaining('a newer run has written it') });
    expect(await review({ run: [200, 2] })).toMatchObject({ log: expect.stringContaining('comment updated') });
    github.state.pulls = [openPull({ ...commits, head: 'f'.repeat(40) })];
    pushedElsewhere();
    expect(await review({ run: [300, 1] })).toMatchObject({ exit: 0, log: expect.stringContaining('the pull request has newer commits') });
    expect(writes()).toEqual(['issues/create-comment', 'issues/update-comment']);
  });

  function pushedElsewhere(): void {
    repo.git('checkout', '-q', '--detach', commits.base);
    commits = repo.pull({ 'finance.pack.yaml': pack(91, '1.1.0') });
  }

  test('comment: false writes none', async () => {
    expect(await review({ inputs: { comment: 'false' } })).toMatchObject({ exit: 0 });
    expect(writes()).toEqual([]);
  });

  test('a closed one is left alone', async () => {
    const payload = pullRequestEvent(commits, { file: 'pull_request.closed' });
    expect(await review({ payload })).toMatchObject({ exit: 0, log: expect.stringContaining('the pull request is closed') });
    expect(github.calls).toEqual([]);
  });

  test('the comment of a huge change stays under the limit, and so does the summary', async () => {
    const many = Array.from(
      { length: 700 },
      (_, index) =>
        `  - {name: "Rule ${index} ${'ä'.repeat(100)}", policy_type: action_type, action_types: [a${index}], decision: block}\n`,
    );
    pushed({ 'finance.pack.yaml': pack(50, '2.0.0', many.join('')) });
    const result = await review();
    expect(result.exit).toBe(0);
    expect(github.state.comments[0]!.body.length).toBeLessThan(65_536);
    expect(github.state.comments[0]!.body).toContain('[job summary](https://github.com/acme/agents/actions/runs/100)');
    expect(Buffer.byteLength(result.summary)).toBeLessThan(1_048_576);
  });

  test('the marker of very many packs carries their common digest alone', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`p/${index}.pack.yaml`, pack(50).replace('finance', `pack-${index}-${'x'.repeat(40)}`)]),
    );
    pushed(files);
    expect((await review()).exit).toBe(0);
    const [first] = github.state.comments[0]!.body.split('\n');
    expect(first!.length).toBeLessThan(1000);
    expect(first).toContain('"set":"sha256:');
  });
});

describe('a merge queue', () => {
  test('gets a review without a comment', async () => {
    const payload = mergeGroupEvent({ base: commits.base, head: commits.merge });
    const result = await review({ event: 'merge_group', payload, ref: 'refs/heads/gh-readonly-queue/main/pr-7-x' });
    expect(result).toMatchObject({ exit: 0, outputs: { verdict: 'passes', tightened: '2' } });
    expect(github.calls.map((it) => it.operation)).toEqual(['pulls/get']);
    expect(github.state.comments).toEqual([]);
  });
});

describe('what it cannot do', () => {
  test('another event ends with the list of what is supported', async () => {
    const result = await review({ event: 'workflow_dispatch', payload: otherEvent('workflow_dispatch') });
    expect(result.exit).toBe(2);
    expect(messages(result, 'error')[0]).toContain('`merge_group` (review without a comment)');
  });

  test('D8: pull_request_target is refused, also when asked for by name', async () => {
    const result = await review({ event: 'pull_request_target', inputs: { command: 'review' } });
    expect(result.exit).toBe(2);
    expect(messages(result, 'error')[0]).toContain('use `pull_request`');
    expect(github.calls).toEqual([]);
  });

  test('D9: there is no half that takes an artifact of somebody else: workflow_run is refused before anything is read', async () => {
    const payload = {
      action: 'completed',
      workflow_run: { head_sha: commits.head, pull_requests: [{ number: 1 }], artifacts_url: 'http://x' },
    };
    for (const command of ['auto', 'review', 'deploy', 'rollback']) {
      const result = await review({ event: 'workflow_run', payload, inputs: { command } });
      expect(result).toMatchObject({ exit: 2, outputs: {} });
      expect(messages(result, 'error')[0]).toContain('use `pull_request`');
    }
    expect(github.calls).toEqual([]);
  });

  test('a checkout without history says what to change', async () => {
    const result = await review({ cwd: repo.shallow(commits.merge) });
    expect(result.exit).toBe(2);
    expect(messages(result, 'error')[0]).toContain('`fetch-depth: 0`');
  });

  test('a configuration that was named has to be there', async () => {
    const result = await review({ inputs: { config: 'policies/hindcast.yaml' } });
    expect(result.exit).toBe(2);
    expect(messages(result, 'error')[0]).toContain('there is no `policies/hindcast.yaml`');
  });

  test('a log without one readable decision is no evidence', async () => {
    pushed({ 'log.ndjson': 'nonsense\n' });
    const result = await review();
    expect(result.exit).toBe(2);
    expect(messages(result, 'error')[0]).toContain('no evidence');
  });

  test('nor is it where the base has faults, so that nothing is replayed', async () => {
    repo = makeRepository({ 'finance.pack.yaml': pack(500), 'hindcast.yaml': 'decisions: [log.ndjson]\n', 'log.ndjson': 'nonsense\n' });
    commits = repo.pull({ 'finance.pack.yaml': pack(70, '1.1.0') });
    github.state.pulls = [openPull(commits)];
    const result = await review();
    expect(result.exit).toBe(2);
    expect(messages(result, 'error')[0]).toContain('no evidence');
  });

  test('E3: wrong inputs are all named', async () => {
    const result = await review({
      inputs: { command: 'reveiw', 'fail-on': 'loosend', comment: 'maybe', config: '../x.yaml', url: 'http://plane.example.org' },
    });
    expect(result.exit).toBe(2);
    for (const name of ['command', 'fail-on', 'comment', 'config', 'url'])
      expect(messages(result, 'error')[0]).toContain(`input \`${name}\``);
  });

  test('a token that GitHub does not know is an error, and the report is still in the summary', async () => {
    const result = await review({ token: 'unknown-token' });
    expect(result.exit).toBe(2);
    expect(messages(result, 'error')[0]).toContain('`github-token`');
    expect(result.summary).toContain('### Policy change');
  });
});

describe('D7: GitHub in trouble', () => {
  test.each([
    ['a rate limit', { status: 429, headers: { 'retry-after': '1' } }],
    ['a secondary limit', { status: 403, headers: { 'retry-after': '1' }, message: 'You have exceeded a secondary rate limit' }],
    ['a 502 before the work', { status: 502 }],
    ['a 502 after the work', { status: 502, after: true }],
    ['a cut line', { reset: true }],
  ])('%s while creating: one comment in the end', async (_, fault) => {
    github.faults.push({ operation: 'issues/create-comment', ...fault });
    const started = Date.now();
    expect(await review()).toMatchObject({ exit: 0 });
    expect(github.state.comments).toHaveLength(1);
    if ('headers' in fault) expect(Date.now() - started).toBeGreaterThan(1000);
  });

  test('reads are tried again', async () => {
    github.faults.push({ operation: 'pulls/get', status: 502 }, { operation: 'issues/list-comments', reset: true });
    expect(await review()).toMatchObject({ exit: 0 });
    expect(github.state.comments).toHaveLength(1);
  });

  test('D6: a comment deleted between reading and writing is written anew', async () => {
    await review();
    pushed({ 'finance.pack.yaml': pack(90, '1.1.0') });
    github.faults.push({ operation: 'issues/update-comment', first: (state) => state.comments.splice(0) });
    expect(await review({ run: [101, 1] })).toMatchObject({ exit: 0 });
    expect(github.state.comments).toHaveLength(1);
    expect(github.state.comments[0]!.body).toContain(commits.head);
  });

  test('when it does not recover, the review could not be published: exit 2, the result in the summary', async () => {
    github.faults.push({ operation: 'issues/create-comment', status: 422, times: 99 });
    const result = await review();
    expect(result).toMatchObject({ exit: 2, outputs: { verdict: 'passes' } });
    expect(result.summary).toContain('### Policy change');
  });

  const creations = () => github.calls.filter((it) => it.operation === 'issues/create-comment').length;

  test.each([
    [
      'a limit for a day',
      { status: 403, headers: { 'retry-after': '86400' }, message: 'API rate limit exceeded' },
      1,
      /API rate limit exceeded; GitHub asks to wait 86,400 s/,
    ],
    ['a limit that stays', { status: 429, headers: { 'retry-after': '1' } }, 4, /GitHub asks to wait 1 s/],
    ['a limit said by the header alone', { status: 403, headers: { 'retry-after': '86400' } }, 1, /asks to wait/],
    ['a server that stays broken', { status: 502, page: '<html><body>Bad Gateway' }, 4, /GitHub answered 502/],
    ['an answer that is no JSON', { status: 200, page: '<html>' }, 4, /GitHub's answer could not be read/],
  ])('%s while creating: a bounded number of tries, exit 2, the result in the summary', async (_, fault, most, words) => {
    github.faults.push({ operation: 'issues/create-comment', times: 99, ...fault });
    const result = await review();
    expect(result).toMatchObject({ exit: 2, outputs: { verdict: 'passes' } });
    expect(creations()).toBe(most);
    expect(messages(result, 'error')).toEqual([expect.stringMatching(words)]);
    expect(result.summary).toContain('### Policy change');
  });

  test.each(['<html>', 'null', '{}', '7'])('an answer that can not be read is said to be one: %s', async (page) => {
    github.faults.push({ operation: 'issues/list-comments', status: 200, page, times: 99 });
    const result = await review();
    expect(result.exit).toBe(2);
    expect(messages(result, 'error')[0]).toContain("GitHub's answer could not be read");
  });

  test('a wait beyond patience is not waited for', async () => {
    github.faults.push({ operation: 'issues/list-comments', status: 429, headers: { 'retry-after': '3600' } });
    expect(await review()).toMatchObject({ exit: 2 });
    expect(github.calls.filter((it) => it.operation === 'issues/list-comments').map((it) => it.status)).toEqual([429]);
  });

  test('D6: two runs at once leave exactly one comment', async () => {
    for (let round = 0; round < 3; round++) {
      github.state.comments = [];
      const results = await Promise.all([review({ run: [500, 1] }), review({ run: [501, 1] })]);
      expect(results.map((it) => it.exit)).toEqual([0, 0]);
      expect(github.state.comments).toHaveLength(1);
    }
  });
});
