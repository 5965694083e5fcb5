import type { DecisionPath } from '../../api/index.ts';
import type { CompiledPolicy, Judgement, Outcome, Request, Verdict } from '../../engine/index.ts';
import { stricter } from '../../engine/index.ts';
import type { Served } from '../served.ts';

/** A policy, or a check of the plane itself (`__...`), that took part in a verdict. */
export interface Trigger {
  policy_id: string;
  name: string;
  decision: Verdict;
  reason: string;
  policy_type?: string;
  priority?: number;
  /** null: made by hand. */
  pack?: string | null;
}

/** A policy that could not be judged and says itself that it then does not count. */
export interface NotJudged {
  policy_id: string;
  name: string;
  pack: string | null;
  reason: string;
}

/** What came of a request, before it is written down. */
export interface Ruling {
  decision: Verdict;
  decision_path: DecisionPath;
  reasoning: string;
  policies_evaluated: string[];
  policies_triggered: Trigger[];
  not_judged?: NotJudged[];
}

/** A block by a check of the plane itself. */
export function block(path: DecisionPath, id: string, name: string, reason: string): Ruling {
  const trigger = { policy_id: id, name, decision: 'block' as const, reason };
  return { decision: 'block', decision_path: path, reasoning: reason, policies_evaluated: [], policies_triggered: [trigger] };
}

export interface ShadowResults {
  shadow_decision: Verdict;
  would_have_changed: boolean;
  live_decision: Verdict;
  triggered: Trigger[];
  reasoning: string;
}

const nothing = 'no policy triggered';

/**
 * Characters that patterns read for one verdict: as many as 64 patterns over the largest body, about a second. It counts and does not time, so that
 * the same request is judged alike on a busy machine.
 */
const mostRead = 64 * 1024 * 1024;
const bounded = (request: Request): Request => ({ ...request, reading: { left: mostRead } });

/** The verdict of the live policies: the most restrictive reading, so that what cannot be judged counts as triggered. */
export function rule(served: Served, request: Request, past: Outcome | undefined): Ruling {
  const lenient = new Set<CompiledPolicy>();
  const judgement = judged(() => served.engine.judge(bounded(request), outcomeOf(past, lenient)), 'block');
  const triggered = triggersOf(served, served.engine.live, judgement);
  return {
    decision: judgement.most,
    decision_path: 'fast',
    reasoning: triggered[0]?.reason ?? nothing,
    policies_evaluated: served.evaluated(request.action_type),
    policies_triggered: triggered,
    ...(lenient.size > 0 && { not_judged: [...lenient].map((policy) => notJudged(served, policy)) }),
  };
}

/** The second pass: what the verdict would have been with the shadow policies in force. `null`: there is none that watches this action. */
export function ruleShadow(served: Served, request: Request, past: Outcome | undefined, live: Verdict): ShadowResults | null {
  if (served.engine.shadow.length === 0) return null;
  const judgement = judged(() => served.engine.judgeShadow(bounded(request), outcomeOf(past, new Set())), 'allow');
  const triggered = triggersOf(served, served.engine.shadow, judgement);
  const decision = stricter(live, judgement.most);
  return {
    shadow_decision: decision,
    would_have_changed: decision !== live,
    live_decision: live,
    triggered,
    reasoning: triggered[0]?.reason ?? nothing,
  };
}

/** Sequences are answered from the past; a policy that declares `on_unavailable: allow` does not trigger where it cannot be judged, and is listed. */
function outcomeOf(past: Outcome | undefined, lenient: Set<CompiledPolicy>): Outcome {
  return (policy) => {
    const answer = past?.(policy);
    if (answer !== undefined || !allowsUnavailable(policy)) return answer;
    lenient.add(policy);
    return false;
  };
}

function notJudged(served: Served, policy: CompiledPolicy): NotJudged {
  const { policy_type } = policy.definition;
  return { policy_id: served.idOf(policy), name: policy.policy, pack: policy.pack || null, reason: `service-judged: ${policy_type}` };
}

function allowsUnavailable({ definition }: CompiledPolicy): boolean {
  const conditions = 'conditions' in definition ? (definition.conditions as Record<string, unknown> | undefined) : undefined;
  return conditions?.on_unavailable === 'allow';
}

/** The engine never throws; should it, that is the safe verdict, and it says so. */
function judged(judge: () => Judgement, otherwise: Verdict): Judgement & { failed?: Trigger } {
  try {
    return judge();
  } catch {
    const failed = {
      policy_id: '__judging_failed',
      name: 'Judging failed',
      decision: otherwise,
      reason: 'the policies could not be judged: internal error',
    };
    return { least: otherwise, most: otherwise, triggered: [], unknown: [], failed };
  }
}

/** What triggered, and what could not be judged and so counts as triggered, highest priority first. */
function triggersOf(
  served: Served,
  policies: readonly CompiledPolicy[],
  { triggered, unknown, failed }: ReturnType<typeof judged>,
): Trigger[] {
  if (failed) return [failed];
  if (unknown.length === 0) return triggered.map((trigger) => ({ ...trigger, policy_id: served.idOf(trigger) })).map(toTrigger);
  const reasons = new Map(triggered.map((trigger) => [served.idOf(trigger), trigger.reason]));
  for (const policy of unknown) reasons.set(served.idOf(policy), `could not be judged: ${policy.reason}`);
  return policies.flatMap((policy) => {
    const policy_id = served.idOf(policy);
    const reason = reasons.get(policy_id);
    return reason === undefined ? [] : [toTrigger({ ...policy, policy_id, policy_type: policy.definition.policy_type, reason })];
  });
}

function toTrigger(from: Omit<Trigger, 'name' | 'pack'> & { pack: string; policy: string }): Trigger {
  const { policy_id, pack, policy, policy_type, decision, priority, reason } = from;
  return { policy_id, name: policy, policy_type, decision, priority, reason, pack: pack || null };
}
