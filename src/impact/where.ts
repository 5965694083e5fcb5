import type { ActionCube } from './action-cubes.ts';
import type { Body } from './bodies.ts';
import { metadataOf } from './field.ts';
import type { Switch, Where, Witness } from './impact.ts';

/** The policies that ask the question of a switch on an action type, per side. */
export type Switches = (key: string, actionType: string) => readonly Omit<Switch, 'holds'>[];

/** A body on some actions, in the words of a pack. Only one `any_of` can be said at once, so further groups of agents are split into their members. */
export function whereOf(
  cube: Pick<ActionCube, 'matches' | 'excludes' | 'sample'>,
  body: Pick<Body, 'demands'>,
  switches: Switches,
): Where[] {
  const where: Where = {};
  if (cube.matches.length + cube.excludes.length > 0) where.action_type = { matches: cube.matches, excludes: cube.excludes };
  const present: (readonly string[])[] = [];
  const absent: string[] = [];
  for (const demanded of body.demands) {
    const { axis } = demanded;
    if (demanded.shape === 'line') {
      const gte = demanded.gte > 0 ? { gte: demanded.gte } : {};
      const bounded = demanded.lt < Number.POSITIVE_INFINITY;
      if (axis.kind === 'trust') where.trust_score = { ...gte, ...(bounded && { lt: demanded.lt }) };
      else where.chain_step = { ...gte, ...(bounded && { lte: demanded.lt - 1 }) };
    } else if (demanded.shape === 'set') {
      if (axis.kind === 'hours') where.hours = membersOf(demanded.mask, 0);
      else where.days = membersOf(demanded.mask, 1);
    } else if (axis.kind === 'agents') {
      if (demanded.holds) present.push(axis.ids);
      else absent.push(...axis.ids);
    } else if (axis.kind === 'pattern') {
      where.content ??= { matches: [], excludes: [] };
      (demanded.holds ? where.content.matches : where.content.excludes).push(axis.source);
    } else if (axis.kind === 'rule') {
      where.metadata ??= [];
      where.metadata.push({ ...axis.rule, holds: demanded.holds });
    } else if (axis.kind === 'switch') {
      where.policies ??= [];
      where.policies.push(...switches(axis.key, cube.sample).map((one) => ({ ...one, holds: demanded.holds })));
    }
  }
  return withAgents(where, present, absent);
}

function membersOf(mask: number, first: number): number[] {
  return Array.from({ length: 24 }, (_, i) => i).flatMap((i) => ((mask >> i) & 1 ? [i + first] : []));
}

function withAgents(where: Where, present: readonly (readonly string[])[], absent: readonly string[]): Where[] {
  if (present.length + absent.length === 0) return [where];
  const groups = [...present].sort((a, b) => a.length - b.length);
  const any = groups.length > 0 && groups.at(-1)!.length > 1 ? groups.pop() : undefined;
  let choices: { all: string[]; none: string[] }[] = [{ all: [], none: [...absent] }];
  for (const group of groups)
    choices = choices.flatMap(({ all, none }) =>
      group.map((agent, i) => ({ all: [...all, agent], none: [...none, ...group.slice(0, i)] })),
    );
  return choices.map(({ all, none }) => ({
    ...where,
    agents: { ...(all.length > 0 && { all_of: all }), ...(any && { any_of: [...any] }), ...(none.length > 0 && { none_of: none }) },
  }));
}

/** One request of a region, every field filled in. */
export function witnessOf(cube: Pick<ActionCube, 'sample'>, body: Pick<Body, 'content' | 'metadata'>, where: Where): Witness {
  const acting = [...(where.agents?.all_of ?? []), ...(where.agents?.any_of?.slice(0, 1) ?? [])];
  const forbidden = new Set(where.agents?.none_of);
  let stranger = 'agent-1';
  for (let i = 2; forbidden.has(stranger); i++) stranger = `agent-${i}`;
  const [agent = stranger, ...earlier] = acting;
  return {
    action_type: cube.sample,
    action_content: body.content,
    metadata: metadataOf(body.metadata),
    agent_id: agent,
    trust_score: where.trust_score?.gte ?? 0,
    created_at: instant(where.days?.[0] ?? 1, where.hours?.includes(12) === false ? where.hours[0]! : 12),
    chain_id: 'chain-1',
    chain_step: where.chain_step?.gte ?? 0,
    ...(where.agents && { chain_agents: earlier }),
  };
}

/** In the week of Monday, 5 January 2026. */
function instant(day: number, hour: number): string {
  return `2026-01-${String(4 + day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00Z`;
}
