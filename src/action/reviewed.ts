import type { Plan } from '../deliver/index.ts';
import type { GateResult, Level } from '../review.ts';
import { type Marker, ownComments } from './comment.ts';
import type { GitHub, Pull } from './github.ts';
import { GitHubError } from './github-error.ts';

/** A merged pull request, and what its comment says was reviewed of its last commit. */
interface Reviewed {
  number: number;
  marker: Marker | undefined;
}

/** What goes live, and where to look up whether it was reviewed. */
export interface Going {
  plan: Plan;
  sha: string;
  branch: string;
  /** Path of the configuration, which the marker names. */
  config: string;
  /** Digest of all packs of the commit. */
  set: string;
  /** The commit of the branch that last changed a pack. */
  lastChange(pack: string): Promise<string | undefined>;
}

/**
 * Whether exactly what goes live was reviewed: in the pull request of this commit, or, for a pack that an earlier run left behind, in the
 * one that last changed it. Packs that stay as they are do not count.
 */
export async function reviewedGate(level: Level, going: Going, github: GitHub | undefined): Promise<GateResult> {
  const result = (holds: boolean, message: string): GateResult => ({ gate: 'reviewed', level, holds, message });
  const steps = going.plan.steps.filter((step) => step.kind === 'deploy');
  if (steps.length === 0) return result(true, 'nothing goes live');
  if (!github) return result(false, 'what was reviewed could not be looked up: the input `github-token` is empty');
  try {
    const found = await reviewsOf(github, going, going.sha);
    const missing = await uncovered(steps, going, github, found);
    const names = [...new Set(found.map(({ number }) => `#${number}`))].join(', ');
    if (missing.length === 0) return result(true, `what goes live is what ${names} reviewed`);
    if (found.length === 0) return result(false, `no merged pull request brought ${going.sha.slice(0, 12)} in, so nobody reviewed it here`);
    if (!found.some(({ marker }) => marker)) return result(false, `pull request ${names} carries no review of its last commit`);
    return result(false, `${missing.map((step) => `\`${step.pack}\` ${step.version}`).join(', ')} differs from what ${names} reviewed`);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return result(false, `what was reviewed could not be looked up: ${error.message}`);
  }
}

/** The packs that none of the reviews covers; reviews found on the way are added to `found`. */
async function uncovered<S extends { pack: string; digest: string }>(
  steps: S[],
  going: Going,
  github: GitHub,
  found: Reviewed[],
): Promise<S[]> {
  if (found.some(({ marker }) => marker?.set === going.set)) return [];
  const covers = ({ marker }: Reviewed, step: S) => marker?.packs?.[step.pack] === step.digest;
  const missing: S[] = [];
  for (const step of steps) {
    if (found.some((it) => covers(it, step))) continue;
    const commit = await going.lastChange(step.pack);
    const earlier = commit === undefined || commit === going.sha ? [] : await reviewsOf(github, going, commit);
    const fitting = earlier.filter((it) => covers(it, step));
    if (fitting.length === 0) missing.push(step);
    found.push(...fitting);
  }
  return missing;
}

/** The merged pull requests that brought a commit into the branch. */
export async function mergedPulls(github: GitHub, sha: string, branch: string): Promise<Pull[]> {
  return (await github.pullsOf(sha)).filter((pull) => pull.merged && pull.baseRef === branch);
}

async function reviewsOf(github: GitHub, { branch, config }: Going, sha: string): Promise<Reviewed[]> {
  const reviews = (await mergedPulls(github, sha, branch)).map(async ({ number, head }) => {
    const [own] = await ownComments(github, number, config);
    return { number, marker: own?.marker.head === head ? own.marker : undefined };
  });
  return Promise.all(reviews);
}
