import { count } from '../diagnostic.ts';
import { askedFor, type Failed, isBroken, isLimit } from './retry.ts';

/**
 * `denied`: the token may not, or the thing is locked. `gone`: it is not there. `unavailable`: GitHub did not do it, after all tries.
 * `lost`: something was to be made, and whether it was is not known.
 */
export class GitHubError extends Error {
  readonly kind: 'denied' | 'gone' | 'unavailable' | 'lost' | 'refused';
  readonly status: number | undefined;
  constructor(kind: GitHubError['kind'], message: string, status?: number) {
    super(message);
    this.kind = kind;
    this.status = status;
  }
}

/** An answer of GitHub, if it is one: what stands between may answer 200 with a page of its own. */
export function readable<T extends { status: number; data: unknown }>(answer: T): T {
  const { status, data } = answer;
  if (status === 204 || (typeof data === 'object' && data !== null && !(data instanceof ArrayBuffer))) return answer;
  throw Object.assign(
    new Error(`GitHub's answer could not be read: it came with status ${status}, and is not the JSON that was asked for`),
    {
      status,
    },
  );
}

/** What a call that failed means, in words for the log. */
export function failureOf(cause: unknown, method: string): GitHubError {
  if (cause instanceof GitHubError) return cause;
  const error: Failed = cause instanceof Error ? cause : {};
  const { status } = error;
  if (status === undefined) return new GitHubError(method === 'POST' ? 'lost' : 'unavailable', "GitHub's answer could not be read");
  const message = messageOf(error);
  if (isLimit(error)) return new GitHubError('unavailable', `${message}${waitOf(error)}`, status);
  if (isBroken(error)) return new GitHubError(method === 'POST' ? 'lost' : 'unavailable', message, status);
  if (status === 404 || status === 410) return new GitHubError('gone', message, status);
  if (status === 403) return new GitHubError('denied', message, status);
  if (status === 401) return new GitHubError('refused', `${message}: check the input \`github-token\``, status);
  return new GitHubError('refused', message, status);
}

/** The first line of what GitHub says, without the address of its manual; a page in HTML says nothing. */
function messageOf({ status, message = '' }: Failed): string {
  const line = message.split('\n')[0]!.replace(/ - https?:.*$/, '');
  return line === '' || line.startsWith('<') ? `GitHub answered ${status}` : line.slice(0, 300);
}

function waitOf(error: Failed): string {
  const asked = askedFor(error)!;
  return `; GitHub asks to wait ${count(Math.ceil(asked / 1000))} s: run this job again then`;
}
