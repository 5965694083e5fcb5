import semver from 'semver';
import type { Command } from './inputs.ts';

export interface PullRequest {
  number: number;
  /** The commit at the tip of the pull request. */
  head: string;
  /** The base branch's tip when the event was made. */
  base: string;
  labels: string[];
  /** From another repository: its token may only read. */
  fork: boolean;
}

/** What the action is to do. `queued`: the pull request that a merge queue is about. */
export type Moment =
  | { kind: 'review'; sha: string; pull: PullRequest }
  | { kind: 'review'; sha: string; base: string; pull?: undefined; queued: number | undefined }
  | { kind: 'validate' }
  | { kind: 'deploy'; sha: string; branch: string }
  | { kind: 'rollback'; pack: string; version: string; tag: string; object: string; sha: string; branch: string }
  | { kind: 'nothing'; why: string }
  | { kind: 'unsupported'; why: string };

export interface Event {
  name: string;
  payload: unknown;
  /** GITHUB_SHA and GITHUB_REF. */
  sha: string;
  ref: string;
}

type Payload = {
  action?: string;
  deleted?: boolean;
  after?: string;
  repository?: { full_name?: string; default_branch?: string };
  merge_group?: { base_sha?: string; head_sha?: string; head_ref?: string };
  pull_request?: {
    number?: number;
    head?: { sha?: string; repo?: { full_name?: string } | null };
    base?: { sha?: string };
    labels?: { name?: string }[];
  };
};

const supported =
  '`pull_request` (review), `merge_group` (review without a comment), `push` to the default branch (deploy), `push` to another branch (validate), `push` of a tag `rollback/<pack>/<version>` (rollback)';

/** Chooses by the event; a `command` other than `auto` is taken at its word where the event carries what it needs. */
export function momentOf(event: Event, command: Command): Moment {
  const payload = (event.payload ?? {}) as Payload;
  if (event.name === 'pull_request_target' || event.name === 'workflow_run') {
    return unsupported(`\`${event.name}\` runs with the rights of the base branch; use \`pull_request\``);
  }
  if (event.name === 'push' && payload.deleted) return { kind: 'nothing', why: `\`${event.ref}\` was deleted` };
  const chosen = command === 'auto' ? byEvent(event, payload) : command;
  switch (chosen) {
    case 'validate':
      return { kind: 'validate' };
    case 'review':
      return reviewOf(event, payload);
    case 'deploy':
      return deployOf(event, payload);
    case 'rollback':
      return rollbackOf(event, payload);
    default:
      return unsupported(`nothing to do on \`${event.name}\`${event.ref ? ` of \`${event.ref}\`` : ''}; supported are ${supported}`);
  }
}

function byEvent(event: Event, payload: Payload): Exclude<Command, 'auto'> | undefined {
  if (event.name === 'pull_request' || event.name === 'merge_group') return 'review';
  if (event.name !== 'push') return undefined;
  if (event.ref.startsWith('refs/tags/rollback/')) return 'rollback';
  if (!event.ref.startsWith('refs/heads/')) return undefined;
  return event.ref === `refs/heads/${payload.repository?.default_branch}` ? 'deploy' : 'validate';
}

function reviewOf(event: Event, payload: Payload): Moment {
  if (event.name === 'merge_group') {
    const { base_sha, head_sha, head_ref = '' } = payload.merge_group ?? {};
    if (!isSha(base_sha) || !isSha(head_sha)) return unsupported('the event `merge_group` names no commits');
    const queued = /\/pr-(\d{1,15})-[0-9a-f]+$/.exec(head_ref)?.[1];
    return { kind: 'review', sha: head_sha, base: base_sha, queued: queued === undefined ? undefined : Number(queued) };
  }
  const pull = payload.pull_request;
  if (event.name !== 'pull_request' || !pull) return unsupported('`review` needs the event `pull_request` or `merge_group`');
  if (payload.action === 'closed') return { kind: 'nothing', why: 'the pull request is closed' };
  const [head, base] = [pull.head?.sha, pull.base?.sha];
  if (!isSha(head) || !isSha(base) || !Number.isSafeInteger(pull.number)) return unsupported('the event `pull_request` names no commits');
  return {
    kind: 'review',
    sha: isSha(event.sha) ? event.sha : head,
    pull: {
      number: pull.number!,
      head,
      base,
      labels: (pull.labels ?? []).flatMap((it) => (typeof it.name === 'string' ? [it.name] : [])),
      fork: pull.head?.repo?.full_name !== payload.repository?.full_name,
    },
  };
}

function deployOf(event: Event, payload: Payload): Moment {
  const branch = payload.repository?.default_branch;
  if (!isSha(event.sha) || typeof branch !== 'string') return unsupported('`deploy` needs an event that names a commit');
  if (event.name === 'pull_request' || event.name === 'merge_group')
    return unsupported(`\`deploy\` does not run on \`${event.name}\`: nothing is merged yet`);
  if (event.ref !== `refs/heads/${branch}`)
    return unsupported(`\`deploy\` runs on the default branch \`${branch}\`, not on \`${event.ref}\``);
  return { kind: 'deploy', sha: event.sha, branch };
}

function rollbackOf(event: Event, payload: Payload): Moment {
  const tag = event.ref.startsWith('refs/tags/') ? event.ref.slice('refs/tags/'.length) : '';
  const found = /^rollback\/([a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?)\/([^@/]+)(?:@.*)?$/s.exec(tag);
  const version = found && semver.valid(found[2]) === found[2]!.replace(/\+.*/, '') ? found[2] : undefined;
  if (!found || !version || event.name !== 'push') {
    return unsupported(
      '`rollback` needs the push of a tag `rollback/<pack>/<version>` or `rollback/<pack>/<version>@<anything>`, such as `rollback/finance/1.2.0`',
    );
  }
  const branch = payload.repository?.default_branch;
  if (!isSha(payload.after) || !isSha(event.sha) || typeof branch !== 'string') return unsupported('the event `push` names no commit');
  return { kind: 'rollback', pack: found[1]!, version, tag, object: payload.after, sha: event.sha, branch };
}

const unsupported = (why: string): Moment => ({ kind: 'unsupported', why });

/** Nothing else may reach git as a revision. */
const isSha = (text: unknown): text is string => typeof text === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
