import { applyRollback, packsOf, planRollback, type RollbackPlan, readLive, rollbackPlanWords, rollbackWords } from '../deliver/index.ts';
import { type LoadedPack, type PolicyPack, setDigest } from '../pack/index.ts';
import { code, fenced, markdown } from '../report/index.ts';
import { review } from '../review.ts';
import { openRecords, SourceError } from '../source/index.ts';
import { demandConfig, gatesOf, type Side, sideAt } from './checkout.ts';
import { recordDeployment } from './deployment.ts';
import { environmentOf } from './environment.ts';
import type { Moment } from './event.ts';
import { type GitHub, GitHubError } from './github.ts';
import { InputError, type Inputs } from './inputs.ts';
import type { ExitCode, World } from './world.ts';

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
  const preview = await previewOf(plan, inputs, side, async () => packsOf(await readLive(plane, { policies: true })));
  if (preview) await say.summary(preview);

  const github = inputs.githubToken === '' ? undefined : world.gitHub(inputs.githubToken);
  if (await isWithdrawn(world, github, moment)) {
    say.error(`nothing was rolled back: the tag \`${tag}\` was moved or deleted since`);
    return ended(world, false, 1);
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
  return ended(world, done.kind === 'rolled-back', good ? 0 : 1);
}

/** The commit of the default branch, as it was fetched. */
async function defaultBranch({ cwd }: World, { config }: Inputs, { branch }: Tagged): Promise<Side> {
  const side = await sideAt(cwd, `refs/remotes/origin/${branch}`, config);
  if (side.faults.length > 0 && !side.configured)
    throw new SourceError(
      `the configuration of \`${branch}\` is not valid`,
      'correct it there first, or leave the file out and give the input `url`',
    );
  demandConfig(side, config);
  return side;
}

/** What going back does to requests and recorded decisions. A rollback never waits for it: what can't be shown is left out. */
async function previewOf(plan: RollbackPlan, inputs: Inputs, side: Side, live: () => Promise<PolicyPack[]>): Promise<string | undefined> {
  if (plan.kind !== 'rollback') return undefined;
  const before = await live();
  const after = before.map((it) => (it.name === plan.pack ? plan.to : it));
  const paths = inputs.decisions.length > 0 ? inputs.decisions : (side.config.decisions ?? []);
  const asked = {
    base: { ok: true, value: before.map(loaded), warnings: [] },
    head: { ok: true, value: after.map(loaded), warnings: [] },
  } as const;
  const gates = gatesOf({}, []);
  const shown = (log: object) =>
    review({ ...asked, base: { ...asked.base, warnings: [] }, head: { ...asked.head, warnings: [] }, gates, ...log });
  const story = await shown(paths.length > 0 ? { log: openRecords(paths, nothing()) } : {}).catch(() => shown({}));
  return `### Going back: ${code(plan.pack)} ${plan.from.version} -> ${plan.to.version}\n\n${markdown(story, { limit: 300_000 })}`;
}

const loaded = (pack: PolicyPack): LoadedPack => ({ pack, file: `${pack.name} (live)`, place: () => undefined });

/** Whether somebody took the tag back before we got here. */
async function isWithdrawn(world: World, github: GitHub | undefined, { tag, object }: Tagged): Promise<boolean> {
  if (!github) return false;
  try {
    return (await github.ref(`tags/${tag}`)) !== object;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    world.say.warning(`whether the tag still stands could not be looked up: ${error.message}`);
    return false;
  }
}

function ended({ say }: World, deployed: boolean, exit: ExitCode): ExitCode {
  say.output('deployed', String(deployed));
  say.output('verdict', exit === 0 ? 'passes' : 'fails');
  return exit;
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
