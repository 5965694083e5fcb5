import { ApiError, type ApiErrorOptions } from '../api/index.ts';
/** The plane did not accept the key (401). */
export declare class AuthenticationError extends ApiError {
    readonly name: string;
}
/** The key or the agent may not do this (403). */
export declare class PermissionError extends ApiError {
    readonly name: string;
}
/** There is no such thing (404). */
export declare class NotFoundError extends ApiError {
    readonly name: string;
}
/** It clashes with the state of the plane (409): resolved already, changed meanwhile, a version that is not higher. */
export declare class ConflictError extends ApiError {
    readonly name: string;
}
/** The request itself is at fault (400, 413, 415, 422), or was refused before it was sent (no status). */
export declare class InvalidRequestError extends ApiError {
    readonly name: string;
}
/** Too many requests, or a cooldown (429). */
export declare class RateLimitError extends ApiError {
    readonly name: string;
    /** Seconds to wait, when the plane said so. */
    readonly retryAfter: number | undefined;
    constructor(code: string, message: string, options?: ApiErrorOptions & {
        retryAfter?: number | undefined;
    });
}
/** The plane is at fault (5xx). */
export declare class ServerError extends ApiError {
    readonly name: string;
    /** Seconds to wait, when the plane said so. */
    readonly retryAfter: number | undefined;
    constructor(code: string, message: string, options?: ApiErrorOptions & {
        retryAfter?: number | undefined;
    });
}
/** No answer came: no connection, or it broke off. */
export declare class ConnectionError extends ApiError {
    readonly name: string;
}
/** No answer came in time, or nobody resolved the escalation in time. */
export declare class TimeoutError extends ApiError {
    readonly name: string;
}
/** The caller's `AbortSignal` fired; its reason is the `cause`. */
export declare class AbortedError extends ApiError {
    readonly name: string;
}
/** What answered does not speak this contract: a page, a redirect, nothing, too much, or fields missing. */
export declare class UnexpectedResponseError extends ApiError {
    readonly name: string;
}
/** The error class for a status. */
export declare function errorFor(status: number, code: string, message: string, options: ApiErrorOptions & {
    retryAfter?: number | undefined;
}): ApiError;
