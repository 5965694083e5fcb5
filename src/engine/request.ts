import { parseInstant } from './instant.ts';
import type { Request } from './judgement.ts';

export type ReadRequest = { ok: true; request: Request } | { ok: false; reason: string };

/**
 * Reads a request as it stands on the wire or in a log (`semantics.md`, "A request"): `null` is absent, unknown fields are ignored, a known field of the
 * wrong type or out of range is a fault. The reason names the field, never its value.
 */
export function readRequest(value: unknown): ReadRequest {
  if (!isObject(value)) return fault('not a JSON object');
  for (const [field, check, expected] of fields) {
    const given = own(value, field);
    if (given !== undefined && given !== null && !check(given)) return fault(`\`${field}\` is not ${expected}`);
  }
  const actionType = text(value, 'action_type');
  if (actionType === undefined) return fault('`action_type` is missing');
  const request: Request = { action_type: actionType };
  copy(value, request, 'action_content');
  copy(value, request, 'metadata');
  copy(value, request, 'agent_id');
  copy(value, request, 'trust_score');
  copy(value, request, 'chain_id');
  copy(value, request, 'chain_step');
  copy(value, request, 'chain_agents');
  const at = text(value, 'created_at');
  if (at !== undefined) request.at = parseInstant(at) as number;
  return { ok: true, request };
}

/** Fills in what absence means for a live request. Whatever the caller says of trust, time or chain agents is not taken. */
export function liveRequest(request: Request, known: { trust: number; now: number; chainAgents?: readonly string[] }): Request {
  return {
    ...request,
    action_content: request.action_content ?? '',
    metadata: request.metadata ?? {},
    trust_score: known.trust,
    at: known.now,
    chain_step: request.chain_step ?? 0,
    chain_agents: known.chainAgents ?? [],
  };
}

type Check = (given: unknown) => boolean;
const isText: Check = (given) => typeof given === 'string';

const fields: readonly (readonly [string, Check, string])[] = [
  ['action_type', (given) => typeof given === 'string' && lengthWithin(given, 1, 256), 'a string of 1 to 256 characters'],
  ['action_content', isText, 'a string'],
  ['metadata', isObject, 'a JSON object'],
  ['agent_id', isText, 'a string'],
  ['trust_score', (given) => typeof given === 'number' && given >= 0 && given <= 100, 'a number from 0 to 100'],
  ['created_at', (given) => typeof given === 'string' && parseInstant(given) !== undefined, 'an RFC 3339 instant with a zone'],
  ['chain_id', isText, 'a string'],
  ['chain_step', (given) => Number.isInteger(given) && (given as number) >= 0, 'an integer from 0'],
  ['chain_agents', (given) => Array.isArray(given) && given.every(isText), 'a list of strings'],
];

function isObject(given: unknown): given is Record<string, unknown> {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}

/** Counts characters as code points, as JSON Schema does. */
function lengthWithin(given: string, least: number, most: number): boolean {
  if (given.length < least || given.length > 2 * most) return false;
  return given.length <= most || [...given].length <= most;
}

function own(value: Record<string, unknown>, field: string): unknown {
  return Object.hasOwn(value, field) ? value[field] : undefined;
}

function text(value: Record<string, unknown>, field: string): string | undefined {
  const given = own(value, field);
  return typeof given === 'string' ? given : undefined;
}

function copy(from: Record<string, unknown>, to: Request, field: Exclude<keyof Request, 'at' | 'action_type'>): void {
  const given = own(from, field);
  if (given !== undefined && given !== null) (to as unknown as Record<string, unknown>)[field] = given;
}

function fault(reason: string): ReadRequest {
  return { ok: false, reason };
}
