import type { Calls, Filter, Input } from '../calls.ts';
import type { RequestOptions } from '../transport.ts';
export declare function keyMethods({ one, pages }: Calls): {
    /** Makes an API key with rights that this client's own key holds. `key` is given out this once. @throws {PermissionError} */
    createApiKey: (request: Input<'createApiKey'>, options?: RequestOptions) => Promise<{
        apiKey: {
            createdAt: string;
            expiresAt: string | null;
            keyId: string;
            name: string;
            revokedAt: string | null;
            rights: import("../../api/index.ts").ApiKeyRight[];
            status: "active" | "expired" | "revoked";
        };
        key: string;
        ok: true;
    }>;
    listApiKeys: (filter?: Filter<'listApiKeys'>, options?: RequestOptions) => import("../pages.ts").Pages<{
        apiKeys: {
            createdAt: string;
            expiresAt: string | null;
            keyId: string;
            name: string;
            revokedAt: string | null;
            rights: import("../../api/index.ts").ApiKeyRight[];
            status: "active" | "expired" | "revoked";
        }[];
        nextCursor: string | null;
        ok: true;
    } & object, {
        createdAt: string;
        expiresAt: string | null;
        keyId: string;
        name: string;
        revokedAt: string | null;
        rights: import("../../api/index.ts").ApiKeyRight[];
        status: "active" | "expired" | "revoked";
    }>;
    /** Revokes a key from the next request on. @throws {ConflictError} `api_key_last` */
    revokeApiKey: (keyId: string, request?: Input<'revokeApiKey'>, options?: RequestOptions) => Promise<{
        apiKey: {
            createdAt: string;
            expiresAt: string | null;
            keyId: string;
            name: string;
            revokedAt: string | null;
            rights: import("../../api/index.ts").ApiKeyRight[];
            status: "active" | "expired" | "revoked";
        };
        ok: true;
    }>;
};
