import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Complaint, loadContract, type Route } from './contract.ts';

export type Permission = 'contents' | 'issues' | 'pull-requests' | 'deployments';

export interface Token {
  login: string;
  type: 'Bot' | 'User';
  permissions: Partial<Record<Permission, 'read' | 'write'>>;
}

export interface Comment {
  id: number;
  issue: number;
  user: { login: string; type: 'Bot' | 'User' };
  body: string;
}

export interface Pull {
  number: number;
  head: { ref: string; sha: string };
  base: { ref: string; sha: string };
  merged: boolean;
  merge_commit_sha: string | null;
  labels: string[];
}

export interface Deployment {
  id: number;
  sha: string;
  ref: string;
  task: string;
  environment: string;
  request: Record<string, unknown>;
  statuses: { state: string; description: string; log_url: string }[];
}

/** What goes wrong once (or `times` times) when an operation is called. `reset` cuts the connection; `first` runs before the operation does. */
export interface Fault {
  operation: string;
  status?: number;
  headers?: Record<string, string>;
  message?: string;
  /** A body that is no JSON. */
  page?: string;
  reset?: boolean;
  /** The operation is carried out, then the fault is answered: what a 502 after the work looks like. */
  after?: boolean;
  first?: (state: State) => void;
  times?: number;
}

export interface State {
  repository: { owner: string; name: string; default_branch: string };
  tokens: Record<string, Token>;
  comments: Comment[];
  pulls: Pull[];
  /** Pull requests by the commit they are associated with. */
  commits: Record<string, number[]>;
  /** Full ref name to object. */
  refs: Record<string, { type: 'commit' | 'tag'; sha: string }>;
  /** `BASE...HEAD` to what GitHub says of them; both the same SHA: identical. */
  comparisons: Record<string, 'ahead' | 'behind' | 'diverged' | 'identical'>;
  deployments: Deployment[];
  locked: boolean;
}

export interface Call {
  operation: string;
  path: string;
  query: string;
  body: unknown;
  status: number;
}

export interface GitHubDouble {
  url: string;
  state: State;
  faults: Fault[];
  calls: Call[];
  /** Requests and answers that GitHub's description forbids. A test that ends with one has found a bug, in the action or here. */
  complaints: Complaint[];
  close(): Promise<void>;
}

interface Answer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

const templates = JSON.parse(readFileSync(join(import.meta.dirname, 'examples.json'), 'utf8'));
const contract = loadContract();
/** GitHub refuses longer bodies of comments. */
const bodyLimit = 65_536;

const needs: Record<string, [Permission[], 'read' | 'write']> = {
  'issues/list-comments': [['issues', 'pull-requests'], 'read'],
  'issues/create-comment': [['issues', 'pull-requests'], 'write'],
  'issues/update-comment': [['issues', 'pull-requests'], 'write'],
  'issues/delete-comment': [['issues', 'pull-requests'], 'write'],
  'pulls/get': [['pull-requests'], 'read'],
  'repos/list-pull-requests-associated-with-commit': [['pull-requests'], 'read'],
  'repos/compare-commits-with-basehead': [['contents'], 'read'],
  'git/get-ref': [['contents'], 'read'],
  'repos/list-deployments': [['deployments'], 'read'],
  'repos/create-deployment': [['deployments'], 'write'],
  'repos/create-deployment-status': [['deployments'], 'write'],
};

/** Starts a small GitHub with one repository and a memory, on a free port of this machine. */
export async function startGitHub(initial: Partial<State> = {}): Promise<GitHubDouble> {
  const state: State = {
    repository: { owner: 'acme', name: 'agents', default_branch: 'main' },
    tokens: {},
    comments: [],
    pulls: [],
    commits: {},
    refs: {},
    comparisons: {},
    deployments: [],
    locked: false,
    ...initial,
  };
  const double = { url: '', state, faults: [] as Fault[], calls: [] as Call[], complaints: [] as Complaint[] };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url!, double.url);
    const text = await readAll(request);
    const body = text === '' ? undefined : JSON.parse(text);
    const route = contract.route(request.method!, url.pathname);
    const call: Call = {
      operation: route?.id ?? `${request.method} ${url.pathname}`,
      path: url.pathname,
      query: url.search,
      body,
      status: 0,
    };
    double.calls.push(call);
    const fault = takeFault(double.faults, call.operation);
    fault?.first?.(state);
    if (fault?.reset) {
      request.socket.destroy();
      return;
    }
    const faulty = fault?.status
      ? { status: fault.status, headers: fault.headers, body: { message: fault.message ?? 'injected' } }
      : undefined;
    const answer = faulty && !fault?.after ? faulty : answerTo(request, url, route, body);
    const sent = faulty ?? answer;
    call.status = sent.status;
    response.writeHead(sent.status, { 'content-type': 'application/json; charset=utf-8', ...sent.headers });
    const content = sent.body === undefined ? undefined : JSON.stringify(sent.body);
    response.end(fault?.page ?? content);
  }

  function answerTo(request: IncomingMessage, url: URL, route: Route | undefined, body: unknown): Answer {
    const key = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
    const token = key === undefined ? undefined : state.tokens[key];
    if (!token) return refusal(401, 'Bad credentials');
    if (!route) {
      double.complaints.push(`no operation of the slice: ${request.method} ${url.pathname}`);
      return refusal(404, 'Not Found');
    }
    if (route.path.owner !== state.repository.owner || route.path.repo !== state.repository.name) return refusal(404, 'Not Found');
    const [permissions, level] = needs[route.id]!;
    const held = permissions.some((it) => token.permissions[it] === 'write' || token.permissions[it] === level);
    if (!held) return refusal(403, 'Resource not accessible by integration');
    const wrong = contract.request(route, url.searchParams, body);
    double.complaints.push(...wrong);
    if (wrong.length > 0) return refusal(422, `Validation Failed: ${wrong.join('; ')}`);
    const answer = perform[route.id]!({
      state,
      token,
      path: route.path,
      query: url.searchParams,
      body: (body ?? {}) as Record<string, unknown>,
      url,
    });
    double.complaints.push(...contract.answer(route.id, answer.status, answer.body));
    return answer;
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error) => {
      double.complaints.push(`the double failed: ${error}`);
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  double.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return Object.assign(double, { close });
}

interface Asked {
  state: State;
  token: Token;
  path: Record<string, string>;
  query: URLSearchParams;
  body: Record<string, unknown>;
  url: URL;
}

const perform: Record<string, (asked: Asked) => Answer> = {
  'issues/list-comments': (asked) =>
    page(
      asked,
      asked.state.comments.filter((it) => it.issue === Number(asked.path.issue_number)).map((it) => shownComment(asked, it)),
    ),

  'issues/create-comment': (asked) => {
    const issue = Number(asked.path.issue_number);
    if (!asked.state.pulls.some((it) => it.number === issue)) return refusal(404, 'Not Found');
    const refused = refusedBody(asked);
    if (refused) return refused;
    const id = Math.max(1000, ...asked.state.comments.map((it) => it.id)) + 1;
    const comment = { id, issue, user: { login: asked.token.login, type: asked.token.type }, body: String(asked.body.body) };
    asked.state.comments.push(comment);
    return { status: 201, body: shownComment(asked, comment) };
  },

  'issues/update-comment': (asked) => {
    const comment = asked.state.comments.find((it) => it.id === Number(asked.path.comment_id));
    if (!comment) return refusal(404, 'Not Found');
    const refused = refusedBody(asked);
    if (refused) return refused;
    comment.body = String(asked.body.body);
    return { status: 200, body: shownComment(asked, comment) };
  },

  'issues/delete-comment': ({ state, path }) => {
    const index = state.comments.findIndex((it) => it.id === Number(path.comment_id));
    if (index < 0) return refusal(404, 'Not Found');
    state.comments.splice(index, 1);
    return { status: 204 };
  },

  'pulls/get': ({ state, path }) => {
    const pull = state.pulls.find((it) => it.number === Number(path.pull_number));
    return pull ? { status: 200, body: shownPull(pull) } : refusal(404, 'Not Found');
  },

  'repos/list-pull-requests-associated-with-commit': (asked) => {
    const numbers = asked.state.commits[asked.path.commit_sha!] ?? [];
    return page(asked, asked.state.pulls.filter((it) => numbers.includes(it.number)).map(shownPull));
  },

  'repos/compare-commits-with-basehead': ({ state, path }) => {
    const [base = '', head = ''] = path.basehead!.split('...').map((name) => state.refs[`refs/heads/${name}`]?.sha ?? name);
    const status = base === head ? 'identical' : state.comparisons[`${base}...${head}`];
    if (!status) return refusal(404, 'Not Found');
    return { status: 200, body: { ...templates['repos/compare-commits-with-basehead'], status } };
  },

  'git/get-ref': ({ state, path }) => {
    const ref = `refs/${path.ref}`;
    const object = state.refs[ref];
    if (!object) return refusal(404, 'Not Found');
    const shape = templates['git/get-ref'];
    return { status: 200, body: { ...shape, ref, object: { ...shape.object, ...object } } };
  },

  'repos/list-deployments': (asked) => {
    const fits = (it: Deployment) =>
      ['sha', 'ref', 'task', 'environment'].every((key) => !asked.query.has(key) || asked.query.get(key) === it[key as 'sha']);
    return page(asked, asked.state.deployments.filter(fits).reverse().map(shownDeployment));
  },

  'repos/create-deployment': ({ state, body }) => {
    const ref = String(body.ref);
    const sha =
      state.refs[`refs/heads/${ref}`]?.sha ?? state.refs[`refs/tags/${ref}`]?.sha ?? (/^[0-9a-f]{40}$/.test(ref) ? ref : undefined);
    if (!sha) return refusal(422, `No ref found for: ${ref}`);
    if (body.required_contexts === undefined) return refusal(409, 'Conflict: Commit status checks failed for main.');
    if (String(body.description ?? '').length > 140) return refusal(422, 'description is too long (maximum is 140 characters)');
    const deployment = {
      id: 500 + state.deployments.length,
      sha,
      ref,
      task: String(body.task ?? 'deploy'),
      environment: String(body.environment ?? 'production'),
      request: body,
      statuses: [],
    };
    state.deployments.push(deployment);
    return { status: 201, body: shownDeployment(deployment) };
  },

  'repos/create-deployment-status': ({ state, path, body }) => {
    const deployment = state.deployments.find((it) => it.id === Number(path.deployment_id));
    if (!deployment) return refusal(404, 'Not Found');
    if (String(body.description ?? '').length > 140) return refusal(422, 'description is too long (maximum is 140 characters)');
    deployment.statuses.push({
      state: String(body.state),
      description: String(body.description ?? ''),
      log_url: String(body.log_url ?? ''),
    });
    return { status: 201, body: { ...templates['repos/create-deployment-status'], state: body.state } };
  },
};

function refusedBody({ state, body }: Asked): Answer | undefined {
  if (state.locked) return refusal(403, 'Unable to create comment because issue is locked.');
  if (String(body.body).length > bodyLimit) return refusal(422, `Validation Failed: Body is too long (maximum is ${bodyLimit} characters)`);
  return undefined;
}

const refusal = (status: number, message: string): Answer => ({
  status,
  body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
});

function page({ query, url }: Asked, all: unknown[]): Answer {
  const size = Math.min(100, Number(query.get('per_page') ?? 30));
  const number = Number(query.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const link = (page: number, rel: string) => {
    const target = new URL(url);
    target.searchParams.set('page', String(page));
    return `<${target}>; rel="${rel}"`;
  };
  const links = number < last ? [link(number + 1, 'next'), link(last, 'last')] : [];
  return { status: 200, body: all.slice((number - 1) * size, number * size), headers: links.length ? { link: links.join(', ') } : {} };
}

function shownComment({ state, url }: Asked, comment: Comment): unknown {
  const shape = templates['issues/create-comment'];
  const { owner, name } = state.repository;
  const html_url = `${url.origin}/${owner}/${name}/pull/${comment.issue}#issuecomment-${comment.id}`;
  return {
    ...shape,
    id: comment.id,
    html_url,
    body: comment.body,
    user: { ...shape.user, ...comment.user, id: number(comment.user.login) },
  };
}

function shownPull(pull: Pull): unknown {
  const shape = templates['pulls/get'];
  return {
    ...shape,
    number: pull.number,
    state: pull.merged ? 'closed' : 'open',
    merged: pull.merged,
    merged_at: pull.merged ? '2026-11-22T12:00:00Z' : null,
    merge_commit_sha: pull.merge_commit_sha,
    labels: pull.labels.map((name) => ({ ...shape.labels[0], name, id: number(name) })),
    head: { ...shape.head, ...pull.head },
    base: { ...shape.base, ...pull.base },
    requested_teams: [],
  };
}

function shownDeployment(deployment: Deployment): unknown {
  const { id, sha, ref, task, environment } = deployment;
  return { ...templates['repos/create-deployment'], id, sha, ref, task, environment };
}

const number = (text: string): number => createHash('sha256').update(text).digest().readUInt32BE(0);

function takeFault(faults: Fault[], operation: string): Fault | undefined {
  const index = faults.findIndex((it) => it.operation === operation);
  const fault = faults[index];
  if (!fault) return undefined;
  fault.times = (fault.times ?? 1) - 1;
  if (fault.times <= 0) faults.splice(index, 1);
  return fault;
}

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
