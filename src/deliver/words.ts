import { counted } from '../diagnostic.ts';
import type { GateResult } from '../review.ts';
import type { Deployment, LiveNow } from './apply.ts';
import type { Drift } from './drift.ts';
import type { LivePack } from './live.ts';
import type { Plan, Step } from './plan.ts';
import { previous, type Rollback, type RollbackPlan } from './rollback.ts';

/** A plan in lines of plain text: what will happen to each pack, or would if nothing stopped it, and what it leaves alone. */
export function planWords(plan: Plan, stopped = false): string[] {
  const others = plan.others.map(({ pack, version }) => `${pack} ${version}: live, not named here, left alone`);
  const edited = plan.edited.map(
    (pack) => `${pack}: its live policies are not what was deployed; a deploy with a higher version puts them right`,
  );
  const blind = plan.readable === true ? [] : [`what is live cannot be read: ${plan.readable}`];
  return [...plan.steps.map((step) => stepWords(step, stopped)), ...edited, ...others, ...blind];
}

/** The gates that a plan breaches, each in a line, those that the label lifts too; of one that stops it also what to do. */
export function gateWords(results: readonly GateResult[]): string[] {
  return results
    .filter(({ level, holds, label }) => (!holds && level !== 'off') || label !== undefined)
    .map(({ gate, level, message, label }) => {
      if (label !== undefined) return `gate ${gate}: let through. ${message}`;
      const told = gate in remedies ? `${message}: ${remedies[gate]}` : message;
      return level === 'fail' ? `gate ${gate}: stops. ${told}` : `gate ${gate}: warns. ${message}`;
    });
}

/** Why nothing goes live: the gates that stop it, the packs that are refused. */
export function stopWords(plan: Plan, results: readonly GateResult[]): string {
  const gates = results.filter(({ level, holds }) => !holds && level === 'fail').map(({ gate }) => gate);
  const refused = plan.steps.flatMap((step) => (step.kind === 'refused' ? [step.pack] : []));
  return [
    ...(refused.length > 0 ? [`refused: ${[...new Set(refused)].join(', ')}`] : []),
    ...(gates.length > 0 ? [`stopped by the gate ${[...new Set(gates)].join(', ')}`] : []),
  ].join('; ');
}

const lift = 'put it on the merged pull request and run again, or give `--label`';

/** Of a gate whose message does not say so already. */
const remedies: Partial<Record<GateResult['gate'], string>> = {
  loosened: lift,
  reviewed: 'let a pull request review it',
  undetermined: 'record the fields that are missing',
  protect: lift,
  never: 'change the packs, or the rule if it is wrong',
};

/** What a plan and its deploy call a pack that changes nothing. */
const liveAlready = 'live already';

function stepWords(step: Step, stopped: boolean): string {
  switch (step.kind) {
    case 'unchanged':
      return `${step.pack} ${step.version}: ${liveAlready}`;
    case 'deploy': {
      const from = step.from === null ? 'new' : step.from === undefined ? 'over whatever is live' : `from ${step.from.version}`;
      const same = step.policies === 'equal' ? ', same policies' : '';
      const less = step.shrinks
        ? `, enforces ${step.shrinks.after} of ${counted(step.shrinks.before, 'policy', 'policies')}, as allowed`
        : '';
      return `${step.pack} ${step.version}: ${stopped ? 'would go live' : 'goes live'} (${from}${same}${less}${step.lifts_hold ? ', lifts the hold' : ''}), ${step.digest.slice(0, 19)}`;
    }
    case 'held':
      return `${step.pack} ${step.version}: stays out. ${step.warning}`;
    case 'refused':
      return `${step.pack} ${step.version}: refused (${step.code}). ${step.message}: ${step.help}`;
  }
}

export function deploymentWords(deployment: Deployment): string[] {
  switch (deployment.kind) {
    case 'unchanged':
      return [
        deployment.packs.some(({ outcome }) => outcome === 'held')
          ? 'nothing goes live: what is held stays out'
          : 'nothing to do: what is wanted is live',
        ...deployment.notes,
      ];
    case 'deployed': {
      const packs = deployment.packs.map(
        ({ pack, version, outcome }) => `${pack} ${version}: ${outcome === 'unchanged' ? liveAlready : outcome}`,
      );
      return [...packs, deployment.verified ? 'read back and compared: what was sent is live' : 'not read back', ...deployment.notes];
    }
    case 'refused':
      return deployment.refusals.map(({ pack, code, message, help }) => `${pack}: refused (${code}). ${message}: ${help}`);
    case 'conflict':
      return [
        `something else went live in between: ${deployment.message}`,
        ...deployment.changed.map(({ pack, version }) => `${pack}: live is now ${version ?? 'nothing'}`),
      ];
    case 'failed':
      return [`failed (${deployment.code}). ${deployment.message}: ${deployment.help}`, ...deployment.live.map(liveWords)];
  }
}

function liveWords({ pack, version, how }: LiveNow): string {
  return `${pack}: live is ${version === undefined ? 'unknown' : (version ?? 'nothing')} (${how})`;
}

export function rollbackPlanWords(plan: RollbackPlan): string[] {
  switch (plan.kind) {
    case 'unchanged':
      return [`${plan.pack} ${plan.version} is live already`];
    case 'refused':
      return [`refused (${plan.code}). ${plan.message}: ${plan.help}`];
    case 'blind':
      return [
        `${plan.pack} goes back to ${plan.version === previous ? 'the version before' : plan.version}; what that changes cannot be shown: ${plan.reason}`,
      ];
    case 'rollback':
      return [`${plan.pack} goes back from ${plan.from.version} to ${plan.to.version}, restoring serial ${plan.restores}`];
  }
}

export function rollbackWords(done: Rollback): string[] {
  switch (done.kind) {
    case 'unchanged':
      return [`${done.pack} ${done.version} is live already`];
    case 'refused':
      return [`refused (${done.code}). ${done.message}: ${done.help}`];
    case 'rolled-back':
      return [`${done.pack} ${done.version} is live again, and held: the version before does not come back by itself`, ...done.notes];
    case 'failed':
      return [`failed (${done.code}). ${done.message}: ${done.help}`];
  }
}

/** What to do about a pack that is held after a rollback; none where it is not. */
export function heldWords({ name, held, highest_version }: LivePack): string | undefined {
  if (held.length === 0) return undefined;
  const versions = [...new Set(held.map(({ version }) => version))];
  const back = versions.length === 1 ? 'does not come back by itself' : 'do not come back by themselves';
  return `${name}: ${versions.join(', ')} ${back}; to go on, fix the pack and deploy it with a version above ${highest_version}`;
}

export function driftWords(finding: Drift): string {
  const { pack } = finding;
  switch (finding.kind) {
    case 'missing':
      return `${pack} ${finding.target}: not live`;
    case 'version':
      return `${pack}: the same policies, live as ${finding.live}, here ${finding.target}`;
    case 'policies': {
      const ahead = { live: 'live is ahead', target: 'not deployed yet', neither: 'one version, two contents' }[finding.ahead];
      return `${pack}: live ${finding.live} and ${finding.target} here differ: ${ahead}`;
    }
    case 'held':
      return `${pack}: ${finding.target} was rolled back; live is ${finding.live}`;
    case 'edited':
      return `${pack} ${finding.live}: its live policies were edited on the control plane`;
    case 'extra':
      return `${pack} ${finding.live}: live, not named here`;
  }
}
