import { getOctokit } from '@actions/github';
import { failureOf, GitHubError, readable } from './github-error.ts';
import { type Patience, retrying } from './retry.ts';

export interface Comment {
  id: number;
  body: string;
  /** Written by an app or a bot, as the action's own token is. */
  bot: boolean;
}

export interface Pull {
  number: number;
  head: string;
  baseRef: string;
  merged: boolean;
  labels: string[];
}

export type Ancestry = 'identical' | 'ahead' | 'behind' | 'diverged';

export type DeploymentState = 'in_progress' | 'success' | 'failure' | 'error';

/** What the action asks of GitHub, for the one repository it runs in. Every method throws a `GitHubError`. */
export interface GitHub {
  comments(issue: number): AsyncIterable<Comment>;
  createComment(issue: number, body: string): Promise<Comment>;
  updateComment(id: number, body: string): Promise<void>;
  deleteComment(id: number): Promise<void>;
  pull(number: number): Promise<Pull>;
  /** The pull requests that brought a commit in. */
  pullsOf(sha: string): Promise<Pull[]>;
  /** How `head` stands to `base`: `ahead` when it has all of `base` and more. */
  compare(base: string, head: string): Promise<Ancestry>;
  /** The object that a ref such as `tags/x` names; undefined when there is none. */
  ref(name: string): Promise<string | undefined>;
  /** The deployments that exist of a commit in an environment, newest first. */
  deployments(sha: string, environment: string): Promise<{ id: number; ref: string; task: string }[]>;
  createDeployment(ref: string, environment: string, description: string): Promise<number>;
  deploymentStatus(id: number, state: DeploymentState, description: string, logUrl: string): Promise<void>;
  /** Waits before something is done anew whose first try, the `attempt`th, was lost on the way. False where no more tries are left. */
  pause(attempt: number): Promise<boolean>;
}

/** The task that marks our deployments, apart from those that a job's `environment:` makes. */
export const task = 'hindcast';

const perCall = 20_000;

export function gitHub(token: string, repository: string, patience: Patience): GitHub {
  const [owner = '', repo = ''] = repository.split('/');
  const octokit = getOctokit(token, { request: { headers: { 'x-github-api-version': '2022-11-28' } } });
  octokit.hook.wrap('request', async (request, options) => {
    const call = async () => readable(await request({ ...options, request: { ...options.request, signal: AbortSignal.timeout(perCall) } }));
    return retrying(options.method, call, patience).catch((error) => {
      throw failureOf(error, options.method);
    });
  });
  const { rest } = octokit;
  const here = { owner, repo };

  return {
    async *comments(issue_number) {
      const pages = octokit.paginate.iterator(rest.issues.listComments, { ...here, issue_number, per_page: 100 });
      try {
        for await (const { data } of pages) yield* data.map(commentOf);
      } catch (error) {
        throw failureOf(error, 'GET');
      }
    },
    createComment: (issue_number, body) =>
      told(async () => commentOf((await rest.issues.createComment({ ...here, issue_number, body })).data)),
    updateComment: (comment_id, body) => told(async () => void (await rest.issues.updateComment({ ...here, comment_id, body }))),
    deleteComment: (comment_id) => told(async () => void (await rest.issues.deleteComment({ ...here, comment_id }))),
    pull: (pull_number) => told(async () => pullOf((await rest.pulls.get({ ...here, pull_number })).data)),
    pullsOf: (commit_sha) =>
      told(async () => (await rest.repos.listPullRequestsAssociatedWithCommit({ ...here, commit_sha, per_page: 100 })).data.map(pullOf)),
    compare: (base, head) =>
      told(async () => (await rest.repos.compareCommitsWithBasehead({ ...here, basehead: `${base}...${head}`, per_page: 1 })).data.status),
    ref: (name) =>
      told(async () => (await rest.git.getRef({ ...here, ref: name })).data.object.sha).catch((error: GitHubError) => {
        if (error.kind === 'gone') return undefined;
        throw error;
      }),
    deployments: (sha, environment) =>
      told(async () =>
        (await rest.repos.listDeployments({ ...here, sha, environment, per_page: 100 })).data.map((it) => ({
          id: it.id,
          ref: it.ref,
          task: it.task,
        })),
      ),
    createDeployment: (ref, environment, description) =>
      told(async () => {
        const asked = {
          ...here,
          ref,
          environment,
          description: short(description),
          task,
          auto_merge: false,
          required_contexts: [],
          transient_environment: false,
        };
        const { data } = await rest.repos.createDeployment(asked);
        if (!('id' in data)) throw new GitHubError('refused', data.message ?? 'no deployment was made');
        return data.id;
      }),
    deploymentStatus: (deployment_id, state, description, log_url) =>
      told(
        async () =>
          void (await rest.repos.createDeploymentStatus({ ...here, deployment_id, state, description: short(description), log_url })),
      ),
    pause: (attempt) => patience.wait(attempt),
  };
}

/** An answer of another shape than GitHub's is a failure of the call. */
async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw failureOf(error, 'GET');
  }
}

function commentOf(comment: { id: number; body?: string | undefined; user: { type?: string } | null }): Comment {
  return { id: comment.id, body: comment.body ?? '', bot: comment.user?.type === 'Bot' };
}

function pullOf(pull: {
  number: number;
  head: { sha: string };
  base: { ref: string };
  merged_at: string | null;
  labels: { name?: string }[];
}): Pull {
  const labels = pull.labels.flatMap(({ name }) => (name === undefined ? [] : [name]));
  return { number: pull.number, head: pull.head.sha, baseRef: pull.base.ref, merged: pull.merged_at !== null, labels };
}

/** GitHub takes descriptions of 140 characters. */
const short = (text: string): string => (text.length <= 140 ? text : `${text.slice(0, 137)}...`);
