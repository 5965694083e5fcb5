import { compilePattern, compileRule, dayOf, hourOf, matcher, type PolicyRef, type Request } from '../engine/index.ts';
import type { Impact, RuleAnswer, Side, Where } from './impact.ts';

/** Whether the condition of a policy judged elsewhere or over time holds for a request; `undefined` if that is not known. */
export type Outcomes = (policy: PolicyRef & { side: Side }) => boolean | undefined;

/** Whether a request lies in a set of requests. A field that it lacks and that is asked for: it does not. */
export function contains(where: Where, request: Request, outcomes: Outcomes = () => undefined): boolean {
  const { action_type, trust_score, hours, days, chain_step, agents, content, metadata, policies } = where;
  if (
    action_type &&
    !(
      action_type.matches.every((glob) => globTest(glob)(request.action_type)) &&
      !action_type.excludes.some((glob) => globTest(glob)(request.action_type))
    )
  )
    return false;
  if (trust_score && !within(request.trust_score, trust_score.gte, trust_score.lt)) return false;
  if (hours && (request.at === undefined || !hours.includes(hourOf(request.at)))) return false;
  if (days && (request.at === undefined || !days.includes(dayOf(request.at)))) return false;
  const step = request.chain_step ?? 0;
  if (chain_step && (step < (chain_step.gte ?? 0) || step > (chain_step.lte ?? Number.POSITIVE_INFINITY))) return false;
  if (agents && !hasAgents(agents, request)) return false;
  if (content && !contentFits(content, request.action_content)) return false;
  if (metadata && !(request.metadata !== undefined && metadata.every((rule) => ruleTest(rule)(request.metadata!) === rule.holds)))
    return false;
  return policies?.every(({ holds, ...policy }) => outcomes(policy) === holds) ?? true;
}

function within(value: number | undefined, gte = Number.NEGATIVE_INFINITY, lt = Number.POSITIVE_INFINITY): boolean {
  return value !== undefined && value >= gte && value < lt;
}

function hasAgents({ all_of = [], any_of, none_of = [] }: NonNullable<Where['agents']>, { agent_id, chain_agents = [] }: Request): boolean {
  const present = new Set(chain_agents);
  if (agent_id !== undefined) present.add(agent_id);
  const there = (agent: string) => present.has(agent);
  return all_of.every(there) && (!any_of || any_of.some(there)) && !none_of.some(there);
}

function contentFits({ matches, excludes }: NonNullable<Where['content']>, content: string | undefined): boolean {
  return (
    content !== undefined &&
    matches.every((source) => patternTest(source)(content)) &&
    !excludes.some((source) => patternTest(source)(content))
  );
}

const globTest = remembered((glob) => matcher([glob]));
const patternTest = remembered((source) => compilePattern(source).test);
const ruleTests = new Map<string, ReturnType<typeof compileRule>>();

function ruleTest({ field, operator, value }: RuleAnswer): ReturnType<typeof compileRule> {
  const key = JSON.stringify([field, operator, value]);
  const test = ruleTests.get(key) ?? compileRule({ field, operator, value });
  if (ruleTests.size > 4096) ruleTests.clear();
  ruleTests.set(key, test);
  return test;
}

function remembered(make: (source: string) => (text: string) => boolean): (source: string) => (text: string) => boolean {
  const known = new Map<string, (text: string) => boolean>();
  return (source) => {
    const test = known.get(source) ?? make(source);
    if (known.size > 4096) known.clear();
    known.set(source, test);
    return test;
  };
}

/**
 * The number of the region that a request lies in, or `undefined`: regions don't overlap, so there is at most one. Meant for many requests: for each action
 * type the regions that can hold it are found once.
 */
export function classifier({ regions }: Pick<Impact, 'regions'>): (request: Request, outcomes?: Outcomes) => number | undefined {
  const known = new Map<string, number[]>();
  return (request, outcomes) => {
    let possible = known.get(request.action_type);
    if (!possible) {
      const action: Request = { action_type: request.action_type };
      possible = regions.flatMap(({ where }, index) =>
        contains(where.action_type ? { action_type: where.action_type } : {}, action) ? [index] : [],
      );
      if (known.size > 4096) known.clear();
      known.set(request.action_type, possible);
    }
    return possible.find((index) => contains(regions[index]!.where, request, outcomes));
  };
}
