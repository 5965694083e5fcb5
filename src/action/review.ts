import picocolors from 'picocolors';
import { packsOf, readLive } from '../deliver/index.ts';
import { code, count, headline, json, markdown, text } from '../report/index.ts';
import { type Change, evidenceOf, passes, type Review, review } from '../review.ts';
import { configName, openRecords, SourceError, withCache } from '../source/index.ts';
import { annotate } from './annotate.ts';
import { commitsOf, demandConfig, gatesOf, guardsTouched, type Side, sideAt } from './checkout.ts';
import { markerOf, publish, textLimit } from './comment.ts';
import { environmentOf } from './environment.ts';
import type { Moment, PullRequest } from './event.ts';
import { GitHubError } from './github.ts';
import { InputError, type Inputs } from './inputs.ts';
import type { ExitCode, World } from './world.ts';

/** Compares what the base branch has with what it would have, tells the story, and says whether the change passes. */
export async function reviewChange(world: World, inputs: Inputs, moment: Extract<Moment, { kind: 'review' }>): Promise<ExitCode> {
  const commits = await commitsOf(world.cwd, moment);
  const base = await sideAt(world.cwd, commits.base, inputs.config);
  const head = await sideAt(world.cwd, commits.head, inputs.config);
  demandConfig(head, inputs.config);
  if ([base, head].every(({ packs, faults }) => packs.length === 0 && faults.length === 0)) {
    throw new SourceError(
      'no packs, neither before nor after this change',
      'name them `*.pack.yaml`, or give `packs` globs in hindcast.yaml',
    );
  }
  const paths = inputs.decisions.length > 0 ? inputs.decisions : (base.config.decisions ?? []);
  const change: Change = {
    base: checked(base),
    head: checked(head),
    gates: gatesOf(base.config, inputs.failOn),
    rules: { ...base.config, labels: await labelsOf(world, inputs, moment) },
    samples: base.config.samples ?? false,
    ...(paths.length > 0 && logOf(world, inputs, paths, moment.pull)),
    ...(await live(world, inputs, base, head)),
  };
  const story = await review(change);
  const evidence = await evidenceOf(change, story);
  if (evidence) demandEvidence(evidence);
  const guards = await guardsTouched(world.cwd, commits.base, commits.head, [inputs.config || configName, ...paths]);
  return tell(world, inputs, story, [...notes(base), ...guardNote(guards)], moment.pull);
}

/** The recorded decisions. A pull request from a fork may use what was kept of them, and keeps nothing. */
function logOf({ cache }: World, inputs: Inputs, paths: readonly string[], pull: PullRequest | undefined): Pick<Change, 'log' | 'columns'> {
  const log = openRecords(paths, empty());
  if (!inputs.cache || cache === undefined) return { log };
  return { log: withCache(log, cache, { readOnly: pull?.fork ?? false }), columns: true };
}

/** Everything a review leaves behind: log, annotations, summary, file, outputs, comment. */
async function tell(world: World, inputs: Inputs, story: Review, notes: string[], pull: PullRequest | undefined): Promise<ExitCode> {
  const { say } = world;
  say.info(text(story, plainText));
  annotate(say, story.diagnostics);
  await say.summary(withNotes(markdown(story, { limit: 300_000 }), notes));
  say.output('report', await world.save('hindcast-review.json', json(story)));
  const verdict = passes(story);
  say.output('verdict', verdict ? 'passes' : 'fails');
  say.output('deployed', 'false');
  if (story.kind !== 'invalid') {
    say.output('digest', story.digests.head.set);
    for (const name of ['loosened', 'tightened', 'undetermined'] as const)
      if (story.replay) say.output(name, String(story.replay.classes[name]));
  }
  const published = pull && inputs.comment ? await comment(world, inputs, story, notes, pull) : true;
  if (!verdict) {
    say.error(`${headline(story)}: this change does not pass; see the report above`);
    return 1;
  }
  return published ? 0 : 2;
}

/** Whether the comment stands, or may rightly be absent: losing the right to comment is a warning. */
async function comment(world: World, { config, githubToken }: Inputs, story: Review, notes: string[], pull: PullRequest): Promise<boolean> {
  const { say } = world;
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
    const body = withNotes(markdown(story, { limit: Math.min(60_000, room), elsewhere }), notes);
    const done = await publish(github, pull.number, marker, body);
    say.info(done === 'outdated' ? 'no comment: a newer run has written it' : `comment ${done}`);
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

/** The labels that the pull request bears now; those of the event where GitHub can't be asked. */
async function labelsOf({ say, gitHub }: World, { githubToken }: Inputs, moment: Extract<Moment, { kind: 'review' }>): Promise<string[]> {
  const number = moment.pull ? moment.pull.number : moment.queued;
  const known = moment.pull?.labels ?? [];
  if (number === undefined || githubToken === '') return known;
  try {
    return (await gitHub(githubToken).pull(number)).labels;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    say.warning(`the labels could not be looked up: ${error.message}`);
    return known;
  }
}

/** What the control plane runs of these packs, where it can be asked. A review does without it. */
async function live(world: World, inputs: Inputs, base: Side, head: Side): Promise<Pick<Change, 'live'>> {
  if (inputs.apiKey === '') return {};
  try {
    const { url } = environmentOf(inputs, base.config);
    const read = await readLive(world.plane(url, inputs.apiKey), { policies: true });
    if (read.kind === 'unreadable') return {};
    const names = new Set([...base.packs, ...head.packs].map(({ pack }) => pack.name));
    return { live: packsOf(read).filter(({ name }) => names.has(name)) };
  } catch (error) {
    if (!(error instanceof Error) || !(error instanceof InputError || 'code' in error)) throw error;
    world.say.warning(`what is live could not be read: ${error.message}`);
    return {};
  }
}

function demandEvidence({ total, classes }: { total: number; classes: { unreadable: number } }): void {
  if (total > classes.unreadable) return;
  const what =
    total === 0
      ? 'the decisions hold no record'
      : total === 1
        ? 'the one record cannot be read'
        : `none of the ${count(total)} records can be read`;
  throw new SourceError(`no evidence: ${what}`, 'give decisions as NDJSON, one record a line; `hindcast record` writes them');
}

function checked({ packs, faults, warnings }: Side): Change['head'] {
  return faults.length > 0 ? { ok: false, errors: faults, warnings } : { ok: true, value: packs, warnings };
}

/** By which rules the change was judged. */
function notes({ configured }: Side): string[] {
  return configured ? [] : ['<sub>The base branch has no readable `hindcast.yaml`, so the default gates apply: everything warns.</sub>'];
}

function guardNote(paths: readonly string[]): string[] {
  if (paths.length === 0) return [];
  const shown = paths
    .slice(0, 10)
    .map((path) => code(path))
    .join(', ');
  const more = paths.length > 10 ? ` and ${paths.length - 10} more` : '';
  return [
    `> [!IMPORTANT]\n> This pull request also changes what judges it or runs beside it: ${shown}${more}. It was judged by the base branch's \`hindcast.yaml\`.`,
  ];
}

/** Notes stand right below the headline. */
function withNotes(page: string, notes: readonly string[]): string {
  if (notes.length === 0) return page;
  const first = page.indexOf('\n\n');
  const at = first < 0 ? page.length : first;
  return `${page.slice(0, at)}\n\n${notes.join('\n\n')}${page.slice(at)}`;
}

const plainText = picocolors.createColors(false);

async function* empty(): AsyncGenerator<Uint8Array> {}
