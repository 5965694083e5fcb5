import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GitHubDouble, type Pull, type State, startGitHub } from '../github/double.ts';

/** A pack in which only trust, version and more policies vary. */
export const pack = (trust: number, version = '1.0.0', more = ''): string => `name: finance
version: ${version}
policies:
  - name: Low trust
    policy_type: threshold
    action_types: [pay]
    decision: escalate
    trust_threshold: ${trust}
${more}`;

export const blockRule = `  - name: No refunds
    policy_type: action_type
    action_types: [refund]
    decision: block
`;

/** Recorded decisions: ten payments with trust 5, 15 ... 95, all allowed. */
export const decisions = Array.from({ length: 10 }, (_, index) => ({
  decision_id: `d${index}`,
  action_type: 'pay',
  trust_score: index * 10 + 5,
  created_at: `2026-11-0${(index % 9) + 1}T10:00:00Z`,
  decision: 'allow',
}))
  .map((it) => `${JSON.stringify(it)}\n`)
  .join('');

export const writer = {
  login: 'github-actions[bot]',
  type: 'Bot',
  permissions: { contents: 'read', 'pull-requests': 'write', deployments: 'write' },
} as const;
export const reader = { ...writer, permissions: { contents: 'read', 'pull-requests': 'read' } } as const;

export const doubleOfGitHub = (state: Partial<State> = {}): Promise<GitHubDouble> =>
  startGitHub({ tokens: { 'writer-token': writer, 'reader-token': reader }, ...state });

/** A pull request of these commits, as GitHub has it before it is merged. */
export const openPull = ({ base, head }: { base: string; head: string }, number = 7): Pull => ({
  number,
  head: { ref: 'topic', sha: head },
  base: { ref: 'main', sha: base },
  merged: false,
  merge_commit_sha: null,
  labels: [],
});

// biome-ignore lint/suspicious/noExplicitAny: payloads are changed at places that only a test knows
type Payload = Record<string, any>;

const example = (name: string): Payload => JSON.parse(readFileSync(join(import.meta.dirname, `../github/events/${name}.json`), 'utf8'));
const repository = { full_name: 'acme/agents', default_branch: 'main' };

/** A real payload, about these commits of this repository. */
export function pullRequestEvent(
  commits: { base: string; head: string },
  options: { number?: number; fork?: boolean; file?: string } = {},
): Payload {
  const payload = example(options.file ?? 'pull_request.synchronize');
  const { number = 7, fork = false } = options;
  payload.number = number;
  Object.assign(payload.repository, repository);
  Object.assign(payload.pull_request, { number });
  Object.assign(payload.pull_request.head, { sha: commits.head });
  Object.assign(payload.pull_request.head.repo, fork ? { full_name: 'stranger/agents', fork: true } : repository);
  Object.assign(payload.pull_request.base, { sha: commits.base, ref: 'main' });
  return payload;
}

export function pushEvent(ref: string, after: string, file = 'push.branch'): Payload {
  const payload = example(file);
  Object.assign(payload.repository, repository);
  return Object.assign(payload, { ref, after });
}

export function mergeGroupEvent(commits: { base: string; head: string }): Payload {
  const payload = example('merge_group.checks_requested');
  Object.assign(payload.repository, repository);
  const head_ref = `refs/heads/gh-readonly-queue/main/pr-7-${commits.base}`;
  Object.assign(payload.merge_group, { base_sha: commits.base, head_sha: commits.head, head_ref });
  return payload;
}

export const otherEvent = (file: string): Payload => example(file);
