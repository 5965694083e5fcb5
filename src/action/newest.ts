import type { GitHub } from './github.ts';
import { GitHubError } from './github-error.ts';

/** How a commit stands to its branch, where it is not the newest of it. */
export interface Stale {
  /** `gone`: somebody rewrote the branch, and this commit must not go live. `older`: a newer run takes over. */
  kind: 'older' | 'gone' | 'unknown';
  message: string;
}

/** Undefined for the newest commit of the branch, and where GitHub can't be asked. */
export async function whyNotNewest(github: GitHub | undefined, sha: string, branch: string): Promise<Stale | undefined> {
  if (!github) return undefined;
  try {
    const state = await github.compare(sha, branch);
    if (state === 'identical') return undefined;
    if (state === 'ahead') {
      const newest = await github.ref(`heads/${branch}`);
      return {
        kind: 'older',
        message: `\`${branch}\` is ahead of this run: its newest commit is ${newest?.slice(0, 12) ?? 'unknown'}, whose own run decides`,
      };
    }
    return { kind: 'gone', message: `${sha.slice(0, 12)} is no longer on \`${branch}\`: the branch was rewritten` };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return { kind: 'unknown', message: `whether this is the newest commit could not be looked up: ${error.message}` };
  }
}
