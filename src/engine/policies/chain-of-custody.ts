import type { ChainOfCustodyPolicy } from '../../pack/index.ts';
import type { Condition } from '../condition.ts';

export function condition({ conditions }: ChainOfCustodyPolicy): Condition {
  const deepest = conditions.max_chain_depth ?? Number.POSITIVE_INFINITY;
  const forbidden = new Set(conditions.forbidden_agents);
  return ({ chain_step = 0, agent_id, chain_agents = [] }) =>
    chain_step > deepest || (agent_id !== undefined && forbidden.has(agent_id)) || chain_agents.some((agent) => forbidden.has(agent));
}

export const says = (): string => 'the chain is too deep or a forbidden agent is in it';
