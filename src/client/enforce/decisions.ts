import type { Calls, Filter, Input } from '../calls.ts';
import { InvalidRequestError, TimeoutError } from '../errors.ts';
import { mayPass, retryAfterOf } from '../retry.ts';
import { pause, type RequestOptions } from '../transport.ts';

/** How long a plane is asked to hold a question about an escalation, in seconds. */
const longestPoll = 30;
const shortestInterval = 10;

export interface WaitOptions extends RequestOptions {
  /** Milliseconds from one question to the next. Default 5,000. A plane of this project answers at once when it is resolved. */
  pollIntervalMs?: number;
  /** Milliseconds to wait in all. Default 3,600,000 (one hour). */
  timeoutMs?: number;
}

export function decisionMethods({ one, pages, timeoutMs: attemptMs }: Calls) {
  const escalation = (escalationId: string) => ({ escalation_id: escalationId });
  const getEscalationStatus = (escalationId: string, filter?: Filter<'getEscalationStatus'>, options?: RequestOptions) =>
    one('getEscalationStatus', { params: escalation(escalationId), query: filter }, options);

  return {
    /** Recorded decisions, newest first unless `order: 'asc'`. `since` and `until` are RFC 3339. */
    listDecisions: (filter?: Filter<'listDecisions'>, options?: RequestOptions) =>
      pages('listDecisions', 'decisions', { query: filter }, options),

    /** @throws {NotFoundError} `decision_not_found` */
    getDecision: (decisionId: string, options?: RequestOptions) => one('getDecision', { params: { decision_id: decisionId } }, options),

    /** Erases contents and metadata of the decisions for which everything given holds; records and hashes stay. */
    eraseContents: (which: Input<'eraseContents'>, options?: RequestOptions) => one('eraseContents', { body: which }, options),

    /** Counts of decisions, block rate (0 to 1), average latency (ms) and agents. */
    getStats: (filter?: Filter<'getStats'>, options?: RequestOptions) => one('getStats', { query: filter }, options),

    /** Escalations, the pending ones unless `status` says otherwise. */
    listEscalations: (filter?: Filter<'listEscalations'>, options?: RequestOptions) =>
      pages('listEscalations', 'escalations', { query: filter }, options),

    getEscalation: (escalationId: string, options?: RequestOptions) => one('getEscalation', { params: escalation(escalationId) }, options),

    getEscalationStatus,

    /** Approves or rejects, once. @throws {ConflictError} `escalation_already_resolved` */
    resolveEscalation: (escalationId: string, request: Input<'resolveEscalation'>, options?: RequestOptions) =>
      one('resolveEscalation', { params: escalation(escalationId), body: request }, options),

    /**
     * Waits until somebody resolves the escalation, or it expires. Go ahead only on `isAllowed(status)`.
     * A plane that is away for a while is waited for. @throws {TimeoutError} `escalation_timeout`; {NotFoundError}
     */
    async waitForEscalation(escalationId: string | null | undefined, options: WaitOptions = {}) {
      const { pollIntervalMs = 5_000, timeoutMs = 3_600_000, ...rest } = options;
      if (!escalationId) throw new InvalidRequestError('invalid_argument', 'there is no escalation to wait for: only `escalate` has an id');
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
          if (isFinal(status.status)) return status;
        } catch (error) {
          if (!mayPass(error)) throw error;
          wait = Math.max(wait, (retryAfterOf(error) ?? 0) * 1000);
        }
        const left = deadline - Date.now();
        if (left <= 0) throw new TimeoutError('escalation_timeout', `the escalation was not resolved within ${timeoutMs} ms`);
        await pause(Math.min(left, Math.max(0, asked + wait - Date.now())), rest.signal);
      }
    },
  };
}

function isFinal(status: string): boolean {
  return status === 'approved' || status === 'rejected' || status === 'expired';
}
