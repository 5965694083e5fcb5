import type { Calls, Filter, Input } from '../calls.ts';
import type { RequestOptions } from '../transport.ts';
export declare function agentMethods({ one, pages }: Calls): {
    /** Registers an agent. `credential.privateKey` (PKCS#8, PEM) is given out this once: keep it. */
    registerAgent: (request: Input<'registerAgent'>, options?: RequestOptions) => Promise<{
        agent: {
            agentId: string;
            allowedActions: number;
            blockedActions: number;
            capabilities?: string[] | undefined;
            createdAt: string;
            declared?: {
                [x: string]: unknown;
            } | undefined;
            delegationPolicy?: {
                acceptableScopes?: string[] | undefined;
                canAcceptDelegation?: boolean | undefined;
                canDelegate?: boolean | undefined;
                delegableScopes?: string[] | undefined;
                maxDelegationDepth?: number | undefined;
            } | null | undefined;
            description?: string | null | undefined;
            did: string;
            escalatedActions: number;
            framework?: string | null | undefined;
            name: string;
            permissionBoundary?: {
                resourceRules?: {
                    actionTypes: string[];
                    maxAmount: number;
                }[] | undefined;
            } | null | undefined;
            permissions?: {
                allowedActionTypes?: string[] | undefined;
                deniedActionTypes?: string[] | undefined;
            } | undefined;
            roles?: string[] | undefined;
            scopes?: string[] | undefined;
            status: "active" | "deactivated" | "suspended";
            totalActions: number;
            trustLevel: number;
            updatedAt: string;
        };
        credential: {
            agentId: string;
            algorithm: "Ed25519";
            createdAt: string;
            credentialId: string;
            did: string;
            expiresAt: string | null;
            keyFingerprint: string;
            privateKey: string;
            publicKey: string;
            status: "active" | "expired" | "revoked" | "rotated";
        };
        ok: true;
    }>;
    listAgents: (filter?: Filter<'listAgents'>, options?: RequestOptions) => import("../pages.ts").Pages<{
        agents: {
            agentId: string;
            allowedActions: number;
            blockedActions: number;
            capabilities?: string[] | undefined;
            createdAt: string;
            declared?: {
                [x: string]: unknown;
            } | undefined;
            delegationPolicy?: {
                acceptableScopes?: string[] | undefined;
                canAcceptDelegation?: boolean | undefined;
                canDelegate?: boolean | undefined;
                delegableScopes?: string[] | undefined;
                maxDelegationDepth?: number | undefined;
            } | null | undefined;
            description?: string | null | undefined;
            did: string;
            escalatedActions: number;
            framework?: string | null | undefined;
            name: string;
            permissionBoundary?: {
                resourceRules?: {
                    actionTypes: string[];
                    maxAmount: number;
                }[] | undefined;
            } | null | undefined;
            permissions?: {
                allowedActionTypes?: string[] | undefined;
                deniedActionTypes?: string[] | undefined;
            } | undefined;
            roles?: string[] | undefined;
            scopes?: string[] | undefined;
            status: "active" | "deactivated" | "suspended";
            totalActions: number;
            trustLevel: number;
            updatedAt: string;
        }[];
        nextCursor: string | null;
        ok: true;
        total: number;
    } & object, {
        agentId: string;
        allowedActions: number;
        blockedActions: number;
        capabilities?: string[] | undefined;
        createdAt: string;
        declared?: {
            [x: string]: unknown;
        } | undefined;
        delegationPolicy?: {
            acceptableScopes?: string[] | undefined;
            canAcceptDelegation?: boolean | undefined;
            canDelegate?: boolean | undefined;
            delegableScopes?: string[] | undefined;
            maxDelegationDepth?: number | undefined;
        } | null | undefined;
        description?: string | null | undefined;
        did: string;
        escalatedActions: number;
        framework?: string | null | undefined;
        name: string;
        permissionBoundary?: {
            resourceRules?: {
                actionTypes: string[];
                maxAmount: number;
            }[] | undefined;
        } | null | undefined;
        permissions?: {
            allowedActionTypes?: string[] | undefined;
            deniedActionTypes?: string[] | undefined;
        } | undefined;
        roles?: string[] | undefined;
        scopes?: string[] | undefined;
        status: "active" | "deactivated" | "suspended";
        totalActions: number;
        trustLevel: number;
        updatedAt: string;
    }>;
    /** @throws {NotFoundError} `agent_not_found` */
    getAgent: (agentId: string, options?: RequestOptions) => Promise<{
        agent: {
            agentId: string;
            allowedActions: number;
            blockedActions: number;
            capabilities?: string[] | undefined;
            createdAt: string;
            declared?: {
                [x: string]: unknown;
            } | undefined;
            delegationPolicy?: {
                acceptableScopes?: string[] | undefined;
                canAcceptDelegation?: boolean | undefined;
                canDelegate?: boolean | undefined;
                delegableScopes?: string[] | undefined;
                maxDelegationDepth?: number | undefined;
            } | null | undefined;
            description?: string | null | undefined;
            did: string;
            escalatedActions: number;
            framework?: string | null | undefined;
            name: string;
            permissionBoundary?: {
                resourceRules?: {
                    actionTypes: string[];
                    maxAmount: number;
                }[] | undefined;
            } | null | undefined;
            permissions?: {
                allowedActionTypes?: string[] | undefined;
                deniedActionTypes?: string[] | undefined;
            } | undefined;
            roles?: string[] | undefined;
            scopes?: string[] | undefined;
            status: "active" | "deactivated" | "suspended";
            totalActions: number;
            trustLevel: number;
            updatedAt: string;
        };
        ok: true;
    }>;
    /** Changes the fields given. `status: 'suspended'` stops the agent from the next request on; `'active'` lets it act again. */
    updateAgent: (agentId: string, changes: Input<'updateAgent'>, options?: RequestOptions) => Promise<{
        agent: {
            agentId: string;
            allowedActions: number;
            blockedActions: number;
            capabilities?: string[] | undefined;
            createdAt: string;
            declared?: {
                [x: string]: unknown;
            } | undefined;
            delegationPolicy?: {
                acceptableScopes?: string[] | undefined;
                canAcceptDelegation?: boolean | undefined;
                canDelegate?: boolean | undefined;
                delegableScopes?: string[] | undefined;
                maxDelegationDepth?: number | undefined;
            } | null | undefined;
            description?: string | null | undefined;
            did: string;
            escalatedActions: number;
            framework?: string | null | undefined;
            name: string;
            permissionBoundary?: {
                resourceRules?: {
                    actionTypes: string[];
                    maxAmount: number;
                }[] | undefined;
            } | null | undefined;
            permissions?: {
                allowedActionTypes?: string[] | undefined;
                deniedActionTypes?: string[] | undefined;
            } | undefined;
            roles?: string[] | undefined;
            scopes?: string[] | undefined;
            status: "active" | "deactivated" | "suspended";
            totalActions: number;
            trustLevel: number;
            updatedAt: string;
        };
        ok: true;
    }>;
    /** Retires an agent for good; its records stay. */
    deactivateAgent: (agentId: string, request?: Input<'deactivateAgent'>, options?: RequestOptions) => Promise<{
        agent: {
            agentId: string;
            allowedActions: number;
            blockedActions: number;
            capabilities?: string[] | undefined;
            createdAt: string;
            declared?: {
                [x: string]: unknown;
            } | undefined;
            delegationPolicy?: {
                acceptableScopes?: string[] | undefined;
                canAcceptDelegation?: boolean | undefined;
                canDelegate?: boolean | undefined;
                delegableScopes?: string[] | undefined;
                maxDelegationDepth?: number | undefined;
            } | null | undefined;
            description?: string | null | undefined;
            did: string;
            escalatedActions: number;
            framework?: string | null | undefined;
            name: string;
            permissionBoundary?: {
                resourceRules?: {
                    actionTypes: string[];
                    maxAmount: number;
                }[] | undefined;
            } | null | undefined;
            permissions?: {
                allowedActionTypes?: string[] | undefined;
                deniedActionTypes?: string[] | undefined;
            } | undefined;
            roles?: string[] | undefined;
            scopes?: string[] | undefined;
            status: "active" | "deactivated" | "suspended";
            totalActions: number;
            trustLevel: number;
            updatedAt: string;
        };
        ok: true;
    }>;
    /** Retires an agent and revokes every credential, grant, window, token and role it holds or lends. */
    revokeAgent: (agentId: string, request?: Input<'revokeAgent'>, options?: RequestOptions) => Promise<{
        agent: {
            agentId: string;
            allowedActions: number;
            blockedActions: number;
            capabilities?: string[] | undefined;
            createdAt: string;
            declared?: {
                [x: string]: unknown;
            } | undefined;
            delegationPolicy?: {
                acceptableScopes?: string[] | undefined;
                canAcceptDelegation?: boolean | undefined;
                canDelegate?: boolean | undefined;
                delegableScopes?: string[] | undefined;
                maxDelegationDepth?: number | undefined;
            } | null | undefined;
            description?: string | null | undefined;
            did: string;
            escalatedActions: number;
            framework?: string | null | undefined;
            name: string;
            permissionBoundary?: {
                resourceRules?: {
                    actionTypes: string[];
                    maxAmount: number;
                }[] | undefined;
            } | null | undefined;
            permissions?: {
                allowedActionTypes?: string[] | undefined;
                deniedActionTypes?: string[] | undefined;
            } | undefined;
            roles?: string[] | undefined;
            scopes?: string[] | undefined;
            status: "active" | "deactivated" | "suspended";
            totalActions: number;
            trustLevel: number;
            updatedAt: string;
        };
        ok: true;
        revoked: {
            credentials: number;
            delegations: number;
            federationTokens: number;
            roles: number;
            temporalWindows: number;
        };
    }>;
    /** Decisions and how trust moved, newest first. */
    getAgentHistory: (agentId: string, filter?: Filter<'getAgentHistory'>, options?: RequestOptions) => import("../pages.ts").Pages<{
        agentId: string;
        history: {
            actionType?: string | undefined;
            at: string;
            decision?: import("../../api/index.ts").Verdict | undefined;
            decisionId?: string | undefined;
            detail?: string | undefined;
            event: string;
            trustChange?: number | undefined;
            trustLevel: number;
        }[];
        nextCursor: string | null;
        ok: true;
        trustLevel: number;
    } & object, {
        actionType?: string | undefined;
        at: string;
        decision?: import("../../api/index.ts").Verdict | undefined;
        decisionId?: string | undefined;
        detail?: string | undefined;
        event: string;
        trustChange?: number | undefined;
        trustLevel: number;
    }>;
    /** Messages the agent sent and received, newest first. */
    getAgentCommunications: (agentId: string, filter?: Filter<'getAgentCommunications'>, options?: RequestOptions) => import("../pages.ts").Pages<{
        communications: {
            actionType: string;
            chainId?: string | null | undefined;
            createdAt: string;
            decision: import("../../api/index.ts").Verdict;
            decisionId: string;
            direction: "received" | "sent";
            reasoning?: string | undefined;
            sourceAgentId: string;
            targetAgentId: string;
        }[];
        nextCursor: string | null;
        ok: true;
    } & object, {
        actionType: string;
        chainId?: string | null | undefined;
        createdAt: string;
        decision: import("../../api/index.ts").Verdict;
        decisionId: string;
        direction: "received" | "sent";
        reasoning?: string | undefined;
        sourceAgentId: string;
        targetAgentId: string;
    }>;
    getAgentDelegations: (agentId: string, filter?: Filter<'getAgentDelegations'>, options?: RequestOptions) => import("../pages.ts").Pages<{
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
    getAgentTemporalWindows: (agentId: string, filter?: Filter<'getAgentTemporalWindows'>, options?: RequestOptions) => import("../pages.ts").Pages<{
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
    listCredentials: (agentId: string, options?: RequestOptions) => Promise<{
        credentials: {
            agentId: string;
            algorithm: "Ed25519";
            createdAt: string;
            credentialId: string;
            did: string;
            expiresAt: string | null;
            keyFingerprint: string;
            publicKey: string;
            revokedAt: string | null;
            status: "active" | "expired" | "revoked" | "rotated";
        }[];
        ok: true;
    }>;
    /** The credential the agent signs with now. @throws {NotFoundError} `credential_not_found` */
    getActiveCredential: (agentId: string, options?: RequestOptions) => Promise<{
        credential: {
            agentId: string;
            algorithm: "Ed25519";
            createdAt: string;
            credentialId: string;
            did: string;
            expiresAt: string | null;
            keyFingerprint: string;
            publicKey: string;
            revokedAt: string | null;
            status: "active" | "expired" | "revoked" | "rotated";
        };
        ok: true;
    }>;
    /** Makes a new key. The old one stays good for `graceSeconds` (default 0). `credential.privateKey` is given out this once. */
    rotateCredential: (agentId: string, request?: Input<'rotateCredential'>, options?: RequestOptions) => Promise<{
        credential: {
            agentId: string;
            algorithm: "Ed25519";
            createdAt: string;
            credentialId: string;
            did: string;
            expiresAt: string | null;
            keyFingerprint: string;
            privateKey: string;
            publicKey: string;
            status: "active" | "expired" | "revoked" | "rotated";
        };
        ok: true;
    }>;
    /** Revokes a credential from the next request on. */
    revokeCredential: (credentialId: string, request?: Input<'revokeCredential'>, options?: RequestOptions) => Promise<{
        credential: {
            agentId: string;
            algorithm: "Ed25519";
            createdAt: string;
            credentialId: string;
            did: string;
            expiresAt: string | null;
            keyFingerprint: string;
            publicKey: string;
            revokedAt: string | null;
            status: "active" | "expired" | "revoked" | "rotated";
        };
        ok: true;
    }>;
};
