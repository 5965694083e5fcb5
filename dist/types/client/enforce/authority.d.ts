import type { Calls, Filter, Input } from '../calls.ts';
import type { RequestOptions } from '../transport.ts';
export declare function authorityMethods({ one, pages }: Calls): {
    /** Lends rights of one agent to another for `durationMinutes`. The grant is worth what both sides and every grant above it allow. */
    delegate: (request: Input<'delegate'>, options?: RequestOptions) => Promise<{
        grant: {
            actionTypes?: string[] | undefined;
            attenuatedScopes: string[];
            constraints?: {
                [x: string]: unknown;
            } | null | undefined;
            createdAt: string;
            depth: number;
            expiresAt: string;
            grantId: string;
            instruction?: string | null | undefined;
            isValid: boolean;
            maxUses: number | null;
            parentGrantId?: string | null | undefined;
            revokeReason?: string | null | undefined;
            revokedAt?: string | null | undefined;
            scopes: string[];
            sourceAgentId: string;
            status: import("../../api/index.ts").DelegationState;
            targetAgentId: string;
            uses: number;
        };
        grantId: string;
        ok: true;
    }>;
    /** Whether a grant is good now, and for what. */
    verifyDelegation: (grantId: string, filter?: Filter<'verifyDelegation'>, options?: RequestOptions) => Promise<{
        effectiveActionTypes: string[];
        effectiveScopes: string[];
        grant: {
            actionTypes?: string[] | undefined;
            attenuatedScopes: string[];
            constraints?: {
                [x: string]: unknown;
            } | null | undefined;
            createdAt: string;
            depth: number;
            expiresAt: string;
            grantId: string;
            instruction?: string | null | undefined;
            isValid: boolean;
            maxUses: number | null;
            parentGrantId?: string | null | undefined;
            revokeReason?: string | null | undefined;
            revokedAt?: string | null | undefined;
            scopes: string[];
            sourceAgentId: string;
            status: import("../../api/index.ts").DelegationState;
            targetAgentId: string;
            uses: number;
        };
        ok: true;
        reason: string | null;
        valid: boolean;
    }>;
    /** Revokes a grant and every grant below it. */
    revokeDelegation: (grantId: string, request?: Input<'revokeDelegation'>, options?: RequestOptions) => Promise<{
        grant: {
            actionTypes?: string[] | undefined;
            attenuatedScopes: string[];
            constraints?: {
                [x: string]: unknown;
            } | null | undefined;
            createdAt: string;
            depth: number;
            expiresAt: string;
            grantId: string;
            instruction?: string | null | undefined;
            isValid: boolean;
            maxUses: number | null;
            parentGrantId?: string | null | undefined;
            revokeReason?: string | null | undefined;
            revokedAt?: string | null | undefined;
            scopes: string[];
            sourceAgentId: string;
            status: import("../../api/index.ts").DelegationState;
            targetAgentId: string;
            uses: number;
        };
        grantId: string;
        ok: true;
        revoked: string[];
    }>;
    listDelegations: (filter?: Filter<'listDelegations'>, options?: RequestOptions) => import("../pages.ts").Pages<{
        delegations: {
            actionTypes?: string[] | undefined;
            attenuatedScopes: string[];
            constraints?: {
                [x: string]: unknown;
            } | null | undefined;
            createdAt: string;
            depth: number;
            expiresAt: string;
            grantId: string;
            instruction?: string | null | undefined;
            isValid: boolean;
            maxUses: number | null;
            parentGrantId?: string | null | undefined;
            revokeReason?: string | null | undefined;
            revokedAt?: string | null | undefined;
            scopes: string[];
            sourceAgentId: string;
            status: import("../../api/index.ts").DelegationState;
            targetAgentId: string;
            uses: number;
        }[];
        nextCursor: string | null;
        ok: true;
    } & object, {
        actionTypes?: string[] | undefined;
        attenuatedScopes: string[];
        constraints?: {
            [x: string]: unknown;
        } | null | undefined;
        createdAt: string;
        depth: number;
        expiresAt: string;
        grantId: string;
        instruction?: string | null | undefined;
        isValid: boolean;
        maxUses: number | null;
        parentGrantId?: string | null | undefined;
        revokeReason?: string | null | undefined;
        revokedAt?: string | null | undefined;
        scopes: string[];
        sourceAgentId: string;
        status: import("../../api/index.ts").DelegationState;
        targetAgentId: string;
        uses: number;
    }>;
    /** Opens a window for an agent, 1 to 1440 minutes. */
    createTemporalWindow: (request: Input<'createTemporalWindow'>, options?: RequestOptions) => Promise<{
        ok: true;
        window: {
            actionTypes?: string[] | undefined;
            agentId: string;
            constraints?: {
                [x: string]: unknown;
            } | null | undefined;
            createdAt: string;
            expiresAt: string;
            extensions: number;
            maxExtensions: number;
            maxUses: number | null;
            reason?: string | null | undefined;
            remainingSeconds: number;
            revokedAt?: string | null | undefined;
            scopes: string[];
            status: import("../../api/index.ts").TemporalWindowState;
            uses: number;
            windowId: string;
            workflowId?: string | null | undefined;
        };
    }>;
    listTemporalWindows: (filter?: Filter<'listTemporalWindows'>, options?: RequestOptions) => import("../pages.ts").Pages<{
        nextCursor: string | null;
        ok: true;
        windows: {
            actionTypes?: string[] | undefined;
            agentId: string;
            constraints?: {
                [x: string]: unknown;
            } | null | undefined;
            createdAt: string;
            expiresAt: string;
            extensions: number;
            maxExtensions: number;
            maxUses: number | null;
            reason?: string | null | undefined;
            remainingSeconds: number;
            revokedAt?: string | null | undefined;
            scopes: string[];
            status: import("../../api/index.ts").TemporalWindowState;
            uses: number;
            windowId: string;
            workflowId?: string | null | undefined;
        }[];
    } & object, {
        actionTypes?: string[] | undefined;
        agentId: string;
        constraints?: {
            [x: string]: unknown;
        } | null | undefined;
        createdAt: string;
        expiresAt: string;
        extensions: number;
        maxExtensions: number;
        maxUses: number | null;
        reason?: string | null | undefined;
        remainingSeconds: number;
        revokedAt?: string | null | undefined;
        scopes: string[];
        status: import("../../api/index.ts").TemporalWindowState;
        uses: number;
        windowId: string;
        workflowId?: string | null | undefined;
    }>;
    getTemporalWindow: (windowId: string, options?: RequestOptions) => Promise<{
        ok: true;
        window: {
            actionTypes?: string[] | undefined;
            agentId: string;
            constraints?: {
                [x: string]: unknown;
            } | null | undefined;
            createdAt: string;
            expiresAt: string;
            extensions: number;
            maxExtensions: number;
            maxUses: number | null;
            reason?: string | null | undefined;
            remainingSeconds: number;
            revokedAt?: string | null | undefined;
            scopes: string[];
            status: import("../../api/index.ts").TemporalWindowState;
            uses: number;
            windowId: string;
            workflowId?: string | null | undefined;
        };
    }>;
    /** Makes a window last `durationMinutes` longer. @throws {ConflictError} `temporal_window_extensions_exhausted` */
    extendTemporalWindow: (windowId: string, request: Input<'extendTemporalWindow'>, options?: RequestOptions) => Promise<{
        ok: true;
        window: {
            actionTypes?: string[] | undefined;
            agentId: string;
            constraints?: {
                [x: string]: unknown;
            } | null | undefined;
            createdAt: string;
            expiresAt: string;
            extensions: number;
            maxExtensions: number;
            maxUses: number | null;
            reason?: string | null | undefined;
            remainingSeconds: number;
            revokedAt?: string | null | undefined;
            scopes: string[];
            status: import("../../api/index.ts").TemporalWindowState;
            uses: number;
            windowId: string;
            workflowId?: string | null | undefined;
        };
    }>;
    revokeTemporalWindow: (windowId: string, request?: Input<'revokeTemporalWindow'>, options?: RequestOptions) => Promise<{
        ok: true;
        window: {
            actionTypes?: string[] | undefined;
            agentId: string;
            constraints?: {
                [x: string]: unknown;
            } | null | undefined;
            createdAt: string;
            expiresAt: string;
            extensions: number;
            maxExtensions: number;
            maxUses: number | null;
            reason?: string | null | undefined;
            remainingSeconds: number;
            revokedAt?: string | null | undefined;
            scopes: string[];
            status: import("../../api/index.ts").TemporalWindowState;
            uses: number;
            windowId: string;
            workflowId?: string | null | undefined;
        };
    }>;
    /** Whether a window is open: that one (`windowId`), or any of an agent (`agentId`) that covers the action asked about. */
    checkTemporalWindow: (filter: Filter<'checkTemporalWindow'>, options?: RequestOptions) => Promise<{
        active: boolean;
        allowed: boolean;
        ok: true;
        reason: string | null;
        window: {
            actionTypes?: string[] | undefined;
            agentId: string;
            constraints?: {
                [x: string]: unknown;
            } | null | undefined;
            createdAt: string;
            expiresAt: string;
            extensions: number;
            maxExtensions: number;
            maxUses: number | null;
            reason?: string | null | undefined;
            remainingSeconds: number;
            revokedAt?: string | null | undefined;
            scopes: string[];
            status: import("../../api/index.ts").TemporalWindowState;
            uses: number;
            windowId: string;
            workflowId?: string | null | undefined;
        } | null;
    }>;
    /**
     * Lets an agent's blocks pass for 1 to 120 minutes (default 15). It must be reviewed afterwards.
     * @throws {RateLimitError} `breakglass_cooldown`; {ConflictError} `breakglass_review_pending`
     */
    triggerBreakglass: (request: Input<'triggerBreakglass'>, options?: RequestOptions) => Promise<{
        event: {
            actionType: string | null;
            actionsUsed: number;
            agentId: string;
            breakglassId: string;
            closedAt: string | null;
            createdAt: string;
            expiresAt: string;
            justification: string;
            maxActions: number | null;
            remainingSeconds: number;
            review: {
                notes?: string | null | undefined;
                outcome?: "justified" | "unjustified" | null | undefined;
                reviewedAt?: string | null | undefined;
                reviewedBy?: string | null | undefined;
                status: "pending" | "reviewed";
            };
            severity: "critical" | "high" | "medium";
            status: import("../../api/index.ts").BreakglassState;
            triggeredBy: string | null;
        };
        ok: true;
    }>;
    listBreakglass: (filter?: Filter<'listBreakglass'>, options?: RequestOptions) => import("../pages.ts").Pages<{
        events: {
            actionType: string | null;
            actionsUsed: number;
            agentId: string;
            breakglassId: string;
            closedAt: string | null;
            createdAt: string;
            expiresAt: string;
            justification: string;
            maxActions: number | null;
            remainingSeconds: number;
            review: {
                notes?: string | null | undefined;
                outcome?: "justified" | "unjustified" | null | undefined;
                reviewedAt?: string | null | undefined;
                reviewedBy?: string | null | undefined;
                status: "pending" | "reviewed";
            };
            severity: "critical" | "high" | "medium";
            status: import("../../api/index.ts").BreakglassState;
            triggeredBy: string | null;
        }[];
        nextCursor: string | null;
        ok: true;
    } & object, {
        actionType: string | null;
        actionsUsed: number;
        agentId: string;
        breakglassId: string;
        closedAt: string | null;
        createdAt: string;
        expiresAt: string;
        justification: string;
        maxActions: number | null;
        remainingSeconds: number;
        review: {
            notes?: string | null | undefined;
            outcome?: "justified" | "unjustified" | null | undefined;
            reviewedAt?: string | null | undefined;
            reviewedBy?: string | null | undefined;
            status: "pending" | "reviewed";
        };
        severity: "critical" | "high" | "medium";
        status: import("../../api/index.ts").BreakglassState;
        triggeredBy: string | null;
    }>;
    getBreakglass: (breakglassId: string, options?: RequestOptions) => Promise<{
        event: {
            actionType: string | null;
            actionsUsed: number;
            agentId: string;
            breakglassId: string;
            closedAt: string | null;
            createdAt: string;
            expiresAt: string;
            justification: string;
            maxActions: number | null;
            remainingSeconds: number;
            review: {
                notes?: string | null | undefined;
                outcome?: "justified" | "unjustified" | null | undefined;
                reviewedAt?: string | null | undefined;
                reviewedBy?: string | null | undefined;
                status: "pending" | "reviewed";
            };
            severity: "critical" | "high" | "medium";
            status: import("../../api/index.ts").BreakglassState;
            triggeredBy: string | null;
        };
        ok: true;
    }>;
    /** Ends an override before its time. */
    closeBreakglass: (breakglassId: string, request?: Input<'closeBreakglass'>, options?: RequestOptions) => Promise<{
        event: {
            actionType: string | null;
            actionsUsed: number;
            agentId: string;
            breakglassId: string;
            closedAt: string | null;
            createdAt: string;
            expiresAt: string;
            justification: string;
            maxActions: number | null;
            remainingSeconds: number;
            review: {
                notes?: string | null | undefined;
                outcome?: "justified" | "unjustified" | null | undefined;
                reviewedAt?: string | null | undefined;
                reviewedBy?: string | null | undefined;
                status: "pending" | "reviewed";
            };
            severity: "critical" | "high" | "medium";
            status: import("../../api/index.ts").BreakglassState;
            triggeredBy: string | null;
        };
        ok: true;
    }>;
    /** Records the review of an override that has ended. */
    reviewBreakglass: (breakglassId: string, request: Input<'reviewBreakglass'>, options?: RequestOptions) => Promise<{
        event: {
            actionType: string | null;
            actionsUsed: number;
            agentId: string;
            breakglassId: string;
            closedAt: string | null;
            createdAt: string;
            expiresAt: string;
            justification: string;
            maxActions: number | null;
            remainingSeconds: number;
            review: {
                notes?: string | null | undefined;
                outcome?: "justified" | "unjustified" | null | undefined;
                reviewedAt?: string | null | undefined;
                reviewedBy?: string | null | undefined;
                status: "pending" | "reviewed";
            };
            severity: "critical" | "high" | "medium";
            status: import("../../api/index.ts").BreakglassState;
            triggeredBy: string | null;
        };
        ok: true;
    }>;
    getBreakglassStats: (filter?: Filter<'getBreakglassStats'>, options?: RequestOptions) => Promise<{
        active: number;
        bySeverity: {
            critical: number;
            high: number;
            medium: number;
        };
        ok: true;
        overriddenDecisions: number;
        pendingReview: number;
        since: string | null;
        total: number;
        until: string | null;
    }>;
    /** @throws {InvalidRequestError} `role_cycle` */
    createRole: (request: Input<'createRole'>, options?: RequestOptions) => Promise<{
        ok: true;
        role: {
            agentCount?: number | undefined;
            allowedActionTypes: string[];
            createdAt: string;
            deniedActionTypes: string[];
            description?: string | null | undefined;
            inheritsFrom: string | null;
            minTrustLevel: number | null;
            name: string;
            roleId: string;
            scopes?: string[] | undefined;
            status: "active" | "inactive";
            updatedAt: string;
        };
    }>;
    listRoles: (filter?: Filter<'listRoles'>, options?: RequestOptions) => import("../pages.ts").Pages<{
        nextCursor: string | null;
        ok: true;
        roles: {
            agentCount?: number | undefined;
            allowedActionTypes: string[];
            createdAt: string;
            deniedActionTypes: string[];
            description?: string | null | undefined;
            inheritsFrom: string | null;
            minTrustLevel: number | null;
            name: string;
            roleId: string;
            scopes?: string[] | undefined;
            status: "active" | "inactive";
            updatedAt: string;
        }[];
    } & object, {
        agentCount?: number | undefined;
        allowedActionTypes: string[];
        createdAt: string;
        deniedActionTypes: string[];
        description?: string | null | undefined;
        inheritsFrom: string | null;
        minTrustLevel: number | null;
        name: string;
        roleId: string;
        scopes?: string[] | undefined;
        status: "active" | "inactive";
        updatedAt: string;
    }>;
    getRole: (roleId: string, options?: RequestOptions) => Promise<{
        ok: true;
        role: {
            agentCount?: number | undefined;
            allowedActionTypes: string[];
            createdAt: string;
            deniedActionTypes: string[];
            description?: string | null | undefined;
            inheritsFrom: string | null;
            minTrustLevel: number | null;
            name: string;
            roleId: string;
            scopes?: string[] | undefined;
            status: "active" | "inactive";
            updatedAt: string;
        };
    }>;
    updateRole: (roleId: string, changes: Input<'updateRole'>, options?: RequestOptions) => Promise<{
        ok: true;
        role: {
            agentCount?: number | undefined;
            allowedActionTypes: string[];
            createdAt: string;
            deniedActionTypes: string[];
            description?: string | null | undefined;
            inheritsFrom: string | null;
            minTrustLevel: number | null;
            name: string;
            roleId: string;
            scopes?: string[] | undefined;
            status: "active" | "inactive";
            updatedAt: string;
        };
    }>;
    /** @throws {ConflictError} `role_in_use` */
    deleteRole: (roleId: string, options?: RequestOptions) => Promise<{
        ok: true;
    }>;
    assignRole: (roleId: string, agentId: string, options?: RequestOptions) => Promise<{
        assignment: {
            agentId: string;
            assignedAt: string;
            roleId: string;
        };
        ok: true;
    }>;
    unassignRole: (roleId: string, agentId: string, options?: RequestOptions) => Promise<{
        ok: true;
    }>;
    listRoleAgents: (roleId: string, filter?: Filter<'listRoleAgents'>, options?: RequestOptions) => import("../pages.ts").Pages<{
        agents: {
            agentId: string;
            assignedAt: string;
            roleId: string;
        }[];
        nextCursor: string | null;
        ok: true;
    } & object, {
        agentId: string;
        assignedAt: string;
        roleId: string;
    }>;
};
