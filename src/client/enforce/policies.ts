import type { PackTarget as WirePackTarget } from '../../api/index.ts';
import type { Calls, Filter, Input } from '../calls.ts';
import type { Camel } from '../casing.ts';
import type { RequestOptions } from '../transport.ts';

export type PackTarget = Camel<WirePackTarget>;

export function policyMethods({ one, pages }: Calls) {
  const policy = (policyId: string) => ({ policy_id: policyId });
  const pack = (name: string) => ({ name });
  return {
    /** Policies of packs and policies made by hand, highest priority first. */
    listPolicies: (filter?: Filter<'listPolicies'>, options?: RequestOptions) =>
      pages('listPolicies', 'policies', { query: filter }, options),

    /** Makes a policy by hand, beside the packs. @throws {InvalidRequestError} `policy_invalid` */
    createPolicy: (definition: Input<'createPolicy'>, options?: RequestOptions) => one('createPolicy', { body: definition }, options),

    getPolicy: (policyId: string, options?: RequestOptions) => one('getPolicy', { params: policy(policyId) }, options),

    /** Changes the fields given of a policy made by hand. @throws {ConflictError} `policy_managed_by_pack` */
    updatePolicy: (policyId: string, changes: Input<'updatePolicy'>, options?: RequestOptions) =>
      one('updatePolicy', { params: policy(policyId), body: changes }, options),

    /** @throws {ConflictError} `policy_managed_by_pack` */
    deletePolicy: (policyId: string, options?: RequestOptions) => one('deletePolicy', { params: policy(policyId) }, options),

    /** Makes a shadow policy live. @throws {ConflictError} `policy_not_shadow` */
    promoteShadowPolicy: (policyId: string, options?: RequestOptions) => one('promoteShadowPolicy', { params: policy(policyId) }, options),

    /** What the shadow policies would have changed between `since` and `until` (RFC 3339). */
    getShadowReport: (filter?: Filter<'getShadowReport'>, options?: RequestOptions) => one('getShadowReport', { query: filter }, options),

    /**
     * Puts one pack live. `expectedSourceHash` makes it conditional on what is live.
     * @throws {ConflictError} `revision_conflict`, `version_reused`, `version_not_higher`; {InvalidRequestError} `pack_invalid`
     */
    deployPolicyPack: (target: PackTarget, options?: RequestOptions) => one('deployPolicyPack', { body: target }, options),

    /** Puts several packs live in one transaction: all of them or none. Only planes of this project know it. */
    deployPolicyPacks: (targets: readonly PackTarget[], request: { reason?: string } = {}, options?: RequestOptions) =>
      one('deployPolicyPack', { body: { ...request, packs: targets } }, options),

    /** Checks a pack and says what a deploy would do. A pack with faults is an answer, `valid: false`, not an error. */
    validatePolicyPack: (target: PackTarget, options?: RequestOptions) => one('validatePolicyPack', { body: target }, options),

    /** Checks several packs as one deploy. */
    validatePolicyPacks: (targets: readonly PackTarget[], options?: RequestOptions) =>
      one('validatePolicyPack', { body: { packs: targets } }, options),

    /** Goes back to `version`, or to what was live before. @throws {NotFoundError} `pack_version_not_found`, with what exists in `details` */
    rollbackPolicyPack: (name: string, request?: Input<'rollbackPolicyPack'>, options?: RequestOptions) =>
      one('rollbackPolicyPack', { params: pack(name), body: request }, options),

    /** The packs that are live, and the digest of them all. */
    listPolicyPacks: (options?: RequestOptions) => one('listPolicyPacks', {}, options),

    /** A pack with its policies: what is live, or a `version` or `serial` of its history. */
    getPolicyPack: (name: string, filter?: Filter<'getPolicyPack'>, options?: RequestOptions) =>
      one('getPolicyPack', { params: pack(name), query: filter }, options),

    /** Everything that was ever live of a pack, newest first. */
    policyPackHistory: (name: string, filter?: Filter<'policyPackHistory'>, options?: RequestOptions) =>
      pages('policyPackHistory', 'history', { params: pack(name), query: filter }, options),
  };
}
