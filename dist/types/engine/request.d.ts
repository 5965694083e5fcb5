import type { Request } from './judgement.ts';
export type ReadRequest = {
    ok: true;
    request: Request;
} | {
    ok: false;
    reason: string;
};
/**
 * Reads a request as it stands on the wire or in a log (`semantics.md`, "A request"): `null` is absent, unknown fields are ignored, a known field of the
 * wrong type or out of range is a fault. The reason names the field, never its value.
 */
export declare function readRequest(value: unknown): ReadRequest;
/** Fills in what absence means for a live request. Whatever the caller says of trust, time or chain agents is not taken. */
export declare function liveRequest(request: Request, known: {
    trust: number;
    now: number;
    chainAgents?: readonly string[];
}): Request;
