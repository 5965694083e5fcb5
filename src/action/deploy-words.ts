import picocolors from 'picocolors';
import { type Deployment, deploymentWords, gateWords, type Plan, type Prospect, planWords, refusals } from '../deliver/index.ts';
import { code, fenced, impactText } from '../report/index.ts';
import type { GateResult } from '../review.ts';
import type { Say } from './say.ts';
import type { ExitCode } from './world.ts';

/** Says in the log what came of a plan: warnings and errors as such. */
export function tellDeploy(say: Say, plan: Plan, deployment: Deployment | undefined, notes: readonly string[]): void {
  for (const step of plan.steps) if (step.kind === 'held') say.warning(step.warning);
  for (const pack of plan.edited) say.warning(`\`${pack}\`: its live policies are not what was deployed`);
  for (const { code: name, message, help } of refusals(plan)) say.error(`nothing was deployed (${name}): ${message}; ${help}`);
  if (deployment) say[isBad(deployment) ? 'error' : 'info'](deploymentWords(deployment).join('\n'));
  for (const note of notes) say.warning(note);
}

/** Which requests a plan would have judged in another way than what is live does. */
export function outlookWords({ exact, fault, goes }: Prospect): string[] {
  if (!goes) return [];
  if (!exact) return fault === undefined ? [] : [fault];
  return ['From what is live:', ...impactText(exact, picocolors.createColors(false)).split('\n')];
}

/** Leaves the outputs of a run that could change what is live. */
export function ended(say: Say, deployed: boolean, exit: ExitCode): ExitCode {
  say.output('deployed', String(deployed));
  say.output('verdict', exit === 0 ? 'passes' : 'fails');
  return exit;
}

/** The packs that a plan takes live, in a few words. */
export function packWords(plan: Plan): string {
  const going = plan.steps.flatMap((step) => (step.kind === 'deploy' ? [`${step.pack} ${step.version}`] : []));
  return going.length > 0 ? going.join(', ') : 'nothing to do';
}

/** The same for the job summary. */
export function deploySummary(
  environment: string,
  plan: Plan,
  gates: readonly GateResult[],
  deployment: Deployment | undefined,
  notes: readonly string[],
  changes: readonly string[],
): string {
  const outcome = deployment ? deploymentWords(deployment) : ['not deployed'];
  const lines = [
    ...planWords(plan),
    ...changes,
    ...gates.flatMap(({ gate, holds, message }) => (gate === 'reviewed' && holds ? [`reviewed: yes, ${message}`] : [])),
    ...gateWords(gates),
    ...outcome,
    ...notes,
  ];
  return [
    `### ${headline(deployment)}: ${code(environment)}`,
    '',
    fenced(lines.join('\n'), 'text'),
    '',
    `<sub>digest ${code(plan.digest)}</sub>`,
    '',
  ].join('\n');
}

const isBad = ({ kind }: Deployment): boolean => kind === 'refused' || kind === 'conflict' || kind === 'failed';

function headline(deployment: Deployment | undefined): string {
  if (deployment?.kind === 'deployed') return 'Deployed';
  if (deployment?.kind === 'unchanged') return 'Nothing to deploy';
  return deployment?.kind === 'failed' ? 'Deploy failed' : 'Not deployed';
}
