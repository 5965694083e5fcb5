import type { Operation } from '../operation.ts';

export const apiKeys = {
  createApiKey: {
    group: 'API keys',
    method: 'POST',
    path: '/api/v1/enforce/api-keys',
    request: 'CreateApiKeyRequest',
    response: 'IssuedApiKeyResult',
    essential: ['key'],
    errors: [],
    certainty: 'ours',
    safety: 'unsafe',
    needs: 'keys',
  },
  listApiKeys: {
    group: 'API keys',
    method: 'GET',
    path: '/api/v1/enforce/api-keys',
    query: 'PageQuery',
    response: 'ApiKeyList',
    essential: ['api_keys'],
    errors: [],
    certainty: 'ours',
    safety: 'safe',
    needs: 'keys',
  },
  revokeApiKey: {
    group: 'API keys',
    method: 'POST',
    path: '/api/v1/enforce/api-keys/{key_id}/revoke',
    request: 'ReasonRequest',
    response: 'ApiKeyResult',
    errors: ['api_key_not_found', 'api_key_last'],
    certainty: 'ours',
    safety: 'idempotent',
    needs: 'keys',
  },
} as const satisfies Record<string, Operation>;
