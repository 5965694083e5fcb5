export const id = 544;
export const ids = [544];
export const modules = {

/***/ 13936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PO: () => (/* binding */ errorStatus),
/* harmony export */   hD: () => (/* binding */ ApiError)
/* harmony export */ });
/* unused harmony export commonErrors */
/** Every code an answer can carry, with its HTTP status. Published codes keep their name and status; the others are ours. */
const errorStatus = {
    // published
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
    // ours: any operation
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
    // ours: by group
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
    vault_proof_impossible: 422,
};
/** Codes that any operation can answer with. */
const commonErrors = (/* unused pure expression or super */ null && ([
    'invalid_request',
    'unknown_field',
    'missing_api_key',
    'invalid_api_key',
    'expired_api_key',
    'insufficient_permissions',
    'not_found',
    'method_not_allowed',
    'request_timeout',
    'body_too_large',
    'unsupported_media_type',
    'headers_too_large',
    'idempotency_key_reused',
    'rate_limited',
    'internal_error',
    'unavailable',
    'audit_unavailable',
]));
/** What went wrong, on either side of the wire. The server throws it with a code of the table; the client throws subclasses by meaning. */
class ApiError extends Error {
    name = 'ApiError';
    /** A code of the table, or whatever another plane sent. */
    code;
    status;
    requestId;
    details;
    constructor(code, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.code = code;
        this.status = options.status ?? (code in errorStatus ? errorStatus[code] : undefined);
        this.requestId = options.requestId;
        this.details = options.details;
    }
}


/***/ }),

/***/ 65514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ operations)
});

;// CONCATENATED MODULE: ./build/src/api/operations/agents.js
const agents = {
    registerAgent: {
        group: 'agents',
        method: 'POST',
        path: '/api/v1/enforce/agents',
        request: 'RegisterAgentRequest',
        response: 'RegisterAgentResult',
        essential: ['agent'],
        errors: ['agent_exists'],
        certainty: 'published',
        safety: 'unsafe',
        needs: 'manage',
    },
    listAgents: {
        group: 'agents',
        method: 'GET',
        path: '/api/v1/enforce/agents',
        query: 'ListAgentsQuery',
        response: 'AgentList',
        essential: ['agents'],
        errors: [],
        certainty: 'published',
        safety: 'safe',
        needs: 'read',
    },
    getAgent: {
        group: 'agents',
        method: 'GET',
        path: '/api/v1/enforce/agents/{agent_id}',
        response: 'AgentResult',
        essential: ['agent'],
        errors: ['agent_not_found'],
        certainty: 'published',
        safety: 'safe',
        needs: 'read',
    },
    updateAgent: {
        group: 'agents',
        method: 'PUT',
        path: '/api/v1/enforce/agents/{agent_id}',
        request: 'UpdateAgentRequest',
        response: 'AgentResult',
        errors: ['agent_not_found', 'agent_deactivated'],
        certainty: 'ours',
        safety: 'idempotent',
        needs: 'manage',
    },
    deactivateAgent: {
        group: 'agents',
        method: 'POST',
        path: '/api/v1/enforce/agents/{agent_id}/deactivate',
        request: 'ReasonRequest',
        response: 'AgentResult',
        errors: ['agent_not_found'],
        certainty: 'ours',
        safety: 'idempotent',
        needs: 'manage',
    },
    revokeAgent: {
        group: 'agents',
        method: 'POST',
        path: '/api/v1/enforce/agents/{agent_id}/revoke',
        request: 'ReasonRequest',
        response: 'RevokeAgentResult',
        essential: ['agent'],
        errors: ['agent_not_found'],
        certainty: 'official client',
        safety: 'idempotent',
        needs: 'manage',
    },
    getAgentHistory: {
        group: 'agents',
        method: 'GET',
        path: '/api/v1/enforce/agents/{agent_id}/history',
        query: 'PageQuery',
        response: 'AgentHistory',
        essential: ['history'],
        errors: ['agent_not_found'],
        certainty: 'published',
        safety: 'safe',
        needs: 'read',
    },
    getAgentCommunications: {
        group: 'agents',
        method: 'GET',
        path: '/api/v1/enforce/agents/{agent_id}/communications',
        query: 'CommunicationsQuery',
        response: 'AgentCommunications',
        essential: ['communications'],
        errors: ['agent_not_found'],
        certainty: 'ours',
        safety: 'safe',
        needs: 'read',
    },
    getAgentDelegations: {
        group: 'agents',
        method: 'GET',
        path: '/api/v1/enforce/agents/{agent_id}/delegations',
        query: 'AgentDelegationsQuery',
        response: 'DelegationList',
        essential: ['delegations'],
        errors: [],
        certainty: 'official client',
        safety: 'safe',
        needs: 'read',
    },
    getAgentTemporalWindows: {
        group: 'agents',
        method: 'GET',
        path: '/api/v1/enforce/agents/{agent_id}/temporal-windows',
        query: 'PageQuery',
        response: 'TemporalWindowList',
        essential: ['windows'],
        errors: [],
        certainty: 'official client',
        safety: 'safe',
        needs: 'read',
    },
};

;// CONCATENATED MODULE: ./build/src/api/operations/api-keys.js
const apiKeys = {
    createApiKey: {
        group: 'API keys',
        method: 'POST',
        path: '/api/v1/enforce/api-keys',
        request: 'CreateApiKeyRequest',
        response: 'IssuedApiKeyResult',
        essential: ['key'],
        errors: [],
        certainty: 'ours',
        safety: 'unsafe',
        needs: 'keys',
    },
    listApiKeys: {
        group: 'API keys',
        method: 'GET',
        path: '/api/v1/enforce/api-keys',
        query: 'PageQuery',
        response: 'ApiKeyList',
        essential: ['api_keys'],
        errors: [],
        certainty: 'ours',
        safety: 'safe',
        needs: 'keys',
    },
    revokeApiKey: {
        group: 'API keys',
        method: 'POST',
        path: '/api/v1/enforce/api-keys/{key_id}/revoke',
        request: 'ReasonRequest',
        response: 'ApiKeyResult',
        errors: ['api_key_not_found', 'api_key_last'],
        certainty: 'ours',
        safety: 'idempotent',
        needs: 'keys',
    },
};

;// CONCATENATED MODULE: ./build/src/api/operations/breakglass.js
const breakglass = {
    triggerBreakglass: {
        group: 'breakglass',
        method: 'POST',
        path: '/api/v1/enforce/breakglass',
        request: 'TriggerBreakglassRequest',
        response: 'BreakglassResult',
        essential: ['event'],
        errors: ['breakglass_cooldown', 'breakglass_review_pending', 'agent_suspended'],
        certainty: 'published',
        safety: 'unsafe',
        needs: 'manage',
    },
    listBreakglass: {
        group: 'breakglass',
        method: 'GET',
        path: '/api/v1/enforce/breakglass',
        query: 'ListBreakglassQuery',
        response: 'BreakglassList',
        essential: ['events'],
        errors: [],
        certainty: 'ours',
        safety: 'safe',
        needs: 'read',
    },
    getBreakglassStats: {
        group: 'breakglass',
        method: 'GET',
        path: '/api/v1/enforce/breakglass/stats',
        query: 'PeriodQuery',
        response: 'BreakglassStats',
        errors: [],
        certainty: 'ours',
        safety: 'safe',
        needs: 'read',
    },
    getBreakglass: {
        group: 'breakglass',
        method: 'GET',
        path: '/api/v1/enforce/breakglass/{breakglass_id}',
        response: 'BreakglassResult',
        essential: ['event'],
        errors: ['breakglass_not_found'],
        certainty: 'ours',
        safety: 'safe',
        needs: 'read',
    },
    closeBreakglass: {
        group: 'breakglass',
        method: 'POST',
        path: '/api/v1/enforce/breakglass/{breakglass_id}/close',
        request: 'ReasonRequest',
        response: 'BreakglassResult',
        errors: ['breakglass_not_found', 'breakglass_already_closed'],
        certainty: 'ours',
        safety: 'unsafe',
        needs: 'manage',
    },
    reviewBreakglass: {
        group: 'breakglass',
        method: 'POST',
        path: '/api/v1/enforce/breakglass/{breakglass_id}/review',
        request: 'ReviewBreakglassRequest',
        response: 'BreakglassResult',
        errors: ['breakglass_not_found', 'breakglass_still_active', 'breakglass_already_reviewed'],
        certainty: 'ours',
        safety: 'unsafe',
        needs: 'approvals',
    },
};

;// CONCATENATED MODULE: ./build/src/api/operations/core.js
const core = {
    intercept: {
        group: 'core',
        method: 'POST',
        path: '/api/v1/enforce/intercept',
        request: 'InterceptRequest',
        response: 'InterceptResult',
        essential: ['decision'],
        errors: [
            'invalid_action_type',
            'invalid_chain',
            'agent_suspended',
            'identity_invalid',
            'nonce_replayed',
            'temporal_window_expired',
            'temporal_window_scope_exceeded',
        ],
        certainty: 'published',
        safety: 'unsafe',
        needs: 'enforce',
    },
    batchIntercept: {
        group: 'core',
        method: 'POST',
        path: '/api/v1/enforce/batch',
        request: 'BatchRequest',
        response: 'BatchResult',
        errors: ['batch_too_large'],
        certainty: 'official client',
        safety: 'unsafe',
        needs: 'enforce',
    },
    interceptAgentComm: {
        group: 'core',
        method: 'POST',
        path: '/api/v1/enforce/agent-comm',
        request: 'AgentCommRequest',
        response: 'AgentCommResult',
        essential: ['decision'],
        errors: [
            'invalid_action_type',
            'invalid_chain',
            'agent_suspended',
            'identity_invalid',
            'nonce_replayed',
            'temporal_window_expired',
            'temporal_window_scope_exceeded',
        ],
        certainty: 'published',
        safety: 'unsafe',
        needs: 'enforce',
    },
};

;// CONCATENATED MODULE: ./build/src/api/operations/credentials.js
const credentials = {
    listCredentials: {
        group: 'credentials',
        method: 'GET',
        path: '/api/v1/enforce/agents/{agent_id}/credentials',
        response: 'CredentialList',
        essential: ['credentials'],
        errors: ['agent_not_found'],
        certainty: 'ours',
        safety: 'safe',
        needs: 'read',
    },
    getActiveCredential: {
        group: 'credentials',
        method: 'GET',
        path: '/api/v1/enforce/agents/{agent_id}/credentials/active',
        response: 'CredentialResult',
        essential: ['credential'],
        errors: ['agent_not_found', 'credential_not_found'],
        certainty: 'ours',
        safety: 'safe',
        needs: 'read',
    },
    rotateCredential: {
        group: 'credentials',
        method: 'POST',
        path: '/api/v1/enforce/agents/{agent_id}/credentials/rotate',
        request: 'RotateCredentialRequest',
        response: 'IssuedCredentialResult',
        essential: ['credential'],
        errors: ['agent_not_found', 'agent_deactivated'],
        certainty: 'ours',
        safety: 'unsafe',
        needs: 'manage',
    },
    revokeCredential: {
        group: 'credentials',
        method: 'POST',
        path: '/api/v1/enforce/credentials/{credential_id}/revoke',
        request: 'ReasonRequest',
        response: 'CredentialResult',
        errors: ['credential_not_found'],
        certainty: 'ours',
        safety: 'idempotent',
        needs: 'manage',
    },
};

;// CONCATENATED MODULE: ./build/src/api/operations/decisions.js
const decisions = {
    listDecisions: {
        group: 'decisions',
        method: 'GET',
        path: '/api/v1/enforce/decisions',
        query: 'ListDecisionsQuery',
        response: 'DecisionList',
        essential: ['decisions'],
        errors: [],
        certainty: 'published',
        safety: 'safe',
        needs: 'read',
    },
    getDecision: {
        group: 'decisions',
        method: 'GET',
        path: '/api/v1/enforce/decisions/{decision_id}',
        response: 'DecisionResult',
        essential: ['decision'],
        errors: ['decision_not_found'],
        certainty: 'published',
        safety: 'safe',
        needs: 'read',
    },
    eraseContents: {
        group: 'decisions',
        method: 'POST',
        path: '/api/v1/enforce/decisions/erase',
        request: 'EraseContentsRequest',
        response: 'EraseContentsResult',
        essential: ['erased'],
        errors: ['decision_not_found'],
        certainty: 'ours',
        safety: 'idempotent',
        needs: 'manage',
    },
    getStats: {
        group: 'decisions',
        method: 'GET',
        path: '/api/v1/enforce/stats',
        query: 'PeriodQuery',
        response: 'Stats',
        errors: [],
        certainty: 'published',
        safety: 'safe',
        needs: 'read',
    },
};

;// CONCATENATED MODULE: ./build/src/api/operations/delegations.js
const delegations = {
    delegate: {
        group: 'delegations',
        method: 'POST',
        path: '/api/v1/enforce/delegate',
        request: 'DelegateRequest',
        response: 'DelegationResult',
        errors: ['agent_suspended', 'delegation_not_found', 'delegation_not_permitted', 'delegation_depth_exceeded', 'delegation_inactive'],
        certainty: 'published',
        safety: 'unsafe',
        needs: 'manage',
    },
    verifyDelegation: {
        group: 'delegations',
        method: 'GET',
        path: '/api/v1/enforce/delegate/{grant_id}/verify',
        query: 'VerifyDelegationQuery',
        response: 'DelegationVerification',
        essential: ['valid'],
        errors: ['delegation_not_found'],
        certainty: 'ours',
        safety: 'safe',
        needs: 'enforce',
    },
    revokeDelegation: {
        group: 'delegations',
        method: 'POST',
        path: '/api/v1/enforce/delegate/{grant_id}/revoke',
        request: 'ReasonRequest',
        response: 'RevokeDelegationResult',
        errors: ['delegation_not_found'],
        certainty: 'official client',
        safety: 'idempotent',
        needs: 'manage',
    },
    listDelegations: {
        group: 'delegations',
        method: 'GET',
        path: '/api/v1/enforce/delegations',
        query: 'ListDelegationsQuery',
        response: 'DelegationList',
        essential: ['delegations'],
        errors: [],
        certainty: 'ours',
        safety: 'safe',
        needs: 'read',
    },
};

;// CONCATENATED MODULE: ./build/src/api/operations/escalations.js
const escalations = {
    listEscalations: {
        group: 'escalations',
        method: 'GET',
        path: '/api/v1/enforce/escalations',
        query: 'ListEscalationsQuery',
        response: 'EscalationList',
        essential: ['escalations'],
        errors: [],
        certainty: 'published',
        safety: 'safe',
        needs: 'read',
    },
    getEscalation: {
        group: 'escalations',
        method: 'GET',
        path: '/api/v1/enforce/escalations/{escalation_id}',
        response: 'EscalationResult',
        essential: ['escalation'],
        errors: ['escalation_not_found'],
        certainty: 'ours',
        safety: 'safe',
        needs: 'read',
    },
    getEscalationStatus: {
        group: 'escalations',
        method: 'GET',
        path: '/api/v1/enforce/escalations/{escalation_id}/status',
        query: 'EscalationStatusQuery',
        response: 'EscalationStatus',
        essential: ['status'],
        errors: ['escalation_not_found'],
        certainty: 'published',
        safety: 'safe',
        needs: 'enforce',
    },
    resolveEscalation: {
        group: 'escalations',
        method: 'POST',
        path: '/api/v1/enforce/escalations/{escalation_id}/resolve',
        request: 'ResolveEscalationRequest',
        response: 'ResolveEscalationResult',
        errors: ['escalation_not_found', 'escalation_already_resolved', 'escalation_self_approval'],
        certainty: 'published',
        safety: 'unsafe',
        needs: 'approvals',
    },
};

;// CONCATENATED MODULE: ./build/src/api/operations/federation.js
const federation = {
    proposeFederation: {
        group: 'federation',
        method: 'POST',
        path: '/api/v1/enforce/federation/links',
        request: 'ProposeFederationRequest',
        response: 'ProposeFederationResult',
        errors: [],
        certainty: 'ours',
        safety: 'unsafe',
        needs: 'manage',
    },
    listFederations: {
        group: 'federation',
        method: 'GET',
        path: '/api/v1/enforce/federation/links',
        query: 'ListFederationsQuery',
        response: 'FederationList',
        essential: ['links'],
        errors: [],
        certainty: 'ours',
        safety: 'safe',
        needs: 'read',
    },
    getFederation: {
        group: 'federation',
        method: 'GET',
        path: '/api/v1/enforce/federation/links/{link_id}',
        response: 'FederationResult',
        essential: ['link'],
        errors: ['federation_link_not_found'],
        certainty: 'ours',
        safety: 'safe',
        needs: 'read',
    },
    acceptFederation: {
        group: 'federation',
        method: 'POST',
        path: '/api/v1/enforce/federation/links/{link_id}/accept',
        request: 'AcceptFederationRequest',
        response: 'FederationResult',
        errors: ['federation_link_not_found', 'federation_link_inactive'],
        certainty: 'ours',
        safety: 'idempotent',
        needs: 'manage',
    },
    issueFederationToken: {
        group: 'federation',
        method: 'POST',
        path: '/api/v1/enforce/federation/links/{link_id}/tokens',
        request: 'IssueFederationTokenRequest',
        response: 'FederationTokenResult',
        essential: ['token'],
        errors: ['federation_link_not_found', 'federation_link_inactive', 'federation_scope_exceeded', 'agent_suspended'],
        certainty: 'ours',
        safety: 'unsafe',
        needs: 'manage',
    },
    revokeFederation: {
        group: 'federation',
        method: 'POST',
        path: '/api/v1/enforce/federation/links/{link_id}/revoke',
        request: 'ReasonRequest',
        response: 'FederationResult',
        errors: ['federation_link_not_found'],
        certainty: 'ours',
        safety: 'idempotent',
        needs: 'manage',
    },
};

;// CONCATENATED MODULE: ./build/src/api/operations/policies.js
const policies = {
    listPolicies: {
        group: 'policies',
        method: 'GET',
        path: '/api/v1/enforce/policies',
        query: 'ListPoliciesQuery',
        response: 'PolicyList',
        essential: ['policies'],
        errors: [],
        certainty: 'published',
        safety: 'safe',
        needs: 'read',
    },
    createPolicy: {
        group: 'policies',
        method: 'POST',
        path: '/api/v1/enforce/policies',
        request: 'CreatePolicyRequest',
        response: 'PolicyResult',
        essential: ['policy'],
        errors: ['policy_invalid', 'policy_exists'],
        certainty: 'published',
        safety: 'unsafe',
        needs: 'manage',
    },
    getPolicy: {
        group: 'policies',
        method: 'GET',
        path: '/api/v1/enforce/policies/{policy_id}',
        response: 'PolicyResult',
        essential: ['policy'],
        errors: ['policy_not_found'],
        certainty: 'ours',
        safety: 'safe',
        needs: 'read',
    },
    updatePolicy: {
        group: 'policies',
        method: 'PUT',
        path: '/api/v1/enforce/policies/{policy_id}',
        request: 'UpdatePolicyRequest',
        response: 'PolicyResult',
        errors: ['policy_not_found', 'policy_invalid', 'policy_exists', 'policy_managed_by_pack'],
        certainty: 'published',
        safety: 'idempotent',
        needs: 'manage',
    },
    deletePolicy: {
        group: 'policies',
        method: 'DELETE',
        path: '/api/v1/enforce/policies/{policy_id}',
        response: 'Acknowledgement',
        errors: ['policy_not_found', 'policy_managed_by_pack'],
        certainty: 'published',
        safety: 'idempotent',
        needs: 'manage',
    },
    promoteShadowPolicy: {
        group: 'policies',
        method: 'POST',
        path: '/api/v1/enforce/policies/{policy_id}/promote',
        response: 'PolicyResult',
        errors: ['policy_not_found', 'policy_not_shadow', 'policy_managed_by_pack'],
        certainty: 'ours',
        safety: 'unsafe',
        needs: 'manage',
    },
    getShadowReport: {
        group: 'policies',
        method: 'GET',
        path: '/api/v1/enforce/shadow/report',
        query: 'ShadowReportQuery',
        response: 'ShadowReport',
        errors: [],
        certainty: 'published',
        safety: 'safe',
        needs: 'read',
    },
};

;// CONCATENATED MODULE: ./build/src/api/operations/policy-packs.js
const policyPacks = {
    deployPolicyPack: {
        group: 'policy packs',
        method: 'POST',
        path: '/api/v1/enforce/policy-packs',
        request: 'DeployRequest',
        response: 'DeployResult',
        errors: ['pack_invalid', 'revision_conflict', 'version_reused', 'version_not_higher'],
        certainty: 'published',
        safety: 'unsafe',
        needs: 'deploy',
    },
    listPolicyPacks: {
        group: 'policy packs',
        method: 'GET',
        path: '/api/v1/enforce/policy-packs',
        response: 'PackList',
        essential: ['packs'],
        errors: [],
        certainty: 'ours',
        safety: 'safe',
        needs: 'read',
    },
    validatePolicyPack: {
        group: 'policy packs',
        method: 'POST',
        path: '/api/v1/enforce/policy-packs/validate',
        request: 'ValidateRequest',
        response: 'ValidateResult',
        errors: [],
        certainty: 'published',
        safety: 'safe',
        needs: 'read',
    },
    getPolicyPack: {
        group: 'policy packs',
        method: 'GET',
        path: '/api/v1/enforce/policy-packs/{name}',
        query: 'GetPackQuery',
        response: 'PackResult',
        essential: ['pack', 'policy_definitions'],
        errors: ['pack_not_found', 'pack_version_not_found'],
        certainty: 'ours',
        safety: 'safe',
        needs: 'read',
    },
    policyPackHistory: {
        group: 'policy packs',
        method: 'GET',
        path: '/api/v1/enforce/policy-packs/{name}/history',
        query: 'PageQuery',
        response: 'PackHistory',
        essential: ['history'],
        errors: ['pack_not_found'],
        certainty: 'ours',
        safety: 'safe',
        needs: 'read',
    },
    rollbackPolicyPack: {
        group: 'policy packs',
        method: 'POST',
        path: '/api/v1/enforce/policy-packs/{name}/rollback',
        request: 'RollbackRequest',
        response: 'RollbackResult',
        errors: ['pack_not_found', 'pack_version_not_found', 'revision_conflict'],
        certainty: 'published',
        safety: 'unsafe',
        needs: 'deploy',
    },
};

;// CONCATENATED MODULE: ./build/src/api/operations/roles.js
const roles = {
    createRole: {
        group: 'roles',
        method: 'POST',
        path: '/api/v1/enforce/roles',
        request: 'CreateRoleRequest',
        response: 'RoleResult',
        essential: ['role'],
        errors: ['role_exists', 'role_not_found', 'role_cycle'],
        certainty: 'published',
        safety: 'unsafe',
        needs: 'manage',
    },
    listRoles: {
        group: 'roles',
        method: 'GET',
        path: '/api/v1/enforce/roles',
        query: 'PageQuery',
        response: 'RoleList',
        essential: ['roles'],
        errors: [],
        certainty: 'published',
        safety: 'safe',
        needs: 'read',
    },
    getRole: {
        group: 'roles',
        method: 'GET',
        path: '/api/v1/enforce/roles/{role_id}',
        response: 'RoleResult',
        essential: ['role'],
        errors: ['role_not_found'],
        certainty: 'published',
        safety: 'safe',
        needs: 'read',
    },
    updateRole: {
        group: 'roles',
        method: 'PUT',
        path: '/api/v1/enforce/roles/{role_id}',
        request: 'UpdateRoleRequest',
        response: 'RoleResult',
        errors: ['role_not_found', 'role_exists', 'role_cycle'],
        certainty: 'published',
        safety: 'idempotent',
        needs: 'manage',
    },
    deleteRole: {
        group: 'roles',
        method: 'DELETE',
        path: '/api/v1/enforce/roles/{role_id}',
        response: 'Acknowledgement',
        errors: ['role_not_found', 'role_in_use'],
        certainty: 'ours',
        safety: 'idempotent',
        needs: 'manage',
    },
    assignRole: {
        group: 'roles',
        method: 'POST',
        path: '/api/v1/enforce/roles/{role_id}/assign',
        request: 'RoleAgentRequest',
        response: 'RoleAssignmentResult',
        errors: ['role_not_found'],
        certainty: 'ours',
        safety: 'idempotent',
        needs: 'manage',
    },
    unassignRole: {
        group: 'roles',
        method: 'POST',
        path: '/api/v1/enforce/roles/{role_id}/unassign',
        request: 'RoleAgentRequest',
        response: 'Acknowledgement',
        errors: ['role_not_found', 'role_not_assigned'],
        certainty: 'ours',
        safety: 'idempotent',
        needs: 'manage',
    },
    listRoleAgents: {
        group: 'roles',
        method: 'GET',
        path: '/api/v1/enforce/roles/{role_id}/agents',
        query: 'PageQuery',
        response: 'RoleAgents',
        essential: ['agents'],
        errors: ['role_not_found'],
        certainty: 'ours',
        safety: 'safe',
        needs: 'read',
    },
};

;// CONCATENATED MODULE: ./build/src/api/operations/system.js
const system = {
    health: {
        group: 'system',
        method: 'GET',
        path: '/health',
        response: 'Health',
        essential: ['status'],
        errors: [],
        certainty: 'ours',
        safety: 'safe',
        needs: 'none',
    },
    metrics: { group: 'system', method: 'GET', path: '/metrics', errors: [], certainty: 'ours', safety: 'safe', needs: 'none' },
    openapi: {
        group: 'system',
        method: 'GET',
        path: '/openapi.json',
        response: 'OpenApiDocument',
        essential: ['openapi'],
        errors: [],
        certainty: 'ours',
        safety: 'safe',
        needs: 'none',
    },
};

;// CONCATENATED MODULE: ./build/src/api/operations/temporal-windows.js
const temporalWindows = {
    createTemporalWindow: {
        group: 'temporal windows',
        method: 'POST',
        path: '/api/v1/enforce/temporal-windows',
        request: 'CreateTemporalWindowRequest',
        response: 'TemporalWindowResult',
        essential: ['window'],
        errors: ['agent_suspended'],
        certainty: 'published',
        safety: 'unsafe',
        needs: 'manage',
    },
    listTemporalWindows: {
        group: 'temporal windows',
        method: 'GET',
        path: '/api/v1/enforce/temporal-windows',
        query: 'ListTemporalWindowsQuery',
        response: 'TemporalWindowList',
        essential: ['windows'],
        errors: [],
        certainty: 'ours',
        safety: 'safe',
        needs: 'read',
    },
    checkTemporalWindow: {
        group: 'temporal windows',
        method: 'GET',
        path: '/api/v1/enforce/temporal-windows/check',
        query: 'CheckTemporalWindowQuery',
        response: 'TemporalWindowCheck',
        essential: ['active'],
        errors: ['temporal_window_not_found'],
        certainty: 'ours',
        safety: 'safe',
        needs: 'enforce',
    },
    getTemporalWindow: {
        group: 'temporal windows',
        method: 'GET',
        path: '/api/v1/enforce/temporal-windows/{window_id}',
        response: 'TemporalWindowResult',
        essential: ['window'],
        errors: ['temporal_window_not_found'],
        certainty: 'ours',
        safety: 'safe',
        needs: 'read',
    },
    extendTemporalWindow: {
        group: 'temporal windows',
        method: 'POST',
        path: '/api/v1/enforce/temporal-windows/{window_id}/extend',
        request: 'ExtendTemporalWindowRequest',
        response: 'TemporalWindowResult',
        errors: ['temporal_window_not_found', 'temporal_window_expired', 'temporal_window_inactive', 'temporal_window_extensions_exhausted'],
        certainty: 'ours',
        safety: 'unsafe',
        needs: 'manage',
    },
    revokeTemporalWindow: {
        group: 'temporal windows',
        method: 'POST',
        path: '/api/v1/enforce/temporal-windows/{window_id}/revoke',
        request: 'ReasonRequest',
        response: 'TemporalWindowResult',
        errors: ['temporal_window_not_found'],
        certainty: 'ours',
        safety: 'idempotent',
        needs: 'manage',
    },
};

;// CONCATENATED MODULE: ./build/src/api/operations/vault.js
const vault = {
    getVaultKeys: {
        group: 'vault',
        method: 'GET',
        path: '/api/sentinel/vault/v2/keys',
        response: 'VaultKeys',
        essential: ['keys'],
        errors: [],
        certainty: 'published',
        safety: 'safe',
        needs: 'none',
    },
    rotateVaultKey: {
        group: 'vault',
        method: 'POST',
        path: '/api/v1/enforce/vault/keys/rotate',
        response: 'RotatedVaultKey',
        essential: ['key'],
        errors: [],
        certainty: 'ours',
        safety: 'unsafe',
        needs: 'keys',
    },
    listVaultEntries: {
        group: 'vault',
        method: 'GET',
        path: '/api/v1/enforce/vault/entries',
        query: 'ListVaultEntriesQuery',
        response: 'VaultEntries',
        essential: ['entries'],
        errors: [],
        certainty: 'ours',
        safety: 'safe',
        needs: 'read',
    },
    getVaultEntry: {
        group: 'vault',
        method: 'GET',
        path: '/api/v1/enforce/vault/entries/{entry_id}',
        response: 'VaultEntryResult',
        essential: ['entry'],
        errors: ['vault_entry_not_found'],
        certainty: 'ours',
        safety: 'safe',
        needs: 'read',
    },
    listVaultCheckpoints: {
        group: 'vault',
        method: 'GET',
        path: '/api/v1/enforce/vault/checkpoints',
        query: 'PageQuery',
        response: 'VaultCheckpoints',
        essential: ['checkpoints'],
        errors: [],
        certainty: 'ours',
        safety: 'safe',
        needs: 'read',
    },
    getVaultCheckpoint: {
        group: 'vault',
        method: 'GET',
        path: '/api/v1/enforce/vault/checkpoint',
        response: 'VaultCheckpointResult',
        essential: ['checkpoint'],
        errors: [],
        certainty: 'ours',
        safety: 'safe',
        needs: 'read',
    },
    getInclusionProof: {
        group: 'vault',
        method: 'GET',
        path: '/api/v1/enforce/vault/proofs/inclusion',
        query: 'InclusionProofQuery',
        response: 'InclusionProof',
        essential: ['path', 'root_hash'],
        errors: ['vault_entry_not_found', 'vault_proof_impossible'],
        certainty: 'ours',
        safety: 'safe',
        needs: 'read',
    },
    getConsistencyProof: {
        group: 'vault',
        method: 'GET',
        path: '/api/v1/enforce/vault/proofs/consistency',
        query: 'ConsistencyProofQuery',
        response: 'ConsistencyProof',
        essential: ['path'],
        errors: ['vault_proof_impossible'],
        certainty: 'ours',
        safety: 'safe',
        needs: 'read',
    },
};

;// CONCATENATED MODULE: ./build/src/api/operations/webhooks.js
const webhooks = {
    createWebhook: {
        group: 'webhooks',
        method: 'POST',
        path: '/api/v1/enforce/webhooks',
        request: 'CreateWebhookRequest',
        response: 'IssuedWebhookResult',
        essential: ['webhook'],
        errors: ['webhook_target_forbidden'],
        certainty: 'ours',
        safety: 'unsafe',
        needs: 'manage',
    },
    listWebhooks: {
        group: 'webhooks',
        method: 'GET',
        path: '/api/v1/enforce/webhooks',
        query: 'PageQuery',
        response: 'WebhookList',
        essential: ['webhooks'],
        errors: [],
        certainty: 'ours',
        safety: 'safe',
        needs: 'read',
    },
    getWebhook: {
        group: 'webhooks',
        method: 'GET',
        path: '/api/v1/enforce/webhooks/{webhook_id}',
        response: 'WebhookResult',
        essential: ['webhook'],
        errors: ['webhook_not_found'],
        certainty: 'ours',
        safety: 'safe',
        needs: 'read',
    },
    deleteWebhook: {
        group: 'webhooks',
        method: 'DELETE',
        path: '/api/v1/enforce/webhooks/{webhook_id}',
        response: 'Acknowledgement',
        errors: ['webhook_not_found'],
        certainty: 'ours',
        safety: 'idempotent',
        needs: 'manage',
    },
    testWebhook: {
        group: 'webhooks',
        method: 'POST',
        path: '/api/v1/enforce/webhooks/{webhook_id}/test',
        response: 'WebhookDeliveryResult',
        errors: ['webhook_not_found'],
        certainty: 'ours',
        safety: 'unsafe',
        needs: 'manage',
    },
    rotateWebhookSecret: {
        group: 'webhooks',
        method: 'POST',
        path: '/api/v1/enforce/webhooks/{webhook_id}/rotate-secret',
        request: 'RotateWebhookSecretRequest',
        response: 'IssuedWebhookResult',
        essential: ['webhook'],
        errors: ['webhook_not_found'],
        certainty: 'ours',
        safety: 'unsafe',
        needs: 'manage',
    },
    getWebhookDeliveries: {
        group: 'webhooks',
        method: 'GET',
        path: '/api/v1/enforce/webhooks/{webhook_id}/deliveries',
        query: 'ListDeliveriesQuery',
        response: 'WebhookDeliveries',
        essential: ['deliveries'],
        errors: ['webhook_not_found'],
        certainty: 'ours',
        safety: 'safe',
        needs: 'read',
    },
    replayWebhookDelivery: {
        group: 'webhooks',
        method: 'POST',
        path: '/api/v1/enforce/webhooks/{webhook_id}/deliveries/{delivery_id}/replay',
        response: 'WebhookDeliveryResult',
        errors: ['webhook_not_found', 'webhook_delivery_not_found', 'webhook_delivery_not_dead'],
        certainty: 'ours',
        safety: 'unsafe',
        needs: 'manage',
    },
};

;// CONCATENATED MODULE: ./build/src/api/operations/index.js
















/** The contract of the control plane, by the name of the client's method. */
const operations = /* @__PURE__ */ (() => ({
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
    ...system,
}))();


/***/ }),

/***/ 78867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ cached)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/src/source/cache.js




/** Raise it when the names or `log` are written otherwise. */
const FORMAT = 1;
const BLOCK = 64 * 1024;
/** Blocks between the first and the last that are hashed too. */
const SPACED = 64;
const CHUNK = 1024 * 1024;
const HOUR = 3_600_000;
const OLD = 30 * 24 * HOUR;
/**
 * Gives logs a shelf in a directory of columns. A log is known by its size and a hash over its first, its last and 64 evenly spaced blocks of 64 KiB;
 * where its time stamp is not the one noted (or with `verify`), a checksum over the whole file decides. What is kept there is recorded content: the
 * directory is made for its owner alone. What can't be read or written is as good as not there: the log itself is read.
 */
function withCache(logs, directory, options = {}) {
    if (!options.readOnly)
        tidy(directory);
    return logs.map((log) => (log.path === undefined ? log : shelved(log, log.path, directory, options)));
}
function shelved(log, path, directory, options) {
    const watched = watch(log);
    return { ...watched.log, shelf: () => attempt(() => shelfFor(path, directory, options, watched.whole)) };
}
/** The log, and the checksum over all of it once it was read from start to end without being unpacked. */
function watch(log) {
    let seen;
    const open = () => {
        const opened = log.open?.();
        if (opened === undefined)
            return undefined;
        const all = { crc: 0, bytes: 0 };
        seen = all;
        return {
            size: opened.size,
            read: (into, at) => {
                const length = opened.read(into, at);
                if (at !== undefined)
                    all.bytes = Number.NaN;
                all.crc = (0,external_node_zlib_.crc32)(into.subarray(0, length), all.crc);
                all.bytes += length;
                return length;
            },
            close: () => opened.close(),
        };
    };
    return { log: { ...log, open }, whole: () => seen };
}
function shelfFor(file, directory, { verify = false, readOnly = false }, whole) {
    const { size, mtimeMs } = (0,external_node_fs_.statSync)(file);
    if (!(0,external_node_fs_.statSync)(file).isFile() || size === 0)
        return undefined;
    const home = (0,external_node_path_.join)(directory, `${FORMAT}-${size}-${sampled(file, size)}`);
    const note = noteIn(home);
    let known = note;
    let doubt;
    if (note && (verify || note.modified !== mtimeMs)) {
        if (checksum(file) !== note.whole) {
            known = undefined;
            if (!readOnly)
                attempt(() => (0,external_node_fs_.rmSync)(home, { recursive: true, force: true }));
            doubt = 'the log is not the one that was kept, though it has its size and its time';
        }
        else if (note.modified !== mtimeMs && !readOnly)
            attempt(() => writeNote(home, { ...note, modified: mtimeMs }));
    }
    if (known && !readOnly)
        attempt(() => (0,external_node_fs_.utimesSync)(home, new Date(), new Date()));
    const suffix = ({ whole }) => whole.toString(16).padStart(8, '0');
    let current = known;
    return {
        ...(doubt && { doubt }),
        open: (name) => (current ? openKept((0,external_node_path_.join)(home, `${name}-${suffix(current)}`)) : undefined),
        begin: (name) => {
            if (readOnly)
                return undefined;
            return draftIn(home, () => {
                const after = (0,external_node_fs_.statSync)(file);
                if (after.size !== size || after.mtimeMs !== mtimeMs)
                    return undefined;
                const fresh = current === undefined;
                if (current === undefined) {
                    const seen = whole();
                    current = { modified: mtimeMs, whole: seen?.bytes === size ? seen.crc : checksum(file) };
                }
                return { path: (0,external_node_path_.join)(home, `${name}-${suffix(current)}`), ...(fresh && { note: current }) };
            });
        },
        forget: () => {
            if (readOnly)
                return;
            current = undefined;
            attempt(() => (0,external_node_fs_.rmSync)(home, { recursive: true, force: true }));
        },
    };
}
/** The first, the last and 64 evenly spaced blocks. */
function sampled(file, size) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const block = Buffer.alloc(BLOCK);
    const descriptor = (0,external_node_fs_.openSync)(file, 'r');
    try {
        const last = Math.max(0, size - BLOCK);
        for (let number = 0; number <= SPACED + 1; number++) {
            const length = (0,external_node_fs_.readSync)(descriptor, block, 0, BLOCK, Math.floor((last * number) / (SPACED + 1)));
            hash.update(block.subarray(0, length));
            if (last === 0)
                break;
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
    return hash.digest('hex').slice(0, 32);
}
function checksum(file) {
    const descriptor = (0,external_node_fs_.openSync)(file, 'r');
    try {
        const chunk = Buffer.alloc(CHUNK);
        let crc = 0;
        for (let length = (0,external_node_fs_.readSync)(descriptor, chunk); length > 0; length = (0,external_node_fs_.readSync)(descriptor, chunk))
            crc = (0,external_node_zlib_.crc32)(chunk.subarray(0, length), crc);
        return crc;
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function noteIn(home) {
    const note = attempt(() => JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(home, 'log'), 'utf8')));
    return typeof note?.modified === 'number' && Number.isInteger(note.whole) ? note : undefined;
}
function writeNote(home, note) {
    const path = (0,external_node_path_.join)(home, `.${(0,external_node_crypto_.randomBytes)(8).toString('hex')}.part`);
    (0,external_node_fs_.writeFileSync)(path, JSON.stringify(note), { mode: 0o600, flag: 'wx' });
    (0,external_node_fs_.renameSync)(path, (0,external_node_path_.join)(home, 'log'));
}
function openKept(path) {
    return attempt(() => {
        const descriptor = (0,external_node_fs_.openSync)(path, 'r');
        return {
            size: (0,external_node_fs_.fstatSync)(descriptor).size,
            read: (into, at) => attempt(() => filled(descriptor, into, at)) ?? false,
            close: () => (0,external_node_fs_.closeSync)(descriptor),
        };
    });
}
function filled(descriptor, into, at) {
    for (let done = 0; done < into.length;) {
        const length = (0,external_node_fs_.readSync)(descriptor, into, done, into.length - done, at + done);
        if (length === 0)
            return false;
        done += length;
    }
    return true;
}
/** Writes beside, and renames at the end: others see all of it or nothing. Whatever goes wrong, the draft is gone. */
function draftIn(home, place) {
    const path = (0,external_node_path_.join)(home, `.${(0,external_node_crypto_.randomBytes)(8).toString('hex')}.part`);
    const descriptor = attempt(() => {
        (0,external_node_fs_.mkdirSync)(home, { recursive: true, mode: 0o700 });
        return (0,external_node_fs_.openSync)(path, 'wx', 0o600);
    });
    if (descriptor === undefined)
        return undefined;
    let open = true;
    const close = () => {
        if (open)
            (0,external_node_fs_.closeSync)(descriptor);
        open = false;
    };
    const drop = () => {
        attempt(close);
        attempt(() => (0,external_node_fs_.unlinkSync)(path));
    };
    return {
        write: (bytes) => attempt(() => {
            for (let done = 0; done < bytes.length;)
                done += (0,external_node_fs_.writeSync)(descriptor, bytes, done);
            return true;
        }) ?? false,
        keep: () => {
            const kept = attempt(() => {
                close();
                const found = place();
                if (found === undefined)
                    return false;
                (0,external_node_fs_.renameSync)(path, found.path);
                if (found.note)
                    writeNote(home, found.note);
                return true;
            });
            if (!kept)
                drop();
            return kept ?? false;
        },
        drop,
    };
}
/** Takes out what nobody used for 30 days, and what a run that was killed left half written. */
function tidy(directory) {
    const now = Date.now();
    for (const name of attempt(() => (0,external_node_fs_.readdirSync)(directory)) ?? []) {
        if (!/^\d+-\d+-[0-9a-f]{32}$/.test(name))
            continue;
        const home = (0,external_node_path_.join)(directory, name);
        attempt(() => {
            if (now - (0,external_node_fs_.statSync)(home).mtimeMs > OLD)
                (0,external_node_fs_.rmSync)(home, { recursive: true, force: true });
            else
                for (const part of (0,external_node_fs_.readdirSync)(home))
                    if (part.endsWith('.part') && now - (0,external_node_fs_.statSync)((0,external_node_path_.join)(home, part)).mtimeMs > HOUR)
                        (0,external_node_fs_.unlinkSync)((0,external_node_path_.join)(home, part));
        });
    }
}
function attempt(act) {
    try {
        return act();
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/cli/world.js
var cli_world = __webpack_require__(31980);
;// CONCATENATED MODULE: ./build/src/cli/cache.js



/** The logs, each with its shelf in the directory that `--cache` names; as they are without one. */
function cached(logs, { cache, verifyCache }, world) {
    if (cache === undefined) {
        if (verifyCache)
            throw new cli_world/* UsageError */.e('`--verify-cache` says nothing without a cache', 'name its directory with `--cache`');
        return { logs };
    }
    return { logs: withCache(logs, (0,external_node_path_.resolve)(world.cwd, cache), { verify: verifyCache ?? false }), columns: true };
}


/***/ }),

/***/ 54222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ deploy_deploy)
});

// EXTERNAL MODULE: ./build/src/deliver/plan.js
var deliver_plan = __webpack_require__(92232);
// EXTERNAL MODULE: ./build/src/deliver/words.js
var deliver_words = __webpack_require__(80642);
// EXTERNAL MODULE: ./build/src/deliver/prospect.js
var prospect = __webpack_require__(32095);
// EXTERNAL MODULE: ./build/src/pack/canonical.js
var canonical = __webpack_require__(69169);
// EXTERNAL MODULE: ./build/src/deliver/live.js
var deliver_live = __webpack_require__(24317);
// EXTERNAL MODULE: ./build/src/deliver/plane.js
var deliver_plane = __webpack_require__(96997);
;// CONCATENATED MODULE: ./build/src/deliver/apply.js




/**
 * Carries a plan out: validates every pack on the plane, deploys all of them or none, reads back and compares digests.
 * A plane that tells what is live takes all packs in one transaction; another one takes them one by one, and on a failure
 * the earlier ones are rolled back.
 */
async function apply(plan, plane) {
    const refused = (0,deliver_plan/* refusals */.Ke)(plan);
    if (refused.length > 0)
        return { kind: 'refused', refusals: refused };
    if (!(0,deliver_plan/* changesAnything */.gR)(plan))
        return { kind: 'unchanged', packs: delivered(plan), notes: [] };
    try {
        const invalid = await validate(plan, plane);
        if (invalid.length > 0)
            return { kind: 'refused', refusals: invalid };
    }
    catch (error) {
        return failed((0,deliver_plane/* planeError */.X7)(error), asBefore(plan));
    }
    return plan.readable === true ? applyTogether(plan, plane) : applyOneByOne(plan, plane);
}
async function validate(plan, plane) {
    const found = [];
    for (const pack of changing(plan)) {
        const { valid = true, errors = [] } = await plane.validatePolicyPack((0,deliver_plane/* targetOf */.$r)(pack));
        if (valid && errors.length === 0)
            continue;
        const help = 'correct the pack; nothing was deployed';
        const faults = errors.length > 0 ? errors : [{ code: 'pack_invalid', message: 'the control plane calls the pack invalid and gives no reason' }];
        found.push(...faults.map((it) => ({ pack: pack.name, code: it.code, message: it.message, help, ...('policy' in it && { policy: it.policy }) })));
    }
    return found;
}
async function applyTogether(plan, plane) {
    const held = new Set(plan.steps.flatMap((step) => (step.kind === 'held' ? [step.pack] : [])));
    const sent = plan.target.filter((pack) => !held.has(pack.name));
    let lost;
    try {
        await plane.deployPolicyPack({ packs: sent.map((pack) => (0,deliver_plane/* targetOf */.$r)(pack, plan.expects[pack.name])) });
    }
    catch (error) {
        const told = (0,deliver_plane/* planeError */.X7)(error);
        if (told.code === 'revision_conflict')
            return conflict(plan, plane, told.message);
        if (!(0,deliver_plane/* mayHaveHappened */.dk)(told))
            return failed(told, asBefore(plan));
        lost = told;
    }
    return verify(plan, plane, lost);
}
/** Compares what the plane says and stores with what was sent; `lost`: no answer came to the deploy, so the state decides. */
async function verify(plan, plane, lost) {
    const wanted = changing(plan);
    const byName = new Map();
    const stored = new Map();
    const isLive = (pack) => {
        const found = byName.get(pack.name);
        return found?.version === pack.version && found.source_hash === (0,canonical/* sourceHash */.Ep)(pack.policies);
    };
    try {
        const live = await (0,deliver_live/* readLive */.p9)(plane);
        if (live.kind === 'known')
            for (const pack of live.packs)
                byName.set(pack.name, pack);
        for (const pack of wanted.filter(isLive))
            stored.set(pack.name, await storedDigest(plane, pack.name));
    }
    catch (error) {
        const { code, message } = (0,deliver_plane/* planeError */.X7)(error);
        const unknown = plan.steps.map((step) => ({ pack: step.pack, version: undefined, how: 'unknown' }));
        return notVerified(`the packs were sent, and what is live could not be read back (${code}: ${message})`, unknown);
    }
    const now = plan.target.map((pack) => {
        const found = byName.get(pack.name);
        const how = isLive(pack) ? 'new' : (found?.source_hash ?? null) === plan.expects[pack.name] ? 'as before' : 'unknown';
        return { pack: pack.name, version: found?.version ?? null, how };
    });
    if (lost && !wanted.every(isLive))
        return failed(lost, now);
    const wrong = wanted.filter((pack) => !isLive(pack) || stored.get(pack.name) !== (0,canonical/* digest */.br)(pack));
    if (wrong.length > 0)
        return notVerified(`what is live now is not what was sent: ${wrong.map((pack) => `\`${pack.name}\``).join(', ')}`, now);
    const notes = lost ? [`the answer to the deploy was lost (${lost.code}); read back, the packs are live`] : [];
    return { kind: 'deployed', packs: delivered(plan), verified: true, notes };
}
async function storedDigest(plane, name) {
    const { pack, policy_definitions } = await plane.getPolicyPack(name);
    return (0,canonical/* digest */.br)({ name: pack.name, version: pack.version, policies: policy_definitions });
}
async function applyOneByOne(plan, plane) {
    const done = [];
    for (const pack of changing(plan)) {
        const told = await deployOne(pack, plane);
        if (!told) {
            done.push(pack);
            continue;
        }
        const back = await rollBack(done, plane);
        const rest = plan.target.filter((it) => !done.includes(it));
        const others = rest.map((it) => {
            const unsure = it === pack && (0,deliver_plane/* mayHaveHappened */.dk)(told);
            return { pack: it.name, version: undefined, how: unsure ? 'unknown' : 'as before' };
        });
        return failed(told, [...back, ...others]);
    }
    const note = `not read back: ${plan.readable}; the control plane accepted the packs, and nothing more is known`;
    return { kind: 'deployed', packs: delivered(plan), verified: false, notes: [note] };
}
/** Undefined when the plane took the pack; an answer that names another version is no success. */
async function deployOne(pack, plane) {
    try {
        const answered = (await plane.deployPolicyPack((0,deliver_plane/* targetOf */.$r)(pack))).pack?.version;
        if (answered === undefined || answered === pack.version)
            return undefined;
        const message = `the control plane was sent \`${pack.name}\` ${pack.version} and answers that ${answered} is live`;
        return { code: 'deploy_not_verified', message };
    }
    catch (error) {
        return (0,deliver_plane/* planeError */.X7)(error);
    }
}
/** Takes packs back in reverse order; a pack that can't be taken back is named as live. */
async function rollBack(done, plane) {
    const live = [];
    for (const pack of [...done].reverse()) {
        try {
            const { pack: now } = await plane.rollbackPolicyPack(pack.name, {});
            live.push({ pack: pack.name, version: now?.version, how: 'rolled back' });
        }
        catch (error) {
            const told = (0,deliver_plane/* planeError */.X7)(error);
            live.push({
                pack: pack.name,
                version: (0,deliver_plane/* mayHaveHappened */.dk)(told) ? undefined : pack.version,
                how: (0,deliver_plane/* mayHaveHappened */.dk)(told) ? 'unknown' : 'new',
            });
        }
    }
    return live;
}
async function conflict(plan, plane, message) {
    const live = await (0,deliver_live/* readLive */.p9)(plane).catch((error) => ({ kind: 'unreadable', reason: (0,deliver_plane/* planeError */.X7)(error).message }));
    const byName = new Map(live.kind === 'known' ? live.packs.map((pack) => [pack.name, pack]) : []);
    const changed = Object.entries(plan.expects).flatMap(([pack, expected]) => {
        const now = byName.get(pack)?.source_hash ?? null;
        return live.kind === 'known' && now !== expected ? [{ pack, expected, live: now, version: byName.get(pack)?.version ?? null }] : [];
    });
    return { kind: 'conflict', message, changed };
}
function changing(plan) {
    const names = new Set(plan.steps.flatMap((step) => (step.kind === 'deploy' ? [step.pack] : [])));
    return plan.target.filter((pack) => names.has(pack.name));
}
const asBefore = (plan) => plan.steps.map((step) => ({ pack: step.pack, version: versionBefore(step), how: 'as before' }));
function versionBefore(step) {
    if (step.kind === 'deploy')
        return step.from === undefined ? undefined : (step.from?.version ?? null);
    if (step.kind === 'held')
        return step.live;
    return step.kind === 'unchanged' ? step.version : undefined;
}
function delivered(plan) {
    return plan.steps.flatMap((step) => {
        if (step.kind === 'refused')
            return [];
        if (step.kind === 'held')
            return [{ pack: step.pack, version: step.live, digest: '', outcome: 'held' }];
        return [{ pack: step.pack, version: step.version, digest: step.digest, outcome: step.kind === 'deploy' ? 'deployed' : 'unchanged' }];
    });
}
function failed(error, live) {
    const { code, message } = error;
    return { kind: 'failed', code, message, help: (0,deliver_plane/* remedyOf */.SM)(error) ?? 'see what is live now, then run the deploy again', live };
}
function notVerified(message, live) {
    const help = 'compare with `hindcast status`; `hindcast rollback PACK VERSION` brings an earlier version back';
    return { kind: 'failed', code: 'deploy_not_verified', message, help, live };
}

;// CONCATENATED MODULE: ./build/src/deliver/deploy.js



/**
 * Reads what is live, plans, applies. When something else went live in between, it plans anew: `show` sees every plan, and what is live, before it is
 * applied and says whether to go on; a plan it declines is handed back unapplied.
 */
async function deploy(target, plane, show, { tries = 3, ...options } = {}) {
    for (let left = tries;; left--) {
        const live = await (0,deliver_live/* readLive */.p9)(plane, { policies: true });
        const made = (0,deliver_plan/* plan */.et)(live, target, options);
        if (!(await show(made, live)))
            return { plan: made, deployment: undefined };
        const deployment = await apply(made, plane);
        if (deployment.kind !== 'conflict' || left <= 1)
            return { plan: made, deployment };
    }
}

// EXTERNAL MODULE: ./build/src/deliver/outcome.js
var outcome = __webpack_require__(78803);
// EXTERNAL MODULE: ./build/src/gates.js + 1 modules
var src_gates = __webpack_require__(5475);
// EXTERNAL MODULE: ./build/src/cli/environment.js + 1 modules
var environment = __webpack_require__(35283);
// EXTERNAL MODULE: ./build/src/cli/settings.js
var cli_settings = __webpack_require__(1579);
;// CONCATENATED MODULE: ./build/src/cli/commands/deploy.js




/** Takes the packs live: all of them or none, read back and compared. Exits 1 when refused or stopped by a gate, 2 when the plane failed or what is live could not be verified. */
async function deploy_deploy(options, world) {
    const settings = await (0,cli_settings/* readSettings */.s)(options, world);
    const target = (0,environment/* environment */.cA)(options, settings, world);
    const packs = await (0,environment/* packsFor */.o5)(target, options.head, settings, world);
    let gates = [];
    const stops = (made) => (0,deliver_plan/* refusals */.Ke)(made).length > 0 || !(0,src_gates/* passesGates */.AT)(gates);
    const words = (made) => `${[...(0,deliver_words/* planWords */.W$)(made, stops(made)), ...(0,deliver_words/* gateWords */.DO)(gates)].join('\n')}\n`;
    const show = (made, live) => {
        ({ gates } = (0,prospect/* prospectOf */.e)(made, live, settings.gates, { ...settings.config, labels: options.label ?? [] }));
        if (!options.json && !options.quiet)
            world.err(words(made));
        return !stops(made);
    };
    const { plan, deployment } = await deploy(packs, target.plane, show, options);
    if (options.json)
        await world.out(`${JSON.stringify({ plan, gates, deployment: deployment ?? null }, null, 2)}\n`);
    else if (deployment)
        await world.out(`${(0,deliver_words/* deploymentWords */.p7)(deployment).join('\n')}\n`);
    else {
        if (options.quiet)
            world.err(words(plan));
        await world.out(`nothing was deployed: ${(0,deliver_words/* stopWords */.e$)(plan, gates)}\n`);
    }
    return (0,outcome/* exitCodeOf */.F)(deployment);
}


/***/ }),

/***/ 97873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ review_review)
});

// EXTERNAL MODULE: ./build/src/deliver/live.js
var deliver_live = __webpack_require__(24317);
// EXTERNAL MODULE: ./build/src/diagnostic.js
var diagnostic = __webpack_require__(33950);
// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(47912);
// EXTERNAL MODULE: ./build/src/report/blocks.js
var report_blocks = __webpack_require__(1512);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/report/field.js
var field = __webpack_require__(66924);
;// CONCATENATED MODULE: ./build/src/report/changes-markdown.js




function changesSection(changes, detail) {
    if (changes.length === 0 || detail === 0)
        return undefined;
    const lines = changes.flatMap((change) => [changeLine(change), ...(detail > 1 ? fieldLines(change) : [])]);
    return (0,report_blocks/* folded */.TM)(`What was typed: ${(0,diagnostic/* counted */.hS)(changes.length, 'policy', 'policies')}`, (0,report_blocks/* list */.p_)(lines, (0,report_blocks/* most */.qr)(detail) * 4) ?? '');
}
function changeLine({ pack, policy, kind, was }) {
    return `- ${kind} ${(0,report_escape/* code */.aY)(policy)}${was === undefined ? '' : `, before ${(0,report_escape/* code */.aY)(was)}${differing((0,report_escape/* apart */.zZ)(was, policy).points)}`} in ${(0,report_escape/* code */.aY)(pack)}`;
}
/** Of a policy that came or went, the fields that say something. */
function fieldLines({ kind, fields }) {
    if (kind === 'changed')
        return fields.slice(0, 20).map(changes_markdown_field);
    return fields
        .filter(({ path, before, after }) => defaults[path] !== JSON.stringify(after ?? before))
        .slice(0, 20)
        .map(({ path, before, after }) => `  - ${(0,report_escape/* code */.aY)(path)}: ${(0,report_escape/* code */.aY)(JSON.stringify(after ?? before), mostOfField + 6)}`);
}
/** What the canonical form writes out although the author need not. */
const defaults = {
    action_types: '[]',
    mode: '"live"',
    priority: '100',
    'conditions.blocked_days': '[]',
    'conditions.blocked_hours': '[]',
    'conditions.forbidden_agents': '[]',
    'conditions.match_action_types': '[]',
    'conditions.operator': '"AND"',
    'conditions.scope': '"agent"',
};
function changes_markdown_field(change) {
    const { before, after, stay, points } = (0,field/* fieldWords */.Q)(change, mostOfField);
    const side = (text) => (text === undefined ? 'nothing' : (0,report_escape/* code */.aY)(text, mostOfField + 6));
    const rest = stay === undefined ? '' : `, ${(0,diagnostic/* count */.U9)(stay)} others stay`;
    return `  - ${(0,report_escape/* code */.aY)(change.path)}: ${side(before)} -> ${side(after)}${rest}${differing(points)}`;
}
const mostOfField = 64;
const differing = (points) => (points === undefined ? '' : ` (${points})`);

// EXTERNAL MODULE: ./build/src/report/evidence.js
var evidence = __webpack_require__(28987);
// EXTERNAL MODULE: ./build/src/report/identity.js
var identity = __webpack_require__(57816);
// EXTERNAL MODULE: ./build/src/report/impact.js + 2 modules
var report_impact = __webpack_require__(89475);
// EXTERNAL MODULE: ./build/src/report/patterns.js
var patterns = __webpack_require__(87145);
// EXTERNAL MODULE: ./build/src/report/policy-rows.js
var policy_rows = __webpack_require__(83792);
;// CONCATENATED MODULE: ./build/src/report/replay-markdown.js





function replaySection({ replay: report, affected, exact }, detail, changes) {
    if (!report)
        return [];
    const unread = (0,evidence/* unreadableWords */.hd)(report);
    const named = affected && (0,evidence/* affectedWords */.ce)(affected);
    const rows = (0,policy_rows/* movedPolicies */.m)(report, changes)
        .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))
        .map((row) => {
        const name = row.was === undefined ? (0,report_escape/* code */.aY)(row.policy) : `${(0,report_escape/* code */.aY)(row.was)} -> ${(0,report_escape/* code */.aY)(row.policy)}`;
        return `| ${(0,report_escape/* code */.aY)(row.pack)} | ${name} | ${pair(row)} | ${pair(row.decides)} |`;
    });
    return [
        `**Replay.** ${(0,report_blocks/* inline */.mG)([(0,evidence/* replayWords */.zU)(report), (0,evidence/* selectionWords */.w8)(report)].filter(Boolean).join(' '))}`,
        named && (0,report_blocks/* inline */.mG)(named),
        unread && `**Not all of the evidence could be read.** ${(0,report_blocks/* inline */.mG)(unread)}`,
        ...(0,report_blocks/* table */.tp)('| pack | policy | triggers | decides alone |\n| --- | --- | --: | --: |', rows, Math.min(10, (0,report_blocks/* most */.qr)(detail))),
        rows.length > 0 ? (0,evidence/* triggersNote */.sd)(report) : undefined,
        rows.length > 0 ? (0,policy_rows/* provenNote */.h)(exact) : undefined,
        detail > 0 ? reasons(report, detail) : undefined,
        detail > 1 && report.samples.length > 0
            ? (0,report_blocks/* folded */.TM)('Examples among the recorded decisions', report.samples.map(sample).join('\n'))
            : undefined,
    ];
}
function pair({ before, after }) {
    return `${(0,diagnostic/* count */.U9)(before)} -> ${(0,diagnostic/* count */.U9)(after)}`;
}
function reasons(report, detail) {
    const undetermined = report.undetermined.map(({ reason, count: n }) => `- undetermined: ${(0,report_escape/* code */.aY)(reason)}, ${(0,diagnostic/* count */.U9)(n)}`);
    const unreadable = report.unreadable.map(({ file, line, reason }) => `- unreadable: ${(0,report_escape/* code */.aY)(file)} line ${line}, ${(0,report_escape/* code */.aY)(reason)}`);
    const lines = (0,report_blocks/* list */.p_)([...undetermined, ...unreadable], Math.min(20, (0,report_blocks/* most */.qr)(detail)));
    return lines && (0,report_blocks/* folded */.TM)('Decisions that could not be judged', lines);
}
/** Content stands here only where samples were asked for, and then redacted by the replay. */
function sample({ file, line, from, to, count: n, before, after, content }) {
    const deciding = (to === 'allow' ? before : after).map(({ policy }) => (0,report_escape/* code */.aY)(policy)).join(', ');
    const shown = content
        ? ` ${Object.entries(content)
            .map(([key, value]) => `${key} ${(0,report_escape/* code */.aY)(String(value))}`)
            .join(', ')}`
        : '';
    return `- ${from} -> ${to}, ${(0,diagnostic/* counted */.hS)(n, 'decision')} like ${(0,report_escape/* code */.aY)(file)} line ${line}${deciding ? ` by ${deciding}` : ''}${shown}`;
}

;// CONCATENATED MODULE: ./build/src/report/rows-markdown.js




const few = 10;
/** The rows of the exact impact, what gets looser first and never folded; what is on record only where a replay judged something. */
function impactSection({ impact, rows }, replay, room) {
    if (rows.length === 0)
        return [];
    const { detail, looser, elsewhere } = room;
    const judged = replay && (0,evidence/* judgedOf */.B8)(replay) > 0 ? replay : undefined;
    const { shown, rest } = (0,report_impact/* shownRows */.$6)(rows, looser, Math.min(few, (0,report_blocks/* most */.qr)(detail)));
    const tighter = detail > 0 && rest[0]?.direction === 'tightens' ? rest.slice(0, (0,report_blocks/* most */.qr)(detail)) : [];
    const left = rest.slice(tighter.length);
    const witnesses = shown.slice(0, (0,report_blocks/* most */.qr)(detail)).map(({ regions }, i) => `${i + 1} ${(0,report_impact/* witnessText */.B5)(impact.regions[regions[0]])}`);
    return [
        table(shown, 1, judged),
        tighter.length > 0 ? (0,report_blocks/* folded */.TM)((0,report_impact/* restWords */.Ex)(rest), table(tighter, shown.length + 1, judged)) : undefined,
        left.length > 0 ? `... and ${(0,report_impact/* restWords */.Ex)(left)}. ${elsewhere}` : undefined,
        judged && (0,evidence/* trafficNote */.el)(judged),
        detail > 1 ? (0,report_blocks/* folded */.TM)('A witness of each row: a request that is judged that way', (0,report_escape/* fenced */.OF)(witnesses.join('\n'), 'text')) : undefined,
    ];
}
/** Rows by their numbers, under which the witnesses stand. */
function table(rows, first, judged) {
    const head = judged
        ? '| # | | requests | verdict | on record | policy |\n| --: | --- | --- | --- | --: | --- |'
        : '| # | | requests | verdict | policy |\n| --: | --- | --- | --- | --- |';
    return [head, ...rows.map((row, i) => line(first + i, row, judged))].join('\n');
}
function line(number, row, judged) {
    const { where, change } = (0,report_impact/* rowWords */.O6)(row);
    const cells = [
        String(number),
        `${row.direction === 'loosens' ? '**looser**' : 'tighter'}${row.onceRemoved ? ', once removed' : ''}`,
        (0,report_blocks/* inWords */.r4)(where),
        change,
        ...(judged ? [(0,evidence/* trafficWords */.bu)(row.records ?? 0, judged)] : []),
        row.policies
            .slice(0, 3)
            .map(({ policy }) => (0,report_escape/* code */.aY)(policy))
            .join(', '),
    ];
    return `| ${cells.join(' | ')} |`;
}

// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(43629);
;// CONCATENATED MODULE: ./build/src/report/markdown.js











/**
 * The comment of a pull request: the verdict first, what gets looser before the rest, danger never folded. It shrinks in steps to fit the limit; rows that
 * loosen go last.
 */
function markdown(review, { limit = 60_000, elsewhere = 'Not all of it fits here.', ...about } = {}) {
    const most = Math.max(least, Math.min(looserRows(review), Math.floor(limit / shortestRow)));
    for (const detail of [3, 2, 1, 0]) {
        const text = page(review, { detail, looser: most, elsewhere }, about);
        if (text.length <= limit)
            return text;
    }
    for (let looser = Math.floor(most * 0.9); looser > least; looser = Math.floor(looser * 0.9)) {
        const text = page(review, { detail: 0, looser, elsewhere }, about);
        if (text.length <= limit)
            return text;
    }
    return wholeLines(page(review, { detail: 0, looser: least, elsewhere }, about), limit);
}
/** Looser rows that are shown in any case, and signs in a row at least. */
const least = 5;
const shortestRow = 40;
function looserRows(review) {
    if (review.kind === 'invalid')
        return 0;
    const counts = [review.exact, review.drift?.exact].map((it) => it?.rows.filter(({ direction }) => direction === 'loosens').length ?? 0);
    return Math.max(...counts);
}
/** As many lines as fit: half a line could end inside what keeps an author's text inert. */
function wholeLines(text, limit) {
    if (text.length <= limit)
        return text;
    return text.slice(0, text.lastIndexOf('\n', limit - 1) + 1);
}
function page(review, room, about) {
    const { detail, elsewhere } = room;
    const compared = review.kind === 'invalid' ? undefined : review;
    const diff = review.kind === 'invalid' || review.kind === 'unreadable-base' ? undefined : review.diff;
    const selfCheck = compared?.replay && compared.kind !== 'first' && (0,evidence/* poorSelfCheck */.rZ)(compared.replay);
    const blocks = [
        [`### ${(0,words/* headline */.Pl)(review)}`, ...(selfCheck ? [selfCheck] : [])].join('\n'),
        compared?.drift && driftSection(compared.drift, room),
        verdictLine(review),
        (0,report_blocks/* list */.p_)((0,words/* nextSteps */.Zn)(review).map(report_blocks/* inline */.mG), (0,report_blocks/* most */.qr)(detail)),
        ...(compared?.exact ? impactSection(compared.exact, compared.replay, room) : []),
        ...(compared ? replaySection(compared, detail, diff?.changes) : []),
        compared && detail > 0 ? (0,patterns/* patternsSection */.F)(compared.patterns.slice(0, (0,report_blocks/* most */.qr)(detail))) : undefined,
        diff && changesSection(diff.changes, detail),
        ...findings(review, detail),
        diff && detail === 3 && diff.patch !== '' ? (0,report_blocks/* folded */.TM)('Text diff of the canonical form', (0,report_escape/* fenced */.OF)(diff.patch, 'diff')) : undefined,
        detail < 3 ? elsewhere : undefined,
        compared && lastLines(compared, about),
    ];
    return `${blocks.filter((block) => block !== undefined).join('\n\n')}\n`;
}
function verdictLine(review) {
    const { verdict, hint } = (0,words/* verdictWords */.L2)(review);
    const impact = review.kind === 'invalid' ? undefined : review.exact?.impact;
    const proof = impact && (0,report_impact/* proofWords */.GF)(impact);
    return [`**${verdict}**`, proof, hint].filter((words) => words !== undefined).join(' ');
}
/** What is live is not what this change starts from: the reader has to know that first. */
function driftSection({ exact }, { looser }) {
    const { shown, rest } = (0,report_impact/* shownRows */.$6)(exact.rows, looser, 5);
    const lines = shown.map((row) => `- ${(0,report_blocks/* inWords */.r4)((0,report_impact/* rowWords */.O6)(row).where)}: ${(0,report_impact/* rowWords */.O6)(row).change}`);
    const more = rest.length > 0 ? [`- ... and ${(0,report_impact/* restWords */.Ex)(rest)}`] : [];
    return [`**What is live differs from the base.** From live to base: ${(0,report_impact/* impactWords */.cH)(exact.impact)}`, ...lines, ...more].join('\n');
}
/** Faults of a change that could be compared already stand among the next steps. */
function findings({ kind, diagnostics }, detail) {
    const errors = kind === 'invalid' ? diagnostics.filter(({ severity }) => severity === 'error').map(finding) : [];
    const warnings = diagnostics.filter(({ severity }) => severity === 'warning').map(finding);
    const shown = detail === 0 ? undefined : (0,report_blocks/* list */.p_)(warnings, (0,report_blocks/* most */.qr)(detail));
    return [(0,report_blocks/* list */.p_)(errors, (0,report_blocks/* most */.qr)(detail)), shown && (0,report_blocks/* folded */.TM)(`Warnings in the packs: ${(0,diagnostic/* count */.U9)(warnings.length)}`, shown)];
}
function finding({ code: name, message, help, span }) {
    const place = span ? `${(0,report_escape/* code */.aY)(`${span.file}:${span.line}:${span.column}`)} ` : '';
    return `- ${place}${(0,report_blocks/* inline */.mG)(message)} (${name}): ${(0,report_blocks/* inline */.mG)(help)}`;
}
/** What was compared, down to the bytes that a deploy would take live. */
function lastLines(review, about) {
    const { kind, digests } = review;
    const base = kind === 'unreadable-base' ? 'unreadable' : (0,report_escape/* code */.aY)((0,identity/* short */.h0)(digests.base.set));
    const compared = about.compared === undefined ? '' : ` Compared ${(0,report_blocks/* inline */.mG)(about.compared)}.`;
    return [
        `<sub>Packs: ${(0,report_blocks/* inline */.mG)((0,identity/* packsWords */.KP)(review)) || 'none'}.${compared}</sub>`,
        `<sub>digest ${base} -> ${(0,report_escape/* code */.aY)((0,identity/* short */.h0)(digests.head.set))} (all packs). ${(0,report_blocks/* inline */.mG)((0,identity/* liveWords */.Kk)(review, about))} This comment is updated when the packs change.</sub>`,
    ].join('\n');
}

// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(74913);
// EXTERNAL MODULE: ./build/src/review.js + 8 modules
var review = __webpack_require__(61381);
// EXTERNAL MODULE: ./build/src/cli/cache.js + 1 modules
var cache = __webpack_require__(78867);
// EXTERNAL MODULE: ./build/src/cli/decisions.js + 1 modules
var decisions = __webpack_require__(89680);
// EXTERNAL MODULE: ./build/src/cli/environment.js + 1 modules
var environment = __webpack_require__(35283);
// EXTERNAL MODULE: ./build/src/cli/packs.js
var packs = __webpack_require__(70038);
// EXTERNAL MODULE: ./build/src/cli/progress.js
var progress = __webpack_require__(10069);
// EXTERNAL MODULE: ./build/src/cli/selection.js
var selection = __webpack_require__(74842);
// EXTERNAL MODULE: ./build/src/cli/settings.js
var cli_settings = __webpack_require__(1579);
// EXTERNAL MODULE: ./build/src/cli/world.js
var cli_world = __webpack_require__(31980);
;// CONCATENATED MODULE: ./build/src/cli/commands/review.js












/** The whole story of a change on one page. Exits 1 when faults or gates say so. */
async function review_review(options, world) {
    const settings = await (0,cli_settings/* readSettings */.s)(options, world);
    const place = options.base ?? (await (0,packs/* defaultBase */.px)(world));
    if (place === undefined)
        throw new cli_world/* UsageError */.e('nothing to compare with: the default branch is not here', 'fetch it, or name the packs before the change with `--base`; `-` for none');
    const meter = (0,progress/* meterOn */.n)(world, options.quiet);
    const log = (0,decisions/* decisions */.a)(options.decisions, settings, world, meter);
    const given = log && (0,cache/* cached */.P)(log, options, world);
    const select = (0,selection/* selection */.r)(options);
    const base = await (options.base === undefined ? (0,packs/* loadAny */.Tb)(place, settings, world) : (0,packs/* load */.Hh)([place], settings, world));
    const head = await (0,packs/* load */.Hh)([options.head], settings, world);
    const live = await liveAmong([...(base.ok ? base.value : []), ...(head.ok ? head.value : [])], options, settings, world);
    const change = {
        base,
        head,
        ...(live && { live }),
        gates: settings.gates,
        rules: { ...settings.config, labels: options.label ?? [] },
        samples: options.samples ?? settings.config.samples ?? false,
        ...(given && { log: given.logs }),
        ...(select ? { select } : given?.columns && { columns: given.columns }),
        ...(meter && { progress: meter.progress }),
    };
    const story = await (0,review/* review */.NQ)(change);
    const evidence = await (0,review/* evidenceOf */.X1)(change, story);
    meter?.clear();
    if (evidence)
        (0,decisions/* demandEvidence */.n)(evidence);
    const format = options.json ? 'json' : (options.format ?? 'text');
    const about = {
        compared: `${(0,diagnostic/* quoted */.TL)(place, 200)} with ${(0,diagnostic/* quoted */.TL)(options.head, 200)}`,
        live: asksLive(options) ? 'not known' : 'not asked (no `--environment` or `--url`)',
    };
    const elsewhere = '`hindcast review --json` holds the whole report.';
    await world.out(format === 'json' ? (0,json/* json */.Pq)(story) : format === 'markdown' ? markdown(story, { elsewhere, ...about }) : (0,report_text/* text */.Qq)(story, world.colors, about));
    return (0,review/* passes */.WE)(story) ? 0 : 1;
}
const asksLive = ({ url, environment: name }) => url !== undefined || name !== undefined;
/** What the named control plane runs of these packs; `undefined` where none was named, or it tells nobody. */
async function liveAmong(packs, options, settings, world) {
    if (!asksLive(options))
        return undefined;
    const live = await (0,deliver_live/* readLive */.p9)((0,environment/* environment */.cA)(options, settings, world).plane, { policies: true });
    if (live.kind === 'unreadable') {
        world.err(`what is live cannot be read: ${live.reason}\n`);
        return undefined;
    }
    const names = new Set(packs.map(({ pack }) => pack.name));
    return (0,deliver_live/* packsOf */.m0)(live).filter(({ name }) => names.has(name));
}


/***/ }),

/***/ 34643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ rollback)
/* harmony export */ });
/* harmony import */ var _deliver_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48291);
/* harmony import */ var _deliver_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80642);
/* harmony import */ var _deliver_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78803);
/* harmony import */ var _deliver_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24317);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35283);
/* harmony import */ var _outlook_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11039);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1579);




/** Shows what going back changes, then makes the old version live again. Its content comes from the plane's history. */
async function rollback(pack, version, options, world) {
    const settings = await (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .readSettings */ .s)(options, world);
    const { plane } = (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .environment */ .cA)(options, settings, world);
    const plan = await (0,_deliver_index_js__WEBPACK_IMPORTED_MODULE_2__/* .planRollback */ .II)(pack, version, plane);
    if (!options.json && !options.quiet && (plan.kind === 'rollback' || plan.kind === 'blind')) {
        world.err(`${(0,_deliver_index_js__WEBPACK_IMPORTED_MODULE_3__/* .rollbackPlanWords */ .Vz)(plan).join('\n')}\n`);
        if (plan.kind === 'rollback')
            world.err(`${await preview(plan.from, plan.to, plane, world)}\n`);
    }
    if (options.dryRun && (plan.kind === 'rollback' || plan.kind === 'blind')) {
        await world.out(options.json ? `${JSON.stringify({ plan, rollback: null }, null, 2)}\n` : 'nothing was changed (`--dry-run`)\n');
        return 0;
    }
    const done = await (0,_deliver_index_js__WEBPACK_IMPORTED_MODULE_2__/* .applyRollback */ .Pw)(plan, plane);
    if (options.json)
        await world.out(`${JSON.stringify({ plan, rollback: done }, null, 2)}\n`);
    else
        await world.out(`${(0,_deliver_index_js__WEBPACK_IMPORTED_MODULE_3__/* .rollbackWords */ .ks)(done).join('\n')}\n`);
    return (0,_deliver_index_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodeOf */ .F)(done);
}
/** Shows what going back changes. Going back is for emergencies: a preview that fails must not stand in its way. */
async function preview(from, to, plane, world) {
    try {
        return await change(from, to, plane, world);
    }
    catch (error) {
        return `what going back changes could not be shown (${error instanceof Error ? error.name : 'unknown fault'})`;
    }
}
/** The change for every possible request, beside the other packs that are live. */
async function change(from, to, plane, world) {
    const live = (0,_deliver_index_js__WEBPACK_IMPORTED_MODULE_5__/* .packsOf */ .m0)(await (0,_deliver_index_js__WEBPACK_IMPORTED_MODULE_5__/* .readLive */ .p9)(plane, { policies: true }));
    const others = live.filter(({ name }) => name !== from.name);
    return (0,_outlook_js__WEBPACK_IMPORTED_MODULE_6__/* .between */ .T)([...others, from], [...others, to], world).words;
}


/***/ }),

/***/ 62369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ status_status)
});

// EXTERNAL MODULE: ./build/src/deliver/live.js
var deliver_live = __webpack_require__(24317);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./build/src/pack/canonical.js
var canonical = __webpack_require__(69169);
;// CONCATENATED MODULE: ./build/src/deliver/drift.js



/** Compares what is live with what should be; nothing is changed. Undefined: the plane tells nobody what is live. */
function drift(live, target) {
    if (live.kind === 'unreadable')
        return undefined;
    const byName = new Map(live.packs.map((pack) => [pack.name, pack]));
    const wanted = new Set(target.map((pack) => pack.name));
    const found = target.flatMap((pack) => {
        const now = byName.get(pack.name);
        const base = { pack: pack.name, target: pack.version };
        if (!now)
            return [{ kind: 'missing', ...base }];
        const hash = (0,canonical/* sourceHash */.Ep)(pack.policies);
        if (now.source_hash === hash)
            return now.version === pack.version ? [] : [{ kind: 'version', ...base, live: now.version }];
        if ((0,deliver_live/* isHeld */.i7)(now, pack.version, hash))
            return [{ kind: 'held', ...base, live: now.version }];
        const order = semver.compare(now.version, pack.version);
        return [{ kind: 'policies', ...base, live: now.version, ahead: order > 0 ? 'live' : order < 0 ? 'target' : 'neither' }];
    });
    const edited = live.packs.filter(deliver_live/* isEdited */.s5).map((pack) => ({ kind: 'edited', pack: pack.name, live: pack.version }));
    const extra = live.packs
        .filter((pack) => !wanted.has(pack.name))
        .map((pack) => ({ kind: 'extra', pack: pack.name, live: pack.version }));
    return [...found, ...edited, ...extra];
}
/** Whether a finding means that live is not what it should be. */
const isDrift = (finding) => finding.kind !== 'extra';

// EXTERNAL MODULE: ./build/src/deliver/words.js
var words = __webpack_require__(80642);
// EXTERNAL MODULE: ./build/src/cli/environment.js + 1 modules
var environment = __webpack_require__(35283);
// EXTERNAL MODULE: ./build/src/cli/settings.js
var cli_settings = __webpack_require__(1579);
;// CONCATENATED MODULE: ./build/src/cli/commands/status.js



/** Compares what is live with the packs here. Exits 1 when they differ. */
async function status_status(options, world) {
    const settings = await (0,cli_settings/* readSettings */.s)(options, world);
    const target = (0,environment/* environment */.cA)(options, settings, world);
    const packs = await (0,environment/* packsFor */.o5)(target, options.head, settings, world);
    const live = await (0,deliver_live/* readLive */.p9)(target.plane, { policies: true });
    if (live.kind === 'unreadable') {
        world.err(`what is live cannot be read: ${live.reason}\n`);
        return 2;
    }
    const findings = drift(live, packs) ?? [];
    if (options.json)
        await world.out(`${JSON.stringify({ live: live.packs.map(({ policies: _left, ...pack }) => pack), drift: findings }, null, 2)}\n`);
    else {
        for (const { name, version, serial, digest, held } of live.packs) {
            await world.out(`${name} ${version} is live (serial ${serial}, ${digest.slice(0, 19)})${held.length > 0 ? ', held after a rollback' : ''}\n`);
        }
        const next = live.packs.flatMap((pack) => (0,words/* heldWords */.j0)(pack) ?? []);
        const found = findings.length === 0 ? ['live is what stands here'] : findings.map(words/* driftWords */.tE);
        await world.out(`${[...found, ...next].join('\n')}\n`);
    }
    return findings.some(isDrift) ? 1 : 0;
}


/***/ }),

/***/ 80603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ validate)
});

// EXTERNAL MODULE: ./build/src/diagnostic.js
var diagnostic = __webpack_require__(33950);
// EXTERNAL MODULE: ./build/src/lint/index.js + 13 modules
var lint = __webpack_require__(71867);
// EXTERNAL MODULE: ./build/src/pack/canonical.js
var canonical = __webpack_require__(69169);
// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(74913);
// EXTERNAL MODULE: ./build/src/source/config.js + 2 modules
var config = __webpack_require__(18417);
// EXTERNAL MODULE: ./build/src/source/packs.js
var source_packs = __webpack_require__(47497);
// EXTERNAL MODULE: ./build/src/cli/packs.js
var cli_packs = __webpack_require__(70038);
// EXTERNAL MODULE: ./build/src/cli/settings.js
var cli_settings = __webpack_require__(1579);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/impact/index.js
var impact = __webpack_require__(89736);
// EXTERNAL MODULE: ./build/src/pack/versions.js
var versions = __webpack_require__(90394);
// EXTERNAL MODULE: ./build/src/gates.js + 1 modules
var gates = __webpack_require__(5475);
;// CONCATENATED MODULE: ./build/src/cli/versions.js





/** Versions are compared with what the packs were before; where there is no before, that is said. */
async function versions_versions(packs, { base, whole }, settings, world) {
    const ref = base ?? (await (0,cli_packs/* defaultBase */.px)(world));
    if (ref === undefined)
        return [notChecked];
    const found = await (0,cli_packs/* readableAt */.k1)(ref, settings, world);
    const was = packs.flatMap((pack) => earlier(pack, found.packs));
    const removed = whole ? found.packs.filter(({ pack }) => !packs.some((it) => it.pack.name === pack.name)) : [];
    const before = [...was, ...removed.map(({ pack }) => pack)];
    const { version: level } = settings.gates;
    return [...(0,versions/* versionFaults */.Yy)(before, packs), ...farFindings(level, before, packs), ...(found.all ? stepFindings(level, before, packs) : [])];
}
/** What a pack was, told apart by file where its name stands twice. */
function earlier({ pack, file }, found) {
    const named = found.filter((it) => it.pack.name === pack.name);
    const here = named.length > 1 ? named.filter((it) => (0,external_node_path_.normalize)(it.file) === (0,external_node_path_.normalize)(file)) : named;
    return here.map((it) => it.pack);
}
/** What the gate `version` says of the packs whose version rose by less than the exact impact of the whole change asks for. */
function stepFindings(level, before, packs) {
    if (level === 'off' || (0,versions/* changedPacks */.hz)(before, packs).length === 0)
        return [];
    const after = packs.map(({ pack }) => pack);
    const asked = (0,gates/* askedStep */.X7)((0,impact/* impact */.Vb)(before, after));
    return (0,versions/* shortSteps */.s$)(before, packs, asked).map(({ was, is }) => ({
        code: 'version-step',
        severity: level === 'fail' ? 'error' : 'warning',
        message: `\`${was.version}\` -> \`${is.pack.version}\` is a smaller step than this change asks for`,
        help: (0,versions/* versionRemedy */.ju)(was, is, asked),
        span: is.place('/version'),
    }));
}
/** Versions that rose far: legal, but there is no way back below one that was live. */
function farFindings(level, before, packs) {
    if (level === 'off')
        return [];
    return (0,versions/* farSteps */.pC)(before, packs).map(({ was, is }) => ({
        code: 'version-step',
        severity: 'warning',
        message: `\`${was.version}\` -> \`${is.pack.version}\` rises by more than one major version`,
        help: 'if that is a slip, correct it now: once it is live, every later version has to be above it',
        span: is.place('/version'),
    }));
}
const notChecked = {
    code: 'versions-not-checked',
    severity: 'warning',
    message: 'versions were not checked: there is no default branch here to compare with',
    help: 'run this in a git checkout that has it, or name a ref with `--base`',
};

;// CONCATENATED MODULE: ./build/src/cli/commands/validate.js








/** Checks packs: schema, semantics, versions, lint. Every fault of every file in one run; 1 when there is any. */
async function validate(paths, options, world) {
    const settings = await (0,cli_settings/* readSettings */.s)(options, world);
    const places = paths.length > 0 ? paths.filter((path) => path !== '-') : ['.'];
    const loaded = await (0,cli_packs/* load */.Hh)(places, settings, world, paths.includes('-') ? world.stdin : undefined);
    const packs = loaded.ok ? loaded.value : [];
    const diagnostics = [
        ...(loaded.ok ? [] : loaded.errors),
        ...loaded.warnings,
        ...(paths.length === 0 && settings.file ? (0,config/* unmatchedGlobs */.Zq)(settings.file, await (0,source_packs/* packsIn */.kg)('.', world.cwd, settings.globs)) : []),
        ...(loaded.ok ? [...(await versions_versions(packs, { base: options.base, whole: paths.length === 0 }, settings, world)), ...(0,lint/* lint */.u)(packs)] : []),
    ].sort(diagnostic/* byPlace */.hz);
    const faults = diagnostics.filter(({ severity }) => severity === 'error').length;
    const passes = faults === 0 && !(options.strict && diagnostics.length > 0);
    if (options.json)
        await world.out(`${JSON.stringify({ passes, diagnostics, packs: packs.map(summary) }, null, 2)}\n`);
    else {
        if (diagnostics.length > 0)
            await world.out(`${(0,report_text/* diagnosticsText */.gN)(diagnostics, world.colors)}\n\n`);
        const warnings = diagnostics.length - faults;
        const verdict = faults === 0 ? `${(0,diagnostic/* counted */.hS)(packs.length, 'pack')} valid` : `not valid: ${(0,diagnostic/* counted */.hS)(faults, 'fault')}`;
        if (!options.quiet)
            await world.out(`${verdict}${warnings > 0 ? `, ${(0,diagnostic/* counted */.hS)(warnings, 'warning')}` : ''}\n`);
    }
    return passes ? 0 : 1;
}
function summary({ pack, file }) {
    return {
        name: pack.name,
        version: pack.version,
        file,
        policies: pack.policies.length,
        digest: (0,canonical/* digest */.br)(pack),
        source_hash: (0,canonical/* sourceHash */.Ep)(pack.policies),
    };
}


/***/ }),

/***/ 89680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dQ: () => (/* binding */ decisionPaths),
  a: () => (/* binding */ decisions),
  n: () => (/* binding */ demandEvidence)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/diagnostic.js
var diagnostic = __webpack_require__(33950);
;// CONCATENATED MODULE: ./build/src/report/no-evidence.js

/** Nothing to replay is not "no impact": why there is no evidence, and what to do; `undefined` where there is some. */
function noEvidence({ total, classes, selection, unreadable }) {
    if (total > classes.unreadable)
        return undefined;
    const { outside = 0, undated = 0, skipped } = selection ?? {};
    if (outside + undated > 0 || (skipped?.files ?? 0) > 0) {
        const left = `${(0,diagnostic/* counted */.hS)(outside, 'record')} outside, ${(0,diagnostic/* counted */.hS)(undated, 'record')} without a time, ${(0,diagnostic/* counted */.hS)(skipped?.files ?? 0, 'file')} skipped by name`;
        return { message: `no evidence: no record that can be read is in the range (${left})`, help: 'widen `--since` and `--until`' };
    }
    const what = total === 0
        ? 'the decisions hold no record'
        : total === 1
            ? 'the one record cannot be read'
            : `none of the ${(0,diagnostic/* count */.U9)(total)} records can be read`;
    return {
        message: `no evidence: ${what}${linesNamed(unreadable)}`,
        help: 'give decisions as NDJSON, one record a line; `hindcast record` writes them',
    };
}
/** The first lines that can't be read, and why. */
function linesNamed(unreadable) {
    if (unreadable.length === 0)
        return '';
    const named = unreadable.slice(0, 3).map(({ file, line, reason }) => `${(0,diagnostic/* quoted */.TL)(`${file}:${line}`, 200)} ${reason}`);
    return ` (${named.join(', ')}${unreadable.length > named.length ? ', ...' : ''})`;
}

// EXTERNAL MODULE: ./build/src/source/records.js + 2 modules
var records = __webpack_require__(42736);
// EXTERNAL MODULE: ./build/src/cli/world.js
var cli_world = __webpack_require__(31980);
;// CONCATENATED MODULE: ./build/src/cli/decisions.js





/** The recorded decisions to replay: what `--decisions` names, else what the config does; `undefined` where neither names any. Shown by the paths as typed. */
function decisions(given, settings, world, meter) {
    const paths = typedPaths(given, settings, world);
    if (paths.length === 0)
        return undefined;
    const logs = paths.flatMap((path) => {
        const here = fromHere(path, world);
        const logs = (0,records/* openRecords */.t)([here], world.stdin, meter?.wake);
        return here === path ? logs : logs.map((log) => ({ ...log, name: (0,external_node_path_.join)(path, (0,external_node_path_.relative)(here, log.name)) }));
    });
    meter?.watch(logs);
    return logs;
}
/** The same as paths that this process reaches. */
function decisionPaths(given, settings, world) {
    return typedPaths(given, settings, world).map((path) => fromHere(path, world));
}
/** The paths that are named, all of which have to be there: decisions that are missing are not decisions without impact. */
function typedPaths(given, { config }, world) {
    const paths = given ?? config.decisions ?? [];
    const missing = paths.find((path) => path !== '-' && !(0,external_node_fs_.existsSync)(fromHere(path, world)));
    if (missing === undefined)
        return paths;
    const [who, without] = given
        ? ['`--decisions` names it', 'leave the option out']
        : ['`decisions` in the config names it', 'take the line out'];
    throw new cli_world/* UsageError */.e(`\`${missing}\` is not there`, `${who}: fetch the decisions first, such as with \`hindcast record --url URL --out FILE\`, or ${without}`);
}
/** The path as this process reaches it; unchanged where the world stands in the same directory. */
function fromHere(path, { cwd }) {
    return path === '-' || cwd === process.cwd() ? path : (0,external_node_path_.relative)(process.cwd(), (0,external_node_path_.resolve)(cwd, path));
}
/** Nothing to replay is not "no impact": it could not be run. */
function demandEvidence(report) {
    const lacking = noEvidence(report);
    if (lacking)
        throw new cli_world/* UsageError */.e(lacking.message, lacking.help);
}


/***/ }),

/***/ 35283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fe: () => (/* binding */ clientOf),
  cA: () => (/* binding */ environment),
  o5: () => (/* binding */ packsFor)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/client/hindcast.js + 19 modules
var hindcast = __webpack_require__(98606);
;// CONCATENATED MODULE: ./build/src/deliver/over-client.js
/** A plane behind a client. `newKey` makes an idempotency key, new for every write, so that the client may try a write again. */
function planeOf(client, newKey) {
    const call = client.call.bind(client);
    const read = (id, parts) => call(id, parts);
    const write = (id, parts) => call(id, parts, { idempotencyKey: newKey() });
    return {
        listPolicyPacks: () => read('listPolicyPacks', {}),
        getPolicyPack: (name, query) => read('getPolicyPack', { params: { name }, query }),
        policyPackHistory: (name, query) => read('policyPackHistory', { params: { name }, query }),
        validatePolicyPack: (body) => read('validatePolicyPack', { body }),
        deployPolicyPack: (body) => write('deployPolicyPack', { body }),
        rollbackPolicyPack: (name, body) => write('rollbackPolicyPack', { params: { name }, body }),
    };
}

// EXTERNAL MODULE: ./build/src/source/address.js
var address = __webpack_require__(35807);
// EXTERNAL MODULE: ./build/src/cli/packs.js
var cli_packs = __webpack_require__(70038);
// EXTERNAL MODULE: ./build/src/cli/world.js
var cli_world = __webpack_require__(31980);
;// CONCATENATED MODULE: ./build/src/cli/environment.js






/** The environment that `--environment` or `--url` names; where the config has just one, that one. The key comes from `HINDCAST_API_KEY`. */
function environment({ environment: asked, url }, { config }, world) {
    const all = config.environments ?? {};
    const names = Object.keys(all);
    const name = asked ?? (url === undefined && names.length === 1 ? names[0] : undefined);
    const known = name !== undefined && Object.hasOwn(all, name) ? all[name] : undefined;
    if (asked !== undefined && !known) {
        throw new cli_world/* UsageError */.e(`no environment \`${asked}\``, names.length > 0 ? `there is ${names.join(', ')}` : 'write it into hindcast.yaml');
    }
    const baseUrl = url ?? known?.url;
    if (baseUrl === undefined) {
        const help = names.length > 0
            ? `name one with \`--environment\`: ${names.join(', ')}; or give \`--url\``
            : 'name it with `--url`, or with `--environment` and hindcast.yaml';
        throw new cli_world/* UsageError */.e('no control plane', help);
    }
    const client = clientOf(baseUrl, world);
    return { name: name ?? baseUrl, client, plane: planeOf(client, external_node_crypto_.randomUUID), packs: known?.packs };
}
/** A client of the control plane that `--url` or the config names. The key comes from `HINDCAST_API_KEY`. */
function clientOf(baseUrl, { env }) {
    const fault = (0,address/* addressFault */.R)(baseUrl);
    if (fault)
        throw new cli_world/* UsageError */.e(`\`--url\` ${fault.message}`, fault.help);
    const apiKey = env.HINDCAST_API_KEY;
    if (!apiKey)
        throw new cli_world/* UsageError */.e('no API key', 'set HINDCAST_API_KEY');
    if (!/^[\x21-\x7e]+$/.test(apiKey))
        throw new cli_world/* UsageError */.e('HINDCAST_API_KEY holds a space, a line break or a sign that no key has', 'copy it anew');
    return new hindcast/* Hindcast */.J({ apiKey, baseUrl });
}
/** The packs here that belong to an environment. */
async function packsFor({ packs }, place, settings, world) {
    const found = (await (0,cli_packs/* loadForDelivery */.Ez)(place, settings, world)).map(({ pack }) => pack);
    const missing = (packs ?? []).filter((name) => !found.some((pack) => pack.name === name));
    if (missing.length > 0)
        throw new cli_world/* UsageError */.e(`hindcast.yaml names packs that are not here: ${missing.join(', ')}`, 'correct `packs` of the environment');
    return packs ? found.filter(({ name }) => packs.includes(name)) : found;
}


/***/ }),

/***/ 11039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ between),
/* harmony export */   j: () => (/* binding */ outlookOf)
/* harmony export */ });
/* harmony import */ var _diff_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9274);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74913);
/* harmony import */ var _review_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61381);



/** What a plan would change, seen from what is live; undefined where that could not be compared. */
function outlookOf({ before, after, exact }, world) {
    return exact && between(before, after, world, exact);
}
/** The exact impact and the typed change between two sets of packs, as `diff` shows them. */
function between(before, after, { colors }, exact = (0,_review_js__WEBPACK_IMPORTED_MODULE_0__/* .exactOf */ .LN)(before, after)) {
    const typed = (0,_diff_index_js__WEBPACK_IMPORTED_MODULE_1__/* .diffPacks */ .Q)(before, after);
    return { typed, exact: exact.impact, words: `${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .impactText */ .Yv)(exact, colors)}\n\n${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .diffText */ .NI)(typed, colors)}` };
}


/***/ }),

/***/ 70038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ez: () => (/* binding */ loadForDelivery),
/* harmony export */   Hh: () => (/* binding */ load),
/* harmony export */   Tb: () => (/* binding */ loadAny),
/* harmony export */   Tt: () => (/* binding */ loadValid),
/* harmony export */   k1: () => (/* binding */ readableAt),
/* harmony export */   px: () => (/* binding */ defaultBase)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33950);
/* harmony import */ var _pack_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58975);
/* harmony import */ var _pack_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11584);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74913);
/* harmony import */ var _source_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47497);
/* harmony import */ var _source_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48919);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31980);






/** Finds and loads the packs at each place, and one from `stdin`; a file that two places lead to once. Faults of files that could not be read stand beside those of their content. */
async function load(places, { globs }, world, stdin) {
    const found = [];
    for (const place of places)
        found.push(await (0,_source_index_js__WEBPACK_IMPORTED_MODULE_1__/* .findPacks */ .wx)(place, world.cwd, globs));
    if (stdin)
        found.push(await packFrom(stdin));
    return checked(once(found, world));
}
/** As `load`, of one place that may hold no packs. */
async function loadAny(place, { globs }, world) {
    return checked([await (0,_source_index_js__WEBPACK_IMPORTED_MODULE_1__/* .packsIn */ .kg)(place, world.cwd, globs)]);
}
/** Packs that have to be without fault for the command to make sense: otherwise exit code 2 with all of them. */
async function loadValid(place, settings, world) {
    const loaded = await load([place], settings, world);
    if (loaded.ok)
        return loaded.value;
    throw new _world_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(faultsOf(place, loaded.errors, world), 'correct the lines named above');
}
/** Packs that a control plane shall run: faults are the answer, exit code 1 with all of them. */
async function loadForDelivery(place, settings, world) {
    const loaded = await load([place], settings, world);
    if (loaded.ok)
        return loaded.value;
    throw new _world_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidPacks */ .a(faultsOf(place, loaded.errors, world));
}
function faultsOf(place, faults, { colors }) {
    return `the packs of \`${place}\` are not valid\n${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .diagnosticsText */ .gN)(faults, colors)}`;
}
/**
 * What the packs here are compared with when nobody says: the default branch, as last fetched or else as it is here. Where neither is there, the last
 * commit of a repository that comes from nowhere else; of a clone, nothing: it would be compared with itself. None outside a git checkout.
 */
async function defaultBase({ cwd }) {
    for (const ref of ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'])
        if (await (0,_source_index_js__WEBPACK_IMPORTED_MODULE_4__/* .commitOf */ .D3)(cwd, ref))
            return ref;
    return (await (0,_source_index_js__WEBPACK_IMPORTED_MODULE_4__/* .commitOf */ .D3)(cwd, 'HEAD')) && !(await (0,_source_index_js__WEBPACK_IMPORTED_MODULE_4__/* .hasRemote */ .F6)(cwd)) ? 'HEAD' : undefined;
}
/** The packs of a place that load, and whether that is all of them: those with faults are left out. */
async function readableAt(place, { globs }, { cwd }) {
    const { files, faults } = await (0,_source_index_js__WEBPACK_IMPORTED_MODULE_1__/* .packsIn */ .kg)(place, cwd, globs);
    const packs = files.flatMap((file) => {
        const loaded = (0,_pack_index_js__WEBPACK_IMPORTED_MODULE_5__/* .loadPacks */ .r)([file]);
        return loaded.ok ? loaded.value : [];
    });
    return { packs, all: faults.length === 0 && packs.length === files.length };
}
/** One pack from standard input, read no further than a pack may be long. */
async function packFrom(stdin) {
    const chunks = [];
    let length = 0;
    for await (const chunk of stdin) {
        chunks.push(chunk);
        length += chunk.length;
        if (length > _pack_index_js__WEBPACK_IMPORTED_MODULE_6__/* .largestFile */ .Ny)
            break;
    }
    return { files: [{ path: '<stdin>', bytes: Buffer.concat(chunks) }], faults: [], from: 'standard input' };
}
function once(found, { cwd }) {
    const seen = new Set();
    const isNew = (path) => {
        const key = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path));
        return !seen.has(key) && seen.add(key);
    };
    return found.map((each) => ({ ...each, files: each.files.filter(({ path }) => isNew(path)) }));
}
function checked(found) {
    const loaded = (0,_pack_index_js__WEBPACK_IMPORTED_MODULE_5__/* .loadPacks */ .r)(found.flatMap(({ files }) => files));
    const faults = found.flatMap(({ faults }) => faults);
    if (faults.length === 0)
        return loaded;
    return { ok: false, errors: [...faults, ...(loaded.ok ? [] : loaded.errors)].sort(_diagnostic_js__WEBPACK_IMPORTED_MODULE_7__/* .byPlace */ .hz), warnings: loaded.warnings };
}


/***/ }),

/***/ 10069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ meterOn)
/* harmony export */ });
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33950);

const BETWEEN = 200;
function meterOn(world, quiet = false) {
    if (!world.terminal || quiet)
        return undefined;
    let started;
    let shown = 0;
    let logs = [];
    let judged = { records: 0, bytes: 0 };
    let written = false;
    const wake = () => {
        const now = world.now();
        if (started === undefined)
            started = shown = now;
        if (now - shown < BETWEEN)
            return;
        shown = now;
        written = true;
        world.err(`\r${words(judged, shareOf(logs, judged.bytes), (now - started) / 1000)}\u001b[K`);
    };
    return {
        watch(watched) {
            logs = watched;
        },
        wake,
        progress({ records, bytes }) {
            judged = { records, bytes };
            wake();
        },
        clear() {
            if (written)
                world.err('\r\u001b[K');
        },
    };
}
/** How much of the stored bytes was read, from 0 to 1; `undefined` where some log does not tell its size. */
function shareOf(logs, bytes) {
    let [size, taken] = [0, 0];
    for (const log of logs) {
        if (log.size === undefined)
            return undefined;
        size += log.size;
        taken += Math.min(log.size, log.taken?.() ?? 0);
    }
    return size === 0 ? undefined : Math.min(1, (taken || bytes) / size);
}
function words({ records, bytes }, share, seconds) {
    return [
        `${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(records)} records`,
        share === undefined ? `${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(bytes / 1e6)} MB` : `${Math.floor(share * 100)}%`,
        ...(records > 0 && seconds > 0 ? [`${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(records / seconds)} a second`] : []),
        ...(share !== undefined && share > 0.01 ? [`${time((seconds * (1 - share)) / share)} left`] : []),
    ].join(', ');
}
function time(seconds) {
    const whole = Math.ceil(seconds);
    return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
}


/***/ }),

/***/ 74842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ selection),
/* harmony export */   u: () => (/* binding */ instant)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81165);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31980);


/** Which of the recorded decisions are to be judged; `undefined`: all. */
function selection({ limit, sample, seed, since, until }) {
    if (seed !== undefined && sample === undefined)
        throw new _world_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e('`--seed` chooses a sample', 'add `--sample`, or leave it out');
    if (limit !== undefined && sample !== undefined)
        throw new _world_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e('`--limit` and `--sample` both say how many records are judged', 'leave one of them out');
    if (since !== undefined && until !== undefined && since >= until)
        throw new _world_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e('no record is both from `--since` on and before `--until`', 'write the earlier time as `--since`');
    const asked = {
        ...(since !== undefined && { since }),
        ...(until !== undefined && { until }),
        ...(limit !== undefined && { limit }),
        ...(sample !== undefined && { sample: { size: sample, seed: seed ?? 1 } }),
    };
    return Object.keys(asked).length > 0 ? asked : undefined;
}
/** An RFC 3339 instant, or a date, which begins at midnight UTC: milliseconds since 1970. */
function instant(text) {
    const at = (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .n)(/^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00:00Z` : text);
    if (at === undefined)
        throw new _world_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`\`${text}\` is no time`, 'write a date (2026-01-31) or an instant with a zone (2026-01-31T18:00:00Z)');
    return at;
}


/***/ }),

/***/ 1579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74913);
/* harmony import */ var _review_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5475);
/* harmony import */ var _source_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18417);
/* harmony import */ var _source_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47497);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31980);





/**
 * Reads the config. A missing `hindcast.yaml` means the defaults; one that was named has to be there, and a faulty one stops the command. So does one
 * that lies further up in the checkout: its gates must not be lost by where a command is run.
 */
async function readSettings(options, world) {
    const path = options.config ?? _source_index_js__WEBPACK_IMPORTED_MODULE_1__/* .configName */ .kB;
    const file = await (0,_source_index_js__WEBPACK_IMPORTED_MODULE_1__/* .configFile */ .Ze)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.cwd, path));
    if (!file && options.config !== undefined)
        throw new _world_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`there is no file \`${path}\``, 'check `--config`, or leave it out');
    const above = !file && options.config === undefined ? await (0,_source_index_js__WEBPACK_IMPORTED_MODULE_1__/* .configAbove */ .eO)(world.cwd) : undefined;
    if (above !== undefined)
        throw new _world_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`the config of this repository lies above this folder: \`${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(world.cwd, above)}\``, 'run the command there, since its globs are read from there; or name a config with `--config`');
    const checked = file ? (0,_source_index_js__WEBPACK_IMPORTED_MODULE_1__/* .checkConfig */ .l2)({ ...file, path }) : undefined;
    if (checked && !checked.ok)
        throw new _world_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`\`${path}\` is not valid\n${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .diagnosticsText */ .gN)(checked.errors, world.colors)}`, 'correct the lines named above');
    const config = checked?.value ?? {};
    return { config, file: file && { ...file, path }, globs: config.packs ?? _source_index_js__WEBPACK_IMPORTED_MODULE_4__/* .packGlobs */ .TM, gates: { ..._review_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultGates */ .e9, ...config.gates } };
}


/***/ }),

/***/ 67544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  start: () => (/* binding */ start)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./build/src/cli/ahead.js
var cli_ahead = __webpack_require__(10797);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./build/src/api/error.js
var api_error = __webpack_require__(13936);
// EXTERNAL MODULE: ./build/src/deliver/plane.js
var plane = __webpack_require__(96997);
// EXTERNAL MODULE: ./build/src/replay/select/selection-error.js
var selection_error = __webpack_require__(85855);
// EXTERNAL MODULE: ./build/src/source/source-error.js
var source_error = __webpack_require__(86921);
// EXTERNAL MODULE: ./build/src/source/records-error.js
var records_error = __webpack_require__(86842);
// EXTERNAL MODULE: ./build/src/replay/sql/dialects.js + 1 modules
var dialects = __webpack_require__(53076);
// EXTERNAL MODULE: ./build/src/cli/commands/deploy.js + 2 modules
var deploy = __webpack_require__(54222);
// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(47912);
// EXTERNAL MODULE: ./build/src/cli/outlook.js
var outlook = __webpack_require__(11039);
// EXTERNAL MODULE: ./build/src/cli/packs.js
var packs = __webpack_require__(70038);
// EXTERNAL MODULE: ./build/src/cli/settings.js
var cli_settings = __webpack_require__(1579);
;// CONCATENATED MODULE: ./build/src/cli/commands/diff.js




/** Compares two sets of packs: what was typed, and what it changes for every possible request. Exits 0 whatever changes. */
async function diff(options, world) {
    const settings = await (0,cli_settings/* readSettings */.s)(options, world);
    const base = (await (0,packs/* loadValid */.Tt)(options.base, settings, world)).map(({ pack }) => pack);
    const head = (await (0,packs/* loadValid */.Tt)(options.head, settings, world)).map(({ pack }) => pack);
    const { typed, exact, words } = (0,outlook/* between */.T)(base, head, world);
    if (options.json)
        await world.out(`${JSON.stringify((0,json/* diffJson */.gH)(typed, exact), null, 2)}\n`);
    else
        await world.out(`${words}\n${options.patch ? `\n${typed.patch}` : ''}`);
    return 0;
}

// EXTERNAL MODULE: ./build/src/engine/engine.js + 7 modules
var engine_engine = __webpack_require__(84583);
// EXTERNAL MODULE: ./build/src/engine/memory.js
var engine_memory = __webpack_require__(15353);
// EXTERNAL MODULE: ./build/src/engine/request.js
var engine_request = __webpack_require__(91037);
// EXTERNAL MODULE: ./build/src/replay/lines.js
var replay_lines = __webpack_require__(18790);
// EXTERNAL MODULE: ./build/src/replay/record.js + 1 modules
var record = __webpack_require__(28015);
;// CONCATENATED MODULE: ./build/src/cli/commands/judge.js




/** Trust of an agent nobody knows yet, as a control plane starts it. */
const startingTrust = 50;
/**
 * Judges requests, one JSON object a line, and answers one judgement a line. What a request lacks is unknown, unless `--live` fills it in. Sequences see the
 * lines before; the agents of a chain are those the request names. A line that is no request is answered with its `error`, and the exit code is 2.
 */
async function judge(options, world) {
    const settings = await (0,cli_settings/* readSettings */.s)(options, world);
    const engine = (0,engine_engine/* compile */.wE)((await (0,packs/* loadValid */.Tt)(options.packs, settings, world)).map(({ pack }) => pack));
    const memory = new engine_memory/* Memory */.c([engine]);
    let code = 0;
    for await (const line of linesOf(world.stdin)) {
        const reading = readLine(line, options.live ?? false);
        if (!reading.ok) {
            await world.out(`${JSON.stringify({ line: line.number, error: reading.reason })}\n`);
            code = 2;
            continue;
        }
        const { request: given } = reading;
        const known = { trust: given.trust_score ?? startingTrust, now: given.at ?? world.now(), chainAgents: given.chain_agents ?? [] };
        const request = options.live ? (0,engine_request/* liveRequest */.E)(given, known) : given;
        await world.out(`${JSON.stringify(engine.judge(request, memory.outcome(request)))}\n`);
        memory.observe(request);
    }
    return code;
}
async function* linesOf(chunks) {
    const lines = new replay_lines/* Lines */.q();
    for await (const chunk of chunks)
        yield* lines.push(chunk);
    const last = lines.end();
    if (last)
        yield last;
}
/** A request by the rules for recorded ones; live, a control plane refuses a step of no chain (422 `invalid_chain`). */
function readLine(line, live) {
    const read = (0,record/* readObject */.A)(line);
    if (!read.ok)
        return { ok: false, reason: read.fault.reason };
    const reading = (0,engine_request/* readRequest */.i)(read.value);
    if (!live || !reading.ok || reading.request.chain_step === undefined || reading.request.chain_id !== undefined)
        return reading;
    return { ok: false, reason: '`chain_step` needs a `chain_id`' };
}

// EXTERNAL MODULE: ./build/src/deliver/live.js
var deliver_live = __webpack_require__(24317);
// EXTERNAL MODULE: ./build/src/deliver/plan.js
var plan = __webpack_require__(92232);
// EXTERNAL MODULE: ./build/src/deliver/prospect.js
var deliver_prospect = __webpack_require__(32095);
// EXTERNAL MODULE: ./build/src/deliver/words.js
var words = __webpack_require__(80642);
// EXTERNAL MODULE: ./build/src/gates.js + 1 modules
var src_gates = __webpack_require__(5475);
// EXTERNAL MODULE: ./build/src/cli/environment.js + 1 modules
var environment = __webpack_require__(35283);
;// CONCATENATED MODULE: ./build/src/cli/commands/plan.js






/** Says what a deploy would do, which requests it would judge in another way, and what the gates say; does nothing. Exits 1 when it would be refused. */
async function plan_plan(options, world) {
    const settings = await (0,cli_settings/* readSettings */.s)(options, world);
    const target = (0,environment/* environment */.cA)(options, settings, world);
    const packs = await (0,environment/* packsFor */.o5)(target, options.head, settings, world);
    const live = await (0,deliver_live/* readLive */.p9)(target.plane, { policies: true });
    const made = (0,plan/* plan */.et)(live, packs, options);
    const prospect = (0,deliver_prospect/* prospectOf */.e)(made, live, settings.gates, { ...settings.config, labels: options.label ?? [] });
    const { gates, goes, fault } = prospect;
    const change = (0,outlook/* outlookOf */.j)(prospect, world);
    const good = (0,plan/* refusals */.Ke)(made).length === 0 && (0,src_gates/* passesGates */.AT)(gates);
    if (options.json) {
        await world.out(`${JSON.stringify({ ...made, gates, ...(change && (0,json/* diffJson */.gH)(change.typed, change.exact)) }, null, 2)}\n`);
    }
    else {
        const seen = change?.words ?? fault;
        await world.out(`${[...(0,words/* planWords */.W$)(made, !good), ...(0,words/* gateWords */.DO)(gates)].join('\n')}\n${seen && goes ? `\n${seen}\n` : ''}`);
        if (!good)
            await world.out(`\nnothing would be deployed: ${(0,words/* stopWords */.e$)(made, gates)}\n`);
    }
    return good ? 0 : 1;
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/src/diagnostic.js
var diagnostic = __webpack_require__(33950);
// EXTERNAL MODULE: ./build/src/cli/selection.js
var selection = __webpack_require__(74842);
// EXTERNAL MODULE: ./build/src/cli/world.js
var cli_world = __webpack_require__(31980);
;// CONCATENATED MODULE: ./build/src/cli/commands/record.js













/** Writes the decisions of a control plane as recorded decisions, one a line, oldest first; the file appears whole or not at all. */
async function record_record(options, world) {
    const period = periodOf(options);
    const { client } = (0,environment/* environment */.cA)(options, await (0,cli_settings/* readSettings */.s)(options, world), world);
    const write = options.out === undefined ? undefined : await fileWriter((0,external_node_path_.resolve)(world.cwd, options.out), options.out, options.force ?? false);
    const seen = new Set();
    try {
        for await (const line of recordedLines(client, period, options.limit ?? Number.POSITIVE_INFINITY, seen)) {
            if (write)
                await write.line(line);
            else
                await world.out(line);
            if (world.terminal && !options.quiet && seen.size % 500 === 0)
                world.err(`\r${(0,diagnostic/* counted */.hS)(seen.size, 'decision')} `);
        }
        await write?.done();
    }
    catch (error) {
        await write?.abandon();
        throw error;
    }
    if (!options.quiet)
        world.err(`${world.terminal ? '\r\u001b[K' : ''}${(0,diagnostic/* counted */.hS)(seen.size, 'decision')} recorded\n`);
    return 0;
}
function periodOf({ since, until }) {
    (0,selection/* selection */.r)({ ...(since !== undefined && { since }), ...(until !== undefined && { until }) });
    const at = (milliseconds) => new Date(milliseconds).toISOString();
    return { ...(since !== undefined && { since: at(since) }), ...(until !== undefined && { until: at(until) }) };
}
/** How the service's other verdicts stand in a record (`semantics.md`, "A request"). */
const recordedVerdict = { allow_with_warning: 'allow', terminate: 'block' };
const kept = [
    'decision_id',
    'created_at',
    'action_type',
    'action_content',
    'agent_id',
    'metadata',
    'chain_id',
    'chain_step',
    'trust_score',
];
async function* recordedLines(client, period, limit, seen) {
    for (let cursor; seen.size < limit;) {
        const page = await client.call('listDecisions', {
            query: { per_page: 200, order: 'asc', include: 'content', ...period, ...(cursor !== undefined && { cursor }) },
        });
        for (const decision of page.decisions) {
            if (seen.size >= limit)
                return;
            const id = String(decision.decision_id);
            if (seen.has(id))
                throw new cli_world/* UsageError */.e(`the control plane lists decision \`${id}\` twice`, 'record again; if it stays so, the plane is at fault');
            seen.add(id);
            const verdict = String(decision.decision);
            const fields = kept.flatMap((field) => (decision[field] === undefined || decision[field] === null ? [] : [[field, decision[field]]]));
            yield `${JSON.stringify({ ...Object.fromEntries(fields), decision: recordedVerdict[verdict] ?? verdict })}\n`;
        }
        cursor = page.next_cursor ?? undefined;
        if (cursor === undefined)
            return;
    }
}
/** Writes beside the file, packed when the name says so, and moves it into place when all of it is on disk. */
async function fileWriter(path, shown, force) {
    const unwritten = path.endsWith('.zst') ? 'zstd' : path.endsWith('.parquet') ? 'Parquet' : undefined;
    if (unwritten)
        throw new cli_world/* UsageError */.e(`\`${shown}\`: ${unwritten} is read and not written here`, 'name it `.ndjson` or `.ndjson.gz`');
    if (!force && (0,external_node_fs_.existsSync)(path))
        throw new cli_world/* UsageError */.e(`\`${shown}\` is there already`, 'choose another `--out`, or replace it with `--force`');
    const beside = `${path}.${(0,external_node_crypto_.randomUUID)()}.part`;
    const file = await (0,promises_.open)(beside, 'wx', 0o600).catch((cause) => {
        const help = cause.code === 'ENOENT' ? 'make its directory first, or choose another `--out`' : 'choose another `--out`';
        throw new cli_world/* UsageError */.e(`\`${shown}\` can't be written (${cause.code ?? 'unknown fault'})`, help);
    });
    const lines = path.endsWith('.gz') ? (0,external_node_zlib_.createGzip)() : new external_node_stream_.PassThrough();
    const written = (0,external_node_stream_promises_.pipeline)(lines, file.createWriteStream({ flush: true }));
    written.catch(() => undefined);
    return {
        async line(text) {
            if (!lines.write(text))
                await Promise.race([(0,external_node_events_.once)(lines, 'drain'), written]);
        },
        async done() {
            lines.end();
            await written;
            await (0,promises_.rename)(beside, path);
        },
        async abandon() {
            lines.destroy();
            await written.catch(() => undefined);
            await (0,promises_.rm)(beside, { force: true });
        },
    };
}

// EXTERNAL MODULE: ./build/src/diff/index.js + 1 modules
var src_diff = __webpack_require__(9274);
// EXTERNAL MODULE: ./build/src/replay/threads/crew.js
var threads_crew = __webpack_require__(54318);
// EXTERNAL MODULE: ./build/src/replay/replay.js + 14 modules
var replay = __webpack_require__(87293);
// EXTERNAL MODULE: ./build/src/replay/sql/query.js
var query = __webpack_require__(94542);
// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(74913);
// EXTERNAL MODULE: ./build/src/cli/cache.js + 1 modules
var cache = __webpack_require__(78867);
// EXTERNAL MODULE: ./build/src/cli/decisions.js + 1 modules
var decisions = __webpack_require__(89680);
// EXTERNAL MODULE: ./build/src/cli/progress.js
var progress = __webpack_require__(10069);
;// CONCATENATED MODULE: ./build/src/cli/commands/replay.js












/** Judges recorded decisions under both sets of packs. Exits 0 whatever changes; 2 without evidence; with `--strict` 1 for unreadable lines. */
async function replay_replay(options, world) {
    const settings = await (0,cli_settings/* readSettings */.s)(options, world);
    if (options.sql)
        return printQuery(options.sql, options.table ?? 'decisions', options, world);
    if (options.engine !== undefined)
        return replayElsewhere(options.engine, options, settings, world);
    world.expectScan?.();
    const meter = (0,progress/* meterOn */.n)(world, options.quiet);
    const log = (0,decisions/* decisions */.a)(options.decisions, settings, world, meter);
    if (!log)
        throw new cli_world/* UsageError */.e('no decisions to replay', 'name them with `--decisions`, or as `decisions` in hindcast.yaml');
    const select = (0,selection/* selection */.r)(options);
    const { logs, columns } = (0,cache/* cached */.P)(log, options, world);
    const threads = world.threads && { ...world.threads, ...(options.workers && { count: options.workers, least: 0 }) };
    const crew = threads && !select && !columns ? (0,threads_crew/* startThreads */.Y)(threads, logs) : undefined;
    const [base, head] = await sides(options, settings, world);
    const report = await (0,replay/* replay */.e)(logs, ...(0,engine_engine/* compileBoth */.ZQ)(base, head), {
        samples: options.samples ?? settings.config.samples ?? false,
        ...(select ? { select } : columns && { columns }),
        ...(meter && { progress: meter.progress }),
        ...(threads && { threads: { ...threads, ...(crew && { crew }) } }),
        ...(options.explain && { explain: (paths) => world.err(explained(paths)) }),
    });
    meter?.clear();
    return print(report, base, head, options, world);
}
/** The packs before and after the change. */
async function sides(options, settings, world) {
    const packsAt = async (where) => (await (0,packs/* loadValid */.Tt)(where, settings, world)).map(({ pack }) => pack);
    return [await packsAt(options.base), await packsAt(options.head)];
}
async function print(report, base, head, options, world) {
    (0,decisions/* demandEvidence */.n)(report);
    const text = () => (0,report_text/* replayText */.zl)(report, world.colors, (0,src_diff/* diffPacks */.Q)(base, head), base.length > 0);
    await world.out(options.json ? `${JSON.stringify(report, null, 2)}\n` : `${text()}\n`);
    return options.strict && report.classes.unreadable > 0 ? 1 : 0;
}
/** Lets the engine that holds the decisions count. */
async function replayElsewhere(engine, options, settings, world) {
    if ((0,selection/* selection */.r)(options))
        throw new cli_world/* UsageError */.e('`--engine` judges a whole table', 'leave the range, the limit or the sample out, or name a view with `--table`');
    if (options.samples)
        throw new cli_world/* UsageError */.e('`--engine` gives counts alone', 'leave `--samples` out');
    const [base, head] = await sides(options, settings, world);
    const files = engine === 'duckdb' ? (0,decisions/* decisionPaths */.dQ)(options.decisions, settings, world) : [];
    const { replayInEngine } = await __webpack_require__.e(/* import() */ 272).then(__webpack_require__.bind(__webpack_require__, 61272));
    const report = await replayInEngine({ engine, table: options.table ?? 'decisions', files, cwd: world.cwd }, ...(0,engine_engine/* compileBoth */.ZQ)(base, head));
    return print(report, base, head, options, world);
}
/** Prints both sets of packs as one query; what the engine can't say is named in comments before it. */
async function printQuery(dialect, table, options, world) {
    const settings = await (0,cli_settings/* readSettings */.s)(options, world);
    const [base, head] = await sides(options, settings, world);
    const { sql, unsaid } = (0,query/* queryOf */.E2)(...(0,engine_engine/* compileBoth */.ZQ)(base, head), dialect, table);
    const named = unsaid.map(({ pack, policy, why }) => `-- unknown here: ${`${pack} / ${policy}: ${why}`.replace(/\s+/g, ' ')}\n`);
    await world.out(`${named.join('')}${sql};\n`);
    return 0;
}
function explained(paths) {
    const { layout, tokens, exact, unreadable, plain, patterns, texts, metadata, remembered, kept, doubts, looks, threads, why } = paths;
    const of = exact === 0 ? '' : ` (${unreadable} no record, ${exact - unreadable} spelled in a way that the scanner leaves to it)`;
    return (`read along a known layout ${layout}, token by token ${tokens}, by the exact reader ${exact}${of}${plain > 0 ? `, all of it plainly ${plain}` : ''}\n` +
        `patterns run on bytes ${patterns}, as text ${texts}; metadata parsed ${metadata}; kept in mind for sequences and chains ${remembered}\n` +
        forWhom('tested as text', looks?.text) +
        forWhom('metadata parsed', looks?.metadata) +
        forWhom('records kept in mind', looks?.past) +
        (kept > 0 ? `kept by an earlier replay ${kept}\n` : '') +
        (doubts ?? []).map((doubt) => `${doubt}\n`).join('') +
        `threads ${threads}${why === undefined ? '' : `: ${why}`}\n`);
}
/** The policies that are why; the first ones of many. */
function forWhom(what, policies = []) {
    if (policies.length === 0)
        return '';
    const first = policies.slice(0, 5).map((policy) => (0,diagnostic/* quoted */.TL)(policy));
    return `${what} for ${first.join(', ')}${policies.length > 5 ? ` and ${policies.length - 5} more` : ''}\n`;
}

// EXTERNAL MODULE: ./build/src/cli/commands/review.js + 4 modules
var review = __webpack_require__(97873);
// EXTERNAL MODULE: ./build/src/cli/commands/rollback.js
var rollback = __webpack_require__(34643);
;// CONCATENATED MODULE: ./build/src/cli/commands/serve.js

/** Runs the control plane on this machine until it is told to stop. */
async function serve(options, world, stopped) {
    const { ListenError, startServer, StoreError } = await Promise.all(/* import() */[__webpack_require__.e(242), __webpack_require__.e(541)]).then(__webpack_require__.bind(__webpack_require__, 47541));
    const { HINDCAST_API_KEY: key, HINDCAST_SECRET: secret, DATABASE_URL } = world.env;
    const database = options.database ?? (DATABASE_URL || 'hindcast.db');
    if (/^[a-z][\w+.-]*:\/\//i.test(database) && !/^postgres(ql)?:/i.test(database))
        throw new cli_world/* UsageError */.e(`\`${shown(database)}\` is no database that a control plane runs on`, 'give a path for SQLite, or a postgres:// URL');
    if (key && key.length < 20)
        throw new cli_world/* UsageError */.e('HINDCAST_API_KEY has less than 20 characters', 'choose a longer one, or unset it');
    try {
        const server = await startServer({ ...options, database, ...(key && { apiKeys: [key] }), ...(secret && { secret }) });
        if (options.json)
            await world.out(`${JSON.stringify({ url: server.url, database: shown(database), api_key: server.generatedKey ?? null })}\n`);
        else {
            await world.out(`control plane on ${server.url}, decisions in ${shown(database)}\n`);
            if (!isLoopback(options.host))
                world.err(`it listens on ${options.host}: whoever reaches this machine reaches it, and keys travel in plain text; put TLS before it (docs/control-plane.md)\n`);
            if (server.generatedKey)
                await world.out(`API key, shown this once: ${server.generatedKey}\n`);
            if (key)
                await world.out('API key: the one in HINDCAST_API_KEY, with every right\n');
            if (!options.quiet)
                await world.out('stop it with Ctrl+C\n');
        }
        await stopped;
        await server.close();
        return 0;
    }
    catch (error) {
        if (error instanceof StoreError)
            throw new cli_world/* UsageError */.e(error.message, error.help ?? 'choose another `--database` or DATABASE_URL');
        if (error instanceof RangeError)
            throw new cli_world/* UsageError */.e(error.message, 'write a range as `10.1.0.0/16`');
        if (error instanceof ListenError) {
            if (error.generatedKey)
                await world.out(`API key, shown this once: ${error.generatedKey}\n`);
            throw new cli_world/* UsageError */.e(error.message, 'choose another `--port` or `--host`; port 0 takes a free one');
        }
        throw error;
    }
}
function isLoopback(host) {
    return host === 'localhost' || host === '::1' || /^127(\.\d+){3}$/.test(host);
}
/** A URL without the password in it. */
function shown(database) {
    const url = database.includes('://') ? URL.parse(database) : null;
    return url ? `${url.protocol}//${url.host}${url.pathname}` : database;
}

// EXTERNAL MODULE: ./build/src/cli/commands/status.js + 1 modules
var commands_status = __webpack_require__(62369);
// EXTERNAL MODULE: ./build/src/cli/commands/validate.js + 1 modules
var validate = __webpack_require__(80603);
;// CONCATENATED MODULE: ./build/src/cli/commands/vault.js






/** Reads the vault of a control plane whole and says whether anything in it was altered, cut out, put in or moved. */
async function vault(what, options, world) {
    if (what !== 'verify')
        throw new cli_world/* UsageError */.e(`\`vault ${what}\` is not known`, 'there is `vault verify`');
    if (options.url !== undefined && options.database !== undefined)
        throw new cli_world/* UsageError */.e('both `--database` and `--url` are given', 'choose one of them');
    const kept = [];
    for (const file of options.checkpoint ?? [])
        kept.push(await readCheckpoint((0,external_node_path_.resolve)(world.cwd, file), file));
    const report = await (options.url === undefined ? ofDatabase(options, kept, world) : ofPlane(options.url, kept, world));
    if (options.json)
        await world.out(`${JSON.stringify(report)}\n`);
    else {
        for (const problem of report.problems)
            await world.out(`${problem}\n`);
        const compared = `${(0,diagnostic/* counted */.hS)(report.checkpoints, 'checkpoint')} of its own, ${kept.length} kept elsewhere`;
        if (report.ok)
            await world.out(`${(0,diagnostic/* counted */.hS)(report.entries, 'entry', 'entries')}, none altered; ${compared}; root ${report.root}\n`);
        if (report.ok && kept.length === 0 && !options.quiet) {
            world.err('a log that was cut at its end, or replaced by an older copy, is told by a kept checkpoint alone: give one with --checkpoint\n');
        }
    }
    return report.ok ? 0 : 1;
}
async function ofDatabase(options, kept, world) {
    const { StoreError, verifyVault } = await Promise.all(/* import() */[__webpack_require__.e(242), __webpack_require__.e(541)]).then(__webpack_require__.bind(__webpack_require__, 47541));
    const named = options.database ?? (world.env.DATABASE_URL || 'hindcast.db');
    try {
        return await verifyVault(/^postgres(ql)?:/.test(named) ? named : (0,external_node_path_.resolve)(world.cwd, named), kept);
    }
    catch (error) {
        if (error instanceof StoreError)
            throw new cli_world/* UsageError */.e(error.message, error.help ?? 'name the database with `--database`, or a plane with `--url`');
        throw error;
    }
}
async function ofPlane(url, kept, world) {
    const client = (0,environment/* clientOf */.fe)(url, world);
    const { verifyServedVault } = await Promise.all(/* import() */[__webpack_require__.e(242), __webpack_require__.e(541)]).then(__webpack_require__.bind(__webpack_require__, 47541));
    try {
        return await verifyServedVault(servedBy(client), kept);
    }
    catch (error) {
        if (error instanceof api_error/* ApiError */.hD)
            throw new cli_world/* UsageError */.e(`${error.message} (${error.code})`, 'check `--url` and the key; nothing was verified');
        throw error;
    }
}
function servedBy(client) {
    return {
        keys: async () => (await client.call('getVaultKeys')).keys,
        checkpoint: async () => (await client.call('getVaultCheckpoint')).checkpoint,
        consistency: (from, to) => client.call('getConsistencyProof', { query: { from, to } }),
        async *entries() {
            for (let after = 0; after !== null;) {
                const page = await client.call('listVaultEntries', { query: { after, limit: 500 } });
                yield* page.entries;
                after = page.next_after;
            }
        },
        async *checkpoints() {
            for (let cursor; cursor !== null;) {
                const query = { per_page: 500, ...(cursor !== undefined && { cursor }) };
                const page = await client.call('listVaultCheckpoints', { query });
                yield* page.checkpoints;
                cursor = page.next_cursor;
            }
        },
    };
}
async function readCheckpoint(path, shown) {
    try {
        const value = JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
        const { tree_size, merkle_root, key_id, note, signature } = value.checkpoint ?? value;
        const texts = [key_id, note, signature].every((text) => text === undefined || typeof text === 'string');
        if (Number.isInteger(tree_size) && /^[0-9a-f]{64}$/.test(merkle_root) && texts)
            return { tree_size, merkle_root, key_id, note, signature };
    }
    catch { }
    throw new cli_world/* UsageError */.e(`\`${shown}\` holds no checkpoint`, 'keep what the plane answers at /api/v1/enforce/vault/checkpoint');
}

;// CONCATENATED MODULE: ./build/src/cli/program.js
















const version = '0.1.0';
const replayExamples = `  $ hindcast replay --base main --head . --decisions logs/ --since 2026-01-01 --until 2026-02-01
  $ hindcast replay --base main --head . --decisions year.parquet --sample 10000 --seed 7 --samples
  $ hindcast replay --base - --head finance.pack.yaml --engine duckdb --decisions decisions.ndjson.gz
  $ hindcast replay --base main --head . --engine postgres://reader@localhost/audit --table decisions
  $ hindcast replay --base main --head . --sql duckdb --table "read_parquet('year.parquet')" | duckdb`;
/** The command line: names, options and help. What a command does stands in `commands/`. */
function program({ world, stopped, exit }) {
    const root = new esm/* Command */.uB('hindcast')
        .description('Review, replay, deploy and roll back the policies that govern AI agents.')
        .version(version)
        .showHelpAfterError('(add --help for the options and an example)')
        .addHelpText('after', '\nExample:\n  $ hindcast review --base main --head . --decisions decisions.ndjson\n\nExit codes: 0 passes, 1 does not pass, 2 could not run.');
    root.commandsGroup('Commit and review:');
    command('validate [paths...]', 'check packs: schema, semantics, versions, lint; - reads one from standard input', 'validate policies/')
        .option('--base <where>', 'the packs before the change, for the version check (default: the default branch)')
        .option('--strict', 'exit 1 for warnings too')
        .action(run((paths, options) => (0,validate/* validate */.t)(paths, options, world)));
    compare(command('diff', 'compare two sets of packs', 'diff --base main --head policies/'))
        .option('--patch', 'print the text diff of the canonical form too')
        .action(run((options) => diff(options, world)));
    recorded(compare(command('replay', 'judge recorded decisions under both sets of packs', 'replay --base main --head . --decisions decisions.ndjson.gz')))
        .option('--strict', 'exit 1 when lines cannot be read')
        .option('--explain', 'say on stderr how many records took which path')
        .option('--workers <n>', 'judge in so many threads (default: 2 for logs above 400 MB)', atLeastOne)
        .addOption(new esm/* Option */.c$('--sql <dialect>', 'print both sets of packs as one query, and stop').choices([...dialects/* dialects */.O]))
        .option('--engine <where>', 'count in an engine: duckdb (reads --decisions), postgres://... or clickhouse+https://... (read --table)')
        .option('--table <name>', 'the table or expression that the query reads', 'decisions')
        .addHelpText('after', replayExamples)
        .action(run((options) => replay_replay(options, world)));
    program_plane(recorded(labelled(command('review', 'the whole story of a change on one page', 'review --base main --head . --decisions decisions.ndjson --format markdown'))))
        .option('--base <where>', 'the packs before the change (default: the default branch)')
        .option('--head <where>', 'the packs after the change', '.')
        .addOption(new esm/* Option */.c$('--format <format>', 'how to print it').choices(['markdown', 'text', 'json']).default('text'))
        .action(run((options) => (0,review/* review */.N)(options, world)));
    command('judge', 'judge requests: one JSON object a line in, one judgement a line out', 'judge --packs policies/ <<< \'{"action_type":"execute_trade"}\'')
        .requiredOption('--packs <where>', 'the packs to judge by')
        .option('--live', 'fill in what a live control plane would: empty content and metadata, trust 50 (a given trust_score stays: no agent is known here), now')
        .action(run((options) => judge(options, world)));
    root.commandsGroup('Delivery:');
    judged(delivery(command('plan', 'say what a deploy would do and which requests change verdict, and do nothing', 'plan --url http://127.0.0.1:4242'))).action(run((options) => plan_plan(options, world)));
    judged(delivery(command('deploy', 'take the packs live: all of them or none', 'deploy --environment production'))).action(run((options) => (0,deploy/* deploy */.g)(options, world)));
    program_plane(command('status', 'compare what is live with the packs here', 'status --environment production'))
        .option('--head <where>', 'the packs to compare with what is live', '.')
        .action(run((options) => (0,commands_status/* status */.h)(options, world)));
    program_plane(command('rollback <pack> <version>', 'make an earlier version live again, and hold it; `previous` is the one before', 'rollback finance 1.4.0 --environment production'))
        .option('--dry-run', 'only show what going back changes')
        .action(run((pack, version, options) => (0,rollback/* rollback */.d)(pack, version, options, world)));
    root.commandsGroup('A control plane of your own:');
    program_plane(command('record', 'write the decisions of a control plane to a file', 'record --url http://127.0.0.1:4242 --out decisions.ndjson'))
        .option('--out <file>', 'where to write them, packed where it ends in .gz (default: standard output)')
        .option('--force', 'replace a file that is there')
        .option('--since <time>', 'only decisions from this time on: a date, or an instant as 2026-01-31T18:00:00Z', selection/* instant */.u)
        .option('--until <time>', 'only decisions before this time', selection/* instant */.u)
        .option('--limit <n>', 'at most so many, the oldest first', wholeNumber)
        .action(run((options) => record_record(options, world)));
    command('serve', 'run the control plane on this machine', 'serve --port 4242 --database plane.db')
        .option('--port <n>', 'the port; 0 takes a free one', portNumber, 4242)
        .option('--host <address>', 'the address to listen on', '127.0.0.1')
        .option('--database <where>', 'an SQLite file, or postgres://... (default: DATABASE_URL, else hindcast.db)')
        .option('--webhook-targets <ranges...>', 'ranges (CIDR) that webhooks may reach although they are not public')
        .option('--no-content', 'keep only hashes of contents and metadata')
        .addOption(new esm/* Option */.c$('--log-level <level>', 'what to log to stderr, as JSON')
        .choices(['silent', 'error', 'warn', 'info', 'debug'])
        .default('warn'))
        .action(run((options) => serve(options, world, stopped)));
    command('vault <what>', 'verify the vault of a control plane: every entry, checkpoint and decision', 'vault verify --database hindcast.db')
        .option('--database <where>', 'an SQLite file, or postgres://... (default: DATABASE_URL, else hindcast.db)')
        .option('--url <url>', 'a control plane to ask instead, with HINDCAST_API_KEY')
        .option('--checkpoint <files...>', 'checkpoints that were kept elsewhere')
        .action(run((what, options) => vault(what, options, world)));
    command('demo', 'the whole story on bundled real decisions, in under a minute', 'demo').action(run(async (options) => {
        if (options.json)
            throw new cli_world/* UsageError */.e('`demo` prints no JSON', 'leave `--json` out; the commands it shows take it');
        return (await __webpack_require__.e(/* import() */ 692).then(__webpack_require__.bind(__webpack_require__, 96692))).demo(options, world);
    }));
    for (const later of ['test', 'init']) {
        root
            .command(later, { hidden: true })
            .allowUnknownOption()
            .allowExcessArguments()
            .action(() => {
            throw new cli_world/* UsageError */.e(`\`${later}\`: not in this version`, 'see `hindcast --help` for what is');
        });
    }
    return root;
    function command(usage, description, example) {
        return root
            .command(usage)
            .description(description)
            .option('--json', 'print JSON, as described in schemas/')
            .option('--config <file>', 'the config (default: hindcast.yaml); the paths in it start where the command runs')
            .option('--quiet', 'print results alone')
            .option('--no-color', 'print without colours (also NO_COLOR)')
            .addHelpText('after', `\nExample:\n  $ hindcast ${example}`);
    }
    // biome-ignore lint/suspicious/noExplicitAny: commander hands over positional arguments and options without their types
    function run(act) {
        // biome-ignore lint/suspicious/noExplicitAny: as above; its last argument is the command itself
        return async (...given) => exit(await act(...given.slice(0, -1)));
    }
}
function compare(command) {
    return command
        .requiredOption('--base <where>', 'the packs before: a file, a directory, a git ref, or - for none')
        .requiredOption('--head <where>', 'the packs after, named likewise');
}
function recorded(command) {
    return command
        .option('--decisions <paths...>', 'recorded decisions: NDJSON files (plain, .gz, .zst), Parquet, directories, or - for standard input')
        .option('--since <time>', 'judge only records from this time on: a date, or an instant as 2026-01-31T18:00:00Z', selection/* instant */.u)
        .option('--until <time>', 'judge only records before this time', selection/* instant */.u)
        .option('--limit <n>', 'judge at most so many records, the newest dated files first', atLeastOne)
        .option('--sample <n>', 'judge so many records, drawn evenly from all', atLeastOne)
        .option('--seed <n>', 'draw another sample (default: 1)', wholeNumber)
        .option('--cache <directory>', 'keep what was read of the decisions there, recorded content included, so that later replays are faster')
        .option('--verify-cache', 'compare the whole of every file with what was kept of it, whatever its time stamp')
        .option('--samples', 'show recorded content with the samples, redacted');
}
function program_plane(command) {
    return command
        .option('--environment <name>', 'an environment of the config')
        .option('--url <url>', 'the control plane; the key comes from HINDCAST_API_KEY');
}
function delivery(command) {
    return program_plane(command).option('--head <where>', 'the packs to take live', '.');
}
function judged(command) {
    return labelled(command).option('--allow-shrink <packs...>', 'packs, as name@version, that may go live with none, or fewer than half, of the policies that are live', packVersion, []);
}
function labelled(command) {
    const all = (name, before) => [...before, name];
    return command.option('--label <name>', 'a label that the pull request bears, such as the one that lets a loosening pass; may be repeated', all, []);
}
function packVersion(text, before) {
    if (!/^[^@\s]+@\S+$/.test(text))
        throw new cli_world/* UsageError */.e(`\`${text}\` is no pack and version`, 'write `name@version`, such as `finance@2.0.0`');
    return [...before, text];
}
function portNumber(text) {
    const port = wholeNumber(text);
    if (port > 65_535)
        throw new cli_world/* UsageError */.e(`\`${text}\` is no port`, 'write a number from 0 to 65535');
    return port;
}
function atLeastOne(text) {
    const count = wholeNumber(text);
    if (count === 0)
        throw new cli_world/* UsageError */.e('`0` records say nothing', 'write a number from 1 on');
    return count;
}
function wholeNumber(text) {
    if (!/^\d{1,9}$/.test(text))
        throw new cli_world/* UsageError */.e(`\`${text}\` is no whole number`, 'write digits alone');
    return Number(text);
}

;// CONCATENATED MODULE: ./build/src/cli/run.js








/** Runs one command line. `stopped` tells a long-running command to end. */
async function run(args, world, stopped) {
    let code = 0;
    const root = program({ world, stopped, exit: (outcome) => (code = outcome) });
    for (const command of [root, ...root.commands]) {
        command.exitOverride().configureOutput({ writeOut: (text) => void world.out(text), writeErr: world.err });
    }
    const [first = ''] = args;
    const known = first === '' || first.startsWith('-') || first === 'help' || root.commands.some((command) => command.name() === first);
    try {
        // With `--help` a name that is no command would get the help of all.
        await root.parseAsync(known ? args : [first], { from: 'user' });
        return code;
    }
    catch (error) {
        if (error instanceof esm/* CommanderError */.b7)
            return error.exitCode === 0 ? 0 : 2;
        world.err(`${wordsFor(error, world)}\n`);
        return error instanceof cli_world/* InvalidPacks */.a ? 1 : 2;
    }
}
/** A known fault in its own words. Anything else is a bug of ours: it gets an id, and its details only for who asks, for they may hold what was recorded. */
function wordsFor(error, { env }) {
    if (error instanceof cli_world/* UsageError */.e || error instanceof source_error/* SourceError */.c)
        return `error: ${error.message}\n  ${error.help}`;
    if (error instanceof cli_world/* InvalidPacks */.a || error instanceof records_error/* RecordsError */.X || error instanceof selection_error/* SelectionError */.z)
        return `error: ${error.message}`;
    if (error instanceof api_error/* ApiError */.hD) {
        if (error.code === 'invalid_configuration')
            return `error: the address or the key of the control plane is not usable: ${error.message}`;
        if (error.code === 'plane_unreachable')
            return `error: ${error.message}\n  is \`hindcast serve\` running there?`;
        const remedy = (0,plane/* remedyOf */.SM)(error);
        return `error: the control plane answered ${error.code}: ${error.message}${remedy === undefined ? '' : `\n  ${remedy}`}`;
    }
    if (error instanceof Error && 'syscall' in error)
        return `error: ${error.message}`;
    if (error instanceof Error && error.name === 'StoreError') {
        const { help } = error;
        return `error: ${error.message}${help === undefined ? '' : `\n  ${help}`}`;
    }
    const { name, stack = '' } = error instanceof Error ? error : new Error(String(error));
    const id = (0,external_node_crypto_.createHash)('sha256').update(stack).digest('hex').slice(0, 12);
    return env.HINDCAST_DEBUG ? stack : `internal error ${id} (${name}): please report it; HINDCAST_DEBUG=1 shows the details`;
}

;// CONCATENATED MODULE: ./build/src/cli/start.js





/** More are faster, and each takes some 30 MB. */
const MOST_THREADS = 2;
/** Runs the command line of this process. `entry` is the module that was started, `ahead` a thread of it that waits already. */
async function start(entry, ahead) {
    /** A reader that closes the pipe early, such as `head`, is no fault. */
    process.stdout.on('error', (fault) => process.exit(fault.code === 'EPIPE' ? 0 : 2));
    process.exitCode = await run(process.argv.slice(2), worldOf(entry, ahead), asked());
}
function worldOf(entry, ahead) {
    const waiting = ahead ? [ahead] : [];
    const plainly = process.argv.includes('--no-color') || Boolean(process.env.NO_COLOR) || !process.stdout.isTTY;
    return {
        cwd: process.cwd(),
        env: process.env,
        stdin: process.stdin,
        out: (text) => new Promise((resolve, reject) => process.stdout.write(text, (fault) => (fault ? reject(fault) : resolve()))),
        err: (text) => void process.stderr.write(text),
        colors: picocolors.createColors(!plainly),
        terminal: process.stderr.isTTY === true,
        now: Date.now,
        expectScan,
        threads: {
            count: Math.min(MOST_THREADS, (0,external_node_os_.availableParallelism)()),
            start: () => waiting.pop() ?? (0,cli_ahead/* startThread */.BR)(entry),
            least: cli_ahead/* LARGE */.I$,
        },
    };
}
/**
 * Little of what a replay makes outlives a chunk: a nursery that is never made larger holds it, and there is nothing to mark meanwhile. And its work
 * is done in WebAssembly: to optimise the JavaScript around that as early as V8 does takes a tenth of the time of both processors, away from the
 * scanner. Flags of V8 come and go, and one that it does not know is complained of: these counts are those of Node 24 to 26, tenfold.
 */
function expectScan() {
    (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
    (0,external_node_v8_.setFlagsFromString)('--no-incremental-marking');
    if (!/^1[34]\./.test(process.versions.v8))
        return;
    (0,external_node_v8_.setFlagsFromString)('--invocation-count-for-maglev=4000');
    (0,external_node_v8_.setFlagsFromString)('--invocation-count-for-maglev-osr=1000');
    (0,external_node_v8_.setFlagsFromString)('--invocation-count-for-turbofan=30000');
    (0,external_node_v8_.setFlagsFromString)('--invocation-count-for-osr=5000');
}
/** Resolves when this process is asked to stop. */
function asked() {
    return new Promise((resolve) => {
        process.once('SIGINT', () => resolve());
        process.once('SIGTERM', () => resolve());
    });
}


/***/ }),

/***/ 31980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ InvalidPacks),
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
/** Packs have faults where a command is there to tell: exit code 1, with all of them. */
class InvalidPacks extends Error {
    name = 'InvalidPacks';
}
/** A mistake in how the command was called, or something it needs and cannot have: exit code 2. */
class UsageError extends Error {
    help;
    constructor(message, help) {
        super(message);
        this.name = 'UsageError';
        this.help = help;
    }
}


/***/ }),

/***/ 98606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ Hindcast)
});

// EXTERNAL MODULE: ./build/src/api/error.js
var api_error = __webpack_require__(13936);
;// CONCATENATED MODULE: ./build/src/client/errors.js

/** The plane did not accept the key (401). */
class AuthenticationError extends api_error/* ApiError */.hD {
    name = 'AuthenticationError';
}
/** The key or the agent may not do this (403). */
class PermissionError extends api_error/* ApiError */.hD {
    name = 'PermissionError';
}
/** There is no such thing (404). */
class NotFoundError extends api_error/* ApiError */.hD {
    name = 'NotFoundError';
}
/** It clashes with the state of the plane (409): resolved already, changed meanwhile, a version that is not higher. */
class ConflictError extends api_error/* ApiError */.hD {
    name = 'ConflictError';
}
/** The request itself is at fault (400, 413, 415, 422), or was refused before it was sent (no status). */
class InvalidRequestError extends api_error/* ApiError */.hD {
    name = 'InvalidRequestError';
}
/** Too many requests, or a cooldown (429). */
class RateLimitError extends api_error/* ApiError */.hD {
    name = 'RateLimitError';
    /** Seconds to wait, when the plane said so. */
    retryAfter;
    constructor(code, message, options = {}) {
        super(code, message, options);
        this.retryAfter = options.retryAfter;
    }
}
/** The plane is at fault (5xx). */
class ServerError extends api_error/* ApiError */.hD {
    name = 'ServerError';
    /** Seconds to wait, when the plane said so. */
    retryAfter;
    constructor(code, message, options = {}) {
        super(code, message, options);
        this.retryAfter = options.retryAfter;
    }
}
/** No answer came: no connection, or it broke off. */
class ConnectionError extends api_error/* ApiError */.hD {
    name = 'ConnectionError';
}
/** No answer came in time, or nobody resolved the escalation in time. */
class TimeoutError extends api_error/* ApiError */.hD {
    name = 'TimeoutError';
}
/** The caller's `AbortSignal` fired; its reason is the `cause`. */
class AbortedError extends api_error/* ApiError */.hD {
    name = 'AbortError';
}
/** What answered does not speak this contract: a page, a redirect, nothing, too much, or fields missing. */
class UnexpectedResponseError extends api_error/* ApiError */.hD {
    name = 'UnexpectedResponseError';
}
/** The error class for a status. */
function errorFor(status, code, message, options) {
    const all = { ...options, status };
    if (status === 401)
        return new AuthenticationError(code, message, all);
    if (status === 403)
        return new PermissionError(code, message, all);
    if (status === 404)
        return new NotFoundError(code, message, all);
    if (status === 409)
        return new ConflictError(code, message, all);
    if (status === 429)
        return new RateLimitError(code, message, all);
    if (status === 400 || status === 413 || status === 415 || status === 422)
        return new InvalidRequestError(code, message, all);
    if (status >= 500)
        return new ServerError(code, message, all);
    return new api_error/* ApiError */.hD(code, message, all);
}

;// CONCATENATED MODULE: ./build/src/client/address.js

const vendor = 'https://www.xybern.com/api/v1';
const prefix = '/api/v1';
/**
 * Reads a base URL. Without a path, `/api/v1` is meant; with one, it is taken as the place of `/api/v1`.
 * The key goes over http only to this machine, unless `allowHttp` says otherwise.
 */
function readAddress(baseUrl, allowHttp) {
    const text = baseUrl ?? environment('HINDCAST_URL') ?? vendor;
    let url;
    try {
        url = new URL(text);
    }
    catch {
        throw wrong('`baseUrl` is not a URL: write it whole, such as `https://plane.example.org`');
    }
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        throw wrong(`\`baseUrl\` has the scheme \`${url.protocol}\`: use https`);
    if (url.username || url.password)
        throw wrong('`baseUrl` carries a user name or password: pass the key as `apiKey`');
    if (url.search || url.hash)
        throw wrong('`baseUrl` carries a query or fragment: leave it out');
    if (url.protocol === 'http:' && !allowHttp && !isLoopback(url.hostname)) {
        throw wrong(`the key would go to \`${url.hostname}\` unencrypted: use https, or set \`allowHttp\``);
    }
    const path = url.pathname.replace(/\/+$/, '');
    const api = url.origin + (path || prefix);
    return { api, root: api.endsWith(prefix) ? api.slice(0, -prefix.length) : url.origin };
}
/** The whole URL of an operation's path. */
function urlOf({ api, root }, path) {
    return path.startsWith(`${prefix}/`) ? api + path.slice(prefix.length) : root + path;
}
function isLoopback(host) {
    return host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}
function environment(name) {
    try {
        const { process } = globalThis;
        return process?.env?.[name] || undefined;
    }
    catch {
        return undefined; // a runtime that guards its environment
    }
}
function wrong(message) {
    return new InvalidRequestError('invalid_configuration', message);
}

;// CONCATENATED MODULE: ./build/src/client/casing.js
const callerOwned = new Set([
    'metadata',
    'action_metadata',
    'content',
    'signed_assertion',
    'details',
    'model',
    'data_clearance',
]);
const deepest = 64;
/** `escalation_id` -> `escalationId`. A name that would not come back the same stays as it is. */
function camelName(name) {
    return /^[a-z][a-z0-9]*(_[a-z][a-z0-9]*)+$/.test(name) ? name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase()) : name;
}
/** `escalationId` -> `escalation_id`; a name that is not camel case stays as it is. */
function snakeName(name) {
    return /^[a-z][a-zA-Z0-9]*$/.test(name) ? name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) : name;
}
/** What came over the wire, in camel case. @throws RangeError when nested too deep. */
function toCamel(value) {
    return renamed(value, camelName, 0);
}
/** What goes over the wire, in snake case. Dates and other objects with a `toJSON` are left to JSON. @throws RangeError when nested too deep. */
function toSnake(value) {
    return renamed(value, snakeName, 0);
}
function renamed(value, name, depth) {
    if (depth > deepest)
        throw new RangeError(`nested deeper than ${deepest} levels`);
    if (Array.isArray(value))
        return value.map((item) => renamed(item, name, depth + 1));
    if (!isPlain(value))
        return value;
    return Object.fromEntries(Object.entries(value)
        .filter(([key]) => key !== '__proto__')
        .map(([key, inner]) => [name(key), callerOwned.has(snakeName(key)) ? inner : renamed(inner, name, depth + 1)]));
}
function isPlain(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const prototype = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null;
}

;// CONCATENATED MODULE: ./build/src/client/pages.js

/**
 * A list that comes in pages. Awaited, it is the first page; in `for await`, every item of every page.
 * Nothing is sent before one of the two.
 */
class Pages {
    [Symbol.toStringTag] = 'Pages';
    #load;
    #items;
    #firstNumber;
    #first;
    constructor(load, items, firstNumber = 1) {
        this.#load = load;
        this.#items = items;
        this.#firstNumber = firstNumber;
    }
    // biome-ignore lint/suspicious/noThenProperty: awaiting the list is how its first page is read
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
        for await (const page of this.pages())
            yield* this.#items(page);
    }
    /** Page after page, whole. A plane that knows no cursor is read by page number, as published. */
    async *pages() {
        let page = await this.#firstPage();
        let [seen, number] = [0, this.#firstNumber];
        const cursors = new Set();
        for (;;) {
            yield page;
            const { nextCursor, total } = page;
            seen += this.#items(page).length;
            if (typeof nextCursor === 'string') {
                if (cursors.has(nextCursor))
                    throw new UnexpectedResponseError('unexpected_response', 'the plane gave the same cursor twice');
                cursors.add(nextCursor);
                page = await this.#load({ cursor: nextCursor });
            }
            else if (nextCursor === undefined && total !== undefined && seen < total && this.#items(page).length > 0) {
                number += 1;
                page = await this.#load({ page: number });
            }
            else
                return;
        }
    }
    #firstPage() {
        this.#first ??= this.#load({});
        return this.#first;
    }
}

// EXTERNAL MODULE: ./build/src/api/operations/index.js + 16 modules
var operations = __webpack_require__(65514);
;// CONCATENATED MODULE: ./build/src/client/retry.js

const firstWait = 250;
const longestWait = 8_000;
/** A plane that asks for more patience than this, in ms, gets no retry: the caller is told instead. */
const patience = 60_000;
/** Whether sending it once more can do no harm: it changes nothing, or nothing twice, or the plane will know the key again. */
function mayRepeat(operation, idempotencyKey) {
    return operation.safety !== 'unsafe' || idempotencyKey !== undefined;
}
/** Whether the fault may pass by itself. */
function mayPass(error) {
    if (error instanceof ServerError)
        return error.status !== 501 && error.status !== 505;
    return error instanceof ConnectionError || error instanceof RateLimitError || error instanceof TimeoutError;
}
/**
 * Milliseconds to wait before the attempt after number `attempt` (from 0): what the plane asked for, otherwise anything up to a
 * ceiling that doubles (full jitter). Undefined: too long to wait for.
 */
function waitBefore(attempt, error, random = Math.random) {
    const jitter = random() * Math.min(longestWait, firstWait * 2 ** attempt);
    const asked = retryAfterOf(error);
    if (asked === undefined)
        return jitter;
    const wait = asked * 1000;
    return wait > patience ? undefined : wait + random() * firstWait;
}
/** Seconds that the plane asked to wait. */
function retryAfterOf(error) {
    return error instanceof RateLimitError || error instanceof ServerError ? error.retryAfter : undefined;
}
/** Reads `Retry-After`: seconds, or an HTTP date. Undefined when absent or unreadable. */
function readRetryAfter(header, now) {
    if (header === null)
        return undefined;
    const text = header.trim();
    if (/^\d{1,9}(\.\d+)?$/.test(text))
        return Number(text);
    const date = /^[A-Z][a-z]{2}, /.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(date) ? undefined : Math.max(0, (date - now) / 1000);
}

;// CONCATENATED MODULE: ./build/src/client/answer.js



/** What the plane answered, as JSON (or text, where the operation has no schema); anything else is thrown as a typed error. */
async function readAnswer(response, operation, limit) {
    const requestId = response.headers.get('x-request-id') ?? undefined;
    const endpoint = `${operation.method} ${operation.path}`;
    const unexpected = (what, code = 'unexpected_response') => new UnexpectedResponseError(code, `${endpoint}: ${what}`, { status: response.status || undefined, requestId });
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
        await response.body?.cancel();
        throw unexpected('answered with a redirect, which is never followed: the key belongs to one host; check the base URL', 'redirect_refused');
    }
    const text = await readText(response, limit);
    if (text === undefined)
        throw unexpected(`the answer is larger than ${limit} bytes`, 'response_too_large');
    const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
    const isJson = type === 'application/json' || type.endsWith('+json');
    const body = isJson ? parse(text) : undefined;
    if (!response.ok)
        throw failure(response, body, endpoint, requestId);
    if (!operation.response)
        return text;
    if (text === '')
        throw unexpected(`answered ${response.status} without a body`);
    if (!isJson)
        throw unexpected(`answered with \`${type || 'no content type'}\` instead of JSON; check the base URL`);
    if (typeof body !== 'object' || body === null || Array.isArray(body))
        throw unexpected('answered with something that is not a JSON object');
    if ('ok' in body && body.ok === false)
        throw failure(response, body, endpoint, requestId);
    for (const field of operation.essential ?? []) {
        if (body[field] === undefined)
            throw unexpected(`the answer lacks \`${field}\``);
    }
    return body;
}
/** The error that an answer carries, in the published envelope or in whatever came instead. */
function failure(response, body, endpoint, headerId) {
    const { error, message } = isObject(body) ? body : {};
    const inner = isObject(error) ? error : { code: error, message };
    const known = typeof inner.code === 'string' && /^[a-z][a-z0-9_]{1,63}$/.test(inner.code) ? inner.code : undefined;
    const status = response.ok ? (api_error/* errorStatus */.PO[known] ?? response.status) : response.status;
    const text = typeof inner.message === 'string' && inner.message !== '' ? inner.message : `answered ${response.status}`;
    const requestId = typeof inner.request_id === 'string' ? inner.request_id : headerId;
    const retryAfter = readRetryAfter(response.headers.get('retry-after'), Date.now());
    if (response.ok && !known)
        return new UnexpectedResponseError('unexpected_response', `${endpoint}: ${text}`, { status, requestId });
    return errorFor(status, known ?? 'http_error', `${endpoint}: ${text}`, { requestId, details: inner.details, retryAfter });
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** The body as text, undefined when it is larger than `limit` bytes; no more than that is ever held. */
async function readText(response, limit) {
    if (Number(response.headers.get('content-length')) > limit) {
        await response.body?.cancel();
        return undefined;
    }
    if (!response.body)
        return '';
    const reader = response.body.getReader();
    const decoder = new TextDecoder();
    let [text, size] = ['', 0];
    for (;;) {
        const { done, value } = await reader.read();
        if (done)
            return text + decoder.decode();
        size += value.byteLength;
        if (size > limit) {
            await reader.cancel();
            return undefined;
        }
        text += decoder.decode(value, { stream: true });
    }
}

;// CONCATENATED MODULE: ./build/src/client/transport.js





/** Timers of the platform overflow above this many milliseconds. */
const longestTimer = 2 ** 31 - 1;
/** Sends one operation and gives back its answer as it came over the wire. */
async function send(settings, id, parts, options = {}) {
    const operation = operations/* operations */.z[id];
    const url = urlOf(settings.address, filled(operation.path, parts.params ?? {})) + queryString(parts.query ?? {});
    const init = { method: operation.method, headers: headers(settings, operation, options), redirect: 'manual' };
    if (operation.request)
        init.body = serialised(parts.body ?? {});
    const retries = mayRepeat(operation, options.idempotencyKey) ? (options.maxRetries ?? settings.maxRetries) : 0;
    for (let attempt = 0;; attempt++) {
        try {
            return await once(settings, operation, url, init, options);
        }
        catch (error) {
            const wait = attempt < retries && mayPass(error) ? waitBefore(attempt, error) : undefined;
            if (wait === undefined)
                throw error;
            await pause(wait, options.signal);
        }
    }
}
/** One attempt, answered whole within its time. */
async function once(settings, operation, url, init, options) {
    const { signal, timeoutMs = settings.timeoutMs } = options;
    if (signal?.aborted)
        throw aborted(signal);
    const controller = new AbortController();
    const abort = () => controller.abort();
    const timer = setTimeout(abort, Math.min(timeoutMs, longestTimer));
    signal?.addEventListener('abort', abort, { once: true });
    try {
        const answer = settings
            .fetch(url, { ...init, signal: controller.signal })
            .then((response) => readAnswer(response, operation, settings.maxResponseBytes));
        return await Promise.race([answer, whenAborted(controller.signal)]); // a `fetch` of the caller's may not know signals
    }
    catch (cause) {
        if (cause instanceof api_error/* ApiError */.hD)
            throw cause;
        if (signal?.aborted)
            throw aborted(signal);
        const endpoint = `${operation.method} ${operation.path}`;
        if (controller.signal.aborted)
            throw new TimeoutError('timeout', `${endpoint}: no whole answer within ${timeoutMs} ms`, { cause });
        throw new ConnectionError('plane_unreachable', `no control plane answers at ${settings.address.root} (${endpoint})`, { cause });
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
    }
}
function whenAborted(signal) {
    return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));
}
/** Waits, unless the signal fires. */
function pause(ms, signal) {
    return new Promise((resolve, reject) => {
        if (signal?.aborted)
            return reject(aborted(signal));
        const stop = () => {
            clearTimeout(timer);
            reject(aborted(signal));
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', stop);
            resolve();
        }, Math.min(ms, longestTimer));
        signal?.addEventListener('abort', stop, { once: true });
    });
}
function aborted(signal) {
    return new AbortedError('aborted', 'the call was aborted', { cause: signal.reason });
}
function headers({ apiKey }, operation, { idempotencyKey }) {
    if (idempotencyKey !== undefined && !/^[\x21-\x7e]{1,255}$/.test(idempotencyKey)) {
        throw new InvalidRequestError('invalid_argument', '`idempotencyKey` must be 1 to 255 visible ASCII characters');
    }
    return {
        accept: operation.response ? 'application/json' : 'text/plain',
        ...(operation.request ? { 'content-type': 'application/json' } : {}),
        ...(operation.needs === 'none' ? {} : { 'x-api-key': apiKey }),
        ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
    };
}
/** The path with its parameters. A dot segment would lead to another path, so it is refused. */
function filled(path, params) {
    return path.replace(/\{(\w+)\}/g, (_, name) => {
        const value = params[name];
        if (typeof value !== 'string' || /^\.{0,2}$|\p{Surrogate}/u.test(value)) {
            throw new InvalidRequestError('invalid_argument', `\`${name}\` is not an id: give the text that the plane gave`);
        }
        return encodeURIComponent(value);
    });
}
function queryString(query) {
    const search = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) {
        if (value !== undefined && value !== null)
            search.append(name, value instanceof Date ? value.toISOString() : String(value));
    }
    const text = search.toString();
    return text && `?${text}`;
}
/** JSON text. A number that JSON can't carry would arrive as null, that is as absent, and slip past every rule on it: refused. */
function serialised(body) {
    try {
        return JSON.stringify(body, (key, value) => {
            if (typeof value === 'number' && !Number.isFinite(value))
                throw new TypeError(`\`${key}\` is ${value}, which JSON can't carry`);
            return value;
        });
    }
    catch (cause) {
        throw new InvalidRequestError('invalid_argument', `the request can't be written as JSON: ${cause.message}`, { cause });
    }
}

;// CONCATENATED MODULE: ./build/src/client/calls.js




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
            const load = (place) => one(id, { ...parts, query: { ...query, ...place } }, options);
            return new Pages(load, (page) => page[key], query?.page);
        },
    };
}
function wireParts({ params, query, body }) {
    try {
        return { params, query: query && toSnake(query), body: toSnake(body) };
    }
    catch (cause) {
        throw new InvalidRequestError('invalid_argument', `the request is ${cause.message}`, { cause });
    }
}
function received(answer) {
    try {
        return toCamel(answer);
    }
    catch (cause) {
        throw new UnexpectedResponseError('unexpected_response', `the answer is ${cause.message}`, { cause });
    }
}

;// CONCATENATED MODULE: ./build/src/client/enforce/agents.js
function agentMethods({ one, pages }) {
    const agent = (agentId) => ({ agent_id: agentId });
    return {
        /** Registers an agent. `credential.privateKey` (PKCS#8, PEM) is given out this once: keep it. */
        registerAgent: (request, options) => one('registerAgent', { body: request }, options),
        listAgents: (filter, options) => pages('listAgents', 'agents', { query: filter }, options),
        /** @throws {NotFoundError} `agent_not_found` */
        getAgent: (agentId, options) => one('getAgent', { params: agent(agentId) }, options),
        /** Changes the fields given. `status: 'suspended'` stops the agent from the next request on; `'active'` lets it act again. */
        updateAgent: (agentId, changes, options) => one('updateAgent', { params: agent(agentId), body: changes }, options),
        /** Retires an agent for good; its records stay. */
        deactivateAgent: (agentId, request, options) => one('deactivateAgent', { params: agent(agentId), body: request }, options),
        /** Retires an agent and revokes every credential, grant, window, token and role it holds or lends. */
        revokeAgent: (agentId, request, options) => one('revokeAgent', { params: agent(agentId), body: request }, options),
        /** Decisions and how trust moved, newest first. */
        getAgentHistory: (agentId, filter, options) => pages('getAgentHistory', 'history', { params: agent(agentId), query: filter }, options),
        /** Messages the agent sent and received, newest first. */
        getAgentCommunications: (agentId, filter, options) => pages('getAgentCommunications', 'communications', { params: agent(agentId), query: filter }, options),
        getAgentDelegations: (agentId, filter, options) => pages('getAgentDelegations', 'delegations', { params: agent(agentId), query: filter }, options),
        getAgentTemporalWindows: (agentId, filter, options) => pages('getAgentTemporalWindows', 'windows', { params: agent(agentId), query: filter }, options),
        listCredentials: (agentId, options) => one('listCredentials', { params: agent(agentId) }, options),
        /** The credential the agent signs with now. @throws {NotFoundError} `credential_not_found` */
        getActiveCredential: (agentId, options) => one('getActiveCredential', { params: agent(agentId) }, options),
        /** Makes a new key. The old one stays good for `graceSeconds` (default 0). `credential.privateKey` is given out this once. */
        rotateCredential: (agentId, request, options) => one('rotateCredential', { params: agent(agentId), body: request }, options),
        /** Revokes a credential from the next request on. */
        revokeCredential: (credentialId, request, options) => one('revokeCredential', { params: { credential_id: credentialId }, body: request }, options),
    };
}

;// CONCATENATED MODULE: ./build/src/client/enforce/authority.js
function authorityMethods({ one, pages }) {
    const grant = (grantId) => ({ grant_id: grantId });
    const window = (windowId) => ({ window_id: windowId });
    const event = (breakglassId) => ({ breakglass_id: breakglassId });
    const role = (roleId) => ({ role_id: roleId });
    return {
        /** Lends rights of one agent to another for `durationMinutes`. The grant is worth what both sides and every grant above it allow. */
        delegate: (request, options) => one('delegate', { body: request }, options),
        /** Whether a grant is good now, and for what. */
        verifyDelegation: (grantId, filter, options) => one('verifyDelegation', { params: grant(grantId), query: filter }, options),
        /** Revokes a grant and every grant below it. */
        revokeDelegation: (grantId, request, options) => one('revokeDelegation', { params: grant(grantId), body: request }, options),
        listDelegations: (filter, options) => pages('listDelegations', 'delegations', { query: filter }, options),
        /** Opens a window for an agent, 1 to 1440 minutes. */
        createTemporalWindow: (request, options) => one('createTemporalWindow', { body: request }, options),
        listTemporalWindows: (filter, options) => pages('listTemporalWindows', 'windows', { query: filter }, options),
        getTemporalWindow: (windowId, options) => one('getTemporalWindow', { params: window(windowId) }, options),
        /** Makes a window last `durationMinutes` longer. @throws {ConflictError} `temporal_window_extensions_exhausted` */
        extendTemporalWindow: (windowId, request, options) => one('extendTemporalWindow', { params: window(windowId), body: request }, options),
        revokeTemporalWindow: (windowId, request, options) => one('revokeTemporalWindow', { params: window(windowId), body: request }, options),
        /** Whether a window is open: that one (`windowId`), or any of an agent (`agentId`) that covers the action asked about. */
        checkTemporalWindow: (filter, options) => one('checkTemporalWindow', { query: filter }, options),
        /**
         * Lets an agent's blocks pass for 1 to 120 minutes (default 15). It must be reviewed afterwards.
         * @throws {RateLimitError} `breakglass_cooldown`; {ConflictError} `breakglass_review_pending`
         */
        triggerBreakglass: (request, options) => one('triggerBreakglass', { body: request }, options),
        listBreakglass: (filter, options) => pages('listBreakglass', 'events', { query: filter }, options),
        getBreakglass: (breakglassId, options) => one('getBreakglass', { params: event(breakglassId) }, options),
        /** Ends an override before its time. */
        closeBreakglass: (breakglassId, request, options) => one('closeBreakglass', { params: event(breakglassId), body: request }, options),
        /** Records the review of an override that has ended. */
        reviewBreakglass: (breakglassId, request, options) => one('reviewBreakglass', { params: event(breakglassId), body: request }, options),
        getBreakglassStats: (filter, options) => one('getBreakglassStats', { query: filter }, options),
        /** @throws {InvalidRequestError} `role_cycle` */
        createRole: (request, options) => one('createRole', { body: request }, options),
        listRoles: (filter, options) => pages('listRoles', 'roles', { query: filter }, options),
        getRole: (roleId, options) => one('getRole', { params: role(roleId) }, options),
        updateRole: (roleId, changes, options) => one('updateRole', { params: role(roleId), body: changes }, options),
        /** @throws {ConflictError} `role_in_use` */
        deleteRole: (roleId, options) => one('deleteRole', { params: role(roleId) }, options),
        assignRole: (roleId, agentId, options) => one('assignRole', { params: role(roleId), body: { agentId } }, options),
        unassignRole: (roleId, agentId, options) => one('unassignRole', { params: role(roleId), body: { agentId } }, options),
        listRoleAgents: (roleId, filter, options) => pages('listRoleAgents', 'agents', { params: role(roleId), query: filter }, options),
    };
}

;// CONCATENATED MODULE: ./build/src/client/verdict.js
/** Reads a verdict. `allow_with_warning` lets the action proceed; whatever is not known does not. */
function readVerdict(decision) {
    if (decision === 'allow' || decision === 'allow_with_warning')
        return 'allow';
    return decision === 'escalate' ? 'escalate' : 'block';
}
/** Whether the action may go ahead. Anything but a clear yes is a no: an unknown verdict, a missing one, a pending escalation. */
function isAllowed(result) {
    return result?.ok !== false && readVerdict(result?.decision) === 'allow';
}
/** The same answer with its verdict read. */
function withVerdict(answer) {
    const { decision } = answer;
    const verdict = readVerdict(decision);
    if (verdict === decision)
        return answer;
    return { ...answer, decision: verdict, ...(typeof decision === 'string' ? { originalDecision: decision } : {}) };
}

;// CONCATENATED MODULE: ./build/src/client/enforce/fail-mode.js
/** What this client decides by itself when no plane can be reached. Nothing was recorded, so the ids are empty. */
function unreachable(failMode, { actionType, agentId, chainId }) {
    const open = failMode === 'open';
    if (open)
        console.warn("hindcast: the control plane can't be reached; an action was let through because `failMode` is `open`");
    return {
        ok: true,
        decision: open ? 'allow' : 'block',
        code: 'plane_unreachable',
        decisionId: '',
        decisionPath: 'unreachable',
        trustScore: 0,
        reasoning: `the control plane can't be reached; fail mode \`${failMode}\``,
        policiesEvaluated: [],
        policiesTriggered: [],
        vaultEntryId: '',
        latencyMs: 0,
        createdAt: new Date().toISOString(),
        escalationId: null,
        actionType,
        agentId: agentId ?? null,
        chainId: chainId ?? null,
    };
}

;// CONCATENATED MODULE: ./build/src/client/enforce/core.js



const largestBatch = 500;
function coreMethods({ one }, failMode) {
    /** Runs a judgement; if no plane can be reached, decides by the fail mode. */
    async function judged(run, otherwise) {
        try {
            return await run();
        }
        catch (error) {
            if (failMode !== 'throw' && error instanceof ConnectionError)
                return otherwise(error);
            throw error;
        }
    }
    return {
        /**
         * Asks whether an action may happen. Go ahead only on `isAllowed(result)`; on `escalate`, wait with `waitForEscalation(result.escalationId)`.
         * A refusal is an answer, not an error. Never repeated without an `idempotencyKey`.
         */
        intercept(request, options) {
            return judged(async () => withVerdict(await one('intercept', { body: request }, options)), () => unreachable(failMode, request));
        },
        /** Asks for up to 500 actions at once. `results` are in the order of the actions; one that could not be judged is `ok: false` and a block. */
        async batchIntercept(actions, options) {
            if (!Array.isArray(actions) || actions.length > largestBatch) {
                throw new InvalidRequestError('invalid_argument', `a batch is a list of at most ${largestBatch} actions: send several`);
            }
            if (actions.length === 0)
                return { ok: true, total: 0, allowed: 0, blocked: 0, escalated: 0, failed: 0, results: [] };
            return judged(async () => checkedBatch(await one('batchIntercept', { body: { actions } }, options), actions.length), () => unreachableBatch(failMode, actions));
        },
        /** Asks whether one agent may instruct another. Pass the instruction on only if `isAllowed(result)`. */
        interceptAgentComm(message, options) {
            return judged(async () => withVerdict(await one('interceptAgentComm', { body: message }, options)), () => {
                const { sourceAgentId, targetAgentId, actionType = 'agent_instruction', chainId } = message;
                return { ...unreachable(failMode, { actionType, agentId: sourceAgentId, chainId }), sourceAgentId, targetAgentId };
            });
        },
    };
}
/** The batch with every verdict read. A result too few or too many could be taken for that of another action. */
function checkedBatch(batch, asked) {
    if (!Array.isArray(batch.results))
        return batch;
    if (batch.results.length !== asked) {
        throw new UnexpectedResponseError('unexpected_response', `the batch has ${batch.results.length} results for ${asked} actions`);
    }
    return {
        ...batch,
        results: batch.results.map((item) => (item.ok === false ? { ...item, decision: 'block' } : withVerdict(item))),
    };
}
function unreachableBatch(failMode, actions) {
    const results = actions.map((action, index) => ({ ...unreachable(failMode, action), index, ref: action.ref ?? null }));
    const allowed = results.filter(({ decision }) => decision === 'allow').length;
    return { ok: true, total: results.length, allowed, blocked: results.length - allowed, escalated: 0, failed: 0, results };
}

;// CONCATENATED MODULE: ./build/src/client/enforce/decisions.js



/** How long a plane is asked to hold a question about an escalation, in seconds. */
const longestPoll = 30;
const shortestInterval = 10;
function decisionMethods({ one, pages, timeoutMs: attemptMs }) {
    const escalation = (escalationId) => ({ escalation_id: escalationId });
    const getEscalationStatus = (escalationId, filter, options) => one('getEscalationStatus', { params: escalation(escalationId), query: filter }, options);
    return {
        /** Recorded decisions, newest first unless `order: 'asc'`. `since` and `until` are RFC 3339. */
        listDecisions: (filter, options) => pages('listDecisions', 'decisions', { query: filter }, options),
        /** @throws {NotFoundError} `decision_not_found` */
        getDecision: (decisionId, options) => one('getDecision', { params: { decision_id: decisionId } }, options),
        /** Erases contents and metadata of the decisions for which everything given holds; records and hashes stay. */
        eraseContents: (which, options) => one('eraseContents', { body: which }, options),
        /** Counts of decisions, block rate (0 to 1), average latency (ms) and agents. */
        getStats: (filter, options) => one('getStats', { query: filter }, options),
        /** Escalations, the pending ones unless `status` says otherwise. */
        listEscalations: (filter, options) => pages('listEscalations', 'escalations', { query: filter }, options),
        getEscalation: (escalationId, options) => one('getEscalation', { params: escalation(escalationId) }, options),
        getEscalationStatus,
        /** Approves or rejects, once. @throws {ConflictError} `escalation_already_resolved` */
        resolveEscalation: (escalationId, request, options) => one('resolveEscalation', { params: escalation(escalationId), body: request }, options),
        /**
         * Waits until somebody resolves the escalation, or it expires. Go ahead only on `isAllowed(status)`.
         * A plane that is away for a while is waited for. @throws {TimeoutError} `escalation_timeout`; {NotFoundError}
         */
        async waitForEscalation(escalationId, options = {}) {
            const { pollIntervalMs = 5_000, timeoutMs = 3_600_000, ...rest } = options;
            if (!escalationId)
                throw new InvalidRequestError('invalid_argument', 'there is no escalation to wait for: only `escalate` has an id');
            const interval = Math.max(shortestInterval, pollIntervalMs);
            const deadline = Date.now() + timeoutMs;
            for (;;) {
                const asked = Date.now();
                const hold = Math.max(0, Math.min(longestPoll, Math.floor(Math.min(interval, deadline - asked) / 1000)));
                let wait = interval;
                try {
                    const status = await getEscalationStatus(escalationId, hold ? { waitSeconds: hold } : undefined, {
                        ...rest,
                        timeoutMs: attemptMs + hold * 1000,
                    });
                    if (isFinal(status.status))
                        return status;
                }
                catch (error) {
                    if (!mayPass(error))
                        throw error;
                    wait = Math.max(wait, (retryAfterOf(error) ?? 0) * 1000);
                }
                const left = deadline - Date.now();
                if (left <= 0)
                    throw new TimeoutError('escalation_timeout', `the escalation was not resolved within ${timeoutMs} ms`);
                await pause(Math.min(left, Math.max(0, asked + wait - Date.now())), rest.signal);
            }
        },
    };
}
function isFinal(status) {
    return status === 'approved' || status === 'rejected' || status === 'expired';
}

;// CONCATENATED MODULE: ./build/src/client/enforce/federation.js
function federationMethods({ one, pages }) {
    const link = (linkId) => ({ link_id: linkId });
    const webhook = (webhookId) => ({ webhook_id: webhookId });
    return {
        /** Proposes a link to another workspace. `sharedSecret` is given out this once. */
        proposeFederation: (request, options) => one('proposeFederation', { body: request }, options),
        listFederations: (filter, options) => pages('listFederations', 'links', { query: filter }, options),
        getFederation: (linkId, options) => one('getFederation', { params: link(linkId) }, options),
        acceptFederation: ({ linkId, ...request }, options) => one('acceptFederation', { params: link(linkId), body: request }, options),
        /** Issues a token for an agent, `ttlSeconds` 1 to 900 (default 300). On a pending link it is refused at use until the link is active. */
        issueFederationToken: ({ linkId, ...request }, options) => one('issueFederationToken', { params: link(linkId), body: request }, options),
        /** Revokes a link and every token issued on it, from the next request on. */
        revokeFederation: (linkId, request, options) => one('revokeFederation', { params: link(linkId), body: request }, options),
        /** Subscribes an address to events; `prefix.*` takes all of a kind. `webhook.secret` is given out this once. */
        createWebhook: (request, options) => one('createWebhook', { body: request }, options),
        listWebhooks: (filter, options) => pages('listWebhooks', 'webhooks', { query: filter }, options),
        getWebhook: (webhookId, options) => one('getWebhook', { params: webhook(webhookId) }, options),
        deleteWebhook: (webhookId, options) => one('deleteWebhook', { params: webhook(webhookId) }, options),
        /** Sends a test event. */
        testWebhook: (webhookId, options) => one('testWebhook', { params: webhook(webhookId) }, options),
        /** Makes a new secret; both sign for `overlapSeconds` (default 86,400). */
        rotateWebhookSecret: (webhookId, request, options) => one('rotateWebhookSecret', { params: webhook(webhookId), body: request }, options),
        getWebhookDeliveries: (webhookId, filter, options) => pages('getWebhookDeliveries', 'deliveries', { params: webhook(webhookId), query: filter }, options),
        /** Sends a dead delivery again. */
        replayWebhookDelivery: (webhookId, deliveryId, options) => one('replayWebhookDelivery', { params: { ...webhook(webhookId), delivery_id: deliveryId } }, options),
    };
}

;// CONCATENATED MODULE: ./build/src/client/enforce/keys.js
function keyMethods({ one, pages }) {
    return {
        /** Makes an API key with rights that this client's own key holds. `key` is given out this once. @throws {PermissionError} */
        createApiKey: (request, options) => one('createApiKey', { body: request }, options),
        listApiKeys: (filter, options) => pages('listApiKeys', 'apiKeys', { query: filter }, options),
        /** Revokes a key from the next request on. @throws {ConflictError} `api_key_last` */
        revokeApiKey: (keyId, request, options) => one('revokeApiKey', { params: { key_id: keyId }, body: request }, options),
    };
}

;// CONCATENATED MODULE: ./build/src/client/enforce/policies.js
function policyMethods({ one, pages }) {
    const policy = (policyId) => ({ policy_id: policyId });
    const pack = (name) => ({ name });
    return {
        /** Policies of packs and policies made by hand, highest priority first. */
        listPolicies: (filter, options) => pages('listPolicies', 'policies', { query: filter }, options),
        /** Makes a policy by hand, beside the packs. @throws {InvalidRequestError} `policy_invalid` */
        createPolicy: (definition, options) => one('createPolicy', { body: definition }, options),
        getPolicy: (policyId, options) => one('getPolicy', { params: policy(policyId) }, options),
        /** Changes the fields given of a policy made by hand. @throws {ConflictError} `policy_managed_by_pack` */
        updatePolicy: (policyId, changes, options) => one('updatePolicy', { params: policy(policyId), body: changes }, options),
        /** @throws {ConflictError} `policy_managed_by_pack` */
        deletePolicy: (policyId, options) => one('deletePolicy', { params: policy(policyId) }, options),
        /** Makes a shadow policy live. @throws {ConflictError} `policy_not_shadow` */
        promoteShadowPolicy: (policyId, options) => one('promoteShadowPolicy', { params: policy(policyId) }, options),
        /** What the shadow policies would have changed between `since` and `until` (RFC 3339). */
        getShadowReport: (filter, options) => one('getShadowReport', { query: filter }, options),
        /**
         * Puts one pack live. `expectedSourceHash` makes it conditional on what is live.
         * @throws {ConflictError} `revision_conflict`, `version_reused`, `version_not_higher`; {InvalidRequestError} `pack_invalid`
         */
        deployPolicyPack: (target, options) => one('deployPolicyPack', { body: target }, options),
        /** Puts several packs live in one transaction: all of them or none. Only planes of this project know it. */
        deployPolicyPacks: (targets, request = {}, options) => one('deployPolicyPack', { body: { ...request, packs: targets } }, options),
        /** Checks a pack and says what a deploy would do. A pack with faults is an answer, `valid: false`, not an error. */
        validatePolicyPack: (target, options) => one('validatePolicyPack', { body: target }, options),
        /** Checks several packs as one deploy. */
        validatePolicyPacks: (targets, options) => one('validatePolicyPack', { body: { packs: targets } }, options),
        /** Goes back to `version`, or to what was live before. @throws {NotFoundError} `pack_version_not_found`, with what exists in `details` */
        rollbackPolicyPack: (name, request, options) => one('rollbackPolicyPack', { params: pack(name), body: request }, options),
        /** The packs that are live, and the digest of them all. */
        listPolicyPacks: (options) => one('listPolicyPacks', {}, options),
        /** A pack with its policies: what is live, or a `version` or `serial` of its history. */
        getPolicyPack: (name, filter, options) => one('getPolicyPack', { params: pack(name), query: filter }, options),
        /** Everything that was ever live of a pack, newest first. */
        policyPackHistory: (name, filter, options) => pages('policyPackHistory', 'history', { params: pack(name), query: filter }, options),
    };
}

;// CONCATENATED MODULE: ./build/src/client/enforce/vault.js
function vaultMethods({ one, pages, raw }) {
    return {
        /** The public keys that sign the vault. */
        getVaultKeys: (options) => one('getVaultKeys', {}, options),
        /** Replaces the key that signs checkpoints and tokens; the old one signs the entry that names the new one. */
        rotateVaultKey: (options) => one('rotateVaultKey', {}, options),
        /** Entries in order, those after sequence number `after`. Their `content` keeps its keys, which are hashed as they stand. */
        listVaultEntries: (filter, options) => one('listVaultEntries', { query: filter }, options),
        getVaultEntry: (entryId, options) => one('getVaultEntry', { params: { entry_id: entryId } }, options),
        /** A signed checkpoint of the vault as it is now. Keep it: a cut tail shows only against a checkpoint kept elsewhere. */
        getVaultCheckpoint: (options) => one('getVaultCheckpoint', {}, options),
        listVaultCheckpoints: (filter, options) => pages('listVaultCheckpoints', 'checkpoints', { query: filter }, options),
        /** Proof (RFC 6962) that an entry is in the tree. */
        getInclusionProof: (filter, options) => one('getInclusionProof', { query: filter }, options),
        /** Proof (RFC 6962) that the tree of size `to` extends the tree of size `from`. */
        getConsistencyProof: (filter, options) => one('getConsistencyProof', { query: filter }, options),
        /** Whether the plane can record, and so judge. */
        health: (options) => one('health', {}, options),
        /** Metrics in the text format of Prometheus. */
        metrics: (options) => one('metrics', {}, options),
        /** The contract as OpenAPI 3.1, its keys as they are. */
        openapi: (options) => raw('openapi', {}, options),
    };
}

;// CONCATENATED MODULE: ./build/src/client/enforce/index.js








function enforceOf(calls, failMode) {
    return {
        ...coreMethods(calls, failMode),
        ...agentMethods(calls),
        ...policyMethods(calls),
        ...decisionMethods(calls),
        ...authorityMethods(calls),
        ...federationMethods(calls),
        ...vaultMethods(calls),
        ...keyMethods(calls),
    };
}

;// CONCATENATED MODULE: ./build/src/client/hindcast.js





/** A client of the control plane. `enforce` has every method of the SDK page; `call` speaks the wire's own names. */
class Hindcast {
    enforce;
    #settings;
    constructor(options) {
        // JavaScript may leave them out: what is missing then is the key.
        const given = options ?? {};
        const { apiKey, baseUrl, timeoutMs = 30_000, maxRetries = 2, maxResponseBytes = 8 * 1024 * 1024 } = given;
        if (typeof apiKey !== 'string' || !/^[\x21-\x7e]+$/.test(apiKey)) {
            throw new InvalidRequestError('invalid_configuration', '`apiKey` is missing, or has a space or line break in it');
        }
        for (const [name, value, least] of [
            ['timeoutMs', timeoutMs, 1],
            ['maxRetries', maxRetries, 0],
            ['maxResponseBytes', maxResponseBytes, 1],
        ]) {
            if (!(value >= least))
                throw new InvalidRequestError('invalid_configuration', `\`${name}\` must be a number from ${least}`);
        }
        this.#settings = {
            address: readAddress(baseUrl, given.allowHttp ?? false),
            apiKey,
            fetch: given.fetch ?? ((input, init) => globalThis.fetch(input, init)),
            timeoutMs,
            maxRetries,
            maxResponseBytes,
        };
        this.enforce = enforceOf(callsOf(this.#settings), given.failMode ?? 'closed');
    }
    /** Calls an operation in the wire's own names, without changing a key on either way. What was read so can be written back as it is. */
    call(id, ...[parts, options]) {
        return send(this.#settings, id, (parts ?? {}), options);
    }
}


/***/ }),

/***/ 24317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i7: () => (/* binding */ isHeld),
/* harmony export */   m0: () => (/* binding */ packsOf),
/* harmony export */   om: () => (/* binding */ historyOf),
/* harmony export */   p9: () => (/* binding */ readLive),
/* harmony export */   s5: () => (/* binding */ isEdited)
/* harmony export */ });
/* harmony import */ var _pack_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69169);
/* harmony import */ var _plane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96997);


/** Reads what is live; `policies: true` reads every pack's policies too. Errors but "no such endpoint" are the caller's. */
async function readLive(plane, options = {}) {
    let listed;
    try {
        listed = (await plane.listPolicyPacks()).packs;
    }
    catch (error) {
        const { status, code } = (0,_plane_js__WEBPACK_IMPORTED_MODULE_0__/* .planeError */ .X7)(error);
        if (status === 404 || status === 405 || status === 501) {
            return { kind: 'unreadable', reason: `the control plane does not list its packs (${code})` };
        }
        throw error;
    }
    const packs = listed.map(async (pack) => {
        const held = pack.held ? await heldContents(plane, pack) : [];
        if (!options.policies)
            return { ...pack, held };
        return { ...pack, held, policies: (await plane.getPolicyPack(pack.name)).policy_definitions };
    });
    return { kind: 'known', packs: await Promise.all(packs) };
}
/** Of what was live since the last deploy, that one included: all but what is live now. */
async function heldContents(plane, live) {
    const held = [];
    for await (const { version, source_hash, restores } of historyOf(plane, live.name)) {
        const isLive = version === live.version && source_hash === live.source_hash;
        if (!isLive && !held.some((it) => it.version === version))
            held.push({ version, source_hash });
        if (restores === null)
            break;
    }
    return held;
}
/** Everything that was ever live of a pack, newest first. */
async function* historyOf(plane, pack) {
    let cursor = null;
    do {
        const page = await plane.policyPackHistory(pack, cursor === null ? {} : { cursor });
        yield* page.history;
        cursor = page.next_cursor ?? null;
    } while (cursor !== null);
}
/** Whether this content was rolled back under this version. */
function isHeld({ held }, version, hash) {
    return held.some((it) => it.version === version && it.source_hash === hash);
}
/** The live packs as packs, for a review against them. Needs `readLive` with `policies: true`. */
function packsOf(live) {
    if (live.kind === 'unreadable')
        return [];
    return live.packs.flatMap(({ name, version, policies }) => (policies ? [{ name, version, policies }] : []));
}
/** Where the stored policies of a live pack are not what its recorded hash says. */
function isEdited(pack) {
    return pack.edited === true || (pack.policies !== undefined && (0,_pack_index_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceHash */ .Ep)(pack.policies) !== pack.source_hash);
}


/***/ }),

/***/ 78803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf)
/* harmony export */ });
/* harmony import */ var _api_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13936);

/** What a plane answers where a rule of its own stands against the request; anything else is trouble with the plane or with the key. */
const ofRules = [400, 409, 413, 422];
/** The exit code of a deploy or a rollback: 0 done, 1 something stands against it, 2 the control plane could not do it or did not answer as agreed. */
function exitCodeOf(done) {
    if (done?.kind === 'deployed' || done?.kind === 'rolled-back' || done?.kind === 'unchanged')
        return 0;
    if (done?.kind !== 'failed')
        return 1;
    return ofRules.includes(_api_index_js__WEBPACK_IMPORTED_MODULE_0__/* .errorStatus */ .PO[done.code] ?? 0) ? 1 : 2;
}


/***/ }),

/***/ 92232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   En: () => (/* binding */ outlook),
/* harmony export */   Ke: () => (/* binding */ refusals),
/* harmony export */   et: () => (/* binding */ plan),
/* harmony export */   gR: () => (/* binding */ changesAnything)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var _pack_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52342);
/* harmony import */ var _pack_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69169);
/* harmony import */ var _live_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24317);



/**
 * Compares what is live with what shall be, by the rules of `semantics.md`, "Identity, versions, rolling back". Pure. What shrinks can
 * be told only where `live` was read with its policies.
 */
function plan(live, target, { allowShrink = [] } = {}) {
    const shrunk = (0,_pack_index_js__WEBPACK_IMPORTED_MODULE_1__/* .shrinks */ .t)((0,_live_js__WEBPACK_IMPORTED_MODULE_2__/* .packsOf */ .m0)(live), target);
    const known = new Map(live.kind === 'known' ? live.packs.map((pack) => [pack.name, pack]) : []);
    const names = target.map((pack) => pack.name);
    return {
        expects: live.kind === 'known' ? Object.fromEntries(names.map((name) => [name, known.get(name)?.source_hash ?? null])) : {},
        steps: target.map((pack, index) => {
            if (names.indexOf(pack.name) !== index)
                return duplicate(pack);
            if (live.kind === 'unreadable')
                return blindStep(pack);
            return guarded(stepFor(pack, known.get(pack.name)), shrunk, allowShrink);
        }),
        target: [...target],
        digest: (0,_pack_index_js__WEBPACK_IMPORTED_MODULE_3__/* .setDigest */ .$U)(target),
        readable: live.kind === 'known' ? true : live.reason,
        others: [...known.values()].filter((pack) => !names.includes(pack.name)).map((pack) => ({ pack: pack.name, version: pack.version })),
        edited: [...known.values()].filter(_live_js__WEBPACK_IMPORTED_MODULE_2__/* .isEdited */ .s5).map((pack) => pack.name),
    };
}
/** What stands in the way of a plan; none: it can be applied. */
function refusals(plan) {
    return plan.steps.filter((step) => step.kind === 'refused');
}
/** Whether applying the plan would change anything. */
function changesAnything(plan) {
    return plan.steps.some((step) => step.kind === 'deploy');
}
/**
 * All that is live, before the plan and after it. A refused pack counts as if it went live: who is told what it would do can correct it.
 * Undefined where nobody can tell what is live. Needs `readLive` with `policies: true`.
 */
function outlook({ steps, target }, live) {
    if (live.kind === 'unreadable')
        return undefined;
    const before = (0,_live_js__WEBPACK_IMPORTED_MODULE_2__/* .packsOf */ .m0)(live);
    const stays = new Set(steps.flatMap((step) => (step.kind === 'held' || step.kind === 'unchanged' ? [step.pack] : [])));
    const going = new Map(target.filter(({ name }) => !stays.has(name)).map((pack) => [pack.name, pack]));
    return { before, after: [...before.filter(({ name }) => !going.has(name)), ...going.values()] };
}
function stepFor(pack, live) {
    const { name, version } = pack;
    const hash = (0,_pack_index_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceHash */ .Ep)(pack.policies);
    const base = { pack: name, version, digest: (0,_pack_index_js__WEBPACK_IMPORTED_MODULE_3__/* .digest */ .br)(pack) };
    if (!live)
        return { kind: 'deploy', ...base, from: null, policies: 'changed', lifts_hold: false };
    const equal = hash === live.source_hash;
    if (equal && version === live.version)
        return { kind: 'unchanged', ...base };
    if ((0,_live_js__WEBPACK_IMPORTED_MODULE_2__/* .isHeld */ .i7)(live, version, hash))
        return held(pack, live);
    if (semver__WEBPACK_IMPORTED_MODULE_0__.compare(version, live.highest_version) <= 0)
        return notHigher(pack, live);
    const from = { version: live.version, digest: live.digest };
    return { kind: 'deploy', ...base, from, policies: equal ? 'equal' : 'changed', lifts_hold: live.held.length > 0 };
}
/** A pack that loses most of what it enforces goes live only when that was said in so many words. */
function guarded(step, shrunk, allowed) {
    const found = step.kind === 'deploy' ? shrunk.find(({ pack }) => pack === step.pack) : undefined;
    if (step.kind !== 'deploy' || !found)
        return step;
    const { pack, version, was, before, after } = found;
    const name = `${pack}@${version}`;
    if (allowed.includes(name))
        return { ...step, shrinks: { before, after } };
    const left = after === 0 ? 'none' : `fewer than half (${after})`;
    return {
        kind: 'refused',
        pack,
        version,
        code: after === 0 ? 'pack_emptied' : 'pack_shrunk',
        message: `\`${pack}\` ${version} ${before === 1 ? 'drops the one policy' : `leaves ${left} of the ${before} policies`} that ${was} enforces`,
        help: `if that is meant, allow exactly this one: \`--allow-shrink ${name}\`, or \`allow-shrink: ${name}\` for the action`,
    };
}
const blindStep = (pack) => ({
    kind: 'deploy',
    pack: pack.name,
    version: pack.version,
    digest: (0,_pack_index_js__WEBPACK_IMPORTED_MODULE_3__/* .digest */ .br)(pack),
    from: undefined,
    policies: 'changed',
    lifts_hold: false,
});
function held({ name, version }, live) {
    const warning = `\`${name}\` ${version} was rolled back and is held; ${live.version} stays live: fix it and give it a version above ${live.highest_version}`;
    return { kind: 'held', pack: name, version, live: live.version, warning };
}
function notHigher({ name, version }, live) {
    const help = `give it a version above ${live.highest_version}`;
    const refused = { kind: 'refused', pack: name, version, help };
    if (version === live.version) {
        return { ...refused, code: 'version_reused', message: `\`${name}\` ${version} is live with other policies` };
    }
    const lower = `\`${name}\` ${version} is not above ${live.highest_version}, the highest version that was ever live`;
    return { ...refused, code: 'version_not_higher', message: lower };
}
const duplicate = ({ name, version }) => ({
    kind: 'refused',
    pack: name,
    version,
    code: 'duplicate_pack',
    message: `two packs are named \`${name}\``,
    help: 'rename one of them',
});


/***/ }),

/***/ 96997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   SM: () => (/* binding */ remedyOf),
/* harmony export */   X7: () => (/* binding */ planeError),
/* harmony export */   dk: () => (/* binding */ mayHaveHappened)
/* harmony export */ });
/** Reads an error of the contract; a bug of ours is thrown on. */
function planeError(error) {
    if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string')
        throw error;
    const status = 'status' in error && typeof error.status === 'number' ? error.status : undefined;
    return { code: error.code, message: error.message, status };
}
/** What to do about an error that its code tells the remedy of. */
function remedyOf({ code }) {
    if (code === 'insufficient_permissions')
        return 'give `HINDCAST_API_KEY` a key with that right';
    if (code === 'invalid_api_key')
        return 'set `HINDCAST_API_KEY` to a key of this control plane';
    return undefined;
}
/** Whether the work may have been done all the same: the line broke, the answer can't be read, or the plane failed half way. */
const mayHaveHappened = ({ status }) => status === undefined || status < 400 || status >= 500;
function targetOf(pack, expected) {
    const { name, version, description, policies } = pack;
    return {
        name,
        version,
        ...(description !== undefined && { description }),
        policy_definitions: policies,
        ...(expected !== undefined && { expected_source_hash: expected }),
    };
}


/***/ }),

/***/ 32095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ prospectOf)
/* harmony export */ });
/* harmony import */ var _review_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5475);
/* harmony import */ var _review_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61381);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92232);


/** A plan that changes nothing passes every gate. What can't be compared counts as looser. Needs `readLive` with `policies: true`. */
function prospectOf(plan, live, gates, rules) {
    const seen = (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .outlook */ .En)(plan, live);
    const { before, after } = seen ?? { before: [], after: plan.target };
    const compared = seen ? compare(before, after) : {};
    const goes = (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .changesAnything */ .gR)(plan) || (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .refusals */ .Ke)(plan).length > 0;
    const placed = after.map((pack) => ({ pack }));
    return { before, after, ...compared, goes, gates: goes ? (0,_review_js__WEBPACK_IMPORTED_MODULE_1__/* .exactGates */ .e6)(gates, rules, before, placed, compared.exact?.impact) : [] };
}
function compare(before, after) {
    try {
        return { exact: (0,_review_js__WEBPACK_IMPORTED_MODULE_2__/* .exactOf */ .LN)(before, after) };
    }
    catch (error) {
        return { fault: `what it changes could not be shown (${error instanceof Error ? error.name : 'unknown fault'})` };
    }
}


/***/ }),

/***/ 48291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ planRollback),
/* harmony export */   Pw: () => (/* binding */ applyRollback),
/* harmony export */   kn: () => (/* binding */ previous)
/* harmony export */ });
/* unused harmony export rollback */
/* harmony import */ var _pack_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69169);
/* harmony import */ var _live_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24317);
/* harmony import */ var _plane_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96997);



/** In place of a version: what was live before. */
const previous = 'previous';
/** Looks up the version, or the `previous` one, in the plane's history. Errors but "no such pack" and "no such endpoint" are the caller's. */
async function planRollback(pack, asked, plane) {
    const live = await (0,_live_js__WEBPACK_IMPORTED_MODULE_0__/* .readLive */ .p9)(plane);
    if (live.kind === 'unreadable')
        return { kind: 'blind', pack, version: asked, reason: live.reason };
    const current = live.packs.find((it) => it.name === pack);
    if (!current) {
        const exists = live.packs.map((it) => it.name).sort();
        return refused(pack, 'pack_not_found', `no pack \`${pack}\` was ever live`, exists);
    }
    const history = [];
    for await (const it of (0,_live_js__WEBPACK_IMPORTED_MODULE_0__/* .historyOf */ .om)(plane, pack))
        history.push(it);
    const version = asked === previous ? before(history)?.version : asked;
    const revision = history.find((it) => it.version === version);
    if (version === undefined || !revision) {
        const exists = [...new Set(history.map((it) => it.version))];
        const why = version === undefined ? `nothing was live of \`${pack}\` before ${current.version}` : `\`${pack}\` ${version} was never live`;
        return refused(pack, 'pack_version_not_found', why, exists);
    }
    if (revision.digest === current.digest)
        return { kind: 'unchanged', pack, version };
    const again = history.find((it) => it.version === version && it.restores !== null)?.serial;
    const [from, to] = await Promise.all([plane.getPolicyPack(pack), plane.getPolicyPack(pack, { version })]);
    return {
        kind: 'rollback',
        pack,
        from: { name: pack, version: from.pack.version, policies: from.policy_definitions },
        to: { name: pack, version, policies: to.policy_definitions },
        expects: current.source_hash,
        restores: revision.restores ?? revision.serial,
        ...(again !== undefined && { again }),
    };
}
/** What was live before the newest revision; from one that was restored it walks on back. */
function before([newest, ...older]) {
    return newest && older.find(({ serial }) => serial < (newest.restores ?? newest.serial));
}
/** Does it and reads back. What is live has to be what the plan saw. */
async function applyRollback(plan, plane) {
    if (plan.kind === 'refused' || plan.kind === 'unchanged')
        return plan;
    const version = plan.kind === 'rollback' ? plan.to.version : plan.version;
    let answered;
    let lost;
    try {
        const request = {
            ...(version !== previous && { version }),
            ...(plan.kind === 'rollback' && { expected_source_hash: plan.expects }),
        };
        answered = (await plane.rollbackPolicyPack(plan.pack, request)).pack;
    }
    catch (error) {
        const told = (0,_plane_js__WEBPACK_IMPORTED_MODULE_1__/* .planeError */ .X7)(error);
        const before = plan.kind === 'rollback' ? plan.from.version : undefined;
        if (plan.kind === 'blind' || !(0,_plane_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHaveHappened */ .dk)(told))
            return failed(plan.pack, told, (0,_plane_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHaveHappened */ .dk)(told) ? undefined : before);
        lost = told;
    }
    return plan.kind === 'blind' ? believed(plan, answered?.version) : verified(plan, plane, lost);
}
/** Plans and applies in one go. */
async function rollback(pack, version, plane) {
    return applyRollback(await planRollback(pack, version, plane), plane);
}
async function verified(plan, plane, lost) {
    const { pack, to } = plan;
    try {
        const now = await plane.getPolicyPack(pack);
        const stored = (0,_pack_index_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br)({ name: pack, version: now.pack.version, policies: now.policy_definitions });
        if (stored === (0,_pack_index_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br)(to)) {
            const notes = lost ? [`the answer to the rollback was lost (${lost.code}); read back, ${to.version} is live`] : [];
            return { kind: 'rolled-back', pack, version: to.version, digest: stored, verified: true, notes };
        }
        const code = lost?.code ?? 'deploy_not_verified';
        return failed(pack, { code, message: lost?.message ?? `what is live now is not \`${pack}\` ${to.version} as the history has it` }, now.pack.version);
    }
    catch (error) {
        const { code, message } = (0,_plane_js__WEBPACK_IMPORTED_MODULE_1__/* .planeError */ .X7)(error);
        return failed(pack, { code: 'deploy_not_verified', message: `could not be read back (${code}: ${message})` }, undefined);
    }
}
function believed({ pack, version, reason }, answered) {
    if (answered !== undefined && answered !== version && version !== previous) {
        const message = `the control plane went back to ${answered}, not to ${version}: by the published contract it only goes to the version before`;
        return failed(pack, { code: 'deploy_not_verified', message }, answered);
    }
    const said = answered === undefined ? 'it does not say which version is live' : `it says that ${answered} is live`;
    const notes = [`not read back: ${reason}; ${said}`];
    return { kind: 'rolled-back', pack, version: answered ?? version, digest: undefined, verified: false, notes };
}
function refused(pack, code, message, exists) {
    const help = exists.length > 0 ? `there is ${exists.map((it) => `\`${it}\``).join(', ')}` : 'nothing was ever deployed here';
    return { kind: 'refused', pack, code, message, help, exists };
}
function failed(pack, error, live) {
    const { code, message } = error;
    return { kind: 'failed', pack, code, message, help: (0,_plane_js__WEBPACK_IMPORTED_MODULE_1__/* .remedyOf */ .SM)(error) ?? 'see what is live now with `hindcast status`', live };
}


/***/ }),

/***/ 80642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ gateWords),
/* harmony export */   Vz: () => (/* binding */ rollbackPlanWords),
/* harmony export */   W$: () => (/* binding */ planWords),
/* harmony export */   e$: () => (/* binding */ stopWords),
/* harmony export */   j0: () => (/* binding */ heldWords),
/* harmony export */   ks: () => (/* binding */ rollbackWords),
/* harmony export */   p7: () => (/* binding */ deploymentWords),
/* harmony export */   tE: () => (/* binding */ driftWords)
/* harmony export */ });
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33950);
/* harmony import */ var _rollback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48291);


/** A plan in lines of plain text: what will happen to each pack, or would if nothing stopped it, and what it leaves alone. */
function planWords(plan, stopped = false) {
    const others = plan.others.map(({ pack, version }) => `${pack} ${version}: live, not named here, left alone`);
    const edited = plan.edited.map((pack) => `${pack}: its live policies are not what was deployed; a deploy with a higher version puts them right`);
    const blind = plan.readable === true ? [] : [`what is live cannot be read: ${plan.readable}`];
    return [...plan.steps.map((step) => stepWords(step, stopped)), ...edited, ...others, ...blind];
}
/** The gates that a plan breaches, each in a line, those that the label lifts too; of one that stops it also what to do. */
function gateWords(results) {
    return results
        .filter(({ level, holds, label }) => (!holds && level !== 'off') || label !== undefined)
        .map(({ gate, level, message, label }) => {
        if (label !== undefined)
            return `gate ${gate}: let through. ${message}`;
        const told = gate in remedies ? `${message}: ${remedies[gate]}` : message;
        return level === 'fail' ? `gate ${gate}: stops. ${told}` : `gate ${gate}: warns. ${message}`;
    });
}
/** Why nothing goes live: the gates that stop it, the packs that are refused. */
function stopWords(plan, results) {
    const gates = results.filter(({ level, holds }) => !holds && level === 'fail').map(({ gate }) => gate);
    const refused = plan.steps.flatMap((step) => (step.kind === 'refused' ? [step.pack] : []));
    return [
        ...(refused.length > 0 ? [`refused: ${[...new Set(refused)].join(', ')}`] : []),
        ...(gates.length > 0 ? [`stopped by the gate ${[...new Set(gates)].join(', ')}`] : []),
    ].join('; ');
}
const lift = 'put it on the merged pull request and run again, or give `--label`';
/** Of a gate whose message does not say so already. */
const remedies = {
    loosened: lift,
    reviewed: 'let a pull request review it',
    undetermined: 'record the fields that are missing',
    protect: lift,
    never: 'change the packs, or the rule if it is wrong',
};
/** What a plan and its deploy call a pack that changes nothing. */
const liveAlready = 'live already';
function stepWords(step, stopped) {
    switch (step.kind) {
        case 'unchanged':
            return `${step.pack} ${step.version}: ${liveAlready}`;
        case 'deploy': {
            const from = step.from === null ? 'new' : step.from === undefined ? 'over whatever is live' : `from ${step.from.version}`;
            const same = step.policies === 'equal' ? ', same policies' : '';
            const less = step.shrinks
                ? `, enforces ${step.shrinks.after} of ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(step.shrinks.before, 'policy', 'policies')}, as allowed`
                : '';
            return `${step.pack} ${step.version}: ${stopped ? 'would go live' : 'goes live'} (${from}${same}${less}${step.lifts_hold ? ', lifts the hold' : ''}), ${step.digest.slice(0, 19)}`;
        }
        case 'held':
            return `${step.pack} ${step.version}: stays out. ${step.warning}`;
        case 'refused':
            return `${step.pack} ${step.version}: refused (${step.code}). ${step.message}: ${step.help}`;
    }
}
function deploymentWords(deployment) {
    switch (deployment.kind) {
        case 'unchanged':
            return [
                deployment.packs.some(({ outcome }) => outcome === 'held')
                    ? 'nothing goes live: what is held stays out'
                    : 'nothing to do: what is wanted is live',
                ...deployment.notes,
            ];
        case 'deployed': {
            const packs = deployment.packs.map(({ pack, version, outcome }) => `${pack} ${version}: ${outcome === 'unchanged' ? liveAlready : outcome}`);
            return [...packs, deployment.verified ? 'read back and compared: what was sent is live' : 'not read back', ...deployment.notes];
        }
        case 'refused':
            return deployment.refusals.map(({ pack, code, message, help }) => `${pack}: refused (${code}). ${message}: ${help}`);
        case 'conflict':
            return [
                `something else went live in between: ${deployment.message}`,
                ...deployment.changed.map(({ pack, version }) => `${pack}: live is now ${version ?? 'nothing'}`),
            ];
        case 'failed':
            return [`failed (${deployment.code}). ${deployment.message}: ${deployment.help}`, ...deployment.live.map(liveWords)];
    }
}
function liveWords({ pack, version, how }) {
    return `${pack}: live is ${version === undefined ? 'unknown' : (version ?? 'nothing')} (${how})`;
}
function rollbackPlanWords(plan) {
    switch (plan.kind) {
        case 'unchanged':
            return [`${plan.pack} ${plan.version} is live already`];
        case 'refused':
            return [`refused (${plan.code}). ${plan.message}: ${plan.help}`];
        case 'blind':
            return [
                `${plan.pack} goes back to ${plan.version === _rollback_js__WEBPACK_IMPORTED_MODULE_1__/* .previous */ .kn ? 'the version before' : plan.version}; what that changes cannot be shown: ${plan.reason}`,
            ];
        case 'rollback':
            return [`${plan.pack} goes back from ${plan.from.version} to ${plan.to.version}, restoring serial ${plan.restores}`];
    }
}
function rollbackWords(done) {
    switch (done.kind) {
        case 'unchanged':
            return [`${done.pack} ${done.version} is live already`];
        case 'refused':
            return [`refused (${done.code}). ${done.message}: ${done.help}`];
        case 'rolled-back':
            return [`${done.pack} ${done.version} is live again, and held: the version before does not come back by itself`, ...done.notes];
        case 'failed':
            return [`failed (${done.code}). ${done.message}: ${done.help}`];
    }
}
/** What to do about a pack that is held after a rollback; none where it is not. */
function heldWords({ name, held, highest_version }) {
    if (held.length === 0)
        return undefined;
    const versions = [...new Set(held.map(({ version }) => version))];
    const back = versions.length === 1 ? 'does not come back by itself' : 'do not come back by themselves';
    return `${name}: ${versions.join(', ')} ${back}; to go on, fix the pack and deploy it with a version above ${highest_version}`;
}
function driftWords(finding) {
    const { pack } = finding;
    switch (finding.kind) {
        case 'missing':
            return `${pack} ${finding.target}: not live`;
        case 'version':
            return `${pack}: the same policies, live as ${finding.live}, here ${finding.target}`;
        case 'policies': {
            const ahead = { live: 'live is ahead', target: 'not deployed yet', neither: 'one version, two contents' }[finding.ahead];
            return `${pack}: live ${finding.live} and ${finding.target} here differ: ${ahead}`;
        }
        case 'held':
            return `${pack}: ${finding.target} was rolled back; live is ${finding.live}`;
        case 'edited':
            return `${pack} ${finding.live}: its live policies were edited on the control plane`;
        case 'extra':
            return `${pack} ${finding.live}: live, not named here`;
    }
}


/***/ }),

/***/ 9274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ diffPacks)
});

// UNUSED EXPORTS: canonicalText

// EXTERNAL MODULE: ./build/src/diagnostic.js
var diagnostic = __webpack_require__(33950);
// EXTERNAL MODULE: ./build/src/pack/canonical.js
var canonical = __webpack_require__(69169);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(37291);
;// CONCATENATED MODULE: ./build/src/diff/patch.js



/** An edit longer than this is told as everything out, everything in: finding the shortest one takes quadratic time. */
const longestEdit = 1000;
/** The canonical form as the text patch knows it: JSON, what a thing is called first. */
function canonicalText(pack) {
    return sections(pack)
        .map(({ text }) => text)
        .join('');
}
/** A text patch from one canonical form to the other; empty where they are equal. Policy is compared with policy, so it is linear in their number. */
function packPatch(name, before, after) {
    const [was, is] = before && after ? [byKey(sections(before)), byKey(sections(after))] : [whole(before), whole(after)];
    const hunks = [];
    let [oldLine, newLine] = [0, 0];
    for (const key of [...new Set([...was.keys(), ...is.keys()])].sort(diagnostic/* compareText */.n6)) {
        const [left, right] = [was.get(key) ?? '', is.get(key) ?? ''];
        for (const hunk of left === right ? [] : hunksOf(left, right)) {
            hunks.push({ ...hunk, oldStart: hunk.oldStart + oldLine, newStart: hunk.newStart + newLine });
        }
        oldLine += linesOf(left).length;
        newLine += linesOf(right).length;
    }
    if (hunks.length === 0)
        return '';
    const [oldFileName, newFileName] = [before ? `base/${name}` : '/dev/null', after ? `head/${name}` : '/dev/null'];
    return (0,create/* formatPatch */.Gu)({ oldFileName, newFileName, oldHeader: '', newHeader: '', hunks }, create/* FILE_HEADERS_ONLY */.jr);
}
function hunksOf(left, right) {
    const shortest = (0,create/* structuredPatch */.YB)('', '', left, right, '', '', { context: 2, maxEditLength: longestEdit });
    if (shortest)
        return shortest.hunks;
    const [out, into] = [linesOf(left), linesOf(right)];
    const lines = [...out.map((line) => `-${line}`), ...into.map((line) => `+${line}`)];
    return [{ oldStart: 1, oldLines: out.length, newStart: 1, newLines: into.length, lines }];
}
function linesOf(text) {
    return text === '' ? [] : text.slice(0, -1).split('\n');
}
/** In the order of their keys: `0` the head, `1` and the name for each policy, `2` the end. */
function sections(pack) {
    if (!pack)
        return [];
    const { name, version, policies } = (0,canonical/* canonical */.$N)(pack);
    const head = `{\n  "name": ${JSON.stringify(name)},\n  "version": ${JSON.stringify(version)},\n  "policies": [\n`;
    const all = policies.map(({ name, ...rest }, index) => {
        const json = JSON.stringify({ name, ...rest }, null, 2).replace(/^/gm, '    ');
        return { key: `1${name}`, text: `${json}${index < policies.length - 1 ? ',' : ''}\n` };
    });
    return [{ key: '0', text: head }, ...all, { key: '2', text: '  ]\n}\n' }];
}
/** A pack that came or went is one section: all of it is in, or out. */
function whole(pack) {
    return new Map([['', canonicalText(pack)]]);
}
function byKey(all) {
    return new Map(all.map(({ key, text }) => [key, text]));
}

;// CONCATENATED MODULE: ./build/src/diff/index.js




/** Compares two sets of packs policy by policy, matched by name; a policy that only changed its name is recognised. Texts of no effect are left out. */
function diffPacks(base, head) {
    const names = [...new Set([...base, ...head].map(({ name }) => name))].sort(diagnostic/* compareText */.n6);
    const pairs = names.map((name) => [name, find(base, name), find(head, name)]);
    return {
        changes: pairs.flatMap(([name, before, after]) => policyChanges(name, policiesOf(before), policiesOf(after))),
        patch: pairs.map(([name, before, after]) => packPatch(name, before, after)).join(''),
    };
}
function policyChanges(pack, before, after) {
    const beforeNames = new Set(before.map(({ name }) => name));
    const afterByName = new Map(after.map((policy) => [policy.name, policy]));
    const gone = before.filter(({ name }) => !afterByName.has(name));
    const come = after.filter(({ name }) => !beforeNames.has(name));
    const renamed = pairRenamed(gone, come);
    const renamedFrom = new Set([...renamed.values()].map(({ name }) => name));
    const changes = [
        ...gone
            .filter(({ name }) => !renamedFrom.has(name))
            .map((policy) => ({ pack, policy: policy.name, kind: 'removed', fields: fieldChanges(policy, {}) })),
        ...come.map((policy) => {
            const was = renamed.get(policy.name)?.name;
            if (was !== undefined)
                return { pack, policy: policy.name, kind: 'renamed', was, fields: [] };
            return { pack, policy: policy.name, kind: 'added', fields: fieldChanges({}, policy) };
        }),
        ...before.flatMap((policy) => {
            const fields = fieldChanges(policy, afterByName.get(policy.name) ?? policy);
            return fields.length > 0 ? [{ pack, policy: policy.name, kind: 'changed', fields }] : [];
        }),
    ];
    return changes.sort((a, b) => (0,diagnostic/* compareText */.n6)(a.policy, b.policy));
}
/** New name -> the policy that had it before, where all but the name is equal. */
function pairRenamed(gone, come) {
    const left = new Map();
    for (const policy of gone) {
        const said = nameless(policy);
        const alike = left.get(said);
        if (alike)
            alike.push(policy);
        else
            left.set(said, [policy]);
    }
    const pairs = new Map();
    for (const policy of come) {
        const former = left.get(nameless(policy))?.shift();
        if (former)
            pairs.set(policy.name, former);
    }
    return pairs;
}
function nameless({ name: _name, ...rest }) {
    return JSON.stringify(rest);
}
function fieldChanges(before, after) {
    const [left, right] = [new Map(flat(before)), new Map(flat(after))];
    const paths = [...new Set([...left.keys(), ...right.keys()])].filter((path) => path !== 'name').sort(diagnostic/* compareText */.n6);
    return paths.flatMap((path) => {
        const [was, is] = [left.get(path), right.get(path)];
        if (JSON.stringify(was) === JSON.stringify(is))
            return [];
        return [{ path, ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) }];
    });
}
/** The fields of a policy, those of `conditions` by their dotted path. */
function flat(policy) {
    return Object.entries(policy).flatMap(([key, value]) => key === 'conditions' && typeof value === 'object' && value !== null
        ? Object.entries(value).map(([inner, given]) => [`conditions.${inner}`, given])
        : [[key, value]]);
}
function policiesOf(pack) {
    return pack ? (0,canonical/* canonicalPolicies */.Jt)(pack.policies) : [];
}
function find(packs, name) {
    return packs.find((pack) => pack.name === name);
}


/***/ }),

/***/ 5475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X7: () => (/* binding */ askedStep),
  e9: () => (/* binding */ defaultGates),
  e6: () => (/* binding */ exactGates),
  AT: () => (/* binding */ passesGates),
  o0: () => (/* binding */ undeterminedGate)
});

// UNUSED EXPORTS: gateNames

// EXTERNAL MODULE: ./build/src/diagnostic.js
var diagnostic = __webpack_require__(33950);
// EXTERNAL MODULE: ./build/src/impact/index.js
var src_impact = __webpack_require__(89736);
// EXTERNAL MODULE: ./build/src/engine/judgement.js
var judgement = __webpack_require__(78607);
// EXTERNAL MODULE: ./build/src/impact/action-classes.js
var action_classes = __webpack_require__(50065);
// EXTERNAL MODULE: ./build/src/impact/action-name.js
var action_name = __webpack_require__(57118);
// EXTERNAL MODULE: ./build/src/impact/axes.js
var impact_axes = __webpack_require__(47831);
// EXTERNAL MODULE: ./build/src/impact/bodies.js
var bodies = __webpack_require__(21346);
// EXTERNAL MODULE: ./build/src/impact/diagram.js
var diagram = __webpack_require__(73481);
// EXTERNAL MODULE: ./build/src/impact/globs.js
var impact_globs = __webpack_require__(40439);
// EXTERNAL MODULE: ./build/src/impact/limits.js
var impact_limits = __webpack_require__(82102);
// EXTERNAL MODULE: ./build/src/impact/membership.js
var membership = __webpack_require__(17754);
// EXTERNAL MODULE: ./build/src/impact/natural.js
var natural = __webpack_require__(68289);
// EXTERNAL MODULE: ./build/src/impact/policies.js
var policies = __webpack_require__(29028);
// EXTERNAL MODULE: ./build/src/impact/text.js
var impact_text = __webpack_require__(71033);
// EXTERNAL MODULE: ./build/src/impact/verdicts.js
var impact_verdicts = __webpack_require__(9556);
// EXTERNAL MODULE: ./build/src/impact/watching.js
var impact_watching = __webpack_require__(7271);
// EXTERNAL MODULE: ./build/src/impact/where.js
var impact_where = __webpack_require__(37471);
// EXTERNAL MODULE: ./build/src/impact/witness.js
var impact_witness = __webpack_require__(76467);
;// CONCATENATED MODULE: ./build/src/impact/prove.js
















/** Proves an invariant of a set of packs, or finds a request that breaks it, judged by the engine. */
function prove(packs, never, options = {}) {
    const live = (0,policies/* livePolicies */.LR)(packs);
    const asked = (0,impact_globs/* isEverything */.CM)(never.action_type) ? undefined : never.action_type;
    const touched = new Set(asked === undefined ? [] : [asked]);
    const { action_type: actions = { matches: [], excludes: [] }, ...where } = never.where ?? {};
    const meets = (0,impact_watching/* meeting */.G)(touched, asked === undefined);
    const watching = live.filter(({ globs }) => meets(globs));
    const condition = partOf(where, live);
    const limits = { ...impact_limits/* defaultLimits */.M, ...options.limits };
    const budgets = (0,impact_limits/* budgetsOf */.k)(limits.steps);
    const axes = new impact_axes/* Axes */.Y5([{ condition }], watching, budgets.diagrams);
    const globs = new Set([
        ...touched,
        ...watching.flatMap(({ globs, own }) => [...globs, ...own]),
        ...[...actions.matches, ...actions.excludes].filter((glob) => !(0,impact_globs/* isEverything */.CM)(glob)),
    ]);
    const found = (0,action_classes/* actionClasses */.h)(globs, touched, asked === undefined, budgets.actions);
    const verdicts = new impact_verdicts/* Verdicts */.v(axes, watching, budgets.diagrams);
    const within = (0,diagram/* attempt */.CD)(() => axes.diagram(condition, 1));
    const operation = (0,diagram/* withinOf */.fc)();
    const wanted = judgement/* rank */.Tm[never.verdict] + 1;
    let ranOut = found.complete ? undefined : 'action types';
    const looked = new Set();
    const isMeant = found.classes.some((actionClass) => isAsked(actionClass, asked, actions) && actionClass.sample !== '');
    for (const actionClass of found.classes) {
        if (!isAsked(actionClass, asked, actions) || actionClass.sample === '')
            continue;
        const watch = verdicts.on(actionClass.globs);
        const tooMany = within < 0 || (watch.flags > limits.conditions && (0,impact_axes/* asksMore */.ql)(watch.policies(), limits.conditions));
        const inside = tooMany ? -1 : (0,diagram/* attempt */.CD)(() => axes.apply(operation, within, watch.verdict()));
        if (inside < 0)
            ranOut ??= 'conditions';
        if (inside < 0 || looked.has(inside))
            continue;
        looked.add(inside);
        const answer = (0,bodies/* bodiesOf */.A)(axes, inside, (value) => value === wanted, budgets.search, 1);
        const body = answer.bodies[0];
        if (body) {
            const cube = { ...cubeOf(actionClass), sample: actionClass.sample };
            const where = (0,impact_where/* whereOf */.d)(cube, body, (0,impact_witness/* switchesOf */.IT)([], watching))[0];
            const made = (0,impact_where/* witnessOf */.X)(cube, body, where);
            const engine = (0,impact_witness/* engineOver */.jR)(watching);
            const judge = (witness) => (0,impact_witness/* judged */.g$)(engine, (0,impact_witness/* requestOf */.fo)(witness), where.policies ?? [], 'head');
            const { verdict, triggered } = judge(made);
            if (verdict !== never.verdict)
                throw new Error(`internal error: the counterexample is judged ${verdict}: ${JSON.stringify(made)}`);
            const alike = JSON.stringify({ verdict, triggered });
            const { metadata = [] } = where;
            const witness = (0,natural/* natural */.c)(made, (it) => (0,membership/* contains */.g)({ metadata }, (0,impact_witness/* requestOf */.fo)(it)) && JSON.stringify(judge(it)) === alike);
            return { holds: false, counterexample: { where, witness, verdict, triggered } };
        }
        ranOut ??= answer.budget === 'regions' ? undefined : answer.budget;
    }
    const some = isMeant && within >= 0 ? (0,bodies/* bodiesOf */.A)(axes, within, (value) => value > 0, budgets.judging, 1) : undefined;
    ranOut ??= some?.bodies.length === 0 ? some.budget : undefined;
    if (ranOut !== undefined)
        return { holds: 'unknown', budget: ranOut };
    return some?.bodies.length ? { holds: true } : { holds: 'no request' };
}
function isAsked({ globs }, asked, { matches, excludes }) {
    const has = (glob) => (0,impact_globs/* isEverything */.CM)(glob) || globs.has(glob);
    return (asked === undefined || globs.has(asked)) && matches.every(has) && !excludes.some(has);
}
function cubeOf({ name, globs }) {
    return name === undefined ? { matches: [...globs], excludes: [] } : { matches: [name], excludes: [] };
}
/** What a `where` asks, apart from the action type. A policy that is not there never holds. */
function partOf({ trust_score, hours, days, chain_step, agents, content, metadata, policies }, live) {
    const parts = [];
    const add = (part, holds = true) => parts.push(holds ? part : { kind: 'not', part });
    if (trust_score?.gte !== undefined)
        add({ kind: 'trust', below: trust_score.gte }, false);
    if (trust_score?.lt !== undefined && trust_score.lt <= 100)
        add({ kind: 'trust', below: trust_score.lt });
    if (hours)
        add({ kind: 'hours', mask: hours.reduce((mask, hour) => mask | (1 << hour), 0) });
    if (days)
        add({ kind: 'days', mask: days.reduce((mask, day) => mask | (1 << (day - 1)), 0) });
    if (chain_step?.gte !== undefined && chain_step.gte > 0)
        add({ kind: 'step', above: chain_step.gte - 1 });
    if (chain_step?.lte !== undefined)
        add({ kind: 'step', above: chain_step.lte }, false);
    for (const agent of agents?.all_of ?? [])
        add({ kind: 'agents', ids: [agent] });
    if (agents?.any_of)
        add({ kind: 'agents', ids: agents.any_of });
    for (const agent of agents?.none_of ?? [])
        add({ kind: 'agents', ids: [agent] }, false);
    for (const source of content?.matches ?? [])
        add({ kind: 'pattern', source });
    for (const source of content?.excludes ?? [])
        add({ kind: 'pattern', source }, false);
    for (const { holds, ...rule } of metadata ?? [])
        add({ kind: 'rule', rule: rule }, holds);
    for (const { pack, policy, holds } of policies ?? []) {
        const found = live.find((one) => one.pack === pack && one.policy.name === policy && one.condition.kind === 'switch');
        add(found ? found.condition : { kind: 'any', parts: [] }, holds);
    }
    return { kind: 'all', parts };
}
/** The regions that loosen some action type matching one of the globs. Where that can't be ruled out, it counts. */
function loosenedAmong({ regions }, globs) {
    const known = new Map();
    const meets = (where) => {
        if (!where.action_type)
            return true;
        const key = JSON.stringify(where.action_type);
        const answer = known.get(key) ?? globs.some((glob) => canMatch(where.action_type, glob));
        known.set(key, answer);
        return answer;
    };
    return regions.filter(({ direction, where }) => direction === 'loosens' && meets(where));
}
function canMatch({ matches, excludes }, glob) {
    const demand = (text, holds) => ({ automaton: (0,action_name/* globAutomaton */.xR)((0,impact_globs/* readGlob */.pV)(text)), holds });
    const demands = [...[...matches, glob].map((text) => demand(text, true)), ...excludes.map((text) => demand(text, false))];
    return (0,impact_text/* shortestText */.s)(demands, { steps: 600_000 }).kind !== 'impossible';
}

// EXTERNAL MODULE: ./build/src/pack/versions.js
var versions = __webpack_require__(90394);
;// CONCATENATED MODULE: ./build/src/gates.js



const gateNames = (/* unused pure expression or super */ null && (['loosened', 'version', 'reviewed', 'undetermined']));
const defaultGates = { loosened: 'warn', version: 'warn', reviewed: 'warn', undetermined: 'warn' };
/** Whether nothing at level `fail` is breached: the one place where that is decided. */
function passesGates(results) {
    return results.every(({ level, holds }) => holds || level !== 'fail');
}
/** What every gate but those over records and reviews says of a change. `impact` undefined: nothing could be compared. */
function exactGates(gates, rules, before, after, impact) {
    return [
        loosenedGate(gates.loosened, impact, rules),
        ...protectGate(rules, impact),
        ...neverGates(rules, after.map(({ pack }) => pack)),
        ...(impact ? [versionGate(gates.version, before, after, askedStep(impact))] : []),
    ];
}
/** No request is judged less strictly than before, and that is proven. `impact` undefined: nothing could be compared. At `fail` the label lifts it. */
function loosenedGate(level, impact, rules) {
    const loose = looserWords(impact);
    if (loose === undefined)
        return { gate: 'loosened', level, holds: true, message: 'no request is judged less strictly than before' };
    if (level !== 'fail')
        return { gate: 'loosened', level, holds: false, message: loose };
    return { gate: 'loosened', level, ...liftable(loose, rules) };
}
function looserWords(impact) {
    if (!impact)
        return 'the base could not be read, so nothing could be compared';
    if (!impact.complete)
        return `the comparison ran out of its budget of ${impact.budget}, so looser verdicts can't be ruled out`;
    const looser = impact.verdict === 'loosens' || impact.verdict === 'both';
    return looser ? 'some requests are judged less strictly than before' : undefined;
}
/** What is breached, and whether the label lets it pass. */
function liftable(breach, { label, labels = [] }) {
    if (label === undefined)
        return { holds: false, message: `${breach}; name a \`label\` in the config to let it pass` };
    if (!labels.includes(label))
        return { holds: false, message: `${breach}; the label ${(0,diagnostic/* quoted */.TL)(label)} lets it pass` };
    return { holds: true, message: `${breach}, and the label ${(0,diagnostic/* quoted */.TL)(label)} says it is meant`, label };
}
/** How far the versions have to rise, from the exact impact of the whole change. */
function askedStep(impact) {
    const step = (0,src_impact/* requiredBump */.eC)(impact);
    const looser = impact.complete ? 'the change as a whole loosens' : 'not all of the change could be compared, which counts as looser';
    return { step, why: { patch: 'no verdict changes', minor: 'the change as a whole tightens', major: looser }[step] };
}
/** The versions that rose did so by at least what the change asks for. One that did not rise is a fault of its own. */
function versionGate(level, before, after, asked) {
    const short = (0,versions/* shortSteps */.s$)(before, after, asked);
    const words = short.map(({ was, is }) => `\`${is.pack.name}\` \`${was.version}\` -> \`${is.pack.version}\` is too small a step: ${(0,versions/* versionRemedy */.ju)(was, is, asked)}`);
    const unraised = (0,versions/* changedPacks */.hz)(before, after).some(({ was, is }) => (0,versions/* stepBetween */.LT)(was.version, is.pack.version) === undefined);
    const rest = unraised ? 'no version that rose did so by too little' : 'the versions rose far enough';
    return { gate: 'version', level, holds: short.length === 0, message: words.join('; ') || rest };
}
/** Every recorded decision could be judged under both. */
function undeterminedGate(level, report) {
    const { undetermined } = report.classes;
    const message = undetermined === 0
        ? 'every recorded decision could be judged'
        : `${(0,diagnostic/* counted */.hS)(undetermined, 'recorded decision')} could not be judged again`;
    return { gate: 'undetermined', level, holds: undetermined === 0, message };
}
/** No protected action type loosens, unless the label says that it is meant. Always a stop. */
function protectGate(rules, impact) {
    const { protect = [] } = rules;
    if (protect.length === 0)
        return [];
    const result = { gate: 'protect', level: 'fail' };
    if (!impact?.complete)
        return [{ ...result, ...liftable("that protected action types loosen can't be ruled out", rules) }];
    const regions = loosenedAmong(impact, protect);
    if (regions.length > 0)
        return [{ ...result, ...liftable(loosenedWords(regions, protect), rules) }];
    return [{ ...result, holds: true, message: 'no protected action type loosens' }];
}
/** Which globs are hit, and some of the action types that loosen. */
function loosenedWords(regions, protect) {
    const hit = protect.filter((glob) => loosenedAmong({ regions }, [glob]).length > 0).map((glob) => (0,diagnostic/* quoted */.TL)(glob));
    const loosened = [...new Set(regions.map(({ where }) => actionWords(where)))];
    return `protected action types loosen (${named(hit, ', ')}): ${named(loosened, '; ')}`;
}
function actionWords({ action_type: { matches, excludes } = { matches: [], excludes: [] } }) {
    const list = (globs) => named(globs.map((glob) => (0,diagnostic/* quoted */.TL)(glob)), ' and ');
    return `${matches.length > 0 ? list(matches) : 'every action'}${excludes.length > 0 ? ` but ${list(excludes)}` : ''}`;
}
const mostNamed = 3;
/** The first few, and how many more there are. */
function named(list, joint) {
    const more = list.length - mostNamed;
    return `${list.slice(0, mostNamed).join(joint)}${more > 0 ? `${joint}${(0,diagnostic/* count */.U9)(more)} more` : ''}`;
}
/** Each invariant, proven on the head. Always a stop, with a counterexample that the engine has judged. */
function neverGates({ never = [] }, head) {
    return never.map((rule) => {
        const proof = prove(head, { ...rule, where: whereOf(rule.where) });
        const result = { gate: 'never', level: 'fail', holds: proof.holds === true, message: neverMessage(rule, proof) };
        if (proof.holds !== false)
            return result;
        const { witness, verdict, triggered } = proof.counterexample;
        return { ...result, counterexample: { witness, verdict, triggered } };
    });
}
function neverMessage({ action_type, verdict, where }, proof) {
    const asked = where && inFull(where, 200);
    const requests = `${(0,diagnostic/* quoted */.TL)(action_type)}${where ? ` where ${asked ?? 'the rest of the rule holds'}` : ''}`;
    if (proof.holds === true)
        return `no request for ${requests} can get ${verdict}: proven`;
    if (proof.holds === 'no request')
        return `no request is meant by this rule, ${requests}, so it keeps nothing; correct it`;
    if (proof.holds === 'unknown')
        return `whether a request for ${requests} can get ${verdict} is not proven: the budget of ${proof.budget} ran out`;
    const example = inFull(proof.counterexample.witness, 400) ?? 'one that is too long for this line: `--json` shows it whole as `counterexample`';
    return `a request for ${requests} gets ${verdict}, which the config forbids, such as ${example}`;
}
/** JSON as it is, or nothing where it is too long: cut inside, it would tell of another request. */
function inFull(value, most) {
    const json = JSON.stringify(value);
    return [...json].length <= most ? (0,diagnostic/* quoted */.TL)(json, most) : undefined;
}
function whereOf(where) {
    if (!where)
        return {};
    const { content, metadata, ...rest } = where;
    return {
        ...rest,
        ...(content && { content: { matches: content.matches ?? [], excludes: content.excludes ?? [] } }),
        ...(metadata && { metadata: metadata.map((rule) => ({ ...rule, holds: rule.holds ?? true })) }),
    };
}


/***/ }),

/***/ 50065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ actionClasses)
/* harmony export */ });
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33950);
/* harmony import */ var _action_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57118);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40439);



const mostClasses = 20_000;
function actionClasses(texts, touched, everywhere, budget) {
    const globs = [...texts].map(_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .readGlob */ .pV);
    const names = new Set(globs.filter(({ exact }) => exact).map(({ text }) => text));
    const search = new ClassSearch(globs.filter(({ exact }) => !exact), names, touched, everywhere, budget);
    return search.all();
}
/** Wide globs before the narrower ones that they hold: those write no fewer letters, or have fewer stars. */
function byWidth(a, b) {
    return lettersOf(a) - lettersOf(b) || starsOf(b) - starsOf(a) || (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.text, b.text);
}
const lettersOf = ({ text }) => text.replaceAll('*', '').length;
const starsOf = ({ text }) => text.split(/\*+/).length;
/** Finds the classes of names that no glob writes out: a set of globs belongs together if a name is matched by all of them and by no other. */
class ClassSearch {
    #wildcards;
    #names;
    #touched;
    #everywhere;
    #budget;
    #index;
    #near = [];
    #wider = [];
    #classes = [];
    #complete = true;
    #cut = false;
    constructor(wildcards, names, touched, everywhere, budget) {
        this.#wildcards = wildcards.sort(byWidth);
        this.#names = names;
        this.#touched = touched;
        this.#everywhere = everywhere;
        this.#budget = budget;
        this.#index = new _globs_js__WEBPACK_IMPORTED_MODULE_0__/* .GlobIndex */ .zd(this.#wildcards);
    }
    all() {
        for (const name of this.#names) {
            const matching = this.#index.matching(name);
            this.#budget.steps -= 10 * name.length + 4 * matching.length;
            if ([...name].length <= _action_name_js__WEBPACK_IMPORTED_MODULE_2__/* .longestName */ .YG && (this.#touched.has(name) || this.#isRelevant(matching)))
                this.#classes.push({ globs: new Set([name, ...matching.map((i) => this.#wildcards[i].text)]), name, sample: name });
        }
        const everyGlob = this.#wildcards.map((_, i) => i);
        if (this.#everywhere)
            this.#visit([], everyGlob);
        else
            for (const i of everyGlob)
                if (this.#touched.has(this.#wildcards[i].text))
                    this.#startAt(i);
        return { classes: this.#classes, wildcards: [...this.#wildcards], complete: this.#complete, cut: this.#cut };
    }
    /** All classes in which this is the first of the touched globs. */
    #startAt(first) {
        const isEarlier = (i) => i < first && this.#touched.has(this.#wildcards[i].text);
        const wider = this.#widerThan(first);
        if (wider.some(isEarlier))
            return;
        const chosen = [first, ...wider];
        this.#visit(chosen, this.#nearTo(first).filter((i) => !chosen.includes(i) && !isEarlier(i)));
    }
    /** `candidates` are what may be chosen beside the chosen ones, ascending: what is passed over is left out for good. */
    #visit(chosen, candidates) {
        this.#budget.steps -= 20 + 4 * chosen.length;
        if (this.#classes.length - this.#names.size >= mostClasses || this.#budget.steps <= 0) {
            this.#complete = false;
            this.#cut = true;
            return;
        }
        if (this.#isRelevant(chosen))
            this.#add(chosen);
        for (const next of candidates) {
            if (this.#cut)
                return;
            if (!this.#widerThan(next).every((i) => chosen.includes(i)))
                continue;
            const near = this.#nearTo(next);
            this.#budget.steps -= 2 * Math.min(near.length, candidates.length);
            this.#visit([...chosen, next], common(candidates, near).filter((i) => i > next));
        }
    }
    #isRelevant(matching) {
        return this.#everywhere || matching.some((i) => this.#touched.has(this.#wildcards[i].text));
    }
    #add(chosen) {
        const matching = chosen.map((i) => this.#wildcards[i]);
        let around = chosen.length === 0 ? this.#wildcards.map((_, i) => i) : this.#nearTo(chosen[0]);
        for (const i of chosen.slice(1))
            around = common(around, this.#nearTo(i));
        this.#budget.steps -= (2 + chosen.length) * around.length;
        const others = around.filter((i) => !chosen.includes(i)).map((i) => this.#wildcards[i]);
        const sample = (0,_action_name_js__WEBPACK_IMPORTED_MODULE_2__/* .sampleName */ .yg)(matching, others, this.#names, this.#budget);
        if (sample === undefined)
            this.#complete = false;
        if (sample !== '')
            this.#classes.push({ globs: new Set(matching.map((glob) => glob.text)), sample: sample ?? '' });
    }
    /** The globs that some name matches together with this one. */
    #nearTo(i) {
        const known = this.#near[i];
        if (known)
            return known;
        const near = this.#index.overlapping(this.#wildcards[i]);
        this.#budget.steps -= 20 + near.length;
        this.#near[i] = near;
        return near;
    }
    /** The globs that match every name that this one matches. Of two that match the same names the earlier one counts as the wider. */
    #widerThan(i) {
        const known = this.#wider[i];
        if (known)
            return known;
        const near = this.#nearTo(i);
        this.#budget.steps -= 3 * near.length;
        const wider = near.filter((other) => other < i && (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU)(this.#wildcards[other], this.#wildcards[i]));
        this.#wider[i] = wider;
        return wider;
    }
}
/** What stands in both of two ascending lists. */
function common(a, b) {
    const [short, long] = a.length < b.length ? [a, b] : [b, a];
    if (short.length * 16 < long.length)
        return short.filter((i) => isAmong(i, long));
    const both = [];
    for (let i = 0, j = 0; i < a.length && j < b.length;) {
        if (a[i] === b[j])
            both.push(a[i]);
        if (a[i] <= b[j])
            i++;
        else
            j++;
    }
    return both;
}
function isAmong(wanted, ascending) {
    let low = 0;
    let high = ascending.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (ascending[middle] < wanted)
            low = middle + 1;
        else
            high = middle;
    }
    return ascending[low] === wanted;
}


/***/ }),

/***/ 57118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YG: () => (/* binding */ longestName),
/* harmony export */   xR: () => (/* binding */ globAutomaton),
/* harmony export */   yg: () => (/* binding */ sampleName)
/* harmony export */ });
/* harmony import */ var _automaton_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75726);
/* harmony import */ var _code_points_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74695);
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65115);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40439);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71033);





const longestName = 256;
/** A name that matches all of one list and none of the others; '' if there is none, `undefined` if that was not found out. */
function sampleName(matching, others, names, budget) {
    for (const filler of ['x', '', 'other', 'q7', '-', '_~']) {
        const name = matching.length === 0 ? filler : (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .nameFor */ .Fe)(matching, filler);
        budget.steps -= matching.length + others.length;
        const fits = name !== '' && [...name].length <= longestName && !names.has(name) && matching.every((glob) => (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .mw)(glob, name));
        if (fits && !others.some((glob) => (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .mw)(glob, name)))
            return name;
    }
    if (isHeldByOne(matching, others, names))
        return '';
    const excluded = [...others, ...[...names].filter((name) => matching.every((glob) => (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .mw)(glob, name))).map(_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .readGlob */ .pV)];
    budget.steps -= names.size + 20 * excluded.length;
    const demands = [
        { automaton: nothing(), holds: false },
        ...matching.map((glob) => ({ automaton: globAutomaton(glob), holds: true })),
        ...excluded.map((glob) => ({ automaton: globAutomaton(glob), holds: false })),
    ];
    const answer = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shortestText */ .s)(demands, budget);
    if (answer.kind === 'unknown')
        return undefined;
    return answer.kind === 'found' && [...answer.text].length <= longestName ? answer.text : '';
}
/**
 * Whether it is seen at a glance that some other glob matches all names that these match together: those between the longest head and the longest tail, and
 * the short ones in which the two run into each other.
 */
function isHeldByOne(matching, others, names) {
    if (matching.length === 0 || matching.some(({ pieces }) => pieces.length > 0))
        return false;
    const head = matching.reduce((longest, glob) => (glob.head.length > longest.length ? glob.head : longest), '');
    const tail = matching.reduce((longest, glob) => (glob.tail.length > longest.length ? glob.tail : longest), '');
    const joint = (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .readGlob */ .pV)(`${head}*${tail}`);
    if (!others.some((other) => (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU)(other, joint)))
        return false;
    for (let shared = 1; shared <= Math.min(head.length, tail.length); shared++) {
        const name = head + tail.slice(shared);
        if (!head.endsWith(tail.slice(0, shared)) || !matching.every((glob) => (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .mw)(glob, name)))
            continue;
        if (!names.has(name) && !others.some((glob) => (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .mw)(glob, name)))
            return false;
    }
    return true;
}
const automata = new Map();
/** A glob as an automaton. */
function globAutomaton(glob) {
    const known = automata.get(glob.text);
    if (known)
        return known;
    const rest = { kind: 'repeat', part: { kind: 'one', of: _code_points_js__WEBPACK_IMPORTED_MODULE_2__/* .everything */ .YT }, least: 0, most: Number.POSITIVE_INFINITY };
    const parts = glob.text.split('*').flatMap((piece, i) => (i === 0 ? [(0,_expression_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .eu)(piece)] : [rest, (0,_expression_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .eu)(piece)]));
    const automaton = new _automaton_js__WEBPACK_IMPORTED_MODULE_4__/* .Automaton */ .zX({ kind: 'all', parts: [{ kind: 'assert', what: 'begin' }, ...parts, { kind: 'assert', what: 'end' }] });
    if (automata.size > 4096)
        automata.clear();
    automata.set(glob.text, automaton);
    return automaton;
}
function nothing() {
    return globAutomaton((0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .readGlob */ .pV)(''));
}


/***/ }),

/***/ 75726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MF: () => (/* binding */ TooLarge),
/* harmony export */   jQ: () => (/* binding */ matched),
/* harmony export */   zX: () => (/* binding */ Automaton)
/* harmony export */ });
/* harmony import */ var _code_points_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74695);
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65115);


/** Thrown where an automaton grows beyond what is built; the caller names the budget. */
class TooLarge extends Error {
}
/** The state of an automaton that has matched: whatever follows, it stays so. */
const matched = 0;
let made = 0;
const mostInstructions = 20_000;
const mostStates = 10_000;
/** What stands on either side of a position: the edge of the text, or a character of one of three kinds. */
const edge = 0;
const word = 1;
const lineFeed = 2;
const other = 3;
/**
 * Whether an expression matches somewhere in a text, as a deterministic automaton whose states are made when they are reached. Its alphabet is a partition
 * of the code points into classes that it does not tell apart.
 */
class Automaton {
    /** Tells automata apart; the same for the same automaton only. */
    id = made++;
    /** Where each piece of the alphabet begins, ascending from 0, and the class of the piece. */
    begins = [];
    pieceClass = [];
    start;
    #program = [];
    #sets = [];
    #numbers = new Map();
    #first;
    #members = [];
    #sideOf = [];
    #states = [];
    #known = new Map();
    #beginnings = new Map();
    #distance;
    #ascii = new Uint16Array(128);
    constructor(expression) {
        const match = this.#emit({ op: 'match' });
        this.#first = this.#compile(expression, match);
        this.#partition();
        this.#distance = this.#distances();
        this.#intern(undefined);
        this.start = this.#intern({ core: [], before: edge });
    }
    get classes() {
        return this.#sideOf.length;
    }
    classOf(point) {
        if (point < 128)
            return this.#ascii[point];
        let low = 0;
        let high = this.begins.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.begins[middle] <= point)
                low = middle;
            else
                high = middle - 1;
        }
        return this.pieceClass[low];
    }
    step(state, of) {
        if (state === matched)
            return matched;
        const from = this.#states[state];
        const known = from.next[of];
        if (known >= 0)
            return known;
        const side = this.#sideOf[of];
        const core = this.#after(from.core, from.before, of);
        const to = core ? this.#intern({ core, before: side }) : matched;
        from.next[of] = to;
        return to;
    }
    /** Whether a text that ends in this state matches. */
    matchesAtEnd(state) {
        if (state === matched)
            return true;
        const from = this.#states[state];
        from.atEnd ??= this.#closure([this.#first, ...from.core], from.before, edge) === undefined;
        return from.atEnd;
    }
    /** What a step from this state costs, whether or not it was taken before: so that work is counted alike in every process. */
    weight(state) {
        return this.#states[state].core.length;
    }
    /** What making it cost. */
    get cost() {
        return 4 * this.#program.length + this.begins.length * (2 + this.#members.length);
    }
    /** At least so many characters are missing until it matches; never too many. */
    distance(state) {
        return this.#states[state].distance;
    }
    /** Whether it matches somewhere in the text. Makes no states beyond the bound: then it goes on without keeping them. */
    test(text) {
        let state = this.start;
        for (let i = 0; i < text.length; i++) {
            const point = text.codePointAt(i);
            if (point > 0xffff)
                i++;
            const of = point < 128 ? this.#ascii[point] : this.classOf(point);
            let next = this.#states[state].next[of];
            if (next < 0) {
                if (this.#states.length >= mostStates)
                    return this.#simulate(text);
                next = this.step(state, of);
            }
            if (next === matched)
                return true;
            state = next;
        }
        return this.matchesAtEnd(state);
    }
    /** Drops the states made so far, all but the first two. */
    forget() {
        this.#states.length = 2;
        this.#known.clear();
        this.#known.set('matched', matched).set(`${edge}:`, this.start);
        this.#states[this.start].next.fill(-1);
    }
    #simulate(text) {
        let core = [];
        let before = edge;
        for (const character of text) {
            const of = this.classOf(character.codePointAt(0));
            const next = this.#after(core, before, of);
            if (!next)
                return true;
            core = next;
            before = this.#sideOf[of];
        }
        return this.#closure([this.#first, ...core], before, edge) === undefined;
    }
    /** Where a character leads, or `undefined` if the match is reached before it. The search may begin anywhere, so it begins here too. */
    #after(core, before, of) {
        const begun = this.#begun(before, of);
        const closed = begun && this.#closure(core, before, this.#sideOf[of]);
        return closed && [...this.#reached(closed, of, begun)].sort((a, b) => a - b);
    }
    /** Where it leads if the search begins just before it. */
    #begun(before, of) {
        const place = 4 * of + before;
        if (!this.#beginnings.has(place)) {
            const closed = this.#closure([this.#first], before, this.#sideOf[of]);
            this.#beginnings.set(place, closed && this.#reached(closed, of));
        }
        return this.#beginnings.get(place);
    }
    #reached(closed, of, begun) {
        const reached = new Set(begun);
        for (const pc of closed) {
            const instruction = this.#program[pc];
            if (instruction.op === 'one' && this.#members[instruction.set][of])
                reached.add(instruction.next);
        }
        return reached;
    }
    #emit(instruction) {
        if (this.#program.length >= mostInstructions)
            throw new _expression_js__WEBPACK_IMPORTED_MODULE_0__/* .NotRead */ .Yo('too many repetitions');
        return this.#program.push(instruction) - 1;
    }
    /** Compiles backwards: what an expression goes on to is known before it. */
    #compile(expression, next) {
        switch (expression.kind) {
            case 'empty':
                return next;
            case 'one':
                return this.#emit({ op: 'one', set: this.#setOf(expression.of), next });
            case 'assert':
                return this.#emit({ op: 'assert', what: expression.what, next });
            case 'all':
                return expression.parts.reduceRight((to, part) => this.#compile(part, to), next);
            case 'any':
                return expression.parts
                    .map((part) => this.#compile(part, next))
                    .reduceRight((to, from) => this.#emit({ op: 'both', next: from, other: to }));
            case 'repeat':
                return this.#repeat(expression.part, expression.least, expression.most, next);
        }
    }
    #setOf(points) {
        const known = this.#numbers.get(points) ?? this.#sets.push(points) - 1;
        this.#numbers.set(points, known);
        return known;
    }
    #repeat(part, least, most, next) {
        let to = next;
        if (most === Number.POSITIVE_INFINITY) {
            const loop = this.#emit({ op: 'both', next: 0, other: next });
            const body = this.#compile(part, loop);
            this.#program[loop].next = body;
            to = loop;
        }
        else {
            for (let i = least; i < most; i++)
                to = this.#emit({ op: 'both', next: this.#compile(part, to), other: next });
        }
        for (let i = 0; i < least; i++)
            to = this.#compile(part, to);
        return to;
    }
    #partition() {
        const asserts = this.#program.flatMap((instruction) => (instruction.op === 'assert' ? [instruction.what] : []));
        const words = asserts.some((what) => what === 'boundary' || what === 'no-boundary');
        const lines = asserts.some((what) => what === 'line-begin' || what === 'line-end');
        const unique = new Map();
        const sets = [];
        const renamed = this.#sets.map((set) => {
            const key = set.join();
            const known = unique.get(key) ?? sets.push(set) - 1;
            unique.set(key, known);
            return known;
        });
        for (const instruction of this.#program)
            if (instruction.op === 'one')
                instruction.set = renamed[instruction.set];
        const all = [...sets, words ? _code_points_js__WEBPACK_IMPORTED_MODULE_1__/* .wordCharacters */ .DP : [], lines ? [10, 10] : []];
        const events = all.flatMap((set, index) => set.flatMap((point, i) => [[i % 2 ? point + 1 : point, index]]));
        events.sort((a, b) => a[0] - b[0]);
        const inside = all.map(() => false);
        const known = new Map();
        for (let i = 0, from = 0; from <= 0x10ffff;) {
            for (; i < events.length && events[i][0] === from; i++)
                inside[events[i][1]] = !inside[events[i][1]];
            const key = inside.map((yes) => (yes ? 1 : 0)).join('');
            let of = known.get(key);
            if (of === undefined) {
                of = this.#sideOf.push(inside[sets.length] ? word : inside[sets.length + 1] ? lineFeed : other) - 1;
                known.set(key, of);
                sets.forEach((_, set) => {
                    this.#members[set] ??= [];
                    this.#members[set][of] = inside[set];
                });
            }
            this.begins.push(from);
            this.pieceClass.push(of);
            from = events[i]?.[0] ?? 0x110000;
        }
        for (let piece = 0; piece < this.begins.length; piece++)
            for (let point = this.begins[piece]; point < Math.min(this.begins[piece + 1] ?? 128, 128); point++)
                this.#ascii[point] = this.pieceClass[piece];
    }
    /** The instructions that wait for a character, or `undefined` if the match is reached on the way. */
    #closure(from, before, after) {
        const seen = new Set();
        const open = [...from];
        while (open.length > 0) {
            const pc = open.pop();
            if (seen.has(pc))
                continue;
            seen.add(pc);
            const instruction = this.#program[pc];
            if (instruction.op === 'match')
                return undefined;
            if (instruction.op === 'both')
                open.push(instruction.next, instruction.other);
            else if (instruction.op === 'assert' && holds(instruction.what, before, after))
                open.push(instruction.next);
        }
        return seen;
    }
    #intern(state) {
        const key = state ? `${state.before}:${state.core.join()}` : 'matched';
        const known = this.#known.get(key);
        if (known !== undefined)
            return known;
        if (this.#states.length >= mostStates)
            throw new TooLarge();
        const distance = state ? Math.min(this.#distance[this.#first], ...state.core.map((pc) => this.#distance[pc])) : 0;
        const next = new Int32Array(this.classes).fill(-1);
        const id = this.#states.push({ core: state?.core ?? [], before: state?.before ?? edge, next, atEnd: undefined, distance }) - 1;
        this.#known.set(key, id);
        return id;
    }
    /** What an instruction goes on to is written before it, but for loops, so one round or two settle it. */
    #distances() {
        const far = 1 << 29;
        const distance = new Int32Array(this.#program.length).fill(far);
        for (let again = true; again;) {
            again = false;
            this.#program.forEach((instruction, pc) => {
                let least = 0;
                if (instruction.op !== 'match')
                    least = distance[instruction.next] + (instruction.op === 'one' ? 1 : 0);
                if (instruction.op === 'both')
                    least = Math.min(least, distance[instruction.other]);
                if (least >= distance[pc])
                    return;
                distance[pc] = least;
                again = true;
            });
        }
        return distance;
    }
}
function holds(what, before, after) {
    switch (what) {
        case 'begin':
            return before === edge;
        case 'end':
            return after === edge;
        case 'line-begin':
            return before === edge || before === lineFeed;
        case 'line-end':
            return after === edge || after === lineFeed;
        case 'boundary':
            return (before === word) !== (after === word);
        case 'no-boundary':
            return (before === word) === (after === word);
    }
}


/***/ }),

/***/ 47831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y5: () => (/* binding */ Axes),
/* harmony export */   Zo: () => (/* binding */ flagsOf),
/* harmony export */   ql: () => (/* binding */ asksMore)
/* harmony export */ });
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33950);
/* harmony import */ var _diagram_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73481);
/* harmony import */ var _policies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29028);



const verdictId = { allow: 0, escalate: 1, block: 2 };
const kinds = ['trust', 'step', 'days', 'hours', 'agents', 'rule', 'pattern', 'switch'];
const shapes = {
    trust: 'line',
    step: 'line',
    days: 'set',
    hours: 'set',
    agents: 'flag',
    rule: 'flag',
    pattern: 'flag',
    switch: 'flag',
};
/** The axes of some policies, in the order in which they are asked, and the policies as diagrams over them. */
class Axes {
    axes;
    diagrams;
    #levels = new Map();
    #groupOf = new Map();
    #triggers = new Map();
    #stricter = (0,_diagram_js__WEBPACK_IMPORTED_MODULE_0__/* .stricterOf */ .Gd)();
    #both = (0,_diagram_js__WEBPACK_IMPORTED_MODULE_0__/* .bothOf */ .Ov)();
    #without = (0,_diagram_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutOf */ .k0)();
    /**
     * What the changed policies ask comes first: where nothing changes, the rest is never asked. What one policy asks stays together, so that its answer need
     * not be remembered for long. Depends on the two sets together, not on which is which.
     */
    constructor(changed, same, budget) {
        const found = new Map();
        const agentLists = new Map();
        const collect = (part, first) => {
            if (part.kind === 'any' || part.kind === 'all')
                for (const inner of part.parts)
                    collect(inner, first);
            else if (part.kind === 'not')
                collect(part.part, first);
            else if (part.kind === 'agents')
                agentLists.set(JSON.stringify(part.ids), first || agentLists.get(JSON.stringify(part.ids)) === true);
            else if (part.kind !== 'always') {
                const key = axisKey(part);
                if (!found.has(key))
                    found.set(key, { axis: axisOf(part), first, at: found.size });
            }
        };
        for (const { condition } of inOrder(changed))
            collect(condition, true);
        for (const { condition } of inOrder(same))
            collect(condition, false);
        for (const group of this.#agentGroups(agentLists))
            found.set(`agents ${JSON.stringify(group.ids)}`, { axis: { kind: 'agents', ids: group.ids }, first: group.first, at: 0 });
        const sorted = [...found].sort(([keyA, a], [keyB, b]) => Number(b.first) - Number(a.first) ||
            kinds.indexOf(a.axis.kind) - kinds.indexOf(b.axis.kind) ||
            a.at - b.at ||
            (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(keyA, keyB));
        this.axes = sorted.map(([, { axis }]) => axis);
        sorted.forEach(([key], level) => {
            this.#levels.set(key, level);
        });
        this.axes.forEach((axis, level) => {
            if (axis.kind === 'agents')
                for (const id of axis.ids)
                    this.#groupOf.set(id, level);
        });
        this.diagrams = new _diagram_js__WEBPACK_IMPORTED_MODULE_0__/* .Diagrams */ .fC(this.axes.map(({ kind }) => shapes[kind]), budget);
    }
    /** Agents that stand in the same lists are one group. */
    #agentGroups(lists) {
        const signatures = new Map();
        for (const key of lists.keys())
            for (const id of JSON.parse(key))
                signatures.set(id, [...(signatures.get(id) ?? []), key]);
        const groups = new Map();
        for (const [id, keys] of [...signatures].sort(([a], [b]) => (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a, b))) {
            const signature = [...keys].sort(_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6).join(' ');
            const group = groups.get(signature) ?? { ids: [], first: keys.some((key) => lists.get(key)) };
            group.ids.push(id);
            groups.set(signature, group);
        }
        return [...groups.values()];
    }
    /** The stricter of several verdict diagrams; what asks first is joined last, so that little is walked through twice. */
    stricter(ids) {
        const { diagrams } = this;
        const sorted = [...new Set(ids)].sort((a, b) => diagrams.level(a) === diagrams.level(b) ? a - b : diagrams.level(b) - diagrams.level(a));
        return this.#halves(this.#stricter, sorted, 0, sorted.length, 0);
    }
    #halves(operation, ids, from, to, none) {
        if (to - from < 2)
            return ids[from] ?? none;
        const middle = (from + to) >> 1;
        return this.diagrams.apply(operation, this.#halves(operation, ids, from, middle, none), this.#halves(operation, ids, middle, to, none));
    }
    apply(operation, a, b) {
        return this.diagrams.apply(operation, a, b);
    }
    /** The verdict of one policy alone on the actions it watches. */
    trigger(policy) {
        const key = `${policy.decision} ${JSON.stringify(policy.condition)}`;
        const known = this.#triggers.get(key) ?? this.diagram(policy.condition, verdictId[policy.decision]);
        this.#triggers.set(key, known);
        return known;
    }
    /** `value` where the condition holds, 0 elsewhere. */
    diagram(part, value) {
        const make = (axis, labels, kids) => this.diagrams.make(this.#levels.get(axis), labels, kids);
        switch (part.kind) {
            case 'always':
                return value;
            case 'trust':
                return part.below > 0 ? make('trust', [part.below], [value, 0]) : 0;
            case 'step':
                return make('step', [above(part.above)], [0, value]);
            case 'hours':
            case 'days': {
                const all = part.kind === 'hours' ? (1 << 24) - 1 : (1 << 7) - 1;
                if (part.mask === 0 || part.mask === all)
                    return part.mask === 0 ? 0 : value;
                return make(part.kind, [part.mask, all & ~part.mask], [value, 0]);
            }
            case 'agents': {
                const groups = new Set(part.ids.map((id) => this.#groupOf.get(id)));
                return [...groups].sort((a, b) => b - a).reduce((rest, level) => this.diagrams.make(level, [], [rest, value]), 0);
            }
            case 'any':
                return this.stricter(part.parts.map((inner) => this.diagram(inner, value)));
            case 'not':
                return this.diagrams.apply(this.#without, this.diagram(part.part, value), value);
            case 'all':
                return part.parts.map((inner) => this.diagram(inner, value)).reduce((a, b) => this.diagrams.apply(this.#both, a, b), value);
            default: {
                const opposite = part.kind === 'rule' && part.rule.operator === 'not_exists';
                return make(axisKey(part), [], opposite ? [value, 0] : [0, value]);
            }
        }
    }
}
/** How many questions with a yes or a no a policy asks. */
function flagsOf({ condition }) {
    return flags(condition);
}
/** Whether some policies together ask more different ones. */
function asksMore(policies, most) {
    const asked = new Set();
    for (const { condition } of policies) {
        collectFlags(condition, asked);
        if (asked.size > most)
            return true;
    }
    return false;
}
function inOrder(policies) {
    const keyed = policies.map((policy) => ({ policy, key: JSON.stringify(policy.condition) }));
    return keyed.sort((a, b) => (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.key, b.key)).map(({ policy }) => policy);
}
function flags(part) {
    if (part.kind === 'any' || part.kind === 'all')
        return part.parts.reduce((sum, inner) => sum + flags(inner), 0);
    if (part.kind === 'agents')
        return part.ids.length;
    return part.kind === 'rule' || part.kind === 'pattern' || part.kind === 'switch' ? 1 : 0;
}
function collectFlags(part, into) {
    if (part.kind === 'any' || part.kind === 'all')
        for (const inner of part.parts)
            collectFlags(inner, into);
    else if (part.kind === 'agents')
        for (const id of part.ids)
            into.add(`agent ${id}`);
    else if (part.kind === 'rule' || part.kind === 'pattern' || part.kind === 'switch')
        into.add(axisKey(part));
}
/** The next number above a depth: what `chain_step > depth` begins at. */
function above(depth) {
    return depth + 1 > depth ? depth + 1 : depth * (1 + Number.EPSILON);
}
function axisKey(part) {
    if (part.kind === 'rule')
        return `rule ${(0,_policies_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleKey */ .ep)(exists(part.rule))}`;
    if (part.kind === 'pattern')
        return `pattern ${part.source}`;
    if (part.kind === 'switch')
        return `switch ${part.key}`;
    return part.kind;
}
function axisOf(part) {
    if (part.kind === 'rule')
        return { kind: 'rule', rule: exists(part.rule) };
    if (part.kind === 'pattern')
        return { kind: 'pattern', source: part.source };
    if (part.kind === 'switch')
        return { kind: 'switch', key: part.key, ...(part.sequence && { sequence: part.sequence }) };
    return { kind: part.kind };
}
/** `not_exists` is the other answer to `exists`. */
function exists(rule) {
    return rule.operator === 'not_exists' ? { field: rule.field, operator: 'exists' } : rule;
}


/***/ }),

/***/ 21346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ bodiesOf)
/* harmony export */ });
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53700);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12705);
/* harmony import */ var _sequence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81655);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71033);




/** All paths to terminals for which `wanted` holds and that some request can take: what no content, metadata or past can do together is left out. */
function bodiesOf(axes, root, wanted, budget, most) {
    const found = { bodies: [] };
    const reaches = reachable(axes, wanted, budget);
    const nothing = { before: undefined, demanded: undefined, fields: undefined, sequences: undefined };
    const open = [{ ...nothing, id: root, content: { demands: undefined, text: '' } }];
    for (let at = open.pop(); at; at = open.pop()) {
        if (!reaches(at.id))
            continue;
        if (found.bodies.length >= most || budget.steps <= 0) {
            found.budget ??= budget.steps <= 0 ? 'steps' : 'regions';
            return found;
        }
        const level = axes.diagrams.level(at.id);
        if (level === Number.POSITIVE_INFINITY) {
            const demands = demandsOf(at);
            budget.steps -= 4 * demands.length;
            found.bodies.push({ value: at.id, demands, content: at.content.text, metadata: valuesOf(at.fields) });
            continue;
        }
        const kids = axes.diagrams.kids(at.id);
        for (let i = kids.length - 1; i >= 0; i--) {
            budget.steps -= 2;
            if (!reaches(kids[i]))
                continue;
            const next = follow(at, kids[i], demandedOf(axes.axes[level], axes.diagrams.labels(at.id), i), budget);
            if (typeof next === 'string')
                found.budget ??= next;
            else if (next)
                open.push(next);
        }
    }
    return found;
}
/** One step further, if some request can take it; the name of the budget if that was not found out. */
function follow(before, id, demanded, budget) {
    const { axis } = demanded;
    const { content, fields, sequences } = before;
    const next = { id, before, demanded, content, fields, sequences };
    if (demanded.shape !== 'flag')
        return next;
    if (axis.kind === 'pattern') {
        const content = withPattern(before.content, axis.source, demanded.holds, budget);
        return typeof content === 'string' ? content : content && { ...next, content };
    }
    if (axis.kind === 'rule') {
        const fields = withRule(before.fields, axis.rule, demanded.holds, budget);
        return typeof fields === 'string' ? fields : fields && { ...next, fields };
    }
    if (axis.kind === 'switch' && axis.sequence) {
        const sequences = (0,_sequence_js__WEBPACK_IMPORTED_MODULE_0__/* .withAnswer */ .$s)(before.sequences, axis.sequence, demanded.holds, budget);
        return sequences && { ...next, sequences };
    }
    return next;
}
function demandsOf(last) {
    const demands = [];
    for (let at = last; at; at = at.before)
        if (at.demanded)
            demands.push(at.demanded);
    return demands.reverse();
}
function reachable(axes, wanted, budget) {
    const known = new Map();
    const reaches = (id) => {
        if (axes.diagrams.level(id) === Number.POSITIVE_INFINITY)
            return wanted(id);
        const before = known.get(id);
        if (before !== undefined)
            return before;
        budget.steps -= 2;
        let answer = false;
        for (const kid of axes.diagrams.kids(id))
            answer ||= reaches(kid);
        known.set(id, answer);
        return answer;
    };
    return reaches;
}
function demandedOf(axis, labels, kid) {
    if (axis.kind === 'trust' || axis.kind === 'step')
        return { axis, shape: 'line', gte: labels[kid - 1] ?? 0, lt: labels[kid] ?? Number.POSITIVE_INFINITY };
    if (axis.kind === 'days' || axis.kind === 'hours')
        return { axis, shape: 'set', mask: labels[kid] };
    return { axis, shape: 'flag', holds: kid === 1 };
}
function withPattern(content, source, holds, budget) {
    const demands = { source, holds, before: content.demands };
    (0,_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .payFor */ .C)(source, budget);
    budget.steps -= 2 + (content.text.length >> 3);
    if ((0,_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .patternOf */ .I)(source).test(content.text) === holds)
        return { demands, text: content.text };
    const answer = contentFor(demands, content.text, budget);
    return answer.kind === 'found' ? { demands, text: answer.text } : answer.kind === 'impossible' ? undefined : answer.budget;
}
/** A text that matches and does not match as demanded. First the text at hand with a match put beside it is tried, then the automata are searched. */
function contentFor(newest, before, budget) {
    const demands = [];
    for (let at = newest; at; at = at.before)
        demands.push(at);
    demands.reverse();
    budget.steps -= 2 * demands.length;
    const fits = (text) => demands.every(({ source, holds }) => {
        budget.steps -= 1 + (text.length >> 3);
        return (0,_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .patternOf */ .I)(source).test(text) === holds;
    });
    const readable = demands.flatMap(({ source, holds }) => {
        const { automaton } = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .patternOf */ .I)(source);
        return automaton ? [{ automaton, holds }] : [];
    });
    const alone = newest.holds ? readable.at(-1) : undefined;
    if (alone && readable.length === demands.length) {
        const piece = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shortestText */ .s)([alone], budget);
        if (piece.kind === 'impossible')
            return piece;
        const candidates = piece.kind === 'found'
            ? [piece.text, ...[' ', '\n', '. '].flatMap((gap) => [before + gap + piece.text, piece.text + gap + before])]
            : [];
        const text = candidates.find(fits);
        if (text !== undefined)
            return { kind: 'found', text };
    }
    const answer = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shortestText */ .s)(readable, budget);
    if (answer.kind === 'impossible')
        return answer;
    if (answer.kind === 'found' && fits(answer.text))
        return answer;
    return { kind: 'unknown', budget: readable.length < demands.length ? 'pattern syntax' : 'content patterns' };
}
function withRule(fields, rule, holds, budget) {
    let known = fields;
    let passed = 0;
    for (; known && known.name !== rule.field; known = known.before)
        passed++;
    const demands = [...(known?.demands ?? []), { rule, holds }];
    budget.steps -= 5 + ((passed + demands.length) >> 4);
    const kept = (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleTest */ .ZZ)(rule)((0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .metadataOf */ .Nk)([[rule.field, known?.value]])) === holds;
    const answer = kept ? { kind: 'found', value: known?.value } : (0,_field_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldValue */ .ag)(demands, budget);
    if (answer.kind === 'unknown')
        return 'metadata text';
    return answer.kind === 'found' ? { name: rule.field, demands, value: answer.value, before: fields } : undefined;
}
function valuesOf(fields) {
    const values = new Map();
    for (let at = fields; at; at = at.before)
        if (!values.has(at.name))
            values.set(at.name, at.value);
    return values;
}


/***/ }),

/***/ 74695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   DP: () => (/* binding */ wordCharacters),
/* harmony export */   NN: () => (/* binding */ newline),
/* harmony export */   YT: () => (/* binding */ everything),
/* harmony export */   Zw: () => (/* binding */ complement),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   qj: () => (/* binding */ spaces),
/* harmony export */   sb: () => (/* binding */ askEngine),
/* harmony export */   vm: () => (/* binding */ digits)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53322);

const last = 0x10ffff;
const everything = [0, last];
const newline = [10, 10];
const digits = [48, 57];
const wordCharacters = [48, 57, 65, 90, 95, 95, 97, 122];
const spaces = [9, 10, 12, 13, 32, 32];
/** Sorts and joins ranges that may overlap. */
function join(ranges) {
    const pairs = [];
    for (let i = 0; i < ranges.length; i += 2)
        pairs.push([ranges[i], ranges[i + 1]]);
    pairs.sort((a, b) => a[0] - b[0]);
    const joined = [];
    for (const [lo, hi] of pairs) {
        if (joined.length > 0 && lo <= joined.at(-1) + 1)
            joined[joined.length - 1] = Math.max(joined.at(-1), hi);
        else
            joined.push(lo, hi);
    }
    return joined;
}
function complement(ranges) {
    const rest = [];
    let from = 0;
    for (let i = 0; i < ranges.length; i += 2) {
        if (ranges[i] > from)
            rest.push(from, ranges[i] - 1);
        from = ranges[i + 1] + 1;
    }
    if (from <= last)
        rest.push(from, last);
    return rest;
}
const kelvin = 0x212a;
const longS = 0x17f;
/** Adds what equals these code points when case does not count, as RE2 folds. ASCII is folded here; for the rest the engine's library is asked. */
function fold(ranges) {
    if (ranges.length === 0 || (ranges[0] === 0 && ranges[1] === last))
        return ranges;
    if (ranges.at(-1) > 127)
        return askEngine(`(?i:[${ranges.map((point, i) => `${i % 2 ? '-' : ''}\\x{${point.toString(16)}}`).join('')}])`);
    const folded = [...ranges];
    for (let i = 0; i < ranges.length; i += 2) {
        for (let point = ranges[i]; point <= ranges[i + 1]; point++) {
            const lower = point | 32;
            if (lower < 97 || lower > 122 || point < 65)
                continue;
            folded.push(lower, lower, lower - 32, lower - 32);
            if (lower === 107)
                folded.push(kelvin, kelvin);
            if (lower === 115)
                folded.push(longS, longS);
        }
    }
    return join(folded);
}
const asked = new Map();
/**
 * The code points that a one-character expression matches, found by asking the engine's library about ever smaller pieces of Unicode. So classes such as
 * `\pL` can never mean something else here than when the pack runs.
 */
function askEngine(source) {
    const known = asked.get(source);
    if (known)
        return known;
    const some = (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePattern */ .E)(source);
    const all = (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePattern */ .E)(`^(?:${source})*$`);
    const found = [];
    const search = (from, to) => {
        if (from > to)
            return;
        const text = pieceOf(from, to);
        if (!some.test(text))
            return;
        if (all.test(text)) {
            found.push(from, to);
            return;
        }
        const middle = (from + to) >> 1;
        search(from, middle);
        search(middle + 1, to);
    };
    for (let from = 0; from <= last; from += 1024)
        if (from < 0xd800 || from >= 0xe000)
            search(from, Math.min(from + 1023, last));
    const result = join(found);
    asked.set(source, result);
    return result;
}
function pieceOf(from, to) {
    const points = [];
    for (let point = from; point <= to; point++)
        points.push(point);
    return String.fromCodePoint(...points);
}


/***/ }),

/***/ 73481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   Gd: () => (/* binding */ stricterOf),
/* harmony export */   Ov: () => (/* binding */ bothOf),
/* harmony export */   fC: () => (/* binding */ Diagrams),
/* harmony export */   fc: () => (/* binding */ withinOf),
/* harmony export */   k0: () => (/* binding */ withoutOf),
/* harmony export */   v_: () => (/* binding */ TooDeep)
/* harmony export */ });
/** Thrown where diagrams grow beyond the steps they may take; the caller names the budget. */
class TooDeep extends Error {
}
/** A diagram, or -1 if it got too large. */
function attempt(make) {
    try {
        return make();
    }
    catch (error) {
        if (error instanceof TooDeep)
            return -1;
        throw error;
    }
}
/** Ids below this are terminals: the id is the value. */
const terminals = 16;
/** More ids than there can ever be: a pair of them is one number. */
const widest = 0x2000000;
/** Axes on one path through a diagram: joining goes down it by recursion, and beyond this many the stack might not do. */
const deepest = 2100;
/** Steps for one pair of functions joined, and for each edge of a line or a set. */
const priceOfJoin = 10;
const priceOfKid = 4;
class Diagrams {
    #shapes;
    #levels = new Array(terminals).fill(Number.POSITIVE_INFINITY);
    #labels = new Array(terminals).fill([]);
    #kids = new Array(terminals).fill([]);
    #ids = new Map();
    #flags = [];
    #budget;
    /** The shapes of the axes, in the order in which they are asked, and what may be spent on joining. */
    constructor(shapes, budget) {
        this.#shapes = shapes;
        this.#budget = budget;
    }
    get size() {
        return this.#levels.length;
    }
    level(id) {
        return this.#levels[id];
    }
    /** `line`: the cuts between the kids, ascending. `set`: the mask of each kid. `flag`: nothing; the kids are no and yes. */
    labels(id) {
        return this.#labels[id];
    }
    kids(id) {
        return this.#kids[id];
    }
    make(level, labels, kids) {
        const shape = this.#shapes[level];
        if (shape === 'flag')
            return this.#flag(level, kids[0], kids[1]);
        const [mergedLabels, mergedKids] = shape === 'line' ? mergeLine(labels, kids) : mergeSet(labels, kids);
        if (mergedKids.every((kid) => kid === mergedKids[0]))
            return mergedKids[0];
        const key = `${level}|${mergedLabels.join()}|${mergedKids.join()}`;
        const known = this.#ids.get(key);
        if (known !== undefined)
            return known;
        const id = this.#keep(level, mergedLabels, mergedKids);
        this.#ids.set(key, id);
        return id;
    }
    #flag(level, no, yes) {
        if (no === yes)
            return no;
        this.#flags[level] ??= new Map();
        const known = this.#flags[level].get(no * widest + yes);
        if (known !== undefined)
            return known;
        const id = this.#keep(level, [], [no, yes]);
        this.#flags[level].set(no * widest + yes, id);
        return id;
    }
    #keep(level, labels, kids) {
        this.#labels.push(labels);
        this.#kids.push(kids);
        return this.#levels.push(level) - 1;
    }
    /** Throws `TooDeep`. `depth`: how far down it is already. */
    apply(operation, a, b, depth = 0) {
        const settled = operation.settled?.(a, b);
        if (settled !== undefined)
            return settled;
        if (a < terminals && b < terminals)
            return operation.terminal(a, b);
        const key = a * widest + b;
        const known = operation.known.get(key);
        if (known !== undefined)
            return known;
        const level = Math.min(this.#levels[a], this.#levels[b]);
        this.#budget.steps -= priceOfJoin;
        if (this.#budget.steps < 0 || depth > deepest)
            throw new TooDeep();
        let result;
        if (this.#shapes[level] === 'flag') {
            // Not in a method of its own: one frame of the stack for each axis, not two.
            const kidsA = this.#levels[a] === level ? this.#kids[a] : undefined;
            const kidsB = this.#levels[b] === level ? this.#kids[b] : undefined;
            const no = this.apply(operation, kidsA ? kidsA[0] : a, kidsB ? kidsB[0] : b, depth + 1);
            result = this.#flag(level, no, this.apply(operation, kidsA ? kidsA[1] : a, kidsB ? kidsB[1] : b, depth + 1));
        }
        else
            result = this.#joinLists(operation, level, a, b, depth + 1);
        operation.known.set(key, result);
        return result;
    }
    #joinLists(operation, level, a, b, depth) {
        const kidsA = this.#levels[a] === level ? this.#kids[a] : [a];
        const kidsB = this.#levels[b] === level ? this.#kids[b] : [b];
        const labelsA = this.#levels[a] === level ? this.#labels[a] : undefined;
        const labelsB = this.#levels[b] === level ? this.#labels[b] : undefined;
        const labels = [];
        const kids = [];
        if (this.#shapes[level] === 'set') {
            const masksA = labelsA ?? [-1];
            const masksB = labelsB ?? [-1];
            masksA.forEach((maskA, i) => {
                masksB.forEach((maskB, j) => {
                    if ((maskA & maskB) === 0)
                        return;
                    labels.push(maskA & maskB);
                    kids.push(this.apply(operation, kidsA[i], kidsB[j], depth));
                });
            });
        }
        else {
            const cutsA = labelsA ?? [];
            const cutsB = labelsB ?? [];
            for (let i = 0, j = 0;;) {
                kids.push(this.apply(operation, kidsA[i], kidsB[j], depth));
                const cutA = cutsA[i] ?? Number.POSITIVE_INFINITY;
                const cutB = cutsB[j] ?? Number.POSITIVE_INFINITY;
                if (cutA === Number.POSITIVE_INFINITY && cutB === Number.POSITIVE_INFINITY)
                    break;
                labels.push(Math.min(cutA, cutB));
                if (cutA <= cutB)
                    i++;
                if (cutB <= cutA)
                    j++;
            }
        }
        this.#budget.steps -= kids.length * priceOfKid;
        return this.make(level, labels, kids);
    }
}
function mergeLine(cuts, kids) {
    const mergedCuts = [];
    const mergedKids = [kids[0]];
    for (let i = 1; i < kids.length; i++) {
        if (kids[i] === mergedKids.at(-1))
            continue;
        mergedCuts.push(cuts[i - 1]);
        mergedKids.push(kids[i]);
    }
    return [mergedCuts, mergedKids];
}
function mergeSet(masks, kids) {
    const byKid = new Map();
    masks.forEach((mask, i) => {
        byKid.set(kids[i], (byKid.get(kids[i]) ?? 0) | mask);
    });
    const merged = [...byKid].sort((a, b) => (a[1] & -a[1]) - (b[1] & -b[1]));
    return [merged.map(([, mask]) => mask), merged.map(([kid]) => kid)];
}
/** The stricter of two verdicts, or an OR of what triggers. */
function stricterOf() {
    return {
        known: new Map(),
        terminal: Math.max,
        settled: (a, b) => (a === b || b === 0 || a === 2 ? a : a === 0 || b === 2 ? b : undefined),
    };
}
/** Both: the AND of two conditions with one decision. */
function bothOf() {
    return { known: new Map(), terminal: Math.min, settled: (a, b) => (a === b || a === 0 ? a : b === 0 ? b : undefined) };
}
/** The change from one verdict to another: `3 * before + after` where they differ, 0 where they do not. */
function changeOf() {
    return { known: new Map(), terminal: (a, b) => (a === b ? 0 : 3 * a + b), settled: (a, b) => (a === b ? 0 : undefined) };
}
/** The second where the first is 0. */
function withoutOf() {
    return { known: new Map(), terminal: (a, b) => (a === 0 ? b : 0) };
}
/** One more than the second where the first holds, 0 elsewhere. */
function withinOf() {
    return { known: new Map(), terminal: (a, b) => (a === 0 ? 0 : b + 1), settled: (a) => (a === 0 ? 0 : undefined) };
}


/***/ }),

/***/ 45499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ explainPatterns)
/* harmony export */ });
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12705);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71033);


const steps = 3_000_000;
/** What a change of patterns means, in strings. */
function explainPatterns(before, after) {
    const [newly, gone] = [beyond(after, before), beyond(before, after)];
    return {
        ...(newly.text !== undefined && { newlyMatched: newly.text }),
        ...(gone.text !== undefined && { noLongerMatched: gone.text }),
        complete: newly.complete && gone.complete,
    };
}
/** A shortest text that one of `these` matches and none of `others`. */
function beyond(these, others) {
    const excluded = others.map((source) => demand(source, false));
    let text;
    let complete = !excluded.includes(undefined);
    for (const source of these) {
        if (others.includes(source))
            continue;
        const wanted = demand(source, true);
        const answer = wanted && !excluded.includes(undefined) ? (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortestText */ .s)([wanted, ...excluded], { steps }) : { kind: 'unknown' };
        if (answer.kind === 'unknown')
            complete = false;
        if (answer.kind === 'found' && (text === undefined || [...answer.text].length < [...text].length))
            text = answer.text;
    }
    return { text, complete };
}
function demand(source, holds) {
    const { automaton } = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .patternOf */ .I)(source);
    return automaton && { automaton, holds };
}


/***/ }),

/***/ 65115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ readExpression),
/* harmony export */   Yo: () => (/* binding */ NotRead),
/* harmony export */   eu: () => (/* binding */ literal)
/* harmony export */ });
/* harmony import */ var _code_points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74695);

/** Thrown for syntax that is not read here; the pattern then stands for a question nobody can answer, and the impact says that it is incomplete. */
class NotRead extends Error {
}
/** Reads RE2 syntax. The source is known to compile, so what is wrong is not told well here: it is only `NotRead`. */
function readExpression(source) {
    const reader = new Reader(source);
    const expression = reader.alternatives({ fold: false, lines: false, dotAll: false });
    if (!reader.done)
        throw new NotRead('unbalanced `)`');
    return expression;
}
function literal(text) {
    return { kind: 'all', parts: Array.from(text, (character) => one(character.codePointAt(0))) };
}
function one(point) {
    return { kind: 'one', of: [point, point] };
}
const escapes = { a: 7, f: 12, t: 9, n: 10, r: 13, v: 11 };
const perl = { d: _code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .digits */ .vm, w: _code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .wordCharacters */ .DP, s: _code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .spaces */ .qj };
const posix = {
    alnum: [48, 57, 65, 90, 97, 122],
    alpha: [65, 90, 97, 122],
    ascii: [0, 127],
    blank: [9, 9, 32, 32],
    cntrl: [0, 31, 127, 127],
    digit: _code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .digits */ .vm,
    graph: [33, 126],
    lower: [97, 122],
    print: [32, 126],
    punct: [33, 47, 58, 64, 91, 96, 123, 126],
    space: [9, 13, 32, 32],
    upper: [65, 90],
    word: _code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .wordCharacters */ .DP,
    xdigit: [48, 57, 65, 70, 97, 102],
};
class Reader {
    #text;
    #at = 0;
    constructor(source) {
        this.#text = Array.from(source);
    }
    get done() {
        return this.#at >= this.#text.length;
    }
    /** `flags` is changed by `(?i)` and the like up to the end of the group, so each group hands in its own copy. */
    alternatives(flags) {
        const branches = [this.#sequence(flags)];
        while (this.#take('|'))
            branches.push(this.#sequence(flags));
        return branches.length === 1 ? branches[0] : { kind: 'any', parts: branches };
    }
    #sequence(flags) {
        const parts = [];
        while (!this.done && !this.#sees('|') && !this.#sees(')')) {
            if (this.#take('\\Q')) {
                while (!this.done && !this.#take('\\E'))
                    parts.push(this.#one(this.#next().codePointAt(0), flags));
                const quoted = parts.pop();
                if (quoted)
                    parts.push(this.#repeated(quoted));
                continue;
            }
            if (this.#take('\\E'))
                continue;
            const atom = this.#atom(flags);
            parts.push(this.#repeated(atom));
        }
        return parts.length === 1 ? parts[0] : parts.length === 0 ? { kind: 'empty' } : { kind: 'all', parts };
    }
    #atom(flags) {
        if (this.#take('('))
            return this.#group(flags);
        if (this.#take('['))
            return { kind: 'one', of: this.#set(flags) };
        if (this.#take('.'))
            return { kind: 'one', of: flags.dotAll ? _code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .everything */ .YT : (0,_code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .complement */ .Zw)(_code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .newline */ .NN) };
        if (this.#take('^'))
            return { kind: 'assert', what: flags.lines ? 'line-begin' : 'begin' };
        if (this.#take('$'))
            return { kind: 'assert', what: flags.lines ? 'line-end' : 'end' };
        if (this.#take('\\A'))
            return { kind: 'assert', what: 'begin' };
        if (this.#take('\\z'))
            return { kind: 'assert', what: 'end' };
        if (this.#take('\\b'))
            return { kind: 'assert', what: 'boundary' };
        if (this.#take('\\B'))
            return { kind: 'assert', what: 'no-boundary' };
        if (this.#sees('\\')) {
            const set = this.#classEscape(flags);
            return set ? { kind: 'one', of: set } : this.#one(this.#escape(), flags);
        }
        return this.#one(this.#next().codePointAt(0), flags);
    }
    #one(point, flags) {
        return { kind: 'one', of: flags.fold ? (0,_code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)([point, point]) : [point, point] };
    }
    #group(outer) {
        const flags = { ...outer };
        if (this.#take('?')) {
            if (this.#take('P<') || this.#take('<')) {
                while (!this.#take('>'))
                    this.#next();
            }
            else {
                this.#flags(flags);
                if (this.#take(')')) {
                    Object.assign(outer, flags);
                    return { kind: 'empty' };
                }
                if (!this.#take(':'))
                    throw new NotRead('a group of an unknown kind');
            }
        }
        const inner = this.alternatives(flags);
        if (!this.#take(')'))
            throw new NotRead('missing `)`');
        return inner;
    }
    #flags(flags) {
        let on = true;
        while (!this.#sees(')') && !this.#sees(':')) {
            const flag = this.#next();
            if (flag === '-')
                on = false;
            else if (flag === 'i')
                flags.fold = on;
            else if (flag === 'm')
                flags.lines = on;
            else if (flag === 's')
                flags.dotAll = on;
            else if (flag !== 'U')
                throw new NotRead(`flag \`${flag}\``);
        }
    }
    #repeated(part) {
        let repeated = part;
        for (;;) {
            const bounds = this.#bounds();
            if (!bounds)
                return repeated;
            this.#take('?');
            repeated = { kind: 'repeat', part: repeated, least: bounds[0], most: bounds[1] };
        }
    }
    #bounds() {
        if (this.#take('*'))
            return [0, Number.POSITIVE_INFINITY];
        if (this.#take('+'))
            return [1, Number.POSITIVE_INFINITY];
        if (this.#take('?'))
            return [0, 1];
        if (!this.#sees('{'))
            return undefined;
        const braces = /^\{(\d+)(,(\d*))?\}/.exec(this.#text.slice(this.#at, this.#at + 12).join(''));
        if (!braces)
            return undefined;
        this.#at += braces[0].length;
        const least = Number(braces[1]);
        return [least, braces[2] === undefined ? least : braces[3] === '' ? Number.POSITIVE_INFINITY : Number(braces[3])];
    }
    #set(flags) {
        const negated = this.#take('^');
        const ranges = [];
        for (let first = true; first || !this.#sees(']'); first = false) {
            if (this.done)
                throw new NotRead('missing `]`');
            const named = this.#take('[:') ? this.#posix(flags) : this.#sees('\\') ? this.#classEscape(flags) : undefined;
            if (named) {
                ranges.push(...named);
                continue;
            }
            const low = this.#setCharacter();
            let high = low;
            if (this.#sees('-') && this.#text[this.#at + 1] !== ']' && this.#at + 1 < this.#text.length) {
                this.#next();
                high = this.#setCharacter();
            }
            ranges.push(...(flags.fold ? (0,_code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)([low, high]) : [low, high]));
        }
        this.#next();
        const joined = (0,_code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(ranges);
        return negated ? (0,_code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .complement */ .Zw)(joined) : joined;
    }
    #posix(flags) {
        const negated = this.#take('^');
        let name = '';
        while (!this.#take(':]'))
            name += this.#next();
        const set = posix[name];
        if (!set)
            throw new NotRead(`class \`${name}\``);
        const folded = flags.fold ? (0,_code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(set) : set;
        return negated ? (0,_code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .complement */ .Zw)(folded) : folded;
    }
    #setCharacter() {
        return this.#sees('\\') ? this.#escape() : this.#next().codePointAt(0);
    }
    /** `\d`, `\pL`, `\p{Greek}` and their opposites; with `(?i)` they are folded before they are turned round. */
    #classEscape(flags) {
        const letter = this.#text[this.#at + 1] ?? '';
        const set = perl[letter.toLowerCase()];
        if (set) {
            this.#at += 2;
            const folded = flags.fold ? (0,_code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(set) : set;
            return letter === letter.toLowerCase() ? folded : (0,_code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .complement */ .Zw)(folded);
        }
        if (letter !== 'p' && letter !== 'P')
            return undefined;
        this.#at += 2;
        let name = this.#next();
        if (name === '{')
            while (!name.endsWith('}'))
                name += this.#next();
        return (0,_code_points_js__WEBPACK_IMPORTED_MODULE_0__/* .askEngine */ .sb)(flags.fold ? `(?i:\\${letter}${name})` : `\\${letter}${name}`);
    }
    #escape() {
        this.#next();
        const letter = this.#next();
        const simple = escapes[letter];
        if (simple !== undefined)
            return simple;
        if (letter === 'x')
            return this.#hexadecimal();
        if (letter >= '0' && letter <= '7')
            return this.#octal(letter);
        if (/[A-Za-z0-9]/.test(letter))
            throw new NotRead(`\`\\${letter}\``);
        return letter.codePointAt(0);
    }
    #hexadecimal() {
        let figures = '';
        if (this.#take('{'))
            while (!this.#take('}'))
                figures += this.#next();
        else
            figures = this.#next() + this.#next();
        const point = Number.parseInt(figures, 16);
        if (!(point <= 0x10ffff))
            throw new NotRead(`\`\\x${figures}\``);
        return point;
    }
    #octal(first) {
        let figures = first;
        while (figures.length < 3 && /[0-7]/.test(this.#text[this.#at] ?? ''))
            figures += this.#next();
        return Number.parseInt(figures, 8);
    }
    #sees(text) {
        for (let i = 0; i < text.length; i++)
            if (this.#text[this.#at + i] !== text[i])
                return false;
        return true;
    }
    #take(text) {
        const seen = this.#sees(text);
        if (seen)
            this.#at += text.length;
        return seen;
    }
    #next() {
        const character = this.#text[this.#at++];
        if (character === undefined)
            throw new NotRead('the end came too early');
        return character;
    }
}


/***/ }),

/***/ 53700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nk: () => (/* binding */ metadataOf),
/* harmony export */   ZZ: () => (/* binding */ ruleTest),
/* harmony export */   ag: () => (/* binding */ fieldValue)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64279);
/* harmony import */ var _pack_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26650);
/* harmony import */ var _automaton_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75726);
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65115);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71033);





/**
 * Puts values under their whole dotted path as one key. That key is the longest there is, so it is taken first; so fields never disturb each other,
 * also where one path is the beginning of another.
 */
function metadataOf(values) {
    const metadata = {};
    for (const [field, value] of values)
        if (value !== undefined)
            Object.defineProperty(metadata, field, { value, enumerable: true, writable: true, configurable: true });
    return metadata;
}
const ordering = new Set(['>', '<', '>=', '<=']);
const tests = new WeakMap();
/** A rule as a test of metadata. */
function ruleTest(rule) {
    const known = tests.get(rule) ?? (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .compileRule */ .m)(rule);
    tests.set(rule, known);
    return known;
}
/** A value of one field that meets all demands. Every kind of value is tried: what no kind can do is impossible. */
function fieldValue(demands, budget) {
    const field = demands[0].rule.field;
    budget.steps -= 20 + 2 * demands.length;
    const fits = (value) => {
        const metadata = metadataOf([[field, value]]);
        return demands.every(({ rule, holds }) => {
            budget.steps -= 1;
            return ruleTest(rule)(metadata) === holds;
        });
    };
    const found = (values) => {
        const value = values.find(fits);
        return value === undefined ? undefined : { kind: 'found', value };
    };
    if (fits(undefined))
        return { kind: 'found', value: undefined };
    const numbers = () => found(cellsOf(demands));
    const strings = () => text(demands, fits, budget);
    const textual = demands.some(({ rule }) => typeof rule.value === 'string' && !ordering.has(rule.operator));
    const first = textual ? strings() : (numbers() ?? strings());
    if (first?.kind === 'found')
        return first;
    return ((textual ? numbers() : undefined) ?? found([true, false]) ?? found(listsFor(demands)) ?? found([{}]) ?? first ?? { kind: 'impossible' });
}
/** One number from every interval and at every point that the rules tell apart, as far as the order that is demanded leaves any. */
function cellsOf(demands, also = []) {
    const [low, high] = boundsOf(demands);
    const asked = demands.flatMap(({ rule }) => ordering.has(rule.operator) || typeof rule.value === 'number' ? ((0,_pack_index_js__WEBPACK_IMPORTED_MODULE_1__/* .asNumber */ .i)(rule.value) ?? []) : []);
    if (asked.length + also.length === 0)
        return [1];
    const points = [...new Set([...also, ...asked])].filter((point) => point >= low && point <= high).sort((a, b) => a - b);
    const least = points[0] ?? 0;
    const most = points.at(-1) ?? 0;
    return [
        ...(high === Number.POSITIVE_INFINITY ? [Math.min(most + Math.max(1, Math.abs(most) * 0.01), Number.MAX_VALUE)] : []),
        ...(low === Number.NEGATIVE_INFINITY ? [Math.max(least - Math.max(1, Math.abs(least) * 0.01), -Number.MAX_VALUE)] : []),
        ...points,
        ...points.slice(1).flatMap((above, i) => between(points[i], above)),
    ];
}
/** No number below the first or above the second keeps the order that is demanded. */
function boundsOf(demands) {
    let [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (const { rule, holds } of demands) {
        const bound = ordering.has(rule.operator) ? (0,_pack_index_js__WEBPACK_IMPORTED_MODULE_1__/* .asNumber */ .i)(rule.value) : undefined;
        if (bound === undefined)
            continue;
        if (rule.operator.startsWith('>') === holds)
            low = Math.max(low, bound);
        else
            high = Math.min(high, bound);
    }
    return [low, high];
}
function between(low, high) {
    const whole = Math.floor(low) + 1;
    const middle = whole < high && whole > low ? whole : low / 2 + high / 2;
    return middle > low && middle < high ? [middle] : [];
}
/** A list is known by which of the values asked for it has; any combination is possible. */
function listsFor(demands) {
    const wanted = demands.flatMap(({ rule, holds }) => (rule.operator === 'contains' && holds ? [rule.value] : []));
    const unwanted = demands.flatMap(({ rule, holds }) => (rule.operator === 'not_contains' && !holds ? [rule.value] : []));
    return [wanted, [...wanted, ...unwanted]];
}
const automata = new Map();
function automatonFor(key, expression) {
    const known = automata.get(key) ?? new _automaton_js__WEBPACK_IMPORTED_MODULE_2__/* .Automaton */ .zX(expression());
    if (automata.size > 4096)
        automata.clear();
    automata.set(key, known);
    return known;
}
const whole = (value) => automatonFor(`=${value}`, () => ({
    kind: 'all',
    parts: [{ kind: 'assert', what: 'begin' }, (0,_expression_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .eu)(value), { kind: 'assert', what: 'end' }],
}));
const part = (value) => automatonFor(`~${value}`, () => (0,_expression_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .eu)(value));
const numeral = (language) => automatonFor(`number ${language}`, () => (0,_expression_js__WEBPACK_IMPORTED_MODULE_3__/* .readExpression */ .Jn)(language));
/** A string. One that is a number literal also meets the ordering rules, so those are looked at apart. */
function text(demands, fits, budget) {
    const settled = demands.filter(({ rule }) => typeof rule.value !== 'string' && !ordering.has(rule.operator));
    if (settled.some(({ rule, holds }) => ruleTest(rule)(metadataOf([[rule.field, '']])) !== holds))
        return undefined;
    const equal = demands.find(({ rule, holds }) => typeof rule.value === 'string' && ((rule.operator === '==' && holds) || (rule.operator === '!=' && !holds)));
    if (equal)
        return fits(equal.rule.value) ? { kind: 'found', value: equal.rule.value } : undefined;
    const wordings = [];
    for (const { rule, holds } of demands) {
        if (typeof rule.value !== 'string')
            continue;
        if (rule.operator === '==' || rule.operator === '!=')
            wordings.push({ automaton: whole(rule.value), holds: holds === (rule.operator === '==') });
        if (rule.operator === 'contains' || rule.operator === 'not_contains')
            wordings.push({ automaton: part(rule.value), holds: holds === (rule.operator === 'contains') });
    }
    const ordered = demands.filter(({ rule }) => ordering.has(rule.operator));
    if (ordered.some(({ holds }) => holds))
        return numberText(demands, wordings, fits, budget);
    const plain = (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shortestText */ .s)(ordered.length > 0 ? [...wordings, { automaton: numeral(signs[2][1]), holds: false }] : wordings, budget);
    if (plain.kind === 'found')
        return fits(plain.text)
            ? { kind: 'found', value: plain.text }
            : ordered.length > 0
                ? numberText(demands, wordings, fits, budget)
                : undefined;
    const asNumeral = ordered.length > 0 ? numberText(demands, wordings, fits, budget) : undefined;
    return asNumeral?.kind === 'found' || plain.kind === 'impossible' ? asNumeral : { kind: 'unknown' };
}
/** A number literal within the intervals that are left, which may also have to contain a text or not to equal one. */
function numberText(demands, wordings, fits, budget) {
    const ordered = demands.filter(({ rule }) => ordering.has(rule.operator));
    const inside = (value) => {
        const metadata = metadataOf([[demands[0].rule.field, value]]);
        return ordered.every(({ rule, holds }) => {
            budget.steps -= 1;
            return ruleTest(rule)(metadata) === holds;
        });
    };
    const values = [...cellsOf(demands, [0]).map(String), '1e999', '-1e999'].filter(inside);
    const needles = demands.flatMap(({ rule }) => (typeof rule.value === 'string' && !ordering.has(rule.operator) ? [rule.value] : []));
    let unknown = false;
    for (const [sign, language] of signs) {
        const ofSign = values.filter((value) => Math.sign(Number(value)) === sign);
        if (ofSign.length === 0)
            continue;
        for (const value of ofSign)
            for (const spelt of spellings(value, needles)) {
                if (budget.steps <= 0)
                    return { kind: 'unknown' };
                if (fits(spelt))
                    return { kind: 'found', value: spelt };
            }
        if ((0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shortestText */ .s)([...wordings, { automaton: numeral(language), holds: true }], budget).kind !== 'impossible')
            unknown = true;
    }
    return unknown ? { kind: 'unknown' } : undefined;
}
/** Number literals that can stand for a value of each sign. */
const signs = [
    [1, '^(?:[1-9]\\d*(?:\\.\\d+)?|0\\.\\d*[1-9]\\d*)(?:[eE][+-]?\\d+)?$'],
    [-1, '^-(?:[1-9]\\d*(?:\\.\\d+)?|0\\.\\d*[1-9]\\d*)(?:[eE][+-]?\\d+)?$'],
    [0, '^-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?$'],
];
const mostNeedlesPaired = 20;
/** Ways to write a value so that it holds pieces of text: figures far behind the point, too small to count, and exponents of all forms. */
function* spellings(value, needles) {
    yield value;
    yield* needles;
    yield Number(value).toExponential();
    yield Number(value).toExponential().replace('+', '');
    if (Number(value) === 0)
        for (const needle of needles)
            yield* [`0e${needle}`, `0e-${needle}`, `0.${needle}`];
    const exact = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(value);
    if (!exact)
        return;
    const [, minus = '', whole = '', fraction = '', power = '0'] = exact;
    const pairs = needles.length > mostNeedlesPaired ? [] : needles.flatMap((a) => needles.map((b) => a + b));
    const tails = ['', ...needles, ...pairs].map((tail) => tail.replace(/[eE+-].*$/, ''));
    const powers = ['', 'e0', 'E0', 'e+0', 'e-0', 'E-0', ...needles.flatMap(exponentsWith)];
    for (const zeros of ['', '0', '0'.repeat(25)])
        for (const tail of new Set(tails))
            for (const suffix of new Set(powers)) {
                const figures = whole + fraction + zeros + tail.replace('.', '');
                const shift = Number(power) - fraction.length - zeros.length - tail.replace('.', '').length;
                const asked = Number(suffix.slice(1) || '0');
                if (!Number.isInteger(asked) || Math.abs(asked - shift) > 400)
                    continue;
                yield minus + pointAt(figures, shift - asked) + suffix;
                const point = tail.indexOf('.');
                if (point < 0 || suffix !== '')
                    continue;
                const behind = tail.length - point - 1;
                yield `${minus}${pointAt(figures, -behind)}e${shift + behind}`;
            }
}
/** Figures times a power of ten, written without an exponent. */
function pointAt(figures, power) {
    const padded = power >= 0 ? figures + '0'.repeat(power) : figures.padStart(1 - power, '0');
    const split = power >= 0 ? padded.length : padded.length + power;
    const whole = padded.slice(0, split).replace(/^0+(?=\d)/, '');
    return split < padded.length ? `${whole}.${padded.slice(split)}` : whole;
}
function exponentsWith(needle) {
    const from = needle.search(/[eE+-]/);
    if (from < 0)
        return [];
    const end = needle.slice(from);
    const begun = /^[eE]/.test(end) ? [end] : [`e${end}`, `E${end}`];
    return begun.flatMap((one) => (/\d$/.test(one) ? [one] : [`${one}0`, `${one}1`, `${one}+0`, `${one}-0`]));
}


/***/ }),

/***/ 40439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ isEverything),
/* harmony export */   EF: () => (/* binding */ overlap),
/* harmony export */   Fe: () => (/* binding */ nameFor),
/* harmony export */   IO: () => (/* binding */ canMeet),
/* harmony export */   JM: () => (/* binding */ startingWith),
/* harmony export */   Mj: () => (/* binding */ sortedTexts),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   mw: () => (/* binding */ globMatches),
/* harmony export */   pV: () => (/* binding */ readGlob),
/* harmony export */   zd: () => (/* binding */ GlobIndex)
/* harmony export */ });
function readGlob(text) {
    const parts = text.split('*');
    return {
        text,
        exact: parts.length === 1,
        head: parts[0],
        tail: parts.at(-1),
        pieces: parts.slice(1, -1).filter((piece) => piece !== ''),
    };
}
/** Only stars: every action. */
function isEverything(text) {
    return /^\*+$/.test(text);
}
function globMatches(glob, name) {
    if (glob.exact)
        return glob.text === name;
    if (name.length < glob.head.length + glob.tail.length || !name.startsWith(glob.head) || !name.endsWith(glob.tail))
        return false;
    let from = glob.head.length;
    for (const piece of glob.pieces) {
        const found = name.indexOf(piece, from);
        if (found < 0)
            return false;
        from = found + piece.length;
    }
    return from <= name.length - glob.tail.length;
}
/** Whether some name matches both, be it a long one. What stands between the stars can always be put one after the other. */
function overlap(a, b) {
    if (a.exact)
        return globMatches(b, a.text);
    if (b.exact)
        return globMatches(a, b.text);
    return (a.head.startsWith(b.head) || b.head.startsWith(a.head)) && (a.tail.endsWith(b.tail) || b.tail.endsWith(a.tail));
}
/** Whether some name matches both of two globs, as they are written. */
function canMeet(a, b) {
    return overlap(readGlob(a), readGlob(b));
}
/** A name that matches all of them, with `filler` around every piece; they overlap in pairs, which for globs means that they overlap. */
function nameFor(globs, filler) {
    const exact = globs.find((glob) => glob.exact);
    if (exact)
        return exact.text;
    const longest = (texts) => texts.reduce((a, b) => (b.length > a.length ? b : a), '');
    const pieces = globs.flatMap((glob) => glob.pieces);
    return [longest(globs.map((glob) => glob.head)), ...pieces, longest(globs.map((glob) => glob.tail))]
        .filter((p, i, all) => p !== '' || i === 0 || i === all.length - 1)
        .join(filler);
}
const strange = '\u{10ffff}';
/** Whether every name that one glob matches is matched by the other: a letter that the wide one does not write can only be met by its stars. */
function covers(wide, narrow) {
    return globMatches(wide, narrow.text.replaceAll('*', strange)) && !wide.text.includes(strange);
}
/** Many globs with a star, found by what they begin with. */
class GlobIndex {
    #globs;
    /** By head, then by tail: the numbers of the globs. */
    #byHead = new Map();
    #heads;
    constructor(globs) {
        this.#globs = globs;
        globs.forEach(({ head, tail }, i) => {
            const tails = this.#byHead.get(head) ?? new Map();
            this.#byHead.set(head, tails);
            const list = tails.get(tail) ?? [];
            tails.set(tail, list);
            list.push(i);
        });
        this.#heads = sortedTexts(this.#byHead.keys());
    }
    /** The numbers of the globs that match a name, ascending. */
    matching(name) {
        const found = [];
        this.#beginnings(name, (tails) => {
            this.#take(tails, name, (i) => globMatches(this.#globs[i], name) && found.push(i));
        });
        return found.sort((a, b) => a - b);
    }
    /** The numbers of the globs that some name matches together with this one, ascending; itself too, if it is one of them. */
    overlapping(glob) {
        if (glob.exact)
            return this.matching(glob.text);
        const found = [];
        const all = (tails) => {
            for (const [tail, list] of tails)
                if (tail.endsWith(glob.tail) || glob.tail.endsWith(tail))
                    found.push(...list);
        };
        this.#beginnings(glob.head, all);
        for (const head of startingWith(this.#heads, glob.head))
            if (head !== glob.head)
                all(this.#byHead.get(head));
        return found.sort((a, b) => a - b);
    }
    #beginnings(text, each) {
        for (let length = 0; length <= text.length; length++) {
            const tails = this.#byHead.get(text.slice(0, length));
            if (tails)
                each(tails);
        }
    }
    #take(tails, name, each) {
        if (tails.size <= name.length)
            for (const list of tails.values())
                list.forEach(each);
        else
            for (let from = 0; from <= name.length; from++)
                tails.get(name.slice(from))?.forEach(each);
    }
}
/** Texts in an order in which those with one beginning stand together. */
function sortedTexts(texts) {
    return [...texts].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
/** The texts of a sorted list that begin so. */
function* startingWith(sorted, beginning) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle] < beginning)
            low = middle + 1;
        else
            high = middle;
    }
    for (; low < sorted.length && sorted[low].startsWith(beginning); low++)
        yield sorted[low];
}


/***/ }),

/***/ 89736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ impact),
/* harmony export */   eC: () => (/* binding */ requiredBump)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82102);
/* harmony import */ var _regions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78355);








/**
 * The complete set of regions of requests whose verdict changes from `base` to `head`, disjoint, each with a witness that the engine has judged under both.
 * The universe is every complete live request. Throws only if a witness is judged otherwise than its region says: a bug here.
 */
function impact(base, head, options = {}) {
    return (0,_regions_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)(base, head, { ..._limits_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultLimits */ .M, ...options.limits });
}
/** How much higher the version of a changed pack must be at least (`semantics.md`, "Identity, versions"). */
function requiredBump({ verdict, complete }) {
    if (!complete || verdict === 'loosens' || verdict === 'both')
        return 'major';
    return verdict === 'tightens' ? 'minor' : 'patch';
}


/***/ }),

/***/ 82102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ defaultLimits),
/* harmony export */   k: () => (/* binding */ budgetsOf)
/* harmony export */ });
const defaultLimits = { steps: 12_000_000, regions: 50_000, conditions: 2000 };
/** What may be spent on each part of a comparison. */
function budgetsOf(steps) {
    const part = () => ({ steps: Math.ceil(steps / 5) });
    return { actions: part(), cubes: part(), diagrams: part(), judging: part(), search: { ...part(), answers: new Map() } };
}


/***/ }),

/***/ 17754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ contains)
/* harmony export */ });
/* unused harmony export classifier */
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9289);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60207);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53322);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64279);

/** Whether a request lies in a set of requests. A field that it lacks and that is asked for: it does not. */
function contains(where, request, outcomes = () => undefined) {
    const { action_type, trust_score, hours, days, chain_step, agents, content, metadata, policies } = where;
    if (action_type &&
        !(action_type.matches.every((glob) => globTest(glob)(request.action_type)) &&
            !action_type.excludes.some((glob) => globTest(glob)(request.action_type))))
        return false;
    if (trust_score && !within(request.trust_score, trust_score.gte, trust_score.lt))
        return false;
    if (hours && (request.at === undefined || !hours.includes((0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__.hourOf)(request.at))))
        return false;
    if (days && (request.at === undefined || !days.includes((0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__.dayOf)(request.at))))
        return false;
    const step = request.chain_step ?? 0;
    if (chain_step && (step < (chain_step.gte ?? 0) || step > (chain_step.lte ?? Number.POSITIVE_INFINITY)))
        return false;
    if (agents && !hasAgents(agents, request))
        return false;
    if (content && !contentFits(content, request.action_content))
        return false;
    if (metadata && !(request.metadata !== undefined && metadata.every((rule) => ruleTest(rule)(request.metadata) === rule.holds)))
        return false;
    return policies?.every(({ holds, ...policy }) => outcomes(policy) === holds) ?? true;
}
function within(value, gte = Number.NEGATIVE_INFINITY, lt = Number.POSITIVE_INFINITY) {
    return value !== undefined && value >= gte && value < lt;
}
function hasAgents({ all_of = [], any_of, none_of = [] }, { agent_id, chain_agents = [] }) {
    const present = new Set(chain_agents);
    if (agent_id !== undefined)
        present.add(agent_id);
    const there = (agent) => present.has(agent);
    return all_of.every(there) && (!any_of || any_of.some(there)) && !none_of.some(there);
}
function contentFits({ matches, excludes }, content) {
    return (content !== undefined &&
        matches.every((source) => patternTest(source)(content)) &&
        !excludes.some((source) => patternTest(source)(content)));
}
const globTest = remembered((glob) => (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_1__/* .matcher */ .j)([glob]));
const patternTest = remembered((source) => (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_2__/* .compilePattern */ .E)(source).test);
const ruleTests = new Map();
function ruleTest({ field, operator, value }) {
    const key = JSON.stringify([field, operator, value]);
    const test = ruleTests.get(key) ?? (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_3__/* .compileRule */ .m)({ field, operator, value });
    if (ruleTests.size > 4096)
        ruleTests.clear();
    ruleTests.set(key, test);
    return test;
}
function remembered(make) {
    const known = new Map();
    return (source) => {
        const test = known.get(source) ?? make(source);
        if (known.size > 4096)
            known.clear();
        known.set(source, test);
        return test;
    };
}
/**
 * The number of the region that a request lies in, or `undefined`: regions don't overlap, so there is at most one. Meant for many requests: for each action
 * type the regions that can hold it are found once.
 */
function classifier({ regions }) {
    const known = new Map();
    return (request, outcomes) => {
        let possible = known.get(request.action_type);
        if (!possible) {
            const action = { action_type: request.action_type };
            possible = regions.flatMap(({ where }, index) => contains(where.action_type ? { action_type: where.action_type } : {}, action) ? [index] : []);
            if (known.size > 4096)
                known.clear();
            known.set(request.action_type, possible);
        }
        return possible.find((index) => contains(regions[index].where, request, outcomes));
    };
}


/***/ }),

/***/ 68289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ natural)
/* harmony export */ });
/** A witness with its dotted fields nested, as records have them, where it is still one; else as it was: a dotted key says the same to the engine. */
function natural(witness, isOne) {
    const metadata = nested(witness.metadata);
    if (metadata === undefined)
        return witness;
    const candidate = { ...witness, metadata };
    return isOne(candidate) ? candidate : witness;
}
const plainPath = /^[a-z_]\w*(\.[a-z_]\w*)+$/i;
/** `undefined`: nothing to nest, or one field stands where another one needs a mapping. */
function nested(metadata) {
    const fields = Object.keys(metadata);
    if (!fields.some((field) => plainPath.test(field)))
        return undefined;
    if (fields.some((field) => fields.some((other) => other.startsWith(`${field}.`))))
        return undefined;
    const result = {};
    for (const [field, value] of Object.entries(metadata)) {
        const path = plainPath.test(field) ? field.split('.') : [field];
        if (path.some((key) => key in Object.prototype))
            return undefined;
        let at = result;
        for (const key of path.slice(0, -1)) {
            at[key] ??= {};
            at = at[key];
        }
        at[path.at(-1)] = value;
    }
    return result;
}


/***/ }),

/***/ 12705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ payFor),
/* harmony export */   I: () => (/* binding */ patternOf)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53322);
/* harmony import */ var _automaton_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75726);
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65115);



const patterns = new Map();
/** Automata outlive one comparison: the same patterns come again and again. */
function patternOf(source) {
    const known = patterns.get(source);
    if (known)
        return known;
    let made;
    try {
        const automaton = new _automaton_js__WEBPACK_IMPORTED_MODULE_0__/* .Automaton */ .zX((0,_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .readExpression */ .Jn)(source));
        made = { automaton, test: (text) => automaton.test(text) };
    }
    catch (error) {
        if (!(error instanceof _expression_js__WEBPACK_IMPORTED_MODULE_1__/* .NotRead */ .Yo))
            throw error;
        made = { automaton: undefined, test: (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_2__/* .compilePattern */ .E)(source).test };
    }
    if (patterns.size > 4096)
        patterns.clear();
    patterns.set(source, made);
    return made;
}
/** Reading a pattern and making its automaton is paid for once, also where it was made for an earlier comparison. */
function payFor(source, budget) {
    budget.read ??= new Set();
    if (budget.read.has(source))
        return;
    budget.read.add(source);
    budget.steps -= 20 * source.length + (patternOf(source).automaton?.cost ?? 0);
}


/***/ }),

/***/ 29028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LR: () => (/* binding */ livePolicies),
/* harmony export */   bd: () => (/* binding */ livePolicy),
/* harmony export */   ep: () => (/* binding */ ruleKey)
/* harmony export */ });
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33950);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40439);
/* harmony import */ var _sequence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81655);



/** The live policies of all packs, in the form the comparison needs. */
function livePolicies(packs) {
    return packs.flatMap((pack) => pack.policies.filter((policy) => policy.mode !== 'shadow').map((policy) => livePolicy(pack.name, policy)));
}
const read = new WeakMap();
/** One policy as the comparison needs it. */
function livePolicy(pack, policy) {
    const known = read.get(policy);
    if (known?.pack === pack)
        return known;
    const globs = globsOf(policy.action_types);
    const own = policy.policy_type === 'sequence' ? globsOf(ownGlobs(policy)) : [];
    const condition = conditionOf(pack, policy);
    const result = {
        pack,
        policy,
        decision: policy.decision,
        globs,
        own,
        condition,
        key: JSON.stringify([policy.decision, globs, own, condition]),
    };
    read.set(policy, result);
    return result;
}
function globsOf(globs) {
    if (!globs || globs.length === 0 || globs.some(_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .isEverything */ .CM))
        return [];
    return globs.length === 1 ? globs : [...new Set(globs)].sort(_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6);
}
function ownGlobs(policy) {
    return policy.conditions.mode === 'velocity' ? (policy.conditions.match_action_types ?? []) : policy.conditions.steps.slice(-1);
}
function conditionOf(pack, policy) {
    switch (policy.policy_type) {
        case 'action_type':
            return { kind: 'always' };
        case 'threshold':
            return { kind: 'trust', below: policy.trust_threshold };
        case 'content_pattern':
            return some('any', [...new Set(policy.conditions.patterns)].sort(_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6).map((source) => ({ kind: 'pattern', source })));
        case 'temporal': {
            const { blocked_hours = [], blocked_days = [] } = policy.conditions;
            return some('any', [
                { kind: 'days', mask: blocked_days.reduce((mask, day) => mask | (1 << (day - 1)), 0) },
                { kind: 'hours', mask: blocked_hours.reduce((mask, hour) => mask | (1 << hour), 0) },
            ]);
        }
        case 'chain_of_custody': {
            const { max_chain_depth, forbidden_agents = [] } = policy.conditions;
            return some('any', [
                ...(max_chain_depth === undefined ? [] : [{ kind: 'step', above: max_chain_depth }]),
                ...(forbidden_agents.length === 0 ? [] : [{ kind: 'agents', ids: [...new Set(forbidden_agents)].sort(_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6) }]),
            ]);
        }
        case 'metadata': {
            const rules = new Map(policy.conditions.rules.map((rule) => [ruleKey(rule), rule]));
            const parts = [...rules].sort(([a], [b]) => (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a, b)).map(([, rule]) => ({ kind: 'rule', rule: plain(rule) }));
            return some(policy.conditions.operator === 'OR' ? 'any' : 'all', parts);
        }
        case 'sequence': {
            const sequence = (0,_sequence_js__WEBPACK_IMPORTED_MODULE_2__/* .sequenceOf */ .nD)(policy, globsOf);
            return (0,_sequence_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsAlone */ .kn)(sequence) ? { kind: 'always' } : { kind: 'switch', key: `sequence ${canonical(sequence)}`, sequence };
        }
        default: {
            const asked = canonical(policy.conditions ?? {});
            return {
                kind: 'switch',
                key: asked === '{}' ? JSON.stringify([policy.policy_type, pack, policy.name]) : `${policy.policy_type} ${asked}`,
            };
        }
    }
}
function some(kind, parts) {
    return parts.length === 1 ? parts[0] : { kind, parts };
}
/** Two rules with the same key ask the same. */
function ruleKey({ field, operator, value }) {
    return JSON.stringify([field, operator, operator === 'exists' || operator === 'not_exists' ? null : value]);
}
function plain({ field, operator, value }) {
    return operator === 'exists' || operator === 'not_exists' ? { field, operator } : { field, operator, value };
}
/** JSON with sorted keys. */
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join()}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value) ?? 'null';
    const entries = Object.entries(value).sort(([a], [b]) => (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a, b));
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join()}}`;
}


/***/ }),

/***/ 78355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ compare)
});

// EXTERNAL MODULE: ./build/src/engine/judgement.js
var engine_judgement = __webpack_require__(78607);
// EXTERNAL MODULE: ./build/src/impact/action-classes.js
var action_classes = __webpack_require__(50065);
// EXTERNAL MODULE: ./build/src/diagnostic.js
var diagnostic = __webpack_require__(33950);
// EXTERNAL MODULE: ./build/src/impact/globs.js
var impact_globs = __webpack_require__(40439);
;// CONCATENATED MODULE: ./build/src/impact/action-cubes.js


/**
 * Joins the classes that have the same `of` into as few cubes as a tree of questions finds; 0 (nothing) and -1 (not known) are left out. Cubes don't overlap.
 * Unless `everywhere`, action types that match no `touched` glob are no class here, and every cube keeps them out. Not `complete`: the budget ran out.
 */
function actionCubes(found, { wildcards, cut }, touched, everywhere, budget) {
    const unnamed = found.filter(({ name }) => name === undefined);
    const elsewhere = everywhere ? unnamed.find(({ globs }) => globs.size === 0) : undefined;
    const outside = !everywhere || elsewhere?.of === 0;
    const tree = new CubeTree(wildcards, touched, budget);
    if (cut)
        for (const member of unnamed)
            tree.alone(member);
    else if (outside)
        for (const members of components(unnamed, none))
            tree.split(members, everywhere ? 'any' : 'touched', [], []);
    else
        tree.split(unnamed, 'no', [], []);
    const { cubes } = tree;
    const byFirst = new Map();
    const excluded = new Map(cubes.map((cube) => [cube, new Set(cube.excludes)]));
    for (const cube of cubes) {
        const list = byFirst.get(cube.matches[0]) ?? [];
        byFirst.set(cube.matches[0], list);
        list.push(cube);
    }
    for (const { name, of, sample, globs } of found) {
        if (name === undefined)
            continue;
        budget.steps -= 10;
        const host = [undefined, ...globs]
            .flatMap((first) => byFirst.get(first) ?? [])
            .find((cube) => cube.matches.every((text) => globs.has(text)) && ![...globs].some((text) => excluded.get(cube).has(text)));
        if (host?.of === of)
            continue;
        host?.excludes.push(name);
        if (of > 0)
            cubes.push({ matches: [name], excludes: [], sample, of });
    }
    return { cubes, complete: tree.complete };
}
/** Beyond so many classes each lot that can't meet another is split by itself, which makes a few cubes more. */
const mostSplitTogether = 200;
const none = new Set();
/** Classes that have no glob in common, not even by way of others, can't meet: each lot is split by itself. */
function components(members, decided) {
    const parents = new Map();
    const root = (glob) => {
        let at = glob;
        for (let up = parents.get(at); up !== undefined && up !== at; up = parents.get(at))
            at = up;
        for (let from = glob; from !== at;) {
            const up = parents.get(from);
            parents.set(from, at);
            from = up;
        }
        return at;
    };
    for (const { globs } of members) {
        const [first, ...rest] = [...globs].filter((glob) => !decided.has(glob));
        if (first === undefined)
            continue;
        if (!parents.has(first))
            parents.set(first, first);
        for (const glob of rest) {
            if (!parents.has(glob))
                parents.set(glob, glob);
            parents.set(root(glob), root(first));
        }
    }
    const lots = new Map();
    for (const member of members) {
        const first = [...member.globs].find((glob) => !decided.has(glob));
        if (first === undefined)
            continue;
        const lot = lots.get(root(first)) ?? [];
        lots.set(root(first), lot);
        lot.push(member);
    }
    return [...lots.values()];
}
/** What most members match; that out of the way, the rest falls into lots. */
function commonest(counts) {
    return counts.reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] < a[0]) ? b : a))[0];
}
class CubeTree {
    cubes = [];
    complete = true;
    #wildcards;
    #byText;
    #touched;
    #budget;
    constructor(wildcards, touched, budget) {
        this.#wildcards = wildcards;
        this.#byText = new Map(wildcards.map((glob) => [glob.text, glob]));
        this.#touched = touched;
        this.#budget = budget;
    }
    /** All members match all of `matches` and none of `excludes`. */
    split(members, outside, matches, excludes) {
        const first = members[0];
        if (!first)
            return;
        this.#budget.steps -= members.length + excludes.length;
        if (this.#ranOut())
            return;
        if (members.every(({ of }) => of === (outside === 'no' ? first.of : 0))) {
            if (first.of > 0)
                this.cubes.push({ matches, excludes: this.#needed(excludes, matches), sample: first.sample, of: first.of });
            return;
        }
        if (members.length > mostSplitTogether && this.#splitApart(members, outside, matches, excludes))
            return;
        const glob = this.#bestQuestion(members, outside);
        const inside = members.filter((member) => member.globs.has(glob));
        this.split(inside, this.#enters(glob, outside) ? 'no' : outside, [...matches, glob], excludes);
        this.split(members.filter((member) => !member.globs.has(glob)), outside, matches, [...excludes, glob]);
    }
    /** Lots that can't meet are split by themselves; what lies outside them all, if it is a member, is one cube with those that say the same. */
    #splitApart(members, outside, matches, excludes) {
        const decided = new Set(matches);
        const lots = components(members, decided);
        if (lots.length < 2)
            return false;
        const elsewhere = members.find(({ globs }) => globs.size === matches.length);
        if (outside !== 'no')
            for (const lot of lots)
                this.split(lot, outside, matches, excludes);
        if (outside !== 'no')
            return true;
        if (!elsewhere)
            return false;
        const others = lots.filter((lot) => lot.some(({ of }) => of !== elsewhere.of));
        for (const lot of others)
            this.split(lot, 'any', matches, excludes);
        if (elsewhere.of <= 0)
            return true;
        const apart = others.flatMap((lot) => this.#widest(new Set(lot.flatMap(({ globs }) => [...globs].filter((glob) => !decided.has(glob))))));
        const needed = this.#needed([...excludes, ...apart], matches);
        this.cubes.push({ matches, excludes: needed, sample: elsewhere.sample, of: elsewhere.of });
        return true;
    }
    /** Those of `excludes` that some name matches together with all of `matches`. */
    #needed(excludes, matches) {
        return excludes.filter((text) => matches.every((other) => (0,impact_globs/* overlap */.EF)(this.#byText.get(text), this.#byText.get(other))));
    }
    /** Those that no other one holds. */
    #widest(texts) {
        const price = texts.size ** 2;
        if (this.#budget.steps <= price)
            return [...texts];
        this.#budget.steps -= price;
        const globs = [...texts].map((text) => this.#byText.get(text));
        return globs
            .filter((glob, i) => !globs.some((other, j) => j !== i && (0,impact_globs/* covers */.hU)(other, glob) && !((0,impact_globs/* covers */.hU)(glob, other) && i < j)))
            .map(({ text }) => text);
    }
    /** One class by itself, every glob told that could match beside its own. */
    alone({ globs, sample, of }) {
        if (of <= 0 || this.#ranOut())
            return;
        this.#budget.steps -= this.#wildcards.length * (1 + globs.size);
        const own = [...globs].map((text) => this.#byText.get(text));
        const excludes = this.#wildcards.filter((glob) => !globs.has(glob.text) && own.every((other) => (0,impact_globs/* overlap */.EF)(glob, other)));
        this.cubes.push({ matches: [...globs], excludes: excludes.map(({ text }) => text), sample, of });
    }
    #ranOut() {
        if (this.#budget.steps <= 0)
            this.complete = false;
        return this.#budget.steps <= 0;
    }
    #enters(glob, outside) {
        return outside === 'any' || (outside === 'touched' && this.#touched.has(glob));
    }
    /** The glob that leaves the fewest different things on its two sides. */
    #bestQuestion(members, outside) {
        const counts = new Map();
        for (const member of members)
            for (const glob of member.globs)
                counts.set(glob, (counts.get(glob) ?? 0) + 1);
        let best;
        const candidates = [...counts].filter(([glob, count]) => count < members.length || this.#enters(glob, outside));
        if (members.length > mostSplitTogether)
            return commonest(candidates);
        const few = candidates.length * members.length <= 100_000 ? candidates : candidates.sort((a, b) => b[1] - a[1]).slice(0, 20);
        this.#budget.steps -= counts.size + few.length * members.length;
        for (const [glob, count] of few) {
            const inside = new Set(outside !== 'no' && !this.#enters(glob, outside) ? [0] : []);
            const without = new Set(outside !== 'no' ? [0] : []);
            for (const member of members)
                (member.globs.has(glob) ? inside : without).add(member.of);
            const score = (inside.size + without.size) * members.length * 2 + Math.abs(members.length - 2 * count);
            if (!best || score < best.score || (score === best.score && (0,diagnostic/* compareText */.n6)(glob, best.glob) < 0))
                best = { glob, score };
        }
        return best.glob;
    }
}

// EXTERNAL MODULE: ./build/src/impact/axes.js
var impact_axes = __webpack_require__(47831);
// EXTERNAL MODULE: ./build/src/impact/bodies.js
var impact_bodies = __webpack_require__(21346);
// EXTERNAL MODULE: ./build/src/impact/diagram.js
var diagram = __webpack_require__(73481);
// EXTERNAL MODULE: ./build/src/impact/policies.js
var impact_policies = __webpack_require__(29028);
// EXTERNAL MODULE: ./build/src/impact/watching.js
var impact_watching = __webpack_require__(7271);
;// CONCATENATED MODULE: ./build/src/impact/difference.js


/** What differs. Policies that are written alike are only looked into where they watch the same actions as one that differs, so the cost follows the change. */
function differenceOf(base, head) {
    const { alike, before, after } = sides(base, head);
    const [keysBefore, keysAfter] = [keysOf(before), keysOf(after)];
    const changed = [...before.filter(({ key }) => !keysAfter.has(key)), ...after.filter(({ key }) => !keysBefore.has(key))].filter(isEffective);
    const watched = changed.map(({ globs, own }) => (globs.length > 0 ? globs : own));
    const everywhere = watched.some((globs) => globs.length === 0);
    const touched = new Set(watched.flat());
    const meets = (0,impact_watching/* meeting */.G)(touched, everywhere);
    const near = changed.length === 0 ? [] : nearTo(meets, alike);
    const keysNear = keysOf(near);
    const watching = (policies) => policies.filter(({ globs }) => meets(globs));
    const unique = (policies) => [
        ...new Map(policies.filter(isEffective).map((policy) => [policy.key, policy])).values(),
    ];
    return {
        removed: unique(before.filter(({ key }) => !keysAfter.has(key) && !keysNear.has(key))),
        added: unique(after.filter(({ key }) => !keysBefore.has(key) && !keysNear.has(key))),
        same: unique([...near, ...watching(before).filter(({ key }) => keysAfter.has(key))]),
        base: [...near, ...watching(before)],
        head: [...near, ...watching(after)],
        touched,
        everywhere,
    };
}
/** Of the policies that are alike those that watch such an action. */
function nearTo(meets, alike) {
    const near = [];
    for (const [pack, policies] of alike)
        for (const policy of policies)
            if (meets(policy.action_types ?? everyAction))
                near.push((0,impact_policies/* livePolicy */.bd)(pack, policy));
    return near;
}
const everyAction = [];
const keysOf = (policies) => new Set(policies.map(({ key }) => key));
/** Whether it could ever change a verdict, as far as that is seen at a glance. */
function isEffective({ decision, condition }) {
    return decision !== 'allow' && !(condition.kind === 'trust' && condition.below <= 0);
}
function sides(base, head) {
    const result = { alike: new Map(), before: [], after: [] };
    const left = new Map(base.map(({ name, policies }) => [name, policies]));
    for (const { name, policies } of head) {
        pair(name, left.get(name) ?? [], policies, result);
        left.delete(name);
    }
    for (const [name, policies] of left)
        pair(name, policies, [], result);
    return result;
}
/** Sorts the policies of one pack. As long as names come in the same order no table of them is made. */
function pair(pack, base, head, { alike, before, after }) {
    const written = [];
    alike.set(pack, written);
    const sort = (twin, policy) => {
        const live = policy !== undefined && isLive(policy);
        if (live && twin !== undefined && isAlike(twin, policy)) {
            written.push(policy);
            return;
        }
        if (live)
            after.push((0,impact_policies/* livePolicy */.bd)(pack, policy));
        if (twin !== undefined && isLive(twin))
            before.push((0,impact_policies/* livePolicy */.bd)(pack, twin));
    };
    let same = 0;
    for (; same < base.length && base[same].name === head[same]?.name; same++)
        sort(base[same], head[same]);
    const twins = new Map(base.slice(same).map((policy) => [policy.name, policy]));
    for (const policy of head.slice(same)) {
        sort(twins.get(policy.name), policy);
        twins.delete(policy.name);
    }
    for (const policy of twins.values())
        sort(policy, undefined);
}
const isLive = ({ mode }) => mode !== 'shadow';
/** The same values under the same keys, whatever the order of the keys. It looks at every policy there is, so it is written for speed. */
function isAlike(a, b) {
    if (a === b)
        return true;
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
        return false;
    if (Array.isArray(a))
        return Array.isArray(b) && areAlike(a, b);
    if (Array.isArray(b))
        return false;
    let more = 0;
    for (const key in a) {
        if (!isAlike(a[key], b[key]))
            return false;
        more++;
    }
    for (const _ in b)
        more--;
    return more === 0;
}
function areAlike(a, b) {
    if (a.length !== b.length)
        return false;
    for (let index = 0; index < a.length; index++)
        if (!isAlike(a[index], b[index]))
            return false;
    return true;
}

// EXTERNAL MODULE: ./build/src/impact/limits.js
var impact_limits = __webpack_require__(82102);
// EXTERNAL MODULE: ./build/src/impact/membership.js
var membership = __webpack_require__(17754);
// EXTERNAL MODULE: ./build/src/impact/natural.js
var natural = __webpack_require__(68289);
// EXTERNAL MODULE: ./build/src/impact/verdicts.js
var verdicts = __webpack_require__(9556);
// EXTERNAL MODULE: ./build/src/impact/where.js
var impact_where = __webpack_require__(37471);
// EXTERNAL MODULE: ./build/src/impact/witness.js
var impact_witness = __webpack_require__(76467);
;// CONCATENATED MODULE: ./build/src/impact/regions.js













/** Every region of requests on which the two sets of packs differ, each with a witness that both engines have judged. */
function compare(base, head, limits, budgets = (0,impact_limits/* budgetsOf */.k)(limits.steps)) {
    const difference = differenceOf(base, head);
    const { removed, added, same, touched, everywhere } = difference;
    if (removed.length + added.length === 0)
        return { verdict: 'none', complete: true, regions: [] };
    const axes = new impact_axes/* Axes */.Y5([...removed, ...added], same, budgets.diagrams);
    const globs = new Set([...removed, ...added, ...same].flatMap((policy) => [...policy.globs, ...policy.own]));
    const found = (0,action_classes/* actionClasses */.h)(globs, touched, everywhere, budgets.actions);
    const before = new verdicts/* Verdicts */.v(axes, [...removed, ...same], budgets.diagrams);
    const after = new verdicts/* Verdicts */.v(axes, [...added, ...same], budgets.diagrams);
    const change = (0,diagram/* changeOf */.C2)();
    let ranOut = found.complete ? undefined : 'action types';
    const sizes = new Map();
    const hopeless = (0,impact_axes/* asksMore */.ql)([...before.everywhere, ...after.everywhere], limits.conditions);
    const judged = found.classes.map((actions) => {
        if (actions.sample === '')
            return { ...actions, of: -1 };
        const [was, is] = [before.on(actions.globs), after.on(actions.globs)];
        sizes.set(actions.sample, was.size + is.size);
        const many = !hopeless && was.flags + is.flags > limits.conditions && (0,impact_axes/* asksMore */.ql)([...was.policies(), ...is.policies()], limits.conditions);
        const tooMany = hopeless || many || budgets.diagrams.steps <= 0;
        const of = tooMany ? -1 : (0,diagram/* attempt */.CD)(() => axes.apply(change, was.verdict(), is.verdict()));
        if (of < 0)
            ranOut = 'conditions';
        return { ...actions, of };
    });
    const { cubes, complete } = actionCubes(judged, found, touched, everywhere, budgets.cubes);
    if (!complete)
        ranOut ??= 'action types';
    const switches = (0,impact_witness/* switchesOf */.IT)(difference.base, difference.head);
    const judge = witnessJudge(difference);
    const bodies = new Map();
    const regions = [];
    for (const cube of cubes) {
        let list = bodies.get(cube.of);
        if (!list) {
            const answer = (0,impact_bodies/* bodiesOf */.A)(axes, cube.of, (value) => value > 0, budgets.search, limits.regions);
            ranOut ??= answer.budget;
            list = answer.bodies;
            bodies.set(cube.of, list);
        }
        const size = sizes.get(cube.sample);
        for (const body of list) {
            budgets.judging.steps -= 20 + body.demands.length + size * (2 + (body.content.length >> 2));
            if (regions.length >= limits.regions || budgets.judging.steps < 0)
                ranOut ??= 'regions';
            else
                regions.push(...regionsOf(cube, body, switches, judge));
        }
    }
    regions.sort((a, b) => Number(a.direction === 'tightens') - Number(b.direction === 'tightens'));
    return summary(regions, ranOut);
}
function summary(regions, ranOut) {
    const loosens = ranOut !== undefined || regions.some(({ direction }) => direction === 'loosens');
    const tightens = regions.some(({ direction }) => direction === 'tightens');
    const verdict = loosens && tightens ? 'both' : loosens ? 'loosens' : tightens ? 'tightens' : 'none';
    return ranOut === undefined ? { verdict, complete: true, regions } : { verdict, complete: false, budget: ranOut, regions };
}
/** Both engines, made when the first witness is there. */
function witnessJudge({ base, head }) {
    let engines;
    return (witness, switches) => {
        engines ??= [(0,impact_witness/* engineOver */.jR)(base), (0,impact_witness/* engineOver */.jR)(head)];
        const request = (0,impact_witness/* requestOf */.fo)(witness);
        return { before: (0,impact_witness/* judged */.g$)(engines[0], request, switches, 'base'), after: (0,impact_witness/* judged */.g$)(engines[1], request, switches, 'head') };
    };
}
function regionsOf(cube, body, switches, judge) {
    const from = engine_judgement/* verdicts */.rY[Math.floor(body.value / 3)];
    const to = engine_judgement/* verdicts */.rY[body.value % 3];
    return (0,impact_where/* whereOf */.d)(cube, body, switches).map((where) => {
        const made = (0,impact_where/* witnessOf */.X)(cube, body, where);
        const { policies = [], metadata = [] } = where;
        const judgement = judge(made, policies);
        const { before, after } = judgement;
        if (before.verdict !== from || after.verdict !== to)
            throw new Error(`internal error: the witness of ${from} -> ${to} is judged ${before.verdict} -> ${after.verdict}: ${JSON.stringify({ where, witness: made })}`);
        const alike = JSON.stringify(judgement);
        return {
            from,
            to,
            direction: engine_judgement/* rank */.Tm[to] > engine_judgement/* rank */.Tm[from] ? 'tightens' : 'loosens',
            where,
            witness: (0,natural/* natural */.c)(made, (it) => (0,membership/* contains */.g)({ metadata }, (0,impact_witness/* requestOf */.fo)(it)) && JSON.stringify(judge(it, policies)) === alike),
            before: before.triggered,
            after: after.triggered,
        };
    });
}


/***/ }),

/***/ 81655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ withAnswer),
/* harmony export */   M0: () => (/* binding */ implies),
/* harmony export */   kn: () => (/* binding */ holdsAlone),
/* harmony export */   nD: () => (/* binding */ sequenceOf)
/* harmony export */ });
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40439);

/** `globs`: a list of action types as it is compared, without repeats and without globs that stand for every action. */
function sequenceOf({ conditions }, globs) {
    const { window_seconds: window, scope = 'agent' } = conditions;
    return conditions.mode === 'velocity'
        ? { mode: 'velocity', window, most: conditions.max_count, of: globs(conditions.match_action_types), scope }
        : { mode: 'ordered', window, steps: conditions.steps, scope };
}
/** A count of more than 0, this one included, is there with the action itself (`semantics.md`, "A pack and its policies"). */
function holdsAlone(sequence) {
    return sequence.mode === 'velocity' && sequence.most === 0 && isCounted(sequence.scope);
}
/** Scopes whose actions are counted by the page; what any other means, the service knows alone. */
const isCounted = (scope) => scope === 'agent' || scope === 'workspace';
/**
 * Whether one sequence holds for every request, whatever came before, for which the other does. `false` also where that is not found out. The proof, by
 * the table of `semantics.md`, "A pack and its policies". Let the first hold for an action at `t`.
 *
 * Its window and scope: what it looks at is later than `t - window` and in its scope. The second looks no less far back, and its scope holds as many or
 * more: the actions of an agent, and those without one, which count together, all are actions of the workspace. So the second looks at all of it too.
 *
 * `velocity`: the action matches a glob of the first, so one of the second that covers it, or the second counts every action. The same goes for each of
 * the earlier ones that the first counts. So the second counts no fewer, this one included on both sides: more than `most` of the first, which is no less
 * than that of the second.
 *
 * `ordered`: the action matches the last step of the first, so that of the second, which covers it. Earlier actions match the other steps of the first in
 * order; those that stand for the steps of the second match these, and in the same order, and the rest are other actions, which are allowed between.
 *
 * The `action_types` of a policy play no part: they say what the policy watches, not what is counted, and the two are compared on an action that both watch.
 */
function implies(first, second) {
    if (!isCounted(first.scope) || !isCounted(second.scope) || (first.scope !== second.scope && second.scope !== 'workspace'))
        return false;
    if (first.window > second.window)
        return false;
    if (first.mode === 'velocity' && second.mode === 'velocity')
        return first.most >= second.most && allCovered(first.of, second.of);
    return first.mode === 'ordered' && second.mode === 'ordered' && stepsHeld(first.steps, second.steps);
}
function allCovered(narrow, wide) {
    return wide.length === 0 || (narrow.length > 0 && narrow.every((glob) => wide.some((other) => (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU)((0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .readGlob */ .pV)(other), (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .readGlob */ .pV)(glob)))));
}
/** Each step of `wide`, in order, covers one of `narrow`; the last one the last. The first that fits is taken: a later one never helps. */
function stepsHeld(narrow, wide) {
    const fits = (step, at) => (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU)((0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .readGlob */ .pV)(step), (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .readGlob */ .pV)(narrow[at]));
    if (!fits(wide.at(-1), narrow.length - 1))
        return false;
    let from = 0;
    for (const step of wide.slice(0, -1)) {
        while (from < narrow.length - 1 && !fits(step, from))
            from++;
        if (from >= narrow.length - 1)
            return false;
        from++;
    }
    return true;
}
/** One answer more; `undefined` where it can't be beside the others, since one sequence would hold without another that it implies. */
function withAnswer({ holding, failing } = { holding: [], failing: [] }, sequence, holds, budget) {
    budget.steps -= holding.length + failing.length;
    const held = holding.some((other) => implies(other, sequence));
    const fails = failing.some((other) => implies(sequence, other));
    if (holds ? fails : held)
        return undefined;
    if (held || fails)
        return { holding, failing };
    return holds
        ? { holding: [...holding.filter((other) => !implies(sequence, other)), sequence], failing }
        : { holding, failing: [...failing.filter((other) => !implies(other, sequence)), sequence] };
}


/***/ }),

/***/ 71033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ shortestText)
/* harmony export */ });
/* harmony import */ var _automaton_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75726);

const mostLettersOfOneQuestion = 40_000;
const mostStepsOfOneQuestion = 1_500_000;
/** A letter tried costs so much of the budget, and so much for each automaton: a state may have to be made for it. */
const priceOfLetter = 6;
const priceOfStep = 4;
const impossible = { kind: 'impossible' };
const unknown = { kind: 'unknown' };
/**
 * A shortest text that meets all demands. Demands are taken up one by one: a shortest text for some of them that happens to meet the others is the answer,
 * one that breaks a demand brings it in. So the product stays small, and an impossibility is found among the few demands that make it.
 */
function shortestText(demands, budget) {
    const question = demands.map(({ automaton, holds }) => (holds ? automaton.id : -1 - automaton.id)).join();
    budget.steps -= demands.length;
    const answer = budget.answers?.get(question) ?? grow(demands, budget);
    budget.answers?.set(question, answer);
    return answer;
}
function grow(demands, budget) {
    const taken = demands.filter((demand) => demand.holds);
    for (;;) {
        const answer = bounded(taken, budget);
        if (answer.kind !== 'found')
            return answer;
        budget.steps -= demands.length * (1 + answer.text.length);
        const broken = demands.find((demand) => !taken.includes(demand) && demand.automaton.test(answer.text) !== demand.holds);
        if (!broken)
            return answer;
        taken.push(broken);
    }
}
/** States made for earlier questions don't count: if they fill an automaton, it begins anew. */
function bounded(demands, budget) {
    for (let again = 0; again < 2; again++) {
        try {
            return search(demands, budget);
        }
        catch (error) {
            if (!(error instanceof _automaton_js__WEBPACK_IMPORTED_MODULE_0__/* .TooLarge */ .MF))
                throw error;
            for (const { automaton } of demands)
                automaton.forget();
        }
    }
    return unknown;
}
/** A* through the product of the automata; a place is as far from the end as the farthest of the texts still to be matched. */
function search(demands, budget) {
    const alphabet = commonAlphabet(demands.map((demand) => demand.automaton));
    const queues = [];
    const seen = new Set();
    const offer = (place) => {
        const key = place.states.join();
        if (seen.has(key))
            return;
        seen.add(key);
        let missing = 0;
        demands.forEach((demand, i) => {
            if (demand.holds)
                missing = Math.max(missing, demand.automaton.distance(place.states[i]));
        });
        if (missing >= 1 << 28)
            return;
        const total = place.length + missing;
        queues[total] ??= [];
        queues[total].push(place);
    };
    let letters = mostLettersOfOneQuestion;
    const allowed = Math.min(budget.steps, mostStepsOfOneQuestion);
    let steps = allowed - alphabet.length * demands.length;
    try {
        offer({ states: demands.map((demand) => demand.automaton.start), from: undefined, by: 0, length: 0 });
        for (let total = 0; total < queues.length; total++) {
            const queue = queues[total] ?? [];
            for (let i = 0; i < queue.length; i++) {
                const place = queue[i];
                if (demands.every((demand, d) => demand.automaton.matchesAtEnd(place.states[d]) === demand.holds))
                    return { kind: 'found', text: spell(place) };
                const price = demands.reduce((sum, demand, d) => sum + priceOfStep + demand.automaton.weight(place.states[d]), priceOfLetter);
                for (const letter of alphabet) {
                    steps -= price;
                    if (steps < 0 || --letters < 0)
                        return unknown;
                    const states = demands.map((demand, d) => demand.automaton.step(place.states[d], letter.classes[d]));
                    if (demands.some((demand, d) => !demand.holds && states[d] === _automaton_js__WEBPACK_IMPORTED_MODULE_0__/* .matched */ .jQ))
                        continue;
                    offer({ states, from: place, by: letter.point, length: place.length + 1 });
                }
            }
        }
        return impossible;
    }
    finally {
        budget.steps -= allowed - steps;
    }
}
function spell(place) {
    const points = [];
    for (let at = place; at?.from; at = at.from)
        points.push(at.by);
    return points
        .reverse()
        .map((point) => String.fromCodePoint(point))
        .join('');
}
const friendly = Array.from('abcdefghijklmnopqrstuvwxyz0123456789 ABCDEFGHIJKLMNOPQRSTUVWXYZ-_.,:;/=+*#@!?%&()[]{}<>|~^$"\'\\`', (c) => c.codePointAt(0));
const friendliness = new Map(friendly.map((point, i) => [point, i]));
/** One letter for every combination of classes that some character has, the most readable first. Halves of surrogate pairs are no characters. */
function commonAlphabet(automata) {
    const key = automata.map(({ id }) => id).join();
    const known = alphabets.get(key) ?? makeAlphabet(automata);
    if (alphabets.size > 4096)
        alphabets.clear();
    alphabets.set(key, known);
    return known;
}
const alphabets = new Map();
function makeAlphabet(automata) {
    const letters = new Map();
    const add = (point) => {
        const classes = automata.map((automaton) => automaton.classOf(point));
        const key = classes.join();
        if (!letters.has(key))
            letters.set(key, { point, classes });
    };
    friendly.forEach(add);
    const begins = new Set([0, 33, 127, 160, 0xe000, ...automata.flatMap((automaton) => automaton.begins)]);
    const rest = [...begins].filter((point) => point < 0xd800 || point >= 0xe000).sort((a, b) => Number(a < 32) - Number(b < 32) || a - b);
    rest.forEach(add);
    return [...letters.values()].sort((a, b) => (friendliness.get(a.point) ?? 999) - (friendliness.get(b.point) ?? 999));
}


/***/ }),

/***/ 9556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ Verdicts)
/* harmony export */ });
/* harmony import */ var _axes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47831);
/* harmony import */ var _watching_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7271);


/** The verdicts of some policies as diagrams, by the globs that an action type matches. */
class Verdicts {
    #axes;
    #watchers;
    #budget;
    #size;
    #flags;
    #everywhere;
    constructor(axes, policies, budget) {
        this.#axes = axes;
        this.#watchers = new _watching_js__WEBPACK_IMPORTED_MODULE_0__/* .Watchers */ .W(policies);
        this.#budget = budget;
        this.#size = sizeOf(this.#watchers.everywhere);
        this.#flags = flagsOfAll(this.#watchers.everywhere);
    }
    get everywhere() {
        return this.#watchers.everywhere;
    }
    on(globs) {
        const { everywhere } = this.#watchers;
        const scoped = this.#watchers.on(globs);
        this.#budget.steps -= 10 + scoped.length;
        return {
            size: this.#size + sizeOf(scoped),
            flags: this.#flags + flagsOfAll(scoped),
            policies: () => {
                this.#budget.steps -= 20 * (everywhere.length + scoped.length);
                return [...everywhere, ...scoped];
            },
            verdict: () => {
                this.#everywhere ??= this.#axes.stricter(everywhere.map((policy) => this.#axes.trigger(policy)));
                return this.#axes.stricter([this.#everywhere, ...scoped.map((policy) => this.#axes.trigger(policy))]);
            },
        };
    }
}
const flagsOfAll = (policies) => policies.reduce((sum, policy) => sum + (0,_axes_js__WEBPACK_IMPORTED_MODULE_1__/* .flagsOf */ .Zo)(policy), 0);
/** How many conditions some policies ask, roughly. */
function sizeOf(policies) {
    const parts = ({ condition }) => (condition.kind === 'any' || condition.kind === 'all' ? condition.parts.length : 1);
    return policies.reduce((sum, policy) => sum + parts(policy), 0);
}


/***/ }),

/***/ 7271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ meeting),
/* harmony export */   W: () => (/* binding */ Watchers)
/* harmony export */ });
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40439);

/** Whether a policy with some `action_types` watches some action that one of the globs matches. */
function meeting(touched, everywhere) {
    if (everywhere)
        return () => true;
    const names = (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedTexts */ .Mj)([...touched].filter((text) => !text.includes('*')));
    const wildcards = [...touched].filter((text) => text.includes('*')).map(_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .readGlob */ .pV);
    const index = new _globs_js__WEBPACK_IMPORTED_MODULE_0__/* .GlobIndex */ .zd(wildcards);
    const known = new Map();
    const looked = (text) => {
        const before = known.get(text);
        if (before !== undefined)
            return before;
        const glob = (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .readGlob */ .pV)(text);
        const answer = (!glob.exact && anyMatch(glob, names)) || index.overlapping(glob).length > 0;
        known.set(text, answer);
        return answer;
    };
    const meets = (text) => {
        if (touched.has(text))
            return true;
        if (wildcards.length > 0)
            return looked(text);
        const star = text.indexOf('*');
        return star >= 0 && isBegun(text.slice(0, star), names) && looked(text);
    };
    return (actionTypes) => actionTypes.length === 0 || actionTypes.some(meets);
}
/** Does some name start so? */
function isBegun(head, sorted) {
    for (const _ of (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .startingWith */ .JM)(sorted, head))
        return true;
    return false;
}
function anyMatch(glob, sorted) {
    for (const name of (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .startingWith */ .JM)(sorted, glob.head))
        if ((0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .mw)(glob, name))
            return true;
    return false;
}
/** Which policies watch an action type, by the globs that match it. */
class Watchers {
    /** Those that watch every action. */
    everywhere = [];
    #byGlob = new Map();
    constructor(policies) {
        for (const policy of policies) {
            if (policy.globs.length + policy.own.length === 0)
                this.everywhere.push(policy);
            for (const glob of policy.globs.length > 0 ? policy.globs : policy.own) {
                const list = this.#byGlob.get(glob) ?? [];
                this.#byGlob.set(glob, list);
                list.push(policy);
            }
        }
    }
    /** Those that watch the actions that just these globs match, without those that watch every action. */
    on(globs) {
        const watching = new Set();
        for (const glob of globs)
            for (const policy of this.#byGlob.get(glob) ?? [])
                watching.add(policy);
        return [...watching].filter(({ own }) => own.length === 0 || own.some((glob) => globs.has(glob)));
    }
}


/***/ }),

/***/ 37471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ witnessOf),
/* harmony export */   d: () => (/* binding */ whereOf)
/* harmony export */ });
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53700);

/** A body on some actions, in the words of a pack. Only one `any_of` can be said at once, so further groups of agents are split into their members. */
function whereOf(cube, body, switches) {
    const where = {};
    if (cube.matches.length + cube.excludes.length > 0)
        where.action_type = { matches: cube.matches, excludes: cube.excludes };
    const present = [];
    const absent = [];
    for (const demanded of body.demands) {
        const { axis } = demanded;
        if (demanded.shape === 'line') {
            const gte = demanded.gte > 0 ? { gte: demanded.gte } : {};
            const bounded = demanded.lt < Number.POSITIVE_INFINITY;
            if (axis.kind === 'trust')
                where.trust_score = { ...gte, ...(bounded && { lt: demanded.lt }) };
            else
                where.chain_step = { ...gte, ...(bounded && { lte: demanded.lt - 1 }) };
        }
        else if (demanded.shape === 'set') {
            if (axis.kind === 'hours')
                where.hours = membersOf(demanded.mask, 0);
            else
                where.days = membersOf(demanded.mask, 1);
        }
        else if (axis.kind === 'agents') {
            if (demanded.holds)
                present.push(axis.ids);
            else
                absent.push(...axis.ids);
        }
        else if (axis.kind === 'pattern') {
            where.content ??= { matches: [], excludes: [] };
            (demanded.holds ? where.content.matches : where.content.excludes).push(axis.source);
        }
        else if (axis.kind === 'rule') {
            where.metadata ??= [];
            where.metadata.push({ ...axis.rule, holds: demanded.holds });
        }
        else if (axis.kind === 'switch') {
            where.policies ??= [];
            where.policies.push(...switches(axis.key, cube.sample).map((one) => ({ ...one, holds: demanded.holds })));
        }
    }
    return withAgents(where, present, absent);
}
function membersOf(mask, first) {
    return Array.from({ length: 24 }, (_, i) => i).flatMap((i) => ((mask >> i) & 1 ? [i + first] : []));
}
function withAgents(where, present, absent) {
    if (present.length + absent.length === 0)
        return [where];
    const groups = [...present].sort((a, b) => a.length - b.length);
    const any = groups.length > 0 && groups.at(-1).length > 1 ? groups.pop() : undefined;
    let choices = [{ all: [], none: [...absent] }];
    for (const group of groups)
        choices = choices.flatMap(({ all, none }) => group.map((agent, i) => ({ all: [...all, agent], none: [...none, ...group.slice(0, i)] })));
    return choices.map(({ all, none }) => ({
        ...where,
        agents: { ...(all.length > 0 && { all_of: all }), ...(any && { any_of: [...any] }), ...(none.length > 0 && { none_of: none }) },
    }));
}
/** One request of a region, every field filled in. */
function witnessOf(cube, body, where) {
    const acting = [...(where.agents?.all_of ?? []), ...(where.agents?.any_of?.slice(0, 1) ?? [])];
    const forbidden = new Set(where.agents?.none_of);
    let stranger = 'agent-1';
    for (let i = 2; forbidden.has(stranger); i++)
        stranger = `agent-${i}`;
    const [agent = stranger, ...earlier] = acting;
    return {
        action_type: cube.sample,
        action_content: body.content,
        metadata: (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .metadataOf */ .Nk)(body.metadata),
        agent_id: agent,
        trust_score: where.trust_score?.gte ?? 0,
        created_at: instant(where.days?.[0] ?? 1, where.hours?.includes(12) === false ? where.hours[0] : 12),
        chain_id: 'chain-1',
        chain_step: where.chain_step?.gte ?? 0,
        ...(where.agents && { chain_agents: earlier }),
    };
}
/** In the week of Monday, 5 January 2026. */
function instant(day, hour) {
    return `2026-01-${String(4 + day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00Z`;
}


/***/ }),

/***/ 76467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IT: () => (/* binding */ switchesOf),
/* harmony export */   fo: () => (/* binding */ requestOf),
/* harmony export */   g$: () => (/* binding */ judged),
/* harmony export */   jR: () => (/* binding */ engineOver)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60207);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84583);
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91037);

/** The policies that ask each question which a request alone does not settle, as far as they watch the action type. */
function switchesOf(base, head) {
    const sides = new Map();
    for (const [side, policies] of [
        ['base', base],
        ['head', head],
    ]) {
        for (const { condition, pack, policy, globs, own } of policies) {
            if (condition.kind !== 'switch')
                continue;
            const asking = sides.get(condition.key) ?? new Map();
            sides.set(condition.key, asking);
            const address = JSON.stringify([pack, policy.name]);
            const before = asking.get(address);
            const [listed, asked] = [(0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .j)(globs), (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .j)(own)];
            const watches = [...(before?.watches ?? []), (actionType) => listed(actionType) && asked(actionType)];
            asking.set(address, { ref: { pack, policy: policy.name, side: before ? 'both' : side }, watches });
        }
    }
    const known = new Map();
    return (key, actionType) => {
        const place = `${actionType}\n${key}`;
        const asking = known.get(place) ?? askingOn([...(sides.get(key)?.values() ?? [])], actionType);
        known.set(place, asking);
        return asking;
    };
}
function askingOn(asking, actionType) {
    return asking.filter(({ watches }) => watches.some((watch) => watch(actionType))).map(({ ref }) => ref);
}
/** The engine over some policies: those that can watch a witness at all. */
function engineOver(policies) {
    const packs = new Map();
    for (const live of policies) {
        const pack = packs.get(live.pack) ?? { name: live.pack, version: '0.0.0', policies: [] };
        packs.set(live.pack, pack);
        pack.policies.push(live.policy);
    }
    return (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_1__/* .compile */ .wE)([...packs.values()]);
}
/** A witness as the engine reads it. Throws if it is no request: then it was made wrongly. */
function requestOf(witness) {
    const read = (0,_engine_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readRequest */ .i)(witness);
    if (!read.ok)
        throw new Error(`internal error: the witness is no request: ${read.reason}`);
    return read.request;
}
/** What the engine says of a witness with these answers to what a request alone does not settle, and what triggers. */
function judged(engine, request, switches, side) {
    const holding = new Map();
    for (const { pack, policy, holds, side: of } of switches)
        if (holds && (of === 'both' || of === side))
            holding.set(pack, (holding.get(pack) ?? new Set()).add(policy));
    const judgement = engine.judge(request, ({ pack, policy }) => holding.get(pack)?.has(policy) ?? false);
    if (judgement.least !== judgement.most)
        throw new Error('internal error: the witness is undetermined');
    return { verdict: judgement.least, triggered: judgement.triggered.map(({ pack, policy }) => ({ pack, policy })) };
}


/***/ }),

/***/ 71867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ lint)
});

// EXTERNAL MODULE: ./build/src/diagnostic.js
var diagnostic = __webpack_require__(33950);
// EXTERNAL MODULE: ./build/src/engine/globs.js
var engine_globs = __webpack_require__(60207);
// EXTERNAL MODULE: ./build/src/pack/meant.js
var meant = __webpack_require__(48408);
;// CONCATENATED MODULE: ./build/src/lint/action-types.js



/** Action types that no recorded decision bears while a near neighbour does: most likely a slip of the pen. `seen`: the action types on record. */
function unseenActionTypes(policy, seen) {
    return (policy.action_types ?? []).flatMap((glob, index) => {
        if (glob === '*' || seen.has(glob))
            return [];
        const matches = (0,engine_globs/* matcher */.j)([glob]);
        if ([...seen].some(matches))
            return [];
        const near = (0,meant/* suggestion */.h)(glob, [...seen]);
        if (!near)
            return [];
        const message = `no recorded decision bears ${(0,diagnostic/* quoted */.TL)(glob)}, but one bears a name very much like it`;
        return [{ code: 'unseen-action-type', field: `action_types/${index}`, message, help: 'compare it with the names your agents use' }];
    });
}

;// CONCATENATED MODULE: ./build/src/lint/glob-text.js

/** Signs that mean something in a regular expression and stand for themselves in a glob. `pay.*` is not among them: names are often parted by dots. */
const signs = /^\^|\$$|\||\?|\\|\.\+|[[\](){}]|^\.\*|\.\*(?=\w)/;
/** Action types that read like regular expressions: they match only names that bear these very signs. */
function regexInGlobs({ action_types = [] }) {
    return action_types.flatMap((glob, index) => {
        const sign = signs.exec(glob)?.[0];
        if (sign === undefined)
            return [];
        const message = `${(0,diagnostic/* quoted */.TL)(glob)} reads like a regular expression, but only \`*\` is special in action types: ${(0,diagnostic/* quoted */.TL)(sign)} stands for itself`;
        const help = 'write a glob such as `pay*`, or several entries';
        return [{ code: 'regex-in-glob', field: `action_types/${index}`, message, help }];
    });
}

// EXTERNAL MODULE: ./build/src/impact/globs.js
var globs = __webpack_require__(40439);
// EXTERNAL MODULE: ./build/src/pack/rule-sense.js
var rule_sense = __webpack_require__(26650);
;// CONCATENATED MODULE: ./build/src/lint/never.js



/** A policy that no request triggers, as its text alone shows. */
function never(policy) {
    const reason = neverReason(policy);
    return reason ? [{ code: 'never-triggers', help: 'correct the condition, or remove the policy', ...reason }] : [];
}
const triggersNever = (policy) => neverReason(policy) !== undefined;
function neverReason(policy) {
    switch (policy.policy_type) {
        case 'threshold':
            return policy.trust_threshold === 0 ? { field: 'trust_threshold', message: 'trust is never below 0' } : undefined;
        case 'temporal': {
            const { blocked_hours = [], blocked_days = [] } = policy.conditions;
            return blocked_hours.length + blocked_days.length === 0
                ? { field: 'conditions', message: 'no hour and no day is listed' }
                : undefined;
        }
        case 'chain_of_custody': {
            const { max_chain_depth, forbidden_agents = [] } = policy.conditions;
            return max_chain_depth === undefined && forbidden_agents.length === 0
                ? { field: 'conditions', message: 'no agent is listed' }
                : undefined;
        }
        case 'metadata':
            return impossibleRules(policy.conditions.rules, policy.conditions.operator ?? 'AND');
        case 'sequence':
            return unwatched(policy);
        default:
            return undefined;
    }
}
/** Rules that no value satisfies: an order against something that is no number, or bounds on one field that exclude each other. */
function impossibleRules(rules, operator) {
    const hopeless = rules.map((rule) => ((0,rule_sense/* idleValue */.yS)(rule)?.why === 'no number' ? (0,rule_sense/* idleValue */.yS)(rule) : undefined));
    const index = hopeless.findIndex((found) => found !== undefined);
    if (index >= 0 && (operator === 'AND' || hopeless.every(Boolean))) {
        const { message, help } = hopeless[index];
        return { field: `conditions/rules/${index}/value`, message, help };
    }
    const message = operator === 'AND' ? (0,rule_sense/* contradictionIn */.V8)(rules) : undefined;
    return message === undefined ? undefined : { field: 'conditions/rules', message };
}
/** A sequence that can only be triggered by actions that its policy does not watch. */
function unwatched({ action_types = [], conditions }) {
    const own = conditions.mode === 'velocity' ? (conditions.match_action_types ?? []) : conditions.steps.slice(-1);
    if (action_types.length === 0 || own.length === 0 || own.some((glob) => action_types.some((other) => (0,globs/* canMeet */.IO)(glob, other))))
        return undefined;
    if (conditions.mode === 'velocity')
        return { field: 'conditions/match_action_types', message: 'no action that is counted is one of `action_types`' };
    const message = `no action of \`action_types\` can be the last step ${(0,diagnostic/* quoted */.TL)(own[0])}`;
    return { field: `conditions/steps/${conditions.steps.length - 1}`, message };
}

;// CONCATENATED MODULE: ./build/src/lint/omission.js

/**
 * The fields of a metadata policy that a caller can leave out to dodge it: a missing field makes every comparison false. A field is safe when a rule of the
 * policy, or another policy on the same actions that is no less strict, asks for its absence, or triggers whatever is given.
 */
function dodgeableFields(policy, all) {
    const { rules, operator = 'AND' } = policy.conditions;
    const compared = [...new Set(rules.filter((rule) => !rule.operator.endsWith('exists')).map(({ field }) => field))];
    const open = compared.filter((field) => !all.some((other) => asksForAbsence(other, field, policy)));
    if (operator === 'AND')
        return open;
    const anyAbsence = rules.some((rule) => rule.operator === 'not_exists');
    return anyAbsence || open.length < compared.length ? [] : open;
}
const order = { allow: 0, escalate: 1, block: 2 };
function asksForAbsence(other, field, policy) {
    if (other.policy_type !== 'action_type' && other.policy_type !== 'metadata')
        return false;
    if (other.mode === 'shadow' || order[other.decision] < order[policy.decision])
        return false;
    if (other.policy_type === 'metadata' && !holdsOnAbsence(other, field))
        return false;
    return covers(other.action_types ?? [], policy.action_types ?? []);
}
function holdsOnAbsence({ conditions: { rules, operator = 'AND' } }, field) {
    const absence = (rule) => rule.operator === 'not_exists' && rule.field === field;
    return operator === 'OR' ? rules.some(absence) : rules.every(absence);
}
function covers(wide, narrow) {
    if (wide.length === 0 || wide.includes('*'))
        return true;
    const globs = wide.filter((glob) => glob.includes('*'));
    const matches = globs.length > 0 ? (0,engine_globs/* matcher */.j)(globs) : () => false;
    return narrow.length > 0 && narrow.every((glob) => wide.includes(glob) || (!glob.includes('*') && matches(glob)));
}

// EXTERNAL MODULE: ./build/src/engine/pattern.js
var engine_pattern = __webpack_require__(53322);
// EXTERNAL MODULE: ./build/src/impact/explain.js
var explain = __webpack_require__(45499);
;// CONCATENATED MODULE: ./build/src/lint/always.js



/** A policy that every request triggers whose action type it watches. */
function always(policy) {
    const reason = alwaysReason(policy);
    const help = 'narrow the condition, or make it an `action_type` policy if it is meant';
    return reason ? [{ code: 'always-triggers', help, ...reason }] : [];
}
function alwaysReason(policy) {
    const everywhere = policy.action_types === undefined || policy.action_types.length === 0 || policy.action_types.some(globs/* isEverything */.CM);
    switch (policy.policy_type) {
        case 'action_type':
            if (!everywhere || policy.decision === 'allow')
                return undefined;
            return { field: '', message: 'the policy triggers on every request', help: 'list the actions that are meant in `action_types`' };
        case 'temporal': {
            const { blocked_hours = [], blocked_days = [] } = policy.conditions;
            if (new Set(blocked_hours).size === 24)
                return { field: 'conditions/blocked_hours', message: 'all 24 hours are blocked' };
            return new Set(blocked_days).size === 7 ? { field: 'conditions/blocked_days', message: 'all 7 days are blocked' } : undefined;
        }
        case 'content_pattern':
            return anyContent(policy.conditions.patterns);
        case 'metadata':
            return policy.conditions.operator === 'OR' ? presentOrAbsent(policy.conditions.rules) : undefined;
        case 'sequence': {
            const first = policy.conditions.mode === 'velocity' && policy.conditions.max_count === 0;
            return first ? { field: 'conditions/max_count', message: 'the first such action is already more than 0' } : undefined;
        }
        default:
            return undefined;
    }
}
/** A pattern that matches every content, or several that do so together. */
function anyContent(patterns) {
    const index = patterns.findIndex((pattern) => matchEverything([pattern]));
    if (index >= 0)
        return { field: `conditions/patterns/${index}`, message: 'the pattern matches every content, also the empty one' };
    return patterns.length > 1 && matchEverything(patterns)
        ? { field: 'conditions/patterns', message: 'together the patterns match every content' }
        : undefined;
}
/** A few contents that are soon tried: only patterns that match them all are worth a proof. */
const contents = ['', 'x', '7', '\n', ' - ', 'DROP TABLE a;\n'];
function matchEverything(patterns) {
    const tests = patterns.map((pattern) => (0,engine_pattern/* compilePattern */.E)(pattern));
    if (!contents.every((content) => tests.some((pattern) => pattern.test(content))))
        return false;
    const { noLongerMatched, complete } = (0,explain/* explainPatterns */.b)([''], patterns);
    return complete && noLongerMatched === undefined;
}
/** Rules of which any is enough, one for the presence of a field and one for its absence. */
function presentOrAbsent(rules) {
    const absent = new Set(rules.filter(({ operator }) => operator === 'not_exists').map(({ field }) => field));
    const both = rules.find(({ field, operator }) => operator === 'exists' && absent.has(field));
    return both && { field: 'conditions/rules', message: `${(0,diagnostic/* quoted */.TL)(both.field)} is always there or not there` };
}

;// CONCATENATED MODULE: ./build/src/lint/policy.js





/** What is legal but likely wrong in one policy, whatever stands beside it. */
function policyFindings(policy) {
    return [...noEffect(policy), ...never(policy), ...always(policy), ...everything(policy), ...repeats(policy), ...unusedValues(policy)];
}
function noEffect({ decision }) {
    if (decision !== 'allow')
        return [];
    const message = 'a policy that decides `allow` can never change a verdict';
    return [{ code: 'allow-has-no-effect', field: 'decision', message, help: 'remove it, or narrow the policies that block or escalate' }];
}
/** A list of action types that says "none" and means all, or in which one entry makes the others idle. */
function everything({ action_types }) {
    if (action_types === undefined)
        return [];
    if (action_types.length === 0) {
        const help = 'list the actions, or leave `action_types` out if every action is meant';
        return [{ code: 'matches-everything', field: 'action_types', message: 'an empty list of action types matches every action', help }];
    }
    const index = action_types.findIndex(globs/* isEverything */.CM);
    if (index < 0 || action_types.every(globs/* isEverything */.CM))
        return [];
    const message = `${(0,diagnostic/* quoted */.TL)(action_types[index])} matches every action, so the other entries change nothing`;
    return [{ code: 'matches-everything', field: `action_types/${index}`, message, help: 'remove it, or the other entries' }];
}
function repeats(policy) {
    const conditions = ('conditions' in policy ? policy.conditions : undefined);
    const lists = [
        ['action_types', policy.action_types],
        ...Object.entries(conditions ?? {}).map(([key, list]) => [`conditions/${key}`, list]),
    ];
    return lists.flatMap(([field, list]) => {
        if (!Array.isArray(list) || field.endsWith('/steps'))
            return [];
        const texts = list.map((entry) => JSON.stringify(entry));
        const seen = new Set();
        const index = texts.findIndex((text) => seen.size === seen.add(text).size);
        return index < 0
            ? []
            : [
                {
                    code: 'repeated-entry',
                    field: `${field}/${index}`,
                    message: 'this entry stands in the list twice',
                    help: 'remove one of the two',
                },
            ];
    });
}
function unusedValues(policy) {
    if (policy.policy_type !== 'metadata')
        return [];
    return policy.conditions.rules.flatMap((rule, index) => {
        const idle = (0,rule_sense/* idleValue */.yS)(rule);
        if (idle?.why !== 'unused')
            return [];
        return [{ code: 'unused-value', field: `conditions/rules/${index}/value`, message: idle.message, help: idle.help }];
    });
}

// EXTERNAL MODULE: ./build/src/engine/judgement.js
var judgement = __webpack_require__(78607);
// EXTERNAL MODULE: ./build/src/impact/action-classes.js
var action_classes = __webpack_require__(50065);
// EXTERNAL MODULE: ./build/src/impact/axes.js
var axes = __webpack_require__(47831);
// EXTERNAL MODULE: ./build/src/impact/bodies.js
var impact_bodies = __webpack_require__(21346);
// EXTERNAL MODULE: ./build/src/impact/diagram.js
var diagram = __webpack_require__(73481);
// EXTERNAL MODULE: ./build/src/impact/limits.js
var limits = __webpack_require__(82102);
// EXTERNAL MODULE: ./build/src/impact/field.js
var field = __webpack_require__(53700);
// EXTERNAL MODULE: ./build/src/impact/patterns.js
var patterns = __webpack_require__(12705);
// EXTERNAL MODULE: ./build/src/impact/sequence.js
var sequence = __webpack_require__(81655);
;// CONCATENATED MODULE: ./build/src/impact/point.js



/** Where policies are quietest: what a policy does not ask of is chosen so that the fewest others trigger. */
class QuietPoints {
    #thresholds;
    #days;
    #hours;
    constructor(policies) {
        const thresholds = new Set();
        const [days, hours] = [new Array(7).fill(0), new Array(24).fill(0)];
        const collect = (part) => {
            if (part.kind === 'any' || part.kind === 'all')
                part.parts.forEach(collect);
            else if (part.kind === 'trust')
                thresholds.add(part.below);
            else if (part.kind === 'days')
                for (const i of days.keys())
                    days[i] += (part.mask >> i) & 1;
            else if (part.kind === 'hours')
                for (const i of hours.keys())
                    hours[i] += (part.mask >> i) & 1;
        };
        for (const { condition } of policies)
            collect(condition);
        this.#thresholds = [...thresholds].sort((a, b) => a - b);
        this.#days = quietest(days);
        this.#hours = quietest(hours);
    }
    /** A quiet point on a path through a diagram. */
    on({ demands, content, metadata }) {
        const point = { trust: 100, step: 0, day: this.#days[0], hour: this.#hours[0], content, metadata: (0,field/* metadataOf */.Nk)(metadata) };
        const agents = new Set();
        const switches = new Set();
        const sequences = [];
        for (const demanded of demands) {
            const { axis } = demanded;
            if (demanded.shape === 'line') {
                if (axis.kind === 'step')
                    point.step = demanded.gte;
                else
                    point.trust =
                        demanded.lt > 100 ? 100 : (this.#thresholds.findLast((one) => one >= demanded.gte && one < demanded.lt) ?? demanded.gte);
            }
            else if (demanded.shape === 'set') {
                const among = axis.kind === 'days' ? this.#days : this.#hours;
                const quiet = among.find((i) => (demanded.mask >> i) & 1);
                if (axis.kind === 'days')
                    point.day = quiet;
                else
                    point.hour = quiet;
            }
            else if (demanded.holds && axis.kind === 'agents')
                agents.add(axis.ids[0]);
            else if (demanded.holds && axis.kind === 'switch') {
                switches.add(axis.key);
                if (axis.sequence)
                    sequences.push(axis.sequence);
            }
        }
        return { ...point, agents, switches, sequences };
    }
}
function quietest(counts) {
    return counts.map((_, i) => i).sort((a, b) => counts[a] - counts[b] || a - b);
}
/** Whether a condition holds at a point. */
function holdsAt(part, point, budget) {
    budget.steps -= 1;
    switch (part.kind) {
        case 'always':
            return true;
        case 'trust':
            return point.trust < part.below;
        case 'step':
            return point.step > part.above;
        case 'days':
            return ((part.mask >> point.day) & 1) === 1;
        case 'hours':
            return ((part.mask >> point.hour) & 1) === 1;
        case 'agents':
            return part.ids.some((id) => point.agents.has(id));
        case 'pattern':
            (0,patterns/* payFor */.C)(part.source, budget);
            budget.steps -= point.content.length >> 3;
            return (0,patterns/* patternOf */.I)(part.source).test(point.content);
        case 'rule':
            return (0,field/* ruleTest */.ZZ)(part.rule)(point.metadata);
        case 'switch':
            return point.switches.has(part.key) || point.sequences.some((one) => part.sequence !== undefined && (0,sequence/* implies */.M0)(one, part.sequence));
        case 'any':
            return part.parts.some((inner) => holdsAt(inner, point, budget));
        case 'all':
            return part.parts.every((inner) => holdsAt(inner, point, budget));
        case 'not':
            return !holdsAt(part.part, point, budget);
    }
}

// EXTERNAL MODULE: ./build/src/impact/policies.js
var policies = __webpack_require__(29028);
;// CONCATENATED MODULE: ./build/src/impact/removable.js



/** What can be left out at once, and what makes it so; asked of the policies that watch each class of actions. */
class Removable {
    #axes;
    #classes;
    #change = (0,diagram/* changeOf */.C2)();
    #search;
    #ranOut = false;
    constructor(axes, classes, search) {
        this.#axes = axes;
        this.#classes = classes;
        this.#search = search;
    }
    /**
     * Of policies that can be left out one by one, those that can be left out together, the last ones first: of two that say the same one has to stay. What
     * was not found out stays, and is `unknown`.
     */
    together(candidates) {
        const gone = new Set();
        const unknown = [];
        const leaveOut = (some) => {
            if (some.length === 0)
                return;
            this.#ranOut = false;
            if (this.#changesNothing(new Set([...gone, ...some])))
                for (const policy of some)
                    gone.add(policy);
            else if (some.length > 1) {
                leaveOut(some.slice(0, some.length >> 1));
                leaveOut(some.slice(some.length >> 1));
            }
            else if (this.#ranOut)
                unknown.push(...some);
        };
        leaveOut([...candidates].reverse());
        return { gone, unknown };
    }
    /** As few of the others as are as strict wherever this one triggers; none where that is not found out. */
    coverOf(policy, others, search) {
        this.#search = search;
        const watched = [];
        const possible = new Set();
        for (const watchers of this.#classes) {
            if (search.steps <= 0)
                return [];
            const watching = watchers();
            search.steps -= watching.length;
            if (!watching.includes(policy))
                continue;
            watched.push(watching);
            for (const other of watching)
                if (other !== policy && judgement/* rank */.Tm[other.decision] >= judgement/* rank */.Tm[policy.decision] && others(other))
                    possible.add(other);
        }
        const enough = (some) => {
            const chosen = new Set(some);
            return watched.every((watching) => {
                const covering = watching.filter((other) => chosen.has(other));
                return this.#same([...covering, policy], covering);
            });
        };
        return enough([...possible]) ? leastOf([...possible], enough) : [];
    }
    #changesNothing(gone) {
        return this.#classes.every((watchers) => {
            const watching = watchers();
            const left = watching.filter((policy) => !gone.has(policy));
            return left.length === watching.length || this.#same(watching, left);
        });
    }
    /** Whether two lists of policies always give the same verdict. `false` also where that is not found out. */
    #same(some, others) {
        this.#search.steps -= some.length + others.length;
        try {
            if (this.#search.steps <= 0)
                throw new diagram/* TooDeep */.v_();
            const [a, b] = [some, others].map((list) => this.#axes.stricter(list.map((policy) => this.#axes.trigger(policy))));
            if (a === b)
                return true;
            const { bodies, budget } = (0,impact_bodies/* bodiesOf */.A)(this.#axes, this.#axes.apply(this.#change, a, b), (value) => value > 0, this.#search, 1);
            this.#ranOut ||= bodies.length === 0 && budget !== undefined;
            return bodies.length === 0 && budget === undefined;
        }
        catch (error) {
            if (!(error instanceof diagram/* TooDeep */.v_))
                throw error;
            this.#ranOut = true;
            return false;
        }
    }
}
/** Of a list that is enough, as few as are enough: each part that the rest can do without is left out as a whole. */
function leastOf(list, enough) {
    const needed = (some, beside) => {
        if (some.length === 0 || enough(beside))
            return [];
        if (some.length === 1)
            return [...some];
        const [left, right] = [some.slice(0, some.length >> 1), some.slice(some.length >> 1)];
        const ofLeft = needed(left, [...beside, ...right]);
        return [...ofLeft, ...needed(right, [...beside, ...ofLeft])];
    };
    return needed(list, []);
}

// EXTERNAL MODULE: ./build/src/impact/watching.js
var watching = __webpack_require__(7271);
;// CONCATENATED MODULE: ./build/src/impact/redundant.js










const steps = 8_000_000;
/**
 * The live policies that can never change a verdict beside the others, such that all of them can be left out: of several that make each other needless
 * enough stay. Policies that decide `allow`, or that say the same as another, are left to other findings.
 */
function redundantPolicies(packs) {
    const live = (0,policies/* livePolicies */.LR)(packs);
    const counts = new Map();
    for (const { key } of live)
        counts.set(key, (counts.get(key) ?? 0) + 1);
    const effective = live.filter(({ decision }) => decision !== 'allow');
    const single = effective.filter(({ key }) => counts.get(key) === 1);
    const budgets = (0,limits/* budgetsOf */.k)(steps);
    const globs = new Set(effective.flatMap(({ globs, own }) => [...globs, ...own]));
    const { classes, complete } = (0,action_classes/* actionClasses */.h)(globs, new Set(), true, budgets.actions);
    const watched = withWatchers(classes, effective);
    const search = new Search(effective, single, budgets);
    for (const { watchers, ...actions } of watched)
        search.look(actions, watchers());
    return search.all(search.result(complete ? undefined : 'action types'), watched, budgets);
}
const refOf = ({ pack, policy }) => ({ pack, policy: policy.name });
/** The classes with what watches them, those with the fewest watching policies first: there most policies are seen to be needed. */
function withWatchers(classes, policies) {
    const watchers = new watching/* Watchers */.W(policies);
    const { everywhere } = watchers;
    return classes
        .map((actions) => ({ ...actions, scoped: watchers.on(actions.globs) }))
        .sort((a, b) => a.scoped.length - b.scoped.length)
        .map(({ scoped, ...actions }) => ({
        ...actions,
        watchers: () => [...everywhere, ...scoped],
        watches: (isSuch) => scoped.some(isSuch) || everywhere.some(isSuch),
    }));
}
class Search {
    #axes;
    #quiet;
    #budgets;
    #open;
    #watched = new Set();
    #unknown = new Set();
    #idle = new Set();
    #points = new Map();
    #change = (0,diagram/* changeOf */.C2)();
    #ranOut;
    constructor(effective, candidates, budgets) {
        this.#budgets = budgets;
        this.#axes = new axes/* Axes */.Y5([], effective, budgets.diagrams);
        this.#quiet = new QuietPoints(effective);
        this.#open = new Set(candidates);
        for (const policy of candidates)
            if (this.#trigger(policy) === 0)
                this.#setIdle(policy);
    }
    result(ranOut) {
        const open = [...this.#open];
        return {
            needless: ranOut ? [] : open.filter((policy) => this.#watched.has(policy) && !this.#unknown.has(policy)),
            idle: [...this.#idle, ...(ranOut ? [] : open.filter((policy) => !this.#watched.has(policy)))],
            unknown: ranOut ? open : open.filter((policy) => this.#unknown.has(policy)),
            budget: ranOut ?? this.#ranOut,
        };
    }
    /** What was found of single policies, as it holds of all together. */
    all({ needless, idle, unknown, budget }, classes, { judging, cubes }) {
        const concerned = new Set(needless);
        const among = classes.filter(({ watches }) => watches((policy) => concerned.has(policy))).map(({ watchers }) => watchers);
        const removable = new Removable(this.#axes, among, judging);
        const { gone, unknown: open } = removable.together(needless);
        const ranOut = budget ?? (open.length > 0 ? 'steps' : undefined);
        const covered = (policy) => removable.coverOf(policy, (other) => !gone.has(other), cubes).map(refOf);
        return {
            needless: needless.filter((policy) => gone.has(policy)).map((policy) => ({ ...refOf(policy), covered: covered(policy) })),
            idle: idle.map(refOf),
            unknown: [...unknown, ...open].map(refOf),
            ...(ranOut && { budget: ranOut }),
        };
    }
    /** On the actions of one class: a policy is needed if some request is judged otherwise without it. */
    look({ sample }, watching) {
        this.#budgets.search.steps -= watching.length;
        const open = watching.filter((policy) => this.#open.has(policy) && !this.#unknown.has(policy));
        if (open.length === 0)
            return;
        for (const policy of open)
            this.#watched.add(policy);
        if (sample === '' || this.#budgets.search.steps <= 0) {
            this.#giveUp(open, sample === '' ? 'action types' : 'steps');
            return;
        }
        const left = open.filter((policy) => {
            const settled = this.#isSeenNeeded(policy, watching) || this.#idle.has(policy);
            if (settled)
                this.#open.delete(policy);
            return !settled;
        });
        if (left.length === 0)
            return;
        const flags = watching.reduce((sum, policy) => sum + (0,axes/* flagsOf */.Zo)(policy), 0);
        try {
            if (flags > limits/* defaultLimits */.M.conditions && (0,axes/* asksMore */.ql)(watching, limits/* defaultLimits */.M.conditions))
                throw new diagram/* TooDeep */.v_();
            this.#prove(new Set(left), watching);
        }
        catch (error) {
            if (!(error instanceof diagram/* TooDeep */.v_))
                throw error;
            this.#giveUp(left, 'conditions');
        }
    }
    #giveUp(policies, budget) {
        for (const policy of policies)
            if (this.#open.has(policy))
                this.#unknown.add(policy);
        this.#ranOut ??= budget;
    }
    #setIdle(policy) {
        this.#open.delete(policy);
        this.#idle.add(policy);
    }
    /** -1 if it got too large. */
    #trigger(policy) {
        return (0,diagram/* attempt */.CD)(() => this.#axes.trigger(policy));
    }
    /** One request on which the policy triggers is tried: where no other is as strict, it is needed. */
    #isSeenNeeded(policy, watching) {
        const { search } = this.#budgets;
        if (search.steps <= 0)
            return false;
        if (!this.#points.has(policy)) {
            const trigger = this.#trigger(policy);
            if (trigger < 0)
                return false;
            const { bodies, budget } = (0,impact_bodies/* bodiesOf */.A)(this.#axes, trigger, (value) => value > 0, search, 1);
            const [body] = bodies;
            if (body === undefined && budget === undefined)
                this.#setIdle(policy);
            this.#points.set(policy, body && this.#quiet.on(body));
        }
        const point = this.#points.get(policy);
        const least = judgement/* rank */.Tm[policy.decision];
        if (point === undefined || !holdsAt(policy.condition, point, search))
            return false;
        const covered = watching.some((other) => search.steps <= 0 || (other !== policy && judgement/* rank */.Tm[other.decision] >= least && holdsAt(other.condition, point, search)));
        return !covered;
    }
    /** Diagrams of all policies but one each, made by halves, compared with the one of all. */
    #prove(left, watching) {
        const axes = this.#axes;
        const triggers = watching.map((policy) => axes.trigger(policy));
        const all = axes.stricter(triggers);
        const split = (from, to, others) => {
            if (!watching.slice(from, to).some((policy) => left.has(policy)))
                return;
            if (to - from > 1) {
                const middle = (from + to) >> 1;
                split(from, middle, axes.stricter([others, ...triggers.slice(middle, to)]));
                split(middle, to, axes.stricter([others, ...triggers.slice(from, middle)]));
                return;
            }
            if (others === all)
                return;
            const { bodies, budget } = (0,impact_bodies/* bodiesOf */.A)(axes, axes.apply(this.#change, all, others), (value) => value > 0, this.#budgets.search, 1);
            if (bodies.length > 0)
                this.#open.delete(watching[from]);
            else if (budget !== undefined)
                this.#giveUp([watching[from]], budget);
        };
        split(0, watching.length, 0);
    }
}

;// CONCATENATED MODULE: ./build/src/lint/redundant.js



/** Names at most in one message. */
const mostNamed = 3;
function needlessBeside(policy, covered) {
    const names = covered.slice(0, mostNamed).map((name) => (0,diagnostic/* quoted */.TL)(name));
    const more = covered.length > mostNamed ? ` and ${covered.length - mostNamed} more` : '';
    const make = covered.length === 1 ? 'makes' : 'together make';
    const others = covered.length === 0 ? 'the other policies make' : `${names.join(', ')}${more} ${make}`;
    return {
        code: 'redundant-policy',
        message: `policy ${(0,diagnostic/* quoted */.TL)(policy)}: ${others} it needless: without it every request is judged the same`,
        help: 'remove it, or narrow the policies that cover it',
    };
}
const idle = (policy) => ({
    code: 'never-triggers',
    message: `policy ${(0,diagnostic/* quoted */.TL)(policy)}: no request triggers it`,
    help: 'correct the condition, or remove the policy',
});
/**
 * Policies that no request triggers, and those that can never change a verdict beside the others, which the exact impact has proven; and plainly, where that
 * was not found out. All that are flagged can be removed together.
 */
function redundant(packs) {
    const found = redundantPolicies(packs.map(({ pack }) => pack));
    const { unknown, budget } = found;
    const numbers = new Map(packs.map(({ pack }) => [pack.name, new Map(pack.policies.map(({ name }, index) => [name, index]))]));
    const loaded = new Map(packs.map((each) => [each.pack.name, each]));
    const indexOf = ({ pack, policy }) => numbers.get(pack).get(policy);
    const place = (ref) => loaded.get(ref.pack).place(`/policies/${indexOf(ref)}`);
    const saidElsewhere = (ref) => triggersNever(loaded.get(ref.pack).pack.policies[indexOf(ref)]);
    const needless = found.needless.map((ref) => {
        const covered = ref.covered.map(({ pack, policy }) => (pack === ref.pack ? policy : `${pack}/${policy}`));
        return { severity: 'warning', span: place(ref), ...needlessBeside(ref.policy, covered) };
    });
    const never = found.idle
        .filter((ref) => !saidElsewhere(ref))
        .map((ref) => ({ severity: 'warning', span: place(ref), ...idle(ref.policy) }));
    const first = unknown[0];
    if (!first)
        return [...needless, ...never];
    const more = unknown.length > 1 ? ` and ${unknown.length - 1} more` : '';
    const message = `whether policy ${(0,diagnostic/* quoted */.TL)(first.policy)}${more} could be left out was not found out: the budget of ${budget} ran out`;
    const help = 'nothing has to be done; fewer policies on the same actions would let it be found out';
    return [
        ...needless,
        ...never,
        {
            code: 'redundancy-unknown',
            severity: 'warning',
            message,
            help,
            span: place(first),
        },
    ];
}

// EXTERNAL MODULE: ./build/src/pack/canonical.js
var canonical = __webpack_require__(69169);
;// CONCATENATED MODULE: ./build/src/lint/same.js


/** Policies that say the same under two names, in one pack or in two. */
function samePolicies(packs) {
    const first = new Map();
    return packs.flatMap(({ pack, place }) => pack.policies.flatMap((policy, index) => {
        const said = whatItSays(policy);
        const before = first.get(said);
        if (before === undefined) {
            first.set(said, `${pack.name}/${policy.name}`);
            return [];
        }
        const message = `policy ${(0,diagnostic/* quoted */.TL)(policy.name)} says the same as ${(0,diagnostic/* quoted */.TL)(before)}`;
        return [{ code: 'same-policy', severity: 'warning', message, help: 'remove one of the two', span: place(`/policies/${index}`) }];
    }));
}
/** A policy without what changes no verdict: its name, its texts, its priority. */
function whatItSays(policy) {
    const { name: _name, reason: _reason, priority: _priority, ...rest } = (0,canonical/* canonicalPolicy */.Hk)(policy);
    return JSON.stringify(rest);
}

// EXTERNAL MODULE: ./build/src/pack/text.js
var pack_text = __webpack_require__(11584);
;// CONCATENATED MODULE: ./build/src/lint/text.js


/** Characters a reader cannot see, and names written in letters that look like others. */
function textFindings(policy) {
    const texts = [
        ['reason', policy.reason],
        ['description', policy.description],
        ...(policy.policy_type === 'content_pattern' ? policy.conditions.patterns : []).map((text, index) => [
            `conditions/patterns/${index}`,
            text,
        ]),
    ];
    const invisible = texts.flatMap(([field, text]) => {
        const found = text === undefined ? undefined : (0,pack_text/* invisibleCharacter */.Dy)(text);
        if (!found)
            return [];
        return [
            {
                code: 'invisible-character',
                field,
                message: `the text holds ${found.name}, which a reader can't tell from nothing or from a space`,
                help: 'remove it, or write it as an escape',
            },
        ];
    });
    const names = [
        ['name', policy.name],
        ...(policy.action_types ?? []).map((glob, index) => [`action_types/${index}`, glob]),
    ];
    const mixed = names.flatMap(([field, name]) => {
        if (!/\p{Script=Latin}/u.test(name) || !/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(name))
            return [];
        return [
            {
                code: 'lookalike-name',
                field,
                message: `${(0,diagnostic/* quoted */.TL)(name)} mixes Latin letters with ones that look like them`,
                help: 'write it in one script',
            },
        ];
    });
    return [...invisible, ...mixed];
}
/** Cyrillic and Greek letters that look like Latin ones in most typefaces. */
const twins = new Map([...'\u0430a\u0435e\u043eo\u0440p\u0441c\u0443y\u0445x\u0456i\u0458j\u0455s\u0501d\u04bbh\u051bq\u051dw\u043cm\u0442t\u0432b\u043dh\u043ak\u03bfo\u03b1a\u03c1p\u03bdv\u03c4t\u03c5u\u03bak\u03b9i\u03c7x'].flatMap((sign, at, all) => (at % 2 === 0 ? [[sign, all[at + 1]]] : [])));
/** Names of policies, and action types, of all packs that are different and look alike. */
function lookalikes(packs) {
    const policies = packs.flatMap(({ pack, place }) => pack.policies.map((policy, index) => ({ policy, pointer: `/policies/${index}`, place })));
    const names = policies.map(({ policy, pointer, place }) => ({ text: policy.name, place: () => place(`${pointer}/name`) }));
    const actionTypes = policies.flatMap(({ policy, pointer, place }) => globsOf(policy).flatMap(([field, globs]) => globs.map((text, index) => ({ text, place: () => place(`${pointer}/${field}/${index}`) }))));
    return [...alike('names', names), ...alike('action types', actionTypes)];
}
/** The lists of a policy that name action types. */
function globsOf({ action_types, ...policy }) {
    const { steps, match_action_types } = (policy.policy_type === 'sequence' ? policy.conditions : {});
    const all = [
        ['action_types', action_types],
        ['conditions/steps', steps],
        ['conditions/match_action_types', match_action_types],
    ];
    return all.flatMap(([field, globs]) => (globs ? [[field, globs]] : []));
}
/** Each text that looks like one before it and is another, also without regard to case. */
function alike(what, all) {
    const first = new Map();
    return all.flatMap(({ text, place }) => {
        const look = [...(0,pack_text/* folded */.TM)(text)].map((sign) => twins.get(sign) ?? sign).join('');
        const other = first.get(look);
        if (other === undefined)
            first.set(look, text);
        if (other === undefined || (0,pack_text/* folded */.TM)(other) === (0,pack_text/* folded */.TM)(text))
            return [];
        const message = `the ${what} ${(0,diagnostic/* quoted */.TL)(text)} and ${(0,diagnostic/* quoted */.TL)(other)} look alike, but are written in other letters`;
        return [{ code: 'lookalike-name', severity: 'warning', message, help: 'write both in one script', span: place() }];
    });
}

;// CONCATENATED MODULE: ./build/src/lint/words.js


const scopes = ['agent', 'workspace'];
const verdicts = ['allow', 'block', 'escalate'];
/** Free words of which only some mean something here: a slip of the pen is no fault, since the service may know more of them. */
function unexpectedWords(policy) {
    const { scope, on_unavailable } = ('conditions' in policy ? (policy.conditions ?? {}) : {});
    return [
        ...(policy.policy_type === 'sequence'
            ? unexpected('scope', scope, scopes, 'only the service can judge the policy: `agent` and `workspace` are counted here')
            : []),
        ...unexpected('on_unavailable', on_unavailable, verdicts, 'the policy counts as triggered where it cannot be judged: only `allow` says otherwise'),
    ];
}
function unexpected(field, word, known, means) {
    if (typeof word !== 'string' || known.includes(word))
        return [];
    const near = (0,meant/* suggestion */.h)(word, known);
    const help = near ?? 'nothing has to be done if the service knows the word';
    return [{ code: 'unexpected-value', field: `conditions/${field}`, message: `with the ${field} ${(0,diagnostic/* quoted */.TL)(word)} ${means}`, help }];
}

;// CONCATENATED MODULE: ./build/src/lint/index.js










/** What is legal but likely wrong, as warnings. `seen`: the action types of recorded decisions, where there are any. */
function lint(packs, seen = new Set()) {
    const all = packs.flatMap(({ pack }) => pack.policies);
    return packs
        .flatMap((loaded) => [
        ...emptyPack(loaded),
        ...loaded.pack.policies.flatMap((policy, index) => {
            const findings = [
                ...policyFindings(policy),
                ...textFindings(policy),
                ...regexInGlobs(policy),
                ...unexpectedWords(policy),
                ...(seen.size > 0 ? unseenActionTypes(policy, seen) : []),
            ];
            if (policy.policy_type === 'metadata' && policy.decision !== 'allow' && !triggersNever(policy)) {
                findings.push(...dodgeableFields(policy, all).map(omission));
            }
            return findings.map((finding) => warning(loaded, index, policy.name, finding));
        }),
    ])
        .concat(samePolicies(packs), redundant(packs), lookalikes(packs))
        .sort(diagnostic/* byPlace */.hz);
}
function omission(field) {
    const help = `add a policy that asks for \`not_exists\` of ${(0,diagnostic/* quoted */.TL)(field)}, or accept that leaving it out is fine`;
    return { code: 'bypass-by-omission', field: 'conditions/rules', message: `a request without ${(0,diagnostic/* quoted */.TL)(field)} dodges this policy`, help };
}
function emptyPack({ pack, place }) {
    if (pack.policies.length > 0)
        return [];
    const help = `add a policy; to take the pack off, keep the file and deploy it with \`--allow-shrink ${pack.name}@${pack.version}\``;
    return [
        { code: 'empty-pack', severity: 'warning', message: `the pack \`${pack.name}\` has no policies`, help, span: place('/policies') },
    ];
}
function warning({ place }, index, name, { code, field, message, help }) {
    return {
        code,
        severity: 'warning',
        message: `policy ${(0,diagnostic/* quoted */.TL)(name)}: ${message}`,
        help,
        span: place(`/policies/${index}${field === '' ? '' : `/${field}`}`),
    };
}


/***/ }),

/***/ 69169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   $U: () => (/* binding */ setDigest),
/* harmony export */   Ep: () => (/* binding */ sourceHash),
/* harmony export */   Hk: () => (/* binding */ canonicalPolicy),
/* harmony export */   Jt: () => (/* binding */ canonicalPolicies),
/* harmony export */   br: () => (/* binding */ digest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98799);
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33950);



/** What a pack says, without how it is written (`semantics.md`, "Identity, versions, rolling back"). */
function canonical({ name, version, policies }) {
    return { name, version, policies: canonicalPolicies(policies) };
}
function canonicalPolicies(policies) {
    return policies.map(canonicalPolicy).sort((a, b) => (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.name, b.name));
}
function canonicalPolicy(policy) {
    const { description: _left, action_types = [], priority = 100, mode = 'live', ...rest } = policy;
    const conditions = canonicalConditions(policy);
    return JSON.parse(json({ ...rest, action_types: set(action_types), priority, mode, ...(conditions && { conditions }) }));
}
/** `sha256:` over the canonical JSON (RFC 8785) of name, version and policies. */
function digest(pack) {
    return sha256(json(canonical(pack)));
}
/** `sha256:` over the canonical JSON of the policies alone. */
function sourceHash(policies) {
    return sha256(json(canonicalPolicies(policies)));
}
/** The digest of a set of packs: over the sorted lines `<pack> <digest>`. */
function setDigest(packs) {
    const lines = packs.map((pack) => `${pack.name} ${digest(pack)}`).sort(_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6);
    return sha256(lines.join('\n'));
}
function canonicalConditions(policy) {
    switch (policy.policy_type) {
        case 'action_type':
        case 'threshold':
            return undefined;
        case 'content_pattern':
            return { patterns: set(policy.conditions.patterns) };
        case 'temporal': {
            const { blocked_hours = [], blocked_days = [] } = policy.conditions;
            return { blocked_hours: set(blocked_hours), blocked_days: set(blocked_days) };
        }
        case 'chain_of_custody': {
            const { forbidden_agents = [], ...rest } = policy.conditions;
            return { ...rest, forbidden_agents: set(forbidden_agents) };
        }
        case 'metadata':
            return { operator: policy.conditions.operator ?? 'AND', rules: set(policy.conditions.rules) };
        case 'sequence': {
            const { conditions } = policy;
            const scope = conditions.scope ?? 'agent';
            if (conditions.mode === 'ordered')
                return { ...conditions, scope };
            return { ...conditions, scope, match_action_types: set(conditions.match_action_types ?? []) };
        }
        default:
            return policy.conditions ?? {};
    }
}
/** Sorted and without repeats; numbers by size, everything else by its canonical JSON. */
function set(values) {
    const unique = new Map(values.map((value) => [json(value), value]));
    if (values.every((value) => typeof value === 'number'))
        return [...unique.values()].sort((a, b) => Number(a) - Number(b));
    if (values.every((value) => typeof value === 'string'))
        return [...unique.values()].sort((a, b) => (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(String(a), String(b)));
    return [...unique].sort(([a], [b]) => (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a, b)).map(([, value]) => value);
}
function json(value) {
    return (0,canonicalize__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(value);
}
function sha256(text) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex')}`;
}


/***/ }),

/***/ 58975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ checkYaml),
  r: () => (/* binding */ loadPacks)
});

// EXTERNAL MODULE: ./build/src/diagnostic.js
var diagnostic = __webpack_require__(33950);
// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(36214);
;// CONCATENATED MODULE: ./build/src/pack/generated/validate-policy-pack.js
// Generated from schemas/ by scripts/generate.ts; do not edit.
const validate = validate20;/* harmony default export */ const validate_policy_pack = ((/* unused pure expression or super */ null && (validate20)));const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://hindcast.dev/schemas/policy-pack.schema.json","title":"PolicyPack","description":"A versioned set of policies that is deployed as one unit.","type":"object","properties":{"name":{"description":"The name of the pack: lower case letters, digits and inner hyphens, at most 64 characters.","type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$"},"version":{"description":"Semantic version. A pack whose policies changed must carry a higher one than was ever live.","type":"string","minLength":5,"maxLength":256},"description":{"$ref":"#/$defs/description"},"policies":{"description":"The policies. Order does not matter.","type":"array","items":{"$ref":"#/$defs/policy"}}},"required":["name","version","policies"],"additionalProperties":false,"$defs":{"verdict":{"description":"What happens to a request that triggers this policy. The most restrictive decision among the triggered policies wins: allow < escalate < block.","enum":["allow","escalate","block"]},"policyName":{"description":"The name of the policy, unique in its pack. Reports, tests and the control plane know the policy by it.","type":"string","minLength":1,"maxLength":256},"description":{"description":"Free text for readers of the file. It is no part of the digest.","type":"string"},"glob":{"description":"An action type, or a glob in which `*` stands for any run of characters, also the empty one. The whole name must match; case counts.","type":"string","minLength":1,"maxLength":256},"actionTypes":{"description":"The actions this policy watches: exact names or globs with `*`. Empty or absent: every action.","type":"array","items":{"$ref":"#/$defs/glob"}},"priority":{"description":"Orders the reasons that are listed, higher first; ties by name. It never changes the verdict. Default 100.","type":"integer","default":100},"mode":{"description":"`live` takes part in the verdict; `shadow` is judged in a second pass that never touches it. Default `live`.","enum":["live","shadow"],"default":"live"},"reason":{"description":"The text shown to people when this policy triggers.","type":"string"},"agents":{"description":"Agent ids.","type":"array","items":{"type":"string","minLength":1}},"windowSeconds":{"description":"How far back the window reaches, in seconds.","type":"number","exclusiveMinimum":0},"scope":{"description":"Whose actions are counted together: `agent` (default) or `workspace`. Any other scope is judged by the service.","type":"string","minLength":1,"default":"agent"},"rule":{"title":"MetadataRule","description":"One comparison on a field of the request's metadata. A missing field, or a value of a type the operator does not take, makes every operator false but `not_exists`.","type":"object","properties":{"field":{"description":"A dotted path into `metadata`, such as `args.amount`.","type":"string","minLength":1},"operator":{"description":"`>` `<` `>=` `<=` compare numbers (a string that is exactly a JSON number counts as that number); `==` `!=` compare strings, numbers or booleans without coercion; `contains` `not_contains` look for a substring or a list member; `exists` `not_exists` ask for presence.","enum":[">","<",">=","<=","==","!=","contains","not_contains","exists","not_exists"]},"value":{"description":"What the field is compared with. `exists` and `not_exists` take none.","type":["string","number","boolean"]}},"required":["field","operator"],"additionalProperties":false},"actionTypePolicy":{"title":"ActionTypePolicy","description":"Triggers whenever the action type matches.","type":"object","properties":{"name":{"$ref":"#/$defs/policyName"},"description":{"$ref":"#/$defs/description"},"policy_type":{"description":"Triggers whenever the action type matches.","const":"action_type"},"action_types":{"$ref":"#/$defs/actionTypes"},"decision":{"$ref":"#/$defs/verdict"},"priority":{"$ref":"#/$defs/priority"},"mode":{"$ref":"#/$defs/mode"},"reason":{"$ref":"#/$defs/reason"}},"required":["name","policy_type","decision"],"additionalProperties":false},"thresholdPolicy":{"title":"ThresholdPolicy","description":"Triggers when the trust score is strictly below `trust_threshold`.","type":"object","properties":{"name":{"$ref":"#/$defs/policyName"},"description":{"$ref":"#/$defs/description"},"policy_type":{"description":"Triggers when the trust score is strictly below `trust_threshold`.","const":"threshold"},"action_types":{"$ref":"#/$defs/actionTypes"},"decision":{"$ref":"#/$defs/verdict"},"priority":{"$ref":"#/$defs/priority"},"mode":{"$ref":"#/$defs/mode"},"reason":{"$ref":"#/$defs/reason"},"trust_threshold":{"description":"Trust below this value triggers the policy, 0 to 100.","type":"number","minimum":0,"maximum":100}},"required":["name","policy_type","decision","trust_threshold"],"additionalProperties":false},"contentPatternPolicy":{"title":"ContentPatternPolicy","description":"Triggers when any pattern matches anywhere in `action_content`.","type":"object","properties":{"name":{"$ref":"#/$defs/policyName"},"description":{"$ref":"#/$defs/description"},"policy_type":{"description":"Triggers when any pattern matches anywhere in `action_content`.","const":"content_pattern"},"action_types":{"$ref":"#/$defs/actionTypes"},"decision":{"$ref":"#/$defs/verdict"},"priority":{"$ref":"#/$defs/priority"},"mode":{"$ref":"#/$defs/mode"},"reason":{"$ref":"#/$defs/reason"},"conditions":{"description":"The patterns to look for.","type":"object","properties":{"patterns":{"description":"Regular expressions in RE2 syntax: linear time, no look-around, no back-references. Case counts unless `(?i)`.","type":"array","minItems":1,"items":{"type":"string","minLength":1}}},"additionalProperties":false,"required":["patterns"]}},"required":["name","policy_type","decision","conditions"],"additionalProperties":false},"temporalPolicy":{"title":"TemporalPolicy","description":"Triggers when the hour is listed or the day is listed, in UTC.","type":"object","properties":{"name":{"$ref":"#/$defs/policyName"},"description":{"$ref":"#/$defs/description"},"policy_type":{"description":"Triggers when the hour is listed or the day is listed, in UTC.","const":"temporal"},"action_types":{"$ref":"#/$defs/actionTypes"},"decision":{"$ref":"#/$defs/verdict"},"priority":{"$ref":"#/$defs/priority"},"mode":{"$ref":"#/$defs/mode"},"reason":{"$ref":"#/$defs/reason"},"conditions":{"description":"The hours and days, in UTC. At least one list; either one triggers.","type":"object","properties":{"blocked_hours":{"description":"Hours of the day, 0 to 23, UTC.","type":"array","items":{"type":"integer","minimum":0,"maximum":23}},"blocked_days":{"description":"Days of the week, 1 (Monday) to 7 (Sunday), UTC.","type":"array","items":{"type":"integer","minimum":1,"maximum":7}}},"additionalProperties":false,"minProperties":1}},"required":["name","policy_type","decision","conditions"],"additionalProperties":false},"chainOfCustodyPolicy":{"title":"ChainOfCustodyPolicy","description":"Triggers when the chain is too deep, or a listed agent acts or acted earlier in the same chain.","type":"object","properties":{"name":{"$ref":"#/$defs/policyName"},"description":{"$ref":"#/$defs/description"},"policy_type":{"description":"Triggers when the chain is too deep, or a listed agent acts or acted earlier in the same chain.","const":"chain_of_custody"},"action_types":{"$ref":"#/$defs/actionTypes"},"decision":{"$ref":"#/$defs/verdict"},"priority":{"$ref":"#/$defs/priority"},"mode":{"$ref":"#/$defs/mode"},"reason":{"$ref":"#/$defs/reason"},"conditions":{"description":"At least one of the two.","type":"object","properties":{"max_chain_depth":{"description":"Triggers when `chain_step` is above this number.","type":"integer","minimum":0},"forbidden_agents":{"description":"Triggers when one of these agents acts, or acted earlier in the same `chain_id`.","$ref":"#/$defs/agents"}},"additionalProperties":false,"minProperties":1}},"required":["name","policy_type","decision","conditions"],"additionalProperties":false},"metadataPolicy":{"title":"MetadataPolicy","description":"Triggers when all (`AND`) or any (`OR`) of the rules hold on the request's metadata.","type":"object","properties":{"name":{"$ref":"#/$defs/policyName"},"description":{"$ref":"#/$defs/description"},"policy_type":{"description":"Triggers when all (`AND`) or any (`OR`) of the rules hold on the request's metadata.","const":"metadata"},"action_types":{"$ref":"#/$defs/actionTypes"},"decision":{"$ref":"#/$defs/verdict"},"priority":{"$ref":"#/$defs/priority"},"mode":{"$ref":"#/$defs/mode"},"reason":{"$ref":"#/$defs/reason"},"conditions":{"description":"Rules on metadata and how they combine.","type":"object","properties":{"operator":{"description":"`AND`: all rules must hold (default). `OR`: any of them.","enum":["AND","OR"],"default":"AND"},"rules":{"description":"The comparisons.","type":"array","minItems":1,"items":{"$ref":"#/$defs/rule"}}},"additionalProperties":false,"required":["rules"]}},"required":["name","policy_type","decision","conditions"],"additionalProperties":false},"velocityConditions":{"title":"VelocityConditions","description":"Counts matching actions of the scope in the window, the current one included.","type":"object","properties":{"mode":{"description":"Triggers when more than `max_count` matching actions fall in the window.","const":"velocity"},"window_seconds":{"$ref":"#/$defs/windowSeconds"},"max_count":{"description":"So many actions are fine in the window; one more triggers.","type":"integer","minimum":0},"match_action_types":{"description":"The actions that count: exact names or globs. Empty or absent: all.","type":"array","items":{"$ref":"#/$defs/glob"}},"scope":{"$ref":"#/$defs/scope"}},"required":["mode","window_seconds","max_count"],"additionalProperties":false},"orderedConditions":{"title":"OrderedConditions","description":"Looks for steps that happened in order in the window, the current action being the last.","type":"object","properties":{"mode":{"description":"Triggers when the steps happened in order in the window and this action is the last of them.","const":"ordered"},"window_seconds":{"$ref":"#/$defs/windowSeconds"},"steps":{"description":"Exact names or globs, in order; other actions may lie between.","type":"array","minItems":2,"items":{"$ref":"#/$defs/glob"}},"scope":{"$ref":"#/$defs/scope"}},"required":["mode","window_seconds","steps"],"additionalProperties":false},"sequencePolicy":{"title":"SequencePolicy","description":"Triggers on how often, or in which order, actions happen over time.","type":"object","properties":{"name":{"$ref":"#/$defs/policyName"},"description":{"$ref":"#/$defs/description"},"policy_type":{"description":"Triggers on how often, or in which order, actions happen over time.","const":"sequence"},"action_types":{"$ref":"#/$defs/actionTypes"},"decision":{"$ref":"#/$defs/verdict"},"priority":{"$ref":"#/$defs/priority"},"mode":{"$ref":"#/$defs/mode"},"reason":{"$ref":"#/$defs/reason"},"conditions":{"description":"`mode: velocity` counts; `mode: ordered` follows steps.","type":"object","discriminator":{"propertyName":"mode"},"required":["mode"],"oneOf":[{"$ref":"#/$defs/velocityConditions"},{"$ref":"#/$defs/orderedConditions"}]}},"required":["name","policy_type","decision","conditions"],"additionalProperties":false},"semanticPolicy":{"title":"SemanticPolicy","description":"A rule in plain language. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","type":"object","properties":{"name":{"$ref":"#/$defs/policyName"},"description":{"$ref":"#/$defs/description"},"policy_type":{"description":"A rule in plain language. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","const":"semantic"},"action_types":{"$ref":"#/$defs/actionTypes"},"decision":{"$ref":"#/$defs/verdict"},"priority":{"$ref":"#/$defs/priority"},"mode":{"$ref":"#/$defs/mode"},"reason":{"$ref":"#/$defs/reason"},"conditions":{"description":"As the enforcement service defines them.","type":"object","properties":{"semantic_rule":{"description":"The rule in plain language.","type":"string"},"min_confidence":{"description":"How sure the judge must be, 0 to 1.","type":"number","minimum":0,"maximum":1},"on_unavailable":{"description":"What to do when the service cannot judge this policy. `allow`: it does not trigger. Anything else, or nothing: it triggers.","type":"string"}},"additionalProperties":true}},"required":["name","policy_type","decision"],"additionalProperties":false},"flowPolicy":{"title":"FlowPolicy","description":"A rule on data labels and destinations. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","type":"object","properties":{"name":{"$ref":"#/$defs/policyName"},"description":{"$ref":"#/$defs/description"},"policy_type":{"description":"A rule on data labels and destinations. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","const":"flow"},"action_types":{"$ref":"#/$defs/actionTypes"},"decision":{"$ref":"#/$defs/verdict"},"priority":{"$ref":"#/$defs/priority"},"mode":{"$ref":"#/$defs/mode"},"reason":{"$ref":"#/$defs/reason"},"conditions":{"description":"As the enforcement service defines them.","type":"object","properties":{"on_unavailable":{"description":"What to do when the service cannot judge this policy. `allow`: it does not trigger. Anything else, or nothing: it triggers.","type":"string"}},"additionalProperties":true}},"required":["name","policy_type","decision"],"additionalProperties":false},"inboundStampPolicy":{"title":"InboundStampPolicy","description":"A rule on stamps of inbound instructions. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","type":"object","properties":{"name":{"$ref":"#/$defs/policyName"},"description":{"$ref":"#/$defs/description"},"policy_type":{"description":"A rule on stamps of inbound instructions. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","const":"inbound_stamp"},"action_types":{"$ref":"#/$defs/actionTypes"},"decision":{"$ref":"#/$defs/verdict"},"priority":{"$ref":"#/$defs/priority"},"mode":{"$ref":"#/$defs/mode"},"reason":{"$ref":"#/$defs/reason"},"conditions":{"description":"As the enforcement service defines them.","type":"object","properties":{"on_unavailable":{"description":"What to do when the service cannot judge this policy. `allow`: it does not trigger. Anything else, or nothing: it triggers.","type":"string"}},"additionalProperties":true}},"required":["name","policy_type","decision"],"additionalProperties":false},"effectPolicy":{"title":"EffectPolicy","description":"A rule on the predicted effect. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","type":"object","properties":{"name":{"$ref":"#/$defs/policyName"},"description":{"$ref":"#/$defs/description"},"policy_type":{"description":"A rule on the predicted effect. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","const":"effect"},"action_types":{"$ref":"#/$defs/actionTypes"},"decision":{"$ref":"#/$defs/verdict"},"priority":{"$ref":"#/$defs/priority"},"mode":{"$ref":"#/$defs/mode"},"reason":{"$ref":"#/$defs/reason"},"conditions":{"description":"As the enforcement service defines them.","type":"object","properties":{"on_unavailable":{"description":"What to do when the service cannot judge this policy. `allow`: it does not trigger. Anything else, or nothing: it triggers.","type":"string"}},"additionalProperties":true}},"required":["name","policy_type","decision"],"additionalProperties":false},"identityPolicy":{"title":"IdentityPolicy","description":"A rule on identity and scopes. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","type":"object","properties":{"name":{"$ref":"#/$defs/policyName"},"description":{"$ref":"#/$defs/description"},"policy_type":{"description":"A rule on identity and scopes. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","const":"identity"},"action_types":{"$ref":"#/$defs/actionTypes"},"decision":{"$ref":"#/$defs/verdict"},"priority":{"$ref":"#/$defs/priority"},"mode":{"$ref":"#/$defs/mode"},"reason":{"$ref":"#/$defs/reason"},"conditions":{"description":"As the enforcement service defines them.","type":"object","properties":{"on_unavailable":{"description":"What to do when the service cannot judge this policy. `allow`: it does not trigger. Anything else, or nothing: it triggers.","type":"string"}},"additionalProperties":true}},"required":["name","policy_type","decision"],"additionalProperties":false},"compositePolicy":{"title":"CompositePolicy","description":"A combination of policies or conditions. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","type":"object","properties":{"name":{"$ref":"#/$defs/policyName"},"description":{"$ref":"#/$defs/description"},"policy_type":{"description":"A combination of policies or conditions. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","const":"composite"},"action_types":{"$ref":"#/$defs/actionTypes"},"decision":{"$ref":"#/$defs/verdict"},"priority":{"$ref":"#/$defs/priority"},"mode":{"$ref":"#/$defs/mode"},"reason":{"$ref":"#/$defs/reason"},"conditions":{"description":"As the enforcement service defines them.","type":"object","properties":{"on_unavailable":{"description":"What to do when the service cannot judge this policy. `allow`: it does not trigger. Anything else, or nothing: it triggers.","type":"string"}},"additionalProperties":true}},"required":["name","policy_type","decision"],"additionalProperties":false},"policy":{"title":"Policy","description":"One policy. `policy_type` decides which conditions it takes.","type":"object","discriminator":{"propertyName":"policy_type"},"required":["policy_type"],"oneOf":[{"$ref":"#/$defs/actionTypePolicy"},{"$ref":"#/$defs/thresholdPolicy"},{"$ref":"#/$defs/contentPatternPolicy"},{"$ref":"#/$defs/temporalPolicy"},{"$ref":"#/$defs/chainOfCustodyPolicy"},{"$ref":"#/$defs/metadataPolicy"},{"$ref":"#/$defs/sequencePolicy"},{"$ref":"#/$defs/semanticPolicy"},{"$ref":"#/$defs/flowPolicy"},{"$ref":"#/$defs/inboundStampPolicy"},{"$ref":"#/$defs/effectPolicy"},{"$ref":"#/$defs/identityPolicy"},{"$ref":"#/$defs/compositePolicy"}]}}};const schema32 = {"description":"Free text for readers of the file. It is no part of the digest.","type":"string"};const pattern4 = new RegExp("^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$", "u"); const func1 = ucs2length["default"] ?? ucs2length;const schema33 = {"title":"Policy","description":"One policy. `policy_type` decides which conditions it takes.","type":"object","discriminator":{"propertyName":"policy_type"},"required":["policy_type"],"oneOf":[{"$ref":"#/$defs/actionTypePolicy"},{"$ref":"#/$defs/thresholdPolicy"},{"$ref":"#/$defs/contentPatternPolicy"},{"$ref":"#/$defs/temporalPolicy"},{"$ref":"#/$defs/chainOfCustodyPolicy"},{"$ref":"#/$defs/metadataPolicy"},{"$ref":"#/$defs/sequencePolicy"},{"$ref":"#/$defs/semanticPolicy"},{"$ref":"#/$defs/flowPolicy"},{"$ref":"#/$defs/inboundStampPolicy"},{"$ref":"#/$defs/effectPolicy"},{"$ref":"#/$defs/identityPolicy"},{"$ref":"#/$defs/compositePolicy"}]};const schema34 = {"title":"ActionTypePolicy","description":"Triggers whenever the action type matches.","type":"object","properties":{"name":{"$ref":"#/$defs/policyName"},"description":{"$ref":"#/$defs/description"},"policy_type":{"description":"Triggers whenever the action type matches.","const":"action_type"},"action_types":{"$ref":"#/$defs/actionTypes"},"decision":{"$ref":"#/$defs/verdict"},"priority":{"$ref":"#/$defs/priority"},"mode":{"$ref":"#/$defs/mode"},"reason":{"$ref":"#/$defs/reason"}},"required":["name","policy_type","decision"],"additionalProperties":false};const schema35 = {"description":"The name of the policy, unique in its pack. Reports, tests and the control plane know the policy by it.","type":"string","minLength":1,"maxLength":256};const schema39 = {"description":"What happens to a request that triggers this policy. The most restrictive decision among the triggered policies wins: allow < escalate < block.","enum":["allow","escalate","block"]};const schema40 = {"description":"Orders the reasons that are listed, higher first; ties by name. It never changes the verdict. Default 100.","type":"integer","default":100};const schema41 = {"description":"`live` takes part in the verdict; `shadow` is judged in a second pass that never touches it. Default `live`.","enum":["live","shadow"],"default":"live"};const schema42 = {"description":"The text shown to people when this policy triggers.","type":"string"};const schema37 = {"description":"The actions this policy watches: exact names or globs with `*`. Empty or absent: every action.","type":"array","items":{"$ref":"#/$defs/glob"}};const schema38 = {"description":"An action type, or a glob in which `*` stands for any run of characters, also the empty one. The whole name must match; case counts.","type":"string","minLength":1,"maxLength":256};function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate23.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(Array.isArray(data)){const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(typeof data0 === "string"){if(func1(data0) > 256){const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/glob/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema38,data:data0};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(func1(data0) < 1){const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/glob/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema38,data:data0};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}else {const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/glob/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.type,parentSchema:schema38,data:data0};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}}else {const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema37.type,parentSchema:schema37,data};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}validate23.errors = vErrors;return errors === 0;}validate23.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate22.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.name === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema34.required,parentSchema:schema34,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.policy_type === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policy_type"},message:"must have required property '"+"policy_type"+"'",schema:schema34.required,parentSchema:schema34,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data.decision === undefined){const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decision"},message:"must have required property '"+"decision"+"'",schema:schema34.required,parentSchema:schema34,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}for(const key0 in data){if(!((((((((key0 === "name") || (key0 === "description")) || (key0 === "policy_type")) || (key0 === "action_types")) || (key0 === "decision")) || (key0 === "priority")) || (key0 === "mode")) || (key0 === "reason"))){const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema34,data};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.name !== undefined){let data0 = data.name;if(typeof data0 === "string"){if(func1(data0) > 256){const err4 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/policyName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema35,data:data0};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(func1(data0) < 1){const err5 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/policyName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35,data:data0};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}else {const err6 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/policyName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data0};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data.description !== undefined){let data1 = data.description;if(typeof data1 !== "string"){const err7 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data1};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}if(data.policy_type !== undefined){let data2 = data.policy_type;if("action_type" !== data2){const err8 = {instancePath:instancePath+"/policy_type",schemaPath:"#/properties/policy_type/const",keyword:"const",params:{allowedValue: "action_type"},message:"must be equal to constant",schema:"action_type",parentSchema:schema34.properties.policy_type,data:data2};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data.action_types !== undefined){if(!(validate23(data.action_types, {instancePath:instancePath+"/action_types",parentData:data,parentDataProperty:"action_types",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);errors = vErrors.length;}}if(data.decision !== undefined){let data4 = data.decision;if(!(((data4 === "allow") || (data4 === "escalate")) || (data4 === "block"))){const err9 = {instancePath:instancePath+"/decision",schemaPath:"#/$defs/verdict/enum",keyword:"enum",params:{allowedValues: schema39.enum},message:"must be equal to one of the allowed values",schema:schema39.enum,parentSchema:schema39,data:data4};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}if(data.priority !== undefined){let data5 = data.priority;if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){const err10 = {instancePath:instancePath+"/priority",schemaPath:"#/$defs/priority/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.type,parentSchema:schema40,data:data5};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}if(data.mode !== undefined){let data6 = data.mode;if(!((data6 === "live") || (data6 === "shadow"))){const err11 = {instancePath:instancePath+"/mode",schemaPath:"#/$defs/mode/enum",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values",schema:schema41.enum,parentSchema:schema41,data:data6};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}if(data.reason !== undefined){let data7 = data.reason;if(typeof data7 !== "string"){const err12 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.type,parentSchema:schema42,data:data7};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}}else {const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}validate22.errors = vErrors;return errors === 0;}validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};const schema43 = {"title":"ThresholdPolicy","description":"Triggers when the trust score is strictly below `trust_threshold`.","type":"object","properties":{"name":{"$ref":"#/$defs/policyName"},"description":{"$ref":"#/$defs/description"},"policy_type":{"description":"Triggers when the trust score is strictly below `trust_threshold`.","const":"threshold"},"action_types":{"$ref":"#/$defs/actionTypes"},"decision":{"$ref":"#/$defs/verdict"},"priority":{"$ref":"#/$defs/priority"},"mode":{"$ref":"#/$defs/mode"},"reason":{"$ref":"#/$defs/reason"},"trust_threshold":{"description":"Trust below this value triggers the policy, 0 to 100.","type":"number","minimum":0,"maximum":100}},"required":["name","policy_type","decision","trust_threshold"],"additionalProperties":false};const func7 = Object.prototype.hasOwnProperty;function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate25.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.name === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema43.required,parentSchema:schema43,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.policy_type === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policy_type"},message:"must have required property '"+"policy_type"+"'",schema:schema43.required,parentSchema:schema43,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data.decision === undefined){const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decision"},message:"must have required property '"+"decision"+"'",schema:schema43.required,parentSchema:schema43,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(data.trust_threshold === undefined){const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "trust_threshold"},message:"must have required property '"+"trust_threshold"+"'",schema:schema43.required,parentSchema:schema43,data};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}for(const key0 in data){if(!(func7.call(schema43.properties, key0))){const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema43,data};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.name !== undefined){let data0 = data.name;if(typeof data0 === "string"){if(func1(data0) > 256){const err5 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/policyName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema35,data:data0};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(func1(data0) < 1){const err6 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/policyName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35,data:data0};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}else {const err7 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/policyName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data0};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}if(data.description !== undefined){let data1 = data.description;if(typeof data1 !== "string"){const err8 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data1};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data.policy_type !== undefined){let data2 = data.policy_type;if("threshold" !== data2){const err9 = {instancePath:instancePath+"/policy_type",schemaPath:"#/properties/policy_type/const",keyword:"const",params:{allowedValue: "threshold"},message:"must be equal to constant",schema:"threshold",parentSchema:schema43.properties.policy_type,data:data2};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}if(data.action_types !== undefined){if(!(validate23(data.action_types, {instancePath:instancePath+"/action_types",parentData:data,parentDataProperty:"action_types",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);errors = vErrors.length;}}if(data.decision !== undefined){let data4 = data.decision;if(!(((data4 === "allow") || (data4 === "escalate")) || (data4 === "block"))){const err10 = {instancePath:instancePath+"/decision",schemaPath:"#/$defs/verdict/enum",keyword:"enum",params:{allowedValues: schema39.enum},message:"must be equal to one of the allowed values",schema:schema39.enum,parentSchema:schema39,data:data4};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}if(data.priority !== undefined){let data5 = data.priority;if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){const err11 = {instancePath:instancePath+"/priority",schemaPath:"#/$defs/priority/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.type,parentSchema:schema40,data:data5};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}if(data.mode !== undefined){let data6 = data.mode;if(!((data6 === "live") || (data6 === "shadow"))){const err12 = {instancePath:instancePath+"/mode",schemaPath:"#/$defs/mode/enum",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values",schema:schema41.enum,parentSchema:schema41,data:data6};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}if(data.reason !== undefined){let data7 = data.reason;if(typeof data7 !== "string"){const err13 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.type,parentSchema:schema42,data:data7};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}if(data.trust_threshold !== undefined){let data8 = data.trust_threshold;if((typeof data8 == "number") && (isFinite(data8))){if(data8 > 100 || isNaN(data8)){const err14 = {instancePath:instancePath+"/trust_threshold",schemaPath:"#/properties/trust_threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema43.properties.trust_threshold,data:data8};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}if(data8 < 0 || isNaN(data8)){const err15 = {instancePath:instancePath+"/trust_threshold",schemaPath:"#/properties/trust_threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema43.properties.trust_threshold,data:data8};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}else {const err16 = {instancePath:instancePath+"/trust_threshold",schemaPath:"#/properties/trust_threshold/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema43.properties.trust_threshold.type,parentSchema:schema43.properties.trust_threshold,data:data8};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}}else {const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema43.type,parentSchema:schema43,data};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}validate25.errors = vErrors;return errors === 0;}validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};const schema50 = {"title":"ContentPatternPolicy","description":"Triggers when any pattern matches anywhere in `action_content`.","type":"object","properties":{"name":{"$ref":"#/$defs/policyName"},"description":{"$ref":"#/$defs/description"},"policy_type":{"description":"Triggers when any pattern matches anywhere in `action_content`.","const":"content_pattern"},"action_types":{"$ref":"#/$defs/actionTypes"},"decision":{"$ref":"#/$defs/verdict"},"priority":{"$ref":"#/$defs/priority"},"mode":{"$ref":"#/$defs/mode"},"reason":{"$ref":"#/$defs/reason"},"conditions":{"description":"The patterns to look for.","type":"object","properties":{"patterns":{"description":"Regular expressions in RE2 syntax: linear time, no look-around, no back-references. Case counts unless `(?i)`.","type":"array","minItems":1,"items":{"type":"string","minLength":1}}},"additionalProperties":false,"required":["patterns"]}},"required":["name","policy_type","decision","conditions"],"additionalProperties":false};function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate27.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.name === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema50.required,parentSchema:schema50,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.policy_type === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policy_type"},message:"must have required property '"+"policy_type"+"'",schema:schema50.required,parentSchema:schema50,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data.decision === undefined){const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decision"},message:"must have required property '"+"decision"+"'",schema:schema50.required,parentSchema:schema50,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(data.conditions === undefined){const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conditions"},message:"must have required property '"+"conditions"+"'",schema:schema50.required,parentSchema:schema50,data};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}for(const key0 in data){if(!(func7.call(schema50.properties, key0))){const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema50,data};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.name !== undefined){let data0 = data.name;if(typeof data0 === "string"){if(func1(data0) > 256){const err5 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/policyName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema35,data:data0};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(func1(data0) < 1){const err6 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/policyName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35,data:data0};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}else {const err7 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/policyName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data0};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}if(data.description !== undefined){let data1 = data.description;if(typeof data1 !== "string"){const err8 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data1};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data.policy_type !== undefined){let data2 = data.policy_type;if("content_pattern" !== data2){const err9 = {instancePath:instancePath+"/policy_type",schemaPath:"#/properties/policy_type/const",keyword:"const",params:{allowedValue: "content_pattern"},message:"must be equal to constant",schema:"content_pattern",parentSchema:schema50.properties.policy_type,data:data2};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}if(data.action_types !== undefined){if(!(validate23(data.action_types, {instancePath:instancePath+"/action_types",parentData:data,parentDataProperty:"action_types",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);errors = vErrors.length;}}if(data.decision !== undefined){let data4 = data.decision;if(!(((data4 === "allow") || (data4 === "escalate")) || (data4 === "block"))){const err10 = {instancePath:instancePath+"/decision",schemaPath:"#/$defs/verdict/enum",keyword:"enum",params:{allowedValues: schema39.enum},message:"must be equal to one of the allowed values",schema:schema39.enum,parentSchema:schema39,data:data4};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}if(data.priority !== undefined){let data5 = data.priority;if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){const err11 = {instancePath:instancePath+"/priority",schemaPath:"#/$defs/priority/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.type,parentSchema:schema40,data:data5};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}if(data.mode !== undefined){let data6 = data.mode;if(!((data6 === "live") || (data6 === "shadow"))){const err12 = {instancePath:instancePath+"/mode",schemaPath:"#/$defs/mode/enum",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values",schema:schema41.enum,parentSchema:schema41,data:data6};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}if(data.reason !== undefined){let data7 = data.reason;if(typeof data7 !== "string"){const err13 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.type,parentSchema:schema42,data:data7};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}if(data.conditions !== undefined){let data8 = data.conditions;if(data8 && typeof data8 == "object" && !Array.isArray(data8)){if(data8.patterns === undefined){const err14 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/required",keyword:"required",params:{missingProperty: "patterns"},message:"must have required property '"+"patterns"+"'",schema:schema50.properties.conditions.required,parentSchema:schema50.properties.conditions,data:data8};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}for(const key1 in data8){if(!(key1 === "patterns")){const err15 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema50.properties.conditions,data:data8};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}if(data8.patterns !== undefined){let data9 = data8.patterns;if(Array.isArray(data9)){if(data9.length < 1){const err16 = {instancePath:instancePath+"/conditions/patterns",schemaPath:"#/properties/conditions/properties/patterns/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema50.properties.conditions.properties.patterns,data:data9};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}const len0 = data9.length;for(let i0=0; i0<len0; i0++){let data10 = data9[i0];if(typeof data10 === "string"){if(func1(data10) < 1){const err17 = {instancePath:instancePath+"/conditions/patterns/" + i0,schemaPath:"#/properties/conditions/properties/patterns/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema50.properties.conditions.properties.patterns.items,data:data10};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}else {const err18 = {instancePath:instancePath+"/conditions/patterns/" + i0,schemaPath:"#/properties/conditions/properties/patterns/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.conditions.properties.patterns.items.type,parentSchema:schema50.properties.conditions.properties.patterns.items,data:data10};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}}}else {const err19 = {instancePath:instancePath+"/conditions/patterns",schemaPath:"#/properties/conditions/properties/patterns/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema50.properties.conditions.properties.patterns.type,parentSchema:schema50.properties.conditions.properties.patterns,data:data9};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}}}else {const err20 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema50.properties.conditions.type,parentSchema:schema50.properties.conditions,data:data8};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}}}else {const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema50.type,parentSchema:schema50,data};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}validate27.errors = vErrors;return errors === 0;}validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};const schema57 = {"title":"TemporalPolicy","description":"Triggers when the hour is listed or the day is listed, in UTC.","type":"object","properties":{"name":{"$ref":"#/$defs/policyName"},"description":{"$ref":"#/$defs/description"},"policy_type":{"description":"Triggers when the hour is listed or the day is listed, in UTC.","const":"temporal"},"action_types":{"$ref":"#/$defs/actionTypes"},"decision":{"$ref":"#/$defs/verdict"},"priority":{"$ref":"#/$defs/priority"},"mode":{"$ref":"#/$defs/mode"},"reason":{"$ref":"#/$defs/reason"},"conditions":{"description":"The hours and days, in UTC. At least one list; either one triggers.","type":"object","properties":{"blocked_hours":{"description":"Hours of the day, 0 to 23, UTC.","type":"array","items":{"type":"integer","minimum":0,"maximum":23}},"blocked_days":{"description":"Days of the week, 1 (Monday) to 7 (Sunday), UTC.","type":"array","items":{"type":"integer","minimum":1,"maximum":7}}},"additionalProperties":false,"minProperties":1}},"required":["name","policy_type","decision","conditions"],"additionalProperties":false};function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate29.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.name === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema57.required,parentSchema:schema57,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.policy_type === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policy_type"},message:"must have required property '"+"policy_type"+"'",schema:schema57.required,parentSchema:schema57,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data.decision === undefined){const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decision"},message:"must have required property '"+"decision"+"'",schema:schema57.required,parentSchema:schema57,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(data.conditions === undefined){const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conditions"},message:"must have required property '"+"conditions"+"'",schema:schema57.required,parentSchema:schema57,data};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}for(const key0 in data){if(!(func7.call(schema57.properties, key0))){const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema57,data};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.name !== undefined){let data0 = data.name;if(typeof data0 === "string"){if(func1(data0) > 256){const err5 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/policyName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema35,data:data0};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(func1(data0) < 1){const err6 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/policyName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35,data:data0};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}else {const err7 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/policyName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data0};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}if(data.description !== undefined){let data1 = data.description;if(typeof data1 !== "string"){const err8 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data1};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data.policy_type !== undefined){let data2 = data.policy_type;if("temporal" !== data2){const err9 = {instancePath:instancePath+"/policy_type",schemaPath:"#/properties/policy_type/const",keyword:"const",params:{allowedValue: "temporal"},message:"must be equal to constant",schema:"temporal",parentSchema:schema57.properties.policy_type,data:data2};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}if(data.action_types !== undefined){if(!(validate23(data.action_types, {instancePath:instancePath+"/action_types",parentData:data,parentDataProperty:"action_types",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);errors = vErrors.length;}}if(data.decision !== undefined){let data4 = data.decision;if(!(((data4 === "allow") || (data4 === "escalate")) || (data4 === "block"))){const err10 = {instancePath:instancePath+"/decision",schemaPath:"#/$defs/verdict/enum",keyword:"enum",params:{allowedValues: schema39.enum},message:"must be equal to one of the allowed values",schema:schema39.enum,parentSchema:schema39,data:data4};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}if(data.priority !== undefined){let data5 = data.priority;if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){const err11 = {instancePath:instancePath+"/priority",schemaPath:"#/$defs/priority/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.type,parentSchema:schema40,data:data5};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}if(data.mode !== undefined){let data6 = data.mode;if(!((data6 === "live") || (data6 === "shadow"))){const err12 = {instancePath:instancePath+"/mode",schemaPath:"#/$defs/mode/enum",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values",schema:schema41.enum,parentSchema:schema41,data:data6};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}if(data.reason !== undefined){let data7 = data.reason;if(typeof data7 !== "string"){const err13 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.type,parentSchema:schema42,data:data7};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}if(data.conditions !== undefined){let data8 = data.conditions;if(data8 && typeof data8 == "object" && !Array.isArray(data8)){if(Object.keys(data8).length < 1){const err14 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema57.properties.conditions,data:data8};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}for(const key1 in data8){if(!((key1 === "blocked_hours") || (key1 === "blocked_days"))){const err15 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema57.properties.conditions,data:data8};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}if(data8.blocked_hours !== undefined){let data9 = data8.blocked_hours;if(Array.isArray(data9)){const len0 = data9.length;for(let i0=0; i0<len0; i0++){let data10 = data9[i0];if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){const err16 = {instancePath:instancePath+"/conditions/blocked_hours/" + i0,schemaPath:"#/properties/conditions/properties/blocked_hours/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema57.properties.conditions.properties.blocked_hours.items.type,parentSchema:schema57.properties.conditions.properties.blocked_hours.items,data:data10};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}if((typeof data10 == "number") && (isFinite(data10))){if(data10 > 23 || isNaN(data10)){const err17 = {instancePath:instancePath+"/conditions/blocked_hours/" + i0,schemaPath:"#/properties/conditions/properties/blocked_hours/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 23},message:"must be <= 23",schema:23,parentSchema:schema57.properties.conditions.properties.blocked_hours.items,data:data10};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}if(data10 < 0 || isNaN(data10)){const err18 = {instancePath:instancePath+"/conditions/blocked_hours/" + i0,schemaPath:"#/properties/conditions/properties/blocked_hours/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema57.properties.conditions.properties.blocked_hours.items,data:data10};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}}}}else {const err19 = {instancePath:instancePath+"/conditions/blocked_hours",schemaPath:"#/properties/conditions/properties/blocked_hours/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.conditions.properties.blocked_hours.type,parentSchema:schema57.properties.conditions.properties.blocked_hours,data:data9};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}}if(data8.blocked_days !== undefined){let data11 = data8.blocked_days;if(Array.isArray(data11)){const len1 = data11.length;for(let i1=0; i1<len1; i1++){let data12 = data11[i1];if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){const err20 = {instancePath:instancePath+"/conditions/blocked_days/" + i1,schemaPath:"#/properties/conditions/properties/blocked_days/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema57.properties.conditions.properties.blocked_days.items.type,parentSchema:schema57.properties.conditions.properties.blocked_days.items,data:data12};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}if((typeof data12 == "number") && (isFinite(data12))){if(data12 > 7 || isNaN(data12)){const err21 = {instancePath:instancePath+"/conditions/blocked_days/" + i1,schemaPath:"#/properties/conditions/properties/blocked_days/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 7},message:"must be <= 7",schema:7,parentSchema:schema57.properties.conditions.properties.blocked_days.items,data:data12};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}if(data12 < 1 || isNaN(data12)){const err22 = {instancePath:instancePath+"/conditions/blocked_days/" + i1,schemaPath:"#/properties/conditions/properties/blocked_days/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema57.properties.conditions.properties.blocked_days.items,data:data12};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}}}}else {const err23 = {instancePath:instancePath+"/conditions/blocked_days",schemaPath:"#/properties/conditions/properties/blocked_days/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.conditions.properties.blocked_days.type,parentSchema:schema57.properties.conditions.properties.blocked_days,data:data11};if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}}}else {const err24 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.properties.conditions.type,parentSchema:schema57.properties.conditions,data:data8};if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}}}else {const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.type,parentSchema:schema57,data};if(vErrors === null){vErrors = [err25];}else {vErrors.push(err25);}errors++;}validate29.errors = vErrors;return errors === 0;}validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};const schema64 = {"title":"ChainOfCustodyPolicy","description":"Triggers when the chain is too deep, or a listed agent acts or acted earlier in the same chain.","type":"object","properties":{"name":{"$ref":"#/$defs/policyName"},"description":{"$ref":"#/$defs/description"},"policy_type":{"description":"Triggers when the chain is too deep, or a listed agent acts or acted earlier in the same chain.","const":"chain_of_custody"},"action_types":{"$ref":"#/$defs/actionTypes"},"decision":{"$ref":"#/$defs/verdict"},"priority":{"$ref":"#/$defs/priority"},"mode":{"$ref":"#/$defs/mode"},"reason":{"$ref":"#/$defs/reason"},"conditions":{"description":"At least one of the two.","type":"object","properties":{"max_chain_depth":{"description":"Triggers when `chain_step` is above this number.","type":"integer","minimum":0},"forbidden_agents":{"description":"Triggers when one of these agents acts, or acted earlier in the same `chain_id`.","$ref":"#/$defs/agents"}},"additionalProperties":false,"minProperties":1}},"required":["name","policy_type","decision","conditions"],"additionalProperties":false};const schema71 = {"description":"Agent ids.","type":"array","items":{"type":"string","minLength":1}};function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate31.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.name === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema64.required,parentSchema:schema64,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.policy_type === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policy_type"},message:"must have required property '"+"policy_type"+"'",schema:schema64.required,parentSchema:schema64,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data.decision === undefined){const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decision"},message:"must have required property '"+"decision"+"'",schema:schema64.required,parentSchema:schema64,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(data.conditions === undefined){const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conditions"},message:"must have required property '"+"conditions"+"'",schema:schema64.required,parentSchema:schema64,data};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}for(const key0 in data){if(!(func7.call(schema64.properties, key0))){const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema64,data};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.name !== undefined){let data0 = data.name;if(typeof data0 === "string"){if(func1(data0) > 256){const err5 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/policyName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema35,data:data0};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(func1(data0) < 1){const err6 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/policyName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35,data:data0};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}else {const err7 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/policyName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data0};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}if(data.description !== undefined){let data1 = data.description;if(typeof data1 !== "string"){const err8 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data1};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data.policy_type !== undefined){let data2 = data.policy_type;if("chain_of_custody" !== data2){const err9 = {instancePath:instancePath+"/policy_type",schemaPath:"#/properties/policy_type/const",keyword:"const",params:{allowedValue: "chain_of_custody"},message:"must be equal to constant",schema:"chain_of_custody",parentSchema:schema64.properties.policy_type,data:data2};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}if(data.action_types !== undefined){if(!(validate23(data.action_types, {instancePath:instancePath+"/action_types",parentData:data,parentDataProperty:"action_types",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);errors = vErrors.length;}}if(data.decision !== undefined){let data4 = data.decision;if(!(((data4 === "allow") || (data4 === "escalate")) || (data4 === "block"))){const err10 = {instancePath:instancePath+"/decision",schemaPath:"#/$defs/verdict/enum",keyword:"enum",params:{allowedValues: schema39.enum},message:"must be equal to one of the allowed values",schema:schema39.enum,parentSchema:schema39,data:data4};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}if(data.priority !== undefined){let data5 = data.priority;if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){const err11 = {instancePath:instancePath+"/priority",schemaPath:"#/$defs/priority/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.type,parentSchema:schema40,data:data5};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}if(data.mode !== undefined){let data6 = data.mode;if(!((data6 === "live") || (data6 === "shadow"))){const err12 = {instancePath:instancePath+"/mode",schemaPath:"#/$defs/mode/enum",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values",schema:schema41.enum,parentSchema:schema41,data:data6};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}if(data.reason !== undefined){let data7 = data.reason;if(typeof data7 !== "string"){const err13 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.type,parentSchema:schema42,data:data7};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}if(data.conditions !== undefined){let data8 = data.conditions;if(data8 && typeof data8 == "object" && !Array.isArray(data8)){if(Object.keys(data8).length < 1){const err14 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema64.properties.conditions,data:data8};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}for(const key1 in data8){if(!((key1 === "max_chain_depth") || (key1 === "forbidden_agents"))){const err15 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema64.properties.conditions,data:data8};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}if(data8.max_chain_depth !== undefined){let data9 = data8.max_chain_depth;if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){const err16 = {instancePath:instancePath+"/conditions/max_chain_depth",schemaPath:"#/properties/conditions/properties/max_chain_depth/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema64.properties.conditions.properties.max_chain_depth.type,parentSchema:schema64.properties.conditions.properties.max_chain_depth,data:data9};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}if((typeof data9 == "number") && (isFinite(data9))){if(data9 < 0 || isNaN(data9)){const err17 = {instancePath:instancePath+"/conditions/max_chain_depth",schemaPath:"#/properties/conditions/properties/max_chain_depth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema64.properties.conditions.properties.max_chain_depth,data:data9};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}}if(data8.forbidden_agents !== undefined){let data10 = data8.forbidden_agents;if(Array.isArray(data10)){const len0 = data10.length;for(let i0=0; i0<len0; i0++){let data11 = data10[i0];if(typeof data11 === "string"){if(func1(data11) < 1){const err18 = {instancePath:instancePath+"/conditions/forbidden_agents/" + i0,schemaPath:"#/$defs/agents/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema71.items,data:data11};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}}else {const err19 = {instancePath:instancePath+"/conditions/forbidden_agents/" + i0,schemaPath:"#/$defs/agents/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema71.items.type,parentSchema:schema71.items,data:data11};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}}}else {const err20 = {instancePath:instancePath+"/conditions/forbidden_agents",schemaPath:"#/$defs/agents/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema71.type,parentSchema:schema71,data:data10};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}}}else {const err21 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema64.properties.conditions.type,parentSchema:schema64.properties.conditions,data:data8};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}}}else {const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema64.type,parentSchema:schema64,data};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}validate31.errors = vErrors;return errors === 0;}validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};const schema72 = {"title":"MetadataPolicy","description":"Triggers when all (`AND`) or any (`OR`) of the rules hold on the request's metadata.","type":"object","properties":{"name":{"$ref":"#/$defs/policyName"},"description":{"$ref":"#/$defs/description"},"policy_type":{"description":"Triggers when all (`AND`) or any (`OR`) of the rules hold on the request's metadata.","const":"metadata"},"action_types":{"$ref":"#/$defs/actionTypes"},"decision":{"$ref":"#/$defs/verdict"},"priority":{"$ref":"#/$defs/priority"},"mode":{"$ref":"#/$defs/mode"},"reason":{"$ref":"#/$defs/reason"},"conditions":{"description":"Rules on metadata and how they combine.","type":"object","properties":{"operator":{"description":"`AND`: all rules must hold (default). `OR`: any of them.","enum":["AND","OR"],"default":"AND"},"rules":{"description":"The comparisons.","type":"array","minItems":1,"items":{"$ref":"#/$defs/rule"}}},"additionalProperties":false,"required":["rules"]}},"required":["name","policy_type","decision","conditions"],"additionalProperties":false};const schema79 = {"title":"MetadataRule","description":"One comparison on a field of the request's metadata. A missing field, or a value of a type the operator does not take, makes every operator false but `not_exists`.","type":"object","properties":{"field":{"description":"A dotted path into `metadata`, such as `args.amount`.","type":"string","minLength":1},"operator":{"description":"`>` `<` `>=` `<=` compare numbers (a string that is exactly a JSON number counts as that number); `==` `!=` compare strings, numbers or booleans without coercion; `contains` `not_contains` look for a substring or a list member; `exists` `not_exists` ask for presence.","enum":[">","<",">=","<=","==","!=","contains","not_contains","exists","not_exists"]},"value":{"description":"What the field is compared with. `exists` and `not_exists` take none.","type":["string","number","boolean"]}},"required":["field","operator"],"additionalProperties":false};function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate33.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.name === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema72.required,parentSchema:schema72,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.policy_type === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policy_type"},message:"must have required property '"+"policy_type"+"'",schema:schema72.required,parentSchema:schema72,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data.decision === undefined){const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decision"},message:"must have required property '"+"decision"+"'",schema:schema72.required,parentSchema:schema72,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(data.conditions === undefined){const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conditions"},message:"must have required property '"+"conditions"+"'",schema:schema72.required,parentSchema:schema72,data};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}for(const key0 in data){if(!(func7.call(schema72.properties, key0))){const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema72,data};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.name !== undefined){let data0 = data.name;if(typeof data0 === "string"){if(func1(data0) > 256){const err5 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/policyName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema35,data:data0};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(func1(data0) < 1){const err6 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/policyName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35,data:data0};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}else {const err7 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/policyName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data0};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}if(data.description !== undefined){let data1 = data.description;if(typeof data1 !== "string"){const err8 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data1};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data.policy_type !== undefined){let data2 = data.policy_type;if("metadata" !== data2){const err9 = {instancePath:instancePath+"/policy_type",schemaPath:"#/properties/policy_type/const",keyword:"const",params:{allowedValue: "metadata"},message:"must be equal to constant",schema:"metadata",parentSchema:schema72.properties.policy_type,data:data2};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}if(data.action_types !== undefined){if(!(validate23(data.action_types, {instancePath:instancePath+"/action_types",parentData:data,parentDataProperty:"action_types",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);errors = vErrors.length;}}if(data.decision !== undefined){let data4 = data.decision;if(!(((data4 === "allow") || (data4 === "escalate")) || (data4 === "block"))){const err10 = {instancePath:instancePath+"/decision",schemaPath:"#/$defs/verdict/enum",keyword:"enum",params:{allowedValues: schema39.enum},message:"must be equal to one of the allowed values",schema:schema39.enum,parentSchema:schema39,data:data4};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}if(data.priority !== undefined){let data5 = data.priority;if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){const err11 = {instancePath:instancePath+"/priority",schemaPath:"#/$defs/priority/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.type,parentSchema:schema40,data:data5};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}if(data.mode !== undefined){let data6 = data.mode;if(!((data6 === "live") || (data6 === "shadow"))){const err12 = {instancePath:instancePath+"/mode",schemaPath:"#/$defs/mode/enum",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values",schema:schema41.enum,parentSchema:schema41,data:data6};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}if(data.reason !== undefined){let data7 = data.reason;if(typeof data7 !== "string"){const err13 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.type,parentSchema:schema42,data:data7};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}if(data.conditions !== undefined){let data8 = data.conditions;if(data8 && typeof data8 == "object" && !Array.isArray(data8)){if(data8.rules === undefined){const err14 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/required",keyword:"required",params:{missingProperty: "rules"},message:"must have required property '"+"rules"+"'",schema:schema72.properties.conditions.required,parentSchema:schema72.properties.conditions,data:data8};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}for(const key1 in data8){if(!((key1 === "operator") || (key1 === "rules"))){const err15 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema72.properties.conditions,data:data8};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}if(data8.operator !== undefined){let data9 = data8.operator;if(!((data9 === "AND") || (data9 === "OR"))){const err16 = {instancePath:instancePath+"/conditions/operator",schemaPath:"#/properties/conditions/properties/operator/enum",keyword:"enum",params:{allowedValues: schema72.properties.conditions.properties.operator.enum},message:"must be equal to one of the allowed values",schema:schema72.properties.conditions.properties.operator.enum,parentSchema:schema72.properties.conditions.properties.operator,data:data9};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}if(data8.rules !== undefined){let data10 = data8.rules;if(Array.isArray(data10)){if(data10.length < 1){const err17 = {instancePath:instancePath+"/conditions/rules",schemaPath:"#/properties/conditions/properties/rules/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema72.properties.conditions.properties.rules,data:data10};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}const len0 = data10.length;for(let i0=0; i0<len0; i0++){let data11 = data10[i0];if(data11 && typeof data11 == "object" && !Array.isArray(data11)){if(data11.field === undefined){const err18 = {instancePath:instancePath+"/conditions/rules/" + i0,schemaPath:"#/$defs/rule/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'",schema:schema79.required,parentSchema:schema79,data:data11};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}if(data11.operator === undefined){const err19 = {instancePath:instancePath+"/conditions/rules/" + i0,schemaPath:"#/$defs/rule/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'",schema:schema79.required,parentSchema:schema79,data:data11};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}for(const key2 in data11){if(!(((key2 === "field") || (key2 === "operator")) || (key2 === "value"))){const err20 = {instancePath:instancePath+"/conditions/rules/" + i0,schemaPath:"#/$defs/rule/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema79,data:data11};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}}if(data11.field !== undefined){let data12 = data11.field;if(typeof data12 === "string"){if(func1(data12) < 1){const err21 = {instancePath:instancePath+"/conditions/rules/" + i0+"/field",schemaPath:"#/$defs/rule/properties/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema79.properties.field,data:data12};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}}else {const err22 = {instancePath:instancePath+"/conditions/rules/" + i0+"/field",schemaPath:"#/$defs/rule/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema79.properties.field.type,parentSchema:schema79.properties.field,data:data12};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}}if(data11.operator !== undefined){let data13 = data11.operator;if(!((((((((((data13 === ">") || (data13 === "<")) || (data13 === ">=")) || (data13 === "<=")) || (data13 === "==")) || (data13 === "!=")) || (data13 === "contains")) || (data13 === "not_contains")) || (data13 === "exists")) || (data13 === "not_exists"))){const err23 = {instancePath:instancePath+"/conditions/rules/" + i0+"/operator",schemaPath:"#/$defs/rule/properties/operator/enum",keyword:"enum",params:{allowedValues: schema79.properties.operator.enum},message:"must be equal to one of the allowed values",schema:schema79.properties.operator.enum,parentSchema:schema79.properties.operator,data:data13};if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}}if(data11.value !== undefined){let data14 = data11.value;if(((typeof data14 !== "string") && (!((typeof data14 == "number") && (isFinite(data14))))) && (typeof data14 !== "boolean")){const err24 = {instancePath:instancePath+"/conditions/rules/" + i0+"/value",schemaPath:"#/$defs/rule/properties/value/type",keyword:"type",params:{type: schema79.properties.value.type},message:"must be string,number,boolean",schema:schema79.properties.value.type,parentSchema:schema79.properties.value,data:data14};if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}}}else {const err25 = {instancePath:instancePath+"/conditions/rules/" + i0,schemaPath:"#/$defs/rule/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema79.type,parentSchema:schema79,data:data11};if(vErrors === null){vErrors = [err25];}else {vErrors.push(err25);}errors++;}}}else {const err26 = {instancePath:instancePath+"/conditions/rules",schemaPath:"#/properties/conditions/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema72.properties.conditions.properties.rules.type,parentSchema:schema72.properties.conditions.properties.rules,data:data10};if(vErrors === null){vErrors = [err26];}else {vErrors.push(err26);}errors++;}}}else {const err27 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema72.properties.conditions.type,parentSchema:schema72.properties.conditions,data:data8};if(vErrors === null){vErrors = [err27];}else {vErrors.push(err27);}errors++;}}}else {const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema72.type,parentSchema:schema72,data};if(vErrors === null){vErrors = [err28];}else {vErrors.push(err28);}errors++;}validate33.errors = vErrors;return errors === 0;}validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};const schema80 = {"title":"SequencePolicy","description":"Triggers on how often, or in which order, actions happen over time.","type":"object","properties":{"name":{"$ref":"#/$defs/policyName"},"description":{"$ref":"#/$defs/description"},"policy_type":{"description":"Triggers on how often, or in which order, actions happen over time.","const":"sequence"},"action_types":{"$ref":"#/$defs/actionTypes"},"decision":{"$ref":"#/$defs/verdict"},"priority":{"$ref":"#/$defs/priority"},"mode":{"$ref":"#/$defs/mode"},"reason":{"$ref":"#/$defs/reason"},"conditions":{"description":"`mode: velocity` counts; `mode: ordered` follows steps.","type":"object","discriminator":{"propertyName":"mode"},"required":["mode"],"oneOf":[{"$ref":"#/$defs/velocityConditions"},{"$ref":"#/$defs/orderedConditions"}]}},"required":["name","policy_type","decision","conditions"],"additionalProperties":false};const schema87 = {"title":"VelocityConditions","description":"Counts matching actions of the scope in the window, the current one included.","type":"object","properties":{"mode":{"description":"Triggers when more than `max_count` matching actions fall in the window.","const":"velocity"},"window_seconds":{"$ref":"#/$defs/windowSeconds"},"max_count":{"description":"So many actions are fine in the window; one more triggers.","type":"integer","minimum":0},"match_action_types":{"description":"The actions that count: exact names or globs. Empty or absent: all.","type":"array","items":{"$ref":"#/$defs/glob"}},"scope":{"$ref":"#/$defs/scope"}},"required":["mode","window_seconds","max_count"],"additionalProperties":false};const schema88 = {"description":"How far back the window reaches, in seconds.","type":"number","exclusiveMinimum":0};const schema90 = {"description":"Whose actions are counted together: `agent` (default) or `workspace`. Any other scope is judged by the service.","type":"string","minLength":1,"default":"agent"};function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate37.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.mode === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'",schema:schema87.required,parentSchema:schema87,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.window_seconds === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "window_seconds"},message:"must have required property '"+"window_seconds"+"'",schema:schema87.required,parentSchema:schema87,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data.max_count === undefined){const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "max_count"},message:"must have required property '"+"max_count"+"'",schema:schema87.required,parentSchema:schema87,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}for(const key0 in data){if(!(((((key0 === "mode") || (key0 === "window_seconds")) || (key0 === "max_count")) || (key0 === "match_action_types")) || (key0 === "scope"))){const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema87,data};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.mode !== undefined){let data0 = data.mode;if("velocity" !== data0){const err4 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/const",keyword:"const",params:{allowedValue: "velocity"},message:"must be equal to constant",schema:"velocity",parentSchema:schema87.properties.mode,data:data0};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.window_seconds !== undefined){let data1 = data.window_seconds;if((typeof data1 == "number") && (isFinite(data1))){if(data1 <= 0 || isNaN(data1)){const err5 = {instancePath:instancePath+"/window_seconds",schemaPath:"#/$defs/windowSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema88,data:data1};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}else {const err6 = {instancePath:instancePath+"/window_seconds",schemaPath:"#/$defs/windowSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema88.type,parentSchema:schema88,data:data1};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data.max_count !== undefined){let data2 = data.max_count;if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){const err7 = {instancePath:instancePath+"/max_count",schemaPath:"#/properties/max_count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema87.properties.max_count.type,parentSchema:schema87.properties.max_count,data:data2};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}if((typeof data2 == "number") && (isFinite(data2))){if(data2 < 0 || isNaN(data2)){const err8 = {instancePath:instancePath+"/max_count",schemaPath:"#/properties/max_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema87.properties.max_count,data:data2};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}}if(data.match_action_types !== undefined){let data3 = data.match_action_types;if(Array.isArray(data3)){const len0 = data3.length;for(let i0=0; i0<len0; i0++){let data4 = data3[i0];if(typeof data4 === "string"){if(func1(data4) > 256){const err9 = {instancePath:instancePath+"/match_action_types/" + i0,schemaPath:"#/$defs/glob/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema38,data:data4};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}if(func1(data4) < 1){const err10 = {instancePath:instancePath+"/match_action_types/" + i0,schemaPath:"#/$defs/glob/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema38,data:data4};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}else {const err11 = {instancePath:instancePath+"/match_action_types/" + i0,schemaPath:"#/$defs/glob/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.type,parentSchema:schema38,data:data4};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}}else {const err12 = {instancePath:instancePath+"/match_action_types",schemaPath:"#/properties/match_action_types/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema87.properties.match_action_types.type,parentSchema:schema87.properties.match_action_types,data:data3};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}if(data.scope !== undefined){let data5 = data.scope;if(typeof data5 === "string"){if(func1(data5) < 1){const err13 = {instancePath:instancePath+"/scope",schemaPath:"#/$defs/scope/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema90,data:data5};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}else {const err14 = {instancePath:instancePath+"/scope",schemaPath:"#/$defs/scope/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema90.type,parentSchema:schema90,data:data5};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}}else {const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema87.type,parentSchema:schema87,data};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}validate37.errors = vErrors;return errors === 0;}validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};const schema91 = {"title":"OrderedConditions","description":"Looks for steps that happened in order in the window, the current action being the last.","type":"object","properties":{"mode":{"description":"Triggers when the steps happened in order in the window and this action is the last of them.","const":"ordered"},"window_seconds":{"$ref":"#/$defs/windowSeconds"},"steps":{"description":"Exact names or globs, in order; other actions may lie between.","type":"array","minItems":2,"items":{"$ref":"#/$defs/glob"}},"scope":{"$ref":"#/$defs/scope"}},"required":["mode","window_seconds","steps"],"additionalProperties":false};function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate38.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.mode === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'",schema:schema91.required,parentSchema:schema91,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.window_seconds === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "window_seconds"},message:"must have required property '"+"window_seconds"+"'",schema:schema91.required,parentSchema:schema91,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data.steps === undefined){const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "steps"},message:"must have required property '"+"steps"+"'",schema:schema91.required,parentSchema:schema91,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}for(const key0 in data){if(!((((key0 === "mode") || (key0 === "window_seconds")) || (key0 === "steps")) || (key0 === "scope"))){const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema91,data};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.mode !== undefined){let data0 = data.mode;if("ordered" !== data0){const err4 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/const",keyword:"const",params:{allowedValue: "ordered"},message:"must be equal to constant",schema:"ordered",parentSchema:schema91.properties.mode,data:data0};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.window_seconds !== undefined){let data1 = data.window_seconds;if((typeof data1 == "number") && (isFinite(data1))){if(data1 <= 0 || isNaN(data1)){const err5 = {instancePath:instancePath+"/window_seconds",schemaPath:"#/$defs/windowSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema88,data:data1};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}else {const err6 = {instancePath:instancePath+"/window_seconds",schemaPath:"#/$defs/windowSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema88.type,parentSchema:schema88,data:data1};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data.steps !== undefined){let data2 = data.steps;if(Array.isArray(data2)){if(data2.length < 2){const err7 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema91.properties.steps,data:data2};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}const len0 = data2.length;for(let i0=0; i0<len0; i0++){let data3 = data2[i0];if(typeof data3 === "string"){if(func1(data3) > 256){const err8 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/$defs/glob/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema38,data:data3};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}if(func1(data3) < 1){const err9 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/$defs/glob/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema38,data:data3};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}else {const err10 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/$defs/glob/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.type,parentSchema:schema38,data:data3};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}}else {const err11 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema91.properties.steps.type,parentSchema:schema91.properties.steps,data:data2};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}if(data.scope !== undefined){let data4 = data.scope;if(typeof data4 === "string"){if(func1(data4) < 1){const err12 = {instancePath:instancePath+"/scope",schemaPath:"#/$defs/scope/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema90,data:data4};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}else {const err13 = {instancePath:instancePath+"/scope",schemaPath:"#/$defs/scope/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema90.type,parentSchema:schema90,data:data4};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}}else {const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema91.type,parentSchema:schema91,data};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}validate38.errors = vErrors;return errors === 0;}validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate35.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.name === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema80.required,parentSchema:schema80,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.policy_type === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policy_type"},message:"must have required property '"+"policy_type"+"'",schema:schema80.required,parentSchema:schema80,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data.decision === undefined){const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decision"},message:"must have required property '"+"decision"+"'",schema:schema80.required,parentSchema:schema80,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(data.conditions === undefined){const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conditions"},message:"must have required property '"+"conditions"+"'",schema:schema80.required,parentSchema:schema80,data};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}for(const key0 in data){if(!(func7.call(schema80.properties, key0))){const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema80,data};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.name !== undefined){let data0 = data.name;if(typeof data0 === "string"){if(func1(data0) > 256){const err5 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/policyName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema35,data:data0};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(func1(data0) < 1){const err6 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/policyName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35,data:data0};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}else {const err7 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/policyName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data0};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}if(data.description !== undefined){let data1 = data.description;if(typeof data1 !== "string"){const err8 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data1};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data.policy_type !== undefined){let data2 = data.policy_type;if("sequence" !== data2){const err9 = {instancePath:instancePath+"/policy_type",schemaPath:"#/properties/policy_type/const",keyword:"const",params:{allowedValue: "sequence"},message:"must be equal to constant",schema:"sequence",parentSchema:schema80.properties.policy_type,data:data2};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}if(data.action_types !== undefined){if(!(validate23(data.action_types, {instancePath:instancePath+"/action_types",parentData:data,parentDataProperty:"action_types",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);errors = vErrors.length;}}if(data.decision !== undefined){let data4 = data.decision;if(!(((data4 === "allow") || (data4 === "escalate")) || (data4 === "block"))){const err10 = {instancePath:instancePath+"/decision",schemaPath:"#/$defs/verdict/enum",keyword:"enum",params:{allowedValues: schema39.enum},message:"must be equal to one of the allowed values",schema:schema39.enum,parentSchema:schema39,data:data4};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}if(data.priority !== undefined){let data5 = data.priority;if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){const err11 = {instancePath:instancePath+"/priority",schemaPath:"#/$defs/priority/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.type,parentSchema:schema40,data:data5};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}if(data.mode !== undefined){let data6 = data.mode;if(!((data6 === "live") || (data6 === "shadow"))){const err12 = {instancePath:instancePath+"/mode",schemaPath:"#/$defs/mode/enum",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values",schema:schema41.enum,parentSchema:schema41,data:data6};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}if(data.reason !== undefined){let data7 = data.reason;if(typeof data7 !== "string"){const err13 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.type,parentSchema:schema42,data:data7};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}if(data.conditions !== undefined){let data8 = data.conditions;if(data8 && typeof data8 == "object" && !Array.isArray(data8)){if(data8.mode === undefined){const err14 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/required",keyword:"required",params:{missingProperty: "mode"},message:"must have required property '"+"mode"+"'",schema:schema80.properties.conditions.required,parentSchema:schema80.properties.conditions,data:data8};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}const tag0 = data8.mode;if(typeof tag0 == "string"){if(tag0 === "velocity"){if(!(validate37(data8, {instancePath:instancePath+"/conditions",parentData:data,parentDataProperty:"conditions",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);errors = vErrors.length;}var props0 = true;}else if(tag0 === "ordered"){if(!(validate38(data8, {instancePath:instancePath+"/conditions",parentData:data,parentDataProperty:"conditions",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);errors = vErrors.length;}if(props0 !== true){props0 = true;}}else {const err15 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "mode", tagValue: tag0},message:"value of tag \"mode\" must be in oneOf",schema:schema80.properties.conditions.discriminator,parentSchema:schema80.properties.conditions,data:data8};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}else {const err16 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/discriminator",keyword:"discriminator",params:{error: "tag", tag: "mode", tagValue: tag0},message:"tag \"mode\" must be string",schema:schema80.properties.conditions.discriminator,parentSchema:schema80.properties.conditions,data:data8};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}else {const err17 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema80.properties.conditions.type,parentSchema:schema80.properties.conditions,data:data8};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}}else {const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema80.type,parentSchema:schema80,data};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}validate35.errors = vErrors;return errors === 0;}validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};const schema95 = {"title":"SemanticPolicy","description":"A rule in plain language. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","type":"object","properties":{"name":{"$ref":"#/$defs/policyName"},"description":{"$ref":"#/$defs/description"},"policy_type":{"description":"A rule in plain language. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","const":"semantic"},"action_types":{"$ref":"#/$defs/actionTypes"},"decision":{"$ref":"#/$defs/verdict"},"priority":{"$ref":"#/$defs/priority"},"mode":{"$ref":"#/$defs/mode"},"reason":{"$ref":"#/$defs/reason"},"conditions":{"description":"As the enforcement service defines them.","type":"object","properties":{"semantic_rule":{"description":"The rule in plain language.","type":"string"},"min_confidence":{"description":"How sure the judge must be, 0 to 1.","type":"number","minimum":0,"maximum":1},"on_unavailable":{"description":"What to do when the service cannot judge this policy. `allow`: it does not trigger. Anything else, or nothing: it triggers.","type":"string"}},"additionalProperties":true}},"required":["name","policy_type","decision"],"additionalProperties":false};function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate41.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.name === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema95.required,parentSchema:schema95,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.policy_type === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policy_type"},message:"must have required property '"+"policy_type"+"'",schema:schema95.required,parentSchema:schema95,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data.decision === undefined){const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decision"},message:"must have required property '"+"decision"+"'",schema:schema95.required,parentSchema:schema95,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}for(const key0 in data){if(!(func7.call(schema95.properties, key0))){const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema95,data};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.name !== undefined){let data0 = data.name;if(typeof data0 === "string"){if(func1(data0) > 256){const err4 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/policyName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema35,data:data0};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(func1(data0) < 1){const err5 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/policyName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35,data:data0};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}else {const err6 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/policyName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data0};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data.description !== undefined){let data1 = data.description;if(typeof data1 !== "string"){const err7 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data1};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}if(data.policy_type !== undefined){let data2 = data.policy_type;if("semantic" !== data2){const err8 = {instancePath:instancePath+"/policy_type",schemaPath:"#/properties/policy_type/const",keyword:"const",params:{allowedValue: "semantic"},message:"must be equal to constant",schema:"semantic",parentSchema:schema95.properties.policy_type,data:data2};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data.action_types !== undefined){if(!(validate23(data.action_types, {instancePath:instancePath+"/action_types",parentData:data,parentDataProperty:"action_types",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);errors = vErrors.length;}}if(data.decision !== undefined){let data4 = data.decision;if(!(((data4 === "allow") || (data4 === "escalate")) || (data4 === "block"))){const err9 = {instancePath:instancePath+"/decision",schemaPath:"#/$defs/verdict/enum",keyword:"enum",params:{allowedValues: schema39.enum},message:"must be equal to one of the allowed values",schema:schema39.enum,parentSchema:schema39,data:data4};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}if(data.priority !== undefined){let data5 = data.priority;if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){const err10 = {instancePath:instancePath+"/priority",schemaPath:"#/$defs/priority/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.type,parentSchema:schema40,data:data5};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}if(data.mode !== undefined){let data6 = data.mode;if(!((data6 === "live") || (data6 === "shadow"))){const err11 = {instancePath:instancePath+"/mode",schemaPath:"#/$defs/mode/enum",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values",schema:schema41.enum,parentSchema:schema41,data:data6};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}if(data.reason !== undefined){let data7 = data.reason;if(typeof data7 !== "string"){const err12 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.type,parentSchema:schema42,data:data7};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}if(data.conditions !== undefined){let data8 = data.conditions;if(data8 && typeof data8 == "object" && !Array.isArray(data8)){if(data8.semantic_rule !== undefined){let data9 = data8.semantic_rule;if(typeof data9 !== "string"){const err13 = {instancePath:instancePath+"/conditions/semantic_rule",schemaPath:"#/properties/conditions/properties/semantic_rule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema95.properties.conditions.properties.semantic_rule.type,parentSchema:schema95.properties.conditions.properties.semantic_rule,data:data9};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}if(data8.min_confidence !== undefined){let data10 = data8.min_confidence;if((typeof data10 == "number") && (isFinite(data10))){if(data10 > 1 || isNaN(data10)){const err14 = {instancePath:instancePath+"/conditions/min_confidence",schemaPath:"#/properties/conditions/properties/min_confidence/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema95.properties.conditions.properties.min_confidence,data:data10};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}if(data10 < 0 || isNaN(data10)){const err15 = {instancePath:instancePath+"/conditions/min_confidence",schemaPath:"#/properties/conditions/properties/min_confidence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema95.properties.conditions.properties.min_confidence,data:data10};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}else {const err16 = {instancePath:instancePath+"/conditions/min_confidence",schemaPath:"#/properties/conditions/properties/min_confidence/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema95.properties.conditions.properties.min_confidence.type,parentSchema:schema95.properties.conditions.properties.min_confidence,data:data10};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}if(data8.on_unavailable !== undefined){let data11 = data8.on_unavailable;if(typeof data11 !== "string"){const err17 = {instancePath:instancePath+"/conditions/on_unavailable",schemaPath:"#/properties/conditions/properties/on_unavailable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema95.properties.conditions.properties.on_unavailable.type,parentSchema:schema95.properties.conditions.properties.on_unavailable,data:data11};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}}else {const err18 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema95.properties.conditions.type,parentSchema:schema95.properties.conditions,data:data8};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}}}else {const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema95.type,parentSchema:schema95,data};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}validate41.errors = vErrors;return errors === 0;}validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};const schema102 = {"title":"FlowPolicy","description":"A rule on data labels and destinations. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","type":"object","properties":{"name":{"$ref":"#/$defs/policyName"},"description":{"$ref":"#/$defs/description"},"policy_type":{"description":"A rule on data labels and destinations. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","const":"flow"},"action_types":{"$ref":"#/$defs/actionTypes"},"decision":{"$ref":"#/$defs/verdict"},"priority":{"$ref":"#/$defs/priority"},"mode":{"$ref":"#/$defs/mode"},"reason":{"$ref":"#/$defs/reason"},"conditions":{"description":"As the enforcement service defines them.","type":"object","properties":{"on_unavailable":{"description":"What to do when the service cannot judge this policy. `allow`: it does not trigger. Anything else, or nothing: it triggers.","type":"string"}},"additionalProperties":true}},"required":["name","policy_type","decision"],"additionalProperties":false};function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate43.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.name === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema102.required,parentSchema:schema102,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.policy_type === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policy_type"},message:"must have required property '"+"policy_type"+"'",schema:schema102.required,parentSchema:schema102,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data.decision === undefined){const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decision"},message:"must have required property '"+"decision"+"'",schema:schema102.required,parentSchema:schema102,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}for(const key0 in data){if(!(func7.call(schema102.properties, key0))){const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema102,data};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.name !== undefined){let data0 = data.name;if(typeof data0 === "string"){if(func1(data0) > 256){const err4 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/policyName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema35,data:data0};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(func1(data0) < 1){const err5 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/policyName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35,data:data0};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}else {const err6 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/policyName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data0};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data.description !== undefined){let data1 = data.description;if(typeof data1 !== "string"){const err7 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data1};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}if(data.policy_type !== undefined){let data2 = data.policy_type;if("flow" !== data2){const err8 = {instancePath:instancePath+"/policy_type",schemaPath:"#/properties/policy_type/const",keyword:"const",params:{allowedValue: "flow"},message:"must be equal to constant",schema:"flow",parentSchema:schema102.properties.policy_type,data:data2};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data.action_types !== undefined){if(!(validate23(data.action_types, {instancePath:instancePath+"/action_types",parentData:data,parentDataProperty:"action_types",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);errors = vErrors.length;}}if(data.decision !== undefined){let data4 = data.decision;if(!(((data4 === "allow") || (data4 === "escalate")) || (data4 === "block"))){const err9 = {instancePath:instancePath+"/decision",schemaPath:"#/$defs/verdict/enum",keyword:"enum",params:{allowedValues: schema39.enum},message:"must be equal to one of the allowed values",schema:schema39.enum,parentSchema:schema39,data:data4};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}if(data.priority !== undefined){let data5 = data.priority;if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){const err10 = {instancePath:instancePath+"/priority",schemaPath:"#/$defs/priority/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.type,parentSchema:schema40,data:data5};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}if(data.mode !== undefined){let data6 = data.mode;if(!((data6 === "live") || (data6 === "shadow"))){const err11 = {instancePath:instancePath+"/mode",schemaPath:"#/$defs/mode/enum",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values",schema:schema41.enum,parentSchema:schema41,data:data6};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}if(data.reason !== undefined){let data7 = data.reason;if(typeof data7 !== "string"){const err12 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.type,parentSchema:schema42,data:data7};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}if(data.conditions !== undefined){let data8 = data.conditions;if(data8 && typeof data8 == "object" && !Array.isArray(data8)){if(data8.on_unavailable !== undefined){let data9 = data8.on_unavailable;if(typeof data9 !== "string"){const err13 = {instancePath:instancePath+"/conditions/on_unavailable",schemaPath:"#/properties/conditions/properties/on_unavailable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema102.properties.conditions.properties.on_unavailable.type,parentSchema:schema102.properties.conditions.properties.on_unavailable,data:data9};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}}else {const err14 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema102.properties.conditions.type,parentSchema:schema102.properties.conditions,data:data8};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}}else {const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema102.type,parentSchema:schema102,data};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}validate43.errors = vErrors;return errors === 0;}validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};const schema109 = {"title":"InboundStampPolicy","description":"A rule on stamps of inbound instructions. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","type":"object","properties":{"name":{"$ref":"#/$defs/policyName"},"description":{"$ref":"#/$defs/description"},"policy_type":{"description":"A rule on stamps of inbound instructions. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","const":"inbound_stamp"},"action_types":{"$ref":"#/$defs/actionTypes"},"decision":{"$ref":"#/$defs/verdict"},"priority":{"$ref":"#/$defs/priority"},"mode":{"$ref":"#/$defs/mode"},"reason":{"$ref":"#/$defs/reason"},"conditions":{"description":"As the enforcement service defines them.","type":"object","properties":{"on_unavailable":{"description":"What to do when the service cannot judge this policy. `allow`: it does not trigger. Anything else, or nothing: it triggers.","type":"string"}},"additionalProperties":true}},"required":["name","policy_type","decision"],"additionalProperties":false};function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate45.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.name === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema109.required,parentSchema:schema109,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.policy_type === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policy_type"},message:"must have required property '"+"policy_type"+"'",schema:schema109.required,parentSchema:schema109,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data.decision === undefined){const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decision"},message:"must have required property '"+"decision"+"'",schema:schema109.required,parentSchema:schema109,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}for(const key0 in data){if(!(func7.call(schema109.properties, key0))){const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema109,data};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.name !== undefined){let data0 = data.name;if(typeof data0 === "string"){if(func1(data0) > 256){const err4 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/policyName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema35,data:data0};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(func1(data0) < 1){const err5 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/policyName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35,data:data0};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}else {const err6 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/policyName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data0};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data.description !== undefined){let data1 = data.description;if(typeof data1 !== "string"){const err7 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data1};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}if(data.policy_type !== undefined){let data2 = data.policy_type;if("inbound_stamp" !== data2){const err8 = {instancePath:instancePath+"/policy_type",schemaPath:"#/properties/policy_type/const",keyword:"const",params:{allowedValue: "inbound_stamp"},message:"must be equal to constant",schema:"inbound_stamp",parentSchema:schema109.properties.policy_type,data:data2};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data.action_types !== undefined){if(!(validate23(data.action_types, {instancePath:instancePath+"/action_types",parentData:data,parentDataProperty:"action_types",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);errors = vErrors.length;}}if(data.decision !== undefined){let data4 = data.decision;if(!(((data4 === "allow") || (data4 === "escalate")) || (data4 === "block"))){const err9 = {instancePath:instancePath+"/decision",schemaPath:"#/$defs/verdict/enum",keyword:"enum",params:{allowedValues: schema39.enum},message:"must be equal to one of the allowed values",schema:schema39.enum,parentSchema:schema39,data:data4};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}if(data.priority !== undefined){let data5 = data.priority;if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){const err10 = {instancePath:instancePath+"/priority",schemaPath:"#/$defs/priority/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.type,parentSchema:schema40,data:data5};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}if(data.mode !== undefined){let data6 = data.mode;if(!((data6 === "live") || (data6 === "shadow"))){const err11 = {instancePath:instancePath+"/mode",schemaPath:"#/$defs/mode/enum",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values",schema:schema41.enum,parentSchema:schema41,data:data6};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}if(data.reason !== undefined){let data7 = data.reason;if(typeof data7 !== "string"){const err12 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.type,parentSchema:schema42,data:data7};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}if(data.conditions !== undefined){let data8 = data.conditions;if(data8 && typeof data8 == "object" && !Array.isArray(data8)){if(data8.on_unavailable !== undefined){let data9 = data8.on_unavailable;if(typeof data9 !== "string"){const err13 = {instancePath:instancePath+"/conditions/on_unavailable",schemaPath:"#/properties/conditions/properties/on_unavailable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema109.properties.conditions.properties.on_unavailable.type,parentSchema:schema109.properties.conditions.properties.on_unavailable,data:data9};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}}else {const err14 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema109.properties.conditions.type,parentSchema:schema109.properties.conditions,data:data8};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}}else {const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema109.type,parentSchema:schema109,data};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}validate45.errors = vErrors;return errors === 0;}validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};const schema116 = {"title":"EffectPolicy","description":"A rule on the predicted effect. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","type":"object","properties":{"name":{"$ref":"#/$defs/policyName"},"description":{"$ref":"#/$defs/description"},"policy_type":{"description":"A rule on the predicted effect. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","const":"effect"},"action_types":{"$ref":"#/$defs/actionTypes"},"decision":{"$ref":"#/$defs/verdict"},"priority":{"$ref":"#/$defs/priority"},"mode":{"$ref":"#/$defs/mode"},"reason":{"$ref":"#/$defs/reason"},"conditions":{"description":"As the enforcement service defines them.","type":"object","properties":{"on_unavailable":{"description":"What to do when the service cannot judge this policy. `allow`: it does not trigger. Anything else, or nothing: it triggers.","type":"string"}},"additionalProperties":true}},"required":["name","policy_type","decision"],"additionalProperties":false};function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate47.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.name === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema116.required,parentSchema:schema116,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.policy_type === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policy_type"},message:"must have required property '"+"policy_type"+"'",schema:schema116.required,parentSchema:schema116,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data.decision === undefined){const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decision"},message:"must have required property '"+"decision"+"'",schema:schema116.required,parentSchema:schema116,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}for(const key0 in data){if(!(func7.call(schema116.properties, key0))){const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema116,data};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.name !== undefined){let data0 = data.name;if(typeof data0 === "string"){if(func1(data0) > 256){const err4 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/policyName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema35,data:data0};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(func1(data0) < 1){const err5 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/policyName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35,data:data0};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}else {const err6 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/policyName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data0};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data.description !== undefined){let data1 = data.description;if(typeof data1 !== "string"){const err7 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data1};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}if(data.policy_type !== undefined){let data2 = data.policy_type;if("effect" !== data2){const err8 = {instancePath:instancePath+"/policy_type",schemaPath:"#/properties/policy_type/const",keyword:"const",params:{allowedValue: "effect"},message:"must be equal to constant",schema:"effect",parentSchema:schema116.properties.policy_type,data:data2};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data.action_types !== undefined){if(!(validate23(data.action_types, {instancePath:instancePath+"/action_types",parentData:data,parentDataProperty:"action_types",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);errors = vErrors.length;}}if(data.decision !== undefined){let data4 = data.decision;if(!(((data4 === "allow") || (data4 === "escalate")) || (data4 === "block"))){const err9 = {instancePath:instancePath+"/decision",schemaPath:"#/$defs/verdict/enum",keyword:"enum",params:{allowedValues: schema39.enum},message:"must be equal to one of the allowed values",schema:schema39.enum,parentSchema:schema39,data:data4};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}if(data.priority !== undefined){let data5 = data.priority;if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){const err10 = {instancePath:instancePath+"/priority",schemaPath:"#/$defs/priority/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.type,parentSchema:schema40,data:data5};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}if(data.mode !== undefined){let data6 = data.mode;if(!((data6 === "live") || (data6 === "shadow"))){const err11 = {instancePath:instancePath+"/mode",schemaPath:"#/$defs/mode/enum",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values",schema:schema41.enum,parentSchema:schema41,data:data6};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}if(data.reason !== undefined){let data7 = data.reason;if(typeof data7 !== "string"){const err12 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.type,parentSchema:schema42,data:data7};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}if(data.conditions !== undefined){let data8 = data.conditions;if(data8 && typeof data8 == "object" && !Array.isArray(data8)){if(data8.on_unavailable !== undefined){let data9 = data8.on_unavailable;if(typeof data9 !== "string"){const err13 = {instancePath:instancePath+"/conditions/on_unavailable",schemaPath:"#/properties/conditions/properties/on_unavailable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema116.properties.conditions.properties.on_unavailable.type,parentSchema:schema116.properties.conditions.properties.on_unavailable,data:data9};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}}else {const err14 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema116.properties.conditions.type,parentSchema:schema116.properties.conditions,data:data8};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}}else {const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema116.type,parentSchema:schema116,data};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}validate47.errors = vErrors;return errors === 0;}validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};const schema123 = {"title":"IdentityPolicy","description":"A rule on identity and scopes. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","type":"object","properties":{"name":{"$ref":"#/$defs/policyName"},"description":{"$ref":"#/$defs/description"},"policy_type":{"description":"A rule on identity and scopes. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","const":"identity"},"action_types":{"$ref":"#/$defs/actionTypes"},"decision":{"$ref":"#/$defs/verdict"},"priority":{"$ref":"#/$defs/priority"},"mode":{"$ref":"#/$defs/mode"},"reason":{"$ref":"#/$defs/reason"},"conditions":{"description":"As the enforcement service defines them.","type":"object","properties":{"on_unavailable":{"description":"What to do when the service cannot judge this policy. `allow`: it does not trigger. Anything else, or nothing: it triggers.","type":"string"}},"additionalProperties":true}},"required":["name","policy_type","decision"],"additionalProperties":false};function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate49.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.name === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema123.required,parentSchema:schema123,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.policy_type === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policy_type"},message:"must have required property '"+"policy_type"+"'",schema:schema123.required,parentSchema:schema123,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data.decision === undefined){const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decision"},message:"must have required property '"+"decision"+"'",schema:schema123.required,parentSchema:schema123,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}for(const key0 in data){if(!(func7.call(schema123.properties, key0))){const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema123,data};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.name !== undefined){let data0 = data.name;if(typeof data0 === "string"){if(func1(data0) > 256){const err4 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/policyName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema35,data:data0};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(func1(data0) < 1){const err5 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/policyName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35,data:data0};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}else {const err6 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/policyName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data0};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data.description !== undefined){let data1 = data.description;if(typeof data1 !== "string"){const err7 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data1};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}if(data.policy_type !== undefined){let data2 = data.policy_type;if("identity" !== data2){const err8 = {instancePath:instancePath+"/policy_type",schemaPath:"#/properties/policy_type/const",keyword:"const",params:{allowedValue: "identity"},message:"must be equal to constant",schema:"identity",parentSchema:schema123.properties.policy_type,data:data2};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data.action_types !== undefined){if(!(validate23(data.action_types, {instancePath:instancePath+"/action_types",parentData:data,parentDataProperty:"action_types",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);errors = vErrors.length;}}if(data.decision !== undefined){let data4 = data.decision;if(!(((data4 === "allow") || (data4 === "escalate")) || (data4 === "block"))){const err9 = {instancePath:instancePath+"/decision",schemaPath:"#/$defs/verdict/enum",keyword:"enum",params:{allowedValues: schema39.enum},message:"must be equal to one of the allowed values",schema:schema39.enum,parentSchema:schema39,data:data4};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}if(data.priority !== undefined){let data5 = data.priority;if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){const err10 = {instancePath:instancePath+"/priority",schemaPath:"#/$defs/priority/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.type,parentSchema:schema40,data:data5};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}if(data.mode !== undefined){let data6 = data.mode;if(!((data6 === "live") || (data6 === "shadow"))){const err11 = {instancePath:instancePath+"/mode",schemaPath:"#/$defs/mode/enum",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values",schema:schema41.enum,parentSchema:schema41,data:data6};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}if(data.reason !== undefined){let data7 = data.reason;if(typeof data7 !== "string"){const err12 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.type,parentSchema:schema42,data:data7};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}if(data.conditions !== undefined){let data8 = data.conditions;if(data8 && typeof data8 == "object" && !Array.isArray(data8)){if(data8.on_unavailable !== undefined){let data9 = data8.on_unavailable;if(typeof data9 !== "string"){const err13 = {instancePath:instancePath+"/conditions/on_unavailable",schemaPath:"#/properties/conditions/properties/on_unavailable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema123.properties.conditions.properties.on_unavailable.type,parentSchema:schema123.properties.conditions.properties.on_unavailable,data:data9};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}}else {const err14 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema123.properties.conditions.type,parentSchema:schema123.properties.conditions,data:data8};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}}else {const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema123.type,parentSchema:schema123,data};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}validate49.errors = vErrors;return errors === 0;}validate49.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};const schema130 = {"title":"CompositePolicy","description":"A combination of policies or conditions. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","type":"object","properties":{"name":{"$ref":"#/$defs/policyName"},"description":{"$ref":"#/$defs/description"},"policy_type":{"description":"A combination of policies or conditions. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","const":"composite"},"action_types":{"$ref":"#/$defs/actionTypes"},"decision":{"$ref":"#/$defs/verdict"},"priority":{"$ref":"#/$defs/priority"},"mode":{"$ref":"#/$defs/mode"},"reason":{"$ref":"#/$defs/reason"},"conditions":{"description":"As the enforcement service defines them.","type":"object","properties":{"on_unavailable":{"description":"What to do when the service cannot judge this policy. `allow`: it does not trigger. Anything else, or nothing: it triggers.","type":"string"}},"additionalProperties":true}},"required":["name","policy_type","decision"],"additionalProperties":false};function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate51.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.name === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema130.required,parentSchema:schema130,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.policy_type === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policy_type"},message:"must have required property '"+"policy_type"+"'",schema:schema130.required,parentSchema:schema130,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data.decision === undefined){const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decision"},message:"must have required property '"+"decision"+"'",schema:schema130.required,parentSchema:schema130,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}for(const key0 in data){if(!(func7.call(schema130.properties, key0))){const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema130,data};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.name !== undefined){let data0 = data.name;if(typeof data0 === "string"){if(func1(data0) > 256){const err4 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/policyName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema35,data:data0};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(func1(data0) < 1){const err5 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/policyName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35,data:data0};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}else {const err6 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/policyName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data0};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data.description !== undefined){let data1 = data.description;if(typeof data1 !== "string"){const err7 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data1};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}if(data.policy_type !== undefined){let data2 = data.policy_type;if("composite" !== data2){const err8 = {instancePath:instancePath+"/policy_type",schemaPath:"#/properties/policy_type/const",keyword:"const",params:{allowedValue: "composite"},message:"must be equal to constant",schema:"composite",parentSchema:schema130.properties.policy_type,data:data2};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data.action_types !== undefined){if(!(validate23(data.action_types, {instancePath:instancePath+"/action_types",parentData:data,parentDataProperty:"action_types",rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);errors = vErrors.length;}}if(data.decision !== undefined){let data4 = data.decision;if(!(((data4 === "allow") || (data4 === "escalate")) || (data4 === "block"))){const err9 = {instancePath:instancePath+"/decision",schemaPath:"#/$defs/verdict/enum",keyword:"enum",params:{allowedValues: schema39.enum},message:"must be equal to one of the allowed values",schema:schema39.enum,parentSchema:schema39,data:data4};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}if(data.priority !== undefined){let data5 = data.priority;if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){const err10 = {instancePath:instancePath+"/priority",schemaPath:"#/$defs/priority/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.type,parentSchema:schema40,data:data5};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}if(data.mode !== undefined){let data6 = data.mode;if(!((data6 === "live") || (data6 === "shadow"))){const err11 = {instancePath:instancePath+"/mode",schemaPath:"#/$defs/mode/enum",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values",schema:schema41.enum,parentSchema:schema41,data:data6};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}if(data.reason !== undefined){let data7 = data.reason;if(typeof data7 !== "string"){const err12 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.type,parentSchema:schema42,data:data7};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}if(data.conditions !== undefined){let data8 = data.conditions;if(data8 && typeof data8 == "object" && !Array.isArray(data8)){if(data8.on_unavailable !== undefined){let data9 = data8.on_unavailable;if(typeof data9 !== "string"){const err13 = {instancePath:instancePath+"/conditions/on_unavailable",schemaPath:"#/properties/conditions/properties/on_unavailable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema130.properties.conditions.properties.on_unavailable.type,parentSchema:schema130.properties.conditions.properties.on_unavailable,data:data9};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}}else {const err14 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema130.properties.conditions.type,parentSchema:schema130.properties.conditions,data:data8};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}}else {const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema130.type,parentSchema:schema130,data};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}validate51.errors = vErrors;return errors === 0;}validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate21.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.policy_type === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policy_type"},message:"must have required property '"+"policy_type"+"'",schema:schema33.required,parentSchema:schema33,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}const tag0 = data.policy_type;if(typeof tag0 == "string"){if(tag0 === "action_type"){if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);errors = vErrors.length;}var props0 = true;}else if(tag0 === "threshold"){if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);errors = vErrors.length;}if(props0 !== true){props0 = true;}}else if(tag0 === "content_pattern"){if(!(validate27(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);errors = vErrors.length;}if(props0 !== true){props0 = true;}}else if(tag0 === "temporal"){if(!(validate29(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);errors = vErrors.length;}if(props0 !== true){props0 = true;}}else if(tag0 === "chain_of_custody"){if(!(validate31(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);errors = vErrors.length;}if(props0 !== true){props0 = true;}}else if(tag0 === "metadata"){if(!(validate33(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);errors = vErrors.length;}if(props0 !== true){props0 = true;}}else if(tag0 === "sequence"){if(!(validate35(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);errors = vErrors.length;}if(props0 !== true){props0 = true;}}else if(tag0 === "semantic"){if(!(validate41(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);errors = vErrors.length;}if(props0 !== true){props0 = true;}}else if(tag0 === "flow"){if(!(validate43(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);errors = vErrors.length;}if(props0 !== true){props0 = true;}}else if(tag0 === "inbound_stamp"){if(!(validate45(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);errors = vErrors.length;}if(props0 !== true){props0 = true;}}else if(tag0 === "effect"){if(!(validate47(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);errors = vErrors.length;}if(props0 !== true){props0 = true;}}else if(tag0 === "identity"){if(!(validate49(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);errors = vErrors.length;}if(props0 !== true){props0 = true;}}else if(tag0 === "composite"){if(!(validate51(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);errors = vErrors.length;}if(props0 !== true){props0 = true;}}else {const err1 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "policy_type", tagValue: tag0},message:"value of tag \"policy_type\" must be in oneOf",schema:schema33.discriminator,parentSchema:schema33,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}else {const err2 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "policy_type", tagValue: tag0},message:"tag \"policy_type\" must be string",schema:schema33.discriminator,parentSchema:schema33,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}else {const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}validate21.errors = vErrors;evaluated0.props = props0;return errors === 0;}validate21.evaluated = {"dynamicProps":true,"dynamicItems":false};function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://hindcast.dev/schemas/policy-pack.schema.json" */;let vErrors = null;let errors = 0;const evaluated0 = validate20.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.name === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.required,parentSchema:schema31,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.version === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema31.required,parentSchema:schema31,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data.policies === undefined){const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policies"},message:"must have required property '"+"policies"+"'",schema:schema31.required,parentSchema:schema31,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}for(const key0 in data){if(!((((key0 === "name") || (key0 === "version")) || (key0 === "description")) || (key0 === "policies"))){const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.name !== undefined){let data0 = data.name;if(typeof data0 === "string"){if(!pattern4.test(data0)){const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema31.properties.name,data:data0};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}else {const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.name.type,parentSchema:schema31.properties.name,data:data0};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}if(data.version !== undefined){let data1 = data.version;if(typeof data1 === "string"){if(func1(data1) > 256){const err6 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema31.properties.version,data:data1};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}if(func1(data1) < 5){const err7 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 5},message:"must NOT have fewer than 5 characters",schema:5,parentSchema:schema31.properties.version,data:data1};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}else {const err8 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.version.type,parentSchema:schema31.properties.version,data:data1};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data.description !== undefined){let data2 = data.description;if(typeof data2 !== "string"){const err9 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data2};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}if(data.policies !== undefined){let data3 = data.policies;if(Array.isArray(data3)){const len0 = data3.length;for(let i0=0; i0<len0; i0++){if(!(validate21(data3[i0], {instancePath:instancePath+"/policies/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);errors = vErrors.length;}}}else {const err10 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.policies.type,parentSchema:schema31.properties.policies,data:data3};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}}else {const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}validate20.errors = vErrors;return errors === 0;}validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

// EXTERNAL MODULE: ./build/src/pack/meant.js
var pack_meant = __webpack_require__(48408);
// EXTERNAL MODULE: ./build/src/pack/pointer.js
var pack_pointer = __webpack_require__(45286);
// EXTERNAL MODULE: ./build/src/pack/rules.js
var rules = __webpack_require__(17120);
// EXTERNAL MODULE: ./build/schemas/policy-pack.schema.json
var policy_pack_schema = __webpack_require__(34735);
;// CONCATENATED MODULE: ./build/src/pack/schema.js




/** Everything a schema has against a value, each fault once. */
function schemaFaults(value, validate) {
    if (validate(value))
        return [];
    const errors = validate.errors ?? [];
    return errors.filter(({ keyword }) => keyword !== 'if' && keyword !== 'oneOf').flatMap((error) => faultOf(error, value) ?? []);
}
function faultOf(error, root) {
    const { instancePath: pointer, keyword, params } = error;
    const value = at(root, pointer);
    const field = lastKey(pointer);
    const entry = /\/\d+$/.test(pointer) ? `an entry of ${(0,diagnostic/* quoted */.TL)(field)}` : pointer === '' ? 'the file' : (0,diagnostic/* quoted */.TL)(field);
    const here = (code, message, help) => ({ code, pointer, at: 'value', message, help });
    switch (keyword) {
        case 'required': {
            const missing = params.missingProperty;
            return {
                ...here('missing_field', `${named(value, pointer)} lacks \`${missing}\``, `add \`${missing}\``),
                lacks: `${pointer}/${(0,pack_pointer/* escapePointer */.l)(missing)}`,
            };
        }
        case 'additionalProperties':
            return unknownField(pointer, params.additionalProperty, value, propertiesOf(error));
        case 'discriminator': {
            const tag = params.tag;
            const given = params.tagValue;
            if (given === undefined)
                return undefined;
            const isType = tag === 'policy_type';
            const known = isType ? policyTypes() : ['velocity', 'ordered'];
            const what = isType ? 'policy type' : 'mode';
            const fault = here(isType ? 'unknown_policy_type' : 'unknown_value', `unknown ${what} ${shown(given)}`, (0,pack_meant/* suggestion */.h)(String(given), known) ?? `one of ${list(known)}`);
            return { ...fault, pointer: `${pointer}/${tag}` };
        }
        case 'enum': {
            const known = params.allowedValues;
            const what = field === 'decision' ? 'verdict' : pointer.startsWith('/gates/') ? 'level' : field;
            const meant = (0,pack_meant/* suggestion */.h)(String(value), known, field === 'decision' ? otherVerdicts : otherOperators);
            return here('unknown_value', `unknown ${what} ${shown(value)}`, meant ?? `one of ${list(known)}`);
        }
        case 'type':
            if (pointer === '/version' && typeof value === 'number')
                return here('type_mismatch', '`version` is a number, not a semantic version', 'write three numbers, without quotes: `1.0.0`');
            return {
                ...here('type_mismatch', `${entry} is ${kind(value)}`, typeHelp(value, String(params.type))),
                ...(value === null && { lacks: pointer }),
            };
        case 'minimum':
        case 'maximum':
        case 'exclusiveMinimum':
            return here('number_out_of_range', `${entry} is ${String(value)}`, `it must be ${params.comparison} ${params.limit}`);
        case 'pattern':
            return pointer === '/name'
                ? here('name_invalid', `${shown(value)} is no pack name`, 'use 1 to 64 lower case letters, digits and inner hyphens')
                : here('value_invalid', `${entry} is ${kind(value)}`, `it must match \`${params.pattern}\``);
        case 'minProperties':
            return {
                ...here('missing_field', `${named(value, pointer)} lists no condition`, `add ${Object.keys(propertiesOf(error))
                    .map((key) => `\`${key}\``)
                    .join(' or ')}`),
                lacks: pointer,
            };
        case 'minItems':
            return here('value_invalid', `${entry} has too few entries`, `it needs at least ${params.limit === 1 ? '1 entry' : `${params.limit} entries`}`);
        case 'minLength':
            if (pointer === '/version')
                return undefined;
            return /action_types|steps/.test(pointer)
                ? here('glob_invalid', 'an empty action type matches nothing', 'remove it, or write `*` for every action')
                : here('value_invalid', `${entry} is empty`, `it needs at least ${params.limit} ${params.limit === 1 ? 'character' : 'characters'}`);
        case 'maxLength':
            if (pointer === '/version')
                return undefined;
            return here('value_invalid', `${entry} is too long`, `it may have ${params.limit} characters at the most`);
        default:
            return here('value_invalid', `${entry} ${error.message ?? 'is not valid'}`, 'see the schema');
    }
}
/** Operators as other languages write them. */
const otherOperators = {
    '=': '==',
    '===': '==',
    '!==': '!=',
    '<>': '!=',
    '=>': '>=',
    '=<': '<=',
    '\u2265': '>=',
    '\u2264': '<=',
    '\u2260': '!=',
};
/** Verdicts as other services call them. */
const otherVerdicts = { deny: 'block', reject: 'block', review: 'escalate', approve: 'escalate' };
function policyTypes() {
    return policy_pack_schema.$defs.policy.oneOf.map(({ $ref }) => at(policy_pack_schema, `${$ref}/properties/policy_type`).const);
}
function unknownField(pointer, field, value, properties) {
    const meant = (0,pack_meant/* meantField */.aU)(field, value, properties);
    return {
        code: 'unknown_field',
        pointer: `${pointer}/${(0,pack_pointer/* escapePointer */.l)(field)}`,
        at: 'key',
        message: `unknown field ${(0,diagnostic/* quoted */.TL)(field)}`,
        help: meant?.help ?? `the fields here are ${list(Object.keys(properties))}`,
        ...(meant && { meant: `${pointer}/${meant.path}` }),
    };
}
function propertiesOf({ parentSchema }) {
    return parentSchema.properties;
}
function typeHelp(value, type) {
    const expected = type.split(',').join(' or ').replace('array', 'list').replace('object', 'mapping').replace('string', 'text');
    if (value === null)
        return `write ${expected === 'integer' ? 'an integer' : `a ${expected}`}, or remove it`;
    if (/list/.test(expected))
        return 'write a list, also for one entry: `[...]`';
    if (/number|integer/.test(expected) && typeof value === 'string' && value.trim() !== '' && !Number.isNaN(Number(value)))
        return 'write the number without quotes';
    if (/ or /.test(expected))
        return `write one value: ${expected}`;
    if (/boolean/.test(expected))
        return 'write true or false';
    if (/text/.test(expected))
        return 'put it in quotes if it is meant as text';
    return `write ${expected === 'integer' ? 'an integer' : `a ${expected}`}`;
}
function kind(value) {
    if (value === null)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a mapping';
    if (typeof value === 'string')
        return `the text ${(0,diagnostic/* quoted */.TL)(value)}`;
    return `${typeof value === 'boolean' ? 'a boolean' : 'the number'} ${String(value)}`.replace('a boolean', 'the boolean');
}
function named(value, pointer) {
    const name = value?.name;
    if (/^\/policies\/\d+$/.test(pointer))
        return typeof name === 'string' ? `policy ${(0,diagnostic/* quoted */.TL)(name)}` : `policy number ${Number(pointer.slice('/policies/'.length)) + 1}`;
    return pointer === '' ? 'the pack' : (0,diagnostic/* quoted */.TL)(lastKey(pointer));
}
function shown(value) {
    return (0,diagnostic/* quoted */.TL)(typeof value === 'string' ? value : JSON.stringify(value));
}
function list(words) {
    return words.map((word) => `\`${word}\``).join(', ');
}
function lastKey(pointer) {
    const keys = pointer
        .split('/')
        .slice(1)
        .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
    return keys.findLast((key) => !/^\d+$/.test(key)) ?? 'the file';
}
function at(root, pointer) {
    let value = root;
    for (const key of pointer.replace(/^#/, '').split('/').slice(1)) {
        if (typeof value !== 'object' || value === null)
            return undefined;
        value = value[key.replaceAll('~1', '/').replaceAll('~0', '~')];
    }
    return value;
}

// EXTERNAL MODULE: ./build/src/pack/text.js
var pack_text = __webpack_require__(11584);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/src/pack/yaml-document.js

const options = {
    schema: 'core',
    version: '1.2',
    merge: false,
    uniqueKeys: false,
    stringKeys: false,
    resolveKnownTags: false,
    strict: true,
    prettyErrors: false,
};
/** The one document of a file, without its directives, or an empty one. `end` is the length of its text. */
function documentOf(tokens, end) {
    const allowed = tokens.filter(({ type }) => type !== 'directive');
    // Run to its end: of a composer that is left at its first document, much survives the sweeps that follow.
    const [document] = [...new dist/* Composer */.Dk(options).compose(allowed, true, end)];
    return document;
}

;// CONCATENATED MODULE: ./build/src/pack/yaml-value.js




/** What is said of a merge key: a plain one is told by its token, before anything is composed; a quoted one when its value is known. */
const merge = ['merge keys are not part of the pack language', 'write the fields out'];
const reserved = new Set(['__proto__', 'constructor', 'prototype']);
/** Plain data of a node, with the place of every value noted where that is asked for. Numbers are never rounded, reserved and repeated keys never taken. */
function valueOfNode(node, pointer, context, key) {
    const { parsed, places } = context;
    if (places && isNoted(pointer, key)) {
        const [from, to] = node.range ?? [0, 0];
        places.set(pointer, { value: [from, to], ...(key && { key }) });
    }
    if ((0,dist/* isAlias */.Vj)(node)) {
        noteFaulty(pointer, parsed);
        return undefined;
    }
    if ((0,dist/* isScalar */.jn)(node))
        return scalarOf(node, pointer, context);
    if ((0,dist/* isSeq */.oP)(node)) {
        const entries = context.taken?.get(pointer) ?? [];
        for (const item of node.items)
            entries.push(item ? valueOfNode(item, `${pointer}/${entries.length}`, context) : null);
        return entries;
    }
    return (0,dist/* isMap */.jh)(node) ? mapOf(node.items, pointer, context) : undefined;
}
/** The pointers below a longer one are not noted: together they would take many times the room of the file. What holds them is told in their stead. */
const longestPointer = 256;
function isNoted(pointer, [from, to] = [0, 0]) {
    return pointer.length <= longestPointer + to - from;
}
function noteFaulty(pointer, { faulty }) {
    if (isNoted(pointer))
        faulty.add(pointer);
}
function mapOf(pairs, pointer, context) {
    const { source, parsed, fault, places } = context;
    const value = {};
    const seen = new Map();
    for (const pair of pairs) {
        const [from, to] = pair.key?.range ?? [0, 0];
        if ((0,dist/* isAlias */.Vj)(pair.key))
            continue;
        if (!(0,dist/* isScalar */.jn)(pair.key) || typeof pair.key.value !== 'string') {
            fault('yaml_syntax', from, 'this key is not a string', 'write the key as plain text');
            continue;
        }
        const name = pair.key.value;
        if (name === '<<') {
            if (pair.key.type !== 'PLAIN')
                fault('yaml_merge_forbidden', from, ...merge);
            continue;
        }
        if (reserved.has(name)) {
            fault('yaml_reserved_key', from, `${(0,diagnostic/* quoted */.TL)(name)} is reserved`, 'choose another key', to);
            continue;
        }
        if (refuseText(name, 'key', from, to, context)) {
            noteFaulty(pointer, parsed);
            continue;
        }
        const first = seen.get(name);
        if (first !== undefined) {
            const { line, column } = source.span(first);
            fault('yaml_duplicate_key', from, `${(0,diagnostic/* quoted */.TL)(name)} stands here a second time`, `keep one of the two; the first is at line ${line}, column ${column}`, to);
            continue;
        }
        seen.set(name, from);
        const at = `${pointer}/${(0,pack_pointer/* escapePointer */.l)(name)}`;
        value[name] = pair.value ? valueOfNode(pair.value, at, context, [from, to]) : null;
        if (!pair.value && isNoted(at, [from, to]))
            places?.set(at, { value: [from, to], key: [from, to] });
    }
    return value;
}
function scalarOf(node, pointer, context) {
    const { parsed, fault } = context;
    const { value, source = '' } = node;
    const [from, to] = node.range;
    const problem = typeof value === 'number' ? numberProblem(value, source) : undefined;
    if (problem)
        fault('number_out_of_range', from, `${(0,diagnostic/* quoted */.TL)(source, 40)} ${problem.why}`, problem.help, to);
    if (problem || isReported(from, to, context) || (typeof value === 'string' && refuseText(value, 'text', from, to, context)))
        noteFaulty(pointer, parsed);
    return problem ? 0 : value;
}
/** A number is taken only if it is held exactly: reading and printing it gives the number the author wrote. */
function numberProblem(value, source) {
    if (/inf|nan/i.test(source))
        return { why: 'is not a finite number', help: 'write a decimal number' };
    if (Object.is(value, -0))
        return { why: 'is not a number a pack can hold', help: 'write 0' };
    if (/^0[ox]/.test(source) ? Number.isSafeInteger(value) : Number.isFinite(value) && decimal(source) === decimal(String(value)))
        return undefined;
    return { why: "can't be held exactly", help: 'write a number of fewer digits, or quote it if it is a name' };
}
/** The digits and the power of ten of a decimal number, however it is written. */
function decimal(source) {
    const [, sign = '', whole = '', fraction = '', power = '0'] = /^([-+]?)(\d*)(?:\.(\d*))?(?:e([-+]?\d+))?$/i.exec(source);
    const digits = `${whole}${fraction}`.replace(/^0+/, '');
    const significant = digits.replace(/0+$/, '');
    if (significant === '')
        return '0';
    return `${sign.replace('+', '')}${significant}e${Number(power) - fraction.length + digits.length - significant.length}`;
}
function refuseText(text, what, from, to, context) {
    if (isReported(from, to, context))
        return true;
    const character = (0,pack_text/* forbiddenCharacter */.DB)(text);
    if (!character)
        return false;
    const [start, end] = escapeOf(character.name, context.text.slice(from, to)) ?? [0, to - from];
    context.fault('string_not_text', from + start, `the ${what} holds ${character.name}, which is not text`, 'remove the character', from + end);
    return true;
}
/** Where in double quotes the escape of a character stands. */
function escapeOf(name, raw) {
    if (!raw.startsWith('"'))
        return undefined;
    for (const { 0: whole, 1: byte, 2: unit, 3: point, 4: letter = '', index } of raw.matchAll(escapes)) {
        const code = Number.parseInt(byte ?? unit ?? point ?? letters[letter] ?? '', 16);
        if (code <= 0x10ffff && (0,pack_text/* codePointName */.R8)(String.fromCodePoint(code)) === name)
            return [index, index + whole.length];
    }
    return undefined;
}
const escapes = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(.))/gs;
/** Escapes of one letter that stand for what is no text. */
const letters = { 0: '0', a: '7', b: '8', e: '1b', f: 'c', v: 'b', N: '85' };
/** Whether a character between two offsets is reported already. */
function isReported(from, to, { source, text }) {
    return text !== source.text && text.slice(from, to) !== source.text.slice(from, to);
}

;// CONCATENATED MODULE: ./build/src/pack/yaml-refuse.js


/** Reports every token of a kind that a pack may not use. The place is that of the token: a node's own range starts after its anchor. */
function refuse(token, fault) {
    if (token.type === 'directive') {
        fault('yaml_directive_forbidden', token.offset, 'a directive changes how the file is read', 'remove the line');
        return;
    }
    if (token.type !== 'document')
        return;
    const pending = [token];
    for (let next = pending.pop(); next; next = pending.pop()) {
        if (next.type === 'alias')
            forbid('yaml_alias_forbidden', 'aliases', next, 'write the value out; a glob that starts with `*` needs quotes', fault);
        if ('start' in next && Array.isArray(next.start))
            for (const source of next.start)
                refuseSource(source, fault);
        if ('value' in next && next.value)
            pending.push(next.value);
        if ('items' in next)
            for (const item of [...next.items].reverse())
                refuseItem(item, fault, pending);
    }
}
function refuseItem(item, fault, pending) {
    for (const source of [...item.start, ...(item.sep ?? [])])
        refuseSource(source, fault);
    if (item.value)
        pending.push(item.value);
    if (!item.key)
        return;
    if (item.key.type === 'scalar' && item.key.source === '<<') {
        fault('yaml_merge_forbidden', item.key.offset, ...merge);
    }
    pending.push(item.key);
}
function refuseSource(token, fault) {
    if (token.type === 'anchor')
        forbid('yaml_alias_forbidden', 'anchors', token, 'write the value out', fault);
    if (token.type === 'tag')
        forbid('yaml_tag_forbidden', 'tags', token, 'remove the tag', fault);
}
function forbid(code, what, { offset, source }, help, fault) {
    fault(code, offset, `${(0,diagnostic/* quoted */.TL)(source, 40)}: ${what} are not part of the pack language`, help, offset + source.length);
}

;// CONCATENATED MODULE: ./build/src/pack/yaml-tokens.js


const deepest = 32;
const mostKeys = 5000;
const mostEntries = 20_000;
/**
 * Runs the parser token by token and stops at the first one nested too deep or in too large a mapping or list, before anything slower or recursive sees it.
 * `look` sees what is being built after each lexeme, the document first, and stops it too.
 */
function tokensOf(text, fault, look) {
    const parser = linearParser();
    const stack = stackOf(parser);
    const tokens = [];
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        for (const token of parser.next(lexeme))
            tokens.push(token);
        const tooDeep = stack.length > deepest ? stack.filter(isCollection)[deepest] : undefined;
        if (tooDeep) {
            fault('yaml_too_deep', tooDeep.offset, `more than ${deepest} levels of nesting`, 'write it flatter: a pack needs no more than 8 levels');
            return undefined;
        }
        const beyond = keyBeyond(stack.at(-1));
        if (beyond) {
            fault('yaml_too_many_keys', beyond.offset, `more than ${mostKeys} keys in one mapping`, 'a mapping of a pack has fewer than 10 keys');
            return undefined;
        }
        const surplus = entryBeyond(stack.at(-1));
        if (surplus !== undefined) {
            const help = 'say it with fewer: a glob stands for many action types, and policies may be spread over several packs';
            fault('yaml_too_many_entries', surplus, `more than ${(0,diagnostic/* count */.U9)(mostEntries)} entries in one list`, help);
            return undefined;
        }
        if (look && !look(stack))
            return undefined;
    }
    for (const token of parser.end())
        tokens.push(token);
    return tokens;
}
/** The library's parser looks at all blank lines before each comment that follows them; this one goes back no further than to the last comment. */
function linearParser() {
    const parser = new dist/* Parser */.iX();
    const state = parser;
    state.atIndentedComment = (start, indent) => state.type === 'comment' && state.indent > indent && start.findLast(({ type }) => type !== 'newline' && type !== 'space') === undefined;
    return parser;
}
/** What a parser is building, the innermost last; the library does not tell. */
function stackOf(parser) {
    return parser.stack;
}
function isCollection({ type }) {
    return type === 'block-map' || type === 'block-seq' || type === 'flow-collection';
}
/** The first key of a mapping that is one too many. */
function keyBeyond(token) {
    const isMap = token?.type === 'block-map' || (token?.type === 'flow-collection' && token.start.source === '{');
    return isMap ? (token.items[mostKeys]?.key ?? undefined) : undefined;
}
/** Where the first entry of a list stands that is one too many: its dash, or in brackets its value. */
function entryBeyond(token) {
    if (token?.type === 'block-seq')
        return token.items[mostEntries]?.start.find(({ type }) => type === 'seq-item-ind')?.offset;
    if (token?.type !== 'flow-collection' || token.start.source !== '[')
        return undefined;
    const entry = token.items[mostEntries];
    // A comma after the last entry begins one that holds nothing.
    const holds = entry?.value ?? entry?.key ?? (token.items.length > mostEntries + 1 ? entry?.start[0] : undefined);
    return holds?.offset;
}

;// CONCATENATED MODULE: ./build/src/pack/yaml-pieces.js






/** How many entries are read at once: more live longer, and for fewer the composer is set up more often. */
const atOnce = 4;
/** The parser may still change the last two entries of a list: white space behind an entry begins another, and may go back to it. */
const yaml_pieces_open = 2;
/** A key is looked at again with each lexeme of its list. */
const longestKey = 100;
/**
 * Reads a file without holding all of its tokens and nodes: the entries of a list that is the value of a key of the root become plain data once they
 * are complete. Gives what `parseWhole` gives; nothing where something is wrong or unusual, which that one then tells.
 */
function parseInPieces(source, places, most = atOnce) {
    const { text } = source;
    if ((0,pack_text/* forbiddenCharacter */.DB)(text))
        return undefined;
    const parsed = { value: undefined, faults: [], faulty: new Set() };
    const found = places && new Map();
    const fault = () => {
        reading.sound = false;
    };
    const reading = { source, text, parsed, fault, places: found, taken: new Map(), sound: true };
    const tokens = tokensOf(text, fault, (stack) => {
        takeEntries(stack, most, reading);
        return reading.sound;
    });
    if (tokens?.filter(({ type }) => type === 'document').length !== 1)
        return undefined;
    parsed.value = dataOf(tokens, '', reading);
    if (!reading.sound || parsed.value === undefined || parsed.value === null || !arrived(reading))
        return undefined;
    for (const [pointer, place] of found ?? [])
        places?.set(pointer, place);
    return parsed;
}
/** Takes the complete entries out of the list that is being built below the root, when they are many. */
function takeEntries([, root, list], most, reading) {
    if (!isList(list) || list.items.length < most + yaml_pieces_open)
        return;
    const key = keyOf(root);
    const end = list.items.length - yaml_pieces_open;
    if (key === undefined || (list.type === 'flow-collection' && !isBetween(list.items[end - 1], list.items[end])))
        return;
    const pointer = `/${key}`;
    const entries = reading.taken.get(pointer) ?? [];
    if (entries.length + list.items.length > mostEntries)
        reading.sound = false;
    reading.taken.set(pointer, entries);
    const items = list.items.splice(0, end);
    // What is left may not begin with the comma that stood between the two parts.
    if (list.type === 'flow-collection')
        list.items[0].start.shift();
    dataOf(part(list, items), pointer, reading);
}
/** Whether each list that entries were taken from is not too long and stands where it was meant to: it may have become the key of something. */
function arrived({ parsed, taken }) {
    const root = parsed.value;
    return [...taken].every(([pointer, entries]) => entries.length <= mostEntries && root[pointer.slice(1)] === entries);
}
function isList(token) {
    return token?.type === 'block-seq' || (token?.type === 'flow-collection' && token.start.source === '[');
}
/** The key of the mapping whose value is being built, where it is a plain word or one in quotes. */
function keyOf(root) {
    if (root.type !== 'block-map' && (root.type !== 'flow-collection' || root.start.source !== '{'))
        return undefined;
    const { key, sep, value } = root.items.at(-1) ?? {};
    if (value || !sep?.some(({ type }) => type === 'map-value-ind') || !key || !('source' in key) || key.source.length > longestKey)
        return undefined;
    return /^(["']?)([\w-]+)\1$/.exec(key.source)?.[2];
}
/** Whether a list in brackets can be parted between two of its entries. */
function isBetween(before, after) {
    return Boolean(before.key ?? before.value) && after.start[0]?.type === 'comma';
}
/** A document of these entries of a list alone, with their own tokens at their own places. */
function part(list, items) {
    const { offset, indent } = list;
    const end = [{ type: 'flow-seq-end', offset, indent, source: ']' }];
    const entries = list.type === 'block-seq' ? { ...list, items: items } : { ...list, items, end };
    const parser = new dist/* Parser */.iX();
    stackOf(parser).push({ type: 'document', offset, start: [] }, entries);
    return [...parser.end()];
}
/** Plain data of a document; what there is of a list already is added to. */
function dataOf(tokens, pointer, reading) {
    for (const token of tokens)
        refuse(token, reading.fault);
    const { errors, contents } = documentOf(tokens, reading.text.length);
    if (errors.length > 0)
        reading.sound = false;
    return contents ? valueOfNode(contents, pointer, reading) : undefined;
}

;// CONCATENATED MODULE: ./build/src/pack/yaml-syntax.js


/** Faults that stand alone: the rest of the file is read as it was meant. */
const alone = new Set(['BAD_DQ_ESCAPE', 'BAD_SCALAR_START', 'KEY_OVER_1024_CHARS']);
/** One fault for one mistake: of those that break the structure only the first is told, for the others may come of it. */
function syntaxFaults(problems, text, root) {
    const opens = problems.some(({ message }) => isUnclosed(message)) ? startsOf(root) : undefined;
    const placed = problems.map((problem) => ({ problem, place: placeOf(problem, text, opens), breaks: !alone.has(problem.code) }));
    const first = placed.filter(({ breaks }) => breaks).sort((a, b) => a.place[0] - b.place[0])[0];
    const told = placed.filter((one) => !one.breaks || one === first);
    return told.map(({ problem, place: [from, to], breaks }) => {
        const [message, help] = wordsOf(problem, problems, text);
        return { from, to, message, help, breaks };
    });
}
/** The library's message, but where it repeats what stands in the file (a message holds an author's words only in backticks) or says little. */
function wordsOf(problem, problems, text) {
    const { code, message, pos } = problem;
    if (code === 'BAD_DQ_ESCAPE')
        return [
            'this escape is unknown in a double-quoted text',
            'in double quotes a backslash starts an escape: put patterns in single quotes',
        ];
    if (code === 'BAD_SCALAR_START')
        return ['a text that starts with this character needs quotes', 'correct the YAML here'];
    if (code === 'TAB_AS_INDENT') {
        const others = problems.filter((other) => other.code === code).length - 1;
        const more = others === 0 ? '' : `, here and in ${(0,diagnostic/* counted */.hS)(others, 'line')} below`;
        return ['tabs are not allowed as indentation', `indent with spaces${more}`];
    }
    if (isUnclosed(message))
        return ['the quote that opens here is never closed', 'close the quote or the bracket'];
    if (/^Sequence item without -/.test(message))
        return outdented(text, pos[0]);
    if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY')
        return nested(text, pos[0]);
    if (/^All mapping items/.test(message))
        return ['this key does not start at the column of the keys above', 'line it up with the keys it belongs to'];
    if (/^Implicit map keys/.test(message))
        return ['this is a key without a value', 'write `key: value`, with a space after the colon'];
    if (code === 'UNEXPECTED_TOKEN')
        return ['this is not expected here', 'correct the YAML here'];
    const line = message.split('\n')[0].replace(/\.$/, '');
    const help = code === 'MISSING_CHAR' || /end with a/.test(line) ? 'close the quote or the bracket' : 'correct the YAML here';
    return [line.charAt(0).toLowerCase() + line.slice(1), help];
}
/** A key that stands between the dash of its list item and the column of the item's other keys. */
function outdented(text, offset) {
    const indent = indentAt(text, offset);
    const dashes = [...text.slice(0, offset).matchAll(/^( *)(- +)/gm)];
    const item = dashes.findLast(([, before]) => before.length < indent);
    const help = item ? `indent it with ${(0,diagnostic/* counted */.hS)(item[1].length + item[2].length, 'space')}` : 'line it up with the keys of the item';
    return ['this key is indented less than the list item it belongs to', `${help}, as the first key of the item`];
}
/** A key that stands under another one that has a value already, or behind it. */
function nested(text, offset) {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    const [line = '', next = ''] = text.slice(start).split('\n');
    const key = /^ *(?:- +)?([\w-]+):/.exec(line)?.[1];
    const below = /^ *([\w-]+):/.exec(next)?.[1];
    if (key === undefined || below === undefined || indentAt(text, start + line.length + 1) <= indentAt(text, start))
        return ['a text with `: ` in it needs quotes', 'put the whole value into single quotes'];
    return [
        `${(0,diagnostic/* quoted */.TL)(below)} is indented under ${(0,diagnostic/* quoted */.TL)(key)}, which has a value already`,
        `move it to the left, in line with ${(0,diagnostic/* quoted */.TL)(key)}`,
    ];
}
function indentAt(text, offset) {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    return /^ */.exec(text.slice(start))[0].length;
}
/** An unclosed quote is told where it opens, an indentation where it ends, everything else where the library met it. */
function placeOf({ code, message, pos: [from, to] }, text, opens) {
    const start = isUnclosed(message) ? opens?.get(from) : undefined;
    if (start !== undefined)
        return [start, from];
    const indent = code === 'TAB_AS_INDENT' ? 0 : /^ */.exec(text.slice(from))[0].length;
    return [from + indent, Math.max(to, from + indent)];
}
/** By the offset where it ends, where each text or number starts. */
function startsOf(root) {
    const starts = new Map();
    const look = (_, { range }) => {
        if (range)
            starts.set(range[1], range[0]);
    };
    if (root)
        (0,dist/* visit */.YR)(root, { Scalar: look });
    return starts;
}
function isUnclosed(message) {
    return /^Missing closing ["']quote/.test(message);
}

;// CONCATENATED MODULE: ./build/src/pack/yaml.js







/** From how many characters on a file is read in pieces: what a smaller one takes is little. */
const yaml_long = 100_000;
/**
 * Parses the YAML of a pack: YAML 1.2 core without what makes it dangerous in a policy file (anchors, aliases, merges, tags, directives, several documents).
 * Each refusal has its code and its place; everything is linear in the size of the file. The places of the values, which take several times the room
 * of the file, are put into `places`.
 */
function parseYaml(source, places) {
    return (source.text.length >= yaml_long ? parseInPieces(source, places) : undefined) ?? parseWhole(source, places);
}
/** Reads a file with all of its tokens at hand, and tells everything that is wrong with it. */
function parseWhole(source, places) {
    const parsed = { value: undefined, faults: [], faulty: new Set() };
    const fault = (code, offset, message, help, end = offset) => {
        parsed.faults.push({ code, severity: 'error', message, help, span: source.span(offset, end) });
    };
    for (const { index, name } of (0,pack_text/* forbiddenCharacters */.QI)(source.text)) {
        fault('string_not_text', index, `the file holds ${name}, which is not text`, 'remove the character');
    }
    const text = parsed.faults.length > 0 ? (0,pack_text/* withoutForbidden */.S2)(source.text) : source.text;
    const tokens = tokensOf(text, fault);
    if (!tokens)
        return parsed;
    const before = parsed.faults.length;
    for (const token of tokens)
        refuse(token, fault);
    const documents = tokens.filter((token) => token.type === 'document');
    const second = documents[1];
    if (second) {
        const help = 'put each pack into a file of its own';
        fault('yaml_multiple_documents', second.offset, 'a second document starts here', help);
        return parsed;
    }
    compose(tokens, { source, text, parsed, fault, places }, parsed.faults.length > before);
    if (parsed.faults.length === 0 && (parsed.value === undefined || parsed.value === null)) {
        fault('pack_empty', 0, 'the file holds no pack', 'write `name`, `version` and `policies`');
    }
    return parsed;
}
function compose(tokens, context, refused) {
    const { source, text, parsed, fault } = context;
    const { errors, contents } = documentOf(tokens, text.length);
    const problems = errors.filter(({ code }) => !refused || !ofRefused.has(code));
    for (const { from, to, message, help, breaks } of syntaxFaults(problems, text, contents)) {
        fault('yaml_syntax', from, message, help, to);
        if (breaks)
            parsed.brokenAt = source.span(from).line;
    }
    if (contents)
        parsed.value = valueOfNode(contents, '', context);
}
/** What the library has against anchors, aliases and tags; they are refused with codes of their own. */
const ofRefused = new Set([
    'ALIAS_PROPS',
    'BAD_ALIAS',
    'BAD_PROP_ORDER',
    'MULTIPLE_ANCHORS',
    'MULTIPLE_TAGS',
    'TAG_RESOLVE_FAILED',
]);

;// CONCATENATED MODULE: ./build/src/pack/load.js








const mostFaults = 100;
/** Reads packs, one a file. Every fault of every file is found in one run, at most 100 a file; nothing is compiled at start-up. */
function loadPacks(files) {
    const errors = [];
    const packs = [];
    for (const file of files) {
        const loaded = loadPack(file);
        if (Array.isArray(loaded))
            errors.push(...capped(loaded));
        else
            packs.push(loaded);
    }
    errors.push(...duplicatePacks(packs));
    return errors.length > 0 ? { ok: false, errors: errors.sort(diagnostic/* byPlace */.hz), warnings: [] } : { ok: true, value: packs, warnings: [] };
}
/** The first faults of a file; the last of them says how many more there are. */
function capped(faults) {
    const shown = faults.slice(0, mostFaults);
    const left = faults.length - shown.length;
    if (left === 0)
        return shown;
    const last = shown.pop();
    const more = left === 1 ? '1 more fault of this file is' : `${left} more faults of this file are`;
    return [...shown, { ...last, help: `${last.help}; ${more} not shown` }];
}
function loadPack(file) {
    const checked = checkYaml(file, validate, (value) => [...(0,rules/* semanticFaults */.AX)(value), ...behindUnknownTypes(value)]);
    return checked.ok ? loaded(checked.value.value, checked.value) : checked.errors;
}
/** The schema judges a policy by its type; where that is unknown, the fields that all types share are checked all the same. */
function behindUnknownTypes(value) {
    const { policies } = (value ?? {});
    if (!Array.isArray(policies))
        return [];
    const known = new Set(policyTypes());
    return policies.flatMap((policy, index) => {
        if (typeof policy !== 'object' || policy === null || Array.isArray(policy))
            return [];
        if (known.has(policy.policy_type))
            return [];
        const alone = { name: 'x', version: '1.0.0', policies: [{ ...policy, policy_type: 'action_type' }] };
        const own = `/policies/${index}`;
        return schemaFaults(alone, validate).flatMap((fault) => {
            const pointer = fault.pointer.replace(/^\/policies\/0/, own);
            return fault.code === 'unknown_field' ? unknownToAll(own, pointer, policy) : [{ ...fault, pointer }];
        });
    });
}
/** A field of a policy that no type has; one that some type has may be right. */
function unknownToAll(policy, pointer, value) {
    const field = Object.keys(value).find((key) => `${policy}/${(0,pack_pointer/* escapePointer */.l)(key)}` === pointer);
    const properties = (0,pack_meant/* anyPolicy */.rw)();
    return field === undefined || Object.hasOwn(properties, field) ? [] : [unknownField(policy, field, value, properties)];
}
/** Reads a YAML file strictly and checks it by a schema, and by `rules` that the schema cannot say. All faults in one run. */
function checkYaml(file, schema, rules = () => []) {
    const source = (0,pack_text/* decode */.D4)(file);
    if ('code' in source)
        return { ok: false, errors: [source], warnings: [] };
    const parsed = parseYaml(source);
    const spanOf = spansIn(source);
    const empty = parsed.value === undefined || parsed.value === null;
    const broken = parsed.faults.some(({ code }) => code === 'yaml_syntax');
    const follows = ({ lacks, pointer, at }) => parsed.faulty.has(pointer) ||
        (broken && (lacks !== undefined || spanOf(pointer, at).line >= (parsed.brokenAt ?? Number.POSITIVE_INFINITY)));
    const misfits = empty ? [] : schemaFaults(parsed.value, schema);
    const reported = new Set(misfits.map(({ pointer }) => pointer));
    const breaches = rules(parsed.value).filter(({ pointer }) => !reported.has(pointer));
    const found = (0,pack_meant/* onePerMistake */.EW)([...misfits, ...breaches]).filter((fault) => !follows(fault));
    const errors = [...parsed.faults, ...found.map((fault) => diagnose(fault, spanOf))].sort(diagnostic/* byPlace */.hz);
    if (errors.length > 0)
        return { ok: false, errors, warnings: [] };
    return {
        ok: true,
        value: { file: source.file, value: parsed.value, place: (pointer) => spanOf(pointer, 'value') },
        warnings: [],
    };
}
function diagnose({ code, pointer, at, message, help, first }, spanOf) {
    const span = spanOf(pointer, at);
    if (first === undefined)
        return { code, severity: 'error', message, help, span };
    const { line, column } = spanOf(first, at);
    return { code, severity: 'error', message, help: `${help}; the first is at line ${line}, column ${column}`, span };
}
/** Where things stand in a file. It is read once more when that is first asked, which for most files is never. */
function spansIn(source) {
    let known;
    const places = () => {
        if (known === undefined) {
            known = new Map();
            parseYaml(source, known);
        }
        return known;
    };
    return (pointer, at) => {
        for (let path = pointer;; path = path.slice(0, path.lastIndexOf('/'))) {
            const place = places().get(path);
            if (place) {
                const [from, to] = at === 'key' && path === pointer && place.key ? place.key : place.value;
                return source.span(from, Math.max(from, to));
            }
            if (path === '')
                return source.span(0);
        }
    };
}
function loaded(pack, { file, place }) {
    const prefixes = new Map([
        [pack.name, ''],
        ...pack.policies.map(({ name }, index) => [`${pack.name}/${name}`, `/policies/${index}`]),
    ]);
    return {
        pack,
        file,
        place(address) {
            if (address.startsWith('/'))
                return place(address);
            for (let prefix = address; prefix !== ''; prefix = prefix.slice(0, Math.max(0, prefix.lastIndexOf('/')))) {
                const start = prefixes.get(prefix);
                if (start !== undefined)
                    return place(start + address.slice(prefix.length));
            }
            return undefined;
        },
    };
}
function duplicatePacks(packs) {
    const first = new Map();
    return packs.flatMap((loaded) => {
        const before = first.get(loaded.pack.name);
        if (!before) {
            first.set(loaded.pack.name, loaded);
            return [];
        }
        const span = loaded.place('/name');
        const message = `the pack \`${loaded.pack.name}\` stands in two files`;
        return [
            {
                code: 'duplicate_pack_name',
                severity: 'error',
                message,
                help: `give it another name; the other file is ${(0,diagnostic/* quoted */.TL)(before.file, 200)}`,
                span,
            },
        ];
    });
}


/***/ }),

/***/ 48408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ onePerMistake),
/* harmony export */   aU: () => (/* binding */ meantField),
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   rw: () => (/* binding */ anyPolicy)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _schemas_policy_pack_schema_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34735);
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45286);



/** "did you mean" for a word that is near one of the known ones. `others`: words of other languages, and what they are here. */
function suggestion(word, known, others = {}) {
    const near = nearest(word, known, others);
    return near === undefined ? undefined : `did you mean \`${near}\``;
}
/** The known word that was meant: one that is near, or equal but for case. */
function nearest(word, known, others = {}) {
    const meant = Object.hasOwn(others, word.toLowerCase()) ? others[word.toLowerCase()] : undefined;
    if (meant !== undefined && known.includes(meant))
        return meant;
    if (known.length === 0)
        return undefined;
    const near = known.find((candidate) => candidate.toLowerCase() === word.toLowerCase()) ?? nearestOf(word, known);
    const allowed = Math.max(near.length > 3 ? 2 : 1, Math.floor(near.length / 3));
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), near.toLowerCase()) <= allowed ? near : undefined;
}
/** Of those equally near the one that the word only adds to, or leaves something off: `lt` for `lte`, not `gte`. */
function nearestOf(word, known) {
    const least = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word, [...known]));
    const near = known.filter((candidate) => (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, candidate) === least);
    return near.find((candidate) => word.startsWith(candidate) || candidate.startsWith(word)) ?? near[0];
}
/** Where a field that is not known here was meant to stand, below the value that has it, and what to do. A field that is given is not the one. */
function meantField(field, value, properties) {
    if (fieldsIn(properties.conditions).includes(field))
        return { path: `conditions/${field}`, help: 'indent it under `conditions`' };
    const near = nearest(field, Object.keys(properties).filter((name) => !Object.hasOwn(value, name)));
    return near === undefined ? undefined : { path: (0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .escapePointer */ .l)(near), help: `did you mean \`${near}\`` };
}
function fieldsIn({ $ref, properties, oneOf } = {}) {
    return [...($ref ? fieldsIn(partAt($ref)) : []), ...Object.keys(properties ?? {}), ...(oneOf ?? []).flatMap(fieldsIn)];
}
/** What a policy may have whatever its type. */
function anyPolicy() {
    const types = _schemas_policy_pack_schema_json__WEBPACK_IMPORTED_MODULE_2__.$defs.policy.oneOf.map(({ $ref }) => partAt($ref).properties);
    return Object.assign({}, ...types, { conditions: { oneOf: types.flatMap(({ conditions }) => conditions ?? []) } });
}
function partAt(ref) {
    return _schemas_policy_pack_schema_json__WEBPACK_IMPORTED_MODULE_2__.$defs[ref.slice('#/$defs/'.length)];
}
/** What is lacking is not told where it stands under another name, or elsewhere: that is told there. */
function onePerMistake(faults) {
    const meant = faults.flatMap((fault) => fault.meant ?? []);
    return faults.filter(({ lacks }) => lacks === undefined || !meant.some((pointer) => pointer === lacks || pointer.startsWith(`${lacks}/`)));
}


/***/ }),

/***/ 45286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ escapePointer)
/* harmony export */ });
/** A key as a part of a JSON Pointer (RFC 6901). */
function escapePointer(key) {
    return key.replaceAll('~', '~0').replaceAll('/', '~1');
}


/***/ }),

/***/ 17120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AX: () => (/* binding */ semanticFaults),
/* harmony export */   Hf: () => (/* binding */ globFault),
/* harmony export */   K_: () => (/* binding */ patternFaults),
/* harmony export */   i1: () => (/* binding */ ruleFaults),
/* harmony export */   o8: () => (/* binding */ globFaults)
/* harmony export */ });
/* unused harmony export isVersion */
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33950);
/* harmony import */ var _regex_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87496);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11584);




/** What the schema cannot say of a pack (`semantics.md`): its version, names, globs, patterns, rules. Takes any value, so that no fault hides another. */
function semanticFaults(value) {
    const { version, policies } = (value ?? {});
    const list = (Array.isArray(policies) ? policies : []).map((policy) => (typeof policy === 'object' && policy !== null ? policy : {}));
    return [
        ...(typeof version === 'string' ? versionFaults(version) : []),
        ...nameFaults(list),
        ...list.flatMap((policy, index) => policyFaults(policy, `/policies/${index}`)),
    ];
}
/** A strict semantic version: no `v`, no spaces, at most 256 characters, each of its three numbers at most 9 digits. */
function isVersion(text) {
    return isSemantic(text) && longestNumber(text) <= mostDigits;
}
/** Room above every version that somebody may write: a higher one than was ever live must always be left. */
const mostDigits = 9;
function isSemantic(text) {
    try {
        return new semver__WEBPACK_IMPORTED_MODULE_0__.SemVer(text).raw === text && /^\d\S*$/.test(text);
    }
    catch {
        return false;
    }
}
function longestNumber(version) {
    return Math.max(...version
        .split(/[-+]/, 1)[0]
        .split('.')
        .map(({ length }) => length));
}
function versionFaults(version) {
    if (isVersion(version))
        return [];
    const at = { code: 'version_invalid', pointer: '/version', at: 'value' };
    if (/^\d+\.\d+\.\d+([-+]|$)/.test(version) && longestNumber(version) > mostDigits) {
        const message = `${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(version)} has a number of more than ${mostDigits} digits: hardly a version could be above it`;
        return [{ ...at, message, help: 'write three numbers such as `1.0.0`, each of at most 9 digits' }];
    }
    return [{ ...at, message: `${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(version)} is no semantic version`, help: 'write three numbers such as `1.0.0`' }];
}
/** Names must differ by more than case or Unicode normalisation: people read them, and the control plane knows policies by them. */
function nameFaults(policies) {
    const seen = new Map();
    return policies.flatMap(({ name }, index) => {
        if (typeof name !== 'string')
            return [];
        const pointer = `/policies/${index}/name`;
        const faults = [];
        if (name !== name.trim() || /[\n\t\r]/.test(name)) {
            faults.push({
                code: 'name_invalid',
                pointer,
                at: 'value',
                message: 'the name has white space at an end, or a line break',
                help: 'remove it',
            });
        }
        const hidden = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .invisibleCharacter */ .Dy)(name.trim());
        if (hidden)
            faults.push({ code: 'name_invalid', pointer, at: 'value', message: `the name holds ${hidden.name}, ${unseen}`, help: 'remove it' });
        const key = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(name);
        const first = seen.get(key);
        if (first) {
            const how = first.name === name ? 'stands a second time' : `differs from ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(first.name)} only by case or by how its letters are encoded`;
            const message = `${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} ${how}`;
            const help = 'give one of the two another name';
            faults.push({ code: 'duplicate_rule_name', pointer, at: 'value', message, help, first: first.pointer });
        }
        else
            seen.set(key, { pointer, name });
        return faults;
    });
}
const unseen = "which a reader can't tell from nothing or from a space";
/** Looks at whatever has the shape to be looked at: a policy with one fault in the schema may have others here. */
function policyFaults(policy, pointer) {
    const { conditions } = policy;
    return [
        ...globFaults(policy.action_types, `${pointer}/action_types`),
        ...globFaults(conditions?.match_action_types, `${pointer}/conditions/match_action_types`),
        ...globFaults(conditions?.steps, `${pointer}/conditions/steps`),
        ...texts(conditions?.patterns).flatMap(([index, pattern]) => patternFaults(pattern, `${pointer}/conditions/patterns/${index}`)),
        ...ruleFaults(conditions?.rules, `${pointer}/conditions/rules`),
    ];
}
function texts(value) {
    return Array.isArray(value) ? value.flatMap((text, index) => (typeof text === 'string' ? [[index, text]] : [])) : [];
}
/** What is wrong with each glob of a list of action types. */
function globFaults(globs, pointer) {
    return texts(globs).flatMap(([index, glob]) => globFault(glob, `${pointer}/${index}`));
}
function globFault(glob, pointer) {
    const at = { pointer, at: 'value' };
    if (glob !== glob.trim())
        return [{ code: 'glob_invalid', ...at, message: `${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(glob)} has a space at an end`, help: 'remove the space' }];
    const hidden = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .invisibleCharacter */ .Dy)(glob);
    return hidden ? [{ code: 'glob_invalid', ...at, message: `the action type holds ${hidden.name}, ${unseen}`, help: 'remove it' }] : [];
}
/** What RE2 has against a pattern. */
function patternFaults(pattern, pointer) {
    try {
        (0,_regex_js__WEBPACK_IMPORTED_MODULE_3__/* .regexOf */ .j)(pattern);
        return [];
    }
    catch (problem) {
        const { error = 'not a regular expression', input = '' } = problem;
        return [
            {
                code: 'pattern_unsupported',
                pointer,
                at: 'value',
                message: `${error}${input ? ` at ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(input)}` : ''} in ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(pattern)}`,
                help: 'use RE2 syntax: no look-around, no back-references, no possessive quantifiers, counts up to 1000',
            },
        ];
    }
}
/** Rules that compare with nothing. */
function ruleFaults(rules, pointer) {
    if (!Array.isArray(rules))
        return [];
    return rules.flatMap((rule, index) => {
        if (typeof rule?.operator !== 'string' || rule.operator.endsWith('exists') || rule.value !== undefined)
            return [];
        const message = `the rule with ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(rule.operator)} lacks \`value\``;
        return [
            {
                code: 'missing_field',
                pointer: `${pointer}/${index}`,
                at: 'value',
                message,
                help: 'add `value`: what the field is compared with',
                lacks: `${pointer}/${index}/value`,
            },
        ];
    });
}


/***/ }),

/***/ 52342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ shrinks)
/* harmony export */ });
/** The packs that shrink. A policy that moved to another of the packs counts where it was. Packs that are in one set alone do not count. */
function shrinks(before, after) {
    return after.flatMap((is) => {
        const was = before.find(({ name }) => name === is.name);
        if (!was)
            return [];
        const enforced = was.policies.filter(enforces);
        const here = is.policies.filter(enforces);
        const moved = enforced.filter(({ name }) => !here.some((it) => it.name === name) && after.some((it) => it.name !== is.name && isNewIn(name, it, before)));
        const left = here.length + moved.length;
        return left * 2 < enforced.length
            ? [{ pack: is.name, version: is.version, was: was.version, before: enforced.length, after: left }]
            : [];
    });
}
const enforces = ({ mode = 'live', decision }) => mode === 'live' && decision !== 'allow';
function isNewIn(policy, { name, policies }, before) {
    const had = before.find((it) => it.name === name)?.policies.some((it) => it.name === policy) ?? false;
    return !had && policies.some((it) => it.name === policy && enforces(it));
}


/***/ }),

/***/ 11584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   DB: () => (/* binding */ forbiddenCharacter),
/* harmony export */   Dy: () => (/* binding */ invisibleCharacter),
/* harmony export */   Ny: () => (/* binding */ largestFile),
/* harmony export */   QI: () => (/* binding */ forbiddenCharacters),
/* harmony export */   R8: () => (/* binding */ codePointName),
/* harmony export */   S2: () => (/* binding */ withoutForbidden),
/* harmony export */   TM: () => (/* binding */ folded)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

const largestFile = 16 * 1024 * 1024;
/** Decodes a file strictly: no replacement characters, a leading BOM dropped, nothing larger than 16 MiB. */
function decode({ path, bytes }) {
    if (bytes.byteLength > largestFile) {
        return error('file_too_large', `the file has ${bytes.byteLength} bytes`, 'split the pack: a file may have 16 MiB at the most', {
            file: path,
            line: 1,
            column: 1,
        });
    }
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return notUtf8(path, bytes);
    if (isUtf16(bytes))
        return error('file_not_utf8', 'every other byte is zero', utf16Remedy, { file: path, line: 1, column: 1 });
    const text = new TextDecoder('utf-8', { ignoreBOM: false }).decode(bytes);
    return sourceText(path, text);
}
const utf16Remedy = 'the file looks like UTF-16: save it as UTF-8';
/** Whether a file without a BOM begins with two characters of ASCII in two bytes each: that is UTF-8 too, and not meant as it. */
function isUtf16([a, b, c, d]) {
    return (a !== 0 && b === 0 && c !== 0 && d === 0) || (a === 0 && b !== 0 && c === 0 && d !== 0);
}
function sourceText(file, text) {
    const lineStarts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        lineStarts.push(at + 1);
    const place = (offset) => {
        let low = 0;
        let high = lineStarts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (lineStarts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - lineStarts[low] + 1 };
    };
    return {
        file,
        text,
        span(from, to = from) {
            const start = place(from);
            const end = place(to);
            return { file, ...start, endLine: end.line, endColumn: end.column };
        },
    };
}
function notUtf8(file, bytes) {
    let line = 1;
    let start = 0;
    for (; start < bytes.length; line++) {
        const newline = bytes.indexOf(0x0a, start);
        const end = newline < 0 ? bytes.length : newline + 1;
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(start, end))) {
            let good = start;
            while (good < end && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(start, good + 1)))
                good++;
            while (good > start && !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(start, good)))
                good--;
            let next = good + 1;
            while (next <= Math.min(end, good + 4) && !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(good, next)))
                next++;
            while (next <= Math.min(end, good + 4) && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(good, next))) {
                good = next;
                for (next = good + 1; next <= Math.min(end, good + 4) && !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(good, next)); next++)
                    ;
            }
            const column = new TextDecoder().decode(bytes.subarray(start, good)).length + 1;
            const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) || bytes.includes(0);
            return error('file_not_utf8', `byte ${good} is not UTF-8`, utf16 ? utf16Remedy : 'save the file as UTF-8', { file, line, column });
        }
        start = end;
    }
    throw new Error('a file that is not UTF-8 has a line that is not');
}
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u061c\u200e\u200f]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/u;
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u2800\ufff9-\ufffb]|(?! )\p{Zs}/u;
/** Where a text holds a character that no reader sees as it is: controls, bidirectional controls, tag characters, lone surrogates. */
function forbiddenCharacter(text) {
    return named(forbidden.exec(text));
}
function forbiddenCharacters(text) {
    return [...text.matchAll(new RegExp(forbidden, 'gu'))].map((match) => named(match));
}
/** The text with others of the same length in place of these characters, so that the rest of it can be read, at the same offsets. */
function withoutForbidden(text) {
    return text.replace(new RegExp(forbidden, 'gu'), (character) => '\ufffd'.repeat(character.length));
}
/** Where a text holds a character that a reader can't see or takes for a plain space: joiners, selectors, fillers, separators, odd spaces. */
function invisibleCharacter(text) {
    return named(invisible.exec(text));
}
function named(match) {
    return match ? { index: match.index, name: codePointName(match[0]) } : undefined;
}
/** A name as it is compared with others: alike for all that differ only by case or by how their letters are encoded. */
function folded(name) {
    return name.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');
}
/** `U+202E` and the like. */
function codePointName(character) {
    return `U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
function error(code, message, help, span) {
    return { code, severity: 'error', message, help, span };
}


/***/ }),

/***/ 90394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LT: () => (/* binding */ stepBetween),
/* harmony export */   Yy: () => (/* binding */ versionFaults),
/* harmony export */   hz: () => (/* binding */ changedPacks),
/* harmony export */   ju: () => (/* binding */ versionRemedy),
/* harmony export */   pC: () => (/* binding */ farSteps),
/* harmony export */   s$: () => (/* binding */ shortSteps)
/* harmony export */ });
/* unused harmony export compareVersions */
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33950);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69169);



const steps = ['patch', 'minor', 'major'];
/** Precedence of two semantic versions: below, equal (0) or above. */
function compareVersions(a, b) {
    return new semver__WEBPACK_IMPORTED_MODULE_0__.SemVer(a).compare(b);
}
/** How far a version rose; `undefined` if it did not. */
function stepBetween(before, after) {
    const [was, is] = [new semver__WEBPACK_IMPORTED_MODULE_0__.SemVer(before), new semver__WEBPACK_IMPORTED_MODULE_0__.SemVer(after)];
    if (is.compare(was) <= 0)
        return undefined;
    if (is.major > was.major)
        return 'major';
    return is.minor > was.minor || is.major < was.major ? 'minor' : 'patch';
}
/** The packs whose policies changed, each with what it was. A new pack is not among them. */
function changedPacks(before, after) {
    return after.flatMap((is) => {
        const was = before.find(({ name }) => name === is.pack.name);
        return was && (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceHash */ .Ep)(was.policies) !== (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceHash */ .Ep)(is.pack.policies) ? [{ was, is }] : [];
    });
}
/** Of the packs whose policies changed those whose version rose, but by less than is asked. */
function shortSteps(before, after, asked) {
    return changedPacks(before, after).filter(({ was, is }) => {
        const step = stepBetween(was.version, is.pack.version);
        return step !== undefined && steps.indexOf(step) < steps.indexOf(asked.step);
    });
}
/** Packs whose version rose by more than one major number, each with what it was. */
function farSteps(before, after) {
    return after.flatMap((is) => {
        const was = before.find(({ name }) => name === is.pack.name);
        return was && new semver__WEBPACK_IMPORTED_MODULE_0__.SemVer(is.pack.version).major > new semver__WEBPACK_IMPORTED_MODULE_0__.SemVer(was.version).major + 1 ? [{ was, is }] : [];
    });
}
/**
 * A pack whose policies changed must carry a higher version (`semantics.md`, "Identity, versions, rolling back"), and none a lower one: no plane
 * would take it. `asked`: how much higher, where that is known.
 */
function versionFaults(before, after, asked) {
    const changed = changedPacks(before, after)
        .filter(({ was, is }) => stepBetween(was.version, is.pack.version) === undefined)
        .map(({ was, is }) => ({
        code: 'version_not_higher',
        severity: 'error',
        message: `the policies of \`${is.pack.name}\` changed, but version \`${is.pack.version}\` is not above \`${was.version}\``,
        help: asked
            ? versionRemedy(was, is, asked)
            : 'raise `version`: patch if no verdict can change, minor if some get stricter, major if any gets looser',
        span: is.place('/version'),
    }));
    return [...changed, ...fallen(before, after)];
}
/** Packs whose version fell although no policy changed. */
function fallen(before, after) {
    return after.flatMap(({ pack: { name, version, policies }, place }) => {
        const was = before.find((pack) => pack.name === name && (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceHash */ .Ep)(pack.policies) === (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceHash */ .Ep)(policies));
        if (!was || compareVersions(version, was.version) >= 0)
            return [];
        const message = `version \`${version}\` of \`${name}\` is below \`${was.version}\`, and the policies are the same`;
        return [{ code: 'version_not_higher', severity: 'error', message, help: `write \`version: ${was.version}\``, span: place('/version') }];
    });
}
/** What to write, and where. */
function versionRemedy(was, is, { step, why }) {
    const span = is.place?.('/version');
    const where = span ? ` in ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(`${span.file}:${span.line}`, 200)}` : '';
    return `write \`version: ${nextVersion(was.version, step)}\`${where} (${why})`;
}
function nextVersion(version, step) {
    const { major, minor } = new semver__WEBPACK_IMPORTED_MODULE_0__.SemVer(version);
    if (step === 'major')
        return `${major + 1}.0.0`;
    return step === 'minor' ? `${major}.${minor + 1}.0` : new semver__WEBPACK_IMPORTED_MODULE_0__.SemVer(version).inc('patch').version;
}


/***/ }),

/***/ 87293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ replay)
});

// UNUSED EXPORTS: replayPlain

// EXTERNAL MODULE: ./build/src/engine/memory.js
var engine_memory = __webpack_require__(15353);
// EXTERNAL MODULE: ./build/src/replay/fast/conditions.js
var conditions = __webpack_require__(58696);
// EXTERNAL MODULE: ./build/src/replay/fast/judge.js + 2 modules
var judge = __webpack_require__(87975);
// EXTERNAL MODULE: ./build/src/replay/fast/machine.js + 2 modules
var machine = __webpack_require__(78453);
// EXTERNAL MODULE: ./build/src/replay/fast/reader.js
var fast_reader = __webpack_require__(70005);
// EXTERNAL MODULE: ./build/src/replay/lines.js
var replay_lines = __webpack_require__(18790);
// EXTERNAL MODULE: ./build/src/replay/record.js + 1 modules
var replay_record = __webpack_require__(28015);
// EXTERNAL MODULE: ./build/src/replay/shape.js
var replay_shape = __webpack_require__(60144);
// EXTERNAL MODULE: ./build/src/replay/tally.js + 2 modules
var replay_tally = __webpack_require__(16613);
// EXTERNAL MODULE: ./build/src/replay/fast/row.js
var fast_row = __webpack_require__(33252);
;// CONCATENATED MODULE: ./build/src/replay/cache/asker.js


/** So many contents tell which windows are rare in a log. */
const SAMPLE = 400;
/** Asks conditions that look at one field alone about every record of a block. */
class Asker {
    #machine;
    #block;
    #fields;
    #paths;
    #conditions;
    #tuned = false;
    constructor(base, head, machine, block, fields, paths) {
        this.#machine = machine;
        this.#block = block;
        this.#fields = fields;
        this.#paths = paths;
        this.#conditions = new conditions/* Conditions */.Xo(base, head, machine);
    }
    /** Where the conditions of these keys hold. `watched`: the block's buckets say which windows are in its contents. */
    ask(keys, watched) {
        const asked = keys.map((key) => ({ shared: this.#conditions.all.get(key), hits: [] }));
        const contents = asked.filter(({ shared }) => shared.field === fast_row/* HAS_CONTENT */.Hd);
        const metadata = asked.filter(({ shared }) => shared.field === fast_row/* HAS_METADATA */.z$);
        if (contents.length > 0)
            this.#contents(contents, watched);
        if (metadata.length > 0)
            this.#metadata(metadata);
        return asked.map(({ hits }) => Uint16Array.from(hits));
    }
    #contents(asked, watched) {
        const again = !this.#tuned && this.#tune();
        if (!watched || again)
            this.#block.watch();
        const windows = this.#block.buckets.slice();
        const any = asked.some(({ shared }) => shared.buckets === 0) ? -1 : asked.reduce((all, { shared }) => all | shared.buckets, 0);
        for (let record = 0; record < windows.length; record++) {
            if (any !== -1 && (windows[record] & any) === 0)
                continue;
            const flags = this.#block.flags(record);
            if ((flags & (fast_row/* EXACT */.qY | fast_row/* HAS_CONTENT */.Hd)) !== fast_row/* HAS_CONTENT */.Hd)
                continue;
            const { from, length, buckets } = this.#content(record, flags, windows[record]);
            for (const { shared, hits } of asked)
                if ((shared.buckets === 0 || (buckets & shared.buckets) !== 0) && this.#matches(shared, from, length))
                    hits.push(record);
        }
    }
    #matches(shared, from, length) {
        if (shared.way === 'content') {
            this.#paths.patterns++;
            return this.#conditions.matches(shared, from, length);
        }
        this.#paths.texts++;
        const asked = { action_type: '', action_content: this.#fields.slice(from, length) };
        return shared.policy.condition(asked, undefined, shared.policy) === true;
    }
    /** Where the text of the content stands without its escapes, and the windows in it. */
    #content(record, flags, buckets) {
        const { from, length } = this.#inside(record);
        if ((flags & (fast_row/* CONTENT_ESCAPED */.qI | fast_row/* CONTENT_WIDE */.G0)) === 0)
            return { from, length, buckets };
        const text = (flags & fast_row/* CONTENT_ESCAPED */.qI) === 0 ? { from, length } : this.#machine.unescape(from, length);
        return { ...text, buckets: this.#machine.windowsOfAny(text.from, text.length) };
    }
    #inside(record) {
        const { from, length } = this.#block.text('content', record);
        return { from: from + 1, length: length - 2 };
    }
    #metadata(asked) {
        const { records } = this.#block;
        for (let record = 0; record < records; record++) {
            const { from, length } = this.#block.text('metadata', record);
            if (length === 0)
                continue;
            this.#paths.metadata++;
            const request = { action_type: '', metadata: JSON.parse(this.#fields.slice(from, length)) };
            for (const { shared, hits } of asked)
                if (shared.policy.condition(request, undefined, shared.policy) === true)
                    hits.push(record);
        }
    }
    /** Learns from the first contents which windows are rare. */
    #tune() {
        const contents = [];
        const { records } = this.#block;
        for (let record = 0; record < records && contents.length < SAMPLE; record++)
            if ((this.#block.flags(record) & (fast_row/* EXACT */.qY | fast_row/* PLAIN_CONTENT */.QF)) === fast_row/* HAS_CONTENT */.Hd)
                contents.push(this.#inside(record));
        if (contents.length < SAMPLE)
            return false;
        this.#conditions.tune(contents);
        this.#tuned = true;
        return true;
    }
}

;// CONCATENATED MODULE: ./build/src/replay/cache/block.js

/** The sections of texts, in the order in which they are kept. */
const sections = ['agent', 'chain', 'id', 'content', 'metadata', 'line'];
const numberOf = (section) => sections.indexOf(section);
/** The longest columns that can be: every field in its widest form. */
const PACKED = 24 + machine/* RECORDS */.ft * 31;
/** A block of records in the machine's memory: gathered from lines, or loaded from what was kept. */
class Block {
    #machine;
    #columns;
    #packed;
    constructor(machine) {
        this.#machine = machine;
        this.#columns = machine.columns;
        this.#packed = machine.reserve(PACKED);
        this.#columns.place(machine.reserve(this.#columns.place(0)));
        this.#columns.clear();
    }
    get records() {
        return this.#columns.records.value;
    }
    get full() {
        return this.#columns.full() !== 0;
    }
    clear() {
        this.#columns.clear();
    }
    /** Takes lines of the input until the block is full. `before`: lines between the block's first and these. */
    gather(from, to, before) {
        const { columns } = this.#machine;
        const records = columns.gather(from, to, before);
        return { next: columns.next.value, lines: columns.line.value, records };
    }
    /** Takes note of a line that is too long to be kept. */
    keepLong(length, before) {
        this.#columns.keepLong(length, before);
    }
    /** Makes rows of the records from number `from` on; `next` is where it stopped. */
    rows(from, most) {
        const rows = this.#columns.rowsFrom(from, most);
        return { rows, next: this.#columns.line.value };
    }
    /** For each record, a word of buckets. */
    get buckets() {
        return new Uint32Array(this.#machine.bytes.buffer, this.#columns.bucketsAt.value, this.records);
    }
    /** Looks for windows in every plain content; the buckets say which are in it, all of them where it is not plain. */
    watch() {
        this.#columns.watchContents();
    }
    flags(record) {
        return this.#columns.flagsOf(record);
    }
    /** Where the text of a record stands, strings with their quotes; nowhere it has no length. */
    text(section, record) {
        const number = numberOf(section);
        const word = (this.#columns.startsOf(number) >> 2) + record;
        const { words } = this.#machine;
        return { from: this.#columns.textsOf(number) + words[word], length: words[word + 1] - words[word] };
    }
    /** The columns, as they are kept. Valid until the next call. */
    packed() {
        const length = this.#columns.pack(this.#packed);
        return this.#piece([[this.#packed, length]]);
    }
    /** A section, as it is kept. Valid until the block is cleared. */
    section(section) {
        const number = numberOf(section);
        const length = this.#columns.topOf(number);
        if (length === 0)
            return { bytes: [], piece: { length: 0, sum: '0' } };
        return this.#piece([
            [this.#columns.startsOf(number), (this.#countOf(section) + 1) * 4],
            [this.#columns.textsOf(number), length],
        ]);
    }
    /** Loads kept columns; false when they are not what was kept, or name more than `names` action types. */
    load(kept, at, { length, sum }, names) {
        if (length > PACKED || !kept.read(this.#bytes(this.#packed, length), at))
            return false;
        if (this.#sum([[this.#packed, length]]) !== sum || this.#columns.unpack(this.#packed, length) === 0)
            return false;
        for (const section of sections)
            this.#columns.leaveOut(numberOf(section));
        return this.#columns.sound(names) !== 0;
    }
    /** Loads a kept section of the block that was loaded last; false when it is not what was kept. */
    loadSection(section, kept, at, { length, sum }) {
        if (length === 0)
            return true;
        const number = numberOf(section);
        const starts = (this.#countOf(section) + 1) * 4;
        const texts = length - starts;
        if (texts < 0 || texts > this.#columns.textsOf(1) - this.#columns.textsOf(0))
            return false;
        const places = [
            [this.#columns.startsOf(number), starts],
            [this.#columns.textsOf(number), texts],
        ];
        if (!kept.read(this.#bytes(...places[0]), at) || !kept.read(this.#bytes(...places[1]), at + starts))
            return false;
        this.#columns.setTopOf(number, texts);
        return this.#sum(places) === sum && this.#columns.soundSection(number, this.#countOf(section), texts) !== 0;
    }
    /** Says what the scanner calls the action types that the columns know by their numbers. */
    name(numbers) {
        this.#machine.words.set(numbers, this.#columns.actionNumbers() >> 2);
    }
    #countOf(section) {
        return section === 'agent' ? this.#columns.agents.value : this.records;
    }
    #piece(places) {
        const length = places.reduce((all, [, one]) => all + one, 0);
        return { bytes: places.map(([from, one]) => this.#bytes(from, one)), piece: { length, sum: this.#sum(places) } };
    }
    #bytes(from, length) {
        return this.#machine.bytes.subarray(from, from + length);
    }
    #sum(places) {
        const sum = places.reduce((seed, [from, length]) => this.#columns.sum(seed, from, length), 0n);
        return BigInt.asUintN(64, sum).toString(16);
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/replay/generated/scanner.js
var scanner = __webpack_require__(60945);
;// CONCATENATED MODULE: ./build/src/replay/cache/version.js


/** Raise it when what is kept, or what a condition answers, changes other than by the scanner: what was kept under another version is not used. */
const FORMAT = 1;
/** What is kept is only read by the scanner that wrote it. */
const VERSION = `${FORMAT}-${(0,external_node_crypto_.createHash)('sha256').update(scanner/* plain */.p).digest('hex').slice(0, 16)}`;

;// CONCATENATED MODULE: ./build/src/replay/cache/columns.js




/**
 * The file: the pieces of every block one after the other, then the footer (JSON), its SHA-256 (32 bytes), its length (u32) and a mark (12 bytes).
 * What is read of it is checked: the footer by its hash, each piece by its sum.
 */
const NAME = 'columns';
const MARK = 'hindcastcols';
const END = 32 + 4 + MARK.length;
const MOST_FOOTER = 64 * 1024 * 1024;
/** Writes the columns of a log as they are made. Whatever goes wrong, nothing is kept. */
class Writer {
    #blocks = [];
    #draft;
    #good = true;
    constructor(draft) {
        this.#draft = draft;
    }
    static on(shelf) {
        const draft = shelf.begin(NAME);
        return draft && new Writer(draft);
    }
    get blocks() {
        return this.#blocks.length;
    }
    add(block, start) {
        const parts = [block.packed(), ...sections.map((section) => block.section(section))];
        for (const { bytes } of parts)
            for (const one of bytes)
                this.#good &&= this.#draft.write(one);
        this.#blocks.push({ ...start, records: block.records, pieces: parts.map(({ piece }) => piece) });
    }
    /** Returns the hash of the footer, which names these columns. */
    keep(names, rest) {
        const footer = { version: VERSION, names, blocks: this.#blocks, rest };
        const bytes = Buffer.from(JSON.stringify(footer));
        const hash = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest();
        const length = Buffer.alloc(4);
        length.writeUInt32LE(bytes.length);
        this.#good &&= this.#draft.write(Buffer.concat([bytes, hash, length, Buffer.from(MARK)]));
        if (this.#good && this.#draft.keep())
            return hash;
        this.#draft.drop();
        return undefined;
    }
    drop() {
        this.#draft.drop();
    }
}
/** The kept columns of a log. */
class Columns {
    blocks;
    names;
    rest;
    hash;
    #kept;
    /** Where each block stands. */
    #places;
    constructor(kept, { blocks, names, rest }, hash, places) {
        this.#kept = kept;
        this.blocks = blocks;
        this.names = names;
        this.rest = rest;
        this.hash = hash;
        this.#places = places;
    }
    /** `undefined` where nothing is kept, or not what this version wrote. */
    static on(shelf) {
        const kept = shelf.open(NAME);
        if (kept === undefined)
            return undefined;
        const columns = readFooter(kept);
        if (columns === undefined) {
            kept.close();
            return undefined;
        }
        const { footer, hash, end } = columns;
        const places = [];
        let at = 0;
        for (const { pieces } of footer.blocks) {
            places.push(at);
            for (const { length } of pieces)
                at += length;
        }
        if (at === end)
            return new Columns(kept, footer, hash, places);
        kept.close();
        return undefined;
    }
    /** Loads a block with some of its sections; false when they are not what was kept. */
    load(block, index, wanted) {
        const { pieces, records } = this.blocks[index];
        let at = this.#places[index];
        const [columns, ...texts] = pieces;
        if (!block.load(this.#kept, at, columns, this.names.length) || block.records !== records)
            return false;
        at += columns.length;
        return sections.every((section, number) => {
            const piece = texts[number];
            const good = !wanted.has(section) || block.loadSection(section, this.#kept, at, piece);
            at += piece.length;
            return good;
        });
    }
    /** Loads a section of the block that was loaded last. */
    loadSection(block, index, section) {
        const { pieces } = this.blocks[index];
        const number = sections.indexOf(section) + 1;
        const before = pieces.slice(0, number).reduce((all, { length }) => all + length, this.#places[index]);
        return block.loadSection(section, this.#kept, before, pieces[number]);
    }
    close() {
        this.#kept.close();
    }
}
function readFooter(kept) {
    const tail = Buffer.alloc(END);
    if (kept.size < END || !kept.read(tail, kept.size - END) || tail.toString('latin1', 36) !== MARK)
        return undefined;
    const length = tail.readUInt32LE(32);
    const end = kept.size - END - length;
    if (end < 0 || length > MOST_FOOTER)
        return undefined;
    const bytes = Buffer.alloc(length);
    if (!kept.read(bytes, end))
        return undefined;
    const hash = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest();
    if (!hash.equals(tail.subarray(0, 32)))
        return undefined;
    const footer = parsed(bytes.toString());
    return footer && { footer, hash, end };
}
function parsed(text) {
    const footer = JSON.parse(text);
    if (footer.version !== VERSION)
        return undefined;
    const whole = ({ records, pieces, line, offset }) => records > 0 &&
        records <= machine/* RECORDS */.ft &&
        pieces.length === sections.length + 1 &&
        Number.isSafeInteger(line) &&
        Number.isSafeInteger(offset);
    return footer.blocks.every(whole) ? footer : undefined;
}

// EXTERNAL MODULE: ./build/src/engine/judgement.js
var judgement = __webpack_require__(78607);
// EXTERNAL MODULE: ./build/src/replay/fast/fields.js
var fields = __webpack_require__(13975);
;// CONCATENATED MODULE: ./build/src/replay/cache/fields.js



/** What a row that was made of columns says. */
class BlockFields extends fields/* Fields */.C {
    #machine;
    #block;
    #whole;
    /** Brings the ids of the block, where they were left out; false when they can't be trusted. */
    bringIds;
    /** Reads a record in the log itself, by the number of its line. */
    recordInLog;
    /** `whole`: records are asked for with all they hold, not with their id alone. */
    constructor(machine, block, whole) {
        super(machine);
        this.#machine = machine;
        this.#block = block;
        this.#whole = whole;
    }
    record(at, line) {
        if (this.bringIds?.() === false)
            return this.recordInLog(line);
        this.bringIds = undefined;
        const { words, halves } = this.#machine;
        const flags = words[at];
        const number = words[at + fast_row.W.record];
        const read = (flag, section) => {
            const { from, length } = this.#block.text(section, number);
            return (flags & flag) === 0 ? undefined : JSON.parse(this.slice(from, length));
        };
        const record = {
            request: { action_type: this.#machine.actionName(words[at + fast_row.W.action]) },
            decision: judgement/* verdicts */.rY[words[at + fast_row.W.decision]],
        };
        const id = read(fast_row/* HAS_ID */.RW, 'id');
        if (id !== undefined)
            record.decision_id = id;
        if (!this.#whole)
            return record;
        const { request } = record;
        if ((flags & fast_row/* HAS_CONTENT */.Hd) !== 0)
            request.action_content = read(fast_row/* HAS_CONTENT */.Hd, 'content');
        if ((flags & fast_row/* HAS_METADATA */.z$) !== 0)
            request.metadata = read(fast_row/* HAS_METADATA */.z$, 'metadata');
        const agent = this.agent(at);
        if (agent !== undefined)
            request.agent_id = agent;
        if ((flags & fast_row/* HAS_TRUST */.o6) !== 0)
            request.trust_score = halves[(at >> 1) + fast_row/* HALF */.QR.trust];
        if ((flags & fast_row/* HAS_CHAIN */.zD) !== 0)
            request.chain_id = read(fast_row/* HAS_CHAIN */.zD, 'chain');
        if ((flags & fast_row/* HAS_STEP */.en) !== 0)
            request.chain_step = words[at + fast_row.W.step];
        if ((flags & fast_row/* HAS_TIME */.Vi) !== 0)
            request.at = halves[(at >> 1) + fast_row/* HALF */.QR.time];
        return record;
    }
}

;// CONCATENATED MODULE: ./build/src/replay/cache/hits.js



const DENSE = machine/* RECORDS */.ft / 16;
const DENSE_MARK = 0xffff;
const HEAD = 40;
const SEAL = 32;
/** No more than this is held of the answers to one log. */
const MOST_HELD = 48 * 1024 * 1024;
/** What conditions answered on the records of one log, block by block; those on record are not asked again. */
class Found {
    #blocks;
    #keys;
    held = 0;
    constructor(keys) {
        this.#keys = keys;
        this.#blocks = keys.map(() => []);
    }
    of(condition, block) {
        return this.#blocks[condition][block];
    }
    add(condition, block, hits) {
        this.#blocks[condition][block] = hits;
        this.held += hits.byteLength + 64;
    }
    /** Takes what was kept of these conditions for these very columns. Returns which are not known. */
    load(shelf, columns, blocks) {
        return this.#keys.flatMap((key, condition) => {
            const read = this.held < MOST_HELD ? readHits(shelf, key, columns, blocks) : undefined;
            if (read === undefined)
                return [condition];
            for (const [block, hits] of read.entries())
                this.add(condition, block, hits);
            return [];
        });
    }
    /** Keeps what was found of these conditions, where it was found for all blocks. */
    keep(shelf, columns, blocks, conditions) {
        for (const condition of conditions) {
            const found = Array.from({ length: blocks }, (_, block) => this.of(condition, block));
            if (found.every((hits) => hits !== undefined))
                writeHits(shelf, this.#keys[condition], columns, found);
        }
    }
}
/** A condition's bit for each record, and its buckets. */
function show({ hits: place, buckets: own }, hits, bytes, buckets) {
    bytes.fill(0, place, place + machine/* RECORDS */.ft / 8);
    for (const record of hits) {
        bytes[place + (record >> 3)] |= 1 << (record & 7);
        buckets[record] |= own;
    }
}
function nameOf(key) {
    return `answers-${(0,external_node_crypto_.createHash)('sha256').update(`${VERSION} ${key}`).digest('hex').slice(0, 32)}`;
}
function writeHits(shelf, key, columns, found) {
    const draft = shelf.begin(nameOf(key));
    if (draft === undefined)
        return;
    const count = Buffer.alloc(HEAD);
    count.set(columns.subarray(0, HEAD - 8));
    count.writeUInt32LE(found.length, HEAD - 4);
    const bytes = Buffer.concat([count, ...found.flatMap(written)]);
    const seal = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest();
    if (draft.write(bytes) && draft.write(seal))
        draft.keep();
    else
        draft.drop();
}
function written(hits) {
    if (hits.length <= DENSE)
        return [Uint16Array.of(hits.length), hits].map(bytesOf);
    const bits = new Uint8Array(machine/* RECORDS */.ft / 8);
    for (const record of hits)
        bits[record >> 3] |= 1 << (record & 7);
    return [bytesOf(Uint16Array.of(DENSE_MARK)), bits];
}
function bytesOf(numbers) {
    return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}
function readHits(shelf, key, columns, blocks) {
    const kept = shelf.open(nameOf(key));
    if (kept === undefined)
        return undefined;
    try {
        if (kept.size < HEAD + SEAL || kept.size > MOST_HELD)
            return undefined;
        const all = Buffer.alloc(kept.size);
        if (!kept.read(all, 0))
            return undefined;
        const bytes = all.subarray(0, -SEAL);
        if (!(0,external_node_crypto_.createHash)('sha256').update(bytes).digest().equals(all.subarray(-SEAL)))
            return undefined;
        if (!bytes.subarray(0, HEAD - 8).equals(columns.subarray(0, HEAD - 8)) || bytes.readUInt32LE(HEAD - 4) !== blocks)
            return undefined;
        return hits_parsed(bytes, blocks);
    }
    finally {
        kept.close();
    }
}
function hits_parsed(bytes, blocks) {
    const found = [];
    let at = HEAD;
    for (let block = 0; block < blocks; block++) {
        if (at + 2 > bytes.length)
            return undefined;
        const count = bytes.readUInt16LE(at);
        at += 2;
        const length = count === DENSE_MARK ? machine/* RECORDS */.ft / 8 : count * 2;
        if (at + length > bytes.length)
            return undefined;
        const part = bytes.subarray(at, at + length);
        at += length;
        const hits = count === DENSE_MARK ? fromBits(part) : new Uint16Array(new Uint8Array(part).buffer);
        if (hits.some((record) => record >= machine/* RECORDS */.ft))
            return undefined;
        found.push(hits);
    }
    return at === bytes.length ? found : undefined;
}
function fromBits(bits) {
    const hits = [];
    for (let record = 0; record < machine/* RECORDS */.ft; record++)
        if ((bits[record >> 3] >> (record & 7)) & 1)
            hits.push(record);
    return Uint16Array.from(hits);
}

;// CONCATENATED MODULE: ./build/src/replay/cache/run.js













/** The same report as the plain replay gives, by way of columns: those that an earlier replay kept, or new ones, kept for the next. */
async function replayKept(files, base, head, options) {
    const run = new Run(base, head, options);
    for await (const log of files)
        await run.log(log);
    return run.report();
}
class Run {
    #base;
    #head;
    #options;
    #machine = new machine/* Machine */.u5();
    #block = new Block(this.#machine);
    #tally;
    #judge;
    #fields;
    #conditions;
    /** The conditions that look at one field alone, by their keys. */
    #keys;
    #asker;
    #seen = { records: 0, bytes: 0 };
    #doubts = [];
    #tornIds = false;
    constructor(base, head, options) {
        this.#base = base;
        this.#head = head;
        this.#options = options;
        const rows = new replay_shape/* Rows */.Sc(base, head);
        this.#tally = new replay_tally/* Tally */.F0(rows, options.samples ?? false);
        this.#conditions = new conditions/* Conditions */.Xo(base, head, this.#machine, true);
        this.#keys = [...this.#conditions.all].filter(([, { way }]) => way === 'kept').map(([key]) => key);
        this.#fields = new BlockFields(this.#machine, this.#block, this.#whole);
        const kept = { fields: this.#fields, conditions: this.#conditions };
        this.#judge = new judge/* Judge */.I(base, head, rows, this.#tally, this.#machine, options.classify, kept);
    }
    async log(log) {
        const file = this.#tally.file(log.name);
        const shelf = log.shelf?.();
        if (shelf?.doubt !== undefined)
            this.#doubts.push(`\`${log.name}\`: ${shelf.doubt}`);
        const columns = shelf && attempt(() => Columns.on(shelf));
        const broken = columns && shelf ? this.#kept(log, file, columns, shelf) : { line: 1, offset: 0 };
        if (broken === undefined)
            return;
        if (columns)
            this.#doubts.push(`\`${log.name}\`: what was kept can't be used from line ${broken.line} on; the log itself was read`);
        if (columns)
            shelf?.forget();
        await this.#read(log, file, broken, broken.line === 1 ? shelf : undefined);
    }
    async report() {
        const { paths } = this.#judge;
        this.#judge.flush();
        paths.layout = this.#machine.walked;
        paths.tokens = this.#seen.records - paths.exact - paths.layout - paths.kept;
        paths.doubts = this.#doubts;
        this.#options.explain?.({ ...paths, looks: this.#judge.looks });
        if (this.#judge.actions)
            this.#options.actions?.(this.#judge.actions);
        return this.#tally.report();
    }
    /** Are records asked for with all they hold? */
    get #whole() {
        return this.#options.samples === true || this.#options.classify !== undefined;
    }
    /** Judges the columns that were kept. Returns where the log itself has to be read on from, when they can't be trusted. */
    #kept(log, file, columns, shelf) {
        try {
            const numbers = columns.names.map((name) => this.#machine.numberOf(name));
            if (numbers.includes(-1))
                return { line: 1, offset: 0 };
            this.#block.name(numbers);
            const found = new Found(this.#keys);
            const unknown = found.load(shelf, columns.hash, columns.blocks.length);
            this.#tornIds = false;
            const late = !this.#whole && log.open !== undefined && canOpen(log);
            const wanted = this.#wanted(unknown, late);
            for (const [index, { line, offset, records }] of columns.blocks.entries()) {
                if (!attempt(() => columns.load(this.#block, index, wanted)))
                    return { line, offset };
                const bring = () => attempt(() => columns.loadSection(this.#block, index, 'id')) || this.#torn(log.name, line);
                this.#fields.bringIds = late ? bring : undefined;
                this.#fields.recordInLog = (number) => recordIn(log, { line, offset }, number);
                const exact = this.#judge.paths.exact;
                this.#judgeBlock(file, line, this.#hits(found, index, unknown, false));
                this.#judge.paths.kept += records - (this.#judge.paths.exact - exact);
                this.#seen.records += records;
                this.#seen.bytes += (columns.blocks[index + 1]?.offset ?? columns.rest.bytes) - offset;
                this.#options.progress?.({ file: log.name, ...this.#seen });
            }
            if (this.#tornIds)
                shelf.forget();
            else
                found.keep(shelf, columns.hash, columns.blocks.length, unknown);
            if (columns.rest.tail)
                this.#seen.records++;
            this.#end(file, columns.rest);
            return undefined;
        }
        finally {
            this.#fields.bringIds = undefined;
            columns.close();
            this.#block.clear();
        }
    }
    /** Ids of a block that can't be used: its records are read in the log. */
    #torn(name, line) {
        if (!this.#tornIds)
            this.#doubts.push(`\`${name}\`: the ids that were kept can't be used from line ${line} on; they were read in the log`);
        this.#tornIds = true;
        return false;
    }
    /** The sections that some record may be asked for. The ids may come `late`: few records are ever asked for theirs. */
    #wanted(unknown, late) {
        const wanted = new Set(late ? ['agent', 'line'] : ['agent', 'line', 'id']);
        for (const condition of unknown)
            wanted.add(JSON.parse(this.#keys[condition])[0] === 'metadata' ? 'metadata' : 'content');
        if (this.#conditions.remembers)
            wanted.add('chain');
        if (this.#whole)
            for (const section of ['chain', 'content', 'metadata'])
                wanted.add(section);
        return wanted;
    }
    /** Reads the log from a place on, and keeps its columns where there is a shelf. */
    async #read(log, file, from, shelf) {
        const writer = shelf && Writer.on(shelf);
        const making = { shelf, writer, found: new Found(this.#keys), start: from, rest: { bytes: 0 } };
        this.#ask();
        this.#block.name(Array.from({ length: 8192 }, (_, number) => number));
        const before = this.#seen.bytes;
        const reader = new fast_reader/* Reader */.V(this.#machine, this.#sink(making, file), this.#seen, from);
        try {
            await this.#feed(log, reader, from.offset);
            const cut = reader.end(log.brokeOff?.() ?? false);
            this.#close(making, file);
            if (cut !== undefined)
                making.rest.cut = cut;
            making.rest.bytes = this.#seen.bytes - before;
            this.#end(file, making.rest);
        }
        catch (error) {
            writer?.drop();
            throw error;
        }
        this.#keep(making);
    }
    async #feed(log, reader, skipped) {
        const opened = log.open?.();
        if (opened === undefined) {
            let left = skipped;
            for await (const chunk of log.chunks) {
                reader.give(chunk.subarray(Math.min(left, chunk.length)));
                left -= Math.min(left, chunk.length);
                this.#options.progress?.({ file: log.name, ...this.#seen });
            }
            return;
        }
        try {
            let at = skipped;
            const read = (into) => {
                const length = opened.read(into.subarray(0, fast_reader/* CHUNK */.m), skipped === 0 ? undefined : at);
                at += length;
                return length;
            };
            while (reader.take(read))
                this.#options.progress?.({ file: log.name, ...this.#seen });
        }
        finally {
            opened.close();
        }
    }
    #sink(making, file) {
        const begin = (start) => {
            if (this.#block.records === 0)
                making.start = start;
        };
        return {
            scan: (from, to, at) => {
                begin(at);
                const scanned = this.#block.gather(from, to, at.line - making.start.line);
                if (this.#block.full)
                    this.#close(making, file);
                return scanned;
            },
            line: (bytes, about) => {
                if (!about.ended) {
                    making.rest.tail = { about, ...(bytes && { bytes: Buffer.from(bytes).toString('base64') }) };
                    return;
                }
                begin({ line: about.number, offset: about.offset });
                this.#block.keepLong(about.length, about.number - making.start.line);
                if (this.#block.full)
                    this.#close(making, file);
            },
        };
    }
    /** Judges the block that was gathered, and keeps it. */
    #close(making, file) {
        if (this.#block.records === 0)
            return;
        const { writer, found, start } = making;
        const index = writer?.blocks ?? 0;
        const all = this.#keys.map((_, condition) => condition);
        writer?.add(this.#block, start);
        this.#judgeBlock(file, start.line, this.#hits(found, index, all, true));
        this.#block.clear();
    }
    #judgeBlock(file, line, hits) {
        const { buckets } = this.#block;
        buckets.fill(0);
        for (const [condition, one] of hits.entries())
            show(this.#conditions.all.get(this.#keys[condition]), one, this.#machine.bytes, buckets);
        for (let from = 0; from < this.#block.records;) {
            const { rows, next } = this.#block.rows(from, machine/* ROWS */.Ir);
            this.#judge.rows(rows, file, line);
            from = next;
        }
    }
    /** On which records each condition holds; the unknown ones are asked. */
    #hits(found, block, unknown, watched) {
        const asked = unknown.length === 0
            ? []
            : this.#ask().ask(unknown.map((condition) => this.#keys[condition]), watched);
        const hits = this.#keys.map((_, condition) => asked[unknown.indexOf(condition)] ?? found.of(condition, block));
        if (found.held < MOST_HELD)
            for (const [place, condition] of unknown.entries())
                found.add(condition, block, asked[place]);
        return hits;
    }
    #ask() {
        this.#asker ??= new Asker(this.#base, this.#head, this.#machine, this.#block, this.#fields, this.#judge.paths);
        return this.#asker;
    }
    #end(file, { tail, cut }) {
        if (tail)
            this.#judge.line(tail.bytes === undefined ? undefined : Buffer.from(tail.bytes, 'base64'), tail.about, file);
        if (cut)
            this.#tally.unreadable(file, { line: cut.line, reason: 'incomplete', offset: cut.offset });
    }
    #keep({ shelf, writer, found, rest }) {
        if (shelf === undefined || writer === undefined)
            return;
        const names = Array.from({ length: this.#machine.actions }, (_, number) => this.#machine.actionName(number));
        const hash = writer.keep(names, rest);
        if (hash === undefined)
            this.#doubts.push('the columns could not be kept');
        else
            found.keep(shelf, hash, writer.blocks, this.#keys.map((_, condition) => condition));
    }
}
/** Can its bytes be read from any place on? */
function canOpen(log) {
    const opened = log.open?.();
    opened?.close();
    return opened !== undefined;
}
/** A record of a log that can be opened, by the number of its line, read from the start of its block on. */
function recordIn(log, { line, offset }, number) {
    const opened = log.open();
    try {
        const lines = new replay_lines/* Lines */.q();
        const chunk = new Uint8Array(fast_reader/* CHUNK */.m);
        for (let at = offset, length = opened.read(chunk, at); length > 0; length = opened.read(chunk, at)) {
            at += length;
            for (const one of lines.push(chunk.subarray(0, length))) {
                if (one.number + line - 1 !== number)
                    continue;
                const reading = (0,replay_record/* readRecord */.a)(one);
                if (reading.ok)
                    return reading.record;
            }
        }
        throw new Error(`line ${number}: the log holds another record than was kept`);
    }
    finally {
        opened.close();
    }
}
/** What can't be read is not there. */
function attempt(act) {
    try {
        return act();
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/replay/fast/module.js
var fast_module = __webpack_require__(65474);
// EXTERNAL MODULE: ./build/src/replay/fast/paths.js
var paths = __webpack_require__(9584);
// EXTERNAL MODULE: ./build/src/replay/fast/pass.js
var fast_pass = __webpack_require__(84699);
;// CONCATENATED MODULE: ./build/src/replay/fast/run.js

/** The same report as the plain replay gives, by way of the scanner. `why` says why one thread does it all, where more were wanted. */
async function replayFast(files, base, head, options, why) {
    const pass = new fast_pass/* Pass */.o(base, head, options);
    for await (const log of files)
        await pass.whole(log, () => options.progress?.({ file: log.name, ...pass.seen }));
    const paths = pass.end();
    options.explain?.({ ...paths, looks: pass.judge.looks, ...(why !== undefined && { why }) });
    const { actions } = pass.judge;
    if (actions)
        options.actions?.(actions);
    return pass.tally.report();
}

;// CONCATENATED MODULE: ./build/src/replay/select/limit.js

/** The files up to the record of this number; nothing after it is read. */
async function* limited(files, limit) {
    const left = { records: limit };
    for await (const { name, chunks, brokeOff } of files) {
        if (left.records === 0)
            return;
        yield { name, chunks: upTo(chunks, left), ...(brokeOff && { brokeOff: () => left.records > 0 && brokeOff() }) };
    }
}
async function* upTo(chunks, left) {
    const lines = new replay_lines/* Lines */.q();
    let read = 0;
    for await (const chunk of chunks) {
        for (const { offset, length } of lines.push(chunk)) {
            left.records--;
            if (left.records > 0)
                continue;
            yield chunk.subarray(0, offset + length + 1 - read);
            return;
        }
        read += chunk.length;
        yield chunk;
    }
    if (lines.end() !== undefined)
        left.records--;
}

;// CONCATENATED MODULE: ./build/src/replay/select/names.js
const DAY = 86_400_000;
const date = /(?<!\d)((?:19|20)\d\d)(?:([-_.]?)(\d\d)\2(\d\d)(?!\d)|[-_.](\d\d)(?![-_.]?\d))/g;
/**
 * What the dates in the names of log files say. A name may tell when its records begin, or when the file was closed, in some zone: so a file of a
 * series (names alike but for the date) holds nothing before the date of the file before it, and nothing after the date of the file after it, give
 * or take a day. The first and the last of a series are open on their side. `undefined`: nothing is said.
 */
function spansOf(names) {
    const series = new Map();
    const dated = names.map((name) => {
        const days = daysIn(name);
        if (days === undefined)
            return undefined;
        const key = name.replace(date, '*');
        const all = series.get(key) ?? [];
        series.set(key, [...all, days]);
        return { key, days };
    });
    return dated.map((one) => {
        if (one === undefined)
            return undefined;
        const others = series.get(one.key);
        const before = Math.max(...others.filter(({ from }) => from < one.days.from).map(({ from }) => from));
        const after = Math.min(...others.filter(({ to }) => to > one.days.to).map(({ to }) => to));
        return { from: before - DAY, to: after + DAY };
    });
}
/** The files from the newest to the oldest, by the dates in their names; `undefined` where not all have one, or all are of one date. */
function newestFirst(files) {
    const dated = files.map((file, index) => ({ file, index, at: daysIn(file.name)?.from }));
    if (new Set(dated.map(({ at }) => at)).size < 2 || dated.some(({ at }) => at === undefined))
        return undefined;
    return dated.sort((a, b) => b.at - a.at || a.index - b.index).map(({ file }) => file);
}
/** The days that the dates in a name cover: `2026-01-31`, `20260131`, `2026-01` (also `_` and `.` between), in folders too, as in `day=2026-01-31`. */
function daysIn(name) {
    const found = [...name.matchAll(date)].map(([, year, , month, day, onlyMonth]) => day === undefined ? monthOf(Number(year), Number(onlyMonth)) : dayOf(Number(year), Number(month), Number(day)));
    const known = found.filter((span) => span !== undefined);
    if (known.length === 0 || known.length < found.length)
        return undefined;
    return { from: Math.min(...known.map(({ from }) => from)), to: Math.max(...known.map(({ to }) => to)) };
}
function dayOf(year, month, day) {
    const from = Date.UTC(year, month - 1, day);
    const read = new Date(from);
    return read.getUTCMonth() === month - 1 && read.getUTCDate() === day ? { from, to: from + DAY } : undefined;
}
function monthOf(year, month) {
    return month >= 1 && month <= 12 ? { from: Date.UTC(year, month - 1, 1), to: Date.UTC(year, month, 1) } : undefined;
}

;// CONCATENATED MODULE: ./build/src/replay/select/range.js





const CHUNK = 1024 * 1024;
const LF = 10;
const BLANK = 32;
const range_MARK = [0xef, 0xbb, 0xbf];
/**
 * Takes records out of a log by when they were made. Their lines become blanks, so that every other line keeps its number and its place. An
 * unreadable line has no time: it stays, to be named.
 */
class Sieve {
    since;
    until;
    /** Records left out: made at another time, or nobody knows when. */
    left = { outside: 0, undated: 0 };
    /** Without SIMD every line goes to the exact reader. */
    #machine = (0,fast_module/* scans */.R0)() ? new machine/* Machine */.u5() : undefined;
    #room = this.#machine === undefined ? new Uint8Array(machine/* INPUT */.bO) : undefined;
    constructor(since = Number.NEGATIVE_INFINITY, until = Number.POSITIVE_INFINITY) {
        this.since = since;
        this.until = until;
    }
    of(file) {
        const { name, brokeOff } = file;
        return { name, chunks: this.#chunks(file), ...(brokeOff && { brokeOff }) };
    }
    async *#chunks(file) {
        let held = new Uint8Array(0);
        /** Inside a line that is too long to be held: nobody reads it. */
        let skipping = false;
        let started = false;
        const parted = file.within?.(this.since, this.until, this.left);
        for await (const chunk of parted ?? file.chunks)
            for (let from = 0; from < chunk.length; from += CHUNK) {
                let part = chunk.subarray(from, from + CHUNK);
                if (skipping) {
                    const end = part.indexOf(LF);
                    yield part.slice(0, end < 0 ? part.length : end + 1);
                    if (end < 0)
                        continue;
                    skipping = false;
                    part = part.subarray(end + 1);
                }
                const { bytes, input } = this.#machine ?? { bytes: this.#room, input: 0 };
                bytes.set(held, input);
                bytes.set(part, input + held.length);
                const to = input + held.length + part.length;
                const end = bytes.subarray(input + held.length, to).lastIndexOf(LF) + 1;
                if (end > 0) {
                    const whole = input + held.length + end;
                    yield this.#sift(started || !marked(bytes, input) ? input : input + range_MARK.length, whole, input);
                    started = true;
                    held = bytes.slice(whole, to);
                }
                else
                    held = bytes.slice(input, to);
                if (held.length <= replay_lines/* LINE_LIMIT */.b + range_MARK.length)
                    continue;
                yield held;
                held = new Uint8Array(0);
                skipping = true;
                started = true;
            }
        if (!(file.brokeOff?.() ?? false))
            this.#last(started || !marked(held, 0) ? held : held.subarray(range_MARK.length));
        yield held;
    }
    /** Blanks the records of whole lines that are not in the range; returns all bytes from `first` on. */
    #sift(from, to, first) {
        const machine = this.#machine;
        if (machine === undefined)
            return this.#siftPlainly(this.#room, from, to, first);
        const { bytes, words, halves } = machine;
        for (let at = from; at < to;) {
            const { rows, next } = machine.scan(at, to);
            for (let row = 0; row < rows; row++) {
                const word = machine.rowAt(row);
                const flags = words[word];
                const start = words[word + fast_row.W.at];
                const length = words[word + fast_row.W.length];
                if ((flags & fast_row/* EXACT */.qY) !== 0 ? this.#keeps(bytes.subarray(start, start + length), true) : this.#holds(timeIn(flags, halves, word)))
                    continue;
                bytes.fill(BLANK, start, start + length);
            }
            at = next;
        }
        return bytes.slice(first, to);
    }
    #siftPlainly(bytes, from, to, first) {
        for (let at = from; at < to;) {
            const end = bytes.indexOf(LF, at);
            if (!this.#keeps(bytes.subarray(at, end), true))
                bytes.fill(BLANK, at, end);
            at = end + 1;
        }
        return bytes.slice(first, to);
    }
    #last(line) {
        if (line.length > 0 && !this.#keeps(line, false))
            line.fill(BLANK);
    }
    /** Is the record in the range, or the line none? */
    #keeps(bytes, ended) {
        if (bytes.length > replay_lines/* LINE_LIMIT */.b || bytes.every(isBlank))
            return true;
        const line = { number: 1, offset: 0, length: bytes.length, ended, bytes };
        const reading = (0,replay_record/* readRecord */.a)(line);
        return !reading.ok || this.#holds(reading.record.request.at);
    }
    #holds(at) {
        if (at !== undefined && at >= this.since && at < this.until)
            return true;
        this.left[at === undefined ? 'undated' : 'outside']++;
        return false;
    }
}
function timeIn(flags, halves, word) {
    return (flags & fast_row/* HAS_TIME */.Vi) === 0 ? undefined : halves[(word >> 1) + fast_row/* HALF */.QR.time];
}
function marked(bytes, at) {
    return range_MARK.every((byte, index) => bytes[at + index] === byte);
}
function isBlank(byte) {
    return byte === 32 || byte === 9 || byte === 13;
}

// EXTERNAL MODULE: ./build/src/replay/select/selection-error.js
var selection_error = __webpack_require__(85855);
;// CONCATENATED MODULE: ./build/src/replay/select/sample.js


const MOST_BYTES = 64 * 1024 * 1024;
const sample_LF = 10;
const BLOCK = 256 * 1024;
const mark = Uint8Array.of(0xef, 0xbb, 0xbf);
const filler = new Uint8Array(BLOCK).fill('x'.charCodeAt(0));
const gap = new Uint8Array(BLOCK).fill(sample_LF);
/**
 * Draws records by their number in the log: those whose numbers mix with the seed to the smallest values. So the choice depends on nothing but the
 * seed and the order of the records, and a smaller sample is part of a larger one. One pass, in memory bounded by the sample.
 */
class Sampler {
    /** Records to choose from, so far. */
    seen = 0;
    #size;
    #seed;
    /** A heap, the largest rank on top. */
    #heap = [];
    #bytes = 0;
    /** By file: where its last line starts. */
    #lastLines = new Map();
    constructor(size, seed) {
        this.#size = size;
        this.#seed = seed;
    }
    /** Reads all files, then gives them again with the lines of the sample alone, at their numbers. */
    async *files(files) {
        const read = [];
        for await (const { name, chunks, brokeOff } of files) {
            const lines = new replay_lines/* Lines */.q();
            for await (const chunk of chunks)
                for (const line of lines.push(chunk))
                    this.#offer(read.length, line);
            const { number, offset } = lines.next;
            const last = lines.end();
            const broken = brokeOff?.() ?? false;
            if (!broken && last)
                this.#offer(read.length, last);
            this.#lastLines.set(name, broken ? offset : (last?.offset ?? offset));
            read.push({ name, brokeOff: broken ? { line: number } : undefined });
        }
        const kept = this.#heap.sort((a, b) => a.file - b.file || a.line.number - b.line.number);
        for (const [file, { name, brokeOff }] of read.entries()) {
            const own = kept.filter((one) => one.file === file);
            yield { name, chunks: sample_written(own, brokeOff?.line), brokeOff: () => brokeOff !== undefined };
        }
    }
    /** A fault at its true place in the file. */
    placed(fault) {
        return fault.offset === undefined ? fault : { ...fault, offset: this.#lastLines.get(fault.file) ?? fault.offset };
    }
    #offer(file, { bytes, ...line }) {
        const rank = mixed(this.#seed, this.seen++);
        const heap = this.#heap;
        if (heap.length === this.#size) {
            if (this.#size === 0 || rank >= heap[0].rank)
                return;
            this.#bytes -= heap[0].bytes?.length ?? 0;
            heap[0] = { rank, file, line, ...(bytes && { bytes: bytes.slice() }) };
            sink(heap);
        }
        else {
            heap.push({ rank, file, line, ...(bytes && { bytes: bytes.slice() }) });
            rise(heap);
        }
        this.#bytes += bytes?.length ?? 0;
        if (this.#bytes > MOST_BYTES)
            throw new selection_error/* SelectionError */.z(`a sample of ${this.#size} of these records is more than 64 MiB: ask for a smaller one`);
    }
}
/** The lines at their numbers, nothing between them but line ends. */
async function* sample_written(kept, brokenLine) {
    let at = 1;
    // Readers take one mark off the start of a file: this one, not what a line starts with.
    yield mark;
    for (const { line, bytes } of kept) {
        yield* lineEnds(line.number - at);
        if (bytes)
            yield bytes;
        else
            for (let left = line.length; left > 0; left -= BLOCK)
                yield filler.subarray(0, Math.min(left, BLOCK));
        at = line.number;
        if (!line.ended)
            continue;
        yield* lineEnds(1);
        at++;
    }
    if (brokenLine !== undefined)
        yield* lineEnds(brokenLine - at);
}
function* lineEnds(count) {
    for (let missing = count; missing > 0; missing -= BLOCK)
        yield gap.subarray(0, Math.min(missing, BLOCK));
}
/** 53 bits that the seed and a number mix to, as evenly as a coin would; no two numbers of one seed give the same. */
function mixed(seed, number) {
    const low = scrambled((number >>> 0) ^ scrambled(seed ^ Math.floor(number / 2 ** 32)));
    return (low >>> 0) * 2 ** 21 + (scrambled(low ^ 0x9e3779b9 ^ seed) >>> 11);
}
function scrambled(value) {
    let x = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
    x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
    return x ^ (x >>> 16);
}
function sink(heap) {
    for (let at = 0;;) {
        let largest = at;
        for (const child of [2 * at + 1, 2 * at + 2])
            if (child < heap.length && heap[child].rank > heap[largest].rank)
                largest = child;
        if (largest === at)
            return;
        [heap[at], heap[largest]] = [heap[largest], heap[at]];
        at = largest;
    }
}
function rise(heap) {
    for (let at = heap.length - 1; at > 0;) {
        const parent = (at - 1) >> 1;
        if (heap[parent].rank >= heap[at].rank)
            return;
        [heap[at], heap[parent]] = [heap[parent], heap[at]];
        at = parent;
    }
}

;// CONCATENATED MODULE: ./build/src/replay/select/selection.js





const KEPT = 100;
/** A log without the records that are not selected. Lines keep their numbers, and what is left is read as fast as before. */
class Chosen {
    files;
    #selection;
    #sieve;
    #sampler;
    #skipped = [];
    #turned = false;
    constructor(files, selection, engines) {
        const { since, until, limit, sample } = selection;
        this.#selection = selection;
        if (since !== undefined || until !== undefined)
            this.#sieve = new Sieve(since, until);
        if (sample !== undefined)
            this.#sampler = new Sampler(sample.size, sample.seed);
        const inRange = this.#inRange(files, (0,conditions/* remembering */.Mw)(...engines));
        this.files = this.#sampler?.files(inRange) ?? (limit === undefined ? inRange : limited(inRange, limit));
    }
    /** The report, with what was selected. */
    of(report) {
        const unreadable = this.#sampler ? report.unreadable.map((fault) => this.#sampler.placed(fault)) : report.unreadable;
        return { ...report, unreadable, selection: this.#selected() };
    }
    #selected() {
        const { since, until, limit, sample } = this.#selection;
        return {
            ...(since !== undefined && { since: new Date(since).toISOString() }),
            ...(until !== undefined && { until: new Date(until).toISOString() }),
            ...(this.#sieve && {
                outside: this.#sieve.left.outside,
                undated: this.#sieve.left.undated,
                skipped: { files: this.#skipped.length, first: this.#skipped.slice(0, KEPT) },
            }),
            ...(limit !== undefined && { limit }),
            ...(this.#turned && { order: 'newest file first' }),
            ...(sample && { sample: { size: sample.size, of: this.#sampler.seen, seed: sample.seed } }),
        };
    }
    async *#inRange(given, remembers) {
        const { since = Number.NEGATIVE_INFINITY, until = Number.POSITIVE_INFINITY, limit } = this.#selection;
        let files = given;
        if (Array.isArray(given)) {
            const spans = this.#sieve && spansOf(given.map(({ name }) => name));
            const kept = given.filter((file, index) => {
                const span = spans?.[index];
                const within = span === undefined || (span.from < until && span.to > since);
                if (!within)
                    this.#skipped.push(file.name);
                return within;
            });
            const turned = limit !== undefined && !remembers ? newestFirst(kept) : undefined;
            this.#turned = turned !== undefined;
            files = turned ?? kept;
        }
        for await (const file of files)
            yield this.#sieve?.of(file) ?? file;
    }
}

// EXTERNAL MODULE: ./build/src/replay/fast/patterns.js + 1 modules
var patterns = __webpack_require__(96915);
// EXTERNAL MODULE: ./build/src/replay/fast/plans.js
var plans = __webpack_require__(10988);
// EXTERNAL MODULE: ./build/src/replay/threads/crew.js
var threads_crew = __webpack_require__(54318);
// EXTERNAL MODULE: ./build/src/replay/threads/jobs.js
var threads_jobs = __webpack_require__(19987);
// EXTERNAL MODULE: ./build/src/replay/threads/worker.js
var worker = __webpack_require__(56877);
;// CONCATENATED MODULE: ./build/src/replay/threads/threads.js










/** Each thread makes of the packs what it needs: with so many policies that takes as long as reading the least that is worth a thread. */
const POLICIES = 4000;
/** The report of a replay in several threads; or why one thread has to do it. */
async function replayInThreads(files, base, head, options) {
    const { count, start, least, part } = options.threads;
    if (count < 2)
        return 'no more were asked for';
    if (!Array.isArray(files))
        return 'the records are chosen first';
    if (options.classify)
        return 'the flips are classified in order';
    if ((0,conditions/* remembering */.Mw)(base, head))
        return 'a policy looks back over the records before';
    const logs = files;
    if (logs.some(({ path }) => path === undefined))
        return 'standard input comes in one piece';
    const { jobs, bytes } = (0,threads_jobs/* jobsOf */.a)(logs, part);
    if (bytes < least * (1 + (base.live.length + head.live.length) / POLICIES) || jobs.length < 2)
        return 'the logs are too small for more';
    const state = new Int32Array(new SharedArrayBuffer(16));
    const samples = options.samples ?? false;
    const programs = (0,patterns/* programsOf */.h2)([...base.live, ...head.live]);
    const task = { base: packsOf(base), head: packsOf(head), programs, samples, jobs, state };
    const crew = options.threads.crew ?? (0,threads_crew/* crewOf */.T)(Math.min(count, jobs.length) - 1, start);
    const others = crew.ask(task);
    const open = (_, file) => logs[file];
    const pass = new fast_pass/* Pass */.o(base, head, { samples });
    const tell = (0,worker/* tellOf */.zy)(state);
    const own = await (0,worker/* work */.oJ)(pass, (0,worker/* claims */.OM)(jobs, state), open, (file) => {
        const seen = tell(pass.seen);
        options.progress?.({ file: logs[file].name, ...seen });
    }).catch(async (error) => {
        await crew.stop();
        throw error;
    });
    const found = await Promise.all(others);
    // What a thread took with it when it failed is not known: one thread does it all again, and says what is wrong, if anything is.
    if (found.includes(undefined))
        return 'a thread failed';
    const tally = new replay_tally/* Tally */.F0(new replay_shape/* Rows */.Sc(base, head), samples);
    const explain = (paths) => options.explain?.({ ...paths, looks: pass.judge.looks });
    gather([own, ...found], jobs, logs, tally, { ...options, explain });
    return tally.report();
}
/** Packs of the live policies alone: all that a replay judges. */
function packsOf({ live }) {
    const packs = new Map();
    for (const { pack, definition } of live) {
        const known = packs.get(pack) ?? { name: pack, version: '0.0.0', policies: [] };
        packs.set(pack, known);
        known.policies.push(definition);
    }
    return [...packs.values()];
}
/** Puts together what the threads found. */
function gather(found, jobs, logs, tally, options) {
    for (const { name } of logs)
        tally.file(name);
    const before = linesBefore(found, jobs);
    for (const { gathered, took } of found) {
        const placeOf = ({ file, line }) => ({ file: jobs[took[file]].file, line: line + before[took[file]] });
        tally.add(gathered, placeOf);
    }
    options.explain?.(found.reduce((all, { paths }) => sum(all, paths), { ...paths/* noPaths */.C, threads: 0 }));
    const actions = new Set(found.flatMap((one) => [...(one.actions ?? [])]));
    if (found.every((one) => one.actions !== undefined) && actions.size < plans/* PLANS */.N)
        options.actions?.(actions);
}
/** For each job, how many lines of its file come before it. */
function linesBefore(found, jobs) {
    const lines = [];
    for (const { took, lines: counted } of found)
        for (const [index, job] of took.entries())
            lines[job] = counted[index];
    let file = -1;
    let before = 0;
    return jobs.map((job, index) => {
        if (job.file !== file)
            before = 0;
        file = job.file;
        before += lines[index];
        return before - lines[index];
    });
}
function sum(a, b) {
    const counts = Object.keys(paths/* noPaths */.C);
    return Object.assign({ ...a }, Object.fromEntries(counts.map((key) => [key, a[key] + b[key]])));
}

;// CONCATENATED MODULE: ./build/src/replay/replay.js











/**
 * Judges every recorded decision under both engines, in file order, in bounded memory. Never throws for what a line holds; passes on what a
 * file's chunks throw.
 */
function replay(files, base, head, options = {}) {
    return chosen((0,fast_module/* scans */.R0)() ? replayScanned : replayUnscanned, files, base, head, options);
}
/** The same, record by record through the engine and nothing else: what `replay` is held against. */
function replayPlain(files, base, head, options = {}) {
    return chosen(replayEach, files, base, head, options);
}
/** In several threads where that is wanted and can be; else in this one. */
async function replayScanned(files, base, head, options) {
    if (options.columns)
        return replayKept(files, base, head, options);
    const { threads } = options;
    if (threads === undefined)
        return replayFast(files, base, head, options);
    const done = await replayInThreads(files, base, head, { ...options, threads });
    if (typeof done !== 'string')
        return done;
    await threads.crew?.stop();
    return replayFast(files, base, head, options, done);
}
function replayUnscanned(files, base, head, options) {
    return replayEach(files, base, head, options, 'there is no WebAssembly with SIMD here');
}
async function chosen(way, files, base, head, options) {
    if (options.select === undefined)
        return way(files, base, head, options);
    const selected = new Chosen(files, options.select, [base, head]);
    return selected.of(await way(selected.files, base, head, options));
}
async function replayEach(files, base, head, options, why) {
    const rows = new replay_shape/* Rows */.Sc(base, head);
    const tally = new replay_tally/* Tally */.F0(rows, options.samples ?? false);
    // Shadow policies never touch a verdict: what they alone would remember is not kept.
    const memory = new engine_memory/* Memory */.c([base, head].map((engine) => ({ ...engine, shadow: [] })));
    let records = 0;
    let bytes = 0;
    function judge(file, line) {
        records++;
        const reading = (0,replay_record/* readRecord */.a)(line);
        if (!reading.ok) {
            tally.unreadable(file, reading.fault);
            return;
        }
        const { record } = reading;
        const request = { ...record.request, chain_agents: memory.chainAgents(record.request) };
        const outcome = memory.outcome(request);
        const shape = (0,replay_shape/* shapeOf */.F5)((0,replay_shape/* sideOf */.Jh)(base.judge(request, outcome), rows), (0,replay_shape/* sideOf */.Jh)(head.judge(request, outcome), rows));
        memory.observe(request);
        tally.count(shape, record.decision);
        tally.date(shape, request.at);
        if (shape.class !== 'tightened' && shape.class !== 'loosened')
            return;
        tally.flip(shape, record, { file, line: line.number });
        options.classify?.(request, shape);
    }
    for await (const log of files) {
        const file = tally.file(log.name);
        const lines = new replay_lines/* Lines */.q();
        for await (const chunk of log.chunks) {
            bytes += chunk.length;
            for (const line of lines.push(chunk))
                judge(file, line);
            options.progress?.({ file: log.name, records, bytes });
        }
        const { number, offset } = lines.next;
        const last = lines.end();
        if (log.brokeOff?.()) {
            tally.unreadable(file, { line: number, reason: 'incomplete', offset });
        }
        else if (last !== undefined)
            judge(file, last);
    }
    options.explain?.({ ...paths/* noPaths */.C, plain: records, ...(why !== undefined && { why }) });
    return tally.report();
}


/***/ }),

/***/ 85855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ SelectionError)
/* harmony export */ });
/** A selection that can't be made. The message says what to do. */
class SelectionError extends Error {
    name = 'SelectionError';
}


/***/ }),

/***/ 53076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ dialects),
  d: () => (/* binding */ speech)
});

;// CONCATENATED MODULE: ./build/src/replay/sql/pattern.js
const word = 'A-Za-z0-9_';
const space = '\\t\\n\\f\\r ';
const shorthand = { d: '[0-9]', D: '[^0-9]', w: `[${word}]`, W: `[^${word}]`, s: `[${space}]`, S: `[^${space}]` };
const inClass = { d: '0-9', w: word, s: space };
const escapes = { n: '\\n', t: '\\t', r: '\\r', f: '\\f', v: '\\x0b', a: '\\x07' };
const boundary = `(?:(?<![${word}])(?=[${word}])|(?<=[${word}])(?![${word}]))`;
const inside = `(?:(?<![${word}])(?![${word}])|(?<=[${word}])(?=[${word}]))`;
/** Several patterns as one that matches where any of them does; `undefined` when the flavour can't say one of them. */
function anyOf(patterns, flavour) {
    const said = patterns.map((pattern) => translate(pattern, flavour));
    if (said.includes(undefined))
        return undefined;
    if (flavour !== 'posix')
        return said.length === 1 ? said[0] : said.map((pattern) => `(?:${pattern})`).join('|');
    return said.length === 1 ? said[0] : undefined;
}
/** One RE2 pattern in another flavour; `undefined` for what is not surely the same there. */
function translate(pattern, flavour) {
    if (flavour === 're2')
        return pattern.startsWith('(?i)') ? `(?i:${pattern.slice(4)})` : pattern;
    const fold = pattern.startsWith('(?i)');
    const body = translateBody(fold ? pattern.slice(4) : pattern, flavour);
    return body === undefined || !fold ? body : flavour === 'java' ? `(?i:${body})` : `(?i)${body}`;
}
function translateBody(source, flavour) {
    let out = '';
    for (let at = 0; at < source.length; at++) {
        const char = source[at];
        if (char > '~')
            return undefined;
        if (char === '\\') {
            const escaped = escapeOf(source[++at]);
            if (escaped === undefined)
                return undefined;
            out += escaped;
        }
        else if (char === '[') {
            const set = characterClass(source, at);
            if (set === undefined)
                return undefined;
            out += set.text;
            at = set.end;
        }
        else if (char === '(' && source[at + 1] === '?') {
            if (source[at + 2] !== ':')
                return undefined;
            out += '(?:';
            at += 2;
        }
        else if (char === '(')
            out += '(?:';
        else if (char === '.')
            out += '[^\\n]';
        else if (char === '^')
            out += '\\A';
        else if (char === '$')
            out += flavour === 'java' ? '\\z' : '\\Z';
        // A lazy quantifier in the posix flavour changes the greed of the whole, never whether there is a match.
        else
            out += char;
    }
    return out;
}
function escapeOf(letter) {
    if (letter === undefined)
        return undefined;
    if (letter === 'b')
        return boundary;
    if (letter === 'B')
        return inside;
    if (letter === 'A')
        return '\\A';
    const known = shorthand[letter] ?? escapes[letter];
    return known ?? (/[^A-Za-z0-9]/.test(letter) ? `\\${letter}` : undefined);
}
function characterClass(source, open) {
    let at = open + 1;
    let text = '[';
    if (source[at] === '^') {
        text += '^';
        at++;
    }
    for (let first = true; at < source.length; at++, first = false) {
        const char = source[at];
        if (char > '~')
            return undefined;
        if (char === ']' && !first)
            return { text: `${text}]`, end: at };
        if (char === '[' && source[at + 1] === ':')
            return undefined;
        if (char === '\\') {
            const letter = source[++at];
            const known = letter === undefined ? undefined : (inClass[letter] ?? escapes[letter]);
            if (known !== undefined)
                text += known;
            else if (letter !== undefined && /[^A-Za-z0-9]/.test(letter))
                text += `\\${letter}`;
            else
                return undefined;
        }
        else
            text += '[]&~^'.includes(char) ? `\\${char}` : char;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/replay/sql/dialects.js

const dialects = ['duckdb', 'clickhouse', 'postgresql', 'spark'];
const quoted = (value) => `'${value.replaceAll("'", "''")}'`;
/** Where a backslash escapes inside a literal. */
const escaped = (value) => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const literal = '^-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][+-]?[0-9]+)?$';
const path = (keys) => `$${keys.map((key) => `."${key}"`).join('')}`;
const duckdb = {
    flavour: 're2',
    text: quoted,
    hour: (column) => `hour(${column})`,
    day: (column) => `isodow(${column})`,
    instant: (column) => `epoch_ms(${column})`,
    matches: (column, patterns) => `regexp_matches(${column}, ${quoted(anyOf(patterns, 're2'))})`,
    member: (json, keys) => `nullif(json_extract(${json}, ${quoted(path(keys))})::VARCHAR, 'null')`,
    kind: (value) => `CASE json_type(${value}) WHEN 'VARCHAR' THEN 'string' WHEN 'BOOLEAN' THEN 'boolean' WHEN 'UBIGINT' THEN 'number' WHEN 'BIGINT' THEN 'number' WHEN 'HUGEINT' THEN 'number' WHEN 'DOUBLE' THEN 'number' ELSE 'other' END`,
    number: (value) => `TRY_CAST(${value} AS DOUBLE)`,
    string: (value) => `json_extract_string(${value}, '$')`,
    numeric: (text) => `regexp_matches(${text}, ${quoted(literal)})`,
    holds: (text, part) => `contains(${text}, ${part})`,
};
/** PostgreSQL ends a query at a number too large or too small for a double; as JSON is read here it is infinite, or 0. */
function dialects_double(text) {
    const infinite = `CASE WHEN ${text} LIKE '-%' THEN '-Infinity' ELSE 'Infinity' END::double precision`;
    const size = `abs(${text}::numeric)`;
    return `(CASE WHEN ${text} ~ '^-?[0.]+([eE]|$)' OR ${text} ~ '[eE]-0*[1-9][0-9]{3}' THEN 0 WHEN ${text} ~ '[eE][+]?0*[1-9][0-9]{3}' THEN ${infinite} WHEN ${size} >= 1.797693134862315808e308 THEN ${infinite} WHEN ${size} < 2.5e-324 THEN 0 ELSE ${text}::double precision END)`;
}
const postgresql = {
    flavour: 'posix',
    fence: ' OFFSET 0',
    text: quoted,
    hour: (column) => `extract(hour FROM ${column} AT TIME ZONE 'UTC')`,
    day: (column) => `extract(isodow FROM ${column} AT TIME ZONE 'UTC')`,
    instant: (column) => `floor(extract(epoch FROM ${column}) * 1000)`,
    matches: (column, patterns) => {
        const said = patterns.map((pattern) => anyOf([pattern], 'posix'));
        return said.includes(undefined) ? undefined : `(${said.map((pattern) => `${column} ~ ${quoted(pattern)}`).join(' OR ')})`;
    },
    member: (json, keys) => `nullif((${json}::jsonb #> ARRAY[${keys.map(quoted).join(', ')}])::text, 'null')`,
    kind: (value) => `jsonb_typeof(${value}::jsonb)`,
    number: (value) => dialects_double(`(CASE WHEN jsonb_typeof(${value}::jsonb) IN ('number', 'string') THEN (${value}::jsonb #>> '{}') END)`),
    string: (value) => `(${value}::jsonb #>> '{}')`,
    numeric: (text) => `${text} ~ ${quoted(literal)}`,
    holds: (text, part) => `strpos(${text}, ${part}) > 0`,
};
const clickhouse = {
    flavour: 're2',
    text: escaped,
    hour: (column) => `toHour(${column}, 'UTC')`,
    day: (column) => `toDayOfWeek(${column}, 0, 'UTC')`,
    instant: (column) => `toUnixTimestamp64Milli(toDateTime64(${column}, 3, 'UTC'))`,
    matches: (column, patterns) => `match(${column}, ${escaped(`(?-s:${anyOf(patterns, 're2')})`)})`,
    member: (json, keys) => `nullIf(nullIf(JSONExtractRaw(assumeNotNull(${json}), ${keys.map(escaped).join(', ')}), ''), 'null')`,
    kind: (value) => `multiIf(${value} IS NULL, NULL, startsWith(${value}, '"'), 'string', ${value} IN ('true', 'false'), 'boolean', startsWith(${value}, '[') OR startsWith(${value}, '{'), 'other', 'number')`,
    number: (value) => `toFloat64OrNull(${value})`,
    string: (value) => `JSONExtractString(assumeNotNull(${value}))`,
    numeric: (text) => `match(${text}, ${escaped(literal)})`,
    holds: (text, part) => `position(${text}, ${part}) > 0`,
};
const spark = {
    flavour: 'java',
    from: (table) => `(SELECT * EXCEPT (metadata), try_parse_json(metadata) AS metadata FROM ${table}) AS parsed`,
    text: escaped,
    hour: (column) => `hour(to_utc_timestamp(${column}, current_timezone()))`,
    day: (column) => `(weekday(to_utc_timestamp(${column}, current_timezone())) + 1)`,
    instant: (column) => `unix_millis(${column})`,
    matches: (column, patterns) => {
        const said = anyOf(patterns, 'java');
        return said && `(${column} RLIKE ${escaped(said)})`;
    },
    // `get_json_object` would give strings without their quotes, like numbers; a VARIANT (Spark 4) keeps the type, and is parsed once.
    member: (json, keys) => {
        const member = `try_variant_get(${json}, ${escaped(`$${keys.map((key) => `['${key}']`).join('')}`)}, 'variant')`;
        return `(CASE WHEN is_variant_null(${member}) THEN NULL ELSE ${member} END)`;
    },
    kind: (value) => `(CASE WHEN ${value} IS NULL THEN NULL WHEN schema_of_variant(${value}) = 'STRING' THEN 'string' WHEN schema_of_variant(${value}) = 'BOOLEAN' THEN 'boolean' WHEN schema_of_variant(${value}) RLIKE '^(BIGINT|DOUBLE|DECIMAL)' THEN 'number' ELSE 'other' END)`,
    number: (value) => `try_cast(${value} AS DOUBLE)`,
    string: (value) => `try_cast(${value} AS STRING)`,
    numeric: (text) => `(${text} RLIKE ${escaped(literal)})`,
    holds: (text, part) => `instr(${text}, ${part}) > 0`,
};
const speech = { duckdb, clickhouse, postgresql, spark };


/***/ }),

/***/ 94542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ queryOf),
/* harmony export */   EI: () => (/* binding */ reportOf),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   vz: () => (/* binding */ sourceOf),
/* harmony export */   yb: () => (/* binding */ conditionsOf)
/* harmony export */ });
/* harmony import */ var _engine_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78607);
/* harmony import */ var _dialects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53076);


/**
 * Both sets of packs as one aggregate query over `table`, with the columns of a decision record: `action_type`, `action_content`, `trust_score`,
 * `chain_step`, `agent_id`, `decision`, `created_at` (a time stamp) and `metadata` (JSON). Its rows are `QueryRow`s.
 */
function queryOf(base, head, dialect, table) {
    const { columns, sides, unsaid } = conditionsOf(base, head, dialect);
    const source = sourceOf(dialect, table, columns);
    const sql = `SELECT recorded, before, after, count(*) AS records
FROM (
  SELECT decision AS recorded,
    ${verdictOf(sides.before)} AS before,
    ${verdictOf(sides.after)} AS after
  FROM (
    SELECT decision${columns.length > 0 ? `,\n${columns.join(',\n')}` : ''}
    FROM ${source}${_dialects_js__WEBPACK_IMPORTED_MODULE_0__/* .speech */ .d[dialect].fence ?? ''}
  ) AS answers
) AS verdicts
GROUP BY recorded, before, after
ORDER BY recorded, before, after`;
    return { sql, unsaid };
}
/** The table, made ready where some condition needs that. */
function sourceOf(dialect, table, columns) {
    const { from } = _dialects_js__WEBPACK_IMPORTED_MODULE_0__/* .speech */ .d[dialect];
    return from && columns.some((column) => column.includes('metadata')) ? from(table) : table;
}
function conditionsOf(base, head, dialect) {
    const say = _dialects_js__WEBPACK_IMPORTED_MODULE_0__/* .speech */ .d[dialect];
    const names = new Map();
    const columns = [];
    const unsaid = [];
    const columnOf = (policy) => {
        const expression = holds(policy, say);
        if (typeof expression !== 'string')
            unsaid.push({ pack: policy.pack, policy: policy.policy, why: expression.why });
        const sql = typeof expression === 'string' ? expression : where(policy, '1 = 1 AND NULL', say);
        const known = names.get(sql);
        if (known !== undefined)
            return known;
        const name = `c${names.size}`;
        names.set(sql, name);
        columns.push(`    ${sql} AS ${name}`);
        return name;
    };
    const side = (engine) => engine.live.map((policy) => ({ policy, column: columnOf(policy) }));
    const sides = { before: side(base), after: side(head) };
    const once = new Map(unsaid.map((one) => [`${one.pack}\0${one.policy}`, one]));
    return { columns, sides, unsaid: [...once.values()] };
}
/** The verdict when it is the same whatever the unknown policies say. */
function verdictOf(side) {
    const any = (decision, test) => {
        const some = side.filter(({ policy }) => policy.decision === decision).map(({ column }) => test(column));
        return some.length === 0 ? '(1 = 0)' : `(${[...new Set(some)].join(' OR ')})`;
    };
    const holds = (column) => `coalesce(${column}, 1 = 0)`;
    const unknown = (column) => `${column} IS NULL`;
    return `CASE WHEN ${any('block', holds)} THEN 'block' WHEN ${any('block', unknown)} THEN NULL WHEN ${any('escalate', holds)} THEN 'escalate' WHEN ${any('escalate', unknown)} THEN NULL ELSE 'allow' END`;
}
const EVERY = '1 = 1';
function actions({ definition }, say) {
    const globs = definition.action_types ?? [];
    if (globs.length === 0)
        return EVERY;
    const exact = globs.filter((glob) => !glob.includes('*'));
    const wild = globs.filter((glob) => glob.includes('*')).map((glob) => `action_type LIKE ${say.text(like(glob))} ESCAPE '!'`);
    return [...(exact.length > 0 ? [`action_type IN (${exact.map(say.text).join(', ')})`] : []), ...wild].join(' OR ');
}
function like(glob) {
    return glob.replace(/[!%_]/g, '!$&').replaceAll('*', '%');
}
/** The policy as an expression: true, false, or NULL where it is unknown. */
function holds(policy, say) {
    const condition = conditionOf(policy, say);
    return typeof condition === 'string' ? where(policy, condition, say) : condition;
}
/** The condition where the action type matches, false elsewhere; asked for no other record. */
function where(policy, condition, say) {
    const matching = actions(policy, say);
    return matching === EVERY ? condition : `CASE WHEN ${matching} THEN ${condition} ELSE 1 = 0 END`;
}
function conditionOf({ definition }, say) {
    switch (definition.policy_type) {
        case 'action_type':
            return '1 = 1';
        case 'threshold':
            return `trust_score < ${definition.trust_threshold}`;
        case 'content_pattern':
            return say.matches('action_content', definition.conditions.patterns) ?? { why: 'a pattern that this engine reads differently' };
        case 'temporal': {
            const { blocked_hours = [], blocked_days = [] } = definition.conditions;
            const parts = [
                ...(blocked_hours.length > 0 ? [`${say.hour('created_at')} IN (${blocked_hours.join(', ')})`] : []),
                ...(blocked_days.length > 0 ? [`${say.day('created_at')} IN (${blocked_days.join(', ')})`] : []),
            ];
            return parts.length > 0 ? parts.join(' OR ') : 'created_at IS NULL AND NULL';
        }
        case 'chain_of_custody': {
            const { max_chain_depth, forbidden_agents = [] } = definition.conditions;
            if (forbidden_agents.length > 0)
                return { why: 'it looks back in the chain' };
            return max_chain_depth === undefined ? '1 = 0' : `coalesce(chain_step, 0) > ${max_chain_depth}`;
        }
        case 'metadata': {
            const rules = definition.conditions.rules.map((rule) => ruleOf(rule, say));
            const missing = rules.find((rule) => typeof rule !== 'string');
            if (missing !== undefined)
                return missing;
            const joined = rules.map((rule) => `coalesce(${rule}, 1 = 0)`).join(definition.conditions.operator === 'OR' ? ' OR ' : ' AND ');
            return `CASE WHEN metadata IS NULL THEN NULL ELSE (${joined}) END`;
        }
        case 'sequence':
            return { why: 'it looks back in time' };
        default:
            return { why: `service-judged: ${definition.policy_type}` };
    }
}
/** All ways to read a dotted path, the longest joined keys first, as the look-up takes them. */
function readings(path) {
    if (path.length === 0)
        return [[]];
    return path.flatMap((_, index) => {
        const taken = path.length - index;
        return readings(path.slice(taken)).map((rest) => [path.slice(0, taken).join('.'), ...rest]);
    });
}
function ruleOf({ field, operator, value }, say) {
    const path = field.split('.');
    if (path.length > 4)
        return { why: 'a field of more than four parts' };
    if (!path.every((key) => /^[\w -]+$/.test(key)))
        return { why: 'a field name that this engine may read differently' };
    const found = readings(path).map((keys) => say.member('metadata', keys));
    const member = found.length === 1 ? found[0] : `coalesce(${found.join(', ')})`;
    if (operator === 'exists')
        return `${member} IS NOT NULL`;
    if (operator === 'not_exists')
        return `${member} IS NULL`;
    const kind = say.kind(member);
    if (operator === '==' || operator === '!=') {
        const same = sameAs(member, kind, value, say);
        return operator === '==' ? same : `(${kind} IN ('string', 'number', 'boolean') AND NOT (${same}))`;
    }
    if (operator === 'contains' || operator === 'not_contains') {
        if (typeof value !== 'string')
            return { why: 'members of lists' };
        return { why: 'strings and lists are told apart' };
    }
    const limit = typeof value === 'number'
        ? value
        : typeof value === 'string' && /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(value)
            ? Number(value)
            : undefined;
    if (limit === undefined)
        return '1 = 0';
    const text = say.string(member);
    const number = `CASE WHEN ${kind} = 'number' THEN ${say.number(member)} WHEN ${kind} = 'string' AND ${say.numeric(text)} THEN ${say.number(text === member ? member : castText(text, say))} END`;
    return `(${number}) ${operator} ${limit}`;
}
function castText(text, say) {
    return say === _dialects_js__WEBPACK_IMPORTED_MODULE_0__/* .speech */ .d.postgresql ? `to_jsonb(${text})::text` : text;
}
function sameAs(member, kind, value, say) {
    if (typeof value === 'string')
        return `CASE WHEN ${kind} = 'string' THEN ${say.string(member)} = ${say.text(value)} ELSE 1 = 0 END`;
    if (typeof value === 'number')
        return `CASE WHEN ${kind} = 'number' THEN ${say.number(member)} = ${value} ELSE 1 = 0 END`;
    const text = say === _dialects_js__WEBPACK_IMPORTED_MODULE_0__/* .speech */ .d.spark ? say.string(member) : member;
    return `CASE WHEN ${kind} = 'boolean' THEN ${text} = '${value}' ELSE 1 = 0 END`;
}
/** Folds the result of a query. Lines that are no records never reached the table, so none is unreadable here. */
function reportOf(rows) {
    const zero = () => ({ allow: 0, escalate: 0, block: 0 });
    const report = {
        total: 0,
        classes: { unchanged: 0, tightened: 0, loosened: 0, undetermined: 0, unreadable: 0 },
        before: zero(),
        after: zero(),
        flips: [],
        recorded: { reproduced: 0, differs: [] },
    };
    const flips = new Map();
    const differs = new Map();
    for (const { recorded, before, after, records } of rows) {
        report.total += records;
        if (before !== null && before === recorded)
            report.recorded.reproduced += records;
        else if (before !== null)
            differs.set(`${recorded} ${before}`, (differs.get(`${recorded} ${before}`) ?? 0) + records);
        if (before === null || after === null) {
            report.classes.undetermined += records;
            continue;
        }
        report.before[before] += records;
        report.after[after] += records;
        report.classes[before === after ? 'unchanged' : _engine_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rank */ .Tm[after] > _engine_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rank */ .Tm[before] ? 'tightened' : 'loosened'] += records;
        if (before !== after)
            flips.set(`${before} ${after}`, (flips.get(`${before} ${after}`) ?? 0) + records);
    }
    report.flips = largestFirst(flips).map(([from, to, count]) => ({ from, to, count }));
    report.recorded.differs = largestFirst(differs).map(([recorded, computed, count]) => ({ recorded, computed, count }));
    return report;
}
function largestFirst(counts) {
    const place = (verdict) => _engine_index_js__WEBPACK_IMPORTED_MODULE_1__/* .verdicts */ .rY.indexOf(verdict);
    return [...counts]
        .map(([pair, count]) => [...pair.split(' '), count])
        .sort((a, b) => b[2] - a[2] || place(a[0]) - place(b[0]) || place(a[1]) - place(b[1]));
}


/***/ }),

/***/ 54318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ crewOf),
/* harmony export */   Y: () => (/* binding */ startThreads)
/* harmony export */ });
/* harmony import */ var _fast_module_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65474);
/* harmony import */ var _jobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19987);


/** Starts so many threads. They keep no process alive before they have their task. */
function crewOf(size, start) {
    const workers = Array.from({ length: size }, start);
    const answers = workers.map(answerOf);
    for (const worker of workers) {
        worker.unref();
        // What one thread finds worth optimising of the scanner is optimised for all.
        worker.postMessage((0,_fast_module_js__WEBPACK_IMPORTED_MODULE_0__/* .moduleOf */ .cD)());
    }
    return {
        ask(task) {
            for (const worker of workers) {
                worker.ref();
                worker.postMessage(task);
            }
            return answers;
        },
        async stop() {
            await Promise.all(workers.map((worker) => worker.terminate()));
        },
    };
}
/** Starts the threads that a replay of these logs is going to use, so that they are there once its packs are read. */
function startThreads({ count, start, least, part }, logs) {
    const bytes = logs.reduce((sum, { size = 0 }) => sum + size, 0);
    const jobs = logs.reduce((sum, { size = 0 }) => sum + (0,_jobs_js__WEBPACK_IMPORTED_MODULE_1__/* .jobsIn */ .e)(size, part), 0);
    const size = Math.min(count, jobs) - 1;
    const worth = size > 0 && bytes >= least && logs.every(({ path }) => path !== undefined);
    return worth && (0,_fast_module_js__WEBPACK_IMPORTED_MODULE_0__/* .scans */ .R0)() ? crewOf(size, start) : undefined;
}
function answerOf(worker) {
    return new Promise((resolve) => {
        // It ended already: what it would say of that was said.
        if (worker.threadId < 0)
            resolve(undefined);
        worker.once('message', resolve);
        worker.once('error', () => resolve(undefined));
        worker.once('exit', () => resolve(undefined));
    });
}


/***/ }),

/***/ 19987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ jobsOf),
/* harmony export */   e: () => (/* binding */ jobsIn)
/* harmony export */ });
/** So many bytes of a plain log are one job: enough not to be felt, few enough that no thread waits long for another. */
const PART = 32 * 1024 * 1024;
/** No part is more than one in so many of what is left of its file, but for the last few. */
const SHARE = 8;
const WINDOW = 64 * 1024;
const LF = 10;
/** The work on all files that other threads can open too, and how many bytes it is. A packed file is one job. */
function jobsOf(files, part = PART) {
    const jobs = [];
    let bytes = 0;
    for (const [file, { path, open, size = 0 }] of files.entries()) {
        if (path === undefined)
            continue;
        const opened = open?.();
        if (opened === undefined)
            jobs.push({ file, path });
        else {
            const cuts = cutsOf(opened, part);
            for (let index = 1; index < cuts.length; index++)
                jobs.push({ file, path, from: cuts[index - 1], to: cuts[index] });
            opened.close();
        }
        bytes += opened?.size ?? size;
    }
    return { jobs, bytes };
}
/** How many jobs a plain log of so many bytes is, give or take its lines. */
function jobsIn(size, part = PART) {
    let jobs = 0;
    for (let left = size; left > 0; left -= nextPart(left, part))
        jobs++;
    return jobs;
}
/** How many of the bytes that are left are one part: the last ones are smaller, so that all threads end together. */
function nextPart(left, part) {
    return Math.ceil(Math.min(part, Math.max(part, left) / SHARE));
}
/** Where a plain file can be cut: its start, starts of lines about `part` bytes apart or less, its end. */
function cutsOf(opened, part) {
    const cuts = [0];
    while (true) {
        const from = cuts.at(-1);
        const at = from + nextPart(opened.size - from, part);
        const cut = at < opened.size ? lineAfter(opened, at) : opened.size;
        cuts.push(cut);
        if (cut >= opened.size)
            return cuts;
    }
}
/** The first start of a line from this byte on. */
function lineAfter(opened, from) {
    const window = new Uint8Array(WINDOW);
    for (let at = from - 1;;) {
        const length = opened.read(window, at);
        if (length === 0)
            return at;
        const found = window.subarray(0, length).indexOf(LF);
        if (found >= 0)
            return at + found + 1;
        at += length;
    }
}


/***/ }),

/***/ 1512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   qr: () => (/* binding */ most),
/* harmony export */   r4: () => (/* binding */ inWords),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33950);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96209);


function most(detail) {
    return [5, 20, 100, 200][detail];
}
function table(head, rows, limit) {
    if (rows.length === 0)
        return [];
    const shown = [head, ...rows.slice(0, limit)].join('\n');
    return rows.length > limit ? [shown, `... and ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(rows.length - limit)} more.`] : [shown];
}
function list(lines, limit) {
    if (lines.length === 0)
        return undefined;
    const bullets = lines.slice(0, limit).map((line) => (/^ *- /.test(line) ? line : `- ${line}`));
    return [...bullets, ...(lines.length > limit ? [`- ... and ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(lines.length - limit)} more`] : [])].join('\n');
}
/** A fold; `summary` is ours alone, never an author's text. */
function folded(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function inWords(pieces) {
    return pieces.map((piece) => (typeof piece === 'string' ? piece : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(piece.code))).join('');
}
/** Messages hold authors' words in backticks; everything between them is ours. */
function inline(message) {
    return message
        .split(/`((?:[^`])*)`/)
        .map((part, index) => (index % 2 === 1 ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(part, 400) : part.replace(/[<|@#*_[\]\\]/g, (sign) => `&#${sign.charCodeAt(0)};`)))
        .join('');
}


/***/ }),

/***/ 96209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   ji: () => (/* binding */ spaced),
/* harmony export */   pV: () => (/* binding */ exactly),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   zZ: () => (/* binding */ apart)
/* harmony export */ });
/* unused harmony export cut */
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33950);
/** Text that somebody else wrote, made safe for each place it is shown in. Every author's word in a report passes through here, and only here. */

const longest = 64;
/**
 * An author's text as inline code in GitHub markdown: no mention, link, image, HTML or cell border can come of it. Long text is cut in the middle.
 * A code span serves unless the text holds `|`, which a table row takes for a border even there; then it is HTML with every sign that means anything to a parser as an entity.
 */
function code(text, most = longest) {
    const shown = cut(visible(text), most);
    if (shown.trim() === '')
        return '(empty)';
    if (shown.includes('|'))
        return `<code>${entities(shown)}</code>`;
    const fence = '`'.repeat(1 + Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length)));
    const pad = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/** An author's text for a terminal: control characters are written out, never sent. */
function plain(text) {
    return visible(text);
}
/** A block of text that no line of it can end: the fence is longer than any run of backticks inside. */
function fenced(text, language) {
    const fence = '`'.repeat(Math.max(3, 1 + Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))));
    const shown = text.replace(_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv, (character) => (/[\n\t]/.test(character) ? character : codePoint(character)));
    return `${fence}${language}\n${shown.replace(/\n$/, '')}\n${fence}`;
}
const around = 20;
const fewSigns = 4;
/** Parts two texts where they differ. Not escaped yet. */
function apart(before, after, most = longest) {
    const [was, is] = [[...before], [...after]];
    const shorter = Math.min(was.length, is.length);
    let start = 0;
    while (start < shorter && was[start] === is[start])
        start++;
    let end = 0;
    while (end < shorter - start && was.at(-1 - end) === is.at(-1 - end))
        end++;
    const shown = (signs) => {
        if (signs.length <= most)
            return signs.join('');
        const [from, to] = [Math.max(0, start - around), Math.min(signs.length, signs.length - end + around)];
        return `${from > 0 ? '...' : ''}${cut(signs.slice(from, to).join(''), most)}${to < signs.length ? '...' : ''}`;
    };
    const [gone, come] = [was.slice(start, was.length - end), is.slice(start, is.length - end)];
    const told = Math.max(gone.length, come.length) <= fewSigns && /[^\x20-\x7e]/.test([...gone, ...come].join(''));
    const points = (signs) => (signs.length === 0 ? 'nothing' : signs.map(codePoint).join(' '));
    return { before: shown(was), after: shown(is), ...(told && { points: `${points(gone)} -> ${points(come)}` }) };
}
/** The first and the last part of a long text. */
function cut(text, most = longest) {
    const characters = [...text];
    if (characters.length <= most)
        return text;
    const half = Math.floor((most - 3) / 2);
    return `${characters.slice(0, half).join('')}...${characters.slice(-half).join('')}`;
}
/** A text in which every space counts: those that are not seen, or are seen as one, are told by their numbers. */
function spaced(text) {
    return text.replace(/[\t\n\r\v\f]|^ +| +$| {2,}/g, (run) => [...run].map(codePoint).join(''));
}
/** A text in which every sign counts: those that may look like another are told by their numbers too. */
function exactly(text) {
    return spaced(text).replace(/[^\x20-\x7e]/gu, codePoint);
}
function visible(text) {
    return text.replace(/[\t\n\r]+/g, ' ').replace(_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv, codePoint);
}
function codePoint(character) {
    return `U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
/** What could be part of an address is preceded by an empty comment, so that no parser joins the two sides to an address. */
function entities(text) {
    return text.replace(/[^\p{L}\p{N} ()?"',;=/^%+{}-]/gu, (sign) => `${/[@.:]/.test(sign) ? '<!-- -->' : ''}&#${sign.codePointAt(0)};`);
}


/***/ }),

/***/ 28987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ judgedOf),
/* harmony export */   bu: () => (/* binding */ trafficWords),
/* harmony export */   ce: () => (/* binding */ affectedWords),
/* harmony export */   el: () => (/* binding */ trafficNote),
/* harmony export */   hd: () => (/* binding */ unreadableWords),
/* harmony export */   rZ: () => (/* binding */ poorSelfCheck),
/* harmony export */   sd: () => (/* binding */ triggersNote),
/* harmony export */   w8: () => (/* binding */ selectionWords),
/* harmony export */   zU: () => (/* binding */ replayWords)
/* harmony export */ });
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33950);

/** At most one decimal. */
function decimal(n) {
    return n >= 100 || Number.isInteger(n) ? (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n) : String(Math.round(n * 10) / 10);
}
/** How many records could be judged under both sets of packs. */
function judgedOf({ total, classes }) {
    return total - classes.undetermined - classes.unreadable;
}
/** The second line of a report, where the packs of the base do not reproduce what was recorded; none where they do. */
function poorSelfCheck({ recorded }) {
    const differs = recorded.differs.reduce((sum, { count }) => sum + count, 0);
    const all = recorded.reproduced + differs;
    if (all === 0 || recorded.reproduced / all >= 0.99)
        return undefined;
    const likely = 'these decisions were likely made under other policies, so read the counts with care';
    if (recorded.reproduced === 0)
        return `The base packs reproduce none of the ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(all, 'recorded verdict')}: ${likely}.`;
    const share = Math.floor((recorded.reproduced / all) * 1000) / 10;
    return `The base packs reproduce only ${share}% of the recorded verdicts (${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(differs)} of ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(all)} differ): ${likely}.`;
}
/** What the replay found, in one sentence or two. Reasons and names in backticks. */
function replayWords(report) {
    const { total, classes, flips, approvals } = report;
    if (total > 0 && judgedOf(report) === 0)
        return nothingJudged(report);
    const left = [
        ...(classes.undetermined > 0 ? [`${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(classes.undetermined)} undetermined`] : []),
        ...(classes.unreadable > 0 ? [`${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(classes.unreadable)} unreadable`] : []),
    ];
    const coverage = `${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(judgedOf(report))} of ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(total)} recorded decisions judged${left.length > 0 ? ` (${left.join(', ')})` : ''}`;
    const changes = flips.length === 0 ? 'no verdict changes' : flips.map(({ from, to, count: n }) => `${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n)} ${from} -> ${to}`).join(', ');
    const load = `approvals a day ${decimal(approvals.before.per_day)} -> ${decimal(approvals.after.per_day)}, in the busiest hour ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(approvals.before.busiest_hour)} -> ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(approvals.after.busiest_hour)}`;
    return `${coverage}: ${changes}; ${load}.`;
}
/** Where most verdicts change, in one line; none where no pack names what changes. Names in backticks. */
function affectedWords({ actions, agents }) {
    const list = (rows) => rows.map(({ name, ...counts }) => `${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)} ${flipWords(counts)}`).join(', ');
    const parts = [...(actions.length > 0 ? [list(actions)] : []), ...(agents.length > 0 ? [`by agent ${list(agents)}`] : [])];
    return parts.length > 0 ? `Most affected: ${parts.join('; ')}.` : undefined;
}
function flipWords({ flips, tightened, loosened }) {
    if (loosened === 0)
        return `${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(flips)} tighter`;
    return tightened === 0 ? `${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(flips)} looser` : `${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(flips)} (${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(loosened)} looser, ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(tightened)} tighter)`;
}
function nothingJudged({ total, undetermined }) {
    const main = undetermined.slice(0, 3).map(({ reason, count: n }) => `${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(reason)} (${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(n)})`);
    return [
        `None of the ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(total, 'recorded decision')} could be judged, so the log says nothing about this change.`,
        ...(main.length > 0 ? [`Main ${main.length === 1 ? 'reason' : 'reasons'}: ${main.join(', ')}.`] : []),
        ...remedies(undetermined.map(({ reason }) => reason)),
    ].join(' ');
}
function remedies(reasons) {
    const fields = reasons.flatMap((reason) => /^no (\w+)$/.exec(reason)?.[1] ?? []);
    const types = reasons.flatMap((reason) => /^service-judged: (.+)$/.exec(reason)?.[1] ?? []);
    const list = (words) => words.map((word) => (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(word)).join(' and ');
    return [
        ...(fields.length > 0 ? [`Record ${list(fields)}, or replay a log that has ${fields.length === 1 ? 'it' : 'them'}.`] : []),
        ...(types.length > 0 ? [`What ${list(types)} policies say only the service can tell.`] : []),
    ];
}
/** How many records lie in a row, in few words. "No traffic" is said only where every record was judged. */
function trafficWords(records, report) {
    if (records > 0)
        return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(records);
    return notJudged(report).length === 0 ? 'no traffic on record' : `none of the ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(judgedOf(report))} replayed`;
}
/** What the counts of the rows stand on, where not every record was judged. */
function trafficNote(report) {
    const left = notJudged(report);
    if (left.length === 0 || judgedOf(report) === 0)
        return undefined;
    return `On record: among the ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(judgedOf(report))} recorded decisions replayed; ${left.join(', ')}, and may lie in any row.`;
}
function notJudged({ classes, selection }) {
    return [
        ...(classes.undetermined > 0 ? [`${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(classes.undetermined)} could not be judged`] : []),
        ...(classes.unreadable > 0 ? [`${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(classes.unreadable)} could not be read`] : []),
        ...(selection ? ['others were not to be judged'] : []),
    ];
}
/** What the counts of policies stand on, where they count more records than were judged. */
function triggersNote({ total, classes }) {
    if (classes.undetermined === 0)
        return undefined;
    const read = (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(total - classes.unreadable);
    return `Triggers are counted over all ${read} records that were read, also the ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(classes.undetermined)} that could not be judged; who decides alone, over those with a verdict on that side.`;
}
/** Which of the recorded decisions were judged, where not all were to be. */
function selectionWords({ selection, total }) {
    if (selection === undefined)
        return undefined;
    const { since, until, outside = 0, undated = 0, skipped, limit, order, sample } = selection;
    const range = [...(since === undefined ? [] : [`from ${since} on`]), ...(until === undefined ? [] : [`before ${until}`])].join(' and ');
    const left = [
        `${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(outside)} others lie outside`,
        ...(undated > 0 ? [`${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(undated)} do not tell when they were made`] : []),
        ...(skipped && skipped.files > 0
            ? [`${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(skipped.files, 'file')} ${skipped.files === 1 ? 'was' : 'were'} skipped by the date in the name`]
            : []),
    ];
    return [
        ...(sample
            ? [`A sample of ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(total)} of ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(sample.of, 'record')} (seed ${sample.seed}): the counts are those of the sample.`]
            : []),
        ...(limit === undefined
            ? []
            : [
                `At most ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(limit, 'record')} ${limit === 1 ? 'was' : 'were'} judged${order === undefined ? '' : ', the newest file first'}.`,
            ]),
        ...(range === '' ? [] : [`Records ${range}; ${left.join(', ')}.`]),
    ].join(' ');
}
/** A warning where not all of the evidence could be read; none where it could. File names in backticks. */
function unreadableWords({ classes, total, unreadable }) {
    if (classes.unreadable === 0)
        return undefined;
    const broken = [...new Set(unreadable.filter(({ reason }) => reason === 'incomplete').map(({ file }) => file))];
    const named = broken.slice(0, 3).map((file) => (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(file, 200));
    const more = broken.length > 3 ? ` and ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(broken.length - 3)} more` : '';
    const ends = broken.length === 0
        ? ''
        : ` ${named.join(', ')}${more} ${broken.length === 1 ? 'breaks' : 'break'} off before the end: what came after is missing here.`;
    return `${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(classes.unreadable)} of ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(total, 'record')} could not be read and ${classes.unreadable === 1 ? 'was' : 'were'} not judged.${ends}`;
}


/***/ }),

/***/ 66924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ fieldWords)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);

/** The two sides of a field, `most` characters each and around what differs; of a long list, only what came and what went. */
function fieldWords({ before, after }, most) {
    if (before === undefined || after === undefined)
        return { before: json(before), after: json(after) };
    const whole = [JSON.stringify(before), JSON.stringify(after)];
    const moved = members(before, after);
    const { points, ...parted } = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .apart */ .zZ)(...(moved ? [JSON.stringify(moved.gone), JSON.stringify(moved.come)] : whole), most);
    const fits = whole.every((text) => text.length <= most);
    const shown = fits ? { before: whole[0], after: whole[1] } : { ...parted, ...(moved && { stay: moved.stay }) };
    return { ...shown, ...(points !== undefined && { points }) };
}
/** What only one of two lists holds; `undefined` of what are no lists, or of lists of the same members in another order. */
function members(before, after) {
    if (!Array.isArray(before) || !Array.isArray(after))
        return undefined;
    const [was, is] = [before, after].map((list) => new Set(list.map((it) => JSON.stringify(it))));
    const gone = before.filter((it) => !is.has(JSON.stringify(it)));
    const come = after.filter((it) => !was.has(JSON.stringify(it)));
    return gone.length + come.length === 0 ? undefined : { gone, come, stay: before.length - gone.length };
}
const json = (value) => (value === undefined ? undefined : JSON.stringify(value));


/***/ }),

/***/ 57816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KP: () => (/* binding */ packsWords),
/* harmony export */   Kk: () => (/* binding */ liveWords),
/* harmony export */   h0: () => (/* binding */ short)
/* harmony export */ });
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33950);

const mostPacks = 10;
/** Digests as `deploy` and `status` print them. */
function short(digest) {
    return digest.slice(0, 19);
}
/** The packs with their versions and digests, those that changed first. */
function packsWords({ kind, packs }) {
    const none = kind === 'unreadable-base' ? 'unreadable' : 'new';
    const changed = packs.filter(isChanged);
    const same = packs.filter((it) => !isChanged(it));
    const shown = [...changed, ...same].slice(0, mostPacks).map((it) => packWords(it, none));
    const more = packs.length - shown.length;
    return [...shown, ...(more > 0 ? [`and ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(more, 'more pack')}`] : [])].join(', ');
}
const isChanged = ({ before, after }) => before?.digest !== after?.digest;
function packWords({ pack, before, after }, none) {
    const side = (one, absent) => (one ? `${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(one.version)} ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(short(one.digest))}` : absent);
    if (before?.digest === after?.digest)
        return `${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(pack)} ${side(after, '')}, unchanged`;
    return `${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(pack)} ${side(before, none)} -> ${side(after, 'gone')}`;
}
/** How what is live stands to the base. */
function liveWords({ kind, digests: { base, live } }, about) {
    if (!live)
        return `Live: ${about.live ?? 'not asked'}.`;
    if (kind === 'unreadable-base')
        return `Live is ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(short(live.set))}.`;
    return live.set === base.set ? 'Live equals the base.' : `Live is ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(short(live.set))} and differs from the base.`;
}


/***/ }),

/***/ 89475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cH: () => (/* binding */ impactWords),
  GF: () => (/* binding */ proofWords),
  Ex: () => (/* binding */ restWords),
  O6: () => (/* binding */ rowWords),
  $6: () => (/* binding */ shownRows),
  B5: () => (/* binding */ witnessText)
});

// EXTERNAL MODULE: ./build/src/diagnostic.js
var diagnostic = __webpack_require__(33950);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/pack/rule-sense.js
var rule_sense = __webpack_require__(26650);
// EXTERNAL MODULE: ./build/src/report/pieces.js
var pieces = __webpack_require__(20565);
;// CONCATENATED MODULE: ./build/src/report/metadata.js


const mostValues = 3;
/** Rules on metadata that all hold, a phrase for each field: bounds of one field become a span, exceptions a list. */
function metadataWords(rules) {
    const fields = new Map();
    for (const rule of rules)
        fields.set(rule.field, [...(fields.get(rule.field) ?? []), rule]);
    return [...fields.values()].flatMap(fieldWords);
}
/** A rule that does not hold is also met by a missing field, and by a value of another type. */
function fieldWords(rules) {
    const { field } = rules[0];
    if (rules.some(saysMissing))
        return [[{ code: field }, ' missing']];
    const equal = rules.find(({ operator, holds }) => operator === '==' && holds);
    if (equal)
        return [ruleWords(equal)];
    if (rules.length === 1 && rules[0].holds && !saysGiven(rules[0]))
        return [ruleWords(rules[0])];
    const bounds = rules.filter(isBound);
    const unequal = rules.filter(({ operator, holds }) => operator === (holds ? '!=' : '=='));
    const others = rules.filter((rule) => !bounds.includes(rule) && !unequal.includes(rule) && !saysGiven(rule));
    const numeric = bounds.some(({ holds }) => holds);
    const given = rules.some((rule) => saysGiven(rule) || (rule.holds && unequal.includes(rule)));
    const parts = [
        ...(given && !numeric && others.every(({ holds }) => !holds) ? [['given']] : []),
        ...(bounds.length > 0 ? [[`${span(bounds)}${numeric ? '' : ' or no number'}`]] : []),
        ...(unequal.length > 0 ? [[given || bounds.length > 0 ? '' : 'missing or ', ...noneOf(unequal)]] : []),
    ];
    const whole = parts.flatMap((part, i) => (i === 0 ? part : [parts[0][0] === 'given' && i === 1 ? ', and ' : ' and ', ...part]));
    return [...(whole.length > 0 ? [[{ code: field }, ' ', ...whole]] : []), ...others.map(ruleWords)];
}
const saysMissing = ({ operator, holds }) => operator === (holds ? 'not_exists' : 'exists');
const saysGiven = ({ operator, holds }) => operator === (holds ? 'exists' : 'not_exists');
const opposite = { '>': '<=', '>=': '<', '<': '>=', '<=': '>' };
const isBound = ({ operator, value }) => operator in opposite && (0,rule_sense/* asNumber */.i)(value) !== undefined;
/** The narrowest span that the bounds leave: "from 1000 to under 5000". */
function span(bounds) {
    const said = bounds.map(({ operator, value, holds }) => ({ sign: holds ? operator : opposite[operator], limit: (0,rule_sense/* asNumber */.i)(value) }));
    const [low] = said.filter(({ sign }) => sign.startsWith('>')).sort((a, b) => b.limit - a.limit || a.sign.length - b.sign.length);
    const [high] = said.filter(({ sign }) => sign.startsWith('<')).sort((a, b) => a.limit - b.limit || a.sign.length - b.sign.length);
    if (low?.sign === '>=' && high?.sign === '<')
        return `from ${low.limit} to under ${high.limit}`;
    return [
        ...(low ? [`${low.sign === '>' ? 'above' : 'at least'} ${low.limit}`] : []),
        ...(high ? [`${high.sign === '<' ? 'under' : 'at most'} ${high.limit}`] : []),
    ].join(' and ');
}
function noneOf(rules) {
    const values = [...new Set(rules.map(({ value }) => JSON.stringify(value)))];
    if (values.length === 1)
        return ['not ', { code: values[0] }];
    return values.length > mostValues ? [`none of ${values.length} values`] : ['none of ', ...(0,pieces/* codes */.F4)(values)];
}
function ruleWords({ field, operator, value, holds }) {
    return [...(holds ? [] : ['not ']), { code: `${field} ${operator} ${JSON.stringify(value)}` }];
}

;// CONCATENATED MODULE: ./build/src/report/conditions.js



/** Wheres that differ in their actions alone, the plainly named first; `most` names are listed. */
function groupWords(group, most) {
    const { action_type: _, ...rest } = group[0];
    const simple = ({ action_type }) => action_type === undefined || action_type.matches.length + action_type.excludes.length < 2;
    const ordered = [...group.filter(simple), ...group.filter((where) => !simple(where))];
    const actions = (0,pieces/* listed */.KE)(ordered.map(({ action_type }) => actionWords(action_type, most)), most);
    const times = [rest.days ? [`on ${dayWords(rest.days)}`] : [], rest.hours ? [hourWords(rest.hours)] : []].filter((it) => it.length > 0);
    const conditions = conditionWords(rest).filter((it) => it.length > 0);
    return (0,pieces/* joined */.oR)([actions, ...times, ...(conditions.length > 0 ? [['with ', ...(0,pieces/* joined */.oR)(conditions, ', ')]] : [])], ' ');
}
/** `delete_*` (but not `delete_user`): what narrows a name stands in brackets, so that it is not read as another of the list. */
function actionWords(action, most) {
    if (!action)
        return ['any action'];
    const [name, ...others] = action.matches;
    const narrower = (0,pieces/* joined */.oR)([
        others.length > 0 ? ['that also match ', ...both(others)] : [],
        action.excludes.length > 0 ? ['but not ', ...(0,pieces/* codes */.F4)(action.excludes, most)] : [],
    ].filter((part) => part.length > 0), ', ');
    return [name === undefined ? 'any action' : { code: name }, ...(narrower.length > 0 ? [' (', ...narrower, ')'] : [])];
}
function conditionWords({ trust_score, chain_step, agents, content, metadata, policies }) {
    return [
        trust_score ? [`trust ${trustWords(trust_score)}`] : [],
        chain_step ? [stepWords(chain_step)] : [],
        agents?.all_of ? ['agents ', ...(0,pieces/* codes */.F4)(agents.all_of), ' in the chain'] : [],
        agents?.any_of ? ['one of the agents ', ...(0,pieces/* codes */.F4)(agents.any_of), ' in the chain'] : [],
        agents?.none_of ? ['none of the agents ', ...(0,pieces/* codes */.F4)(agents.none_of), ' in the chain'] : [],
        content && content.matches.length > 0 ? ['content matching ', ...both(content.matches.map(report_escape/* spaced */.ji))] : [],
        content && content.excludes.length > 0 ? ['content not matching ', ...(0,pieces/* codes */.F4)(content.excludes.map(report_escape/* spaced */.ji))] : [],
        ...metadataWords(metadata ?? []),
        ...(policies ?? []).map((one) => [{ code: `${one.pack}/${one.policy}` }, switchWords(one)]),
    ];
}
/** A policy that stands on both sides with one definition answers the same on both. */
function switchWords({ side, holds }) {
    return `${holds ? ' holding' : ' not holding'}${{ base: ' before', head: ' after', both: '' }[side]}`;
}
const both = (texts) => (0,pieces/* joined */.oR)(texts.map((text) => [{ code: text }]), ' and ');
function trustWords({ gte, lt }) {
    if (lt === undefined)
        return `${gte ?? 0} and up`;
    return gte === undefined ? `under ${lt}` : `${gte} to under ${lt}`;
}
function stepWords({ gte, lte }) {
    if (gte !== undefined && gte === lte)
        return `chain step ${gte}`;
    if (lte === undefined)
        return `chain step ${gte ?? 0} and up`;
    return gte === undefined ? `chain step up to ${lte}` : `chain step ${gte} to ${lte}`;
}
const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
function dayWords(days) {
    const names = days.map((day) => dayNames[day - 1]);
    if (names.length > 2 && days.at(-1) - days[0] === days.length - 1)
        return `${names[0]} to ${names.at(-1)}`;
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
/** Hours that follow each other are one span, also over midnight. */
function hourWords(hours) {
    const set = new Set(hours);
    const clock = (hour) => `${String(hour % 24).padStart(2, '0')}:00`;
    const spans = hours
        .filter((hour) => !set.has((hour + 23) % 24))
        .map((start) => {
        let end = start + 1;
        while (set.has(end % 24))
            end++;
        return `between ${clock(start)} and ${clock(end)}`;
    });
    return `${spans.join(' or ')} UTC`;
}

;// CONCATENATED MODULE: ./build/src/report/impact.js



/** What gets looser is not hidden behind a number: so many names and conditions of a row are told. */
const mostLooser = 20;
/** `execute_trade` on Saturday and Sunday with trust 50 to under 80 | block -> allow. */
function rowWords(row) {
    const groups = new Map();
    for (const where of row.where) {
        const { action_type: _, ...rest } = where;
        const key = JSON.stringify(rest);
        groups.set(key, [...(groups.get(key) ?? []), where]);
    }
    const most = row.direction === 'loosens' ? mostLooser : pieces/* mostListed */.p9;
    const parts = [...groups.values()].map((group) => groupWords(group, most));
    const shown = (0,pieces/* joined */.oR)(parts.slice(0, most), ', or ');
    const more = parts.length > most ? [`, or ${(0,diagnostic/* counted */.hS)(parts.length - most, 'more condition')}`] : [];
    return { where: [...shown, ...more], change: changeWords(row) };
}
/** The witness of a region, as JSON in ASCII: a letter that only looks like another is told by its number. A request alone does not settle what is judged over time or elsewhere. */
function witnessText({ witness, where }) {
    const request = JSON.stringify(witness).replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return where.policies?.length ? `${request}, once the policies named answer so` : request;
}
/** The sentence of an impact: what is proven, or that it is not. */
function impactWords({ verdict, complete, budget }) {
    if (!complete)
        return `The comparison is not complete: the budget of ${budget} ran out, so looser verdicts can't be ruled out.`;
    const words = {
        none: 'No verdict can change, for any request.',
        tightens: 'Verdicts can only get stricter.',
        loosens: 'Verdicts can only get looser.',
        both: 'Some verdicts can get looser, some stricter.',
    };
    return words[verdict];
}
/** The sentence where it is more than the rows say: a proof, or that a proof is lacking. */
function proofWords(impact) {
    return impact.verdict === 'none' || !impact.complete ? impactWords(impact) : undefined;
}
/** The rows that are shown at once: all that get looser, `looser` at most, and tighter ones up to `few` in all. Rows come looser first. */
function shownRows(rows, looser, few) {
    const loose = rows.filter(({ direction }) => direction === 'loosens').length;
    const end = loose > looser ? looser : Math.max(loose, few);
    return { shown: rows.slice(0, end), rest: rows.slice(end) };
}
/** Rows that are left out: `5 more, 4 of them looser`. */
function restWords(rest) {
    const loose = rest.filter(({ direction }) => direction === 'loosens').length;
    if (loose === 0)
        return (0,diagnostic/* counted */.hS)(rest.length, 'more tighter row');
    return `${(0,diagnostic/* count */.U9)(rest.length)} more, ${loose === rest.length ? 'all' : (0,diagnostic/* count */.U9)(loose)} of them looser`;
}
function changeWords({ from, to, direction, unless }) {
    const change = `${from.join(' or ')} -> ${to.join(' or ')}`;
    if (!unless)
        return change;
    if (direction === 'tightens')
        return `${change}, unless already ${unless === 'block' ? 'blocked' : 'escalated or blocked'}`;
    return `${change}, unless another policy still ${unless === 'block' ? 'blocks' : 'escalates or blocks'}`;
}


/***/ }),

/***/ 47912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   gH: () => (/* binding */ diffJson)
/* harmony export */ });
/* unused harmony export reviewJson */
/* harmony import */ var _review_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61381);

/** A review as `review --json` prints it (`schemas/review.schema.json`). */
function json(review) {
    return `${JSON.stringify(reviewJson(review), null, 2)}\n`;
}
function reviewJson(review) {
    if (review.kind === 'invalid')
        return { kind: review.kind, passes: false, gates: [], diagnostics: review.diagnostics, changes: [], digests: {} };
    const { kind, gates, diagnostics, diff, exact, drift, replay, digests } = review;
    return {
        kind,
        passes: (0,_review_js__WEBPACK_IMPORTED_MODULE_0__/* .passes */ .WE)(review),
        gates,
        diagnostics,
        ...diffJson(diff, exact?.impact),
        ...(replay && { replay }),
        digests,
        ...(drift && { live: diffJson(drift.diff, drift.exact.impact) }),
    };
}
/** A diff as `diff --json` prints it. */
function diffJson({ changes }, impact) {
    return { changes, ...(impact && { impact }) };
}


/***/ }),

/***/ 87145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ patternsSection),
/* harmony export */   G: () => (/* binding */ patternWords)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1512);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96209);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20565);



/** What changed patterns match now and did not before, and the other way round, by their shortest strings: a line each policy. */
function patternWords(patterns) {
    return patterns.flatMap(({ policy, newlyMatched, noLongerMatched, complete }) => {
        const parts = [
            ...(newlyMatched === undefined ? [] : [['now also matches ', textOf(newlyMatched)]]),
            ...(noLongerMatched === undefined ? [] : [['no longer matches ', textOf(noLongerMatched)]]),
            ...(complete ? [] : [['not all of it could be compared']]),
        ];
        return parts.length > 0 ? [[{ code: policy }, ' ', ...(0,_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(parts, ', ')]] : [];
    });
}
function patternsSection(patterns) {
    const lines = patternWords(patterns).map((line) => `- ${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(line)}`);
    return lines.length > 0 ? ['**Patterns.**', ...lines].join('\n') : undefined;
}
const textOf = (text) => (text === '' ? 'the empty text' : { code: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .pV)(text) });


/***/ }),

/***/ 20565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ codes),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   p9: () => (/* binding */ mostListed)
/* harmony export */ });
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33950);

const mostListed = 3;
/** The first of them, and how many more there are. */
function listed(parts, most = mostListed) {
    const more = parts.length > most ? [` and ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(parts.length - most)} more`] : [];
    return [...joined(parts.slice(0, most), ', '), ...more];
}
function joined(parts, between) {
    return parts.flatMap((part, i) => (i === 0 ? part : [between, ...part]));
}
const codes = (texts, most) => listed(texts.map((text) => [{ code: text }]), most);


/***/ }),

/***/ 83792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ provenNote),
/* harmony export */   m: () => (/* binding */ movedPolicies)
/* harmony export */ });
/** The policies whose counts differ. One that was only renamed is one policy: its counts go on under the new name. */
function movedPolicies({ policies }, changes = []) {
    const rowOf = new Map(policies.map((row) => [address(row.pack, row.policy), row]));
    const former = new Map(changes.flatMap(({ pack, policy, was }) => {
        const row = was === undefined ? undefined : rowOf.get(address(pack, was));
        return row ? [[address(pack, policy), row]] : [];
    }));
    const gone = new Set(former.values());
    return policies
        .filter((row) => !gone.has(row))
        .map((row) => {
        const was = former.get(address(row.pack, row.policy));
        return was ? { ...row, was: was.policy, before: was.before, decides: { ...row.decides, before: was.decides.before } } : row;
    })
        .filter(({ before, after, decides }) => before !== after || decides.before !== decides.after);
}
/** What to make of counts that differ, where it is proven that the verdicts do not. */
function provenNote(exact) {
    if (exact?.impact.verdict !== 'none' || !exact.impact.complete)
        return undefined;
    return 'Proven: no verdict can change. These policies only share their requests in another way.';
}
function address(pack, policy) {
    return `${pack}/${policy}`;
}


/***/ }),

/***/ 74913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NI: () => (/* binding */ diffText),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yv: () => (/* binding */ impactText),
/* harmony export */   gN: () => (/* binding */ diagnosticsText),
/* harmony export */   zl: () => (/* binding */ replayText)
/* harmony export */ });
/* unused harmony export patternsText */
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33950);
/* harmony import */ var _review_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61381);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96209);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28987);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(66924);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57816);
/* harmony import */ var _impact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89475);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87145);
/* harmony import */ var _policy_rows_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83792);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43629);










/** A review for a terminal. */
function text(review, colors, about = {}) {
    const { verdict, hint } = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictWords */ .L2)(review);
    const blocks = [
        [
            colors.bold((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .headline */ .Pl)(review)),
            ...(review.kind !== 'invalid' && review.replay ? selfCheck(review.replay, review.kind !== 'first', colors) : []),
        ].join('\n'),
        review.kind !== 'invalid' &&
            review.drift &&
            `${colors.yellow('What is live differs from the base.')} From live to base:\n${impactText(review.drift.exact, colors)}`,
        [((0,_review_js__WEBPACK_IMPORTED_MODULE_1__/* .passes */ .WE)(review) ? colors.green : colors.red)(verdict), ...(hint === undefined ? [] : [hint])].join(' '),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .nextSteps */ .Zn)(review)
            .map((step) => `  -> ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(step)}`)
            .join('\n'),
        review.kind !== 'invalid' && review.exact && exactText(review.exact, colors, review.replay),
        review.kind !== 'invalid' && review.replay && countsText(review.replay, colors, review),
        (review.kind === 'first' || review.kind === 'change') && diffText(review.diff, colors),
        review.kind === 'change' && patternsText(review.patterns),
        diagnosticsText(review.diagnostics, colors),
        review.kind !== 'invalid' && colors.dim(lastLines(review, about)),
    ];
    return `${blocks.filter(Boolean).join('\n\n')}\n`;
}
/** The headline has said what the impact is, but for a proof. */
function exactText(exact, colors, replay) {
    return [(0,_impact_js__WEBPACK_IMPORTED_MODULE_3__/* .proofWords */ .GF)(exact.impact), ...rowLines(exact, colors, replay)].filter((line) => line !== undefined).join('\n');
}
/** What was compared, down to the bytes that a deploy would take live. */
function lastLines(review, about) {
    const { digests } = review;
    return [
        `packs: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)((0,_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .packsWords */ .KP)(review)) || 'none'}`,
        ...(about.compared === undefined ? [] : [`compared ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(about.compared)}`]),
        `digest ${digests.base.set} -> ${digests.head.set}`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)((0,_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .liveWords */ .Kk)(review, about)),
    ].join('\n');
}
/** The exact impact for a terminal: its sentence and its rows. */
function impactText(exact, colors) {
    return [(0,_impact_js__WEBPACK_IMPORTED_MODULE_3__/* .impactWords */ .cH)(exact.impact), ...rowLines(exact, colors)].join('\n');
}
/** The rows that get looser, and tighter ones up to 20 in all. */
function rowLines({ impact, rows }, colors, replay) {
    const judged = replay && (0,_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .judgedOf */ .B8)(replay) > 0 ? replay : undefined;
    const { shown, rest } = (0,_impact_js__WEBPACK_IMPORTED_MODULE_3__/* .shownRows */ .$6)(rows, 500, 20);
    const lines = shown.map((row) => {
        const { where, change } = (0,_impact_js__WEBPACK_IMPORTED_MODULE_3__/* .rowWords */ .O6)(row);
        const direction = row.direction === 'loosens' ? colors.red('looser ') : colors.green('tighter');
        const traffic = judged && row.records !== undefined ? (0,_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .trafficWords */ .bu)(row.records, judged) : undefined;
        const records = traffic === undefined ? '' : `, ${traffic}${row.records > 0 ? ' on record' : ''}`;
        const witness = (0,_impact_js__WEBPACK_IMPORTED_MODULE_3__/* .witnessText */ .B5)(impact.regions[row.regions[0]]);
        return `  ${direction} ${row.onceRemoved ? '(once removed) ' : ''}${inWords(where)}: ${change}${records}\n    ${colors.dim(`for example ${witness}`)}`;
    });
    const more = rest.length > 0 ? [`  ... and ${(0,_impact_js__WEBPACK_IMPORTED_MODULE_3__/* .restWords */ .Ex)(rest)}; \`--json\` lists all`] : [];
    const note = judged && rows.length > 0 ? (0,_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .trafficNote */ .el)(judged) : undefined;
    return [...lines, ...more, ...(note === undefined ? [] : [`  ${note}`])];
}
/** What changed patterns mean, in strings. */
function patternsText(patterns) {
    return (0,_patterns_js__WEBPACK_IMPORTED_MODULE_6__/* .patternWords */ .G)(patterns)
        .slice(0, 20)
        .map((line) => `pattern of ${inWords(line)}`)
        .join('\n');
}
function inWords(pieces) {
    return pieces.map((piece) => (typeof piece === 'string' ? piece : `\`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(piece.code)}\``)).join('');
}
/** Findings, one or two lines each: place, what is wrong, and what to do. */
function diagnosticsText(diagnostics, colors) {
    return diagnostics
        .map(({ severity, code, message, help, span }) => {
        const place = span ? `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(span.file)}:${span.line}:${span.column}: ` : '';
        const kind = severity === 'error' ? colors.red('error') : colors.yellow('warning');
        return `${place}${kind} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(message)} [${code}]\n    ${colors.dim((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(help))}`;
    })
        .join('\n');
}
/** The shadow report for a terminal: counts and policies; recorded values, redacted, only where samples were asked for. */
function replayText(report, colors, diff, anyBase) {
    return [...selfCheck(report, anyBase, colors), countsText(report, colors, { diff })].join('\n');
}
/** `anyBase`: there are base packs, which should reproduce what was recorded. */
function selfCheck(report, anyBase, colors) {
    const unread = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadableWords */ .hd)(report);
    return [anyBase ? (0,_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .poorSelfCheck */ .rZ)(report) : undefined, unread && (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(unread)]
        .filter((warning) => warning !== undefined)
        .map(colors.yellow);
}
function countsText(report, colors, { affected, diff, exact }) {
    const named = affected && (0,_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .affectedWords */ .ce)(affected);
    const moved = (0,_policy_rows_js__WEBPACK_IMPORTED_MODULE_7__/* .movedPolicies */ .m)(report, diff?.changes);
    const proven = moved.length > 0 ? (0,_policy_rows_js__WEBPACK_IMPORTED_MODULE_7__/* .provenNote */ .h)(exact) : undefined;
    const chosen = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .selectionWords */ .w8)(report);
    const note = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .triggersNote */ .sd)(report);
    const lines = [
        `${colors.bold('Replay')} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)((0,_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .replayWords */ .zU)(report))}`,
        ...(named === undefined ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(named)]),
        ...(chosen === undefined ? [] : [chosen]),
        ...(report.engine ? [`Counted by ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(report.engine.name)}: no samples, and unreadable lines are counted, not named.`] : []),
        ...Object.entries(report.classes).map(([name, n]) => `  ${name.padEnd(13)}${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_8__/* .count */ .U9)(n).padStart(12)}`),
        ...(note !== undefined && moved.length > 0 ? [note] : []),
        ...(proven === undefined ? [] : [proven]),
        ...moved.slice(0, 20).map((row) => {
            const change = `${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_8__/* .count */ .U9)(row.before)} -> ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_8__/* .count */ .U9)(row.after)}`;
            const former = row.was === undefined ? '' : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(row.was)} -> `;
            return `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(row.pack)}/${former}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(row.policy)}: triggers ${change}, decides alone ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_8__/* .count */ .U9)(row.decides.before)} -> ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_8__/* .count */ .U9)(row.decides.after)}`;
        }),
        ...report.undetermined.map(({ reason, count: n }) => `  undetermined: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(reason)}: ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_8__/* .count */ .U9)(n)}`),
        ...(report.engine?.unsaid ?? [])
            .slice(0, 20)
            .map(({ pack, policy, why }) => `  not judged there: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(pack)}/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(policy)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(why)}`),
        ...report.unreadable.slice(0, 10).map(({ file, line, reason }) => `  unreadable: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(file)}:${line}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(reason)}`),
        ...(report.selection?.skipped?.first ?? []).slice(0, 10).map((file) => `  skipped by its name: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(file)}`),
        ...report.samples.flatMap((sample) => (sample.content ? sampleText(sample, sample.content, colors) : [])),
    ];
    return lines.join('\n');
}
function sampleText({ file, line, from, to, count: n, before, after }, content, colors) {
    const deciding = (to === 'allow' ? before : after).map(({ pack, policy }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(pack)}/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(policy)}`).join(', ');
    return [
        `  sample ${from} -> ${to}: ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .hS)(n, 'decision')} like ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(file)}:${line}${deciding && ` by ${deciding}`}`,
        ...Object.entries(content).map(([name, value]) => `    ${colors.dim(name)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(String(value))}`),
    ];
}
/** What was typed: policies, their fields before and after. */
function diffText({ changes, patch }, colors) {
    if (changes.length === 0)
        return patch === '' ? 'No policy differs.' : 'No policy differs; versions do.';
    const sign = { added: colors.green('+'), removed: colors.red('-'), changed: colors.yellow('~'), renamed: colors.cyan('=') };
    const lines = changes.flatMap(({ pack, policy, kind, was, fields }) => [
        `${sign[kind]} ${kind} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(pack)}/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(policy)}${was === undefined ? '' : ` (was ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(was)}${differing((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .apart */ .zZ)(was, policy).points)})`}`,
        ...(kind === 'changed' ? fields.map(fieldText) : []),
    ]);
    return [`${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .hS)(changes.length, 'policy', 'policies')} ${changes.length === 1 ? 'differs' : 'differ'}:`, ...lines].join('\n');
}
function fieldText(change) {
    const { before, after, points } = (0,_field_js__WEBPACK_IMPORTED_MODULE_9__/* .fieldWords */ .Q)(change, Number.POSITIVE_INFINITY);
    const side = (json) => (json === undefined ? 'nothing' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(json));
    return `    ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(change.path)}: ${side(before)} -> ${side(after)}${differing(points)}`;
}
const differing = (points) => (points === undefined ? '' : `, ${points}`);


/***/ }),

/***/ 43629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Zn: () => (/* binding */ nextSteps)
/* harmony export */ });
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33950);
/* harmony import */ var _review_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61381);


/** The verdict of a review in one line. */
function headline(review) {
    switch (review.kind) {
        case 'invalid':
            return `Policy packs are not valid: ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(review.diagnostics.filter(({ severity }) => severity === 'error').length, 'fault')}`;
        case 'unreadable-base':
            return 'Policy change could not be compared: the base packs are not valid';
        case 'first':
            return `First policy packs: ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(review.diff.changes.length, 'policy', 'policies')}`;
        case 'change':
            return review.exact ? changeHeadline(review.exact) : 'Policy change';
    }
}
function changeHeadline({ impact, rows }) {
    if (impact.verdict === 'none' && impact.complete)
        return 'No verdict can change';
    const looser = rows.filter(({ direction }) => direction === 'loosens').length;
    const tighter = rows.length - looser;
    if (rows.length === 0)
        return 'Policy change: not all of it could be compared';
    const kinds = (n, what) => `${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(n, 'kind of request', 'kinds of request')} judged ${what}`;
    const words = looser === 0 ? kinds(tighter, 'tighter') : `${kinds(looser, 'looser')}${tighter > 0 ? `, ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(tighter)} tighter` : ''}`;
    const open = impact.complete ? (looser === 0 ? ', none looser' : '') : ', and what could not be compared';
    return `Policy change: ${words}${open}`;
}
/** Whether the change passes, and with how many warnings; what only warns is told with what would make it a stop. */
function verdictWords(review) {
    if (!(0,_review_js__WEBPACK_IMPORTED_MODULE_1__/* .passes */ .WE)(review))
        return { verdict: 'This change does not pass.' };
    const warnings = nextSteps(review).length - liftedSteps(review).length;
    const verdict = `This change passes${warnings > 0 ? `, with ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(warnings, 'warning')}` : ''}.`;
    const gates = review.kind === 'invalid' ? [] : review.gates;
    const loosens = review.kind === 'change' && gates.some(({ gate, holds, level }) => gate === 'loosened' && !holds && level === 'warn');
    const proven = gates.filter(({ gate, holds }) => gate === 'never' && holds).length;
    const hints = [
        ...(loosens ? ['Loosening only warns here; `gates: {loosened: fail}` in hindcast.yaml would stop it.'] : []),
        ...(proven > 0 ? [`${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(proven, 'rule')} of \`never\` proven.`] : []),
    ];
    return { verdict, ...(hints.length > 0 && { hint: hints.join(' ') }) };
}
/** What the reader should do now, most urgent first. */
function nextSteps(review) {
    if (review.kind === 'invalid')
        return ['Correct the faults below; each names its line.'];
    const faults = review.diagnostics.filter(({ severity }) => severity === 'error');
    const breached = review.gates.filter(({ holds, level }) => !holds && level !== 'off');
    return [
        ...faults.map(faultStep),
        ...removedPacks(review).map((name) => removedStep(name, review)),
        ...review.shrinks.map(shrinkStep),
        ...breached.map(({ gate, level, message }) => `${level === 'fail' ? 'stops this change' : 'look at this'} (\`${gate}\`): ${message}`),
        ...liftedSteps(review),
    ];
}
/** What passes only because the label says that it is meant. */
function liftedSteps(review) {
    if (review.kind === 'invalid')
        return [];
    return review.gates.filter(({ label }) => label !== undefined).map(({ gate, message }) => `let through (\`${gate}\`): ${message}`);
}
function faultStep({ message, help, span }) {
    const place = span && (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(`${span.file}:${span.line}`, 200);
    return `${message}: ${help}${place === undefined || help.includes(place) ? '' : ` (${place})`}`;
}
function shrinkStep({ pack, version, before, after }) {
    const left = after > 0
        ? `only ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(after)} of its ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(before)} policies`
        : before === 1
            ? 'nothing any more'
            : `none of its ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(before)} policies`;
    return `the pack ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(pack)} would enforce ${left}: if that is meant, its deploy needs \`allow-shrink\` ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(`${pack}@${version}`, 330)}`;
}
/** What a deploy does of a pack that left the repository, which is nothing. */
function removedStep(name, { exact }) {
    const left = `the pack ${(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)} left the repository; deploying does not remove it, so it stays live`;
    if (!exact?.rows.some(({ onceRemoved, policies }) => onceRemoved && policies.some(({ pack }) => pack === name)))
        return left;
    return `${left}, and rows marked "once removed" come true only when it is taken off the control plane: keep its file with \`policies: []\` and a higher version, and deploy that with \`allow-shrink\``;
}
function removedPacks({ packs }) {
    return packs.flatMap(({ pack, before, after }) => (before && !after ? [pack] : []));
}


/***/ }),

/***/ 61381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X1: () => (/* binding */ evidenceOf),
  LN: () => (/* binding */ exactOf),
  WE: () => (/* binding */ passes),
  NQ: () => (/* binding */ review)
});

// UNUSED EXPORTS: askedStep, defaultGates, exactGates, gateNames, passesGates

// EXTERNAL MODULE: ./build/src/diagnostic.js
var diagnostic = __webpack_require__(33950);
// EXTERNAL MODULE: ./build/src/diff/index.js + 1 modules
var src_diff = __webpack_require__(9274);
// EXTERNAL MODULE: ./build/src/engine/engine.js + 7 modules
var engine = __webpack_require__(84583);
// EXTERNAL MODULE: ./build/src/gates.js + 1 modules
var src_gates = __webpack_require__(5475);
// EXTERNAL MODULE: ./build/src/impact/membership.js
var membership = __webpack_require__(17754);
// EXTERNAL MODULE: ./build/src/impact/index.js
var impact = __webpack_require__(89736);
// EXTERNAL MODULE: ./build/src/engine/judgement.js
var judgement = __webpack_require__(78607);
// EXTERNAL MODULE: ./build/src/impact/limits.js
var limits = __webpack_require__(82102);
// EXTERNAL MODULE: ./build/src/impact/policies.js
var policies = __webpack_require__(29028);
// EXTERNAL MODULE: ./build/src/impact/regions.js + 2 modules
var regions = __webpack_require__(78355);
;// CONCATENATED MODULE: ./build/src/impact/literals.js
const everyDay = [1, 2, 3, 4, 5, 6, 7];
const everyHour = Array.from({ length: 24 }, (_, hour) => hour);
/** What a cube demands, thing by thing; that something does not hold comes first. */
function literalsOf({ action_type, content, metadata, policies, agents, trust_score, chain_step, days, hours }) {
    const answers = (list = []) => [...list].sort((a, b) => Number(a.holds) - Number(b.holds));
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
function negated({ action_type, content, metadata, policies, agents, trust_score, chain_step, days, hours }) {
    const turned = ({ matches, excludes }) => ({ matches: excludes, excludes: matches });
    if (action_type)
        return { action_type: turned(action_type) };
    if (content)
        return { content: turned(content) };
    if (metadata)
        return { metadata: metadata.map((rule) => ({ ...rule, holds: !rule.holds })) };
    if (policies)
        return { policies: policies.map((policy) => ({ ...policy, holds: !policy.holds })) };
    if (agents)
        return { agents: agents.none_of ? { all_of: agents.none_of } : { none_of: agents.all_of ?? agents.any_of } };
    if (trust_score)
        return { trust_score: trust_score.gte === undefined ? { gte: trust_score.lt } : { lt: trust_score.gte } };
    if (chain_step)
        return { chain_step: chain_step.gte === undefined ? { gte: chain_step.lte + 1 } : { lte: chain_step.gte - 1 } };
    if (days)
        return { days: everyDay.filter((day) => !days.includes(day)) };
    return { hours: everyHour.filter((hour) => !hours.includes(hour)) };
}
/** The requests of both; `undefined` if it is seen at a glance that there are none, or if no cube says it: one each of two lists of agents. */
function both(a, b) {
    const result = { ...a, ...b };
    for (const key of ['action_type', 'content'])
        if (a[key] && b[key])
            result[key] = { matches: union(a[key].matches, b[key].matches), excludes: union(a[key].excludes, b[key].excludes) };
    if (a.metadata && b.metadata)
        result.metadata = [...a.metadata, ...b.metadata];
    if (a.policies && b.policies)
        result.policies = [...a.policies, ...b.policies];
    for (const key of ['days', 'hours']) {
        if (a[key] && b[key])
            result[key] = a[key].filter((member) => b[key].includes(member));
        if (result[key]?.length === 0)
            return undefined;
    }
    if (a.trust_score && b.trust_score)
        result.trust_score = narrower(a.trust_score, b.trust_score);
    if (a.chain_step && b.chain_step)
        result.chain_step = narrower(a.chain_step, b.chain_step);
    if (result.trust_score && (result.trust_score.gte ?? 0) >= (result.trust_score.lt ?? Number.POSITIVE_INFINITY))
        return undefined;
    if (result.chain_step && (result.chain_step.gte ?? 0) > (result.chain_step.lte ?? Number.POSITIVE_INFINITY))
        return undefined;
    if (a.agents && b.agents) {
        const agents = agentsOfBoth(a.agents, b.agents);
        if (!agents)
            return undefined;
        result.agents = agents;
    }
    return result;
}
/** The requests that meet all; at most one of them lists agents of which one is there. */
function cubeOf(literals) {
    return literals.reduce((cube, literal) => both(cube, literal), {});
}
const union = (a, b) => [...new Set([...a, ...b])];
function narrower(a, b) {
    const result = { ...a, ...b };
    if (a.gte !== undefined && b.gte !== undefined)
        result.gte = Math.max(a.gte, b.gte);
    for (const end of ['lt', 'lte'])
        if (a[end] !== undefined && b[end] !== undefined)
            result[end] = Math.min(a[end], b[end]);
    return result;
}
function agentsOfBoth(a, b) {
    const all = union(a.all_of ?? [], b.all_of ?? []);
    const none = union(a.none_of ?? [], b.none_of ?? []);
    const open = [a.any_of, b.any_of].filter((any) => any !== undefined && !any.some((agent) => all.includes(agent)));
    const [any, another] = open.map((any) => any.filter((agent) => !none.includes(agent)));
    if (another && another.join() !== any.join())
        return undefined;
    if (any?.length === 0 || all.some((agent) => none.includes(agent)))
        return undefined;
    return { ...(all.length > 0 && { all_of: all }), ...(any && { any_of: any }), ...(none.length > 0 && { none_of: none }) };
}

// EXTERNAL MODULE: ./build/src/impact/action-name.js
var action_name = __webpack_require__(57118);
// EXTERNAL MODULE: ./build/src/impact/field.js
var field = __webpack_require__(53700);
// EXTERNAL MODULE: ./build/src/impact/globs.js
var globs = __webpack_require__(40439);
// EXTERNAL MODULE: ./build/src/impact/patterns.js
var patterns = __webpack_require__(12705);
// EXTERNAL MODULE: ./build/src/impact/text.js
var impact_text = __webpack_require__(71033);
;// CONCATENATED MODULE: ./build/src/impact/within.js






const mostStepsOfOneQuestion = 150_000;
function asking(steps) {
    return { budget: { steps }, known: new Map() };
}
/** Whether every request of `inner` surely lies in `outer`. `false` also where that is not found out. */
function liesWithin(inner, outer, ask) {
    ask.budget.steps -= 10;
    return (lineWithin(inner.trust_score, outer.trust_score, 'lt') &&
        lineWithin(inner.chain_step, outer.chain_step, 'lte') &&
        setWithin(inner.hours, outer.hours) &&
        setWithin(inner.days, outer.days) &&
        agentsWithin(inner.agents ?? {}, outer.agents ?? {}) &&
        (outer.policies ?? []).every((one) => (inner.policies ?? []).some((own) => own.pack === one.pack && own.policy === one.policy && own.side === one.side && own.holds === one.holds)) &&
        rulesWithin(inner.metadata ?? [], outer.metadata ?? [], ask) &&
        wordsWithin(inner.action_type, outer.action_type, ask, actionImplies) &&
        wordsWithin(inner.content, outer.content, ask, contentImplies));
}
function lineWithin(inner, outer, end) {
    if (!outer)
        return true;
    return ((inner?.gte ?? 0) >= (outer.gte ?? 0) &&
        (inner?.[end] ?? Number.POSITIVE_INFINITY) <= (outer[end] ?? Number.POSITIVE_INFINITY));
}
function setWithin(inner, outer) {
    return !outer || (inner?.every((member) => outer.includes(member)) ?? false);
}
function agentsWithin(inner, outer) {
    const all = inner.all_of ?? [];
    const any = inner.any_of;
    return ((outer.all_of ?? []).every((agent) => all.includes(agent)) &&
        (!outer.any_of ||
            all.some((agent) => outer.any_of.includes(agent)) ||
            (any?.every((agent) => outer.any_of.includes(agent)) ?? false)) &&
        (outer.none_of ?? []).every((agent) => inner.none_of?.includes(agent)));
}
function rulesWithin(inner, outer, ask) {
    ask.budget.steps -= 4 * inner.length * outer.length;
    return outer.every((asked) => {
        if (inner.some((own) => own.field === asked.field && own.holds === asked.holds && (0,policies/* ruleKey */.ep)(own) === (0,policies/* ruleKey */.ep)(asked)))
            return true;
        const own = inner.filter(({ field }) => field === asked.field).map((rule) => ({ rule, holds: rule.holds }));
        return limited(ask, (budget) => (0,field/* fieldValue */.ag)([...own, { rule: asked, holds: !asked.holds }], budget).kind === 'impossible');
    });
}
/** One question may not use up the steps of all. */
function limited(ask, find) {
    const budget = { steps: Math.min(mostStepsOfOneQuestion, ask.budget.steps) };
    const allowed = budget.steps;
    const answer = allowed > 0 && find(budget);
    ask.budget.steps -= allowed - budget.steps;
    return answer;
}
function wordsWithin(inner = { matches: [], excludes: [] }, outer = { matches: [], excludes: [] }, ask, implies) {
    return (outer.matches.every((text) => inner.matches.includes(text) || implies(inner, text, true, ask)) &&
        outer.excludes.every((text) => inner.excludes.includes(text) || implies(inner, text, false, ask)));
}
const actionImplies = (inner, text, holds, ask) => {
    const name = inner.matches.find((glob) => !glob.includes('*'));
    if (name !== undefined)
        return (0,globs/* globMatches */.mw)((0,globs/* readGlob */.pV)(text), name) === holds;
    const glob = (0,globs/* readGlob */.pV)(text);
    if (holds && inner.matches.some((own) => (0,globs/* covers */.hU)(glob, (0,globs/* readGlob */.pV)(own))))
        return true;
    if (!holds && inner.matches.some((own) => !(0,globs/* overlap */.EF)(glob, (0,globs/* readGlob */.pV)(own))))
        return true;
    return remembered('action', inner, text, holds, ask, (one) => (0,action_name/* globAutomaton */.xR)((0,globs/* readGlob */.pV)(one)));
};
const contentImplies = (inner, text, holds, ask) => remembered('content', inner, text, holds, ask, (source) => (0,patterns/* patternOf */.I)(source).automaton);
function remembered(kind, inner, text, holds, ask, automatonOf) {
    ask.budget.steps -= 10 * (inner.matches.length + inner.excludes.length);
    if (ask.budget.steps <= 0)
        return false;
    const key = JSON.stringify([kind, inner, text, holds]);
    const answer = ask.known.get(key) ?? limited(ask, (budget) => impossible(inner, text, !holds, budget, automatonOf));
    ask.known.set(key, answer);
    return answer;
}
function impossible(inner, text, holds, budget, automatonOf) {
    if (!automatonOf(text))
        return false;
    const all = [
        ...inner.matches.map((one) => ({ text: one, holds: true })),
        ...inner.excludes.map((one) => ({ text: one, holds: false })),
        { text, holds },
    ];
    const demands = all.flatMap((one) => {
        const automaton = automatonOf(one.text);
        return automaton ? [{ automaton, holds: one.holds }] : [];
    });
    return (0,impact_text/* shortestText */.s)(demands, budget).kind === 'impossible';
}

;// CONCATENATED MODULE: ./build/src/impact/widen.js


/** The same requests in cubes that may overlap: each demands no more than it must where others hold the rest, and none lies within another. */
function widened(cubes, ask) {
    if (cubes.length < 2)
        return [...cubes];
    const result = [...cubes];
    const isHeld = (cube) => result.some((other) => liesWithin(cube, other, ask));
    for (let i = 0; i < result.length; i++) {
        let kept = literalsOf(result[i]);
        for (const literal of kept) {
            const rest = kept.filter((other) => other !== literal);
            const gained = both(cubeOf(rest), negated(literal));
            if (ask.budget.steps > 0 && gained && isHeld(gained))
                kept = rest;
        }
        result[i] = cubeOf(kept);
    }
    const isNeeded = (cube, i) => !result.some((other, j) => j !== i && liesWithin(cube, other, ask) && (j < i || !liesWithin(other, cube, ask)));
    return result.filter(isNeeded);
}

;// CONCATENATED MODULE: ./build/src/impact/candidates.js






/** The policies that changed, and how each changes by itself. What that takes comes out of one purse. */
class Changes {
    #purse = { steps: 4_000_000 };
    #ask = asking(2_000_000);
    #open;
    constructor(base, head) {
        this.#open = changedPolicies(base, head);
    }
    /** What was not taken before. */
    take(isWanted) {
        const wanted = this.#open.filter(({ before, after }) => isWanted((after ?? before)));
        this.#open = this.#open.filter(({ before, after }) => !isWanted((after ?? before)));
        return wanted.flatMap((changed) => changesOf(changed, this.#purse, this.#ask));
    }
}
/** A policy that gets stricter makes its own verdict, one that gets looser gives its own up; the other end is made by all together. */
function claims({ direction, from, to }, region) {
    return direction === region.direction && (direction === 'tightens' ? region.to === to : region.from === from);
}
const address = ({ pack, policy }) => JSON.stringify([pack, policy]);
function changedPolicies(base, head) {
    const [before, after] = [(0,policies/* livePolicies */.LR)(base), (0,policies/* livePolicies */.LR)(head)];
    const keys = [before, after].map((policies) => new Set(policies.map(({ key }) => key)));
    const pairs = new Map();
    const add = (side, policies, others) => {
        for (const { pack, policy, key } of policies) {
            if (others.has(key))
                continue;
            const place = address({ pack, policy: policy.name });
            const pair = pairs.get(place) ?? { before: undefined, after: undefined };
            pair[side] = { pack, policy: policy.name, policy_: policy };
            pairs.set(place, pair);
        }
    };
    add('before', before, keys[1]);
    add('after', after, keys[0]);
    return [...pairs].sort(([a], [b]) => (0,diagnostic/* compareText */.n6)(a, b)).map(([, pair]) => pair);
}
function changesOf({ before, after }, purse, ask) {
    const alone = (one) => (one ? [{ name: one.pack, version: '0.0.0', policies: [one.policy_] }] : []);
    const steps = Math.min(1_000_000, purse.steps);
    if (steps <= 0)
        return [];
    const budgets = (0,limits/* budgetsOf */.k)(steps);
    const own = (0,regions/* compare */.U)(alone(before), alone(after), { ...limits/* defaultLimits */.M, regions: 500 }, budgets);
    purse.steps -= 50 + steps - Object.values(budgets).reduce((sum, { steps }) => sum + steps, 0);
    const { pack, policy } = (after ?? before);
    const groups = new Map();
    for (const { from, to, direction, where } of own.regions) {
        const group = groups.get(`${from} ${to}`) ?? { direction, from, to, cubes: [], policies: [{ pack, policy }] };
        groups.set(`${from} ${to}`, group);
        group.cubes.push(where);
    }
    return [...groups.values()].map((group) => ({ ...group, cubes: widened(group.cubes, ask) }));
}

;// CONCATENATED MODULE: ./build/src/impact/together.js


const mostSplits = 10;
/** Those of some cubes that hold a cube together, each a part of it; `undefined` if they don't, or if that is not found out. */
function holdTogether(cube, among, ask, splits = mostSplits) {
    const whole = among.find((one) => liesWithin(cube, one, ask));
    if (whole)
        return new Set([whole]);
    if (splits === 0 || ask.budget.steps <= 0)
        return undefined;
    const open = among.flatMap((one) => {
        const literals = literalsOf(one).filter((literal) => !liesWithin(cube, literal, ask));
        return literals.some((literal) => liesWithin(cube, negated(literal), ask)) ? [] : [{ one, literals }];
    });
    const nearest = open.sort((a, b) => a.literals.length - b.literals.length)[0];
    if (!nearest)
        return undefined;
    const literal = nearest.literals[0];
    const held = new Set();
    for (const part of [both(cube, literal), both(cube, negated(literal))]) {
        const holding = part &&
            holdTogether(part, open.map(({ one }) => one), ask, splits - 1);
        if (!holding)
            return undefined;
        for (const one of holding)
            held.add(one);
    }
    return held;
}

;// CONCATENATED MODULE: ./build/src/impact/placing.js



/** Which regions lie in which changes. */
class Placing {
    #candidates = [];
    #byPolicy = new Map();
    #taken = new Map();
    #joint = new Map();
    add(candidates) {
        this.#candidates.push(...candidates);
        for (const candidate of candidates) {
            const place = address(candidate.policies[0]);
            this.#byPolicy.set(place, [...(this.#byPolicy.get(place) ?? []), candidate]);
        }
    }
    /** What was noted: of single policies in the order in which they were added, then of several. */
    inOrder() {
        const all = [...this.#candidates, ...this.#joint.values()];
        return all.flatMap((candidate) => {
            const taken = this.#taken.get(candidate);
            return taken ? [[candidate, taken]] : [];
        });
    }
    /** Notes a region with every cube that holds it. Only a policy that triggers for the witness can have one. */
    byCube(region, index, ask) {
        let placed = false;
        for (const ref of triggeredIn(region))
            for (const candidate of this.#byPolicy.get(address(ref)) ?? [])
                for (const cube of claims(candidate, region) ? candidate.cubes : []) {
                    if (!liesWithin(region.where, cube, ask))
                        continue;
                    this.#held(candidate, cube).whole.push(index);
                    placed = true;
                }
        return placed;
    }
    /** Notes a region with the cubes that hold it together: those of one change, if they do, or else of as few as are needed. */
    together(region, index, ask) {
        const hold = (candidates) => {
            const cubes = candidates.flatMap((candidate) => candidate.cubes);
            return holdTogether(region.where, cubes, ask);
        };
        const possible = this.#candidates.filter((candidate) => claims(candidate, region));
        const one = possible.find((candidate) => hold([candidate]));
        const needed = one ? [one] : leastOf(usedOf(possible, hold(possible)), hold);
        const cubes = hold(needed);
        if (!cubes)
            return false;
        const candidate = one ?? this.#jointly(needed);
        for (const cube of cubes)
            this.#held(candidate, cube).part.push(index);
        return true;
    }
    #jointly(candidates) {
        const key = candidates.map((candidate) => this.#candidates.indexOf(candidate)).join();
        const known = this.#joint.get(key) ?? jointly(candidates);
        this.#joint.set(key, known);
        return known;
    }
    #held(candidate, cube) {
        const taken = this.#taken.get(candidate) ?? new Map();
        this.#taken.set(candidate, taken);
        const held = taken.get(cube) ?? { whole: [], part: [] };
        taken.set(cube, held);
        return held;
    }
}
/** What makes the verdict stricter, or made it so before. */
function triggeredIn({ direction, before, after }) {
    return direction === 'tightens' ? after : before;
}
function usedOf(candidates, used = new Set()) {
    return candidates.filter(({ cubes }) => cubes.some((cube) => used.has(cube)));
}
/** Without those that the others can do without. */
function leastOf(candidates, hold) {
    return candidates.reduce((kept, candidate) => {
        const rest = kept.filter((other) => other !== candidate);
        return hold(rest) ? rest : kept;
    }, candidates);
}
function jointly(candidates) {
    const policies = new Map(candidates.flatMap(({ policies }) => policies).map((policy) => [address(policy), policy]));
    return { ...candidates[0], cubes: candidates.flatMap(({ cubes }) => cubes), policies: [...policies.values()] };
}

;// CONCATENATED MODULE: ./build/src/impact/cover.js






/** Rows that hold every region, what gets looser first. */
function cover(impact, base, head) {
    const changes = new Changes(base, head);
    const placing = new Placing();
    const triggered = new Set(impact.regions.flatMap(triggeredIn).map(address));
    placing.add(changes.take((policy) => triggered.has(address(policy))));
    const ask = asking(5_000_000);
    const open = impact.regions.flatMap((region, index) => (placing.byCube(region, index, ask) ? [] : [index]));
    if (open.length > 0)
        placing.add(changes.take(() => true));
    const joining = asking(3_000_000);
    const left = open.filter((index) => !placing.together(impact.regions[index], index, joining));
    const telling = asking(1_000_000);
    const rows = placing.inOrder().map(([candidate, taken]) => rowOf(candidate, needed(taken), impact, telling));
    return [...rows, ...leftOver(left, impact)].sort(byUrgency);
}
/** Without the cubes whose regions all lie in others too, those with the fewest first. */
function needed(taken) {
    const times = new Map();
    for (const { whole } of taken.values())
        for (const index of whole)
            times.set(index, (times.get(index) ?? 0) + 1);
    const spare = new Set();
    for (const [cube, { whole, part }] of [...taken].sort(([, a], [, b]) => a.whole.length - b.whole.length)) {
        if (part.length > 0 || whole.some((index) => times.get(index) === 1))
            continue;
        for (const index of whole)
            times.set(index, times.get(index) - 1);
        spare.add(cube);
    }
    return [...taken].filter(([cube]) => !spare.has(cube));
}
/** Whether more regions than that make up a row to the last request is not looked into. */
const mostJoined = 20;
/** The cubes of a change, or its regions themselves where these are no more and say it shorter, or, at the price of one condition, without an `unless`. */
function rowOf({ direction, from, to, policies }, taken, impact, ask) {
    const regions = [...new Set(taken.flatMap(([, { whole, part }]) => [...whole, ...part]))].sort((a, b) => a - b);
    const inside = regions.map((index) => impact.regions[index]);
    const where = taken.map(([cube, { whole, part }]) => trimmed(cube, [...whole, ...part].map((index) => impact.regions[index].where)));
    const changing = inside.map((region) => region.where);
    const exact = changing.length <= mostJoined && where.every((cube) => holdTogether(cube, changing, ask) !== undefined);
    const plainer = changing.length <= where.length && lengthOf(changing) <= lengthOf(where) + (exact ? -1 : 1);
    return {
        direction,
        from: verdictsOf(inside.map((region) => region.from)),
        to: verdictsOf(inside.map((region) => region.to)),
        where: plainer ? changing.map((one) => ({ ...one })) : where,
        ...(!exact && !plainer && { unless: direction === 'tightens' ? to : from }),
        policies,
        regions,
    };
}
/** How many things some cubes demand. */
const lengthOf = (cubes) => cubes.reduce((sum, cube) => sum + literalsOf(cube).length, 0);
const verdictsOf = (list) => [...new Set(list)].sort((a, b) => judgement/* rank */.Tm[a] - judgement/* rank */.Tm[b]);
/** On each axis that the cube speaks of, no wider than its regions. */
function trimmed(cube, inside) {
    const least = (ends) => Math.min(...ends.map((end) => end ?? 0));
    const most = (ends) => Math.max(...ends.map((end) => end ?? Number.POSITIVE_INFINITY));
    const hull = {};
    if (cube.trust_score) {
        const [gte, lt] = [least(inside.map((one) => one.trust_score?.gte)), most(inside.map((one) => one.trust_score?.lt))];
        hull.trust_score = { ...(gte > 0 && { gte }), ...(lt < Number.POSITIVE_INFINITY && { lt }) };
    }
    if (cube.chain_step) {
        const [gte, lte] = [least(inside.map((one) => one.chain_step?.gte)), most(inside.map((one) => one.chain_step?.lte))];
        hull.chain_step = { ...(gte > 0 && { gte }), ...(lte < Number.POSITIVE_INFINITY && { lte }) };
    }
    for (const key of ['hours', 'days'])
        if (cube[key])
            hull[key] = cube[key].filter((member) => inside.some((one) => one[key]?.includes(member) ?? true));
    return both(cube, hull);
}
/** Regions that no changes explain, one row for those in which the same policies trigger. */
function leftOver(indexes, impact) {
    const rows = new Map();
    for (const index of indexes) {
        const region = impact.regions[index];
        const { from, to, direction } = region;
        const policies = [...triggeredIn(region)];
        const key = JSON.stringify([from, to, policies]);
        const row = rows.get(key) ?? { direction, from: [from], to: [to], where: [], policies, regions: [] };
        rows.set(key, row);
        row.where.push(region.where);
        row.regions.push(index);
    }
    return [...rows.values()];
}
function byUrgency(a, b) {
    const depth = (row) => Math.max(...row.from.map((verdict) => judgement/* rank */.Tm[verdict])) * 3 - Math.min(...row.to.map((verdict) => judgement/* rank */.Tm[verdict]));
    return Number(a.direction === 'tightens') - Number(b.direction === 'tightens') || (a.direction === 'loosens' ? depth(b) - depth(a) : 0);
}

// EXTERNAL MODULE: ./build/src/impact/explain.js
var explain = __webpack_require__(45499);
// EXTERNAL MODULE: ./build/src/lint/index.js + 13 modules
var lint = __webpack_require__(71867);
// EXTERNAL MODULE: ./build/src/pack/versions.js
var versions = __webpack_require__(90394);
// EXTERNAL MODULE: ./build/src/pack/shrink.js
var shrink = __webpack_require__(52342);
// EXTERNAL MODULE: ./build/src/pack/canonical.js
var canonical = __webpack_require__(69169);
// EXTERNAL MODULE: ./build/src/replay/replay.js + 14 modules
var replay = __webpack_require__(87293);
// EXTERNAL MODULE: ./build/src/replay/shape.js
var shape = __webpack_require__(60144);
// EXTERNAL MODULE: ./build/src/engine/globs.js
var engine_globs = __webpack_require__(60207);
// EXTERNAL MODULE: ./build/src/replay/redact.js
var redact = __webpack_require__(91384);
;// CONCATENATED MODULE: ./build/src/replay/affected.js



const most = 3;
async function affected(report, engines, samples) {
    return {
        actions: byName(report.actions, namer(engines)).slice(0, most),
        agents: samples ? await Promise.all(report.agents.slice(0, most).map(redacted)) : [],
    };
}
function byName(actions, nameOf) {
    const found = new Map();
    for (const { action_type, flips, tightened, loosened } of actions) {
        const name = nameOf(action_type);
        if (name === undefined)
            continue;
        const known = found.get(name) ?? { name, flips: 0, tightened: 0, loosened: 0 };
        found.set(name, { name, flips: known.flips + flips, tightened: known.tightened + tightened, loosened: known.loosened + loosened });
    }
    return [...found.values()].sort((a, b) => b.flips - a.flips || (0,diagnostic/* compareText */.n6)(a.name, b.name));
}
/** The name itself where a pack writes it, else the longest glob that matches; none where only `*` does. */
function namer(engines) {
    const names = new Set(engines.flatMap(({ live }) => live.flatMap(({ definition }) => definition.action_types ?? [])));
    const globs = [...names]
        .filter((name) => name.includes('*') && !/^\*+$/.test(name))
        .sort((a, b) => b.length - a.length || (0,diagnostic/* compareText */.n6)(a, b))
        .map((name) => ({ name, matches: (0,engine_globs/* matcher */.j)([name]) }));
    return (actionType) => {
        if (names.has(actionType) && !actionType.includes('*'))
            return actionType;
        return globs.find(({ matches }) => matches(actionType))?.name;
    };
}
async function redacted({ agent_id, ...counts }) {
    const content = (0,redact/* contentOf */.$E)({ action_type: '', agent_id });
    const { agent_id: name = '' } = await (0,redact/* render */.XX)(content, await (0,redact/* saltOf */.um)([content]));
    return { name, ...counts };
}

;// CONCATENATED MODULE: ./build/src/review.js









/** The whole story of one pull request. */
async function review(change) {
    const { base, head } = change;
    if (!head.ok)
        return { kind: 'invalid', diagnostics: [...head.errors, ...head.warnings].sort(diagnostic/* byPlace */.hz) };
    const before = base.ok ? base.value.map(({ pack }) => pack) : [];
    const after = head.value.map(({ pack }) => pack);
    const exact = base.ok ? exactOf(before, after) : undefined;
    const replayed = change.log && exact && (await replayChange(change, before, after, exact));
    const baseFaults = base.ok ? [] : base.errors.map(asWarning);
    const { gates, rules = {}, live } = change;
    const diff = (0,src_diff/* diffPacks */.Q)(before, after);
    const asked = exact && (0,src_gates/* askedStep */.X7)(exact.impact);
    const digests = { base: digestsOf(before), head: digestsOf(after), ...(live && { live: digestsOf(live) }) };
    return {
        kind: !base.ok ? 'unreadable-base' : before.length === 0 ? 'first' : 'change',
        diagnostics: [
            ...baseFaults,
            ...head.warnings,
            ...(0,versions/* versionFaults */.Yy)(before, head.value, asked),
            ...(0,lint/* lint */.u)(head.value, replayed?.actions),
        ].sort(diagnostic/* byPlace */.hz),
        gates: [
            ...(0,src_gates/* exactGates */.e6)(gates, rules, before, head.value, exact?.impact),
            ...(replayed ? [(0,src_gates/* undeterminedGate */.o0)(gates.undetermined, replayed.replay)] : []),
        ],
        diff,
        ...(exact && { exact: replayed?.exact ?? exact }),
        ...(live && base.ok && driftOf(live, before)),
        patterns: diff.changes.flatMap(changedPatterns),
        shrinks: (0,shrink/* shrinks */.t)(before, after),
        ...(replayed && { replay: replayed.replay, affected: replayed.affected }),
        digests,
        packs: identities(before, after, digests),
    };
}
/** Whether a change may go on: no fault, and no gate at level `fail` breached. Comment, exit code and deploy all ask here. */
function passes(review) {
    if (review.kind === 'invalid')
        return false;
    return !review.diagnostics.some(({ severity }) => severity === 'error') && (0,src_gates/* passesGates */.AT)(review.gates);
}
/** What the recorded decisions gave: the replay, or, where nothing could be compared, how many there are and can be read. */
async function evidenceOf({ log, select }, review) {
    if (review.kind === 'invalid' || !log)
        return undefined;
    const nothing = (0,engine/* compile */.wE)([]);
    return review.replay ?? (0,replay/* replay */.e)(log, nothing, nothing, select ? { select } : {});
}
function digestsOf(packs) {
    return { set: (0,canonical/* setDigest */.$U)(packs), packs: Object.fromEntries(packs.map((pack) => [pack.name, (0,canonical/* digest */.br)(pack)])) };
}
function identities(before, after, { base, head }) {
    const side = (packs, digests) => new Map(packs.map(({ name, version }) => [name, { version, digest: digests.packs[name] }]));
    const [was, is] = [side(before, base), side(after, head)];
    return [...new Set([...was.keys(), ...is.keys()])]
        .sort(diagnostic/* compareText */.n6)
        .map((pack) => ({ pack, ...(was.has(pack) && { before: was.get(pack) }), ...(is.has(pack) && { after: is.get(pack) }) }));
}
/** Replays the log and counts, for each row of the impact, the recorded decisions that change as it says. */
async function replayChange({ log, select, columns, samples, progress }, before, after, exact) {
    const [base, head] = [(0,engine/* compile */.wE)(before), (0,engine/* compile */.wE)(after)];
    const rows = new shape/* Rows */.Sc(base, head);
    const counted = exact.rows.map((row) => ({ ...row, records: 0 }));
    const classify = (request, shape) => {
        const outcomes = outcomesIn(rows, shape);
        for (const row of counted) {
            if (!row.from.includes(shape.before) || !row.to.includes(shape.after))
                continue;
            if (row.where.some((where) => (0,membership/* contains */.g)(where, request, outcomes)))
                row.records++;
        }
    };
    let actions = new Set();
    const report = await (0,replay/* replay */.e)(log, base, head, {
        samples: samples ?? false,
        classify,
        actions: (seen) => {
            actions = seen;
        },
        ...(select && { select }),
        ...(columns && { columns }),
        ...(progress && { progress }),
    });
    return { replay: report, affected: await affected(report, [base, head], samples ?? false), exact: { ...exact, rows: counted }, actions };
}
/** What a change does to every possible request. */
function exactOf(before, after) {
    const found = (0,impact/* impact */.Vb)(before, after);
    const stays = new Set(after.map(({ name }) => name));
    const rows = cover(found, before, after).map((row) => ({
        ...row,
        ...(row.policies.some(({ pack }) => !stays.has(pack)) && { onceRemoved: true }),
    }));
    return { impact: found, rows };
}
/** The change starts from the base; where something else is live, the reader has to know that first. */
function driftOf(live, before) {
    if ((0,canonical/* setDigest */.$U)(live) === (0,canonical/* setDigest */.$U)(before))
        return {};
    return { drift: { diff: (0,src_diff/* diffPacks */.Q)(live, before), exact: exactOf(live, before) } };
}
function changedPatterns({ pack, policy, fields }) {
    const field = fields.find(({ path, before, after }) => path === 'conditions.patterns' && before && after);
    return field ? [{ pack, policy, ...(0,explain/* explainPatterns */.b)(field.before, field.after) }] : [];
}
/** Which policies triggered for a record: what the regions take as switches. */
function outcomesIn(rows, { triggered }) {
    return ({ side, ...policy }) => triggered[side === 'head' ? 'after' : 'before'].includes(rows.indexOf(policy));
}
/** What stands in the base is not this change's fault; it is said, and does not stop the change that repairs it. */
function asWarning(fault) {
    return { ...fault, severity: 'warning', message: `in the base: ${fault.message}` };
}


/***/ }),

/***/ 35807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ addressFault)
/* harmony export */ });
/**
 * What keeps an address from being that of a control plane: https, or http on this machine, where a key can go to. The words never repeat it, for it
 * may hold a password.
 */
function addressFault(text) {
    if (!URL.canParse(text))
        return { message: 'is not an address', help: 'write it whole, such as `https://plane.example.com`' };
    const { protocol, hostname, username, password, search, hash } = new URL(text);
    if (username || password)
        return { message: 'carries a user name or password', help: 'take it out: the key never stands in an address' };
    if (protocol !== 'https:' && !(protocol === 'http:' && isLoopback(hostname)))
        return { message: 'must start with `https://`', help: 'plain `http://` only reaches this machine' };
    if (search || hash)
        return { message: 'takes no query and no fragment', help: 'leave it out' };
    return undefined;
}
function isLoopback(host) {
    return host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}


/***/ }),

/***/ 18417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l2: () => (/* binding */ checkConfig),
  eO: () => (/* binding */ configAbove),
  Ze: () => (/* binding */ configFile),
  kB: () => (/* binding */ configName),
  Zq: () => (/* binding */ unmatchedGlobs)
});

// UNUSED EXPORTS: configFileAt

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./build/src/diagnostic.js
var diagnostic = __webpack_require__(33950);
// EXTERNAL MODULE: ./build/src/pack/load.js + 9 modules
var load = __webpack_require__(58975);
// EXTERNAL MODULE: ./build/src/pack/rules.js
var pack_rules = __webpack_require__(17120);
// EXTERNAL MODULE: ./build/src/pack/pointer.js
var pointer = __webpack_require__(45286);
// EXTERNAL MODULE: ./build/src/source/address.js
var address = __webpack_require__(35807);
// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(36214);
;// CONCATENATED MODULE: ./build/src/source/generated/validate-config.js
// Generated from schemas/ by scripts/generate.ts; do not edit.
const validate = validate20;/* harmony default export */ const validate_config = ((/* unused pure expression or super */ null && (validate20)));const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://hindcast.dev/schemas/config.schema.json","title":"Config","description":"hindcast.yaml: what a repository says of its packs. Keys and tokens never stand in it.","type":"object","properties":{"packs":{"description":"Globs of the pack files, from the root of the repository. Default: every *.pack.yaml, *.pack.yml and *.pack.json.","type":"array","items":{"type":"string","minLength":1},"minItems":1},"decisions":{"description":"Recorded decisions to replay: files or directories, from the root of the repository.","type":"array","items":{"type":"string","minLength":1}},"environments":{"description":"The control planes that packs go to, by name.","type":"object","additionalProperties":{"title":"Environment","type":"object","properties":{"url":{"description":"Where the control plane answers, such as https://plane.example.com: https, or http on this machine. The key comes from HINDCAST_API_KEY.","type":"string"},"packs":{"description":"The names of the packs that go there. Default: all.","type":"array","items":{"type":"string","minLength":1}}},"required":["url"],"additionalProperties":false}},"gates":{"title":"Gates","description":"What stops a change: `off` says nothing, `warn` says it, `fail` stops it. Default `warn`.","type":"object","properties":{"loosened":{"description":"Some request would be judged less strictly, or that could not be ruled out.","enum":["off","warn","fail"]},"version":{"description":"The version of a pack rose by less than the change asks for.","enum":["off","warn","fail"]},"reviewed":{"description":"What is to be deployed is not what was reviewed.","enum":["off","warn","fail"]},"undetermined":{"description":"Recorded decisions could not be judged again, for want of a field.","enum":["off","warn","fail"]}},"additionalProperties":false},"protect":{"description":"Action types (globs) whose verdict must never loosen without the label.","type":"array","items":{"type":"string","minLength":1}},"label":{"description":"The label on a pull request that says a loosening is meant: it lets `protect`, and the gate `loosened` at `fail`, pass.","type":"string","minLength":1},"never":{"description":"What must hold of every possible request, proven at each review.","type":"array","items":{"title":"Never","type":"object","properties":{"action_type":{"description":"An action type or a glob.","type":"string","minLength":1},"verdict":{"description":"The verdict that no such request may get.","enum":["allow","escalate","block"]},"where":{"title":"Where","description":"Which of these requests are meant. Absent: all.","type":"object","properties":{"trust_score":{"description":"Trust from `gte`, below `lt`.","type":"object","properties":{"gte":{"type":"number","minimum":0,"maximum":100},"lt":{"type":"number","minimum":0,"maximum":100}},"additionalProperties":false,"minProperties":1},"hours":{"description":"Hours of the day, UTC.","type":"array","items":{"type":"integer","minimum":0,"maximum":23},"minItems":1},"days":{"description":"Days of the week, 1 (Monday) to 7 (Sunday), UTC.","type":"array","items":{"type":"integer","minimum":1,"maximum":7},"minItems":1},"chain_step":{"description":"Steps from `gte` to `lte`.","type":"object","properties":{"gte":{"type":"integer","minimum":0},"lte":{"type":"integer","minimum":0}},"additionalProperties":false,"minProperties":1},"agents":{"description":"Over the acting agent and those that acted earlier in the chain.","type":"object","properties":{"all_of":{"type":"array","items":{"type":"string"}},"any_of":{"type":"array","items":{"type":"string"}},"none_of":{"type":"array","items":{"type":"string"}}},"additionalProperties":false,"minProperties":1},"content":{"description":"Patterns that all match, and patterns of which none does.","type":"object","properties":{"matches":{"type":"array","items":{"type":"string","minLength":1}},"excludes":{"type":"array","items":{"type":"string","minLength":1}}},"additionalProperties":false,"minProperties":1},"metadata":{"description":"Rules that all hold, or do not where `holds` is false.","type":"array","items":{"title":"WhereRule","type":"object","properties":{"field":{"type":"string","minLength":1},"operator":{"enum":[">","<",">=","<=","==","!=","contains","not_contains","exists","not_exists"]},"value":{"type":["string","number","boolean"]},"holds":{"type":"boolean","default":true}},"required":["field","operator"],"additionalProperties":false}}},"additionalProperties":false}},"required":["action_type","verdict"],"additionalProperties":false}},"samples":{"description":"Whether reports may show recorded content, redacted. Default false.","type":"boolean"}},"additionalProperties":false}; const func1 = ucs2length["default"] ?? ucs2length;function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="https://hindcast.dev/schemas/config.schema.json" */;let vErrors = null;let errors = 0;const evaluated0 = validate20.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){if(!((((((((key0 === "packs") || (key0 === "decisions")) || (key0 === "environments")) || (key0 === "gates")) || (key0 === "protect")) || (key0 === "label")) || (key0 === "never")) || (key0 === "samples"))){const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}if(data.packs !== undefined){let data0 = data.packs;if(Array.isArray(data0)){if(data0.length < 1){const err1 = {instancePath:instancePath+"/packs",schemaPath:"#/properties/packs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.packs,data:data0};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}const len0 = data0.length;for(let i0=0; i0<len0; i0++){let data1 = data0[i0];if(typeof data1 === "string"){if(func1(data1) < 1){const err2 = {instancePath:instancePath+"/packs/" + i0,schemaPath:"#/properties/packs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.packs.items,data:data1};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}else {const err3 = {instancePath:instancePath+"/packs/" + i0,schemaPath:"#/properties/packs/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.packs.items.type,parentSchema:schema31.properties.packs.items,data:data1};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}}else {const err4 = {instancePath:instancePath+"/packs",schemaPath:"#/properties/packs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.packs.type,parentSchema:schema31.properties.packs,data:data0};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.decisions !== undefined){let data2 = data.decisions;if(Array.isArray(data2)){const len1 = data2.length;for(let i1=0; i1<len1; i1++){let data3 = data2[i1];if(typeof data3 === "string"){if(func1(data3) < 1){const err5 = {instancePath:instancePath+"/decisions/" + i1,schemaPath:"#/properties/decisions/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.decisions.items,data:data3};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}else {const err6 = {instancePath:instancePath+"/decisions/" + i1,schemaPath:"#/properties/decisions/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.decisions.items.type,parentSchema:schema31.properties.decisions.items,data:data3};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}}else {const err7 = {instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.decisions.type,parentSchema:schema31.properties.decisions,data:data2};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}if(data.environments !== undefined){let data4 = data.environments;if(data4 && typeof data4 == "object" && !Array.isArray(data4)){for(const key1 in data4){let data5 = data4[key1];if(data5 && typeof data5 == "object" && !Array.isArray(data5)){if(data5.url === undefined){const err8 = {instancePath:instancePath+"/environments/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/additionalProperties/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema31.properties.environments.additionalProperties.required,parentSchema:schema31.properties.environments.additionalProperties,data:data5};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}for(const key2 in data5){if(!((key2 === "url") || (key2 === "packs"))){const err9 = {instancePath:instancePath+"/environments/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.environments.additionalProperties,data:data5};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}if(data5.url !== undefined){let data6 = data5.url;if(typeof data6 !== "string"){const err10 = {instancePath:instancePath+"/environments/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/properties/environments/additionalProperties/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.environments.additionalProperties.properties.url.type,parentSchema:schema31.properties.environments.additionalProperties.properties.url,data:data6};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}if(data5.packs !== undefined){let data7 = data5.packs;if(Array.isArray(data7)){const len2 = data7.length;for(let i2=0; i2<len2; i2++){let data8 = data7[i2];if(typeof data8 === "string"){if(func1(data8) < 1){const err11 = {instancePath:instancePath+"/environments/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/packs/" + i2,schemaPath:"#/properties/environments/additionalProperties/properties/packs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.environments.additionalProperties.properties.packs.items,data:data8};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}else {const err12 = {instancePath:instancePath+"/environments/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/packs/" + i2,schemaPath:"#/properties/environments/additionalProperties/properties/packs/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.environments.additionalProperties.properties.packs.items.type,parentSchema:schema31.properties.environments.additionalProperties.properties.packs.items,data:data8};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}}else {const err13 = {instancePath:instancePath+"/environments/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/packs",schemaPath:"#/properties/environments/additionalProperties/properties/packs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.environments.additionalProperties.properties.packs.type,parentSchema:schema31.properties.environments.additionalProperties.properties.packs,data:data7};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}}else {const err14 = {instancePath:instancePath+"/environments/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.environments.additionalProperties.type,parentSchema:schema31.properties.environments.additionalProperties,data:data5};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}}else {const err15 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.environments.type,parentSchema:schema31.properties.environments,data:data4};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}if(data.gates !== undefined){let data9 = data.gates;if(data9 && typeof data9 == "object" && !Array.isArray(data9)){for(const key3 in data9){if(!((((key3 === "loosened") || (key3 === "version")) || (key3 === "reviewed")) || (key3 === "undetermined"))){const err16 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.gates,data:data9};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}if(data9.loosened !== undefined){let data10 = data9.loosened;if(!(((data10 === "off") || (data10 === "warn")) || (data10 === "fail"))){const err17 = {instancePath:instancePath+"/gates/loosened",schemaPath:"#/properties/gates/properties/loosened/enum",keyword:"enum",params:{allowedValues: schema31.properties.gates.properties.loosened.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.gates.properties.loosened.enum,parentSchema:schema31.properties.gates.properties.loosened,data:data10};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}if(data9.version !== undefined){let data11 = data9.version;if(!(((data11 === "off") || (data11 === "warn")) || (data11 === "fail"))){const err18 = {instancePath:instancePath+"/gates/version",schemaPath:"#/properties/gates/properties/version/enum",keyword:"enum",params:{allowedValues: schema31.properties.gates.properties.version.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.gates.properties.version.enum,parentSchema:schema31.properties.gates.properties.version,data:data11};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}}if(data9.reviewed !== undefined){let data12 = data9.reviewed;if(!(((data12 === "off") || (data12 === "warn")) || (data12 === "fail"))){const err19 = {instancePath:instancePath+"/gates/reviewed",schemaPath:"#/properties/gates/properties/reviewed/enum",keyword:"enum",params:{allowedValues: schema31.properties.gates.properties.reviewed.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.gates.properties.reviewed.enum,parentSchema:schema31.properties.gates.properties.reviewed,data:data12};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}}if(data9.undetermined !== undefined){let data13 = data9.undetermined;if(!(((data13 === "off") || (data13 === "warn")) || (data13 === "fail"))){const err20 = {instancePath:instancePath+"/gates/undetermined",schemaPath:"#/properties/gates/properties/undetermined/enum",keyword:"enum",params:{allowedValues: schema31.properties.gates.properties.undetermined.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.gates.properties.undetermined.enum,parentSchema:schema31.properties.gates.properties.undetermined,data:data13};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}}}else {const err21 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.gates.type,parentSchema:schema31.properties.gates,data:data9};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}}if(data.protect !== undefined){let data14 = data.protect;if(Array.isArray(data14)){const len3 = data14.length;for(let i3=0; i3<len3; i3++){let data15 = data14[i3];if(typeof data15 === "string"){if(func1(data15) < 1){const err22 = {instancePath:instancePath+"/protect/" + i3,schemaPath:"#/properties/protect/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.protect.items,data:data15};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}}else {const err23 = {instancePath:instancePath+"/protect/" + i3,schemaPath:"#/properties/protect/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.protect.items.type,parentSchema:schema31.properties.protect.items,data:data15};if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}}}else {const err24 = {instancePath:instancePath+"/protect",schemaPath:"#/properties/protect/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.protect.type,parentSchema:schema31.properties.protect,data:data14};if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}}if(data.label !== undefined){let data16 = data.label;if(typeof data16 === "string"){if(func1(data16) < 1){const err25 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.label,data:data16};if(vErrors === null){vErrors = [err25];}else {vErrors.push(err25);}errors++;}}else {const err26 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.label.type,parentSchema:schema31.properties.label,data:data16};if(vErrors === null){vErrors = [err26];}else {vErrors.push(err26);}errors++;}}if(data.never !== undefined){let data17 = data.never;if(Array.isArray(data17)){const len4 = data17.length;for(let i4=0; i4<len4; i4++){let data18 = data17[i4];if(data18 && typeof data18 == "object" && !Array.isArray(data18)){if(data18.action_type === undefined){const err27 = {instancePath:instancePath+"/never/" + i4,schemaPath:"#/properties/never/items/required",keyword:"required",params:{missingProperty: "action_type"},message:"must have required property '"+"action_type"+"'",schema:schema31.properties.never.items.required,parentSchema:schema31.properties.never.items,data:data18};if(vErrors === null){vErrors = [err27];}else {vErrors.push(err27);}errors++;}if(data18.verdict === undefined){const err28 = {instancePath:instancePath+"/never/" + i4,schemaPath:"#/properties/never/items/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'",schema:schema31.properties.never.items.required,parentSchema:schema31.properties.never.items,data:data18};if(vErrors === null){vErrors = [err28];}else {vErrors.push(err28);}errors++;}for(const key4 in data18){if(!(((key4 === "action_type") || (key4 === "verdict")) || (key4 === "where"))){const err29 = {instancePath:instancePath+"/never/" + i4,schemaPath:"#/properties/never/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.never.items,data:data18};if(vErrors === null){vErrors = [err29];}else {vErrors.push(err29);}errors++;}}if(data18.action_type !== undefined){let data19 = data18.action_type;if(typeof data19 === "string"){if(func1(data19) < 1){const err30 = {instancePath:instancePath+"/never/" + i4+"/action_type",schemaPath:"#/properties/never/items/properties/action_type/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.never.items.properties.action_type,data:data19};if(vErrors === null){vErrors = [err30];}else {vErrors.push(err30);}errors++;}}else {const err31 = {instancePath:instancePath+"/never/" + i4+"/action_type",schemaPath:"#/properties/never/items/properties/action_type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.never.items.properties.action_type.type,parentSchema:schema31.properties.never.items.properties.action_type,data:data19};if(vErrors === null){vErrors = [err31];}else {vErrors.push(err31);}errors++;}}if(data18.verdict !== undefined){let data20 = data18.verdict;if(!(((data20 === "allow") || (data20 === "escalate")) || (data20 === "block"))){const err32 = {instancePath:instancePath+"/never/" + i4+"/verdict",schemaPath:"#/properties/never/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema31.properties.never.items.properties.verdict.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.never.items.properties.verdict.enum,parentSchema:schema31.properties.never.items.properties.verdict,data:data20};if(vErrors === null){vErrors = [err32];}else {vErrors.push(err32);}errors++;}}if(data18.where !== undefined){let data21 = data18.where;if(data21 && typeof data21 == "object" && !Array.isArray(data21)){for(const key5 in data21){if(!(((((((key5 === "trust_score") || (key5 === "hours")) || (key5 === "days")) || (key5 === "chain_step")) || (key5 === "agents")) || (key5 === "content")) || (key5 === "metadata"))){const err33 = {instancePath:instancePath+"/never/" + i4+"/where",schemaPath:"#/properties/never/items/properties/where/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.never.items.properties.where,data:data21};if(vErrors === null){vErrors = [err33];}else {vErrors.push(err33);}errors++;}}if(data21.trust_score !== undefined){let data22 = data21.trust_score;if(data22 && typeof data22 == "object" && !Array.isArray(data22)){if(Object.keys(data22).length < 1){const err34 = {instancePath:instancePath+"/never/" + i4+"/where/trust_score",schemaPath:"#/properties/never/items/properties/where/properties/trust_score/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema31.properties.never.items.properties.where.properties.trust_score,data:data22};if(vErrors === null){vErrors = [err34];}else {vErrors.push(err34);}errors++;}for(const key6 in data22){if(!((key6 === "gte") || (key6 === "lt"))){const err35 = {instancePath:instancePath+"/never/" + i4+"/where/trust_score",schemaPath:"#/properties/never/items/properties/where/properties/trust_score/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.never.items.properties.where.properties.trust_score,data:data22};if(vErrors === null){vErrors = [err35];}else {vErrors.push(err35);}errors++;}}if(data22.gte !== undefined){let data23 = data22.gte;if((typeof data23 == "number") && (isFinite(data23))){if(data23 > 100 || isNaN(data23)){const err36 = {instancePath:instancePath+"/never/" + i4+"/where/trust_score/gte",schemaPath:"#/properties/never/items/properties/where/properties/trust_score/properties/gte/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema31.properties.never.items.properties.where.properties.trust_score.properties.gte,data:data23};if(vErrors === null){vErrors = [err36];}else {vErrors.push(err36);}errors++;}if(data23 < 0 || isNaN(data23)){const err37 = {instancePath:instancePath+"/never/" + i4+"/where/trust_score/gte",schemaPath:"#/properties/never/items/properties/where/properties/trust_score/properties/gte/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.never.items.properties.where.properties.trust_score.properties.gte,data:data23};if(vErrors === null){vErrors = [err37];}else {vErrors.push(err37);}errors++;}}else {const err38 = {instancePath:instancePath+"/never/" + i4+"/where/trust_score/gte",schemaPath:"#/properties/never/items/properties/where/properties/trust_score/properties/gte/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.never.items.properties.where.properties.trust_score.properties.gte.type,parentSchema:schema31.properties.never.items.properties.where.properties.trust_score.properties.gte,data:data23};if(vErrors === null){vErrors = [err38];}else {vErrors.push(err38);}errors++;}}if(data22.lt !== undefined){let data24 = data22.lt;if((typeof data24 == "number") && (isFinite(data24))){if(data24 > 100 || isNaN(data24)){const err39 = {instancePath:instancePath+"/never/" + i4+"/where/trust_score/lt",schemaPath:"#/properties/never/items/properties/where/properties/trust_score/properties/lt/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema31.properties.never.items.properties.where.properties.trust_score.properties.lt,data:data24};if(vErrors === null){vErrors = [err39];}else {vErrors.push(err39);}errors++;}if(data24 < 0 || isNaN(data24)){const err40 = {instancePath:instancePath+"/never/" + i4+"/where/trust_score/lt",schemaPath:"#/properties/never/items/properties/where/properties/trust_score/properties/lt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.never.items.properties.where.properties.trust_score.properties.lt,data:data24};if(vErrors === null){vErrors = [err40];}else {vErrors.push(err40);}errors++;}}else {const err41 = {instancePath:instancePath+"/never/" + i4+"/where/trust_score/lt",schemaPath:"#/properties/never/items/properties/where/properties/trust_score/properties/lt/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.never.items.properties.where.properties.trust_score.properties.lt.type,parentSchema:schema31.properties.never.items.properties.where.properties.trust_score.properties.lt,data:data24};if(vErrors === null){vErrors = [err41];}else {vErrors.push(err41);}errors++;}}}else {const err42 = {instancePath:instancePath+"/never/" + i4+"/where/trust_score",schemaPath:"#/properties/never/items/properties/where/properties/trust_score/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.never.items.properties.where.properties.trust_score.type,parentSchema:schema31.properties.never.items.properties.where.properties.trust_score,data:data22};if(vErrors === null){vErrors = [err42];}else {vErrors.push(err42);}errors++;}}if(data21.hours !== undefined){let data25 = data21.hours;if(Array.isArray(data25)){if(data25.length < 1){const err43 = {instancePath:instancePath+"/never/" + i4+"/where/hours",schemaPath:"#/properties/never/items/properties/where/properties/hours/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.never.items.properties.where.properties.hours,data:data25};if(vErrors === null){vErrors = [err43];}else {vErrors.push(err43);}errors++;}const len5 = data25.length;for(let i5=0; i5<len5; i5++){let data26 = data25[i5];if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){const err44 = {instancePath:instancePath+"/never/" + i4+"/where/hours/" + i5,schemaPath:"#/properties/never/items/properties/where/properties/hours/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.never.items.properties.where.properties.hours.items.type,parentSchema:schema31.properties.never.items.properties.where.properties.hours.items,data:data26};if(vErrors === null){vErrors = [err44];}else {vErrors.push(err44);}errors++;}if((typeof data26 == "number") && (isFinite(data26))){if(data26 > 23 || isNaN(data26)){const err45 = {instancePath:instancePath+"/never/" + i4+"/where/hours/" + i5,schemaPath:"#/properties/never/items/properties/where/properties/hours/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 23},message:"must be <= 23",schema:23,parentSchema:schema31.properties.never.items.properties.where.properties.hours.items,data:data26};if(vErrors === null){vErrors = [err45];}else {vErrors.push(err45);}errors++;}if(data26 < 0 || isNaN(data26)){const err46 = {instancePath:instancePath+"/never/" + i4+"/where/hours/" + i5,schemaPath:"#/properties/never/items/properties/where/properties/hours/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.never.items.properties.where.properties.hours.items,data:data26};if(vErrors === null){vErrors = [err46];}else {vErrors.push(err46);}errors++;}}}}else {const err47 = {instancePath:instancePath+"/never/" + i4+"/where/hours",schemaPath:"#/properties/never/items/properties/where/properties/hours/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.never.items.properties.where.properties.hours.type,parentSchema:schema31.properties.never.items.properties.where.properties.hours,data:data25};if(vErrors === null){vErrors = [err47];}else {vErrors.push(err47);}errors++;}}if(data21.days !== undefined){let data27 = data21.days;if(Array.isArray(data27)){if(data27.length < 1){const err48 = {instancePath:instancePath+"/never/" + i4+"/where/days",schemaPath:"#/properties/never/items/properties/where/properties/days/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.never.items.properties.where.properties.days,data:data27};if(vErrors === null){vErrors = [err48];}else {vErrors.push(err48);}errors++;}const len6 = data27.length;for(let i6=0; i6<len6; i6++){let data28 = data27[i6];if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){const err49 = {instancePath:instancePath+"/never/" + i4+"/where/days/" + i6,schemaPath:"#/properties/never/items/properties/where/properties/days/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.never.items.properties.where.properties.days.items.type,parentSchema:schema31.properties.never.items.properties.where.properties.days.items,data:data28};if(vErrors === null){vErrors = [err49];}else {vErrors.push(err49);}errors++;}if((typeof data28 == "number") && (isFinite(data28))){if(data28 > 7 || isNaN(data28)){const err50 = {instancePath:instancePath+"/never/" + i4+"/where/days/" + i6,schemaPath:"#/properties/never/items/properties/where/properties/days/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 7},message:"must be <= 7",schema:7,parentSchema:schema31.properties.never.items.properties.where.properties.days.items,data:data28};if(vErrors === null){vErrors = [err50];}else {vErrors.push(err50);}errors++;}if(data28 < 1 || isNaN(data28)){const err51 = {instancePath:instancePath+"/never/" + i4+"/where/days/" + i6,schemaPath:"#/properties/never/items/properties/where/properties/days/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.never.items.properties.where.properties.days.items,data:data28};if(vErrors === null){vErrors = [err51];}else {vErrors.push(err51);}errors++;}}}}else {const err52 = {instancePath:instancePath+"/never/" + i4+"/where/days",schemaPath:"#/properties/never/items/properties/where/properties/days/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.never.items.properties.where.properties.days.type,parentSchema:schema31.properties.never.items.properties.where.properties.days,data:data27};if(vErrors === null){vErrors = [err52];}else {vErrors.push(err52);}errors++;}}if(data21.chain_step !== undefined){let data29 = data21.chain_step;if(data29 && typeof data29 == "object" && !Array.isArray(data29)){if(Object.keys(data29).length < 1){const err53 = {instancePath:instancePath+"/never/" + i4+"/where/chain_step",schemaPath:"#/properties/never/items/properties/where/properties/chain_step/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema31.properties.never.items.properties.where.properties.chain_step,data:data29};if(vErrors === null){vErrors = [err53];}else {vErrors.push(err53);}errors++;}for(const key7 in data29){if(!((key7 === "gte") || (key7 === "lte"))){const err54 = {instancePath:instancePath+"/never/" + i4+"/where/chain_step",schemaPath:"#/properties/never/items/properties/where/properties/chain_step/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.never.items.properties.where.properties.chain_step,data:data29};if(vErrors === null){vErrors = [err54];}else {vErrors.push(err54);}errors++;}}if(data29.gte !== undefined){let data30 = data29.gte;if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){const err55 = {instancePath:instancePath+"/never/" + i4+"/where/chain_step/gte",schemaPath:"#/properties/never/items/properties/where/properties/chain_step/properties/gte/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.never.items.properties.where.properties.chain_step.properties.gte.type,parentSchema:schema31.properties.never.items.properties.where.properties.chain_step.properties.gte,data:data30};if(vErrors === null){vErrors = [err55];}else {vErrors.push(err55);}errors++;}if((typeof data30 == "number") && (isFinite(data30))){if(data30 < 0 || isNaN(data30)){const err56 = {instancePath:instancePath+"/never/" + i4+"/where/chain_step/gte",schemaPath:"#/properties/never/items/properties/where/properties/chain_step/properties/gte/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.never.items.properties.where.properties.chain_step.properties.gte,data:data30};if(vErrors === null){vErrors = [err56];}else {vErrors.push(err56);}errors++;}}}if(data29.lte !== undefined){let data31 = data29.lte;if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){const err57 = {instancePath:instancePath+"/never/" + i4+"/where/chain_step/lte",schemaPath:"#/properties/never/items/properties/where/properties/chain_step/properties/lte/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.never.items.properties.where.properties.chain_step.properties.lte.type,parentSchema:schema31.properties.never.items.properties.where.properties.chain_step.properties.lte,data:data31};if(vErrors === null){vErrors = [err57];}else {vErrors.push(err57);}errors++;}if((typeof data31 == "number") && (isFinite(data31))){if(data31 < 0 || isNaN(data31)){const err58 = {instancePath:instancePath+"/never/" + i4+"/where/chain_step/lte",schemaPath:"#/properties/never/items/properties/where/properties/chain_step/properties/lte/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.never.items.properties.where.properties.chain_step.properties.lte,data:data31};if(vErrors === null){vErrors = [err58];}else {vErrors.push(err58);}errors++;}}}}else {const err59 = {instancePath:instancePath+"/never/" + i4+"/where/chain_step",schemaPath:"#/properties/never/items/properties/where/properties/chain_step/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.never.items.properties.where.properties.chain_step.type,parentSchema:schema31.properties.never.items.properties.where.properties.chain_step,data:data29};if(vErrors === null){vErrors = [err59];}else {vErrors.push(err59);}errors++;}}if(data21.agents !== undefined){let data32 = data21.agents;if(data32 && typeof data32 == "object" && !Array.isArray(data32)){if(Object.keys(data32).length < 1){const err60 = {instancePath:instancePath+"/never/" + i4+"/where/agents",schemaPath:"#/properties/never/items/properties/where/properties/agents/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema31.properties.never.items.properties.where.properties.agents,data:data32};if(vErrors === null){vErrors = [err60];}else {vErrors.push(err60);}errors++;}for(const key8 in data32){if(!(((key8 === "all_of") || (key8 === "any_of")) || (key8 === "none_of"))){const err61 = {instancePath:instancePath+"/never/" + i4+"/where/agents",schemaPath:"#/properties/never/items/properties/where/properties/agents/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.never.items.properties.where.properties.agents,data:data32};if(vErrors === null){vErrors = [err61];}else {vErrors.push(err61);}errors++;}}if(data32.all_of !== undefined){let data33 = data32.all_of;if(Array.isArray(data33)){const len7 = data33.length;for(let i7=0; i7<len7; i7++){let data34 = data33[i7];if(typeof data34 !== "string"){const err62 = {instancePath:instancePath+"/never/" + i4+"/where/agents/all_of/" + i7,schemaPath:"#/properties/never/items/properties/where/properties/agents/properties/all_of/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.never.items.properties.where.properties.agents.properties.all_of.items.type,parentSchema:schema31.properties.never.items.properties.where.properties.agents.properties.all_of.items,data:data34};if(vErrors === null){vErrors = [err62];}else {vErrors.push(err62);}errors++;}}}else {const err63 = {instancePath:instancePath+"/never/" + i4+"/where/agents/all_of",schemaPath:"#/properties/never/items/properties/where/properties/agents/properties/all_of/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.never.items.properties.where.properties.agents.properties.all_of.type,parentSchema:schema31.properties.never.items.properties.where.properties.agents.properties.all_of,data:data33};if(vErrors === null){vErrors = [err63];}else {vErrors.push(err63);}errors++;}}if(data32.any_of !== undefined){let data35 = data32.any_of;if(Array.isArray(data35)){const len8 = data35.length;for(let i8=0; i8<len8; i8++){let data36 = data35[i8];if(typeof data36 !== "string"){const err64 = {instancePath:instancePath+"/never/" + i4+"/where/agents/any_of/" + i8,schemaPath:"#/properties/never/items/properties/where/properties/agents/properties/any_of/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.never.items.properties.where.properties.agents.properties.any_of.items.type,parentSchema:schema31.properties.never.items.properties.where.properties.agents.properties.any_of.items,data:data36};if(vErrors === null){vErrors = [err64];}else {vErrors.push(err64);}errors++;}}}else {const err65 = {instancePath:instancePath+"/never/" + i4+"/where/agents/any_of",schemaPath:"#/properties/never/items/properties/where/properties/agents/properties/any_of/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.never.items.properties.where.properties.agents.properties.any_of.type,parentSchema:schema31.properties.never.items.properties.where.properties.agents.properties.any_of,data:data35};if(vErrors === null){vErrors = [err65];}else {vErrors.push(err65);}errors++;}}if(data32.none_of !== undefined){let data37 = data32.none_of;if(Array.isArray(data37)){const len9 = data37.length;for(let i9=0; i9<len9; i9++){let data38 = data37[i9];if(typeof data38 !== "string"){const err66 = {instancePath:instancePath+"/never/" + i4+"/where/agents/none_of/" + i9,schemaPath:"#/properties/never/items/properties/where/properties/agents/properties/none_of/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.never.items.properties.where.properties.agents.properties.none_of.items.type,parentSchema:schema31.properties.never.items.properties.where.properties.agents.properties.none_of.items,data:data38};if(vErrors === null){vErrors = [err66];}else {vErrors.push(err66);}errors++;}}}else {const err67 = {instancePath:instancePath+"/never/" + i4+"/where/agents/none_of",schemaPath:"#/properties/never/items/properties/where/properties/agents/properties/none_of/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.never.items.properties.where.properties.agents.properties.none_of.type,parentSchema:schema31.properties.never.items.properties.where.properties.agents.properties.none_of,data:data37};if(vErrors === null){vErrors = [err67];}else {vErrors.push(err67);}errors++;}}}else {const err68 = {instancePath:instancePath+"/never/" + i4+"/where/agents",schemaPath:"#/properties/never/items/properties/where/properties/agents/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.never.items.properties.where.properties.agents.type,parentSchema:schema31.properties.never.items.properties.where.properties.agents,data:data32};if(vErrors === null){vErrors = [err68];}else {vErrors.push(err68);}errors++;}}if(data21.content !== undefined){let data39 = data21.content;if(data39 && typeof data39 == "object" && !Array.isArray(data39)){if(Object.keys(data39).length < 1){const err69 = {instancePath:instancePath+"/never/" + i4+"/where/content",schemaPath:"#/properties/never/items/properties/where/properties/content/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema31.properties.never.items.properties.where.properties.content,data:data39};if(vErrors === null){vErrors = [err69];}else {vErrors.push(err69);}errors++;}for(const key9 in data39){if(!((key9 === "matches") || (key9 === "excludes"))){const err70 = {instancePath:instancePath+"/never/" + i4+"/where/content",schemaPath:"#/properties/never/items/properties/where/properties/content/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.never.items.properties.where.properties.content,data:data39};if(vErrors === null){vErrors = [err70];}else {vErrors.push(err70);}errors++;}}if(data39.matches !== undefined){let data40 = data39.matches;if(Array.isArray(data40)){const len10 = data40.length;for(let i10=0; i10<len10; i10++){let data41 = data40[i10];if(typeof data41 === "string"){if(func1(data41) < 1){const err71 = {instancePath:instancePath+"/never/" + i4+"/where/content/matches/" + i10,schemaPath:"#/properties/never/items/properties/where/properties/content/properties/matches/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.never.items.properties.where.properties.content.properties.matches.items,data:data41};if(vErrors === null){vErrors = [err71];}else {vErrors.push(err71);}errors++;}}else {const err72 = {instancePath:instancePath+"/never/" + i4+"/where/content/matches/" + i10,schemaPath:"#/properties/never/items/properties/where/properties/content/properties/matches/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.never.items.properties.where.properties.content.properties.matches.items.type,parentSchema:schema31.properties.never.items.properties.where.properties.content.properties.matches.items,data:data41};if(vErrors === null){vErrors = [err72];}else {vErrors.push(err72);}errors++;}}}else {const err73 = {instancePath:instancePath+"/never/" + i4+"/where/content/matches",schemaPath:"#/properties/never/items/properties/where/properties/content/properties/matches/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.never.items.properties.where.properties.content.properties.matches.type,parentSchema:schema31.properties.never.items.properties.where.properties.content.properties.matches,data:data40};if(vErrors === null){vErrors = [err73];}else {vErrors.push(err73);}errors++;}}if(data39.excludes !== undefined){let data42 = data39.excludes;if(Array.isArray(data42)){const len11 = data42.length;for(let i11=0; i11<len11; i11++){let data43 = data42[i11];if(typeof data43 === "string"){if(func1(data43) < 1){const err74 = {instancePath:instancePath+"/never/" + i4+"/where/content/excludes/" + i11,schemaPath:"#/properties/never/items/properties/where/properties/content/properties/excludes/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.never.items.properties.where.properties.content.properties.excludes.items,data:data43};if(vErrors === null){vErrors = [err74];}else {vErrors.push(err74);}errors++;}}else {const err75 = {instancePath:instancePath+"/never/" + i4+"/where/content/excludes/" + i11,schemaPath:"#/properties/never/items/properties/where/properties/content/properties/excludes/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.never.items.properties.where.properties.content.properties.excludes.items.type,parentSchema:schema31.properties.never.items.properties.where.properties.content.properties.excludes.items,data:data43};if(vErrors === null){vErrors = [err75];}else {vErrors.push(err75);}errors++;}}}else {const err76 = {instancePath:instancePath+"/never/" + i4+"/where/content/excludes",schemaPath:"#/properties/never/items/properties/where/properties/content/properties/excludes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.never.items.properties.where.properties.content.properties.excludes.type,parentSchema:schema31.properties.never.items.properties.where.properties.content.properties.excludes,data:data42};if(vErrors === null){vErrors = [err76];}else {vErrors.push(err76);}errors++;}}}else {const err77 = {instancePath:instancePath+"/never/" + i4+"/where/content",schemaPath:"#/properties/never/items/properties/where/properties/content/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.never.items.properties.where.properties.content.type,parentSchema:schema31.properties.never.items.properties.where.properties.content,data:data39};if(vErrors === null){vErrors = [err77];}else {vErrors.push(err77);}errors++;}}if(data21.metadata !== undefined){let data44 = data21.metadata;if(Array.isArray(data44)){const len12 = data44.length;for(let i12=0; i12<len12; i12++){let data45 = data44[i12];if(data45 && typeof data45 == "object" && !Array.isArray(data45)){if(data45.field === undefined){const err78 = {instancePath:instancePath+"/never/" + i4+"/where/metadata/" + i12,schemaPath:"#/properties/never/items/properties/where/properties/metadata/items/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'",schema:schema31.properties.never.items.properties.where.properties.metadata.items.required,parentSchema:schema31.properties.never.items.properties.where.properties.metadata.items,data:data45};if(vErrors === null){vErrors = [err78];}else {vErrors.push(err78);}errors++;}if(data45.operator === undefined){const err79 = {instancePath:instancePath+"/never/" + i4+"/where/metadata/" + i12,schemaPath:"#/properties/never/items/properties/where/properties/metadata/items/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'",schema:schema31.properties.never.items.properties.where.properties.metadata.items.required,parentSchema:schema31.properties.never.items.properties.where.properties.metadata.items,data:data45};if(vErrors === null){vErrors = [err79];}else {vErrors.push(err79);}errors++;}for(const key10 in data45){if(!((((key10 === "field") || (key10 === "operator")) || (key10 === "value")) || (key10 === "holds"))){const err80 = {instancePath:instancePath+"/never/" + i4+"/where/metadata/" + i12,schemaPath:"#/properties/never/items/properties/where/properties/metadata/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.never.items.properties.where.properties.metadata.items,data:data45};if(vErrors === null){vErrors = [err80];}else {vErrors.push(err80);}errors++;}}if(data45.field !== undefined){let data46 = data45.field;if(typeof data46 === "string"){if(func1(data46) < 1){const err81 = {instancePath:instancePath+"/never/" + i4+"/where/metadata/" + i12+"/field",schemaPath:"#/properties/never/items/properties/where/properties/metadata/items/properties/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.never.items.properties.where.properties.metadata.items.properties.field,data:data46};if(vErrors === null){vErrors = [err81];}else {vErrors.push(err81);}errors++;}}else {const err82 = {instancePath:instancePath+"/never/" + i4+"/where/metadata/" + i12+"/field",schemaPath:"#/properties/never/items/properties/where/properties/metadata/items/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.never.items.properties.where.properties.metadata.items.properties.field.type,parentSchema:schema31.properties.never.items.properties.where.properties.metadata.items.properties.field,data:data46};if(vErrors === null){vErrors = [err82];}else {vErrors.push(err82);}errors++;}}if(data45.operator !== undefined){let data47 = data45.operator;if(!((((((((((data47 === ">") || (data47 === "<")) || (data47 === ">=")) || (data47 === "<=")) || (data47 === "==")) || (data47 === "!=")) || (data47 === "contains")) || (data47 === "not_contains")) || (data47 === "exists")) || (data47 === "not_exists"))){const err83 = {instancePath:instancePath+"/never/" + i4+"/where/metadata/" + i12+"/operator",schemaPath:"#/properties/never/items/properties/where/properties/metadata/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema31.properties.never.items.properties.where.properties.metadata.items.properties.operator.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.never.items.properties.where.properties.metadata.items.properties.operator.enum,parentSchema:schema31.properties.never.items.properties.where.properties.metadata.items.properties.operator,data:data47};if(vErrors === null){vErrors = [err83];}else {vErrors.push(err83);}errors++;}}if(data45.value !== undefined){let data48 = data45.value;if(((typeof data48 !== "string") && (!((typeof data48 == "number") && (isFinite(data48))))) && (typeof data48 !== "boolean")){const err84 = {instancePath:instancePath+"/never/" + i4+"/where/metadata/" + i12+"/value",schemaPath:"#/properties/never/items/properties/where/properties/metadata/items/properties/value/type",keyword:"type",params:{type: schema31.properties.never.items.properties.where.properties.metadata.items.properties.value.type},message:"must be string,number,boolean",schema:schema31.properties.never.items.properties.where.properties.metadata.items.properties.value.type,parentSchema:schema31.properties.never.items.properties.where.properties.metadata.items.properties.value,data:data48};if(vErrors === null){vErrors = [err84];}else {vErrors.push(err84);}errors++;}}if(data45.holds !== undefined){let data49 = data45.holds;if(typeof data49 !== "boolean"){const err85 = {instancePath:instancePath+"/never/" + i4+"/where/metadata/" + i12+"/holds",schemaPath:"#/properties/never/items/properties/where/properties/metadata/items/properties/holds/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.never.items.properties.where.properties.metadata.items.properties.holds.type,parentSchema:schema31.properties.never.items.properties.where.properties.metadata.items.properties.holds,data:data49};if(vErrors === null){vErrors = [err85];}else {vErrors.push(err85);}errors++;}}}else {const err86 = {instancePath:instancePath+"/never/" + i4+"/where/metadata/" + i12,schemaPath:"#/properties/never/items/properties/where/properties/metadata/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.never.items.properties.where.properties.metadata.items.type,parentSchema:schema31.properties.never.items.properties.where.properties.metadata.items,data:data45};if(vErrors === null){vErrors = [err86];}else {vErrors.push(err86);}errors++;}}}else {const err87 = {instancePath:instancePath+"/never/" + i4+"/where/metadata",schemaPath:"#/properties/never/items/properties/where/properties/metadata/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.never.items.properties.where.properties.metadata.type,parentSchema:schema31.properties.never.items.properties.where.properties.metadata,data:data44};if(vErrors === null){vErrors = [err87];}else {vErrors.push(err87);}errors++;}}}else {const err88 = {instancePath:instancePath+"/never/" + i4+"/where",schemaPath:"#/properties/never/items/properties/where/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.never.items.properties.where.type,parentSchema:schema31.properties.never.items.properties.where,data:data21};if(vErrors === null){vErrors = [err88];}else {vErrors.push(err88);}errors++;}}}else {const err89 = {instancePath:instancePath+"/never/" + i4,schemaPath:"#/properties/never/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.never.items.type,parentSchema:schema31.properties.never.items,data:data18};if(vErrors === null){vErrors = [err89];}else {vErrors.push(err89);}errors++;}}}else {const err90 = {instancePath:instancePath+"/never",schemaPath:"#/properties/never/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.never.type,parentSchema:schema31.properties.never,data:data17};if(vErrors === null){vErrors = [err90];}else {vErrors.push(err90);}errors++;}}if(data.samples !== undefined){let data50 = data.samples;if(typeof data50 !== "boolean"){const err91 = {instancePath:instancePath+"/samples",schemaPath:"#/properties/samples/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.samples.type,parentSchema:schema31.properties.samples,data:data50};if(vErrors === null){vErrors = [err91];}else {vErrors.push(err91);}errors++;}}}else {const err92 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};if(vErrors === null){vErrors = [err92];}else {vErrors.push(err92);}errors++;}validate20.errors = vErrors;return errors === 0;}validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

// EXTERNAL MODULE: ./build/src/pack/rule-sense.js
var rule_sense = __webpack_require__(26650);
;// CONCATENATED MODULE: ./build/src/source/never.js

/** What the schema can't say of a rule of `never`: its glob, patterns and metadata rules as in a pack, and a `where` that plainly no request meets. */
function neverFaults(rule, pointer) {
    const { action_type, where } = (rule ?? {});
    const at = `${pointer}/where`;
    const { trust_score, chain_step, agents, content, metadata } = (isMapping(where) ? where : {});
    return [
        ...(typeof action_type === 'string' ? (0,pack_rules/* globFault */.Hf)(action_type, `${pointer}/action_type`) : []),
        ...contentFaults(isMapping(content) ? content : {}, `${at}/content`),
        ...boundFaults(trust_score, 'trust_score', at),
        ...boundFaults(chain_step, 'chain_step', at),
        ...agentFaults(isMapping(agents) ? agents : {}, `${at}/agents`),
        ...metadataFaults(metadata, `${at}/metadata`),
    ];
}
function contentFaults(content, pointer) {
    const [matches, excludes] = [textsOf(content.matches), textsOf(content.excludes)];
    const side = (name, patterns) => patterns.flatMap(([index, pattern]) => (0,pack_rules/* patternFaults */.K_)(pattern, `${pointer}/${name}/${index}`));
    const wanted = new Set(matches.map(([, pattern]) => pattern));
    const both = excludes.flatMap(([index, pattern]) => wanted.has(pattern)
        ? [empty(`${pointer}/excludes/${index}`, 'no content both matches a pattern and does not', 'remove one of the two')]
        : []);
    return [...side('matches', matches), ...side('excludes', excludes), ...both];
}
function boundFaults(given, field, at) {
    const { gte = 0, lt, lte } = (isMapping(given) ? given : {});
    const isEmpty = field === 'trust_score' ? gte >= (lt ?? Number.POSITIVE_INFINITY) : gte > (lte ?? Number.POSITIVE_INFINITY);
    return isEmpty ? [empty(`${at}/${field}`, `no \`${field}\` lies within these bounds`, 'correct the bounds')] : [];
}
function agentFaults({ all_of, any_of, none_of }, pointer) {
    const none = new Set(textsOf(none_of).map(([, agent]) => agent));
    const all = textsOf(all_of).flatMap(([index, agent]) => none.has(agent)
        ? [empty(`${pointer}/all_of/${index}`, 'the same agent is asked for here and ruled out by `none_of`', 'remove one of the two')]
        : []);
    if (!Array.isArray(any_of))
        return all;
    const any = textsOf(any_of);
    if (any_of.length === 0)
        return [...all, empty(`${pointer}/any_of`, 'none of no agents is there', 'list agents, or remove it')];
    if (any.length < any_of.length || !any.every(([, agent]) => none.has(agent)))
        return all;
    return [...all, empty(`${pointer}/any_of`, 'every agent of `any_of` is ruled out by `none_of`', 'correct one of the two')];
}
function metadataFaults(given, pointer) {
    if (!Array.isArray(given))
        return [];
    const lacking = (0,pack_rules/* ruleFaults */.i1)(given, pointer);
    const rules = given.filter(isRule);
    const idle = given.flatMap((rule, index) => {
        const found = isRule(rule) ? (0,rule_sense/* idleValue */.yS)(rule) : undefined;
        return found
            ? [{ code: 'value_invalid', pointer: `${pointer}/${index}/value`, at: 'value', message: found.message, help: found.help }]
            : [];
    });
    const contradiction = lacking.length + idle.length > 0 ? undefined : (0,rule_sense/* contradictionIn */.V8)(rules.flatMap(demanded));
    return [...lacking, ...idle, ...(contradiction === undefined ? [] : [empty(pointer, contradiction, 'correct the rules')])];
}
/** A rule as one that holds; that a comparison does not hold can also mean that there is nothing to compare. */
function demanded({ holds = true, ...rule }) {
    if (holds)
        return [rule];
    const opposite = { exists: 'not_exists', not_exists: 'exists' }[rule.operator];
    return opposite ? [{ field: rule.field, operator: opposite }] : [];
}
function empty(pointer, message, help) {
    return { code: 'value_invalid', pointer, at: 'value', message: `${message}, so the rule says nothing`, help };
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isRule(value) {
    return isMapping(value) && typeof value.field === 'string' && typeof value.operator === 'string';
}
function textsOf(value) {
    return Array.isArray(value) ? value.flatMap((text, index) => (typeof text === 'string' ? [[index, text]] : [])) : [];
}

// EXTERNAL MODULE: ./build/src/source/source-error.js
var source_error = __webpack_require__(86921);
;// CONCATENATED MODULE: ./build/src/source/config.js










const configName = 'hindcast.yaml';
/** Checks the text of a `hindcast.yaml`: every fault at its line. An unknown key is an error. */
function checkConfig(file) {
    const checked = (0,load/* checkYaml */.c)(file, validate, rulesOf);
    if (!checked.ok && checked.errors.every(({ code }) => code === 'pack_empty'))
        return { ok: true, value: {}, warnings: [] };
    return checked.ok ? { ...checked, value: checked.value.value } : checked;
}
/** Globs of a valid config's `packs` that match none of the files found in the whole repository: packs that somebody thinks are checked and are not. */
function unmatchedGlobs(file, { files, faults }) {
    const checked = (0,load/* checkYaml */.c)(file, validate, rulesOf);
    if (!checked.ok)
        return [];
    const { value, place } = checked.value;
    const paths = [...files.map(({ path }) => path), ...faults.flatMap(({ span }) => span?.file ?? [])];
    return (value.packs ?? []).flatMap((glob, index) => {
        if (paths.some((path) => picomatch.isMatch(path, glob)))
            return [];
        const help = 'correct the glob, which is read from the root of the repository, or remove it';
        return [
            { code: 'unmatched-glob', severity: 'warning', message: `no file matches ${(0,diagnostic/* quoted */.TL)(glob)}`, help, span: place(`/packs/${index}`) },
        ];
    });
}
/** What the schema cannot say of a config. Takes any value, so that no fault hides another. */
function rulesOf(value) {
    const { protect, never, environments } = (value ?? {});
    return [
        ...(0,pack_rules/* globFaults */.o8)(protect, '/protect'),
        ...listOf(never).flatMap((rule, index) => neverFaults(rule, `/never/${index}`)),
        ...(typeof environments === 'object' && environments !== null ? Object.entries(environments).flatMap(environmentFaults) : []),
    ];
}
function environmentFaults([name, environment]) {
    const { url } = (environment ?? {});
    const found = typeof url === 'string' ? (0,address/* addressFault */.R)(url) : undefined;
    if (!found)
        return [];
    const message = `\`url\` ${found.message}`;
    return [{ code: 'value_invalid', pointer: `/environments/${(0,pointer/* escapePointer */.l)(name)}/url`, at: 'value', message, help: found.help }];
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
/** The config file, `undefined` where there is none. Throws a `SourceError` for one that can't be read. */
async function configFile(path) {
    const bytes = await (0,promises_.readFile)(path).catch((cause) => {
        if (cause.code === 'ENOENT')
            return undefined;
        throw new source_error/* SourceError */.c(`\`${path}\` can't be read (${cause.code ?? 'unknown fault'})`, 'give a file', { cause });
    });
    return bytes && { path, bytes };
}
/**
 * The config of the repository around a folder that has none itself: the nearest above, no further up than the root of the checkout. What lies in an
 * installed package, such as the files of the demo, is not part of the repository around it.
 */
async function configAbove(folder) {
    for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
        if (at !== folder && (await exists((0,external_node_path_.join)(at, configName))))
            return (0,external_node_path_.join)(at, configName);
        if (at === (0,external_node_path_.dirname)(at) || (0,external_node_path_.basename)(at) === 'node_modules' || (await exists((0,external_node_path_.join)(at, '.git'))))
            return undefined;
    }
}
function exists(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}
/** The config file as it stands at a git ref, so that a change is judged by rules it did not write itself; a fault where it is no file. */
async function configFileAt(ref, cwd, path = configName) {
    const commit = await commitOf(cwd, ref);
    const [file] = commit ? await filesAt(cwd, commit, path) : [];
    if (!file)
        return undefined;
    return file.kind === 'file' ? { path, bytes: await blob(cwd, file.blob) } : notInCommit(file);
}


/***/ }),

/***/ 48919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   F6: () => (/* binding */ hasRemote),
/* harmony export */   QV: () => (/* binding */ notInCommit),
/* harmony export */   Tl: () => (/* binding */ filesAt),
/* harmony export */   av: () => (/* binding */ blob)
/* harmony export */ });
/* unused harmony export git */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _source_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86921);


/** Runs git with plain arguments, never through a shell. Rejects with a `SourceError` that holds git's own words. */
function git(cwd, args, input) {
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', ['--no-replace-objects', ...args], {
            cwd,
            stdio: ['pipe', 'pipe', 'pipe'],
            env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
        });
        const out = [];
        const err = [];
        child.stdout.on('data', (chunk) => out.push(chunk));
        child.stderr.on('data', (chunk) => err.push(chunk));
        child.on('error', (cause) => reject(new _source_error_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceError */ .c('git could not be started', 'install git, or give files instead of refs', { cause })));
        child.on('close', (code) => {
            if (code === 0)
                return resolve(Buffer.concat(out));
            const words = Buffer.concat(err).toString().trim().split('\n')[0] ?? '';
            if (/dubious ownership/.test(words))
                return reject(new NotTrusted(cwd));
            reject(new _source_error_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceError */ .c(`git ${args[0]} failed: ${words.replace(/^fatal: /, '')}`, 'check the ref, and fetch the history it is in'));
        });
        child.stdin.on('error', () => { });
        child.stdin.end(input ?? '');
    });
}
/** Git refuses to look into a checkout that somebody else owns, as containers often have it. */
class NotTrusted extends _source_error_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceError */ .c {
    constructor(cwd) {
        super('git does not trust this checkout: it belongs to another user', `run \`git config --global --add safe.directory ${cwd}\``);
    }
}
/** The commit a ref names, `undefined` if it names none here. */
async function commitOf(cwd, ref) {
    try {
        return (await git(cwd, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])).toString().trim();
    }
    catch (cause) {
        if (cause instanceof NotTrusted)
            throw cause;
        return undefined;
    }
}
/** Does the checkout come from somewhere else? */
async function hasRemote(cwd) {
    return git(cwd, ['remote']).then((names) => names.length > 0, () => false);
}
const kinds = { 100: 'file', 120: 'link', 160: 'submodule' };
/** What a commit holds below a path, but folders. A file whose content is missing here is listed all the same: reading it fails. */
async function filesAt(cwd, commit, path = '.') {
    const listing = (await git(cwd, ['ls-tree', '-r', '-z', '--long', commit, '--', path])).toString();
    return listing.split('\0').flatMap((line) => {
        const [, mode = '', blob = '', size, path = ''] = /^(\d{3})\d{3} \w+ ([0-9a-f]+) +(\d+|BAD|-)\t(.*)$/s.exec(line) ?? [];
        const kind = kinds[mode];
        return kind ? [{ path, kind, blob, size: Number(size) || 0 }] : [];
    });
}
/** The fault of what is no file. A commit holds where a link leads, not what is there; of a submodule it holds a name alone. */
function notInCommit({ path, kind }) {
    const message = kind === 'link' ? 'this is a link, and a commit does not hold what it leads to' : 'this is a submodule, not a file';
    return {
        code: 'file_not_readable',
        severity: 'error',
        message,
        help: 'put the file itself here',
        span: { file: path, line: 1, column: 1 },
    };
}
/** The content of a file. A checkout that left contents out, and can't fetch them, is an error. */
async function blob(cwd, id) {
    try {
        return await git(cwd, ['cat-file', 'blob', id]);
    }
    catch (cause) {
        throw new _source_error_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceError */ .c(`a file of the commit is not in this checkout: ${cause instanceof Error ? cause.message : 'unknown fault'}`, 'fetch the whole history with its contents: `fetch-depth: 0`, and no `filter`', { cause });
    }
}


/***/ }),

/***/ 47497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ packGlobs),
/* harmony export */   kg: () => (/* binding */ packsIn),
/* harmony export */   wx: () => (/* binding */ findPacks)
/* harmony export */ });
/* unused harmony export packsAt */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14006);
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33950);
/* harmony import */ var _pack_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11584);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18417);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48919);
/* harmony import */ var _source_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86921);








/** Names of pack files, when the config names no globs of its own. */
const packGlobs = ['**/*.pack.yaml', '**/*.pack.yml', '**/*.pack.json'];
/**
 * Finds the packs that `--base` and `--head` name: a file, a directory, a git ref (`git:REF[:PATH]` forces one), or `-` for no packs.
 * Throws a `SourceError` when there is nothing to read.
 */
async function findPacks(where, cwd, globs = packGlobs) {
    const found = await packsIn(where, cwd, globs);
    if (where === '-')
        return found;
    try {
        return someFiles(found, globs);
    }
    catch (error) {
        // A folder goes before a ref of its name.
        if (!(error instanceof _source_error_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceError */ .c) || where.startsWith('git:') || !(await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .commitOf */ .D3)(cwd, where)))
            throw error;
        throw new _source_error_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceError */ .c(error.message, `\`git:${where}\` names the git ref; else ${error.help}`);
    }
}
/** As `findPacks`; a directory or a ref without packs gives none. */
async function packsIn(where, cwd, globs = packGlobs) {
    if (where === '-')
        return { files: [], faults: [], from: 'no packs' };
    if (where === '')
        throw new _source_error_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceError */ .c('an empty path names no packs', 'write `.` for this directory; a variable may be unset');
    if (where.startsWith('git:')) {
        const [, ref = '', path] = /^git:([^:]*)(?::(.*))?$/s.exec(where) ?? [];
        return packsAt(ref, cwd, globs, path);
    }
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, where)).catch(() => undefined);
    if (found?.isDirectory())
        return packsBelow(where, cwd, globs);
    if (found)
        return readOne(where, cwd);
    if (await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .commitOf */ .D3)(cwd, where))
        return packsAt(where, cwd, globs);
    throw new _source_error_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceError */ .c(`\`${where}\` is no file, no directory and no git ref here`, 'check the spelling; fetch the ref if it is a branch or a tag');
}
/** The packs of a git ref. `path` is relative to `cwd`. A ref without packs gives none; one that does not exist throws. */
async function packsAt(ref, cwd, globs = packGlobs, path = '.') {
    const commit = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .commitOf */ .D3)(cwd, ref);
    if (!commit)
        throw new _source_error_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceError */ .c(`there is no git ref \`${ref}\` here`, 'fetch it first; in a workflow, check out with `fetch-depth: 0`');
    const isPack = packMatcher(globs);
    const inside = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(path || '.');
    const tree = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .filesAt */ .Tl)(cwd, commit, inside)).sort((a, b) => (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n6)(a.path, b.path));
    const chosen = tree.length === 1 && tree[0].path === inside ? tree : tree.filter((file) => isPack(file.path));
    const files = [];
    const faults = [];
    for (const file of chosen) {
        if (file.kind !== 'file')
            faults.push((0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .notInCommit */ .QV)(file));
        else if (file.size > _pack_index_js__WEBPACK_IMPORTED_MODULE_5__/* .largestFile */ .Ny)
            faults.push(tooLarge(file.path, file.size));
        else
            files.push({ path: file.path, bytes: await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .blob */ .av)(cwd, file.blob) });
    }
    const named = inside === '.' ? ref : `${ref}:${inside}`;
    return { files, faults, from: `${named} (${commit.slice(0, 12)})` };
}
/** Says so when a place that was asked for by name holds no pack. */
function someFiles(found, globs) {
    if (found.files.length > 0 || found.faults.length > 0)
        return found;
    if (globs === packGlobs)
        throw new _source_error_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceError */ .c(`no packs in ${found.from}`, 'name them `*.pack.yaml`, or give `packs` globs in hindcast.yaml; `-` stands for no packs');
    const named = globs.map((glob) => (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(glob)).join(' nor ');
    throw new _source_error_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceError */ .c(`no packs in ${found.from}: no file there matches ${named}`, 'correct `packs` in hindcast.yaml; `-` stands for no packs');
}
/** The globs are read from `cwd`, the root of the repository; of a directory elsewhere, from that directory. */
async function packsBelow(where, cwd, globs) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, where);
    const isPack = packMatcher(globs);
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, root);
    const fromHere = (path) => inside === '' || inside.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside) ? path : `${inside.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/')}/${path}`;
    const paths = (await filesBelow(root)).filter((path) => isPack(fromHere(path))).sort(_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n6);
    const found = { files: [], faults: [], from: where };
    for (const path of paths) {
        const shown = where === '.' ? path : `${where.replace(/\/+$/, '')}/${path}`;
        const outcome = await readPack((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), shown, root);
        if ('bytes' in outcome)
            found.files.push(outcome);
        else
            found.faults.push(outcome);
    }
    return found;
}
/** What lies below a directory but directories, as paths with slashes; dot folders and `node_modules` are not entered. */
async function filesBelow(root, inside = '') {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, inside), { withFileTypes: true }).catch((cause) => {
        throw new _source_error_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceError */ .c(`\`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, inside)}\` can't be read (${cause.code ?? 'unknown fault'})`, 'check its permissions', { cause });
    });
    const found = entries.map(async (entry) => {
        const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
        if (!entry.isDirectory())
            return [path];
        return isPassedOver(entry.name) ? [] : filesBelow(root, path);
    });
    return (await Promise.all(found)).flat();
}
async function readOne(where, cwd) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, where);
    const outcome = await readPack(path, where, undefined);
    return 'bytes' in outcome ? { files: [outcome], faults: [], from: where } : { files: [], faults: [outcome], from: where };
}
/** Reads a regular file of bearable size; inside a directory, a link may not lead out of it. */
async function readPack(path, shown, root) {
    const real = root === undefined ? path : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => undefined);
    if (real === undefined || (root !== undefined && !`${real}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`.startsWith(`${await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root)}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`))) {
        return notReadable(shown, 'the link leads out of the directory, or nowhere', 'put the pack itself here');
    }
    const found = root === undefined ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path) : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(real);
    if (!found.isFile())
        return notReadable(shown, 'this is not a regular file', 'give a file');
    if (found.size > _pack_index_js__WEBPACK_IMPORTED_MODULE_5__/* .largestFile */ .Ny)
        return tooLarge(shown, found.size);
    try {
        return { path: shown, bytes: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(real) };
    }
    catch (cause) {
        return notReadable(shown, `the file can't be read (${cause.code ?? 'unknown fault'})`, 'check its permissions');
    }
}
/** Pack files by glob, without dot folders and `node_modules`; a config is no pack, however wide the glob. */
function packMatcher(globs) {
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_6__([...globs]);
    return (path) => !path.split('/').some(isPassedOver) && node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(path) !== _config_js__WEBPACK_IMPORTED_MODULE_7__/* .configName */ .kB && matches(path);
}
function isPassedOver(name) {
    return (name.startsWith('.') && name !== '..') || name === 'node_modules';
}
function tooLarge(file, size) {
    const message = `the file has ${size} bytes`;
    return {
        code: 'file_too_large',
        severity: 'error',
        message,
        help: 'split the pack: a file may have 16 MiB at the most',
        span: { file, line: 1, column: 1 },
    };
}
function notReadable(file, message, help) {
    return { code: 'file_not_readable', severity: 'error', message, help, span: { file, line: 1, column: 1 } };
}


/***/ }),

/***/ 86921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ SourceError)
/* harmony export */ });
/** Something that was asked for cannot be read: exit code 2. `help` says what to do. */
class SourceError extends Error {
    help;
    constructor(message, help, options) {
        super(message, options);
        this.name = 'SourceError';
        this.help = help;
    }
}


/***/ }),

/***/ 34735:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://hindcast.dev/schemas/policy-pack.schema.json","title":"PolicyPack","description":"A versioned set of policies that is deployed as one unit.","type":"object","properties":{"name":{"description":"The name of the pack: lower case letters, digits and inner hyphens, at most 64 characters.","type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$"},"version":{"description":"Semantic version. A pack whose policies changed must carry a higher one than was ever live.","type":"string","minLength":5,"maxLength":256},"description":{"$ref":"#/$defs/description"},"policies":{"description":"The policies. Order does not matter.","type":"array","items":{"$ref":"#/$defs/policy"}}},"required":["name","version","policies"],"additionalProperties":false,"$defs":{"verdict":{"description":"What happens to a request that triggers this policy. The most restrictive decision among the triggered policies wins: allow < escalate < block.","enum":["allow","escalate","block"]},"policyName":{"description":"The name of the policy, unique in its pack. Reports, tests and the control plane know the policy by it.","type":"string","minLength":1,"maxLength":256},"description":{"description":"Free text for readers of the file. It is no part of the digest.","type":"string"},"glob":{"description":"An action type, or a glob in which `*` stands for any run of characters, also the empty one. The whole name must match; case counts.","type":"string","minLength":1,"maxLength":256},"actionTypes":{"description":"The actions this policy watches: exact names or globs with `*`. Empty or absent: every action.","type":"array","items":{"$ref":"#/$defs/glob"}},"priority":{"description":"Orders the reasons that are listed, higher first; ties by name. It never changes the verdict. Default 100.","type":"integer","default":100},"mode":{"description":"`live` takes part in the verdict; `shadow` is judged in a second pass that never touches it. Default `live`.","enum":["live","shadow"],"default":"live"},"reason":{"description":"The text shown to people when this policy triggers.","type":"string"},"agents":{"description":"Agent ids.","type":"array","items":{"type":"string","minLength":1}},"windowSeconds":{"description":"How far back the window reaches, in seconds.","type":"number","exclusiveMinimum":0},"scope":{"description":"Whose actions are counted together: `agent` (default) or `workspace`. Any other scope is judged by the service.","type":"string","minLength":1,"default":"agent"},"rule":{"title":"MetadataRule","description":"One comparison on a field of the request\'s metadata. A missing field, or a value of a type the operator does not take, makes every operator false but `not_exists`.","type":"object","properties":{"field":{"description":"A dotted path into `metadata`, such as `args.amount`.","type":"string","minLength":1},"operator":{"description":"`>` `<` `>=` `<=` compare numbers (a string that is exactly a JSON number counts as that number); `==` `!=` compare strings, numbers or booleans without coercion; `contains` `not_contains` look for a substring or a list member; `exists` `not_exists` ask for presence.","enum":[">","<",">=","<=","==","!=","contains","not_contains","exists","not_exists"]},"value":{"description":"What the field is compared with. `exists` and `not_exists` take none.","type":["string","number","boolean"]}},"required":["field","operator"],"additionalProperties":false},"actionTypePolicy":{"title":"ActionTypePolicy","description":"Triggers whenever the action type matches.","type":"object","properties":{"name":{"$ref":"#/$defs/policyName"},"description":{"$ref":"#/$defs/description"},"policy_type":{"description":"Triggers whenever the action type matches.","const":"action_type"},"action_types":{"$ref":"#/$defs/actionTypes"},"decision":{"$ref":"#/$defs/verdict"},"priority":{"$ref":"#/$defs/priority"},"mode":{"$ref":"#/$defs/mode"},"reason":{"$ref":"#/$defs/reason"}},"required":["name","policy_type","decision"],"additionalProperties":false},"thresholdPolicy":{"title":"ThresholdPolicy","description":"Triggers when the trust score is strictly below `trust_threshold`.","type":"object","properties":{"name":{"$ref":"#/$defs/policyName"},"description":{"$ref":"#/$defs/description"},"policy_type":{"description":"Triggers when the trust score is strictly below `trust_threshold`.","const":"threshold"},"action_types":{"$ref":"#/$defs/actionTypes"},"decision":{"$ref":"#/$defs/verdict"},"priority":{"$ref":"#/$defs/priority"},"mode":{"$ref":"#/$defs/mode"},"reason":{"$ref":"#/$defs/reason"},"trust_threshold":{"description":"Trust below this value triggers the policy, 0 to 100.","type":"number","minimum":0,"maximum":100}},"required":["name","policy_type","decision","trust_threshold"],"additionalProperties":false},"contentPatternPolicy":{"title":"ContentPatternPolicy","description":"Triggers when any pattern matches anywhere in `action_content`.","type":"object","properties":{"name":{"$ref":"#/$defs/policyName"},"description":{"$ref":"#/$defs/description"},"policy_type":{"description":"Triggers when any pattern matches anywhere in `action_content`.","const":"content_pattern"},"action_types":{"$ref":"#/$defs/actionTypes"},"decision":{"$ref":"#/$defs/verdict"},"priority":{"$ref":"#/$defs/priority"},"mode":{"$ref":"#/$defs/mode"},"reason":{"$ref":"#/$defs/reason"},"conditions":{"description":"The patterns to look for.","type":"object","properties":{"patterns":{"description":"Regular expressions in RE2 syntax: linear time, no look-around, no back-references. Case counts unless `(?i)`.","type":"array","minItems":1,"items":{"type":"string","minLength":1}}},"additionalProperties":false,"required":["patterns"]}},"required":["name","policy_type","decision","conditions"],"additionalProperties":false},"temporalPolicy":{"title":"TemporalPolicy","description":"Triggers when the hour is listed or the day is listed, in UTC.","type":"object","properties":{"name":{"$ref":"#/$defs/policyName"},"description":{"$ref":"#/$defs/description"},"policy_type":{"description":"Triggers when the hour is listed or the day is listed, in UTC.","const":"temporal"},"action_types":{"$ref":"#/$defs/actionTypes"},"decision":{"$ref":"#/$defs/verdict"},"priority":{"$ref":"#/$defs/priority"},"mode":{"$ref":"#/$defs/mode"},"reason":{"$ref":"#/$defs/reason"},"conditions":{"description":"The hours and days, in UTC. At least one list; either one triggers.","type":"object","properties":{"blocked_hours":{"description":"Hours of the day, 0 to 23, UTC.","type":"array","items":{"type":"integer","minimum":0,"maximum":23}},"blocked_days":{"description":"Days of the week, 1 (Monday) to 7 (Sunday), UTC.","type":"array","items":{"type":"integer","minimum":1,"maximum":7}}},"additionalProperties":false,"minProperties":1}},"required":["name","policy_type","decision","conditions"],"additionalProperties":false},"chainOfCustodyPolicy":{"title":"ChainOfCustodyPolicy","description":"Triggers when the chain is too deep, or a listed agent acts or acted earlier in the same chain.","type":"object","properties":{"name":{"$ref":"#/$defs/policyName"},"description":{"$ref":"#/$defs/description"},"policy_type":{"description":"Triggers when the chain is too deep, or a listed agent acts or acted earlier in the same chain.","const":"chain_of_custody"},"action_types":{"$ref":"#/$defs/actionTypes"},"decision":{"$ref":"#/$defs/verdict"},"priority":{"$ref":"#/$defs/priority"},"mode":{"$ref":"#/$defs/mode"},"reason":{"$ref":"#/$defs/reason"},"conditions":{"description":"At least one of the two.","type":"object","properties":{"max_chain_depth":{"description":"Triggers when `chain_step` is above this number.","type":"integer","minimum":0},"forbidden_agents":{"description":"Triggers when one of these agents acts, or acted earlier in the same `chain_id`.","$ref":"#/$defs/agents"}},"additionalProperties":false,"minProperties":1}},"required":["name","policy_type","decision","conditions"],"additionalProperties":false},"metadataPolicy":{"title":"MetadataPolicy","description":"Triggers when all (`AND`) or any (`OR`) of the rules hold on the request\'s metadata.","type":"object","properties":{"name":{"$ref":"#/$defs/policyName"},"description":{"$ref":"#/$defs/description"},"policy_type":{"description":"Triggers when all (`AND`) or any (`OR`) of the rules hold on the request\'s metadata.","const":"metadata"},"action_types":{"$ref":"#/$defs/actionTypes"},"decision":{"$ref":"#/$defs/verdict"},"priority":{"$ref":"#/$defs/priority"},"mode":{"$ref":"#/$defs/mode"},"reason":{"$ref":"#/$defs/reason"},"conditions":{"description":"Rules on metadata and how they combine.","type":"object","properties":{"operator":{"description":"`AND`: all rules must hold (default). `OR`: any of them.","enum":["AND","OR"],"default":"AND"},"rules":{"description":"The comparisons.","type":"array","minItems":1,"items":{"$ref":"#/$defs/rule"}}},"additionalProperties":false,"required":["rules"]}},"required":["name","policy_type","decision","conditions"],"additionalProperties":false},"velocityConditions":{"title":"VelocityConditions","description":"Counts matching actions of the scope in the window, the current one included.","type":"object","properties":{"mode":{"description":"Triggers when more than `max_count` matching actions fall in the window.","const":"velocity"},"window_seconds":{"$ref":"#/$defs/windowSeconds"},"max_count":{"description":"So many actions are fine in the window; one more triggers.","type":"integer","minimum":0},"match_action_types":{"description":"The actions that count: exact names or globs. Empty or absent: all.","type":"array","items":{"$ref":"#/$defs/glob"}},"scope":{"$ref":"#/$defs/scope"}},"required":["mode","window_seconds","max_count"],"additionalProperties":false},"orderedConditions":{"title":"OrderedConditions","description":"Looks for steps that happened in order in the window, the current action being the last.","type":"object","properties":{"mode":{"description":"Triggers when the steps happened in order in the window and this action is the last of them.","const":"ordered"},"window_seconds":{"$ref":"#/$defs/windowSeconds"},"steps":{"description":"Exact names or globs, in order; other actions may lie between.","type":"array","minItems":2,"items":{"$ref":"#/$defs/glob"}},"scope":{"$ref":"#/$defs/scope"}},"required":["mode","window_seconds","steps"],"additionalProperties":false},"sequencePolicy":{"title":"SequencePolicy","description":"Triggers on how often, or in which order, actions happen over time.","type":"object","properties":{"name":{"$ref":"#/$defs/policyName"},"description":{"$ref":"#/$defs/description"},"policy_type":{"description":"Triggers on how often, or in which order, actions happen over time.","const":"sequence"},"action_types":{"$ref":"#/$defs/actionTypes"},"decision":{"$ref":"#/$defs/verdict"},"priority":{"$ref":"#/$defs/priority"},"mode":{"$ref":"#/$defs/mode"},"reason":{"$ref":"#/$defs/reason"},"conditions":{"description":"`mode: velocity` counts; `mode: ordered` follows steps.","type":"object","discriminator":{"propertyName":"mode"},"required":["mode"],"oneOf":[{"$ref":"#/$defs/velocityConditions"},{"$ref":"#/$defs/orderedConditions"}]}},"required":["name","policy_type","decision","conditions"],"additionalProperties":false},"semanticPolicy":{"title":"SemanticPolicy","description":"A rule in plain language. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","type":"object","properties":{"name":{"$ref":"#/$defs/policyName"},"description":{"$ref":"#/$defs/description"},"policy_type":{"description":"A rule in plain language. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","const":"semantic"},"action_types":{"$ref":"#/$defs/actionTypes"},"decision":{"$ref":"#/$defs/verdict"},"priority":{"$ref":"#/$defs/priority"},"mode":{"$ref":"#/$defs/mode"},"reason":{"$ref":"#/$defs/reason"},"conditions":{"description":"As the enforcement service defines them.","type":"object","properties":{"semantic_rule":{"description":"The rule in plain language.","type":"string"},"min_confidence":{"description":"How sure the judge must be, 0 to 1.","type":"number","minimum":0,"maximum":1},"on_unavailable":{"description":"What to do when the service cannot judge this policy. `allow`: it does not trigger. Anything else, or nothing: it triggers.","type":"string"}},"additionalProperties":true}},"required":["name","policy_type","decision"],"additionalProperties":false},"flowPolicy":{"title":"FlowPolicy","description":"A rule on data labels and destinations. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","type":"object","properties":{"name":{"$ref":"#/$defs/policyName"},"description":{"$ref":"#/$defs/description"},"policy_type":{"description":"A rule on data labels and destinations. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","const":"flow"},"action_types":{"$ref":"#/$defs/actionTypes"},"decision":{"$ref":"#/$defs/verdict"},"priority":{"$ref":"#/$defs/priority"},"mode":{"$ref":"#/$defs/mode"},"reason":{"$ref":"#/$defs/reason"},"conditions":{"description":"As the enforcement service defines them.","type":"object","properties":{"on_unavailable":{"description":"What to do when the service cannot judge this policy. `allow`: it does not trigger. Anything else, or nothing: it triggers.","type":"string"}},"additionalProperties":true}},"required":["name","policy_type","decision"],"additionalProperties":false},"inboundStampPolicy":{"title":"InboundStampPolicy","description":"A rule on stamps of inbound instructions. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","type":"object","properties":{"name":{"$ref":"#/$defs/policyName"},"description":{"$ref":"#/$defs/description"},"policy_type":{"description":"A rule on stamps of inbound instructions. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","const":"inbound_stamp"},"action_types":{"$ref":"#/$defs/actionTypes"},"decision":{"$ref":"#/$defs/verdict"},"priority":{"$ref":"#/$defs/priority"},"mode":{"$ref":"#/$defs/mode"},"reason":{"$ref":"#/$defs/reason"},"conditions":{"description":"As the enforcement service defines them.","type":"object","properties":{"on_unavailable":{"description":"What to do when the service cannot judge this policy. `allow`: it does not trigger. Anything else, or nothing: it triggers.","type":"string"}},"additionalProperties":true}},"required":["name","policy_type","decision"],"additionalProperties":false},"effectPolicy":{"title":"EffectPolicy","description":"A rule on the predicted effect. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","type":"object","properties":{"name":{"$ref":"#/$defs/policyName"},"description":{"$ref":"#/$defs/description"},"policy_type":{"description":"A rule on the predicted effect. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","const":"effect"},"action_types":{"$ref":"#/$defs/actionTypes"},"decision":{"$ref":"#/$defs/verdict"},"priority":{"$ref":"#/$defs/priority"},"mode":{"$ref":"#/$defs/mode"},"reason":{"$ref":"#/$defs/reason"},"conditions":{"description":"As the enforcement service defines them.","type":"object","properties":{"on_unavailable":{"description":"What to do when the service cannot judge this policy. `allow`: it does not trigger. Anything else, or nothing: it triggers.","type":"string"}},"additionalProperties":true}},"required":["name","policy_type","decision"],"additionalProperties":false},"identityPolicy":{"title":"IdentityPolicy","description":"A rule on identity and scopes. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","type":"object","properties":{"name":{"$ref":"#/$defs/policyName"},"description":{"$ref":"#/$defs/description"},"policy_type":{"description":"A rule on identity and scopes. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","const":"identity"},"action_types":{"$ref":"#/$defs/actionTypes"},"decision":{"$ref":"#/$defs/verdict"},"priority":{"$ref":"#/$defs/priority"},"mode":{"$ref":"#/$defs/mode"},"reason":{"$ref":"#/$defs/reason"},"conditions":{"description":"As the enforcement service defines them.","type":"object","properties":{"on_unavailable":{"description":"What to do when the service cannot judge this policy. `allow`: it does not trigger. Anything else, or nothing: it triggers.","type":"string"}},"additionalProperties":true}},"required":["name","policy_type","decision"],"additionalProperties":false},"compositePolicy":{"title":"CompositePolicy","description":"A combination of policies or conditions. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","type":"object","properties":{"name":{"$ref":"#/$defs/policyName"},"description":{"$ref":"#/$defs/description"},"policy_type":{"description":"A combination of policies or conditions. Judged by the enforcement service alone; offline it is unknown wherever its `action_types` match.","const":"composite"},"action_types":{"$ref":"#/$defs/actionTypes"},"decision":{"$ref":"#/$defs/verdict"},"priority":{"$ref":"#/$defs/priority"},"mode":{"$ref":"#/$defs/mode"},"reason":{"$ref":"#/$defs/reason"},"conditions":{"description":"As the enforcement service defines them.","type":"object","properties":{"on_unavailable":{"description":"What to do when the service cannot judge this policy. `allow`: it does not trigger. Anything else, or nothing: it triggers.","type":"string"}},"additionalProperties":true}},"required":["name","policy_type","decision"],"additionalProperties":false},"policy":{"title":"Policy","description":"One policy. `policy_type` decides which conditions it takes.","type":"object","discriminator":{"propertyName":"policy_type"},"required":["policy_type"],"oneOf":[{"$ref":"#/$defs/actionTypePolicy"},{"$ref":"#/$defs/thresholdPolicy"},{"$ref":"#/$defs/contentPatternPolicy"},{"$ref":"#/$defs/temporalPolicy"},{"$ref":"#/$defs/chainOfCustodyPolicy"},{"$ref":"#/$defs/metadataPolicy"},{"$ref":"#/$defs/sequencePolicy"},{"$ref":"#/$defs/semanticPolicy"},{"$ref":"#/$defs/flowPolicy"},{"$ref":"#/$defs/inboundStampPolicy"},{"$ref":"#/$defs/effectPolicy"},{"$ref":"#/$defs/identityPolicy"},{"$ref":"#/$defs/compositePolicy"}]}}}');

/***/ })

};
