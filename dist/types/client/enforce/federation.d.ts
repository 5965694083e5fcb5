import type { Calls, Filter, Input } from '../calls.ts';
import type { RequestOptions } from '../transport.ts';
export declare function federationMethods({ one, pages }: Calls): {
    /** Proposes a link to another workspace. `sharedSecret` is given out this once. */
    proposeFederation: (request: Input<'proposeFederation'>, options?: RequestOptions) => Promise<{
        link: {
            acceptedAt?: string | null | undefined;
            allowedActionTypes: string[];
            allowedScopes: string[];
            approvedBy?: string | null | undefined;
            createdAt: string;
            direction: "inbound" | "outbound";
            expiresAt?: string | null | undefined;
            linkId: string;
            maxTrustLevel: number;
            revokedAt?: string | null | undefined;
            sourceOrgName?: string | null | undefined;
            sourceWorkspaceId: string;
            status: import("../../api/index.ts").FederationState;
            targetOrgName?: string | null | undefined;
            targetWorkspaceId: string;
        };
        linkId: string;
        ok: true;
        sharedSecret: string;
    }>;
    listFederations: (filter?: Filter<'listFederations'>, options?: RequestOptions) => import("../pages.ts").Pages<{
        links: {
            acceptedAt?: string | null | undefined;
            allowedActionTypes: string[];
            allowedScopes: string[];
            approvedBy?: string | null | undefined;
            createdAt: string;
            direction: "inbound" | "outbound";
            expiresAt?: string | null | undefined;
            linkId: string;
            maxTrustLevel: number;
            revokedAt?: string | null | undefined;
            sourceOrgName?: string | null | undefined;
            sourceWorkspaceId: string;
            status: import("../../api/index.ts").FederationState;
            targetOrgName?: string | null | undefined;
            targetWorkspaceId: string;
        }[];
        nextCursor: string | null;
        ok: true;
    } & object, {
        acceptedAt?: string | null | undefined;
        allowedActionTypes: string[];
        allowedScopes: string[];
        approvedBy?: string | null | undefined;
        createdAt: string;
        direction: "inbound" | "outbound";
        expiresAt?: string | null | undefined;
        linkId: string;
        maxTrustLevel: number;
        revokedAt?: string | null | undefined;
        sourceOrgName?: string | null | undefined;
        sourceWorkspaceId: string;
        status: import("../../api/index.ts").FederationState;
        targetOrgName?: string | null | undefined;
        targetWorkspaceId: string;
    }>;
    getFederation: (linkId: string, options?: RequestOptions) => Promise<{
        link: {
            acceptedAt?: string | null | undefined;
            allowedActionTypes: string[];
            allowedScopes: string[];
            approvedBy?: string | null | undefined;
            createdAt: string;
            direction: "inbound" | "outbound";
            expiresAt?: string | null | undefined;
            linkId: string;
            maxTrustLevel: number;
            revokedAt?: string | null | undefined;
            sourceOrgName?: string | null | undefined;
            sourceWorkspaceId: string;
            status: import("../../api/index.ts").FederationState;
            targetOrgName?: string | null | undefined;
            targetWorkspaceId: string;
        };
        linkId: string;
        ok: true;
        status?: import("../../api/index.ts").FederationState | undefined;
    }>;
    acceptFederation: ({ linkId, ...request }: Input<'acceptFederation'> & {
        linkId: string;
    }, options?: RequestOptions) => Promise<{
        link: {
            acceptedAt?: string | null | undefined;
            allowedActionTypes: string[];
            allowedScopes: string[];
            approvedBy?: string | null | undefined;
            createdAt: string;
            direction: "inbound" | "outbound";
            expiresAt?: string | null | undefined;
            linkId: string;
            maxTrustLevel: number;
            revokedAt?: string | null | undefined;
            sourceOrgName?: string | null | undefined;
            sourceWorkspaceId: string;
            status: import("../../api/index.ts").FederationState;
            targetOrgName?: string | null | undefined;
            targetWorkspaceId: string;
        };
        linkId: string;
        ok: true;
        status?: import("../../api/index.ts").FederationState | undefined;
    }>;
    /** Issues a token for an agent, `ttlSeconds` 1 to 900 (default 300). On a pending link it is refused at use until the link is active. */
    issueFederationToken: ({ linkId, ...request }: Input<'issueFederationToken'> & {
        linkId: string;
    }, options?: RequestOptions) => Promise<{
        actionTypes: string[];
        expiresAt: string;
        expiresIn: number;
        linkId: string;
        linkStatus: import("../../api/index.ts").FederationState;
        maxUses: number | null;
        ok: true;
        scopes: string[];
        token: string;
        tokenId: string;
    }>;
    /** Revokes a link and every token issued on it, from the next request on. */
    revokeFederation: (linkId: string, request?: Input<'revokeFederation'>, options?: RequestOptions) => Promise<{
        link: {
            acceptedAt?: string | null | undefined;
            allowedActionTypes: string[];
            allowedScopes: string[];
            approvedBy?: string | null | undefined;
            createdAt: string;
            direction: "inbound" | "outbound";
            expiresAt?: string | null | undefined;
            linkId: string;
            maxTrustLevel: number;
            revokedAt?: string | null | undefined;
            sourceOrgName?: string | null | undefined;
            sourceWorkspaceId: string;
            status: import("../../api/index.ts").FederationState;
            targetOrgName?: string | null | undefined;
            targetWorkspaceId: string;
        };
        linkId: string;
        ok: true;
        status?: import("../../api/index.ts").FederationState | undefined;
    }>;
    /** Subscribes an address to events; `prefix.*` takes all of a kind. `webhook.secret` is given out this once. */
    createWebhook: (request: Input<'createWebhook'>, options?: RequestOptions) => Promise<{
        ok: true;
        secret: string;
        webhook: {
            createdAt: string;
            deadLetters?: number | undefined;
            description?: string | null | undefined;
            disabledReason?: string | null | undefined;
            events: string[];
            pending?: number | undefined;
            previousSecretExpiresAt?: string | null | undefined;
            secret: string;
            status: "active" | "disabled";
            url: string;
            webhookId: string;
        };
    }>;
    listWebhooks: (filter?: Filter<'listWebhooks'>, options?: RequestOptions) => import("../pages.ts").Pages<{
        nextCursor: string | null;
        ok: true;
        webhooks: {
            createdAt: string;
            deadLetters?: number | undefined;
            description?: string | null | undefined;
            disabledReason?: string | null | undefined;
            events: string[];
            pending?: number | undefined;
            previousSecretExpiresAt?: string | null | undefined;
            status: "active" | "disabled";
            url: string;
            webhookId: string;
        }[];
    } & object, {
        createdAt: string;
        deadLetters?: number | undefined;
        description?: string | null | undefined;
        disabledReason?: string | null | undefined;
        events: string[];
        pending?: number | undefined;
        previousSecretExpiresAt?: string | null | undefined;
        status: "active" | "disabled";
        url: string;
        webhookId: string;
    }>;
    getWebhook: (webhookId: string, options?: RequestOptions) => Promise<{
        ok: true;
        webhook: {
            createdAt: string;
            deadLetters?: number | undefined;
            description?: string | null | undefined;
            disabledReason?: string | null | undefined;
            events: string[];
            pending?: number | undefined;
            previousSecretExpiresAt?: string | null | undefined;
            status: "active" | "disabled";
            url: string;
            webhookId: string;
        };
    }>;
    deleteWebhook: (webhookId: string, options?: RequestOptions) => Promise<{
        ok: true;
    }>;
    /** Sends a test event. */
    testWebhook: (webhookId: string, options?: RequestOptions) => Promise<{
        delivery: {
            attempts: number;
            createdAt: string;
            deliveredAt?: string | null | undefined;
            deliveryId: string;
            error?: string | null | undefined;
            event: string;
            nextAttemptAt?: string | null | undefined;
            responseStatus?: number | null | undefined;
            status: import("../../api/index.ts").WebhookDeliveryState;
            test?: boolean | undefined;
            webhookId: string;
        };
        ok: true;
    }>;
    /** Makes a new secret; both sign for `overlapSeconds` (default 86,400). */
    rotateWebhookSecret: (webhookId: string, request?: Input<'rotateWebhookSecret'>, options?: RequestOptions) => Promise<{
        ok: true;
        secret: string;
        webhook: {
            createdAt: string;
            deadLetters?: number | undefined;
            description?: string | null | undefined;
            disabledReason?: string | null | undefined;
            events: string[];
            pending?: number | undefined;
            previousSecretExpiresAt?: string | null | undefined;
            secret: string;
            status: "active" | "disabled";
            url: string;
            webhookId: string;
        };
    }>;
    getWebhookDeliveries: (webhookId: string, filter?: Filter<'getWebhookDeliveries'>, options?: RequestOptions) => import("../pages.ts").Pages<{
        deliveries: {
            attempts: number;
            createdAt: string;
            deliveredAt?: string | null | undefined;
            deliveryId: string;
            error?: string | null | undefined;
            event: string;
            nextAttemptAt?: string | null | undefined;
            responseStatus?: number | null | undefined;
            status: import("../../api/index.ts").WebhookDeliveryState;
            test?: boolean | undefined;
            webhookId: string;
        }[];
        nextCursor: string | null;
        ok: true;
    } & object, {
        attempts: number;
        createdAt: string;
        deliveredAt?: string | null | undefined;
        deliveryId: string;
        error?: string | null | undefined;
        event: string;
        nextAttemptAt?: string | null | undefined;
        responseStatus?: number | null | undefined;
        status: import("../../api/index.ts").WebhookDeliveryState;
        test?: boolean | undefined;
        webhookId: string;
    }>;
    /** Sends a dead delivery again. */
    replayWebhookDelivery: (webhookId: string, deliveryId: string, options?: RequestOptions) => Promise<{
        delivery: {
            attempts: number;
            createdAt: string;
            deliveredAt?: string | null | undefined;
            deliveryId: string;
            error?: string | null | undefined;
            event: string;
            nextAttemptAt?: string | null | undefined;
            responseStatus?: number | null | undefined;
            status: import("../../api/index.ts").WebhookDeliveryState;
            test?: boolean | undefined;
            webhookId: string;
        };
        ok: true;
    }>;
};
