import { ApiError } from '../../api/index.ts';
import { matcher } from '../../engine/index.ts';
import { linkById, stateOf as linkState, termsOf as linkTerms, type TokenRow } from '../federation/links.ts';
import type { Claims } from '../federation/tokens.ts';
import { askRoles } from '../roles/roles.ts';
import { covers } from '../scope.ts';
import type { Rows } from '../store/store.ts';
import { askWindows } from '../windows/windows.ts';
import { presented } from './granted.ts';
import type { Asking } from './known.ts';
import { block, type Ruling } from './verdict.ts';

/** What of its authority a request used. */
export interface Used {
  grant_id?: string;
  window_id?: string;
  federation_link_id?: string;
}

/** Either the authority to be judged by the policies, or a block that comes before them. */
export type Authority = { used: Used; blocked?: undefined } | { used: Used; blocked: Ruling };

/**
 * What comes before the policies, in this order: delegation, federation, the agent's own boundary and permissions, roles and temporal windows.
 * A grant or an open window stands in for an allowance that is missing; against a denial nothing helps.
 */
export async function authorise(asking: Asking, token: Claims | null | undefined): Promise<Authority> {
  const { rows, now, request, agent } = asking;
  const { action_type, metadata = {} } = request;
  const used: Used = {};

  const delegated = asks(asking) ? await presented(asking) : undefined;
  if (delegated && 'decision' in delegated) return { used, blocked: delegated };
  if (token !== undefined) {
    const refused = await useToken(asking, token);
    if (refused) return { used, blocked: block('federation', '__federation_token_invalid', 'Federation Token Invalid', refused) };
    used.federation_link_id = token!.linkId;
  }

  const own = agent.limits(action_type, metadata);
  if (own === 'denied')
    return { used, blocked: block('permissions', '__permission_denied', 'Permission Denied', 'the agent may not do this') };
  const workflow = asking.intercept.workflowId ?? request.chain_id;
  const roles = askRoles(agent.roles, action_type, request.trust_score!);
  const windows = askWindows(agent.windows, { type: action_type, metadata, workflow }, now);
  if (roles.kind === 'denied')
    return { used, blocked: block('rbac', '__role_denied', 'Role Denied', `role ${roles.role} denies this action`) };
  if (roles.kind === 'low trust')
    return { used, blocked: block('rbac', '__role_trust', 'Role Trust', `trust is below what role ${roles.role} asks for`) };

  const lacking = own === 'not allowed' ? 'permissions' : roles.kind === 'not allowed' ? 'rbac' : undefined;
  if (lacking && windows.kind !== 'open' && !delegated) {
    if (windows.kind === 'lapsed') throw new ApiError('temporal_window_expired', "the agent's window for this has lapsed");
    if (windows.kind === 'other scope') throw new ApiError('temporal_window_scope_exceeded', "the agent's windows are not for this");
    const reason = lacking === 'rbac' ? 'no role of the agent allows this action' : 'the permissions of the agent do not allow this action';
    return { used, blocked: block(lacking, lacking === 'rbac' ? '__role_not_allowed' : '__permission_missing', 'Not Allowed', reason) };
  }

  if (windows.kind === 'open') {
    used.window_id = windows.window.window_id;
    windows.window.uses += 1;
    rows.later('update windows set uses = uses + 1 where window_id = ?', windows.window.window_id);
  }
  if (delegated) {
    used.grant_id = delegated.chain[0]!.grant_id;
    for (const { grant_id } of delegated.chain) rows.later('update grants set uses = uses + 1 where grant_id = ?', grant_id);
  }
  if (token) rows.later('update link_tokens set uses = uses + 1 where token_id = ?', token.tokenId);
  return { used };
}

/** Whether a request shows a grant, or needs one. */
function asks({ intercept, request: { metadata } }: Asking): boolean {
  return intercept.grantId !== undefined || (metadata !== undefined && Object.hasOwn(metadata, 'on_behalf_of'));
}

async function useToken({ rows, now, request }: Asking, token: Claims | null): Promise<string | undefined> {
  if (token === null) return 'the token is not one of this plane, or has expired';
  const row = await rows.get<TokenRow>('select * from link_tokens where token_id = ?', token.tokenId);
  const link = await linkById(rows, token.linkId);
  if (!row || !link || row.link_id !== token.linkId) return 'the token is not known';
  if (token.audience !== linkTerms(link).target_workspace_id) return 'the token is for another workspace';
  const state = linkState(link, now);
  if (state !== 'active') return `the link is ${state}`;
  if (row.revoked_at !== null || now >= row.expires_at) return 'the token has expired or was revoked';
  if (row.max_uses !== null && row.uses >= row.max_uses) return 'the token is used up';
  if (token.agentId !== request.agent_id) return 'the token is for another agent';
  const { allowed_action_types, allowed_scopes } = linkTerms(link);
  const metadata = request.metadata ?? {};
  if (allowed_action_types.length === 0 || !matcher(allowed_action_types)(request.action_type))
    return 'the link does not allow this action';
  const scopes = token.scopes.length > 0 ? token.scopes : allowed_scopes.length > 0 ? allowed_scopes : ['*'];
  return covers({ scopes, action_types: token.actionTypes }, request.action_type, metadata)
    ? undefined
    : 'the token does not reach this action';
}

/** The trust a token's agent is judged by: its own, and no more than the link lets a foreign agent have. */
export async function cappedTrust(rows: Rows, trust: number, token: Claims | null | undefined): Promise<number> {
  const link = token ? await linkById(rows, token.linkId) : undefined;
  return link ? Math.min(trust, linkTerms(link).max_trust_level) : trust;
}
