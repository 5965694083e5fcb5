import type { Plan } from '../deliver/index.ts';
import type { GateResult, Level } from '../review.ts';
import { type Marker, ownComments } from './comment.ts';
import { type GitHub, GitHubError } from './github.ts';

/** What was reviewed of a commit: the markers of the merged pull requests that brought it in. */
export type Reviewed = { kind: 'found'; pulls: { number: number; marker: Marker | undefined }[] } | { kind: 'unknown'; why: string };

/** Finds the merged pull requests of a commit, and what their comments say was reviewed. */
export async function whatWasReviewed(github: GitHub | undefined, sha: string, branch: string): Promise<Reviewed> {
  if (!github) return { kind: 'unknown', why: 'the input `github-token` is empty' };
  try {
    const merged = (await github.pullsOf(sha)).filter((pull) => pull.merged && pull.baseRef === branch);
    const pulls = merged.map(async ({ number, head }) => {
      const [own] = await ownComments(github, number);
      return { number, marker: own?.marker.head === head ? own.marker : undefined };
    });
    return { kind: 'found', pulls: await Promise.all(pulls) };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return { kind: 'unknown', why: error.message };
  }
}

/** Whether exactly what goes live was reviewed. `set`: digest of all packs of the commit. Packs that stay as they are do not count. */
export function reviewedGate(level: Level, plan: Plan, set: string, sha: string, reviewed: Reviewed): GateResult {
  const result = (holds: boolean, message: string): GateResult => ({ gate: 'reviewed', level, holds, message });
  const going = plan.steps.filter((step) => step.kind === 'deploy');
  if (going.length === 0) return result(true, 'nothing goes live');
  if (reviewed.kind === 'unknown') return result(false, `what was reviewed could not be looked up: ${reviewed.why}`);
  if (reviewed.pulls.length === 0)
    return result(false, `no merged pull request brought ${sha.slice(0, 12)} in, so nobody reviewed it here`);
  const names = reviewed.pulls.map(({ number }) => `#${number}`).join(', ');
  const markers = reviewed.pulls.flatMap(({ marker }) => marker ?? []);
  if (markers.length === 0) return result(false, `pull request ${names} carries no review of its last commit`);
  if (markers.some((marker) => marker.set === set)) return result(true, `what goes live is what ${names} reviewed`);
  const other = going.filter((step) => !markers.some((marker) => marker.packs?.[step.pack] === step.digest));
  if (other.length === 0) return result(true, `what goes live is what ${names} reviewed`);
  return result(false, `${other.map((step) => `\`${step.pack}\` ${step.version}`).join(', ')} differs from what ${names} reviewed`);
}
