import { existsSync } from 'node:fs';
import { packsOf, readLive } from '../deliver/index.ts';
import { quoted } from '../diagnostic.ts';
import type { PolicyPack } from '../pack/index.ts';
import { code, noEvidence } from '../report/index.ts';
import { type Change, evidenceOf, passes, type Review, review } from '../review.ts';
import { configName, openRecords, SourceError, withCache } from '../source/index.ts';
import { commitsOf, demandConfig, gatesOf, guardsTouched, packsTouched, type Side, sideAt } from './checkout.ts';
import { environmentOf } from './environment.ts';
import type { Moment, PullRequest } from './event.ts';
import { GitHubError } from './github-error.ts';
import { InputError, type Inputs } from './inputs.ts';
import { tell } from './tell.ts';
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
  demandDecisions(paths, inputs);
  const seen = await live(world, inputs, base, head);
  const change: Change = {
    base: checked(base),
    head: checked(head),
    gates: gatesOf(base.config, inputs.failOn),
    rules: { ...base.config, labels: await labelsOf(world, inputs, moment) },
    samples: base.config.samples ?? false,
    ...(paths.length > 0 && logOf(world, inputs, paths, moment.pull)),
    ...(typeof seen === 'string' ? {} : { live: seen }),
  };
  const story = await review(change);
  const evidence = await evidenceOf(change, story);
  const lacking = evidence && noEvidence(evidence);
  if (lacking) throw new SourceError(lacking.message, lacking.help);
  const guards = await guardsTouched(world.cwd, commits.base, commits.head, [inputs.config || configName, ...paths]);
  const about = { compared: comparedWords(commits, moment.pull), ...(typeof seen === 'string' && { live: seen }) };
  const quiet = changesNothing(story) && guards.length === 0 && !(await packsTouched(world.cwd, base, head));
  return tell(world, inputs, { story, about, notes: [...notes(base), ...guardNote(guards)], quiet }, moment.pull);
}

/** The packs are what they were, and what is live is what they are. */
function changesNothing(story: Review): boolean {
  return story.kind === 'change' && passes(story) && story.digests.base.set === story.digests.head.set && !story.drift;
}

/** The recorded decisions. A pull request from a fork may use what was kept of them, and keeps nothing. */
function logOf({ cache }: World, inputs: Inputs, paths: readonly string[], pull: PullRequest | undefined): Pick<Change, 'log' | 'columns'> {
  const log = openRecords(paths, empty());
  if (!inputs.cache || cache === undefined) return { log };
  return { log: withCache(log, cache, { readOnly: pull?.fork ?? false }), columns: true };
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

/** What the control plane runs of these packs, or why that is not known. A review does without it. */
async function live(world: World, inputs: Inputs, base: Side, head: Side): Promise<PolicyPack[] | string> {
  if (inputs.apiKey === '') return 'not asked (no API key)';
  try {
    const { url } = environmentOf(inputs, base.config);
    const read = await readLive(world.plane(url, inputs.apiKey), { policies: true });
    if (read.kind === 'unreadable') return 'not known (the control plane does not tell)';
    const names = new Set([...base.packs, ...head.packs].map(({ pack }) => pack.name));
    return packsOf(read).filter(({ name }) => names.has(name));
  } catch (error) {
    if (!(error instanceof Error) || !(error instanceof InputError || 'code' in error)) throw error;
    world.say.warning(`what is live could not be read: ${error.message}`);
    return 'could not be read';
  }
}

/** The commits that were compared; the head is most often not that of the branch, but of its merge. */
function comparedWords({ base, head }: { base: string; head: string }, pull: PullRequest | undefined): string {
  const merged = pull !== undefined && head !== pull.head;
  return `${quoted(base.slice(0, 12))} with ${quoted((merged ? pull.head : head).slice(0, 12))}${merged ? ' merged into it' : ''}`;
}

/** Recorded decisions that an earlier step should have fetched. */
function demandDecisions(paths: readonly string[], { decisions }: Inputs): void {
  const missing = paths.find((path) => !existsSync(path));
  if (missing === undefined) return;
  const who = decisions.length > 0 ? 'the input `decisions` names it' : "`decisions` in the base branch's hindcast.yaml names it";
  throw new SourceError(
    `\`${missing}\` is not there`,
    `${who}: let a step before this one fetch the decisions, such as what \`hindcast record\` wrote, or name none`,
  );
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

async function* empty(): AsyncGenerator<Uint8Array> {}
