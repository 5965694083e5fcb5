import { ApiError } from '../../api/index.ts';
import { deepestStep, schemas } from '../../api/schemas/index.ts';
import { type Request, readRequest } from '../../engine/index.ts';
import { fieldWords, invalid } from '../refusal.ts';

/** What a caller asks to do, and the authority it shows. */
export interface Intercept {
  request: Request;
  parentDecisionId?: string;
  signedAssertion?: unknown;
  grantId?: string;
  federationToken?: string;
  workflowId?: string;
  /** A message to another agent, judged before it is passed on. */
  message?: { target: string };
}

/** Reads the body of an intercept. Trust, time and chain agents that a caller claims are not read at all, unknown fields neither. */
export function readIntercept(body: Record<string, unknown>): Intercept {
  const { action_type, action_content = body.content, metadata, agent_id, chain_id, chain_step } = body;
  checkActionType(action_type);
  const read = readRequest({ action_type, action_content, metadata, agent_id, chain_id, chain_step });
  if (!read.ok) throw unreadable(read.reason);
  const { request } = read;
  for (const field of ['agent_id', 'chain_id'] as const) if (request[field] !== undefined) checkId(`/${field}`, request[field]);
  if (request.chain_step !== undefined && request.chain_id === undefined)
    throw new ApiError('invalid_chain', '`chain_step` needs a `chain_id`', { details: { pointer: '/chain_step' } });
  if ((request.chain_step ?? 0) > deepestStep)
    throw new ApiError('invalid_chain', `\`chain_step\` is above ${deepestStep}`, { details: { pointer: '/chain_step' } });
  return {
    request,
    parentDecisionId: optionalId(body, 'parent_decision_id'),
    signedAssertion: body.signed_assertion ?? undefined,
    grantId: optionalId(body, 'grant_id'),
    federationToken: optionalText(body, 'federation_token', 8192),
    workflowId: optionalId(body, 'workflow_id'),
  };
}

const longestId = 256;

function checkActionType(given: unknown): void {
  if (typeof given === 'string' && given.length > 0 && !/\p{Cc}/u.test(given)) return;
  const missing = `is missing or no text${given === undefined ? fieldWords(schemas.InterceptRequest.properties as object) : ''}`;
  const problem = typeof given === 'string' && given.length > 0 ? 'has control characters' : missing;
  throw new ApiError('invalid_action_type', `\`action_type\` ${problem}`, { details: { pointer: '/action_type' } });
}

function unreadable(reason: string): ApiError {
  const field = /`([a-z_]+)`/.exec(reason)?.[1];
  if (field === 'action_type') return new ApiError('invalid_action_type', reason, { details: { pointer: '/action_type' } });
  if (field === 'chain_step') return new ApiError('invalid_chain', reason, { details: { pointer: '/chain_step' } });
  return new ApiError('invalid_request', reason, { details: { pointer: field ? `/${field}` : '' } });
}

function optionalId(body: Record<string, unknown>, field: string): string | undefined {
  const text = optionalText(body, field, longestId);
  if (text !== undefined) checkId(`/${field}`, text);
  return text;
}

function optionalText(body: Record<string, unknown>, field: string, longest: number): string | undefined {
  const given = body[field];
  if (given === undefined || given === null) return undefined;
  if (typeof given !== 'string' || given.length > longest) throw invalid(`/${field}`, `is not a string of at most ${longest} characters`);
  return given;
}

/** Ids are callers' own words, but short, not empty, and without control characters. */
export function checkId(pointer: string, given: string): void {
  if (given.length === 0 || given.length > longestId || /\p{Cc}/u.test(given)) {
    throw invalid(pointer, `is not a text of 1 to ${longestId} characters without control characters`);
  }
}
