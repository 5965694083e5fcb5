import picocolors from 'picocolors';
import { type About, headline, json, markdown, text } from '../report/index.ts';
import { passes, type Review } from '../review.ts';
import { configName } from '../source/index.ts';
import { annotate } from './annotate.ts';
import { markerOf, type Published, publish, textLimit } from './comment.ts';
import type { PullRequest } from './event.ts';
import { GitHubError } from './github-error.ts';
import type { Inputs } from './inputs.ts';
import type { ExitCode, World } from './world.ts';

/** What is told of a review. */
export interface Told {
  story: Review;
  about: About;
  /** Notes of the action, right below the headline. */
  notes: string[];
  /** Nothing to see: no comment is written where there is none. */
  quiet: boolean;
}

/** Everything a review leaves behind: log, annotations, summary, file, outputs, comment. */
export async function tell(world: World, inputs: Inputs, told: Told, pull: PullRequest | undefined): Promise<ExitCode> {
  const { say } = world;
  const { story, about, notes } = told;
  say.info(text(story, plainText, about));
  annotate(say, story.diagnostics);
  const elsewhere = 'The file that the output `report` names holds the whole report.';
  await say.summary(withNotes(markdown(story, { limit: 300_000, elsewhere, ...about }), notes));
  say.output('report', await world.save('hindcast-review.json', json(story)));
  const verdict = passes(story);
  say.output('verdict', verdict ? 'passes' : 'fails');
  say.output('deployed', 'false');
  if (story.kind !== 'invalid') {
    say.output('digest', story.digests.head.set);
    for (const name of ['loosened', 'tightened', 'undetermined'] as const)
      if (story.replay) say.output(name, String(story.replay.classes[name]));
  }
  const published = pull && inputs.comment ? await comment(world, inputs, told, pull) : true;
  if (!verdict) {
    say.error(`${headline(story)}: this change does not pass; see the report above`);
    return 1;
  }
  return published ? 0 : 2;
}

/** Whether the comment stands, or may rightly be absent: losing the right to comment is a warning. */
async function comment(world: World, { config, githubToken }: Inputs, told: Told, pull: PullRequest): Promise<boolean> {
  const { say } = world;
  const { story, about, notes, quiet } = told;
  if (githubToken === '') {
    say.warning('no comment: the input `github-token` is empty; the report is in the job summary');
    return true;
  }
  const digests = story.kind === 'invalid' ? { set: '', packs: {} } : story.digests.head;
  const marker = markerOf({ config: config || configName, run: world.run, head: pull.head, passes: passes(story) }, digests);
  const elsewhere = `The whole report is in the [job summary](${world.runUrl}).`;
  const room = textLimit(marker) - notes.join('\n\n').length - 10;
  const github = world.gitHub(githubToken);
  try {
    if ((await github.pull(pull.number)).head !== pull.head) {
      say.info('no comment: the pull request has newer commits, whose run will write it');
      return true;
    }
    const body = withNotes(markdown(story, { limit: Math.min(60_000, room), elsewhere, ...about }), notes);
    const done = await publish(github, pull.number, marker, body, { create: !quiet });
    say.info(outcomes[done]);
    return true;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    if (error.kind === 'denied' || error.kind === 'gone') {
      const why = pull.fork
        ? 'the token of a pull request from a fork may only read'
        : 'grant `pull-requests: write`, or unlock the conversation';
      say.warning(`no comment: ${error.message}; ${why}. The report is in the job summary, and the verdict stands`);
      return true;
    }
    say.error(`the comment could not be written: ${error.message}. The report is in the job summary`);
    return false;
  }
}

const outcomes: Record<Published, string> = {
  created: 'comment created',
  updated: 'comment updated',
  unchanged: 'comment unchanged',
  outdated: 'no comment: a newer run has written it',
  absent: 'no comment: no pack changed; the report is in the job summary',
};

/** Notes stand right below the headline. */
function withNotes(page: string, notes: readonly string[]): string {
  if (notes.length === 0) return page;
  const first = page.indexOf('\n\n');
  const at = first < 0 ? page.length : first;
  return `${page.slice(0, at)}\n\n${notes.join('\n\n')}${page.slice(at)}`;
}

const plainText = picocolors.createColors(false);
