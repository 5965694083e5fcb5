import type { Calls, Filter, Input } from '../calls.ts';
import type { RequestOptions } from '../transport.ts';

export function authorityMethods({ one, pages }: Calls) {
  const grant = (grantId: string) => ({ grant_id: grantId });
  const window = (windowId: string) => ({ window_id: windowId });
  const event = (breakglassId: string) => ({ breakglass_id: breakglassId });
  const role = (roleId: string) => ({ role_id: roleId });
  return {
    /** Lends rights of one agent to another for `durationMinutes`. The grant is worth what both sides and every grant above it allow. */
    delegate: (request: Input<'delegate'>, options?: RequestOptions) => one('delegate', { body: request }, options),

    /** Whether a grant is good now, and for what. */
    verifyDelegation: (grantId: string, filter?: Filter<'verifyDelegation'>, options?: RequestOptions) =>
      one('verifyDelegation', { params: grant(grantId), query: filter }, options),

    /** Revokes a grant and every grant below it. */
    revokeDelegation: (grantId: string, request?: Input<'revokeDelegation'>, options?: RequestOptions) =>
      one('revokeDelegation', { params: grant(grantId), body: request }, options),

    listDelegations: (filter?: Filter<'listDelegations'>, options?: RequestOptions) =>
      pages('listDelegations', 'delegations', { query: filter }, options),

    /** Opens a window for an agent, 1 to 1440 minutes. */
    createTemporalWindow: (request: Input<'createTemporalWindow'>, options?: RequestOptions) =>
      one('createTemporalWindow', { body: request }, options),

    listTemporalWindows: (filter?: Filter<'listTemporalWindows'>, options?: RequestOptions) =>
      pages('listTemporalWindows', 'windows', { query: filter }, options),

    getTemporalWindow: (windowId: string, options?: RequestOptions) => one('getTemporalWindow', { params: window(windowId) }, options),

    /** Makes a window last `durationMinutes` longer. @throws {ConflictError} `temporal_window_extensions_exhausted` */
    extendTemporalWindow: (windowId: string, request: Input<'extendTemporalWindow'>, options?: RequestOptions) =>
      one('extendTemporalWindow', { params: window(windowId), body: request }, options),

    revokeTemporalWindow: (windowId: string, request?: Input<'revokeTemporalWindow'>, options?: RequestOptions) =>
      one('revokeTemporalWindow', { params: window(windowId), body: request }, options),

    /** Whether a window is open: that one (`windowId`), or any of an agent (`agentId`) that covers the action asked about. */
    checkTemporalWindow: (filter: Filter<'checkTemporalWindow'>, options?: RequestOptions) =>
      one('checkTemporalWindow', { query: filter }, options),

    /**
     * Lets an agent's blocks pass for 1 to 120 minutes (default 15). It must be reviewed afterwards.
     * @throws {RateLimitError} `breakglass_cooldown`; {ConflictError} `breakglass_review_pending`
     */
    triggerBreakglass: (request: Input<'triggerBreakglass'>, options?: RequestOptions) =>
      one('triggerBreakglass', { body: request }, options),

    listBreakglass: (filter?: Filter<'listBreakglass'>, options?: RequestOptions) =>
      pages('listBreakglass', 'events', { query: filter }, options),

    getBreakglass: (breakglassId: string, options?: RequestOptions) => one('getBreakglass', { params: event(breakglassId) }, options),

    /** Ends an override before its time. */
    closeBreakglass: (breakglassId: string, request?: Input<'closeBreakglass'>, options?: RequestOptions) =>
      one('closeBreakglass', { params: event(breakglassId), body: request }, options),

    /** Records the review of an override that has ended. */
    reviewBreakglass: (breakglassId: string, request: Input<'reviewBreakglass'>, options?: RequestOptions) =>
      one('reviewBreakglass', { params: event(breakglassId), body: request }, options),

    getBreakglassStats: (filter?: Filter<'getBreakglassStats'>, options?: RequestOptions) =>
      one('getBreakglassStats', { query: filter }, options),

    /** @throws {InvalidRequestError} `role_cycle` */
    createRole: (request: Input<'createRole'>, options?: RequestOptions) => one('createRole', { body: request }, options),

    listRoles: (filter?: Filter<'listRoles'>, options?: RequestOptions) => pages('listRoles', 'roles', { query: filter }, options),

    getRole: (roleId: string, options?: RequestOptions) => one('getRole', { params: role(roleId) }, options),

    updateRole: (roleId: string, changes: Input<'updateRole'>, options?: RequestOptions) =>
      one('updateRole', { params: role(roleId), body: changes }, options),

    /** @throws {ConflictError} `role_in_use` */
    deleteRole: (roleId: string, options?: RequestOptions) => one('deleteRole', { params: role(roleId) }, options),

    assignRole: (roleId: string, agentId: string, options?: RequestOptions) =>
      one('assignRole', { params: role(roleId), body: { agentId } }, options),

    unassignRole: (roleId: string, agentId: string, options?: RequestOptions) =>
      one('unassignRole', { params: role(roleId), body: { agentId } }, options),

    listRoleAgents: (roleId: string, filter?: Filter<'listRoleAgents'>, options?: RequestOptions) =>
      pages('listRoleAgents', 'agents', { params: role(roleId), query: filter }, options),
  };
}
