import { changesAnything, deploy, exitCodeOf, gateWords, type Live, type Plan, planWords, prospectOf, refusals } from '../deliver/index.ts';
import { counted } from '../diagnostic.ts';
import { passesGates } from '../gates.ts';
import { type PolicyPack, setDigest } from '../pack/index.ts';
import type { GateResult } from '../review.ts';
import { configName } from '../source/index.ts';
import { annotate } from './annotate.ts';
import { demandConfig, gatesOf, lastChangeOf, type Side, sideAt } from './checkout.ts';
import { deploySummary, ended, outlookWords, packWords, tellDeploy } from './deploy-words.ts';
import { type Record, recordDeployment } from './deployment.ts';
import { type Environment, environmentOf } from './environment.ts';
import type { Moment } from './event.ts';
import type { GitHub } from './github.ts';
import { GitHubError } from './github-error.ts';
import { InputError, type Inputs } from './inputs.ts';
import { whyNotNewest } from './newest.ts';
import { mergedPulls, reviewedGate } from './reviewed.ts';
import type { Say } from './say.ts';
import type { ExitCode, World } from './world.ts';

/** Takes the packs of the merged commit live, if they are what was reviewed. The plan is shown in any case. */
export async function deployCommit(world: World, inputs: Inputs, { sha, branch }: Extract<Moment, { kind: 'deploy' }>): Promise<ExitCode> {
  const { say } = world;
  const side = await sideAt(world.cwd, sha, inputs.config);
  demandConfig(side, inputs.config);
  annotate(say, [...side.faults, ...side.warnings]);
  if (side.faults.length > 0) return stopped(say, `${counted(side.faults.length, 'fault')} in the packs or the configuration`);
  const environment = environmentOf(inputs, side.config);
  if (inputs.apiKey === '') throw new InputError(`input \`api-key\` is empty: \`${environment.name}\` asks for one`);
  const packs = side.packs.map(({ pack }) => pack);
  const target = packsFor(environment, packs);
  const github = inputs.githubToken === '' ? undefined : world.gitHub(inputs.githubToken);
  const stale = await whyNotNewest(github, sha, branch);
  if (stale?.kind === 'gone') return stopped(say, stale.message);

  const reviewed = reviewedOf(world, inputs, side, { sha, branch, set: setDigest(packs) }, github);
  const labels = side.config.label === undefined ? [] : await labelsOf(say, github, sha, branch);
  let gates: GateResult[] = [];
  let record: Record | undefined;
  let changes: string[] = [];
  const show = async (made: Plan, live: Live) => {
    const prospect = prospectOf(made, live, gatesOf(side.config, inputs.failOn), { ...side.config, labels });
    changes = outlookWords(prospect);
    say.info(['Plan', ...planWords(made), ...changes].join('\n'));
    gates = [...(await reviewed(made)), ...prospect.gates];
    for (const gate of gates) for (const words of gateWords([gate])) say[gate.level === 'fail' && !gate.holds ? 'error' : 'warning'](words);
    if (!passesGates(gates) || refusals(made).length > 0) return false;
    const where = { sha, ref: sha, environment: environment.name };
    const goes = changesAnything(made);
    if (goes || made.steps.every((step) => step.kind === 'unchanged'))
      record ??= await recordDeployment(world, github, where, packWords(made), goes);
    return true;
  };
  const plane = world.plane(environment.url, inputs.apiKey);
  const { plan, deployment } = await deploy(target, plane, show, { allowShrink: inputs.allowShrink }).catch(async (error) => {
    await record?.finish('error', 'the control plane could not be reached or did not answer as agreed');
    throw error;
  });
  const good = deployment?.kind === 'deployed' || deployment?.kind === 'unchanged';
  await record?.finish(good ? 'success' : 'failure', good ? packWords(plan) : 'not deployed; see the log');
  const notes = stale ? [stale.message] : [];
  tellDeploy(say, plan, deployment, notes);
  await say.summary(deploySummary(environment.name, plan, gates, deployment, notes, changes));
  say.output('digest', plan.digest);
  return ended(say, deployment?.kind === 'deployed', exitCodeOf(deployment));
}

/** What the gate `reviewed` says of a plan; nothing when it is off. */
function reviewedOf(
  { cwd }: World,
  inputs: Inputs,
  side: Side,
  known: { sha: string; branch: string; set: string },
  github: GitHub | undefined,
): (plan: Plan) => Promise<GateResult[]> {
  const level = gatesOf(side.config, inputs.failOn).reviewed;
  const lastChange = async (name: string) => {
    const file = side.packs.find((it) => it.pack.name === name)?.file;
    return file === undefined ? undefined : lastChangeOf(cwd, known.sha, file);
  };
  const going = { ...known, config: inputs.config || configName, lastChange };
  return async (plan) => (level === 'off' ? [] : [await reviewedGate(level, { ...going, plan }, github)]);
}

/** The labels of the merged pull request that brought a commit in; none where that can't be looked up. */
async function labelsOf(say: Say, github: GitHub | undefined, sha: string, branch: string): Promise<string[]> {
  try {
    return github ? (await mergedPulls(github, sha, branch)).flatMap(({ labels }) => labels) : [];
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    say.warning(`the labels could not be looked up: ${error.message}`);
    return [];
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

function stopped(say: Say, why: string): ExitCode {
  say.error(`nothing was deployed: ${why}`);
  return ended(say, false, 1);
}
