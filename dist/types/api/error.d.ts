/** Every code an answer can carry, with its HTTP status. Published codes keep their name and status; the others are ours. */
export declare const errorStatus: {
    readonly missing_api_key: 401;
    readonly invalid_api_key: 401;
    readonly expired_api_key: 401;
    readonly insufficient_permissions: 403;
    readonly agent_not_found: 404;
    readonly agent_suspended: 403;
    readonly decision_not_found: 404;
    readonly escalation_not_found: 404;
    readonly escalation_already_resolved: 409;
    readonly invalid_action_type: 400;
    readonly invalid_chain: 422;
    readonly breakglass_cooldown: 429;
    readonly temporal_window_expired: 403;
    readonly temporal_window_scope_exceeded: 403;
    readonly policy_not_found: 404;
    readonly invalid_request: 400;
    readonly unknown_field: 400;
    readonly not_found: 404;
    readonly method_not_allowed: 405;
    readonly request_timeout: 408;
    readonly body_too_large: 413;
    readonly unsupported_media_type: 415;
    readonly headers_too_large: 431;
    readonly idempotency_key_reused: 422;
    readonly rate_limited: 429;
    readonly internal_error: 500;
    readonly unavailable: 503;
    readonly audit_unavailable: 503;
    readonly batch_too_large: 400;
    readonly agent_exists: 409;
    readonly agent_deactivated: 409;
    readonly credential_not_found: 404;
    readonly identity_invalid: 403;
    readonly nonce_replayed: 409;
    readonly policy_invalid: 422;
    readonly policy_exists: 409;
    readonly policy_managed_by_pack: 409;
    readonly policy_not_shadow: 409;
    readonly escalation_self_approval: 403;
    readonly delegation_not_found: 404;
    readonly delegation_not_permitted: 422;
    readonly delegation_depth_exceeded: 422;
    readonly delegation_inactive: 409;
    readonly temporal_window_not_found: 404;
    readonly temporal_window_inactive: 409;
    readonly temporal_window_extensions_exhausted: 409;
    readonly breakglass_not_found: 404;
    readonly breakglass_review_pending: 409;
    readonly breakglass_already_closed: 409;
    readonly breakglass_already_reviewed: 409;
    readonly breakglass_still_active: 409;
    readonly role_not_found: 404;
    readonly role_exists: 409;
    readonly role_cycle: 422;
    readonly role_in_use: 409;
    readonly role_not_assigned: 404;
    readonly federation_link_not_found: 404;
    readonly federation_link_inactive: 409;
    readonly federation_scope_exceeded: 422;
    readonly webhook_not_found: 404;
    readonly webhook_target_forbidden: 422;
    readonly webhook_delivery_not_found: 404;
    readonly webhook_delivery_not_dead: 409;
    readonly pack_not_found: 404;
    readonly pack_version_not_found: 404;
    readonly pack_invalid: 422;
    readonly revision_conflict: 409;
    readonly version_reused: 409;
    readonly version_not_higher: 409;
    readonly api_key_not_found: 404;
    readonly api_key_last: 409;
    readonly vault_entry_not_found: 404;
    readonly vault_proof_impossible: 422;
};
export type ErrorCode = keyof typeof errorStatus;
/** Codes that any operation can answer with. */
export declare const commonErrors: readonly ["invalid_request", "unknown_field", "missing_api_key", "invalid_api_key", "expired_api_key", "insufficient_permissions", "not_found", "method_not_allowed", "request_timeout", "body_too_large", "unsupported_media_type", "headers_too_large", "idempotency_key_reused", "rate_limited", "internal_error", "unavailable", "audit_unavailable"];
export interface ApiErrorOptions {
    /** HTTP status; absent when no answer came. Default: the status of a known code. */
    status?: number | undefined;
    requestId?: string | undefined;
    /** More about it, as JSON: places in the body, what exists instead, what is live. */
    details?: unknown;
    cause?: unknown;
}
/** What went wrong, on either side of the wire. The server throws it with a code of the table; the client throws subclasses by meaning. */
export declare class ApiError extends Error {
    readonly name: string;
    /** A code of the table, or whatever another plane sent. */
    readonly code: ErrorCode | (string & {});
    readonly status: number | undefined;
    readonly requestId: string | undefined;
    readonly details: unknown;
    constructor(code: ErrorCode | (string & {}), message: string, options?: ApiErrorOptions);
}
