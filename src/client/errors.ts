import { ApiError, type ApiErrorOptions } from '../api/index.ts';

/** The plane did not accept the key (401). */
export class AuthenticationError extends ApiError {
  override readonly name: string = 'AuthenticationError';
}

/** The key or the agent may not do this (403). */
export class PermissionError extends ApiError {
  override readonly name: string = 'PermissionError';
}

/** There is no such thing (404). */
export class NotFoundError extends ApiError {
  override readonly name: string = 'NotFoundError';
}

/** It clashes with the state of the plane (409): resolved already, changed meanwhile, a version that is not higher. */
export class ConflictError extends ApiError {
  override readonly name: string = 'ConflictError';
}

/** The request itself is at fault (400, 413, 415, 422), or was refused before it was sent (no status). */
export class InvalidRequestError extends ApiError {
  override readonly name: string = 'InvalidRequestError';
}

/** Too many requests, or a cooldown (429). */
export class RateLimitError extends ApiError {
  override readonly name: string = 'RateLimitError';
  /** Seconds to wait, when the plane said so. */
  readonly retryAfter: number | undefined;

  constructor(code: string, message: string, options: ApiErrorOptions & { retryAfter?: number | undefined } = {}) {
    super(code, message, options);
    this.retryAfter = options.retryAfter;
  }
}

/** The plane is at fault (5xx). */
export class ServerError extends ApiError {
  override readonly name: string = 'ServerError';
  /** Seconds to wait, when the plane said so. */
  readonly retryAfter: number | undefined;

  constructor(code: string, message: string, options: ApiErrorOptions & { retryAfter?: number | undefined } = {}) {
    super(code, message, options);
    this.retryAfter = options.retryAfter;
  }
}

/** No answer came: no connection, or it broke off. */
export class ConnectionError extends ApiError {
  override readonly name: string = 'ConnectionError';
}

/** No answer came in time, or nobody resolved the escalation in time. */
export class TimeoutError extends ApiError {
  override readonly name: string = 'TimeoutError';
}

/** The caller's `AbortSignal` fired; its reason is the `cause`. */
export class AbortedError extends ApiError {
  override readonly name: string = 'AbortError';
}

/** What answered does not speak this contract: a page, a redirect, nothing, too much, or fields missing. */
export class UnexpectedResponseError extends ApiError {
  override readonly name: string = 'UnexpectedResponseError';
}

/** The error class for a status. */
export function errorFor(
  status: number,
  code: string,
  message: string,
  options: ApiErrorOptions & { retryAfter?: number | undefined },
): ApiError {
  const all = { ...options, status };
  if (status === 401) return new AuthenticationError(code, message, all);
  if (status === 403) return new PermissionError(code, message, all);
  if (status === 404) return new NotFoundError(code, message, all);
  if (status === 409) return new ConflictError(code, message, all);
  if (status === 429) return new RateLimitError(code, message, all);
  if (status === 400 || status === 413 || status === 415 || status === 422) return new InvalidRequestError(code, message, all);
  if (status >= 500) return new ServerError(code, message, all);
  return new ApiError(code, message, all);
}
