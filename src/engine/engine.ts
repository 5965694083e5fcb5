import { compareText } from '../diagnostic.ts';
import type { Policy, PolicyPack } from '../pack/index.ts';
import type { CompiledPolicy, Outcome } from './condition.ts';
import { matcher } from './globs.ts';
import { type Judgement, type Request, stricter, type Triggered, type Unknown, type Verdict } from './judgement.ts';
import { kindOf } from './policies/index.ts';

/** All policies of all packs of an environment, ready to judge. */
export interface Engine {
  /** The policies that make the verdict, in the order their reasons are listed. */
  live: readonly CompiledPolicy[];
  /** The policies of the second pass. */
  shadow: readonly CompiledPolicy[];
  /** Never throws: what cannot be judged is `unknown`. Without `outcome` a sequence is judged as if nothing came before. */
  judge(request: Request, outcome?: Outcome): Judgement;
  /** The second pass: what the shadow policies alone would say. It never touches the verdict. */
  judgeShadow(request: Request, outcome?: Outcome): Judgement;
}

/** Compiles checked packs. Throws on a pattern outside RE2: packs come from `loadPacks`, or are checked by the plane. */
export function compile(packs: readonly PolicyPack[]): Engine {
  return engineOf(packs, compilePolicy);
}

/** Compiles the packs before and after a change; what is the same in both, once. */
export function compileBoth(before: readonly PolicyPack[], after: readonly PolicyPack[]): [before: Engine, after: Engine] {
  const known = new Map<string, CompiledPolicy>();
  const once = (pack: string, definition: Policy): CompiledPolicy => {
    const key = `${pack} ${JSON.stringify(definition)}`;
    const compiled = known.get(key) ?? compilePolicy(pack, definition);
    known.set(key, compiled);
    return compiled;
  };
  return [engineOf(before, once), engineOf(after, once)];
}

function engineOf(packs: readonly PolicyPack[], compiled: (pack: string, definition: Policy) => CompiledPolicy): Engine {
  const all = packs.flatMap((pack) => pack.policies.map((policy) => compiled(pack.name, policy))).sort(byPriority);
  const live = all.filter(({ definition }) => definition.mode !== 'shadow');
  const shadow = all.filter(({ definition }) => definition.mode === 'shadow');
  const liveFor = byActionType(live);
  const shadowFor = byActionType(shadow);
  return {
    live,
    shadow,
    judge: (request, outcome) => judge(liveFor(request.action_type), request, outcome),
    judgeShadow: (request, outcome) => judge(shadowFor(request.action_type), request, outcome),
  };
}

function compilePolicy(pack: string, definition: Policy): CompiledPolicy {
  const kind = kindOf(definition);
  return {
    pack,
    policy: definition.name,
    definition,
    decision: definition.decision,
    priority: definition.priority ?? 100,
    reason: definition.reason ?? kind.says(definition),
    matches: matcher(definition.action_types ?? []),
    condition: kind.condition(definition),
  };
}

/** Higher priority first, ties by policy name, then by pack. */
export function byPriority(a: CompiledPolicy, b: CompiledPolicy): number {
  return b.priority - a.priority || compareText(a.policy, b.policy) || compareText(a.pack, b.pack);
}

const rememberedActionTypes = 4096;

/** What depends on the action type alone is found once for each; a log of ever new action types does not grow it without end. */
function byActionType(policies: readonly CompiledPolicy[]): (actionType: string) => readonly CompiledPolicy[] {
  const named = new Map<string, number[]>();
  const others: number[] = [];
  policies.forEach(({ definition: { action_types = [] } }, i) => {
    if (action_types.length === 0 || action_types.some((glob) => glob.includes('*'))) others.push(i);
    else
      for (const name of new Set(action_types)) {
        const list = named.get(name) ?? [];
        named.set(name, list);
        list.push(i);
      }
  });
  const known = new Map<string, readonly CompiledPolicy[]>();
  return (actionType) => {
    let matching = known.get(actionType);
    if (!matching) {
      const wide = others.filter((i) => policies[i]!.matches(actionType));
      matching = [...(named.get(actionType) ?? []), ...wide].sort((a, b) => a - b).map((i) => policies[i]!);
      if (known.size >= rememberedActionTypes) known.clear();
      known.set(actionType, matching);
    }
    return matching;
  };
}

function judge(policies: readonly CompiledPolicy[], request: Request, outcome: Outcome | undefined): Judgement {
  const triggered: Triggered[] = [];
  const unknown: Unknown[] = [];
  let least: Verdict = 'allow';
  let most: Verdict = 'allow';
  for (const policy of policies) {
    const answer = policy.condition(request, outcome, policy);
    if (answer === false) continue;
    most = stricter(most, policy.decision);
    if (answer === true) {
      least = stricter(least, policy.decision);
      triggered.push({
        pack: policy.pack,
        policy: policy.policy,
        policy_type: policy.definition.policy_type,
        decision: policy.decision,
        priority: policy.priority,
        reason: policy.reason,
      });
    } else {
      unknown.push({ pack: policy.pack, policy: policy.policy, decision: policy.decision, reason: answer });
    }
  }
  return { least, most, triggered, unknown };
}
