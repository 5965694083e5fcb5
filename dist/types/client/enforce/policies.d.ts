import type { PackTarget as WirePackTarget } from '../../api/index.ts';
import type { Calls, Filter, Input } from '../calls.ts';
import type { Camel } from '../casing.ts';
import type { RequestOptions } from '../transport.ts';
export type PackTarget = Camel<WirePackTarget>;
export declare function policyMethods({ one, pages }: Calls): {
    /** Policies of packs and policies made by hand, highest priority first. */
    listPolicies: (filter?: Filter<'listPolicies'>, options?: RequestOptions) => import("../pages.ts").Pages<{
        nextCursor: string | null;
        ok: true;
        policies: {
            actionTypes?: string[] | undefined;
            conditions?: {
                [x: string]: unknown;
            } | undefined;
            createdAt: string;
            decision: import("../../api/index.ts").Verdict;
            description?: string | undefined;
            enabled: boolean;
            mode: "live" | "shadow";
            name: string;
            pack: string | null;
            packVersion?: string | null | undefined;
            policyId: string;
            policyType: "action_type" | "chain_of_custody" | "composite" | "content_pattern" | "effect" | "flow" | "identity" | "inbound_stamp" | "metadata" | "semantic" | "sequence" | "temporal" | "threshold";
            priority: number;
            reason?: string | undefined;
            trustThreshold?: number | undefined;
            updatedAt: string;
        }[];
        total: number;
    } & object, {
        actionTypes?: string[] | undefined;
        conditions?: {
            [x: string]: unknown;
        } | undefined;
        createdAt: string;
        decision: import("../../api/index.ts").Verdict;
        description?: string | undefined;
        enabled: boolean;
        mode: "live" | "shadow";
        name: string;
        pack: string | null;
        packVersion?: string | null | undefined;
        policyId: string;
        policyType: "action_type" | "chain_of_custody" | "composite" | "content_pattern" | "effect" | "flow" | "identity" | "inbound_stamp" | "metadata" | "semantic" | "sequence" | "temporal" | "threshold";
        priority: number;
        reason?: string | undefined;
        trustThreshold?: number | undefined;
        updatedAt: string;
    }>;
    /** Makes a policy by hand, beside the packs. @throws {InvalidRequestError} `policy_invalid` */
    createPolicy: (definition: Input<'createPolicy'>, options?: RequestOptions) => Promise<{
        ok: true;
        policy: {
            actionTypes?: string[] | undefined;
            conditions?: {
                [x: string]: unknown;
            } | undefined;
            createdAt: string;
            decision: import("../../api/index.ts").Verdict;
            description?: string | undefined;
            enabled: boolean;
            mode: "live" | "shadow";
            name: string;
            pack: string | null;
            packVersion?: string | null | undefined;
            policyId: string;
            policyType: "action_type" | "chain_of_custody" | "composite" | "content_pattern" | "effect" | "flow" | "identity" | "inbound_stamp" | "metadata" | "semantic" | "sequence" | "temporal" | "threshold";
            priority: number;
            reason?: string | undefined;
            trustThreshold?: number | undefined;
            updatedAt: string;
        };
    }>;
    getPolicy: (policyId: string, options?: RequestOptions) => Promise<{
        ok: true;
        policy: {
            actionTypes?: string[] | undefined;
            conditions?: {
                [x: string]: unknown;
            } | undefined;
            createdAt: string;
            decision: import("../../api/index.ts").Verdict;
            description?: string | undefined;
            enabled: boolean;
            mode: "live" | "shadow";
            name: string;
            pack: string | null;
            packVersion?: string | null | undefined;
            policyId: string;
            policyType: "action_type" | "chain_of_custody" | "composite" | "content_pattern" | "effect" | "flow" | "identity" | "inbound_stamp" | "metadata" | "semantic" | "sequence" | "temporal" | "threshold";
            priority: number;
            reason?: string | undefined;
            trustThreshold?: number | undefined;
            updatedAt: string;
        };
    }>;
    /** Changes the fields given of a policy made by hand. @throws {ConflictError} `policy_managed_by_pack` */
    updatePolicy: (policyId: string, changes: Input<'updatePolicy'>, options?: RequestOptions) => Promise<{
        ok: true;
        policy: {
            actionTypes?: string[] | undefined;
            conditions?: {
                [x: string]: unknown;
            } | undefined;
            createdAt: string;
            decision: import("../../api/index.ts").Verdict;
            description?: string | undefined;
            enabled: boolean;
            mode: "live" | "shadow";
            name: string;
            pack: string | null;
            packVersion?: string | null | undefined;
            policyId: string;
            policyType: "action_type" | "chain_of_custody" | "composite" | "content_pattern" | "effect" | "flow" | "identity" | "inbound_stamp" | "metadata" | "semantic" | "sequence" | "temporal" | "threshold";
            priority: number;
            reason?: string | undefined;
            trustThreshold?: number | undefined;
            updatedAt: string;
        };
    }>;
    /** @throws {ConflictError} `policy_managed_by_pack` */
    deletePolicy: (policyId: string, options?: RequestOptions) => Promise<{
        ok: true;
    }>;
    /** Makes a shadow policy live. @throws {ConflictError} `policy_not_shadow` */
    promoteShadowPolicy: (policyId: string, options?: RequestOptions) => Promise<{
        ok: true;
        policy: {
            actionTypes?: string[] | undefined;
            conditions?: {
                [x: string]: unknown;
            } | undefined;
            createdAt: string;
            decision: import("../../api/index.ts").Verdict;
            description?: string | undefined;
            enabled: boolean;
            mode: "live" | "shadow";
            name: string;
            pack: string | null;
            packVersion?: string | null | undefined;
            policyId: string;
            policyType: "action_type" | "chain_of_custody" | "composite" | "content_pattern" | "effect" | "flow" | "identity" | "inbound_stamp" | "metadata" | "semantic" | "sequence" | "temporal" | "threshold";
            priority: number;
            reason?: string | undefined;
            trustThreshold?: number | undefined;
            updatedAt: string;
        };
    }>;
    /** What the shadow policies would have changed between `since` and `until` (RFC 3339). */
    getShadowReport: (filter?: Filter<'getShadowReport'>, options?: RequestOptions) => Promise<{
        actions: {
            actionType: string;
            decisions: number;
            flips: {
                count: number;
                from: import("../../api/index.ts").Verdict;
                to: import("../../api/index.ts").Verdict;
            }[];
            wouldChange: number;
        }[];
        agents: {
            agentId: string | null;
            decisions: number;
            flips: {
                count: number;
                from: import("../../api/index.ts").Verdict;
                to: import("../../api/index.ts").Verdict;
            }[];
            wouldChange: number;
        }[];
        agentsAffected: number;
        decisions: number;
        flips: {
            count: number;
            from: import("../../api/index.ts").Verdict;
            to: import("../../api/index.ts").Verdict;
        }[];
        ok: true;
        policies: {
            flips: {
                count: number;
                from: import("../../api/index.ts").Verdict;
                to: import("../../api/index.ts").Verdict;
            }[];
            name: string;
            pack: string | null;
            policyId: string;
            triggered: number;
            wouldChange: number;
        }[];
        since: string | null;
        until: string | null;
        wouldBlock: number;
        wouldChange: number;
    }>;
    /**
     * Puts one pack live. `expectedSourceHash` makes it conditional on what is live.
     * @throws {ConflictError} `revision_conflict`, `version_reused`, `version_not_higher`; {InvalidRequestError} `pack_invalid`
     */
    deployPolicyPack: (target: PackTarget, options?: RequestOptions) => Promise<{
        ok: true;
        outcome: import("../../api/index.ts").DeployOutcome;
        pack?: {
            deployedAt: string;
            deployedBy?: string | null | undefined;
            description?: string | undefined;
            digest: string;
            edited?: boolean | undefined;
            held: {
                serial?: number | undefined;
                since: string;
                sourceHash: string;
                version: string;
            } | null;
            highestVersion: string;
            live?: boolean | undefined;
            name: string;
            policyCount: number;
            reason?: string | null | undefined;
            restores: number | null;
            serial: number;
            sourceHash: string;
            summary?: {
                created: number;
                removed: number;
                unchanged: number;
                updated: number;
            } | undefined;
            version: string;
        } | undefined;
        packs?: {
            outcome: import("../../api/index.ts").DeployOutcome;
            pack: {
                deployedAt: string;
                deployedBy?: string | null | undefined;
                description?: string | undefined;
                digest: string;
                edited?: boolean | undefined;
                held: {
                    serial?: number | undefined;
                    since: string;
                    sourceHash: string;
                    version: string;
                } | null;
                highestVersion: string;
                live?: boolean | undefined;
                name: string;
                policyCount: number;
                reason?: string | null | undefined;
                restores: number | null;
                serial: number;
                sourceHash: string;
                summary?: {
                    created: number;
                    removed: number;
                    unchanged: number;
                    updated: number;
                } | undefined;
                version: string;
            };
            summary: {
                created: number;
                removed: number;
                unchanged: number;
                updated: number;
            };
            warning?: string | undefined;
        }[] | undefined;
        summary?: {
            created: number;
            removed: number;
            unchanged: number;
            updated: number;
        } | undefined;
        warning?: string | undefined;
    }>;
    /** Puts several packs live in one transaction: all of them or none. Only planes of this project know it. */
    deployPolicyPacks: (targets: readonly PackTarget[], request?: {
        reason?: string;
    }, options?: RequestOptions) => Promise<{
        ok: true;
        outcome: import("../../api/index.ts").DeployOutcome;
        pack?: {
            deployedAt: string;
            deployedBy?: string | null | undefined;
            description?: string | undefined;
            digest: string;
            edited?: boolean | undefined;
            held: {
                serial?: number | undefined;
                since: string;
                sourceHash: string;
                version: string;
            } | null;
            highestVersion: string;
            live?: boolean | undefined;
            name: string;
            policyCount: number;
            reason?: string | null | undefined;
            restores: number | null;
            serial: number;
            sourceHash: string;
            summary?: {
                created: number;
                removed: number;
                unchanged: number;
                updated: number;
            } | undefined;
            version: string;
        } | undefined;
        packs?: {
            outcome: import("../../api/index.ts").DeployOutcome;
            pack: {
                deployedAt: string;
                deployedBy?: string | null | undefined;
                description?: string | undefined;
                digest: string;
                edited?: boolean | undefined;
                held: {
                    serial?: number | undefined;
                    since: string;
                    sourceHash: string;
                    version: string;
                } | null;
                highestVersion: string;
                live?: boolean | undefined;
                name: string;
                policyCount: number;
                reason?: string | null | undefined;
                restores: number | null;
                serial: number;
                sourceHash: string;
                summary?: {
                    created: number;
                    removed: number;
                    unchanged: number;
                    updated: number;
                } | undefined;
                version: string;
            };
            summary: {
                created: number;
                removed: number;
                unchanged: number;
                updated: number;
            };
            warning?: string | undefined;
        }[] | undefined;
        summary?: {
            created: number;
            removed: number;
            unchanged: number;
            updated: number;
        } | undefined;
        warning?: string | undefined;
    }>;
    /** Checks a pack and says what a deploy would do. A pack with faults is an answer, `valid: false`, not an error. */
    validatePolicyPack: (target: PackTarget, options?: RequestOptions) => Promise<{
        errors: {
            code: string;
            help?: string | undefined;
            message: string;
            pack?: string | undefined;
            pointer?: string | undefined;
            policy?: string | undefined;
            severity?: "error" | "warning" | undefined;
        }[];
        ok: true;
        packs: {
            digest?: string | undefined;
            name: string;
            outcome: import("../../api/index.ts").DeployOutcome | null;
            sourceHash?: string | undefined;
            summary: {
                created: number;
                removed: number;
                unchanged: number;
                updated: number;
            };
            valid: boolean;
            version: string;
        }[];
        valid: boolean;
        warnings: {
            code: string;
            help?: string | undefined;
            message: string;
            pack?: string | undefined;
            pointer?: string | undefined;
            policy?: string | undefined;
            severity?: "error" | "warning" | undefined;
        }[];
    }>;
    /** Checks several packs as one deploy. */
    validatePolicyPacks: (targets: readonly PackTarget[], options?: RequestOptions) => Promise<{
        errors: {
            code: string;
            help?: string | undefined;
            message: string;
            pack?: string | undefined;
            pointer?: string | undefined;
            policy?: string | undefined;
            severity?: "error" | "warning" | undefined;
        }[];
        ok: true;
        packs: {
            digest?: string | undefined;
            name: string;
            outcome: import("../../api/index.ts").DeployOutcome | null;
            sourceHash?: string | undefined;
            summary: {
                created: number;
                removed: number;
                unchanged: number;
                updated: number;
            };
            valid: boolean;
            version: string;
        }[];
        valid: boolean;
        warnings: {
            code: string;
            help?: string | undefined;
            message: string;
            pack?: string | undefined;
            pointer?: string | undefined;
            policy?: string | undefined;
            severity?: "error" | "warning" | undefined;
        }[];
    }>;
    /** Goes back to `version`, or to what was live before. @throws {NotFoundError} `pack_version_not_found`, with what exists in `details` */
    rollbackPolicyPack: (name: string, request?: Input<'rollbackPolicyPack'>, options?: RequestOptions) => Promise<{
        ok: true;
        outcome: "rolled_back" | "unchanged";
        pack: {
            deployedAt: string;
            deployedBy?: string | null | undefined;
            description?: string | undefined;
            digest: string;
            edited?: boolean | undefined;
            held: {
                serial?: number | undefined;
                since: string;
                sourceHash: string;
                version: string;
            } | null;
            highestVersion: string;
            live?: boolean | undefined;
            name: string;
            policyCount: number;
            reason?: string | null | undefined;
            restores: number | null;
            serial: number;
            sourceHash: string;
            summary?: {
                created: number;
                removed: number;
                unchanged: number;
                updated: number;
            } | undefined;
            version: string;
        };
        rolledBackFrom: {
            serial: number;
            sourceHash: string;
            version: string;
        } | null;
        summary: {
            created: number;
            removed: number;
            unchanged: number;
            updated: number;
        };
    }>;
    /** The packs that are live, and the digest of them all. */
    listPolicyPacks: (options?: RequestOptions) => Promise<{
        ok: true;
        packs: {
            deployedAt: string;
            deployedBy?: string | null | undefined;
            description?: string | undefined;
            digest: string;
            edited?: boolean | undefined;
            held: {
                serial?: number | undefined;
                since: string;
                sourceHash: string;
                version: string;
            } | null;
            highestVersion: string;
            live?: boolean | undefined;
            name: string;
            policyCount: number;
            reason?: string | null | undefined;
            restores: number | null;
            serial: number;
            sourceHash: string;
            summary?: {
                created: number;
                removed: number;
                unchanged: number;
                updated: number;
            } | undefined;
            version: string;
        }[];
        setDigest: string;
    }>;
    /** A pack with its policies: what is live, or a `version` or `serial` of its history. */
    getPolicyPack: (name: string, filter?: Filter<'getPolicyPack'>, options?: RequestOptions) => Promise<{
        ok: true;
        pack: {
            deployedAt: string;
            deployedBy?: string | null | undefined;
            description?: string | undefined;
            digest: string;
            edited?: boolean | undefined;
            held: {
                serial?: number | undefined;
                since: string;
                sourceHash: string;
                version: string;
            } | null;
            highestVersion: string;
            live?: boolean | undefined;
            name: string;
            policyCount: number;
            reason?: string | null | undefined;
            restores: number | null;
            serial: number;
            sourceHash: string;
            summary?: {
                created: number;
                removed: number;
                unchanged: number;
                updated: number;
            } | undefined;
            version: string;
        };
        policyDefinitions: ({
            actionTypes?: string[] | undefined;
            decision: import("../../index.ts").Verdict;
            description?: string | undefined;
            mode?: import("../../pack/generated/policy-pack.ts").Mode | undefined;
            name: string;
            policyType: "action_type";
            priority?: number | undefined;
            reason?: string | undefined;
        } | {
            actionTypes?: string[] | undefined;
            conditions: {
                forbiddenAgents?: string[] | undefined;
                maxChainDepth?: number | undefined;
            };
            decision: import("../../index.ts").Verdict;
            description?: string | undefined;
            mode?: import("../../pack/generated/policy-pack.ts").Mode | undefined;
            name: string;
            policyType: "chain_of_custody";
            priority?: number | undefined;
            reason?: string | undefined;
        } | {
            actionTypes?: string[] | undefined;
            conditions?: {
                [x: string]: unknown;
                onUnavailable?: string | undefined;
            } | undefined;
            decision: import("../../index.ts").Verdict;
            description?: string | undefined;
            mode?: import("../../pack/generated/policy-pack.ts").Mode | undefined;
            name: string;
            policyType: "composite";
            priority?: number | undefined;
            reason?: string | undefined;
        } | {
            actionTypes?: string[] | undefined;
            conditions: {
                patterns: [string, ...string[]];
            };
            decision: import("../../index.ts").Verdict;
            description?: string | undefined;
            mode?: import("../../pack/generated/policy-pack.ts").Mode | undefined;
            name: string;
            policyType: "content_pattern";
            priority?: number | undefined;
            reason?: string | undefined;
        } | {
            actionTypes?: string[] | undefined;
            conditions?: {
                [x: string]: unknown;
                onUnavailable?: string | undefined;
            } | undefined;
            decision: import("../../index.ts").Verdict;
            description?: string | undefined;
            mode?: import("../../pack/generated/policy-pack.ts").Mode | undefined;
            name: string;
            policyType: "effect";
            priority?: number | undefined;
            reason?: string | undefined;
        } | {
            actionTypes?: string[] | undefined;
            conditions?: {
                [x: string]: unknown;
                onUnavailable?: string | undefined;
            } | undefined;
            decision: import("../../index.ts").Verdict;
            description?: string | undefined;
            mode?: import("../../pack/generated/policy-pack.ts").Mode | undefined;
            name: string;
            policyType: "flow";
            priority?: number | undefined;
            reason?: string | undefined;
        } | {
            actionTypes?: string[] | undefined;
            conditions?: {
                [x: string]: unknown;
                onUnavailable?: string | undefined;
            } | undefined;
            decision: import("../../index.ts").Verdict;
            description?: string | undefined;
            mode?: import("../../pack/generated/policy-pack.ts").Mode | undefined;
            name: string;
            policyType: "identity";
            priority?: number | undefined;
            reason?: string | undefined;
        } | {
            actionTypes?: string[] | undefined;
            conditions?: {
                [x: string]: unknown;
                onUnavailable?: string | undefined;
            } | undefined;
            decision: import("../../index.ts").Verdict;
            description?: string | undefined;
            mode?: import("../../pack/generated/policy-pack.ts").Mode | undefined;
            name: string;
            policyType: "inbound_stamp";
            priority?: number | undefined;
            reason?: string | undefined;
        } | {
            actionTypes?: string[] | undefined;
            conditions: {
                operator?: "AND" | "OR" | undefined;
                rules: [{
                    field: string;
                    operator: "!=" | "<" | "<=" | "==" | ">" | ">=" | "contains" | "exists" | "not_contains" | "not_exists";
                    value?: string | number | boolean | undefined;
                }, ...{
                    field: string;
                    operator: "!=" | "<" | "<=" | "==" | ">" | ">=" | "contains" | "exists" | "not_contains" | "not_exists";
                    value?: string | number | boolean | undefined;
                }[]];
            };
            decision: import("../../index.ts").Verdict;
            description?: string | undefined;
            mode?: import("../../pack/generated/policy-pack.ts").Mode | undefined;
            name: string;
            policyType: "metadata";
            priority?: number | undefined;
            reason?: string | undefined;
        } | {
            actionTypes?: string[] | undefined;
            conditions?: {
                [x: string]: unknown;
                minConfidence?: number | undefined;
                onUnavailable?: string | undefined;
                semanticRule?: string | undefined;
            } | undefined;
            decision: import("../../index.ts").Verdict;
            description?: string | undefined;
            mode?: import("../../pack/generated/policy-pack.ts").Mode | undefined;
            name: string;
            policyType: "semantic";
            priority?: number | undefined;
            reason?: string | undefined;
        } | {
            actionTypes?: string[] | undefined;
            conditions: {
                mode: "ordered";
                scope?: string | undefined;
                steps: [string, string, ...string[]];
                windowSeconds: number;
            } | {
                matchActionTypes?: string[] | undefined;
                maxCount: number;
                mode: "velocity";
                scope?: string | undefined;
                windowSeconds: number;
            };
            decision: import("../../index.ts").Verdict;
            description?: string | undefined;
            mode?: import("../../pack/generated/policy-pack.ts").Mode | undefined;
            name: string;
            policyType: "sequence";
            priority?: number | undefined;
            reason?: string | undefined;
        } | {
            actionTypes?: string[] | undefined;
            conditions: {
                blockedDays?: number[] | undefined;
                blockedHours?: number[] | undefined;
            };
            decision: import("../../index.ts").Verdict;
            description?: string | undefined;
            mode?: import("../../pack/generated/policy-pack.ts").Mode | undefined;
            name: string;
            policyType: "temporal";
            priority?: number | undefined;
            reason?: string | undefined;
        } | {
            actionTypes?: string[] | undefined;
            decision: import("../../index.ts").Verdict;
            description?: string | undefined;
            mode?: import("../../pack/generated/policy-pack.ts").Mode | undefined;
            name: string;
            policyType: "threshold";
            priority?: number | undefined;
            reason?: string | undefined;
            trustThreshold: number;
        })[];
    }>;
    /** Everything that was ever live of a pack, newest first. */
    policyPackHistory: (name: string, filter?: Filter<'policyPackHistory'>, options?: RequestOptions) => import("../pages.ts").Pages<{
        history: {
            deployedAt: string;
            deployedBy?: string | null | undefined;
            description?: string | undefined;
            digest: string;
            live: boolean;
            policyCount: number;
            reason?: string | null | undefined;
            restores: number | null;
            serial: number;
            sourceHash: string;
            summary?: {
                created: number;
                removed: number;
                unchanged: number;
                updated: number;
            } | undefined;
            version: string;
        }[];
        name: string;
        nextCursor: string | null;
        ok: true;
    } & object, {
        deployedAt: string;
        deployedBy?: string | null | undefined;
        description?: string | undefined;
        digest: string;
        live: boolean;
        policyCount: number;
        reason?: string | null | undefined;
        restores: number | null;
        serial: number;
        sourceHash: string;
        summary?: {
            created: number;
            removed: number;
            unchanged: number;
            updated: number;
        } | undefined;
        version: string;
    }>;
};
