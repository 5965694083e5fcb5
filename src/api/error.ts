/** Every code an answer can carry, with its HTTP status. Published codes keep their name and status; the others are ours. */
export const errorStatus = {
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
} as const;

export type ErrorCode = keyof typeof errorStatus;

/** Codes that any operation can answer with. */
export const commonErrors = [
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
] as const satisfies readonly ErrorCode[];

export interface ApiErrorOptions {
  /** HTTP status; absent when no answer came. Default: the status of a known code. */
  status?: number | undefined;
  requestId?: string | undefined;
  /** More about it, as JSON: places in the body, what exists instead, what is live. */
  details?: unknown;
  cause?: unknown;
}

/** What went wrong, on either side of the wire. The server throws it with a code of the table; the client throws subclasses by meaning. */
export class ApiError extends Error {
  override readonly name: string = 'ApiError';
  /** A code of the table, or whatever another plane sent. */
  readonly code: ErrorCode | (string & {});
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  readonly details: unknown;

  constructor(code: ErrorCode | (string & {}), message: string, options: ApiErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.status = options.status ?? (code in errorStatus ? errorStatus[code as ErrorCode] : undefined);
    this.requestId = options.requestId;
    this.details = options.details;
  }
}
