import type { Calls, Filter } from '../calls.ts';
import type { RequestOptions } from '../transport.ts';

export function vaultMethods({ one, pages, raw }: Calls) {
  return {
    /** The public keys that sign the vault. */
    getVaultKeys: (options?: RequestOptions) => one('getVaultKeys', {}, options),

    /** Replaces the key that signs checkpoints and tokens; the old one signs the entry that names the new one. */
    rotateVaultKey: (options?: RequestOptions) => one('rotateVaultKey', {}, options),

    /** Entries in order, those after sequence number `after`. Their `content` keeps its keys, which are hashed as they stand. */
    listVaultEntries: (filter?: Filter<'listVaultEntries'>, options?: RequestOptions) =>
      one('listVaultEntries', { query: filter }, options),

    getVaultEntry: (entryId: string, options?: RequestOptions) => one('getVaultEntry', { params: { entry_id: entryId } }, options),

    /** A signed checkpoint of the vault as it is now. Keep it: a cut tail shows only against a checkpoint kept elsewhere. */
    getVaultCheckpoint: (options?: RequestOptions) => one('getVaultCheckpoint', {}, options),

    listVaultCheckpoints: (filter?: Filter<'listVaultCheckpoints'>, options?: RequestOptions) =>
      pages('listVaultCheckpoints', 'checkpoints', { query: filter }, options),

    /** Proof (RFC 6962) that an entry is in the tree. */
    getInclusionProof: (filter: Filter<'getInclusionProof'>, options?: RequestOptions) =>
      one('getInclusionProof', { query: filter }, options),

    /** Proof (RFC 6962) that the tree of size `to` extends the tree of size `from`. */
    getConsistencyProof: (filter: Filter<'getConsistencyProof'>, options?: RequestOptions) =>
      one('getConsistencyProof', { query: filter }, options),

    /** Whether the plane can record, and so judge. */
    health: (options?: RequestOptions) => one('health', {}, options),

    /** Metrics in the text format of Prometheus. */
    metrics: (options?: RequestOptions) => one('metrics', {}, options),

    /** The contract as OpenAPI 3.1, its keys as they are. */
    openapi: (options?: RequestOptions) => raw('openapi', {}, options),
  };
}
