import type { Where } from './impact.ts';

/** A cube that demands one thing alone. */
export type Literal = Where;

const everyDay = [1, 2, 3, 4, 5, 6, 7];
const everyHour = Array.from({ length: 24 }, (_, hour) => hour);

/** What a cube demands, thing by thing; that something does not hold comes first. */
export function literalsOf({ action_type, content, metadata, policies, agents, trust_score, chain_step, days, hours }: Where): Literal[] {
  const answers = <T extends { holds: boolean }>(list: readonly T[] = []) => [...list].sort((a, b) => Number(a.holds) - Number(b.holds));
  return [
    ...(action_type?.excludes ?? []).map((text) => ({ action_type: { matches: [], excludes: [text] } })),
    ...(content?.excludes ?? []).map((text) => ({ content: { matches: [], excludes: [text] } })),
    ...answers(metadata).map((rule) => ({ metadata: [rule] })),
    ...answers(policies).map((policy) => ({ policies: [policy] })),
    ...(agents?.none_of ?? []).map((agent) => ({ agents: { none_of: [agent] } })),
    ...(agents?.all_of ?? []).map((agent) => ({ agents: { all_of: [agent] } })),
    ...(agents?.any_of ? [{ agents: { any_of: agents.any_of } }] : []),
    ...(trust_score?.gte === undefined ? [] : [{ trust_score: { gte: trust_score.gte } }]),
    ...(trust_score?.lt === undefined ? [] : [{ trust_score: { lt: trust_score.lt } }]),
    ...(chain_step?.gte === undefined ? [] : [{ chain_step: { gte: chain_step.gte } }]),
    ...(chain_step?.lte === undefined ? [] : [{ chain_step: { lte: chain_step.lte } }]),
    ...(days ? [{ days }] : []),
    ...(hours ? [{ hours }] : []),
    ...(action_type?.matches ?? []).map((text) => ({ action_type: { matches: [text], excludes: [] } })),
    ...(content?.matches ?? []).map((text) => ({ content: { matches: [text], excludes: [] } })),
  ];
}

/** The cube of all other requests. */
export function negated({ action_type, content, metadata, policies, agents, trust_score, chain_step, days, hours }: Literal): Literal {
  const turned = ({ matches, excludes }: { matches: string[]; excludes: string[] }) => ({ matches: excludes, excludes: matches });
  if (action_type) return { action_type: turned(action_type) };
  if (content) return { content: turned(content) };
  if (metadata) return { metadata: metadata.map((rule) => ({ ...rule, holds: !rule.holds })) };
  if (policies) return { policies: policies.map((policy) => ({ ...policy, holds: !policy.holds })) };
  if (agents) return { agents: agents.none_of ? { all_of: agents.none_of } : { none_of: agents.all_of ?? agents.any_of } };
  if (trust_score) return { trust_score: trust_score.gte === undefined ? { gte: trust_score.lt } : { lt: trust_score.gte } };
  if (chain_step) return { chain_step: chain_step.gte === undefined ? { gte: chain_step.lte! + 1 } : { lte: chain_step.gte - 1 } };
  if (days) return { days: everyDay.filter((day) => !days.includes(day)) };
  return { hours: everyHour.filter((hour) => !hours!.includes(hour)) };
}

/** The requests of both; `undefined` if it is seen at a glance that there are none, or if no cube says it: one each of two lists of agents. */
export function both(a: Where, b: Where): Where | undefined {
  const result: Where = { ...a, ...b };
  for (const key of ['action_type', 'content'] as const)
    if (a[key] && b[key])
      result[key] = { matches: union(a[key].matches, b[key].matches), excludes: union(a[key].excludes, b[key].excludes) };
  if (a.metadata && b.metadata) result.metadata = [...a.metadata, ...b.metadata];
  if (a.policies && b.policies) result.policies = [...a.policies, ...b.policies];
  for (const key of ['days', 'hours'] as const) {
    if (a[key] && b[key]) result[key] = a[key].filter((member) => b[key]!.includes(member));
    if (result[key]?.length === 0) return undefined;
  }
  if (a.trust_score && b.trust_score) result.trust_score = narrower(a.trust_score, b.trust_score);
  if (a.chain_step && b.chain_step) result.chain_step = narrower(a.chain_step, b.chain_step);
  if (result.trust_score && (result.trust_score.gte ?? 0) >= (result.trust_score.lt ?? Number.POSITIVE_INFINITY)) return undefined;
  if (result.chain_step && (result.chain_step.gte ?? 0) > (result.chain_step.lte ?? Number.POSITIVE_INFINITY)) return undefined;
  if (a.agents && b.agents) {
    const agents = agentsOfBoth(a.agents, b.agents);
    if (!agents) return undefined;
    result.agents = agents;
  }
  return result;
}

/** The requests that meet all; at most one of them lists agents of which one is there. */
export function cubeOf(literals: readonly Literal[]): Where {
  return literals.reduce<Where>((cube, literal) => both(cube, literal)!, {});
}

const union = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])];

type Interval = { gte?: number; lt?: number; lte?: number };

function narrower(a: Interval, b: Interval): Interval {
  const result = { ...a, ...b };
  if (a.gte !== undefined && b.gte !== undefined) result.gte = Math.max(a.gte, b.gte);
  for (const end of ['lt', 'lte'] as const) if (a[end] !== undefined && b[end] !== undefined) result[end] = Math.min(a[end], b[end]);
  return result;
}

type Agents = NonNullable<Where['agents']>;

function agentsOfBoth(a: Agents, b: Agents): Agents | undefined {
  const all = union(a.all_of ?? [], b.all_of ?? []);
  const none = union(a.none_of ?? [], b.none_of ?? []);
  const open = [a.any_of, b.any_of].filter((any) => any !== undefined && !any.some((agent) => all.includes(agent)));
  const [any, another] = open.map((any) => any!.filter((agent) => !none.includes(agent)));
  if (another && another.join() !== any!.join()) return undefined;
  if (any?.length === 0 || all.some((agent) => none.includes(agent))) return undefined;
  return { ...(all.length > 0 && { all_of: all }), ...(any && { any_of: any }), ...(none.length > 0 && { none_of: none }) };
}
