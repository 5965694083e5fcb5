import { type GrantRow, grantById, reaches, type Worth, worthOf } from '../delegations/grants.ts';
import { askRoles } from '../roles/roles.ts';
import type { Asking } from './known.ts';
import { block, type Ruling } from './verdict.ts';

/** The grant that a request presents, or the block it comes to; neither: none was presented and none was needed. */
export async function presented(asking: Asking): Promise<Worth | Ruling | undefined> {
  const { rows, now, request, intercept } = asking;
  const { metadata = {}, agent_id, action_type } = request;
  const behalf = Object.hasOwn(metadata, 'on_behalf_of') ? metadata.on_behalf_of : undefined;
  const grantId = intercept.grantId;
  if (grantId === undefined) {
    if (behalf === undefined || behalf === null) return undefined;
    return block(
      'delegation',
      '__delegation_grant_required',
      'Delegation Grant Required',
      'acting on behalf of another agent needs a grant',
    );
  }
  const invalid = (why: string) =>
    block('fast', '__delegation_grant_invalid', 'Delegation Grant Invalid', `the grant does not count: ${why}`);
  const grant: GrantRow | undefined = await grantById(rows, grantId);
  if (!grant) return invalid('it is not known');
  if (grant.target_agent_id !== agent_id) return invalid('it was given to another agent');
  const worth = await worthOf(rows, grant, now);
  if (worth.problem !== null) return invalid(worth.problem);
  if (!reaches(worth, action_type, metadata)) return invalid('it does not reach this action');
  if (behalf !== undefined && behalf !== null && !worth.chain.some(({ source_agent_id }) => source_agent_id === behalf)) {
    return invalid('it comes from another agent than is named');
  }
  if (!(await sourcesMay(asking, worth))) return invalid('an agent that lends it may not do this');
  return worth;
}

/**
 * Nobody lends what he may not do. The agent at the root needs an allowance of its own; for those between, the grant they lend on stands in for one,
 * but not against a denial. A window is not lent.
 */
async function sourcesMay({ rows, known, now, request }: Asking, { chain }: Worth): Promise<boolean> {
  const sources = chain.map(({ source_agent_id }) => source_agent_id);
  await known.add(rows, sources, now);
  return sources.every((source, index) => {
    const { limits, roles, trust } = known.agent(source);
    const answers = [limits(request.action_type, request.metadata ?? {}), askRoles(roles, request.action_type, trust).kind];
    if (answers.includes('denied') || answers.includes('low trust')) return false;
    return index < chain.length - 1 || !answers.includes('not allowed');
  });
}
