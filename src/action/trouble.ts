import { createHash } from 'node:crypto';
import { ApiError } from '../api/index.ts';
import { RecordsError, SourceError } from '../source/index.ts';
import { GitHubError } from './github-error.ts';
import { InputError } from './inputs.ts';

/** What kept the action from running, in one line. A bug of ours says where it happened, without values. */
export function whatHappened(error: unknown): string {
  if (error instanceof InputError || error instanceof RecordsError) return `could not run: ${error.message}`;
  if (error instanceof SourceError) return `could not run: ${error.message}; ${error.help}`;
  if (error instanceof ApiError)
    return `the control plane: ${error.message} (${error.code}${error.requestId ? `, request ${error.requestId}` : ''})`;
  if (error instanceof GitHubError) return `GitHub: ${error.message}`;
  const { name, stack = '' } = error instanceof Error ? error : { name: typeof error };
  const place = /at .*?([\w.-]+:\d+:\d+)\)?$/m.exec(stack)?.[1];
  const id = createHash('sha256').update(stack).digest('hex').slice(0, 12);
  return `internal error ${id} (${name}${place ? ` at ${place}` : ''}): please report it`;
}
