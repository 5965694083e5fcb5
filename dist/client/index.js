// build/src/api/operations/agents.js
const agents = {
	registerAgent: {
		group: "agents",
		method: "POST",
		path: "/api/v1/enforce/agents",
		request: "RegisterAgentRequest",
		response: "RegisterAgentResult",
		essential: ["agent"],
		errors: ["agent_exists"],
		certainty: "published",
		safety: "unsafe",
		needs: "manage"
	},
	listAgents: {
		group: "agents",
		method: "GET",
		path: "/api/v1/enforce/agents",
		query: "ListAgentsQuery",
		response: "AgentList",
		essential: ["agents"],
		errors: [],
		certainty: "published",
		safety: "safe",
		needs: "read"
	},
	getAgent: {
		group: "agents",
		method: "GET",
		path: "/api/v1/enforce/agents/{agent_id}",
		response: "AgentResult",
		essential: ["agent"],
		errors: ["agent_not_found"],
		certainty: "published",
		safety: "safe",
		needs: "read"
	},
	updateAgent: {
		group: "agents",
		method: "PUT",
		path: "/api/v1/enforce/agents/{agent_id}",
		request: "UpdateAgentRequest",
		response: "AgentResult",
		errors: ["agent_not_found", "agent_deactivated"],
		certainty: "ours",
		safety: "idempotent",
		needs: "manage"
	},
	deactivateAgent: {
		group: "agents",
		method: "POST",
		path: "/api/v1/enforce/agents/{agent_id}/deactivate",
		request: "ReasonRequest",
		response: "AgentResult",
		errors: ["agent_not_found"],
		certainty: "ours",
		safety: "idempotent",
		needs: "manage"
	},
	revokeAgent: {
		group: "agents",
		method: "POST",
		path: "/api/v1/enforce/agents/{agent_id}/revoke",
		request: "ReasonRequest",
		response: "RevokeAgentResult",
		essential: ["agent"],
		errors: ["agent_not_found"],
		certainty: "official client",
		safety: "idempotent",
		needs: "manage"
	},
	getAgentHistory: {
		group: "agents",
		method: "GET",
		path: "/api/v1/enforce/agents/{agent_id}/history",
		query: "PageQuery",
		response: "AgentHistory",
		essential: ["history"],
		errors: ["agent_not_found"],
		certainty: "published",
		safety: "safe",
		needs: "read"
	},
	getAgentCommunications: {
		group: "agents",
		method: "GET",
		path: "/api/v1/enforce/agents/{agent_id}/communications",
		query: "CommunicationsQuery",
		response: "AgentCommunications",
		essential: ["communications"],
		errors: ["agent_not_found"],
		certainty: "ours",
		safety: "safe",
		needs: "read"
	},
	getAgentDelegations: {
		group: "agents",
		method: "GET",
		path: "/api/v1/enforce/agents/{agent_id}/delegations",
		query: "AgentDelegationsQuery",
		response: "DelegationList",
		essential: ["delegations"],
		errors: [],
		certainty: "official client",
		safety: "safe",
		needs: "read"
	},
	getAgentTemporalWindows: {
		group: "agents",
		method: "GET",
		path: "/api/v1/enforce/agents/{agent_id}/temporal-windows",
		query: "PageQuery",
		response: "TemporalWindowList",
		essential: ["windows"],
		errors: [],
		certainty: "official client",
		safety: "safe",
		needs: "read"
	}
};
// build/src/api/operations/api-keys.js
const apiKeys = {
	createApiKey: {
		group: "API keys",
		method: "POST",
		path: "/api/v1/enforce/api-keys",
		request: "CreateApiKeyRequest",
		response: "IssuedApiKeyResult",
		essential: ["key"],
		errors: [],
		certainty: "ours",
		safety: "unsafe",
		needs: "keys"
	},
	listApiKeys: {
		group: "API keys",
		method: "GET",
		path: "/api/v1/enforce/api-keys",
		query: "PageQuery",
		response: "ApiKeyList",
		essential: ["api_keys"],
		errors: [],
		certainty: "ours",
		safety: "safe",
		needs: "keys"
	},
	revokeApiKey: {
		group: "API keys",
		method: "POST",
		path: "/api/v1/enforce/api-keys/{key_id}/revoke",
		request: "ReasonRequest",
		response: "ApiKeyResult",
		errors: ["api_key_not_found", "api_key_last"],
		certainty: "ours",
		safety: "idempotent",
		needs: "keys"
	}
};
// build/src/api/operations/breakglass.js
const breakglass = {
	triggerBreakglass: {
		group: "breakglass",
		method: "POST",
		path: "/api/v1/enforce/breakglass",
		request: "TriggerBreakglassRequest",
		response: "BreakglassResult",
		essential: ["event"],
		errors: [
			"breakglass_cooldown",
			"breakglass_review_pending",
			"agent_suspended"
		],
		certainty: "published",
		safety: "unsafe",
		needs: "manage"
	},
	listBreakglass: {
		group: "breakglass",
		method: "GET",
		path: "/api/v1/enforce/breakglass",
		query: "ListBreakglassQuery",
		response: "BreakglassList",
		essential: ["events"],
		errors: [],
		certainty: "ours",
		safety: "safe",
		needs: "read"
	},
	getBreakglassStats: {
		group: "breakglass",
		method: "GET",
		path: "/api/v1/enforce/breakglass/stats",
		query: "PeriodQuery",
		response: "BreakglassStats",
		errors: [],
		certainty: "ours",
		safety: "safe",
		needs: "read"
	},
	getBreakglass: {
		group: "breakglass",
		method: "GET",
		path: "/api/v1/enforce/breakglass/{breakglass_id}",
		response: "BreakglassResult",
		essential: ["event"],
		errors: ["breakglass_not_found"],
		certainty: "ours",
		safety: "safe",
		needs: "read"
	},
	closeBreakglass: {
		group: "breakglass",
		method: "POST",
		path: "/api/v1/enforce/breakglass/{breakglass_id}/close",
		request: "ReasonRequest",
		response: "BreakglassResult",
		errors: ["breakglass_not_found", "breakglass_already_closed"],
		certainty: "ours",
		safety: "unsafe",
		needs: "manage"
	},
	reviewBreakglass: {
		group: "breakglass",
		method: "POST",
		path: "/api/v1/enforce/breakglass/{breakglass_id}/review",
		request: "ReviewBreakglassRequest",
		response: "BreakglassResult",
		errors: [
			"breakglass_not_found",
			"breakglass_still_active",
			"breakglass_already_reviewed"
		],
		certainty: "ours",
		safety: "unsafe",
		needs: "approvals"
	}
};
// build/src/api/operations/core.js
const core = {
	intercept: {
		group: "core",
		method: "POST",
		path: "/api/v1/enforce/intercept",
		request: "InterceptRequest",
		response: "InterceptResult",
		essential: ["decision"],
		errors: [
			"invalid_action_type",
			"invalid_chain",
			"agent_suspended",
			"identity_invalid",
			"nonce_replayed",
			"temporal_window_expired",
			"temporal_window_scope_exceeded"
		],
		certainty: "published",
		safety: "unsafe",
		needs: "enforce"
	},
	batchIntercept: {
		group: "core",
		method: "POST",
		path: "/api/v1/enforce/batch",
		request: "BatchRequest",
		response: "BatchResult",
		errors: ["batch_too_large"],
		certainty: "official client",
		safety: "unsafe",
		needs: "enforce"
	},
	interceptAgentComm: {
		group: "core",
		method: "POST",
		path: "/api/v1/enforce/agent-comm",
		request: "AgentCommRequest",
		response: "AgentCommResult",
		essential: ["decision"],
		errors: [
			"invalid_action_type",
			"invalid_chain",
			"agent_suspended",
			"identity_invalid",
			"nonce_replayed",
			"temporal_window_expired",
			"temporal_window_scope_exceeded"
		],
		certainty: "published",
		safety: "unsafe",
		needs: "enforce"
	}
};
// build/src/api/operations/credentials.js
const credentials = {
	listCredentials: {
		group: "credentials",
		method: "GET",
		path: "/api/v1/enforce/agents/{agent_id}/credentials",
		response: "CredentialList",
		essential: ["credentials"],
		errors: ["agent_not_found"],
		certainty: "ours",
		safety: "safe",
		needs: "read"
	},
	getActiveCredential: {
		group: "credentials",
		method: "GET",
		path: "/api/v1/enforce/agents/{agent_id}/credentials/active",
		response: "CredentialResult",
		essential: ["credential"],
		errors: ["agent_not_found", "credential_not_found"],
		certainty: "ours",
		safety: "safe",
		needs: "read"
	},
	rotateCredential: {
		group: "credentials",
		method: "POST",
		path: "/api/v1/enforce/agents/{agent_id}/credentials/rotate",
		request: "RotateCredentialRequest",
		response: "IssuedCredentialResult",
		essential: ["credential"],
		errors: ["agent_not_found", "agent_deactivated"],
		certainty: "ours",
		safety: "unsafe",
		needs: "manage"
	},
	revokeCredential: {
		group: "credentials",
		method: "POST",
		path: "/api/v1/enforce/credentials/{credential_id}/revoke",
		request: "ReasonRequest",
		response: "CredentialResult",
		errors: ["credential_not_found"],
		certainty: "ours",
		safety: "idempotent",
		needs: "manage"
	}
};
// build/src/api/operations/decisions.js
const decisions = {
	listDecisions: {
		group: "decisions",
		method: "GET",
		path: "/api/v1/enforce/decisions",
		query: "ListDecisionsQuery",
		response: "DecisionList",
		essential: ["decisions"],
		errors: [],
		certainty: "published",
		safety: "safe",
		needs: "read"
	},
	getDecision: {
		group: "decisions",
		method: "GET",
		path: "/api/v1/enforce/decisions/{decision_id}",
		response: "DecisionResult",
		essential: ["decision"],
		errors: ["decision_not_found"],
		certainty: "published",
		safety: "safe",
		needs: "read"
	},
	eraseContents: {
		group: "decisions",
		method: "POST",
		path: "/api/v1/enforce/decisions/erase",
		request: "EraseContentsRequest",
		response: "EraseContentsResult",
		essential: ["erased"],
		errors: ["decision_not_found"],
		certainty: "ours",
		safety: "idempotent",
		needs: "manage"
	},
	getStats: {
		group: "decisions",
		method: "GET",
		path: "/api/v1/enforce/stats",
		query: "PeriodQuery",
		response: "Stats",
		errors: [],
		certainty: "published",
		safety: "safe",
		needs: "read"
	}
};
// build/src/api/operations/delegations.js
const delegations = {
	delegate: {
		group: "delegations",
		method: "POST",
		path: "/api/v1/enforce/delegate",
		request: "DelegateRequest",
		response: "DelegationResult",
		errors: [
			"agent_suspended",
			"delegation_not_found",
			"delegation_not_permitted",
			"delegation_depth_exceeded",
			"delegation_inactive"
		],
		certainty: "published",
		safety: "unsafe",
		needs: "manage"
	},
	verifyDelegation: {
		group: "delegations",
		method: "GET",
		path: "/api/v1/enforce/delegate/{grant_id}/verify",
		query: "VerifyDelegationQuery",
		response: "DelegationVerification",
		essential: ["valid"],
		errors: ["delegation_not_found"],
		certainty: "ours",
		safety: "safe",
		needs: "enforce"
	},
	revokeDelegation: {
		group: "delegations",
		method: "POST",
		path: "/api/v1/enforce/delegate/{grant_id}/revoke",
		request: "ReasonRequest",
		response: "RevokeDelegationResult",
		errors: ["delegation_not_found"],
		certainty: "official client",
		safety: "idempotent",
		needs: "manage"
	},
	listDelegations: {
		group: "delegations",
		method: "GET",
		path: "/api/v1/enforce/delegations",
		query: "ListDelegationsQuery",
		response: "DelegationList",
		essential: ["delegations"],
		errors: [],
		certainty: "ours",
		safety: "safe",
		needs: "read"
	}
};
// build/src/api/operations/escalations.js
const escalations = {
	listEscalations: {
		group: "escalations",
		method: "GET",
		path: "/api/v1/enforce/escalations",
		query: "ListEscalationsQuery",
		response: "EscalationList",
		essential: ["escalations"],
		errors: [],
		certainty: "published",
		safety: "safe",
		needs: "read"
	},
	getEscalation: {
		group: "escalations",
		method: "GET",
		path: "/api/v1/enforce/escalations/{escalation_id}",
		response: "EscalationResult",
		essential: ["escalation"],
		errors: ["escalation_not_found"],
		certainty: "ours",
		safety: "safe",
		needs: "read"
	},
	getEscalationStatus: {
		group: "escalations",
		method: "GET",
		path: "/api/v1/enforce/escalations/{escalation_id}/status",
		query: "EscalationStatusQuery",
		response: "EscalationStatus",
		essential: ["status"],
		errors: ["escalation_not_found"],
		certainty: "published",
		safety: "safe",
		needs: "enforce"
	},
	resolveEscalation: {
		group: "escalations",
		method: "POST",
		path: "/api/v1/enforce/escalations/{escalation_id}/resolve",
		request: "ResolveEscalationRequest",
		response: "ResolveEscalationResult",
		errors: [
			"escalation_not_found",
			"escalation_already_resolved",
			"escalation_self_approval"
		],
		certainty: "published",
		safety: "unsafe",
		needs: "approvals"
	}
};
// build/src/api/operations/federation.js
const federation = {
	proposeFederation: {
		group: "federation",
		method: "POST",
		path: "/api/v1/enforce/federation/links",
		request: "ProposeFederationRequest",
		response: "ProposeFederationResult",
		errors: [],
		certainty: "ours",
		safety: "unsafe",
		needs: "manage"
	},
	listFederations: {
		group: "federation",
		method: "GET",
		path: "/api/v1/enforce/federation/links",
		query: "ListFederationsQuery",
		response: "FederationList",
		essential: ["links"],
		errors: [],
		certainty: "ours",
		safety: "safe",
		needs: "read"
	},
	getFederation: {
		group: "federation",
		method: "GET",
		path: "/api/v1/enforce/federation/links/{link_id}",
		response: "FederationResult",
		essential: ["link"],
		errors: ["federation_link_not_found"],
		certainty: "ours",
		safety: "safe",
		needs: "read"
	},
	acceptFederation: {
		group: "federation",
		method: "POST",
		path: "/api/v1/enforce/federation/links/{link_id}/accept",
		request: "AcceptFederationRequest",
		response: "FederationResult",
		errors: ["federation_link_not_found", "federation_link_inactive"],
		certainty: "ours",
		safety: "idempotent",
		needs: "manage"
	},
	issueFederationToken: {
		group: "federation",
		method: "POST",
		path: "/api/v1/enforce/federation/links/{link_id}/tokens",
		request: "IssueFederationTokenRequest",
		response: "FederationTokenResult",
		essential: ["token"],
		errors: [
			"federation_link_not_found",
			"federation_link_inactive",
			"federation_scope_exceeded",
			"agent_suspended"
		],
		certainty: "ours",
		safety: "unsafe",
		needs: "manage"
	},
	revokeFederation: {
		group: "federation",
		method: "POST",
		path: "/api/v1/enforce/federation/links/{link_id}/revoke",
		request: "ReasonRequest",
		response: "FederationResult",
		errors: ["federation_link_not_found"],
		certainty: "ours",
		safety: "idempotent",
		needs: "manage"
	}
};
// build/src/api/operations/policies.js
const policies = {
	listPolicies: {
		group: "policies",
		method: "GET",
		path: "/api/v1/enforce/policies",
		query: "ListPoliciesQuery",
		response: "PolicyList",
		essential: ["policies"],
		errors: [],
		certainty: "published",
		safety: "safe",
		needs: "read"
	},
	createPolicy: {
		group: "policies",
		method: "POST",
		path: "/api/v1/enforce/policies",
		request: "CreatePolicyRequest",
		response: "PolicyResult",
		essential: ["policy"],
		errors: ["policy_invalid", "policy_exists"],
		certainty: "published",
		safety: "unsafe",
		needs: "manage"
	},
	getPolicy: {
		group: "policies",
		method: "GET",
		path: "/api/v1/enforce/policies/{policy_id}",
		response: "PolicyResult",
		essential: ["policy"],
		errors: ["policy_not_found"],
		certainty: "ours",
		safety: "safe",
		needs: "read"
	},
	updatePolicy: {
		group: "policies",
		method: "PUT",
		path: "/api/v1/enforce/policies/{policy_id}",
		request: "UpdatePolicyRequest",
		response: "PolicyResult",
		errors: [
			"policy_not_found",
			"policy_invalid",
			"policy_exists",
			"policy_managed_by_pack"
		],
		certainty: "published",
		safety: "idempotent",
		needs: "manage"
	},
	deletePolicy: {
		group: "policies",
		method: "DELETE",
		path: "/api/v1/enforce/policies/{policy_id}",
		response: "Acknowledgement",
		errors: ["policy_not_found", "policy_managed_by_pack"],
		certainty: "published",
		safety: "idempotent",
		needs: "manage"
	},
	promoteShadowPolicy: {
		group: "policies",
		method: "POST",
		path: "/api/v1/enforce/policies/{policy_id}/promote",
		response: "PolicyResult",
		errors: [
			"policy_not_found",
			"policy_not_shadow",
			"policy_managed_by_pack"
		],
		certainty: "ours",
		safety: "unsafe",
		needs: "manage"
	},
	getShadowReport: {
		group: "policies",
		method: "GET",
		path: "/api/v1/enforce/shadow/report",
		query: "ShadowReportQuery",
		response: "ShadowReport",
		errors: [],
		certainty: "published",
		safety: "safe",
		needs: "read"
	}
};
// build/src/api/operations/policy-packs.js
const policyPacks = {
	deployPolicyPack: {
		group: "policy packs",
		method: "POST",
		path: "/api/v1/enforce/policy-packs",
		request: "DeployRequest",
		response: "DeployResult",
		errors: [
			"pack_invalid",
			"revision_conflict",
			"version_reused",
			"version_not_higher"
		],
		certainty: "published",
		safety: "unsafe",
		needs: "deploy"
	},
	listPolicyPacks: {
		group: "policy packs",
		method: "GET",
		path: "/api/v1/enforce/policy-packs",
		response: "PackList",
		essential: ["packs"],
		errors: [],
		certainty: "ours",
		safety: "safe",
		needs: "read"
	},
	validatePolicyPack: {
		group: "policy packs",
		method: "POST",
		path: "/api/v1/enforce/policy-packs/validate",
		request: "ValidateRequest",
		response: "ValidateResult",
		errors: [],
		certainty: "published",
		safety: "safe",
		needs: "read"
	},
	getPolicyPack: {
		group: "policy packs",
		method: "GET",
		path: "/api/v1/enforce/policy-packs/{name}",
		query: "GetPackQuery",
		response: "PackResult",
		essential: ["pack", "policy_definitions"],
		errors: ["pack_not_found", "pack_version_not_found"],
		certainty: "ours",
		safety: "safe",
		needs: "read"
	},
	policyPackHistory: {
		group: "policy packs",
		method: "GET",
		path: "/api/v1/enforce/policy-packs/{name}/history",
		query: "PageQuery",
		response: "PackHistory",
		essential: ["history"],
		errors: ["pack_not_found"],
		certainty: "ours",
		safety: "safe",
		needs: "read"
	},
	rollbackPolicyPack: {
		group: "policy packs",
		method: "POST",
		path: "/api/v1/enforce/policy-packs/{name}/rollback",
		request: "RollbackRequest",
		response: "RollbackResult",
		errors: [
			"pack_not_found",
			"pack_version_not_found",
			"revision_conflict"
		],
		certainty: "published",
		safety: "unsafe",
		needs: "deploy"
	}
};
// build/src/api/operations/roles.js
const roles = {
	createRole: {
		group: "roles",
		method: "POST",
		path: "/api/v1/enforce/roles",
		request: "CreateRoleRequest",
		response: "RoleResult",
		essential: ["role"],
		errors: [
			"role_exists",
			"role_not_found",
			"role_cycle"
		],
		certainty: "published",
		safety: "unsafe",
		needs: "manage"
	},
	listRoles: {
		group: "roles",
		method: "GET",
		path: "/api/v1/enforce/roles",
		query: "PageQuery",
		response: "RoleList",
		essential: ["roles"],
		errors: [],
		certainty: "published",
		safety: "safe",
		needs: "read"
	},
	getRole: {
		group: "roles",
		method: "GET",
		path: "/api/v1/enforce/roles/{role_id}",
		response: "RoleResult",
		essential: ["role"],
		errors: ["role_not_found"],
		certainty: "published",
		safety: "safe",
		needs: "read"
	},
	updateRole: {
		group: "roles",
		method: "PUT",
		path: "/api/v1/enforce/roles/{role_id}",
		request: "UpdateRoleRequest",
		response: "RoleResult",
		errors: [
			"role_not_found",
			"role_exists",
			"role_cycle"
		],
		certainty: "published",
		safety: "idempotent",
		needs: "manage"
	},
	deleteRole: {
		group: "roles",
		method: "DELETE",
		path: "/api/v1/enforce/roles/{role_id}",
		response: "Acknowledgement",
		errors: ["role_not_found", "role_in_use"],
		certainty: "ours",
		safety: "idempotent",
		needs: "manage"
	},
	assignRole: {
		group: "roles",
		method: "POST",
		path: "/api/v1/enforce/roles/{role_id}/assign",
		request: "RoleAgentRequest",
		response: "RoleAssignmentResult",
		errors: ["role_not_found"],
		certainty: "ours",
		safety: "idempotent",
		needs: "manage"
	},
	unassignRole: {
		group: "roles",
		method: "POST",
		path: "/api/v1/enforce/roles/{role_id}/unassign",
		request: "RoleAgentRequest",
		response: "Acknowledgement",
		errors: ["role_not_found", "role_not_assigned"],
		certainty: "ours",
		safety: "idempotent",
		needs: "manage"
	},
	listRoleAgents: {
		group: "roles",
		method: "GET",
		path: "/api/v1/enforce/roles/{role_id}/agents",
		query: "PageQuery",
		response: "RoleAgents",
		essential: ["agents"],
		errors: ["role_not_found"],
		certainty: "ours",
		safety: "safe",
		needs: "read"
	}
};
// build/src/api/operations/system.js
const system = {
	health: {
		group: "system",
		method: "GET",
		path: "/health",
		response: "Health",
		essential: ["status"],
		errors: [],
		certainty: "ours",
		safety: "safe",
		needs: "none"
	},
	metrics: {
		group: "system",
		method: "GET",
		path: "/metrics",
		errors: [],
		certainty: "ours",
		safety: "safe",
		needs: "none"
	},
	openapi: {
		group: "system",
		method: "GET",
		path: "/openapi.json",
		response: "OpenApiDocument",
		essential: ["openapi"],
		errors: [],
		certainty: "ours",
		safety: "safe",
		needs: "none"
	}
};
// build/src/api/operations/temporal-windows.js
const temporalWindows = {
	createTemporalWindow: {
		group: "temporal windows",
		method: "POST",
		path: "/api/v1/enforce/temporal-windows",
		request: "CreateTemporalWindowRequest",
		response: "TemporalWindowResult",
		essential: ["window"],
		errors: ["agent_suspended"],
		certainty: "published",
		safety: "unsafe",
		needs: "manage"
	},
	listTemporalWindows: {
		group: "temporal windows",
		method: "GET",
		path: "/api/v1/enforce/temporal-windows",
		query: "ListTemporalWindowsQuery",
		response: "TemporalWindowList",
		essential: ["windows"],
		errors: [],
		certainty: "ours",
		safety: "safe",
		needs: "read"
	},
	checkTemporalWindow: {
		group: "temporal windows",
		method: "GET",
		path: "/api/v1/enforce/temporal-windows/check",
		query: "CheckTemporalWindowQuery",
		response: "TemporalWindowCheck",
		essential: ["active"],
		errors: ["temporal_window_not_found"],
		certainty: "ours",
		safety: "safe",
		needs: "enforce"
	},
	getTemporalWindow: {
		group: "temporal windows",
		method: "GET",
		path: "/api/v1/enforce/temporal-windows/{window_id}",
		response: "TemporalWindowResult",
		essential: ["window"],
		errors: ["temporal_window_not_found"],
		certainty: "ours",
		safety: "safe",
		needs: "read"
	},
	extendTemporalWindow: {
		group: "temporal windows",
		method: "POST",
		path: "/api/v1/enforce/temporal-windows/{window_id}/extend",
		request: "ExtendTemporalWindowRequest",
		response: "TemporalWindowResult",
		errors: [
			"temporal_window_not_found",
			"temporal_window_expired",
			"temporal_window_inactive",
			"temporal_window_extensions_exhausted"
		],
		certainty: "ours",
		safety: "unsafe",
		needs: "manage"
	},
	revokeTemporalWindow: {
		group: "temporal windows",
		method: "POST",
		path: "/api/v1/enforce/temporal-windows/{window_id}/revoke",
		request: "ReasonRequest",
		response: "TemporalWindowResult",
		errors: ["temporal_window_not_found"],
		certainty: "ours",
		safety: "idempotent",
		needs: "manage"
	}
};
// build/src/api/operations/vault.js
const vault = {
	getVaultKeys: {
		group: "vault",
		method: "GET",
		path: "/api/sentinel/vault/v2/keys",
		response: "VaultKeys",
		essential: ["keys"],
		errors: [],
		certainty: "published",
		safety: "safe",
		needs: "none"
	},
	rotateVaultKey: {
		group: "vault",
		method: "POST",
		path: "/api/v1/enforce/vault/keys/rotate",
		response: "RotatedVaultKey",
		essential: ["key"],
		errors: [],
		certainty: "ours",
		safety: "unsafe",
		needs: "keys"
	},
	listVaultEntries: {
		group: "vault",
		method: "GET",
		path: "/api/v1/enforce/vault/entries",
		query: "ListVaultEntriesQuery",
		response: "VaultEntries",
		essential: ["entries"],
		errors: [],
		certainty: "ours",
		safety: "safe",
		needs: "read"
	},
	getVaultEntry: {
		group: "vault",
		method: "GET",
		path: "/api/v1/enforce/vault/entries/{entry_id}",
		response: "VaultEntryResult",
		essential: ["entry"],
		errors: ["vault_entry_not_found"],
		certainty: "ours",
		safety: "safe",
		needs: "read"
	},
	listVaultCheckpoints: {
		group: "vault",
		method: "GET",
		path: "/api/v1/enforce/vault/checkpoints",
		query: "PageQuery",
		response: "VaultCheckpoints",
		essential: ["checkpoints"],
		errors: [],
		certainty: "ours",
		safety: "safe",
		needs: "read"
	},
	getVaultCheckpoint: {
		group: "vault",
		method: "GET",
		path: "/api/v1/enforce/vault/checkpoint",
		response: "VaultCheckpointResult",
		essential: ["checkpoint"],
		errors: [],
		certainty: "ours",
		safety: "safe",
		needs: "read"
	},
	getInclusionProof: {
		group: "vault",
		method: "GET",
		path: "/api/v1/enforce/vault/proofs/inclusion",
		query: "InclusionProofQuery",
		response: "InclusionProof",
		essential: ["path", "root_hash"],
		errors: ["vault_entry_not_found", "vault_proof_impossible"],
		certainty: "ours",
		safety: "safe",
		needs: "read"
	},
	getConsistencyProof: {
		group: "vault",
		method: "GET",
		path: "/api/v1/enforce/vault/proofs/consistency",
		query: "ConsistencyProofQuery",
		response: "ConsistencyProof",
		essential: ["path"],
		errors: ["vault_proof_impossible"],
		certainty: "ours",
		safety: "safe",
		needs: "read"
	}
};
// build/src/api/operations/webhooks.js
const webhooks = {
	createWebhook: {
		group: "webhooks",
		method: "POST",
		path: "/api/v1/enforce/webhooks",
		request: "CreateWebhookRequest",
		response: "IssuedWebhookResult",
		essential: ["webhook"],
		errors: ["webhook_target_forbidden"],
		certainty: "ours",
		safety: "unsafe",
		needs: "manage"
	},
	listWebhooks: {
		group: "webhooks",
		method: "GET",
		path: "/api/v1/enforce/webhooks",
		query: "PageQuery",
		response: "WebhookList",
		essential: ["webhooks"],
		errors: [],
		certainty: "ours",
		safety: "safe",
		needs: "read"
	},
	getWebhook: {
		group: "webhooks",
		method: "GET",
		path: "/api/v1/enforce/webhooks/{webhook_id}",
		response: "WebhookResult",
		essential: ["webhook"],
		errors: ["webhook_not_found"],
		certainty: "ours",
		safety: "safe",
		needs: "read"
	},
	deleteWebhook: {
		group: "webhooks",
		method: "DELETE",
		path: "/api/v1/enforce/webhooks/{webhook_id}",
		response: "Acknowledgement",
		errors: ["webhook_not_found"],
		certainty: "ours",
		safety: "idempotent",
		needs: "manage"
	},
	testWebhook: {
		group: "webhooks",
		method: "POST",
		path: "/api/v1/enforce/webhooks/{webhook_id}/test",
		response: "WebhookDeliveryResult",
		errors: ["webhook_not_found"],
		certainty: "ours",
		safety: "unsafe",
		needs: "manage"
	},
	rotateWebhookSecret: {
		group: "webhooks",
		method: "POST",
		path: "/api/v1/enforce/webhooks/{webhook_id}/rotate-secret",
		request: "RotateWebhookSecretRequest",
		response: "IssuedWebhookResult",
		essential: ["webhook"],
		errors: ["webhook_not_found"],
		certainty: "ours",
		safety: "unsafe",
		needs: "manage"
	},
	getWebhookDeliveries: {
		group: "webhooks",
		method: "GET",
		path: "/api/v1/enforce/webhooks/{webhook_id}/deliveries",
		query: "ListDeliveriesQuery",
		response: "WebhookDeliveries",
		essential: ["deliveries"],
		errors: ["webhook_not_found"],
		certainty: "ours",
		safety: "safe",
		needs: "read"
	},
	replayWebhookDelivery: {
		group: "webhooks",
		method: "POST",
		path: "/api/v1/enforce/webhooks/{webhook_id}/deliveries/{delivery_id}/replay",
		response: "WebhookDeliveryResult",
		errors: [
			"webhook_not_found",
			"webhook_delivery_not_found",
			"webhook_delivery_not_dead"
		],
		certainty: "ours",
		safety: "unsafe",
		needs: "manage"
	}
};
// build/src/api/operations/index.js
const operations = (() => ({
	...core,
	...agents,
	...credentials,
	...policies,
	...decisions,
	...escalations,
	...delegations,
	...temporalWindows,
	...breakglass,
	...roles,
	...federation,
	...webhooks,
	...policyPacks,
	...vault,
	...apiKeys,
	...system
}))();
// build/src/api/error.js
const errorStatus = {
	missing_api_key: 401,
	invalid_api_key: 401,
	expired_api_key: 401,
	insufficient_permissions: 403,
	agent_not_found: 404,
	agent_suspended: 403,
	decision_not_found: 404,
	escalation_not_found: 404,
	escalation_already_resolved: 409,
	invalid_action_type: 400,
	invalid_chain: 422,
	breakglass_cooldown: 429,
	temporal_window_expired: 403,
	temporal_window_scope_exceeded: 403,
	policy_not_found: 404,
	invalid_request: 400,
	unknown_field: 400,
	not_found: 404,
	method_not_allowed: 405,
	request_timeout: 408,
	body_too_large: 413,
	unsupported_media_type: 415,
	headers_too_large: 431,
	idempotency_key_reused: 422,
	rate_limited: 429,
	internal_error: 500,
	unavailable: 503,
	audit_unavailable: 503,
	batch_too_large: 400,
	agent_exists: 409,
	agent_deactivated: 409,
	credential_not_found: 404,
	identity_invalid: 403,
	nonce_replayed: 409,
	policy_invalid: 422,
	policy_exists: 409,
	policy_managed_by_pack: 409,
	policy_not_shadow: 409,
	escalation_self_approval: 403,
	delegation_not_found: 404,
	delegation_not_permitted: 422,
	delegation_depth_exceeded: 422,
	delegation_inactive: 409,
	temporal_window_not_found: 404,
	temporal_window_inactive: 409,
	temporal_window_extensions_exhausted: 409,
	breakglass_not_found: 404,
	breakglass_review_pending: 409,
	breakglass_already_closed: 409,
	breakglass_already_reviewed: 409,
	breakglass_still_active: 409,
	role_not_found: 404,
	role_exists: 409,
	role_cycle: 422,
	role_in_use: 409,
	role_not_assigned: 404,
	federation_link_not_found: 404,
	federation_link_inactive: 409,
	federation_scope_exceeded: 422,
	webhook_not_found: 404,
	webhook_target_forbidden: 422,
	webhook_delivery_not_found: 404,
	webhook_delivery_not_dead: 409,
	pack_not_found: 404,
	pack_version_not_found: 404,
	pack_invalid: 422,
	revision_conflict: 409,
	version_reused: 409,
	version_not_higher: 409,
	api_key_not_found: 404,
	api_key_last: 409,
	vault_entry_not_found: 404,
	vault_proof_impossible: 422
};
var ApiError = class extends Error {
	name = "ApiError";
	code;
	status;
	requestId;
	details;
	constructor(code, message, options = {}) {
		super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
		this.code = code;
		this.status = options.status ?? (code in errorStatus ? errorStatus[code] : void 0);
		this.requestId = options.requestId;
		this.details = options.details;
	}
};
// build/src/client/encoding.js
const utf8 = new TextEncoder();
function bytesOf(text) {
	return utf8.encode(text);
}
function fromBase64(text) {
	try {
		return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
	} catch {
		return;
	}
}
function fromHex(text) {
	if (!/^([0-9a-f]{2})+$/.test(text)) return void 0;
	return Uint8Array.from(text.match(/../g), (pair) => Number.parseInt(pair, 16));
}
function toHex(bytes) {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
function toBase64Url(bytes) {
	return btoa(String.fromCharCode(...bytes)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}
// build/src/client/errors.js
var AuthenticationError = class extends ApiError {
	name = "AuthenticationError";
};
var PermissionError = class extends ApiError {
	name = "PermissionError";
};
var NotFoundError = class extends ApiError {
	name = "NotFoundError";
};
var ConflictError = class extends ApiError {
	name = "ConflictError";
};
var InvalidRequestError = class extends ApiError {
	name = "InvalidRequestError";
};
var RateLimitError = class extends ApiError {
	name = "RateLimitError";
	retryAfter;
	constructor(code, message, options = {}) {
		super(code, message, options);
		this.retryAfter = options.retryAfter;
	}
};
var ServerError = class extends ApiError {
	name = "ServerError";
	retryAfter;
	constructor(code, message, options = {}) {
		super(code, message, options);
		this.retryAfter = options.retryAfter;
	}
};
var ConnectionError = class extends ApiError {
	name = "ConnectionError";
};
var TimeoutError = class extends ApiError {
	name = "TimeoutError";
};
var AbortedError = class extends ApiError {
	name = "AbortError";
};
var UnexpectedResponseError = class extends ApiError {
	name = "UnexpectedResponseError";
};
function errorFor(status, code, message, options) {
	const all = {
		...options,
		status
	};
	if (status === 401) return new AuthenticationError(code, message, all);
	if (status === 403) return new PermissionError(code, message, all);
	if (status === 404) return new NotFoundError(code, message, all);
	if (status === 409) return new ConflictError(code, message, all);
	if (status === 429) return new RateLimitError(code, message, all);
	if (status === 400 || status === 413 || status === 415 || status === 422) return new InvalidRequestError(code, message, all);
	if (status >= 500) return new ServerError(code, message, all);
	return new ApiError(code, message, all);
}
// build/src/client/assertion.js
async function signAssertion(credential, request) {
	const { subtle } = globalThis.crypto;
	const key = await privateKeyOf(credential.privateKey);
	const header = {
		alg: "EdDSA",
		typ: "agent-assertion+jwt",
		kid: credential.keyFingerprint
	};
	const claims = {
		sub: credential.agentId,
		iat: Math.floor(Date.now() / 1e3),
		jti: toBase64Url(globalThis.crypto.getRandomValues(new Uint8Array(18))),
		action_type: request.actionType
	};
	if (request.actionContent !== void 0) claims.content_sha256 = toHex(new Uint8Array(await subtle.digest("SHA-256", bytesOf(request.actionContent))));
	const signed = [header, claims].map((part) => toBase64Url(bytesOf(JSON.stringify(part)))).join(".");
	return `${signed}.${toBase64Url(new Uint8Array(await subtle.sign("Ed25519", key, bytesOf(signed))))}`;
}
async function privateKeyOf(pem) {
	const der = fromBase64(pem.replace(/-----[^-]+-----|\s/g, ""));
	try {
		return await globalThis.crypto.subtle.importKey("pkcs8", der, "Ed25519", false, ["sign"]);
	} catch (cause) {
		throw new InvalidRequestError("invalid_argument", "`privateKey` is no Ed25519 key in PKCS#8, PEM", { cause });
	}
}
// build/src/client/address.js
const vendor = "https://www.xybern.com/api/v1";
const prefix = "/api/v1";
function readAddress(baseUrl, allowHttp) {
	const text = baseUrl ?? environment("HINDCAST_URL") ?? vendor;
	let url;
	try {
		url = new URL(text);
	} catch {
		throw wrong("`baseUrl` is not a URL: write it whole, such as `https://plane.example.org`");
	}
	if (url.protocol !== "https:" && url.protocol !== "http:") throw wrong(`\`baseUrl\` has the scheme \`${url.protocol}\`: use https`);
	if (url.username || url.password) throw wrong("`baseUrl` carries a user name or password: pass the key as `apiKey`");
	if (url.search || url.hash) throw wrong("`baseUrl` carries a query or fragment: leave it out");
	if (url.protocol === "http:" && !allowHttp && !isLoopback(url.hostname)) throw wrong(`the key would go to \`${url.hostname}\` unencrypted: use https, or set \`allowHttp\``);
	const path = url.pathname.replace(/\/+$/, "");
	const api = url.origin + (path || prefix);
	return {
		api,
		root: api.endsWith(prefix) ? api.slice(0, -7) : url.origin
	};
}
function urlOf({ api, root }, path) {
	return path.startsWith(`${prefix}/`) ? api + path.slice(7) : root + path;
}
function isLoopback(host) {
	return host === "localhost" || host.endsWith(".localhost") || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(host);
}
function environment(name) {
	try {
		const { process } = globalThis;
		return process?.env?.[name] || void 0;
	} catch {
		return;
	}
}
function wrong(message) {
	return new InvalidRequestError("invalid_configuration", message);
}
// build/src/client/casing.js
const callerOwned = new Set([
	"metadata",
	"action_metadata",
	"content",
	"signed_assertion",
	"details",
	"model",
	"data_clearance"
]);
const deepest = 64;
function camelName(name) {
	return /^[a-z][a-z0-9]*(_[a-z][a-z0-9]*)+$/.test(name) ? name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase()) : name;
}
function snakeName(name) {
	return /^[a-z][a-zA-Z0-9]*$/.test(name) ? name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) : name;
}
function toCamel(value) {
	return renamed(value, camelName, 0);
}
function toSnake(value) {
	return renamed(value, snakeName, 0);
}
function renamed(value, name, depth) {
	if (depth > deepest) throw new RangeError(`nested deeper than ${deepest} levels`);
	if (Array.isArray(value)) return value.map((item) => renamed(item, name, depth + 1));
	if (!isPlain(value)) return value;
	return Object.fromEntries(Object.entries(value).filter(([key]) => key !== "__proto__").map(([key, inner]) => [name(key), callerOwned.has(snakeName(key)) ? inner : renamed(inner, name, depth + 1)]));
}
function isPlain(value) {
	if (typeof value !== "object" || value === null) return false;
	const prototype = Object.getPrototypeOf(value);
	return prototype === Object.prototype || prototype === null;
}
// build/src/client/pages.js
var Pages = class {
	[Symbol.toStringTag] = "Pages";
	#load;
	#items;
	#firstNumber;
	#first;
	constructor(load, items, firstNumber = 1) {
		this.#load = load;
		this.#items = items;
		this.#firstNumber = firstNumber;
	}
	then(done, failed) {
		return this.#firstPage().then(done, failed);
	}
	catch(failed) {
		return this.#firstPage().catch(failed);
	}
	finally(settled) {
		return this.#firstPage().finally(settled);
	}
	async *[Symbol.asyncIterator]() {
		for await (const page of this.pages()) yield* this.#items(page);
	}
	async *pages() {
		let page = await this.#firstPage();
		let [seen, number] = [0, this.#firstNumber];
		const cursors = new Set();
		for (;;) {
			yield page;
			const { nextCursor, total } = page;
			seen += this.#items(page).length;
			if (typeof nextCursor === "string") {
				if (cursors.has(nextCursor)) throw new UnexpectedResponseError("unexpected_response", "the plane gave the same cursor twice");
				cursors.add(nextCursor);
				page = await this.#load({ cursor: nextCursor });
			} else if (nextCursor === void 0 && total !== void 0 && seen < total && this.#items(page).length > 0) {
				number += 1;
				page = await this.#load({ page: number });
			} else return;
		}
	}
	#firstPage() {
		this.#first ??= this.#load({});
		return this.#first;
	}
};
// build/src/client/retry.js
const firstWait = 250;
const longestWait = 8e3;
const patience = 6e4;
function mayRepeat(operation, idempotencyKey) {
	return operation.safety !== "unsafe" || idempotencyKey !== void 0;
}
function mayPass(error) {
	if (error instanceof ServerError) return error.status !== 501 && error.status !== 505;
	return error instanceof ConnectionError || error instanceof RateLimitError || error instanceof TimeoutError;
}
function waitBefore(attempt, error, random = Math.random) {
	const jitter = random() * Math.min(longestWait, firstWait * 2 ** attempt);
	const asked = retryAfterOf(error);
	if (asked === void 0) return jitter;
	const wait = asked * 1e3;
	return wait > patience ? void 0 : wait + random() * firstWait;
}
function retryAfterOf(error) {
	return error instanceof RateLimitError || error instanceof ServerError ? error.retryAfter : void 0;
}
function readRetryAfter(header, now) {
	if (header === null) return void 0;
	const text = header.trim();
	if (/^\d{1,9}(\.\d+)?$/.test(text)) return Number(text);
	const date = /^[A-Z][a-z]{2}, /.test(text) ? Date.parse(text) : NaN;
	return Number.isNaN(date) ? void 0 : Math.max(0, (date - now) / 1e3);
}
// build/src/client/answer.js
async function readAnswer(response, operation, limit) {
	const requestId = response.headers.get("x-request-id") ?? void 0;
	const endpoint = `${operation.method} ${operation.path}`;
	const unexpected = (what, code = "unexpected_response") => new UnexpectedResponseError(code, `${endpoint}: ${what}`, {
		status: response.status || void 0,
		requestId
	});
	if (response.type === "opaqueredirect" || response.status >= 300 && response.status < 400) {
		await response.body?.cancel();
		throw unexpected("answered with a redirect, which is never followed: the key belongs to one host; check the base URL", "redirect_refused");
	}
	const text = await readText(response, limit);
	if (text === void 0) throw unexpected(`the answer is larger than ${limit} bytes`, "response_too_large");
	const type = response.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
	const isJson = type === "application/json" || type.endsWith("+json");
	const body = isJson ? parse(text) : void 0;
	if (!response.ok) throw failure(response, body, endpoint, requestId);
	if (!operation.response) return text;
	if (text === "") throw unexpected(`answered ${response.status} without a body`);
	if (!isJson) throw unexpected(`answered with \`${type || "no content type"}\` instead of JSON; check the base URL`);
	if (typeof body !== "object" || body === null || Array.isArray(body)) throw unexpected("answered with something that is not a JSON object");
	if ("ok" in body && body.ok === false) throw failure(response, body, endpoint, requestId);
	for (const field of operation.essential ?? []) if (body[field] === void 0) throw unexpected(`the answer lacks \`${field}\``);
	return body;
}
function failure(response, body, endpoint, headerId) {
	const { error, message } = isObject(body) ? body : {};
	const inner = isObject(error) ? error : {
		code: error,
		message
	};
	const known = typeof inner.code === "string" && /^[a-z][a-z0-9_]{1,63}$/.test(inner.code) ? inner.code : void 0;
	const status = response.ok ? errorStatus[known] ?? response.status : response.status;
	const text = typeof inner.message === "string" && inner.message !== "" ? inner.message : `answered ${response.status}`;
	const requestId = typeof inner.request_id === "string" ? inner.request_id : headerId;
	const retryAfter = readRetryAfter(response.headers.get("retry-after"), Date.now());
	if (response.ok && !known) return new UnexpectedResponseError("unexpected_response", `${endpoint}: ${text}`, {
		status,
		requestId
	});
	return errorFor(status, known ?? "http_error", `${endpoint}: ${text}`, {
		requestId,
		details: inner.details,
		retryAfter
	});
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
async function readText(response, limit) {
	if (Number(response.headers.get("content-length")) > limit) {
		await response.body?.cancel();
		return;
	}
	if (!response.body) return "";
	const reader = response.body.getReader();
	const decoder = new TextDecoder();
	let [text, size] = ["", 0];
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return text + decoder.decode();
		size += value.byteLength;
		if (size > limit) {
			await reader.cancel();
			return;
		}
		text += decoder.decode(value, { stream: true });
	}
}
// build/src/client/transport.js
const longestTimer = 2 ** 31 - 1;
async function send(settings, id, parts, options = {}) {
	const operation = operations[id];
	const url = urlOf(settings.address, filled(operation.path, parts.params ?? {})) + queryString(parts.query ?? {});
	const init = {
		method: operation.method,
		headers: headers(settings, operation, options),
		redirect: "manual"
	};
	if (operation.request) init.body = serialised(parts.body ?? {});
	const retries = mayRepeat(operation, options.idempotencyKey) ? options.maxRetries ?? settings.maxRetries : 0;
	for (let attempt = 0;; attempt++) try {
		return await once(settings, operation, url, init, options);
	} catch (error) {
		const wait = attempt < retries && mayPass(error) ? waitBefore(attempt, error) : void 0;
		if (wait === void 0) throw error;
		await pause(wait, options.signal);
	}
}
async function once(settings, operation, url, init, options) {
	const { signal, timeoutMs = settings.timeoutMs } = options;
	if (signal?.aborted) throw aborted(signal);
	const controller = new AbortController();
	const abort = () => controller.abort();
	const timer = setTimeout(abort, Math.min(timeoutMs, longestTimer));
	signal?.addEventListener("abort", abort, { once: true });
	try {
		const answer = settings.fetch(url, {
			...init,
			signal: controller.signal
		}).then((response) => readAnswer(response, operation, settings.maxResponseBytes));
		return await Promise.race([answer, whenAborted(controller.signal)]);
	} catch (cause) {
		if (cause instanceof ApiError) throw cause;
		if (signal?.aborted) throw aborted(signal);
		const endpoint = `${operation.method} ${operation.path}`;
		if (controller.signal.aborted) throw new TimeoutError("timeout", `${endpoint}: no whole answer within ${timeoutMs} ms`, { cause });
		throw new ConnectionError("plane_unreachable", `no control plane answers at ${settings.address.root} (${endpoint})`, { cause });
	} finally {
		clearTimeout(timer);
		signal?.removeEventListener("abort", abort);
	}
}
function whenAborted(signal) {
	return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason), { once: true }));
}
function pause(ms, signal) {
	return new Promise((resolve, reject) => {
		if (signal?.aborted) return reject(aborted(signal));
		const stop = () => {
			clearTimeout(timer);
			reject(aborted(signal));
		};
		const timer = setTimeout(() => {
			signal?.removeEventListener("abort", stop);
			resolve();
		}, Math.min(ms, longestTimer));
		signal?.addEventListener("abort", stop, { once: true });
	});
}
function aborted(signal) {
	return new AbortedError("aborted", "the call was aborted", { cause: signal.reason });
}
function headers({ apiKey }, operation, { idempotencyKey }) {
	if (idempotencyKey !== void 0 && !/^[\x21-\x7e]{1,255}$/.test(idempotencyKey)) throw new InvalidRequestError("invalid_argument", "`idempotencyKey` must be 1 to 255 visible ASCII characters");
	return {
		accept: operation.response ? "application/json" : "text/plain",
		...operation.request ? { "content-type": "application/json" } : {},
		...operation.needs === "none" ? {} : { "x-api-key": apiKey },
		...idempotencyKey === void 0 ? {} : { "idempotency-key": idempotencyKey }
	};
}
function filled(path, params) {
	return path.replace(/\{(\w+)\}/g, (_, name) => {
		const value = params[name];
		if (typeof value !== "string" || /^\.{0,2}$|\p{Surrogate}/u.test(value)) throw new InvalidRequestError("invalid_argument", `\`${name}\` is not an id: give the text that the plane gave`);
		return encodeURIComponent(value);
	});
}
function queryString(query) {
	const search = new URLSearchParams();
	for (const [name, value] of Object.entries(query)) if (value !== void 0 && value !== null) search.append(name, value instanceof Date ? value.toISOString() : String(value));
	const text = search.toString();
	return text && `?${text}`;
}
function serialised(body) {
	try {
		return JSON.stringify(body, (key, value) => {
			if (typeof value === "number" && !Number.isFinite(value)) throw new TypeError(`\`${key}\` is ${value}, which JSON can't carry`);
			return value;
		});
	} catch (cause) {
		throw new InvalidRequestError("invalid_argument", `the request can't be written as JSON: ${cause.message}`, { cause });
	}
}
// build/src/client/calls.js
function callsOf(settings) {
	async function one(id, parts = {}, options) {
		return received(await send(settings, id, wireParts(parts), options));
	}
	return {
		timeoutMs: settings.timeoutMs,
		one,
		raw: (id, parts = {}, options) => send(settings, id, parts, options),
		pages(id, key, parts = {}, options) {
			const query = parts.query;
			const load = (place) => one(id, {
				...parts,
				query: {
					...query,
					...place
				}
			}, options);
			return new Pages(load, (page) => page[key], query?.page);
		}
	};
}
function wireParts({ params, query, body }) {
	try {
		return {
			params,
			query: query && toSnake(query),
			body: toSnake(body)
		};
	} catch (cause) {
		throw new InvalidRequestError("invalid_argument", `the request is ${cause.message}`, { cause });
	}
}
function received(answer) {
	try {
		return toCamel(answer);
	} catch (cause) {
		throw new UnexpectedResponseError("unexpected_response", `the answer is ${cause.message}`, { cause });
	}
}
// build/src/client/enforce/agents.js
function agentMethods({ one, pages }) {
	const agent = (agentId) => ({ agent_id: agentId });
	return {
		registerAgent: (request, options) => one("registerAgent", { body: request }, options),
		listAgents: (filter, options) => pages("listAgents", "agents", { query: filter }, options),
		getAgent: (agentId, options) => one("getAgent", { params: agent(agentId) }, options),
		updateAgent: (agentId, changes, options) => one("updateAgent", {
			params: agent(agentId),
			body: changes
		}, options),
		deactivateAgent: (agentId, request, options) => one("deactivateAgent", {
			params: agent(agentId),
			body: request
		}, options),
		revokeAgent: (agentId, request, options) => one("revokeAgent", {
			params: agent(agentId),
			body: request
		}, options),
		getAgentHistory: (agentId, filter, options) => pages("getAgentHistory", "history", {
			params: agent(agentId),
			query: filter
		}, options),
		getAgentCommunications: (agentId, filter, options) => pages("getAgentCommunications", "communications", {
			params: agent(agentId),
			query: filter
		}, options),
		getAgentDelegations: (agentId, filter, options) => pages("getAgentDelegations", "delegations", {
			params: agent(agentId),
			query: filter
		}, options),
		getAgentTemporalWindows: (agentId, filter, options) => pages("getAgentTemporalWindows", "windows", {
			params: agent(agentId),
			query: filter
		}, options),
		listCredentials: (agentId, options) => one("listCredentials", { params: agent(agentId) }, options),
		getActiveCredential: (agentId, options) => one("getActiveCredential", { params: agent(agentId) }, options),
		rotateCredential: (agentId, request, options) => one("rotateCredential", {
			params: agent(agentId),
			body: request
		}, options),
		revokeCredential: (credentialId, request, options) => one("revokeCredential", {
			params: { credential_id: credentialId },
			body: request
		}, options)
	};
}
// build/src/client/enforce/authority.js
function authorityMethods({ one, pages }) {
	const grant = (grantId) => ({ grant_id: grantId });
	const window = (windowId) => ({ window_id: windowId });
	const event = (breakglassId) => ({ breakglass_id: breakglassId });
	const role = (roleId) => ({ role_id: roleId });
	return {
		delegate: (request, options) => one("delegate", { body: request }, options),
		verifyDelegation: (grantId, filter, options) => one("verifyDelegation", {
			params: grant(grantId),
			query: filter
		}, options),
		revokeDelegation: (grantId, request, options) => one("revokeDelegation", {
			params: grant(grantId),
			body: request
		}, options),
		listDelegations: (filter, options) => pages("listDelegations", "delegations", { query: filter }, options),
		createTemporalWindow: (request, options) => one("createTemporalWindow", { body: request }, options),
		listTemporalWindows: (filter, options) => pages("listTemporalWindows", "windows", { query: filter }, options),
		getTemporalWindow: (windowId, options) => one("getTemporalWindow", { params: window(windowId) }, options),
		extendTemporalWindow: (windowId, request, options) => one("extendTemporalWindow", {
			params: window(windowId),
			body: request
		}, options),
		revokeTemporalWindow: (windowId, request, options) => one("revokeTemporalWindow", {
			params: window(windowId),
			body: request
		}, options),
		checkTemporalWindow: (filter, options) => one("checkTemporalWindow", { query: filter }, options),
		triggerBreakglass: (request, options) => one("triggerBreakglass", { body: request }, options),
		listBreakglass: (filter, options) => pages("listBreakglass", "events", { query: filter }, options),
		getBreakglass: (breakglassId, options) => one("getBreakglass", { params: event(breakglassId) }, options),
		closeBreakglass: (breakglassId, request, options) => one("closeBreakglass", {
			params: event(breakglassId),
			body: request
		}, options),
		reviewBreakglass: (breakglassId, request, options) => one("reviewBreakglass", {
			params: event(breakglassId),
			body: request
		}, options),
		getBreakglassStats: (filter, options) => one("getBreakglassStats", { query: filter }, options),
		createRole: (request, options) => one("createRole", { body: request }, options),
		listRoles: (filter, options) => pages("listRoles", "roles", { query: filter }, options),
		getRole: (roleId, options) => one("getRole", { params: role(roleId) }, options),
		updateRole: (roleId, changes, options) => one("updateRole", {
			params: role(roleId),
			body: changes
		}, options),
		deleteRole: (roleId, options) => one("deleteRole", { params: role(roleId) }, options),
		assignRole: (roleId, agentId, options) => one("assignRole", {
			params: role(roleId),
			body: { agentId }
		}, options),
		unassignRole: (roleId, agentId, options) => one("unassignRole", {
			params: role(roleId),
			body: { agentId }
		}, options),
		listRoleAgents: (roleId, filter, options) => pages("listRoleAgents", "agents", {
			params: role(roleId),
			query: filter
		}, options)
	};
}
// build/src/client/verdict.js
function readVerdict(decision) {
	if (decision === "allow" || decision === "allow_with_warning") return "allow";
	return decision === "escalate" ? "escalate" : "block";
}
function isAllowed(result) {
	return result?.ok !== false && readVerdict(result?.decision) === "allow";
}
function withVerdict(answer) {
	const { decision } = answer;
	const verdict = readVerdict(decision);
	if (verdict === decision) return answer;
	return {
		...answer,
		decision: verdict,
		...typeof decision === "string" ? { originalDecision: decision } : {}
	};
}
// build/src/client/enforce/fail-mode.js
function unreachable(failMode, { actionType, agentId, chainId }) {
	const open = failMode === "open";
	if (open) console.warn("hindcast: the control plane can't be reached; an action was let through because `failMode` is `open`");
	return {
		ok: true,
		decision: open ? "allow" : "block",
		code: "plane_unreachable",
		decisionId: "",
		decisionPath: "unreachable",
		trustScore: 0,
		reasoning: `the control plane can't be reached; fail mode \`${failMode}\``,
		policiesEvaluated: [],
		policiesTriggered: [],
		vaultEntryId: "",
		latencyMs: 0,
		createdAt: new Date().toISOString(),
		escalationId: null,
		actionType,
		agentId: agentId ?? null,
		chainId: chainId ?? null
	};
}
// build/src/client/enforce/core.js
const largestBatch = 500;
function coreMethods({ one }, failMode) {
	async function judged(run, otherwise) {
		try {
			return await run();
		} catch (error) {
			if (failMode !== "throw" && error instanceof ConnectionError) return otherwise(error);
			throw error;
		}
	}
	return {
		intercept(request, options) {
			return judged(async () => withVerdict(await one("intercept", { body: request }, options)), () => unreachable(failMode, request));
		},
		async batchIntercept(actions, options) {
			if (!Array.isArray(actions) || actions.length > largestBatch) throw new InvalidRequestError("invalid_argument", `a batch is a list of at most ${largestBatch} actions: send several`);
			if (actions.length === 0) return {
				ok: true,
				total: 0,
				allowed: 0,
				blocked: 0,
				escalated: 0,
				failed: 0,
				results: []
			};
			return judged(async () => checkedBatch(await one("batchIntercept", { body: { actions } }, options), actions.length), () => unreachableBatch(failMode, actions));
		},
		interceptAgentComm(message, options) {
			return judged(async () => withVerdict(await one("interceptAgentComm", { body: message }, options)), () => {
				const { sourceAgentId, targetAgentId, actionType = "agent_instruction", chainId } = message;
				return {
					...unreachable(failMode, {
						actionType,
						agentId: sourceAgentId,
						chainId
					}),
					sourceAgentId,
					targetAgentId
				};
			});
		}
	};
}
function checkedBatch(batch, asked) {
	if (!Array.isArray(batch.results)) return batch;
	if (batch.results.length !== asked) throw new UnexpectedResponseError("unexpected_response", `the batch has ${batch.results.length} results for ${asked} actions`);
	return {
		...batch,
		results: batch.results.map((item) => item.ok === false ? {
			...item,
			decision: "block"
		} : withVerdict(item))
	};
}
function unreachableBatch(failMode, actions) {
	const results = actions.map((action, index) => ({
		...unreachable(failMode, action),
		index,
		ref: action.ref ?? null
	}));
	const allowed = results.filter(({ decision }) => decision === "allow").length;
	return {
		ok: true,
		total: results.length,
		allowed,
		blocked: results.length - allowed,
		escalated: 0,
		failed: 0,
		results
	};
}
// build/src/client/enforce/decisions.js
const longestPoll = 30;
const shortestInterval = 10;
function decisionMethods({ one, pages, timeoutMs: attemptMs }) {
	const escalation = (escalationId) => ({ escalation_id: escalationId });
	const getEscalationStatus = (escalationId, filter, options) => one("getEscalationStatus", {
		params: escalation(escalationId),
		query: filter
	}, options);
	return {
		listDecisions: (filter, options) => pages("listDecisions", "decisions", { query: filter }, options),
		getDecision: (decisionId, options) => one("getDecision", { params: { decision_id: decisionId } }, options),
		eraseContents: (which, options) => one("eraseContents", { body: which }, options),
		getStats: (filter, options) => one("getStats", { query: filter }, options),
		listEscalations: (filter, options) => pages("listEscalations", "escalations", { query: filter }, options),
		getEscalation: (escalationId, options) => one("getEscalation", { params: escalation(escalationId) }, options),
		getEscalationStatus,
		resolveEscalation: (escalationId, request, options) => one("resolveEscalation", {
			params: escalation(escalationId),
			body: request
		}, options),
		async waitForEscalation(escalationId, options = {}) {
			const { pollIntervalMs = 5e3, timeoutMs = 36e5, ...rest } = options;
			if (!escalationId) throw new InvalidRequestError("invalid_argument", "there is no escalation to wait for: only `escalate` has an id");
			const interval = Math.max(shortestInterval, pollIntervalMs);
			const deadline = Date.now() + timeoutMs;
			for (;;) {
				const asked = Date.now();
				const hold = Math.max(0, Math.min(longestPoll, Math.floor(Math.min(interval, deadline - asked) / 1e3)));
				let wait = interval;
				try {
					const status = await getEscalationStatus(escalationId, hold ? { waitSeconds: hold } : void 0, {
						...rest,
						timeoutMs: attemptMs + hold * 1e3
					});
					if (isFinal(status.status)) return status;
				} catch (error) {
					if (!mayPass(error)) throw error;
					wait = Math.max(wait, (retryAfterOf(error) ?? 0) * 1e3);
				}
				const left = deadline - Date.now();
				if (left <= 0) throw new TimeoutError("escalation_timeout", `the escalation was not resolved within ${timeoutMs} ms`);
				await pause(Math.min(left, Math.max(0, asked + wait - Date.now())), rest.signal);
			}
		}
	};
}
function isFinal(status) {
	return status === "approved" || status === "rejected" || status === "expired";
}
// build/src/client/enforce/federation.js
function federationMethods({ one, pages }) {
	const link = (linkId) => ({ link_id: linkId });
	const webhook = (webhookId) => ({ webhook_id: webhookId });
	return {
		proposeFederation: (request, options) => one("proposeFederation", { body: request }, options),
		listFederations: (filter, options) => pages("listFederations", "links", { query: filter }, options),
		getFederation: (linkId, options) => one("getFederation", { params: link(linkId) }, options),
		acceptFederation: ({ linkId, ...request }, options) => one("acceptFederation", {
			params: link(linkId),
			body: request
		}, options),
		issueFederationToken: ({ linkId, ...request }, options) => one("issueFederationToken", {
			params: link(linkId),
			body: request
		}, options),
		revokeFederation: (linkId, request, options) => one("revokeFederation", {
			params: link(linkId),
			body: request
		}, options),
		createWebhook: (request, options) => one("createWebhook", { body: request }, options),
		listWebhooks: (filter, options) => pages("listWebhooks", "webhooks", { query: filter }, options),
		getWebhook: (webhookId, options) => one("getWebhook", { params: webhook(webhookId) }, options),
		deleteWebhook: (webhookId, options) => one("deleteWebhook", { params: webhook(webhookId) }, options),
		testWebhook: (webhookId, options) => one("testWebhook", { params: webhook(webhookId) }, options),
		rotateWebhookSecret: (webhookId, request, options) => one("rotateWebhookSecret", {
			params: webhook(webhookId),
			body: request
		}, options),
		getWebhookDeliveries: (webhookId, filter, options) => pages("getWebhookDeliveries", "deliveries", {
			params: webhook(webhookId),
			query: filter
		}, options),
		replayWebhookDelivery: (webhookId, deliveryId, options) => one("replayWebhookDelivery", { params: {
			...webhook(webhookId),
			delivery_id: deliveryId
		} }, options)
	};
}
// build/src/client/enforce/keys.js
function keyMethods({ one, pages }) {
	return {
		createApiKey: (request, options) => one("createApiKey", { body: request }, options),
		listApiKeys: (filter, options) => pages("listApiKeys", "apiKeys", { query: filter }, options),
		revokeApiKey: (keyId, request, options) => one("revokeApiKey", {
			params: { key_id: keyId },
			body: request
		}, options)
	};
}
// build/src/client/enforce/policies.js
function policyMethods({ one, pages }) {
	const policy = (policyId) => ({ policy_id: policyId });
	const pack = (name) => ({ name });
	return {
		listPolicies: (filter, options) => pages("listPolicies", "policies", { query: filter }, options),
		createPolicy: (definition, options) => one("createPolicy", { body: definition }, options),
		getPolicy: (policyId, options) => one("getPolicy", { params: policy(policyId) }, options),
		updatePolicy: (policyId, changes, options) => one("updatePolicy", {
			params: policy(policyId),
			body: changes
		}, options),
		deletePolicy: (policyId, options) => one("deletePolicy", { params: policy(policyId) }, options),
		promoteShadowPolicy: (policyId, options) => one("promoteShadowPolicy", { params: policy(policyId) }, options),
		getShadowReport: (filter, options) => one("getShadowReport", { query: filter }, options),
		deployPolicyPack: (target, options) => one("deployPolicyPack", { body: target }, options),
		deployPolicyPacks: (targets, request = {}, options) => one("deployPolicyPack", { body: {
			...request,
			packs: targets
		} }, options),
		validatePolicyPack: (target, options) => one("validatePolicyPack", { body: target }, options),
		validatePolicyPacks: (targets, options) => one("validatePolicyPack", { body: { packs: targets } }, options),
		rollbackPolicyPack: (name, request, options) => one("rollbackPolicyPack", {
			params: pack(name),
			body: request
		}, options),
		listPolicyPacks: (options) => one("listPolicyPacks", {}, options),
		getPolicyPack: (name, filter, options) => one("getPolicyPack", {
			params: pack(name),
			query: filter
		}, options),
		policyPackHistory: (name, filter, options) => pages("policyPackHistory", "history", {
			params: pack(name),
			query: filter
		}, options)
	};
}
// build/src/client/enforce/vault.js
function vaultMethods({ one, pages, raw }) {
	return {
		getVaultKeys: (options) => one("getVaultKeys", {}, options),
		rotateVaultKey: (options) => one("rotateVaultKey", {}, options),
		listVaultEntries: (filter, options) => one("listVaultEntries", { query: filter }, options),
		getVaultEntry: (entryId, options) => one("getVaultEntry", { params: { entry_id: entryId } }, options),
		getVaultCheckpoint: (options) => one("getVaultCheckpoint", {}, options),
		listVaultCheckpoints: (filter, options) => pages("listVaultCheckpoints", "checkpoints", { query: filter }, options),
		getInclusionProof: (filter, options) => one("getInclusionProof", { query: filter }, options),
		getConsistencyProof: (filter, options) => one("getConsistencyProof", { query: filter }, options),
		health: (options) => one("health", {}, options),
		metrics: (options) => one("metrics", {}, options),
		openapi: (options) => raw("openapi", {}, options)
	};
}
// build/src/client/enforce/index.js
function enforceOf(calls, failMode) {
	return {
		...coreMethods(calls, failMode),
		...agentMethods(calls),
		...policyMethods(calls),
		...decisionMethods(calls),
		...authorityMethods(calls),
		...federationMethods(calls),
		...vaultMethods(calls),
		...keyMethods(calls)
	};
}
// build/src/client/hindcast.js
var Hindcast = class {
	enforce;
	#settings;
	constructor(options) {
		const given = options ?? {};
		const { apiKey, baseUrl, timeoutMs = 3e4, maxRetries = 2, maxResponseBytes = 8388608 } = given;
		if (typeof apiKey !== "string" || !/^[\x21-\x7e]+$/.test(apiKey)) throw new InvalidRequestError("invalid_configuration", "`apiKey` is missing, or has a space or line break in it");
		for (const [name, value, least] of [
			[
				"timeoutMs",
				timeoutMs,
				1
			],
			[
				"maxRetries",
				maxRetries,
				0
			],
			[
				"maxResponseBytes",
				maxResponseBytes,
				1
			]
		]) if (!(value >= least)) throw new InvalidRequestError("invalid_configuration", `\`${name}\` must be a number from ${least}`);
		this.#settings = {
			address: readAddress(baseUrl, given.allowHttp ?? false),
			apiKey,
			fetch: given.fetch ?? ((input, init) => globalThis.fetch(input, init)),
			timeoutMs,
			maxRetries,
			maxResponseBytes
		};
		this.enforce = enforceOf(callsOf(this.#settings), given.failMode ?? "closed");
	}
	call(id, ...[parts, options]) {
		return send(this.#settings, id, parts ?? {}, options);
	}
};
// build/src/client/webhook.js
async function verifyWebhook(received) {
	try {
		return await verifies(received);
	} catch {
		return false;
	}
}
async function verifies({ body, headers, secret, toleranceSeconds = 300 }) {
	const secrets = typeof secret === "string" ? [secret] : secret;
	const standard = header(headers, "webhook-signature");
	const lately = (seconds) => Math.abs(Date.now() / 1e3 - seconds) <= toleranceSeconds;
	if (standard !== void 0) {
		const [id, time] = [header(headers, "webhook-id"), header(headers, "webhook-timestamp")];
		if (!id || !time || !/^\d{1,12}$/.test(time) || !lately(Number(time))) return false;
		return anyOf(secrets, standard.split(" ").filter((part) => part.startsWith("v1,")), (one, part) => verified(standardKey(one), fromBase64(part.slice(3)), `${id}.${time}.${body}`));
	}
	const published = header(headers, "x-xybern-signature");
	if (published === void 0 || !lately(timeOf(body))) return false;
	return anyOf(secrets, [published], (one, hex) => verified(bytesOf(one), fromHex(hex.replace(/^sha256=/, "")), body));
}
async function anyOf(secrets, signatures, check) {
	for (const secret of secrets) for (const signature of signatures.slice(0, 8)) if (await check(secret, signature)) return true;
	return false;
}
async function verified(key, signature, text) {
	if (!key?.length || !signature) return false;
	const { subtle } = globalThis.crypto;
	const hmac = await subtle.importKey("raw", key, {
		name: "HMAC",
		hash: "SHA-256"
	}, false, ["verify"]);
	return subtle.verify("HMAC", hmac, signature, bytesOf(text));
}
function standardKey(secret) {
	return fromBase64(secret.replace(/^whsec_/, ""));
}
function timeOf(body) {
	try {
		return Date.parse(JSON.parse(body).timestamp) / 1e3;
	} catch {
		return NaN;
	}
}
function header(headers, name) {
	if (typeof headers.get === "function") return headers.get(name) ?? void 0;
	for (const [key, value] of Object.entries(headers)) if (key.toLowerCase() === name && typeof value === "string") return value;
}
export { AbortedError, ApiError, AuthenticationError, ConflictError, ConnectionError, Hindcast, Hindcast as Xybern, InvalidRequestError, NotFoundError, Pages, PermissionError, RateLimitError, ServerError, TimeoutError, UnexpectedResponseError, errorFor, isAllowed, readVerdict, signAssertion, verifyWebhook };
