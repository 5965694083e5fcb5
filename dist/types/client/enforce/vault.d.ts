import type { Calls, Filter } from '../calls.ts';
import type { RequestOptions } from '../transport.ts';
export declare function vaultMethods({ one, pages, raw }: Calls): {
    /** The public keys that sign the vault. */
    getVaultKeys: (options?: RequestOptions) => Promise<{
        keys: {
            algorithm: string;
            createdAt: string;
            keyId: string;
            publicKeyPem: string;
            retiredAt?: string | null | undefined;
            status: "active" | "retired" | "revoked";
        }[];
        ok: true;
    }>;
    /** Replaces the key that signs checkpoints and tokens; the old one signs the entry that names the new one. */
    rotateVaultKey: (options?: RequestOptions) => Promise<{
        checkpoint: {
            createdAt: string;
            keyId: string;
            merkleRoot: string;
            note: string;
            origin: string;
            signature: string;
            treeSize: number;
        };
        key: {
            algorithm: string;
            createdAt: string;
            keyId: string;
            publicKeyPem: string;
            retiredAt?: string | null | undefined;
            status: "active" | "retired" | "revoked";
        };
        ok: true;
    }>;
    /** Entries in order, those after sequence number `after`. Their `content` keeps its keys, which are hashed as they stand. */
    listVaultEntries: (filter?: Filter<'listVaultEntries'>, options?: RequestOptions) => Promise<{
        entries: {
            content: {
                [k: string]: unknown;
            };
            contentHash: string;
            entryHash: string;
            entryId: string;
            entryType: string;
            previousHash: string | null;
            sequenceNumber: number;
            signedAt: string;
            text: string;
        }[];
        nextAfter: number | null;
        ok: true;
    }>;
    getVaultEntry: (entryId: string, options?: RequestOptions) => Promise<{
        entry: {
            content: {
                [k: string]: unknown;
            };
            contentHash: string;
            entryHash: string;
            entryId: string;
            entryType: string;
            previousHash: string | null;
            sequenceNumber: number;
            signedAt: string;
            text: string;
        };
        ok: true;
    }>;
    /** A signed checkpoint of the vault as it is now. Keep it: a cut tail shows only against a checkpoint kept elsewhere. */
    getVaultCheckpoint: (options?: RequestOptions) => Promise<{
        checkpoint: {
            createdAt: string;
            keyId: string;
            merkleRoot: string;
            note: string;
            origin: string;
            signature: string;
            treeSize: number;
        };
        ok: true;
    }>;
    listVaultCheckpoints: (filter?: Filter<'listVaultCheckpoints'>, options?: RequestOptions) => import("../pages.ts").Pages<{
        checkpoints: {
            createdAt: string;
            keyId: string;
            merkleRoot: string;
            note: string;
            origin: string;
            signature: string;
            treeSize: number;
        }[];
        nextCursor: string | null;
        ok: true;
    } & object, {
        createdAt: string;
        keyId: string;
        merkleRoot: string;
        note: string;
        origin: string;
        signature: string;
        treeSize: number;
    }>;
    /** Proof (RFC 6962) that an entry is in the tree. */
    getInclusionProof: (filter: Filter<'getInclusionProof'>, options?: RequestOptions) => Promise<{
        leafHash: string;
        leafIndex: number;
        ok: true;
        path: string[];
        rootHash: string;
        treeSize: number;
    }>;
    /** Proof (RFC 6962) that the tree of size `to` extends the tree of size `from`. */
    getConsistencyProof: (filter: Filter<'getConsistencyProof'>, options?: RequestOptions) => Promise<{
        from: number;
        fromRoot: string;
        ok: true;
        path: string[];
        to: number;
        toRoot: string;
    }>;
    /** Whether the plane can record, and so judge. */
    health: (options?: RequestOptions) => Promise<{
        clockAheadSeconds?: number | undefined;
        keepsContent?: boolean | undefined;
        ok: true;
        status: "ok" | "sealed" | "stopping";
        storage?: "postgresql" | "sqlite" | undefined;
        version?: string | undefined;
    }>;
    /** Metrics in the text format of Prometheus. */
    metrics: (options?: RequestOptions) => Promise<string>;
    /** The contract as OpenAPI 3.1, its keys as they are. */
    openapi: (options?: RequestOptions) => Promise<import("../../api/index.ts").OpenApiDocument>;
};
