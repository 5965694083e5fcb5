import { changesAnything, deploy, planWords, refusals } from '../deliver/index.ts';
import { passesGates } from '../gates.ts';
import { type PolicyPack, setDigest } from '../pack/index.ts';
import type { GateResult } from '../review.ts';
import { configName } from '../source/index.ts';
import { annotate } from './annotate.ts';
import { demandConfig, gatesOf, lastChangeOf, sideAt } from './checkout.ts';
import { deploySummary, packWords, tellDeploy } from './deploy-words.ts';
import { type Record, recordDeployment } from './deployment.ts';
import { type Environment, environmentOf } from './environment.ts';
import type { Moment } from './event.ts';
import { type GitHub, GitHubError } from './github.ts';
import { InputError, type Inputs } from './inputs.ts';
import { reviewedGate } from './reviewed.ts';
import type { ExitCode, World } from './world.ts';

/** Takes the packs of the merged commit live, if they are what was reviewed. The plan is shown in any case. */
export async function deployCommit(world: World, inputs: Inputs, moment: Extract<Moment, { kind: 'deploy' }>): Promise<ExitCode> {
  const { say } = world;
  const { sha, branch } = moment;
  const side = await sideAt(world.cwd, sha, inputs.config);
  demandConfig(side, inputs.config);
  annotate(say, [...side.faults, ...side.warnings]);
  if (side.faults.length > 0) {
    say.error(`nothing was deployed: ${side.faults.length} faults in the packs or the configuration`);
    return ended(world, false, 1);
  }
  const environment = environmentOf(inputs, side.config);
  if (inputs.apiKey === '') throw new InputError(`input \`api-key\` is empty: \`${environment.name}\` asks for one`);
  const packs = side.packs.map(({ pack }) => pack);
  const target = packsFor(environment, packs);
  const github = inputs.githubToken === '' ? undefined : world.gitHub(inputs.githubToken);
  const stale = await whyNotNewest(github, sha, branch);
  if (stale?.kind === 'gone') {
    say.error(`nothing was deployed: ${stale.message}`);
    return ended(world, false, 1);
  }
  const level = gatesOf(side.config, inputs.failOn).reviewed;
  const lastChange = async (name: string) => {
    const file = side.packs.find((it) => it.pack.name === name)?.file;
    return file === undefined ? undefined : lastChangeOf(world.cwd, sha, file);
  };
  const known = { sha, branch, config: inputs.config || configName, set: setDigest(packs), lastChange };
  let gates: GateResult[] = [];
  let record: Record | undefined;
  const { plan, deployment } = await deploy(target, world.plane(environment.url, inputs.apiKey), async (made) => {
    say.info(['Plan', ...planWords(made)].join('\n'));
    gates = level === 'off' ? [] : [await reviewedGate(level, { ...known, plan: made }, github)];
    for (const { holds, level, message } of gates) if (!holds) say[level === 'fail' ? 'error' : 'warning'](`reviewed: ${message}`);
    if (!passesGates(gates) || refusals(made).length > 0) return false;
    if (changesAnything(made))
      record ??= await recordDeployment(world, github, { sha, ref: sha, environment: environment.name }, packWords(made));
    return true;
  }).catch(async (error) => {
    await record?.finish('error', 'the control plane could not be reached or did not answer as agreed');
    throw error;
  });
  const good = deployment?.kind === 'deployed' || deployment?.kind === 'unchanged';
  await record?.finish(good ? 'success' : 'failure', good ? packWords(plan) : 'not deployed; see the log');
  const notes = stale ? [stale.message] : [];
  tellDeploy(say, plan, deployment, notes);
  await say.summary(deploySummary(environment.name, plan, gates, deployment, notes));
  say.output('digest', plan.digest);
  return ended(world, deployment?.kind === 'deployed', good ? 0 : 1);
}

/** Older than the branch: a newer run takes over. Not on the branch at all: somebody rewrote it, and this commit must not go live. */
async function whyNotNewest(
  github: GitHub | undefined,
  sha: string,
  branch: string,
): Promise<{ kind: 'older' | 'gone' | 'unknown'; message: string } | undefined> {
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

function packsFor({ name, packs }: Environment, all: PolicyPack[]): PolicyPack[] {
  const missing = (packs ?? []).filter((it) => !all.some((pack) => pack.name === it));
  if (missing.length > 0)
    throw new InputError(`the environment \`${name}\` names packs that are not here: ${missing.map((it) => `\`${it}\``).join(', ')}`);
  const chosen = packs ? all.filter((pack) => packs.includes(pack.name)) : all;
  if (chosen.length === 0) throw new InputError('no packs to deploy: name them `*.pack.yaml`, or give `packs` globs in `hindcast.yaml`');
  return chosen;
}

function ended({ say }: World, deployed: boolean, exit: ExitCode): ExitCode {
  say.output('deployed', String(deployed));
  say.output('verdict', exit === 0 ? 'passes' : 'fails');
  return exit;
}
