import type { Calls, Filter, Input } from '../calls.ts';
import { type RequestOptions } from '../transport.ts';
export interface WaitOptions extends RequestOptions {
    /** Milliseconds from one question to the next. Default 5,000. A plane of this project answers at once when it is resolved. */
    pollIntervalMs?: number;
    /** Milliseconds to wait in all. Default 3,600,000 (one hour). */
    timeoutMs?: number;
}
export declare function decisionMethods({ one, pages, timeoutMs: attemptMs }: Calls): {
    /** Recorded decisions, newest first unless `order: 'asc'`. `since` and `until` are RFC 3339. */
    listDecisions: (filter?: Filter<'listDecisions'>, options?: RequestOptions) => import("../pages.ts").Pages<{
        decisions: {
            actionContent?: string | undefined;
            actionType: string;
            agentId: string | null;
            breakglassId?: string | null | undefined;
            chainId: string | null;
            chainStep: number | null;
            contentSha256: string | null;
            createdAt: string;
            credentialFingerprint?: string | null | undefined;
            decision: import("../../api/index.ts").Verdict;
            decisionId: string;
            decisionPath: import("../../api/index.ts").DecisionPath;
            escalationId?: string | null | undefined;
            grantId?: string | null | undefined;
            identityVerified?: boolean | undefined;
            latencyMs: number;
            metadata?: {
                [k: string]: unknown;
            } | undefined;
            metadataSha256?: string | null | undefined;
            notJudged?: {
                name: string;
                pack?: string | null | undefined;
                policyId: string;
                reason: string;
            }[] | undefined;
            parentDecisionId?: string | null | undefined;
            policiesEvaluated?: string[] | undefined;
            policiesTriggered?: {
                decision: import("../../api/index.ts").Verdict;
                name: string;
                pack?: string | null | undefined;
                policyId: string;
                policyType?: string | undefined;
                priority?: number | undefined;
                reason: string;
            }[] | undefined;
            policySetHash?: string | undefined;
            reasoning: string;
            revision?: number | undefined;
            shadowResults?: {
                liveDecision: import("../../api/index.ts").Verdict;
                reasoning: string;
                shadowDecision: import("../../api/index.ts").Verdict;
                triggered: {
                    decision: import("../../api/index.ts").Verdict;
                    name: string;
                    pack?: string | null | undefined;
                    policyId: string;
                    policyType?: string | undefined;
                    priority?: number | undefined;
                    reason: string;
                }[];
                wouldHaveChanged: boolean;
            } | null | undefined;
            sourceAgentId?: string | undefined;
            targetAgentId?: string | undefined;
            trustScore: number;
            vaultEntryId: string;
            windowId?: string | null | undefined;
        }[];
        nextCursor: string | null;
        ok: true;
        perPage: number;
        total: number;
    } & object, {
        actionContent?: string | undefined;
        actionType: string;
        agentId: string | null;
        breakglassId?: string | null | undefined;
        chainId: string | null;
        chainStep: number | null;
        contentSha256: string | null;
        createdAt: string;
        credentialFingerprint?: string | null | undefined;
        decision: import("../../api/index.ts").Verdict;
        decisionId: string;
        decisionPath: import("../../api/index.ts").DecisionPath;
        escalationId?: string | null | undefined;
        grantId?: string | null | undefined;
        identityVerified?: boolean | undefined;
        latencyMs: number;
        metadata?: {
            [k: string]: unknown;
        } | undefined;
        metadataSha256?: string | null | undefined;
        notJudged?: {
            name: string;
            pack?: string | null | undefined;
            policyId: string;
            reason: string;
        }[] | undefined;
        parentDecisionId?: string | null | undefined;
        policiesEvaluated?: string[] | undefined;
        policiesTriggered?: {
            decision: import("../../api/index.ts").Verdict;
            name: string;
            pack?: string | null | undefined;
            policyId: string;
            policyType?: string | undefined;
            priority?: number | undefined;
            reason: string;
        }[] | undefined;
        policySetHash?: string | undefined;
        reasoning: string;
        revision?: number | undefined;
        shadowResults?: {
            liveDecision: import("../../api/index.ts").Verdict;
            reasoning: string;
            shadowDecision: import("../../api/index.ts").Verdict;
            triggered: {
                decision: import("../../api/index.ts").Verdict;
                name: string;
                pack?: string | null | undefined;
                policyId: string;
                policyType?: string | undefined;
                priority?: number | undefined;
                reason: string;
            }[];
            wouldHaveChanged: boolean;
        } | null | undefined;
        sourceAgentId?: string | undefined;
        targetAgentId?: string | undefined;
        trustScore: number;
        vaultEntryId: string;
        windowId?: string | null | undefined;
    }>;
    /** @throws {NotFoundError} `decision_not_found` */
    getDecision: (decisionId: string, options?: RequestOptions) => Promise<{
        decision: {
            actionContent?: string | undefined;
            actionType: string;
            agentId: string | null;
            breakglassId?: string | null | undefined;
            chainId: string | null;
            chainStep: number | null;
            contentSha256: string | null;
            createdAt: string;
            credentialFingerprint?: string | null | undefined;
            decision: import("../../api/index.ts").Verdict;
            decisionId: string;
            decisionPath: import("../../api/index.ts").DecisionPath;
            escalationId?: string | null | undefined;
            grantId?: string | null | undefined;
            identityVerified?: boolean | undefined;
            latencyMs: number;
            metadata?: {
                [k: string]: unknown;
            } | undefined;
            metadataSha256?: string | null | undefined;
            notJudged?: {
                name: string;
                pack?: string | null | undefined;
                policyId: string;
                reason: string;
            }[] | undefined;
            parentDecisionId?: string | null | undefined;
            policiesEvaluated?: string[] | undefined;
            policiesTriggered?: {
                decision: import("../../api/index.ts").Verdict;
                name: string;
                pack?: string | null | undefined;
                policyId: string;
                policyType?: string | undefined;
                priority?: number | undefined;
                reason: string;
            }[] | undefined;
            policySetHash?: string | undefined;
            reasoning: string;
            revision?: number | undefined;
            shadowResults?: {
                liveDecision: import("../../api/index.ts").Verdict;
                reasoning: string;
                shadowDecision: import("../../api/index.ts").Verdict;
                triggered: {
                    decision: import("../../api/index.ts").Verdict;
                    name: string;
                    pack?: string | null | undefined;
                    policyId: string;
                    policyType?: string | undefined;
                    priority?: number | undefined;
                    reason: string;
                }[];
                wouldHaveChanged: boolean;
            } | null | undefined;
            sourceAgentId?: string | undefined;
            targetAgentId?: string | undefined;
            trustScore: number;
            vaultEntryId: string;
            windowId?: string | null | undefined;
        };
        ok: true;
    }>;
    /** Erases contents and metadata of the decisions for which everything given holds; records and hashes stay. */
    eraseContents: (which: Input<'eraseContents'>, options?: RequestOptions) => Promise<{
        erased: number;
        ok: true;
    }>;
    /** Counts of decisions, block rate (0 to 1), average latency (ms) and agents. */
    getStats: (filter?: Filter<'getStats'>, options?: RequestOptions) => Promise<{
        agents: {
            active: number;
            suspended: number;
            total: number;
        };
        averageLatencyMs: number;
        blockRate: number;
        decisions: {
            allow: number;
            block: number;
            escalate: number;
            total: number;
        };
        escalations: {
            pending: number;
        };
        ok: true;
        since: string | null;
        until: string | null;
    }>;
    /** Escalations, the pending ones unless `status` says otherwise. */
    listEscalations: (filter?: Filter<'listEscalations'>, options?: RequestOptions) => import("../pages.ts").Pages<{
        escalations: {
            actionContent?: string | undefined;
            actionType: string;
            agentId: string | null;
            contentSha256: string | null;
            createdAt: string;
            decisionId: string;
            escalationId: string;
            expiresAt: string;
            metadata?: {
                [k: string]: unknown;
            } | undefined;
            metadataSha256?: string | null | undefined;
            policiesTriggered?: {
                decision: import("../../api/index.ts").Verdict;
                name: string;
                pack?: string | null | undefined;
                policyId: string;
                policyType?: string | undefined;
                priority?: number | undefined;
                reason: string;
            }[] | undefined;
            reasoning: string;
            resolutionReason?: string | null | undefined;
            resolvedAt?: string | null | undefined;
            resolvedBy?: string | null | undefined;
            status: import("../../api/index.ts").EscalationState;
            trustScore?: number | undefined;
        }[];
        nextCursor: string | null;
        ok: true;
        total: number;
    } & object, {
        actionContent?: string | undefined;
        actionType: string;
        agentId: string | null;
        contentSha256: string | null;
        createdAt: string;
        decisionId: string;
        escalationId: string;
        expiresAt: string;
        metadata?: {
            [k: string]: unknown;
        } | undefined;
        metadataSha256?: string | null | undefined;
        policiesTriggered?: {
            decision: import("../../api/index.ts").Verdict;
            name: string;
            pack?: string | null | undefined;
            policyId: string;
            policyType?: string | undefined;
            priority?: number | undefined;
            reason: string;
        }[] | undefined;
        reasoning: string;
        resolutionReason?: string | null | undefined;
        resolvedAt?: string | null | undefined;
        resolvedBy?: string | null | undefined;
        status: import("../../api/index.ts").EscalationState;
        trustScore?: number | undefined;
    }>;
    getEscalation: (escalationId: string, options?: RequestOptions) => Promise<{
        escalation: {
            actionContent?: string | undefined;
            actionType: string;
            agentId: string | null;
            contentSha256: string | null;
            createdAt: string;
            decisionId: string;
            escalationId: string;
            expiresAt: string;
            metadata?: {
                [k: string]: unknown;
            } | undefined;
            metadataSha256?: string | null | undefined;
            policiesTriggered?: {
                decision: import("../../api/index.ts").Verdict;
                name: string;
                pack?: string | null | undefined;
                policyId: string;
                policyType?: string | undefined;
                priority?: number | undefined;
                reason: string;
            }[] | undefined;
            reasoning: string;
            resolutionReason?: string | null | undefined;
            resolvedAt?: string | null | undefined;
            resolvedBy?: string | null | undefined;
            status: import("../../api/index.ts").EscalationState;
            trustScore?: number | undefined;
        };
        ok: true;
    }>;
    getEscalationStatus: (escalationId: string, filter?: Filter<'getEscalationStatus'>, options?: RequestOptions) => Promise<{
        decision: import("../../api/index.ts").ResolutionDecision;
        decisionId?: string | undefined;
        escalationId: string;
        expiresAt?: string | undefined;
        ok: true;
        resolutionReason?: string | null | undefined;
        resolvedAt?: string | null | undefined;
        resolvedBy?: string | null | undefined;
        status: import("../../api/index.ts").EscalationState;
    }>;
    /** Approves or rejects, once. @throws {ConflictError} `escalation_already_resolved` */
    resolveEscalation: (escalationId: string, request: Input<'resolveEscalation'>, options?: RequestOptions) => Promise<{
        decision: import("../../api/index.ts").ResolutionDecision;
        escalation: {
            actionContent?: string | undefined;
            actionType: string;
            agentId: string | null;
            contentSha256: string | null;
            createdAt: string;
            decisionId: string;
            escalationId: string;
            expiresAt: string;
            metadata?: {
                [k: string]: unknown;
            } | undefined;
            metadataSha256?: string | null | undefined;
            policiesTriggered?: {
                decision: import("../../api/index.ts").Verdict;
                name: string;
                pack?: string | null | undefined;
                policyId: string;
                policyType?: string | undefined;
                priority?: number | undefined;
                reason: string;
            }[] | undefined;
            reasoning: string;
            resolutionReason?: string | null | undefined;
            resolvedAt?: string | null | undefined;
            resolvedBy?: string | null | undefined;
            status: import("../../api/index.ts").EscalationState;
            trustScore?: number | undefined;
        };
        escalationId: string;
        ok: true;
        status: import("../../api/index.ts").EscalationState;
    }>;
    /**
     * Waits until somebody resolves the escalation, or it expires. Go ahead only on `isAllowed(status)`.
     * A plane that is away for a while is waited for. @throws {TimeoutError} `escalation_timeout`; {NotFoundError}
     */
    waitForEscalation(escalationId: string | null | undefined, options?: WaitOptions): Promise<{
        decision: import("../../api/index.ts").ResolutionDecision;
        decisionId?: string | undefined;
        escalationId: string;
        expiresAt?: string | undefined;
        ok: true;
        resolutionReason?: string | null | undefined;
        resolvedAt?: string | null | undefined;
        resolvedBy?: string | null | undefined;
        status: import("../../api/index.ts").EscalationState;
    }>;
};
