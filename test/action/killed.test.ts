/** The row E8 of the catalogue, with real processes: `test/deliver/killed.test.ts` goes through every step in one. */
import { mkdtempSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Hindcast } from '../../src/client/index.ts';
import { type RunningServer, startServer } from '../../src/server/index.ts';
import type { GitHubDouble } from '../github/double.ts';
import { makeRepository, type Repository } from './repository.ts';
import { type Result, runAction } from './run-action.ts';
import { doubleOfGitHub, pack, pushEvent } from './scenario.ts';

const key = 'xb_test_key_of_the_killed_runs';

let github: GitHubDouble;
let repo: Repository;
let plane: RunningServer;
let proxy: Server;
let client: Hindcast;

/** When the runner is killed: as a request comes in, or when the plane has done what it asked for. */
let deadly: { path: RegExp; method: string; when: 'before' | 'after' } | undefined;
let kill: () => void = () => {};

beforeAll(async () => {
  plane = await startServer({ database: join(mkdtempSync(join(tmpdir(), 'hindcast-killed-')), 'plane.db'), port: 0, apiKeys: [key] });
  client = new Hindcast({ apiKey: key, baseUrl: plane.url });
  proxy = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const hit = deadly?.path.test(request.url!) && deadly.method === request.method ? deadly : undefined;
    if (hit?.when === 'before') return kill();
    const headers = Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' && !['host', 'connection', 'content-length', 'transfer-encoding'].includes(name) ? [[name, value]] : [],
    );
    const body = chunks.length > 0 ? Buffer.concat(chunks) : undefined;
    const answer = await fetch(`${plane.url}${request.url}`, { method: request.method!, headers, ...(body && { body }) });
    const text = await answer.text();
    if (hit) return kill();
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' }).end(text);
  });
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  repo = makeRepository({ 'hindcast.yaml': `environments:\n  production: {url: "${url}"}\n` });
  github = await doubleOfGitHub();
});
afterAll(async () => {
  proxy.closeAllConnections();
  proxy.close();
  await Promise.all([github.close(), plane.close()]);
  expect(github.complaints).toEqual([]);
});

function push(sha: string, run: number): Promise<Result> {
  github.state.refs['refs/heads/main'] = { type: 'commit', sha };
  return runAction({
    cwd: repo.dir,
    event: 'push',
    payload: pushEvent('refs/heads/main', sha),
    sha,
    ref: 'refs/heads/main',
    github,
    token: 'writer-token',
    run: [run, 1],
    inputs: { 'api-key': key },
    onStart: (stop) => {
      kill = stop;
    },
  });
}

test.each<[string, string, RegExp, 'before' | 'after', 'true' | 'false']>([
  ['before anything is sent', '1.0.0', /\/validate$/, 'before', 'true'],
  ['as the deploy is sent', '1.1.0', /\/policy-packs$/, 'before', 'true'],
  ['when the plane has done it and nobody heard', '1.2.0', /\/policy-packs$/, 'after', 'false'],
])('E8: killed %s, the next run converges', async (_, version, path, when, deploysAgain) => {
  const names = ['one', 'two'];
  const sha = repo.commit(
    Object.fromEntries(names.map((name) => [`${name}.pack.yaml`, pack(50 + Number(version[2]), version).replace('finance', name)])),
  );
  deadly = { path, method: 'POST', when };
  expect((await push(sha, 100)).exit).toBeNull();
  deadly = undefined;
  const versions = async () => (await client.call('listPolicyPacks')).packs.map((it) => it.version);
  expect(new Set(await versions()).size).toBeLessThan(2);
  expect(github.state.deployments.at(-1)!.statuses.map((it) => it.state)).toEqual(['in_progress']);
  const next = await push(sha, 101);
  expect(next).toMatchObject({ exit: 0, outputs: { verdict: 'passes', deployed: deploysAgain } });
  expect(await versions()).toEqual([version, version]);
  const own = github.state.deployments.filter((it) => it.sha === sha);
  expect(own.map((it) => it.statuses.at(-1)!.state)).toEqual(['success']);
  const { history } = await client.call('policyPackHistory', { params: { name: 'one' } });
  expect(history.filter((it) => it.version === version)).toHaveLength(1);
});
