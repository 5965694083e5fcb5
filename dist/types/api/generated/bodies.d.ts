import type { Policy } from '../../pack/index.ts';
/**
 * allow < escalate < block.
 */
export type Verdict = 'allow' | 'escalate' | 'block';
/**
 * The step of the pipeline that settled the verdict.
 */
export type DecisionPath = 'fast' | 'standard' | 'identity' | 'delegation' | 'federation' | 'temporal_window' | 'permissions' | 'rbac' | 'breakglass' | 'agent_status';
export type BatchRequest = {
    actions: BatchAction[];
};
export type ResolutionDecision = 'allow' | 'block' | 'pending';
export type PolicyDefinition = Policy;
export type CreatePolicyRequest = Policy & {
    enabled?: boolean;
};
export type UpdatePolicyRequest = Partial<Policy> & {
    enabled?: boolean;
};
export type EscalationState = 'pending' | 'approved' | 'rejected' | 'expired';
export type DelegationState = 'active' | 'revoked' | 'expired' | 'exhausted';
export type TemporalWindowState = 'active' | 'expired' | 'revoked' | 'exhausted';
export type BreakglassState = 'active' | 'expired' | 'closed' | 'exhausted';
export type FederationState = 'pending' | 'active' | 'revoked' | 'expired';
export type WebhookDeliveryState = 'pending' | 'delivered' | 'dead';
export type DeployRequest = PackTarget | DeployManyRequest;
/**
 * `deployed`: live now. `recorded`: a higher version of equal content, no policy touched. `unchanged`: it was live already. `held`: skipped, it was rolled back before.
 */
export type DeployOutcome = 'deployed' | 'recorded' | 'unchanged' | 'held';
export type ValidateRequest = PackTarget | DeployManyRequest;
/**
 * What a key may do; `*` is everything.
 */
export type ApiKeyRight = '*' | 'enforce' | 'read' | 'manage' | 'deploy' | 'approvals' | 'keys';
/**
 * Every body and query by the name of its schema.
 */
export interface Bodies {
    Verdict: Verdict;
    DecisionPath: DecisionPath;
    TriggeredPolicy: TriggeredPolicy;
    NotJudged: NotJudged;
    ShadowResults: ShadowResults;
    InterceptRequest: InterceptRequest;
    InterceptResult: InterceptResult;
    BatchAction: BatchAction;
    BatchRequest: BatchRequest;
    BatchItem: BatchItem;
    BatchResult: BatchResult;
    AgentCommRequest: AgentCommRequest;
    AgentCommResult: AgentCommResult;
    ErrorBody: ErrorBody;
    ErrorAnswer: ErrorAnswer;
    Acknowledgement: Acknowledgement;
    ReasonRequest: ReasonRequest;
    ResolutionDecision: ResolutionDecision;
    AgentPermissions: AgentPermissions;
    ResourceRule: ResourceRule;
    PermissionBoundary: PermissionBoundary;
    DelegationPolicy: DelegationPolicy;
    RegisterAgentRequest: RegisterAgentRequest;
    UpdateAgentRequest: UpdateAgentRequest;
    Agent: Agent;
    AgentResult: AgentResult;
    RegisterAgentResult: RegisterAgentResult;
    RevokeAgentResult: RevokeAgentResult;
    ListAgentsQuery: ListAgentsQuery;
    AgentList: AgentList;
    AgentHistoryItem: AgentHistoryItem;
    AgentHistory: AgentHistory;
    AgentCommunication: AgentCommunication;
    CommunicationsQuery: CommunicationsQuery;
    AgentCommunications: AgentCommunications;
    Credential: Credential;
    IssuedCredential: IssuedCredential;
    CredentialList: CredentialList;
    CredentialResult: CredentialResult;
    IssuedCredentialResult: IssuedCredentialResult;
    RotateCredentialRequest: RotateCredentialRequest;
    PolicyDefinition: PolicyDefinition;
    CreatePolicyRequest: CreatePolicyRequest;
    UpdatePolicyRequest: UpdatePolicyRequest;
    PolicyRecord: PolicyRecord;
    ListPoliciesQuery: ListPoliciesQuery;
    PolicyList: PolicyList;
    PolicyResult: PolicyResult;
    PeriodQuery: PeriodQuery;
    Flip: Flip;
    ShadowReportQuery: ShadowReportQuery;
    ShadowReport: ShadowReport;
    DecisionRecord: DecisionRecord;
    ListDecisionsQuery: ListDecisionsQuery;
    DecisionList: DecisionList;
    DecisionResult: DecisionResult;
    EraseContentsRequest: EraseContentsRequest;
    EraseContentsResult: EraseContentsResult;
    Stats: Stats;
    Escalation: Escalation;
    EscalationState: EscalationState;
    ListEscalationsQuery: ListEscalationsQuery;
    EscalationList: EscalationList;
    EscalationResult: EscalationResult;
    EscalationStatusQuery: EscalationStatusQuery;
    EscalationStatus: EscalationStatus;
    ResolveEscalationRequest: ResolveEscalationRequest;
    ResolveEscalationResult: ResolveEscalationResult;
    DelegateRequest: DelegateRequest;
    DelegationState: DelegationState;
    Delegation: Delegation;
    DelegationResult: DelegationResult;
    RevokeDelegationResult: RevokeDelegationResult;
    VerifyDelegationQuery: VerifyDelegationQuery;
    DelegationVerification: DelegationVerification;
    ListDelegationsQuery: ListDelegationsQuery;
    AgentDelegationsQuery: AgentDelegationsQuery;
    DelegationList: DelegationList;
    CreateTemporalWindowRequest: CreateTemporalWindowRequest;
    TemporalWindowState: TemporalWindowState;
    TemporalWindow: TemporalWindow;
    TemporalWindowResult: TemporalWindowResult;
    ListTemporalWindowsQuery: ListTemporalWindowsQuery;
    TemporalWindowList: TemporalWindowList;
    CheckTemporalWindowQuery: CheckTemporalWindowQuery;
    TemporalWindowCheck: TemporalWindowCheck;
    ExtendTemporalWindowRequest: ExtendTemporalWindowRequest;
    TriggerBreakglassRequest: TriggerBreakglassRequest;
    BreakglassState: BreakglassState;
    BreakglassReview: BreakglassReview;
    BreakglassEvent: BreakglassEvent;
    BreakglassResult: BreakglassResult;
    ListBreakglassQuery: ListBreakglassQuery;
    BreakglassList: BreakglassList;
    ReviewBreakglassRequest: ReviewBreakglassRequest;
    BreakglassStats: BreakglassStats;
    CreateRoleRequest: CreateRoleRequest;
    UpdateRoleRequest: UpdateRoleRequest;
    Role: Role;
    RoleResult: RoleResult;
    RoleList: RoleList;
    RoleAgentRequest: RoleAgentRequest;
    RoleAssignment: RoleAssignment;
    RoleAssignmentResult: RoleAssignmentResult;
    RoleAgents: RoleAgents;
    PageQuery: PageQuery;
    ProposeFederationRequest: ProposeFederationRequest;
    FederationState: FederationState;
    FederationLink: FederationLink;
    ProposeFederationResult: ProposeFederationResult;
    FederationResult: FederationResult;
    ListFederationsQuery: ListFederationsQuery;
    FederationList: FederationList;
    AcceptFederationRequest: AcceptFederationRequest;
    IssueFederationTokenRequest: IssueFederationTokenRequest;
    FederationTokenResult: FederationTokenResult;
    CreateWebhookRequest: CreateWebhookRequest;
    Webhook: Webhook;
    IssuedWebhook: IssuedWebhook;
    WebhookResult: WebhookResult;
    IssuedWebhookResult: IssuedWebhookResult;
    WebhookList: WebhookList;
    RotateWebhookSecretRequest: RotateWebhookSecretRequest;
    WebhookDeliveryState: WebhookDeliveryState;
    WebhookDelivery: WebhookDelivery;
    WebhookDeliveryResult: WebhookDeliveryResult;
    ListDeliveriesQuery: ListDeliveriesQuery;
    WebhookDeliveries: WebhookDeliveries;
    PackTarget: PackTarget;
    DeployRequest: DeployRequest;
    DeployManyRequest: DeployManyRequest;
    PackHold: PackHold;
    Pack: Pack;
    PackSummary: PackSummary;
    DeployOutcome: DeployOutcome;
    PackDeployment: PackDeployment;
    DeployResult: DeployResult;
    ValidateRequest: ValidateRequest;
    PackFault: PackFault;
    PackValidation: PackValidation;
    ValidateResult: ValidateResult;
    PackList: PackList;
    GetPackQuery: GetPackQuery;
    PackResult: PackResult;
    PackRevision: PackRevision;
    PackHistory: PackHistory;
    RollbackRequest: RollbackRequest;
    RollbackResult: RollbackResult;
    VaultEntry: VaultEntry;
    ListVaultEntriesQuery: ListVaultEntriesQuery;
    VaultEntries: VaultEntries;
    VaultEntryResult: VaultEntryResult;
    VaultCheckpoint: VaultCheckpoint;
    VaultCheckpointResult: VaultCheckpointResult;
    VaultCheckpoints: VaultCheckpoints;
    InclusionProofQuery: InclusionProofQuery;
    InclusionProof: InclusionProof;
    ConsistencyProofQuery: ConsistencyProofQuery;
    ConsistencyProof: ConsistencyProof;
    VaultKey: VaultKey;
    VaultKeys: VaultKeys;
    RotatedVaultKey: RotatedVaultKey;
    Health: Health;
    OpenApiDocument: OpenApiDocument;
    ApiKeyRight: ApiKeyRight;
    CreateApiKeyRequest: CreateApiKeyRequest;
    ApiKey: ApiKey;
    ApiKeyResult: ApiKeyResult;
    IssuedApiKeyResult: IssuedApiKeyResult;
    ApiKeyList: ApiKeyList;
}
export interface TriggeredPolicy {
    policy_id: string;
    name: string;
    decision: Verdict;
    reason: string;
    policy_type?: string;
    priority?: number;
    pack?: string | null;
}
export interface NotJudged {
    policy_id: string;
    name: string;
    reason: string;
    pack?: string | null;
}
export interface ShadowResults {
    shadow_decision: Verdict;
    live_decision: Verdict;
    would_have_changed: boolean;
    triggered: TriggeredPolicy[];
    reasoning: string;
}
/**
 * A request to judge. Unknown fields are ignored.
 */
export interface InterceptRequest {
    /**
     * Name of the action, 1 to 256 characters.
     */
    action_type: string;
    /**
     * The text acted on: a query, a mail body, a prompt.
     */
    action_content?: string;
    /**
     * Another name of `action_content`, as one published client sends it.
     */
    content?: string;
    /**
     * Any JSON object. Its keys are the caller's own.
     */
    metadata?: {
        [k: string]: unknown;
    };
    /**
     * The acting agent; it need not be registered.
     */
    agent_id?: string;
    /**
     * Groups the steps of one workflow.
     */
    chain_id?: string;
    /**
     * Step number in the chain, from 0. Needs `chain_id`.
     */
    chain_step?: number;
    /**
     * The decision before this one in the chain.
     */
    parent_decision_id?: string;
    /**
     * Ed25519 identity proof of the agent: a compact JWS that names the action type and the hash of the content.
     */
    signed_assertion?: string;
    /**
     * A delegation grant that the agent presents.
     */
    grant_id?: string;
    /**
     * A token of a partner workspace.
     */
    federation_token?: string;
    session_id?: string;
    contract_id?: string;
    warrant?: string;
    commitment?: string;
    stamp?: string | boolean;
}
export interface InterceptResult {
    ok: true;
    decision: Verdict;
    decision_id: string;
    decision_path: DecisionPath;
    /**
     * Trust of the agent when it was judged.
     */
    trust_score: number;
    reasoning: string;
    /**
     * Ids of the live policies that were judged.
     */
    policies_evaluated: string[];
    policies_triggered: TriggeredPolicy[];
    vault_entry_id: string;
    latency_ms: number;
    /**
     * RFC 3339 instant, UTC.
     */
    created_at: string;
    /**
     * What to poll and resolve when `decision` is `escalate`.
     */
    escalation_id?: string | null;
    action_type?: string;
    agent_id?: string | null;
    chain_id?: string | null;
    chain_step?: number | null;
    parent_decision_id?: string | null;
    /**
     * The revision of the policies in force that judged it.
     */
    revision?: number;
    /**
     * `sha256:` and 64 hex digits over the policies in force.
     */
    policy_set_hash?: string;
    /**
     * SHA-256 of the UTF-8 content, hex; null without content.
     */
    content_sha256?: string | null;
    metadata_sha256?: string | null;
    identity_verified?: boolean;
    grant_id?: string | null;
    window_id?: string | null;
    breakglass_id?: string | null;
    /**
     * Policies that could not be judged here and let the request pass by their own `on_unavailable`.
     */
    not_judged?: NotJudged[];
    shadow_results?: ShadowResults | null;
}
export interface BatchAction {
    /**
     * Name of the action, 1 to 256 characters.
     */
    action_type: string;
    /**
     * The caller's own name for this action, given back with its result.
     */
    ref?: string;
    /**
     * The text acted on: a query, a mail body, a prompt.
     */
    action_content?: string;
    /**
     * Another name of `action_content`, as one published client sends it.
     */
    content?: string;
    /**
     * Any JSON object. Its keys are the caller's own.
     */
    metadata?: {
        [k: string]: unknown;
    };
    /**
     * The acting agent; it need not be registered.
     */
    agent_id?: string;
    /**
     * Groups the steps of one workflow.
     */
    chain_id?: string;
    /**
     * Step number in the chain, from 0. Needs `chain_id`.
     */
    chain_step?: number;
    /**
     * The decision before this one in the chain.
     */
    parent_decision_id?: string;
    /**
     * Ed25519 identity proof of the agent: a compact JWS that names the action type and the hash of the content.
     */
    signed_assertion?: string;
    /**
     * A delegation grant that the agent presents.
     */
    grant_id?: string;
    /**
     * A token of a partner workspace.
     */
    federation_token?: string;
    session_id?: string;
    contract_id?: string;
    warrant?: string;
    commitment?: string;
    stamp?: string | boolean;
}
/**
 * The result of one action: a decision when `ok`, otherwise an error.
 */
export interface BatchItem {
    index: number;
    ok: boolean;
    ref?: string | null;
    error?: ErrorBody;
    decision?: Verdict;
    decision_id?: string;
    decision_path?: DecisionPath;
    /**
     * Trust of the agent when it was judged.
     */
    trust_score?: number;
    reasoning?: string;
    /**
     * Ids of the live policies that were judged.
     */
    policies_evaluated?: string[];
    policies_triggered?: TriggeredPolicy[];
    vault_entry_id?: string;
    latency_ms?: number;
    /**
     * RFC 3339 instant, UTC.
     */
    created_at?: string;
    /**
     * What to poll and resolve when `decision` is `escalate`.
     */
    escalation_id?: string | null;
    action_type?: string;
    agent_id?: string | null;
    chain_id?: string | null;
    chain_step?: number | null;
    parent_decision_id?: string | null;
    /**
     * The revision of the policies in force that judged it.
     */
    revision?: number;
    /**
     * `sha256:` and 64 hex digits over the policies in force.
     */
    policy_set_hash?: string;
    /**
     * SHA-256 of the UTF-8 content, hex; null without content.
     */
    content_sha256?: string | null;
    metadata_sha256?: string | null;
    identity_verified?: boolean;
    grant_id?: string | null;
    window_id?: string | null;
    breakglass_id?: string | null;
    /**
     * Policies that could not be judged here and let the request pass by their own `on_unavailable`.
     */
    not_judged?: NotJudged[];
    shadow_results?: ShadowResults | null;
}
export interface ErrorBody {
    code: string;
    message: string;
    request_id: string;
    details?: unknown;
}
export interface BatchResult {
    ok: true;
    total: number;
    /**
     * How many were allowed.
     */
    allowed: number;
    /**
     * How many were blocked.
     */
    blocked: number;
    /**
     * How many were escalated.
     */
    escalated: number;
    /**
     * How many could not be judged.
     */
    failed: number;
    /**
     * One result for each action, in order.
     */
    results: BatchItem[];
}
/**
 * A message from one agent to another, judged before it is passed on.
 */
export interface AgentCommRequest {
    source_agent_id: string;
    target_agent_id: string;
    instruction: string;
    /**
     * The text acted on: a query, a mail body, a prompt.
     */
    action_content?: string;
    /**
     * Another name of `action_content`, as one published client sends it.
     */
    content?: string;
    /**
     * Any JSON object. Its keys are the caller's own.
     */
    metadata?: {
        [k: string]: unknown;
    };
    /**
     * The acting agent; it need not be registered.
     */
    agent_id?: string;
    /**
     * Groups the steps of one workflow.
     */
    chain_id?: string;
    /**
     * Step number in the chain, from 0. Needs `chain_id`.
     */
    chain_step?: number;
    /**
     * The decision before this one in the chain.
     */
    parent_decision_id?: string;
    /**
     * Ed25519 identity proof of the agent: a compact JWS that names the action type and the hash of the content.
     */
    signed_assertion?: string;
    /**
     * A delegation grant that the agent presents.
     */
    grant_id?: string;
    /**
     * A token of a partner workspace.
     */
    federation_token?: string;
    session_id?: string;
    contract_id?: string;
    warrant?: string;
    commitment?: string;
    stamp?: string | boolean;
    /**
     * Default `agent_instruction`.
     */
    action_type?: string;
}
export interface AgentCommResult {
    ok: true;
    decision: Verdict;
    decision_id: string;
    decision_path: DecisionPath;
    /**
     * Trust of the agent when it was judged.
     */
    trust_score: number;
    reasoning: string;
    /**
     * Ids of the live policies that were judged.
     */
    policies_evaluated: string[];
    policies_triggered: TriggeredPolicy[];
    vault_entry_id: string;
    latency_ms: number;
    /**
     * RFC 3339 instant, UTC.
     */
    created_at: string;
    source_agent_id: string;
    target_agent_id: string;
    /**
     * What to poll and resolve when `decision` is `escalate`.
     */
    escalation_id?: string | null;
    action_type?: string;
    agent_id?: string | null;
    chain_id?: string | null;
    chain_step?: number | null;
    parent_decision_id?: string | null;
    /**
     * The revision of the policies in force that judged it.
     */
    revision?: number;
    /**
     * `sha256:` and 64 hex digits over the policies in force.
     */
    policy_set_hash?: string;
    /**
     * SHA-256 of the UTF-8 content, hex; null without content.
     */
    content_sha256?: string | null;
    metadata_sha256?: string | null;
    identity_verified?: boolean;
    grant_id?: string | null;
    window_id?: string | null;
    breakglass_id?: string | null;
    /**
     * Policies that could not be judged here and let the request pass by their own `on_unavailable`.
     */
    not_judged?: NotJudged[];
    shadow_results?: ShadowResults | null;
}
export interface ErrorAnswer {
    ok: false;
    error: ErrorBody;
}
export interface Acknowledgement {
    ok: true;
}
export interface ReasonRequest {
    reason?: string;
}
export interface AgentPermissions {
    /**
     * The only actions allowed. Absent: all; empty: none.
     *
     * @maxItems 1000
     */
    allowed_action_types?: string[];
    /**
     * @maxItems 1000
     */
    denied_action_types?: string[];
}
/**
 * No action of these types passes whose `metadata.amount` is above `max_amount` or not stated.
 */
export interface ResourceRule {
    /**
     * @maxItems 1000
     */
    action_types: string[];
    max_amount: number;
}
/**
 * The outermost limits of an agent, whatever else grants it more. A limit that the plane does not keep is refused.
 */
export interface PermissionBoundary {
    resource_rules?: ResourceRule[];
}
export interface DelegationPolicy {
    can_delegate?: boolean;
    can_accept_delegation?: boolean;
    /**
     * @maxItems 1000
     */
    delegable_scopes?: string[];
    /**
     * @maxItems 1000
     */
    acceptable_scopes?: string[];
    max_delegation_depth?: number;
}
export interface RegisterAgentRequest {
    name: string;
    /**
     * An id of your own choice. Default: made by the plane.
     */
    agent_id?: string;
    framework?: string;
    description?: string;
    /**
     * @maxItems 1000
     */
    capabilities?: string[];
    permissions?: AgentPermissions;
    /**
     * What the agent may lend to others by a grant: action names or globs; absent or empty: anything. It limits no action of its own: `permissions` and roles do.
     *
     * @maxItems 1000
     */
    scopes?: string[];
    permission_boundary?: PermissionBoundary;
    delegation_policy?: DelegationPolicy;
    credential_ttl_days?: number;
    model?: unknown;
    prompt_hash?: string;
    environment?: string;
    risk_class?: string;
    owner?: string;
    /**
     * Declared and shown; nothing is judged by it.
     */
    permitted_models?: string[];
    /**
     * Declared and shown; nothing is judged by it.
     */
    approved_tools?: string[];
    /**
     * Declared and shown; nothing is judged by it.
     */
    data_clearance?: {
        [k: string]: unknown;
    };
    purpose?: string;
}
export interface UpdateAgentRequest {
    name?: string;
    framework?: string;
    description?: string;
    /**
     * @maxItems 1000
     */
    capabilities?: string[];
    permissions?: AgentPermissions;
    /**
     * What the agent may lend to others by a grant: action names or globs; absent or empty: anything. It limits no action of its own: `permissions` and roles do.
     *
     * @maxItems 1000
     */
    scopes?: string[];
    permission_boundary?: PermissionBoundary;
    delegation_policy?: DelegationPolicy;
    /**
     * Suspend an agent, or let it act again.
     */
    status?: 'active' | 'suspended';
    model?: unknown;
    prompt_hash?: string;
    environment?: string;
    risk_class?: string;
    owner?: string;
    /**
     * Declared and shown; nothing is judged by it.
     */
    permitted_models?: string[];
    /**
     * Declared and shown; nothing is judged by it.
     */
    approved_tools?: string[];
    /**
     * Declared and shown; nothing is judged by it.
     */
    data_clearance?: {
        [k: string]: unknown;
    };
    purpose?: string;
}
export interface Agent {
    agent_id: string;
    name: string;
    status: 'active' | 'suspended' | 'deactivated';
    /**
     * Trust, 0 to 100.
     */
    trust_level: number;
    did: string;
    /**
     * RFC 3339 instant, UTC.
     */
    created_at: string;
    /**
     * RFC 3339 instant, UTC.
     */
    updated_at: string;
    total_actions: number;
    allowed_actions: number;
    blocked_actions: number;
    escalated_actions: number;
    framework?: string | null;
    description?: string | null;
    capabilities?: string[];
    scopes?: string[];
    permissions?: AgentPermissions;
    permission_boundary?: PermissionBoundary | null;
    delegation_policy?: DelegationPolicy | null;
    /**
     * What was declared at registration: model, owner, purpose and the like.
     */
    declared?: {
        [k: string]: unknown;
    };
    /**
     * Ids of the roles assigned.
     */
    roles?: string[];
}
export interface AgentResult {
    ok: true;
    agent: Agent;
}
export interface RegisterAgentResult {
    ok: true;
    agent: Agent;
    credential: IssuedCredential;
}
/**
 * A credential with its private key, given out only when the key is made.
 */
export interface IssuedCredential {
    credential_id: string;
    agent_id: string;
    did: string;
    algorithm: 'Ed25519';
    public_key: string;
    /**
     * PKCS#8, PEM. Shown once and never stored.
     */
    private_key: string;
    key_fingerprint: string;
    status: 'active' | 'rotated' | 'revoked' | 'expired';
    /**
     * RFC 3339 instant, UTC.
     */
    created_at: string;
    /**
     * RFC 3339 instant, UTC.
     */
    expires_at: string | null;
}
export interface RevokeAgentResult {
    ok: true;
    agent: Agent;
    revoked: {
        credentials: number;
        delegations: number;
        temporal_windows: number;
        federation_tokens: number;
        roles: number;
    };
}
export interface ListAgentsQuery {
    status?: 'active' | 'suspended' | 'deactivated';
    /**
     * At most this many items a page, 1 to 500. Default 50.
     */
    per_page?: number;
    /**
     * Page number from 1, as published; `cursor` wins.
     */
    page?: number;
    /**
     * `next_cursor` of the page before.
     */
    cursor?: string;
}
export interface AgentList {
    ok: true;
    agents: Agent[];
    next_cursor: string | null;
    total: number;
}
export interface AgentHistoryItem {
    /**
     * RFC 3339 instant, UTC.
     */
    at: string;
    /**
     * `decision`, or what happened to the agent.
     */
    event: string;
    /**
     * Trust, 0 to 100.
     */
    trust_level: number;
    trust_change?: number;
    decision_id?: string;
    decision?: Verdict;
    action_type?: string;
    detail?: string;
}
export interface AgentHistory {
    ok: true;
    agent_id: string;
    /**
     * Trust, 0 to 100.
     */
    trust_level: number;
    history: AgentHistoryItem[];
    next_cursor: string | null;
}
export interface AgentCommunication {
    decision_id: string;
    source_agent_id: string;
    target_agent_id: string;
    action_type: string;
    decision: Verdict;
    direction: 'sent' | 'received';
    /**
     * RFC 3339 instant, UTC.
     */
    created_at: string;
    chain_id?: string | null;
    reasoning?: string;
}
export interface CommunicationsQuery {
    direction?: 'sent' | 'received';
    /**
     * At most this many items a page, 1 to 500. Default 50.
     */
    per_page?: number;
    /**
     * Page number from 1, as published; `cursor` wins.
     */
    page?: number;
    /**
     * `next_cursor` of the page before.
     */
    cursor?: string;
}
export interface AgentCommunications {
    ok: true;
    communications: AgentCommunication[];
    next_cursor: string | null;
}
export interface Credential {
    credential_id: string;
    agent_id: string;
    did: string;
    algorithm: 'Ed25519';
    /**
     * SPKI, PEM.
     */
    public_key: string;
    /**
     * SHA-256 of the raw 32-byte public key, hex.
     */
    key_fingerprint: string;
    status: 'active' | 'rotated' | 'revoked' | 'expired';
    /**
     * RFC 3339 instant, UTC.
     */
    created_at: string;
    /**
     * RFC 3339 instant, UTC.
     */
    expires_at: string | null;
    /**
     * RFC 3339 instant, UTC.
     */
    revoked_at: string | null;
}
export interface CredentialList {
    ok: true;
    credentials: Credential[];
}
export interface CredentialResult {
    ok: true;
    credential: Credential;
}
export interface IssuedCredentialResult {
    ok: true;
    credential: IssuedCredential;
}
export interface RotateCredentialRequest {
    /**
     * How long the old key stays good. Default 0.
     */
    grace_seconds?: number;
    credential_ttl_days?: number;
    reason?: string;
}
/**
 * A policy in force. `pack` names the pack it belongs to; null for one made by hand.
 */
export interface PolicyRecord {
    policy_id: string;
    name: string;
    policy_type: 'action_type' | 'threshold' | 'content_pattern' | 'temporal' | 'chain_of_custody' | 'metadata' | 'sequence' | 'semantic' | 'flow' | 'inbound_stamp' | 'effect' | 'identity' | 'composite';
    decision: Verdict;
    priority: number;
    mode: 'live' | 'shadow';
    enabled: boolean;
    pack: string | null;
    /**
     * RFC 3339 instant, UTC.
     */
    created_at: string;
    /**
     * RFC 3339 instant, UTC.
     */
    updated_at: string;
    description?: string;
    /**
     * @maxItems 1000
     */
    action_types?: string[];
    reason?: string;
    /**
     * Trust, 0 to 100.
     */
    trust_threshold?: number;
    conditions?: {
        [k: string]: unknown;
    };
    pack_version?: string | null;
}
export interface ListPoliciesQuery {
    mode?: 'live' | 'shadow';
    pack?: string;
    /**
     * At most this many items a page, 1 to 500. Default 50.
     */
    per_page?: number;
    /**
     * Page number from 1, as published; `cursor` wins.
     */
    page?: number;
    /**
     * `next_cursor` of the page before.
     */
    cursor?: string;
}
export interface PolicyList {
    ok: true;
    policies: PolicyRecord[];
    next_cursor: string | null;
    total: number;
}
export interface PolicyResult {
    ok: true;
    policy: PolicyRecord;
}
export interface PeriodQuery {
    /**
     * RFC 3339 instant, UTC.
     */
    since?: string;
    /**
     * RFC 3339 instant, UTC.
     */
    until?: string;
}
export interface Flip {
    from: Verdict;
    to: Verdict;
    count: number;
}
export interface ShadowReportQuery {
    /**
     * Not earlier than this.
     */
    since?: string;
    /**
     * Earlier than this.
     */
    until?: string;
    policy_id?: string;
    action_type?: string;
    agent_id?: string;
}
export interface ShadowReport {
    ok: true;
    /**
     * RFC 3339 instant, UTC.
     */
    since: string | null;
    /**
     * RFC 3339 instant, UTC.
     */
    until: string | null;
    /**
     * Decisions of the period that shadow policies were judged on.
     */
    decisions: number;
    would_change: number;
    would_block: number;
    agents_affected: number;
    flips: Flip[];
    policies: {
        policy_id: string;
        name: string;
        pack: string | null;
        triggered: number;
        would_change: number;
        flips: Flip[];
    }[];
    actions: {
        action_type: string;
        decisions: number;
        would_change: number;
        flips: Flip[];
    }[];
    agents: {
        agent_id: string | null;
        decisions: number;
        would_change: number;
        flips: Flip[];
    }[];
}
export interface DecisionRecord {
    decision_id: string;
    decision: Verdict;
    decision_path: DecisionPath;
    action_type: string;
    agent_id: string | null;
    chain_id: string | null;
    chain_step: number | null;
    /**
     * The trust the request was judged with.
     */
    trust_score: number;
    reasoning: string;
    latency_ms: number;
    /**
     * The instant the request was judged at.
     */
    created_at: string;
    vault_entry_id: string;
    /**
     * SHA-256 of the UTF-8 content, hex; null without content.
     */
    content_sha256: string | null;
    parent_decision_id?: string | null;
    /**
     * The revision of the policies in force that judged it.
     */
    revision?: number;
    /**
     * `sha256:` and 64 hex digits over the policies in force.
     */
    policy_set_hash?: string;
    metadata_sha256?: string | null;
    escalation_id?: string | null;
    policies_evaluated?: string[];
    policies_triggered?: TriggeredPolicy[];
    not_judged?: NotJudged[];
    shadow_results?: ShadowResults | null;
    identity_verified?: boolean;
    credential_fingerprint?: string | null;
    grant_id?: string | null;
    window_id?: string | null;
    breakglass_id?: string | null;
    source_agent_id?: string;
    target_agent_id?: string;
    /**
     * Only with `include=content`, and only if the plane keeps contents.
     */
    action_content?: string;
    /**
     * Only with `include=content`, and only if the plane keeps contents.
     */
    metadata?: {
        [k: string]: unknown;
    };
}
export interface ListDecisionsQuery {
    decision?: Verdict;
    action_type?: string;
    agent_id?: string;
    chain_id?: string;
    /**
     * Not earlier than this.
     */
    since?: string;
    /**
     * Earlier than this.
     */
    until?: string;
    /**
     * `content` adds `action_content` and `metadata`.
     */
    include?: 'content';
    /**
     * Newest first (`desc`, default), or in the order they were judged (`asc`).
     */
    order?: 'desc' | 'asc';
    /**
     * At most this many items a page, 1 to 500. Default 50.
     */
    per_page?: number;
    /**
     * Page number from 1, as published; `cursor` wins.
     */
    page?: number;
    /**
     * `next_cursor` of the page before.
     */
    cursor?: string;
}
export interface DecisionList {
    ok: true;
    decisions: DecisionRecord[];
    next_cursor: string | null;
    total: number;
    per_page: number;
}
export interface DecisionResult {
    ok: true;
    decision: DecisionRecord;
}
/**
 * Which decisions: those for which everything given holds.
 */
export interface EraseContentsRequest {
    /**
     * @minItems 1
     * @maxItems 500
     */
    decision_ids?: [string, ...string[]];
    agent_id?: string;
    chain_id?: string;
    /**
     * RFC 3339 instant, UTC.
     */
    since?: string;
    /**
     * Up to, not including.
     */
    until?: string;
}
export interface EraseContentsResult {
    ok: true;
    /**
     * Decisions that had contents or metadata until now.
     */
    erased: number;
}
export interface Stats {
    ok: true;
    /**
     * RFC 3339 instant, UTC.
     */
    since: string | null;
    /**
     * RFC 3339 instant, UTC.
     */
    until: string | null;
    decisions: {
        total: number;
        allow: number;
        escalate: number;
        block: number;
    };
    /**
     * Blocked divided by all, 0 to 1.
     */
    block_rate: number;
    average_latency_ms: number;
    agents: {
        total: number;
        active: number;
        suspended: number;
    };
    escalations: {
        pending: number;
    };
}
export interface Escalation {
    escalation_id: string;
    decision_id: string;
    status: EscalationState;
    action_type: string;
    agent_id: string | null;
    reasoning: string;
    content_sha256: string | null;
    /**
     * RFC 3339 instant, UTC.
     */
    created_at: string;
    /**
     * RFC 3339 instant, UTC.
     */
    expires_at: string;
    metadata_sha256?: string | null;
    /**
     * RFC 3339 instant, UTC.
     */
    resolved_at?: string | null;
    resolved_by?: string | null;
    resolution_reason?: string | null;
    policies_triggered?: TriggeredPolicy[];
    /**
     * Trust, 0 to 100.
     */
    trust_score?: number;
    action_content?: string;
    metadata?: {
        [k: string]: unknown;
    };
}
export interface ListEscalationsQuery {
    status?: EscalationState;
    agent_id?: string;
    /**
     * At most this many items a page, 1 to 500. Default 50.
     */
    per_page?: number;
    /**
     * Page number from 1, as published; `cursor` wins.
     */
    page?: number;
    /**
     * `next_cursor` of the page before.
     */
    cursor?: string;
}
export interface EscalationList {
    ok: true;
    escalations: Escalation[];
    next_cursor: string | null;
    total: number;
}
export interface EscalationResult {
    ok: true;
    escalation: Escalation;
}
export interface EscalationStatusQuery {
    /**
     * Answer as soon as it is resolved, at latest after so many seconds. Default 0.
     */
    wait_seconds?: number;
}
export interface EscalationStatus {
    ok: true;
    escalation_id: string;
    status: EscalationState;
    decision: ResolutionDecision;
    decision_id?: string;
    resolution_reason?: string | null;
    /**
     * RFC 3339 instant, UTC.
     */
    resolved_at?: string | null;
    resolved_by?: string | null;
    /**
     * RFC 3339 instant, UTC.
     */
    expires_at?: string;
}
export interface ResolveEscalationRequest {
    resolution: 'approved' | 'rejected';
    reason?: string;
    resolved_by?: string;
}
export interface ResolveEscalationResult {
    ok: true;
    escalation: Escalation;
    escalation_id: string;
    status: EscalationState;
    decision: ResolutionDecision;
}
export interface DelegateRequest {
    source_agent_id: string;
    target_agent_id: string;
    /**
     * @minItems 1
     * @maxItems 1000
     */
    scopes: [string, ...string[]];
    /**
     * @maxItems 1000
     */
    action_types?: string[];
    /**
     * Further limits: `max_amount` on `metadata.amount`. A limit that the plane does not keep is refused.
     */
    constraints?: {
        max_amount?: number | null;
    };
    instruction?: string;
    /**
     * The grant that is passed on.
     */
    parent_grant_id?: string;
    /**
     * Life of the grant in minutes, up to 30 days. Default 60.
     */
    duration_minutes?: number;
    /**
     * Life in hours, as the official client sends it; `duration_minutes` wins.
     */
    ttl_hours?: number;
    max_uses?: number;
}
export interface Delegation {
    grant_id: string;
    source_agent_id: string;
    target_agent_id: string;
    /**
     * As asked for.
     */
    scopes: string[];
    /**
     * What is left of them along the whole chain.
     */
    attenuated_scopes: string[];
    status: DelegationState;
    is_valid: boolean;
    depth: number;
    uses: number;
    max_uses: number | null;
    /**
     * RFC 3339 instant, UTC.
     */
    created_at: string;
    /**
     * RFC 3339 instant, UTC.
     */
    expires_at: string;
    action_types?: string[];
    constraints?: {
        [k: string]: unknown;
    } | null;
    instruction?: string | null;
    parent_grant_id?: string | null;
    /**
     * RFC 3339 instant, UTC.
     */
    revoked_at?: string | null;
    revoke_reason?: string | null;
}
export interface DelegationResult {
    ok: true;
    grant_id: string;
    grant: Delegation;
}
export interface RevokeDelegationResult {
    ok: true;
    grant_id: string;
    grant: Delegation;
    /**
     * Ids of all grants revoked, this one and those below it.
     */
    revoked: string[];
}
export interface VerifyDelegationQuery {
    agent_id?: string;
    action_type?: string;
}
export interface DelegationVerification {
    ok: true;
    valid: boolean;
    reason: string | null;
    grant: Delegation;
    effective_scopes: string[];
    effective_action_types: string[];
}
export interface ListDelegationsQuery {
    agent_id?: string;
    direction?: 'given' | 'received';
    status?: DelegationState;
    /**
     * At most this many items a page, 1 to 500. Default 50.
     */
    per_page?: number;
    /**
     * Page number from 1, as published; `cursor` wins.
     */
    page?: number;
    /**
     * `next_cursor` of the page before.
     */
    cursor?: string;
}
export interface AgentDelegationsQuery {
    direction?: 'given' | 'received';
    status?: DelegationState;
    /**
     * At most this many items a page, 1 to 500. Default 50.
     */
    per_page?: number;
    /**
     * Page number from 1, as published; `cursor` wins.
     */
    page?: number;
    /**
     * `next_cursor` of the page before.
     */
    cursor?: string;
}
export interface DelegationList {
    ok: true;
    delegations: Delegation[];
    next_cursor: string | null;
}
export interface CreateTemporalWindowRequest {
    agent_id: string;
    /**
     * @minItems 1
     * @maxItems 1000
     */
    scopes: [string, ...string[]];
    /**
     * Minutes, 1 to 1440 (24 hours).
     */
    duration_minutes: number;
    /**
     * @maxItems 1000
     */
    action_types?: string[];
    /**
     * Further limits: `max_amount` on `metadata.amount`. A limit that the plane does not keep is refused.
     */
    constraints?: {
        max_amount?: number | null;
    };
    reason?: string;
    workflow_id?: string;
    max_uses?: number;
    /**
     * Default 3.
     */
    max_extensions?: number;
}
export interface TemporalWindow {
    window_id: string;
    agent_id: string;
    scopes: string[];
    status: TemporalWindowState;
    uses: number;
    max_uses: number | null;
    extensions: number;
    max_extensions: number;
    /**
     * RFC 3339 instant, UTC.
     */
    created_at: string;
    /**
     * RFC 3339 instant, UTC.
     */
    expires_at: string;
    remaining_seconds: number;
    action_types?: string[];
    constraints?: {
        [k: string]: unknown;
    } | null;
    reason?: string | null;
    workflow_id?: string | null;
    /**
     * RFC 3339 instant, UTC.
     */
    revoked_at?: string | null;
}
export interface TemporalWindowResult {
    ok: true;
    window: TemporalWindow;
}
export interface ListTemporalWindowsQuery {
    agent_id?: string;
    status?: TemporalWindowState;
    /**
     * At most this many items a page, 1 to 500. Default 50.
     */
    per_page?: number;
    /**
     * Page number from 1, as published; `cursor` wins.
     */
    page?: number;
    /**
     * `next_cursor` of the page before.
     */
    cursor?: string;
}
export interface TemporalWindowList {
    ok: true;
    windows: TemporalWindow[];
    next_cursor: string | null;
}
export interface CheckTemporalWindowQuery {
    window_id?: string;
    agent_id?: string;
    action_type?: string;
    scope?: string;
}
export interface TemporalWindowCheck {
    ok: true;
    active: boolean;
    /**
     * Whether a window covers the action asked about.
     */
    allowed: boolean;
    window: TemporalWindow | null;
    reason: string | null;
}
export interface ExtendTemporalWindowRequest {
    /**
     * Minutes to add.
     */
    duration_minutes: number;
    reason?: string;
}
export interface TriggerBreakglassRequest {
    agent_id: string;
    justification: string;
    /**
     * Limits the override to these actions, `*` allowed. Default: all.
     */
    action_type?: string;
    triggered_by?: string;
    severity?: 'critical' | 'high' | 'medium';
    /**
     * Minutes, 1 to 120. Default 15.
     */
    duration_minutes?: number;
    max_actions?: number;
}
export interface BreakglassReview {
    status: 'pending' | 'reviewed';
    outcome?: 'justified' | 'unjustified' | null;
    notes?: string | null;
    reviewed_by?: string | null;
    /**
     * RFC 3339 instant, UTC.
     */
    reviewed_at?: string | null;
}
export interface BreakglassEvent {
    breakglass_id: string;
    agent_id: string;
    action_type: string | null;
    justification: string;
    triggered_by: string | null;
    severity: 'critical' | 'high' | 'medium';
    status: BreakglassState;
    actions_used: number;
    max_actions: number | null;
    /**
     * RFC 3339 instant, UTC.
     */
    created_at: string;
    /**
     * RFC 3339 instant, UTC.
     */
    expires_at: string;
    remaining_seconds: number;
    /**
     * RFC 3339 instant, UTC.
     */
    closed_at: string | null;
    review: BreakglassReview;
}
export interface BreakglassResult {
    ok: true;
    event: BreakglassEvent;
}
export interface ListBreakglassQuery {
    agent_id?: string;
    status?: BreakglassState;
    /**
     * At most this many items a page, 1 to 500. Default 50.
     */
    per_page?: number;
    /**
     * Page number from 1, as published; `cursor` wins.
     */
    page?: number;
    /**
     * `next_cursor` of the page before.
     */
    cursor?: string;
}
export interface BreakglassList {
    ok: true;
    events: BreakglassEvent[];
    next_cursor: string | null;
}
export interface ReviewBreakglassRequest {
    outcome: 'justified' | 'unjustified';
    notes?: string;
    reviewed_by?: string;
}
export interface BreakglassStats {
    ok: true;
    /**
     * RFC 3339 instant, UTC.
     */
    since: string | null;
    /**
     * RFC 3339 instant, UTC.
     */
    until: string | null;
    total: number;
    active: number;
    pending_review: number;
    overridden_decisions: number;
    by_severity: {
        critical: number;
        high: number;
        medium: number;
    };
}
export interface CreateRoleRequest {
    name: string;
    description?: string;
    /**
     * @maxItems 1000
     */
    allowed_action_types?: string[];
    /**
     * @maxItems 1000
     */
    denied_action_types?: string[];
    /**
     * Kept and shown; nothing is judged by them.
     *
     * @maxItems 1000
     */
    scopes?: string[];
    /**
     * Trust, 0 to 100.
     */
    min_trust_level?: number;
    /**
     * Id of the role inherited from.
     */
    inherits_from?: string;
}
export interface UpdateRoleRequest {
    name?: string;
    description?: string;
    /**
     * @maxItems 1000
     */
    allowed_action_types?: string[];
    /**
     * @maxItems 1000
     */
    denied_action_types?: string[];
    /**
     * Kept and shown; nothing is judged by them.
     *
     * @maxItems 1000
     */
    scopes?: string[];
    /**
     * Trust, 0 to 100.
     */
    min_trust_level?: number;
    inherits_from?: string | null;
    status?: 'active' | 'inactive';
}
export interface Role {
    role_id: string;
    name: string;
    allowed_action_types: string[];
    denied_action_types: string[];
    /**
     * Trust, 0 to 100.
     */
    min_trust_level: number | null;
    inherits_from: string | null;
    status: 'active' | 'inactive';
    /**
     * RFC 3339 instant, UTC.
     */
    created_at: string;
    /**
     * RFC 3339 instant, UTC.
     */
    updated_at: string;
    description?: string | null;
    scopes?: string[];
    agent_count?: number;
}
export interface RoleResult {
    ok: true;
    role: Role;
}
export interface RoleList {
    ok: true;
    roles: Role[];
    next_cursor: string | null;
}
export interface RoleAgentRequest {
    agent_id: string;
}
export interface RoleAssignment {
    role_id: string;
    agent_id: string;
    /**
     * RFC 3339 instant, UTC.
     */
    assigned_at: string;
}
export interface RoleAssignmentResult {
    ok: true;
    assignment: RoleAssignment;
}
export interface RoleAgents {
    ok: true;
    agents: RoleAssignment[];
    next_cursor: string | null;
}
export interface PageQuery {
    /**
     * At most this many items a page, 1 to 500. Default 50.
     */
    per_page?: number;
    /**
     * Page number from 1, as published; `cursor` wins.
     */
    page?: number;
    /**
     * `next_cursor` of the page before.
     */
    cursor?: string;
}
export interface ProposeFederationRequest {
    target_workspace_id: string;
    source_org_name?: string;
    target_org_name?: string;
    /**
     * Not empty. Left out: every action.
     *
     * @maxItems 1000
     */
    allowed_action_types?: string[];
    /**
     * Not empty. Left out: the allowed action types.
     *
     * @maxItems 1000
     */
    allowed_scopes?: string[];
    /**
     * Trust, 0 to 100.
     */
    max_trust_level?: number;
    expires_in_days?: number;
}
export interface FederationLink {
    link_id: string;
    direction: 'outbound' | 'inbound';
    status: FederationState;
    source_workspace_id: string;
    target_workspace_id: string;
    allowed_action_types: string[];
    allowed_scopes: string[];
    /**
     * Trust, 0 to 100.
     */
    max_trust_level: number;
    /**
     * RFC 3339 instant, UTC.
     */
    created_at: string;
    source_org_name?: string | null;
    target_org_name?: string | null;
    approved_by?: string | null;
    /**
     * RFC 3339 instant, UTC.
     */
    accepted_at?: string | null;
    /**
     * RFC 3339 instant, UTC.
     */
    expires_at?: string | null;
    /**
     * RFC 3339 instant, UTC.
     */
    revoked_at?: string | null;
}
export interface ProposeFederationResult {
    ok: true;
    link: FederationLink;
    link_id: string;
    /**
     * Shown once.
     */
    shared_secret: string;
}
export interface FederationResult {
    ok: true;
    link: FederationLink;
    link_id: string;
    status?: FederationState;
}
export interface ListFederationsQuery {
    status?: FederationState;
    direction?: 'outbound' | 'inbound';
    /**
     * At most this many items a page, 1 to 500. Default 50.
     */
    per_page?: number;
    /**
     * Page number from 1, as published; `cursor` wins.
     */
    page?: number;
    /**
     * `next_cursor` of the page before.
     */
    cursor?: string;
}
export interface FederationList {
    ok: true;
    links: FederationLink[];
    next_cursor: string | null;
}
export interface AcceptFederationRequest {
    approved_by?: string;
    shared_secret?: string;
}
export interface IssueFederationTokenRequest {
    /**
     * The agent the token is for; needed, here or as `agent_id`.
     */
    source_agent_id?: string;
    agent_id?: string;
    /**
     * @maxItems 1000
     */
    scopes?: string[];
    /**
     * @maxItems 1000
     */
    action_types?: string[];
    /**
     * Seconds, 1 to 900. Default 300.
     */
    ttl_seconds?: number;
    max_uses?: number;
}
export interface FederationTokenResult {
    ok: true;
    /**
     * A signed JWT, shown once.
     */
    token: string;
    token_id: string;
    link_id: string;
    /**
     * Seconds.
     */
    expires_in: number;
    /**
     * RFC 3339 instant, UTC.
     */
    expires_at: string;
    max_uses: number | null;
    scopes: string[];
    action_types: string[];
    link_status: FederationState;
}
export interface CreateWebhookRequest {
    url: string;
    /**
     * @minItems 1
     * @maxItems 100
     */
    events: [string, ...string[]];
    description?: string;
}
export interface Webhook {
    webhook_id: string;
    url: string;
    events: string[];
    status: 'active' | 'disabled';
    /**
     * RFC 3339 instant, UTC.
     */
    created_at: string;
    description?: string | null;
    disabled_reason?: string | null;
    /**
     * RFC 3339 instant, UTC.
     */
    previous_secret_expires_at?: string | null;
    pending?: number;
    dead_letters?: number;
}
export interface IssuedWebhook {
    webhook_id: string;
    url: string;
    events: string[];
    status: 'active' | 'disabled';
    /**
     * RFC 3339 instant, UTC.
     */
    created_at: string;
    /**
     * The signing secret, shown once.
     */
    secret: string;
    description?: string | null;
    disabled_reason?: string | null;
    /**
     * RFC 3339 instant, UTC.
     */
    previous_secret_expires_at?: string | null;
    pending?: number;
    dead_letters?: number;
}
export interface WebhookResult {
    ok: true;
    webhook: Webhook;
}
export interface IssuedWebhookResult {
    ok: true;
    webhook: IssuedWebhook;
    secret: string;
}
export interface WebhookList {
    ok: true;
    webhooks: Webhook[];
    next_cursor: string | null;
}
export interface RotateWebhookSecretRequest {
    /**
     * How long both secrets sign. Default 86400.
     */
    overlap_seconds?: number;
}
export interface WebhookDelivery {
    delivery_id: string;
    webhook_id: string;
    event: string;
    status: WebhookDeliveryState;
    attempts: number;
    /**
     * RFC 3339 instant, UTC.
     */
    created_at: string;
    response_status?: number | null;
    error?: string | null;
    /**
     * RFC 3339 instant, UTC.
     */
    next_attempt_at?: string | null;
    /**
     * RFC 3339 instant, UTC.
     */
    delivered_at?: string | null;
    test?: boolean;
}
export interface WebhookDeliveryResult {
    ok: true;
    delivery: WebhookDelivery;
}
export interface ListDeliveriesQuery {
    status?: WebhookDeliveryState;
    /**
     * At most this many items a page, 1 to 500. Default 50.
     */
    per_page?: number;
    /**
     * Page number from 1, as published; `cursor` wins.
     */
    page?: number;
    /**
     * `next_cursor` of the page before.
     */
    cursor?: string;
}
export interface WebhookDeliveries {
    ok: true;
    deliveries: WebhookDelivery[];
    next_cursor: string | null;
}
/**
 * One pack as it shall become.
 */
export interface PackTarget {
    name: string;
    /**
     * Semantic version.
     */
    version: string;
    /**
     * @maxItems 10000
     */
    policy_definitions: PolicyDefinition[];
    description?: string;
    /**
     * Deploy only if this is the `source_hash` that is live; null: only if the pack is not live. Absent: whatever is live.
     */
    expected_source_hash?: string | null;
}
export interface DeployManyRequest {
    /**
     * @minItems 1
     * @maxItems 1000
     */
    packs: [PackTarget, ...PackTarget[]];
    reason?: string;
}
/**
 * The content that was rolled back: it does not go live again under this version.
 */
export interface PackHold {
    version: string;
    /**
     * `sha256:` and 64 hex digits.
     */
    source_hash: string;
    /**
     * RFC 3339 instant, UTC.
     */
    since: string;
    serial?: number;
}
export interface Pack {
    name: string;
    version: string;
    /**
     * Counts every change of this pack, from 1.
     */
    serial: number;
    /**
     * `sha256:` and 64 hex digits.
     */
    source_hash: string;
    /**
     * `sha256:` and 64 hex digits.
     */
    digest: string;
    policy_count: number;
    /**
     * RFC 3339 instant, UTC.
     */
    deployed_at: string;
    /**
     * The highest version ever live.
     */
    highest_version: string;
    /**
     * The serial that a rollback brought back.
     */
    restores: number | null;
    held: PackHold | null;
    description?: string;
    live?: boolean;
    deployed_by?: string | null;
    reason?: string | null;
    summary?: PackSummary;
    /**
     * Whether the policies in force are no longer those that were deployed: somebody changed the database. A deploy of a higher version mends it.
     */
    edited?: boolean;
}
/**
 * How many policies.
 */
export interface PackSummary {
    created: number;
    updated: number;
    removed: number;
    unchanged: number;
}
export interface PackDeployment {
    pack: Pack;
    summary: PackSummary;
    outcome: DeployOutcome;
    warning?: string;
}
export interface DeployResult {
    ok: true;
    outcome: DeployOutcome;
    pack?: Pack;
    summary?: PackSummary;
    warning?: string;
    /**
     * With the form for several packs, in the order asked.
     */
    packs?: PackDeployment[];
}
export interface PackFault {
    code: string;
    message: string;
    pack?: string;
    policy?: string;
    /**
     * JSON Pointer into the request.
     */
    pointer?: string;
    help?: string;
    severity?: 'error' | 'warning';
}
export interface PackValidation {
    name: string;
    version: string;
    valid: boolean;
    summary: PackSummary;
    outcome: DeployOutcome | null;
    /**
     * `sha256:` and 64 hex digits.
     */
    source_hash?: string;
    /**
     * `sha256:` and 64 hex digits.
     */
    digest?: string;
}
export interface ValidateResult {
    ok: true;
    valid: boolean;
    errors: PackFault[];
    warnings: PackFault[];
    /**
     * What a deploy would do, pack by pack.
     */
    packs: PackValidation[];
}
export interface PackList {
    ok: true;
    packs: Pack[];
    /**
     * The digest of all live packs together.
     */
    set_digest: string;
}
export interface GetPackQuery {
    /**
     * A version that was live once. Default: what is live.
     */
    version?: string;
    serial?: number;
}
export interface PackResult {
    ok: true;
    pack: Pack;
    /**
     * Of what is live: the policies in force, for reading back and comparing. Of another version: as they were deployed.
     */
    policy_definitions: PolicyDefinition[];
}
export interface PackRevision {
    serial: number;
    version: string;
    /**
     * `sha256:` and 64 hex digits.
     */
    source_hash: string;
    /**
     * `sha256:` and 64 hex digits.
     */
    digest: string;
    policy_count: number;
    /**
     * RFC 3339 instant, UTC.
     */
    deployed_at: string;
    restores: number | null;
    live: boolean;
    summary?: PackSummary;
    deployed_by?: string | null;
    reason?: string | null;
    description?: string;
}
export interface PackHistory {
    ok: true;
    name: string;
    /**
     * Newest first.
     */
    history: PackRevision[];
    next_cursor: string | null;
}
export interface RollbackRequest {
    /**
     * The version to go back to. Default: the one live before this one.
     */
    version?: string;
    /**
     * Deploy only if this is the `source_hash` that is live; null: only if the pack is not live. Absent: whatever is live.
     */
    expected_source_hash?: string | null;
    reason?: string;
}
export interface RollbackResult {
    ok: true;
    pack: Pack;
    summary: PackSummary;
    /**
     * `unchanged`: that version was live already.
     */
    outcome: 'rolled_back' | 'unchanged';
    rolled_back_from: {
        version: string;
        serial: number;
        /**
         * `sha256:` and 64 hex digits.
         */
        source_hash: string;
    } | null;
}
export interface VaultEntry {
    entry_id: string;
    /**
     * From 1, without gaps.
     */
    sequence_number: number;
    entry_type: string;
    previous_hash: string | null;
    content_hash: string;
    entry_hash: string;
    signed_at: string;
    /**
     * What was recorded; its keys are hashed as they stand.
     */
    content: {
        [k: string]: unknown;
    };
    /**
     * `content` as the hashes cover it, byte for byte.
     */
    text: string;
}
export interface ListVaultEntriesQuery {
    after?: number;
    limit?: number;
}
export interface VaultEntries {
    ok: true;
    entries: VaultEntry[];
    next_after: number | null;
}
export interface VaultEntryResult {
    ok: true;
    entry: VaultEntry;
}
export interface VaultCheckpoint {
    origin: string;
    tree_size: number;
    /**
     * RFC 6962 root of the entries, hex.
     */
    merkle_root: string;
    /**
     * RFC 3339 instant, UTC.
     */
    created_at: string;
    key_id: string;
    /**
     * Ed25519 over `note`, base64.
     */
    signature: string;
    /**
     * The text that is signed.
     */
    note: string;
}
export interface VaultCheckpointResult {
    ok: true;
    checkpoint: VaultCheckpoint;
}
export interface VaultCheckpoints {
    ok: true;
    checkpoints: VaultCheckpoint[];
    next_cursor: string | null;
}
export interface InclusionProofQuery {
    entry_id?: string;
    sequence_number?: number;
    tree_size?: number;
}
export interface InclusionProof {
    ok: true;
    leaf_index: number;
    tree_size: number;
    leaf_hash: string;
    root_hash: string;
    /**
     * Audit path of RFC 6962, hex, from the leaf up.
     */
    path: string[];
}
export interface ConsistencyProofQuery {
    from: number;
    to?: number;
}
export interface ConsistencyProof {
    ok: true;
    from: number;
    to: number;
    from_root: string;
    to_root: string;
    path: string[];
}
export interface VaultKey {
    key_id: string;
    algorithm: string;
    public_key_pem: string;
    status: 'active' | 'retired' | 'revoked';
    /**
     * RFC 3339 instant, UTC.
     */
    created_at: string;
    /**
     * RFC 3339 instant, UTC.
     */
    retired_at?: string | null;
}
export interface VaultKeys {
    ok: true;
    keys: VaultKey[];
}
export interface RotatedVaultKey {
    ok: true;
    key: VaultKey;
    checkpoint: VaultCheckpoint;
}
export interface Health {
    ok: true;
    /**
     * `sealed`: nothing can be recorded, so nothing is allowed. All but `ok` is answered 503, with these fields as `details`.
     */
    status: 'ok' | 'sealed' | 'stopping';
    version?: string;
    storage?: 'sqlite' | 'postgresql';
    keeps_content?: boolean;
    /**
     * How far the plane's clock is ahead of the machine's, because its records are.
     */
    clock_ahead_seconds?: number;
}
export interface OpenApiDocument {
    [k: string]: unknown;
}
export interface CreateApiKeyRequest {
    /**
     * What people know the key by.
     */
    name: string;
    /**
     * None that the asking key lacks itself.
     *
     * @minItems 1
     * @maxItems 7
     */
    rights: [ApiKeyRight] | [ApiKeyRight, ApiKeyRight] | [ApiKeyRight, ApiKeyRight, ApiKeyRight] | [ApiKeyRight, ApiKeyRight, ApiKeyRight, ApiKeyRight] | [ApiKeyRight, ApiKeyRight, ApiKeyRight, ApiKeyRight, ApiKeyRight] | [ApiKeyRight, ApiKeyRight, ApiKeyRight, ApiKeyRight, ApiKeyRight, ApiKeyRight] | [ApiKeyRight, ApiKeyRight, ApiKeyRight, ApiKeyRight, ApiKeyRight, ApiKeyRight, ApiKeyRight];
    /**
     * Default: the key does not expire.
     */
    expires_in_days?: number;
}
export interface ApiKey {
    key_id: string;
    name: string;
    rights: ApiKeyRight[];
    status: 'active' | 'expired' | 'revoked';
    /**
     * RFC 3339 instant, UTC.
     */
    created_at: string;
    /**
     * RFC 3339 instant, UTC.
     */
    expires_at: string | null;
    /**
     * RFC 3339 instant, UTC.
     */
    revoked_at: string | null;
}
export interface ApiKeyResult {
    ok: true;
    api_key: ApiKey;
}
export interface IssuedApiKeyResult {
    ok: true;
    api_key: ApiKey;
    /**
     * The key itself, shown this once and kept as a hash.
     */
    key: string;
}
export interface ApiKeyList {
    ok: true;
    api_keys: ApiKey[];
    next_cursor: string | null;
}
