import {
  applyRollback,
  exitCodeOf,
  type Plane,
  packsOf,
  planRollback,
  type RollbackPlan,
  readLive,
  rollbackPlanWords,
  rollbackWords,
} from '../deliver/index.ts';
import { type LoadedPack, type PolicyPack, setDigest } from '../pack/index.ts';
import { code, fenced, markdown } from '../report/index.ts';
import { type Change, type Gates, review } from '../review.ts';
import { openRecords, SourceError } from '../source/index.ts';
import { demandConfig, type Side, sideAt } from './checkout.ts';
import { ended } from './deploy-words.ts';
import { recordDeployment } from './deployment.ts';
import { environmentOf } from './environment.ts';
import type { Moment } from './event.ts';
import type { GitHub } from './github.ts';
import { GitHubError } from './github-error.ts';
import { InputError, type Inputs } from './inputs.ts';
import { whatHappened } from './trouble.ts';
import type { ExitCode, World } from './world.ts';

type Going = Extract<RollbackPlan, { kind: 'rollback' }>;
type Tagged = Extract<Moment, { kind: 'rollback' }>;

/**
 * Shows what going back changes, then does it. The content comes from the plane's history and the configuration from the default branch:
 * the tagged commit says nothing but the tag's name.
 */
export async function rollBack(world: World, inputs: Inputs, moment: Tagged): Promise<ExitCode> {
  const { say } = world;
  const side = await defaultBranch(world, inputs, moment);
  const environment = environmentOf(inputs, side.config);
  if (inputs.apiKey === '') throw new InputError(`input \`api-key\` is empty: \`${environment.name}\` asks for one`);
  const { pack, version, tag } = moment;
  if (environment.packs && !environment.packs.includes(pack))
    throw new InputError(`the environment \`${environment.name}\` takes no pack \`${pack}\``);
  const plane = world.plane(environment.url, inputs.apiKey);
  const plan = await planRollback(pack, version, plane);
  say.info(rollbackPlanWords(plan).join('\n'));
  if (plan.kind === 'rollback') await preview(world, plan, pathsOf(inputs, side), plane);

  const github = inputs.githubToken === '' ? undefined : world.gitHub(inputs.githubToken);
  const stopped = whyRepeated(world, plan) ?? (await whyWithdrawn(world, github, moment));
  if (stopped !== undefined) {
    say.error(`nothing was rolled back: ${stopped}`);
    return ended(say, false, 1);
  }
  const goes = plan.kind === 'rollback' || plan.kind === 'blind';
  const where = { sha: moment.sha, ref: tag, environment: environment.name };
  const record = goes ? await recordDeployment(world, github, where, `${pack} back to ${version}`) : undefined;
  const done = await applyRollback(plan, plane).catch(async (error) => {
    await record?.finish('error', 'the control plane could not be reached or did not answer as agreed');
    throw error;
  });
  const good = done.kind === 'rolled-back' || done.kind === 'unchanged';
  await record?.finish(good ? 'success' : 'failure', good ? `${pack} ${version} is live` : 'not rolled back; see the log');
  const words = rollbackWords(done).join('\n');
  if (good) say.info(words);
  else say.error(words);
  await say.summary(`### ${good ? 'Rolled back' : 'Not rolled back'}: ${code(environment.name)}\n\n${fenced(words, 'text')}\n`);
  if (plan.kind === 'rollback') say.output('digest', setDigest([plan.to]));
  return ended(say, done.kind === 'rolled-back', exitCodeOf(done));
}

/** The commit of the default branch, as it was fetched. */
async function defaultBranch({ cwd }: World, { config }: Inputs, { branch }: Tagged): Promise<Side> {
  const side = await sideAt(cwd, `refs/remotes/origin/${branch}`, config);
  if (side.configFaults.length > 0)
    throw new SourceError(
      `the configuration of \`${branch}\` is not valid`,
      'correct it there first, or leave the file out and give the input `url`',
    );
  demandConfig(side, config);
  return side;
}

const pathsOf = ({ decisions }: Inputs, { config }: Side): string[] => (decisions.length > 0 ? decisions : (config.decisions ?? []));

/** Shows what going back does to requests and recorded decisions. A rollback never fails for it: what can't be shown is left out. */
async function preview({ say }: World, plan: Going, paths: readonly string[], plane: Plane): Promise<void> {
  try {
    const before = packsOf(await readLive(plane, { policies: true }));
    const after = before.map((it) => (it.name === plan.pack ? plan.to : it));
    const change = { base: checked(before), head: checked(after), live: before, gates: allOff };
    const replayed = async () => review({ ...change, ...(paths.length > 0 && { log: openRecords(paths, nothing()) }) });
    const story = await replayed().catch(() => review(change));
    // Going back lowers the version: that is what was asked for, and no fault.
    const page = markdown(story.kind === 'invalid' ? story : { ...story, diagnostics: [] }, {
      limit: 300_000,
      elsewhere: '`hindcast diff --json` lists all of it.',
    });
    await say.summary(`### Going back: ${code(plan.pack)} ${plan.from.version} -> ${plan.to.version}\n\n${page}`);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    say.warning(`what going back changes could not be shown: ${whatHappened(error)}`);
  }
}

const allOff: Gates = { loosened: 'off', version: 'off', reviewed: 'off', undetermined: 'off' };

function checked(packs: readonly PolicyPack[]): Change['base'] {
  return { ok: true, value: packs.map(loaded), warnings: [] };
}

const loaded = (pack: PolicyPack): LoadedPack => ({ pack, file: `${pack.name} (live)`, place: () => undefined });

/** A run of long ago that is started again must not undo what went live since. */
function whyRepeated({ run: [, attempt] }: World, plan: RollbackPlan): string | undefined {
  if (attempt < 2 || plan.kind !== 'rollback' || plan.again === undefined) return undefined;
  const { pack, from, to, again } = plan;
  const done = `this run was started again, and \`${pack}\` went back to ${to.version} before (serial ${again}); ${from.version} went live since`;
  return `${done}: if it is to go back once more, push a new tag such as \`rollback/${pack}/${to.version}@${again + 1}\``;
}

/** Whether somebody took the tag back before we got here. */
async function whyWithdrawn(world: World, github: GitHub | undefined, { tag, object }: Tagged): Promise<string | undefined> {
  if (!github) return undefined;
  try {
    return (await github.ref(`tags/${tag}`)) === object ? undefined : `the tag \`${tag}\` was moved or deleted since`;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    world.say.warning(`whether the tag still stands could not be looked up: ${error.message}`);
    return undefined;
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
