import type { Calls, Filter, Input } from '../calls.ts';
import type { RequestOptions } from '../transport.ts';

export function keyMethods({ one, pages }: Calls) {
  return {
    /** Makes an API key with rights that this client's own key holds. `key` is given out this once. @throws {PermissionError} */
    createApiKey: (request: Input<'createApiKey'>, options?: RequestOptions) => one('createApiKey', { body: request }, options),

    listApiKeys: (filter?: Filter<'listApiKeys'>, options?: RequestOptions) => pages('listApiKeys', 'apiKeys', { query: filter }, options),

    /** Revokes a key from the next request on. @throws {ConflictError} `api_key_last` */
    revokeApiKey: (keyId: string, request?: Input<'revokeApiKey'>, options?: RequestOptions) =>
      one('revokeApiKey', { params: { key_id: keyId }, body: request }, options),
  };
}
