/**
 * Whether a request lies in a region, a second time: from the design page alone, with the plain functions of the model and none of `src/impact`.
 */
import type { Request } from '../../src/engine/index.ts';
import type { Where } from '../../src/impact/index.ts';
import { globMatches, patternMatches, ruleHolds } from '../model/model.ts';

export type Said = (pack: string, policy: string, side: 'base' | 'head') => boolean;

/** Answers about one request are kept: it is asked about thousands of regions. */
export function membership(request: Request, said: Said = () => false): (where: Where) => boolean {
  const at = new Date(request.at!);
  const day = at.getUTCDay() === 0 ? 7 : at.getUTCDay();
  const agents = [request.agent_id, ...(request.chain_agents ?? [])];
  const glob = kept((text) => globMatches(text, request.action_type));
  const pattern = kept((source) => patternMatches(source, request.action_content!));
  const rule = kept((json) => ruleHolds(JSON.parse(json), request.metadata!));
  return ({ action_type, trust_score, hours, days, chain_step, agents: asked, content, metadata, policies }) =>
    (action_type?.matches ?? []).every(glob) &&
    !(action_type?.excludes ?? []).some(glob) &&
    request.trust_score! >= (trust_score?.gte ?? 0) &&
    (trust_score?.lt === undefined || request.trust_score! < trust_score.lt) &&
    (!hours || hours.includes(at.getUTCHours())) &&
    (!days || days.includes(day)) &&
    request.chain_step! >= (chain_step?.gte ?? 0) &&
    (chain_step?.lte === undefined || request.chain_step! <= chain_step.lte) &&
    (asked?.all_of ?? []).every((agent) => agents.includes(agent)) &&
    (!asked?.any_of || asked.any_of.some((agent) => agents.includes(agent))) &&
    !(asked?.none_of ?? []).some((agent) => agents.includes(agent)) &&
    (content?.matches ?? []).every(pattern) &&
    !(content?.excludes ?? []).some(pattern) &&
    (metadata ?? []).every(({ holds, ...one }) => rule(JSON.stringify(one)) === holds) &&
    (policies ?? []).every(({ pack, policy, side, holds }) => said(pack, policy, side === 'head' ? 'head' : 'base') === holds);
}

function kept(answer: (key: string) => boolean): (key: string) => boolean {
  const known = new Map<string, boolean>();
  return (key) => {
    const before = known.get(key) ?? answer(key);
    known.set(key, before);
    return before;
  };
}
