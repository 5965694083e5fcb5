import { type DeploymentState, type GitHub, task } from './github.ts';
import { GitHubError } from './github-error.ts';
import type { World } from './world.ts';

/** A deployment on GitHub's own page, or none where the token may not make one. */
export interface Record {
  finish(state: Exclude<DeploymentState, 'in_progress'>, description: string): Promise<void>;
}

/**
 * Records on GitHub that something goes live. A job with `environment:` has a deployment already; then no second one is made. One that a run
 * left behind, which was killed or failed, is taken up again; where nothing goes live (`begin: false`) only such a one is ended.
 * Failing to record is a warning: it changes nothing about what is live.
 */
export async function recordDeployment(
  world: World,
  github: GitHub | undefined,
  where: { sha: string; ref: string; environment: string },
  description: string,
  begin = true,
): Promise<Record> {
  const { say, runUrl } = world;
  const quietly = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      const remedy = error.kind === 'denied' || error.kind === 'gone' ? '; grant `deployments: write`' : '';
      say.warning(`the deployment is not recorded on GitHub: ${error.message}${remedy}`);
      return undefined;
    }
  };
  const id =
    github &&
    (await quietly(async () => {
      const there = await github.deployments(where.sha, where.environment);
      if (there.some((it) => it.task !== task)) return undefined;
      const left = there.find(({ ref }) => ref === where.ref)?.id;
      if (!begin) return left;
      const made = left ?? (await github.createDeployment(where.ref, where.environment, description));
      await github.deploymentStatus(made, 'in_progress', description, runUrl);
      return made;
    }));
  return {
    finish: async (state, words) => {
      if (id !== undefined) await quietly(() => github!.deploymentStatus(id, state, words, runUrl));
    },
  };
}
