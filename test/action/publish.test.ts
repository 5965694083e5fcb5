import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Marker, ownComments, publish, readMarker } from '../../src/action/comment.ts';
import type { Comment, GitHub } from '../../src/action/github.ts';
import { GitHubError } from '../../src/action/github-error.ts';

type Step = (label: string) => Promise<void>;

/** The comments of one pull request, in memory. Every call waits for its turn before it looks or acts, and again before its answer arrives. */
class Comments implements Pick<GitHub, 'comments' | 'createComment' | 'updateComment' | 'deleteComment' | 'pause'> {
  all: Comment[] = [];
  /** Calls that fail, by their number: before the work, or after it. */
  broken = new Map<number, 'before' | 'after'>();
  #next = 1;
  #calls = 0;
  readonly #turn: Step;

  constructor(turn: Step) {
    this.#turn = turn;
  }

  async *comments() {
    const seen = await this.#call('list', () => this.all.map((it) => ({ ...it })));
    yield* seen;
  }
  createComment(_: number, body: string) {
    return this.#call('create', () => {
      const made = { id: this.#next++, body, bot: true };
      this.all.push(made);
      return made;
    });
  }
  updateComment(id: number, body: string) {
    return this.#call('update', () => {
      this.#find(id).body = body;
    });
  }
  deleteComment(id: number) {
    return this.#call('delete', () => {
      this.all.splice(this.all.indexOf(this.#find(id)), 1);
    });
  }

  async pause(attempt: number) {
    return attempt < 4;
  }

  #find(id: number): Comment {
    const found = this.all.find((it) => it.id === id);
    if (!found) throw new GitHubError('gone', 'Not Found', 404);
    return found;
  }

  async #call<T>(name: string, work: () => T): Promise<T> {
    const trouble = this.broken.get(++this.#calls);
    await this.#turn(`${name} begins`);
    const failure = new GitHubError(name === 'create' ? 'lost' : 'unavailable', 'Bad Gateway', 502);
    if (trouble === 'before') throw failure;
    const done = work();
    if (trouble === 'after') throw failure;
    await this.#turn(`${name} ends`);
    return done;
  }
}

const marker = (run: number): Marker => ({ config: 'hindcast.yaml', run: [run, 1], head: 'h', set: 's', packs: {}, passes: true });
const say = (github: Comments, run: number) => publish(github as unknown as GitHub, 7, marker(run), `text of ${run}\n`);
const runOf = (comment: Comment) => readMarker(comment.body)!.run[0];

describe('D6: publishing from several runs at once', () => {
  test('two runs that find nothing leave one comment, the newer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const github = new Comments((label) => scheduler.schedule(Promise.resolve(), label));
        const runs = [say(github, 10), say(github, 11)];
        await scheduler.waitFor(Promise.all(runs));
        expect(github.all.map(runOf)).toEqual([11]);
      }),
      { numRuns: 2000 },
    );
  });

  test('any runs on any state leave one comment, written by one of them', async () => {
    const bodies = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 3 });
    const news = fc.uniqueArray(fc.integer({ min: 10, max: 20 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), bodies, news, async (scheduler, before, runs) => {
        const github = new Comments((label) => scheduler.schedule(Promise.resolve(), label));
        const earlier = Promise.all(
          before.map((run) => github.createComment(7, `<!-- hindcast review ${JSON.stringify(marker(run))} -->\nold\n`)),
        );
        await scheduler.waitFor(earlier);
        await scheduler.waitFor(Promise.all(runs.map((run) => say(github, run))));
        expect(github.all).toHaveLength(1);
        expect(runs).toContain(runOf(github.all[0]!));
      }),
      { numRuns: 2000 },
    );
  });

  test('an answer lost on the way makes no second comment', async () => {
    const trouble = fc.array(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.constantFrom('before' as const, 'after' as const)), {
      maxLength: 2,
    });
    await fc.assert(
      fc.asyncProperty(trouble, fc.boolean(), async (broken, again) => {
        const github = new Comments(async () => {});
        if (again) await say(github, 9);
        github.broken = new Map(broken.map(([at, how]) => [at + (again ? 3 : 0), how]));
        const done = await say(github, 10).catch((error: GitHubError) => error.kind);
        expect(github.all.length).toBeLessThanOrEqual(1);
        if (done !== 'unavailable' && done !== 'lost') expect(github.all).toHaveLength(1);
      }),
      { numRuns: 500 },
    );
  });

  test('a comment that the list does not show yet is not made again', async () => {
    const github = new Comments(async () => {});
    github.comments = async function* () {};
    expect(await say(github, 10)).toBe('created');
    expect(github.all).toHaveLength(1);
  });

  test('comments of people are none of ours, also with our marker', async () => {
    const github = new Comments(async () => {});
    await github.createComment(7, `<!-- hindcast review ${JSON.stringify(marker(1))} -->\n`);
    github.all[0]!.bot = false;
    expect(await ownComments(github as unknown as GitHub, 7, 'hindcast.yaml')).toEqual([]);
    expect(await say(github, 10)).toBe('created');
    expect(github.all).toHaveLength(2);
  });
});
