import { type OperationId } from '../api/index.ts';
import { type Address } from './address.ts';
/** What one call may ask for itself. */
export interface RequestOptions {
    /** Ends the call, retries and waiting included. */
    signal?: AbortSignal;
    /** Milliseconds for one attempt, the reading of the answer included. */
    timeoutMs?: number;
    /** How many times to try again. */
    maxRetries?: number;
    /** Lets an unsafe write be repeated: the plane does it once however often the key comes. At most 255 visible ASCII characters. */
    idempotencyKey?: string;
}
/** What all calls of one client share. */
export interface Settings {
    address: Address;
    apiKey: string;
    fetch: typeof globalThis.fetch;
    timeoutMs: number;
    maxRetries: number;
    maxResponseBytes: number;
}
/** The parts of a call in wire names. */
export interface Parts {
    params?: Record<string, string>;
    query?: object;
    body?: unknown;
}
/** Sends one operation and gives back its answer as it came over the wire. */
export declare function send(settings: Settings, id: OperationId, parts: Parts, options?: RequestOptions): Promise<unknown>;
/** Waits, unless the signal fires. */
export declare function pause(ms: number, signal?: AbortSignal): Promise<void>;
