import { createHash } from 'node:crypto';

/** The methods that the SDK page lists, group by group, in its own spelling. */
export const pageMethods: readonly string[] = `
  intercept, batch_intercept, intercept_agent_comm
  register_agent, get_agent, update_agent, deactivate_agent, get_agent_history, get_agent_communications
  list_credentials, get_active_credential, rotate_credential, revoke_credential
  list_policies, create_policy, update_policy, delete_policy, promote_shadow_policy, get_shadow_report
  list_decisions, get_decision
  list_escalations, get_escalation_status, resolve_escalation, wait_for_escalation
  delegate, verify_delegation, revoke_delegation, list_delegations
  create_temporal_window, extend_temporal_window, revoke_temporal_window, check_temporal_window
  trigger_breakglass, close_breakglass, review_breakglass, get_breakglass_stats
  create_role, assign_role, unassign_role, list_role_agents
  propose_federation, accept_federation, issue_federation_token, revoke_federation
  create_webhook, test_webhook, rotate_webhook_secret, get_webhook_deliveries
  deploy_policy_pack, rollback_policy_pack, validate_policy_pack`
  .split(/[\s,]+/)
  .filter(Boolean);

/** Over the list as the page has it, so that none can fall out of it unseen. */
export const pageMethodsHash = '584542d0e00ee17b2a7f85a56eb99c45456d2563f9c5861805b2bc99001af118';

export function hashOfMethods(names: readonly string[]): string {
  return createHash('sha256').update(names.join(', ')).digest('hex');
}
